import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { checkTls } from '../../../../src/pillars/launch/tls/tls.ts';
import { createAuthority, type LeafOptions } from '../lab/certificates.ts';
import { type DnsServer, type DnsZone, startDnsServer } from '../lab/dns-server.ts';
import { openLaunch } from '../lab/launch-run.ts';
import { type LabServer, startRawServer, startTlsServer } from '../lab/tls-server.ts';

const authority = createAuthority();
if (!authority) console.warn('TLS checks are not tested: there is no openssl command that makes the certificates');
const withOpenssl = authority ? describe : describe.skip;

const dayMs = 86_400_000;
let dns: DnsServer;
const servers: LabServer[] = [];
beforeAll(async () => {
  dns = await startDnsServer({ '*.test': { A: '127.0.0.1' } });
});
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
afterAll(async () => {
  await dns.close();
  authority?.close();
});

async function keep(starting: Promise<LabServer>): Promise<LabServer> {
  const server = await starting;
  servers.push(server);
  return server;
}

type Options = { now?: number; timeout?: string; signal?: AbortSignal };

/** What the check finds where `www.lab.test`, besides others, is that server. */
async function check(server: LabServer, { now, timeout = '10s', signal }: Options = {}, more: object = {}) {
  const network = {
    resolvers: [dns.address],
    'connect-to': { '*:443': server.address },
    'ca-file': authority?.rootFile,
    timeout,
  };
  const { run, close } = await openLaunch(
    { canonical: 'https://www.lab.test', aliases: false, network, ...more },
    { now, signal },
  );
  try {
    const findings = await checkTls(run);
    return { findings, rules: findings.map(({ rule }) => rule.replace('launch/', '')), hosts: await run.hosts.known() };
  } finally {
    await close();
  }
}

const serve = (options: LeafOptions = {}, names = ['www.lab.test'], maxVersion?: 'TLSv1.1') =>
  keep(startTlsServer({ certificates: { 'www.lab.test': issue(names, options) }, maxVersion }));

function issue(names: string[], options?: LeafOptions) {
  if (!authority) throw new Error('there is no authority');
  return authority.issue(names, options);
}

