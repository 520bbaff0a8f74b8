import { describe, expect, test } from '@jest/globals';
import { readStream } from '../../src/steps/stream.ts';
import { at, response, step } from './response.ts';

const waiting = step({ firstEventMs: 5_000 });
const stream = (body: string, status = 200) => response(body, 'text/event-stream', { status });
const bodyOf = ({ response: { body } }: ReturnType<typeof readStream>) => Buffer.from(body).toString();

describe('the first event of a stream', () => {
  test('stands for the body', () => {
    const read = readStream(waiting, stream(': hello\n\ndata: one\n\ndata: two\n\n'));
    expect(bodyOf(read)).toBe('one');
    expect(read.mismatch).toBeUndefined();
  });

  const flush =
    'Check that the application sends an event early, and that nothing holds it back: compression, or a proxy that buffers (nginx: proxy_buffering off, or the header X-Accel-Buffering: no).';

  test.each([
    ['', 'the stream opened with 200, and nothing came'],
    ['data: half', 'the stream opened with 200, and 10 bytes came, without an event'],
    [': ping\n\n', 'the stream opened with 200, and 8 bytes came, without an event (a comment once)'],
    [': a\n: b\n', 'the stream opened with 200, and 8 bytes came, without an event (a comment 2 times)'],
  ])('is missing in %j, which is told with what came', (body, observed) => {
    const read = readStream(waiting, stream(body));
    expect(read.mismatch).toEqual({
      rule: 'smoke/stream',
      at,
      expected: 'an event within 5 s',
      observed,
      fix: flush,
    });
    expect(bodyOf(read)).toBe('');
  });

  test.each([
    ['text/html', 'content-type text/html'],
    ['', 'content-type is not there'],
  ])('cannot come from an answer of the type %j, whose body is left as it is', (type, observed) => {
    const read = readStream(waiting, response('<p>x', type, { headers: [['x-id', '7']] }));
    expect(read.mismatch).toEqual({
      rule: 'smoke/stream',
      at,
      expected: 'an event within 5 s',
      observed,
      fix: 'Check that this is the route of the stream; "first-event" waits for text/event-stream.',
      outcome: 'answered with no stream of events',
    });
    expect(bodyOf(read)).toBe('<p>x');
  });

  test.each([
    [199, false],
    [200, true],
    [299, true],
    [300, false],
    [500, false],
  ])('is looked for in an answer with the status %i: %s', (status, isRead) => {
    const read = readStream(waiting, stream('data: one\n\n', status));
    expect(bodyOf(read)).toBe(isRead ? 'one' : 'data: one\n\n');
    expect(readStream(waiting, stream('', status)).mismatch !== undefined).toBe(isRead);
  });

  test('is not looked for by a step that does not wait for one', () => {
    const read = readStream(step(), stream('data: one\n\n'));
    expect(bodyOf(read)).toBe('data: one\n\n');
    expect(readStream(step(), response('')).mismatch).toBeUndefined();
  });
});
