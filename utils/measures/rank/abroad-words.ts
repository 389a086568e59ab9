import type { Standing, Tier } from '../../model/finding.ts';

/** Words are matched in lower case, without accents, on word borders where the script has them. */
function any(list: string): RegExp {
  const all = list.split(' | ').map((each) => each.trim());
  const han = all.filter((each) => /[぀-鿿가-힯]/.test(each));
  const latin = all.filter((each) => !han.includes(each));
  const parts = [...(latin.length > 0 ? [`(?<![a-z])(?:${latin.join('|')})(?![a-z])`] : []), ...han];
  return new RegExp(parts.join('|'));
}

/** Cities of at least 500,000 people that are met often: their government is metro, not local. */
const METRO =
  'new york | nyc | nypd | los angeles | lapd | chicago | houston | phoenix | philadelphia | san antonio | san diego | dallas | austin | jacksonville | fort worth | columbus | charlotte | indianapolis | san francisco | seattle | denver | boston | nashville | washington dc | toronto | montreal | vancouver | calgary | ottawa | edmonton | leeds | birmingham | glasgow | manchester | sheffield | bradford | koln | cologne | munchen | munich | frankfurt | stuttgart | dusseldorf | leipzig | dortmund | essen | dresden | hannover | nurnberg | amsterdam | rotterdam | den haag | paris | marseille | lyon | toulouse | madrid | barcelona | valencia | sevilla | zaragoza | malaga | roma | rome | milano | napoli | torino | palermo | genova | warszawa | krakow | lisboa | sydney | melbourne | brisbane | perth | auckland | mumbai | delhi | bengaluru | chennai | kolkata | hyderabad | sao paulo | rio de janeiro | bogota | lima | 横浜市 | 大阪市 | 名古屋市 | 札幌市 | 福岡市 | 神戸市 | 川崎市 | 京都市 | さいたま市 | 広島市 | 仙台市 | 千葉市 | 서울 | 부산';

const US_STATES =
  'alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware | florida | georgia | hawaii | idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland | massachusetts | michigan | minnesota | mississippi | missouri | montana | nebraska | nevada | new hampshire | new jersey | new mexico | north carolina | north dakota | ohio | oklahoma | oregon | pennsylvania | rhode island | south carolina | south dakota | tennessee | texas | utah | vermont | virginia | west virginia | wisconsin | wyoming';
const LANDS =
  'baden-wurttemberg | bayern | berliner | berlin | brandenburg | bremen | hamburg | hessen | mecklenburg-vorpommern | niedersachsen | nordrhein-westfalen | rheinland-pfalz | saarland | sachsen | sachsen-anhalt | schleswig-holstein | thuringen';

/** The first row that matches gives the tier. Order: what is named most narrowly comes first. */
export const TIERS: [Tier, RegExp][] = [
  [
    'sublocal',
    any('parish council | community council | neighbourhood council | ortsrat | wijkraad | ward councillor'),
  ],
  [
    'regional',
    any(
      'mayor of london | metropolitan police | state representative | state senator | state assembly | state police',
    ),
  ],
  [
    'national',
    any(`u\\.?s\\.? senator | u\\.?s\\.? representative | u\\.?s\\.? house | u\\.?s\\.? congress`),
  ],
  [
    'metro',
    any(
      `(?:city of|mayor of|stadt|gemeente|ville de|city council|comune di|ayuntamiento de) (?:${METRO.replaceAll(' | ', '|')}) | (?:${METRO.replaceAll(' | ', '|')}) (?:city council|police department|city|mayor) | nypd | lapd | 横浜市 | 大阪市 | 名古屋市 | 札幌市 | 福岡市 | 神戸市 | 川崎市 | 京都市 | さいたま市 | 広島市 | 仙台市 | 千葉市`,
    ),
  ],
  [
    'local',
    any(
      'city of | town of | county | stadt | gemeinde | gemeente | landkreis | kreis | mairie | ville de | commune de | comune di | ayuntamiento | municipality | municipal | municipio | city council | town council | district council | borough | prefeitura | camara municipal | shire | police district | dcp | 市役所 | 区役所 | 町役場 | 村役場 | 町 | 市',
    ),
  ],
  [
    'supranational',
    any(
      'european commission | european parliament | european union | european council | eu independent | europaische kommission | commission europeenne | united nations | world health organization | unesco | unicef | nato | international monetary fund | world bank | african union | asean | eu agency | european [a-z]+ (?:agency|supervisor|authority|office)',
    ),
  ],
  [
    'regional',
    any(
      `governor | landesregierung | landtag | landes[a-z]+ | ministerprasident | state of | state government | department of motor vehicles | dmv | scottish | welsh | senedd | northern ireland | region | regione | province of | provincie | provincia | generalitat | junta de | comunidad de | canton | kanton | prefecture | lieutenant governor | ${US_STATES} | ${LANDS} | 都庁 | 道庁 | 府庁 | 県庁 | 県 | 都知事`,
    ),
  ],
  [
    'national',
    any(
      'federal | bundes[a-z]+ | auswartiges amt | national | ministry | ministerie | ministere | ministerio | ministero | ministerium | white house | prime minister | president of the | presidente de la | pmo | gouvernement | government | rijksoverheid | regierung | cabinet | embassy | department of state | foreign office | fbi | cia | nasa | parliament | house of commons | senate | first minister | chancellor | downing street | 首相 | 内閣 | 外務省 | 防衛省 | 省 | 庁',
    ),
  ],
];

