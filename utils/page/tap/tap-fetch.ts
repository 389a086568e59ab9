import type { Hand, Listed, TappedWindow } from './tap.ts';

/**
 * Wraps fetch. A request that is not listed gets the native promise, untouched. For a listed one the page gets
 * `promise.then(copy)`: a promise that settles the same way one microtask later. (Listening beside the native promise
 * instead would count as handling its rejection, and the page's own report of unhandled rejections would go missing.)
 * The clone is taken before the page can read the body; it is read aside.
 */
export function tapFetch(view: Pick<TappedWindow, 'fetch'>, listed: Listed, hand: Hand): void {
  const { apply } = Reflect;
  // Kept as they are now: the page may replace them later.
  const { then } = Promise.prototype;
  const { clone, text } = Response.prototype;
  const ignore = () => {};

  const copy = (response: Response) => {
    try {
      const { status, url } = response;
      if (listed(url)) {
        const reading = apply(text, apply(clone, response, []), []);
        apply(then, reading, [(body: string) => hand(status, url, body), ignore]);
      }
    } catch {
      // Already read by another wrapper, or not a response: nothing to copy.
    }
    return response;
  };

  view.fetch = new Proxy(view.fetch, {
    apply(original, self, args) {
      const answer = apply(original, self, args);
      try {
        const [input] = args;
        const url = typeof input === 'string' ? input : (input.url ?? input.href);
        if (listed(url)) return apply(then, answer, [copy]);
      } catch {
        // Not an address: fetch itself tells the page.
      }
      return answer;
    },
  });
}
