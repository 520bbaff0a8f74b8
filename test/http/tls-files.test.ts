import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { HttpClient } from '../../src/http/exchange.ts';
import { openHttpClient } from '../../src/http/open.ts';
import type { Tls, TlsFiles } from '../../src/http/tls-files.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { bench, certificate, clock, get, never } from './servers.ts';

const { http, https, close } = bench();
const opened: HttpClient[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((client) => client.close()));
  await close();
});
const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-tls-files-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const server = certificate('localhost');
const member = certificate('member');
const withOpenssl = server && member ? describe : describe.skip;
if (!server) console.warn('tests of TLS files are skipped: no openssl command that makes the certificates');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const at = { file: 'gate.yml', line: 3, column: 5 };
const files = (more: Partial<TlsFiles>): TlsFiles => ({ at, ...more });

withOpenssl('files of TLS', () => {
  const own = server as NonNullable<typeof server>;
  const client = member as NonNullable<typeof member>;
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  write('ca.pem', own.cert);
  write('client.pem', client.cert);
  write('client-key.pem', client.key);
  write('other-key.pem', own.key);
  write('empty.pem', '');
  write('broken.pem', `${own.cert}-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n`);
  write('bundle.pem', `\ufeff# ours\r\n${client.cert.replaceAll('\n', '\r\n')}\r\n${own.cert}`);
  write('both.pem', `${client.key}${client.cert}`);
  const cipher = ['pkcs8', '-topk8', '-in', 'client-key.pem', '-out', 'encrypted.pem', '-passout', 'pass:abcdef'];
  execFileSync('openssl', cipher, { cwd });

  /** Tells who asked. */
  const name = (request: IncomingMessage, response: ServerResponse) =>
    response.end((request.socket as TLSSocket).getPeerCertificate().subject?.CN ?? 'nobody');
  const asking = { requestCert: true, rejectUnauthorized: false };
  const demanding = { requestCert: true, ca: client.cert };

  async function open(tls: Tls, baseUrl: string, redactor = createRedactor(), hosts?: Map<string, string>) {
    const config = { tls, baseUrl, hosts, allowedHosts: [] };
    const it = await openHttpClient(config, { clock, cwd, redactor, env: {} });
    opened.push(it);
    return it;
  }
  const all = { ca: 'ca.pem', cert: 'client.pem', key: 'client-key.pem' };
  const text = async (it: HttpClient, url: string, more = {}) =>
    Buffer.from((await it.send(get(url, more), never)).body).toString();

  test('a server with a certificate of that authority is trusted, and one that asks for the client sees it', async () => {
    const url = await https({ ...own, ...demanding }, name);
    const it = await open({ defaults: files(all), hosts: new Map() }, url);
    expect(await text(it, url)).toBe('member');
  });

  test('a server that asks and gets none is told as that, and is not asked again', async () => {
    write('key.pem', own.key);
    // Node's own servers close without an alert.
    const port = await freePort();
    const args = ['-accept', `127.0.0.1:${port}`, '-cert', 'ca.pem', '-key', 'key.pem', '-www', '-tls1_3'];
    const process = spawn('openssl', ['s_server', ...args, '-Verify', '1', '-verify_return_error'], { cwd });
    try {
      await once(process.stdout, 'data');
      const url = `https://localhost:${port}/`;
      const it = await open({ defaults: files({ ca: 'ca.pem' }), hosts: new Map() }, url);
      await expect(it.send(get(url, { retries: 2 }), never)).rejects.toMatchObject({
        kind: 'tls',
        message: 'localhost: the server asks for a certificate of the client (tls: cert and key)',
      });
    } finally {
      process.kill();
    }
  });

  test('the certificate is shown to no host that a redirect leads to', async () => {
    const other = await https({ ...own, ...asking }, name);
    const url = await https({ ...own, ...asking }, (_, response) => response.writeHead(302, { location: other }).end());
    const it = await open({ defaults: files(all), hosts: new Map() }, url);
    expect(await text(it, url, { follow: true })).toBe('nobody');
    // Unless the configuration names it.
    const named = await open({ defaults: files(all), hosts: new Map() }, url, undefined, new Map([['b', other]]));
    expect(await text(named, url, { follow: true })).toBe('member');
  });

  test('a host has its own, and the others none of them', async () => {
    const url = await https({ ...own, ...asking }, name);
    const admin = await https({ ...own, ...asking }, name);
    const hosts = new Map([['admin', admin]]);
    const tls = { defaults: files({ ca: 'ca.pem' }), hosts: new Map([[admin, files(all)]]) };
    const it = await open(tls, url, undefined, hosts);
    expect([await text(it, url), await text(it, admin)]).toEqual(['nobody', 'member']);
  });

  test('an authority may stand in a bundle as Windows writes it, and certificate and key in one file', async () => {
    const url = await https({ ...own, ...demanding }, name);
    const redactor = createRedactor();
    const some = files({ ca: 'bundle.pem', cert: 'both.pem', key: 'both.pem' });
    expect(await text(await open({ defaults: some, hosts: new Map() }, url, redactor), url)).toBe('member');
    expect(redactor.redact(client.key)).not.toContain((client.key.split('\n')[1] as string).slice(4, 20));
  });

  test('plain http needs none of it', async () => {
    const url = await http((_, response) => response.end('plain'));
    expect(await text(await open({ defaults: files(all), hosts: new Map() }, url), url)).toBe('plain');
  });

  test('the key is a secret', async () => {
    const redactor = createRedactor();
    await open({ defaults: files(all), hosts: new Map() }, 'https://localhost', redactor);
    const line = client.key.split('\n')[1] as string;
    expect(redactor.redact(`x ${line} y`)).not.toContain(line.slice(4, 20));
  });

  test.each([
    [{ ca: 'missing.pem' }, 'missing.pem cannot be used for TLS (gate.yml:3:5): ENOENT'],
    [{ ca: 'empty.pem' }, 'empty.pem cannot be used for TLS (gate.yml:3:5): it holds nothing in PEM'],
    [{ cert: 'client.pem', key: 'other-key.pem' }, 'the key is not that of the certificate'],
    [{ cert: 'client-key.pem', key: 'client-key.pem' }, 'OpenSSL cannot read it'],
    [{ ca: '.' }, 'it is no file'],
    [{ ca: '/dev/zero' }, 'it is no file'],
    [{ ca: 'client-key.pem' }, 'it holds no certificate'],
    [{ ca: 'broken.pem' }, 'OpenSSL cannot read it'],
    [{ cert: 'client.pem', key: 'encrypted.pem' }, 'the key is encrypted'],
  ])('%j is refused before anything is asked', async (some, message) => {
    const error = await open({ defaults: files(some), hosts: new Map() }, 'https://localhost').catch((error) => error);
    expect(error).toMatchObject({ code: 'TLS_UNUSABLE', exitCode: 2 });
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('BEGIN');
  });
});
