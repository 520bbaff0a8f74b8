import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { prepareDemo } from '../../../src/demo/demo.ts';
import { folderRuns } from '../../../src/history/folder-runs.ts';
import type { GateError } from '../../../src/model/errors.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { type Lab, openLab } from '../../pillars/launch/lab/whole.ts';
import { run } from './example.ts';
import { inFolder, sectionsOf } from './place.ts';

const titles = [
  'The last good release',
  'Deploy and roll back',
  'What is watched, and who is alerted',
  'Launch map',
  'Open risks',
  'Who has what',
  'What to watch next week',
  'What expires',
  'Environment',
  'Secrets',
  'Known limits',
];

/** Fills in an answer for everything that is open. */
function answered(page: string): string {
  return page.replace(/^- (\S[^\n]*):$/gm, '- $1: Ada, 2027-01-31, in the vault');
}

describe('the handover of the demo', () => {
  let demo: Awaited<ReturnType<typeof prepareDemo>>;
  beforeAll(async () => {
    demo = await prepareDemo({ broken: false, env: process.env });
  });
  afterAll(async () => demo.close());

  test('answers every question or names it as open, and shows no secret', async () => {
    const folder = inFolder(demo.cwd, { env: { PATH: process.env['PATH'], ...demo.env } });
    const { text, exitCode } = await folder.write({ html: 'handover.html' });
    expect([exitCode, text]).toEqual([
      0,
      expect.stringMatching(/^HANDOVER\.md and handover\.html written\. \d+ questions are open\./),
    ]);
    const page = folder.page();
    const sections = sectionsOf(page);
    expect(Object.keys(sections)).toEqual(titles);
    expect(sections['Launch map']).toContain(
      `| \`${demo.env['DEPLOY_URL']}\` | \`127.0.0.1\` | it does not say who it is | none: http | base-url |`,
    );
    expect(sections['Launch map']).toContain('Who answers there? No header says it.');
    expect(sections['Environment']).toMatch(
      /\| `SMOKE_PASSWORD` \| yes \| `\.github\/launch-gate\.yml:16`, .* \| not known \|/,
    );
    expect(sections['Environment']).toMatch(/\| `MAIL_API_KEY` \| not known \| `src\/mail\.ts:14` \| not known \|/);
    expect(sections['Secrets']).toContain('- `SMOKE_PASSWORD` When was it last rotated, and where does it live?');
    expect(sections['Deploy and roll back']).toContain(
      'How is a release deployed? No file and no workflow names a platform.',
    );
    expect(sections['The last good release']).toContain('Which commit was the last good release of production?');
    expect(sections['Open risks']).toContain('What is known to be wrong now?');
    for (const role of ['Registrar', 'DNS', 'Hosting', 'Mail', 'Backups', 'Monitoring'])
      expect(sections['Who has what']).toContain(`### ${role}\n\n**Open**\n\n- \`Owner\``);
    expect(sections['Known limits']).toContain('SPF, DKIM and DMARC are not looked at: `launch.mail`');
    for (const output of [page, readFileSync(join(demo.cwd, 'handover.html'), 'utf8')])
      expect(output).not.toContain(demo.env['SMOKE_PASSWORD']);
  });

  test('needs no secret, as whoever takes it over has none', async () => {
    const folder = inFolder(demo.cwd);
    await folder.write();
    expect(sectionsOf(folder.page())['Launch map']).toContain(
      '- `base-url` Which host is it? The configuration says `${{ env.DEPLOY_URL }}`, which is not set here.',
    );
  });

  test('is the same, byte for byte, where nothing changed', async () => {
    const folder = inFolder(demo.cwd);
    await folder.write({ html: 'handover.html' });
    const [page, html] = [folder.page(), readFileSync(join(demo.cwd, 'handover.html'), 'utf8')];
    await folder.write({ html: 'handover.html' });
    expect([folder.page(), readFileSync(join(demo.cwd, 'handover.html'), 'utf8')]).toEqual([page, html]);
  });

  test('keeps what is written by hand, and is complete when all is answered', async () => {
    const folder = inFolder(demo.cwd);
    await folder.write();
    const before = await folder.check();
    expect(before.exitCode).toBe(1);
    expect(before.text).toMatch(/^\d+ questions are open\.\n/);
    expect(before.text).toContain('Who has what: Registrar\n  Owner: Who owns the registration of the domains?\n');
    writeFileSync(
      folder.path,
      answered(folder.page()).replace(
        '<!-- launch-gate:owner limits -->\n',
        (marker) => `${marker}We know:\n\n    *this*  \n`,
      ),
    );
    expect(await folder.check()).toEqual({ text: 'Every question is answered.\n', exitCode: 0 });
    const own = folder.page();
    await folder.write({ html: 'handover.html', offline: true });
    const parts = (text: string) => text.match(/<!-- launch-gate:owner [^]*?<!-- \/launch-gate:owner -->/g);
    expect(parts(folder.page())).toEqual(parts(own));
    expect(sectionsOf(folder.page())['Secrets']).toContain(
      '| `SMOKE_PASSWORD` | not known | Ada, 2027-01-31, in the vault |',
    );
    expect(readFileSync(join(demo.cwd, 'handover.html'), 'utf8')).toContain('Every question is answered.');
  });
});

