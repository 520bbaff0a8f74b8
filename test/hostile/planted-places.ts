import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Certificate } from '../pillars/launch/lab/certificates.ts';
import type { DnsZone } from '../pillars/launch/lab/dns-server.ts';
import { certificateOf } from './certificate.ts';
import { encodings } from './planted-encodings.ts';

// Letters and digits; the shortest that is searched for; and what every encoding has to write in its own way.
export const secrets = [['Kx9mQ2', 'vLw8Zt'].join(''), ['q7#', 'Zk2'].join(''), `p"w&<ü%+/'\\9$&`];
export const ways = Object.entries(encodings);
export const places = [
  ...(['page', 'header', 'cookie name', 'redirect', 'JSON answer', 'error page', 'request id', 'query'] as const),
  ...(['body that is sent', 'check name', 'DNS record', 'file name in a commit', 'author', 'commit message'] as const),
  ...(['build output', 'log file', 'configuration', 'environment', 'event', "GitHub's answer"] as const),
  ...(['certificate', 'mail record', "rule of the repository's own"] as const),
];
export type Place = (typeof places)[number];

export const secretOf = (place: number, way: number) => secrets[(place + way) % secrets.length] as string;

/** A label that nothing hides, and behind it a secret in one encoding. */
export function cell(place: Place, way: number): string {
  const at = places.indexOf(place);
  const label = `Zp${String(at).padStart(2, '0')}e${String(way).padStart(2, '0')}.`;
  return `${label} ${(ways[way] as (typeof ways)[number])[1](secretOf(at, way))}`;
}
export const cells = (place: Place) => ways.map((_, way) => cell(place, way));
export const labels = /Zp(\d\d)e(\d\d)\./g;

/** In a header, characters are bytes, and no line ends. */
const inHeader = (text: string) => Buffer.from(text.replace(/[\r\n\0]/g, '')).toString('latin1');
const inHtml = (text: string) => text.replaceAll('<', '&lt;');

/** A site that repeats the secrets: `/PLACE/WAY`. */
export function answer(request: IncomingMessage, response: ServerResponse): void {
  const [, place = '', number = '0'] = (request.url ?? '').split(/[/?]/);
  const way = Number(number);
  const give = (status: number, headers: Record<string, string>, body = '') => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  };
  switch (place) {
    case 'page':
      return give(200, {}, `<h1>${inHtml(cell('page', way))}</h1>`);
    case 'header':
      return give(200, { 'content-type': 'text/plain', 'x-said': inHeader(cell('header', way)) });
    case 'name': {
      const name = inHeader(cell('cookie name', way)).replace(/[;=,\s]/g, '');
      const value = `value-of-${way}-cookie`;
      return give(200, { 'set-cookie': `${name}=${value}; HttpOnly` }, `<h1>${value}</h1>`);
    }
    case 'redirect':
      return give(302, { location: inHeader(`/to/${cell('redirect', way)}`) });
    case 'json':
      return give(200, { 'content-type': 'application/json' }, JSON.stringify({ a: { b: cell('JSON answer', way) } }));
    case 'error':
      return give(500, {}, `<pre>${inHtml(cell('error page', way))}</pre>`);
    case 'id':
      return give(500, { 'x-request-id': inHeader(cell('request id', way)) });
    case 'fine':
      return give(200, {}, '<h1>Welcome</h1>');
    default:
      return give(404, {}, '<h1>Not here</h1>');
  }
}

/** They are secrets by their names. */
export const env: Record<string, string> = Object.fromEntries(
  ['SMOKE_PASSWORD', 'SHORT_TOKEN', 'API_KEY'].map((name, i) => [name, secrets[i] as string]),
);
const values = Object.keys(env).map((name) => `\${{ env.${name} }}`);
const uses = { name: 'uses', post: '/sink', json: values, expect: { status: 404 } };

