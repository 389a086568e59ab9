import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFrom } from './fetch-answer.ts';
import { MAX_TEXT } from './limits.ts';

const ORIGIN = 'https://weibo.com';
const { signal } = new AbortController();

function site(answer: () => Promise<Partial<Response>>) {
  const fetch = vi.fn(answer);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
afterEach(() => vi.unstubAllGlobals());

describe('asking the site', () => {
  it('is a request of the page itself, with its session and without following redirects', async () => {
    const fetch = site(async () => ({ status: 200, type: 'basic', text: async () => '{"ok":1}' }));
    expect(await fetchFrom(ORIGIN, '/ajax/x?uid=1', signal)).toEqual({
      url: `${ORIGIN}/ajax/x?uid=1`,
      status: 200,
      text: '{"ok":1}',
    });
    expect(fetch).toHaveBeenCalledWith(
      `${ORIGIN}/ajax/x?uid=1`,
      expect.objectContaining({ credentials: 'same-origin', redirect: 'manual' }),
    );
  });

  it('reports a redirect, which goes to the log-in, as one', async () => {
    site(async () => ({ status: 0, type: 'opaqueredirect' }));
    expect(await fetchFrom(ORIGIN, '/ajax/x', signal)).toMatchObject({ status: 302, text: '' });
  });

  it('reports a failed connection as status 0', async () => {
    site(() => Promise.reject(new TypeError('failed')));
    expect(await fetchFrom(ORIGIN, '/ajax/x', signal)).toMatchObject({ status: 0, text: '' });
  });

  it('does not wait for ever: an answer that never ends is a failed connection', async () => {
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      const { signal: ending } = init;
      return new Promise((_, reject) =>
        ending?.addEventListener('abort', () => reject(ending.reason as DOMException)),
      );
    });
    expect(await fetchFrom(ORIGIN, '/ajax/x', signal, 1)).toMatchObject({ status: 0, text: '' });
  });

  it('cuts endless text', async () => {
    site(async () => ({ status: 200, type: 'basic', text: async () => 'x'.repeat(MAX_TEXT + 5) }));
    expect((await fetchFrom(ORIGIN, '/ajax/x', signal)).text).toHaveLength(MAX_TEXT);
  });

  it.each(['//evil.example/x', 'https://evil.example/x', 'http://weibo.com/x'])(
    'sends the session nowhere else: %s',
    async (path) => {
      const fetch = site(async () => ({}));
      expect(await fetchFrom(ORIGIN, path, signal)).toMatchObject({ status: 0 });
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('rejects when its signal ended it', async () => {
    site(() => Promise.reject(new DOMException('ended', 'AbortError')));
    await expect(fetchFrom(ORIGIN, '/ajax/x', AbortSignal.abort())).rejects.toThrow('ended');
  });
});
