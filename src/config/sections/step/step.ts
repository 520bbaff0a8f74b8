import type { Method, RequestBody, Step } from '../../config.ts';
import { literal } from '../../language/template.ts';
import {
  keyPosition,
  type Reading,
  readDuration,
  readJson,
  readPairs,
  readTemplate,
  reportKey,
  reportLack,
  type Scope,
} from '../../reading.ts';
import { stranger } from '../../role-names.ts';
import type { NodeReference } from '../../yaml/source.ts';
import { type Limits, readLimits } from '../defaults.ts';
import { readBasic, readMultipart } from './bodies.ts';
import { readCaptures } from './captures.ts';
import { type CheckPlace, readCookiesOf } from './cookies-of.ts';
import { readExpectations } from './expectations.ts';
import { readHeaders } from './headers.ts';
import type { RawStep } from './schema.ts';
import { readSign } from './sign.ts';
import { readTarget } from './target.ts';

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'] as const;
const bodies = ['form', 'json', 'multipart', 'body'] as const;

/** What a step gets from its context. */
export type StepSetting = {
  /** The name of the step in messages; `node` is the place to report if it has no method. */
  name: string;
  node: NodeReference;
  limits: Limits;
  /** Whether captures are secret unless they say otherwise. */
  secret: boolean;
  /** Names captured before this step; reading the step adds its own. */
  scope: Scope;
  /** `headers` and `basic` beside the step belong to its session, not to the step. */
  headersApart?: boolean;
  /** The sessions that a step may name in `as`. */
  sessions?: readonly string[];
  /** Not set in a session. */
  place?: CheckPlace;
};

/** The methods that a mapping names. */
export function methodsOf(raw: object): (typeof methods)[number][] {
  return methods.filter((method) => method in raw);
}

/** One request with its expectations and captures. */
export function readStep(reading: Reading, raw: RawStep, setting: StepSetting): Step {
  const { name, node, scope } = setting;
  const [method, other] = methodsOf(raw);
  if (!method) reportLack(reading, raw, node, `${name} needs a method: ${methods.join(', ')}`);
  if (other)
    reportKey(
      reading,
      [raw, other],
      `${name} has two methods, "${method}" and "${other}"; further requests belong in "steps"`,
    );
  const at: NodeReference = method ? [raw, method] : node;
  // This comes before the step's own captures are added to the scope: they come from the response.
  const request = {
    target: method ? readTarget(reading, at, scope) : literal('/'),
    query: readPairs(reading, [raw, 'query'], scope),
    headers: setting.headersApart ? [] : readHeaders(reading, raw, scope),
    basic: setting.headersApart ? undefined : readBasic(reading, raw, scope, name),
    body: readBody(reading, raw, name, scope),
    sign: readSign(reading, raw, scope, name),
    expect: readExpectations(reading, raw.expect, scope),
  };
  const captures = readCaptures(reading, raw.capture, setting.secret);
  for (const capture of captures) scope.add(capture.name);
  return {
    at: keyPosition(reading, at),
    method: (method ?? 'get').toUpperCase() as Method,
    ...request,
    role: request.sign && stranger,
    cookiesOf: readCookiesOf(reading, raw, request, setting.place, name),
    captures,
    delayMs: raw.delay === undefined ? undefined : readDuration(reading, [raw, 'delay'], 0),
    until: raw.until && {
      timeoutMs: readDuration(reading, [raw.until, 'timeout'], 0),
      intervalMs: readDuration(reading, [raw.until, 'interval'], 1000),
    },
    follow: raw.follow ?? false,
    firstEventMs: readFirstEvent(reading, raw, name),
    ...readLimits(reading, raw, setting.limits),
    errorPage: raw['error-page'] ?? 'fail',
  };
}

function readFirstEvent(reading: Reading, raw: RawStep, name: string): number | undefined {
  if (raw['first-event'] === undefined) return undefined;
  const node: NodeReference = [raw, 'first-event'];
  if (raw.head !== undefined)
    reportKey(reading, node, `"first-event" in ${name} waits for a body, and "head" asks for none`);
  if (raw.timeout !== undefined)
    reportKey(
      reading,
      [raw, 'timeout'],
      `"timeout" stands beside "first-event" in ${name}, which is the time that holds`,
    );
  return readDuration(reading, node, 0);
}

function readBody(reading: Reading, raw: RawStep, name: string, scope: Scope): RequestBody | undefined {
  const [kind, other] = bodies.filter((candidate) => candidate in raw);
  if (other) reportKey(reading, [raw, other], `${name} has two bodies, "${kind}" and "${other}"`);
  if (kind === 'form') return { kind, fields: readPairs(reading, [raw, kind], scope) };
  if (kind === 'json') return { kind, value: readJson(reading, [raw, kind], scope) };
  if (kind === 'multipart') return { kind, fields: readMultipart(reading, raw.multipart ?? {}, scope) };
  return kind && { kind: 'text', text: readTemplate(reading, [raw, kind], scope) };
}
