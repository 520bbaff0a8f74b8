import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { type Answer, app, formLogin, html, json, page, redirect, token } from './form-app.ts';

export const account = { user: 'smoke@example.com', password: `pw-${randomBytes(9).toString('hex')}` };

const notFound: Answer = () => ({ status: 404, body: page('Not found', '<h1>Not found</h1>') });

/** No framework that anybody knows: other names of fields, a button that is sent, a healthy `/healthz`. */
export function unknown(): RequestListener {
  const { routes, isMember } = formLogin(
    {
      path: '/login',
      action: '/enter',
      user: 'mail',
      password: 'passwd',
      csrf: 'nonce',
      guest: 'sid',
      member: 'who',
      more: '<button name="go" value="Log in">Log in</button>',
      landing: '/account',
    },
    account,
  );
  return app(
    {
      ...routes,
      'GET /': () =>
        html(
          'Acme',
          '<h1>Acme</h1><a href="/login">Log in</a> <a href="/account">Account</a> <a href="/about">About</a>',
        ),
      'GET /about': () => html('About', '<h1>About us</h1><p>We make things.</p>'),
      'GET /healthz': () => ({ headers: { 'content-type': 'text/plain' }, body: 'ok' }),
      'GET /account': (asked) => (isMember(asked) ? html('Account', '<h1>Hello</h1>') : redirect('/login')),
    },
    notFound,
  );
}

/** laravel/breeze with Blade, behind `auth` alone on /dashboard. */
export function laravel(): RequestListener {
  const { routes, isMember } = formLogin(
    {
      path: '/login',
      user: 'email',
      password: 'password',
      csrf: '_token',
      guest: 'laravel_session',
      member: 'laravel_session',
      landing: '/dashboard',
    },
    account,
  );
  return app(
    {
      ...routes,
      'GET /': () => ({
        ...html('Laravel', '<h1>Laravel</h1><a href="/login">Log in</a> <a href="/register">Register</a>'),
      }),
      'GET /register': () =>
        html(
          'Register',
          '<form method="post"><input name="email"><input type="password" name="password"><input type="password" name="password_confirmation"></form>',
        ),
      'GET /up': () => html('Application up', '<p>Application up</p>'),
      'GET /dashboard': (asked) =>
        isMember(asked) ? html('Dashboard', "<h1>You're logged in!</h1>") : redirect('/login'),
    },
    notFound,
  );
}

/** `bin/rails generate authentication`, which asks for a login everywhere: only /session/new and /up are open. */
export function rails(): RequestListener {
  const { routes, isMember } = formLogin(
    {
      path: '/session/new',
      action: '/session',
      user: 'email_address',
      password: 'password',
      csrf: 'authenticity_token',
      guest: '_app_session',
      member: 'session_id',
      more: '<input type="submit" name="commit" value="Sign in">',
      landing: '/',
    },
    account,
  );
  const head = '<meta name="csrf-param" content="authenticity_token"><meta name="csrf-token" content="made-anew">';
  return app(
    {
      ...routes,
      'GET /': (asked) => (isMember(asked) ? html('Posts', '<h1>Posts</h1>', head) : redirect('/session/new')),
      'GET /up': () => ({ body: '<!DOCTYPE html><html><body style="background-color: green"></body></html>' }),
    },
    notFound,
  );
}

/** wp-login.php with its test cookie, and the signs of every theme. */
export function wordpress(): RequestListener {
  const { routes, isMember } = formLogin(
    {
      path: '/wp-login.php',
      user: 'log',
      password: 'pwd',
      guest: 'wordpress_test_cookie',
      member: 'wordpress_logged_in_1f0e',
      more: '<input name="rememberme" type="checkbox" value="forever"><input type="submit" name="wp-submit" value="Log In"><input type="hidden" name="redirect_to" value="/wp-admin/"><input type="hidden" name="testcookie" value="1">',
      landing: '/wp-admin/',
      refuse: (form) => ({
        body: form.replace('<h1>', '<div id="login_error">Error: the password is incorrect.</div><h1>'),
      }),
    },
    account,
  );
  const head =
    '<link rel="https://api.w.org/" href="/wp-json/"><link rel="stylesheet" href="/wp-content/themes/a/style.css">';
  return app(
    {
      ...routes,
      'GET /': () =>
        html(
          'My blog',
          '<h1>My blog</h1><p>Just another WordPress site. Hello world!</p><a href="/hello-world/">Hello world!</a>',
          head,
        ),
      'GET /hello-world/': () => html('Hello world!', '<h1>Hello world!</h1><p>Welcome to WordPress.</p>', head),
      'GET /wp-json/': () => json({ name: 'My blog', namespaces: ['wp/v2'] }),
      'GET /wp-admin/': (asked) =>
        isMember(asked)
          ? html('Dashboard', '<h1>Dashboard</h1>')
          : redirect('/wp-login.php?redirect_to=%2Fwp-admin%2F&reauth=1'),
    },
    notFound,
  );
}

/** A build of Vite, served for every path, and Supabase Auth behind the same origin. */
export function supabase(key: string): RequestListener {
  const access = token();
  const shell = page('App', '<div id="root"></div>', '<script type="module" src="/assets/index-1a2b.js"></script>');
  return app(
    {
      'GET /assets/index-1a2b.js': () => ({
        headers: { 'content-type': 'text/javascript' },
        body: `const db = createClient(location.origin, ${JSON.stringify(key)}); fetch("/api/plans");`,
      }),
      'GET /api/plans': () => json([{ name: 'Free' }]),
      'POST /auth/v1/token': ({ body, headers }) => {
        const { email, password } = JSON.parse(body) as Record<string, string>;
        if (headers['apikey'] !== key) return json({ message: 'Invalid API key' }, 401);
        if (email !== account.user || password !== account.password)
          return json({ msg: 'Invalid login credentials' }, 400);
        return json({ access_token: access, token_type: 'bearer' });
      },
    },
    () => ({ body: shell }),
  );
}
