import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fileRoutes } from '../../src/init/file-routes.ts';
import { isManifest, packagesIn } from '../../src/init/packages.ts';
import { readRepository } from '../../src/init/repository.ts';
import { systemContext } from '../../src/system.ts';
import { cloneRepository, createRepository, type TestRepository } from '../git/repository-fixture.ts';

const machine = systemContext({ cwd: '/', env: {}, log: () => ({ info() {}, progress() {} }) });
const facts = (cwd: string) =>
  readRepository({ ...machine, cwd, env: { PATH: process.env['PATH'] } }, (path) => path === 'fly.toml');

let made: TestRepository;
beforeEach(() => {
  made = createRepository();
});
afterEach(() => made.remove());

const manifest = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) });

describe('the stack of a repository', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    // github.com/PostHog/wizard/issues/113, github.com/aidenybai/react-grab/pull/372: packages of a monorepo.
    ['an app in a monorepo', { 'package.json': '{}', 'apps/web/package.json': manifest('next') }, 'nextjs'],
    ['a Next.js app without its own manifest', { 'apps/web/next.config.mjs': '' }, 'nextjs'],
    ['an app with a server of its own', { 'package.json': manifest('express', 'next') }, 'nextjs'],
    [
      'Django by pyproject.toml',
      { 'pyproject.toml': '[project]\ndependencies = ["requests", \n  "Django>=5.2",\n]\n' },
      'django',
    ],
    ['Django by Pipfile', { Pipfile: '[packages]\ndjango = "*"\n' }, 'django'],
    ['FastAPI by its requirements', { 'requirements/base.txt': 'fastapi[standard]==0.115\n' }, 'fastapi'],
    ['Rails', { Gemfile: "gem 'rails', '~> 8.0'\n" }, 'rails'],
    ['a gem for Rails alone', { Gemfile: "gem 'rails-i18n'\n" }, undefined],
    ['WordPress by its core', { 'composer.json': '{"require":{"roots/wordpress":"6"}}' }, 'wordpress'],
    [
      'Laravel whose assets are built by Vite',
      { 'composer.json': '{"require":{"laravel/framework":"12"}}', 'package.json': manifest('vite', 'react') },
      'laravel',
    ],
    ['what only its examples use', { 'examples/a/package.json': manifest('next') }, undefined],
    ['a manifest that is no JSON', { 'package.json': '{ "dependencies": ' }, undefined],
    ['a manifest of another shape', { 'package.json': '{ "dependencies": ["next"], "require": null }' }, undefined],
  ])('is told of %s', async (_, files, stack) => {
    made.commit(files);
    expect((await facts(made.path)).stack?.id).toBe(stack);
  });

  test('is not told by a file behind a link, nor by one of several megabytes', async () => {
    made.commit({ 'a.json': manifest('next'), 'large/package.json': manifest('express').padEnd(1_100_000) });
    symlinkSync('a.json', join(made.path, 'package.json'));
    expect((await facts(made.path)).stack).toBeUndefined();
  });

  test('is told of a folder that is no repository', async () => {
    const plain = mkdtempSync(join(tmpdir(), 'launch-gate-plain-'));
    try {
      writeFileSync(join(plain, 'package.json'), manifest('express'));
      expect(await facts(plain)).toMatchObject({ isRepository: false, branch: undefined, stack: { id: 'express' } });
    } finally {
      rmSync(plain, { recursive: true });
    }
  });
});

describe('the branch', () => {
  test('is the one that origin names as its default', async () => {
    made.commit({ a: '' });
    made.git('branch', '-m', 'trunk');
    const clone = cloneRepository(made.path);
    clone.git('checkout', '-q', '-b', 'feature');
    expect((await facts(clone.path)).branch).toBe('trunk');
    clone.remove();
  });

  // github.com/superfly/flyctl/pull/3879: a workflow for a branch that is not there never runs.
  test.each([
    ['main', 'main'],
    ['master', 'master'],
    ['develop', 'feature'],
  ])('is %s without an origin, while another is checked out', async (name, expected) => {
    made.commit({ a: '' });
    if (name !== 'main') made.git('branch', '-m', name);
    made.git('checkout', '-q', '-b', 'feature');
    expect((await facts(made.path)).branch).toBe(expected);
  });

  // github.com/open-gsd/gsd-core/issues/1146: what was fetched and not cloned has no origin/HEAD.
  test('is that of the origin, where only its branches are known', async () => {
    made.commit({ a: '' });
    made.git('branch', '-m', 'feature');
    made.git('update-ref', 'refs/remotes/origin/master', 'HEAD');
    made.git('remote', 'add', 'origin', 'https://git.example/acme.git');
    expect((await facts(made.path)).branch).toBe('master');
  });

  // github.com/monk-io/monk-plugin/issues/174, github.com/CodeBoarding/CodeBoarding-action/pull/116: names that broke
  // the workflow.
  test.each(['a${{b}}', 'feature"quoted', "release/o'neil", 'a&b'])('is left open where it is %s', async (name) => {
    made.commit({ a: '' });
    made.git('branch', '-m', name);
    expect((await facts(made.path)).branch).toBeUndefined();
  });
});

test('names of variables come from examples alone, without values', async () => {
  made.commit({
    '.env': 'A=1\n',
    '.env.example': 'B=secret\n# C=\n',
    'web/.env.sample': 'D=\n',
    '.env.production': 'E=1\n',
  });
  expect((await facts(made.path)).variables).toEqual(['B', 'C', 'D']);
});

test('routes are those that files make, without parameters, groups and private folders', () => {
  expect(
    fileRoutes([
      'app/page.tsx',
      'src/app/(shop)/orders/page.tsx',
      'app/orders/[id]/page.tsx',
      'app/@modal/page.tsx',
      'app/_lib/page.tsx',
      'app/api/health/route.ts',
      'app/a${{b}}/page.tsx',
      'apps/web/pages/pricing.tsx',
      'pages/_app.tsx',
      'pages/index.vue',
      'pages/api/plans.ts',
      'src/routes/about/+page.svelte',
      'src/routes/api/me/+server.ts',
      'server/api/users.get.ts',
      'src/components/page.tsx',
      `app/${'a/'.repeat(5_000)}page.tsx`,
    ]),
  ).toEqual({
    pages: ['/', '/orders', '/pricing', '/about'],
    api: ['/api/health', '/api/plans', '/api/me', '/api/users'],
  });
});

test('a manifest of any length is read in time that grows with it alone', () => {
  for (const [path, unit] of [
    ['requirements.txt', ' '],
    ['Gemfile', 'gem "'],
    ['pyproject.toml', '["'],
  ] as const) {
    expect(isManifest(path)).toBe(true);
    expect(packagesIn({ path, text: unit.repeat(300_000) })).toEqual([]);
  }
});
