import type { Context } from '../../model/context.ts';
import type { Pending } from '../incident.ts';
import { DeliveryFailed, type Target } from './target.ts';

/** The waits between the tries of one round. */
const pausesMs = [1_000, 4_000];
/** A target that asks for a longer wait is asked again in a later round. */
const longestPauseMs = 20_000;
/** The deliveries of one round end after this time; what is left stays pending. */
const roundMs = 60_000;
const backoffMs = 60_000;
const longestBackoffMs = 15 * 60_000;
/** After this time a message is no news any more. */
const givesUpAfterMs = 24 * 3_600_000;

type Outcome = { kind: 'sent' } | { kind: 'failed'; error: DeliveryFailed };

/**
 * Sends messages, those for one target as one. A message whose target refuses it, or failed in each try of this round,
 * goes to the next target of the list that does not get it anyway. If there is none, it stays in `left` for a later
 * round, for at most a day. `lines` say what failed, without any address.
 */
export async function deliver(
  pending: readonly Pending[],
  targets: readonly Target[],
  { clock, signal }: Pick<Context, 'clock' | 'signal'>,
): Promise<{ left: Pending[]; lines: string[] }> {
  const lines: string[] = [];
  const left: Pending[] = [];
  const limit = new AbortController();
  const timer = clock.sleep(roundMs, signal).then(
    () => limit.abort(new Error('the time for deliveries is over')),
    () => {},
  );
  const either = AbortSignal.any([signal, limit.signal]);
  const receivers = receiversOf(pending);
  let open = [...pending];
  while (open.length > 0) {
    const next: Pending[] = [];
    const groups = groupByTarget(open);
    await Promise.all(
      [...groups].map(async ([key, messages]) => {
        const target = targets.find((each) => each.key === key);
        const outcome = target ? await tryAll(target, messages, clock, either) : gone;
        if (outcome.kind === 'sent') return;
        const { error } = outcome;
        const fallbacks = new Map<string, number>();
        for (const message of messages) {
          const fallback = error.isFinal || !either.aborted ? nextTarget(message, key, targets, receivers) : undefined;
          if (fallback) {
            next.push({ ...message, target: fallback.key, gaveUp: [...message.gaveUp, key], failed: 0 });
            fallbacks.set(fallback.alert.to, (fallbacks.get(fallback.alert.to) ?? 0) + 1);
          } else if (!error.isFinal && clock.now() - message.since < givesUpAfterMs) {
            left.push(later(message, error, clock.now()));
          }
        }
        const instead = [...fallbacks.keys()].map((to) => `, sent to ${to} instead`).join('');
        lines.push(`alert ${key}: ${error.message}${instead}`);
      }),
    );
    open = next;
  }
  limit.abort();
  void timer;
  return { left, lines };
}

const gone: Outcome = {
  kind: 'failed',
  error: new DeliveryFailed('it is no longer in the configuration', { isFinal: true }),
};

async function tryAll(
  target: Target,
  messages: readonly Pending[],
  clock: Context['clock'],
  signal: AbortSignal,
): Promise<Outcome> {
  const [first] = messages as [Pending, ...Pending[]];
  for (let tries = 1; ; tries += 1) {
    try {
      await target.send(
        messages.map(({ event }) => event),
        first.id,
        signal,
      );
      return { kind: 'sent' };
    } catch (error) {
      const failed = error instanceof DeliveryFailed ? error : new DeliveryFailed((error as Error).message);
      const pauseMs = Math.max(pausesMs[tries - 1] ?? Number.POSITIVE_INFINITY, failed.retryAfterMs ?? 0);
      if (failed.isFinal || pauseMs > longestPauseMs || signal.aborted) return { kind: 'failed', error: failed };
      const wasAborted = await clock.sleep(pauseMs, signal).then(
        () => false,
        () => true,
      );
      if (wasAborted) return { kind: 'failed', error: failed };
    }
  }
}

/** The next target of the list, from the one that failed on, that neither gets the message nor gave it up. */
function nextTarget(
  { event, gaveUp }: Pending,
  key: string,
  targets: readonly Target[],
  receivers: ReadonlyMap<string, ReadonlySet<string>>,
): Target | undefined {
  const from = targets.findIndex((target) => target.key === key) + 1;
  const gets = receivers.get(idOf(event));
  return [...targets.slice(from), ...targets.slice(0, from)].find(
    (target) =>
      target.key !== key &&
      !gaveUp.includes(target.key) &&
      !gets?.has(target.key) &&
      !target.alert.severities.includes(event.incident.severity),
  );
}

/** The targets of each event. */
function receiversOf(pending: readonly Pending[]): Map<string, Set<string>> {
  const receivers = new Map<string, Set<string>>();
  for (const { event, target } of pending)
    receivers.set(idOf(event), (receivers.get(idOf(event)) ?? new Set()).add(target));
  return receivers;
}

function idOf({ event, incident }: Pending['event']): string {
  return `${event} ${incident.id}`;
}

function later(message: Pending, { retryAfterMs }: DeliveryFailed, now: number): Pending {
  const waitMs = Math.min(longestBackoffMs, Math.max(retryAfterMs ?? 0, backoffMs * 2 ** message.failed));
  return { ...message, failed: message.failed + 1, notBefore: now + waitMs };
}

function groupByTarget(pending: readonly Pending[]): Map<string, Pending[]> {
  const groups = new Map<string, Pending[]>();
  for (const message of pending) groups.set(message.target, [...(groups.get(message.target) ?? []), message]);
  return groups;
}
