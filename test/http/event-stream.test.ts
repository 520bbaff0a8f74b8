import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../property-seed.ts';
import { createEventReader, isEventStream } from '../../src/http/event-stream.ts';

const first = (text: string) => createEventReader().push(Buffer.from(text));

test.each([
  ['data: a\n\n', 'a'],
  ['data:a\r\n\r\n', 'a'],
  ['data: a\r\r', 'a'],
  ['data:  a\ndata: b\ndata\n\ndata: c\n\n', ' a\nb\n'],
  ['\ufeffdata: a\n\n', 'a'],
  [': ping\n\nevent: x\nid: 1\n\ndata: a\n\n', 'a'],
  ['data\n\n', ''],
  ['data: a\n', undefined],
  ['data: a', undefined],
  [': ping\n\n: ping\n\n', undefined],
  ['retry: 10\n\n', undefined],
  ['database: a\n\n', undefined],
  [' data: a\n\n', undefined],
  ['', undefined],
])('of %j the first event is %j', (text, data) => {
  expect(first(text)).toBe(data);
});

test('is the same in whatever pieces it comes', () => {
  const pieces = fc.array(fc.constantFrom('data: é', ': c', '\n', '\r', '\r\n', 'data:', 'id: 1', '☃'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(60), { maxLength: 8 }), (parts, cuts) => {
      const bytes = Buffer.from(parts.join(''));
      const reader = createEventReader();
      const ends = [...cuts.filter((cut) => cut < bytes.length), bytes.length].toSorted((a, b) => a - b);
      let found: string | undefined;
      let from = 0;
      for (const end of ends) {
        found = reader.push(bytes.subarray(from, end));
        from = end;
      }
      expect(found).toBe(first(parts.join('')));
    }),
  );
});

test('a long line in many pieces is read in linear time', () => {
  const reader = createEventReader();
  const piece = Buffer.from('x'.repeat(100));
  reader.push(Buffer.from('data: '));
  for (let count = 0; count < 50_000; count += 1) reader.push(piece);
  expect(reader.push(Buffer.from('\n\n'))).toHaveLength(5_000_000);
});

test.each([
  ['text/event-stream', true],
  ['Text/Event-Stream; charset=utf-8', true],
  ['text/event-streams', false],
  ['text/html', false],
])('%s is a stream of events: %s', (type, is) => {
  expect(isEventStream([['content-type', type]])).toBe(is);
});
