const PEOPLES =
  /(?:蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|塔吉克|怒族|鄂温克|保安族|裕固族|独龙族|普米族|鄂伦春|各族)+(?=自治)/;
const SUFFIXES = '自治区 自治州 自治县 自治旗 地区 新区 特区 林区 省 市 县 区 州 盟 旗'.split(' ');
/** These are suffixes only behind a name that is long enough without them (神农架林区; 碑林区 is a 区). */
const SHORTEST: Record<string, number> = { 新区: 2, 林区: 3 };

function suffixOf(name: string): string {
  const fits = (suffix: string) => name.length - suffix.length >= (SHORTEST[suffix] ?? 0);
  return SUFFIXES.find((suffix) => name.endsWith(suffix) && fits(suffix)) ?? '';
}

/**
 * Names under which a division also goes: `short` without its suffix (湖北, 大理), `long` with another one (大理州).
 * A root of one character (赵县) has no short name.
 */
export function otherNames(name: string): { short: string | null; long: string[] } {
  const suffix = suffixOf(name);
  const root = name.slice(0, name.length - suffix.length);
  const autonomous = suffix.startsWith('自治');
  const bare = autonomous ? name.replace(PEOPLES, '').slice(0, -suffix.length) : root;
  const base = bare.length >= 2 ? bare : root;
  const long: string[] = [];
  if (autonomous && suffix !== '自治区') long.push(`${base}${suffix}`, `${base}${suffix.slice(-1)}`);
  if (suffix === '自治区') long.push(`${base}自治区`, `${base}区`);
  const short = base.length >= 2 && base !== name ? base : null;
  return { short, long: long.filter((other) => other !== name) };
}
