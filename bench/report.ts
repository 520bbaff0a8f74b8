// What the reporters cost for 5,000 findings, all surfaces together; and, where there is a browser, how long the HTML
// report of as many takes to open.
//   npm run bench:report
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { median } from 'simple-statistics';
import { annotations, verdictLine } from '../src/report/formats/annotations.ts';
import { comment } from '../src/report/formats/comment.ts';
import { json } from '../src/report/formats/json.ts';
import { junit } from '../src/report/formats/junit.ts';
import { sarif } from '../src/report/formats/sarif.ts';
import { summary } from '../src/report/formats/summary.ts';
import { terminal } from '../src/report/formats/terminal.ts';
import { readPageAssets } from '../src/report/html/assets.ts';
import { htmlReport } from '../src/report/html/html.ts';
import type { Report } from '../src/report/model/report.ts';
import { createBrowsers } from '../src/steps/page-check/browser.ts';
import { failed } from '../test/report/example.ts';

const count = 5000;
const runs = 5;
const report: Report = {
  ...failed,
  findings: Array.from({ length: count }, (_, index) => {
    const { where, ...finding } = failed.findings[index % 3] as Report['findings'][number];
    return { ...finding, where: { ...where, line: index + 1 }, fingerprint: `${finding.fingerprint}:${index}` };
  }),
};
const surfaces: Record<string, () => string> = {
  terminal: () => terminal(report, { colour: true }),
  annotations: () => JSON.stringify([annotations(report), verdictLine(report)]),
  summary: () => summary(report),
  comment: () => comment(report, { repository: 'https://github.com/owner/app' }),
  json: () => json(report),
  sarif: () => sarif(report),
  junit: () => junit(report),
  html: () => htmlReport(report, readPageAssets()),
};

const totals: number[] = [];
const times: Record<string, number[]> = {};
const before = process.memoryUsage().rss;
for (let run = 0; run < runs; run++) {
  let total = 0;
  for (const [name, render] of Object.entries(surfaces)) {
    const start = performance.now();
    const { length } = render();
    const ms = performance.now() - start;
    total += ms;
    times[name] = [...(times[name] ?? []), ms];
    if (run === 0)
      console.log(`${name.padEnd(12)} ${(length / 1e6).toFixed(2).padStart(6)} MB  first ${ms.toFixed(0)} ms`);
  }
  totals.push(total);
  if (run === 0) {
    const { maxRSS } = process.resourceUsage();
    console.log(
      `memory       ${((maxRSS * 1024 - before) / 1e6).toFixed(0)} MB more at its highest, as a run does it: once`,
    );
  }
}
console.log(
  `all surfaces, ${count} findings: first ${totals[0]?.toFixed(0)} ms, median of ${runs} ${median(totals).toFixed(0)} ms`,
);
await openInBrowser();

async function openInBrowser(): Promise<void> {
  const signal = new AbortController().signal;
  const clock = { now: Date.now, monotonic: () => performance.now(), sleep: async () => {} };
  const browsers = createBrowsers({}, { env: process.env, signal, clock, log: { info() {}, progress() {} } });
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  try {
    const { browser } = await browsers.open();
    const file = join(folder, 'report.html');
    writeFileSync(file, surfaces['html']?.() ?? '');
    const opened: number[] = [];
    for (let run = 0; run < runs; run++) {
      const page = await browser.newPage();
      const start = performance.now();
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      // Two frames: what is on the screen has been painted.
      await page.evaluate('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))');
      opened.push(performance.now() - start);
      await page.close();
    }
    console.log(
      `HTML report opens in Chromium: median of ${runs} ${median(opened).toFixed(0)} ms, first ${opened[0]?.toFixed(0)} ms`,
    );
  } catch (error) {
    console.log(`HTML report was not opened: ${(error as Error).message}`);
  } finally {
    await browsers.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
