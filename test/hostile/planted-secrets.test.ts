import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { notJudged, tellGitHub } from '../../src/github/publish/tell.ts';
import { systemContext } from '../../src/system.ts';
import { createTerminalLog } from '../../src/terminal-log.ts';
import { childEnvironment } from '../child-environment.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { bench } from '../http/servers.ts';
import { type DnsServer, startDnsServer } from '../pillars/launch/lab/dns-server.ts';
import { type LabServer, startTlsServer } from '../pillars/launch/lab/tls-server.ts';
import * as planted from './planted-places.ts';
import { canRead } from './reader.ts';

const { cell, cells, ways } = planted;
const awsKey = ['AKIA', 'QYLPMN5HFIQR7XYA'].join('');
const { http, close } = bench();
const outputs: Record<string, string> = {};
let github: FakeGitHub;
let dns: DnsServer;
let tls: LabServer;
let repository: TestRepository;
let folder: string;

const job = { GITHUB_RUN_ID: '10', GITHUB_RUN_ATTEMPT: '1', GITHUB_WORKFLOW: 'Gate', GITHUB_JOB: 'gate' };

type Result = { code: number | null; out: string; err: string };

/** The whole program, as a process of its own. */
function run(args: string[], more: Record<string, string> = {}): Promise<Result> {
  const main = new URL('../../src/launch-gate.ts', import.meta.url).pathname;
  const notes = cells('environment').map((text, way) => [`NOTE_${way}`, text.replace(/[\r\n\0]/g, '')]);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd: repository.path,
    env: { ...childEnvironment, HOME: folder, ...planted.env, ...Object.fromEntries(notes), ...more },
  });
  const result: Result = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (result.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (result.err += text));
  return new Promise((done) => child.on('close', (code) => done({ ...result, code })));
}

/** The action, on an event with this payload. */
function act(name: string, event: string, payload: object, more: Record<string, string>): Promise<Result> {
  writeFileSync(join(folder, `${name}.event`), JSON.stringify(payload));
  return run([], {
    ...github.runner(),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(folder, `${name}.event`),
    GITHUB_OUTPUT: join(folder, `${name}.outputs`),
    GITHUB_STEP_SUMMARY: join(folder, `${name}.summary`),
    ...job,
    GITHUB_WORKSPACE: repository.path,
    RUNNER_TEMP: folder,
    INPUT_COMMENT: 'always',
    'INPUT_CHECK-RUN': 'true',
    'INPUT_DEPLOYMENT-STATUS': 'true',
    ...more,
  });
}

/** Commits that are scanned, and files beside them. */
function plantInRepository(): { base: string; head: string } {
  const fileName = (text: string) => text.replace(/[/\0]/g, '').slice(0, 200);
  const base = repository.commit({ 'readme.md': 'a' });
  for (const [way] of ways.entries()) {
    const line = `key = "${awsKey}"\n`;
    repository.write({ [`src/${fileName(cell('file name in a commit', way))}.txt`]: line, [`src/${way}.txt`]: line });
    repository.git('add', '-A');
    const author = cell('author', way).replace(/[<>\r\n\0]/g, '');
    const message = cell('commit message', way).replaceAll('\0', '');
    repository.git('commit', '-q', '-m', message, `--author=${author} <a@example.com>`);
  }
  const head = repository.commit(planted.ownRules());
  for (const [way] of ways.entries()) {
    const [built, log] = [cell('build output', way), cell('log file', way)];
    repository.write({
      [`dist/${fileName(built)}.js`]: `a("${awsKey}", ${JSON.stringify(built)})\n`,
      [`logs/${fileName(log)}.log`]: `${log} ${awsKey}\n`,
    });
  }
  return { base, head };
}

