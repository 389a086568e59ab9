import type { Account } from '../../model/account.ts';
import { normalise } from '../../text/normalise.ts';
import { readAccount, type TextReading } from '../rank/reading.ts';
import type { Standing } from './verified.ts';

/** National media by name, beside the media rows of the table of organs. */
const NATIONAL =
  /人民日报|人民网|新华社|新华网|新华视点|央视|中央电视台|中央广播电视总台|中央人民广播电台|中国国际广播电台|国际在线|央广网|光明日报|光明网|经济日报|中国经济网|求是|中国日报|环球时报|环球网|参考消息|半月谈|瞭望|中国新闻社|中新社|中国新闻网|中新网|中国青年报|解放军报|法制日报|法治日报|工人日报|农民日报|科技日报|检察日报|人民法院报|人民公安报|中国纪检监察报|学习强国|cgtn|中国网|globaltimes|xinhua|chinadaily|peoplesdaily/;
/** Party papers and broadcasters of a place: 南方日报 has no place and is left to the platform's mark. */
const LOCAL =
  /^(?:日报|日报社|电视台|广播电视台|广播电视总台|广播电台|人民广播电台|融媒体中心|融媒体|网络电视台|卫视)$/;

/** State media: not official accounts, but marked. With the platform's media mark the name alone is enough. */
export function isStateMedium(account: Account, standing: Standing): boolean {
  if (standing === 'government' || standing === 'individual') return false;
  const reading = readAccount(account);
  const { reason } = reading;
  const named =
    NATIONAL.test(normalise(account.name ?? '').text) ||
    (reason !== null && NATIONAL.test(reason.plain.text));
  if (standing === 'media') return named || isLocal(reading.name) || isLocal(reason);
  const medium = reason?.parsed.against.some((each) => each.group === 'media') ?? false;
  const chains = reason?.parsed.claims.flatMap((each) => each.chain) ?? [];
  const organ = chains.some((each) => /^named:(institution_)?media$/.test(each.group));
  return (
    organ ||
    (named && medium && Boolean(reason?.parsed.official)) ||
    (isTitle(reason) && named) ||
    isLocal(reason)
  );
}

/** A place, and then the word for a party paper or a broadcaster. */
function isLocal(text: TextReading | null): boolean {
  if (!text) return false;
  return text.parsed.against.some(({ group, start, end }) => {
    if (group !== 'media' || !LOCAL.test(text.plain.text.slice(start, end))) return false;
    return text.parsed.placed.some((each) => each.end === start);
  });
}

/** 《人民日报》法人微博: the title of the medium, then the words of its account. */
function isTitle(text: TextReading | null): boolean {
  return text !== null && /^《[^》]+》(?:法人|官方)/.test(text.plain.text);
}
