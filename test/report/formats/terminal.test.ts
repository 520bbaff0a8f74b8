import { describe, expect, test } from '@jest/globals';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { dashboard, failed, green, hostileTexts, withForeignText } from '../example.ts';

const plain = { colour: false };

describe('terminal', () => {
  test('says the verdict first, then what, where, expected, seen and what to do', () => {
    expect(terminal(failed, plain)).toBe(`\
✗ Launch Gate: do not launch. 2 blockers, 1 high. (38 s)

BLOCKER  src/mail.ts:14  Stripe access token
         (redacted), added in 3f2c1e9 on 2027-01-08, still in the tree
         again     git show 3f2c1e9d0000 -- src/mail.ts
         Rotate it, then remove it from the code. Rewriting history does not make it safe.

BLOCKER  Dashboard: GET /dashboard answered 302  (.github/launch-gate.yml:31)
         expected  status 200 and h1 "Welcome"
         seen      302 to /login?next=/dashboard: the session "member" is not accepted
         again     curl -sS -i -b "$COOKIE" https://app.example.com/dashboard

HIGH     Orders API: p95 412 ms (380-470), budget 300 ms  (.github/launch-gate.yml:44)
         19 of 88 requests over budget; time to first byte grew, connection did not

passed   Login page · API refuses strangers
scanned  14 commits (a1b2c3d..3f2c1e9), 48 kB · 91 requests · https://app.example.com
`);
  });

  test('a green run is three lines', () => {
    expect(terminal(green, plain)).toBe(`\
✓ Launch Gate: ready to launch. (38 s)
passed   no new secrets · Login page · Dashboard · API refuses strangers · p95 of Orders API 212 ms (190-240)
scanned  14 commits (a1b2c3d..3f2c1e9), 48 kB · 91 requests · https://app.example.com
`);
  });

  test('what could not be judged, and what was waived, is never silent', () => {
    const findings = [
      { ...dashboard, status: 'inconclusive' as const, title: 'Dashboard: no time was left' },
      { ...dashboard, status: 'warn' as const, fix: 'Waived until 2027-01-15: known.' },
    ];
    const checks = [
      { name: 'Orders', status: 'skipped' as const, reason: 'the session "api" did not log in', steps: [] },
    ];
    const text = terminal({ ...green, findings, checks }, plain);
    expect(text).toContain(
      '✓ Launch Gate: ready to launch. 1 inconclusive. (38 s)\n\nunclear  Dashboard: no time was left',
    );
    expect(text).toContain('\nwarning  Dashboard: GET /dashboard answered 302');
    expect(text).toContain('\n         Waived until 2027-01-15: known.');
    expect(text).toContain('\nskipped  Orders: the session "api" did not log in\n');
  });

  test('a scan of nothing says why there was nothing', () => {
    const pillars = [
      { ...(green.pillars[0] as (typeof green.pillars)[0]), reason: 'the tag v1 adds no commits of its own' },
    ];
    const text = terminal({ ...green, pillars, run: { ...green.run, range: undefined } }, plain);
    expect(text).toContain('scanned  the tag v1 adds no commits of its own · ');
    expect(text).not.toContain('no new secrets');
  });

  test('a hundred checks that pass do not fill the screen', () => {
    const checks = Array.from({ length: 100 }, (_, i) => ({ name: `check ${i}`, status: 'pass' as const, steps: [] }));
    const text = terminal({ ...green, checks }, plain);
    expect(text).toContain('check 18 · 82 more\n');
  });

  test('colours only when asked to', () => {
    expect(terminal(failed, plain)).not.toContain('\u001b');
    const coloured = terminal(failed, { colour: true });
    expect(coloured).toContain('\u001b[31m✗\u001b[0m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(terminal(failed, plain));
  });

  test.each(hostileTexts)('%j gives no command, no line and no control character of its own', (text) => {
    const shown = terminal(withForeignText(text), plain);
    expect(shown).not.toMatch(/##\[|[\r\u001b\u202e]/);
    for (const line of shown.split('\n')) {
      expect(line).toMatch(/^(✗ Launch Gate: .*|(BLOCKER|passed |skipped|scanned| {7}) {2,}\S.*|)$/);
      expect(line.trimStart()).not.toMatch(/^::/);
    }
  });
});
