import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createResolver } from '../../../../src/pillars/launch/network/resolver.ts';
import { type DnsServer, startDnsServer } from '../lab/dns-server.ts';

let server: DnsServer;
let broken: DnsServer;
beforeAll(async () => {
  server = await startDnsServer({
    'plain.example': { A: ['192.0.2.1', '192.0.2.2'], AAAA: '2001:db8::1' },
    'v6.example': { AAAA: '2001:db8::6' },
    'www.example': { CNAME: 'a.host.example.' },
    'a.host.example': { CNAME: 'B.host.example.' },
    'b.host.example': { A: '192.0.2.3' },
    'mail-only.example': { MX: '10 mx.example.' },
    'dangling.example': { CNAME: 'gone.host.example.' },
    'to-mail.example': { CNAME: 'mail-only.example.' },
    'self.example': { CNAME: 'self.example.' },
    'round.example': { CNAME: 'and.example.' },
    'and.example': { CNAME: 'round.example.' },
    // As BIND answers what it cannot follow: only the question for the CNAME itself is answered.
    'bind.example': { CNAME: 'bind.example.', fault: { A: 'servfail', AAAA: 'servfail' } },
    'to-broken.example': { CNAME: 'servfail.example.', fault: { A: 'servfail', AAAA: 'servfail' } },
    'servfail.example': { fault: 'servfail' },
    'half.example': { A: '192.0.2.4', fault: { AAAA: 'servfail' } },
    ...Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`n${n}.example`, { CNAME: `n${n + 1}.example.` }])),
  });
  broken = await startDnsServer({ 'plain.example': { fault: 'refused' }, 'www.example': { fault: 'garbage' } });
});
afterAll(() => Promise.all([server.close(), broken.close()]));

const resolver = (...ports: number[]) =>
  createResolver(
    ports.map((port) => ({ address: '127.0.0.1', port })),
    { timeoutMs: 5000, signal: new AbortController().signal },
  );

describe('the addresses of a host', () => {
  test.each([
    ['plain.example', { kind: 'found', chain: [], addresses: ['192.0.2.1', '192.0.2.2', '2001:db8::1'] }],
    ['PLAIN.example.', { kind: 'found', chain: [] }],
    ['v6.example', { kind: 'found', chain: [], addresses: ['2001:db8::6'] }],
    ['www.example', { kind: 'found', chain: ['a.host.example', 'b.host.example'], addresses: ['192.0.2.3'] }],
    ['half.example', { kind: 'found', addresses: ['192.0.2.4'] }],
    ['192.0.2.7', { kind: 'found', addresses: ['192.0.2.7'] }],
    ['[2001:db8::7]', { kind: 'found', addresses: ['2001:db8::7'] }],
    ['nothing.example', { kind: 'missing', words: 'nothing.example does not exist' }],
    ['mail-only.example', { kind: 'missing', words: 'mail-only.example has no address' }],
    ['dangling.example', { kind: 'dangling', chain: ['gone.host.example'], words: 'gone.host.example does not exist' }],
    ['to-mail.example', { kind: 'dangling', words: 'mail-only.example has no address' }],
    ['self.example', { kind: 'dangling', words: 'its CNAMEs go round: self.example → self.example' }],
    ['round.example', { kind: 'dangling', words: expect.stringContaining('go round: round.example → and.example') }],
    ['bind.example', { kind: 'dangling', words: expect.stringContaining('go round') }],
    ['n0.example', { kind: 'dangling' }],
    ['to-broken.example', { kind: 'unreachable', chain: ['servfail.example'] }],
    ['servfail.example', { kind: 'unreachable', words: '127.0.0.1 answers SERVFAIL' }],
  ])('of %s', async (host, expected) => {
    expect(await resolver(server.port).addresses(host)).toMatchObject(expected);
  });

  test('come from the next resolver where the first cannot answer', async () => {
    const found = await resolver(broken.port, server.port).addresses('plain.example');
    expect(found).toMatchObject({ kind: 'found', chain: [] });
    expect(await resolver(broken.port).addresses('plain.example')).toMatchObject({
      words: '127.0.0.1 answers REFUSED',
    });
    expect(await resolver().addresses('plain.example')).toMatchObject({ words: 'no name server is known' });
  });

  test('are asked for once in a run', async () => {
    const { addresses, lookup } = resolver(server.port);
    server.questions.length = 0;
    await Promise.all([addresses('plain.example'), addresses('Plain.example.'), lookup('plain.example', 'A')]);
    await addresses('plain.example');
    expect(server.questions.map(({ type }) => type).sort()).toEqual(['A', 'AAAA']);
  });
});
