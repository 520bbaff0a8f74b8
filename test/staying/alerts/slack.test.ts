import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../../any-text.ts';
import '../../property-seed.ts';
import { messageFor } from '../../../src/staying/alerts/message.ts';
import { slackPayload } from '../../../src/staying/alerts/slack.ts';
import type { AlertEvent } from '../../../src/staying/incident.ts';
import { blockKitProblems } from './block-kit.ts';
import { opened, outage, resolved, runbook, warning } from './example.ts';

const payloadOf = (events: AlertEvent[], own = {}) => slackPayload(messageFor(events, own));

describe('a message to Slack', () => {
  test('has a headline, the facts and the command', () => {
    expect(payloadOf([opened], runbook)).toEqual({
      text: expect.stringMatching(
        /^BLOCKER: app\.example\.com is down: the application fails \(3 checks\)\n\nSince: 2027-01-10 22:04 UTC\n/,
      ),
      blocks: [
        {
          type: 'header',
          text: {
            type: 'plain_text',
            text: 'BLOCKER: app.example.com is down: the application fails (3 checks)',
            emoji: false,
          },
        },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                ...line('Since', '2027-01-10 22:04 UTC'),
                ...line('Layer', 'application'),
                ...line('Seen', '503 Service Unavailable in each of 3 tries'),
                ...line('Checks', 'Login page, Dashboard, Orders API'),
                ...line(
                  'Live release',
                  '3f2c1e9 in production, since 2027-01-10 21:58 UTC',
                  'https://github.com/example/app/deployments/7',
                ),
                ...line('What to do', 'Look at the log of the application, and at what was deployed last.'),
                ...line('Looks first', 'Ada, then Ben'),
                ...line('Runbook', 'https://example.com/runbook', 'https://example.com/runbook').slice(0, 2),
              ],
            },
          ],
        },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_preformatted',
              elements: [{ type: 'text', text: 'curl -sS -i https://app.example.com/login' }],
            },
          ],
        },
      ],
    });
  });

  test('is within the limits of Block Kit, whatever was seen', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '<!channel>',
        '<http://x|y>',
        '@here',
        '[x](http://y)',
        ':bomb:',
        '*b*',
        '&lt;',
        '',
        ' ',
        '\u0000\u001b[31m',
        'é',
      ),
      anyText({ maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 50 }).map((text) => text.repeat(200)),
      fc.constantFrom('x', '😀', '&', '<').map((text) => text.repeat(10_000)),
    );
    const event = fc.record({
      event: fc.constantFrom('opened' as const, 'updated' as const, 'resolved' as const, 'test' as const),
      incident: fc.record({
        id: fc.constant('1'),
        title: hostile,
        severity: fc.constantFrom('blocker' as const, 'high' as const, 'medium' as const),
        startedAt: fc.constant(outage.startedAt),
        checks: fc.array(hostile, { maxLength: 1_000 }),
        observed: fc.option(hostile, { nil: undefined }),
        reproduce: fc.option(hostile, { nil: undefined }),
        fix: fc.option(hostile, { nil: undefined }),
      }),
      deployment: fc.option(fc.record({ sha: hostile, environment: hostile, at: hostile, url: hostile }), {
        nil: undefined,
      }),
    });
    const own = fc.record({ owner: hostile, runbook: hostile }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 3 }), own, (events, alert) => {
        const payload = payloadOf(events as AlertEvent[], alert);
        expect(blockKitProblems(JSON.parse(JSON.stringify(payload)))).toEqual([]);
        // What is mrkdwn holds no control sequence: each begins with "<".
        expect(payload.text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|@(?!\u200b)|\]\(/);
        expect(JSON.stringify(payload)).not.toMatch(/mrkdwn|\\u00[01]/);
        expect(JSON.stringify(payload).isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('of a thousand incidents holds 16 and says how many more there are', () => {
    const events = Array.from({ length: 1_000 }, (_, index) => ({
      event: 'opened' as const,
      incident: { ...outage, id: `${index}`, title: `check ${index}` },
    }));
    const payload = payloadOf(events, runbook);
    expect(blockKitProblems(payload)).toEqual([]);
    expect(payload.text.startsWith('BLOCKER: check 0 (and 999 more)\n')).toBe(true);
    expect(payload.blocks.filter(({ type }) => type === 'header')).toHaveLength(16);
    expect(payload.blocks.at(-1)).toMatchObject({ text: { text: 'And 984 more.' } });
  });

  test('of an end and of a warning says so first', () => {
    expect(payloadOf([resolved]).text).toMatch(/^Over after 40 min: app\.example\.com is down/);
    expect(payloadOf([warning]).text).toMatch(/^Warning: the certificate of app\.example\.com expires in 6 days\n/);
  });
});

function line(label: string, text: string, url?: string) {
  return [
    { type: 'text', text: `${label}: `, style: { bold: true } },
    url ? { type: 'link', url, text } : { type: 'text', text },
    { type: 'text', text: '\n' },
  ];
}
