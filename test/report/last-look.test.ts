import { expect, test } from '@jest/globals';
import { Parser } from 'htmlparser2';
import { codeQuality } from '../../src/report/formats/code-quality.ts';
import { comment } from '../../src/report/formats/comment.ts';
import { json } from '../../src/report/formats/json.ts';
import { junit } from '../../src/report/formats/junit.ts';
import { sarif } from '../../src/report/formats/sarif.ts';
import { summary } from '../../src/report/formats/summary.ts';
import { terminal } from '../../src/report/formats/terminal.ts';
import { readPageAssets } from '../../src/report/html/assets.ts';
import { htmlReport } from '../../src/report/html/html.ts';
import type { Report } from '../../src/report/model/report.ts';
import { jsonReport } from '../../src/report/report-files.ts';
import { createLastLook, type OutputFormat } from '../../src/text/redaction/last-look.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { dashboard, failed } from './example.ts';

const value = `p"w&<ü%+/'\\9$&`;
/** As a report would be if the first pass had missed it. */
const missed: Report = {
  ...failed,
  findings: failed.findings.map((finding) => ({
    ...finding,
    title: `${finding.title} ${value}`,
    observed: `saw ${[...value].join('\u034f')} there`,
  })),
  checks: failed.checks.map((check) => ({ ...check, name: `${check.name} ${encodeURIComponent(value)}` })),
};

function looking() {
  const redactor = createRedactor();
  redactor.add(value, 'env.P');
  redactor.add('blocker', 'env.WORD');
  const lines: string[] = [];
  const look = createLastLook({ redactor, log: { info: (line) => lines.push(line), progress() {} } });
  return { look, lines, redactor };
}

function structure(markup: string, xmlMode: boolean): string[] {
  const seen: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => seen.push(name, ...Object.keys(attributes)),
      onclosetag: (name) => seen.push(`/${name}`),
    },
    { xmlMode },
  );
  parser.end(markup);
  return seen;
}
const keys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(keys)
    : value && typeof value === 'object'
      ? Object.entries(value).map(([key, each]) => [key, keys(each)])
      : typeof value;

const links = { repository: 'https://github.example/o/r' };
const outputs: [string, OutputFormat, (report: Report) => string, (text: string) => unknown][] = [
  ['json', 'json', json, (text) => keys(JSON.parse(text))],
  ['sarif', 'json', sarif, (text) => keys(JSON.parse(text))],
  ['code quality', 'json', codeQuality, (text) => keys(JSON.parse(text))],
  ['junit', 'xml', junit, (text) => structure(text, true)],
  ['html', 'html', (report) => htmlReport(report, readPageAssets()), (text) => structure(text, false)],
  ['terminal', 'text', (report) => terminal(report, { colour: true }), (text) => text.split('\n').length],
  ['summary', 'text', summary, (text) => text.split('\n').length],
  ['comment', 'text', (report) => comment(report, links), (text) => text.split('\n').length],
];

test.each(outputs)(
  'what the first pass missed is hidden in the finished output, which stays whole: %s',
  (name, format, render, shape) => {
    const { look, lines, redactor } = looking();
    const finished = render(missed);
    const shown = look.at(name, finished, format);
    expect(redactor.redact(finished, true)).not.toBe(finished);
    expect(redactor.redact(shown, true)).toBe(shown);
    expect(shown).toMatch(/\(redacted: env\.P\)|&#40;redacted/);
    expect(shape(shown)).toEqual(shape(finished));
    expect(look.caught()).toBeGreaterThan(0);
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^\\d+ secrets? got as far as the finished ${name}`))]);
  },
);

test.each(outputs)('an output that holds none stays as it is, byte for byte: %s', (name, format, render) => {
  const { look, lines } = looking();
  const report = { ...failed, findings: [...failed.findings, dashboard] };
  expect(look.at(name, render(report), format)).toBe(render(report));
  expect({ caught: look.caught(), lines }).toEqual({ caught: 0, lines: [] });
});

test('the JSON report counts what was found last, in it and in the outputs before', () => {
  const { look } = looking();
  expect(JSON.parse(jsonReport(failed, look)).run).not.toHaveProperty('caughtLast');
  look.at('summary', `a ${value} b`);
  expect(JSON.parse(jsonReport(failed, look)).run.caughtLast).toBe(1);
  expect(JSON.parse(jsonReport(missed, look)).run.caughtLast).toBe(look.caught());
  expect(look.caught()).toBeGreaterThan(2);
});
