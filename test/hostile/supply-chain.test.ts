import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { startEndpoint } from '../ai/endpoint.ts';
import { childEnvironment } from '../child-environment.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { openLab } from '../pillars/launch/lab/whole.ts';
import { dynamicCode } from './dynamic-code.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the bundle', () => {
  const scripts = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  /** All that runs or loads code that is not in it, or starts a program; each with what it is for. */
  const known: [what: string, code: RegExp, why: string][] = [
    ['node:child_process.spawn', /^spawn\("git", \[ "--no-pager"/, 'git: src/git/run-git.ts'],
    ['node:child_process.spawnSync', /^spawnSync\("git", \[\.\.\.settings/, 'git for the demo: src/demo/repository.ts'],
    ['node:child_process.spawn', /^childProcess\.spawn\(this\.#/, 'puppeteer: the browser'],
    ['node:child_process.execSync', /taskkill|wslpath|wslinfo|cmd\.exe/, 'puppeteer: a browser on Windows and WSL'],
    ['node:child_process.spawn', /^spawn\(\w+,\[\[`-loglevel`/, 'puppeteer: screencasts, which the gate does not make'],
    ['node:child_process.spawnSync', /^spawnSync\(\w+\)$/, 'puppeteer: screencasts'],
    ['node:vm.Script', /"work\(\)"/, 'a time limit for one pattern: gitleaks-wasm/src/prefilter/time-limit.ts'],
    ['node:vm.createContext', /work: \(\) => void 0/, 'the same'],
    ['node:module.createRequire', /^createRequire\(import\.meta\.url\)$/, "Node's own modules, for CommonJS"],
    ['node:worker_threads.markAsUncloneable', /markAsUncloneable/, 'undici: no thread'],
    [
      'node:worker_threads.Worker',
      /^new Worker\(new URL\(new URL\("\.\.\/thread\.js", import\.meta\.url\)/,
      'threads of the bundle itself: src/worker/open-worker.ts',
    ],
    [
      'node:v8.setFlagsFromString',
      /\("--(wasm-tiering-budget|semi-space-growth-factor)=\d+"\)$/,
      'how much memory V8 takes, and when it optimizes: src/pillars/secrets/run.ts, src/gate/uptime.ts, gitleaks-wasm/src/engine/instance.ts',
    ],
    ['node:worker_threads.workerData', /workerData/, 'what such a thread is told: src/worker/serve.ts'],
    ['node:worker_threads.parentPort', /parentPort/, 'the same'],
    ['WebAssembly', /^new WebAssembly\.(Instance\(\w+,\{env:\{wasm_on_url|Module\(.*llhttp)/, 'undici: its parser'],
    ['WebAssembly', /brotliDecompressSync\(readBinary|wasi_snapshot_preview1/, 'gitleaks, without files or network'],
    [
      'WebAssembly',
      /^new WebAssembly\.(Instance\(moduleOnce\(\)\)|Module\(Buffer\.from\(code, "base64"\)\))$/,
      'a search in memory that is given nothing else: gitleaks-wasm/src/prefilter/keywords.ts',
    ],
    ['the package bufferutil', /^__require\(`bufferutil`\)$/, 'ws: faster if it is installed, which it is not'],
    ['the package utf-8-validate', /^__require\(`utf-8-validate`\)$/, 'the same'],
    ['Function', /^new Function\(`return \$\{\w+\}`\)$/, 'puppeteer: functions of its own, for the page'],
    ['process.binding', /"buffer"/, "safer-buffer: the longest string, by Node's old name for it"],
  ];

  test('runs no code that it does not hold, and starts nothing but git and the browser', () => {
    const files = scripts.filter((name) => !name.startsWith('assets/')); // those are for the page of the HTML report
    const uses = files.flatMap((name) => dynamicCode(name, read(`dist/${name}`)));
    const isKnown = ({ what, code }: (typeof uses)[number]) =>
      known.some(([each, pattern]) => each === what && pattern.test(code));
    expect(uses.filter((use) => !isKnown(use))).toEqual([]);
    // What finds nothing would pass everything.
    expect(uses.filter(({ code }) => code.includes('"git"'))).toHaveLength(2);
  });

  test('holds no OIDC client, and nothing that asks what machine it is on', () => {
    const whole = scripts.map((name) => read(`dist/${name}`)).join('\n');
    for (const part of ['actions/oidc-client', 'Win32_OperatingSystem', 'sw_vers']) expect(whole).not.toContain(part);
    // The rest of the toolkit is there.
    expect(whole).toContain('ghadelimiter_');
  });

  test.each([
    ['eval("1")', 'eval'],
    ['globalThis; new Function("return 1")', 'Function'],
    ['(() => {}).constructor("return process")()', 'Function'],
    ['setTimeout("code", 1)', 'code in a timer'],
    ['process.binding("spawn_sync")', 'process.binding'],
    ['process.getBuiltinModule("net")', 'process.getBuiltinModule'],
    ['import(name)', 'import()'],
    ['new WebAssembly.Module(bytes)', 'WebAssembly'],
    ['import { spawn } from "node:child_process"; spawn("curl")', 'node:child_process.spawn'],
    ['import { spawn as run } from "child_process"; (0, run)("curl")', 'child_process.spawn'],
    ['import * as a from "node:child_process"; a["exec"]("curl")', 'node:child_process.exec'],
    ['import a from "node:child_process"; hide(a)', 'node:child_process as a value'],
    ['import { spawn } from "node:child_process"; hide({ spawn })', 'node:child_process.spawn'],
    ['const { exec: run } = __require("node:child_process"); run("curl")', 'node:child_process.exec'],
    ['const a = __require("node:child_process"); a.fork("x")', 'node:child_process.fork'],
    ['__require(`node:child_process`).execFile("curl")', 'node:child_process.execFile'],
    ['const { ...all } = __require("node:child_process");', 'a door to node:child_process'],
    ['hide(__require("node:child_process"))', 'a door to node:child_process'],
    ['export { spawn } from "node:child_process";', 'a door to node:child_process'],
    ['hide(import("node:vm"))', 'a door to node:vm'],
    ['import "left-pad";', 'the package left-pad'],
    ['import("left-pad");', 'the package left-pad'],
    ['import a from "../left-pad.js";', 'the package ../left-pad.js'],
    ['__require(name)', 'require'],
    ['hide(__require)', 'require'],
  ])('would be seen to hold %s', (source, what) => {
    expect(dynamicCode('a.js', source).map((use) => use.what)).toEqual([what]);
  });
});

describe('a run', () => {
  type Asked = { kind: 'tcp' | 'udp' | 'dns' | 'process'; to: string; by: string };
  let github: FakeGitHub;
  let site: Server;
  let repository: TestRepository;
  let scratch: string;
  beforeAll(async () => {
    github = await startFakeGitHub();
    site = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<h1>Welcome</h1>'));
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    repository = createRepository();
    scratch = mkdtempSync(join(tmpdir(), 'launch-gate-guard-'));
  });
  afterAll(async () => {
    await github.close();
    await new Promise((closed) => site.close(closed));
    repository.remove();
    rmSync(scratch, { recursive: true });
  });

  /** Everything that the program asked the world for, with the file of it that asked, below the repository's root. */
  async function watch(program: string, args: string[], cwd: string, env: Record<string, string>) {
    const file = join(scratch, 'asked.jsonl');
    rmSync(file, { force: true });
    const guard = new URL('guard.mjs', import.meta.url).href;
    const child = spawn(process.execPath, ['--import', guard, join(root, program), ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...childEnvironment, LAUNCH_GATE_TEST_GUARD: file, ...env },
    });
    const [output, code] = await Promise.all([
      child.stdout.toArray().then((chunks) => Buffer.concat(chunks).toString()),
      new Promise<number | null>((done) => child.on('close', done)),
    ]);
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    const asked = lines.map((line): Asked => JSON.parse(line));
    const whole = asked.map((each) => ({ ...each, by: each.by.replace(root, '') }));
    return { code, output, asked: whole, of: (kind: Asked['kind']) => whole.filter((each) => each.kind === kind) };
  }
  const distinct = (values: string[]) => [...new Set(values)].sort();

  /** The gate of a pull request: commits, checks, latency, a comment. */
  async function pullRequest(program: string) {
    const { port } = site.address() as AddressInfo;
    repository.write({
      '.github/launch-gate.yml': [
        'version: 1',
        `base-url: http://127.0.0.1:${port}`,
        'checks: [{ name: Home, get: /, expect: { css: { h1: Welcome } } }]',
        'secrets: { bundles: true }',
      ].join('\n'),
    });
    const base = repository.commit({ 'README.md': `# App of ${program}\n` });
    const head = repository.commit({ 'src/a.ts': `export const program = '${program}';\n` });
    const pull = {
      number: 7,
      base: { sha: base, repo: { full_name: 'o/r' } },
      head: { sha: head, repo: { full_name: 'o/r' } },
    };
    github.store.pulls.splice(0, 1, { number: 7, state: 'open', head: { sha: head } });
    writeFileSync(join(scratch, 'event.json'), JSON.stringify({ pull_request: pull }));
    const run = await watch(program, [], repository.path, {
      ...github.runner(),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: repository.path,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(scratch, 'event.json'),
      GITHUB_RUN_ID: '1',
      RUNNER_TEMP: scratch,
      INPUT_COMMENT: 'always',
      INPUT_HISTORY: 'off',
    });
    return { ...run, places: [`127.0.0.1:${port}`, github.url.replace('http://', '')].sort() };
  }

  test.each(['src/launch-gate.ts', 'dist/index.js'])(
    'of %s asks the deployment and GitHub, and starts git',
    async (program) => {
      const { code, output, of, places } = await pullRequest(program);
      expect({ code, output: output.slice(0, 200) }).toMatchObject({
        code: 0,
        output: expect.stringContaining('ready'),
      });
      expect(distinct(of('tcp').map(({ to }) => to))).toEqual(places);
      expect(of('udp')).toEqual([]);
      expect(distinct(of('dns').map(({ to }) => to)).filter((name) => !name.startsWith('127.'))).toEqual([]);
      expect(distinct(of('process').map(({ to }) => to))).toEqual(['git']);
      if (program.startsWith('dist')) return;
      // Only here does the toolkit bring its HTTP client, which has Node load an agent before undici sets its own.
      expect(distinct(of('tcp').map(({ by }) => by))).toEqual([
        'node:internal/deps/undici',
        'node_modules/undici/lib/core/connect.js',
      ]);
      expect(distinct(of('process').map(({ by }) => by))).toEqual(['src/git/run-git.ts']);
    },
  );

  test('of the launch checks asks the name servers and the hosts that the file names', async () => {
    const lab = await openLab();
    if (!lab) return console.warn('the launch checks are not watched: there is no openssl command');
    try {
      const { cwd, env } = await lab.prepare();
      const { network } = JSON.parse(readFileSync(join(cwd, 'gate.yml'), 'utf8')).launch;
      const run = await watch('src/launch-gate.ts', ['run', 'launch', '--config', 'gate.yml'], cwd, env);
      expect(run.code).toBe(0);
      const places = new Set<string>([...network.resolvers, ...Object.values(network['connect-to'])]);
      const asked = distinct([...run.of('tcp'), ...run.of('udp')].map(({ to }) => to));
      const isNamed = (to: string) => places.has(to) || to === 'connected' || to === 'a name';
      expect(asked.filter((to) => !isNamed(to))).toEqual([]);
      expect(run.of('udp').length).toBeGreaterThan(10);
      expect(distinct(run.asked.map(({ kind, by }) => `${kind} ${by}`))).toEqual([
        'tcp node_modules/undici/lib/core/connect.js',
        'tcp src/pillars/launch/tls/handshake.ts',
        'udp src/pillars/launch/network/question.ts',
      ]);
    } finally {
      await lab.close();
    }
  });

  test('of init asks the site that it is given, and starts git', async () => {
    const { port } = site.address() as AddressInfo;
    const fresh = createRepository();
    try {
      fresh.commit({ 'package.json': '{ "scripts": { "prepare": "touch ran" } }' });
      const args = ['init', '--yes', '--url', `http://127.0.0.1:${port}`];
      const run = await watch('src/launch-gate.ts', args, fresh.path, {});
      expect(run.output).toMatch(/ready to launch|do not launch/);
      expect(distinct(run.of('tcp').map(({ to }) => to))).toEqual([`127.0.0.1:${port}`]);
      expect([run.of('udp'), run.of('dns').filter(({ to }) => !to.startsWith('127.'))]).toEqual([[], []]);
      expect(distinct(run.of('process').map(({ to, by }) => `${to} ${by}`))).toEqual(['git src/git/run-git.ts']);
    } finally {
      fresh.remove();
    }
  });

  test('that failed asks the model that the file names, and follows it nowhere', async () => {
    const endpoint = await startEndpoint();
    const elsewhere = await startEndpoint();
    try {
      const { port } = site.address() as AddressInfo;
      endpoint.answer = (response) => response.writeHead(307, { location: `${elsewhere.url}/v1` }).end();
      const config = {
        'base-url': `http://127.0.0.1:${port}`,
        checks: [{ name: 'Home', get: '/', expect: { status: 204 } }],
        ai: { url: endpoint.url, model: 'small' },
      };
      writeFileSync(join(scratch, 'ai.yml'), JSON.stringify(config));
      const run = await watch('src/launch-gate.ts', ['run', 'smoke', '--config', 'ai.yml'], scratch, {});
      expect(run.code).toBe(1);
      const places = [`127.0.0.1:${port}`, endpoint.url.replace('http://', '')];
      expect(distinct(run.of('tcp').map(({ to }) => to))).toEqual(places.sort());
      expect([endpoint.asked.length, elsewhere.asked.length]).toEqual([1, 0]);
    } finally {
      await endpoint.close();
      await elsewhere.close();
    }
  });

  test('would be seen to ask anything else, which is refused', async () => {
    const spy = join(scratch, 'spy.mjs');
    writeFileSync(
      spy,
      `import { connect } from 'node:net';
       import { createSocket } from 'node:dgram';
       import { lookup } from 'node:dns';
       import { resolve } from 'node:dns/promises';
       const tries = [
         () => fetch('http://192.0.2.1/'), () => connect(443, '192.0.2.2'), () => lookup('host.invalid', () => {}),
         () => resolve('host.invalid'), () => createSocket('udp4').send('x', 53, '192.0.2.3'),
       ];
       for (const each of tries) try { await each(); } catch (error) { console.log(error.cause?.code ?? error.code); }
       process.exit();`,
    );
    const guard = new URL('guard.mjs', import.meta.url).href;
    const file = join(scratch, 'spied.jsonl');
    const child = spawn(process.execPath, ['--import', guard, spy], { env: { LAUNCH_GATE_TEST_GUARD: file } });
    const said = Buffer.concat(await child.stdout.toArray()).toString();
    expect(said.trim().split('\n')).toEqual(Array(5).fill('ERR_LEFT_THE_MACHINE'));
    expect(
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).kind),
    ).toEqual(['tcp', 'tcp', 'dns', 'dns', 'udp']);
  });
});

describe('the lock file', () => {
  type Entry = { version?: string; resolved?: string; integrity?: string; link?: boolean; hasInstallScript?: boolean };
  const lock = JSON.parse(read('package-lock.json')) as { lockfileVersion: number; packages: Record<string, Entry> };
  const installed = Object.entries(lock.packages).filter(
    ([path, { link }]) => path.startsWith('node_modules/') && !link,
  );

  test('names every package by its version and SHA-512, and by no other place than the registry', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(installed.length).toBeGreaterThan(100);
    for (const [path, { version, resolved, integrity }] of installed) {
      expect([path, version]).toEqual([path, expect.stringMatching(/^\d+\.\d+\.\d+[\w.+-]*$/)]);
      expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-[A-Za-z0-9+/]{86}==$/)]);
      if (resolved !== undefined) expect(resolved).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    }
    const links = Object.entries(lock.packages).filter(([, { link }]) => link);
    expect(links.map(([path, { resolved }]) => [path, resolved])).toEqual([
      ['node_modules/gitleaks-wasm', 'gitleaks-wasm'],
    ]);
  });

  test('lets one package run a script when it is installed', () => {
    const { allowScripts } = JSON.parse(read('package.json'));
    expect(allowScripts).toEqual({ node: true });
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    // Of knip's; without its script it is not used.
    expect(scripted.sort()).toEqual(['node_modules/@parcel/watcher', 'node_modules/node']);
  });

  test('is of exact versions, which the packages name', () => {
    for (const file of ['package.json', 'gitleaks-wasm/package.json']) {
      const { dependencies = {}, devDependencies = {}, overrides = {}, scripts = {} } = JSON.parse(read(file));
      const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
      for (const [name, version] of versions)
        expect([name, version]).toEqual([name, expect.stringMatching(/^(\d+\.\d+\.\d+|\$[\w@/-]+)$/)]);
      expect(Object.keys(scripts).filter((name) => /install|prepare|prepack|publish/.test(name))).toEqual([]);
    }
  });
});

/** What zizmor and OpenSSF Scorecard look for: unpinned-uses, excessive-permissions, template-injection, artipacked, dangerous-triggers. */
describe.each(['.github/workflows', 'examples/workflows'])('the workflows of %s', (folder) => {
  type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
  type Job = { steps: Step[]; permissions?: Record<string, string> };
  type Workflow = { on: unknown; permissions?: Record<string, string>; jobs: Record<string, Job> };
  const workflows = readdirSync(join(root, folder)).map((name) => {
    const text = read(`${folder}/${name}`);
    const workflow = parse(text) as Workflow;
    return { name, text, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
  });

  test('take each action by its commit, with the version beside it', () => {
    for (const { name, text, steps } of workflows) {
      // The examples' own action stands for the repository that publishes it.
      const foreign = steps.flatMap(({ uses }) =>
        uses && !/^(\.\/|launch-gate\/launch-gate@v0$)/.test(uses) ? [uses] : [],
      );
      for (const uses of foreign) {
        expect([name, uses]).toEqual([
          name,
          expect.stringMatching(/^(?:actions\/[a-z-]+|github\/codeql-action\/(?:init|analyze))@[0-9a-f]{40}$/),
        ]);
        expect(text).toMatch(new RegExp(`uses: ${uses} # v\\d+\\.\\d+\\.\\d+`));
      }
    }
  });

  test('give the token no more than is said why', () => {
    const given = workflows.flatMap(({ name, workflow }) =>
      [workflow, ...Object.values(workflow.jobs)].flatMap(({ permissions }) =>
        Object.entries(permissions ?? {}).map(([scope, level]) => `${name} ${scope}: ${level}`),
      ),
    );
    for (const { name, workflow } of workflows)
      expect([name, workflow.permissions]).toEqual([name, expect.any(Object)]);
    const writes = given.filter((each) => each.endsWith('write'));
    // A release gets its files, and an attestation of the run that built them.
    const own = [
      'codeql.yml security-events: write',
      ...['contents', 'id-token', 'attestations'].map((scope) => `release.yml ${scope}: write`),
    ];
    // The state of uptime is on a branch, and an incident is an issue. A deployment that may not stay is told so.
    // Pages takes a page from a job that shows who it is.
    const examples = [
      / pull-requests: write$/,
      /^uptime\.yml (?:contents|issues): write$/,
      /^production\.yml deployments: write$/,
      /^trends\.yml (?:pages|id-token): write$/,
    ];
    const isSaid = (each: string) =>
      folder.startsWith('examples') ? examples.some((pattern) => pattern.test(each)) : own.includes(each);
    expect(writes.filter((each) => !isSaid(each))).toEqual([]);
  });

  test('put no text of an event into a script, and keep the token off the disk where nothing fetches', () => {
    for (const { name, steps } of workflows) {
      for (const { run = '' } of steps) expect([name, run]).toEqual([name, expect.not.stringContaining('${{')]);
      const fetches = steps.some(
        ({ uses, run }) => /^(\.\/|launch-gate\/)/.test(uses ?? '') || run?.includes('git push'),
      );
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect([name, fetches || step.with?.['persist-credentials']]).toEqual([name, fetches || false]);
    }
  });

  test('run what a pull request proposes with no right to write: pull_request_target checks out the base', () => {
    for (const { name, workflow, steps } of workflows) {
      const on = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on as object);
      if (!on.includes('pull_request_target') && !on.includes('workflow_run')) continue;
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      for (const { with: inputs = {} } of checkouts)
        expect([name, Object.keys(inputs)]).toEqual([name, expect.not.arrayContaining(['ref', 'repository'])]);
    }
  });
});

test('a release publishes to npm what it attested, where the repository says so, without a token', () => {
  type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
  const text = read('.github/workflows/release.yml');
  const { jobs }: { jobs: { npm: { permissions: object; steps: Step[] } } } = parse(text);
  expect(jobs.npm).toMatchObject({ needs: 'files', if: "${{ vars.NPM_PUBLISH == 'true' }}" });
  expect(jobs.npm.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  // No code of the repository runs beside the right to publish, and no token stands in the way of trusted publishing.
  expect(jobs.npm.steps.flatMap(({ uses }) => uses?.split('@')[0] ?? [])).toEqual(['actions/setup-node']);
  expect(jobs.npm.steps[0]?.with).toEqual({ 'node-version': 24 });
  expect(jobs.npm.steps.at(-1)?.run).toMatch(/^npm publish \.\/launch-gate-\*\.tgz --provenance .*--ignore-scripts/);
  expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN/);
});
