import type { Config, CookiesOf } from './config.ts';

/** Every place to which the file takes cookies of a session that belongs elsewhere, one to a line; empty without any. */
export function takenAway({ checks }: Pick<Config, 'checks'>): string {
  const lines = checks.flatMap(({ name, on, steps }) =>
    steps.flatMap(({ cookiesOf }) =>
      cookiesOf ? [`Check ${JSON.stringify(name)} sends ${takenCookies(cookiesOf)} to ${on?.baseUrl}.\n`] : [],
    ),
  );
  return [...new Set(lines)].join('');
}

/** `the cookie "sid" of the session "member"`. */
export function takenCookies({ names, session }: CookiesOf): string {
  const quoted = names.map((name) => JSON.stringify(name)).join(', ');
  return `the ${names.length === 1 ? 'cookie' : 'cookies'} ${quoted} of the session ${JSON.stringify(session)}`;
}
