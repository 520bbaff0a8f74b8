import type { CheckConfig, Config, SessionConfig, Step } from '../../config/config.ts';
import { rolesOf } from '../../config/role-names.ts';
import { isReadOnly } from '../../staying/round.ts';
import { listCode, NotInK6, objectCode, quote } from './code.ts';
import { headersCode, stepCode } from './steps.ts';
import { partsIn, textCode } from './values.ts';

/** What a host has whose address is in a variable that is not set (`src/config/sections/hosts.ts`). */
export const unsetOrigin = 'http://unset.invalid';

/** A check of the script. `id` is its tag in k6's metrics: letters, digits and hyphens, and no other check has it. */
export type ExportedCheck = {
  id: string;
  config: CheckConfig;
  /** The list of its steps, and of those that clean up after each time, or once at the end. */
  steps: string;
  cleanup?: string;
  teardown?: string;
};

type ExportedSession = { id: string; config: SessionConfig; code: string };

export type Written = { checks: ExportedCheck[]; sessions: ExportedSession[]; missing: string[] };

/** Writes every check and session that k6 can take, and says of the others why not. */
export function writeChecks(config: Config): Written {
  const missing: string[] = [];
  const idOf = createIds();
  const sessions = new Map<string, ExportedSession>();
  const broken = new Map<string, string>();
  for (const session of config.sessions) {
    try {
      const id = idOf(`session-${session.name}`);
      sessions.set(session.name, { id, config: session, code: sessionCode(session, id, missing) });
    } catch (error) {
      broken.set(session.name, problemOf(error));
      missing.push(`The session ${JSON.stringify(session.name)} is left out: k6 cannot ${problemOf(error)}.`);
    }
  }
  const checks = config.checks.flatMap((check): ExportedCheck[] => {
    try {
      const lacking = sessionsOf(check).find((name) => broken.has(name));
      if (lacking !== undefined) throw new NotInK6(`log in to its session ${JSON.stringify(lacking)}`);
      return [{ id: idOf(check.name), config: check, ...checkCode(check, missing) }];
    } catch (error) {
      missing.push(`The check ${JSON.stringify(check.name)} is left out: k6 cannot ${problemOf(error)}.`);
      return [];
    }
  });
  const used = new Set(checks.flatMap(({ config: check }) => sessionsOf(check)));
  return { checks, sessions: [...sessions.values()].filter((one) => used.has(one.config.name)), missing };
}

/** Whether a check may be repeated for as long as load is made: it reads, or its configuration allows it. */
export function isRepeatable(check: CheckConfig): boolean {
  return check.watch ?? (isReadOnly(check) || check.latency !== undefined);
}

function problemOf(error: unknown): string {
  if (error instanceof NotInK6) return error.message;
  throw error;
}

function sessionsOf(check: CheckConfig): string[] {
  return [...(check.session === undefined ? [] : [check.session]), ...rolesOf([...check.steps, ...check.cleanup])];
}

function checkCode(check: CheckConfig, missing: string[]): Pick<ExportedCheck, 'steps' | 'cleanup' | 'teardown'> {
  if (check.on?.baseUrl === unsetOrigin)
    throw new NotInK6(`know the address of ${JSON.stringify(check.on.host)}, whose variable is not set now`);
  if (check.page) throw new NotInK6('open a page in a browser without its browser module');
  const own: string[] = [];
  const steps = stepsCode(check.steps, `The check ${JSON.stringify(check.name)}`, own);
  const cleanup = stepsCode(check.cleanup, `The cleanup of ${JSON.stringify(check.name)}`, own);
  missing.push(...own);
  if (check.cleanup.length === 0) return { steps };
  // What was captured or made up is known only where the check ran; all else would be taken from under other users.
  const needsValues = partsIn(check.cleanup).some(({ kind }) => kind === 'captured');
  return needsValues ? { steps, cleanup } : { steps, teardown: cleanup };
}

function stepsCode(steps: readonly Step[], owner: string, missing: string[]): string {
  return listCode(
    steps.map((step) =>
      stepCode(step, (words, problem) => missing.push(`${owner} does not judge ${words}: k6 cannot ${problem}.`)),
    ),
  );
}

function sessionCode({ name, hosts, steps, headers, basic }: SessionConfig, id: string, missing: string[]): string {
  if (hosts && hosts.length > 1) throw new NotInK6('keep one login for several hosts');
  const own: string[] = [];
  const code = objectCode([
    ['id', quote(id)],
    ['basic', basic && `() => [${textCode(basic.username)}, ${textCode(basic.password)}]`],
    ['headers', `(value) => ${headersCode(headers)}`],
    ['steps', stepsCode(steps, `The session ${JSON.stringify(name)}`, own)],
  ]);
  missing.push(...own);
  return code;
}

/** Makes short words of names for tags, whose text k6 reads: `Orders API` is `orders-api`; a second one has a number. */
function createIds(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const words = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 50)
      .replace(/^-+|-+$/g, '');
    const stem = words === '' ? 'check' : words;
    let id = stem;
    for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
    taken.add(id);
    return id;
  };
}

/** The second argument of `runCheck`. */
export function aboutCode({ id, config: { name, session, on } }: ExportedCheck): string {
  const entries = [
    `id: ${quote(id)}`,
    `name: ${quote(name)}`,
    ...(session === undefined ? [] : [`session: ${quote(session)}`]),
    ...(on === undefined ? [] : [`on: ${quote(on.host)}`]),
  ];
  return `{ ${entries.join(', ')} }`;
}
