import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** From the top down. A room imports from those below it, and from none beside it; `src` itself holds the entries. */
const rooms = [
  ['src'],
  ['demo', 'commands'],
  ['gate'],
  ['github'],
  ['pages', 'export', 'init', 'merge'],
  [
    'report',
    'pillars/secrets',
    'pillars/smoke',
    'pillars/latency',
    'pillars/launch',
    'pillars/evidence',
    'pillars/burst',
    'staying',
    'ai',
  ],
  ['steps'],
  ['config'],
  ['git', 'http', 'history', 'worker', 'statistics'],
  ['files'],
  ['text'],
  ['model'],
];

/** Imports that go up all the same, each with its reason. */
const exceptions: Record<string, string> = {
  'src/worker/thread.ts -> src/jobs.ts': 'a thread begins with the table of all jobs',
};

const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
const sources = sourcesIn('src');

const importsOf = (from: string) => {
  const text = readFileSync(join(root, from), 'utf8');
  // Those of types count too: who reads a type has to open its file.
  const specifiers = text.matchAll(/^(?:import|export)\b[^'";]*?'(\.[^']+\.ts)'|\bimport\('(\.[^']+\.ts)'\)/gm);
  return Array.from(specifiers, ([, fixed, lazy]) => ({ from, to: join(dirname(from), fixed ?? lazy ?? '') }));
};
const imports = sources.flatMap(importsOf);

/** `pillars/launch`, `text`; `src` for a file that stands in no folder; undefined for what is not below `src`. */
function roomOf(path: string): string | undefined {
  const [top, room = '', below = ''] = path.split('/');
  if (top !== 'src') return undefined;
  if (room.endsWith('.ts')) return 'src';
  return room === 'pillars' ? `${room}/${below}` : room;
}

const heightOf = (room: string) => rooms.length - rooms.findIndex((level) => level.includes(room));

describe('the order of the rooms', () => {
  test('names every room', () => {
    const known = rooms.flat();
    expect([...new Set(sources.map(roomOf))].filter((room) => !known.includes(room ?? ''))).toEqual([]);
  });

  test('holds: no import goes up, and none to a room beside', () => {
    const inside = imports.map((each) => ({ ...each, room: roomOf(each.from), other: roomOf(each.to) }));
    const wrong = inside.filter(
      ({ room, other }) => room && other && room !== other && heightOf(other) >= heightOf(room),
    );
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`).sort()).toEqual(Object.keys(exceptions).sort());
  });

  test('is that of the page', () => {
    const picture = /```\n(.*?)```/s.exec(page)?.[1] ?? '';
    const lines = picture.split('\n').map((line) => line.split(/ {2,}/));
    const placeOf = (room: string) => lines.findIndex((words) => words.includes(room === 'src' ? 'src/*.ts' : room));
    const places = rooms.map((level) => level.map(placeOf));
    expect(places.flat()).not.toContain(-1);
    expect(places.flat().toSorted((a, b) => a - b)).toEqual(places.flat());
  });
});

test('gitleaks-wasm takes nothing of the gate, and the gate only what it exports', () => {
  const own = sourcesIn('gitleaks-wasm/src').flatMap(importsOf);
  expect(own.filter(({ to }) => !to.startsWith('gitleaks-wasm/src/'))).toEqual([]);
  expect(own.length).toBeGreaterThan(50);
  expect(imports.filter(({ to }) => to.startsWith('gitleaks-wasm/'))).toEqual([]);
});

test('each folder of src has a line that says what it is for, and no line is of a folder that is none', () => {
  const folders = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => join(each.parentPath, each.name).slice(join(root, 'src/').length))
    .filter((folder) => folder.split('/').length <= 2);
  const told = [...page.matchAll(/^\| `([\w/-]+)\/` \| \S.{9,} \|$/gm)].map(([, folder]) => folder);
  expect(told.toSorted()).toEqual(folders.toSorted());
});

test('every file that the page and the decisions name is there', () => {
  const folder = join(root, 'docs/decisions');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  // What an example makes is not there yet.
  const written = [page.replace(/^1\. Write `[^`]+`/gm, ''), ...texts];
  const named = written.flatMap((text) => [
    ...text.matchAll(/`((?:src|test|docs|scripts|bench|gitleaks-wasm|\.ci|\.github)\/[\w./-]+)`/g),
  ]);
  const missing = [...new Set(named.map(([, path = '']) => path))].filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});

test('a run loads the engine of checks, and the libraries that it needs, where checks are asked alone', () => {
  const loadedBy = (path: string) =>
    [
      ...readFileSync(join(root, path), 'utf8').matchAll(
        /^(?:import|export)\s(?!type\b)(?:[^'";=]*?\sfrom )?'([^']+)'/gm,
      ),
    ].map(([, name = '']) => (name.startsWith('.') ? join(dirname(path), name) : name));
  const loaded = new Set(['src/gate/gate.ts', 'src/report/formats/terminal.ts', 'src/github/publish/tell.ts']);
  for (const path of loaded) if (path.startsWith('src/')) for (const name of loadedBy(path)) loaded.add(name);
  expect(loaded.has('src/gate/verdict.ts')).toBe(true);
  const heavy =
    /^src\/(steps|pillars\/(smoke|latency|launch|burst))\/|^(tough-cookie|re2js|css-select|json-p3|undici|tldts)/;
  expect([...loaded].filter((name) => heavy.test(name))).toEqual([]);
});
