import { describe, expect, test } from '@jest/globals';
import type { ReportedFinding } from '../../../src/model/finding.ts';
import type { RuleOf } from '../../../src/model/rules.ts';
import { summary } from '../../../src/report/formats/summary.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { riskList } from '../../../src/report/model/risk-list.ts';
import { failed, hostileTexts, secret } from '../example.ts';

const found = (rule: RuleOf<'launch'>, url: string, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule: `launch/${rule}`,
  pillar: 'launch',
  status: 'fail',
  severity: 'blocker',
  title: `${rule} at ${url}`,
  expected: 'this',
  observed: 'that',
  where: { url },
  reproduce: 'dig',
  fix: `mend ${rule}`,
  fingerprint: `launch/${rule}:${url}`,
  ...more,
});
const rules = (risks: { findings: ReportedFinding[] }[]) => risks.map(({ findings: [first] }) => first?.rule.slice(7));
const site = 'https://www.example.com/';

describe('the risk list', () => {
  test('ranks by severity, then by what it means; what can wait stands apart', () => {
    const { now, later, unknown } = riskList([
      found('csp-missing', site, { severity: 'medium' }),
      found('spf-missing', 'dns:example.com?type=TXT', { severity: 'high' }),
      found('dns-missing', 'dns:example.com?type=MX'),
      found('dns-missing', 'dns:www.example.com?type=A'),
      found('tls-expired', 'https://www.example.com'),
      found('challenged', site, { status: 'inconclusive' }),
      found('redirect-query-lost', site, { severity: 'medium' }),
      found('leak-env-file', `${site}.env`),
      found('rate-limit-missing', site, { severity: 'high' }),
      secret,
    ]);
    expect(rules(now)).toEqual([
      'leak-env-file',
      'dns-missing',
      'tls-expired',
      'dns-missing',
      'rate-limit-missing',
      'spf-missing',
    ]);
    expect(now[1]?.findings[0].where.url).toBe('dns:www.example.com?type=A');
    expect(rules(later)).toEqual(['csp-missing', 'redirect-query-lost']);
    expect(rules(unknown)).toEqual(['challenged']);
  });

  test('joins what one fix mends, and keeps apart what needs another', () => {
    const { now } = riskList([
      found('hsts-missing', site),
      found('hsts-missing', `${site}login`),
      found('hsts-missing', `${site}other`, { fix: 'another' }),
    ]);
    expect(now.map(({ findings }) => findings.length)).toEqual([2, 1]);
  });

  test('leaves out what is waived; what has not been judged comes last', () => {
    const { now } = riskList([
      found('rate-limit-unknown', site),
      found('tls-expired', site),
      found('csp-missing', site, { status: 'warn' }),
    ]);
    expect(rules(now)).toEqual(['tls-expired', 'rate-limit-unknown']);
    expect(now[1]?.impact).toBe('');
  });
});

const report = {
  ...failed,
  findings: [
    secret,
    found('tls-expired', 'https://www.example.com'),
    found('hsts-missing', site, { severity: 'high' }),
    found('hsts-missing', `${site}login`, { severity: 'high' }),
    found('nosniff-missing', site, { severity: 'medium' }),
    found('dns-unreachable', 'dns:example.com?type=MX', { severity: 'high', status: 'inconclusive' }),
    found('csp-missing', site, { severity: 'medium', status: 'warn' }),
  ],
};

describe('the risk list in the reports', () => {
  test('is a numbered plan at the terminal, after what the other pillars found', () => {
    const text = terminal(report, { colour: false });
    expect(text.slice(text.indexOf('warning'), text.indexOf('\npassed'))).toBe(`\
warning  csp-missing at https://www.example.com/  (https://www.example.com/)
         expected  this
         seen      that
         again     dig
         mend csp-missing

Must fix now, in this order:

Browsers stop visitors with a warning.
BLOCKER  1. tls-expired at https://www.example.com  (https://www.example.com)
         expected  this
         seen      that
         again     dig
         mend tls-expired

Somebody on the way can read or change what visitors see.
HIGH     2. hsts-missing at https://www.example.com/  (https://www.example.com/)
         also      https://www.example.com/login
         expected  this
         seen      that
         again     dig
         mend hsts-missing

Can wait until after the launch:

A protection that browsers offer is not used.
MEDIUM   1. nosniff-missing at https://www.example.com/  (https://www.example.com/)
         expected  this
         seen      that
         again     dig
         mend nosniff-missing

Not known yet:

unclear  1. dns-unreachable at dns:example.com?type=MX  (dns:example.com?type=MX)
         expected  this
         seen      that
         again     dig
         mend dns-unreachable
`);
    expect(text.indexOf('Stripe')).toBeLessThan(text.indexOf('Must fix now'));
  });

  test('shows each finding once in the summary, what can wait folded', () => {
    const text = summary(report);
    const parts = [
      '| severity |',
      '### Must fix now',
      '**1. blocker** tls-expired',
      '**2. high** hsts-missing',
      '<details><summary>Can wait until after the launch (1)',
      '**1. medium** nosniff-missing',
      '<details><summary>Not known yet (1)',
      '**1. unclear** dns-unreachable',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    for (const title of ['tls-expired at', 'nosniff-missing at', 'dns-unreachable at'])
      expect(text.split(title)).toHaveLength(2);
  });

  test('is cut where the summary has no room, and says so', () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      found('tls-expired', `https://h${n}.example.com`, { fix: `fix ${n}` }),
    );
    const text = summary({ ...report, findings: many }, 20_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text).toMatch(/\d+ risks left out here/);
  });

  test.each(hostileTexts)('takes no harm from foreign text: %j', (hostile) => {
    const text = [hostile].flat().join('\n');
    const findings = [
      found('tls-expired', text, { title: text, observed: text, expected: text, fix: text, reproduce: text }),
    ];
    const shown = terminal({ ...report, findings }, { colour: false });
    expect(shown).not.toMatch(/^\s*::|##\[/m);
    const outsideCode = summary({ ...report, findings }).replace(/^(`{3,})\n[^]*?\n\1$/gm, '');
    expect(outsideCode).not.toMatch(/<script|<img|\]\(/);
  });
});
