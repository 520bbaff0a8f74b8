import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type RunOrder, runIdentity, runName } from '../../../src/github/event/run-identity.ts';
import { type Marker, readMarker, readParts, writeMarker } from '../../../src/github/publish/comment-marker.ts';
import { bodyOf, commentOf, isAbout, readTold, toldBy } from '../../../src/github/publish/incident-text.ts';
import type { Incident } from '../../../src/staying/incident.ts';
import { assertUntouched, jsonOf, textOf } from '../../foreign-input.ts';

const hex = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length }).map((all) => all.join(''));
const order: fc.Arbitrary<RunOrder> = fc.record({ run: fc.nat(10 ** 12), attempt: fc.nat(999) });
const marker: fc.Arbitrary<Marker> = fc
  .record({
    order,
    key: hex(12),
    job: fc.option(hex(12), { nil: undefined }),
    sha: hex(40),
    since: fc.option(hex(64), { nil: undefined }),
  })
  .map(({ order, ...more }) => ({ ...order, ...more, verdict: more.since ? 'pass' : 'fail' }));
const example: Marker = { key: 'a'.repeat(12), run: 1, attempt: 1, sha: 'b'.repeat(40), verdict: 'pass' };
const words = [
  ...['\n', '\r\n', '<!-- launch-gate ', ' -->', 'key=aaaaaaaaaaaa', ' run=1', ' attempt=1', ' job=', '> ', '```\n'],
  ...[writeMarker(example), `${writeMarker({ ...example, job: 'c'.repeat(12) })}\n`, '<!-- launch-gate incident=i -->'],
  ...['\n<!-- launch-gate incident=i told=opened -->', ' told=updated-blocker', 'incident=i'],
];
const text = textOf(words);

describe('a comment that anyone may have written', () => {
  test('ends in the marker that was put there, and its parts hold all before their markers', () => {
    fc.assert(
      fc.property(text, marker, fc.constantFrom('', '\n', '\r\n  '), (text, marker, end) => {
        const body = `${text}${writeMarker(marker)}${end}`;
        expect(readMarker(body)).toEqual(marker.job ? undefined : marker);
        const parts = readParts(`${body}\n`);
        expect(parts.at(-1)?.marker).toEqual(marker);
        expect(`${body}\n`.startsWith(parts.map((part) => part.text + writeMarker(part.marker)).join(''))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('says something only by a whole marker at its end', () => {
    fc.assert(
      fc.property(text, (text) => {
        const read = readMarker(text);
        if (read) expect(text.trimEnd().endsWith(writeMarker(read))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the issue of an incident that anyone may have edited', () => {
  const incident = { id: 'i', title: 't', severity: 'high', startedAt: 0 } as Incident;
  const part = fc.record({
    headline: text,
    facts: fc.array(fc.record({ label: fc.constant('Seen'), text }), { maxLength: 2 }),
    command: fc.option(
      text.map((each) => `curl ${each.replaceAll(/[\r\n]/g, ' ')}`),
      { nil: undefined },
    ),
  });

  test('keeps what people wrote below, however often the gate writes it anew', () => {
    fc.assert(
      fc.property(part, part, text, (first, second, written) => {
        const kept = written.replaceAll(/\r?\n/g, '\n').trimEnd();
        const body = `${bodyOf(first, incident)}\n${kept}`;
        expect(isAbout(body, incident)).toBe(true);
        const again = bodyOf(second, incident, body);
        expect(again).toBe(`${bodyOf(second, incident)}${kept ? `\n${kept}` : ''}`);
      }),
      { numRuns: 300 },
    );
  });

  test('has comments of which the gate knows its own', () => {
    const events = fc.constantFrom(...(['opened', 'updated', 'resolved', 'reopened'] as const));
    fc.assert(
      fc.property(part, events, text, (part, event, other) => {
        const told = toldBy({ event, incident } as Parameters<typeof toldBy>[0]);
        expect(readTold(commentOf(part, incident, told), incident)).toBe(told);
        const read = readTold(other, incident);
        if (read) expect(other.trimEnd().endsWith(`<!-- launch-gate incident=i told=${read} -->`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

// In characters. What takes quadratic time for one of these would not end in the time of a test.
const length = 1_000_000;
test.each([...words, ' ', '\n '])('a body of many %j is read in linear work', (word) => {
  const body = word.repeat(length / word.length);
  const incident = { id: 'i' } as Incident;
  expect([readMarker(`${body}x`), readTold(`${body}x`, incident)]).toEqual([undefined, undefined]);
  expect(readParts(`${body}x`).length).toBeLessThan(length);
});

describe('the run of a gate', () => {
  const env = { GITHUB_REPOSITORY: 'ada/app', GITHUB_RUN_ID: '12', GITHUB_WORKFLOW: 'w', GITHUB_JOB: 'j' };

  test('has an identity whatever the matrix is, the same in any order of its keys', () => {
    const matrix = { os: 'linux', node: 18, include: [{ a: 1 }], shard: null };
    fc.assert(
      fc.property(jsonOf(matrix), (text) => {
        const identity = runIdentity(env, { matrix: text });
        expect(identity?.key).toMatch(/^[0-9a-f]{12}$/);
        expect(identity?.matrix?.label.length ?? 0).toBeLessThanOrEqual(101);
        expect(identity?.name).not.toContain('\n');
        expect(runName({ matrix: text }, false)).not.toBe('');
      }),
      { numRuns: 400 },
    );
    const [one, other] = [matrix, Object.fromEntries(Object.entries(matrix).reverse())].map(
      (each) => runIdentity(env, { matrix: JSON.stringify(each) })?.matrix?.key,
    );
    expect(one).toBe(other);
    assertUntouched();
  });

  test('has a marker that can be read again, whatever the variables of the runner are', () => {
    fc.assert(
      fc.property(textOf(['12', '1e3', '.5', ' ']), textOf(['2', '-']), (id, attempt) => {
        const { key = '', order } = runIdentity({ ...env, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }, {}) ?? {};
        if (!order) return;
        const marker: Marker = { ...example, ...order, key };
        expect(readMarker(writeMarker(marker))).toEqual(marker);
      }),
      { numRuns: 400 },
    );
  });
});
