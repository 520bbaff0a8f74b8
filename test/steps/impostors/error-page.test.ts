import { describe, expect, test } from '@jest/globals';
import type { Predicate } from '../../../src/config/config.ts';
import { findErrorPage } from '../../../src/steps/impostors/error-page.ts';
import { judgeResponse } from '../../../src/steps/judge.ts';
import { readPage } from '../../../src/steps/page.ts';
import { at, response, step } from '../response.ts';

const find = (body: string, more = {}) =>
  findErrorPage(readPage(response(body, 'text/html; charset=utf-8', more)), 'GET')?.name;
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;

describe('an error page with status 200', () => {
  test.each<[string, string]>([
    [
      'the error page of Next.js',
      page(
        '',
        '<div style="height:100vh"><div><h2>Application error: a <!-- -->server<!-- -->-side exception has occurred while loading <!-- -->localhost<!-- --> (see the<!-- --> <!-- -->server logs<!-- --> for more information).</h2><p>Digest: 42</p></div></div>',
      ),
    ],
    [
      'the error page of Next.js',
      page(
        '500: Internal Server Error',
        '<div><h1 class="next-error-h1">500</h1><div><h2>Internal Server Error.</h2></div></div>',
      ),
    ],
    [
      'the error page of Next.js',
      '<!DOCTYPE html><html id="__next_error__"><head></head><body><script src="/x.js"></script></body></html>',
    ],
    [
      'the error overlay of Vite',
      '<!DOCTYPE html><html><head><title>Error</title><script type="module">import { ErrorOverlay } from "/@vite/client"; document.body.appendChild(new ErrorOverlay({}))</script></head><body></body></html>',
    ],
    [
      'the debug page of Django',
      page(
        'ValueError at /',
        `<header id="summary"><h1>ValueError at /</h1></header>${'<p>frame</p>'.repeat(500)}<footer id="explanation"><p>You’re seeing this error because you have <code>DEBUG = True</code> in your Django settings file.</p></footer>`,
      ),
    ],
    ['a bare error page of a server or proxy', page('Server Error (500)', '<h1>Server Error (500)</h1><p></p>')],
    [
      'the debugger of Werkzeug (Flask)',
      page('ZeroDivisionError: division by zero\n // Werkzeug Debugger', '<div class="debugger"></div>'),
    ],
    [
      'the error page of Rails',
      page('We’re sorry, but something went wrong (500 Internal Server Error)', '<main>…</main>'),
    ],
    [
      'the error page of Rails',
      page("The page you were looking for doesn't exist (404)", '<div class="dialog"></div>'),
    ],
    ['the debug page of Rails', page('Action Controller: Exception caught', '<h1>NameError</h1>')],
    ['the error page of Laravel', page('Server Error', '<div><div>500</div><div>Server Error</div></div>')],
    ['the debug page of Symfony', page('Foo (500 Internal Server Error)', '<div class="trace trace-as-html"></div>')],
    [
      'the error page of Symfony',
      page(
        'An Error Occurred: Internal Server Error',
        '<h1>Oops! An Error Occurred</h1><h2>The server returned a "500 Internal Server Error".</h2>',
      ),
    ],
    [
      'the error page of Express',
      page('Error', '\n<pre>TypeError: x is not a function<br> &nbsp; at /app/index.js:3:1</pre>\n'),
    ],
    [
      'the Whitelabel error page of Spring',
      "<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error.</p><div id='created'>now</div></body></html>",
    ],
    [
      'the error page of Tomcat',
      page('HTTP Status 404 – Not Found', '<h1>HTTP Status 404 – Not Found</h1><p>Apache Tomcat/10</p>'),
    ],
    [
      'a fatal error of PHP',
      `<html><body>${'<p>Shop</p>'.repeat(300)}<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function x() in /srv/a.php:3\nStack trace:\n#0 {main}\n  thrown in <b>/srv/a.php</b> on line <b>3</b><br />`,
    ],
    [
      'the error page of WordPress',
      '<html><head><title>WordPress &rsaquo; Error</title></head><body id="error-page"><div class="wp-die-message"><p>There has been a critical error on this website.</p></div></body></html>',
    ],
    [
      'the error page of ASP.NET',
      page('Runtime Error', "<h1>Server Error in '/' Application.<hr></h1><h2><i>Runtime Error</i></h2>"),
    ],
    [
      'the error page of SvelteKit',
      page(
        'Internal Error',
        '<div class="error"><span class="status">500</span><div class="message"><h1>Internal Error</h1></div></div>',
      ),
    ],
    ['the error page of Vercel', page('404: NOT_FOUND', '<h1>404</h1><p>Code: NOT_FOUND</p>')],
    [
      'the error page of Netlify',
      page(
        'Page not found',
        "<h1>Page not found</h1><p>Looks like you've followed a broken link or entered a URL that doesn't exist on this site.</p>",
      ),
    ],
    [
      'the error page of Cloudflare',
      page('app | 521: Web server is down', '<div id="cf-wrapper"><div id="cf-error-details"></div></div>'),
    ],
    [
      'the error page of CloudFront',
      page(
        'ERROR: The request could not be satisfied',
        '<h1>504 Gateway Timeout ERROR</h1><pre>Generated by cloudfront (CloudFront)</pre>',
      ),
    ],
    [
      'the error page of Heroku',
      page('Application Error', '<iframe src="//www.herokucdn.com/error-pages/application-error.html"></iframe>'),
    ],
    [
      'the start page of nginx',
      page(
        'Welcome to nginx!',
        '<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is installed.</p>',
      ),
    ],
    ['the start page of Apache', '<html><body><h1>It works!</h1></body></html>'],
    [
      'a bare error page of a server or proxy',
      page('502 Bad Gateway', '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.27.0</center>'),
    ],
    [
      'a bare error page of a server or proxy',
      '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>',
    ],
    ['a bare error page of a server or proxy', page('Internal Server Error', '<h1><p>Internal Server Error</p></h1>')],
    ['an empty HTML page', ' \n'],
  ])('is recognised: %s', (name, body) => {
    expect(find(body)).toBe(name);
  });

  test.each<[string, [string, string]]>([
    ['an error of the Vercel platform', ['x-vercel-error', 'FUNCTION_INVOCATION_FAILED']],
    ['the fallback of the Railway edge: no container answers', ['x-railway-fallback', 'true']],
    ['a page of the Render router: the service does not run', ['x-render-routing', 'no-server']],
  ])('is recognised by a header: %s', (name, header) => {
    expect(findErrorPage(readPage(response('{}', 'application/json', { headers: [header] })), 'GET')?.name).toBe(name);
  });
});

