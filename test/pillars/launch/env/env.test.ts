import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import type { GateError } from '../../../../src/model/errors.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import { checkEnv } from '../../../../src/pillars/launch/env/env.ts';
import { exampleNames } from '../../../../src/pillars/launch/env/example.ts';
import { envReads } from '../../../../src/pillars/launch/env/reads.ts';
import { openLaunch } from '../lab/launch-run.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'launch-gate-env-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Runs the check in a folder of these files. */
async function check(files: Record<string, string>, env: object | true = true): Promise<Finding[]> {
  rmSync(cwd, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  execFileSync('git', ['init', '-q'], { cwd });
  const { run, close } = await openLaunch({ env });
  try {
    return await checkEnv({ ...run, context: { ...run.context, cwd } });
  } finally {
    await close();
  }
}

const short = (findings: Finding[]) =>
  findings.map(({ rule, severity, where }) => `${rule} ${severity} ${where.file}:${where.line}`);
const site = {
  '.env.example':
    '# The database\nDATABASE_URL=postgres://localhost/app\nexport SECRET_KEY="change me"\n# SENTRY_DSN=\n',
  'src/app.js': 'connect(process.env.DATABASE_URL, process.env.SECRET_KEY);\nreport(process.env.SENTRY_DSN);\n',
};

describe('what is set', () => {
  test('is complete when every required name is there; an optional one need not be', async () => {
    expect(await check(site, { set: ['DATABASE_URL', 'SECRET_KEY'] })).toEqual([]);
    expect(
      await check({ ...site, names: '# production\nDATABASE_URL\r\n\nSECRET_KEY\n' }, { 'set-file': 'names' }),
    ).toEqual([]);
  });

  test('lacks a required name, which is shown where the example names it', async () => {
    const [finding, ...more] = await check(site, { set: ['DATABASE_URL'] });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'launch/env-missing',
      severity: 'blocker',
      where: { file: '.env.example', line: 3 },
      expected: 'SECRET_KEY is set in production: .env.example names it as required, and src/app.js:1 reads it',
    });
    const shown = execFileSync('sh', ['-c', finding?.reproduce ?? 'false'], { cwd }).toString();
    expect(shown).toContain('3:export SECRET_KEY=');
  });

  test.each(['SECRET_KEY=', 'SECRET_KEY = ', 'SECRET_KEY=""'])('has it empty as %s', async (line) => {
    const findings = await check({ ...site, names: `DATABASE_URL\n${line}\n` }, { 'set-file': 'names' });
    expect(short(findings)).toEqual(['launch/env-empty blocker names:2']);
  });

  test('an optional name may be empty, and one that the file lists twice need not be', async () => {
    const names = 'DATABASE_URL\nSECRET_KEY=\nSECRET_KEY\nSENTRY_DSN=\n';
    expect(await check({ ...site, names }, { 'set-file': 'names' })).toEqual([]);
  });

  test('is not judged where nobody says what is set', async () => {
    expect(await check(site)).toEqual([]);
  });

  test('a value in the file of names is refused with its place, and is not shown', async () => {
    const value = `s${'ecret'.repeat(3)}`;
    const names = `DATABASE_URL\nSECRET_KEY=${value}\nnot a name\n`;
    const error = await check({ ...site, names }, { 'set-file': 'names' }).catch((reason: GateError) => reason);
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', exitCode: 2 });
    const { message, hint } = error as GateError;
    expect(message).toBe(
      'names:2  SECRET_KEY has a value; write the name alone\nnames:3  this line is not the name of a variable',
    );
    expect(message + hint).not.toContain(value);
  });

  test.each([
    [{ example: 'gone.example' }, 'gone.example'],
    [{ 'set-file': 'gone' }, 'gone'],
    [{ code: ['gone'] }, 'gone'],
  ])('a file that is not there is a mistake: %j', async (env, file) => {
    const error = await check(site, env).catch((reason: GateError) => reason);
    expect(error).toMatchObject({ code: 'CONFIG_UNREADABLE', exitCode: 2, message: expect.stringContaining(file) });
  });
});

