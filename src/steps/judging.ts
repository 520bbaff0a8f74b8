import type { Step } from '../config/config.ts';
import { stopError } from '../model/errors.ts';
import { openWorker, WorkerClosed, WorkerDied } from '../worker/open-worker.ts';
import type { Mismatch } from './judge.ts';
import { type Answer, type Judged, judgeAnswer } from './judge-answer.ts';

type AnswerJob = typeof import('./answer-job.ts');

/**
 * Smaller answers are judged at once: whatever they hold, that takes no longer than a thread takes to start. Not so where a
 * step asks for what may look at all of a page from each place in it; twice, and no answer is small.
 */
const maxBytesHere = [32_768, 4_096, 0];

/**
 * What the thread may hold. Twice what the largest answer needs that is read by default; one for which more is read by the
 * configuration gets several times that, as V8 ends the whole process where JSON alone is too much.
 */
const usual = {
  maxBytes: 5_000_000,
  worker: openWorker<AnswerJob>('answers', { init: () => undefined, maxHeapMegabytes: 200 }),
};
const large = openWorker<AnswerJob>('answers', { init: () => undefined, maxHeapMegabytes: 2_000 });

/** Judges an answer, a large one in a thread that the signal ends too. Throws CANCELLED. */
export async function judging(answer: Answer, signal: AbortSignal): Promise<Judged> {
  const { body } = answer.response;
  if (body.length <= (maxBytesHere[searchesOf(answer.step)] ?? 0)) return judgeAnswer(answer);
  const worker = body.length <= usual.maxBytes ? usual.worker : large;
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

/** Ends the threads, which frees their memory. */
export function endJudging(): void {
  usual.worker.close();
  large.close();
}

function unread({ step, response }: Answer, { message }: Error): Judged {
  const observed = `an answer of ${response.body.length} bytes that cannot be read: ${message}`;
  const mismatch: Mismatch = { rule: 'smoke/body', at: step.at, expected: 'an answer that can be read', observed };
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
