import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../../any-text.ts';
import '../../property-seed.ts';
import type { GateError } from '../../../src/model/errors.ts';
import { answersIn, isWritten, readOwnerTexts } from '../../../src/pages/handover/owner-text.ts';

const begin = (name: string) => `<!-- launch-gate:owner ${name} -->`;
const end = '<!-- /launch-gate:owner -->';

function mistakes(text: string): string[] {
  try {
    readOwnerTexts(text, 'HANDOVER.md');
  } catch (error) {
    expect((error as GateError).code).toBe('HANDOVER_INVALID');
    return (error as Error).message.split('\n');
  }
  return [];
}

describe('the parts of the owner', () => {
  test('are read byte for byte, with their first line', () => {
    const own = '- Owner: Ada\r\n\r\n  *kept*\t \n\u00a0<!-- a comment -->\n';
    const texts = readOwnerTexts(`# Page\n\n${begin('dns')}\n${own}${end}\n\n${begin('mail')}\n${end}`, 'HANDOVER.md');
    expect(texts.get('dns')).toEqual({ text: own, line: 4 });
    expect(texts.get('mail')).toEqual({ text: '', line: 11 });
  });

  test('are found by markers of Windows, indented and in capitals: none is passed over in silence', () => {
    const texts = readOwnerTexts(
      `\ufeff${begin('dns')}\r\nx\r\n  ${end.toUpperCase()}\r\n<!--LAUNCH-GATE:OWNER mail-->\ny\n${end}`,
      'f',
    );
    expect([texts.get('dns')?.text, texts.get('mail')?.text]).toEqual(['x\r\n', 'y\n']);
  });

  test('may speak of the markers, as long as they hold none', () => {
    const texts = readOwnerTexts(`${begin('dns')}\nWe keep launch-gate:owner dns up to date.\n${end}\n`, 'f');
    expect(texts.get('dns')?.text).toBe('We keep launch-gate:owner dns up to date.\n');
  });

  test.each([
    [
      'a marker without end',
      `\n${begin('dns')}\nx\n`,
      ['HANDOVER.md:2:1  "dns" is never ended by <!-- /launch-gate:owner -->'],
    ],
    ['an end without begin', `x\n  ${end}\n`, ['HANDOVER.md:2:3  this ends a part, and none has begun']],
    [
      'a part that stands there twice',
      `${begin('dns')}\na\n${end}\n${begin('dns')}\nb\n${end}\n`,
      ['HANDOVER.md:4:1  "dns" stands here twice; the first is in line 1'],
    ],
    [
      'a part in another',
      `${begin('dns')}\n${begin('mail')}\n${end}\n`,
      ['HANDOVER.md:2:1  "mail" begins before "dns" of line 1 has ended'],
    ],
    [
      'an unknown part',
      `${begin('registrr')}\nx\n${end}\n`,
      ['HANDOVER.md:1:1  there is no part "registrr"; did you mean "registrar"?'],
    ],
    [
      'a marker beside text',
      `- ${begin('dns')}\nx\n`,
      [
        'HANDOVER.md:1:3  this is no marker; each stands on a line of its own: <!-- launch-gate:owner hosts --> or <!-- /launch-gate:owner -->',
      ],
    ],
    [
      'a comment that Markdown does not end there',
      `<!--- launch-gate:owner dns --->\nx\n`,
      [
        'HANDOVER.md:1:1  this is no marker; each stands on a line of its own: <!-- launch-gate:owner hosts --> or <!-- /launch-gate:owner -->',
      ],
    ],
  ])('with %s are refused at its place', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  test('are asked for in a page that has none: it is another page, which would be lost', () => {
    expect(mistakes('# My README\n\nYears of work.\n')).toEqual([
      'HANDOVER.md:1:1  this is no page of "launch-gate handover": it has no <!-- launch-gate:owner hosts -->. Give another path, or move the file away',
    ]);
    expect(mistakes(' \n')).toEqual([]);
  });

  test('of a page with a thousand mistakes are told in twenty lines', () => {
    expect(mistakes(`${end}\n`.repeat(1000))).toHaveLength(21);
  });

  test('come back from any text without a marker', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), (text) => {
        fc.pre(!/<!--.*launch-gate:owner/i.test(text));
        const own = text === '' ? '' : `${text}\n`;
        expect(readOwnerTexts(`a\n${begin('dns')}\n${own}${end}\nb\n`, 'f').get('dns')?.text).toBe(own);
      }),
    );
  });

  test('of a megabyte are read in a time that grows with their length', () => {
    const lines = `${'*'.repeat(500)}:\n`.repeat(2000);
    expect(answersIn(lines).size).toBe(0);
    expect(isWritten(lines)).toBe(true);
    const comments = '<!--'.repeat(250_000);
    expect(readOwnerTexts(`${begin('mail')}\n${comments}\n${end}\n`, 'f').get('mail')?.text).toBe(`${comments}\n`);
    expect(readOwnerTexts(`${begin('dns')}\n${lines}${end}\n`, 'f').get('dns')?.text).toBe(lines);
  });
});

describe('the answers of the owner', () => {
  test('stand after the name, however the line is decorated', () => {
    const text =
      '- Owner: Ada\n* **Account:** gandi.net\n- [x] `API_KEY`: 2026-01-08\n127.0.0.1:4000: Caddy\nACCESS:the safe\n';
    expect([...answersIn(text)]).toEqual([
      ['owner', 'Ada'],
      ['account', 'gandi.net'],
      ['api_key', '2026-01-08'],
      ['127.0.0.1:4000', 'Caddy'],
    ]);
  });

  test.each(['', ' ', '?', 'TODO', 'tbd', 'to do', 'unknown.', '-', '…', 'FIXME'])(
    'are none where %j stands',
    (word) => {
      expect(answersIn(`- Owner: ${word}\n`).size).toBe(0);
      expect(isWritten(`- Owner:\n${word}\n`)).toBe(false);
    },
  );

  test('may be "none": that is an answer', () => {
    expect(answersIn('- Owner: none\n').get('owner')).toBe('none');
  });
});
