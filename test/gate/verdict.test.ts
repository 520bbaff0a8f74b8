import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Waiver } from '../../src/config/config.ts';
import { exitCodeOf, judge, reportedBy, unjudgedFinding } from '../../src/gate/verdict.ts';
import type { ReportedFinding } from '../../src/model/finding.ts';

const at = { file: '.github/launch-gate.yml', line: 40, column: 5 };
const rules = { failOn: 'high', waivers: [], today: '2027-01-10' } as const;

function finding(change: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: 'smoke/status',
    pillar: 'smoke',
    subject: 'Dashboard',
    status: 'fail',
    severity: 'blocker',
    title: 'Dashboard: GET /dashboard answered 500',
    where: { ...at, line: 12, url: 'https://App.example.com:8443/dashboard' },
    fingerprint: 'smoke/status:Dashboard:0',
    ...change,
  };
}

function waiver(change: Partial<Waiver> = {}): Waiver {
  return {
    at,
    rule: 'smoke/status',
    where: 'Dashboard',
    reason: 'rolled out next week',
    until: '2027-01-15',
    ...change,
  };
}

describe('verdict', () => {
  test.each([
    ['blocker', 'high', 'fail'],
    ['high', 'high', 'fail'],
    ['medium', 'high', 'pass'],
    ['medium', 'medium', 'fail'],
    ['high', 'blocker', 'pass'],
  ] as const)('a failing %s finding with fail-on %s is a %s', (severity, failOn, verdict) => {
    expect(judge([finding({ severity })], { ...rules, failOn }).verdict).toBe(verdict);
  });

  test.each(['warn', 'inconclusive', 'pass'] as const)('a finding with status %s does not fail the run', (status) => {
    expect(judge([finding({ status })], rules)).toEqual({ verdict: 'pass', findings: [finding({ status })] });
  });

  test('a page that nobody could look at is no pass, and alone it is exit 3', () => {
    const unseen = finding({ rule: 'smoke/browser', status: 'inconclusive', fingerprint: 'smoke/browser' });
    expect(judge([unseen], rules).verdict).toBe('fail');
    expect(exitCodeOf(judge([unseen], rules))).toBe(3);
    expect(exitCodeOf(judge([unseen, finding()], rules))).toBe(1);
    expect(exitCodeOf(judge([], rules))).toBe(0);
  });

  test('a page that was seen, and failed or was waived, is no page that nobody could look at', () => {
    for (const status of ['warn', 'pass'] as const)
      expect(judge([finding({ rule: 'smoke/browser', status })], rules).verdict).toBe('pass');
    const medium = finding({ rule: 'smoke/browser', severity: 'medium' });
    expect(judge([medium], rules).verdict).toBe('pass');
  });

  test('puts the most severe first, then what fails, and keeps the order otherwise', () => {
    const findings = [
      finding({ severity: 'medium', fingerprint: '1' }),
      finding({ severity: 'high', status: 'pass', fingerprint: '0' }),
      finding({ severity: 'high', status: 'warn', fingerprint: '2' }),
      finding({ severity: 'high', status: 'inconclusive', fingerprint: '3' }),
      finding({ severity: 'high', fingerprint: '4' }),
      finding({ severity: 'blocker', fingerprint: '5' }),
      finding({ severity: 'blocker', fingerprint: '6' }),
    ];
    expect(judge(findings, rules).findings.map((each) => each.fingerprint)).toEqual([
      '5',
      '6',
      '4',
      '3',
      '2',
      '0',
      '1',
    ]);
  });

  test('drops a finding that came twice, but not two secrets on one line', () => {
    const secret = (column: number) =>
      finding({ rule: 'secrets/x', fingerprint: 'c:f:x:3', where: { file: 'f', line: 3, column, commit: 'c' } });
    expect(judge([secret(1), secret(20), secret(1)], rules).findings).toEqual([secret(1), secret(20)]);
  });

  test('a waiver turns the finding into a warning that gives its reason', () => {
    const { verdict, findings } = judge([finding({ fix: 'See the log.' })], { ...rules, waivers: [waiver()] });
    expect(verdict).toBe('pass');
    expect(findings[0]).toMatchObject({
      status: 'warn',
      fix: 'Waived until 2027-01-15: rolled out next week. See the log.',
    });
  });

  test.each([
    'Dashboard',
    'Dashboard:0',
    'app.example.com',
    'app.example.com:8443',
    'https://App.example.com:8443/dashboard',
    'APP.example.com',
    '.github/launch-gate.yml',
  ])('a waiver may name its place as %s', (where) => {
    expect(judge([finding()], { ...rules, waivers: [waiver({ where })] }).verdict).toBe('pass');
  });

  test('a waiver may leave out the port of an origin, and of nothing else', () => {
    const holds = (url: string | undefined, place: string) => {
      const found = finding({ where: { url }, subject: 'x', fingerprint: 'y' });
      return judge([found], { ...rules, waivers: [waiver({ where: place })] }).verdict === 'pass';
    };
    expect(holds('https://www.example.com:8443', 'https://www.example.com')).toBe(true);
    expect(holds('https://www.example.com:8443', 'https://www.example.com3')).toBe(false);
    expect(holds('https://www.example.com:8443/a', 'https://www.example.com/a')).toBe(false);
    expect(holds('https://www.example.com:8443/a', 'https://www.example.com:8443/')).toBe(false);
    for (const url of [undefined, '', 'no URL']) expect([url, holds(url, 'www.example.com')]).toEqual([url, false]);
  });

  test('a waiver may name the host of a record', () => {
    const where = { url: 'dns:www.example.com?type=A' };
    const missing = finding({ rule: 'launch/dns-missing', where, fingerprint: 'launch/dns-missing:x' });
    const of = (name: string) => [waiver({ rule: 'launch/dns-missing', where: name })];
    expect(judge([missing], { ...rules, waivers: of('www.example.com') }).verdict).toBe('pass');
    expect(judge([missing], { ...rules, waivers: of('example.com') }).verdict).toBe('fail');
  });

  test.each(['warn', 'inconclusive', 'pass'] as const)(
    'a waiver leaves a finding with status %s as it is',
    (status) => {
      const { findings } = judge([finding({ status })], { ...rules, waivers: [waiver()] });
      expect(findings).toEqual([finding({ status })]);
    },
  );

  test.each([
    { where: 'Dash' },
    { where: 'Dashboard:1' },
    { where: 'example.com' },
    { where: 'https://app.example.com:8443/' },
    { where: '' },
    { rule: 'smoke/*' },
    { rule: 'smoke/header' },
  ])('a waiver for %o does not hold for another place or rule', (change) => {
    expect(judge([finding()], { ...rules, waivers: [waiver(change)] })).toEqual({
      verdict: 'fail',
      findings: [finding()],
    });
  });

  test.each(['secrets/my own rule', 'secrets/rules.a.b.rules.a.b/key'])(
    'a rule of a repository may be called %s',
    (rule) => {
      const found = finding({ rule: rule as 'secrets/x', subject: 'f', where: { file: 'f' }, fingerprint: 'c:f:x:3' });
      expect(judge([found], { ...rules, waivers: [waiver({ rule, where: 'f' })] }).verdict).toBe('pass');
    },
  );

  test('a waiver for a check does not hold for one whose name only begins alike', () => {
    const longer = finding({ subject: 'Dashboard: admin', fingerprint: 'smoke/status:Dashboard: admin:0' });
    expect(judge([longer], { ...rules, waivers: [waiver()] }).verdict).toBe('fail');
  });

  test('a waiver holds through its last day, then counts again and is shown as expired', () => {
    const waivers = [waiver()];
    expect(judge([finding()], { ...rules, waivers, today: '2027-01-15' }).verdict).toBe('pass');
    const after = judge([finding()], { ...rules, waivers, today: '2027-01-16' });
    expect(after.verdict).toBe('fail');
    expect(after.findings[0]?.title).toBe('Dashboard: GET /dashboard answered 500 (its waiver expired on 2027-01-15)');
  });

  test('a valid waiver wins over an expired one', () => {
    const waivers = [waiver({ until: '2026-01-01' }), waiver()];
    expect(judge([finding()], { ...rules, waivers }).verdict).toBe('pass');
  });

  test('never loses a finding, nor passes with an unwaived failure at or above fail-on', () => {
    const severity = fc.constantFrom('blocker', 'high', 'medium');
    const any = fc.record({ severity, status: fc.constantFrom('fail', 'warn', 'inconclusive', 'pass') });
    fc.assert(
      fc.property(fc.array(any), severity, (changes, failOn) => {
        const findings = changes.map((change, i) => finding({ ...change, fingerprint: `${i}` }));
        const result = judge(findings, { ...rules, failOn });
        expect(new Set(result.findings)).toEqual(new Set(findings));
        const order = ['blocker', 'high', 'medium'];
        const failing = changes.filter((each) => each.status === 'fail').map((each) => order.indexOf(each.severity));
        expect(result.verdict).toBe(Math.min(...failing) <= order.indexOf(failOn) ? 'fail' : 'pass');
      }),
    );
  });
});

