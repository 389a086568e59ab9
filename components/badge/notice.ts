import type { NoticeTexts } from '../../utils/messages.ts';
import { adopt } from '../../utils/page/adopt.ts';
import { DARK, LIGHT } from './tokens.ts';

const SHEET = `
:host{all:initial!important;position:fixed!important;z-index:2147483646!important;inset:auto 16px 16px auto!important;
max-width:min(360px,calc(100vw - 32px))!important}
div{box-sizing:border-box;display:flex;gap:12px;align-items:start;padding:12px 12px 12px 16px;border-radius:12px;
border:1px solid var(--line);background:var(--pill);color:var(--words);box-shadow:0 8px 28px #0003;
font:14px/1.5 -apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
button{all:unset;flex:none;padding:0 8px;border-radius:6px;font-weight:600;color:var(--focus);cursor:pointer}
button:focus-visible{outline:2px solid var(--focus)}
button:hover{text-decoration:underline}
`;

/** The one notice in the page, read out by screen readers when it comes. Gives the function that takes it away. */
export function showNotice(document: Document, texts: NoticeTexts, dark: boolean): () => void {
  const { line, pill, words, focus } = dark ? DARK : LIGHT;
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${SHEET}:host{--line:${line};--pill:${pill};--words:${words};--focus:${focus}}`);
  adopt(root, [sheet]);
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  const text = document.createElement('span');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = texts.close;
  close.addEventListener('click', (event) => event.isTrusted && host.remove());
  root.append(box);
  document.body.append(host);
  // A status is announced when its content changes, so the text comes after the element.
  text.textContent = texts.changed;
  box.append(text, close);
  return () => host.remove();
}
