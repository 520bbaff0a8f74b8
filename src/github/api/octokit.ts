import type { GitHub } from '@actions/github/lib/utils';
import type { Octokit } from '../../model/github-api.ts';
import { tool } from '../../model/tool.ts';

type Options = NonNullable<ConstructorParameters<typeof GitHub>[0]>;
type WriteLimiter = NonNullable<NonNullable<Options['throttle']>['write']>;
type Fetch = typeof globalThis.fetch;

// A page of 100 comments of 65,536 characters is the largest answer that is read, besides the log of a job.
const maxAnswerBytes = 50_000_000;
// GitHub explains what it refuses in a few lines; Octokit would copy an explanation several times.
const maxRefusalBytes = 100_000;
// A rate limit that takes longer to end is no use to a run.
const maxWaitS = 5;
// The plug-in keeps writes one to three seconds apart, which GitHub asks of those who make many; a run makes a handful.
const atOnce = { key: () => ({ schedule: (_: object, work: () => unknown) => work() }) } as unknown as WriteLimiter;
// All that is text for people, or holds it.
const textParameters = [
  'body',
  'description',
  'output',
  'message',
  'tree',
  'name',
  'context',
  'environment_url',
] as const;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * A client of GitHub's REST API that retries what is worth it: server errors and lost connections `retries` times, a rate
 * limit that soon ends once. Proxies are those of the environment (HTTPS_PROXY, NO_PROXY).
 */
export async function openOctokit(options: {
  baseUrl: string;
  token: string;
  signal: AbortSignal;
  /** How often what is worth it is asked again. */
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
      retry: { retries, retryAfterBaseValue },
      throttle: {
        retryAfterBaseValue,
        onRateLimit: worthWaiting,
        onSecondaryRateLimit: worthWaiting,
        write: atOnce,
        notifications: atOnce,
      },
    }),
  );
  // The plug-in counts retries in an object that all requests share: one beside another would wait for 9 s.
  client.hook.before('request', (options) => {
    options.request = { ...options.request };
    for (const name of textParameters) if (name in options) options[name] = redactIn(options[name], redact);
  });
  return client;
}

/** Each line for itself, so that none is lost with what is hidden. */
function redactIn(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return value.split('\n').map(redact).join('\n');
  if (Array.isArray(value)) return value.map((each) => redactIn(each, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactIn(each, redact)]));
}

/** Octokit takes an answer that breaks off for an empty one; read here, it is an error, as is one without end. */
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
      if (bytes > maxAnswerBytes) throw new Error(`the answer is larger than ${maxAnswerBytes / 1e6} MB`);
      chunks.push(chunk);
    }
    // The page of a proxy or a portal is no success.
    if (ok && /^text\/html\b/i.test(headers.get('content-type') ?? '')) throw new Error('a page answers in its place');
    const whole = new Response(chunks.length > 0 ? Buffer.concat(chunks) : null, {
      status,
      statusText,
      headers: [...headers],
    });
    // Pagination looks at it, and no constructor sets it.
    return Object.defineProperty(whole, 'url', { value: response.url });
  };
}