describe('a pillar of which nothing could be judged', () => {
  const pillar = (change: object = {}) => ({
    ...{ name: 'launch' as const, status: 'inconclusive' as const, reason: 'every answer was garbage' },
    ...{ findings: [], isUnjudged: true, durationMs: 1, counts: {}, ...change },
  });

  test('is no pass, and says which and why', () => {
    const [found, ...more] = unjudgedFinding(pillar());
    expect(more).toEqual([]);
    expect(found).toEqual({
      rule: 'gate/nothing-judged',
      pillar: 'gate',
      subject: 'launch',
      status: 'inconclusive',
      severity: 'blocker',
      title: 'Nothing of launch could be judged, which is no pass',
      expected: 'at least one answer that can be judged',
      observed: 'every answer was garbage',
      where: {},
      fix: expect.stringContaining('run it again'),
      fingerprint: 'gate/nothing-judged:launch',
    });
    expect(judge(found ? [found] : [], rules).verdict).toBe('fail');
    expect(exitCodeOf(judge(found ? [found] : [], rules))).toBe(3);
  });

  test('needs no finding of its own where one of the pillar keeps the run from passing already', () => {
    expect(unjudgedFinding(pillar({ isUnjudged: false }))).toEqual([]);
    expect(unjudgedFinding(pillar({ isUnjudged: undefined }))).toEqual([]);
    const [failed, unclear] = [finding(), finding({ status: 'inconclusive' })];
    const unseen = finding({ rule: 'smoke/browser', status: 'inconclusive' });
    for (const findings of [[failed], [unclear, failed], [unclear, unseen]])
      expect(unjudgedFinding(pillar({ findings }))).toEqual([]);
    for (const findings of [[unclear], [unclear, finding({ status: 'warn' })]])
      expect(unjudgedFinding(pillar({ findings }))).toHaveLength(1);
  });

  test('findings bear the name of the pillar that found them', () => {
    const { pillar: _, ...own } = finding();
    expect(reportedBy({ name: 'launch', findings: [own] })).toEqual([finding({ pillar: 'launch' })]);
  });
});
