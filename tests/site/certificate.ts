import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bits, boolean, integer, octets, oid, sequence, set, tlv, utcTime, utf8 } from './der.ts';

const DAY = 86_400_000;
const ECDSA_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const BASIC_CONSTRAINTS = '2.5.29.19';
const SUBJECT_ALT_NAME = '2.5.29.17';

/**
 * A self-signed certificate for the fake site, made anew for every run (EC P-256, valid from yesterday for 30 days):
 * no openssl is needed and no key is kept. `names` may hold wildcards. Gives PEM texts for `https.createServer`.
 */
export function createCertificate(names: readonly string[]): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid(ECDSA_SHA256));
  const name = sequence(set(sequence(oid(COMMON_NAME), utf8('Weiguan test site'))));
  const hosts = names.map((host) => tlv(0x82, Buffer.from(host)));
  const extensions = sequence(
    sequence(oid(BASIC_CONSTRAINTS), boolean(true), octets(sequence())),
    sequence(oid(SUBJECT_ALT_NAME), octets(sequence(...hosts))),
  );
  const body = sequence(
    tlv(0xa0, integer(Uint8Array.of(2))), // version 3
    integer(Buffer.concat([Uint8Array.of(0x40), randomBytes(8)])), // positive serial number
    algorithm,
    name,
    sequence(utcTime(new Date(Date.now() - DAY)), utcTime(new Date(Date.now() + 30 * DAY))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, extensions),
  );
  const certificate = sequence(body, algorithm, bits(sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', certificate),
  };
}

function pem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
