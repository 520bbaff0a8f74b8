import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ExpressAuth, type ExpressAuthConfig, getSession } from '@auth/express';
import express from 'express';
import { startCsurf } from '../pillars/smoke/labs/csurf.ts';
import { findDjango, startDjango } from '../pillars/smoke/labs/django.ts';
import { startFastApi } from '../pillars/smoke/labs/fastapi.ts';
import type { Fault } from '../pillars/smoke/labs/fault-proxy.ts';
import { on, withoutCookie } from '../pillars/smoke/labs/faults.ts';
import { account, laravel, rails, supabase, unknown, wordpress } from './made-stacks.ts';

type Lab = { port: number; stop(): unknown };

/** A site of one stack with the repository that it is made of, and how a release of it breaks. */
export type Sample = {
  name: string;
  /** Undefined where it is not installed. */
  start?: () => Promise<Lab>;
  files: Record<string, string>;
  user: string;
  env?: Record<string, string>;
  /** What the configuration must hold. */
  holds: RegExp;
  broken: { what: string; fault: Fault; told: RegExp };
};

const stacks = process.env['LAUNCH_GATE_STACKS'];
const python = findDjango();
const { password } = account;
const secretKey = randomBytes(32).toString('hex');
/** As Supabase makes its public key: a token for the role "anon". */
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const anonKey = [
  part({ alg: 'HS256', typ: 'JWT' }),
  part({ iss: 'supabase', role: 'anon', exp: 1_999_999_999 }),
  randomBytes(32).toString('base64url'),
].join('.');

