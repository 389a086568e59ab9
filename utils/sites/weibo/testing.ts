import type { Reading } from '../contract.ts';
import { weiboReader } from './reader.ts';

export const AT = '2026-11-23T04:30:00.000Z';

/** Reads `payload` as the answer to `path`; a path without a host is weibo.com's. */
export function reading(path: string, payload: unknown, status = 200): Reading {
  const text = typeof payload === 'string' ? payload : (JSON.stringify(payload) ?? '');
  const url = new URL(path, 'https://weibo.com').href;
  return weiboReader.read({ url, status, text, source: 'page', at: AT });
}

/** What a reading says of one account. */
export function of(read: Reading, uid: string) {
  return read.observations.find(({ key }) => key === `weibo:${uid}`);
}

/** A followers list of `total`, of which some pages were seen, each with so many rows. */
export function listed(total: number, pages: Record<number, number>, at = AT) {
  const seen = Object.entries(pages).map(([page, rows]) => ({ page: Number(page), rows, at }));
  const rows = Array.from({ length: seen.reduce((sum, page) => sum + page.rows, 0) }, () => ({
    followers: 1,
  }));
  return { total, pages: seen, rows };
}
