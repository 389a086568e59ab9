import { DARK, LIGHT, type Theme } from './tokens.ts';

/** A length in em on whole pixels, where the browser can round; before that, as it is. */
const whole = (property: string, em: number) => `${property}:${em}em;${property}:round(${em}em,1px);`;
const square = (em: number) => whole('width', em) + whole('height', em);
/** A ring is a disc without its middle. That of the followers is never closed: its share is one "at the least". */
const hollow = (part: number) => {
  const mask = `radial-gradient(closest-side,transparent ${part}%,#000 ${part + 5}%)`;
  return `-webkit-mask:${mask};mask:${mask}`;
};

/**
 * The one style sheet of all badges, constructed once and shared by their shadow roots. Everything on :host is
 * !important: the page's rules for `span` would win over the host's otherwise. For the same reason the colours are
 * custom properties of the button, which no rule of the page reaches.
 *
 * The pill must never change the height of the line it stands in. Its block margins are negative, so that the box
 * which the line counts is lower than any text, and `vertical-align: middle` centres that box on the letters.
 */
const SHAPE = `
:host{all:initial!important;display:inline-flex!important;align-self:center!important;flex:0 1 auto!important;
vertical-align:middle!important;margin:-.68em .2em -.52em .4em!important;contain:layout style!important;
font-family:inherit!important;font-size:clamp(10.5px,.74em,16px)!important;
white-space:nowrap!important;user-select:none!important;-webkit-user-select:none!important}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;${whole('height', 1.64)}
border-radius:1em;background:var(--pill);box-shadow:inset 0 0 0 1px var(--line);color:var(--words);
font-weight:500;font-variant-numeric:tabular-nums;cursor:pointer;-webkit-tap-highlight-color:transparent}
button:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.rank{box-sizing:border-box;flex:none;display:flex;align-items:center;height:100%;padding:0 .6em;border-radius:1em;
background:var(--band);color:var(--on);font-weight:600}
.individual .rank{border-end-end-radius:.3em;border-start-end-radius:.3em}
.rank:last-child{border-radius:1em}
.mark .rank{background:none;color:var(--words);box-shadow:inset 0 0 0 1.5px var(--quiet)}
.marks,.words,.item{display:inline-flex;align-items:center;flex:none;gap:.4em;padding-inline-start:.45em}
.marks:last-child,.words:last-child{padding-inline-end:.6em}
.marks:before,.marks:after,.words:before,.item:before{flex:none;box-sizing:border-box;forced-color-adjust:none}
.active:before,.slowing:before,.dormant:before,.never-used:before{content:"";${square(0.76)}border-radius:50%}
.active:before{background:var(--active)}
.slowing:before{border:max(1.5px,.13em) solid var(--slowing);
background:linear-gradient(90deg,var(--slowing) 50%,transparent 0) border-box}
.dormant:before{border:max(1.5px,.14em) solid var(--quiet)}
.never-used:before{${square(0.84)}background:repeating-conic-gradient(var(--quiet) 0 36deg,transparent 0 60deg);${hollow(52)}}
.ring:after,.item.ring:before{content:"";${square(0.94)}border-radius:50%;
background:conic-gradient(var(--followers) calc(var(--share)*1turn),var(--track) 0 86%,transparent 0);${hollow(46)}}
.item.ring:after{content:none}
.bar:before{content:"";${whole('width', 1.8)}${whole('height', 0.52)}border-radius:.15em;
background:linear-gradient(90deg,var(--jargon) calc(var(--score)*1%),var(--track) 0)}
@media (hover:hover){button:hover{box-shadow:inset 0 0 0 1px var(--quiet)}}
@media (forced-colors:active){button{border:1px solid ButtonText}.rank{border-inline-end:1px solid ButtonText}
.rank:last-child{border:0}button,button *{--active:ButtonText;--slowing:ButtonText;--quiet:ButtonText;--followers:ButtonText;
--jargon:ButtonText;--track:ButtonFace}
.ring:after,.item.ring:before,.bar:before{outline:1px solid ButtonText}}
`;

/**
 * On top of it, the profile's row: it has words and wraps. In a header that is a flex row it
 * takes what the name leaves (a basis of 0, up to its own width), so that the name is never squeezed into two lines.
 */
export const ROW = `
:host{margin:.25em .2em .25em .4em!important;flex:1 1 0!important;min-width:min-content!important;max-width:max-content!important;font-size:clamp(12px,.66em,15px)!important}
button{flex-wrap:wrap;height:auto;max-width:100%;border-radius:1em;padding-inline-end:.4em;line-height:1.9}
button:has(>.rank:only-child){padding:0}
.rank{height:1.9em;padding:0 .8em;font-weight:600}
.item{padding-inline:.7em .3em;gap:.45em;white-space:normal}
`;

function face(theme: Theme): string {
  const bands = Object.entries(theme.bands)
    .map(([band, colour]) => `.${band}{--band:${colour}}`)
    .join('');
  const { bands: _, onBand, ...marks } = theme;
  const names = Object.entries(marks).map(([name, colour]) => `--${name}:${colour}`);
  return `button{--on:${onBand};--band:${theme.bands.F};${names.join(';')}}${bands}`;
}

/** The style sheet's text for pages that are dark or light. */
export function sheetText(dark: boolean): string {
  return face(dark ? DARK : LIGHT) + SHAPE;
}
