import { randomBytes } from 'node:crypto';
import { html, marker, password, type Route, redirect, user } from '../lab/site.ts';

/** How a framework logs in, and what it does with who tries too often. */
export type Framework = {
  /** Of the session, and what follows its value. */
  cookie: [name: string, attributes: string];
  /** The hidden field against forged requests, and the status where it is missing. */
  csrf: [field: string, refused: number];
  fields: [account: string, password: string];
  /** Attempts that are checked before the lock, and the answer to wrong ones and to those that are locked. */
  limit: number;
  wrong: Answer;
  locked: Answer;
  /** Cache-Control of the page of a user. */
  account?: string;
};
/** A status with a text on the page itself; a redirect shows it on the login. */
type Answer = [status: number, text: string];

/** A session that logs in as its browser would, for the configuration. */
export function sessionOf({ cookie: [cookie], csrf: [field], fields: [account, secret] }: Framework): object {
  const form = {
    [account]: '${{ env.SMOKE_USER }}',
    [secret]: '${{ env.SMOKE_PASSWORD }}',
    [field]: '${{ captured.csrf }}',
  };
  return {
    steps: [
      { get: '/login', capture: { csrf: { css: `input[name=${field}]`, attribute: 'value' } } },
      { post: '/login', form, expect: { status: [302, 303], cookie } },
    ],
  };
}

/** The login of a framework with its token against forged requests, and the page of a user behind it. */
export function application(framework: Framework): Record<string, Route> {
  const { cookie, csrf, fields, limit, wrong, locked, account = 'private, no-store' } = framework;
  const session = randomBytes(16).toString('hex');
  const token = randomBytes(16).toString('hex');
  let attempts = 0;
  let flash = '';
  const form = (text: string) =>
    `<p>${text}</p><form method="post"><input type="hidden" name="${csrf[0]}" value="${token}">${fields.map((name) => `<input name="${name}">`).join('')}</form>`;
  const login: Route = (_, response) => {
    html(response, form(flash));
    flash = '';
  };
  return {
    'GET /login': login,
    'POST /login': ({ body }, response) => {
      const sent = new URLSearchParams(body);
      if (sent.get(csrf[0]) !== token) return html(response, '<h1>Page expired</h1>', csrf[1]);
      const isRight = sent.get(fields[0]) === user && sent.get(fields[1]) === password;
      if (isRight) {
        response.setHeader('set-cookie', `${cookie[0]}=${session}; ${cookie[1]}`);
        return redirect(response, 302, '/account');
      }
      attempts += 1;
      const [status, text] = attempts > limit ? locked : wrong;
      if (status < 300 || status >= 400) return html(response, form(text), status);
      flash = text;
      return redirect(response, status, '/login');
    },
    'GET /account': ({ headers }, response) => {
      response.setHeader('cache-control', account);
      if (headers.cookie?.includes(`${cookie[0]}=${session}`)) return html(response, `<h1>The ${marker}</h1>`);
      return redirect(response, 302, '/login');
    },
  };
}
