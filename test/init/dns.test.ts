import { afterEach, expect, test } from '@jest/globals';
import { lookAtDns } from '../../src/init/dns.ts';
import { createResolver } from '../../src/pillars/launch/network/resolver.ts';
import { never } from '../http/servers.ts';
import { type DnsServer, type DnsZone, startDnsServer } from '../pillars/launch/lab/dns-server.ts';

const servers: DnsServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function look(zone: DnsZone, host = 'www.example.com') {
  const server = await startDnsServer(zone);
  servers.push(server);
  const resolver = createResolver([{ address: '127.0.0.1', port: server.port }], { timeoutMs: 500, signal: never });
  return lookAtDns(host, resolver);
}

test('the CNAME of the host, the domain that sends mail, and the selectors that have a key', async () => {
  const key = 'v=DKIM1; k=rsa; p=MIIBIjANBg';
  const found = await look({
    'www.example.com': { CNAME: 'app.host.example.' },
    'app.host.example': { CNAME: 'edge.host.example.', A: '127.0.0.1' },
    'example.com': { TXT: ['google-site-verification=a', 'v=spf1 include:_spf.example.net ~all'] },
    's1._domainkey.example.com': { CNAME: 's1.sender.example.' },
    's1.sender.example': { TXT: key },
    'google._domainkey.example.com': { TXT: 'no key' },
  });
  expect(found).toEqual({ cname: 'app.host.example', mailDomain: 'example.com', selectors: ['s1'] });
});

test('a domain with an MX takes mail; selectors of one without mail are not asked for', async () => {
  expect(await look({ 'example.com': { MX: '10 mx.example.com.' } })).toMatchObject({ mailDomain: 'example.com' });
  expect(await look({ 'example.com': { A: '127.0.0.1' } })).toEqual({ cname: undefined, selectors: [] });
  expect(servers.at(-1)?.questions.filter(({ name }) => name.includes('_domainkey'))).toEqual([]);
});

test('a server that does not know, or says nothing, tells nothing', async () => {
  for (const fault of ['servfail', 'drop', 'garbage'] as const) {
    const zone: DnsZone = { 'example.com': { fault }, 'www.example.com': { fault } };
    expect(await look(zone)).toEqual({ cname: undefined, selectors: [] });
  }
});
