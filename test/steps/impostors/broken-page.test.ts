import { describe, expect, test } from '@jest/globals';
import { findErrorPage } from '../../../src/steps/impostors/error-page.ts';
import { judgeResponse } from '../../../src/steps/judge.ts';
import { readPage } from '../../../src/steps/page.ts';
import { response, step } from '../response.ts';

const html = 'text/html; charset=utf-8';
const json = 'application/json';
const plain = 'text/plain';
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const layout = (heading: string, body: string) =>
  page(
    `${heading} | Notes`,
    `<header><nav><a href="/">Notes</a> <a href="/about">About</a></nav></header><main><h1>${heading}</h1>${body}</main><footer>© Notes</footer>`,
  );
const prose = `<p>${'This is what it means, and what to do about it. '.repeat(12)}</p>`;

const node = [
  "TypeError: Cannot read properties of undefined (reading 'id')",
  '    at getUser (/srv/app/users.js:12:7)',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  '    at async /srv/app/index.js:40:3',
].join('\n');
const prisma = [
  'PrismaClientInitializationError: ',
  'Invalid `prisma.user.findMany()` invocation:',
  '',
  "Can't reach database server at `db.internal:5432`",
  '    at Ln.handleRequestError (/srv/app/node_modules/@prisma/client/runtime/library.js:121:7)',
  '    at async handler (/srv/app/users.js:3:9)',
].join('\n');
const php = [
  'PHP Fatal error:  Uncaught PDOException: could not find driver in /var/www/db.php:3',
  'Stack trace:',
  '#0 /var/www/db.php(3): PDO->__construct()',
  '#1 {main}',
  '  thrown in /var/www/db.php on line 3',
].join('\n');
const python = [
  'Traceback (most recent call last):',
  '  File "/app/views.py", line 8, in index',
  '    return render(user.name)',
  '           ^^^^^^^^^',
  '  File "/app/models.py", line 3, in name',
  '    raise KeyError(key)',
  "KeyError: 'name'",
].join('\n');
const java = [
  'java.lang.IllegalStateException: no session',
  '\tat com.example.Shop.cart(Shop.java:31)',
  '\tat jakarta.servlet.http.HttpServlet.service(HttpServlet.java:590)',
  '\t... 31 more',
].join('\n');
const go = [
  'panic: runtime error: invalid memory address or nil pointer dereference',
  '',
  'goroutine 34 [running]:',
  'main.(*server).index(0x0)',
  '\t/srv/app/main.go:27 +0x1d',
].join('\n');
const listing = (...files: string[]) =>
  `<html><head><title>Index of /</title></head><body><h1>Index of /</h1><hr><pre><a href="../">../</a>${files.map((file) => `<a href="${file}">${file}</a>  27-Nov-2026 10:00  -`).join('\n')}</pre><hr></body></html>`;

