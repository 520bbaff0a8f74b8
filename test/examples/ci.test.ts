import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { childEnvironment } from '../child-environment.ts';
import { cloneRepository, createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { lint, whenInstalled } from './linters.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, 'examples/ci', path), 'utf8');

const [specification, component] = parseAllDocuments(read('gitlab/templates/launch-gate.yml')).map((document) =>
  document.toJS(),
);
const gitlabJob = component['$[[ inputs.job ]]'];
const orb = parse(read('circleci/orb.yml'));
const circleJob = orb.jobs.run;
const jenkinsfile = read('jenkins/Jenkinsfile');

/** `origin` has a branch with a secret; `work` is what a CI checks out of it. */
let home: string;
let origin: TestRepository;
let work: TestRepository;
let base: string;
let head: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'launch-gate-ci-'));
  // Stands for the registry: the package is this one.
  const npx = `#!/bin/sh\n[ "$1" = --yes ] || exit 99\nshift 2\nexec "${process.execPath}" "${root}src/launch-gate.ts" "$@"\n`;
  writeFileSync(join(home, 'npx'), npx);
  chmodSync(join(home, 'npx'), 0o755);
  origin = createRepository();
  base = origin.commit({ 'README.md': '# App\n' });
  origin.git('switch', '-q', '-c', 'feature');
  // Assembled, so that a scan of this repository does not find it here.
  head = origin.commit({ 'mail.ts': `const token = "ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}";\n` });
  work = cloneRepository(`file://${origin.path}`);
});
afterEach(() => {
  origin.remove();
  work.remove();
  rmSync(home, { recursive: true });
});

/** Runs a script as the CI does, and tells what it was to scan. */
function run(script: string, env: Record<string, string>) {
  const path = [home, dirname(process.execPath), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], {
    cwd: work.path,
    env: { ...childEnvironment, PATH: path, HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr, scanned: /^scanned +(.*?\))/m.exec(stdout)?.[1] };
}

const short = (commit: string) => commit.slice(0, 7);