/** The first row that matches gives the standing. */
export const STANDINGS: [Standing, RegExp][] = [
  [
    'legislator',
    any(
      'rep\\. | sen\\. | senator | u\\.?s\\.? representative | state representative | congressman | congresswoman | member of parliament | member of congress | mp for | mep | mdb | mdl | assemblymember | councillor | depute | diputad[oa] | deputado | 衆議院議員 | 参議院議員',
    ),
  ],
  [
    'principal',
    any(
      'ministry | ministerie | ministere | ministerio | ministero | ministerium | bundesministerium | auswartiges amt | foreign office | department of state | department for | department of (?:agriculture|commerce|defense|education|energy|health|homeland security|housing|justice|labor|the interior|the treasury|transportation|veterans) | secretary of | minister of | minister for | police department | nypd | lapd | metropolitan police | world health organization | landesbeauftragte[r]? | berliner beauftragte | 広報課 | 外務省 | 省',
    ),
  ],
  [
    'subordinate',
    any(
      'agency | bundesamt | bundesbeauftragte[r]? | supervisor | office for | bureau | administration | institute | centers for | center for | embassy | consulate | programme | commission on | authority | service | department of motor vehicles | dmv | commissioner of police | dcp | fbi | nasa | executive non-departmental',
    ),
  ],
  [
    'apex',
    any(
      'government | gouvernement | regierung | landesregierung | rijksoverheid | white house | prime minister | president | premier | governor | mayor | city of | town of | county | council | stadt | gemeente | gemeinde | mairie | ville de | comune | ayuntamiento | municipality | landtag | parliament | senedd | european commission | united nations | bundesrat | bundesregierung | pmo | chancellor | downing street | cabinet | 首相官邸 | 市 | 県 | 町',
    ),
  ],
];

/** Who speaks is a person in office. */
export const PERSON = any(
  'rep\\. | sen\\. | senator | representative | congressman | congresswoman | mayor of | minister of | minister for | secretary of | president of | member of parliament | mep | mdb | governor [a-z]+ | councillor | chief of | commissioner of police | dcp | chair of | ambassador',
);
/** … unless the body is named. */
export const OFFICE = any('office of | department | ministry | cabinet office | council | government');
export const FORMER = any('former | ex | ehemalige[r]? | ancien(?:ne)? | previously | retired');
/** Not an office: jokes, mirrors, fans, private persons, candidates. */
export const AGAINST = any(
  'parody | satire | satirical | unofficial | not affiliated | not run by | not a real | fan account | fan | fanpage | mirror | bot | privat | private account | views are my own | opinions my own | candidate | running for | for congress | for senate | for governor | journalist | independent | dog | cat | inoffiziell | non officiel | no oficial | 非公式',
);
export const STATE_MEDIA = any('state-media | state-affiliated media | state media | state-controlled media');
/** The account says that it is the official one. */
export const SAYS_OFFICIAL = any(
  'official account | official | offizieller account | offiziell | officieel account | compte officiel | cuenta oficial | account ufficiale | 公式',
);
