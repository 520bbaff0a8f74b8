import type { Page } from '../page.ts';
import { failureFix, isFailure } from './failures.ts';
import { isUnwell, unwell } from './health.ts';
import { isReason } from './reason-phrases.ts';
import { noContent, type Signature } from './signature.ts';
import { findTrace, traces } from './traces.ts';

/** An error text is the whole body. A longer text that is not a trace has other content. */
const shortChars = 300;

/** A text that is offered as a file (`/logs/today.log`) may hold anything. */
const isFile = (page: Page): boolean => /\.(txt|log|md|out|csv)$/i.test(new URL(page.response.url).pathname);

const whole = (pattern: RegExp) => (page: Page) => {
  const text = page.text();
  return text.length <= shortChars && pattern.test(text.trim());
};

/**
 * Errors of proxies, platforms and runtimes as plain text, recognised by the whole body or by the beginning of a trace.
 */
export const textSignatures: Signature[] = [
  {
    name: 'an error of the Vercel platform',
    source: 'vercel.com/docs/errors: a sentence, the code in capitals, the id of the request',
    matches: whole(/^[^\n]{1,120}\n+[A-Z]+(?:_[A-Z]+)+\n+(?:[a-z]{3}\d::)?[\w:-]+$/),
  },
  {
    name: 'an error of the Envoy proxy',
    source: 'envoyproxy/envoy: source/common/http/utility.cc and router.cc, local replies',
    matches: whole(
      /^(?:upstream connect error or disconnect\/reset before headers\b[^\n]*|no healthy upstream|upstream request timeout|stream timeout|RBAC: access denied|fault filter abort)$/,
    ),
  },
  {
    name: 'the default backend of Kubernetes ingress',
    source: 'kubernetes/ingress-nginx: images/defaultbackend',
    matches: whole(/^default backend - 404$/),
  },
  {
    name: 'an error of Traefik',
    source: 'traefik/traefik: pkg/server/service/loadbalancer, "no available server"',
    matches: whole(/^no available server$/),
  },
  {
    name: 'the 404 of a Go server or of Traefik',
    source: 'golang/go: net/http, NotFound: "404 page not found"',
    matches: whole(/^404 page not found$/),
  },
  {
    name: 'an error of Cloudflare',
    source: 'developers.cloudflare.com, errors as plain text: "error code: 1016"',
    matches: whole(/^error code: \d{3,4}$/),
  },
  {
    name: 'a bare error of a server or proxy',
    source: 'the reason phrases of HTTP and of servers, as the whole body',
    matches: (page) => page.text().length <= shortChars && isReason(page.text().trim()),
  },
  ...traces.map((trace) => ({
    ...trace,
    matches: (page: Page) => !isFile(page) && findTrace(page.text()) === trace,
  })),
  {
    name: 'a value that is none',
    outcome: noContent,
    source: 'ECMA-262: String(undefined), Object.prototype.toString',
    matches: whole(/^(?:undefined|NaN|\[object (?:Object|Promise)\])$/),
  },
  {
    name: 'a failure of what the application needs',
    source: 'the messages of failures.ts, as the whole text',
    fix: failureFix,
    matches: (page) => !isFile(page) && page.text().length <= shortChars && isFailure(page.text()),
  },
  { ...unwell, matches: (page) => page.text().length <= shortChars && isUnwell(page, page.text()) },
];
