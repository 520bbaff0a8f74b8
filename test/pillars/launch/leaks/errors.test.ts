import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import { judgeErrors, judgeVersions } from '../../../../src/pillars/launch/leaks/judge.ts';
import { findStackTrace } from '../../../../src/pillars/launch/leaks/stack-trace.ts';
import { readPage } from '../../../../src/steps/page.ts';
import { response } from '../../../steps/response.ts';

const url = 'https://www.example.com/launch-gate-no-such-page';
const page = (body: string, type = 'text/plain', headers: [string, string][] = []) =>
  readPage(response(body, type, { status: 500, headers }));

describe('an error', () => {
  test.each([
    ['JavaScript', 'TypeError: x is not a function\n    at Object.get (/srv/app/routes.js:12:7)\n', 'text/plain'],
    ['JavaScript', 'Error: x<br> &nbsp; &nbsp;at async file:///srv/app/a.mjs:3:9<br>', 'text/html'],
    [
      'JavaScript',
      JSON.stringify({ stack: 'SyntaxError: x\n    at JSON.parse (<anonymous>)\n    at f (/srv/a.js:1:2)' }),
      'application/json',
    ],
    [
      'Python',
      'Traceback (most recent call last):\n  File "/srv/app/views.py", line 12, in get\n    x()\n',
      'text/plain',
    ],
    [
      'Python',
      JSON.stringify({ detail: 'Traceback (most recent call last):\n  File "/srv/app/main.py", line 12, in get\n' }),
      'application/json',
    ],
    ['Java', 'java.lang.NullPointerException\n\tat com.example.Orders.get(Orders.java:31)\n', 'text/plain'],
    ['.NET', 'System.Exception: x\r\n   at App.Orders.Get(Int32 id) in /src/Orders.cs:line 31\r\n', 'text/plain'],
    ['PHP', '<b>Warning</b>: Undefined variable in <b>/var/www/index.php</b> on line <b>3</b><br />', 'text/html'],
    ['PHP', '#0 /var/www/index.php(12): App\\run()\n', 'text/plain'],
    ['PHP', JSON.stringify({ trace: [{ file: '/var/www/a.php', line: 12 }] }), 'application/json'],
    ['Ruby', "app/controllers/orders_controller.rb:12:in `show'\n", 'text/plain'],
    ['Go', 'goroutine 1 [running]:\nmain.main()\n', 'text/plain'],
    ['Rust', "thread 'main' panicked at src/main.rs:2:5:\n", 'text/plain'],
  ])('with a stack trace of %s is told', (language, body, type) => {
    expect(findStackTrace(page(body, type))).toBe(`a stack trace of ${language}`);
  });

  test('with a debug page is told, though nothing was thrown', () => {
    const html =
      '<title>Page not found at /x</title><div id="summary"><h1>Page not found</h1></div><div id="explanation"><p>You have DEBUG = True in your settings.</p></div>';
    expect(findStackTrace(page(html, 'text/html'))).toBe('the debug page of Django');
  });

  test.each([
    ['says it plainly', '<h1>Not found</h1><p>Look at 12:30:45 (or /help).</p>', 'text/html'],
    ['names a time', '{"error":"not found","at":"2027-01-15T12:30:45Z"}', 'application/json'],
    ['speaks of files', 'Add it to index.php, at line 12 of app.js', 'text/plain'],
    ['is empty', '', 'text/plain'],
  ])('that %s is none', (_, body, type) => {
    expect(findStackTrace(page(body, type))).toBeUndefined();
  });

  const missing = (body: string) => readPage(response(body, 'text/html', { status: 404 }));
  const frames = Array.from(
    { length: 8 },
    (_, n) => `    at f${n} (/srv/app/node_modules/express/lib/a.js:${n + 1}:2)`,
  );

  test('that is no fault of the server, with a trace in its prose, is none; one that is most of the page is told', () => {
    const prose = Array.from({ length: 30 }, (_, n) => `<p>Paragraph ${n}, and where it leads.</p>`).join('\n');
    expect(
      findStackTrace(missing(`<h1>Not here</h1>${prose}<pre>${frames.slice(0, 4).join('\n')}</pre>`)),
    ).toBeUndefined();
    const express = `<h1>Not Found</h1><h2>404</h2><pre>NotFoundError: Not Found\n${frames.join('\n')}</pre>`;
    expect(findStackTrace(missing(`<nav><a>Home</a></nav>${express}`))).toBe('a stack trace of JavaScript');
    // In the layout of a whole site.
    expect(findStackTrace(missing(`${prose}${prose}${express}`))).toBe('a stack trace of JavaScript');
    const warning = '<b>Warning</b>: Undefined variable in <b>/var/www/404.php</b> on line <b>3</b><br />';
    expect(findStackTrace(missing(`${warning}${prose}`))).toBe('a stack trace of PHP');
  });

  test('is told in these words, with the request that provokes it, and nothing of the trace', () => {
    const trace = { url, page: page('    at f (/srv/inner/a.js:1:2)'), brokenJson: true };
    const quiet = { url, page: page('It failed.'), brokenJson: false };
    const [finding, missing, ...others] = judgeErrors([quiet, trace, { ...trace, brokenJson: false }]);
    expect(others).toEqual([]);
    expect(finding).toEqual({
      rule: 'launch/leak-stack-trace',
      severity: 'high',
      status: 'fail',
      subject: 'www.example.com',
      title: 'www.example.com shows its inside in errors: a broken JSON body to /launch-gate-no-such-page',
      expected: 'an error without paths, names of functions or settings',
      observed: '500 with a stack trace of JavaScript',
      where: { url },
      reproduce: `curl -sS -H 'content-type: application/json' --data-raw '{"launch-gate":' '${url}' | head -c 2000`,
      fix: 'Turn off debug output in production. Express, Next.js: NODE_ENV=production; Django: DEBUG = False; Flask: no debug=True; Laravel: APP_DEBUG=false; Rails: config.consider_all_requests_local = false; Spring: server.error.include-stacktrace: never; PHP: display_errors = Off.',
      fingerprint: `launch/leak-stack-trace:${url}`,
    });
    expect(missing).toEqual({
      ...finding,
      title: 'www.example.com shows its inside in errors: a page that does not exist',
      reproduce: `curl -sS '${url}' | head -c 2000`,
    });
  });

  test('may hold anything', () => {
    const word = fc.constantFrom(
      'at ',
      ' (',
      '/a.js:1:2',
      ')',
      '\n',
      'in ',
      '.php',
      ':12',
      '<br>',
      '<b>',
      '#0 ',
      '"file":"',
      '\\n',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom('text/html', 'text/plain'), (words, type) => {
        const found = findStackTrace(page(words.join(''), type));
        if (found) expect(words.join('')).toMatch(/:1:2|\.php/);
      }),
    );
  });

  test.each([
    ['an endless line', 'at '.repeat(1_000_000)],
    ['endless lines', '\n'.repeat(1_000_000)],
    ['endless blanks', ' '.repeat(1_000_000)],
    ['a deep page', '<b>'.repeat(200_000)],
  ])('of %s is read as far as it makes sense', (_, body) => {
    expect(findStackTrace(page(body, 'text/html'))).toBeUndefined();
  });
});