/** What GitHub's API refuses, as the log of a run tells it. */
async function refusals(sha: string): Promise<string> {
  let told = '';
  const log = createTerminalLog({ write: (text: string) => (told += text) }, () => 0);
  for (const message of cells("GitHub's answer")) {
    github.fail('/check-runs', { status: 422, message }, 1);
    const runner = { ...github.runner(), ...job };
    const context = systemContext({ cwd: folder, env: runner, log });
    for (const [name, value] of Object.entries(planted.env)) context.redactor.add(value, `env.${name}`);
    await tellGitHub(notJudged('?'), { comment: 'never', checkRun: true }, { event: 'push', sha }, context);
  }
  return told;
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const add = (output: string, ...texts: string[]) => {
  outputs[output] = [outputs[output] ?? '', ...texts].join('\n');
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-planted-'));
  github = await startFakeGitHub();
  repository = createRepository();
  const { base, head } = plantInRepository();
  const url = await http(planted.answer);
  dns = await startDnsServer(planted.dnsZone());
  tls = await startTlsServer({ certificates: planted.plantedCertificates() });
  repository.write({
    'red.yml': JSON.stringify(planted.redConfig(url, dns.address, tls.address)),
    'green.yml': JSON.stringify(planted.greenConfig(url)),
    'mistaken.yml': planted.mistakenConfig(),
  });

  const repo = { full_name: 'o/r' };
  const pull = { pull_request: { number: 7, base: { sha: base, repo }, head: { sha: head, repo } } };
  github.store.pulls.push({ number: 7, state: 'open', head: { sha: head } });
  const environment = cells('event').slice(0, 16).join(' ').slice(0, 1900);
  github.store.deployments.push({ id: 5, sha: head, environment, statuses: [] });
  const deployment = { id: 5, sha: head, ref: 'main', environment };
  const deployed = { deployment, deployment_status: { state: 'success', environment, environment_url: url } };

  const files = { INPUT_JSON: 'json', INPUT_SARIF: 'sarif', INPUT_JUNIT: 'junit', INPUT_HTML: 'html' };
  const paths = Object.fromEntries(Object.entries(files).map(([input, name]) => [input, join(folder, name)]));
  const latency = { INPUT_CONFIG: 'green.yml', INPUT_RUN: 'latency', INPUT_HISTORY: 'branch' };
  const red = await act('red', 'pull_request', pull, { INPUT_CONFIG: 'red.yml', ...paths });
  const mistaken = await act('mistaken', 'pull_request', pull, { INPUT_CONFIG: 'mistaken.yml' });
  const green = await act('green', 'deployment_status', deployed, latency);
  const given = ['--config', 'red.yml'];
  const quality = await run([
    'run',
    ...given,
    '--range',
    `${base}..${head}`,
    '--code-quality',
    join(folder, 'quality'),
  ]);
  const known = ['--range', 'all', '--write-baseline', join(folder, 'baseline')];
  const baseline = await run(['run', 'secrets', ...given, ...known]);
  const dry = await run(['run', ...given, '--dry-run']);
  const expanded = await run(['check-config', '--expand', ...given]);
  const wrong = await run(['run', '--config', 'mistaken.yml']);
  const kept = await run(['run', 'latency', '--config', 'green.yml', '--history', join(folder, 'history')]);
  const all = [red, mistaken, green, quality, baseline, dry, expanded, wrong, kept];
  expect(all.map(({ code, err }) => (code !== null && code < 3 ? code : err))).toEqual([1, 2, 0, 1, 1, 0, 0, 2, 0]);

  for (const { out } of [red, mistaken, green]) {
    const lines = out.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    add('log commands', ...lines.filter((line) => line.startsWith('::')));
    add('terminal', ...lines.filter((line) => !line.startsWith('::')));
  }
  add('terminal', quality.out);
  add('standard error', ...all.map(({ err }) => err), await refusals(head));
  for (const name of Object.values(files)) add(name, read(name));
  add('code quality', read('quality'));
  add('baseline', read('baseline'));
  for (const name of ['red', 'mistaken', 'green']) add('summary', read(`${name}.summary`));
  add('outputs', read('red.outputs'), read('green.outputs'));
  add('dry run', dry.out);
  add('expanded configuration', expanded.out);
  for (const entry of readdirSync(join(folder, 'history'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) add('history folder', readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  }
  for (const { operation, body } of github.calls) if (body) add(surfaceOf(operation), JSON.stringify(body));
}, 300_000);

function surfaceOf(operation: string): string {
  if (operation.includes('/git/')) return 'history branch';
  if (operation.includes('check-runs')) return 'check run';
  if (operation.includes('comments')) return 'comment';
  return operation.includes('deployments') ? 'deployment status' : 'commit status';
}

afterAll(async () => {
  await Promise.all([github.close(), close(), dns.close(), tls.close()]);
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

type Cell = { output: string; place: string; way: string; isRead: boolean };
const named = ({ output, place, way }: Cell) => `${output}: ${place}, ${way}`;

/** Every label in every output, and whether a reader gets the secret out of what stands behind it. */
function findCells(): Cell[] {
  const known = new Map<string, boolean>();
  return Object.entries(outputs).flatMap(([output, text]) =>
    [...text.matchAll(planted.labels)].map((match, i, all) => {
      const [place, way] = [Number(match[1]), Number(match[2])];
      const own = text.slice(match.index, Math.min(all[i + 1]?.index ?? text.length, match.index + 1200));
      const isRead = known.get(own) ?? canRead(own, planted.secretOf(place, way));
      known.set(own, isRead);
      return { output, place: planted.places[place] as string, way: ways[way]?.[0] as string, isRead };
    }),
  );
}

function count(cells: Cell[]) {
  const [all, leaks] = [cells, cells.filter(({ isRead }) => isRead)].map((each) => new Set(each.map(named)).size);
  return { encodings: new Set(cells.map(({ way }) => way)).size, cells: all, leaks };
}

test('no secret can be read in any output, wherever and however it was planted', () => {
  const found = findCells();
  const byPlace = planted.places.map((place) => {
    const own = found.filter((each) => each.place === place);
    return { place, outputs: new Set(own.map(({ output }) => output)).size, ...count(own) };
  });
  const byOutput = Object.entries(outputs).map(([output, { length }]) => ({
    output,
    characters: length,
    ...count(found.filter((each) => each.output === output)),
  }));
  console.table(byPlace);
  console.table(byOutput);

  expect(found.filter(({ isRead }) => isRead).map(named)).toEqual([]);
  const plain = (text: string) => text.normalize('NFKD');
  const holding = Object.entries(outputs).filter(([, text]) =>
    planted.secrets.some((secret) => plain(text).includes(plain(secret))),
  );
  expect(holding.map(([output]) => output)).toEqual([]);
  // The table is as large as it says; of a cookie's name that is a secret, nothing is shown.
  const narrow = byPlace.filter(({ place, encodings }) => place !== 'cookie name' && encodings < 15);
  expect(narrow).toEqual([]);
  expect(byOutput.filter(({ cells }) => (cells ?? 0) > 0).length).toBeGreaterThanOrEqual(15);
  expect(outputs['json']).toContain('(redacted: env.SMOKE_PASSWORD)');
});
