/** How the fake pages ask their own server: as weibo.com does, mostly by XMLHttpRequest, now and then by fetch. */

/** Tells the page's own requests from those of the extension in the server's log. */
const MARK = { 'x-demo-page': '1' };

// biome-ignore lint/suspicious/noExplicitAny: payloads are read as the site's own script reads them, by trust
export type Payload = any;

export function byXhr(path: string, type: '' | 'json' = ''): Promise<Payload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = type;
    request.setRequestHeader('accept', 'application/json, text/plain, */*');
    request.setRequestHeader('x-requested-with', 'XMLHttpRequest');
    for (const [name, value] of Object.entries(MARK)) request.setRequestHeader(name, value);
    request.onload = () => resolve(type === 'json' ? request.response : JSON.parse(request.responseText));
    request.onerror = () => reject(new Error(path));
    request.send();
  });
}

export async function byFetch(path: string): Promise<Payload> {
  const response = await fetch(path, { headers: MARK });
  return response.json();
}
