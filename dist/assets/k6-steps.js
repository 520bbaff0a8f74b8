// How a check is taken: its steps in turn, each judged, then its cleanup.
import { check, sleep } from 'k6';
import { Counter, Rate, Trend } from 'k6/metrics';

const checkPassed = new Rate('check_passed');
/** Of what never happened k6 knows no rate and no time, and passes their thresholds; it knows the count, which is 0. */
const checkRuns = new Counter('check_runs');
const checkDuration = new Trend('check_duration', true);
const loginDuration = new Trend('login_duration', true);
const cleanupPassed = new Rate('cleanup_passed');

/** Whether times are measured now: then nothing is tried again, for that would hide the slow try. */
let isMeasuring = false;

function measure(yes) {
  isMeasuring = yes;
}

/** Takes the steps until one is not as expected. A session that is not accepted any more logs in once again. */
function runCheck({ id, name, session, on }, steps, cleanup = []) {
  const run = newRun({ id, name, session, base: on === undefined ? baseUrl : hosts[on] });
  let passed = false;
  let renewed = false;
  let wrote = false;
  let index = 0;
  try {
    while (index < steps.length) {
      try {
        takeStep(run, steps[index]);
        wrote = wrote || !isRead(steps[index](placeholder).method);
        index += 1;
      } catch (error) {
        if (!error.lostSession || renewed) throw error;
        renewed = true;
        logIn(error.lostSession, run.base);
        run.used.delete(error.lostSession);
        if (!wrote) index = 0;
      }
    }
    passed = true;
  } catch (error) {
    warnOnce(`${name}: ${error.message}`);
  }
  countRun(id, passed);
  for (const step of cleanup) cleanUp(run, step);
}

function countRun(id, passed) {
  checkPassed.add(passed, { check: id });
  checkRuns.add(1, { check: id });
}

/** `values` are captured ones, `used` the sessions of its steps, `durationMs` the time that its answers took. */
function newRun(about) {
  return { ...about, values: new Map(), used: new Map(), durationMs: 0 };
}

/** A cleanup whose values were never captured has nothing to clean up. */
function cleanUp(run, step) {
  try {
    step(valueIn(run));
  } catch {
    return;
  }
  let passed = false;
  try {
    takeStep({ ...run, isCleanup: true }, step);
    passed = true;
  } catch (error) {
    warnOnce(`${run.name}, cleanup: ${error.message}`);
  }
  cleanupPassed.add(passed, { check: run.id });
}

/** Sends the request of a step, again if it says `until`. Only the last answer counts. */
function takeStep(run, step) {
  const { delayMs = 0, until, timeoutMs = 10000 } = step(placeholder);
  sleep(delayMs / 1000);
  const started = Date.now();
  for (;;) {
    const remainingMs = until ? until.timeoutMs - (Date.now() - started) : timeoutMs;
    const outcome = askOnce(run, step, Math.max(1, Math.min(timeoutMs, remainingMs)));
    if (outcome.error && until && Date.now() - started + until.intervalMs < until.timeoutMs) {
      sleep(until.intervalMs / 1000);
      continue;
    }
    for (const [label, isMet] of outcome.judged) check(null, { [shown(run, label)]: () => isMet }, { check: run.id });
    // What failed counts as slow as it may be.
    if (!run.isCleanup) addDuration(run, outcome.error ? Math.max(outcome.durationMs, timeoutMs) : outcome.durationMs);
    if (outcome.error) throw outcome.error;
    for (const [name, value] of outcome.values) run.values.set(name, value);
    return;
  }
}

/** Sends the request once, judges the answer, and captures from it. */
function askOnce(run, step, timeoutMs) {
  const asked = step(valueIn(run));
  const sessionName = asked.as ?? run.session;
  const session = sessionFor(run, sessionName);
  const request = { ...requestOf(asked, step, run), timeoutMs };
  const tags = { name: asked.label, check: run.id };
  let answer;
  try {
    answer = sendAgain(request, session, tags, asked.until ? 0 : (asked.retries ?? 2));
  } catch (error) {
    if (!error.isNetwork) throw error;
    return { judged: [['an answer', false]], durationMs: timeoutMs, error };
  }
  const { durationMs } = answer;
  const judged = judge(asked, answer);
  const failed = judged.find(([, isMet]) => !isMet);
  try {
    if (failed) throw new Error(`not ${failed[0]}; the status was ${answer.status}`);
    const values = (asked.capture ?? []).map(([name, read]) => [name, captured(read(answer, session), name)]);
    return { judged, durationMs, values };
  } catch (error) {
    if (failed && isLost(answer, asked)) error.lostSession = sessionName;
    return { judged, durationMs, error };
  }
}

function addDuration(run, ms) {
  run.durationMs += ms;
  if (!run.isLogin) checkDuration.add(ms, { check: run.id });
}

/** The request that a step describes. A captured value must not lead to another host than the one that is written. */
function requestOf(asked, step, { base }) {
  const { method, query = [], basic, sign, follow = false } = asked;
  const target = resolve(asked.target, base);
  if (originOf(target) !== originOf(resolve(step(placeholder).target, base)))
    throw new Error('a captured value leads to another host than the configuration names');
  const added = query.length > 0 ? `${target.includes('?') ? '&' : '?'}${urlEncoded(query)}` : '';
  const headers = new Map([
    ...(basic ? [['authorization', basicHeader(basic)]] : []),
    ...(asked.body ? [['content-type', asked.body.type]] : []),
    ...(asked.body?.isForm ? [['origin', originOf(target)]] : []),
    ...(asked.headers ?? []),
    ...(asked.body?.isMultipart ? [['content-type', asked.body.type]] : []),
    ...(sign ? signatureHeaders(asked.body?.text ?? '', sign) : []),
  ]);
  return { method, url: target + added, headers: [...headers], body: asked.body?.text ?? null, follow };
}

/** A read is tried again after a network error. */
function sendAgain(request, session, tags, retries) {
  const most = isRead(request.method) && !isMeasuring ? retries : 0;
  for (let tries = 0; ; tries += 1) {
    try {
      return send(request, session, tags);
    } catch (error) {
      if (!error.isNetwork || tries >= most || /x509|tls:|malformed/.test(error.message)) throw error;
    }
    sleep(Math.min(0.25 * 2 ** tries, 2));
  }
}

/** Every expectation with whether it holds. What cannot be read, such as a body that is no JSON, is not as expected. */
function judge({ expect, maxBodyBytes = 5000000 }, answer) {
  const judged = expect.map(([label, holdsFor]) => {
    let isMet = false;
    try {
      isMet = holdsFor(answer);
    } catch {}
    return [label, isMet];
  });
  if (answer.size > maxBodyBytes) judged.push([`at most ${maxBodyBytes} bytes`, false]);
  return judged;
}

/** How k6 lists an expectation; it keeps two colons in a row for itself. */
function shown({ name }, label) {
  return `${name}: ${label}`.replace(/:{2,}/g, ':');
}

function isRead(method) {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** Stands for every value where only the written part of a step counts. */
function placeholder() {
  return 'x';
}

/** Gives values that were captured before, and makes those of `random.…` when they are first asked for. */
function valueIn({ values }) {
  return (name) => {
    if (name.startsWith('random.') && !values.has(name)) values.set(name, randomHex());
    if (!values.has(name)) throw new Error(`nothing was captured as "${name}"`);
    return values.get(name);
  };
}

const warned = new Set();

/** Each warning once for a virtual user. Warnings hold nothing of an answer but its status. */
function warnOnce(message) {
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
}
