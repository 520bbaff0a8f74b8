import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser } from 'puppeteer-core';
import { buildHandover } from '../../../src/pages/handover/build.ts';
import type { Facts } from '../../../src/pages/handover/facts.ts';
import { handoverHtml } from '../../../src/pages/handover/html.ts';
import type { OwnerTexts } from '../../../src/pages/handover/owner-text.ts';
import { readPageAssets } from '../../../src/report/html/assets.ts';
import { createBrowsers } from '../../../src/steps/page-check/browser.ts';
import { findBrowser } from '../../../src/steps/page-check/find-browser.ts';
import { clock } from '../../http/servers.ts';
import { hostileTexts } from '../../report/example.ts';
import { unknown, whole } from './example.ts';

// Functions that run in the page see its globals, not those of Node.
declare const globalThis: any;

const found = await findBrowser({}, process.env);
if ('problem' in found) console.warn(`the handover is not opened: ${found.problem}`);
const inBrowser = 'problem' in found ? describe.skip : describe;

inBrowser('the handover in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-handover-'));
  const signal = new AbortController().signal;
  const browsers = createBrowsers({}, { env: process.env, signal, clock, log: { info() {}, progress() {} } });
  let browser: Browser;
  beforeAll(async () => {
    ({ browser } = await browsers.open());
  }, 60_000);
  afterAll(async () => {
    await browsers.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const long = `- Owner: ${'a'.repeat(300)}\n${hostileTexts.join('\n')}\n`;
  const owner: OwnerTexts = new Map([['registrar', { text: long, line: 1 }]]);
  const pages: [facts: Facts, owner: OwnerTexts][] = [
    [whole('Shop'), owner],
    [whole([...hostileTexts, '</style><script>document.title = "run"</script>', 'a'.repeat(300)].join(' ')), owner],
    [unknown, new Map()],
  ];

  test.each([
    ['on a desktop', 1280, false],
    ['on a phone', 360, false],
    ['in the dark', 1000, true],
  ])(
    '%s has no violation of axe, fits, asks for nothing and runs nothing',
    async (_, width, dark) => {
      for (const [facts, texts] of pages) {
        const page = await browser.newPage();
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(String(error)));
        page.on('request', (request) => {
          if (!request.url().startsWith('file:')) said.push(request.url());
        });
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
        const file = join(folder, 'handover.html');
        writeFileSync(file, handoverHtml(buildHandover(facts, texts), readPageAssets().style));
        await page.goto(pathToFileURL(file).href);
        expect(await page.title()).toMatch(/^Handover: /);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        expect(
          violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`),
        ).toEqual([]);
        const wide = await page.evaluate(() =>
          [...globalThis.document.querySelectorAll('html, article, p, li, h1, h2, h3')]
            .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth)
            .map((each) => each.outerHTML.slice(0, 200)),
        );
        expect(wide).toEqual([]);
        // Green says that nothing is open.
        const isPlain = await page.evaluate(() => {
          const { document, getComputedStyle: styleOf } = globalThis;
          const isOpen = document.querySelector('header').className === 'none';
          return isOpen === (styleOf(document.querySelector('h1')).color === styleOf(document.body).color);
        });
        expect(isPlain).toBe(true);
        expect(said).toEqual([]);
        await page.close();
      }
    },
    120_000,
  );
});
