import type { Step } from '../config/config.ts';
import { createEventReader, isEventStream } from '../http/event-stream.ts';
import type { HttpResponse } from '../http/exchange.ts';
import { showDuration } from '../text/duration.ts';
import { times } from '../text/plural.ts';
import type { Mismatch } from './judge.ts';

/**
 * The answer to a step that waits for a first event. Its body becomes the data of that event, for `body` and
 * `jsonpath`. `mismatch` says that no event came. An answer outside 2xx is left as it is.
 */
export function readStream(step: Step, response: HttpResponse): { response: HttpResponse; mismatch?: Mismatch } {
  const { firstEventMs } = step;
  if (firstEventMs === undefined || response.status < 200 || response.status > 299) return { response };
  const expected = `an event within ${showDuration(firstEventMs)}`;
  const tell = (observed: string, fix: string): Mismatch => ({
    rule: 'smoke/stream',
    at: step.at,
    expected,
    observed,
    fix,
  });
  const type = response.headers.find(([name]) => name === 'content-type')?.[1];
  if (!isEventStream(response.headers))
    return {
      response,
      mismatch: {
        ...tell(`content-type ${type ?? 'is not there'}`, ask),
        outcome: 'answered with no stream of events',
      },
    };
  const reader = createEventReader();
  const data = reader.push(response.body);
  if (data !== undefined) return { response: { ...response, body: Buffer.from(data) } };
  const { length } = response.body;
  const sent = length === 0 ? 'and nothing came' : `and ${length} bytes came, without an event`;
  const comments = reader.comments > 0 ? ` (a comment ${times(reader.comments)})` : '';
  const observed = `the stream opened with ${response.status}, ${sent}${comments}`;
  return { response: { ...response, body: new Uint8Array() }, mismatch: tell(observed, flush) };
}

const ask = 'Check that this is the route of the stream; "first-event" waits for text/event-stream.';
const flush =
  'Check that the application sends an event early, and that nothing holds it back: compression, or a proxy that buffers (nginx: proxy_buffering off, or the header X-Accel-Buffering: no).';
