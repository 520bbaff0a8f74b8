import type { Step } from '../config/config.ts';
import type { Captured } from '../config/language/template.ts';
import type { HttpRequest } from '../http/exchange.ts';
import type { Context } from '../model/context.ts';
import { withCookiesOf } from './cookies-of.ts';
import { encodeMultipart } from './multipart.ts';
import { addOneTimeCodes } from './one-time-codes.ts';
import { addRandomValues } from './random-values.ts';
import { buildRequest } from './request.ts';
import type { Session } from './session.ts';

type Options = {
  baseUrl?: string;
  session?: Session;
  /** The sessions of roles and of `cookies-of`. */
  roles?: ReadonlyMap<string, Session>;
  /** One-time codes are added to it. */
  captured: Map<string, Captured>;
  context: Pick<Context, 'clock' | 'redactor'>;
};

/** The request of a step from {@link buildRequest}, plus what takes time: one-time codes, a signature and a multipart body. */
export async function prepareRequest(step: Step, options: Options): Promise<HttpRequest> {
  addRandomValues(step, options.captured);
  await addOneTimeCodes(step, options.captured, options.context);
  const built = buildRequest(step, options);
  const request = step.cookiesOf ? withCookiesOf(step.cookiesOf, built, options.roles) : built;
  if (step.sign) {
    const { signed } = await import('./sign.ts');
    return signed(request, step.sign, options.captured, options.context.clock.now());
  }
  if (step.body?.kind !== 'multipart') return request;
  const { body, contentType } = await encodeMultipart(step.body.fields, options.captured);
  // A content type from the configuration cannot know the boundary.
  const headers = request.headers.filter(([name]) => name.toLowerCase() !== 'content-type');
  return { ...request, headers: [...headers, ['content-type', contentType]], body };
}
