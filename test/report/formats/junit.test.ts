import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import type { ReportedFinding } from '../../../src/model/finding.ts';
import { junit } from '../../../src/report/formats/junit.ts';
import type { Report } from '../../../src/report/model/report.ts';
import { anyText } from '../../any-text.ts';
import { dashboard, failed, green, hostileTexts, secret, withForeignText } from '../example.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

// The content model of the schema that Jenkins' xUnit plug-in publishes (junit-10.xsd), as far as elements and attributes
// go: element, its children, its attributes, of which those with an exclamation mark must be there.
const model: Record<string, [children: string, attributes: string]> = {
  testsuites: ['testsuite', 'name time tests failures errors'],
  testsuite: ['testcase', 'name! tests! failures! errors! skipped time timestamp'],
  testcase: ['failure skipped system-out', 'name! time classname'],
  failure: ['', 'type message'],
  skipped: ['', 'type message'],
  'system-out': ['', ''],
};

/** Parsed, after it was checked against the model; htmlparser2 is not strict, so that comes with a check for what XML forbids. */
function parse(xml: string): Element {
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /);
  expect(xml).not.toMatch(
    /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&(?!(?:amp|lt|gt|quot|#9|#10|#13);)/u,
  );
  const { children } = parseDocument(xml, { xmlMode: true });
  const [root] = children.flatMap(elementOf);
  return root as Element;
}

function elementOf(node: Node): Element[] {
  if (node.type !== 'tag') return [];
  const [inner, known] = model[node.name] ?? [];
  expect(inner).toBeDefined();
  const names = known?.split(' ') ?? [];
  const given = Object.keys(node.attribs);
  expect(given.filter((name) => !names.includes(name) && !names.includes(`${name}!`))).toEqual([]);
  expect(names.filter((name) => name.endsWith('!') && !given.includes(name.slice(0, -1)))).toEqual([]);
  const children = node.children.flatMap(elementOf);
  expect(children.filter(({ name }) => !inner?.split(' ').includes(name))).toEqual([]);
  const text = node.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
  return [{ name: node.name, attributes: node.attribs, children, text }];
}

const outcomes = (report: Report) =>
  parse(junit(report)).children.flatMap(({ attributes: { name: suite }, children }) =>
    children.map(({ attributes, children: [result] }) => [suite, attributes['name'], result?.name ?? 'passed']),
  );

describe('JUnit', () => {
  test('has a case for the range, each check and each route, and one for each secret', () => {
    expect(outcomes(failed)).toEqual([
      ['secrets', 'a1b2c3d..3f2c1e9', 'passed'],
      ['secrets', 'Stripe access token in src/mail.ts (src/mail.ts:14)', 'failure'],
      ['smoke', 'Login page', 'passed'],
      ['smoke', 'Dashboard', 'failure'],
      ['smoke', 'API refuses strangers', 'passed'],
      ['latency', 'Orders API', 'failure'],
    ]);
    expect(outcomes(green).map(([, , result]) => result)).toEqual(Array(5).fill('passed'));
  });

  test('counts what it holds, and times in seconds', () => {
    const root = parse(junit(failed));
    expect(root.attributes).toEqual({ name: 'Launch Gate', tests: '6', failures: '3', errors: '0', time: '38.000' });
    for (const { attributes, children } of root.children) {
      expect(Number(attributes['tests'])).toBe(children.length);
      const failures = children.filter(({ children: [result] }) => result?.name === 'failure');
      expect(Number(attributes['failures'])).toBe(failures.length);
    }
    const [suite] = root.children;
    expect(suite?.attributes).toMatchObject({ time: '0.900', timestamp: '2027-01-10T09:00:00' });
  });

  test('a failure tells what was expected and seen, and how to see it again', () => {
    const failure = parse(junit(failed)).children[1]?.children[1]?.children[0];
    expect(failure?.attributes).toEqual({ message: dashboard.title, type: 'smoke/status' });
    expect(failure?.text).toContain('\nexpected  status 200 and h1 "Welcome"\n');
    expect(failure?.text).toContain('again     curl -sS -i -b "$COOKIE"');
  });

  test('launch checks are cases, and so is each thing that is wrong with one', () => {
    const problem: ReportedFinding = {
      ...dashboard,
      rule: 'launch/tls-expiry',
      pillar: 'launch',
      subject: 'app.example.com',
      title: 'Ends in 3 days',
      fingerprint: 'launch/tls-expiry:x',
    };
    const report: Report = {
      ...failed,
      pillars: [{ name: 'launch', status: 'fail', reason: '', durationMs: 1, counts: {} }],
      findings: [problem],
      launch: {
        hosts: [],
        checks: [
          { name: 'dns', status: 'pass' },
          { name: 'tls', status: 'fail' },
          { name: 'mail', status: 'inconclusive' },
        ],
      },
    };
    expect(outcomes(report)).toEqual([
      ['launch', 'dns', 'passed'],
      ['launch', 'tls', 'failure'],
      ['launch', 'mail', 'skipped'],
      ['launch', expect.stringContaining('Ends in 3 days'), 'failure'],
    ]);
  });

  test('what is waived has passed, and says so', () => {
    const waived = { ...dashboard, status: 'warn' as const, fix: 'Waived until 2027-02-01: known.' };
    const report: Report = { ...failed, verdict: 'pass', findings: [waived], pillars: failed.pillars.slice(1, 2) };
    expect(outcomes(report)).toContainEqual(['smoke', 'Dashboard', 'system-out']);
    expect(junit(report)).toContain('Waived until 2027-02-01');
  });

  test('what was not judged is skipped with the reason, and a run that fails is red all the same', () => {
    const unseen: ReportedFinding = {
      ...dashboard,
      rule: 'smoke/browser',
      subject: undefined,
      status: 'inconclusive',
      fingerprint: 'smoke/browser',
    };
    const skipped = { name: 'Dashboard', status: 'skipped' as const, reason: 'no session', steps: [] };
    const report: Report = {
      ...failed,
      pillars: failed.pillars.slice(1, 2),
      findings: [unseen],
      checks: [skipped],
    };
    expect(outcomes(report)).toEqual([
      ['smoke', 'Dashboard', 'skipped'],
      ['smoke', expect.stringContaining(dashboard.title), 'skipped'],
      ['gate', 'verdict', 'failure'],
    ]);
    expect(junit(report)).toContain('<skipped message="no session"/>');
    expect(junit(report)).toContain('do not launch. 1 inconclusive.');
    const stopped: ReportedFinding = {
      ...secret,
      rule: 'gate/deadline',
      pillar: 'gate',
      title: 'The run did not end',
      fingerprint: 'gate/deadline',
      where: {},
    };
    expect(outcomes({ ...report, findings: [stopped] }).at(-1)).toEqual(['gate', 'The run did not end', 'failure']);
  });

  test('foreign text stays text: every character is one that XML can hold', () => {
    const texts = fc.oneof(fc.constantFrom(...hostileTexts, ']]>', '<!--', '\ufffe'), anyText());
    fc.assert(
      fc.property(texts, (text) => {
        const report = withForeignText(text);
        const suites = parse(junit({ ...report, checks: [{ name: text, status: 'fail', steps: [] }] })).children;
        expect(suites.map(({ name }) => name)).toEqual(suites.map(() => 'testsuite'));
      }),
      { numRuns: 100 },
    );
    expect(junit(withForeignText(`${'<&\u0000'.repeat(3e6)}`)).length).toBeLessThan(1e6);
  });
});
