import { createSocket } from 'node:dgram';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkDns } from '../../../src/pillars/launch/dns/dns.ts';
import { checkRedirects } from '../../../src/pillars/launch/redirects/redirects.ts';
import { checkTls } from '../../../src/pillars/launch/tls/tls.ts';
import { launchMap } from '../../../src/report/model/launch-map.ts';
import { type DnsServer, startDnsServer } from './lab/dns-server.ts';
import { openLaunch } from './lab/launch-run.ts';

// An address of an internal network, as this test declares it; everything else on loopback counts as public.
const inside = '127.0.0.66';
const isInternal = (address: string) => address === inside;

let dns: DnsServer;
let server: Server;
let open = 0;
let most = 0;
let total = 0;
const sockets = new Set<Socket>();
beforeAll(async () => {
  const many = Array.from({ length: 2000 }, (_, index) => `127.1.${index >> 8}.${index & 255}`);
  dns = await startDnsServer({
    'inside.lab.test': { A: inside },
    'both.lab.test': { A: [inside, '127.0.0.1'] },
    'many.lab.test': { A: many },
    'zone.test': { NS: 'ns.zone.test.' },
    'ns.zone.test': { A: inside },
    'www.zone.test': { A: '127.0.0.1' },
  });
  // Takes connections, holds them for a moment and never shakes hands.
  server = createServer((socket) => {
    total += 1;
    open += 1;
    most = Math.max(most, open);
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    setTimeout(() => {
      open -= 1;
      socket.destroy();
    }, 20);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  server.close();
  await dns.close();
});

// Records are compared at the name servers of their zone.
const records = { 'www.zone.test': { A: '127.0.0.1' } };
const launch = (host: string, more: object = {}, options: object = {}) =>
  openLaunch(
    { canonical: `https://${host}`, dns: records, network: { resolvers: [dns.address], timeout: '1s', ...more } },
    { isInternal, ...options },
  );

test('a host at an internal address is no place for visitors: it is told, and not asked', async () => {
  const { run, close } = await launch('inside.lab.test');
  const [finding] = await checkTls(run);
  const redirects = await checkRedirects(run);
  await close();
  expect(finding).toMatchObject({ rule: 'launch/unreachable', status: 'fail', severity: 'blocker' });
  expect(finding?.observed).toContain(`${inside}: an internal address, which no visitor reaches; it was not asked`);
  expect(JSON.stringify(redirects)).not.toContain('answers');
});

test('it is asked where the configuration names the host, or a resolver that is internal itself', async () => {
  const named = await launch('inside.lab.test', {}, { config: { 'allowed-hosts': ['inside.lab.test'] } });
  const [refused] = await checkTls(named.run);
  await named.close();
  const own = await launch('inside.lab.test', {}, { isInternal: () => true });
  const [also] = await checkTls(own.run);
  await own.close();
  for (const finding of [refused, also]) expect(finding?.observed).toMatch(/refused|no connection/);
});

test('of the addresses of a name some are asked, a few at a time, and what is left out is said', async () => {
  const port = (server.address() as { port: number }).port;
  const { run, close } = await launch('many.lab.test', { 'connect-to': { '*:443': `127.0.0.1:${port}` } });
  await checkTls(run);
  const [known] = await run.hosts.known();
  await close();
  expect(known?.addresses).toHaveLength(16);
  expect(known?.moreAddresses).toBe(1984);
  expect(launchMap(known ? [known] : [])[0]?.path).toMatch(/, 1984 more \(not asked\)$/);
  expect(most).toBeLessThanOrEqual(4);
  // A server that breaks the handshake off is asked twice.
  expect(total).toBeLessThanOrEqual(32);
});

test('a zone whose name server has an internal address sends no question there', async () => {
  let questions = 0;
  const socket = createSocket('udp4');
  socket.on('message', () => {
    questions += 1;
  });
  await new Promise<void>((resolve) => socket.bind(0, inside, resolve));
  const network = { 'connect-to': { '*:53': `:${socket.address().port}` } };
  const asked = async (more: object) => {
    const { run, close } = await launch('www.zone.test', network, more);
    await checkDns(run);
    await close();
    return questions;
  };
  expect(await asked({})).toBe(0);
  expect(await asked({ isInternal: () => false })).toBeGreaterThan(0);
  socket.close();
});
