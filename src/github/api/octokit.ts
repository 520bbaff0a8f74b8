import type { GitHub } from '@actions/github/lib/utils';
import type { Octokit } from '../../model/github-api.ts';
import { tool } from '../../model/tool.ts';
import { showBytes } from '../../text/bytes.ts';

type Options = NonNullable<ConstructorParameters<typeof GitHub>[0]>;
type WriteLimiter = NonNullable<NonNullable<Options['throttle']>['write']>;
type Fetch = typeof globalThis.fetch;

// A page of 100 comments of 65,536 characters is the largest answer that is read, besides the log of a job.
const maxAnswerBytes = 50_000_000;
// GitHub explains what it refuses in a few lines; Octokit would copy an explanation several times.
const maxRefusalBytes = 100_000;
// A run cannot wait for a rate limit that takes longer to end.
const maxWaitS = 5;
// The plug-in waits one to three seconds between writes. GitHub asks that of clients that make many; a run makes a few.
const atOnce = { key: () => ({ schedule: (_: object, work: () => unknown) => work() }) } as unknown as WriteLimiter;
// The parameters that are text for people, or hold such text.
const textParameters = [
  'title',
  'body',
  'description',
  'output',
  'message',
  'tree',
  'name',
  'context',
  'environment_url',
] as const;
// Those of the plug-in, and 409: another writer was faster, which asking again does not change.
const doNotRetry = [400, 401, 403, 404, 409, 410, 422, 451];
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * A client of GitHub's REST API. It retries after server errors and lost connections, `retries` times, and after a rate
 * limit that ends soon, once. It uses the proxies of the environment (HTTPS_PROXY, NO_PROXY).
 */
export async function openOctokit(options: {
  baseUrl: string;
  token: string;
  signal: AbortSignal;
  /** How many times a request is retried. */
  retries: number;
  /** The unit of the waits between retries. */
  retryAfterBaseValue?: number;
  /** The last look at each text that is sent. */
  redact: (text: string) => string;
}): Promise<Octokit> {
  const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const { baseUrl, token, signal, retries, retryAfterBaseValue = 1000, redact } = options;
  const worthWaiting = (retryAfterS: number, _: object, __: object, retryCount: number) =>
    retries > 0 && retryAfterS <= maxWaitS && retryCount === 0;
  const Client = GitHub.plugin(retry, throttling);
  const client = new Client(
    getOctokitOptions(token, {
      baseUrl,
      userAgent: `${tool.name}/${tool.version}`,
      log: silent,
      request: { fetch: wholeAnswers(defaults.request?.fetch as Fetch), signal, log: silent },
      retry: { retries, retryAfterBaseValue, doNotRetry },
      throttle: {
        retryAfterBaseValue,
        onRateLimit: worthWaiting,
        onSecondaryRateLimit: worthWaiting,
        write: atOnce,
        notifications: atOnce,
      },
    }),
  );
  // The plug-in counts retries in an object that all requests share: two requests at once would make one wait for 9 s.
  client.hook.before('request', (options) => {
    options.request = { ...options.request };
    for (const name of textParameters) if (name in options) options[name] = redactIn(options[name], redact);
  });
  return client;
}

/** Redacts each line by itself, so that no line is lost with the secret that is hidden. */
function redactIn(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return value.split('\n').map(redact).join('\n');
  if (Array.isArray(value)) return value.map((each) => redactIn(each, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactIn(each, redact)]));
}

/**
 * Octokit takes an answer that breaks off for an empty one. Reading it here makes it an error, as one that is too
 * large.
 */
function wholeAnswers(fetch: Fetch): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    const { ok, status, statusText, headers } = response;
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (!ok && bytes > maxRefusalBytes) {
        chunks.length = 0;
        break;
      }
      if (bytes > maxAnswerBytes) throw new Error(`the answer is larger than ${showBytes(maxAnswerBytes)}`);
      chunks.push(chunk);
    }
    // A page comes from a proxy or a portal: that is no success.
    if (ok && /^text\/html\b/i.test(headers.get('content-type') ?? '')) throw new Error('a page answers in its place');
    const whole = new Response(chunks.length > 0 ? Buffer.concat(chunks) : null, {
      status,
      statusText,
      headers: [...headers],
    });
    // Pagination reads `url`, and no constructor sets it.
    return Object.defineProperty(whole, 'url', { value: response.url });
  };
}
