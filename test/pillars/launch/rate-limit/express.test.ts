import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import express, { type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { checkRateLimit } from '../../../../src/pillars/launch/rate-limit/rate-limit.ts';
import { bench } from '../../../http/servers.ts';
import { createAuthority } from '../lab/certificates.ts';
import type { Route } from '../lab/site.ts';
import { type SiteServer, startSite } from '../lab/site-server.ts';

const authority = createAuthority();
if (!authority) console.warn('limits are not tested: there is no openssl command that makes the certificates');
const withOpenssl = authority ? describe : describe.skip;

const servers = bench();
let server: SiteServer | undefined;
afterEach(async () => {
  await server?.close();
  await servers.close();
});
afterAll(() => authority?.close());

type Limits = { [path in '/login' | '/signup' | '/reset' | '/contact']?: RequestHandler };

/** An app with four forms; each may have a limit of express-rate-limit. It tells which it was asked. */
function forms(limits: Limits) {
  const asked: string[] = [];
  const app = express();
  app.use(express.json(), express.urlencoded({ extended: false }));
  const known = new Set<string>();
  const form = (path: keyof Limits, answer: RequestHandler) =>
    app.post(path, (request, response, next) => {
      asked.push(path);
      const limit = limits[path];
      return limit ? limit(request, response, () => answer(request, response, next)) : answer(request, response, next);
    });
  form('/login', (_, response) => response.status(401).json({ error: 'wrong password' }));
  form('/signup', ({ body }, response) => {
    const isNew = !known.has(body.email);
    known.add(body.email);
    response.status(isNew ? 201 : 422).json(isNew ? { id: 1 } : { email: ['has already been taken'] });
  });
  form('/reset', (_, response) => response.redirect(302, '/reset/sent'));
  form('/contact', (_, response) => response.send('<p>Thank you for your message</p>'));
  app.get('/reset/sent', (_, response) => response.send('<p>If there is such an account, we have sent a mail</p>'));
  return { app, asked };
}

const minutes = (limit: number, more: object = {}) => rateLimit({ windowMs: 60_000, limit, ...more });

/** After `banAfter` attempts the site hangs up on everything. */
async function check(limits: Limits, routes: object, banAfter = Number.POSITIVE_INFINITY) {
  if (!authority) throw new Error('there is no authority');
  const { app, asked } = forms(limits);
  const behind = await servers.http(app);
  const forward: Route = async ({ method, path, headers, body }, response) => {
    if (asked.length >= banAfter) return void response.socket?.destroy();
    const type = headers['content-type'] ?? '';
    const answer = await fetch(`${behind}${path}`, {
      method,
      redirect: 'manual',
      headers: { 'content-type': type },
      ...(method === 'POST' && { body }),
    });
    for (const [name, value] of answer.headers)
      if (/^(retry-after|content-type|location)$/.test(name)) response.setHeader(name, value);
    response.writeHead(answer.status).end(await answer.text());
  };
  const paths = ['/login', '/signup', '/reset', '/contact', '/reset/sent'];
  server = await startSite(authority, {
    routes: Object.fromEntries(paths.flatMap((path) => [`GET ${path}`, `POST ${path}`].map((one) => [one, forward]))),
  });
  const launched = await server.open({ 'rate-limit': routes, network: server.network }, { config: {}, env: {} });
  try {
    const findings = await checkRateLimit(launched.run);
    const count = (path: string) => asked.filter((one) => one === path).length;
    const told = findings.map(({ rule, status, where }) => [rule.slice(7), status, new URL(where.url ?? '').pathname]);
    return { findings, told, count, asked };
  } finally {
    await launched.close();
  }
}

const login = { post: '/login', json: ['email', 'password'] };
const signup = { post: '/signup', json: ['email', 'password'] };
const reset = { post: '/reset', form: ['email'] };
const contact = { post: '/contact', form: ['name', 'email', 'message'] };

withOpenssl('routes with limits of express-rate-limit', () => {
  test('that each have their own are judged each by itself, with no more attempts than it takes', async () => {
    const own = { '/login': minutes(5), '/signup': minutes(3), '/reset': minutes(4), '/contact': minutes(6) };
    const { told, count } = await check(own, [login, signup, reset, contact]);
    expect(told).toEqual([]);
    expect(['/login', '/signup', '/reset', '/contact'].map(count)).toEqual([6, 4, 5, 7]);
  });

  test('and one that has none: only that is told', async () => {
    const { told, count, findings } = await check(
      { '/login': minutes(5), '/signup': minutes(3), '/contact': minutes(5) },
      [login, { ...signup, within: 6 }, { ...reset, within: 7, expect: { status: 429 } }, contact],
    );
    expect(told).toEqual([['rate-limit-missing', 'fail', '/reset']]);
    expect(findings[0]).toMatchObject({
      expected: expect.stringContaining('within 7 attempts'),
      observed: '7 attempts: 302',
    });
    expect(count('/reset')).toBe(7);
  });

  test.each(['signup', 'contact'] as const)(
    'a %s without one is told too, though its first answer differs',
    async (name) => {
      const { told } = await check({ '/login': minutes(5) }, [login, name === 'signup' ? signup : contact]);
      expect(told).toEqual([['rate-limit-missing', 'fail', `/${name}`]]);
    },
  );

  test('a reset that always answers alike is unclear, unless the file says how it refuses', async () => {
    expect((await check({}, reset)).told).toEqual([['rate-limit-unknown', 'inconclusive', '/reset']]);
    const { told } = await check({}, { ...reset, expect: { status: 429 } });
    expect(told).toEqual([['rate-limit-missing', 'fail', '/reset']]);
  });

  test('a limit that comes later than "within" is none', async () => {
    const { told, count } = await check({ '/login': minutes(8) }, { ...login, within: 5 });
    expect(told).toEqual([['rate-limit-missing', 'fail', '/login']]);
    expect(count('/login')).toBe(5);
  });

  test('a limit of more than eleven is found where the file asks for it', async () => {
    const { told, count } = await check({ '/login': minutes(30) }, { ...login, within: 40 });
    expect(told).toEqual([]);
    expect(count('/login')).toBe(31);
  });

  test('one limit for all of them is told as a note, and fails none', async () => {
    const all = minutes(10);
    const { told, findings, asked } = await check({ '/login': all, '/signup': all, '/reset': all }, [
      login,
      signup,
      reset,
    ]);
    expect(told).toEqual([
      ['rate-limit-shared', 'pass', '/signup'],
      ['rate-limit-shared', 'pass', '/reset'],
    ]);
    expect(findings[0]).toMatchObject({
      observed: expect.stringMatching(/^3 attempts: 201, 422, 429, after \/login had refused$/),
    });
    expect(asked).toHaveLength(13);
  });

  test('a shared limit that answers with a redirect or another status is seen after two more answers', async () => {
    const all = minutes(10, {
      statusCode: 403,
      legacyHeaders: false,
      standardHeaders: false,
      handler: (_: unknown, response: express.Response) => response.status(403).send('no'),
    });
    const { told, asked } = await check({ '/login': all, '/reset': all, '/contact': all }, [login, reset, contact]);
    expect(told).toEqual([
      ['rate-limit-shared', 'pass', '/reset'],
      ['rate-limit-shared', 'pass', '/contact'],
    ]);
    expect(asked.filter((path) => path !== '/login')).toHaveLength(8);
  });

  test('the strictest is tried first, so a shared limit that is too lenient for it fails it', async () => {
    const all = minutes(8);
    const { told } = await check({ '/login': all, '/reset': all }, [
      { ...login, within: 11 },
      { ...reset, within: 5, expect: { status: 429 } },
    ]);
    expect(told).toEqual([['rate-limit-missing', 'fail', '/reset']]);
  });

  test('are refused as the file expects: status, header and words', async () => {
    const limits = { '/login': minutes(3), '/reset': minutes(3, { statusCode: 503, message: 'Too many, try later' }) };
    const expectations = [
      { ...login, expect: { status: 429, header: { 'retry-after': { exists: true } } } },
      { ...reset, expect: { status: [429, 503], body: { contains: 'Too many' } } },
    ];
    const { told } = await check(limits, expectations);
    expect(told).toEqual([]);
  });

  test('that refuse in another way are told so', async () => {
    const { told, findings, count } = await check({ '/login': minutes(3) }, { ...login, expect: { status: 403 } });
    expect(told).toEqual([['rate-limit-refusal', 'fail', '/login']]);
    expect(findings[0]).toMatchObject({
      severity: 'medium',
      expected: expect.stringContaining('403'),
      observed: expect.stringContaining('429'),
    });
    expect(count('/login')).toBe(4);
  });

  test('that shut the address out are no pass for the others', async () => {
    const { told, findings } = await check({}, [login, signup, contact], 8);
    expect(told).toEqual(['/login', '/signup', '/contact'].map((path) => ['rate-limit-unknown', 'inconclusive', path]));
    expect(findings[1]?.observed).toBe('no answer any more after 2 attempts: 201, 422');
  });
});