describe('an error as JSON with status 200', () => {
  const findJson = (value: unknown) =>
    findErrorPage(readPage(response(JSON.stringify(value), 'application/json')), 'GET')?.name;
  test.each<[string, object]>([
    [
      'an error of Spring',
      { timestamp: '2026-01-02T03:04:05Z', status: 500, error: 'Internal Server Error', path: '/api' },
    ],
    ['an error of Rails', { status: 404, error: 'Not Found' }],
    ['a debug answer of Laravel', { message: 'x', exception: 'ErrorException', file: '/a.php', line: 3, trace: [] }],
    ['an error of Supabase (PostgREST)', { code: 'PGRST116', details: null, hint: null, message: 'x' }],
    [
      'an error of Supabase (PostgREST)',
      { code: '42P01', details: null, hint: null, message: 'relation does not exist' },
    ],
    ['an error of Supabase Auth', { code: 400, error_code: 'invalid_credentials', msg: 'Invalid login credentials' }],
    ['an error of the Vercel platform', { error: { code: '500', message: 'A server error has occurred' } }],
    ['an error of a Netlify or Lambda function', { errorType: 'TypeError', errorMessage: 'x', trace: ['a'] }],
    ['an error of FastAPI or Django REST framework', { detail: 'Internal Server Error' }],
  ])('is recognised: %s', (name, value) => {
    expect(findJson(value)).toBe(name);
  });

  test.each<[string, unknown]>([
    ['a list of errors', [{ status: 404, error: 'Not Found' }]],
    ['an order with a status', { status: 200, error: null, path: '/x', timestamp: 1 }],
    ['a state', { status: 500, error: 'none today' }],
    ['a log entry', { id: 7, status: 404, error: 'Not Found' }],
    ['a detail', { detail: 'Two rooms, kitchen, bath' }],
    ['an error code of the own', { code: 'E42', details: null, hint: null, message: 'x' }],
    ['an error of the own', { error: { code: 7, message: 'try again' } }],
  ])('is none: %s', (_, value) => {
    expect(findJson(value)).toBeUndefined();
  });

  test('is told for the proxy of Fly, which sends nothing', () => {
    const answer = response('', '', { status: 502, headers: [['server', 'Fly/1a2b3c (2026-01-02)']] });
    expect(findErrorPage(readPage(answer), 'GET')?.name).toBe('an error of the Fly proxy: no instance answers');
  });
});

