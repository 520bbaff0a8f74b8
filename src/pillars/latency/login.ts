import type { Config } from '../../config/config.ts';
import type { HttpClient, HttpResponse } from '../../http/exchange.ts';
import type { Context } from '../../model/context.ts';
import { createSessions } from '../../steps/sessions.ts';
import { layerRedactor } from '../../text/redaction/layer-redactor.ts';
import type { Answer } from './route.ts';

/**
 * Logs in once more, with a jar of its own, and throws the session away. Its time is the sum of all its requests. A
 * redactor that ends with it hides what it captures: hundreds of tokens would slow down every later search.
 */
export async function logInOnce(
  name: string,
  config: Config,
  context: Context,
  client: HttpClient,
  fresh: boolean,
  signal: AbortSignal,
): Promise<Answer> {
  const redactor = layerRedactor(context.redactor);
  const responses: HttpResponse[] = [];
  const counting: HttpClient = {
    ...client,
    async send(request, either) {
      const response = await client.send({ ...request, retries: 0, fresh: fresh && responses.length === 0 }, either);
      responses.push(response);
      return response;
    },
  };
  const log = { info() {}, progress() {} };
  const startedAt = context.clock.monotonic();
  const opened = await createSessions(config, { ...context, redactor, log, signal }, counting).open(name);
  const elapsedMs = context.clock.monotonic() - startedAt;
  if (opened.ok) return { kind: 'answered', timing: together(responses, elapsedMs) };
  if (signal.aborted) return { kind: 'aborted' };
  if (responses.at(-1)?.status === 429) return { kind: 'throttled' };
  return { kind: 'failed', reason: opened.finding.observed ?? opened.finding.title };
}

/** Adds the times up. A login without requests of this client (in a browser) takes the time that has elapsed. */
function together(responses: readonly HttpResponse[], elapsedMs: number) {
  const sum = (phase: 'dnsMs' | 'tcpMs' | 'tlsMs' | 'ttfbMs' | 'downloadMs' | 'totalMs') =>
    responses.reduce((total, { timing }) => total + timing[phase], 0);
  return {
    dnsMs: sum('dnsMs'),
    tcpMs: sum('tcpMs'),
    tlsMs: sum('tlsMs'),
    ttfbMs: responses.length > 0 ? sum('ttfbMs') : elapsedMs,
    downloadMs: sum('downloadMs'),
    totalMs: responses.length > 0 ? sum('totalMs') : elapsedMs,
    connected: responses.some(({ timing }) => timing.connected),
  };
}
