import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { findBrowser } from '../../../src/steps/page-check/find-browser.ts';
import { smokeBench } from '../../pillars/smoke/gate.ts';
import { html, type Route } from '../../pillars/smoke/site.ts';

const found = await findBrowser({}, process.env);
if ('problem' in found) console.warn(`page checks are not tested: ${found.problem}`);

/** A test that needs a browser; skipped, with the reason above, on a machine without one. */
export const inBrowser = 'problem' in found ? test.skip : test;

type Options = {
  routes?: Record<string, Route>;
  flags?: string[];
  env?: Record<string, string>;
  signal?: AbortSignal;
  isInternal?: (address: string) => boolean;
};

export function browserBench() {
  const { smoke, ...servers } = smokeBench();
  const temporary = mkdtempSync(join(tmpdir(), 'launch-gate-pages-'));
  /** Runs a configuration with a browser that keeps its files in a folder of this bench. */
  const run = (yaml: string, { routes, flags, env = {}, signal, isInternal }: Options = {}) => {
    const { PATH = '', HOME = '' } = process.env;
    return smoke(yaml, {
      routes,
      env: { PATH, HOME, TMPDIR: temporary, ...env },
      signal,
      browserFlags: flags,
      isInternal,
    });
  };
  return {
    ...servers,
    run,
    /** Runs checks in one browser, four at a time; each is YAML in flow style: `page: /app, timeout: 2s`. */
    async open(checks: Record<string, string>, { before = '', ...options }: Options & { before?: string } = {}) {
      const list = Object.entries(checks).map(([name, check]) => `  - { name: ${name}, ${check} }\n`);
      const result = await run(`${before}\nchecks:\n${list.join('')}`, options);
      const of = (name: string) => {
        const findings = result.findings.filter(({ fingerprint }) => fingerprint.endsWith(`:${name}`));
        const rules = findings.map(({ rule }) => rule);
        return { findings, rules, finding: findings[0], check: result.checks.find((check) => check.name === name) };
      };
      return { ...result, of };
    },
    /** What browsers have left behind. */
    leftovers: () => readdirSync(temporary),
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

function script(response: ServerResponse, code: string): void {
  response.writeHead(200, { 'content-type': 'text/javascript' });
  response.end(code);
}

/** A single-page app: an empty root that a script fills. */
export function app(path: string, code: string): Record<string, Route> {
  return {
    ...page(path, `<div id="root"></div><script src="${path}.js"></script>`),
    [`GET ${path}.js`]: (_, response) => script(response, code),
  };
}

export function page(path: string, body: string, status = 200): Record<string, Route> {
  return { [`GET ${path}`]: (_, response) => html(response, body, status) };
}

/** JavaScript that fills the root. */
export function renders(markup: string): string {
  return `document.getElementById('root').innerHTML = ${JSON.stringify(markup)};`;
}

/** Ends the browsers that this process started, as a machine that runs out of memory would. */
export function killBrowsers(): void {
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [, parent] = /\) \w (\d+) /.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
      const isBrowser = readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--remote-debugging-pipe');
      if (isBrowser && Number(parent) === process.pid) process.kill(Number(id), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
