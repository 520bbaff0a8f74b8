import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { summary } from '../../../src/report/formats/summary.ts';
import { dashboard, failed, green, hostileTexts, secret, withForeignText } from '../example.ts';

/** As a reader sees it: references decoded, gaps gone. */
function seen(markdown: string): string {
  return markdown.replaceAll('\u200b', '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

describe('job summary', () => {
  test('gives the verdict, a table of what failed, and the details folded', () => {
    const text = seen(summary(failed));
    expect(text).toMatch(
      /^## ✗ Do not launch: 2 blockers, 1 high\n\ncommit 3f2c1e9 · https:\/\/app\.example\.com · 38 s\n/,
    );
    expect(text).toContain(
      '| blocker | Stripe access token in src/mail.ts | src/mail.ts:14 | (redacted), added in 3f2c1e9 on 2027-01-08, still in the tree |\n',
    );
    expect(text).toContain('<details><summary>Details, and how to see each again</summary>');
    expect(text).toContain('again     curl -sS -i -b "$COOKIE" https://app.example.com/dashboard\n');
    expect(text).toContain('| Orders API | 412 ms (380-470) | 300 ms | fail | 19 of 88 | 612 ms |');
    expect(text).toContain('- scanned: 14 commits (a1b2c3d..3f2c1e9), 48 kB · 91 requests');
  });

  test('of a green run is the verdict, and the rest folded', () => {
    const text = summary(green);
    expect(text).toMatch(/^## ✓ Ready to launch\n/);
    const lines = text.split('\n').filter(Boolean);
    expect(lines[2]).toBe('<details><summary>What was judged</summary>');
    expect(lines.at(-1)).toBe('</details>');
    // Nothing stands outside of that fold.
    let depth = 0;
    const depths = Array.from(text.matchAll(/<(\/?)details>/g), ([, end]) => (depth += end ? -1 : 1));
    expect(depths.indexOf(0)).toBe(depths.length - 1);
  });

  test('keeps the most severe where there is no room for all, and counts the rest', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      ...dashboard,
      title: `number ${i}`,
      observed: 'x'.repeat(400),
    }));
    const text = summary({ ...failed, findings: [secret, ...many] });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('| blocker | Stripe access token');
    expect(text).toMatch(/\n[\d,]+ details? left out here; the JSON report has all\.\n/);
    const rows = summary({ ...failed, findings: many }, 50_000);
    expect(rows).toContain('| number 0 |');
    const kept = rows.match(/^\| blocker/gm)?.length ?? 0;
    expect(rows).toContain(`\n${new Intl.NumberFormat('en').format(5000 - kept)} findings left out here`);
  });

  test('never exceeds its budget, and closes what it opens', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 800 });
    fc.assert(
      fc.property(text, fc.nat(60), fc.integer({ min: 10_000, max: 60_000 }), (foreign, count, maxBytes) => {
        const report = withForeignText(foreign);
        const findings = Array.from({ length: count }, () => report.findings[0] as typeof secret);
        const shown = summary({ ...report, findings }, maxBytes);
        expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(maxBytes);
        expect(shown.match(/<details>/g)?.length).toBe(shown.match(/<\/details>/g)?.length);
      }),
      { numRuns: 50 },
    );
  });

  test.each(hostileTexts)('%j is shown as text and leaves the page as it is', (text) => {
    const shown = summary(withForeignText(text));
    const outside = shown.replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '');
    expect(outside.replace(/<\/?(?:details|summary)>/g, '')).not.toMatch(/[<>`[\]!]|@(?!\u200b)|:\/\//);
    expect(outside.match(/^#/gm)).toHaveLength(1);
    for (const line of outside.split('\n').filter((each) => each.startsWith('| '))) {
      expect([5, 8]).toContain(line.match(/\|/g)?.length);
    }
  });
});