test('the handover of this repository answers every question or names it as open', async () => {
  const cwd = fileURLToPath(new URL('../../../', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-handover-'));
  try {
    const page = join(folder, 'HANDOVER.md');
    const { text } = await inFolder(cwd).write({ markdown: page, offline: true });
    expect(text).toContain('questions are open');
    const written = readFileSync(page, 'utf8');
    const sections = sectionsOf(written);
    expect(Object.keys(sections)).toEqual(titles);
    for (const section of Object.values(sections)) expect(section).toMatch(/<!-- launch-gate:owner [\w-]+ -->/);
    expect(sections['Secrets']).toContain('| generic-api-key |');
    expect(sections['Environment']).toContain('| `TAG` | set where it is used |');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('the launch map', () => {
  let lab: Lab | undefined;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(async () => lab?.close());

  test('says where each host leads, who answers and until when its certificate is valid', async () => {
    if (!lab) return console.warn('no openssl: the map is not drawn');
    const place = await lab.prepare((world) => {
      world.answers['https://www.example.com/'] = [200, undefined, { 'x-vercel-id': 'fra1::x' }];
      world.certificates['api.example.com'] = { untilDays: 5 };
      world.zone['api.example.com'] = { A: '127.0.0.1' };
      world.launch.aliases = ['gone.example.com'];
    });
    const folder = inFolder(place.cwd, { file: 'gate.yml', env: { ...place.env, PATH: process.env['PATH'] } });
    await folder.write();
    const {
      'Launch map': map = '',
      'What to watch next week': week = '',
      'What expires': expiry = '',
    } = sectionsOf(folder.page());
    expect(map).toMatch(
      /\| `https:\/\/www\.example\.com` \| `app\.host\.example → 127\.0\.0\.1` \| Vercel \| \d{4}-\d\d-\d\d &#40;/,
    );
    expect(map).toMatch(/\| `https:\/\/gone\.example\.com` \| `nothing` \|/);
    expect(map).toContain('- `gone.example.com` Where should it lead? Its name has no address here.');
    expect(week).toMatch(/- until \d{4}-\d\d-\d\d: certificate of `api\.example\.com`/);
    expect(expiry).toContain('- `example.com` Until when is it registered');
    rmSync(folder.path);
  });

  test('asks nothing offline, and says so', async () => {
    if (!lab) return;
    const place = await lab.prepare();
    const folder = inFolder(place.cwd, { file: 'gate.yml', env: { ...place.env, PATH: process.env['PATH'] } });
    await folder.write({ offline: true });
    const { 'Launch map': map = '' } = sectionsOf(folder.page());
    expect(map).toContain('Nothing was asked, as --offline says');
    expect(map).toContain('| `https://www.example.com` | not asked | not asked | not asked | launch.canonical |');
    expect(map).toContain(
      '- `www.example.com` Where does it lead, who answers, and until when is its certificate valid?',
    );
    rmSync(folder.path);
  });
});

describe('the handover of a repository', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
  });
  afterEach(() => repository.remove());
  const config = 'version: 1\nbase-url: http://127.0.0.1:9\n';
  const failure = async (work: Promise<unknown>) =>
    (await work.then(
      () => undefined,
      (error) => error,
    )) as GateError | undefined;

  test('tells of alerts who gets them, and not what is behind an expression', async () => {
    repository.commit({
      '.github/launch-gate.yml': `${config}alerts:
  - { to: slack, url: "\${{ env.SLACK_URL }}", owner: Ada }
  - { to: webhook, url: "https://hooks.example.com/T0/B0/very-secret-path" }
  - { to: email, address: ops@example.com, from: gate@example.com, smtp: "\${{ env.SMTP_URL }}" }
`,
    });
    const env = {
      PATH: process.env['PATH'],
      SLACK_URL: 'https://hooks.slack.com/services/T1/B1/abcdefghij',
      SMTP_URL: 'smtps://u:hunter2hunter2@mail.example.com',
    };
    const folder = inFolder(repository.path, { env });
    await folder.write({ offline: true, html: 'h.html' });
    const { 'What is watched, and who is alerted': watch = '' } = sectionsOf(folder.page());
    expect(watch).toContain('| slack | `${{ env.SLACK_URL }}` | blocker, high | Ada | none |');
    expect(watch).toContain('| webhook | hooks.example.com | blocker, high | not said | none |');
    expect(watch).toContain('| email | `ops@example.com` |');
    for (const output of [folder.page(), readFileSync(join(repository.path, 'h.html'), 'utf8')])
      expect(output).not.toMatch(/very-secret-path|abcdefghij|hunter2/);
  });

  test.each([
    [
      'a key that gitleaks knows',
      `- Access: ${['ghp', 'R8kLm2Nq4Ts6Uv8Wx0Yz1Ab3Cd5Ef7Gh9Ij1'].join('_')}`,
      /^HANDOVER\.md:\d+:\d+ {2}secrets\/github-pat: a secret in the owner's text\. .*\nFalse alarm\? Add to \.gitleaksignore, .*HANDOVER\.md:github-pat:\d+\n?$/,
    ],
    [
      'a value of the configuration',
      '- Access: it is correct-horse-battery',
      /^HANDOVER\.md:\d+:1 {2}the owner's text holds the value of env\.SMOKE_PASSWORD/,
    ],
  ])('refuses %s in the owner’s text, and writes nothing', async (_, line, expected) => {
    repository.commit({
      '.github/launch-gate.yml': `${config}sessions: { member: { steps: [{ post: /login, form: { p: "\${{ env.SMOKE_PASSWORD }}" } }] } }\n`,
    });
    const env = { PATH: process.env['PATH'], SMOKE_PASSWORD: 'correct-horse-battery' };
    const folder = inFolder(repository.path, { env });
    await folder.write({ offline: true });
    const page = folder.page().replace('<!-- launch-gate:owner registrar -->\n', `$&${line}\n`);
    writeFileSync(folder.path, page);
    const error = await failure(folder.write({ offline: true, html: 'h.html' }));
    expect([error?.code, error?.exitCode]).toEqual(['HANDOVER_INVALID', 2]);
    expect(error?.message).toMatch(expected);
    expect(error?.message).not.toMatch(/R8kLm2|correct-horse/);
    expect(folder.page()).toBe(page);
    expect(() => readFileSync(join(repository.path, 'h.html'))).toThrow('ENOENT');
    expect((await failure(folder.check()))?.code).toBe('HANDOVER_INVALID');
  });

  test('lets a false alarm in the owner’s text pass where .gitleaksignore names it', async () => {
    const key = ['ghp', 'R8kLm2Nq4Ts6Uv8Wx0Yz1Ab3Cd5Ef7Gh9Ij1'].join('_');
    repository.commit({ '.github/launch-gate.yml': config, '.gitleaksignore': 'HANDOVER.md:github-pat:2\n' });
    const folder = inFolder(repository.path);
    writeFileSync(folder.path, `<!-- launch-gate:owner registrar -->\n- Access: ${key}\n<!-- /launch-gate:owner -->\n`);
    await expect(folder.check()).resolves.toMatchObject({ exitCode: 1 });
  });

  test('keeps the owner’s text of a platform that is gone, at the end, until it is back', async () => {
    repository.commit({ 'fly.toml': 'app = "shop"\n' });
    const folder = inFolder(repository.path);
    await folder.write({ offline: true });
    const own = '- Project: shop, of ada@example.com\n\nAsk Bob first.\n';
    writeFileSync(folder.path, folder.page().replace(/(owner deploy-fly -->\n)- Project:\n/, `$1${own}`));
    repository.git('rm', '-q', 'fly.toml');
    await folder.write({ offline: true });
    expect(sectionsOf(folder.page())['Kept']).toContain(
      `<!-- launch-gate:owner deploy-fly -->\n${own}<!-- /launch-gate:owner -->`,
    );
    repository.write({ 'fly.toml': 'app = "shop"\n' });
    await folder.write({ offline: true });
    expect(sectionsOf(folder.page())['Kept']).toBeUndefined();
    expect(sectionsOf(folder.page())['Deploy and roll back']).toContain(own);
  });

  test('asks for what is new beside what is answered already, and leaves the answers alone', async () => {
    repository.commit({ 'src/a.js': 'process.env.FIRST;\n' });
    const folder = inFolder(repository.path);
    await folder.write({ offline: true });
    writeFileSync(folder.path, folder.page().replace('- FIRST:', '- FIRST: at Vercel, required'));
    repository.commit({ 'src/b.js': 'process.env.SECOND;\n' });
    await folder.write({ offline: true });
    const { Environment: section = '' } = sectionsOf(folder.page());
    expect(section).toContain('<!-- launch-gate:owner environment -->\n- FIRST: at Vercel, required\n<!--');
    expect(section).toContain('**Open**\n\n- `SECOND` Where is it set, and is it required?');
    expect((await folder.check()).text).toContain('  SECOND: Where is it set, and is it required?');
  });

  test('keeps the line ends of a checkout on Windows', async () => {
    repository.commit({ 'src/a.js': 'process.env.FIRST;\n' });
    const folder = inFolder(repository.path);
    await folder.write({ offline: true });
    const windows = folder.page().replaceAll('\n', '\r\n').replace('- FIRST:', '- FIRST: set, required');
    writeFileSync(folder.path, windows);
    await folder.write({ offline: true });
    await folder.write({ offline: true });
    expect(folder.page()).not.toMatch(/(?<!\r)\n/);
    expect(folder.page()).toContain('- FIRST: set, required\r\n<!--');
  });

  test('can be formatted by others: what they may change is nothing', async () => {
    repository.commit({ 'src/a.js': 'process.env.FIRST;\n' });
    const folder = inFolder(repository.path);
    await folder.write({ offline: true });
    const lines = folder.page().split('\n');
    expect(lines.filter((line) => line.startsWith('<!-- prettier'))).toEqual([
      '<!-- prettier-ignore-start -->',
      '<!-- prettier-ignore-end -->',
    ]);
    expect(lines.indexOf('<!-- prettier-ignore-start -->')).toBe(2);
    expect(lines.slice(-2)).toEqual(['<!-- prettier-ignore-end -->', '']);
  });

  test('finds the example of each package', async () => {
    repository.commit({
      'apps/api/.env.example': 'DATABASE_URL=\n',
      'apps/web/.env.production': 'PUBLIC_URL=https://shop.example.com\n',
      'prisma/schema.prisma': 'datasource db {\n  url = env("DATABASE_URL")\n}\n',
    });
    const folder = inFolder(repository.path);
    await folder.write({ offline: true });
    const { Environment: section = '' } = sectionsOf(folder.page());
    expect(section).toContain(
      '| `DATABASE_URL` | yes | `prisma/schema.prisma:2` | `apps/api/.env.example:1` lists it |',
    );
    expect(section).toContain(
      '| `PUBLIC_URL` | set where it is used | not known | `apps/web/.env.production:1` sets it |',
    );
    expect(folder.page()).not.toContain('shop.example.com');
  });

  test('never takes the place of another file', async () => {
    repository.commit({ 'README.md': '# Shop\n\nYears of work.\n' });
    const error = await failure(inFolder(repository.path).write({ markdown: 'README.md', offline: true }));
    expect(error?.message).toMatch(/^README\.md:1:1 {2}this is no page of "launch-gate handover"/);
    expect(readFileSync(join(repository.path, 'README.md'), 'utf8')).toBe('# Shop\n\nYears of work.\n');
  });

  test('writes nothing where one of the pages cannot be written', async () => {
    repository.commit({ a: 'b' });
    symlinkSync('/tmp', join(repository.path, 'out'));
    const folder = inFolder(repository.path);
    expect((await failure(folder.write({ offline: true, html: 'no/such/folder.html' })))?.code).toBe(
      'REPORT_UNWRITABLE',
    );
    expect((await failure(folder.write({ offline: true, html: 'out/h.html' })))?.code).toBe('LINK_IN_CHECKOUT');
    expect(folder.isWritten()).toBe(false);
  });

  test.each([
    ['nothing to write', { markdown: undefined }, 'needs --markdown FILE, --html FILE, or both'],
    ['one file for both', { html: './HANDOVER.md' }, '--html and --markdown name the same file'],
    ['a page to write while it only checks', { check: true, html: 'h.html' }, 'reads one page and writes none'],
    ['nothing to check', { check: true, markdown: undefined }, 'reads one page and writes none'],
  ])('refuses %s', async (_, options, problem) => {
    const error = await failure(inFolder(repository.path).write(options));
    expect([error?.code, error?.message]).toEqual(['USAGE', expect.stringContaining(problem)]);
  });

  test.each([
    ['is not UTF-8', Buffer.from([0x3c, 0xff, 0xfe]), 'it cannot be read: it is not UTF-8'],
    ['is huge', Buffer.alloc(1_000_001, 'x'), 'it cannot be read: it is larger than 1 MB'],
  ])('refuses a page that %s', async (_, bytes, problem) => {
    const folder = inFolder(repository.path);
    writeFileSync(folder.path, bytes);
    expect((await failure(folder.write({ offline: true })))?.message).toBe(`HANDOVER.md:1:1  ${problem}`);
    expect(readFileSync(folder.path)).toEqual(bytes);
  });

  test('names the files that it could not read, and goes on', async () => {
    repository.commit({
      '.github/workflows/huge.yml': `on: push\n#${'x'.repeat(1_000_001)}\n`,
      '.github/workflows/broken.yml': 'on: [\n',
      '.github/workflows/latin.yml': Buffer.from([0xe9]),
      '.github/workflows/good.yml': 'on: push\njobs: { a: { steps: [{ run: fly deploy }] } }\n',
    });
    const folder = inFolder(repository.path);
    await folder.write({ offline: true });
    const { Environment: section = '', 'Deploy and roll back': deploy = '' } = sectionsOf(folder.page());
    expect(section).toContain('- Not read: `.github/workflows/huge.yml`, it is larger than 1 MB');
    expect(section).toContain('- Not read: `.github/workflows/broken.yml`, not valid YAML');
    expect(section).toContain('- Not read: `.github/workflows/latin.yml`, it is not UTF-8');
    expect(deploy).toContain('| what | Fly.io |');
  });

  test('of ten thousand variables has room for some, and counts the others', async () => {
    repository.commit({
      'src/a.js': Array.from({ length: 10_000 }, (_, index) => `process.env.NAME_${index};`).join('\n'),
    });
    const folder = inFolder(repository.path);
    await folder.write({ offline: true });
    const { Environment: section = '' } = sectionsOf(folder.page());
    expect(section).toContain('- 9,500 more names that this page has no room for');
    expect(section.match(/^\| `NAME_/gm)).toHaveLength(500);
  });

  test('reads the history of a folder, also offline', async () => {
    repository.commit({ '.github/launch-gate.yml': `${config}latency: { history: .runs, environment: staging }\n` });
    const runs = folderRuns(join(repository.path, '.runs'));
    await runs.addRun(run('2026-11-20', { environment: 'staging' }));
    const folder = inFolder(repository.path);
    await folder.write({ offline: true });
    expect(folder.page()).toContain('# Handover: staging\n');
    expect(sectionsOf(folder.page())['The last good release']).toContain(
      '- The last run that passed: `202611200000`, 2026-11-20',
    );
    await folder.write({ offline: true, environment: 'production' });
    expect(folder.page()).toContain('# Handover: production\n');
    expect(folder.page()).not.toContain('202611200000');
    writeFileSync(join(repository.path, '.runs/runs-staging.jsonl'), '{"version":99}\nnot JSON\n');
    await folder.write({ offline: true });
    expect(sectionsOf(folder.page())['The last good release']).toContain(
      'Which commit was the last good release of staging?',
    );
  });

  test('refuses a configuration that is wrong', async () => {
    repository.commit({ '.github/launch-gate.yml': 'version: 1\nchekcs: []\n' });
    expect((await failure(inFolder(repository.path).write({ offline: true })))?.code).toBe('CONFIG_INVALID');
  });
});

test('a folder that is no repository has a page too, with what is not known named', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-handover-'));
  try {
    const folder = inFolder(cwd);
    await folder.write({ offline: true });
    expect(Object.keys(sectionsOf(folder.page()))).toEqual(titles);
    expect(folder.page()).toContain(
      '- `Variables` Which variables does the product need? This folder is no git repository, so no code was read.',
    );
    writeFileSync(folder.path, answered(folder.page()));
    expect((await folder.check()).exitCode).toBe(0);
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
