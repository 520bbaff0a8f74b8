import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type NotesOptions, writeNotes } from '../../src/commands/notes.ts';
import { openRuns } from '../../src/gate/history-store.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import { openGitHubApi } from '../../src/github/api/api.ts';
import { folderRuns } from '../../src/history/folder-runs.ts';
import type { RunSummary } from '../../src/history/run-summary.ts';
import type { Context } from '../../src/model/context.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { type Endpoint, startEndpoint } from '../ai/endpoint.ts';
import { childEnvironment } from '../child-environment.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { runSummary } from '../history/summary.ts';
import { clock } from '../http/servers.ts';

let made: TestRepository;
let github: FakeGitHub;
let endpoint: Endpoint;
let commits: string[];
let lines: string[];
beforeEach(async () => {
  made = createRepository();
  github = await startFakeGitHub();
  endpoint = await startEndpoint();
  commits = ['one', 'two', 'three', 'four'].map((title) => made.commit({ [title]: '' }, `feat: ${title}`));
  lines = [];
});
afterEach(async () => {
  await github.close();
  await endpoint.close();
  made.remove();
});

const sha = (number: number) => commits[number - 1] ?? '';

type Where = { atGitHub?: boolean; history?: string; env?: Record<string, string> };

function contextOf({ atGitHub = false, env = {} }: Where): Context {
  const whole = { PATH: process.env['PATH'], ...(atGitHub && github.runner({ deployments: 'read' })), ...env };
  const signal = new AbortController().signal;
  return {
    cwd: made.path,
    env: whole,
    clock,
    log: { info: (line) => lines.push(line), progress() {} },
    signal,
    redactor: createRedactor(),
    github: openGitHubApi({ env: whole, signal, retryAfterBaseValue: 1 }),
  };
}

function notes(given: Partial<NotesOptions> = {}, where: Where = {}) {
  const context = contextOf(where);
  const { history = 'off' } = where;
  const config = { file: 'gate.yml', explicit: false, overrides: { history }, files: treeFiles(context) };
  return writeNotes({ config, rules: {}, ...given }, context);
}

const deployed = (id: number, of: string, states: string[], environment = 'production') =>
  github.store.deployments.unshift({
    id,
    sha: of,
    environment,
    statuses: states.map((state, index) => ({ id: index, state })),
  });

