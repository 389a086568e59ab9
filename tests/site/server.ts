import { createServer, type Server } from 'node:https';
import type { Duplex } from 'node:stream';
import { createCertificate } from './certificate.ts';
import { startProxy } from './proxy.ts';

export interface Asking {
  host: string;
  url: URL;
  cookies: Map<string, string>;
  /** The fake page marks its own requests; what carries no mark was asked by the extension (or typed by the user). */
  byPage: boolean;
}

export interface Reply {
  status?: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

export type Answerer = (asking: Asking) => Reply | null | Promise<Reply | null>;

export interface Site {
  proxyPort: number;
  /** Hosts outside `names` that somebody wanted to reach. */
  refused: string[];
  /** Every request that arrived. */
  log: Asking[];
  stop(): Promise<void>;
}

/** One HTTPS server for all fake hosts, reached through its proxy. `names` may hold wildcards (`*.weibo.com`). */
export async function startSite(names: readonly string[], answer: Answerer): Promise<Site> {
  const log: Asking[] = [];
  const sockets = new Set<Duplex>();
  const server: Server = createServer(createCertificate(names), async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const byPage = request.headers['x-demo-page'] !== undefined;
    const asking = { host, url, cookies: cookiesOf(request.headers.cookie), byPage };
    log.push(asking);
    const reply = (await Promise.resolve(asking).then(answer).catch(failed)) ?? {
      status: 404,
      type: 'text/plain',
      body: 'not found',
    };
    response.writeHead(reply.status ?? 200, {
      'content-type': reply.type,
      'cache-control': 'no-store',
      ...reply.headers,
    });
    response.end(reply.body);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const proxy = await startProxy((host) => names.some((name) => matches(name, host)), port);
  return {
    proxyPort: proxy.port,
    refused: proxy.refused,
    log,
    async stop() {
      await proxy.stop();
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function failed(error: unknown): Reply {
  return { status: 500, type: 'text/plain', body: String(error instanceof Error ? error.stack : error) };
}

function matches(name: string, host: string): boolean {
  return name === host || (name.startsWith('*.') && host.endsWith(name.slice(1)));
}

function cookiesOf(header: string | undefined): Map<string, string> {
  const pairs = (header ?? '').split('; ').map((pair) => pair.split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}