describe('what the code reads', () => {
  test('is told where it is first read when the example does not name it', async () => {
    const code = 'start(process.env.PORT);\npay(process.env.STRIPE_KEY);\npay(process.env.STRIPE_KEY);\n';
    const [finding, ...more] = await check({ ...site, 'src/pay.ts': code });
    expect(more).toEqual([]);
    expect(short([finding as Finding])).toEqual(['launch/env-undocumented medium src/pay.ts:2']);
    expect(finding?.fix).toContain('\nSTRIPE_KEY=\n');
    const shown = execFileSync('sh', ['-c', finding?.reproduce ?? 'false'], { cwd }).toString();
    expect(shown).toContain('src/pay.ts:2:');
  });

  test.each([
    'NODE_ENV PORT CI RAILS_ENV',
    'NEXT_PUBLIC_VERCEL_URL VERCEL_ENV VITE_VERCEL_GIT_COMMIT_SHA',
    'URL CONTEXT BRANCH DEPLOY_PRIME_URL NETLIFY_IMAGES_CDN_DOMAIN',
    'RENDER_EXTERNAL_URL IS_PULL_REQUEST RAILWAY_PUBLIC_DOMAIN FLY_APP_NAME PRIMARY_REGION DYNO HEROKU_APP_NAME',
    'GITHUB_SHA GITHUB_REF_NAME GITHUB_RUN_ID RUNNER_OS CI_COMMIT_SHA CIRCLE_BUILD_NUM KUBERNETES_SERVICE_HOST',
    'RAILWAY_SERVICE_API_URL RENDER_GIT_COMMIT FLY_MACHINE_ID HEROKU_SLUG_COMMIT VERCEL_GIT_COMMIT_REF',
    'CF_PAGES CF_PAGES_URL K_SERVICE GAE_VERSION AWS_REGION AWS_BRANCH WEBSITE_HOSTNAME DENO_REGION',
  ])('need not be documented where a platform sets it: %s', async (names) => {
    const code = names.split(' ').map((name) => `use(process.env.${name});\n`);
    expect(await check({ ...site, 'src/a.js': code.join('') })).toEqual([]);
  });

  const ofTheApplication = [
    'GITHUB_ID GITHUB_CLIENT_SECRET GITHUB_PERSONAL_ACCESS_TOKEN GITHUB_APP_ID GITLAB_CLIENT_SECRET CIRCLE_API_KEY',
    'VERCEL_TOKEN NETLIFY_AUTH_TOKEN HEROKU_API_KEY FLY_API_TOKEN RENDER_API_KEY RAILWAY_TOKEN KUBERNETES_TOKEN',
  ].flatMap((line) => line.split(' '));

  test.each(ofTheApplication)('counts where only its beginning is that of a platform: %s', async (name) => {
    const set = { 'set-file': 'names' };
    const example = { ...site, '.env.example': `${name}=\n`, 'src/app.js': '', names: 'DATABASE_URL\n' };
    expect(short(await check(example, set))).toEqual(['launch/env-missing blocker .env.example:1']);
    const code = { ...site, 'src/a.js': `use(process.env.${name});\n` };
    expect(short(await check(code))).toEqual(['launch/env-undocumented medium src/a.js:1']);
  });

  test.each('GITHUB_TOKEN AWS_REGION NODE_OPTIONS DJANGO_SETTINGS_MODULE GOOGLE_CLOUD_PROJECT'.split(' '))(
    'need not be documented, but is required where the example says so: %s',
    async (name) => {
      const code = { ...site, 'src/a.js': `use(process.env.${name});\n` };
      expect(await check(code)).toEqual([]);
      const example = { ...site, '.env.example': `${name}=\n`, 'src/app.js': '' };
      expect(short(await check(example, { set: ['OTHER'] }))).toEqual(['launch/env-missing blocker .env.example:1']);
    },
  );

  test('is told where what a platform sets is set to nothing by hand', async () => {
    const example = { ...site, '.env.example': 'NODE_ENV=\nPORT=\n', 'src/app.js': '', names: 'PORT=\n' };
    const findings = await check(example, { 'set-file': 'names' });
    expect(short(findings)).toEqual(['launch/env-empty blocker names:1']);
    expect(findings[0]?.fix).toMatch(/^Delete it where it is set by hand/);
  });

  test('is required all the same where a name is a plain word, and is not where a platform alone sets it', async () => {
    const example = 'DATABASE_URL=\nSECRET_KEY=\nNODE_ENV=production\nPORT=3000\nVERCEL_URL=\nURL=\n# SENTRY_DSN=\n';
    const findings = await check(
      { ...site, '.env.example': example, names: 'DATABASE_URL\nSECRET_KEY\n' },
      { 'set-file': 'names' },
    );
    expect(short(findings)).toEqual(['launch/env-missing blocker .env.example:6']);
  });

  test('on one line is one finding', async () => {
    const findings = await check({ ...site, 'src/a.js': 'const { A_KEY, B_KEY } = process.env;\n' });
    expect(short(findings)).toEqual(['launch/env-undocumented medium src/a.js:1']);
    expect(findings[0]?.title).toContain('A_KEY, B_KEY');
  });

  test('counts in files that are new to git, not in ignored ones, tests, binaries and links', async () => {
    const read = (name: string) => `use(process.env.${name});\n`;
    const findings = check({
      ...site,
      '.gitignore': 'build/\n',
      'build/a.js': read('IGNORED'),
      'test/a.js': read('OF_A_TEST'),
      'src/a.test.ts': read('OF_A_TEST'),
      'src/b.js': `${read('BINARY')}\0`,
      'src/big.js': read('OF_A_BUNDLE') + ' '.repeat(1_000_000),
      'README.md': read('IN_PROSE'),
      "src/new file's.js": read('NEW'),
    });
    expect(short(await findings)).toEqual(["launch/env-undocumented medium src/new file's.js:1"]);
    symlinkSync('/dev/zero', join(cwd, 'src/zero.js'));
    const { run, close } = await openLaunch({ env: true });
    expect(short(await checkEnv({ ...run, context: { ...run.context, cwd } }))).toHaveLength(1);
    await close();
  });

  test('is looked for in the listed files and folders alone, tests among them', async () => {
    const files = {
      ...site,
      'app/test/a.js': 'process.env.A_KEY',
      'app/node_modules/x/index.js': 'process.env.X_KEY',
      'other/b.js': 'process.env.B_KEY',
      'c.py': "os.environ['C_KEY']",
    };
    const findings = await check(files, { code: ['app/', 'c.py'] });
    expect(short(findings)).toEqual([
      'launch/env-undocumented medium app/test/a.js:1',
      'launch/env-undocumented medium c.py:1',
    ]);
  });
});

