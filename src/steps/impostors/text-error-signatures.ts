import type { Page } from '../page.ts';
import type { Signature } from './error-signatures.ts';
import { isReason } from './reason-phrases.ts';

/** An error text is the whole body. A longer text that is not a trace has other content. */
const shortChars = 300;

/** A text that is offered as a file (`/logs/today.log`) may hold anything. */
const isFile = (page: Page): boolean => /\.(txt|log|md|out|csv)$/i.test(new URL(page.response.url).pathname);

const whole = (pattern: RegExp) => (page: Page) => {
  const text = page.text();
  return text.length <= shortChars && pattern.test(text.trim());
};

/** A trace stands at the beginning. A text that only quotes a trace does not match. */
const begins = (pattern: RegExp) => (page: Page) =>
  !isFile(page) && pattern.test(page.text().slice(0, 5_000).trimStart());

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
  {
    name: 'a traceback of Python',
    source: 'docs.python.org, traceback: "Traceback (most recent call last):"',
    matches: begins(/^(?:Internal Server Error\n{1,2})?Traceback \(most recent call last\):\n\s+File "/),
  },
  {
    name: 'a stack trace of Node.js',
    source: 'v8.dev/docs/stack-trace-api: name and message, then lines with "at"',
    matches: begins(/^(?:Uncaught )?(?:\w+Error|Error)\b[^\n]{0,500}\n(?:[^\n]{0,500}\n){0,5}?\s+at [^\n]+:\d+:\d+\)?/),
  },
  {
    name: 'a fatal error of PHP',
    source: 'php-src: main/main.c, php_error_cb without html_errors',
    matches: begins(
      /^(?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,2}[^]{0,4000}? (?:in|thrown in) \S+ on line \d+/,
    ),
  },
  {
    name: 'a stack trace of Java',
    source: 'docs.oracle.com, Throwable.printStackTrace: class and message, then lines with a tab and "at"',
    matches: begins(
      /^(?:Exception in thread "[^"\n]{0,100}" )?(?:[a-z_]\w*\.)+[A-Z]\w*(?:Exception|Error)\b[^\n]{0,500}\n\s+at [\w.$/<>]+\(/,
    ),
  },
  {
    name: 'a panic of Go',
    source: 'golang/go: runtime/panic.go: "panic: …" and "goroutine N ["',
    matches: begins(/^(?:http: panic serving [^\n]{0,200}\n)?panic: [^\n]{0,500}\n[^]{0,500}?goroutine \d+ \[/),
  },
  {
    name: 'a panic of Rust',
    source: 'rust-lang/rust: library/std/src/panicking.rs: "thread \'main\' panicked at"',
    matches: begins(/^thread '[^'\n]{0,100}' (?:\(\d+\) )?panicked at /),
  },
  {
    name: 'an exception of Ruby',
    source: 'docs.ruby-lang.org, Exception#full_message: file:line:in, message and class in brackets',
    matches: begins(/^\S+\.rb:\d+:in [`'][^\n]{1,300}\((?:[A-Z]\w*::)*[A-Z]\w*(?:Error|Exception)\)/),
  },
  {
    name: 'an exception of .NET',
    source: 'learn.microsoft.com, Exception.ToString: class and message, then lines with "at … in …:line"',
    matches: begins(/^(?:Unhandled exception\. )?(?:[A-Z]\w*\.)+[A-Z]\w*Exception\b[^\n]{0,500}\n\s+at [\w.<>`]+\(/),
  },
];
