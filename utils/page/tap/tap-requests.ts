import type { Hand, Listed } from './tap.ts';

/**
 * Wraps XMLHttpRequest's send. The one `load` listener is the same function for every request, so a request that is
 * sent again has it once; after an abort or an error there is no `load` and nothing is copied. With responseType
 * `json` there is no text: what the browser parsed is written out again. Blobs and buffers are left alone.
 */
export function tapRequests(requests: XMLHttpRequest, listed: Listed, hand: Hand): void {
  const { apply } = Reflect;
  const { stringify } = JSON;
  const { addEventListener, send } = requests;

  function copy(this: XMLHttpRequest) {
    try {
      const { status, responseType, responseURL } = this;
      if (!listed(responseURL)) return;
      if (responseType === '' || responseType === 'text') hand(status, responseURL, this.responseText);
      else if (responseType === 'json' && this.response !== null)
        hand(status, responseURL, stringify(this.response));
    } catch {
      // The page changed the request's own getters, or the address is empty.
    }
  }

  requests.send = new Proxy(send, {
    apply(original, request, args) {
      try {
        apply(addEventListener, request, ['load', copy]);
      } catch {
        // Not an XMLHttpRequest: send itself tells the page.
      }
      return apply(original, request, args);
    },
  });
}
