import { beforeAll, describe, expect, test } from '@jest/globals';
import { load, type Rule } from '../../src/engine/gitleaks.ts';
import { createPrefilter, type Prefilter } from '../../src/prefilter/prefilter.ts';

const line = `${'x'.repeat(99)}\n`;
const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const password = `password = "${'x7Kq2mZ9vB4n'}W8rT1cY6uJ3"`;

describe('windows of a hunk', () => {
  let prefilter: Prefilter;
  let rules: Rule[];
  const windowsOf = (text: string) => prefilter('a.ts', 'c'.repeat(40), Buffer.from(text));
  beforeAll(async () => {
    const engine = await load();
    prefilter = createPrefilter(engine);
    rules = engine.rules;
  });

  test('are cut near the places of secrets, and know where they begin', () => {
    const windows = windowsOf(`${line.repeat(500)}${awsKey}\n${line.repeat(500)}${awsKey}\n${line.repeat(500)}`);
    expect(windows.map(({ line }) => line)).toEqual([498, 999]);
    for (const { text, start, columns, rules } of windows) {
      expect(text.length).toBeLessThan(500);
      expect([text[0], start % 100, columns]).toEqual([10, expect.any(Number), 0]);
      expect(rules).toEqual(['aws-access-token']);
    }
  });

  test('stay small in one long line that is full of places', () => {
    const windows = windowsOf(`[${`{${password.replace(' = ', '=')}},`.repeat(2_000)}]\n`);
    expect(Math.max(...windows.map(({ text }) => text.length))).toBeLessThan(5_000);
    expect(windows.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(2_000 * 100);
  });

  test('hold both of two places near each other', () => {
    const windows = windowsOf(`${line.repeat(100)}${awsKey}\n${password}\n${line.repeat(100)}`);
    expect(windows.map(({ rules }) => [...rules].sort())).toEqual([['aws-access-token', 'generic-api-key']]);
  });

  test('are cut inside of a line that is long', () => {
    const [window, ...others] = windowsOf(`short\n${'word '.repeat(20_000)}${password} ${'word '.repeat(20_000)}\n`);
    expect(others).toEqual([]);
    expect(window?.text.length).toBeLessThan(500);
    // From the line break before the line on, which gitleaks counts.
    expect(window).toMatchObject({ line: 1, columns: (window?.start ?? 0) - 5 });
  });

  test('are whole lines where gitleaks may allow the line, and none where it does', () => {
    const words = 'word '.repeat(2_000);
    expect(windowsOf(`${words}${password}\n`)[0]?.text.length).toBeLessThan(500);
    expect(windowsOf(`${words}${password} ${words} # gitleaks:allow\n`)).toEqual([]);
    expect(windowsOf(`${words}${password} import { a } from "b"\n`)).toEqual([]);
    expect(windowsOf(`${words}${password} import { a } from "é"\n`)[0]?.text.length).toBeGreaterThan(9_000);
    // For a match behind the last line break gitleaks takes all the text before it for its line.
    expect(windowsOf(`# gitleaks:allow\n${words}\n${password}`)[0]?.text.length).toBeGreaterThan(9_000);
  });

  test('hold a keyword, which gitleaks looks for in the whole hunk', () => {
    const rule = rules.find(({ id }) => id === 'sourcegraph-access-token') as Rule;
    const [window] = windowsOf(`sourcegraph\n${line.repeat(100)}${'0123456789abcdef'.repeat(2)}01234567\n${line}`);
    expect(rule.keywords.some((word) => window?.text.toString().includes(word))).toBe(true);
  });

  test('are looked for again where the same text comes in a file of another name', () => {
    const text = Buffer.from(`${line.repeat(20)}<add key="Password" value="${'x7Kq2mZ9vB4n'}" />\n`);
    const windowsIn = (path: string) => prefilter(path, 'c'.repeat(40), text).length;
    expect(['a.ts', 'a.ts', 'nuget.config', 'nuget.config', 'b.ts'].map(windowsIn)).toEqual([0, 0, 1, 1, 0]);
  });
});
