import { readFileSync } from 'node:fs';
import { afterAll, expect } from '@jest/globals';
import { html, redirect } from '../../pillars/smoke/site.ts';
import { app, browserBench, inBrowser, page, renders } from './browser-bench.ts';

const text = readFileSync(new URL('../../../docs/page-checks.md', import.meta.url), 'utf8');
const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) =>
  yaml.replace(/^base-url:.*\n/, ''),
);

const { run, close, remove } = browserBench();
afterAll(async () => {
  await close();
  remove();
});

inBrowser('the examples of docs/page-checks.md pass on a site that works', async () => {
  expect(examples).toHaveLength(2);
  const routes = {
    ...page('/', '<h1>Shop</h1>'),
    ...app('/pricing', renders(`<h1>Pricing</h1>${'<p class=plan>9</p>'.repeat(3)}`)),
  };
  for (const yaml of examples) expect(await run(yaml, { routes })).toMatchObject({ findings: [] });
});

inBrowser('and fail on one that does not', async () => {
  const quick = (yaml = '') =>
    yaml
      .replace(/timeout: 15s/, 'timeout: 2s')
      .replace('page: /dashboard\n', 'page: /dashboard\n    timeout: 2s\n')
      .replace('page: /\n', 'page: /\n    timeout: 2s\n');
  const routes = { ...page('/', '<div id=root></div>'), ...app('/pricing', renders('<h1>Pricing</h1>')) };
  const start = await run(quick(examples[0]), { routes });
  expect(start.findings.map(({ rule }) => rule)).toEqual(['smoke/blank', 'smoke/css']);
  let asked = 0;
  const lost = await run(quick(examples[1]), {
    routes: {
      'GET /dashboard': (_, response) => {
        asked += 1;
        if (asked < 3) redirect(response, '/login');
        else html(response, '<h1>Welcome</h1>');
      },
    },
  });
  expect(lost.findings.map(({ rule }) => rule)).toEqual(['smoke/login-redirect']);
});
