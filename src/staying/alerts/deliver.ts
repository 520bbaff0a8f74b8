import { createHash } from 'node:crypto';
import type { Context } from '../../model/context.ts';
import { groupBy } from '../../model/group-by.ts';
import { plural } from '../../text/plural.ts';
import type { Pending } from '../incident.ts';
import { DeliveryFailed, nameOf, type Target } from './target.ts';

/** The waits between the tries of one round. */
const pausesMs = [1_000, 4_000];
/** A target that asks for a longer wait is asked again in a later round. */
const longestPauseMs = 20_000;
/** The deliveries of one round end after this time; what is left stays pending. */
const roundMs = 60_000;
const backoffMs = 60_000;
const longestBackoffMs = 15 * 60_000;
const longestWaitMs = 60 * 60_000;
/** After this time a message is no news any more. */
const givesUpAfterMs = 24 * 3_600_000;

/**
 * Sends messages. Those for one target are one message; a webhook gets a request for each, one after the other. A
 * message whose target refuses it, or failed in each try of this round, goes to the next target of the list that does
 * not get it anyway. If there is none, it stays in `left` for a later round, for at most a day. What one target does
 * delays no other. `lines` say what failed, without any address.
 */
export async function deliver(
  pending: readonly Pending[],
  targets: readonly Target[],
  { clock, signal }: Pick<Context, 'clock' | 'signal'>,
): Promise<{ left: Pending[]; lines: string[] }> {
  const lines: string[] = [];
  const left: Pending[] = [];
  const done = new AbortController();
  const limit = new AbortController();
  clock.sleep(roundMs, done.signal).then(
    () => limit.abort(new Error('the time for deliveries is over')),
    () => {},
  );
  const either = AbortSignal.any([signal, limit.signal]);
  const receivers = receiversOf(pending);

  /** What becomes of messages that were not delivered. Returns those that go to another target now. */
  function passOn(messages: readonly Pending[], key: string, error: DeliveryFailed): Pending[] {
    const now = clock.now();
    const next: Pending[] = [];
    const fates = new Map<string, number>();
    const count = (fate: string) => fates.set(fate, (fates.get(fate) ?? 0) + 1);
    for (const message of messages) {
      // A target that there was no time to ask has not failed.
      const isOpen = error.isFinal || !either.aborted;
      const fallback = isOpen ? nextTarget(message, key, targets, receivers) : undefined;
      if (signal.aborted) {
        left.push(message);
        count('sent when the rounds go on');
      } else if (fallback) {
        receivers.get(idOf(message.event))?.add(fallback.key);
        next.push({ ...message, target: fallback.key, gaveUp: [...message.gaveUp, key] });
        count(`goes to ${nameOf(fallback)} instead`);
      } else if (error.isFinal && message.gaveUp.length === 0) {
        count('not delivered, and nobody else is left to tell');
      } else if (now - message.since >= givesUpAfterMs) {
        count('given up after a day');
      } else {
        left.push(later(message, error, now));
        count('tried again later');
      }
    }
    const failed = targets.find((target) => target.key === key);
    const name = failed ? nameOf(failed) : `alert ${key}`;
    for (const [fate, number] of fates)
      lines.push(`${name}: ${error.message}; ${fate}${number === 1 ? '' : ` (${plural(number, 'message')})`}`);
    return next;
  }

  async function sendAll(key: string, messages: readonly Pending[]): Promise<Pending[]> {
    const target = targets.find((each) => each.key === key);
    if (!target) return passOn(messages, key, gone);
    const groups = target.alert.to === 'webhook' ? messages.map((message) => [message]) : [messages];
    const failed = new Map<string, { error: DeliveryFailed; messages: Pending[] }>();
    let isDown: DeliveryFailed | undefined;
    for (const group of groups) {
      // A target that does not answer is not asked for each message anew.
      const error = isDown ?? (await tryAll(target, group, clock, either));
      if (!error) continue;
      if (!error.isFinal) isDown = error;
      const known = failed.get(error.message) ?? { error, messages: [] };
      known.messages.push(...group);
      failed.set(error.message, known);
    }
    return [...failed.values()].flatMap(({ error, messages: lost }) => passOn(lost, key, error));
  }

  async function sendTo(messages: readonly Pending[]): Promise<void> {
    const groups = groupBy(messages, ({ target }) => target);
    await Promise.all([...groups].map(async ([key, own]) => sendTo(await sendAll(key, own))));
  }

  await sendTo(pending).finally(() => done.abort());
  return { left, lines };
}

const gone = new DeliveryFailed('it is no longer in the configuration', { isFinal: true });

/** Undefined if the messages were taken. */
async function tryAll(
  target: Target,
  messages: readonly Pending[],
  clock: Context['clock'],
  signal: AbortSignal,
): Promise<DeliveryFailed | undefined> {
  const events = messages.map(({ event }) => event);
  for (let tries = 1; ; tries += 1) {
    try {
      signal.throwIfAborted();
      await target.send(events, idOfAll(messages), signal);
      return undefined;
    } catch (error) {
      const failed = error instanceof DeliveryFailed ? error : new DeliveryFailed((error as Error).message);
      const pauseMs = Math.max(pausesMs[tries - 1] ?? Number.POSITIVE_INFINITY, failed.retryAfterMs ?? 0);
      if (failed.isFinal || pauseMs > longestPauseMs || signal.aborted) return failed;
      const isOver = await clock.sleep(pauseMs, signal).then(
        () => false,
        () => true,
      );
      if (isOver) return failed;
    }
  }
}

/** The id of one message that holds several. It changes with what it holds: a receiver drops what it knows by its id. */
function idOfAll(messages: readonly Pending[]): string {
  const [first] = messages as [Pending, ...Pending[]];
  if (messages.length === 1) return first.id;
  const all = messages.map(({ id }) => id).join(' ');
  return `${first.id}-${createHash('sha256').update(all).digest('hex').slice(0, 12)}`;
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

/** The message as it stands in the state until its next try, which begins with the target that it was made for. */
function later(message: Pending, { retryAfterMs }: DeliveryFailed, now: number): Pending {
  const ownMs = Math.min(longestBackoffMs, backoffMs * 2 ** message.failed);
  const waitMs = Math.min(longestWaitMs, Math.max(retryAfterMs ?? 0, ownMs));
  const target = message.gaveUp[0] ?? message.target;
  return { ...message, target, gaveUp: [], failed: message.failed + 1, notBefore: now + waitMs };
}
