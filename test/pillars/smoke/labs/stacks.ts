import { randomBytes } from 'node:crypto';
import type { RequestListener, ServerResponse } from 'node:http';
import { html, json, redirect } from '../site.ts';

export const login = { username: 'ada@example.com', password: `pw-${randomBytes(9).toString('hex')}` };

type Asked = {
  route: string;
  path: URL;
  form: URLSearchParams;
  data: Record<string, unknown>;
  cookies: Map<string, string>;
  header: (name: string) => string;
};

/** A server that holds to the login protocol of one stack, and answers `/me` with 200 to who is logged in. */
function stack(answer: (asked: Asked, response: ServerResponse) => void): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const path = new URL(request.url ?? '/', 'http://app');
    const isForm = request.headers['content-type'] === 'application/x-www-form-urlencoded';
    const isJson = request.headers['content-type'] === 'application/json';
    const cookies = (request.headers.cookie ?? '')
      .split('; ')
      .map((pair) => pair.split(/=(.*)/s, 2) as [string, string]);
    const header = (name: string) => String(request.headers[name] ?? '');
    answer(
      {
        route: `${request.method} ${path.pathname}`,
        path,
        form: new URLSearchParams(isForm ? body : ''),
        data: isJson ? JSON.parse(body) : {},
        cookies: new Map(cookies),
        header,
      },
      response,
    );
  };
}

const token = () => randomBytes(16).toString('hex');
const page = (response: ServerResponse, status: number, fields: string) =>
  html(response, `<form method="post">${fields}<input type="password" name="password"></form>`, status);

/** What the form logins have in common: a token in the form that belongs to a cookie, and the Origin of a browser. */
function formLogin(of: {
  get: string;
  post: string;
  csrf: string;
  guest: string;
  fields: [user: string, password: string];
  refused: (response: ServerResponse) => void;
  member: string;
}): RequestListener {
  const [guest, csrf, member] = [token(), token(), token()];
  const hidden = `<input type="hidden" name="${of.csrf}" value="${csrf}">`;
  return stack(({ route, form, cookies, header }, response) => {
    if (route === `GET ${of.get}`) {
      response.setHeader('set-cookie', `${of.guest}=${guest}; path=/; HttpOnly; SameSite=Lax`);
      return page(response, 200, hidden);
    }
    if (route === `POST ${of.post}`) {
      const isForged = form.get(of.csrf) !== csrf || cookies.get(of.guest) !== guest;
      if (isForged || header('origin') !== `http://${header('host')}`) return html(response, 'forged', 422);
      const [user, password] = of.fields;
      if (form.get(user) !== login.username || form.get(password) !== login.password) return of.refused(response);
      response.setHeader('set-cookie', `${of.member}=${member}; path=/; HttpOnly; SameSite=Lax`);
      return redirect(response, '/dashboard', 302);
    }
    return cookies.get(of.member) === member ? html(response, '<h1>Me</h1>') : redirect(response, of.get);
  });
}

/** railties: rails/generators/rails/authentication/templates/app/controllers/sessions_controller.rb.tt */
export const rails = () =>
  formLogin({
    get: '/session/new',
    post: '/session',
    csrf: 'authenticity_token',
    guest: '_app_session',
    fields: ['email_address', 'password'],
    refused: (response) => redirect(response, '/session/new'),
    member: 'session_id',
  });

/** devise: a refused login is rendered again by its failure app, with 422 since version 4.9 */
export const devise = () =>
  formLogin({
    get: '/users/sign_in',
    post: '/users/sign_in',
    csrf: 'authenticity_token',
    guest: '_app_session',
    fields: ['user[email]', 'user[password]'],
    refused: (response) => page(response, 422, ''),
    member: '_app_session',
  });

/** laravel/fortify: AuthenticatedSessionController; validation errors lead back */
export const laravel = () =>
  formLogin({
    get: '/login',
    post: '/login',
    csrf: '_token',
    guest: 'laravel_session',
    fields: ['email', 'password'],
    refused: (response) => redirect(response, '/login'),
    member: 'laravel_session',
  });

