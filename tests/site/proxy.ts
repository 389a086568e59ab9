import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface SiteProxy {
  port: number;
  /** Hosts that somebody wanted to reach and that are not ours, as `host:port`, in order. */
  refused: string[];
  stop(): Promise<void>;
}

/**
 * An HTTP proxy through which the browser reaches the fake site under the production host names. What is not ours is
 * answered 502 and remembered: after a run, `refused` shows who else was contacted.
 */
export async function startProxy(isOurs: (host: string) => boolean, sitePort: number): Promise<SiteProxy> {
  const refused: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    refused.push(request.url ?? '?'); // plain http never is ours
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => remember(sockets, socket));
  server.on('connect', (request, client: Duplex) => {
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !isOurs(host)) {
      refused.push(request.url ?? '?');
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const site: Socket = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      site.pipe(client).pipe(site);
    });
    remember(sockets, site);
    site.on('error', () => client.destroy());
    client.on('error', () => site.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    refused,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function remember(sockets: Set<Duplex>, socket: Duplex): void {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
}
