import type { Finding } from '../../../model/finding.ts';
import { shellWord } from '../../../text/shell-word.ts';
import type { LaunchCheck } from '../check.ts';
import { launchFinding } from '../finding.ts';
import { logIn, pageAs } from '../member.ts';
import { siteOf } from '../site.ts';
import { judgeCookies, unseen } from './judge.ts';

/** Judges the session cookies that logins and the routes of `headers` and `cache` set. */
export const checkCookies: LaunchCheck = async (run) => {
  const { cookies, headers = [], cache = [], canonical = '' } = run.launch;
  if (!cookies) return [];
  const site = siteOf(run);
  const sources = await Promise.all([
    ...run.config.sessions.map(({ name }) => logIn(run, name)),
    ...headers.map(({ path }) => site.page(path)),
    ...cache.map(({ path, session }) => pageAs(run, session, path)),
  ]);
  const sets = sources.flatMap((source) => ('setCookies' in source ? source.setCookies : []));
  const unanswered = sources.flatMap((source) => (source.ok ? [] : (source.finding ?? [])));
  const findings = [...judgeCookies(sets, cookies, run.context.clock.now()), ...unanswered];
  const missing = unseen(sets, cookies.session);
  // If a source could not be asked, its finding already says why a cookie was not seen.
  const isComplete = sources.every(({ ok }) => ok);
  if (isComplete && (missing.length > 0 || cookies.session.length === 0)) findings.push(notSeen(missing, canonical));
  return findings;
};

function notSeen(names: string[], origin: string): Finding {
  const list = names.join(', ');
  return launchFinding({
    rule: 'cookie-not-seen',
    severity: 'high',
    status: 'inconclusive',
    title:
      names.length > 0
        ? `The cookie ${list} was not seen, so it was not judged`
        : 'No session cookie is named, so none was judged',
    expected: 'a Set-Cookie by the login of a session, or by a route of "headers" or "cache"',
    observed:
      names.length > 0
        ? `no Set-Cookie of ${list}`
        : 'no name in "cookies.session", and no "expect: { cookie: … }" in a session',
    where: { url: origin },
    reproduce: `curl -sS -o /dev/null -D - -X POST --data "$LOGIN" ${shellWord(origin)} | grep -i '^set-cookie:' | sed 's/=[^;]*/=…/'`,
    fix: 'Write the name as the site sets it in "cookies.session", and describe the login that sets it as a session.',
  });
}
