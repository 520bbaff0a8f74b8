import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { cloneRepository, createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';

/** With more commits than this the files are looked at first, and patches are made of some commits only. */
const fewCommits = 200;

const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const secret = `key = "${awsKey}"\n`;
const plain = Array.from({ length: 400 }, (_, line) => `line ${line} of no note\n`).join('');

type Content = string | Buffer;
const many = Array.from({ length: 8 }, (_, index) => `m${index}`);

/** A commit; `name` and `content` as git-fast-import(1) takes them, the name in C style. */
type Step = {
  files?: [name: string, content: Content, mode?: string][];
  more?: string;
  branch?: string;
  from?: string;
  merge?: string;
};

/** Commits one after the other; what git cannot be told by files, e.g. names that are no UTF-8, comes as a stream. */
function streamOf(steps: Step[], empty: number): Buffer {
  const parts: Buffer[] = [];
  const put = (text: Content) => parts.push(Buffer.from(text as string));
  let mark = 0;
  for (const { files = [], more = '', branch = 'main', from, merge } of [
    ...Array.from({ length: empty }, (): Step => ({})),
    ...steps,
  ]) {
    mark += 1;
    put(
      `commit refs/heads/${branch}\nmark :${mark}\ncommitter Ada <ada@example.com> ${1_767_000_000 + mark} +0000\ndata 1\nx\n`,
    );
    if (from) put(`from refs/heads/${from}\n`);
    if (merge) put(`merge refs/heads/${merge}\n`);
    put(more);
    for (const [name, content, mode = '100644'] of files) {
      const bytes = Buffer.from(content as string);
      put(`M ${mode} inline "${name}"\ndata ${bytes.length}\n`);
      put(bytes);
      put('\n');
    }
    put('\n');
  }
  return Buffer.concat(parts);
}

function historyOf(steps: Step[], empty: number): TestRepository {
  const repository = createRepository();
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.path, input: streamOf(steps, empty) });
  repository.git('read-tree', 'main');
  return repository;
}

async function inOrder(repository: TestRepository, beyond = true) {
  const { context } = testContext(repository.path);
  const { findings, counts, reason } = await runSecrets({ kind: 'all' }, context, { beyond });
  const found = findings.map(
    ({ rule, via, where: { file, line, column } }) => `${via ?? ''} ${rule} ${file}:${line}:${column}`,
  );
  return { found, binaries: counts.binaries, tooLarge: counts.tooLarge, counts, reason };
}

async function judge(repository: TestRepository, beyond = true) {
  const { found, ...rest } = await inOrder(repository, beyond);
  return { found: found.sort(), ...rest };
}

