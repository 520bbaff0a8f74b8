import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import type { RecordType } from '../../../../src/config/sections/launch/launch.ts';
import { ask } from '../../../../src/pillars/launch/network/question.ts';
import { type DnsServer, startDnsServer } from '../lab/dns-server.ts';

const long = `v=spf1 ${'ip4:192.0.2.1 '.repeat(4600)}-all`;
let server: DnsServer;
beforeAll(async () => {
  server = await startDnsServer(
    {
      'example.com': { NS: 'ns.example.com.', MX: '10 mx.example.net.', SRV: '1 2 443 a.example.', TXT: ['a b', ''] },
      'www.example.com': { CNAME: 'app.host.example.' },
      'app.host.example': { A: ['192.0.2.1', '192.0.2.2'], AAAA: '2001:DB8:0:0::1', ttl: 60 },
      'caa.example.com': { CAA: '0 issue "letsencrypt.org"' },
      '*.wild.example': { A: '192.0.2.9' },
      'long.example': { TXT: long },
      'servfail.example': { fault: 'servfail' },
      'refused.example': { fault: 'refused' },
      'drop.example': { fault: 'drop' },
      'truncate.example': { A: '192.0.2.3', fault: 'truncate' },
      'cut.example': { A: '192.0.2.3', fault: 'cut' },
      'garbage.example': { fault: 'garbage' },
      'foreign.example': { A: '192.0.2.4', fault: 'foreign' },
      'close.example': { A: '192.0.2.5', fault: 'close' },
    },
    { authoritative: true },
  );
});
afterAll(() => server.close());

async function answer(
  name: string,
  type: RecordType,
  { timeoutMs = 5000, signal = new AbortController().signal } = {},
) {
  const reply = await ask(
    { address: '127.0.0.1', port: server.port },
    { name, type, recursive: false },
    { timeoutMs, signal },
  );
  if (reply.kind === 'silent') return [reply.words];
  return [reply.rcode, ...reply.records.map((record) => `${record.type} ${record.value} ${record.ttl}`)];
}

describe('a question to one server', () => {
  test('is answered for every type, with the CNAMEs on the way', async () => {
    expect(await answer('www.example.com', 'A')).toEqual([
      'NOERROR',
      'CNAME app.host.example 300',
      'A 192.0.2.1 60',
      'A 192.0.2.2 60',
    ]);
    expect(await answer('app.host.example', 'AAAA')).toEqual(['NOERROR', 'AAAA 2001:db8::1 60']);
    expect(await answer('WWW.example.com', 'CNAME')).toEqual(['NOERROR', 'CNAME app.host.example 300']);
    expect(await answer('example.com', 'MX')).toEqual(['NOERROR', 'MX 10 mx.example.net 300']);
    expect(await answer('example.com', 'NS')).toEqual(['NOERROR', 'NS ns.example.com 300']);
    expect(await answer('example.com', 'SRV')).toEqual(['NOERROR', 'SRV 1 2 443 a.example 300']);
    expect(await answer('example.com', 'TXT')).toEqual(['NOERROR', 'TXT a b 300', 'TXT  300']);
    expect(await answer('caa.example.com', 'CAA')).toEqual(['NOERROR', 'CAA 0 issue "letsencrypt.org" 300']);
  });

  test('tells a name that does not exist from one without the record asked', async () => {
    expect(await answer('nothing.example.com', 'A')).toEqual(['NXDOMAIN']);
    expect(await answer('host.example', 'A')).toEqual(['NOERROR']);
    expect(await answer('example.com', 'AAAA')).toEqual(['NOERROR']);
    expect(await answer('any.wild.example', 'A')).toEqual(['NOERROR', 'A 192.0.2.9 300']);
  });

  test('is asked again over TCP where the answer was cut, up to 64 KB', async () => {
    expect(await answer('truncate.example', 'A')).toEqual(['NOERROR', 'A 192.0.2.3 300']);
    expect(await answer('long.example', 'TXT')).toEqual(['NOERROR', `TXT ${long} 300`]);
    const overs = server.questions.filter(({ name }) => name === 'long.example').map(({ over }) => over);
    expect(overs).toEqual(['udp', 'tcp']);
  });

  test.each([
    ['servfail.example', ['SERVFAIL']],
    ['refused.example', ['REFUSED']],
    ['cut.example', ['cuts its answers over TCP too']],
    ['garbage.example', ['answers what is not DNS']],
    ['close.example', ['cannot be asked (closed without an answer)']],
    ['foreign.example', ['NOERROR', 'A 192.0.2.4 300']],
  ])('takes %s for what it is', async (name, expected) => {
    expect(await answer(name, 'A')).toEqual(expected);
  });

  test('gives up on silence, having sent it again', async () => {
    expect(await answer('drop.example', 'A', { timeoutMs: 300 })).toEqual(['gave no answer within 300 ms']);
    expect(server.questions.filter(({ name }) => name === 'drop.example')).toHaveLength(2);
  });

  test('ends with the run, which is not the silence of the server', async () => {
    const words = ['was not asked to the end: the run was stopped'];
    expect(await answer('drop.example', 'A', { signal: AbortSignal.timeout(20) })).toEqual(words);
    expect(await answer('www.example.com', 'A', { signal: AbortSignal.abort() })).toEqual(words);
  });

  test('says so when nobody is there, or the name cannot be asked', async () => {
    const limits = { timeoutMs: 5000, signal: new AbortController().signal };
    const closed = createSocket('udp4');
    await new Promise<void>((resolve) => closed.bind(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise<void>((resolve) => void closed.close(resolve));
    const question = { name: 'example.com', type: 'A', recursive: true } as const;
    const refused = await ask({ address: '127.0.0.1', port }, question, limits);
    expect(refused).toEqual({ kind: 'silent', words: 'refuses the connection' });
    const nowhere = await ask({ address: '127.0.0.1', port: 0 }, question, limits);
    expect(nowhere).toEqual({ kind: 'silent', words: expect.stringContaining('cannot be asked') });
  });

  test('survives any bytes for an answer', async () => {
    let bytes: Uint8Array = new Uint8Array();
    const hostile = createSocket('udp4').on('message', (message, from) => {
      // The id and the flags are right, so that the rest is read.
      const reply = Buffer.concat([message.subarray(0, 2), Buffer.from([0x81, 0x80]), bytes]);
      hostile.send(reply, from.port, from.address);
    });
    await new Promise<void>((resolve) => hostile.bind(0, '127.0.0.1', resolve));
    const { port } = hostile.address();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (random) => {
        bytes = random;
        const limits = { timeoutMs: 25, signal: new AbortController().signal };
        const reply = await ask(
          { address: '127.0.0.1', port },
          { name: 'a.example', type: 'TXT', recursive: true },
          limits,
        );
        expect(['silent', 'answer']).toContain(reply.kind);
      }),
      { numRuns: 60 },
    );
    hostile.close();
  });
});
