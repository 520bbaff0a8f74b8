import { createServer, type LookupFunction, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createAddressPolicy, maxAddresses } from '../../src/http/address-policy.ts';
import { NetworkError } from '../../src/http/exchange.ts';
import { bench, get, never } from './servers.ts';

// A stranger's machine and one that only the gate reaches, as this test declares them: both are on loopback.
const inside = '127.0.0.66';
const isInternal = (address: string) => address === inside;

const { http, client, close } = bench();
const servers: Server[] = [];
afterEach(async () => {
  await close();
  for (const server of servers.splice(0)) server.close();
});

/** Listens at the internal address and counts who comes. */
async function internalServer(): Promise<{ port: number; connections: () => number }> {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.on('error', () => {});
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\nconnection: close\r\n\r\nsecret');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, inside, resolve));
  return { port: (server.address() as { port: number }).port, connections: () => count };
}

/** Names and their addresses, which a test may change between two look-ups. */
function names(zone: Record<string, string[]>): LookupFunction {
  return (hostname, _options, callback) => {
    const all = (zone[hostname] ?? []).map((address) => ({ address, family: 4 }));
    callback(null, all);
  };
}

const failure = (sent: Promise<unknown>) =>
  sent.then(
    () => undefined,
    (error: unknown) => (error instanceof NetworkError ? { kind: error.kind, message: error.message } : error),
  );

describe('a public site', () => {
  test('that redirects to an internal address is not followed: no socket is opened', async () => {
    const { port, connections } = await internalServer();
    const url = await http((_, response) => response.writeHead(302, { location: `http://${inside}:${port}/` }).end());
    const sent = client({ baseUrl: url, isInternal }).send(get(url, { follow: true }), never);
    expect(await failure(sent)).toEqual({
      kind: 'internal',
      message: `${inside}: a public site leads to ${inside}, an internal address: it was not asked. If it is meant, name it in "allowed-hosts"`,
    });
    expect(connections()).toBe(0);
  });

  test('nor to a name that leads there', async () => {
    const { port, connections } = await internalServer();
    const url = await http((_, response) =>
      response.writeHead(302, { location: `http://metadata.test:${port}/` }).end(),
    );
    const route = { lookup: names({ 'metadata.test': [inside] }) };
    const sent = client({ baseUrl: url, isInternal, route }).send(get(url, { follow: true }), never);
    expect(await failure(sent)).toMatchObject({ kind: 'internal' });
    expect(connections()).toBe(0);
  });

  test('whose own name changes its answer gains nothing', async () => {
    const { port, connections } = await internalServer();
    const zone = { 'app.test': ['127.0.0.1'] };
    const outside = new URL(await http((_, response) => response.end('public')));
    const gate = client({ baseUrl: `http://app.test:${outside.port}`, isInternal, route: { lookup: names(zone) } });
    expect((await gate.send(get(`http://app.test:${outside.port}/`), never)).status).toBe(200);
    zone['app.test'] = [inside];
    const again = gate.send(get(`http://app.test:${outside.port}/`, { fresh: true }), never);
    expect(await failure(again)).toMatchObject({ kind: 'internal' });
    // A name with both kinds of address is asked at the public one alone.
    zone['app.test'] = [inside, '127.0.0.1'];
    const both = await gate.send(get(`http://app.test:${outside.port}/`, { fresh: true }), never);
    expect(Buffer.from(both.body).toString()).toBe('public');
    expect(port).toBeGreaterThan(0);
    expect(connections()).toBe(0);
  });

  test('may lead to an internal host that allowed-hosts names', async () => {
    const { port } = await internalServer();
    const url = await http((_, response) => response.writeHead(302, { location: `http://${inside}:${port}/` }).end());
    const gate = client({ baseUrl: url, allowedHosts: [`${inside}:${port}`], isInternal });
    const response = await gate.send(get(url, { follow: true }), never);
    expect(Buffer.from(response.body).toString()).toBe('secret');
    expect(response.isForeign).toBeUndefined();
  });
});

test('a base URL that is internal itself may lead to other internal hosts, as on a developer’s machine', async () => {
  const { port } = await internalServer();
  const url = await http((_, response) => response.writeHead(302, { location: `http://${inside}:${port}/` }).end());
  const gate = client({ baseUrl: url, isInternal: () => true });
  expect(await gate.send(get(url, { follow: true }), never)).toMatchObject({ status: 200, isForeign: true });
});

test('an answer of an origin that nobody named is marked', async () => {
  const other = await http((_, response) => response.end('elsewhere'));
  const url = await http((_, response) => response.writeHead(302, { location: other }).end());
  const response = await client({ baseUrl: url, isInternal }).send(get(url, { follow: true }), never);
  expect(response).toMatchObject({ url: `${other}/`, isForeign: true });
});

test('a name with thousands of addresses has the first of them tried', () => {
  const policy = createAddressPolicy({ baseUrl: 'http://app.test', isNamed: () => false });
  const addresses = Array.from({ length: 3500 }, (_, index) => `192.0.2.${index % 256}`);
  expect(policy.admit('http://app.test', addresses)).toHaveLength(maxAddresses);
});
