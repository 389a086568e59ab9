import { fields, listOf } from './gather.ts';

const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;

/**
 * The day on which the site says that the account posted, in Beijing: yesterday, when a label of profile/detail reads "昨日发博3，阅读数100万+".
 * Reposts may be among them. null without such a label, or when it says 0.
 */
export function lastActiveIn(labels: unknown, at: string): string | null {
  const posted = (listOf(labels) ?? []).some((label) => {
    const { name } = fields(label);
    return typeof name === 'string' && /^昨日发博(?:数)?\s*[:：]?\s*[1-9]/.test(name.trim().slice(0, 60));
  });
  return posted ? new Date(Date.parse(at) + BEIJING - DAY).toISOString().slice(0, 10) : null;
}
