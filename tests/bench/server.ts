import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeline } from '../fixtures/weibo/build.ts';
import { type Answerer, type Reply, type Site, startSite } from '../site/server.ts';
import { feedOf, postAt } from './page/feed.ts';

/** The host of the manifest, and one that is not in it but serves the same page. */
export const MATCHED = 'weibo.com';
export const CONTROL = 'control.example';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>微博</title>
<link rel="stylesheet" href="/source/tests/bench/page/sheet.css"></head>
<body><div id="app"><main id="list"></main></div>
<script type="module" src="/source/tests/bench/page/main.ts"></script></body></html>`;

/** Serves the paced timeline on both hosts. */
export function startBenchSite(): Promise<Site> {
  const sources = new Map<string, Reply | null>();
  const answer: Answerer = ({ url }) => {
    const { pathname, searchParams } = url;
    if (pathname === '/') return { type: 'text/html; charset=utf-8', body: PAGE };
    if (pathname === '/ajax/feed/unreadfriendstimeline') return batch(searchParams);
    if (!pathname.startsWith('/source/')) return null;
    const kept = sources.get(pathname);
    if (kept !== undefined) return kept;
    const read = source(pathname.slice('/source/'.length));
    sources.set(pathname, read);
    return read;
  };
  return startSite([MATCHED, CONTROL], answer);
}

function batch(query: URLSearchParams): Reply {
  const feed = feedOf(query);
  const from = Number(query.get('since_id'));
  const posts = Array.from({ length: Number(query.get('count')) }, (_, i) => postAt(from + i, feed));
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(timeline(posts)) };
}

/** The page's script is the project's own TypeScript without its types: no bundler, and the very builders of the tests. */
function source(path: string): Reply | null {
  const file = normalize(path);
  if (file.startsWith('..')) return null;
  const text = readFileSync(join(ROOT, file), 'utf8');
  return file.endsWith('.css')
    ? { type: 'text/css', body: text }
    : { type: 'text/javascript; charset=utf-8', body: stripTypeScriptTypes(text) };
}
