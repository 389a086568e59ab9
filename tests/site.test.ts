import { X509Certificate } from 'node:crypto';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createCertificate } from './site/certificate.ts';
import { startSite } from './site/server.ts';

describe('the certificate of the fake site', () => {
  const certificate = new X509Certificate(createCertificate(['weibo.com', '*.weibo.com', 'm.weibo.cn']).cert);

  it('is valid now, for all its hosts and no other', () => {
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
    expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
    expect(certificate.checkHost('s.weibo.com')).toBe('*.weibo.com');
    expect(certificate.checkHost('m.weibo.cn')).toBe('m.weibo.cn');
    expect(certificate.checkHost('weibo.example')).toBeUndefined();
  });
});

describe('the proxy', () => {
  it('lets its own hosts through and remembers who else was wanted', async () => {
    const site = await startSite(['*.weibo.com'], () => ({ type: 'text/plain', body: 'hello' }));
    expect(await wish(site.proxyPort, 's.weibo.com:443')).toMatch(/^HTTP\/1.1 200/);
    expect(await wish(site.proxyPort, 'elsewhere.example:443')).toMatch(/^HTTP\/1.1 502/);
    expect(await wish(site.proxyPort, 's.weibo.com:80')).toMatch(/^HTTP\/1.1 502/);
    expect(site.refused).toEqual(['elsewhere.example:443', 's.weibo.com:80']);
    await site.stop();
  });
});

function wish(port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
    );
    socket.on('error', reject);
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
  });
}
