import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAiReply } from '../../src/steps/ai-reply.ts';
import { readPage } from '../../src/steps/page.ts';
import { assertUntouched, jsonOf, textOf } from '../foreign-input.ts';
import { response } from './response.ts';

const read = (body: string) => readAiReply(readPage(response(body, 'text/event-stream; charset=utf-8')));
const answer = {
  choices: [{ delta: { content: 'Hello', tool_calls: [{ id: 'c1', function: { name: 'refund', arguments: '{}' } }] } }],
  tools: [{ name: 'listed' }],
};
const words = [
  'data: ',
  'data:',
  '\n',
  '\r\n',
  '[DONE]',
  '0:',
  'event: x\n',
  '"text"',
  JSON.stringify(answer),
  '{"name":',
];

test('a reply that anyone may have written has a text that ends in the whole body, and tools with names', () => {
  fc.assert(
    fc.property(fc.oneof(jsonOf(answer, words), textOf(words, 20)), (body) => {
      const { text, tools } = read(body);
      // A byte order mark tells the encoding and belongs to no text.
      expect(text.endsWith(`\n${body.replace(/^\ufeff/, '').toWellFormed()}`)).toBe(true);
      expect(tools.every((each) => typeof each === 'string')).toBe(true);
      expect(tools.length).toBeLessThanOrEqual(body.length);
    }),
    { numRuns: 400 },
  );
  assertUntouched();
});

test('the text of a stream is put together from its pieces, whatever they hold', () => {
  fc.assert(
    fc.property(
      fc.array(textOf(['data: ', '"', '\\']), { maxLength: 5 }),
      fc.constantFrom('\n', '\r\n'),
      (pieces, end) => {
        const texts = pieces.map((each) => each.toWellFormed());
        const events = texts.map(
          (content) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}${end}${end}`,
        );
        const { text } = read(`${events.join('')}data: `);
        expect(text.startsWith(`${texts.join('')}\n`)).toBe(true);
      },
    ),
  );
});

// In characters. What takes quadratic time for one of these would not end in the time of a test.
const length = 400_000;
test.each([...words, '"', '[', '{"a":', '{"a":1}', '\\', ' ', '1', '\n '])(
  'a long reply of %j is read in linear work',
  (word) => {
    const body = word.repeat(length / word.length);
    for (const begin of ['', 'data: ', '"', '[']) expect(read(begin + body).text.length).toBeGreaterThan(body.length);
  },
);