/** Each of them is visibly broken, and answers 200. */
const broken: [what: string, type: string, body: string, name: string, path?: string][] = [
  ['a trace in <pre>', html, page('', `<pre>${node}</pre>`), 'a stack trace of Node.js'],
  ['a trace sent as it is', html, node, 'a stack trace of Node.js'],
  [
    'a trace with <br>',
    html,
    node.replaceAll('\n', '<br>\n').replaceAll('    ', ' &nbsp; '),
    'a stack trace of Node.js',
  ],
  [
    'a trace below a heading, with a link home',
    html,
    page('Oops', `<h1>Something went wrong</h1><pre>${node}</pre><a href="/">Back to the start</a>`),
    'a stack trace of Node.js',
  ],
  ['a trace of Prisma', html, page('', `<pre>${prisma}</pre>`), 'a failure of what the application needs'],
  [
    'a traceback',
    html,
    page('500', `<h1>Error</h1><pre>${python.replaceAll('"', '&quot;')}</pre>`),
    'a traceback of Python',
  ],
  ['a trace of Java', html, page('', `<pre>${java}</pre>`), 'a stack trace of Java'],
  ['a panic', html, page('', `<pre>${go}</pre>`), 'a panic of Go'],
  ['a fatal error of PHP without markup', html, `<br />\n${php}<br />`, 'a fatal error of PHP'],
  [
    'a message of PHP above the page',
    html,
    `<br />\n<b>Warning</b>:  Undefined variable $user in <b>/var/www/index.php</b> on line <b>7</b><br />\n${layout('Shop', prose)}`,
    'a message of PHP in the page (display_errors)',
  ],
  [
    'a notice as Xdebug draws it',
    html,
    layout('Shop', "<font size='1'><table class='xdebug-error xe-notice'><tr><th>Notice</th></tr></table></font>"),
    'a message of PHP in the page (display_errors)',
  ],
  [
    'PDO without a database',
    html,
    'SQLSTATE[HY000] [2002] Connection refused',
    'a failure of what the application needs',
  ],
  [
    'a database that refuses',
    html,
    page('', "<p>Connection failed: Access denied for user 'shop'@'localhost' (using password: YES)</p>"),
    'a failure of what the application needs',
  ],
  [
    'PostgreSQL that is away',
    html,
    page('Error', '<h1>Error</h1><p>connection to server at "db" (10.0.0.4), port 5432 failed: Connection refused</p>'),
    'a failure of what the application needs',
  ],
  [
    'WordPress without a database',
    html,
    page('Database Error', '<h1>Error establishing a database connection</h1>'),
    'a failure of what the application needs',
  ],
  ['a table that is not there', plain, 'no such table: users', 'a failure of what the application needs'],
  [
    'a refused connection as text',
    plain,
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    'a failure of what the application needs',
  ],
  [
    'the files of the application',
    html,
    listing('.git/', 'node_modules/', 'package.json'),
    'the files of the application, or none, as a list',
  ],
  ['a list of nothing', html, listing(), 'the files of the application, or none, as a list'],
  [
    'the list of Python',
    html,
    page(
      'Directory listing for /',
      '<h1>Directory listing for /</h1><ul><li><a href="manage.py">manage.py</a></li></ul>',
    ),
    'the files of the application, or none, as a list',
  ],
  [
    'the source of PHP',
    html,
    '<?php\nrequire "wp-blog-header.php";\n',
    'the source of the page, which the server does not run',
  ],
  [
    'the source of a template',
    html,
    '{% extends "base.html" %}\n{% block content %}',
    'the source of the page, which the server does not run',
  ],
  ['undefined', html, 'undefined', 'a value that is none'],
  ['an object', html, page('Shop', '<div>[object Object]</div>'), 'a value that is none'],
  ['an object as text', plain, '[object Object]\n', 'a value that is none'],
  ['nothing', html, '', 'an empty HTML page'],
  // github.com/mintlify/docs/issues/3759: a 404 that answers 200.
  [
    'a page of the application that says that there is none',
    html,
    `<html><head><title>Page not found | Docs</title><meta name="robots" content="noindex"></head><body><nav><a href="/">Docs</a></nav><h1>Page not found</h1>${prose}</body></html>`,
    'a page that says that there is none',
    '/docs/intro',
  ],
  [
    'a short one',
    html,
    page('404', '<h1>404</h1><h2>This page could not be found.</h2><a href="/">Home</a>'),
    'a page that says that there is none',
  ],
  ['a page of nothing', html, page('', '<div></div>'), 'an HTML page with nothing on it'],
  ['an app without its scripts', html, page('Shop', '<div id="root"></div>'), 'an HTML page with nothing on it'],
  [
    'the start page of Caddy',
    html,
    page('Caddy works!', '<h1>Congratulations!</h1><p>Your web server is working. Point your domain to Caddy.</p>'),
    'the start page of Caddy',
  ],
  [
    'the start page of OpenResty',
    html,
    page(
      'Welcome to OpenResty!',
      '<h1>Welcome to OpenResty!</h1><p>If you see this page, the OpenResty web platform is installed.</p>',
    ),
    'the start page of nginx',
  ],
  [
    'the start page of Ubuntu',
    html,
    page(
      'Apache2 Ubuntu Default Page: It works',
      `<p>It works! This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems.</p>${prose}`,
    ),
    'the start page of Apache',
  ],
  [
    'the start page of Azure, where the application did not start',
    html,
    page('Microsoft Azure App Service - Welcome', '<h4>Your web app is running and waiting for your content</h4>'),
    'the start page of Azure App Service',
  ],
  [
    'the start page of Firebase',
    html,
    page(
      'Welcome to Firebase Hosting',
      "<h2>Welcome</h2><p>You're seeing this because you've successfully setup Firebase Hosting.</p>",
    ),
    'the start page of Firebase Hosting',
  ],
  [
    'the error page of React Router',
    html,
    page(
      'Shop',
      '<div id="root"><h2>Unexpected Application Error!</h2><h3 style="font-style:italic">x is not a function</h3></div>',
    ),
    'the error page of React Router',
  ],
  [
    'a refused connection as JSON',
    json,
    '{"error":"connect ECONNREFUSED 127.0.0.1:6379"}',
    'a failure of what the application needs',
  ],
  ['its code alone', json, '{"success":false,"error":"ECONNREFUSED"}', 'a failure of what the application needs'],
  [
    'the error of Node',
    json,
    '{"error":{"errno":-111,"code":"ECONNREFUSED","syscall":"connect","address":"127.0.0.1","port":5432}}',
    'a failure of what the application needs',
  ],
  [
    'a name that is not found',
    json,
    '{"message":"getaddrinfo ENOTFOUND db","data":null}',
    'a failure of what the application needs',
  ],
  [
    'SQLSTATE as JSON',
    json,
    '{"status":"error","message":"SQLSTATE[42S02]: Base table or view not found"}',
    'a failure of what the application needs',
  ],
  ['an error with its trace', json, JSON.stringify({ message: 'boom', stack: node }), 'an error with its stack trace'],
  ['an error of the server', json, '{"error":"Internal Server Error","statusCode":500}', 'an error of the server'],
  [
    'a health check',
    json,
    '{"status":"DOWN","components":{"db":{"status":"DOWN"}}}',
    'a health check that says that the application is not well',
    '/actuator/health',
  ],
  [
    'a health check as text',
    plain,
    'Unhealthy',
    'a health check that says that the application is not well',
    '/healthz',
  ],
];

