import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePatches } from '../../src/git/parse-patch.ts';

const head = '\0c0ffee\0Ada\0ada@example.com\x002026-01-02T03:04:05Z\n\n';
const file = (name: string) => `diff --git a/${name} b/${name}\nindex 1..2 100644\n--- a/${name}\n+++ b/${name}\n`;

/** Each chunk has memory of its own, as chunks of a stream have. */
async function* inChunks(text: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += size) {
    yield Buffer.from(new Uint8Array(text.subarray(at, at + size)).buffer);
  }
}

async function parse(text: string | Buffer, size = 1 << 16) {
  const hunks: { path: string; startLine: number; added: string; sha: string }[] = [];
  let commits = 0;
  for await (const batch of parsePatches(inChunks(Buffer.from(text as string), size))) {
    commits += batch.commits;
    for (const { path, startLine, added, commit } of batch.hunks) {
      hunks.push({ path, startLine, added: added.toString('latin1'), sha: commit.sha });
    }
  }
  return { hunks, commits };
}

describe('a patch', () => {
  test('gives the added lines of each hunk with the line they start at', async () => {
    const text = `${head}${file('a.ts')}@@ -1 +1,2 @@ f()\n-old\n+new\n+more\n@@ -9,0 +11 @@\n+last\n`;
    expect((await parse(text)).hunks).toEqual([
      { path: 'a.ts', startLine: 1, added: 'new\nmore\n', sha: 'c0ffee' },
      { path: 'a.ts', startLine: 11, added: 'last\n', sha: 'c0ffee' },
    ]);
  });

  test('keeps added lines that look like headers', async () => {
    const lines = ['++ b/other', '-- a/other', '@@ -1 +1 @@', 'diff --git a/x b/x', '\0feed\0x'];
    const text = `${head}${file('a')}@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}\n`).join('')}`;
    expect((await parse(text)).hunks).toEqual([
      { path: 'a', startLine: 1, added: lines.map((line) => `${line}\n`).join(''), sha: 'c0ffee' },
    ]);
  });

  test('drops the line break that the file does not have', async () => {
    const marker = '\\ No newline at end of file\n';
    const text = `${head}${file('a')}@@ -1 +1 @@\n-old\n${marker}+new\n${marker}${head.replace('c0ffee', 'beef')}`;
    const { hunks, commits } = await parse(text);
    expect(hunks.map((hunk) => hunk.added)).toEqual(['new']);
    expect(commits).toBe(2);
  });

  test('keeps the line break of the new text where only the old one had none', async () => {
    const text = `${head}${file('a')}@@ -1 +1 @@\n-old\n\\ No newline at end of file\n+new\n`;
    expect((await parse(text)).hunks[0]?.added).toBe('new\n');
  });

  test('passes over binary files, mode changes and pure renames', async () => {
    const text = `${head}diff --git a/x.png b/x.png\nindex 1..2\nBinary files a/x.png and b/x.png differ\ndiff --git a/run b/run\nold mode 100644\nnew mode 100755\ndiff --git a/one b/two\nsimilarity index 100%\nrename from one\nrename to two\n${file('a')}@@ -0,0 +1 @@\n+x\n`;
    expect((await parse(text)).hunks.map((hunk) => hunk.path)).toEqual(['a']);
  });

  test('keeps hunks that only remove, for rules that look at the path', async () => {
    expect((await parse(`${head}${file('a')}@@ -3,2 +2,0 @@\n-x\n-y\n`)).hunks).toEqual([
      { path: 'a', startLine: 2, added: '', sha: 'c0ffee' },
    ]);
  });

  test('reads paths with blanks and quoted paths', async () => {
    const plain = `${head}${file('a')}`.replace('+++ b/a', '+++ b/with blank\t');
    const quoted = `${head}${file('a')}`.replace('+++ b/a', '+++ "b/new\\nline\\t\\"\\303\\251\\\\"');
    const hunk = '@@ -0,0 +1 @@\n+x\n';
    const { hunks } = await parse(plain + hunk + quoted + hunk);
    expect(hunks.map(({ path }) => path)).toEqual(['with blank', 'new\nline\t"é\\']);
  });

  test('that is cut short is an error', async () => {
    await expect(parse(`${head}${file('a')}@@ -0,0 +1,3 @@\n+one\n`)).rejects.toThrow('cut short');
    await expect(parse(`${head}${file('a')}@@ -0,0 +1,3 @@\n+one\nfatal\n`)).rejects.toThrow(
      'neither added nor removed',
    );
  });

  test('comes out the same however it is cut into chunks', async () => {
    const body = `${head}${file('a')}@@ -1,2 +1,2 @@\n-a\n-b\n+c\r\n+${'d'.repeat(300)}\n\\ No newline at end of file\n`;
    const whole = await parse(body + body);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        expect(await parse(body + body, size)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  test('comes out the same where lines are so long that they come in parts', async () => {
    const marker = '\\ No newline at end of file\n';
    const long = '+a-b @@ -1 +1 @@ '.repeat(1_100_000); // 18.7 MB
    const half = long.slice(0, 9_000_000);
    const text = `${head}${file('a')}@@ -1,3 +1,4 @@\n-${half}\n-\n-${half}\n${marker}+x\n+${long}\n+y\n+${half}\n${marker}${file('b')}@@ -1 +1 @@\n-${half}\n+z\n`;
    const { hunks } = await parse(text);
    expect(hunks.map(({ path, startLine, added }) => [path, startLine, added.length])).toEqual([
      ['a', 1, 2 + long.length + 1 + 2 + half.length],
      ['b', 1, 2],
    ]);
    expect(hunks[0]?.added === `x\n${long}\ny\n${half}`).toBe(true);
  });

  test('never takes the rest of a long name for a line', async () => {
    const name = `${'n'.repeat(3_000_000)}.ts`;
    const { hunks } = await parse(`${head}${file(name)}@@ -0,0 +1 @@\n+x\n`);
    expect(hunks).toEqual([{ path: name, startLine: 1, added: 'x\n', sha: 'c0ffee' }]);
  });
});
