import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slackRefusal } from '../../../src/staying/alerts/slack.ts';
import { smtpFailure } from '../../../src/staying/alerts/smtp-failure.ts';
import { assertUntouched, jsonOf, longTextOf, textOf } from '../../foreign-input.ts';

const harmless = /^[\w .,:;()'?=/-]+$/;

test('an answer of Slack may be any text: at most the name of an error is repeated', () => {
  const words = ['ok', 'channel_is_archived', '_', 'a', '<', '{"ok":false,"error":"', '"}', '{', '[', 'true', '1'];
  const answer = fc.oneof(textOf(words), longTextOf(words), jsonOf({ ok: false, error: 'no_service', success: false }));
  fc.assert(
    fc.property(answer, (text) => {
      const refusal = slackRefusal(text);
      if (refusal !== undefined)
        expect(refusal).toMatch(/^(?: \([a-z_]{1,40}\)| and refused it| with a web page: it is no webhook)$/);
      assertUntouched();
    }),
    { numRuns: 1_000 },
  );
});

test('what a mail server says is not repeated, whatever it is', () => {
  const words = [
    '550 5.1.1 ',
    'certificate has expired',
    'wrong version number',
    'EAUTH',
    'STARTTLS',
    'RCPT TO',
    'secret',
  ];
  const said = textOf(words);
  const error = fc.record(
    {
      message: said,
      code: fc.oneof(fc.constantFrom('EAUTH', 'ECONNECTION', 'EAI_AGAIN', 'EMESSAGE', ''), said),
      responseCode: fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constant(Number.NaN)),
      command: fc.oneof(fc.constantFrom('STARTTLS', 'MAIL FROM', 'RCPT TO', 'DATA'), said),
    },
    { requiredKeys: ['message'] },
  );
  const server = { host: 'mail.example.com', port: 587, tls: 'required' as const };
  fc.assert(
    fc.property(error, fc.array(fc.emailAddress(), { minLength: 1, maxLength: 3 }), (each, to) => {
      const { message, isFinal } = smtpFailure(Object.assign(new Error(each.message), each), server, to);
      expect(message.startsWith('mail.example.com ')).toBe(true);
      expect(message).toMatch(harmless);
      for (const address of to) expect(message).not.toContain(address);
      // A reply of 4yz may be another one next time (RFC 5321, 4.2.1).
      if (each.responseCode !== undefined && each.responseCode < 500) expect(isFinal).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});
