import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { findAll, getElementsByTagName, nextElementSibling, textContent } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import type { Browser } from 'puppeteer-core';
import { readTrendsStyle } from '../../../src/pages/trends/assets.ts';
import { trendsOf } from '../../../src/pages/trends/figures.ts';
import { trendsPage } from '../../../src/pages/trends/page.ts';
import { createBrowsers } from '../../../src/steps/page-check/browser.ts';
import { findBrowser } from '../../../src/steps/page-check/find-browser.ts';
import { anyText } from '../../any-text.ts';
import { clock } from '../../http/servers.ts';
import { hostileTexts } from '../../report/example.ts';
import { emptyHistory, hourMs, now, run, seededHistory, seededUptime, shaOf } from './seeded.ts';

// Functions that run in the page see its globals, not those of Node.
declare const globalThis: any;

const style = readTrendsStyle();
const render = (...[history, uptime]: [typeof emptyHistory, ReturnType<typeof seededUptime>?]) =>
  trendsPage(trendsOf('production', history, uptime, now), style);
const whole = render(seededHistory(), seededUptime());
const empty = render(emptyHistory);
const all = (page: string, name: string) => getElementsByTagName(name, parseDocument(page), true);
const texts = (page: string, name: string) => all(page, name).map((each) => textContent(each));

/** The environment, a route, an incident and a commit's time with a foreign text in each place that takes one. */
function withForeignText(text: string): string {
  const runs = [1, 2, 3, 4, 5, 6, 7].map((index) =>
    run(now - (20 - index) * hourMs, {
      sha: shaOf(index),
      verdict: index > 5 ? 'fail' : 'pass',
      routes: [
        { check: text, p95Ms: 100 * index, budgetMs: 300, n: 60 },
        ...(index === 1 ? [{ check: `${text} gone`, p95Ms: 5, budgetMs: null, n: 60 }] : []),
      ],
    }),
  );
  const uptime = { days: [], incidents: [{ title: text, startedAt: now - hourMs }] };
  return trendsPage(trendsOf(text, { ...emptyHistory, runs }, uptime, now), style);
}

describe('the page of trends', () => {
  test('begins with what got worse, and each section with its answer', () => {
    expect(texts(whole, 'h1')).toEqual(['Worse: p95']);
    expect(texts(whole, 'h2')).toEqual(['p95', 'Uptime', 'Failed requests', 'Releases', 'Time to restore']);
    const answers = all(whole, 'p').filter(({ attribs }) => attribs['class'] === 'answer');
    expect(answers.map((each) => textContent(each))[0]).toMatch(
      /^worse 1 of 3 routes is slower than before, most of all Dashboard: \d+ ms, median of the five releases before \d+ ms \(\+\d+ %\)\. 1 of 3 routes is over budget\.$/,
    );
    expect(answers).toHaveLength(5);
  });

  test('holds what the figures say, and a table beside every plot', () => {
    const { releases, restore, uptime } = trendsOf('production', seededHistory(), seededUptime(), now);
    const [text] = texts(whole, 'main');
    expect(text).toContain(`${releases.now.failed} of ${releases.now.judged} (`);
    expect(text).toContain(`(median of ${restore.now.n})`);
    expect(text).toContain(
      `last 90 days${(Math.floor((1 - uptime.over['90'].bad / uptime.over['90'].all) * 10_000) / 100).toString()} %`,
    );
    for (const figure of all(whole, 'figure')) {
      const fold = nextElementSibling(figure);
      expect(fold?.name).toBe('details');
      expect(getElementsByTagName('table', fold ?? [], true)).toHaveLength(1);
    }
    expect(all(whole, 'figure').length).toBe(6);
  });

  test('without a run says so, and shows no figure', () => {
    expect(texts(empty, 'h1')).toEqual(['No runs yet']);
    expect([...all(empty, 'figure'), ...all(empty, 'table')]).toEqual([]);
    expect(texts(empty, 'main')[0]).not.toMatch(/\d+ %|\d+ ms/);
  });

  test('a day that was not watched is no good day', () => {
    const [uptime] = all(whole, 'section').filter(({ attribs }) => attribs['id'] === 'uptime');
    const rows = getElementsByTagName('tr', uptime ?? [], true).map((each) => textContent(each));
    expect(rows.filter((row) => row.includes('not watched'))).toHaveLength(15);
    expect(
      getElementsByTagName('rect', uptime ?? [], true).filter(({ attribs }) => attribs['class'] === 'none'),
    ).toHaveLength(15);
  });

  test('has no script, no address and no style but the hashed sheet', () => {
    for (const page of [whole, empty, withForeignText('x')]) {
      expect(/Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]).toMatch(
        /^default-src 'none'; img-src data:; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
      );
      expect([...all(page, 'script'), ...all(page, 'link'), ...all(page, 'img')]).toEqual([]);
      const attributes = findAll(() => true, parseDocument(page).children).flatMap(({ attribs }) =>
        Object.entries(attribs),
      );
      expect(
        attributes.filter(
          ([name, value]) => name === 'style' || name.startsWith('on') || (name === 'href' && !value.startsWith('#')),
        ),
      ).toEqual([]);
    }
  });

  test('no name becomes markup', () => {
    const shapeOf = (page: string) =>
      findAll(() => true, parseDocument(page).children).map(({ name, attribs }) =>
        [name, ...Object.keys(attribs)].join(' '),
      );
    const plain = shapeOf(withForeignText('x'));
    const text = fc.oneof(
      fc.constantFrom(...hostileTexts, '</title><script>', '</style>', '"><img src=x>', "' onclick='x"),
      anyText({ minLength: 1 }),
    );
    fc.assert(
      fc.property(text, (foreign) => expect(shapeOf(withForeignText(foreign))).toEqual(plain)),
      { numRuns: 50 },
    );
  });

  test('stays small where there are many routes and releases', () => {
    const routes = Array.from({ length: 500 }, (_, index) => ({
      check: `Route ${index}`,
      p95Ms: 100 + index,
      budgetMs: 300,
      n: 60,
    }));
    const runs = Array.from({ length: 60 }, (_, index) =>
      run(now - (70 - index) * hourMs, { sha: shaOf(index), routes }),
    );
    const page = render({ ...emptyHistory, runs });
    expect(page.length).toBeLessThan(1_000_000);
    expect(texts(page, 'main')[0]).toContain('300 more left out here.');
  });
});

