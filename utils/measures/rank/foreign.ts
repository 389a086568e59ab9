import table from '../../../assets/rank/foreign.json' with { type: 'json' };
import type { Certainty, Standing, Tier } from '../../model/finding.ts';
import type { TextReading } from './reading.ts';
import type { Abroad } from './region-verdict.ts';

/** Words of a list as alternatives, the longest first. */
const any = (list: string) =>
  list
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');

interface Forms {
  /** The mission of any country, whether a list holds it or not. */
  mission: RegExp;
  body: RegExp;
  office: RegExp;
  post: RegExp;
  standings: Map<string, Standing>;
}

let forms: Forms | undefined;

/** A text or one of its phrases begins with the country; 驻美国大使馆 is the embassy of somebody else. */
const BEGIN = '(?:^[前原]?|[、,，;；/|:：()（）]|现任|曾任)';
const END = '(?=$|中国|中文|官方|新浪|微博|驻|[^一-龥a-z0-9])';
/** Words between the place and its office: 英国[国际]贸易部, 法国驻上海总领事馆. No 族: 蒙古族自治县 is in China. */
const BETWEEN = '(?<between>(?!族)[一-龥]{0,10}?)';

let beginnings: Set<string> | undefined;

/** Most texts hold no beginning of a foreign place or body, and no mission: the expressions below are not even made for them. */
function mayBeForeign(plain: string): boolean {
  beginnings ??= new Set(
    [table.countries, table.regions, table.cities, ...Object.values(table.bodies)].flatMap((list) =>
      list.split(' ').map((word) => word.slice(0, 2)),
    ),
  );
  if (plain.includes('驻')) return true;
  for (let i = 0; i + 1 < plain.length; i++) if (beginnings.has(plain.slice(i, i + 2))) return true;
  return false;
}

function build(): Forms {
  // 黑山县, 朝鲜族乡: such a country is a county or a people in China.
  const placed = `(?:(?<country>${any(table.countries)})(?![族县区旗镇乡村]))?(?<region>${any(table.regions)})?(?<city>${any(table.cities)})?`;
  const standings = new Map<string, Standing>();
  const listed = (groups: Record<string, string>) => {
    for (const [standing, list] of Object.entries(groups))
      for (const word of list.split(' ')) standings.set(word, standing as Standing);
    return any(Object.values(groups).join(' '));
  };
  const bodies = listed(table.bodies);
  const offices = listed(table.offices);
  const posts = listed(table.posts);
  return {
    mission: new RegExp(
      `${BEGIN}(?<country>(?:(?!中国|中华|我国|国家|驻)[一-龥]){2,14}?)驻(?!外)[一-龥]{1,10}?(?<word>大使馆|使馆|总领事馆|总领馆|领事馆|代表团)${END}`,
    ),
    body: new RegExp(
      `${BEGIN}(?<word>${bodies})(?<unit>(?:驻|中国|亚太)[一-龥]{0,8})?(?<post>(?:副?秘书长|总干事|主席))?`,
    ),
    office: new RegExp(`${BEGIN}${placed}${BETWEEN}(?<word>${offices})${END}`),
    post: new RegExp(
      `${BEGIN}${placed}${BETWEEN}(?<![善象游广心])(?<word>${posts})(?:[一-龥·a-z]{0,6})${END}`,
    ),
    standings,
  };
}

/**
 * A foreign or international body, or a person in its office, by the Chinese words of a verification text or name
 * (美国驻华大使馆, 联合国儿童基金会, 新加坡旅游局). null: the text names none. Such offices have tier and standing.
 */
export function foreignVerdict(text: TextReading): Abroad | null {
  const { against, official } = text.parsed;
  if (against.some((each) => each.group !== 'association')) return null;
  const plain = text.plain.text;
  if (!mayBeForeign(plain)) return null;
  forms ??= build();
  const certainty: Certainty = official ? 'certain' : 'likely';
  const body = forms.body.exec(plain);
  if (body?.groups) {
    const { word = '', unit, post } = body.groups;
    const standing = unit ? 'subordinate' : (forms.standings.get(word) ?? 'subordinate');
    return make(post ? 'individual' : 'department', 'supranational', standing, body, certainty);
  }
  if (against.length > 0) return null;
  for (const kind of ['office', 'post'] as const) {
    const found = forms[kind].exec(plain);
    const { country, region, city, word = '', between = '' } = found?.groups ?? {};
    if (!found || !(country || region || city)) continue;
    // 驻华, 驻上海: whatever stands there, its country decides the tier.
    const posted = between.includes('驻');
    const tier =
      country === '欧盟' ? 'supranational' : tierOf(posted ? undefined : region, posted ? undefined : city);
    const person = kind === 'post';
    const made = make(
      person ? 'individual' : 'department',
      tier,
      forms.standings.get(word) ?? 'subordinate',
      found,
      certainty,
    );
    return /前|原/.test(between + found[0].slice(0, 1)) ? { ...made, former: true } : made;
  }
  const mission = forms.mission.exec(plain);
  return mission ? make('department', 'national', 'subordinate', mission, certainty) : null;
}

function tierOf(region: string | undefined, city: string | undefined): Tier {
  return city ? 'metro' : region ? 'regional' : 'national';
}

function make(
  kind: 'department' | 'individual',
  tier: Tier,
  standing: Standing,
  found: RegExpExecArray,
  certainty: Certainty,
): Abroad {
  const start = found.index + (found[0].length - found[0].replace(/^[^一-龥a-z]/, '').length);
  return {
    official: { kind, mark: null, certainty },
    tier,
    standing,
    spans: [{ start, end: found.index + found[0].length }],
  };
}
