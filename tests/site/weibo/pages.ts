import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Asking, Reply } from '../server.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Under this path the site serves its own scripts: TypeScript of the tests with its types left out. */
const SCRIPTS = '/~demo/';
const SERVED = /^(?:tests\/(?:site\/page|fixtures\/weibo)\/|utils\/sites\/weibo\/mblogid)[\w-]*\.ts$/;

/** A page of the single-page application `script` (a file of tests/site/page). */
export function shell(asking: Asking, title: string, script: string): Reply {
  const body = `<div id="app"></div><script type="module" src="${SCRIPTS}tests/site/page/${script}"></script>`;
  return page(asking, title, body);
}

/**
 * A whole page. Its policy lets no inline script run and nothing foreign load, as strict as a site can be: an extension
 * that injects code naively fails here.
 */
export function page(asking: Asking, title: string, body: string): Reply {
  const nonce = randomBytes(12).toString('base64');
  const theme = asking.cookies.get('demo_theme') ?? '';
  const html = `<!doctype html><html lang="zh-CN"${theme ? ` data-theme="${theme}"` : ''}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<link rel="stylesheet" href="${SCRIPTS}style.css"></head><body>
<div class="demo-ribbon">Weiguan demo · 演示站点：所有账号与内容均为虚构</div>${body}</body></html>`;
  return {
    type: 'text/html; charset=utf-8',
    body: html,
    headers: {
      'content-security-policy': `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; img-src https://tvax3.sinaimg.cn; connect-src 'self'; object-src 'none'; base-uri 'none'`,
    },
  };
}

/** The site's own scripts and style. */
export function asset(path: string): Reply | null {
  if (!path.startsWith(SCRIPTS)) return null;
  const name = normalize(path.slice(SCRIPTS.length));
  if (name === 'style.css') {
    return { type: 'text/css', body: readFileSync(join(ROOT, 'tests/site/page/style.css')) };
  }
  if (!SERVED.test(name)) return null;
  return { type: 'text/javascript', body: stripTypeScriptTypes(readFileSync(join(ROOT, name), 'utf8')) };
}

/** A plain round picture in a colour of its own for every path. */
export function avatarImage(path: string): Reply {
  const empty = path.includes('/default/');
  const hue = [...path].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 360, 7);
  const colour = empty ? '#c9ccd1' : `hsl(${hue} 45% 62%)`;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 50 50"><rect width="50" height="50" fill="${colour}"/><circle cx="25" cy="20" r="9" fill="#fff8"/><path d="M8 50a17 17 0 0 1 34 0" fill="#fff8"/></svg>`;
  return { type: 'image/svg+xml', body };
}
