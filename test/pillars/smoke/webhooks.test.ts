import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { diagnostics, load } from '../../config/config-file.ts';
import { smokeBench } from './gate.ts';
import { type Fault, providers, receiver } from './labs/webhooks.ts';
import type { Route } from './site.ts';

const { smoke, close } = smokeBench();
afterEach(close);

const check = (scheme: string, more = '') => `checks:
  - name: Billing
    webhook:
      scheme: ${scheme}
      secret: \${{ env.SIGNING }}
      path: /hooks
      event: { id: "evt_\${{ random.event }}", type: checkout.session.completed, data: { amount: 1200, name: "Zoë" } }
      effect:
        get: "/orders?event=evt_\${{ random.event }}"
        expect: { jsonpath: { "$.orders": { count: 1 } } }
${more}`;

const all = {
  accepts: 'Billing: accepts an event',
  second: 'Billing: a second delivery changes nothing',
  forged: 'Billing: refuses a forged event',
  old: 'Billing: refuses an old event',
};

async function failing(scheme: string, fault?: Fault): Promise<string[]> {
  const provider = providers()[scheme];
  if (!provider) throw new Error(`there is no ${scheme}`);
  const routes = receiver(provider, fault);
  const { checks, findings } = await smoke(check(scheme), { routes, env: { SIGNING: provider.secret } });
  expect(checks.map(({ name }) => name)).toEqual(
    Object.values(all).filter((name) => name !== all.old || !['github', 'shopify'].includes(scheme)),
  );
  for (const { reproduce = '', title, observed = '' } of findings)
    expect([reproduce, title, observed].join()).not.toContain(provider.secret);
  return checks.filter(({ status }) => status !== 'pass').map(({ name }) => name);
}

describe('a receiver that verifies with the library of its provider', () => {
  const timed = ['stripe', 'svix', 'standard-webhooks', 'slack'];
  const cases: [scheme: string, fault: Fault | undefined, failing: string[]][] = [
    ...[...timed, 'github', 'shopify'].flatMap((scheme): [string, Fault | undefined, string[]][] => [
      [scheme, undefined, []],
      [scheme, 'writes twice', [all.second]],
      [scheme, 'accepts anything', timed.includes(scheme) ? [all.forged, all.old] : [all.forged]],
    ]),
    // Stripe indents its JSON.
    ['stripe', 'verifies parsed JSON', [all.accepts, all.second]],
    ...timed.map((scheme): [string, Fault, string[]] => [scheme, 'no replay protection', [all.old]]),
  ];

  test('passes, and each fault is told apart', async () => {
    const found = await Promise.all(cases.map(([scheme, fault]) => failing(scheme, fault)));
    expect(cases.map(([scheme, fault], index) => [scheme, fault, found[index]])).toEqual(cases);
  }, 60_000);

  test('is told that its own secret may be another one', async () => {
    const { stripe } = providers();
    if (!stripe) throw new Error('no stripe');
    const env = { SIGNING: 'the secret of staging' };
    const { findings } = await smoke(check('stripe'), { routes: receiver(stripe), env });
    expect(findings.map(({ title, fix }) => [title, fix])).toEqual(
      [all.accepts, all.second].map((name) => [
        `${name}: POST /hooks answered 400`,
        expect.stringMatching(/^Check that the endpoint has this signing secret, .* raw body/),
      ]),
    );
  }, 60_000);

  test.each([
    [308, 'follow no redirect'],
    [419, 'CSRF'],
    [403, 'CSRF'],
    [404, 'serves the route'],
  ])('is told what to do about a %i', async (status, words) => {
    const route: Route = (_, response) => response.writeHead(status, { location: '/hooks/' }).end();
    const { finding } = await smoke(check('github'), { routes: { 'POST /hooks': route }, env: { SIGNING: 'x' } });
    expect(finding).toMatchObject({ title: `${all.accepts}: POST /hooks answered ${status}` });
    expect(finding?.fix).toContain(words);
  });

  test('is told how it fails', async () => {
    const { stripe } = providers();
    if (!stripe) throw new Error('no stripe');
    const routes = receiver(stripe, 'accepts anything');
    const { findings } = await smoke(check('stripe'), { routes, env: { SIGNING: stripe.secret } });
    expect(findings.map(({ rule, title, fix }) => [rule, title, fix])).toEqual([
      [
        'smoke/webhook',
        `${all.forged}: POST /hooks accepted an event that is not signed`,
        expect.stringMatching(/^Refuse/),
      ],
      [
        'smoke/webhook',
        `${all.old}: POST /hooks accepted an event of an hour ago`,
        expect.stringContaining('five minutes'),
      ],
    ]);
  }, 60_000);
});

