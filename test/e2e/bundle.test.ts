import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { childEnvironment } from '../child-environment.ts';
import { inBrowser } from '../steps/page-check/browser-bench.ts';

// dist/ is copied out of the repository: what the bundle lacks can then not be found by accident.
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const planted = ['ghp', 'Zt8Kq2Wn5Xv7Bc3Rm9Ld4Hs6Jf1Pg0AyUe3T'].join('_').slice(0, 40);

const schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'));
const isReport = new Ajv2020({ strict: false }).compile(schema);

describe('the bundle on its own', () => {
  let home: string;
  let work: string;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'launch-gate-bundle-'));
    cpSync(dist, join(home, 'dist'), { recursive: true });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  beforeEach(() => {
    work = mkdtempSync(join(home, 'work-'));
  });

  test('refuses to pass when there is nothing to do, with the three lines to add', () => {
    const { code, stderr } = gate('run');
    expect(code).toBe(2);
    expect(stderr).toContain('version: 1\n    base-url: https://app.example.com\n    checks:');
  });

  test('prints every mistake of a configuration with its position', () => {
    write(
      'gate.yml',
      [
        'version: 1',
        'base-url: https://app.example.com',
        'deadlin: 5m', // 3:1 unknown key
        'sessions:',
        '  member:',
        '    steps:',
        '      - post: /login',
        `        form: { password: "\${{ env.ABSENT_PASSWORD }}" }`, // 8:28 not set
        'checks:',
        '  - name: Dashboard',
        '    session: membr', // 11:14 no such session
        '    get: /dashboard',
        '    timeout: soon', // 13:14 no duration
        '    expect: { status: 200, css: { "h1[": Welcome } }', // 14:35 no selector
        '',
      ].join('\n'),
    );
    const { code, stdout } = gate('check-config', '--config', 'gate.yml');
    expect(code).toBe(2);
    for (const position of ['3:1', '8:28', '11:14', '13:14', '14:35'])
      expect(stdout).toContain(`gate.yml:${position}  `);
    expect(stdout).toContain('did you mean "deadline"?');
    expect(stdout).toContain('ABSENT_PASSWORD is not set');
    expect(stdout).toContain('5 mistakes; nothing was run.');
  });

  test('says where an unset variable is used before anything runs', () => {
    write(
      '.github/launch-gate.yml',
      `version: 1\nbase-url: \${{ env.NO_SUCH_URL }}\nchecks: [{ name: Home, get: / }]\n`,
    );
    const { code, stderr } = gate('run');
    expect(code).toBe(2);
    expect(stderr).toContain('.github/launch-gate.yml:2:');
    expect(stderr).toContain('NO_SUCH_URL is not set');

    createRepository();
    const onlySecrets = gate('run', 'secrets', '--range', 'HEAD~1..HEAD');
    expect(onlySecrets).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    [['frobnicate'], 'there is no command "frobnicate"'],
    [['run', 'secretz'], 'there is no pillar "secretz"; known are secrets, smoke, latency'],
    [['run', '--fail-on', 'low'], 'fail-on knows no severity "low"'],
    [['run', '--range', 'HEAD'], '--range HEAD is neither A..B nor "all"'],
    [['run', '--range', 'stagd'], 'did you mean "staged"?'],
    [['run', '--range', 'main..'], 'did you mean "main..HEAD"?'],
    [['run', '--range', '..topic'], 'did you mean "main..topic"?'],
    [['run', '--range', 'main...topic'], 'did you mean "main..topic"?'],
    [['run', '--frob'], "Unknown option '--frob'"],
    [['run', '--base-ulr', 'https://a.example'], `Unknown option '--base-ulr'; did you mean "base-url"?`],
    [['run', '--url', 'https://a.example'], '"run" takes no --url; it takes --config, --base-url, '],
    [['init', '--base-url', 'https://a.example'], '"init" takes no --base-url; it takes --cwd, --url, '],
    [['explain', 'smoke/status', '--json', '-'], '"explain" takes no --json; it takes no option'],
    [['run', 'https://a.example'], 'the site is named by an option: --base-url https://a.example'],
    [['constructor'], 'there is no command "constructor"'],
    [['run', '--cwd', 'no/such/folder'], 'there is no folder no/such/folder (--cwd)'],
    [[], 'no command was given; to begin: init, run or demo'],
    [['run', '--json', 'no/such/folder/report.json'], 'the report cannot be written'],
  ])('refuses %j as wrong usage, without a stack trace', (args, problem) => {
    const { code, stdout, stderr } = gate(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(problem);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('does not pass what is not a git repository, nor an unknown base', () => {
    expect(gate('run', 'secrets')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('is not a git repository'),
    });
    createRepository();
    const unknown = gate('run', 'secrets', '--range', `${'1'.repeat(40)}..HEAD`);
    expect(unknown).toMatchObject({ code: 3, stderr: expect.stringContaining('This is not a pass.') });
  });

  test('says that git is missing, and does not pass', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(home, 'dist/index.js'), 'run', 'secrets'], {
      cwd: work,
      encoding: 'utf8',
      env: { PATH: work },
    });
    expect(status).toBe(3);
    expect(stderr).toContain('git was not found');
    expect(stderr).toContain('Install git 2.31 or later');
  });

  test('says that it scanned no commits where a run judges a site alone, and nobody named commits', () => {
    createRepository();
    write('gate.yml', 'version: 1\nbase-url: http://127.0.0.1:9\nchecks: [{ name: Home, get: /, timeout: 1s }]\n');
    const { stderr } = gate('run', '--config', 'gate.yml');
    expect(stderr).toContain('No commits were scanned for secrets');
    expect(gate('run', 'smoke', '--config', 'gate.yml').stderr).not.toContain('No commits were scanned');
    expect(gate('run', '--config', 'gate.yml', '--range', 'HEAD~1..HEAD').stderr).not.toContain('No commits were');
  });

  test('finds a secret that was added and removed again, and prints nothing but the report with --json', () => {
    const leaking = createRepository();
    const { code, stdout, stderr } = gate('run', 'secrets', '--range', 'all', '--json');
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(isReport(report) ? [] : isReport.errors).toEqual([]);
    expect(report).toMatchObject({ version: 1, verdict: 'fail', tool: { gitleaks: '8.30.1' } });
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({
      rule: 'secrets/github-pat',
      where: { file: 'src/token.ts', line: 2, commit: leaking },
      fingerprint: `${leaking}:src/token.ts:github-pat:2`,
    });
    expect(stdout + stderr).not.toContain(planted);
  });

  test('writes the report in all its forms, also when it fails', () => {
    createRepository();
    const files = [
      '--json',
      'report.json',
      '--html',
      'report.html',
      '--sarif',
      'report.sarif',
      '--junit',
      'report.xml',
    ];
    expect(gate('run', 'secrets', '--range', 'all', ...files).code).toBe(1);
    const read = (file: string) => readFileSync(join(work, file), 'utf8');
    expect(JSON.parse(read('report.json'))).toMatchObject({ verdict: 'fail' });
    expect(JSON.parse(read('report.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(read('report.html')).toContain('Do not launch');
    expect(read('report.xml')).toContain('<failure');
  });

  test('judges nothing of a launch that it cannot ask about, and says so', () => {
    write(
      'gate.yml',
      [
        'version: 1',
        'launch:',
        '  canonical: https://www.example.com',
        '  dns: { example.com: { A: 203.0.113.10 } }',
        '  mail: { domains: [example.com], dkim-selectors: [s1] }',
        '  network: { resolvers: ["127.0.0.1:1"], timeout: 1s }',
        '',
      ].join('\n'),
    );
    const { code, stdout } = gate('run', 'launch', '--config', 'gate.yml', '--json', '-');
    const { findings } = JSON.parse(stdout);
    expect(code).toBe(3);
    expect(new Set(findings.map(({ rule }: { rule: string }) => rule))).toEqual(
      new Set(['launch/dns-unreachable', 'gate/nothing-judged']),
    );
    expect(findings.every(({ status }: { status: string }) => status === 'inconclusive')).toBe(true);
  });

  test.each([
    ['http://127.0.0.1:1', 'connection refused'],
    ['http://no-such-host.invalid', 'no-such-host.invalid'],
  ])('fails a deployment at %s that cannot be reached, and says why', (url, why) => {
    write('.github/launch-gate.yml', 'version: 1\nchecks: [{ name: Home, get: / }]\n');
    const { code, stdout } = gate('run', '--base-url', url);
    expect(code).toBe(1);
    expect(stdout).toContain('do not launch');
    expect(stdout).toContain(why);
  });

  test('names the URL, and no file, for a route given as an input', () => {
    const output = join(work, 'output');
    const inputs = { 'INPUT_BASE-URL': 'http://127.0.0.1:1', INPUT_ROUTES: '/pricing', INPUT_RUN: 'smoke' };
    const runner = { GITHUB_ACTIONS: 'true', RUNNER_TEMP: work, GITHUB_OUTPUT: output, GITHUB_WORKSPACE: work };
    const { status, stdout } = start([], { ...inputs, ...runner });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=GET \/pricing/m);
    expect(stdout).not.toContain('file=');
    expect(readFileSync(output, 'utf8')).toMatch(/^verdict<<(\S+)\nfail\n\1$/m);
  });

  test('loads for a scan neither what asks a site nor what reads a configuration', () => {
    createRepository();
    const log = join(work, 'modules.json');
    const logger = new URL('../../bench/log-modules.ts', import.meta.url).href;
    const args = ['--import', logger, join(home, 'dist/index.js'), 'run', 'secrets', '--range', 'HEAD~1..HEAD'];
    expect(
      spawnSync(process.execPath, args, { cwd: work, env: { PATH: process.env['PATH'], MODULES: log } }).status,
    ).toBe(0);
    const loaded = (JSON.parse(readFileSync(log, 'utf8')) as string[]).map((url) => url.split('/').at(-1));
    expect(loaded).toEqual(expect.arrayContaining(['start.js', 'run.js', 'secrets.js', 'scanner.js', 'result.js']));
    const site = ['main.js', 'checks.js', 'config.js', 'client.js', 'node:http', 'node:tls'];
    // Nothing is there for the engine to read, and nobody at GitHub to tell.
    for (const part of [...site, 'gitleaks.js', 'node:zlib', 'github.js', 'node:crypto'])
      expect(loaded).not.toContain(part);
  });

  test("imports of Node's own modules the one by which it requires the others", () => {
    const chunks = readdirSync(join(dist, 'chunks')).map((name) => readFileSync(join(dist, 'chunks', name), 'utf8'));
    const imported = chunks.flatMap((code) => [...code.matchAll(/\bimport\b[^;(]*"(node:\w+)"/g)].map(([, id]) => id));
    expect([...new Set(imported)]).toEqual(['node:module']);
  });

  inBrowser('looks at pages in a browser as the sources do', async () => {
    const script = "document.body.innerHTML = '<h1>Welcome</h1><p class=plan>A</p><p class=plan>B</p>'";
    const site = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(`<title>App</title><body><script>${script}</script>`);
    });
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    try {
      const checks = [
        '  - { name: Plans, page: /, expect: { css: { h1: Welcome, .plan: { count: 2 } } } }',
        '  - { name: Prices, page: /, expect: { css: { .price: { count: 1 } } } }',
      ];
      write('.github/launch-gate.yml', `version: 1\nchecks:\n${checks.join('\n')}\n`);
      const { port } = site.address() as AddressInfo;
      const run = (program: string) =>
        promisify(execFile)(process.execPath, [program, 'run', 'smoke', '--base-url', `http://127.0.0.1:${port}`], {
          cwd: work,
          env: { PATH: process.env['PATH'] },
        }).then(
          ({ stdout }) => stdout,
          ({ stdout }: { stdout: string }) => stdout,
        );
      const outputs = [await run(join(home, 'dist/index.js')), await run(join(dist, '../src/launch-gate.ts'))];
      const [bundled, sources] = outputs.map((output) => output.replaceAll(/\d+(\.\d+)? m?s/g, 'a time'));
      expect(bundled).toMatch(/Prices[^]*passed .*Plans/);
      expect(bundled).toBe(sources);
    } finally {
      site.close();
    }
  });

  /** A repository whose second commit adds a secret that the third removes; answers the second. */
  function createRepository(): string {
    git('init', '-q', '-b', 'main');
    write('README.md', '# App\n');
    commit('Begin');
    write('src/token.ts', `// for the demo\nexport const token = "${planted}";\n`);
    const leaking = commit('Add a token');
    write('src/token.ts', '// for the demo\n');
    commit('Remove it');
    return leaking;
  }

  function gate(...args: string[]) {
    const { status, stdout, stderr } = start(args, {});
    return { code: status, stdout, stderr };
  }

  function start(args: string[], env: Record<string, string>) {
    return spawnSync(process.execPath, [join(home, 'dist/index.js'), ...args], {
      cwd: work,
      env: { ...childEnvironment, ...env },
      encoding: 'utf8',
    });
  }

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
  }

  function commit(message: string): string {
    git('add', '-A');
    git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-q', '-m', message);
    return git('rev-parse', 'HEAD').trim();
  }

  function git(...args: string[]): string {
    return execFileSync('git', args, { cwd: work, encoding: 'utf8' });
  }
});
