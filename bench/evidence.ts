// What large reports of other steps cost: 100,000 cases of JUnit, SARIF of 50 MB. Usage: npm run bench:evidence
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, interleave, middle } from './measure.ts';
import { action } from './peers.ts';
import { type Row, type Section, table } from './table.ts';

const rounds = 5;
const cases = 100_000;

/** A report, the entry that names it, and what the gate has to say of it. */
type Subject = { what: string; entry: object; name: string; content: string; judged: RegExp };

export async function sections(): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  try {
    const subjects: Subject[] = [
      {
        ...junit('passing.xml', 1000),
        what: 'JUnit, 100,000 cases, 100 of them failing',
        judged: /100,000 tests, 100 failure/,
      },
      { ...junit('failing.xml', 1), what: 'JUnit, 100,000 failing cases', judged: /100,000 tests, 100,000 failure/ },
      { ...sarif('results.sarif'), what: 'SARIF, 50 MB, 100,000 results', judged: /1 run, 100,000 warning/ },
    ];
    const commands = subjects.map((subject) => prepare(folder, subject));
    const samples = await interleave(commands, rounds);
    for (const subject of subjects) assertJudged(folder, subject);
    return [
      {
        title: 'Reports of other steps',
        rows: subjects.flatMap(({ what }, index): Row[] => {
          const { peakMb = Number.NaN, cpuMs = Number.NaN, wallMs } = middle(samples[index] ?? []);
          // The goals are those of the first: reports in which nearly everything passes are what is judged every day.
          if (index > 0) return [{ what, wallMs, cpuMs, peakMb }];
          return [
            { what, wallMs, cpuMs, peakMb, goal: { value: cpuMs, unit: 'ms', limit: 1000, of: 'of CPU' } },
            { what: '  the same', goal: { value: peakMb, unit: 'MB', limit: 150, of: 'at its peak' } },
          ];
        }),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function prepare(folder: string, { name, content, entry }: Subject): Command {
  writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, `${name}.yml`), JSON.stringify({ version: 1, evidence: [entry] }));
  const files = ['--config', `${name}.yml`, '--json', `${name}.json`];
  return { command: [process.execPath, action, 'run', 'evidence', ...files], cwd: folder, exits: [0, 1] };
}

function assertJudged(folder: string, { name, judged }: Subject): void {
  const report = readFileSync(join(folder, `${name}.json`), 'utf8');
  if (!judged.test(report)) throw new Error(`${name} was not judged as it had to be`);
}

/** Every `failing`-th case fails, with a trace of twelve lines. */
function junit(name: string, failing: number) {
  const trace = Array.from(
    { length: 12 },
    (_, line) => `    at Object.toEqual (src/cart/total.test.ts:${line + 1}:19)`,
  );
  const failure = `<failure message="expected 3, received 4">Error: expected 3\n${trace.join('\n')}</failure>`;
  const suites = Array.from({ length: cases / 100 }, (_, suite) => {
    const inside = Array.from({ length: 100 }, (_, index) => {
      const number = suite * 100 + index;
      const attributes = `classname="cart total of suite ${suite}" name="adds what is in it, case ${number}" time="0.013"`;
      return number % failing === 0
        ? `<testcase ${attributes}>${failure}</testcase>`
        : `<testcase ${attributes}></testcase>`;
    });
    return `<testsuite name="cart ${suite}" tests="100" timestamp="2027-01-10T12:00:00">\n${inside.join('\n')}\n</testsuite>`;
  });
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
  return { name, content, entry: { junit: name } };
}

function sarif(name: string) {
  const results = Array.from({ length: cases }, (_, index) => ({
    ruleId: `rule-${index % 200}`,
    ruleIndex: index % 200,
    level: 'warning',
    message: { text: `Avoid what stands here: number ${index}. ${'It is explained at length. '.repeat(6)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `src/part${index % 500}/file.ts`, uriBaseId: '%SRCROOT%' },
          region: { startLine: index, startColumn: 1, endColumn: 40, snippet: { text: 'x'.repeat(40) } },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${index}:1` },
  }));
  const rules = Array.from({ length: 200 }, (_, index) => ({ id: `rule-${index}` }));
  const runs = [{ tool: { driver: { name: 'Linter', rules } }, results }];
  return { name, content: JSON.stringify({ version: '2.1.0', runs }), entry: { sarif: name } };
}

if (import.meta.main) console.log(table(await sections()));
