import type { RequestBody, Step } from '../../../config/config.ts';
import type { JsonTemplate } from '../../../config/language/template.ts';
import { literal, render } from '../../../config/language/template.ts';
import { loginOrigin } from '../../../config/sections/session-hosts.ts';
import { noSession } from '../../../steps/roles.ts';
import type { StepContext } from '../../../steps/step-context.ts';
import { takeStep, takeSteps } from '../../../steps/steps.ts';
import type { LaunchRun } from '../check.ts';
import { siteOf } from '../site.ts';
import type { RateLimit } from './ask.ts';
import { type Ask, withLanding } from './ask.ts';

/** Enough for any page that says why. */
const maxBodyBytes = 1_000_000;

/**
 * Sends attempts with the steps of the session that logs in at this route, because they send the tokens and headers
 * that the route wants. Only the login fields get other values. Undefined if no session logs in there, or if nobody may
 * log in.
 */
export async function askBySession(run: LaunchRun, { path, fields }: RateLimit): Promise<Ask | undefined> {
  if (await siteOf(run).closed()) return undefined;
  const { config, context, network } = run;
  const url = new URL(path, run.launch.canonical).href;
  for (const session of config.sessions.filter((one) => loginOrigin(one, config.baseUrl) === config.baseUrl)) {
    const { steps } = session;
    const index = steps.findIndex((step) => step.method === 'POST' && leadsTo(step, url) && holds(step, fields));
    const post = steps[index];
    if (!post) continue;
    const before = steps.slice(0, index);
    const stranger = noSession();
    const { signal } = context;
    const client = { ...network.client, send: network.client.impatient.send };
    const { timeoutMs } = network;
    const ofPage = { timeoutMs, maxBodyBytes, cutBody: true, follow: false, retries: 0, session: stranger };
    const send = (page: string) => client.send({ method: 'GET', url: page, headers: [], ...ofPage }, signal);
    return async (values) => {
      const shared = { session: stranger, captured: new Map(), baseUrl: config.baseUrl, context, client, signal };
      const stepContext: StepContext = { ...shared, secretCookies: true };
      const { failure } = await takeSteps(before, stepContext);
      if (failure) return failure.response;
      const { response } = await takeStep(attempt(post, new Map(values)), stepContext);
      return response && withLanding(response, new URL(url), (next) => send(next.href));
    };
  }
  return undefined;
}

function leadsTo({ target }: Step, url: string): boolean {
  if (target.parts.some(({ kind }) => kind === 'captured' || kind === 'totp')) return false;
  return URL.parse(render(target, new Map()), url)?.href === url;
}

/** Whether the body has a field that can be made wrong. */
function holds({ body }: Step, fields: string[]): boolean {
  if (body?.kind === 'form') return body.fields.some(([name]) => fields.includes(name));
  return body?.kind === 'json' && isObject(body.value) && Object.keys(body.value).some((name) => fields.includes(name));
}

/** The step with these values, and without expectations. */
function attempt(step: Step, values: Map<string, string>): Step {
  const valueOf = (name: string) => literal(values.get(name) ?? '');
  const given = step.body as Extract<RequestBody, { kind: 'form' | 'json' }>;
  const body: RequestBody =
    given.kind === 'form'
      ? { kind: 'form', fields: given.fields.map(([name, value]) => [name, values.has(name) ? valueOf(name) : value]) }
      : {
          kind: 'json',
          value: {
            ...(given.value as object),
            ...Object.fromEntries([...values.keys()].map((name) => [name, valueOf(name)])),
          },
        };
  return { ...step, body, expect: [], captures: [], until: undefined, follow: false, errorPage: 'allow' };
}

function isObject(value: JsonTemplate): value is { [key: string]: JsonTemplate } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('parts' in value);
}
