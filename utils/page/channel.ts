/**
 * The string channel from the tap (the page's world) to the annotator (the extension's world of the same page).
 *
 * Both content scripts start at document_start, before any script of the page, in an order that browsers leave open.
 * They meet on two fixed event names, agree at once and synchronously on a random name made for this load, and drop
 * the fixed ones. A page script that runs later finds no listener on a name it could know; it cannot overhear, and to
 * forge it would have to guess. It could still answer its own requests with anything: what arrives is a claim.
 *
 *   tap first:        tap says THERE to nobody and listens for HELLO; annotator says HELLO; tap says THERE again.
 *   annotator first:  annotator says HELLO to nobody and listens for THERE; tap says THERE.
 *   then, in both:    the annotator listens on the name in THERE and answers `on` on NAME + BACK.
 */
const HELLO = 'contentready';
const THERE = 'contentsource';
const BACK = 'r';
/** Answers kept while the annotator has not said its first `on`. Both start together, so there is hardly ever one. */
const MAX_WAITING = 8;

/** The tap's end. Native functions are taken now: the page may replace them later to listen in. */
export function openSender(on: EventTarget): (line: string) => void {
  const dispatch = on.dispatchEvent.bind(on);
  const Message = CustomEvent;
  const name = crypto.randomUUID();
  const there = () => dispatch(new Message(THERE, { detail: name }));
  let state = 'waiting';
  let waiting: string[] = [];
  on.addEventListener(HELLO, there);
  on.addEventListener(name + BACK, (event) => {
    on.removeEventListener(HELLO, there);
    state = String((event as CustomEvent).detail);
    if (state === 'on') for (const line of waiting) dispatch(new Message(name, { detail: line }));
    waiting = [];
  });
  there();
  return (line) => {
    if (state === 'on') dispatch(new Message(name, { detail: line }));
    else if (state === 'waiting' && waiting.push(line) > MAX_WAITING) waiting.shift();
  };
}

/** The annotator's end. `say('off')` makes the tap stop copying until `say('on')`. */
export function openReceiver(
  on: EventTarget,
  onLine: (line: unknown) => void,
): { say(state: 'on' | 'off'): void; close(): void } {
  let name = '';
  const receive = (event: Event) => onLine((event as CustomEvent).detail);
  const say = (state: 'on' | 'off') => {
    if (name) on.dispatchEvent(new CustomEvent(name + BACK, { detail: state }));
  };
  const there = (event: Event) => {
    on.removeEventListener(THERE, there);
    name = String((event as CustomEvent).detail);
    on.addEventListener(name, receive);
    say('on');
  };
  on.addEventListener(THERE, there);
  on.dispatchEvent(new CustomEvent(HELLO));
  return {
    say,
    close() {
      say('off');
      on.removeEventListener(THERE, there);
      if (name) on.removeEventListener(name, receive);
    },
  };
}
