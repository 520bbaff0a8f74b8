import type { Step } from '../../config/config.ts';
import { type HttpClient, type HttpRequest, NetworkError } from '../../http/exchange.ts';
import type { Redactor } from '../../model/redactor.ts';
import { judging } from '../../steps/judging.ts';
import { requestId } from '../../steps/request-id.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Answer } from './route.ts';

/** Asks one step once, without retries: a retry would hide the slow try. */
export async function askOnce(
  client: HttpClient,
  step: Step,
  request: HttpRequest,
  redactor: Redactor,
  fresh: boolean,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const response = await client.send({ ...request, retries: 0, fresh }, signal);
    const answer = { step: { ...step, captures: [] }, response, captured: new Map(), cookies: new Map() };
    const [mismatch] = (await judging(answer, signal)).mismatches;
    if (mismatch && response.status === 429) return { kind: 'throttled' };
    const id = requestId(response, redactor);
    if (!mismatch) return { kind: 'answered', timing: response.timing, requestId: id };
    const reason = `expected ${mismatch.expected}, seen ${excerpt(mismatch.observed, redactor)}`;
    return { kind: 'failed', reason, requestId: id };
  } catch (error) {
    if (signal.aborted) return { kind: 'aborted' };
    if (!(error instanceof NetworkError)) throw error;
    return error.kind === 'aborted' ? { kind: 'aborted' } : { kind: 'failed', reason: error.message };
  }
}
