import * as v from 'valibot';
import type { Signature } from '../../config.ts';
import { checkToken } from '../../language/selectors.ts';
import { literal, randomName } from '../../language/template.ts';
import { type Reading, readTemplate, reportKey, reportValue, type Scope } from '../../reading.ts';
import { mapping, plain, text } from '../../schema-parts.ts';

type Scheme = Pick<Signature, 'key' | 'algorithm' | 'encoding' | 'payload' | 'indent' | 'headers'>;

const sha256 = { key: 'text', algorithm: 'sha256', encoding: 'hex' } as const;

/** github.com/standard-webhooks/standard-webhooks: spec/standard-webhooks.md; Svix has headers of its own. */
const standard = (name: string): Scheme => ({
  ...{ key: 'whsec', algorithm: 'sha256', encoding: 'base64', payload: '{id}.{time}.{body}' },
  headers: { [`${name}-id`]: '{id}', [`${name}-timestamp`]: '{time}', [`${name}-signature`]: 'v1,{signature}' },
});

/**
 * How the senders of webhooks sign. docs.stripe.com/webhooks#verify-manually,
 * docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries,
 * api.slack.com/authentication/verifying-requests-from-slack, docs.svix.com/receiving/verifying-payloads/how-manual,
 * shopify.dev/docs/apps/build/webhooks/subscribe/https#step-2-validate-the-origin-of-your-webhook
 */
const schemes: Record<string, Scheme> = {
  stripe: {
    ...{ ...sha256, payload: '{time}.{body}', headers: { 'stripe-signature': 't={time},v1={signature}' } },
    // As Stripe's own bodies are: who verifies what a parser wrote again, not the raw body, refuses them.
    indent: 2,
  },
  github: { ...sha256, payload: '{body}', headers: { 'x-hub-signature-256': 'sha256={signature}' } },
  slack: {
    ...{ ...sha256, payload: 'v0:{time}:{body}' },
    headers: { 'x-slack-request-timestamp': '{time}', 'x-slack-signature': 'v0={signature}' },
  },
  svix: standard('svix'),
  'standard-webhooks': standard('webhook'),
  shopify: { ...sha256, encoding: 'base64', payload: '{body}', headers: { 'x-shopify-hmac-sha256': '{signature}' } },
};

const names = [...Object.keys(schemes), 'hmac'];

/** Keys of the scheme `hmac` alone. */
const hmacEntries = {
  algorithm: v.optional(v.picklist(['sha1', 'sha256', 'sha512'], 'sha1, sha256 or sha512')),
  header: v.optional(plain('the name of a header')),
  encoding: v.optional(v.picklist(['hex', 'base64'], 'hex or base64')),
  prefix: v.optional(plain('the text before the signature')),
  timestamp: v.optional(plain('the name of a header')),
};

/** What says how and with which secret something is signed. */
export const signEntries = { scheme: v.picklist(names, `one of ${names.join(', ')}`), secret: text, ...hmacEntries };

const forgeries = ['unsigned', 'wrong-secret', 'old'] as const;

export const signSchema = mapping({
  ...signEntries,
  id: v.optional(text),
  forge: v.optional(v.picklist(forgeries, 'unsigned, wrong-secret or old')),
});

type RawSign = v.InferInput<typeof signSchema>;
type Signed = { sign?: RawSign; as?: object; headers?: object; multipart?: object };

/** Whether a signature of the scheme holds the time at which it was made. */
export function hasTime({ scheme, timestamp }: Pick<RawSign, 'scheme' | 'timestamp'>): boolean {
  return timestamp !== undefined || schemes[scheme]?.payload.includes('{time}') === true;
}

/** How a step is signed. The secret is one whatever its variable is called. `name` is that of the step in messages. */
export function readSign(reading: Reading, raw: Signed, scope: Scope, name: string): Signature | undefined {
  const { sign, headers = {} } = raw;
  if (!sign) return undefined;
  const known = schemes[sign.scheme];
  for (const key of Object.keys(hmacEntries).filter((each) => known && each in sign))
    reportKey(reading, [sign, key], `"${key}" goes with "scheme: hmac"; ${sign.scheme} has its own`);
  if (sign.id !== undefined && !known?.payload.includes('{id}'))
    reportKey(reading, [sign, 'id'], `a signature of ${sign.scheme} holds no id`);
  if (sign.forge === 'old' && !hasTime(sign))
    reportValue(reading, [sign, 'forge'], `a signature of ${sign.scheme} holds no time`);
  if (raw.as)
    reportKey(reading, [raw, 'as'], `"as" stands beside "sign" in ${name}: a sender of events has no session`);
  if (raw.multipart) reportKey(reading, [raw, 'sign'], `"sign" in ${name} goes with json, form or body`);
  const scheme = known ?? readHmac(reading, sign);
  const twice = Object.keys(headers).find((header) => Object.hasOwn(scheme.headers, header.toLowerCase()));
  if (twice) reportKey(reading, [headers, twice], `"sign" in ${name} sends the header "${twice}" itself`);
  const { parts } = readTemplate(reading, [sign, 'secret'], scope);
  return {
    ...scheme,
    secret: { parts: parts.map((part) => (part.kind === 'env' ? { ...part, secret: true } : part)) },
    id: sign.id === undefined ? randomId : readTemplate(reading, [sign, 'id'], scope),
    forge: sign.forge,
  };
}

const randomId = { parts: [...literal('msg_').parts, { kind: 'captured' as const, name: randomName('event') }] };

function readHmac(reading: Reading, sign: RawSign): Scheme {
  const { algorithm = 'sha256', encoding = 'hex', header = 'x-signature', prefix = '', timestamp } = sign;
  for (const key of ['header', 'timestamp'] as const)
    if (sign[key] !== undefined) checkToken(reading, [sign, key], sign[key], 'value');
  return {
    ...{ key: 'text', algorithm, encoding, payload: timestamp === undefined ? '{body}' : '{time}.{body}' },
    headers: {
      ...(timestamp !== undefined && { [timestamp.toLowerCase()]: '{time}' }),
      [header.toLowerCase()]: `${prefix}{signature}`,
    },
  };
}