describe('a long history holds what a short one does', () => {
  const cases: [name: string, expected: number, steps: Step[]][] = [
    ['of a file that is new', 1, [{ files: [['a.txt', secret]] }]],
    [
      'of a line that changes in a long file',
      1,
      [{ files: [['a.txt', plain]] }, { files: [['a.txt', plain + secret + plain]] }],
    ],
    [
      'of a secret that comes, goes and comes again',
      2,
      [{ files: [['a', secret]] }, { files: [['a', 'x\n']] }, { files: [['a', secret]] }],
    ],
    ['of the same content under two names', 2, [{ files: [['a', secret]] }, { files: [['b', secret]] }]],
    [
      'of a file that is renamed, and then changed',
      1,
      [{ files: [['a', plain]] }, { more: 'R a b\n' }, { files: [['b', plain + secret]] }],
    ],
    [
      'of a file that is renamed and changed at once',
      1,
      [{ files: [['a', plain]] }, { more: 'R a b\n', files: [['b', plain + secret]] }],
    ],
    [
      'of one file of many that a commit changes',
      2,
      [
        { files: many.map((name) => [name, plain]) },
        { files: many.map((name) => [name, name === 'm3' ? secret + plain : `x\n${plain}`]) },
        { files: many.map((name) => [name, name === 'm3' ? `${secret}${plain}${secret}` : `y\n${plain}`]) },
      ],
    ],
    [
      'of names that git could take for patterns or options, of many that a commit changes',
      6,
      [
        { files: many.map((name) => [name, plain]) },
        ...[':(exclude)m1', '*', '[ab]', ':top', '-p', 'm1 \\"é\\t\\n'].map(
          (odd, index): Step => ({
            files: [[odd, secret], ...many.map((name): [string, string] => [name, `${index}\n${plain}`])],
          }),
        ),
      ],
    ],
    [
      'of a file that gets another name beside many that change, and is changed later',
      3,
      [
        { files: [['old', plain + secret]] },
        { files: many.map((name) => [name, plain]) },
        { more: 'R old new\n', files: many.map((name) => [name, `x\n${plain}`]) },
        { files: [['new', `${secret}${plain}${secret}`], ...many.map((name): [string, string] => [name, plain])] },
        { files: [['new/in', secret], ...many.map((name): [string, string] => [name, `x\n${plain}`])] },
      ],
    ],
    ['of a secret that moves with its file', 1, [{ files: [['a', plain + secret]] }, { more: 'R a b\n' }]],
    ['of a line without an end', 1, [{ files: [['a', `x\nkey = "${awsKey}"`]] }]],
    ['of a name with a line break, quotes and a tab', 1, [{ files: [['a\\nb \\"c\\"\\t', secret]] }]],
    ['of a name that is no UTF-8', 1, [{ files: [['\\377\\376.txt', secret]] }]],
    [
      'of names in UTF-8 that a read may cut',
      3,
      [
        {
          files: Array.from({ length: 600 }, (_, index) => [
            `${'日本ü'.repeat(20)}${index}.txt`,
            index % 200 === 0 ? secret : 'x\n',
          ]),
        },
      ],
    ],
    ['of a link that becomes a file', 1, [{ files: [['a', 'b', '120000']] }, { files: [['a', secret]] }]],
    ['of the target of a link', 1, [{ files: [['a', awsKey, '120000']] }]],
    ['of a submodule that becomes a file', 1, [{ more: `M 160000 ${'1'.repeat(40)} a\n` }, { files: [['a', secret]] }]],
    [
      'of files that git gives in several pieces, with the secret at the start, in the middle and at the end',
      30,
      Array.from({ length: 30 }, (_, index): Step => {
        const lines = plain.repeat(5 + (index % 7)).slice(0, 65_536 + 977 * index);
        const [before, after] = [
          ['', lines],
          [`${lines}\n`, plain],
          [`${lines}\n`, ''],
        ][index % 3] as [string, string];
        return { files: [[`a${index}`, before + secret + after]] };
      }),
    ],
    ['of a file that becomes executable', 1, [{ files: [['a', secret]] }, { files: [['a', secret, '100755']] }]],
    ['of a file of UTF-16', 1, [{ files: [['a.txt', Buffer.from(`\ufeffx\n${secret}`, 'utf16le')]] }]],
    ['of a text with a stray NUL', 1, [{ files: [['a.txt', `${plain}\0\n${secret}`]] }]],
    [
      'of a text with a NUL beyond what git looks at',
      1,
      [{ files: [['a.txt', `${plain.repeat(2)}\0${'\x01'.repeat(900)}\n${secret}`]] }],
    ],
    [
      'of binary files, also where gitleaks passes over the name',
      0,
      [
        {
          files: [
            ['a.dat', `\0\x01${secret}`],
            ['b.png', `\0\x01${secret}`],
          ],
        },
      ],
    ],
    [
      'of a text that attributes hide',
      0,
      [{ files: [['.gitattributes', '*.txt -diff\n']] }, { files: [['a.txt', secret]] }],
    ],
    [
      'of a text that a macro hides',
      0,
      [{ files: [['.gitattributes', '[attr]blob binary\n*.txt blob\n']] }, { files: [['a.txt', secret]] }],
    ],
    [
      'of a binary file that attributes show',
      1,
      [{ files: [['.gitattributes', '*.dat diff\n']] }, { files: [['a.dat', `\0\x01\n${secret}`]] }],
    ],
    [
      'of what a merge itself adds',
      1,
      [
        { files: [['a', 'x\n']] },
        { branch: 'side', from: 'main', files: [['b', 'x\n']] },
        { files: [['c', 'x\n']] },
        { merge: 'side', files: [['a', secret]] },
      ],
    ],
    [
      'of what a merge of three branches itself adds',
      1,
      [
        { files: [['a', 'x\n']] },
        { branch: 'side', from: 'main', files: [['b', 'x\n']] },
        { branch: 'other', from: 'main', files: [['c', 'x\n']] },
        { files: [['d', 'x\n']] },
        { merge: 'side\nmerge refs/heads/other', files: [['a', secret]] },
      ],
    ],
    [
      'of what a merge adds to a file that one side has renamed',
      1,
      [
        { files: [['a', plain]] },
        { branch: 'side', from: 'main', more: 'R a b\n' },
        { files: [['c', 'x\n']] },
        { merge: 'side', more: 'D a\n', files: [['b', plain + secret]] },
      ],
    ],
    ['of a file of which gitleaks passes over the name', 0, [{ files: [['package-lock.json', secret]] }]],
    ['of another root', 1, [{ branch: 'orphan', files: [['a', secret]] }]],
    [
      'of the rules of a user',
      2,
      [
        { files: [['.gitleaks.toml', "[[rules]]\nid = \"own\"\nregex = '''^own-\\d'''\npath = '''\\.txt$'''\n"]] },
        {
          files: [
            ['a.txt', 'x\n'],
            ['a.md', 'own-1\n'],
          ],
        },
        { files: [['a.txt', 'x\nown-1\n']] },
        { files: [['b.txt', 'own-2\n']] },
      ],
    ],
  ];

  test.each(cases)('%s', async (_, expected, steps) => {
    const short = historyOf(steps, 1);
    const long = historyOf(steps, fewCommits);
    try {
      for (const each of [short, long]) {
        const config = steps[0]?.files?.find(([name]) => name === '.gitleaks.toml')?.[1];
        if (config) each.write({ '.gitleaks.toml': config });
      }
      const { counts: ofLong, reason: _long, ...inLong } = await judge(long);
      const { counts: ofShort, reason: _short, ...inShort } = await judge(short);
      expect(inLong).toEqual(inShort);
      expect(inLong.found).toHaveLength(expected);
      expect([ofShort.versions, ofLong.commits]).toEqual([0, (ofShort.commits ?? 0) + fewCommits - 1]);
      const { found: longAlone } = await judge(long, false);
      expect(longAlone).toEqual((await judge(short, false)).found);
    } finally {
      short.remove();
      long.remove();
    }
  });
});

