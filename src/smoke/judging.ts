import type { Step } from '../config/config.ts';
import { stopError } from '../errors.ts';
import { openWorker, WorkerClosed, WorkerDied } from '../worker/open-worker.ts';
import { type Answer, type Judged, judgeAnswer } from './judge-answer.ts';

/**
 * Smaller answers are judged at once: whatever they hold, that takes no longer than a thread takes to start. Not so where a
 * step asks for what may look at all of a page from each place in it; twice, and no answer is small.
 */
const maxBytesHere = [32_768, 4_096, 0];

/** Several times what the largest answer needs that is read by default: V8 ends the whole process where JSON alone is too much. */
const maxHeapMegabytes = 2_000;

const worker = openWorker('answers', { init: () => undefined, maxHeapMegabytes });

/** Judges an answer, a large one in a thread that the signal ends too. Throws CANCELLED. */
export async function judging(answer: Answer, signal: AbortSignal): Promise<Judged> {
  const { body } = answer.response;
  if (body.length <= (maxBytesHere[searchesOf(answer.step)] ?? 0)) return judgeAnswer(answer);
  const close = () => worker.close();
  signal.addEventListener('abort', close);
  try {
    for (;;) {
      if (signal.aborted) throw stopError(signal);
      try {
        return await worker.call('judge', { ...answer, response: { ...answer.response, body: new Uint8Array(body) } });
      } catch (error) {
        if (error instanceof WorkerDied) return unread(answer, error);
        // The end of what another answer belonged to may have closed it.
        if (!(error instanceof WorkerClosed)) throw error;
      }
    }
  } finally {
    signal.removeEventListener('abort', close);
  }
}

/** Ends the thread, which frees its memory. */
export function endJudging(): void {
  worker.close();
}

function unread({ step, response }: Answer, { message }: Error): Judged {
  const observed = `an answer of ${response.body.length} bytes that cannot be read: ${message}`;
  const mismatch = { rule: 'smoke/body', at: step.at, expected: 'an answer that can be read', observed };
  return { values: [], missing: [], mismatches: [mismatch] };
}

/** How many parts of the most costly selector or query look around, or down, from each place. */
function searchesOf({ expect, captures }: Step): number {
  const asked = [...expect.map(({ subject }) => subject), ...captures.map(({ from }) => from)];
  const counts = asked.map((one) => {
    if (one.kind === 'css') return one.selector.split(/:has\(/i).length - 1;
    return one.kind === 'jsonpath' ? one.query.split(/\.\.|\?/).length - 1 : 0;
  });
  return Math.max(0, ...counts);
}