const titles = (text: string | undefined) => text?.match(/(?<=^- )\w+(?= \()/gm);

describe('without a range, notes', () => {
  test('are of the last two successful deployments at GitHub', async () => {
    deployed(1, sha(1), ['inactive', 'success']);
    deployed(2, sha(2), ['failure']);
    deployed(3, sha(3), ['inactive', 'success']);
    deployed(4, sha(3), ['success']);
    deployed(5, sha(4), ['failure', 'in_progress']);
    deployed(6, sha(4), ['success'], 'preview');
    expect(titles(await notes({}, { atGitHub: true }))).toEqual(['three', 'two']);
    expect(github.invalid).toEqual([]);
    deployed(7, sha(2), ['success'], 'preview');
    expect(await notes({ environment: 'preview' }, { atGitHub: true })).toContain('This release goes back');
  });

  test('are of the last two deployments that the history holds, else of its last two passing runs', async () => {
    const store = folderRuns(join(made.path, 'runs'));
    const add = (number: number, given: Partial<RunSummary> = {}) =>
      store.addRun(runSummary({ at: `2027-01-0${number}T00:00:00.000Z`, sha: sha(number), ...given }));
    for (const number of [1, 2]) await add(number);
    await add(3, { verdict: 'fail' });
    expect(titles(await notes({}, { history: 'runs' }))).toEqual(['two']);
    const deployments = [1, 3].map((number) => ({
      id: number,
      sha: sha(number),
      at: `2027-01-0${number}T00:00:00.000Z`,
      state: 'success' as const,
      isRollback: false,
    }));
    await add(4, { verdict: 'fail', deployments });
    const text = await notes({}, { history: 'runs' });
    expect(titles(text)).toEqual(['three', 'two']);
    expect(text).toContain('| API | 100 ms | 100 ms | 0 % | 300 ms |');
  });

  test('are of the history on its branch too', async () => {
    const where = { atGitHub: true, history: 'branch', env: github.runner() };
    const store = openRuns('branch', contextOf(where));
    for (const number of [1, 3])
      await store?.addRun(runSummary({ at: `2027-01-0${number}T00:00:00.000Z`, sha: sha(number) }));
    expect(titles(await notes({}, where))).toEqual(['three', 'two']);
    const refused = { ...where, env: github.runner({ deployments: 'read' }) };
    await expect(notes({}, refused)).rejects.toThrow('are not known');
    expect(lines).toEqual([expect.stringMatching(/^The history was not read: /)]);
  });

  test('say what to give where the releases are not known', async () => {
    await expect(notes()).rejects.toThrow(
      'the last two releases of "production" are not known: neither GitHub nor a history was given to find them in. Name them: launch-gate notes v1.2..v1.3',
    );
    deployed(1, sha(1), ['success']);
    await expect(notes({}, { atGitHub: true })).rejects.toThrow(
      'GitHub knows one successful deployment of "production"',
    );
  });

  test('say what GitHub refuses', async () => {
    const env = github.runner({ contents: 'read' });
    await expect(notes({}, { atGitHub: true, env })).rejects.toThrow(/are not known: .*deployments: read/);
  });
});

describe('notes', () => {
  const range = { base: 'HEAD~2', head: 'HEAD' };

  test('are written to a file in one step, and not through a link', async () => {
    expect(await notes({ range, markdown: 'notes.md' })).toBeUndefined();
    expect(titles(readFileSync(join(made.path, 'notes.md'), 'utf8'))).toEqual(['four', 'three']);
    mkdirSync(join(made.path, 'folder'));
    symlinkSync('/tmp', join(made.path, 'link'));
    const before = readdirSync(made.path);
    await expect(notes({ range, markdown: 'link/notes.md' })).rejects.toThrow('is a link');
    await expect(notes({ range, markdown: 'folder' })).rejects.toThrow('it is a folder');
    await expect(notes({ range: { base: 'nope', head: 'HEAD' }, markdown: 'other.md' })).rejects.toThrow('nope');
    expect(readdirSync(made.path)).toEqual(before);
  });

  test('need no password of the site, and show none that a subject holds', async () => {
    made.commit(
      {
        'gate.yml': [
          'base-url: https://app.example.com',
          'latency: { environment: live }',
          'sessions: { a: { steps: [{ post: /, form: { p: "${{ env.PASSWORD }}" } }] } }',
        ].join('\n'),
      },
      'feat: set s3cret-of-the-site',
    );
    expect(await notes({ range })).toMatch(/^# live: `HEAD`[^]*s3cret-of-the-site/);
    const shown = await notes({ range }, { env: { PASSWORD: 's3cret-of-the-site' } });
    expect(shown).toContain('- set (redacted: env.PASSWORD) (');
  });

  test('begin with a draft where a model is configured, as a quotation', async () => {
    made.commit({
      'gate.yml': `ai: { url: "${endpoint.url}/v1", model: small, key: "\${{ env.AI_KEY }}" }`,
    });
    endpoint.answer = 'You can now count to four.\nSee https://evil.example\n<script>@team';
    const text = await notes({ range: { base: sha(2), head: sha(4) } }, { env: { AI_KEY: 'sk-0123456789' } });
    expect(text).toContain(
      '\n**Written by a machine (small) from the titles below:**\n\n> You can now count to four.\n> See (link left out)\n> @\u200b team\n\n## Features\n',
    );
    const { messages } = JSON.parse(endpoint.asked[0]?.body ?? '');
    expect(messages[1].content).toBe(
      '<data>\n{"group":"Features","title":"four"}\n{"group":"Features","title":"three"}\n</data>',
    );
    expect(lines).toContain('small is asked for a draft: the titles of 2 changes are sent.');
    expect(await notes({ range }, { env: {} })).not.toContain('machine');
    expect(lines).toContain('No draft by a model: a variable of "ai: key" is not set.');
  });

  test('are written though the history cannot be read', async () => {
    mkdirSync(join(made.path, 'runs/runs-production.jsonl'), { recursive: true });
    expect(titles(await notes({ range }, { history: 'runs' }))).toEqual(['four', 'three']);
    expect(lines).toEqual([expect.stringMatching(/^The history was not read: /)]);
  });
});

describe('launch-gate notes', () => {
  async function run(...args: string[]) {
    const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
    const child = spawn(process.execPath, [program, 'notes', ...args], {
      cwd: made.path,
      env: childEnvironment,
    });
    const [out, err, code] = await Promise.all([
      child.stdout.toArray(),
      child.stderr.toArray(),
      new Promise((done) => child.on('close', done)),
    ]);
    return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
  }

  test('prints them', async () => {
    const { code, out, err } = await run('HEAD~1..HEAD');
    expect([code, titles(out), err]).toEqual([0, ['four'], '']);
  });

  test.each([
    [['HEAD'], 'needs both ends, such as "HEAD..HEAD"'],
    [['a', 'b'], 'takes one range'],
    [['a..b', '--range', 'a..b'], 'takes one range'],
    [['--range', 'all'], 'are of a range A..B'],
    [['a...b'], 'did you mean "a..b"?'],
    [[], 'Name them: launch-gate notes v1.2..v1.3'],
  ])('refuses %j with exit code 2', async (args, words) => {
    const { code, out, err } = await run(...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(words)]);
  });
});