const nameOf = fc.nat(11).map((number) => `f${number}`);
const pool = [...Array.from({ length: 9 }, (_, index) => `line ${index}\n`), secret];
const randomStep = fc.record({
  deletes: fc.array(nameOf, { maxLength: 2 }),
  renames: fc.array(fc.tuple(nameOf, nameOf), { maxLength: 2 }),
  writes: fc.array(fc.tuple(nameOf, fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 14 })), {
    maxLength: 9,
  }),
});

/** Leaves out what git refuses: to delete or to rename what is not there. */
function possible(drawn: readonly (typeof randomStep extends fc.Arbitrary<infer T> ? T : never)[]): Step[] {
  const there = new Set<string>();
  return drawn.map(({ deletes, renames, writes }): Step => {
    const gone = deletes.filter((name) => there.delete(name));
    const moved = renames.filter(([from, to]) => from !== to && there.delete(from) && there.add(to));
    for (const [name] of writes) there.add(name);
    return {
      more: [...gone.map((name) => `D ${name}\n`), ...moved.map(([from, to]) => `R ${from} ${to}\n`)].join(''),
      files: writes.map(([name, lines]) => [name, lines.join('')]),
    };
  });
}

test('a long history of any changes holds what a short one does, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomStep, { minLength: 2, maxLength: 14 }), async (drawn) => {
      const steps = possible(drawn);
      const [short, long] = [historyOf(steps, 1), historyOf(steps, fewCommits)];
      try {
        expect((await inOrder(long)).found).toEqual((await inOrder(short)).found);
      } finally {
        short.remove();
        long.remove();
      }
    }),
    { numRuns: Number(process.env['LAUNCH_GATE_CASES'] ?? 1_000) / 50 },
  );
}, 600_000);

describe('a long history of which git has not everything', () => {
  const history = () => historyOf([{ files: [['folder/a', 'one\n']] }, { files: [['folder/a', 'two\n']] }], fewCommits);
  const lose = (repository: TestRepository, id: string) => {
    const packs = join(repository.path, '.git/objects/pack');
    const name = readdirSync(packs).find((each) => each.endsWith('.pack')) ?? '';
    const input = readFileSync(join(packs, name));
    rmSync(packs, { recursive: true });
    execFileSync('git', ['unpack-objects', '-q'], { cwd: repository.path, input });
    rmSync(join(repository.path, '.git/objects', id.slice(0, 2), id.slice(2)));
  };

  test.each([
    ['a tree', 'main~1:folder'],
    ['a file', 'main~1:folder/a'],
  ])('cannot be judged without %s', async (_, name) => {
    const repository = history();
    try {
      lose(repository, repository.git('rev-parse', name).trim());
      await expect(judge(repository)).rejects.toMatchObject({ code: 'GIT_FAILED' });
    } finally {
      repository.remove();
    }
  });

  test('cannot be judged where git ends before it has given every file', async () => {
    const repository = history();
    const folder = mkdtempSync(join(tmpdir(), 'launch-gate-git-'));
    const real = execFileSync('bash', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const script = `#!/bin/bash\nif [[ "$*" == *--buffer* ]]; then "${real}" "$@" | head -c 100; else exec "${real}" "$@"; fi\n`;
    writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
    try {
      const { context } = testContext(repository.path, { ...process.env, PATH: `${folder}:${process.env.PATH}` });
      await expect(runSecrets({ kind: 'all' }, context)).rejects.toMatchObject({ code: 'GIT_FAILED' });
    } finally {
      repository.remove();
      rmSync(folder, { recursive: true });
    }
  });

  test('is judged where ids are of SHA-256', async () => {
    const repository = createRepository();
    try {
      rmSync(join(repository.path, '.git'), { recursive: true });
      repository.git('init', '-q', '-b', 'main', '--object-format=sha256');
      const input = streamOf([{ files: [['a', plain]] }, { files: [['a', plain + secret]] }], fewCommits);
      execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.path, input });
      repository.git('read-tree', 'main');
      expect((await judge(repository)).found).toEqual([' secrets/aws-access-token a:401:8']);
    } finally {
      repository.remove();
    }
  });

  test('is judged in a partial clone, which gets the rest from its remote', async () => {
    const origin = historyOf([{ files: [['a', plain]] }, { files: [['a', plain + secret]] }], fewCommits);
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = cloneRepository(`file://${origin.path}`, '--filter=blob:none', '--no-checkout');
    try {
      expect((await judge(clone)).found).toEqual([' secrets/aws-access-token a:401:8']);
    } finally {
      origin.remove();
      clone.remove();
    }
  });
});
