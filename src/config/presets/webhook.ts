import * as v from 'valibot';
import { mapping, named, plain, text } from '../schema-parts.ts';
import { expect, step, stepEntries } from '../sections/step/schema.ts';
import { hasTime, signEntries } from '../sections/step/sign.ts';
import { refuse } from './prompt-injection.ts';
import type { Mapping, Report } from './sheet.ts';

const event = v.union([v.string(), v.looseObject({}), v.array(v.any())], 'JSON, or text');

/** What a check with `webhook` holds. */
export const webhookSchema = mapping({
  ...signEntries,
  path: plain('a path such as /api/webhooks/stripe'),
  type: v.optional(plain('the type of the event')),
  headers: v.optional(named(text, 'names and values')),
  event,
  expect: v.optional(expect),
  refusal: v.optional(expect),
  effect: v.optional(step),
});

type Webhook = v.InferInput<typeof webhookSchema>;

/** Headers that the senders add to each delivery, besides the signature; the same when they deliver again. */
const sent: Record<string, (type: string | undefined) => Record<string, string>> = {
  github: (type = 'ping') => ({ 'x-github-event': type, 'x-github-delivery': '${{ random.event }}' }),
  shopify: (type = 'orders/create') => ({
    'x-shopify-topic': type,
    'x-shopify-webhook-id': '${{ random.event }}',
    'x-shopify-event-id': '${{ random.event }}',
  }),
};

/** Keys of a check that each of its four keeps. */
const kept = ['tags', 'watch', 'session', 'on', 'timeout', 'retries', 'max-body', 'cleanup'];
const refused = [...Object.keys(stepEntries).filter((key) => !kept.includes(key)), 'as', 'steps', 'page', 'latency'];

const accepted = { status: { min: 200, max: 299 } };
/** What the senders' own libraries and their examples answer to a signature that is not theirs. */
const refusedStatus = { status: [400, 401, 403, 422] };

/**
 * The checks that a check with `webhook` stands for: a valid event is accepted, a second delivery changes nothing (if
 * `effect` says what to look at), a forged one is refused, and so is one of an hour ago (if the signature holds a time).
 * Undefined if `webhook` does not fit the schema, which then says so.
 */
export function expandWebhook(check: Mapping, report: Report): Mapping[] | undefined {
  const { webhook, name } = check;
  if (webhook === undefined || typeof name !== 'string' || !v.is(webhookSchema, webhook)) return undefined;
  refuse(check, refused, report, (key) => `"${key}" cannot stand beside "webhook"`);
  const { effect, refusal = refusedStatus, ...given } = webhook;
  const valid = requestOf(given, given.expect ?? accepted);
  const forged = (forge: string) => requestOf(given, refusal, { forge });
  const checks: [string, object[]][] = [['accepts an event', [valid]]];
  if (effect) {
    const first = effect.until ? effect : { ...effect, until: { timeout: '10s' } };
    const { until, ...once } = effect;
    checks.push(['a second delivery changes nothing', [valid, first, valid, { ...once, delay: '3s' }]]);
  }
  checks.push(['refuses a forged event', [forged('unsigned'), forged('wrong-secret')]]);
  if (hasTime(given)) checks.push(['refuses an old event', [forged('old')]]);
  const own = Object.fromEntries(Object.entries(check).filter(([key]) => kept.includes(key)));
  const tags = [...(Array.isArray(own['tags']) ? own['tags'] : []), name];
  return checks.map(([what, steps]) => ({ name: `${name}: ${what}`, ...own, tags, steps }));
}

function requestOf(
  { path, type, headers, event, scheme, secret, expect: _, ...hmac }: Omit<Webhook, 'effect' | 'refusal'>,
  expected: object,
  more: object = {},
) {
  const all = { ...sent[scheme]?.(type), ...headers };
  return {
    post: path,
    ...(Object.keys(all).length > 0 && { headers: all }),
    ...(typeof event === 'string' ? { body: event } : { json: event }),
    sign: { scheme, secret, ...hmac, ...more },
    expect: expected,
  };
}
