import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RangeRequest } from '../../../src/git/range.ts';
import { GateError } from '../../../src/model/errors.ts';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import {
  cloneRepository,
  copyRepository,
  createRepository,
  type TestRepository,
} from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';

const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const hiding = '* -diff\n';

/** Made once, and what is found in it as it is, in the order of {@link requests}; each test has a copy. */
let made: TestRepository;
let untouched: (string[] | number)[];
let repository: TestRepository;
let folder: string;
let env: NodeJS.ProcessEnv;

function openFolder() {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-outside-'));
  env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: join(folder, 'xdg'), RUNNER_TEMP: folder };
}

beforeAll(async () => {
  made = createRepository();
  made.commit({ 'one.env': `A=${awsKey}\n`, 'other.txt': 'x\n' });
  made.commit({ 'sub/two.env': `B=${awsKey}\n`, 'sub/.gitattributes': '*.env diff\n', '.gitattributes': '' });
  made.commit({ 'three.ENV': `x\nC=${awsKey}\n`, 'one.env': 'A=none\n' });
  openFolder();
  repository = made;
  untouched = await Promise.all(requests().map((request) => outcome(request)));
  rmSync(folder, { recursive: true });
});
afterAll(() => made.remove());
beforeEach(() => {
  openFolder();
  repository = copyRepository(made);
});
afterEach(() => {
  repository.remove();
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string, text: string | Buffer) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const inGitFolder = (name: string, text: string | Buffer) => {
  const path = join(repository.path, '.git', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const config = (name: string, value: string) => repository.git('config', name, value);
const id = (revision: string) => repository.git('rev-parse', revision).trim();

/** The places of what is found, or the exit code. */
async function outcome(request: RangeRequest, cwd = repository.path): Promise<string[] | number> {
  try {
    const { findings } = await runSecrets(request, testContext(cwd, env).context);
    return findings.map(({ fingerprint, where }) => `${fingerprint} ${where.line}`).sort();
  } catch (error) {
    if (error instanceof GateError) return error.exitCode;
    throw error;
  }
}

/** All that can be asked of the commits. */
const requests = (): RangeRequest[] => [
  { kind: 'all' },
  { kind: 'between', base: id('HEAD~2'), head: id('HEAD') },
  { kind: 'tree', commit: id('HEAD') },
];

/** Each hides text from `git log -p`, and so from gitleaks. */
const tricks: [name: string, play: () => void][] = [
  ['grafts', () => inGitFolder('info/grafts', `${id('HEAD')}\n`)],
  ['a replaced file', () => repository.git('replace', id('HEAD:three.ENV'), id('HEAD:other.txt'))],
  ['a commit-graph with other parents', () => inGitFolder('objects/info/commit-graph', orphaned(id('HEAD')))],
  ['attributes of the git folder', () => inGitFolder('info/attributes', hiding)],
  ['attributes named in the settings', () => config('core.attributesFile', inFolder('attributes', hiding))],
  ['attributes named in the settings of the user', () => userConfig('core.attributesFile', inFolder('a', hiding))],
  ['attributes of the user', () => inFolder('xdg/git/attributes', hiding)],
  ['attributes of a tree named in the settings', () => config('attr.tree', treeWith(hiding))],
  [
    'attributes that git does not track',
    () => repository.write({ 'sub/deep/.gitattributes': '', '.gitattributes': hiding }),
  ],
  ['attributes that are staged', () => stage('.gitattributes', hiding)],
  [
    'attributes that are staged and gone from the tree',
    () => {
      stage('.gitattributes', hiding);
      rmSync(join(repository.path, '.gitattributes'));
    },
  ],
  ['a diff driver that calls everything binary', () => config('diff.default.binary', 'true')],
  ['the same in the settings of the user', () => userConfig('diff.default.binary', 'true')],
  ['the same in an included file', () => config('include.path', inFolder('included', '[diff "default"]\nbinary\n'))],
  [
    'the same of a work tree',
    () => {
      config('extensions.worktreeConfig', 'true');
      inGitFolder('config.worktree', '[diff "default"]\n\tbinary = yes\n');
    },
  ],
  ['every file as a large one', () => config('core.bigFileThreshold', '1')],
  [
    'variables of git',
    () => {
      Object.assign(env, {
        GIT_CONFIG_PARAMETERS: "'diff.default.binary'='true'",
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'diff.default.binary',
        GIT_CONFIG_VALUE_0: 'true',
        GIT_ATTR_SOURCE: treeWith(hiding),
        GIT_GRAFT_FILE: inFolder('grafts', `${id('HEAD')}\n`),
        GIT_SHALLOW_FILE: inFolder('shallow', `${id('HEAD')}\n`),
        GIT_CONFIG_GLOBAL: inFolder('global', `[core]\nattributesFile = ${inFolder('attributes', hiding)}\n`),
      });
    },
  ],
];

function userConfig(name: string, value: string): void {
  execFileSync('git', ['config', '--file', join(folder, '.gitconfig'), name, value]);
}

function stage(name: string, text: string): void {
  repository.write({ [name]: text });
  repository.git('add', '--', name);
}

/** The id of a tree that only holds this `.gitattributes`. */
function treeWith(text: string): string {
  const run = (input: string, ...args: string[]) =>
    execFileSync('git', args, { cwd: repository.path, input, encoding: 'utf8' }).trim();
  return run(`100644 blob ${run(text, 'hash-object', '-w', '--stdin')}\t.gitattributes\n`, 'mktree');
}

/** The commit-graph (gitformat-commit-graph(5)) that git writes, but this commit has no parent in it. */
function orphaned(commit: string): Buffer {
  repository.git('commit-graph', 'write', '--reachable');
  const file = join(repository.path, '.git/objects/info/commit-graph');
  const graph = readFileSync(file);
  rmSync(file, { force: true });
  const chunk = (name: string) => Number(graph.readBigUInt64BE(graph.indexOf(name) + 4));
  const row = (graph.indexOf(commit, chunk('OIDL'), 'hex') - chunk('OIDL')) / 20;
  graph.writeUInt32BE(0x70000000, chunk('CDAT') + row * 36 + 20);
  return graph;
}

describe('what is no part of the commits does not change what is found in them:', () => {
  test.each(tricks)('%s', async (_, play) => {
    const asked = requests();
    expect(untouched.map((places) => (places as string[]).length)).toEqual([3, 2, 2]);
    play();
    expect(await Promise.all(asked.map((request) => outcome(request)))).toEqual(untouched);
  });

  test('a diff driver that the committed attributes name, whatever its name is', async () => {
    const names = ['secret', 'My.Secret', 'a=b', 'python'];
    repository.commit({ '.gitattributes': names.map((name) => `*.${name} diff=${name}\n`).join('') });
    repository.commit(Object.fromEntries(names.map((name) => [`x.${name}`, `${awsKey}\n`])));
    for (const name of names) config(`diff.${name}.binary`, 'true');
    expect(await outcome({ kind: 'between', base: 'HEAD~1', head: 'HEAD' })).toHaveLength(4);
  });

  test('the case of names in a file system', async () => {
    repository.commit({ '.gitattributes': '*.env -diff\n' });
    config('core.ignoreCase', 'true');
    expect(await outcome({ kind: 'tree', commit: 'HEAD' })).toEqual([
      'sub/two.env:aws-access-token:1 1',
      'three.ENV:aws-access-token:2 2',
    ]);
  });

  test('a sparse checkout without some of the attributes', async () => {
    repository.commit({ '.gitattributes': '*.env -diff\n' });
    const [asked] = requests();
    const expected = await outcome(asked as RangeRequest);
    expect(expected).toHaveLength(2); // sub/.gitattributes shows one of the two .env
    repository.git('sparse-checkout', 'set', '--no-cone', '/*.txt', '/.gitattributes');
    expect(existsSync(join(repository.path, 'sub'))).toBe(false);
    expect(await outcome(asked as RangeRequest)).toEqual(expected);
  });

  test('attributes of the git folder, for a linked work tree, a partial clone and what is not committed', async () => {
    const linked = join(folder, 'linked');
    const expected = await outcome({ kind: 'all' });
    repository.git('worktree', 'add', '-q', linked);
    inGitFolder('info/attributes', hiding);
    expect(await outcome({ kind: 'all' }, linked)).toEqual(expected);
    repository.write({ 'other.txt': `${awsKey}\n` });
    expect(await outcome({ kind: 'worktree' })).toEqual(['other.txt:aws-access-token:1 1']);
    repository.git('add', 'other.txt');
    expect(await outcome({ kind: 'staged' })).toEqual(['other.txt:aws-access-token:1 1']);
    config('uploadpack.allowFilter', 'true');
    const partial = cloneRepository(`file://${repository.path}`, '--filter=blob:none');
    try {
      writeFileSync(join(partial.path, '.git/info/attributes'), hiding);
      expect(await outcome({ kind: 'all' }, partial.path)).toEqual(
        (expected as string[])
          .filter((place) => !place.startsWith(id('HEAD')))
          .concat(expected as string[])
          .slice(-3),
      );
      expect(await outcome({ kind: 'tree', commit: 'HEAD~2' }, partial.path)).toEqual(['one.env:aws-access-token:1 1']);
    } finally {
      partial.remove();
    }
  });

  test('settings for the eyes of a user', async () => {
    const asked = requests();
    for (const [name, value] of [
      ['diff.orderFile', '/nowhere'],
      ['diff.external', 'false'],
      ['diff.renames', 'false'],
      ['diff.renameLimit', '1'],
      ['diff.algorithm', 'patience'],
      ['diff.context', '9'],
      ['diff.submodule', 'log'],
      ['diff.ignoreSubmodules', 'all'],
      ['diff.wordRegex', '.'],
      ['diff.colorMoved', 'zebra'],
      ['diff.default.xfuncname', '.*'],
      ['diff.default.textconv', 'false'],
      ['diff.default.command', 'false'],
      ['core.quotePath', 'true'],
      ['core.abbrev', '4'],
      ['core.precomposeUnicode', 'true'],
      ['core.pager', 'false'],
      ['i18n.logOutputEncoding', 'UTF-16'],
      ['log.abbrevCommit', 'true'],
      ['log.date', 'relative'],
      ['log.decorate', 'full'],
      ['log.diffMerges', 'off'],
      ['log.follow', 'true'],
      ['log.mailmap', 'true'],
      ['pager.log', 'false'],
      ['submodule.recurse', 'true'],
    ] as const) {
      config(name, value);
    }
    expect(await Promise.all(asked.map((request) => outcome(request)))).toEqual(untouched);
  });
});

test('files that are said to be elsewhere are an error that names the setting', async () => {
  config('core.worktree', folder);
  const scan = runSecrets({ kind: 'all' }, testContext(repository.path, env).context);
  await expect(scan).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('core.worktree') });
});

describe('a git folder that tells of no more than a part of the history', () => {
  test.each([
    ['as git writes it', (commit: string) => `${commit}\n`],
    ['in capitals', (commit: string) => `${commit.toUpperCase()}\n`],
    ['with more behind it', (commit: string) => `${commit} cut\n`],
  ])('is no clone that can be judged: a cut that is not there, %s', async (_, line) => {
    const asked = requests().slice(0, 2);
    inGitFolder('shallow', line(id('HEAD')));
    expect(await Promise.all(asked.map((request) => outcome(request)))).toEqual([3, 3]);
  });

  test('is no clone that can be judged: objects in another place that is gone', async () => {
    const asked = requests();
    renameSync(join(repository.path, '.git/objects'), join(folder, 'objects'));
    inGitFolder('objects/info/alternates', `${join(folder, 'objects')}\n`);
    expect(await outcome({ kind: 'all' })).toHaveLength(3);
    rmSync(join(folder, 'objects'), { recursive: true });
    expect(await Promise.all(asked.map((request) => outcome(request)))).toEqual([3, 3, 3]);
  });
});
