import type { ServerResponse } from 'node:http';
import type { Change, Fault } from './fault-proxy.ts';
import { judge } from './lab.ts';

/** What a fault must be told as: the rule, and words of the finding. */
export type Told = { rule: string; words: RegExp };

const html = (title: string, body: string) =>
  Buffer.from(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`);
const asPage =
  (body: Buffer, status = 200): Change =>
  (answer) => ({
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', date: answer.headers.date },
    body,
  });

/** Puts the fault on one path only; everything else works. */
export function on(path: string, answer: Change): Fault {
  return {
    answer: (given, asked, response) => (asked.split('?')[0] === path ? answer(given, asked, response) : given),
  };
}

/** Faults that no application has to help with; `page` and `api` are paths that work, of HTML and of JSON. */
export function commonFaults(page: string, api: string): [name: string, Fault, Told][] {
  const cut = (response: ServerResponse): undefined => void response.socket?.destroy();
  return [
    [
      'an empty body',
      on(page, (given) => ({ ...given, body: Buffer.alloc(0) })),
      { rule: 'smoke/error-page', words: /an empty HTML page/ },
    ],
    [
      'half of a JSON text',
      on(api, (given) => ({ ...given, body: given.body.subarray(0, -4) })),
      { rule: 'smoke/broken-body', words: /ends in the middle/ },
    ],
    [
      'HTML sent as text',
      on(page, (given) => ({ ...given, headers: { ...given.headers, 'content-type': 'text/plain' } })),
      { rule: 'smoke/content-type', words: /an HTML page sent as text\/plain/ },
    ],
    [
      'the fallback of a single-page app',
      on(api, asPage(html('App', '<div id="root"></div><script src="/main.js"></script>'))),
      { rule: 'smoke/spa-fallback', words: /fallback of an app/ },
    ],
    [
      'a maintenance page',
      on(page, asPage(html('Maintenance', '<h1>Be right back</h1><p>We are down for maintenance.</p>'))),
      { rule: 'smoke/maintenance', words: /a maintenance page/ },
    ],
    [
      'a parked domain',
      on(page, asPage(html('example.com is parked', ''))),
      { rule: 'smoke/parked', words: /a parked domain/ },
    ],
    [
      'preview protection',
      {
        answer: asPage(
          html('Authentication Required', '<script>location.href="https://vercel.com/sso-api?url=x"</script>'),
          401,
        ),
      },
      { rule: 'smoke/protected', words: /deployment protection of Vercel/ },
    ],
    [
      'a proxy without an application',
      on(
        page,
        asPage(html('502 Bad Gateway', '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>'), 502),
      ),
      { rule: 'smoke/status', words: /answered 502/ },
    ],
    ['no answer in time', on(page, () => undefined), { rule: 'smoke/network', words: /no complete answer within/ }],
    [
      'a connection that breaks',
      on(page, (_, __, response) => cut(response)),
      { rule: 'smoke/network', words: /closed without an answer/ },
    ],
  ];
}

/** A login that loses one of its cookies on the way. */
export function withoutCookie(name: string): Fault {
  const kept = (cookies: string[] = []) => cookies.filter((cookie) => !cookie.startsWith(`${name}=`));
  return {
    answer: ({ headers, ...given }) => ({
      ...given,
      headers: { ...headers, 'set-cookie': kept(headers['set-cookie'] as string[] | undefined) },
    }),
  };
}

/** Judges `yaml` before a broken proxy, and gives the one finding that there has to be; ports are left out of it. */
export async function findIn(
  proxy: { break: (fault: Fault) => void },
  fault: Fault,
  yaml: string,
  env: { SMOKE_PASSWORD: string; SMOKE_USER: string },
): Promise<{ rule?: string; words: string }> {
  proxy.break(fault);
  try {
    const report = await judge(yaml, env);
    const [finding, ...others] = report.findings;
    if (others.length > 0 || report.verdict !== 'fail') throw new Error(JSON.stringify(report, null, 1));
    if (JSON.stringify(report).includes(env.SMOKE_PASSWORD)) throw new Error('the report holds the password');
    const words = [finding?.title, finding?.observed, finding?.fix].join('\n').replace(/127\.0\.0\.1:\d+/g, 'HOST');
    return { rule: finding?.rule, words };
  } finally {
    proxy.break({});
  }
}
