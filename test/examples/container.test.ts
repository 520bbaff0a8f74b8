import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { lint, whenInstalled } from './linters.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const dockerfile = read('Dockerfile');

test('the container begins with the Node that the repository is tested on', () => {
  expect(/^FROM (\S+)$/m.exec(dockerfile)?.[1]).toBe(`node:${read('.node-version').trim()}-bookworm-slim`);
});

test('the container gets what exists, and .dockerignore lets it through', () => {
  const copied = Array.from(dockerfile.matchAll(/^COPY (\S+) (\S+)$/gm), ([, from = '', to = '']) => ({ from, to }));
  expect(copied.map(({ from }) => from)).toEqual(['LICENSE', 'dist']);
  for (const { from } of copied) expect(existsSync(join(root, from))).toBe(true);
  expect(read('.dockerignore').trim().split('\n')).toEqual(['*', ...copied.map(({ from }) => `!${from}`)]);
  const [, program = ''] = /ln -s (\S+) \/usr\/local\/bin\/launch-gate/.exec(dockerfile) ?? [];
  const { from, to } = copied.find(({ to }) => program.startsWith(to) && to.endsWith('dist')) ?? { from: '', to: ' ' };
  expect(existsSync(join(root, program.replace(to, from)))).toBe(true);
});

test('the container runs as no administrator, and with git, which may read a clone of another user', () => {
  expect(/^USER (\S+)$/m.exec(dockerfile)?.[1]).toBe('1000:1000');
  expect(dockerfile).toMatch(/apt-get install .* git\b/);
  expect(dockerfile).toContain("git config --system --add safe.directory '*'");
});

whenInstalled('hadolint')('hadolint finds nothing in the container file, and would find something', () => {
  expect(lint('hadolint', [join(root, 'Dockerfile')])).toEqual({ status: 0, output: '' });
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-container-'));
  try {
    writeFileSync(join(folder, 'Dockerfile'), dockerfile.replace(/^FROM .*/m, 'FROM node'));
    expect(lint('hadolint', [join(folder, 'Dockerfile')])).toMatchObject({ status: 1 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
