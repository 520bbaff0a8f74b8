import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { judgeTls, unasked } from '../../../src/pillars/launch/tls/judge.ts';
import { checkTls } from '../../../src/pillars/launch/tls/tls.ts';
import { certificateOf } from '../../hostile/certificate.ts';
import { type Certificate, createAuthority } from './lab/certificates.ts';
import { type DnsServer, startDnsServer } from './lab/dns-server.ts';
import { openLaunch } from './lab/launch-run.ts';
import { type LabServer, listen, startTlsServer } from './lab/tls-server.ts';

const authority = createAuthority();
if (!authority) console.warn('hosts are not tested: there is no openssl command that makes the certificates');
const withOpenssl = authority ? describe : describe.skip;
const hasIpv6 = await listen(createServer(), '::1').then(
  (server) => server.close().then(() => true),
  () => false,
);
if (!hasIpv6) console.warn('hosts of IPv6 alone are not tested: this machine has no ::1');

let dns: DnsServer;
const servers: LabServer[] = [];
beforeAll(async () => {
  dns = await startDnsServer({
    'www.lab.test': { CNAME: 'app.host.test.' },
    'app.host.test': { A: '127.0.0.1' },
    'six.lab.test': { AAAA: '::1' },
    'far.lab.test': { AAAA: '2001:db8::1' },
    'xn--mnchen-3ya.test': { A: '127.0.0.1' },
  });
});
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
afterAll(async () => {
  await dns.close();
  authority?.close();
});

async function open(launch: object, address = '127.0.0.1', shown?: Certificate) {
  if (!authority) throw new Error('there is no authority');
  const names = ['www.lab.test', 'six.lab.test', 'xn--mnchen-3ya.test'];
  const server = await startTlsServer({ certificates: { any: shown ?? authority.issue(names) }, address });
  servers.push(server);
  // Where the host is kept, the address that the name leads to is the one that is asked.
  const network = {
    resolvers: [dns.address],
    'connect-to': { '*:443': `:${server.port}` },
    'ca-file': authority.rootFile,
  };
  return openLaunch({ aliases: false, network, ...launch });
}

withOpenssl('a host', () => {
  test('is resolved and asked once, however often it is wanted', async () => {
    const { run, close } = await open({ canonical: 'https://www.lab.test' });
    const before = dns.questions.length;
    const [first, second] = await Promise.all([run.hosts.host('www.lab.test'), run.hosts.host('www.lab.test', 443)]);
    const handshakes = await run.hosts.handshakes('www.lab.test');
    await close();
    expect(second).toBe(first);
    expect(handshakes).toHaveLength(1);
    expect(dns.questions.length - before).toBe(2);
    expect(first).toMatchObject({ chain: ['app.host.test'], addresses: ['127.0.0.1'], unasked: [], usable: true });
  });

  test('is named with who answered for it', async () => {
    const { run, close } = await open({ canonical: 'https://www.lab.test' });
    await run.hosts.host('www.lab.test');
    run.hosts.heard('www.lab.test', [['server', 'nginx']]);
    run.hosts.heard('www.lab.test', []);
    const known = await run.hosts.known();
    await close();
    expect(known).toMatchObject([{ host: 'www.lab.test', answeredBy: 'nginx' }]);
  });

  test('shows a certificate without a subject, or with a date that is none, and is judged', async () => {
    const [subject, issuer] = [[], [Buffer.from('Lab')]];
    for (const until of [undefined, Buffer.from('20261301000000Z')]) {
      const shown = certificateOf({ subject, issuer, names: [Buffer.from('www.lab.test')], until });
      const { run, close } = await open({ canonical: 'https://www.lab.test' }, '127.0.0.1', shown);
      const [findings, { endpoints }] = [await checkTls(run), await run.hosts.host('www.lab.test')];
      await close();
      expect(findings.map(({ rule }) => rule)).toEqual(['launch/tls-incomplete-chain']);
      const certificate = until ? undefined : expect.objectContaining({ issuer: 'Lab' });
      expect(endpoints).toEqual([expect.objectContaining({ state: 'untrusted', words: expect.any(String) })]);
      expect(endpoints[0]?.certificate).toEqual(certificate);
    }
  });

  test('of an international name is asked under its name in ASCII', async () => {
    const { run, close } = await open({ canonical: 'https://München.test' });
    expect(await checkTls(run)).toEqual([]);
    expect(await run.hosts.known()).toMatchObject([{ host: 'xn--mnchen-3ya.test', usable: true }]);
    await close();
  });

  (hasIpv6 ? test : test.skip)('of IPv6 alone is asked there', async () => {
    const { run, close } = await open({ canonical: 'https://six.lab.test' }, '::1');
    expect(await checkTls(run)).toEqual([]);
    expect(await run.hosts.known()).toMatchObject([{ addresses: ['::1'], usable: true }]);
    await close();
  });

  test('whose addresses cannot be reached from here is counted, and inconclusive', async () => {
    const { run, close } = await open({ canonical: 'https://far.lab.test' });
    run.network.reaches = () => false;
    const findings = await checkTls(run);
    const known = await run.hosts.known();
    await close();
    expect(known).toMatchObject([{ unasked: ['2001:db8::1'], endpoints: [], usable: false }]);
    expect(findings).toEqual([unasked('far.lab.test', 443, ['2001:db8::1'])]);
    expect(findings).toMatchObject([
      { rule: 'launch/unreachable', status: 'inconclusive', where: { url: 'https://far.lab.test' } },
    ]);
  });
});

test('a host without any handshake gives no finding of its own', () => {
  expect(judgeTls('www.lab.test', 443, [], 0)).toEqual([]);
});