describe('the software of a site', () => {
  const judge = (name: string, value: string) =>
    judgeVersions([{ url, page: page('', 'text/plain', [[name, value]]) }], (text) => text).map(({ rule }) => rule);

  test.each([
    ['server', 'nginx/1.22.1'],
    ['server', 'Apache/2.4.57 (Debian)'],
    ['server', 'Apache/2'],
    ['server', 'Phusion Passenger(R) 6.0.4'],
    ['server', 'awselb/2.0 nginx/1.22.1'],
    ['x-powered-by', 'PHP/8.2.7'],
    ['x-powered-by', 'Servlet 2.5; JBoss-5.0/JBossWeb-2.1'],
  ])('%s: %s names a version', (name, value) => {
    expect(judge(name, value)).toEqual(['launch/leak-version']);
  });

  test.each([
    ['server', 'nginx'],
    ['server', 'AmazonS3'],
    ['server', 'ECS (dcd/7D5A)'],
    ['server', 'Fly/6aa8a2f1 (2026-08-01)'],
    ['server', 'awselb/2.0'],
    ['server', 'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0'],
    ['server', 'BunnyCDN-DE1-1046'],
    ['x-powered-by', 'Next.js'],
    ['via', '1.1 vegur'],
  ])('%s: %s names none', (name, value) => {
    expect(judge(name, value)).toEqual([]);
  });

  test('is told once for the site, in these words', () => {
    const quiet = { url: 'https://www.example.com/', page: page('', 'text/plain', [['server', 'nginx']]) };
    const answer = {
      url,
      page: page('', 'text/plain', [
        ['server', 'nginx/1.22.1'],
        ['x-powered-by', `PHP/8.2.7 ${'x'.repeat(200)}`],
      ]),
    };
    expect(judgeVersions([quiet, answer, answer], (text) => text.replace('8.2.7', '(redacted)'))).toEqual([
      {
        rule: 'launch/leak-version',
        severity: 'medium',
        status: 'fail',
        subject: 'www.example.com',
        title: 'www.example.com tells the version of its software',
        expected: 'Server and X-Powered-By without a version, or absent',
        observed: `server: nginx/1.22.1; x-powered-by: PHP/(redacted) ${'x'.repeat(85)}`,
        where: { url },
        reproduce: `curl -sS -o /dev/null -D - '${url}' | grep -iE '^(HTTP|server|x-powered-by)'`,
        fix: 'nginx: server_tokens off; Apache: ServerTokens Prod; PHP: expose_php = Off; Express: app.disable("x-powered-by"); ASP.NET: remove X-Powered-By in web.config; behind Cloudflare: Rules, Transform Rules, Remove X-Powered-By.',
        fingerprint: `launch/leak-version:${url}`,
      },
    ]);
  });
});