describe('a page that only writes about errors', () => {
  const article = (heading: string, more = '') =>
    page(
      heading,
      `<nav><a href="/">Blog</a></nav><article><h1>${heading}</h1>${more}<p>${'What to do about it. '.repeat(40)}</p></article>`,
    );
  test.each<[string, string]>([
    ['a post about the error of Next.js', article('Application error: a client-side exception has occurred')],
    [
      'a short list of posts',
      page(
        'Blog',
        '<a href="/1">Home</a><h2>Application error: a client-side exception has occurred</h2><h2>Whitelabel Error Page</h2>',
      ),
    ],
    ['a post named like a status', article('502 Bad Gateway')],
    ['a post about Django', article('DEBUG = True', '<pre>ValueError at / because you have DEBUG = True</pre>')],
    [
      'a post that quotes PHP',
      article(
        'PHP',
        '<pre>&lt;b&gt;Fatal error&lt;/b&gt;: x in &lt;b&gt;/a.php&lt;/b&gt; on line &lt;b&gt;3&lt;/b&gt;</pre>',
      ),
    ],
    ['a post about Whitelabel', article('Whitelabel Error Page')],
    ['a post about Express', page('Error', '<h1>Error</h1><pre>Cannot GET /</pre><p>means that no route matched.</p>')],
    ['a post about nginx', article('Welcome to nginx!')],
    ['a film', page('Gone', '<h1>Gone</h1><p>In cinemas now.</p>')],
    ['an article on Heroku', article('herokucdn.com/error-pages/application-error.html')],
    ['an ordinary page', page('Shop', '<h1>Welcome</h1>')],
  ])('is none: %s', (_, body) => {
    expect(find(body)).toBeUndefined();
  });

  test('may be as wide as it likes', () => {
    const wide = '<p>x</p>'.repeat(20_000);
    expect(find(page('Shop', wide))).toBeUndefined();
    expect(find(page('Shop', `${wide}<b>Fatal error</b>:  x in <b>/a.php</b> on line <b>3</b>`))).toBe(
      'a fatal error of PHP',
    );
  });

  test('nor is JSON that holds an error, an empty answer to a POST, a 204 or a redirect', () => {
    const json = response('{"title":"502 Bad Gateway"}', 'application/json');
    expect(findErrorPage(readPage(json), 'GET')?.name).toBeUndefined();
    expect(findErrorPage(readPage(response('')), 'POST')?.name).toBeUndefined();
    expect(find('', { status: 204 })).toBeUndefined();
    expect(find(page('302 Found', '<h1>502 Bad Gateway</h1>'), { status: 302 })).toBeUndefined();
  });
});

describe('what a step says about error pages', () => {
  const body = page('404 Not Found', '<h1>404 Not Found</h1>');
  const status = (value: number) => ({
    at,
    subject: { kind: 'status' as const },
    predicates: [{ name: 'equals' as const, value }],
  });

  test('is heard: an error page is a mismatch whatever else is expected', () => {
    const [mismatch] = judgeResponse(step({ expect: [status(200)] }), response(body), new Map());
    expect(mismatch).toMatchObject({ rule: 'smoke/error-page', at, expected: 'no error page' });
    expect(mismatch?.observed).toContain('404 Not Found');
  });

  test('is heard: "error-page: allow", or the status of the error', () => {
    expect(judgeResponse(step({ errorPage: 'allow' }), response(body), new Map())).toEqual([]);
    expect(
      judgeResponse(step({ expect: [status(404)] }), response(body, 'text/html', { status: 404 }), new Map()),
    ).toEqual([]);
  });

  test.each<[Predicate, boolean]>([
    [{ name: 'one-of', values: [200, 404] }, true],
    [{ name: 'one-of', values: [200, 403] }, false],
    [{ name: 'min', value: 400 }, true],
    [{ name: 'min', value: 404 }, true],
    // Any status is at least 200: the error is not what was asked for.
    [{ name: 'min', value: 200 }, false],
  ])('is heard where the status is %j', (predicate, isNamed) => {
    const expected = [{ at, subject: { kind: 'status' as const }, predicates: [predicate] }];
    const answer = response(body, 'text/html', { status: 404 });
    const rules = judgeResponse(step({ expect: expected }), answer, new Map()).map(({ rule }) => rule);
    expect(rules.includes('smoke/error-page')).toBe(!isNamed);
  });
});