const manifest = (packages: Record<string, string>) => JSON.stringify({ dependencies: packages });
const answers = (status: number, body: string) => () => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(body),
});
const page = (title: string, text: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${text}</h1></body></html>`;

export const samples: Sample[] = [
  {
    name: 'unknown',
    start: () => serve(unknown()),
    files: { 'README.md': '# Acme\n' },
    user: account.user,
    holds: /post: "\/enter"\n\s+form: \{ nonce: "\$\{\{ captured\.hidden1 \}\}", mail: .*, passwd: .*, go: "Log in" \}/,
    broken: {
      what: 'a page that lost its guard',
      fault: on('/account', answers(200, page('Account', 'Hello'))),
      told: /Account is private: GET \/account answered 200/,
    },
  },
  {
    name: 'Express with sessions',
    start: stacks ? () => startCsurf(stacks, password) : undefined,
    files: { 'package.json': manifest({ express: '4.22.3', 'express-session': '1.19.0', csurf: '1.11.0' }) },
    user: 'smoke',
    holds: /capture: \{ hidden1: \{ css: "form input\[name=\\"_csrf\\"\]"/,
    broken: {
      what: 'a session cookie that is lost on the way',
      fault: withoutCookie('connect.sid'),
      told: /POST \/login answered 403/,
    },
  },
  {
    name: 'Django',
    start: python ? () => startDjango(python, password) : undefined,
    files: { 'requirements.txt': 'Django==5.2.19\n', 'manage.py': '', '.env.example': 'SECRET_KEY=\n' },
    user: 'admin',
    holds: /preset: "django"/,
    broken: {
      what: 'a database that is gone',
      fault: on('/admin/', answers(500, page('Server Error (500)', 'Server Error (500)'))),
      told: /GET \/admin\/ answered 500/,
    },
  },
  {
    name: 'Next.js with Auth.js',
    start: startNext,
    files: {
      'package.json': manifest({ next: '15.5.0', 'next-auth': '5.0.0-beta.29' }),
      'app/page.tsx': '',
      'app/(member)/dashboard/page.tsx': '',
      'app/api/notes/route.ts': '',
      'vercel.json': '{}',
    },
    user: account.user,
    holds: /preset: "authjs"[\s\S]*"\/dashboard"[\s\S]*"\/api\/notes"/,
    broken: {
      what: 'another AUTH_SECRET, so that no session holds',
      fault: withoutCookie('authjs.session-token'),
      told: /auth\/session[\s\S]*no \$\.user/,
    },
  },
  {
    name: 'Laravel',
    start: () => serve(laravel()),
    files: { 'composer.json': '{ "require": { "laravel/framework": "^12.0" } }', artisan: '' },
    user: account.user,
    holds: /preset: "laravel"/,
    broken: {
      what: 'a view that fails',
      fault: on('/up', answers(500, page('Server Error', '500 Server Error'))),
      told: /Health: GET \/up answered 500/,
    },
  },
  {
    name: 'Rails',
    start: () => serve(rails()),
    files: { Gemfile: 'source "https://rubygems.org"\ngem "rails", "~> 8.0"\n', 'config/routes.rb': '' },
    user: account.user,
    holds: /preset: "rails"/,
    broken: {
      what: 'a token that is of another secret key',
      fault: on(
        '/session',
        answers(422, page('The change you wanted was rejected (422)', 'The change you wanted was rejected')),
      ),
      told: /POST \/session answered 422/,
    },
  },
  {
    name: 'WordPress',
    start: () => serve(wordpress()),
    files: { 'wp-content/themes/a/style.css': '/* Theme Name: A */' },
    user: account.user,
    holds: /preset: "wordpress"/,
    broken: {
      what: 'a database that is gone',
      fault: { answer: answers(500, page('Database Error', 'Error establishing a database connection')) },
      told: /Home: GET \/ answered 500/,
    },
  },
  {
    name: 'FastAPI with JWT',
    start: stacks ? () => startFastApi(stacks, password, { secretKey }) : undefined,
    files: { 'pyproject.toml': '[project]\ndependencies = [\n  "fastapi[standard]>=0.115",\n]\n' },
    user: 'smoke',
    holds: /post: "\/token"[\s\S]*authorization: "Bearer/,
    broken: {
      what: 'an instance that accepts no token',
      fault: { request: ({ authorization: _, ...headers }) => headers },
      told: /GET \/users\/me answered 401/,
    },
  },
  {
    name: 'Vite single-page app with Supabase',
    start: () => serve(supabase(anonKey)),
    files: {
      'package.json': manifest({ vite: '7.0.0', react: '19.0.0', '@supabase/supabase-js': '2.50.0' }),
      '.env.example': 'VITE_SUPABASE_URL=\nVITE_SUPABASE_ANON_KEY=\n',
    },
    user: account.user,
    env: { VITE_SUPABASE_URL: 'SITE', VITE_SUPABASE_ANON_KEY: anonKey },
    holds: /preset: "supabase"\n\s+url: "\$\{\{ env\.VITE_SUPABASE_URL \}\}"[\s\S]*"\/api\/plans"/,
    broken: {
      what: 'a key of another project',
      fault: { request: ({ apikey: _, ...headers }) => headers },
      told: /\/auth\/v1\/token answered 401/,
    },
  },
];

async function serve(listener: RequestListener): Promise<Lab> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, stop };
}

/** The real Auth.js where Next.js has it, with pages as Next.js answers them. */
async function startNext(): Promise<Lab> {
  const config: ExpressAuthConfig = {
    secret: randomBytes(32).toString('hex'),
    trustHost: true,
    basePath: '/api/auth',
    logger: { error() {}, warn() {}, debug() {} },
    providers: [
      {
        id: 'credentials',
        name: 'Credentials',
        type: 'credentials',
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: ({ email, password: given }) =>
          email === account.user && given === password ? { id: '1', name: String(email) } : null,
      },
    ],
  };
  const next = express().disable('x-powered-by').set('trust proxy', true);
  next.use('/api/auth', ExpressAuth(config));
  next.use(async (request, response, go) => {
    response.setHeader('x-powered-by', 'Next.js');
    response.locals['user'] = (await getSession(request, config))?.user?.name;
    go();
  });
  const script = '<script src="/_next/static/chunks/main.js" async></script>';
  next.get(
    '/',
    (_, response) => void response.send(page(`Notes</title>${script}<title>`, 'Notes for teams, simple and fast')),
  );
  next.get(
    '/_next/static/chunks/main.js',
    (_, response) => void response.type('js').send('fetch("/api/notes").then(show)'),
  );
  next.get('/dashboard', (_, response) =>
    response.locals['user']
      ? void response.send(page('Dashboard', 'Welcome'))
      : response.redirect(307, '/api/auth/signin?callbackUrl=%2Fdashboard'),
  );
  next.get('/api/notes', (_, response) =>
    response.locals['user']
      ? void response.json({ notes: [] })
      : void response.status(401).json({ error: 'unauthorized' }),
  );
  next.get('/api/health', (_, response) => void response.json({ status: 'ok' }));
  next.use((_, response) => void response.status(404).send(page('404: This page could not be found.', '404')));
  const server = next.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, stop };
}