/** One check for each place and encoding, and DNS records. */
export function redConfig(url: string, resolver: string, tls: string): object {
  const asked = (path: string, expected: object) =>
    ways.map((_, way) => ({ name: `${path} ${way}`, get: `/${path}/${way}`, retries: 0, expect: expected }));
  return {
    version: 1,
    'base-url': url,
    'commit-status': true,
    secrets: { paths: ['dist'], logs: ['logs'] },
    checks: [
      uses,
      ...asked('page', { css: { h1: 'Welcome' } }),
      ...asked('header', { header: { 'x-said': { equals: 'x' } } }),
      ...asked('name', { css: { h1: 'Welcome' } }),
      ...asked('redirect', { status: 200 }),
      ...asked('json', { jsonpath: { '$.a.b': 7 } }),
      ...asked('error', { status: 500, css: { pre: 'fine' } }),
      ...asked('id', { status: 200 }),
      ...cells('query').map((text, way) => ({ name: `query ${way}`, get: `/nowhere?q=${text}`, retries: 0 })),
      ...cells('body that is sent').map((text, way) => ({ name: `body ${way}`, post: '/nowhere', json: { text } })),
      ...cells('check name').map((text) => ({ name: text, get: '/nowhere' })),
      ...ways.map((_, way) => ({ name: `environment ${way}`, get: `/nowhere?note=\${{ env.NOTE_${way} }}` })),
    ],
    launch: {
      network: { resolvers: [resolver], 'connect-to': { '*:443': tls } },
      tls: { hosts: ways.map((_, way) => `t${way}.example.com`) },
      mail: { domains: ways.map((_, way) => `m${way}.example.com`), 'dkim-selectors': ['s1'] },
      dns: Object.fromEntries(ways.map((_, way) => [`w${way}.example.com`, { TXT: 'x' }])),
    },
  };
}

/** What DNS says of the names above. */
export function dnsZone(): DnsZone {
  const records = ways.flatMap((_, way): [string, DnsZone[string]][] => [
    [`w${way}.example.com`, { TXT: cell('DNS record', way) }],
    [`t${way}.example.com`, { A: '127.0.0.1' }],
    [`m${way}.example.com`, { TXT: `v=spf1 ${cell('mail record', way)}`, MX: '10 mx.example.com.' }],
    [`_dmarc.m${way}.example.com`, { TXT: `v=DMARC1; p=${cell('mail record', way)}` }],
    [`s1._domainkey.m${way}.example.com`, { TXT: `v=DKIM1; k=${cell('mail record', way)}; p=AAAA` }],
  ]);
  return Object.fromEntries(records);
}

/** Each says the secret as its subject, as its issuer and as a host's name; nobody trusts it. */
export function plantedCertificates(): Record<string, Certificate> {
  const all = ways.map((_, way) => {
    const text = Buffer.from(cell('certificate', way).replaceAll('\0', ''));
    return [`t${way}.example.com`, certificateOf({ subject: [text], issuer: [text], names: [text] })];
  });
  return Object.fromEntries(all);
}

const inToml = (text: string) => JSON.stringify(text.replace(notYaml, ' '));
const ownText = (way: number) => `own-rule-${String.fromCharCode(97 + (way % 26), 97 + Math.floor(way / 26))}-${way}`;

/** Rules of the repository, whose names hold the secret, and a text that each of them finds. */
export function ownRules(): { '.gitleaks.toml': string; 'own.txt': string } {
  const rules = ways.map((_, way) => {
    const id = inToml(cell("rule of the repository's own", way));
    return `[[rules]]\nid = ${id}\ndescription = ${id}\nregex = '''${ownText(way)}x{9}'''\nkeywords = ["own-rule"]\n`;
  });
  return {
    '.gitleaks.toml': ['[extend]\nuseDefault = true\n', ...rules].join('\n'),
    'own.txt': ways.map((_, way) => `${ownText(way)}${'x'.repeat(9)}\n`).join(''),
  };
}

/** A run that passes, whose history is kept. */
export function greenConfig(url: string): object {
  const sampled = cells('check name').slice(0, 6);
  const checks = sampled.map((name) => ({ name, get: '/fine', latency: { p95: '9s' } }));
  return { version: 1, 'base-url': url, latency: { rate: '500/s' }, checks: [uses, ...checks] };
}

const notYaml = /[^\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Each line is a mistake, with a comment that its code frame shows. */
export function mistakenConfig(): string {
  const lines = cells('configuration').map((text, i) => `wrong${i}: 1 # ${text.replace(notYaml, ' ')}`);
  return ['version: 1', `checks: ${JSON.stringify([uses])}`, ...lines].join('\n');
}