describe('the component of GitLab', () => {
  const zeros = '0'.repeat(40);
  const scripted = (env: Record<string, string>) =>
    run(gitlabJob.script.join('\n'), {
      ...{ CI_DEFAULT_BRANCH: 'main', CI_COMMIT_SHA: head, CI_COMMIT_BEFORE_SHA: zeros, LAUNCH_GATE_RUN: 'secrets' },
      ...env,
    });

  test('scans what a merge request brings, also where GitLab has merged it to try it', () => {
    const merge = {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      CI_COMMIT_SHA: base,
    };
    const expected = { status: 1, scanned: `1 commit (${short(base)}..${short(head)})` };
    expect(scripted({ CI_MERGE_REQUEST_DIFF_BASE_SHA: base })).toMatchObject(expected);
    // GitLab checks its own merge out, which is neither of both.
    work.git('checkout', '-q', '--detach', base);
    expect(scripted(merge)).toMatchObject(expected);
    for (const file of ['launch-gate.xml', 'launch-gate-quality.json', 'launch-gate.html'])
      expect(existsSync(join(work.path, file))).toBe(true);
  });

  test('scans what was pushed, and of a new branch what the default branch has not', () => {
    work.git('checkout', '-q', '--detach', head);
    const expected = { status: 1, scanned: `1 commit (${short(base)}..${short(head)})` };
    expect(scripted({ CI_COMMIT_BRANCH: 'feature', CI_COMMIT_BEFORE_SHA: base })).toMatchObject(expected);
    expect(scripted({ CI_COMMIT_BRANCH: 'feature' })).toMatchObject(expected);
    expect(scripted({ CI_COMMIT_TAG: 'v1' })).toMatchObject(expected);
  });

  test('scans the whole history on a schedule, and after a forced push that dropped the commit before it', () => {
    expect(scripted({ CI_COMMIT_BRANCH: 'main' }).scanned).toMatch(/^2 commits \(all up to/);
    const dropped = { CI_COMMIT_BRANCH: 'main', CI_COMMIT_BEFORE_SHA: '1'.repeat(40) };
    expect(scripted(dropped).scanned).toMatch(/^2 commits \(all up to/);
  });

  test('asks the deployment that is named, and passes over no configuration that is not there', () => {
    const live = { CI_COMMIT_BRANCH: 'main', LAUNCH_GATE_RUN: 'smoke', LAUNCH_GATE_BASE_URL: 'http://127.0.0.1:1' };
    work.write({
      '.github/launch-gate.yml': 'version: 1\nchecks: [{ name: Home, get: / }]\ndefaults: { retries: 0 }\n',
    });
    expect(scripted(live)).toMatchObject({ status: 1, stdout: expect.stringContaining('127.0.0.1:1') });
    const missing = scripted({ ...live, LAUNCH_GATE_CONFIG: 'no.yml' });
    expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining('no.yml cannot be read') });
  });

  test('uses each of its inputs, and the pipeline gives it no other', () => {
    const declared = Object.keys(specification.spec.inputs).sort();
    const used = [...JSON.stringify(component).matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(declared);
    const { include } = parse(read('gitlab/.gitlab-ci.yml'));
    for (const { inputs } of include) expect(declared).toEqual(expect.arrayContaining(Object.keys(inputs)));
  });

  whenInstalled('check-jsonschema')('is by GitLab’s own schema', () => {
    const job = join(home, 'job.yml');
    writeFileSync(
      job,
      JSON.stringify({ stages: ['test'], 'launch-gate': { ...gitlabJob, stage: 'test', image: 'node' } }),
    );
    const check = (file: string) =>
      lint('check-jsonschema', ['--builtin-schema', 'vendor.gitlab-ci', '--data-transform', 'gitlab-ci', file]);
    expect(check(join(root, 'examples/ci/gitlab/.gitlab-ci.yml'))).toMatchObject({ status: 0 });
    expect(check(job)).toMatchObject({ status: 0 });
    writeFileSync(job, JSON.stringify({ 'launch-gate': { ...gitlabJob, artifacts: 'launch-gate.html' } }));
    expect(check(job)).toMatchObject({ status: 1 });
  });
});

describe('the orb of CircleCI', () => {
  const { command } = circleJob.steps[1].run;
  const scripted = (env: Record<string, string>) =>
    run(command, { LAUNCH_GATE_DEFAULT_BRANCH: 'main', LAUNCH_GATE_RUN: 'secrets', CIRCLE_SHA1: head, ...env });

  test('scans what a branch has beyond the default branch, and there the whole history', () => {
    work.git('checkout', '-q', '-B', 'feature', head);
    const scanned = `1 commit (${short(base)}..${short(head)})`;
    expect(scripted({ CIRCLE_BRANCH: 'feature' })).toMatchObject({ status: 1, scanned });
    expect(scripted({ CIRCLE_BRANCH: 'main' }).scanned).toMatch(/^2 commits \(all up to/);
    expect(existsSync(join(work.path, 'launch-gate/launch-gate.xml'))).toBe(true);
  });

  test('uses each of its parameters, and the configuration gives it no other', () => {
    const declared = Object.keys(circleJob.parameters).sort();
    const used = [...JSON.stringify(circleJob).matchAll(/<< parameters\.([\w-]+) >>/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(declared);
    type Call = Record<string, Record<string, unknown>>;
    const calls: Call[] = parse(read('circleci/config.yml')).workflows.release.jobs;
    const given = calls.flatMap((call) => Object.keys(call['launch-gate/run'] ?? {}));
    const ofCircle = ['name', 'context', 'requires', 'filters'];
    expect([...declared, ...ofCircle]).toEqual(expect.arrayContaining(given));
  });

  whenInstalled('check-jsonschema')('is by the schema of CircleCI', () => {
    for (const file of ['config.yml', 'orb.yml']) {
      const path = join(root, 'examples/ci/circleci', file);
      expect(lint('check-jsonschema', ['--builtin-schema', 'vendor.circle-ci', path])).toMatchObject({ status: 0 });
    }
    const broken = join(home, 'config.yml');
    writeFileSync(broken, JSON.stringify({ ...orb, jobs: { run: { ...circleJob, steps: 'checkout' } } }));
    expect(lint('check-jsonschema', ['--builtin-schema', 'vendor.circle-ci', broken])).toMatchObject({ status: 1 });
  });
});

describe('the Jenkinsfile', () => {
  const scripts = Array.from(jenkinsfile.matchAll(/sh '''\n(.*?)'''/gs), ([, script = '']) => script);

  test('scans what a pull request brings, what came since the last build that passed, or all', () => {
    const [script = ''] = scripts;
    work.git('checkout', '-q', '--detach', head);
    const scanned = `1 commit (${short(base)}..${short(head)})`;
    expect(run(script, { CHANGE_TARGET: 'main' })).toMatchObject({ status: 1, scanned });
    expect(run(script, { GIT_PREVIOUS_SUCCESSFUL_COMMIT: base })).toMatchObject({ status: 1, scanned });
    expect(run(script, {}).scanned).toMatch(/^2 commits \(all up to/);
    // Otherwise no build would ever pass again.
    const dropped = { GIT_PREVIOUS_SUCCESSFUL_COMMIT: '1'.repeat(40) };
    expect(run(script, dropped).scanned).toMatch(/^2 commits \(all up to/);
    expect(existsSync(join(work.path, 'launch-gate-secrets.xml'))).toBe(true);
  });

  test('asks the deployment in a command that the gate takes', () => {
    work.write({
      '.github/launch-gate.yml': 'version: 1\nchecks: [{ name: Home, get: / }]\ndefaults: { retries: 0 }\n',
    });
    const local = scripts[1]?.replace('https://www.example.com', 'http://127.0.0.1:1').replace(' latency launch', '');
    expect(run(local ?? '', {})).toMatchObject({ status: 1, stdout: expect.stringContaining('127.0.0.1:1') });
  });

  test('closes every bracket and quote, and puts no value into a command by Groovy', () => {
    const code = jenkinsfile.replace(/^\/\/.*$/gm, '').replace(/'''.*?'''|'[^'\n]*'|"[^"\n]*"/gs, '');
    expect(code).not.toMatch(/['"]/);
    for (const [open, close] of ['{}', '()'])
      expect(code.split(open as string).length).toBe(code.split(close as string).length);
    expect(jenkinsfile).not.toMatch(/sh\s+"/);
  });
});

test('each names the version of this package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(specification.spec.inputs.version.default).toBe(version);
  expect(circleJob.parameters.version.default).toBe(version);
  const named = [...jenkinsfile.matchAll(/launch-gate@(\S+)/g)].map(([, each]) => each);
  expect([...new Set(named)]).toEqual([version]);
});