withOpenssl('a certificate', () => {
  test('that is right gives no finding, and the host may be asked', async () => {
    const { findings, hosts } = await check(await serve());
    expect(findings).toEqual([]);
    expect(hosts).toEqual([
      expect.objectContaining({
        host: 'www.lab.test',
        port: 443,
        addresses: ['127.0.0.1'],
        usable: true,
        endpoints: [
          {
            address: '127.0.0.1',
            state: 'trusted',
            certificate: expect.objectContaining({ issuer: 'Launch Lab', daysLeft: 88 }),
          },
        ],
      }),
    ]);
  });

  const past = { fromDays: -90, untilDays: -3 };
  const faults: [string, LeafOptions, string[], string[]][] = [
    ['expired', past, ['www.lab.test'], ['tls-expired']],
    ['not yet valid', { fromDays: 2 }, ['www.lab.test'], ['tls-not-yet-valid']],
    ['for another host', {}, ['lab.test', 'other.test'], ['tls-wrong-host']],
    ['for a wildcard that does not cover it', {}, ['*.www.lab.test'], ['tls-wrong-host']],
    ['self-signed', { issuer: 'self' }, ['www.lab.test'], ['tls-self-signed']],
    ['sent without its intermediate', { sends: 'leaf' }, ['www.lab.test'], ['tls-incomplete-chain']],
    ['sent twice, without its intermediate', { sends: 'twice' }, ['www.lab.test'], ['tls-incomplete-chain']],
    ['sent with an intermediate that does not fit', { sends: 'misfit' }, ['www.lab.test'], ['tls-incomplete-chain']],
    ['of an intermediate that has expired', { sends: 'expired-intermediate' }, ['www.lab.test'], ['tls-expired']],
    ['of an unknown authority', { issuer: 'stranger' }, ['www.lab.test'], ['tls-untrusted']],
    [
      'of an unknown authority whose root is sent',
      { issuer: 'stranger', sends: 'root' },
      ['www.lab.test'],
      ['tls-untrusted'],
    ],
    [
      'expired, beside a cross-sign that has too',
      { ...past, sends: 'old-cross-sign' },
      ['www.lab.test'],
      ['tls-expired'],
    ],
    ['expired and for another host', past, ['other.test'], ['tls-expired', 'tls-wrong-host']],
    ['expired and self-signed', { ...past, issuer: 'self' }, ['www.lab.test'], ['tls-expired', 'tls-self-signed']],
    ['expired and alone', { ...past, sends: 'leaf' }, ['www.lab.test'], ['tls-expired', 'tls-incomplete-chain']],
    [
      'expired and of an unknown authority',
      { ...past, issuer: 'stranger' },
      ['www.lab.test'],
      ['tls-expired', 'tls-untrusted'],
    ],
    ['early and for another host', { fromDays: 2 }, ['other.test'], ['tls-not-yet-valid', 'tls-wrong-host']],
  ];
  test.each(faults)(
    'that is %s is told as that and nothing else, and the host is not asked',
    async (_, options, names, expected) => {
      const { findings, rules, hosts } = await check(await serve(options, names));
      expect(rules.toSorted()).toEqual(expected);
      for (const finding of findings)
        expect(finding).toMatchObject({ status: 'fail', severity: 'blocker', where: { url: 'https://www.lab.test' } });
      expect(hosts[0]).toMatchObject({ usable: false, endpoints: [{ state: 'untrusted' }] });
    },
  );

  test.each([
    ['with its root besides', { sends: 'root' } as LeafOptions],
    ['with a cross-sign by an old root, both expired', { sends: 'old-cross-sign' } as LeafOptions],
    ['with others besides, in any order', { sends: 'extra' } as LeafOptions],
    ['for a wildcard that covers it', {}],
    ['for ten days, with two left', { fromDays: -8, untilDays: 2 }],
  ])('%s is right', async (_, options) => {
    const { rules } = await check(await serve(options, ['*.lab.test']));
    expect(rules).toEqual([]);
  });

  test.each([
    ['a quarter of its life', 23, []],
    ['less than a quarter', 22, ['medium']],
    ['a tenth', 9.5, ['medium']],
    ['less than a tenth', 8.5, ['high']],
    ['less than a day', 0.9, ['blocker']],
  ])('with %s left is told by that share', async (_, daysLeft, severities) => {
    const now = Date.now();
    const certificate = issue(['www.lab.test'], { fromDays: -1, untilDays: 89 });
    const server = await keep(startTlsServer({ certificates: { 'www.lab.test': certificate } }));
    const { findings, rules } = await check(server, { now: now + (89 - daysLeft) * dayMs });
    expect(rules).toEqual(severities.map(() => 'tls-expiry'));
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  test('for five days is told in its last one only', async () => {
    const server = await serve({ fromDays: -4.5, untilDays: 0.5 });
    const { findings } = await check(server);
    expect(findings).toMatchObject([
      {
        rule: 'launch/tls-expiry',
        severity: 'blocker',
        expected: 'at least 24 hours left',
        title: expect.stringMatching(/ends in 1[12] hours/),
      },
    ]);
  });

  test('is judged by the clock of the run', async () => {
    const server = await serve();
    expect((await check(server, { now: Date.now() + 90 * dayMs })).rules).toEqual(['tls-expired']);
    expect((await check(server, { now: Date.now() - 2 * dayMs })).rules).toEqual(['tls-not-yet-valid']);
  });

  test('of each host on one server is its own', async () => {
    const certificates = {
      'www.lab.test': issue(['www.lab.test']),
      'api.lab.test': issue(['api.lab.test'], past),
      'old.lab.test': issue(['old.lab.test'], { sends: 'leaf' }),
    };
    const server = await keep(startTlsServer({ certificates }));
    const { findings } = await check(server, {}, { aliases: ['old.lab.test'], tls: { hosts: ['api.lab.test'] } });
    expect(findings.map(({ rule, where }) => [rule, where.url])).toEqual([
      ['launch/tls-incomplete-chain', 'https://old.lab.test'],
      ['launch/tls-expired', 'https://api.lab.test'],
    ]);
  });

  test('on a port of its own is found there', async () => {
    const server = await serve(past, ['mail.lab.test']);
    const { findings } = await check(
      await serve(),
      {},
      {
        tls: { hosts: ['mail.lab.test:8443'] },
        network: {
          resolvers: [dns.address],
          'connect-to': { '*:443': servers[1]?.address ?? server.address, 'mail.lab.test:8443': server.address },
          'ca-file': authority?.rootFile,
        },
      },
    );
    expect(findings).toMatchObject([
      {
        rule: 'launch/tls-expired',
        where: { url: 'https://mail.lab.test:8443' },
        reproduce: expect.stringContaining('-connect mail.lab.test:8443 -servername mail.lab.test'),
      },
    ]);
  });
});

withOpenssl('a host of several addresses', () => {
  const zone: DnsZone = { 'www.lab.test': { A: ['127.0.0.1', '127.0.0.2'] } };

  test('is judged at each of them', async () => {
    const several = await startDnsServer(zone);
    const good = await serve();
    // The same port on another address of loopback, where another server shows another certificate.
    const bad = await keep(
      startTlsServer({
        certificates: { 'www.lab.test': issue(['www.lab.test'], { fromDays: -90, untilDays: -3 }) },
        address: '127.0.0.2',
        port: good.port,
      }),
    );
    try {
      const network = {
        resolvers: [several.address],
        'connect-to': { '*:443': `:${bad.port}` },
        'ca-file': authority?.rootFile,
      };
      const { findings, hosts } = await check(good, {}, { network });
      expect(findings).toMatchObject([
        {
          rule: 'launch/tls-expired',
          observed: expect.stringMatching(/^127\.0\.0\.2: its certificate expired on .*; the other address is right$/),
          reproduce: expect.stringContaining('-connect 127.0.0.2:443 '),
        },
      ]);
      expect(hosts[0]?.usable).toBe(false);
      await bad.close();
      const down = await check(good, {}, { network });
      expect(down.rules).toEqual(['unreachable']);
      expect(down.findings[0]).toMatchObject({
        status: 'fail',
        observed: '127.0.0.2: the connection is refused; the other address is right',
      });
      expect(down.hosts[0]?.usable).toBe(true);
    } finally {
      await several.close();
    }
  });
});

withOpenssl('a server', () => {
  test('that speaks TLS 1.1 at most is told from a broken one', async () => {
    const { findings, rules, hosts } = await check(await serve({}, ['www.lab.test'], 'TLSv1.1'));
    expect(rules).toEqual(['tls-old-protocol']);
    expect(findings[0]?.observed).toBe('127.0.0.1: speaks nothing newer than TLS 1.1');
    expect(hosts[0]?.usable).toBe(false);
  });
});

describe('a server without a handshake', () => {
  test.each([
    [
      'that closes the connection',
      (socket: { destroy(): void }) => socket.destroy(),
      /is closed during the TLS handshake/,
    ],
    [
      'that speaks plain HTTP',
      (socket: { end(text: string): void }) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      /does not speak TLS/,
    ],
    ['that sends garbage', (socket: { end(bytes: Buffer): void }) => socket.end(Buffer.alloc(4096, 0xee)), /TLS/],
  ] as const)('%s is a blocker', async (_, onConnection, words) => {
    const { findings } = await check(await keep(startRawServer(onConnection as never)));
    expect(findings).toMatchObject([
      { rule: 'launch/unreachable', status: 'fail', severity: 'blocker', observed: expect.stringMatching(words) },
    ]);
  });

  test('because the port is closed is a blocker', async () => {
    const server = await keep(startRawServer(() => {}));
    await server.close();
    const { findings } = await check(server);
    expect(findings).toMatchObject([
      { rule: 'launch/unreachable', status: 'fail', observed: '127.0.0.1: the connection is refused' },
    ]);
  });

  test.each([
    ['nothing', () => {}],
    ['half a record', (socket: { write(bytes: Buffer): void }) => socket.write(Buffer.from([0x16, 3, 3, 0x40, 0, 2]))],
  ] as const)('that sends %s in time is inconclusive', async (_, onConnection) => {
    const { findings } = await check(await keep(startRawServer(onConnection as never)), { timeout: '300ms' });
    expect(findings).toMatchObject([
      { rule: 'launch/unreachable', status: 'inconclusive', observed: '127.0.0.1: no TLS handshake within 300 ms' },
    ]);
  });

  test('when the run is stopped is inconclusive', async () => {
    const stop = new AbortController();
    const server = await keep(startRawServer(() => stop.abort()));
    const { findings } = await check(server, { signal: stop.signal });
    expect(findings).toMatchObject([
      { rule: 'launch/unreachable', status: 'inconclusive', observed: expect.stringContaining('stopped') },
    ]);
  });

  test('because it has no address is left to the DNS check', async () => {
    const { findings, hosts } = await check(
      await keep(startRawServer(() => {})),
      {},
      { canonical: 'https://nowhere.invalid' },
    );
    expect(findings).toEqual([]);
    expect(hosts).toMatchObject([{ host: 'nowhere.invalid', dns: 'missing', usable: false }]);
  });
});