describe('docs/webhooks.md', () => {
  const page = readFileSync(new URL('../../../docs/webhooks.md', import.meta.url), 'utf8');
  const [preset = '', byHand = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) =>
    yaml
      .replace(/^base-url:.*\n/, '')
      .replaceAll('/api/webhooks/stripe', '/hooks')
      .replaceAll('/api/test/orders', '/orders'),
  );

  test('has examples that pass on a receiver that works, and fail on one that writes twice', async () => {
    const { stripe, hmac } = providers();
    if (!stripe || !hmac) throw new Error('no provider');
    const statuses = async (yaml: string, fault?: Fault) => {
      const provider = yaml === preset ? stripe : hmac;
      const env = { STRIPE_WEBHOOK_SECRET: stripe.secret, HOOK_SECRET: hmac.secret };
      const { checks } = await smoke(yaml, { routes: receiver(provider, fault), env });
      return checks.map(({ status }) => status);
    };
    const found = await Promise.all([
      statuses(preset),
      statuses(byHand),
      statuses(preset, 'writes twice'),
      statuses(byHand, 'writes twice'),
    ]);
    expect(found).toEqual([['pass', 'pass', 'pass', 'pass'], ['pass'], ['pass', 'fail', 'pass', 'pass'], ['fail']]);
  }, 60_000);

  test('names every key', () => {
    const schema = JSON.parse(readFileSync(new URL('../../../docs/launch-gate.schema.json', import.meta.url), 'utf8'));
    const check = schema.properties.checks.items;
    for (const keys of [check.properties.webhook.properties, check.properties.sign.properties])
      expect(Object.keys(keys).filter((key) => !page.includes(`\`${key}`))).toEqual([]);
  });
});

describe('a webhook in the configuration', () => {
  const env = { SIGNING: 'a secret' };

  test('is four checks that stand where it does, under its name as their tag', async () => {
    const { checks } = await load(
      `base-url: https://app.example.com\n${check('stripe', '    session: member')}\nsessions: { member: { basic: { username: a, password: b } } }`,
      env,
    );
    expect(checks.map(({ name }) => name)).toEqual(Object.values(all));
    for (const one of checks) expect(one).toMatchObject({ at: { line: 3 }, tags: ['Billing'], session: 'member' });
    expect(checks.flatMap(({ steps }) => steps.map(({ method, role }) => `${method} ${role}`))).toEqual([
      ...['POST stranger', 'POST stranger', 'GET undefined', 'POST stranger', 'GET undefined'],
      ...['POST stranger', 'POST stranger', 'POST stranger'],
    ]);
    expect(checks[0]?.steps[0]?.sign?.secret.parts).toMatchObject([{ kind: 'env', name: 'SIGNING', secret: true }]);
  });

  test('keeps the places of the checks beside it, and of its own parts', async () => {
    const yaml = check('stripe').replace('checks:', 'checks:\n  - { name: First, get: / }');
    const wrong = yaml.replace('get: "/orders', 'got: "/orders');
    const messages = await diagnostics(`base-url: https://app.example.com\n${wrong}  - { name: Last, got: / }`, env);
    expect(messages.map((line) => line.replace(/;.*/, ''))).toEqual([
      'gate.yml:11:9  unknown key "got" in "effect" of check "Billing"',
      'gate.yml:13:19  unknown key "got" in check "Last"',
    ]);
  });

  test.each([
    ['    get: /', 'cannot stand beside "webhook"'],
    ['      colour: red', 'unknown key "colour"'],
    ['      algorithm: sha512', '"algorithm" goes with "scheme: hmac"; stripe has its own'],
  ])('refuses %s', async (line, message) => {
    const [first, ...others] = await diagnostics(`base-url: https://app.example.com\n${check('stripe', line)}`, env);
    expect(first).toContain(message);
    // The key stands in each of its requests, but in the file only once.
    expect(others).toEqual([]);
  });

  test.each([
    ['sign: { scheme: github, secret: x, forge: old }, json: {}', 'a signature of github holds no time'],
    ['sign: { scheme: github, secret: x, id: y }, json: {}', 'a signature of github holds no id'],
    ['sign: { scheme: stripe, secret: x }, multipart: { a: b }', 'goes with json, form or body'],
    [
      'sign: { scheme: slack, secret: x }, headers: { X-Slack-Signature: v0 }',
      'sends the header "X-Slack-Signature" itself',
    ],
    ['sign: { scheme: hmac, secret: x, header: "a b" }, json: {}', 'cannot be the name of a header'],
    ['sign: { scheme: stripe, secret: x }, as: { stranger: { status: 200 } }', '"as" stands beside "sign"'],
    ['deliver: 1', 'a whole number from 2 to 5'],
  ])('by hand refuses %s', async (keys, message) => {
    const yaml = `base-url: https://app.example.com\nchecks: [{ name: A, post: /x, ${keys} }]`;
    expect((await diagnostics(yaml)).join('\n')).toContain(message);
  });

  test('has random values in the requests of checks only', async () => {
    const random = '"${{ random.a }}"';
    const yaml = `base-url: https://app.example.com\nvars: { a: ${random} }\nsessions: { s: { post: /, form: { a: ${random} } } }\nchecks: [{ name: A, page: "/${random.slice(1)} }, { name: B, post: /, form: { a: ${random} } }]`;
    const messages = await diagnostics(yaml);
    expect(messages).toEqual(
      ['2:13', '3:39', '4:29'].map((at) => `gate.yml:${at}  a random value can stand only in a request of a check`),
    );
  });
});
