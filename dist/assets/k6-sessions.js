// Sessions: each virtual user logs in once, when a check first needs it.

const loggedIn = new Map();

/** A copy of the session, so that one check does not change what the next one sends. */
function sessionFor(run, name) {
  if (name === 'stranger') return emptySession();
  const known = run.used.get(name);
  if (known) return known;
  const session = name === undefined ? emptySession() : copyOf(opened(name, run.base));
  run.used.set(name, session);
  return session;
}

function emptySession() {
  return { cookies: [], headers: [] };
}

function copyOf({ cookies, headers }) {
  return { cookies: [...cookies], headers };
}

function opened(name, base) {
  return loggedIn.get(`${name} ${base}`) ?? logIn(name, base);
}

/** Logs in, measures how long that takes, and keeps the session for the next checks of this virtual user. */
function logIn(name, base) {
  const { id, steps, headers, basic } = sessions[name];
  const session = emptySession();
  if (basic) session.headers.push(['authorization', basicHeader(basic())]);
  const run = newRun({ id, name: `session "${name}"`, base, isLogin: true });
  run.used.set(undefined, session);
  let passed = false;
  try {
    for (const step of steps) takeStep(run, step);
    passed = true;
  } catch (error) {
    throw new Error(`the session "${name}" cannot log in: ${error.message}`);
  } finally {
    const limitMs = steps.reduce((ms, step) => ms + (step(placeholder).timeoutMs ?? 10000), 0);
    if (limitMs > 0) loginDuration.add(passed ? run.durationMs : limitMs, { check: id });
    if (limitMs > 0) countRun(id, passed);
  }
  session.headers.push(...headers(valueIn(run)));
  loggedIn.set(`${name} ${base}`, session);
  return session;
}

function basicHeader([user, password]) {
  return `Basic ${encoding.b64encode(`${user}:${password}`)}`;
}

/** Whether the answer says "log in first". A write is sent again only where the answer says that it was not done. */
function isLost({ status, redirects, header }, { method, as }) {
  if (as === 'stranger') return false;
  if (status === 401) return true;
  const own = status >= 300 && status < 400 ? header('location') : undefined;
  return isRead(method) && status !== 403 && [...redirects, own ?? ''].some(leadsToLogin);
}

function leadsToLogin(location) {
  const words = location.replace(/^https?:\/\//, '').replace(/[?#][^]*$/, '');
  return /(^|[^a-z])(log|sign)[-_]?in(?![a-z])|(^|[./])(auth|sso|oauth2?|saml)([./]|$)|(^|\/)sessions?\/new\b/i.test(
    words,
  );
}

function measureLogin(name) {
  try {
    logIn(name, baseUrl);
  } catch (error) {
    warnOnce(error.message);
  }
}
