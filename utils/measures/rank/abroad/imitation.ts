import type { Account } from '../../../model/account.ts';
import type { Segment } from './segment.ts';

/** A whole government domain within another one (irs.gov-refund.help), but not a country's own suffix (x.gov.zz). */
const WHOLE = /^.+\.gov(?:-[a-z0-9-]+\.|\.(?![a-z]{2}$))/;
const PART = /(?:^|[.-])gov[.-]|-gov\./;
/** Everybody may choose the first label of a handle there. */
const SHARED = /\.(?:bsky\.social|brid\.gy)$/;

/** A domain of no government that looks like one's, by itself or beside an offer of money or a question for details. */
export function imitates({ site, handle, host }: Account, segments: Segment[]): boolean {
  const domain = (site === 'mastodon' ? (handle?.split('@').filter(Boolean)[1] ?? host) : handle) ?? '';
  const low = domain.slice(0, 253).toLowerCase();
  if (!low.includes('.') || low.includes('@') || SHARED.test(low)) return false;
  if (WHOLE.test(low)) return true;
  return PART.test(low) && segments.some((each) => each.marks.some((mark) => mark.kind === 'lure'));
}
