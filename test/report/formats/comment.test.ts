import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comment } from '../../../src/report/formats/comment.ts';
import type { Report } from '../../../src/report/model/report.ts';
import { anyText } from '../../any-text.ts';
import { dashboard, failed, green, hostileTexts, secret, withForeignText } from '../example.ts';

const links = {
  repository: 'https://github.example/o/r',
  run: 'https://github.example/o/r/actions/runs/10/attempts/1',
};
const head = failed.run.sha as string;

/** As a reader sees it: references decoded, gaps gone. */
function seen(markdown: string): string {
  return markdown.replaceAll('\u200b', '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

/** With the destinations that the gate itself writes taken out, and what stands in blocks of code. */
function outsideOfCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/\[([^[\]]*)\]\(https:\/\/github\.example\/o\/r\/[\w./%#-]*\)/g, '$1');
}

function withReleases(report: Report, check = report.latency[0]?.check ?? ''): Report {
  const history = [
    { at: '2027-01-08T09:00:00.000Z', sha: 'a'.repeat(40), p95Ms: 300 },
    { at: '2027-01-09T09:00:00.000Z', sha: 'b'.repeat(40), p95Ms: 400 },
  ];
  return { ...report, latency: report.latency.map((each) => ({ ...each, check, history })) };
}

describe('comment on a pull request', () => {
  test('gives the verdict first, then what failed with links to the lines, then the rest folded', () => {
    const text = seen(comment(failed, links));
    expect(text).toMatch(
      /^\*\*Do not launch:\*\* 2 blockers, 1 high · \[3f2c1e9\]\(https:\/\/github\.example\/o\/r\/commit\/3f2c1e9d0{28}abcd\) · https:\/\/app\.example\.com · \[run\]\(.*\/runs\/10\/attempts\/1\) · 38 s\n/,
    );
    expect(text).toContain(
      `| [src/mail.ts:14](https://github.example/o/r/blob/${secret.where.commit}/src/mail.ts#L14) |`,
    );
    expect(text).toContain(
      `| [.github/launch-gate.yml:31](https://github.example/o/r/blob/${head}/.github/launch-gate.yml#L31) |`,
    );
    expect(text).toContain('again     curl -sS -i -b "$COOKIE" https://app.example.com/dashboard\n');
    expect(text).toContain('- scanned: 14 commits');
    expect(text.indexOf('| severity |')).toBeLessThan(text.indexOf('<details>'));
  });

  test('compares p95 with the last five releases in one line, and names the route that grew most', () => {
    const [route] = failed.latency as [Report['latency'][number]];
    const past = (times: number[]) => times.map((p95Ms, day) => ({ at: `2027-01-0${day + 1}T09:00:00.000Z`, p95Ms }));
    const line = (latency: Report['latency']) =>
      seen(comment({ ...failed, latency }, links))
        .split('\n')
        .filter((each) => each.startsWith('p95 against'));
    const times = [900, 900, 300, 310, 290, 280, 330];
    expect(line([{ ...route, check: 'A | B', p95Ms: 412, history: past(times) }])).toEqual([
      'p95 against the last five releases: A | B 412 ms, +37 % (median 300 ms)',
    ]);
    const others = [
      { ...route, p95Ms: 200, history: past(times) },
      { ...route, p95Ms: null, history: past(times) },
      { ...route, check: 'Worst @all', p95Ms: 330, history: past(times) },
    ];
    expect(line(others)).toEqual([
      'p95 against the last five releases: Worst @all 330 ms, +10 % (median 300 ms), the largest change of 2 routes',
    ]);
    expect(comment({ ...failed, latency: others }, links)).not.toContain('@all');
    expect(
      line([
        { ...route, history: past([300, 300, 300, 300]) },
        { ...route, history: undefined },
      ]),
    ).toEqual([]);
  });

  test('links only what has an address at GitHub', () => {
    const places = [
      { file: 'dist/app.js', line: 3 }, // build output
      { file: '/etc/passwd', line: 1, commit: head },
      { file: '../other/a.ts', commit: head },
      { file: 'a.ts', commit: 'not a commit' },
      { url: 'https://app.example.com/app.js' },
    ];
    for (const where of places)
      expect(comment({ ...failed, findings: [{ ...secret, where }] }, links)).not.toContain('/blob/');
    const where = { file: 'a b/[c](d)#e?.ts', line: 2, commit: head };
    expect(comment({ ...failed, findings: [{ ...secret, where }] }, links)).toContain(
      `](https://github.example/o/r/blob/${head}/a%20b/%5Bc%5D%28d%29%23e%3F.ts#L2)`,
    );
  });

  test('says since when the gate passes again, and folds what was wrong', () => {
    const earlier = { body: comment(failed, links), since: head };
    const mended = comment(green, links, earlier);
    expect(seen(mended)).toMatch(/^\*\*Ready:\*\* all checks pass since \[3f2c1e9\]/);
    const rows = (text: string) => seen(text).match(/^\| (?:blocker|high) .*$/gm);
    expect(rows(mended)).toEqual(rows(earlier.body));
    // Also when it is written anew from a text that is mended already.
    const again = comment(green, links, { body: mended, since: head });
    expect(rows(again)).toEqual(rows(earlier.body));
    expect(again).not.toContain('| severity | what | where | seen |\n|---|---|---|---|\n\n');
  });

  test('takes no markup from an earlier comment that somebody edited', () => {
    const body = comment(failed, links).replace('blocker |', 'blocker <img src=x> |').replace('high |', 'high @team |');
    expect(comment(green, links, { body, since: head })).not.toMatch(/<img|@team/);
  });

  test('shows p95 with its change against the last release, and the trend as a chart', () => {
    const text = comment(withReleases(failed), links);
    expect(seen(text)).toContain('| Orders API | 412 ms (380-470) | 300 ms | fail | +3 % (400 ms) |');
    expect(text).toContain(
      [
        '```mermaid',
        'xychart-beta',
        '  title "p95 of Orders API, ms"',
        '  x-axis ["aaaaaaa", "bbbbbbb", "now"]',
        '  y-axis 0 --> 412',
        '  line [300, 400, 412]',
        '```',
      ].join('\n'),
    );
    expect(comment(failed, links)).not.toContain('mermaid');
  });

  test('drops details before rows, and keeps the most severe', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ ...dashboard, title: `number ${i}` }));
    const text = comment({ ...failed, findings: [secret, ...many] }, links);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    expect(text).toContain('| blocker | Stripe access token');
    expect(text).toMatch(/\n[\d,]+ findings left out here; the JSON report has all\.\n/);
  });

  test('never exceeds its limit, and closes what it opens', () => {
    const text = anyText({ maxLength: 800 });
    fc.assert(
      fc.property(text, fc.nat(60), fc.integer({ min: 10_000, max: 65_536 }), (foreign, count, limit) => {
        const report = withForeignText(foreign);
        const findings = Array.from({ length: count }, () => report.findings[0] as typeof secret);
        const earlier = { body: comment({ ...report, findings }, links), since: head };
        for (const shown of [earlier.body, comment({ ...report, findings }, links, earlier, limit)]) {
          expect(shown.length).toBeLessThanOrEqual(65_536);
          expect(shown.match(/<details>/g)?.length).toBe(shown.match(/<\/details>/g)?.length);
          expect(outsideOfCode(shown).replace(/<\/?(?:details|summary)>/g, '')).not.toMatch(/[<>`[\]!]|@(?!\u200b)/);
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each(hostileTexts)('%j is shown as text and leaves the page as it is', (text) => {
    const shown = comment(withReleases(withForeignText(text), text), links, {
      body: comment(withForeignText(text), links),
      since: text,
    });
    const outside = outsideOfCode(shown).replace(/<\/?(?:details|summary)>/g, '');
    expect(outside).not.toMatch(/[<>`[\]!]|@(?!\u200b)|:\/\//);
    expect(outside).not.toMatch(/^#/m);
    const charts = [...shown.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, chart = '']) => chart);
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatch(
      /^xychart-beta\n {2}title "p95 of [\p{L}\p{N} ./-]*, ms"\n(?: {2}(?:x-axis|y-axis|line) [^<@:]*\n?){3}$/u,
    );
  });
});
