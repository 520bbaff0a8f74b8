import { describe, expect, test } from '@jest/globals';
import { judgeEnv } from '../../../../src/pillars/launch/env/judge-env.ts';

type Example = Parameters<typeof judgeEnv>[0]['names'][number];
const required = (name: string, line = 1): Example => ({ name, line, required: true });
const optional = (name: string, line = 1): Example => ({ name, line, required: false });
const set = (name: string, empty = false, line = 1) => ({ name, empty, file: 'names', line });
const read = (name: string, file = 'src/a.js', line = 1) => ({ name, file, line });
const judge = (names: Example[], given?: ReturnType<typeof set>[], reads: ReturnType<typeof read>[] = []) =>
  judgeEnv({ file: '.env.example', names }, given, reads);
const short = (findings: ReturnType<typeof judge>) =>
  findings.map(({ rule, where }) => `${rule.slice('launch/'.length)} ${where.file}:${where.line}`);
const told = (findings: ReturnType<typeof judge>) =>
  findings.map(({ rule, severity, status, title, expected, observed, where, reproduce, fix }) => {
    return { rule, severity, status, title, expected, observed, where, reproduce, fix };
  });

const places = (name: string) =>
  `Vercel: vercel env add ${name} production
Netlify: netlify env:set ${name} <value> --context production
Cloudflare: npx wrangler secret put ${name}
A server of your own: ${name}=<value> in the EnvironmentFile of its unit`;

describe('a name that the example requires', () => {
  test('may be set, be optional, or come from the platform; without a list of what is set it is not judged', () => {
    expect(judge([required('A_KEY')], [set('A_KEY')])).toEqual([]);
    expect(judge([optional('A_KEY')], [])).toEqual([]);
    expect(judge([required('NODE_ENV')], [])).toEqual([]);
    expect(judge([required('A_KEY')])).toEqual([]);
    // An environment lists it twice: one value is enough, in any order.
    expect(judge([required('A_KEY')], [set('A_KEY', true), set('A_KEY')])).toEqual([]);
    expect(judge([required('A_KEY')], [set('A_KEY'), set('A_KEY', true)])).toEqual([]);
  });

  test('and that is not set is told in these words', () => {
    expect(told(judge([required('A_KEY', 7)], [set('B_KEY')], [read('A_KEY', 'src/b.js', 3), read('A_KEY')]))).toEqual([
      {
        rule: 'launch/env-missing',
        severity: 'blocker',
        status: 'fail',
        title: 'A_KEY is not set in production',
        expected: 'A_KEY is set in production: .env.example names it as required, and src/b.js:3 reads it',
        observed: 'it is not among the names that are set',
        where: { file: '.env.example', line: 7 },
        reproduce: "grep -n '^ *\\(export \\)\\?A_KEY *=' '.env.example'",
        fix: `Set it; or, if the application starts without it, comment it out in .env.example: "# A_KEY=".\n${places('A_KEY')}`,
      },
    ]);
    expect(judge([required('A_KEY')], [])[0]?.expected).toBe(
      'A_KEY is set in production: .env.example names it as required',
    );
  });

  test('and that is set to nothing is told in these words, where it is set', () => {
    expect(told(judge([required('A_KEY', 7)], [set('A_KEY', true, 4), set('A_KEY', true, 9)]))).toEqual([
      {
        rule: 'launch/env-empty',
        severity: 'blocker',
        status: 'fail',
        title: 'A_KEY is set in production, but empty',
        expected: 'A_KEY is set in production: .env.example names it as required',
        observed: 'it is set, and has no value',
        where: { file: 'names', line: 4 },
        reproduce: "grep -n 'A_KEY' 'names'",
        fix: `Set it; or, if the application starts without it, comment it out in .env.example: "# A_KEY=".\n${places('A_KEY')}`,
      },
    ]);
    const [ofPlatform] = judge([required('PORT')], [set('PORT', true)]);
    expect(ofPlatform?.fix?.split('\n')[0]).toBe(
      'Delete it where it is set by hand, if your platform gives it a value; else set it; or, if the application starts without it, comment it out in .env.example: "# PORT=".',
    );
  });
});

describe('a name that the code reads', () => {
  test('need not stand in the example where it is there, as optional too, or where a platform sets it', () => {
    expect(judge([optional('A_KEY')], undefined, [read('A_KEY'), read('NODE_ENV'), read('GITHUB_TOKEN')])).toEqual([]);
  });

  test('and that the example does not have is told in these words, once, where it is first read', () => {
    expect(told(judge([], undefined, [read('A_KEY', 'src/b.js', 3), read('A_KEY', 'src/c.js')]))).toEqual([
      {
        rule: 'launch/env-undocumented',
        severity: 'medium',
        status: 'fail',
        title: 'The code reads A_KEY, which .env.example does not name',
        expected: 'every variable that the code reads stands in .env.example',
        observed: 'src/b.js:3 reads A_KEY',
        where: { file: 'src/b.js', line: 3 },
        reproduce: "grep -n 'A_KEY' 'src/b.js' '.env.example'",
        fix: 'Add to .env.example, without a value:\nA_KEY=\nwith "# " before it where the application starts without it.',
      },
    ]);
  });

  test('is told with those of the same line', () => {
    const reads = [read('A_KEY'), read('B_KEY'), read('C_KEY', 'src/a.js', 2), read('D_KEY', 'src/b.js', 1)];
    expect(short(judge([], [], reads))).toEqual([
      'env-undocumented src/a.js:1',
      'env-undocumented src/a.js:2',
      'env-undocumented src/b.js:1',
    ]);
  });

  test('is one of at most ten that are told of a line; of more, their number is', () => {
    const names = (count: number) => Array.from({ length: count }, (_, n) => `KEY_${n}`);
    const of = (count: number) =>
      judge(
        [],
        undefined,
        names(count).map((name) => read(name)),
      )[0];
    expect(of(10)?.title).toBe(`The code reads ${names(10).join(', ')}, which .env.example does not name`);
    expect(of(12)?.observed).toBe(`src/a.js:1 reads ${names(10).join(', ')}, and 2 more`);
    expect(of(12)?.fix).toContain('\nKEY_9=\nand 2 more\nwith');
  });
});
