import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openReceiver } from '../channel.ts';
import { MAX_TEXT } from '../limits.ts';
import { startTap, type TappedWindow } from './tap.ts';

const ANSWERS = /^\/ajax\/statuses$/;
const URL_LISTED = 'https://weibo.com/ajax/statuses?id=1';

/** XMLHttpRequest as far as the tap touches it; `answer()` does what the network would. */
class FakeRequest extends EventTarget {
  responseType = '';
  responseURL = '';
  status = 0;
  body = '';
  get responseText(): string {
    if (this.responseType !== '' && this.responseType !== 'text') throw new DOMException('InvalidStateError');
    return this.body;
  }
  get response(): unknown {
    return this.responseType === 'json' ? JSON.parse(this.body) : this.body;
  }
  send(..._body: unknown[]): void {}
  answer(body: string, url = URL_LISTED, status = 200): void {
    Object.assign(this, { body, responseURL: url, status });
    this.dispatchEvent(new Event('load'));
  }
}

const nativeSend = FakeRequest.prototype.send;
let view: TappedWindow;
let network: ReturnType<typeof vi.fn>;
let lines: unknown[];

beforeEach(() => {
  FakeRequest.prototype.send = nativeSend;
  network = vi.fn(async (input: unknown) => respond('{"ok":1}', String(input)));
  const document = new EventTarget();
  view = {
    fetch: network,
    XMLHttpRequest: FakeRequest,
    document,
    location: { href: 'https://weibo.com/u/1' },
  } as unknown as TappedWindow;
  lines = [];
  openReceiver(document, (line) => lines.push(line));
  startTap(view, ANSWERS);
});

function respond(body: string, url = URL_LISTED, status = 200): Response {
  const response = new Response(body, { status });
  Object.defineProperty(response, 'url', { value: new URL(url, 'https://weibo.com').href });
  return response;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('fetch', () => {
  it('copies a listed answer, and the page reads its own as ever', async () => {
    const response = await view.fetch('/ajax/statuses?id=1');
    expect(await response.json()).toEqual({ ok: 1 });
    await settled();
    expect(lines).toEqual([`200 ${URL_LISTED}\n{"ok":1}`]);
  });

  it('takes addresses in every form that fetch does', async () => {
    await view.fetch(new URL(URL_LISTED));
    network.mockResolvedValueOnce(respond('{}'));
    await view.fetch(new Request(URL_LISTED));
    await settled();
    expect(lines).toHaveLength(2);
  });

  it('gives the page the very promise of the browser for everything else', () => {
    const promise = Promise.resolve(respond('{}'));
    network.mockReturnValueOnce(promise);
    expect(view.fetch('/other')).toBe(promise);
  });

  it('copies nothing from a listed address that led elsewhere', async () => {
    network.mockResolvedValueOnce(respond('<html>', 'https://passport.weibo.com/visitor'));
    await view.fetch(URL_LISTED);
    await settled();
    expect(lines).toEqual([]);
  });

  it('passes a failure on as it was, also when nobody handles it', async () => {
    const failure = new TypeError('offline');
    network.mockRejectedValueOnce(failure);
    await expect(view.fetch(URL_LISTED)).rejects.toBe(failure);
  });

  it('is quiet when the page aborts while the body comes', async () => {
    const body = new ReadableStream({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode('{'));
        setTimeout(() => stream.error(new DOMException('aborted', 'AbortError')), 1);
      },
    });
    const response = new Response(body);
    Object.defineProperty(response, 'url', { value: URL_LISTED });
    network.mockResolvedValueOnce(response);
    await expect((await view.fetch(URL_LISTED)).text()).rejects.toThrow('aborted');
    await settled();
    expect(lines).toEqual([]);
  });

  it('throws what fetch throws, and for nonsense leaves the complaint to fetch', async () => {
    network.mockImplementationOnce(() => {
      throw new RangeError('from the browser');
    });
    expect(() => view.fetch(URL_LISTED)).toThrow('from the browser');
    await view.fetch(undefined as unknown as string);
    network.mockResolvedValueOnce(respond('{}'));
    await view.fetch('https://');
    expect(network).toHaveBeenCalledTimes(3);
  });

  it('looks like fetch', () => {
    const real = { fetch: globalThis.fetch, XMLHttpRequest: FakeRequest, document: new EventTarget() };
    startTap(real as unknown as TappedWindow, ANSWERS);
    expect(real.fetch).not.toBe(globalThis.fetch);
    expect(real.fetch.name).toBe(globalThis.fetch.name);
    expect(real.fetch.length).toBe(globalThis.fetch.length);
    expect(Function.prototype.toString.call(real.fetch)).toContain('[native code]');
  });
});

describe('XMLHttpRequest', () => {
  const send = (responseType = '') => {
    const request = new FakeRequest();
    request.responseType = responseType;
    request.send();
    return request;
  };

  it('copies text', () => {
    send().answer('{"ok":1}');
    expect(lines).toEqual([`200 ${URL_LISTED}\n{"ok":1}`]);
  });

  it('writes out again what came as json', () => {
    send('json').answer('{ "ok": 1 }');
    expect(lines).toEqual([`200 ${URL_LISTED}\n{"ok":1}`]);
  });

  it.each(['arraybuffer', 'blob', 'document'])('leaves %s alone', (type) => {
    send(type).answer('{}');
    expect(lines).toEqual([]);
  });

  it('copies nothing that is not listed, failed, or was aborted', () => {
    send().answer('{}', 'https://weibo.com/ajax/other');
    send().answer('{}', '');
    const aborted = send();
    aborted.dispatchEvent(new Event('abort'));
    aborted.dispatchEvent(new Event('error'));
    expect(lines).toEqual([]);
  });

  it('copies each answer of a request that is sent again once', () => {
    const request = send();
    request.answer('1');
    request.send();
    request.answer('2');
    expect(lines).toEqual([`200 ${URL_LISTED}\n1`, `200 ${URL_LISTED}\n2`]);
  });

  it('lets no error of ours reach the page', () => {
    const request = send();
    Object.defineProperty(request, 'responseText', {
      get: () => {
        throw new Error('made by the page');
      },
    });
    const errors = vi.fn();
    process.once('uncaughtException', errors);
    request.answer('{}');
    process.removeListener('uncaughtException', errors);
    expect(errors).not.toHaveBeenCalled();
    expect(() => FakeRequest.prototype.send.call({} as FakeRequest)).not.toThrow();
  });

  it('hands no endless text over', () => {
    send().answer('x'.repeat(MAX_TEXT + 1));
    expect(lines).toEqual([]);
  });
});