test.each<[string, string, string[]]>([
  [
    'a.js',
    'process.env.A; process.env?.B; process.env["C"]; process.env[`D`]; process.env[name]',
    ['A', 'B', 'C', 'D'],
  ],
  ['a.ts', 'const { A, B: b, C = "c, D", ...rest } = process.env;', ['A', 'B', 'C']],
  ['a.mjs', 'const {\n  A,\n  B,\n} = import.meta.env;', ['A', 'B']],
  ['a.tsx', 'import.meta.env.VITE_A; import.meta.env["VITE_B"]; import.meta.env.DEV', ['VITE_A', 'VITE_B']],
  ['a.vue', '<script>const a = import.meta.env.VITE_A</script>', ['VITE_A']],
  ['a.ts', 'Deno.env.get("A"); Bun.env.B', ['A', 'B']],
  [
    'a.js',
    'process.env.A = "1"; if (process.env.B == "1" || process.env.C === "") x = { a: process.env.D }',
    ['B', 'C', 'D'],
  ],
  ['a.js', '// process.env.A\n * process.env.B\nx(process.env.C) // process.env', ['C']],
  ['a.js', 'const { A } = process.env.NESTED; const { B } = props;', ['NESTED']],
  [
    'a.py',
    'os.environ["A"], os.environ.get(\'B\'), os.getenv("C", ""), getenv("D")\nos.environ["E"] = "1"\n# os.getenv("F")',
    ['A', 'B', 'C', 'D'],
  ],
  ['a.rb', 'ENV["A"]; ENV.fetch("B"); ENV.fetch "C", ""; ENV["D"] = "x"; ENV["E"] == "x"', ['A', 'B', 'C', 'E']],
  ['config.ru', "ENV['A']", ['A']],
  ['a.php', "getenv('A'); env('B', false); $_ENV['C']; $this->env('D'); env('app.name');", ['A', 'B', 'C']],
  ['A.java', 'System.getenv("A"); System.getenv().get("B");', ['A', 'B']],
  ['a.kt', 'System.getenv("A")', ['A']],
  ['a.rs', 'std::env::var("A"); env::var_os("B");', ['A', 'B']],
  ['schema.prisma', 'url = env("A")\n// env("B")', ['A']],
  ['a.go', 'os.Getenv("A"); os.LookupEnv("B")', ['A', 'B']],
  ['a.md', 'process.env.A', []],
])('reads of %s: %s', (file, text, names) => {
  expect(envReads(file, text).map(({ name }) => name)).toEqual(names);
});

test('names of the example: quotes may hold lines that look like names', () => {
  const key = `-----BEGIN ${'PRIVATE'} KEY-----\nabc==\nNOT_A_NAME=1\n-----END`;
  const text = `\ufeffA=1\r\nKEY="${key}"\n #  OPTIONAL=x\n#EXPORTED=\n# see B=1 of the manual: http://x/?a=b\nexport C='x'\n D = 2\n#A=3\n`;
  expect(exampleNames(text)).toEqual([
    { name: 'A', line: 1, required: true },
    { name: 'KEY', line: 2, required: true },
    { name: 'OPTIONAL', line: 6, required: false },
    { name: 'EXPORTED', line: 7, required: false },
    { name: 'C', line: 9, required: true },
    { name: 'D', line: 10, required: true },
  ]);
});

test('text that is made to keep the reader busy is read to its end', () => {
  const size = 50_000;
  expect(envReads('a.js', '} = process.env;'.repeat(size))).toEqual([]);
  const block = `const {${' a,'.repeat(800)}${' } = process.env'.repeat(160)}`;
  expect(envReads('a.js', block.repeat(200))).toHaveLength(200 * 800);
  expect(
    envReads('a.js', `${' '.repeat(size * 10)}process.env.A;`.padEnd(size * 18, 'process.env.A;')).length,
  ).toBeGreaterThan(1000);
  expect(exampleNames(Array.from({ length: size }, (_, n) => `N${n}=`).join('\n'))).toHaveLength(size);
});

test('any text is read, and every read is where it says', () => {
  const piece = fc.constantFrom(
    'process.env.',
    'A_B',
    '["X"]',
    '{',
    '}',
    '=',
    ' process.env',
    '\n',
    '// ',
    'const ',
    '"',
    ',',
    '\u0000',
    'ä',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { name, line } of envReads('a.js', text)) expect(text.split('\n')[line - 1]).toContain(name);
    }),
    { numRuns: 300 },
  );
});
