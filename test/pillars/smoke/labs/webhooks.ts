import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Webhooks } from '@octokit/webhooks';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import Stripe from 'stripe';
import { Webhook as SvixWebhook } from 'svix';
import type { Route, Seen } from '../site.ts';

/** What a receiver gets wrong; `writes twice` does so where no id tells it that it has seen the event. */
export type Fault = 'accepts anything' | 'no replay protection' | 'writes twice' | 'verifies parsed JSON';

const textOf = (request: Seen, name: string) => String(request.headers[name] ?? '');
const base64 = (bytes: number) => randomBytes(bytes).toString('base64');

/** Verifies as the provider's documentation shows; true if the event is the provider's. `lenient`: of any age. */
type Verify = (request: Seen, lenient: boolean) => unknown;
type Provider = { secret: string; verify: Verify; idOf(request: Seen): string };

const bodyId = ({ body }: Seen) => (JSON.parse(body) as { id: string }).id;
const farFuture = 10 ** 9;

export function providers(): Record<string, Provider> {
  const stripe = { secret: `whsec_${randomBytes(16).toString('hex')}` };
  const api = new Stripe('not-a-key');
  const whsec = { secret: `whsec_${base64(24)}` };
  const plain = { secret: randomBytes(16).toString('hex') };
  return {
    stripe: {
      ...stripe,
      verify: ({ body, ...request }, lenient) =>
        api.webhooks.constructEvent(
          body,
          textOf({ body, ...request }, 'stripe-signature'),
          stripe.secret,
          lenient ? farFuture : undefined,
        ),
      idOf: bodyId,
    },
    github: {
      ...plain,
      verify: async (request) => {
        const hooks = new Webhooks({ secret: plain.secret });
        if (!(await hooks.verify(request.body, textOf(request, 'x-hub-signature-256')))) throw new Error('not signed');
      },
      idOf: (request) => textOf(request, 'x-github-delivery'),
    },
    svix: {
      ...whsec,
      verify: (request, lenient) => standard(SvixWebhook, 'svix', whsec.secret, request, lenient),
      idOf: (request) => textOf(request, 'svix-id'),
    },
    'standard-webhooks': {
      ...whsec,
      verify: (request, lenient) => standard(StandardWebhook, 'webhook', whsec.secret, request, lenient),
      idOf: (request) => textOf(request, 'webhook-id'),
    },
    // docs.slack.dev/authentication/verifying-requests-from-slack, and Shopify's page, in a few lines.
    slack: {
      ...plain,
      verify: (request, lenient) => {
        const time = textOf(request, 'x-slack-request-timestamp');
        if (!lenient && Math.abs(Date.now() / 1000 - Number(time)) > 300) throw new Error('too old');
        const wanted = createHmac('sha256', plain.secret).update(`v0:${time}:${request.body}`).digest('hex');
        assertEqual(`v0=${wanted}`, textOf(request, 'x-slack-signature'));
      },
      idOf: bodyId,
    },
    shopify: {
      ...plain,
      verify: (request) => {
        const wanted = createHmac('sha256', plain.secret).update(request.body).digest('base64');
        assertEqual(wanted, textOf(request, 'x-shopify-hmac-sha256'));
      },
      idOf: (request) => textOf(request, 'x-shopify-webhook-id'),
    },
    /** The shop of docs/webhooks.md. */
    hmac: {
      ...plain,
      verify: (request) => {
        const time = textOf(request, 'x-shop-time');
        const wanted = createHmac('sha256', plain.secret).update(`${time}.${request.body}`).digest('hex');
        assertEqual(wanted, textOf(request, 'x-shop-signature'));
      },
      idOf: bodyId,
    },
  };
}

function standard(
  Library: typeof SvixWebhook | typeof StandardWebhook,
  name: string,
  secret: string,
  request: Seen,
  lenient: boolean,
): void {
  const headers = Object.fromEntries(
    ['id', 'timestamp', 'signature'].map((part) => [`${name}-${part}`, textOf(request, `${name}-${part}`)]),
  );
  const library = new Library(secret);
  if (!lenient) {
    library.verify(request.body, headers);
    return;
  }
  const at = new Date(Number(headers[`${name}-timestamp`]) * 1000);
  assertEqual(library.sign(headers[`${name}-id`] ?? '', at, request.body), headers[`${name}-signature`] ?? '');
}

function assertEqual(wanted: string, given: string): void {
  const [one, other] = [Buffer.from(wanted), Buffer.from(given)];
  if (one.length !== other.length || !timingSafeEqual(one, other)) throw new Error('not signed');
}

/** A receiver that verifies, remembers the ids that it has seen, and books each event once, a moment after it answers. */
export function receiver({ verify, idOf }: Provider, fault?: Fault): Record<string, Route> {
  const booked: string[] = [];
  const seen = new Set<string>();
  return {
    'POST /hooks': async (request, response) => {
      const answer = (status: number) => {
        response.statusCode = status;
        response.end();
      };
      try {
        const body = fault === 'verifies parsed JSON' ? JSON.stringify(JSON.parse(request.body)) : request.body;
        if (fault !== 'accepts anything') await verify({ ...request, body }, fault === 'no replay protection');
      } catch {
        return answer(400);
      }
      const id = idOf(request);
      if (!seen.has(id) || fault === 'writes twice') setTimeout(() => booked.push(bodyId(request)), 300);
      seen.add(id);
      answer(204);
    },
    'GET /orders': ({ path }, response) => {
      const id = new URL(path, 'http://x').searchParams.get('event');
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ orders: booked.filter((one) => one === id).map((event) => ({ event })) }));
    },
  };
}
