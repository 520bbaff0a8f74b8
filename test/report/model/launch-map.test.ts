import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import '../../property-seed.ts';
import type { LaunchHostResult } from '../../../src/model/results.ts';
import { launchGraph } from '../../../src/report/formats/launch-graph.ts';
import { summary } from '../../../src/report/formats/summary.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { launchMap } from '../../../src/report/model/launch-map.ts';
import { green } from '../example.ts';

const validity = { validFrom: '2026-11-01T00:00:00.000Z', validTo: '2027-01-30T00:00:00.000Z' };
const certificate = { ...validity, issuer: "Let's Encrypt", daysLeft: 62 };
const www: LaunchHostResult = {
  host: 'www.example.com',
  port: 443,
  dns: 'found',
  chain: ['app.host.example'],
  addresses: ['192.0.2.1', '2001:db8::1'],
  unasked: ['2001:db8::1'],
  endpoints: [{ address: '192.0.2.1', state: 'trusted', certificate }],
  usable: true,
  answeredBy: 'Vercel',
};
const expired = { ...certificate, daysLeft: -1 };
const apex: LaunchHostResult = {
  ...www,
  host: 'example.com',
  port: 8443,
  chain: [],
  addresses: ['192.0.2.1'],
  unasked: [],
  endpoints: [{ address: '192.0.2.1', state: 'untrusted', words: 'certificate has expired', certificate: expired }],
  usable: false,
  answeredBy: undefined,
};
const nowhere = { ...apex, addresses: [], endpoints: [] };
const shop: LaunchHostResult = { ...nowhere, host: 'shop.example.com', dns: 'dangling', chain: ['gone.example'] };
const silent: LaunchHostResult = { ...nowhere, host: 'api.example.com', dns: 'unreachable' };
const refused: LaunchHostResult = {
  ...nowhere,
  host: 'old.example.com',
  addresses: ['192.0.2.9'],
  endpoints: [{ address: '192.0.2.9', state: 'refused', words: 'the connection is refused' }],
};
const hosts = [www, apex, shop, silent, refused];
const report = (all: LaunchHostResult[]) => ({
  ...green,
  launch: {
    hosts: all,
    checks: [
      { name: 'dns', status: 'pass' as const },
      { name: 'tls', status: 'fail' as const },
    ],
  },
});

describe('the launch map', () => {
  test('says of each host where it leads, who answers, and how long the certificate lasts', () => {
    expect(launchMap(hosts).map((line) => Object.values(line))).toEqual([
      [
        'www.example.com',
        'app.host.example → 192.0.2.1, 2001:db8::1 (not asked)',
        'Vercel',
        "Let's Encrypt, 62 days left",
      ],
      ['example.com:8443', '192.0.2.1', '', "not trusted, Let's Encrypt, expired 1 day ago"],
      ['shop.example.com:8443', 'gone.example → nothing', '', ''],
      ['api.example.com:8443', 'unknown: no name server answers', '', ''],
      ['old.example.com:8443', '192.0.2.9', '', 'the connection is refused'],
    ]);
  });

  test('is a graph in which hosts meet at the same address', () => {
    expect(launchGraph(hosts.slice(0, 3))).toBe(`flowchart LR
  n0["www.example.com"]
  n1["app.host.example"]
  n0 --> n1
  n2["192.0.2.1"]
  n1 --> n2
  n3["Vercel: Let's Encrypt, 62 days left"]
  n2 --> n3
  n4["2001:db8::1 (not asked)"]
  n1 --> n4
  n5["example.com:8443"]
  n5 --> n2
  n6["not trusted, Let's Encrypt, expired 1 day ago"]:::bad
  n2 --> n6
  n7["shop.example.com:8443"]
  n8["gone.example"]
  n7 --> n8
  n9["nothing"]:::bad
  n8 --> n9
  classDef bad stroke:#cf222e,stroke-width:2px`);
  });

  test('stands in the summary as a table and a graph, and in the terminal in columns', () => {
    const markdown = summary(report(hosts)).replaceAll('\u200b', '');
    expect(markdown).toContain(
      '| www.example.com | app.host.example → 192.0.2.1, 2001:db8::1 &#40;not asked&#41; | Vercel |',
    );
    expect(markdown).toContain('\n```mermaid\nflowchart LR\n');
    expect(markdown.match(/```/g)).toHaveLength(2);
    const text = terminal(report([www, shop]), { colour: false });
    expect(text).toContain(
      `map      www.example.com        app.host.example → 192.0.2.1, 2001:db8::1 (not asked)  Vercel  Let's`,
    );
    expect(text).toContain('\n         shop.example.com:8443  gone.example → nothing\n');
    expect(text).toMatch(/^passed .* · launch dns$/m);
    expect(text).toMatch(/^scanned .* · 2 hosts · not asked: 1 of their addresses, as this machine has no IPv6/m);
    expect(terminal(green, { colour: false })).not.toContain('map');
    expect(summary(green)).not.toContain('Launch map');
  });

  test('of any foreign names stays a table and a graph', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const hostile = fc.constantFrom(
      '"]; click n0 "javascript:alert(1)"',
      '```\n# x',
      '</details>',
      '%%{init: {}}%%',
      'a --> b',
    );
    fc.assert(
      fc.property(fc.oneof(text, hostile), (foreign) => {
        const endpoint = {
          address: foreign,
          state: 'trusted' as const,
          certificate: { ...certificate, issuer: foreign },
        };
        const host = { ...www, host: foreign, chain: [foreign], addresses: [foreign], endpoints: [endpoint] };
        const lines = launchGraph([{ ...host, answeredBy: foreign }])
          .split('\n')
          .slice(1, -1);
        for (const line of lines)
          expect(line).toMatch(/^ {2}(n\d+\["[\p{L}\p{N} .,:()'…_-]*"\](:::bad)?|n\d+ --> n\d+)$/u);
        const markdown = summary(report([host]));
        expect(markdown.match(/^```/gm)).toHaveLength(2);
        expect(markdown.match(/<\/details>/g)).toHaveLength(markdown.match(/<details>/g)?.length ?? 0);
      }),
    );
  });

  test('is in the JSON report as its schema says', async () => {
    const schema = JSON.parse(await readFile('docs/report.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(JSON.parse(JSON.stringify(report(hosts)))) || validate.errors).toBe(true);
  });
});
