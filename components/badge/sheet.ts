import { DARK, LIGHT, type Theme } from './tokens.ts';

/**
 * The one style sheet of all badges, constructed once and shared by their shadow roots, and its two faces. Everything
 * on :host is !important: the page's rules for `span` would win over the host's otherwise.
 *
 * The pill must never change the height of the line it stands in. Its block margins are negative, so that the box
 * which the line counts is lower than any text, and `vertical-align: middle` centres that box on the letters.
 */
const SHAPE = `
:host{all:initial!important;display:inline-flex!important;align-self:center!important;flex:none!important;
vertical-align:middle!important;margin:-.6em .2em -.6em .36em!important;contain:layout style!important;
font-family:inherit!important;font-size:clamp(10.5px,.74em,16px)!important;max-width:100%!important;
white-space:nowrap!important;user-select:none!important;-webkit-user-select:none!important}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;height:1.64em;max-width:100%;
border-radius:1em;background:var(--pill);box-shadow:inset 0 0 0 1px var(--line);color:var(--words);
font:500 1em/1.64 inherit;font-family:inherit;font-variant-numeric:tabular-nums;cursor:pointer;
-webkit-tap-highlight-color:transparent}
button:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.chip{box-sizing:border-box;height:100%;padding:0 .58em;border-radius:1em;background:var(--band);color:var(--on);
font-weight:600;overflow:hidden;text-overflow:ellipsis;letter-spacing:.01em}
.mark .chip{background:none;color:var(--words);box-shadow:inset 0 0 0 1.5px var(--quiet)}
button:hover .chip{filter:saturate(1.15) brightness(1.06)}
.marks,.words,.item{display:inline-flex;align-items:center;flex:none;gap:.36em;padding-inline-start:.42em}
.marks:last-child,.words:last-child{padding-inline-end:.58em}
.marks:before,.marks:after,.words:before,.item:before{flex:none;forced-color-adjust:none}
.active:before,.slowing:before,.dormant:before,.never-used:before{content:"";box-sizing:border-box;width:.76em;
height:.76em;border-radius:50%}
.active:before{background:var(--active)}
.slowing:before{border:.14em solid var(--slowing);background:linear-gradient(90deg,var(--slowing) 50%,transparent 0)}
.dormant:before{border:.16em solid var(--quiet)}
.never-used:before{background:repeating-conic-gradient(var(--quiet) 0 34deg,transparent 0 60deg);
-webkit-mask:radial-gradient(closest-side,transparent 54%,#000 60%);mask:radial-gradient(closest-side,transparent 54%,#000 60%)}
.ring:after,.item.ring:before{content:"";width:.92em;height:.92em;border-radius:50%;
background:conic-gradient(var(--followers) calc(var(--share)*1turn),var(--track) 0);
-webkit-mask:radial-gradient(closest-side,transparent 48%,#000 54%);mask:radial-gradient(closest-side,transparent 48%,#000 54%)}
.bar:before{content:"";width:1.9em;height:.5em;border-radius:.14em;
background:linear-gradient(90deg,var(--jargon) calc(var(--score)*1%),var(--track) 0)}
:host([hidden]){display:none!important}
button.row{flex-wrap:wrap;height:auto;min-height:1.9em;gap:.1em 0;border-radius:1em;line-height:1.9;white-space:nowrap}
.row .chip{height:1.9em;padding:0 .8em;line-height:1.9}
.row .item{gap:.42em;padding-inline:.7em .1em}.row .item:last-child{padding-inline-end:.9em}
@media (forced-colors:active){button{border:1px solid ButtonText}button,.mark .chip{color:ButtonText}
.chip{border-inline-end:1px solid ButtonText}
:host{--active:ButtonText!important;--slowing:ButtonText!important;--quiet:ButtonText!important;
--followers:ButtonText!important;--jargon:ButtonText!important;--track:ButtonFace!important}
.ring:after,.item.ring:before,.bar:before{outline:1px solid ButtonText}}
@media (prefers-reduced-motion:no-preference){.chip{transition:filter .12s}}
`;

function face(theme: Theme): string {
  const bands = Object.entries(theme.bands)
    .map(([band, colour]) => `.${band}{--band:${colour}}`)
    .join('');
  const { onBand, pill, line, words, active, slowing, quiet, followers, jargon, track, focus } = theme;
  const rest = { on: onBand, pill, line, words, active, slowing, quiet, followers, jargon, track, focus };
  const names = Object.entries(rest).map(([name, colour]) => `--${name}:${colour}`);
  return `:host{${names.join(';')}}button{--band:${theme.bands.F}}${bands}`;
}

/** The style sheet's text for pages that are dark or light. */
export function sheetText(dark: boolean): string {
  return face(dark ? DARK : LIGHT) + SHAPE;
}