/** wp-login.php: no token, but a test cookie; the names of its cookies end in COOKIEHASH. */
export function wordpress(): RequestListener {
  const member = token();
  return stack(({ route, form, cookies }, response) => {
    if (route === 'GET /wp-login.php') {
      response.setHeader('set-cookie', 'wordpress_test_cookie=WP%20Cookie%20check; path=/');
      return page(response, 200, '');
    }
    if (route === 'POST /wp-login.php') {
      if (form.get('testcookie') !== '1' || !cookies.has('wordpress_test_cookie'))
        return page(response, 200, 'Cookies are blocked');
      const isRight = form.get('log') === login.username && form.get('pwd') === login.password;
      if (!isRight) return page(response, 200, '<div id="login_error">Error: the password is incorrect.</div>');
      response.setHeader('set-cookie', [
        `wordpress_1f0e=${member}; path=/wp-admin; HttpOnly`,
        `wordpress_logged_in_1f0e=${member}; path=/; HttpOnly`,
      ]);
      return redirect(response, '/wp-admin/');
    }
    const isMember = cookies.get('wordpress_logged_in_1f0e') === member;
    return isMember ? html(response, '<h1>Me</h1>') : redirect(response, '/wp-login.php?redirect_to=%2Fme');
  });
}

/** supabase/auth: POST /token, behind the gateway that wants an apikey */
export function supabase(key: string): RequestListener {
  const access = token();
  return stack(({ route, path, data, header }, response) => {
    if (header('apikey') !== key) return json(response, { message: 'No API key found in request' }, 401);
    if (route === 'POST /auth/v1/token' && path.searchParams.get('grant_type') === 'password') {
      const isRight = data['email'] === login.username && data['password'] === login.password;
      if (!isRight)
        return json(response, { code: 400, error_code: 'invalid_credentials', msg: 'Invalid login credentials' }, 400);
      return json(response, { access_token: access, token_type: 'bearer', expires_in: 3600, refresh_token: token() });
    }
    return me(response, header('authorization') === `Bearer ${access}`);
  });
}

/** Identity Toolkit: accounts:signInWithPassword */
export function firebase(key: string): RequestListener {
  const id = token();
  return stack(({ route, path, data, header }, response) => {
    if (route === 'POST /v1/accounts:signInWithPassword') {
      if (path.searchParams.get('key') !== key)
        return json(response, { error: { code: 400, message: 'API key not valid.' } }, 400);
      const isRight = data['email'] === login.username && data['password'] === login.password;
      if (!isRight || data['returnSecureToken'] !== true)
        return json(response, { error: { code: 400, message: 'INVALID_LOGIN_CREDENTIALS' } }, 400);
      return json(response, {
        kind: 'identitytoolkit#VerifyPasswordResponse',
        idToken: id,
        refreshToken: token(),
        expiresIn: '3600',
      });
    }
    return me(response, header('authorization') === `Bearer ${id}`);
  });
}

/** Clerk's Backend API: a session for a user, then a token of that session */
export function clerk(key: string, user: string): RequestListener {
  const [session, jwt] = [`sess_${token()}`, token()];
  return stack(({ route, data, header }, response) => {
    if (route.includes(' /v1/') && header('authorization') !== `Bearer ${key}`)
      return json(response, { errors: [{ code: 'authentication_invalid' }] }, 401);
    if (route === 'POST /v1/sessions') {
      if (data['user_id'] !== user) return json(response, { errors: [{ code: 'resource_not_found' }] }, 404);
      return json(response, { object: 'session', id: session, status: 'active' });
    }
    if (route === `POST /v1/sessions/${session}/tokens`) return json(response, { object: 'token', jwt });
    return me(response, header('authorization') === `Bearer ${jwt}`);
  });
}

function me(response: ServerResponse, isMember: boolean): void {
  json(response, isMember ? { name: 'Ada' } : { error: 'log in first' }, isMember ? 200 : 401);
}
