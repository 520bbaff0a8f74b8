import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { findBrowser } from '../../../src/smoke/page-check/find-browser.ts';
import { logins, smokeBench } from '../gate.ts';
import { html, json, type Route, redirect } from '../site.ts';

const found = await findBrowser({}, process.env);
const missing = 'problem' in found ? found.problem : undefined;
const { smoke, http, close } = smokeBench();
let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'launch-gate-pages-'));
});
afterEach(close);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** A check of `/app` in a real browser, as YAML; `routes` are the site's. */
async function open(check: string, routes: Record<string, Route>, { before = '' } = {}) {
  const yaml = `${before}\nchecks:\n  - name: App\n    page: /app\n${check.replace(/^/gm, '    ')}`;
  const { PATH = '', HOME = '' } = process.env;
  const run = await smoke(yaml, { routes, env: { PATH, HOME, TMPDIR: temporary } });
  return { ...run, check: run.checks[0], rules: run.findings.map(({ rule }) => rule) };
}

function script(response: ServerResponse, code: string): void {
  response.writeHead(200, { 'content-type': 'text/javascript' });
  response.end(code);
}

const shell: Route = (_, response) => html(response, '<div id="root"></div><script src="/app.js"></script>');
const renders = (text: string) => `document.getElementById('root').innerHTML = ${JSON.stringify(text)};`;
const quick = 'timeout: 2s';

/** Width and height of a PNG whose pixels really decompress (PNG specification, sections 5 and 11.2). */
function sizeOf(base64 = ''): [width: number, height: number] {
  const png = Buffer.from(base64, 'base64');
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  expect(inflateSync(Buffer.concat(data)).length).toBeGreaterThan(png.readUInt32BE(16) * png.readUInt32BE(20));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const inBrowser = missing ? test.skip : test;
if (missing) console.warn(`page checks are not tested: ${missing}`);

inBrowser('a blank app with status 200 fails, with a picture', async () => {
  const { check, finding, rules } = await open(quick, { 'GET /app': shell, 'GET /app.js': (_, r) => script(r, '') });
  expect(finding).toMatchObject({ title: 'App: page /app is blank', expected: 'a page that shows something' });
  expect(finding?.observed).toMatch(/^no text, picture or control after \d\.\d s: #root is empty$/);
  expect(finding?.reproduce).toMatch(/ --headless .*--screenshot=page.png http:.*\/app$/);
  expect(rules).toEqual(['smoke/blank']);
  expect(sizeOf(check?.screenshot)).toEqual([1280, 720]);
});
inBrowser('an app that renders passes, without a picture', async () => {
  const { check, rules } = await open('expect: { css: { h1: Hi } }', {
    'GET /app': shell,
    'GET /app.js': (_, r) => script(r, renders('<h1>Hi</h1>')),
  });
  expect(rules).toEqual([]);
  expect(check).toMatchObject({ status: 'pass', screenshot: undefined, steps: [{ status: 200 }] });
});
