import { afterEach, describe, expect, test } from '@jest/globals';
import type { RunHistory } from '../../../src/history/run-summary.ts';
import { notesMarkdown } from '../../../src/pages/notes/markdown.ts';
import { collectNotes, type Notes } from '../../../src/pages/notes/notes.ts';
import { cloneRepository, createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { runSummary } from '../../history/summary.ts';
import { testContext } from '../../pillars/secrets/context.ts';

const opened: TestRepository[] = [];
afterEach(() => {
  for (const repository of opened.splice(0)) repository.remove();
});

function repository(): TestRepository {
  const made = createRepository();
  opened.push(made);
  return made;
}

const collect = ({ path }: TestRepository, base: string, head = 'HEAD', history?: RunHistory): Promise<Notes> =>
  collectNotes({ base, head }, { environment: 'production', history }, testContext(path).context);

/** `Features: a (#1), b`, for each group. */
const groupsOf = ({ groups }: Notes) =>
  groups.map(
    ({ title, entries }) =>
      `${title}: ${entries.map((entry) => `${entry.title}${entry.pull ? ` ${entry.pull}` : ''}`).join(', ')}`,
  );

describe('the changes of a range', () => {
  test('are grouped by prefix, without one by folder; what breaks comes first', async () => {
    const made = repository();
    const base = made.commit({ 'README.md': '1' }, 'feat: of the release before');
    made.commit({ 'src/a.ts': '1' }, 'feat(shop): carts (#12)');
    made.commit({ 'src/b.ts': '1' }, 'Fix: prices');
    made.commit({ 'src/c.ts': '1' }, 'fix!: prices hold no tax');
    made.commit(
      { 'src/d.ts': '1' },
      'perf: fewer queries\n\nText.\n\nBREAKING CHANGE: the old\nindex is gone\nRefs: 1',
    );
    made.commit({ 'web/page.html': '1', 'web/b.html': '2', 'src/e.ts': '' }, 'Windows: a page');
    made.commit({ 'docs/a.md': '1' }, 'doc: how');
    made.commit({ top: '1' }, 'A file in no folder');
    made.git('rm', '-q', 'top');
    made.commit({}, 'Remove it');
    const notes = await collect(made, base);
    expect(groupsOf(notes)).toEqual([
      'Features: carts #12',
      'Fixes: prices',
      'Documentation: how',
      'In web/: Windows: a page',
      'Other changes: Remove it, A file in no folder',
    ]);
    expect(notes.breaking.map(({ title, breakingNote }) => [title, breakingNote])).toEqual([
      ['fewer queries', 'the old index is gone'],
      ['prices hold no tax', undefined],
    ]);
    expect(notes.groups[0]?.entries[0]?.scope).toBe('shop');
    expect(notes.commits).toBe(8);
  });

  test('show a pull request in place of its commits, and each of a branch that was merged as it is', async () => {
    const made = repository();
    const base = made.commit({ a: '1' });
    const onBranch = (branch: string, files: Record<string, string>, message: string) => {
      made.git('checkout', '-q', '-B', branch);
      made.commit(files, message);
    };
    const merge = (branch: string, message: string) => {
      made.git('checkout', '-q', 'main');
      made.git('merge', '-q', '--no-ff', '-m', message, branch);
    };
    onBranch('one', { 'src/1': '1' }, 'wip');
    onBranch('one', { 'src/1': '2' }, 'wip again\n\nBREAKING CHANGE: no more ones');
    merge('one', 'Merge pull request #7 from o/one\n\nfeat: Ones');
    onBranch('two', { 'lib/2': '1' }, 'fix: Twos (#8)');
    onBranch('two', { 'lib/3': '1' }, 'Threes');
    merge('two', "Merge branch 'two'");
    onBranch('gitlab', { 'lib/4': '1' }, 'perf: quick');
    merge('gitlab', "Merge branch 'gitlab' into 'main'\n\nQuick fours\n\nSee merge request o/r!9");
    onBranch('release', { 'lib/5': '1' }, 'wip');
    made.git('checkout', '-q', '-B', 'inner');
    made.commit({ 'lib/6': '1' }, 'wip');
    made.git('checkout', '-q', 'release');
    made.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #10 from o/inner\n\nfix: Inner', 'inner');
    merge('release', 'Merge pull request #11 from o/release');
    const notes = await collect(made, base);
    expect(notes.breaking.map(({ title, pull, breakingNote }) => [title, pull, breakingNote])).toEqual([
      ['Ones', '#7', 'no more ones'],
    ]);
    expect(groupsOf(notes)).toEqual([
      'Fixes: Inner #10, Twos #8',
      'Performance: Quick fours !9',
      'In lib/: o/release #11, Threes',
    ]);
    expect(notes.hasMerges).toBe(true);
    expect(notes.people).toEqual([{ name: 'Ada', commits: 7 }]);
  });

  test('are left out where a later one takes them back, and back again where that one is taken back', async () => {
    const made = repository();
    const before = made.commit({ a: '1' }, 'feat: old');
    const gone = made.commit({ b: '1' }, 'feat: gone');
    made.commit({ c: '1' }, 'feat: by number (#20)');
    const kept = made.commit({ d: '1' }, 'feat: kept');
    made.git('revert', '--no-edit', gone);
    const revert = made.commit({ e: '1' }, `Revert "feat: kept"\n\nThis reverts commit ${kept}.`);
    made.commit({ f: '1' }, `Reapply "feat: kept"\n\nThis reverts commit ${revert}.`);
    made.commit({ g: '1' }, 'Revert "feat: by number" (#21)\n\nReverts o/r#20');
    made.commit({ h: '1' }, `Revert "feat: old"\n\nThis reverts commit ${before}.`);
    made.commit({ i: '1' }, `fix: quotes another\n\nThis reverts commit ${kept}.`);
    const notes = await collect(made, before);
    expect(groupsOf(notes)).toEqual(['Features: kept', 'Fixes: quotes another', 'Reverts: Revert "feat: old"']);
    expect(notes.cancelled.map(({ entry }) => entry.title).toSorted()).toEqual(
      ['Revert "feat: kept"', 'by number', 'gone'].toSorted(),
    );
  });

  // conventional-changelog/conventional-changelog#554, solana-foundation/solana-developer-platform#1906
  test('are left out where several are taken back one by one, by short ids, or by their title alone', async () => {
    const made = repository();
    const base = made.commit({ a: '1' });
    made.commit({ b: '1' }, 'feat: kept');
    const fix = made.commit({ c: '1' }, 'fix: test commit 3 (ECOM-999)');
    made.commit({ d: '1' }, 'refactor!: test commit 4 (ECOM-111)');
    made.commit({ e: '1' }, 'revert: refactor: test commit 4 (ECOM-111)');
    made.commit({ f: '1' }, `revert: fix: test commit 3 (ECOM-999)\n\nReverts ${fix.slice(0, 9)}`);
    made.commit({ g: '1' }, 'feat(ramps): add the provider (#1501)');
    made.commit({ h: '1' }, 'Revert "feat(ramps): add the provider (#1501)" (#1901)');
    made.commit({ i: '1' }, 'Revert the colours of the page');
    const notes = await collect(made, base);
    expect(groupsOf(notes)).toEqual(['Features: kept', 'Reverts: Revert the colours of the page']);
    expect([notes.breaking, notes.cancelled.length]).toEqual([[], 3]);
  });

  // googleapis/release-please#1257, qoomon/git-conventional-commits#79, unitaryfoundation/clifft#339
  test('break something where a squashed commit says it, in the words of that commit', async () => {
    const made = repository();
    const base = made.commit({ a: '1' });
    const listed =
      '* fix: this is not the comment\n\n* fix: breaking change\n\nBREAKING CHANGE: my\ncomment\n* fix: nor is this';
    made.commit({ b: '1' }, `fix: one (#1234)\n\n${listed}`);
    made.commit({ c: '1' }, 'fix: two (#1235)\n\n* chore: a\n\n* feat(api)!: drop the old names');
    made.commit({ d: '1' }, 'fix: three\nBREAKING CHANGES: code is not compatible');
    made.commit({ e: '1' }, 'fix: four\n\nThis is no BREAKING CHANGE: really.\n* not!: one');
    const notes = await collect(made, base);
    expect(notes.breaking.map(({ title, breakingNote }) => [title, breakingNote])).toEqual([
      ['three', 'code is not compatible'],
      ['two', undefined],
      ['one', 'my comment'],
    ]);
    expect(groupsOf(notes)).toEqual(['Fixes: four']);
  });

  // orhun/git-cliff#521
  test('show pull requests of other hosts', async () => {
    const made = repository();
    const base = made.commit({ a: '1' });
    made.commit({ b: '1' }, 'Pull request #8: feat: Cards\n\nMerge in GO/ryan from cards to main\n\nSquashed commit');
    made.commit({ c: '1' }, 'Merged PR 9: fix: Prices');
    expect(groupsOf(await collect(made, base))).toEqual(['Features: Cards #8', 'Fixes: Prices #9']);
  });

  test('name their people once each, by the mailmap, and programs apart', async () => {
    const made = repository();
    const base = made.commit({
      '.mailmap': 'Ada Lovelace <ada@example.com>\nBob Real <bob@example.com> B <b@old.example>\n',
    });
    made.commit(
      { a: '1' },
      'x\n\nCo-authored-by: B <b@old.example>\nco-authored-by: Eve <eve@example.com>\nCo-authored-by: nobody',
    );
    made.commit({ a: '2' }, 'y\n\nCo-authored-by: B <b@old.example>');
    made.git(
      'commit',
      '-q',
      '--allow-empty',
      '--author',
      'dependabot[bot] <1+dependabot[bot]@users.noreply.github.com>',
      '-m',
      'z',
    );
    const { people, bots } = await collect(made, base);
    expect(people).toEqual([
      { name: 'Ada Lovelace', commits: 2 },
      { name: 'Bob Real', commits: 2 },
      { name: 'Eve', commits: 1 },
    ]);
    expect(bots).toEqual([{ name: 'dependabot[bot]', commits: 1 }]);
  });

  test('may go back, or be none', async () => {
    const made = repository();
    const first = made.commit({ a: '1' });
    made.commit({ a: '2' });
    const back = await collect(made, 'HEAD', first);
    expect([back.commits, back.missing]).toEqual([0, 1]);
    expect(notesMarkdown(back)).toMatch(
      /Nothing new: .*\n\nThis release goes back: \w{7} lacks 1 commit of `HEAD` \(\w{7}\)\.\n$/,
    );
    expect(notesMarkdown(await collect(made, 'HEAD'))).toMatch(/Nothing new/);
  });

  test.each([
    ['shallow', ['--depth=1']],
    ['without files', ['--filter=blob:none', '--no-checkout']],
    ['shallow and without files', ['--depth=1', '--filter=tree:0', '--no-checkout']],
    ['bare', ['--bare']],
  ])('are the same where the clone is %s', async (_what, options) => {
    const origin = repository();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const base = origin.commit({ '.mailmap': 'A. L. <ada@example.com>\n', 'a.js': 'process.env.A', 'fly.toml': '' });
    origin.commit({ 'b.js': 'process.env.B;\nprocess.env.A' }, 'feat: two');
    origin.commit({ 'db/migrate/1_a.rb': '' }, 'Three');
    const clone = cloneRepository(`file://${origin.path}`, ...options);
    opened.push(clone);
    const [whole, found] = [await collect(origin, base), await collect(clone, base)];
    expect(found.envNames.map(({ name }) => name)).toEqual(['B']);
    expect(found.people.map(({ name }) => name)).toEqual(options.includes('--no-checkout') ? ['Ada'] : ['A. L.']);
    expect(notesMarkdown({ ...found, people: [] })).toEqual(notesMarkdown({ ...whole, people: [] }));
  });

  test('are refused where a commit does not exist', async () => {
    const clone = repository();
    clone.commit({ a: '1' });
    await expect(collect(clone, 'nope')).rejects.toThrow('there is no revision "nope"');
    await expect(collect(clone, '--all')).rejects.toThrow('is not a revision');
    await expect(
      collectNotes({ base: 'a', head: 'b' }, { environment: 'e' }, testContext('/').context),
    ).rejects.toThrow('not a git repository');
  });
});

describe('what else a release brings', () => {
  test('are the migrations that differ, whatever happened in between', async () => {
    const made = repository();
    const base = made.commit({
      'db/migrate/20260101000000_a.rb': '1',
      'prisma/migrations/1_init/migration.sql': '1',
      'migrations/0001_x.sql': '1',
    });
    made.commit({ 'db/migrate/20260102000000_b.rb': '1', 'db/migrate/readme.rb': '', 'app/migrations/0002_c.py': '1' });
    made.git('rm', '-q', 'migrations/0001_x.sql');
    made.commit({ 'prisma/migrations/1_init/migration.sql': '2', 'V2__gone.sql': '1' });
    made.git('rm', '-q', 'V2__gone.sql');
    made.commit({});
    const { migrations } = await collect(made, base);
    expect(migrations.map(({ status, path, tool }) => `${status} ${path} ${tool}`)).toEqual([
      'added app/migrations/0002_c.py Django',
      'added db/migrate/20260102000000_b.rb Rails',
      'removed migrations/0001_x.sql SQL: goose, sqlx',
      'changed prisma/migrations/1_init/migration.sql Prisma',
    ]);
  });

  test('are the names of variables that nothing read before', async () => {
    const made = repository();
    const base = made.commit({
      'src/a.ts': 'x(process.env.OLD);\n',
      'src/word.ts': '// process.env.NEW_A is a comment\nconst NEW_B = 1;\n',
      'src/many.ts': 'const {\n  MOVED,\n} = process.env;\n',
    });
    made.commit({
      'src/b.ts': '// one\nx(process.env.NEW_A, process.env.OLD, process.env.MOVED, process.env.NODE_ENV);\n',
      'src/word.ts': 'const NEW_B = process.env.NEW_B;\n',
      'test/c.ts': 'process.env.OF_TESTS',
      'dist/d.js': 'process.env.OF_BUNDLE',
      'app.py': 'os.getenv("NEW_C")',
      '.gitattributes': '*.py -diff\n',
    });
    const { envNames } = await collect(made, base);
    expect(envNames.map(({ name, file, line }) => `${name} ${file}:${line}`)).toEqual([
      'NEW_A src/b.ts:2',
      'NEW_B src/word.ts:1',
      'NEW_C app.py:1',
    ]);
  });

  test('is the p95 of both releases, by the last run of each', async () => {
    const made = repository();
    const base = made.commit({ a: '1' });
    const head = made.commit({ a: '2' });
    const run = (sha: string, p95s: Record<string, number | null>) =>
      runSummary({
        sha,
        routes: Object.entries(p95s).map(([check, p95Ms]) => ({ check, p95Ms, budgetMs: 500, n: 60 })),
      });
    const runs = [
      run(base, { Home: 900 }),
      run(base, { Home: 100, Orders: 200, Gone: 1, Down: 300 }),
      run(base, {}),
      run(head, { Home: 110, Orders: 400, New: 5, Down: null }),
    ];
    const notes = await collect(made, base, 'HEAD', { runs, days: [], ignored: 0, newer: 0 });
    expect(notes.speed?.map(({ check, beforeMs, afterMs }) => [check, beforeMs, afterMs])).toEqual([
      ['Down', 300, null],
      ['Orders', 200, 400],
      ['Home', 100, 110],
    ]);
    expect(notesMarkdown(notes)).toContain(
      '| Down | 300 ms | failed |  | 500 ms |\n| Orders | 200 ms | 400 ms | +100 % | 500 ms |\n',
    );
  });
});

test('the way back names the platforms that the release is deployed to', async () => {
  const made = repository();
  const base = made.commit({ a: '1' });
  made.commit({ 'vercel.json': '{}', '.github/workflows/d.yml': 'jobs: { d: { steps: [{ run: fly deploy }] } }' });
  made.git('rm', '-q', '-r', '--cached', '.');
  const lines = notesMarkdown(await collect(made, base)).split('\n');
  expect(lines.filter((line) => /^- (?:Vercel|Fly)/.test(line))).toEqual([
    expect.stringMatching(
      /^- Vercel: `vercel rollback`; or the project .*<https:\/\/vercel\.com\/docs\/instant-rollback>$/,
    ),
    expect.stringMatching(/^- Fly\.io: `fly releases --image`, then `fly deploy --image IMAGE`\. /),
  ]);
});

test('the way back stands below: a revert where git can make one', async () => {
  const made = repository();
  const base = made.commit({ a: '1' });
  const head = made.commit({ b: '1' });
  const straight = await collect(made, base);
  expect(notesMarkdown(straight)).toContain(`git revert --no-edit ${base}..${head}`);
  made.git('checkout', '-q', '-b', 'topic', base);
  made.commit({ c: '1' });
  made.git('merge', '-q', '--no-ff', '-m', 'Merge', 'main');
  const lines = notesMarkdown(await collect(made, base)).split('\n');
  const commands = lines.filter((line) => line.startsWith('git '));
  for (const command of commands) {
    const words = command.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
    made.git(...words.slice(1));
  }
  expect([commands.length, made.git('diff', base, 'HEAD')]).toEqual([2, '']);
});
