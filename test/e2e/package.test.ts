import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The package as `npm pack` makes it, installed into an empty folder; no registry is asked. */
let home: string;
let app: string;
let env: Record<string, string | undefined>;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'launch-gate-package-'));
  app = join(home, 'app');
  mkdirSync(app);
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  env = { PATH: path, HOME: home, TMPDIR: home, npm_config_cache: join(home, 'cache'), GIT_CONFIG_NOSYSTEM: '1' };
  npm(root, 'pack', '--pack-destination', home);
  npm(app, 'install', '--no-audit', '--no-fund', join(home, `launch-gate-${manifest(root).version}.tgz`));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function npm(cwd: string, ...args: string[]): void {
  execFileSync('npm', [...args, '--offline', '--ignore-scripts'], { cwd, env, stdio: 'pipe' });
}

/** Takes away what Node 20 lacks. */
const asNode20 = {
  NODE_OPTIONS: `--import "data:text/javascript,import zlib from 'node:zlib'; delete zlib.zstdDecompress; delete Promise.withResolvers"`,
};

const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const installed = () => join(app, 'node_modules/launch-gate');

function launchGate(args: string[], more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(join(app, 'node_modules/.bin/launch-gate'), args, {
    cwd: app,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the package', () => {
  test('holds the bundle, its own documents and the schemas, and nothing else', () => {
    const files = readdirSync(installed(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(installed().length + 1));
    const documents = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    const schemas = ['alert', 'launch-gate', 'report'].map((name) => `docs/${name}.schema.json`);
    const dist = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(root.length));
    expect(files.sort()).toEqual([...documents, ...schemas, ...dist].sort());
  });

  test('needs no other package and runs nothing when it is installed', () => {
    expect(readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['launch-gate']);
    const { dependencies, optionalDependencies, peerDependencies, scripts, bin } = manifest(installed());
    expect({ dependencies, optionalDependencies, peerDependencies }).toEqual({});
    expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
    expect(readFileSync(join(installed(), bin['launch-gate']), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('states its version, by npx too', () => {
    const { version } = manifest(root);
    expect(launchGate(['--version']).stdout).toContain(`launch-gate ${version} (gitleaks `);
    const npx = spawnSync('npx', ['--offline', 'launch-gate', '--version'], { cwd: app, env, encoding: 'utf8' });
    expect(npx.stdout).toContain(`launch-gate ${version} `);
  });

  test('passes the demo, with node and git alone on the PATH', () => {
    const bin = join(home, 'bin');
    mkdirSync(bin);
    symlinkSync(process.execPath, join(bin, 'node'));
    symlinkSync(execFileSync('which', ['git'], { encoding: 'utf8' }).trim(), join(bin, 'git'));
    const { status, stdout } = launchGate(['demo'], { PATH: bin });
    expect(stdout).toContain('ready to launch');
    expect(status).toBe(0);
  }, 120_000);

  test('refuses the broken demo, on Node 20 too', () => {
    const { status, stdout } = launchGate(['demo', '--broken'], asNode20);
    expect(stdout).toContain('do not launch');
    expect(status).toBe(1);
  }, 120_000);

  test('scans the repository around it', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], { cwd: app, env });
    git('init', '-q', '-b', 'main');
    writeFileSync(join(app, '.gitignore'), 'node_modules\n');
    git('add', '-A');
    git('commit', '-q', '-m', 'first');
    expect(launchGate(['run'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 commit'),
      stderr: expect.stringContaining('the whole history of main'),
    });
    // Assembled, so that a scan of this repository does not find it here.
    writeFileSync(join(app, 'mail.ts'), `const token = "ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}";\n`);
    git('add', '-A');
    git('commit', '-q', '-m', 'second');
    expect(launchGate(['run'])).toMatchObject({ status: 1, stdout: expect.stringContaining('mail.ts:1') });

    const repo = { full_name: 'example/app' };
    const [head, base] = git('rev-parse', 'HEAD', 'HEAD~1').toString().split('\n');
    const payload = {
      pull_request: { number: 1, base: { sha: base, repo }, head: { sha: head, repo } },
      repository: repo,
    };
    writeFileSync(join(home, 'event.json'), JSON.stringify(payload));
    writeFileSync(join(app, 'gate.yml'), 'version: 1\ncheck-run: true\n');
    const event = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(home, 'event.json'),
      GITHUB_SHA: head ?? '',
    };
    const api = { GITHUB_REPOSITORY: 'example/app', GITHUB_TOKEN: 'none', GITHUB_API_URL: 'http://127.0.0.1:1' };
    expect(launchGate(['run', '--config', 'gate.yml'], { ...event, ...api, ...asNode20 })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('No check run at GitHub: its client needs Node 22.19 or later'),
    });
  });
});
