import type { Config, Ready } from '../../config/config.ts';
import { createCookieJar } from '../../http/cookies.ts';
import type { HttpClient } from '../../http/exchange.ts';
import { tlsFor } from '../../http/tls-files.ts';
import type { Context } from '../../model/context.ts';
import type { Finding } from '../../model/finding.ts';
import type { StepContext } from '../../steps/step-context.ts';
import { stepFinding } from '../../steps/step-finding.ts';
import { takeStep } from '../../steps/steps.ts';
import { showDuration } from '../../text/duration.ts';
import { excerpt } from '../../text/excerpt.ts';

export type Readiness =
  | { kind: 'ready'; said: string }
  /** The new release never answered. */
  | { kind: 'late'; finding: Finding }
  | { kind: 'stopped' };

/** Asks until the new release answers. `said` tells how long it took and what answered before. */
export async function waitUntilReady(
  { step, timeoutMs, intervalMs }: Ready,
  config: Config,
  context: Context,
  client: HttpClient,
): Promise<Readiness> {
  const { baseUrl } = config;
  const session = { name: '', jar: createCookieJar(), headers: [] };
  const { signal } = context;
  const more = { secretCookies: false, tls: tlsFor(config) };
  const stepContext: StepContext = { session, captured: new Map(), baseUrl, context, client, signal, ...more };
  context.log.progress(`smoke: waits for ${step.method} ${baseUrl ?? ''}`);
  const polled = { ...step, until: { timeoutMs, intervalMs } };
  const taken = await takeStep(polled, stepContext);
  if (taken.open) return { kind: 'stopped' };
  if (taken.mismatches.length > 0) {
    const finding = stepFinding({ ...taken, step, index: 0 }, { title: 'Never ready', key: 'ready' }, stepContext);
    const fix =
      'Check that the deployment has finished and serves this release; a longer "timeout" gives it more time.';
    return {
      kind: 'late',
      finding: { ...finding, rule: 'smoke/ready', subject: undefined, fix, fingerprint: 'smoke/ready' },
    };
  }
  const { ms = 0, before } = taken.waited ?? {};
  const earlier = before === undefined ? '' : ` (before: ${excerpt(before, context.redactor)})`;
  return { kind: 'ready', said: `ready after ${showDuration(ms)}${earlier}` };
}