/** None of them is broken, whatever it speaks of. */
const ordinary: [what: string, type: string, body: string, path?: string][] = [
  ['a post about a stack trace', html, layout('How to read a stack trace', `${prose}<pre>${node}</pre>${prose}`)],
  [
    'a post that begins with one',
    html,
    page('Reading traces', `<article><h1>Reading traces</h1><pre>${node}</pre>${prose}</article>`),
  ],
  ['a plain page that explains one', html, page('TypeError', `<h1>TypeError</h1><pre>${node}</pre>${prose}`)],
  ['a place for pasted text', html, page('Untitled paste', `<nav><a href="/">Paste</a></nav><pre>${node}</pre>`)],
  ['a page about ECONNREFUSED', html, layout('connect ECONNREFUSED 127.0.0.1:5432', prose)],
  [
    'a short list of posts',
    html,
    page('Blog', '<h1>Blog</h1><a href="/1">SQLSTATE[HY000] [2002] Connection refused</a>'),
  ],
  ['a sentence about a connection', html, page('Help', '<h1>Help</h1><p>The connection was refused? Ask us.</p>')],
  [
    'a status page',
    html,
    layout('Incidents', '<p>10:14 connect ECONNREFUSED 10.0.0.4:5432 on one of our machines; mended at 10:31.</p>'),
  ],
  ['a post that quotes PHP', html, layout('Fatal error', `<pre>${php}</pre>${prose}`)],
  [
    'a post with an escaped warning',
    html,
    layout(
      'Warning',
      '<pre>&lt;b&gt;Warning&lt;/b&gt;:  x in &lt;b&gt;/a.php&lt;/b&gt; on line &lt;b&gt;3&lt;/b&gt;</pre>',
    ),
  ],
  ['a warning in bold', html, layout('Care', '<p><b>Warning</b>: hot water. See <b>chapter</b> two.</p>')],
  ['downloads as a list', html, listing('debian/', 'ubuntu/', 'README.txt')],
  ['an empty folder of downloads', html, listing(), '/pub/incoming/'],
  ['an index of a book', html, page('Index of /usr', '<h1>A guide</h1><a href="/chapter-1">One</a>')],
  ['a post about pages that are not found', html, layout('Page not found', `<article>${prose}</article>`)],
  ['a longer one', html, layout('404 Not Found', `${prose}${prose}`)],
  ['the page for what is not found, by its own address', html, page('404', '<h1>404</h1>'), '/404'],
  ['a gallery of numbers', html, page('Room 404', '<h1>404</h1><p>Hotel room with two beds.</p>'), '/rooms/404'],
  // github.com/SteveHedden/open-knowledge-graphs/pull/48: a phrase of a changelog that was taken for a dead link.
  [
    'a changelog',
    html,
    layout('Changes', `<p>The note has been removed from this section: page not found.</p>${prose}`),
  ],
  ['the reference of undefined', html, layout('undefined', prose)],
  ['a page named NaN', html, page('NaN', '<h1>NaN</h1><p>The band from Oslo.</p>')],
  ['a single-page app', html, page('Shop', '<div id="root"></div><script type="module" src="/main.js"></script>')],
  ['a picture', html, page('', '<img src="/poster.jpg">')],
  ['a drawing by styles', html, '<!doctype html><style>body{background:url(/a.png)}</style><body>'],
  ['a redirect by markup', html, '<meta http-equiv="refresh" content="0; url=/en/">'],
  [
    'the health check of Rails',
    html,
    '<!DOCTYPE html><html><body style="background-color: green"></body></html>',
    '/up',
  ],
  ['a page for a monitor', html, '<html><head><title>ok</title></head><body></body></html>'],
  ['a post about nginx', html, layout('Welcome to nginx!', prose)],
  ['a post about Caddy', html, layout('Caddy works!', prose)],
  ['the site of a template', html, page('Vite + React', '<div id="root"></div><script src="/main.js"></script>')],
  [
    'a template for the browser',
    html,
    page('Shop', '<div id="app">{{ greeting }}</div><script src="/vue.js"></script>'),
  ],
  ['a health check', plain, 'OK'],
  ['a health check that is empty', '', ''],
  ['a health check that is well', json, '{"status":"UP"}', '/actuator/health'],
  ['a health check with a part that is not', json, '{"status":"degraded","cache":"error"}', '/healthz'],
  ['an order that failed', json, '{"status":"failed","id":7}', '/api/orders/7'],
  ['a job by its status', json, '{"status":"error"}', '/api/jobs/7/status'],
  ['an entry of a log', json, '{"id":7,"error":"connect ECONNREFUSED 127.0.0.1:6379"}'],
  ['entries of a log', json, '[{"error":"connect ECONNREFUSED 127.0.0.1:6379"}]'],
  ['data beside an error', json, '{"data":{"user":7},"error":"connect ECONNREFUSED 127.0.0.1:6379"}'],
  [
    'a post by its title',
    json,
    '{"title":"SQLSTATE[HY000] [2002] Connection refused","description":"502 Bad Gateway"}',
  ],
  ['no error', json, '{"error":null,"message":"saved"}'],
  ['a refusal of the own', json, '{"error":"sold out"}'],
  ['null', json, 'null'],
  ['a file of PHP to read', plain, '<?php\necho 1;', '/src/index.php'],
  ['a log to read', plain, node, '/logs/today.log'],
  ['names in a text', plain, 'undefined behaviour explained'],
];

const find = (type: string, body: string, path = '/') =>
  findErrorPage(readPage(response(body, type, { url: `https://app.example.com${path}` })), 'GET')?.name;

describe('with status 200', () => {
  test.each(broken)('%s is broken', (...[, type, body, name, path]) => {
    expect(find(type, body, path)).toBe(name);
    const answer = response(body, type, { url: `https://app.example.com${path ?? '/'}` });
    expect(judgeResponse(step(), answer, new Map())[0]?.rule).toBe('smoke/error-page');
    expect(judgeResponse(step({ errorPage: 'allow' }), answer, new Map())).toEqual([]);
  });

  test.each(ordinary)('%s is well', (...[, type, body, path]) => {
    expect(find(type, body, path)).toBeUndefined();
    const answer = response(body, type, { url: `https://app.example.com${path ?? '/'}` });
    expect(judgeResponse(step(), answer, new Map())).toEqual([]);
  });
});
