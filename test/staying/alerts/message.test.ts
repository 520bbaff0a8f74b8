import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../../any-text.ts';
import '../../property-seed.ts';
import { messageText } from '../../../src/staying/alerts/mail-parts.ts';
import { messageFor } from '../../../src/staying/alerts/message.ts';
import type { AlertEvent, Incident } from '../../../src/staying/incident.ts';
import { opened, outage, resolved, runbook, warning } from './example.ts';

const textOf = (events: AlertEvent[], own = {}) => messageText(messageFor(events, own));
const of = (more: Partial<Incident>): AlertEvent => ({ event: 'opened', incident: { ...outage, ...more } });

describe('a message', () => {
  test('of an end says how long it lasted, and asks nobody to do anything', () => {
    expect(
      textOf([resolved], runbook),
    ).toBe(`Over after 40 min: app.example.com is down: the application fails (3 checks)

Lasted: 40 min, from 2027-01-10 22:04 UTC to 2027-01-10 22:44 UTC
Checks: Login page, Dashboard, Orders API
Live release: 3f2c1e9 in production, since 2027-01-10 21:58 UTC`);
  });

  test('of an end says if the site came back in between', () => {
    const text = textOf([{ ...resolved, incident: { ...resolved.incident, downs: 3 } }]);
    expect(text).toContain('Over after 40 min on and off: app.example.com is down');
    expect(text).toContain('Lasted: 40 min, down 3 times, from 2027-01-10 22:04 UTC');
  });

  test('of a warning and of a growing severity says so first', () => {
    expect(textOf([warning], { owner: 'Ada' })).toBe(`Warning: the certificate of app.example.com expires in 6 days

Since: 2027-01-10 22:04 UTC
Seen: valid until 2027-01-16, issued by R3
Looks first: Ada`);
    expect(messageFor([{ ...opened, event: 'updated' }], {}).subject).toMatch(/^Now BLOCKER: app\.example\.com/);
  });

  test('of a thousand checks names ten', () => {
    const checks = Array.from({ length: 1_000 }, (_, index) => `check ${index}`);
    expect(textOf([of({ checks })])).toContain('check 8, check 9 and 990 others');
  });

  test('shows a command whole or not at all', () => {
    const long = `curl ${'x'.repeat(5_000)}`;
    expect(messageFor([of({ reproduce: long })], {}).parts[0]).not.toHaveProperty('command');
  });

  test('links to a runbook that is a link, and to nothing else', () => {
    const linkOf = (text: string) =>
      messageFor([opened], { runbook: text }).parts[0]?.facts.find(({ label }) => label === 'Runbook')?.url;
    expect(linkOf('https://example.com/a b')).toBe('https://example.com/a%20b');
    expect(linkOf('page 4 of the red folder')).toBeUndefined();
    expect(linkOf('javascript:alert(1)')).toBeUndefined();
    const hostile = {
      ...opened,
      incident: { ...outage, observed: 'https://evil.example', title: 'https://evil.example' },
    };
    const facts = messageFor([hostile], {}).parts.flatMap((part) => part.facts);
    expect(facts.filter(({ url }) => url?.includes('evil'))).toEqual([]);
  });

  test('has one line for each fact, whatever was seen', () => {
    const hostile = anyText({ maxLength: 2_000 });
    fc.assert(
      fc.property(hostile, hostile, (title, observed) => {
        const { subject, parts } = messageFor([of({ title, observed, fix: title, reproduce: observed })], {});
        const texts = [
          subject,
          ...parts.flatMap(({ headline, facts, command = '' }) => [
            headline,
            command,
            ...facts.map(({ text }) => text),
          ]),
        ];
        for (const text of texts) expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(subject.length).toBeLessThanOrEqual(150);
      }),
    );
  });
});
