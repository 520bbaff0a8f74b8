import { describe, expect, test } from '@jest/globals';
import { findStackTrace } from '../../../../src/pillars/launch/leaks/stack-trace.ts';
import { readPage } from '../../../../src/steps/page.ts';
import { response } from '../../../steps/response.ts';

const find = (body: string, type: string, status: number) => findStackTrace(readPage(response(body, type, { status })));
const javaScript = 'a stack trace of JavaScript';
const php = 'a stack trace of PHP';
const frame = 'at f (/srv/app/a.js:12:7)';
const repeated = (line: string, count: number) => `${line}\n`.repeat(count);

describe('a message of PHP', () => {
  test.each<[string, string | undefined]>([
    ['Warning: x in /var/www/a.php on line 3', php],
    ['Warning: x in /var/www/a.php on line 345', php],
    ['Warning: x in /var/www/a.php on line 345 \t', php],
    ['Warning: x in /var/www/a.php on line 345\nIt failed.', php],
    ['You see it in /var/www/a.php on line 345 of the archive', undefined],
    ['Warning: x in /var/www/a.js on line 3', undefined],
    ['within/var/www/a.php on line 3', undefined],
  ])('%j shows %s', (text, shown) => {
    expect(find(text, 'text/plain', 500)).toBe(shown);
  });
});

describe('a page of HTML that is no fault of the server', () => {
  test.each<[string, string, string | undefined]>([
    ['one frame of one line', frame, javaScript],
    ['one frame of four lines', `${frame}\n${repeated('word', 3)}`, javaScript],
    ['one frame of five lines', `${frame}\n${repeated('word', 4)}`, undefined],
    ['one frame of four lines, and empty ones', `${frame}\n${repeated('word', 3)}${repeated('', 90)}`, javaScript],
    ['one frame of four lines, and blank ones', `${frame}\n${repeated('word', 3)}${repeated(' \t', 90)}`, javaScript],
    ['seven frames of a long page', `${repeated(frame, 7)}${repeated('word', 90)}`, undefined],
    ['eight frames of a long page', `${repeated(frame, 8)}${repeated('word', 90)}`, javaScript],
    ['no frame of a few lines', repeated('word', 3), undefined],
    ['nothing', '', undefined],
  ])('with %s', (_, text, shown) => {
    expect(find(`<pre>${text}</pre>`, 'text/html', 404)).toBe(shown);
  });

  test('with frames of two languages shows the one with more of them', () => {
    const python = 'File "/srv/app/views.py", line 12, in get';
    expect(find(`<pre>${python}\n${repeated(frame, 2)}</pre>`, 'text/html', 404)).toBe(javaScript);
    expect(find(`<pre>${frame}\n${repeated(python, 2)}</pre>`, 'text/html', 404)).toBe('a stack trace of Python');
  });
});

describe('one frame in a long text', () => {
  test.each<[string, number, string | undefined]>([
    ['text/html', 404, undefined],
    ['text/html', 499, undefined],
    ['text/html', 500, javaScript],
    ['text/html', 503, javaScript],
    ['text/plain', 404, javaScript],
    ['text/plain', 500, javaScript],
  ])('of %s with the status %i', (type, status, shown) => {
    expect(find(`${repeated('word', 90)}${frame}`, type, status)).toBe(shown);
  });
});

describe('a frame in HTML', () => {
  test.each<[string, string | undefined]>([
    [frame, javaScript],
    ['at f (<a href="/a">/srv/app/a.js</a>:12:7)', javaScript],
    ['at <b>f</b> (/srv/app/<b>a.js</b>:12:7)', javaScript],
    ['at f (/srv/app/<code>a.js</code>:12:7)', javaScript],
    ['at f (/srv/app/<em>a.js</em>:12:7)', javaScript],
    ['at f (/srv/app/<i>a.js</i>:12:7)', javaScript],
    ['at f (/srv/app/<span class="file">a.js</span>:12:7)', javaScript],
    ['at f (/srv/app/<strong>a.js</strong>:12:7)', javaScript],
    ['at f (/srv/app/<div>a.js</div>:12:7)', undefined],
    [`It failed:<ul><li>${frame}</li><li>More</li></ul>`, javaScript],
    [`It failed:<br>${frame}<br>More`, javaScript],
    [`<p>It failed</p>${frame}<p>More</p>`, javaScript],
    [`It failed ${frame}`, undefined],
    ['at f (/srv/&lt;app&gt;/a.js:12:7)', javaScript],
  ])('%s', (html, shown) => {
    expect(find(html, 'text/html', 500)).toBe(shown);
  });

  test('is seen before the place where the page nests too deep, not behind it', () => {
    const deep = '<b>'.repeat(3_000);
    expect(find(`<pre>${frame}</pre>${deep}`, 'text/html', 500)).toBe(javaScript);
    expect(find(`${deep}<pre>${frame}</pre>`, 'text/html', 500)).toBeUndefined();
  });
});

describe('a trace in JSON', () => {
  const long = 'x'.repeat(1_200);
  test.each<[string, string, string | undefined]>([
    ['in lines of one text', JSON.stringify({ message: long, stack: `Error: x\n    ${frame}\n    at g` }), javaScript],
    ['in lines of Windows', JSON.stringify({ message: long, stack: `Error: x\r\n    ${frame}\r\n` }), javaScript],
    [
      'with quotation marks',
      JSON.stringify({ stack: 'Trace:\n  File "/srv/a.py", line 12, in get' }),
      'a stack trace of Python',
    ],
    ['as an object behind a long one', JSON.stringify([{ message: long }, { file: '/var/www/a.php', line: 12 }]), php],
    ['in two objects', JSON.stringify([{ file: '/var/www/a.php' }, { line: 12 }]), undefined],
  ])('%s', (_, json, shown) => {
    expect(find(json, 'application/json', 400)).toBe(shown);
  });
});

describe('what is far behind is not read', () => {
  test.each<[string, string, string | undefined]>([
    ['at the end of a line of 1,000 characters', `${'x'.repeat(977)} in /var/www/a.php:1234`, php],
    ['beyond 1,000 characters of a line', `${'x'.repeat(1_000)} in /var/www/a.php:1234`, undefined],
    ['within 500,000 characters', `${repeated('word', 90_000)}${frame}`, javaScript],
    ['behind 500,000 characters', `${repeated('word', 100_000)}${frame}`, undefined],
  ])('%s', (_, text, shown) => {
    expect(find(text, 'text/plain', 500)).toBe(shown);
  });
});

describe('an error page of a known make', () => {
  test.each<[string, string, string | undefined]>([
    ['Vite', '<vite-error-overlay></vite-error-overlay>', 'the error overlay of Vite'],
    [
      'nginx',
      '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>',
      undefined,
    ],
  ])('%s', (_, html, shown) => {
    expect(find(html, 'text/html', 502)).toBe(shown);
  });
});