const found = await findBrowser({}, process.env);
if ('problem' in found) console.warn(`the page of trends is not opened: ${found.problem}`);
const inBrowser = 'problem' in found ? describe.skip : describe;

inBrowser('the page of trends in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-trends-'));
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

  const unbroken = withForeignText('a'.repeat(200));
  test.each([
    ['on a desktop', 1280, 'light'],
    ['on a phone', 360, 'light'],
    ['in the dark', 1280, 'dark'],
  ])(
    '%s has no violation of axe, fits, and asks for nothing',
    async (_, width, scheme) => {
      for (const page of [whole, empty, unbroken]) {
        const tab = await browser.newPage();
        const said: string[] = [];
        tab.on('console', (message) => said.push(message.text()));
        tab.on('request', (request) => {
          if (!/^(?:file|data):/.test(request.url())) said.push(request.url());
        });
        await tab.setViewport({ width, height: 900 });
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const file = join(folder, 'trends.html');
        writeFileSync(file, page);
        await tab.goto(pathToFileURL(file).href);
        await tab.evaluate(() => {
          for (const fold of globalThis.document.querySelectorAll('details')) fold.open = true;
        });
        await tab.evaluate(axe.source);
        const { violations } = await tab.evaluate(() => globalThis.axe.run());
        expect(violations.map(({ id, nodes }: any) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        const wide = await tab.evaluate(() =>
          [...globalThis.document.querySelectorAll('html, article, p, li, h1, h2, h3, figure, .trend')]
            .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth)
            .map((each) => each.outerHTML.slice(0, 200)),
        );
        expect(wide).toEqual([]);
        expect(said).toEqual([]);
        await tab.close();
      }
    },
    120_000,
  );

  test('draws: every plot has a height, and its points are those of the releases', async () => {
    const tab = await browser.newPage();
    await tab.setContent(whole);
    const plots: { tall: boolean; bars: number; points: number }[] = await tab.evaluate(() =>
      [...globalThis.document.querySelectorAll('svg')].map((svg) => ({
        tall: svg.getBoundingClientRect().height > 50,
        bars: svg.querySelectorAll('rect').length,
        points: (svg.querySelector('.dots')?.getAttribute('d') ?? '').split('M').length - 1,
      })),
    );
    expect(plots.every(({ tall }) => tall)).toBe(true);
    expect(plots.slice(0, 3).every(({ points }) => points > 45)).toBe(true);
    expect(plots.slice(3).every(({ bars }) => bars > 12)).toBe(true);
    await tab.close();
  }, 60_000);
});
