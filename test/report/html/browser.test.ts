import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import type { Report } from '../../../src/report/model/report.ts';
import { createBrowsers } from '../../../src/steps/page-check/browser.ts';
import { findBrowser } from '../../../src/steps/page-check/find-browser.ts';
import { clock } from '../../http/servers.ts';
import { green, hostileTexts, withForeignText } from '../example.ts';
import { render, whole } from './example.ts';

// Functions that run in the page see its globals, not those of Node.
declare const globalThis: any;

const found = await findBrowser({}, process.env);
if ('problem' in found) console.warn(`the HTML report is not opened: ${found.problem}`);
const inBrowser = 'problem' in found ? describe.skip : describe;

inBrowser('the HTML report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-report-'));
  const signal = new AbortController().signal;
  const log = { info: () => {}, progress: () => {} };
  const browsers = createBrowsers({}, { env: process.env, signal, clock, log });
  let browser: Browser;
  beforeAll(async () => {
    ({ browser } = await browsers.open());
  }, 60_000);
  afterAll(async () => {
    await browsers.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const [first] = whole.findings as [Report['findings'][number]];
  const text = `https://app.example.com/${'a'.repeat(200)}`;
  const unbroken = { ...first, title: text, observed: text, fix: text, reproduce: text, fingerprint: text };

  type Look = { width?: number; dark?: boolean };
  /** The opened report, and all that the browser said or asked for meanwhile. */
  async function open(report: Report, { width = 1280, dark = false }: Look = {}) {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) said.push(request.url());
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    const file = join(folder, 'report.html');
    writeFileSync(file, render(report));
    await page.goto(pathToFileURL(file).href);
    return { page, said };
  }

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
  }

  /** Opens every fold, and waits until no plot near the screen is missing. */
  async function unfold(page: Page): Promise<void> {
    await page.evaluate(() => {
      for (const fold of globalThis.document.querySelectorAll('details')) fold.open = true;
      globalThis.dispatchEvent(new globalThis.Event('beforeprint'));
    });
    await page.waitForFunction(() =>
      [...globalThis.document.querySelectorAll('.chart')].every((each) => each.querySelector('canvas')),
    );
  }

  test.each([
    ['on a desktop', {}],
    ['on a phone', { width: 360 }],
    ['in the dark', { dark: true }],
  ])(
    '%s has no violation of axe, fits, draws its plots, and says nothing to the console',
    async (_, look: Look) => {
      for (const report of [{ ...whole, findings: [unbroken, ...whole.findings] }, green]) {
        const { page, said } = await open(report, look);
        expect(await violations(page)).toEqual([]);
        await unfold(page);
        expect(await violations(page)).toEqual([]);
        // What is clipped does not widen the page, so every part is asked. A table scrolls by itself.
        const wide = await page.evaluate(() =>
          [...globalThis.document.querySelectorAll('html, article, p, dd, li, h1, h3, code, figure')]
            .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth)
            .map((each) => each.outerHTML.slice(0, 200)),
        );
        expect(wide).toEqual([]);
        expect(said).toEqual([]);
        await page.close();
      }
    },
    120_000,
  );

  test('draws every request, the budget and the interval: the plots are not empty', async () => {
    const { page } = await open(whole);
    await unfold(page);
    const colours = await page.evaluate(() =>
      [...globalThis.document.querySelectorAll('.chart canvas')].map((canvas) => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        const seen = new Set<string>();
        for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) seen.add(data.slice(at, at + 3).join());
        return [...seen];
      }),
    );
    expect(colours.length).toBeGreaterThanOrEqual(7);
    const [point, over, budget] = ['59,130,196', '214,69,69', '194,124,18'];
    for (const each of colours) expect(each).toContain(point);
    // Those of the steps have no budget; the first plot is the strip of the route that failed, or of its steps.
    const strips = colours.filter((each: string[]) => each.includes(over as string));
    expect(strips.length).toBeGreaterThanOrEqual(2);
    for (const each of strips) expect(each).toContain(budget);
    await page.close();
  }, 60_000);

  test('can be read and used with the keyboard alone, and copies what shows a failure again', async () => {
    const { page, said } = await open(whole);
    await page.keyboard.press('Tab');
    const skip = () => page.evaluate(() => globalThis.document.activeElement.textContent);
    expect(await skip()).toBe('Skip to the findings');
    await page.evaluate(() => globalThis.document.querySelector('.copy').focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /^(?:Copied|Selected): git show/.test(globalThis.document.querySelector('#status').textContent),
    );
    expect(said).toEqual([]);
    await page.close();
  }, 60_000);

  test('prints on paper what the screen leaves to buttons and scrolling, dark or not', async () => {
    const { page } = await open(whole, { dark: true });
    await page.emulateMediaType('print');
    const style = await page.evaluate(() => {
      const of = (selector: string) => globalThis.getComputedStyle(globalThis.document.querySelector(selector));
      return [of('body').backgroundColor, of('.copy').display, of('nav').display, of('.finding').contentVisibility];
    });
    expect(style).toEqual(['rgb(255, 255, 255)', 'none', 'none', 'visible']);
    const folded = () => page.evaluate(() => globalThis.document.querySelectorAll('.same:not([open])').length);
    expect(await folded()).toBe(1);
    const pdf = await page.pdf();
    expect(await folded()).toBe(0);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  }, 60_000);

  test('runs nothing that a page, a file name or a commit brings', async () => {
    const texts = [
      ...hostileTexts,
      '</script><script>document.title = "run"</script>',
      '"><img src=x onerror=alert(1)>',
    ];
    const { page, said } = await open(withForeignText(texts.join(' ')));
    expect(await page.title()).toMatch(/^Launch Gate: do not launch\./);
    expect(await page.evaluate(() => globalThis.document.querySelectorAll('script, img, iframe').length)).toBe(2);
    expect(said).toEqual([]);
    await page.close();
  }, 60_000);
});
