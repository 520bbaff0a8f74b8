import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { runGate } from '../../src/gate/gate.ts';
import { parseEvent } from '../../src/github/event/event.ts';
import { openPolicyFiles, proposalOf } from '../../src/github/event/proposal.ts';
import { runSecrets } from '../../src/pillars/secrets/run.ts';
import { copyRepository, createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { testContext } from '../pillars/secrets/context.ts';

// Assembled, so that a scan of this repository does not find them here.
const ofMain = `TOKEN=ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}\n`;
const ofTopic = `TOKEN=ghp_${'mN3bV6cX9zL2kJ5hG8fD1sA4pO7iU0yTrEwQ'}\n`;
const own = 'topic.env:github-pat:1';
const offline = 'The base branch could not be asked of the base repository';

type Options = {
  name?: 'pull_request' | 'pull_request_target';
  /** What is checked out; default: GitHub's merge of the pull request. */
  at?: string;
  sha?: string;
  fork?: boolean;
  head?: string;
  base?: string;
  branch?: string;
  depth?: string;
  origin?: string;
  prepare?(clone: TestRepository): void;
};

describe('the base branch of a pull request', () => {
  /** Made once; each test has a copy. */
  let made: TestRepository;
  let remote: TestRepository;
  let folder: string;
  let address: string;
  const clones: TestRepository[] = [];
  /** Of main: before the pull request, with a secret, later. Of the topic: its first commit, its head. */
  let main: string[];
  let topic: string[];
  let merge: string;

  const on = (branch: string, files: Record<string, string>) => {
    remote.git('checkout', '-q', branch);
    return remote.commit(files);
  };
  /** As GitHub makes it, on no branch. */
  const mergeOf = (...parents: string[]) => {
    const tree = remote.git('merge-tree', '--write-tree', parents[0] as string, parents[1] as string).split('\n')[0];
    const options = parents.flatMap((parent) => ['-p', parent]);
    const id = remote.git('commit-tree', tree as string, ...options, '-m', 'merge').trim();
    remote.git('update-ref', 'refs/pull/7/merge', id);
    return id;
  };

  beforeAll(() => {
    remote = createRepository();
    remote.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    remote.git('config', 'uploadpack.allowFilter', 'true');
    main = [remote.commit({ 'README.md': 'hello\n' })];
    remote.git('checkout', '-q', '-b', 'topic');
    topic = [remote.commit({ 'a.ts': 'a\n' })];
    main.push(on('main', { 'main.env': ofMain }));
    remote.git('checkout', '-q', 'topic');
    remote.git('merge', '-q', '--no-ff', '-m', 'merge main', 'main');
    topic.push(on('topic', { 'b.ts': 'b\n' }));
    main.push(on('main', { 'c.ts': 'c\n' }));
    merge = mergeOf(main[2] as string, topic[1] as string);
    made = remote;
  });
  afterAll(() => made.remove());
  beforeEach(() => {
    remote = copyRepository(made);
    folder = mkdtempSync(join(tmpdir(), 'launch-gate-remote-'));
    mkdirSync(join(folder, 'example'));
    symlinkSync(remote.path, join(folder, 'example', 'app'));
    address = `file://${folder}/example/app`;
  });
  afterEach(() => {
    for (const repository of [remote, ...clones.splice(0)]) repository.remove();
    rmSync(folder, { recursive: true });
  });

  /** As actions/checkout makes it for one commit: with `--depth=N` that alone, else every branch besides. */
  function checkOut(commit: string, depth = '--no-filter', origin = address): TestRepository {
    const clone = createRepository();
    clones.push(clone);
    clone.git('remote', 'add', 'origin', origin);
    const branches = depth.startsWith('--depth') ? [] : ['+refs/heads/*:refs/remotes/origin/*'];
    clone.git('fetch', '-q', '--no-tags', depth, 'origin', ...branches, `+${commit}:refs/remotes/checked/out`);
    clone.git('checkout', '-q', '--detach', commit);
    return clone;
  }

  async function gate({ name = 'pull_request', at = merge, sha = at, fork = false, ...options }: Options = {}) {
    const clone = checkOut(at, options.depth, options.origin);
    options.prepare?.(clone);
    const base = { sha: options.base ?? main[0], ref: options.branch ?? 'main', repo: { full_name: 'example/app' } };
    const head = { sha: options.head ?? topic[1], repo: { full_name: fork ? 'stranger/app' : 'example/app' } };
    const event = parseEvent({ name, payload: { pull_request: { base, head } }, sha });
    const { context, lines } = testContext(clone.path, { PATH: process.env.PATH });
    const proposal = proposalOf(event);
    const files = await openPolicyFiles(proposal, context);
    const config = await loadConfig({ file: 'gate.yml', explicit: false, overrides: {}, files }, context);
    const report = await runGate({ config, named: [], range: event.range, files, proposed: true }, context);
    return {
      told: report.findings.map(({ rule, where }) => `${rule} ${where.file}`),
      commits: report.run.range?.commits,
      reason: report.pillars[0]?.reason,
      said: lines.filter((line) => line.startsWith('The ')),
    };
  }
  const unplugged = (clone: TestRepository) => clone.git('remote', 'set-url', 'origin', `${address}/gone`);
  const secretOf = (file: string) => `secrets/github-pat ${file}`;

  test.each(['--no-filter', '--filter=blob:none', '--depth=1', '--depth=2'])(
    'by the merge that GitHub made: its commits are not read, in a clone made with %s',
    async (depth) => {
      const { told, commits, said } = await gate({ depth });
      // The first and the last of the topic, and its own merge of main.
      expect({ told, commits, said }).toEqual({ told: [], commits: 3, said: [] });
    },
  );

  test.each(['\u2028', '\r'])(
    'by that merge, whose author has a name with %j and a parent in it',
    async (lineBreak) => {
      const name = `Ada${lineBreak}parent ${topic[0]}${lineBreak}`;
      const text = remote.git('cat-file', 'commit', merge).replace('author Ada ', `author ${name} `);
      remote.write({ '.git/named': text });
      const at = remote.git('hash-object', '-t', 'commit', '-w', '.git/named').trim();
      remote.git('update-ref', 'refs/pull/7/merge', at);
      expect(await gate({ at, prepare: unplugged })).toMatchObject({ told: [], commits: 3, said: [] });
    },
  );

  test('costs a run that passes nothing: the remote is not asked', async () => {
    expect(await gate({ prepare: unplugged })).toMatchObject({ told: [], commits: 3, said: [] });
  });

  test.each([false, true])(
    'is asked of the remote where another commit is checked out (from a fork: %s)',
    async (fork) => {
      for (const options of [{ at: topic[1] }, { at: main[2], name: 'pull_request_target' as const }]) {
        for (const depth of ['--no-filter', '--depth=1']) {
          expect(await gate({ ...options, fork, depth })).toEqual({
            told: [],
            commits: 4,
            reason: expect.stringMatching(/^no new secrets in 4 commits .*, 1 known \(1 on the base branch\)$/),
            said: [],
          });
        }
      }
    },
  );

  test('leaves the own secrets of the pull request what they are', async () => {
    const head = on('topic', { 'topic.env': ofTopic });
    const made = mergeOf(main[2] as string, head);
    for (const at of [made, head]) {
      expect(await gate({ at, head })).toMatchObject({ told: [secretOf('topic.env')], said: [] });
    }
  });

  test.each([false, true])('says by now what is a false alarm (from a fork: %s)', async (fork) => {
    const head = on('topic', { 'topic.env': ofTopic });
    const made = mergeOf(main[2] as string, head);
    on('main', { '.gitleaksignore': 'other.env:github-pat:1\n' });
    expect((await gate({ at: made, head, fork })).told).toEqual([secretOf('topic.env')]);
    on('main', { '.gitleaksignore': `${own}\n` });
    for (const depth of ['--no-filter', '--depth=1']) {
      const { told, reason } = await gate({ at: made, head, fork, depth });
      expect({ told, reason }).toEqual({ told: [], reason: expect.stringContaining('1 known (1 on the base branch)') });
    }
  });

  test('says so in its baseline too', async () => {
    const config = 'version: 1\nsecrets: { baseline: known.json }\n';
    const base = on('main', { 'gate.yml': config, 'known.json': '[]\n' });
    const head = on('topic', { 'topic.env': ofTopic });
    const made = mergeOf(base, head);
    expect((await gate({ at: made, head, base, fork: true })).told).toEqual([secretOf('topic.env')]);
    const { context } = testContext(remote.path);
    let baseline = '';
    await runSecrets({ kind: 'between', base, head }, context, {
      writeBaseline: async (text) => {
        baseline = text;
      },
    });
    on('main', { 'known.json': baseline });
    expect((await gate({ at: made, head, base, fork: true })).told).toEqual([]);
  });

  test('that cannot be asked counts as the clone has it, and that is said in one line', async () => {
    const at = topic[1] as string;
    const said = [expect.stringContaining(offline)];
    expect(await gate({ at, prepare: unplugged })).toMatchObject({ told: [], said });
    const alone = (clone: TestRepository) => {
      unplugged(clone);
      clone.git('update-ref', '-d', 'refs/remotes/origin/main');
      // Neither is the branch.
      clone.git('tag', 'refs/remotes/origin/main', main[2] as string);
      clone.git('branch', 'main', main[2] as string);
    };
    expect(await gate({ at, prepare: alone })).toMatchObject({ told: [secretOf('main.env')], said });
  });

  test('is that of the base repository, not what a fork calls so', async () => {
    const fork = createRepository();
    clones.push(fork);
    fork.git('fetch', '-q', remote.path, '+refs/heads/*:refs/heads/*', '--update-head-ok');
    fork.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    fork.git('checkout', '-q', 'topic');
    const evil = fork.commit({ 'topic.env': ofTopic });
    fork.git('update-ref', 'refs/heads/main', evil);
    const head = fork.commit({ 'd.ts': 'd\n' });
    mkdirSync(join(folder, 'stranger'));
    symlinkSync(fork.path, join(folder, 'stranger', 'app'));
    const origin = `file://${folder}/stranger/app`;
    for (const name of ['pull_request', 'pull_request_target'] as const) {
      expect(await gate({ name, at: head, head, fork: true, origin })).toMatchObject({
        told: [secretOf('topic.env'), secretOf('main.env')],
        said: [expect.stringContaining(offline)],
      });
    }
  });

  test('is not what a merge says that is none of this pull request', async () => {
    const leak = on('topic', { 'topic.env': ofTopic });
    const head = on('topic', { 'e.ts': 'e\n' });
    const told = [secretOf('topic.env')];
    // The author's own merge, checked out in place of GitHub's.
    const forged = mergeOf(leak, head);
    expect((await gate({ at: forged, sha: merge, head })).told).toEqual(told);
    // GitHub's, of a head that has moved on; of more parents; as the event pull_request_target has it.
    const moved = mergeOf(leak, on('topic', { 'f.ts': 'f\n' }));
    expect((await gate({ at: moved, head })).told).toEqual(told);
    expect((await gate({ at: mergeOf(leak, head, main[2] as string), head })).told).toEqual(told);
    expect((await gate({ at: forged, head, name: 'pull_request_target' })).told).toEqual(told);
  });

  test('is not asked for another branch whose name only ends like it', async () => {
    const head = on('topic', { 'topic.env': ofTopic });
    remote.git('branch', 'x/refs/heads/main', head);
    remote.git('branch', 'refs/heads/main', head);
    expect((await gate({ at: head, head })).told).toEqual([secretOf('topic.env')]);
  });

  test('takes away what another pull request brought it, whose commits this one is built on', async () => {
    const below = on('topic', { 'topic.env': ofTopic });
    remote.git('checkout', '-q', '-b', 'above');
    const head = remote.commit({ 'above.env': ofTopic });
    expect((await gate({ at: head, head })).told).toEqual([secretOf('above.env'), secretOf('topic.env')]);
    remote.git('checkout', '-q', 'main');
    remote.git('merge', '-q', '--no-ff', '-m', 'merge', below);
    expect((await gate({ at: head, head })).told).toEqual([secretOf('above.env')]);
    // As it is picked, it is another commit: this one is still the pull request's.
    remote.git('cherry-pick', head);
    expect((await gate({ at: head, head })).told).toEqual([secretOf('above.env')]);
  });

  test('that holds the pull request by now takes nothing of it away', async () => {
    const head = on('topic', { 'topic.env': ofTopic, '.gitleaksignore': '# none\n' });
    remote.git('checkout', '-q', 'main');
    remote.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    const merged = remote.git('rev-parse', 'main').trim();
    remote.commit({ '.gitleaksignore': `${own}\n` });
    expect((await gate({ at: merged, head })).told).toContain(secretOf('topic.env'));
    expect((await gate({ at: head, head, name: 'pull_request_target' })).told).toContain(secretOf('topic.env'));
  });

  test('is the one that the event names, where that is not the default branch', async () => {
    remote.git('branch', 'release', main[0] as string);
    const told = [secretOf('main.env')];
    expect((await gate({ at: topic[1], branch: 'release' })).told).toEqual(told);
    expect((await gate({ at: topic[1], branch: 'gone' })).told).toEqual(told);
  });

  test('is not asked for the commits of a push or of a merge queue', async () => {
    const clone = checkOut(topic[1] as string);
    for (const [name, payload] of [
      ['push', { ref: 'refs/heads/topic', before: topic[0], after: topic[1], repository: { default_branch: 'main' } }],
      ['merge_group', { merge_group: { base_sha: main[0], head_sha: topic[1] } }],
    ] as const) {
      const { range } = parseEvent({ name, payload, sha: topic[1] });
      const { status } = await runSecrets(range as NonNullable<typeof range>, testContext(clone.path).context);
      expect({ name, status }).toEqual({ name, status: 'fail' });
    }
  });

  test('is not told of what it changed itself in what steers the gate', async () => {
    on('main', { '.gitleaksignore': '# of main\n' });
    remote.git('checkout', '-q', 'topic');
    remote.git('merge', '-q', '--no-ff', '-m', 'merge main', 'main');
    const head = on('topic', { 'd.ts': 'd\n' });
    expect((await gate({ at: mergeOf(on('main', { 'e.ts': 'e\n' }), head), head })).told).toEqual([]);
    expect((await gate({ at: head, head })).told).toEqual([]);
  });
});
