import { password, username as user } from '../config/presets/preset.ts';
import type { LoginForm } from './login-form.ts';
import { presetOf } from './preset-of-form.ts';
import { isForMember } from './private-page.ts';
import type { RepositoryFacts } from './repository.ts';
import type { SiteFacts } from './site.ts';

/** How a user logs in, as the section `sessions`; without one, `lines` ask how. */
export type Session = {
  sessions?: { member: Record<string, unknown> };
  /** What goes with each request afterwards: cookies open pages, a token opens routes of an API. */
  by?: 'cookie' | 'token';
  lines: string[];
};

const account = 'An account made for this, with no rights on real data. It logs in with SMOKE_USER and SMOKE_PASSWORD.';

/** The login that the site shows, else the one that its packages speak of. Pure. */
export function proposeSession(site: SiteFacts, repository: RepositoryFacts): Session {
  return byAuthjs(site) ?? byPasswordFlow(site) ?? byForm(site) ?? bySupabase(repository) ?? { lines: question(site) };
}

function byAuthjs({ authjs, login }: SiteFacts): Session | undefined {
  if (!authjs) return undefined;
  const field = login?.user;
  const ask = 'TODO: What is the field of the user called in "credentials" of the provider? Here it is "username".';
  return {
    sessions: {
      member: {
        preset: 'authjs',
        path: authjs.path,
        ...(authjs.provider !== 'credentials' && { provider: authjs.provider }),
        ...(field && field !== 'username' && { field }),
      },
    },
    by: 'cookie',
    lines: [account, ...(field ? [] : [ask])],
  };
}

/** The OAuth2 password flow (RFC 6749, section 4.3), as FastAPI describes it. */
function byPasswordFlow({ openApi }: SiteFacts): Session | undefined {
  if (openApi?.tokenPath === undefined) return undefined;
  return {
    sessions: {
      member: {
        post: openApi.tokenPath,
        form: { grant_type: 'password', username: user, password },
        capture: { token: { jsonpath: '$.access_token' } },
        headers: { authorization: 'Bearer ${{ captured.token }}' },
      },
    },
    by: 'token',
    lines: [account],
  };
}

function byForm({ login, cookies, privatePages }: SiteFacts): Session | undefined {
  if (!login || 'why' in login) return undefined;
  const isProved = privatePages.some((page) => isForMember(page, login.path));
  const seen = cookies.filter((name) => /^[\w.-]{1,60}$/.test(name)).slice(0, 4);
  return {
    sessions: { member: presetOf(login) ?? { steps: stepsOf(login, isProved) } },
    by: 'cookie',
    lines: [
      account,
      ...(seen.length > 0
        ? [`The login page sets ${seen.length === 1 ? 'the cookie' : 'the cookies'} ${seen.join(', ')}.`]
        : []),
      ...(login.others.length > 0
        ? [`TODO: What belongs into ${login.others.join(', ')}, which the form asks for too?`]
        : []),
      ...(login.hasCaptcha
        ? [
            'TODO: How may this account log in? The page has a test for humans, which no program passes: use its test keys.',
          ]
        : []),
    ],
  };
}

/**
 * The form as a browser sends it: every hidden field with the value of the page. Most logins lead on. One that answers
 * 200 may have refused: that is right only if `isProved`, by a page that strangers do not see.
 */
function stepsOf(login: LoginForm, isProved: boolean): object[] {
  const { path, action, selector, user: userField, password: passwordField, hidden, button } = login;
  const [page = path] = path.split('?', 1);
  const tokens = hidden
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ name }, index) => ({ name, key: `hidden${index + 1}` }));
  const capture = Object.fromEntries(
    tokens.map(({ name, key }) => [key, { css: `${selector} input[name="${name}"]`, attribute: 'value' }]),
  );
  const form = {
    ...Object.fromEntries(hidden.map(({ name }) => [name, ''])),
    ...Object.fromEntries(tokens.map(({ name, key }) => [name, `\${{ captured.${key} }}`])),
    ...(userField !== undefined && { [userField]: user }),
    [passwordField]: password,
    ...(button && { [button.name]: button.value }),
  };
  // Every address holds "/".
  const isAway = page !== '/' && { header: { location: { not: { contains: page } } } };
  return [
    { get: path, ...(tokens.length > 0 && { capture }) },
    { post: action, form, expect: { status: isProved ? [200, 302, 303] : [302, 303], ...isAway } },
  ];
}

/** An app that keeps the session in cookies (`@supabase/ssr`) takes no token of a header. */
function bySupabase({ packages, variables }: RepositoryFacts): Session | undefined {
  if (
    !packages.has('@supabase/supabase-js') ||
    [...packages].some((name) => /^@supabase\/(?:ssr|auth-helpers)/.test(name))
  )
    return undefined;
  const named = (pattern: RegExp) => variables.find((name) => pattern.test(name));
  const url = named(/^(?:\w+_)?SUPABASE_URL$/) ?? 'SUPABASE_URL';
  const key = named(/^(?:\w+_)?SUPABASE_(?:ANON|PUBLISHABLE)(?:_DEFAULT)?_KEY$/) ?? 'SUPABASE_ANON_KEY';
  return {
    sessions: { member: { preset: 'supabase', url: `\${{ env.${url} }}`, key: `\${{ env.${key} }}` } },
    by: 'token',
    lines: [account],
  };
}

function question({ login }: SiteFacts): string[] {
  const reasons = {
    script: 'is sent by a script, which says where to',
    changing: 'has a name or an address that is new each time',
  };
  const why =
    login && 'why' in login
      ? `The form of ${login.path} ${reasons[login.why]}`
      : 'No login was found where one mostly stands';
  return [
    `TODO: Does a user log in, and how? ${why}. Presets of known logins: docs/presets.md. As a route of your own:`,
    '  sessions:',
    '    member:',
    '      post: /api/login',
    `      json: { email: "${user}", password: "${password}" }`,
    '      expect: { status: 200 }',
    '  A check with "session: member" is then asked as this user.',
  ];
}
