import { describe, expect, test } from '@jest/globals';
import type { Expectation, PageVisit, Predicate, Subject } from '../../../src/config/config.ts';
import { literal } from '../../../src/config/language/template.ts';
import { pageFinding } from '../../../src/steps/page-check/finding.ts';
import { asStep, isAtLogin, judgeVisit } from '../../../src/steps/page-check/judge.ts';
import { wantedOf } from '../../../src/steps/page-check/judge-rendered.ts';
import type { Match, Rendered } from '../../../src/steps/page-check/rendered.ts';
import type { Traffic, Visit } from '../../../src/steps/page-check/traffic.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { at } from '../response.ts';

const url = 'https://app.example.com/orders';
const equals = (value: string): Predicate => ({ name: 'equals', value: literal(value) });
const expecting = (subject: Subject, predicate: Predicate, line = 3): Expectation => ({
  at: { ...at, line },
  subject,
  predicates: [predicate],
});
const css = (selector: string, attribute?: string): Subject => ({ kind: 'css', selector, attribute });

function page(expect: Expectation[] = [], more: Partial<PageVisit> = {}): PageVisit {
  return {
    at,
    target: literal('/orders'),
    expect,
    viewport: { width: 1280, height: 720 },
    timeoutMs: 10_000,
    errorPage: 'fail',
    ...more,
  };
}

const shown: Rendered = {
  title: 'Orders',
  text: 'Your orders',
  isBlank: false,
  hasPasswordField: false,
  isLoaded: true,
  matches: [],
};
const quiet: Traffic = {
  document: { status: 200, url, headers: [['content-type', 'text/html']], redirects: [] },
  navigations: 1,
  exceptions: [],
  consoleErrors: [],
  failedRequests: [],
  mixedContent: [],
};

function visit({ traffic, ...more }: Partial<Omit<Visit, 'traffic'>> & { traffic?: Partial<Traffic> } = {}): Visit {
  const html = '<title>Orders</title><body><h1>Your orders</h1></body>';
  return { asked: url, url, ms: 1_500, rendered: shown, html, ...more, traffic: { ...quiet, ...traffic } };
}

const answered = (status: number) => ({ ...(quiet.document as NonNullable<Traffic['document']>), status });

test('a page that shows something is as expected where nothing else is', () => {
  expect(judgeVisit(page(), visit())).toEqual([]);
  expect(judgeVisit(page(), visit({ traffic: { document: undefined } }))).toEqual([]);
});

test('a page that does not open is told with the words of the browser, and nothing else is', () => {
  const traffic = { document: undefined, exceptions: ['x'], consoleErrors: ['boom'] };
  expect(judgeVisit(page(), visit({ unopened: 'net::ERR_CONNECTION_REFUSED', traffic, rendered: undefined }))).toEqual([
    {
      rule: 'smoke/network',
      at,
      expected: 'a page that opens',
      observed: ['net::ERR_CONNECTION_REFUSED', 'console: boom'],
      fix: 'Check that the deployment runs and answers browsers at this address.',
    },
  ]);
});

describe('what stands in place of the page', () => {
  test('is told by its status, and by what it says', () => {
    const traffic = { document: answered(404), consoleErrors: ['boom'], exceptions: ['also'] };
    const html = '<title>Lost</title><body><p>This order is gone, and nobody knows where to.</p></body>';
    expect(judgeVisit(page(), visit({ traffic, html }))).toMatchObject([
      {
        rule: 'smoke/status',
        expected: 'status 2xx',
        observed: ['404; the page says "This order is gone, and nobody knows where to."', 'console: boom'],
      },
    ]);
  });

  test('is told by what the page says where a success was not expected', () => {
    const status = expecting({ kind: 'status' }, { name: 'equals', value: 404 });
    expect(judgeVisit(page([status]), visit())).toMatchObject([
      { rule: 'smoke/status', observed: ['200', 'the page says "Your orders"'] },
    ]);
  });

  test('is the login, told by where it is', () => {
    const at2 = 'https://app.example.com/login?next=/orders';
    const login = visit({ url: at2, rendered: { ...shown, hasPasswordField: true } });
    expect(judgeVisit(page(), login)).toEqual([
      {
        rule: 'smoke/login-redirect',
        at,
        expected: 'the page itself',
        observed: [`the login at ${at2}`],
        fix: 'Give the check a session that may see the page; if the login is what is wanted, expect its "url".',
      },
    ]);
  });

  test('is an error page with a status of success', () => {
    const html =
      '<title>502 Bad Gateway</title><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body>';
    const found = judgeVisit(page(), visit({ html, traffic: { consoleErrors: ['boom'] } }));
    expect(found).toHaveLength(1);
    expect(found[0]?.rule).toBe('smoke/error-page');
    expect(found[0]?.observed.at(-1)).toBe('console: boom');
    expect(judgeVisit(page([], { errorPage: 'allow' }), visit({ html }))).toEqual([]);
  });
});

describe('the login', () => {
  const login = 'https://app.example.com/login';
  test.each<[string, Parameters<typeof isAtLogin>, boolean]>([
    ['is where the page led to', [page(), { asked: url, url: login }], true],
    ['is not where it led elsewhere', [page(), { asked: url, url: `${url}/7` }], false],
    ['is what was asked for', [page(), { asked: login, url: login }], false],
    [
      'is expected by its URL',
      [page([expecting({ kind: 'url' }, equals('/login'))]), { asked: url, url: login }],
      false,
    ],
    ['is no login where the browser shows no address', [page(), { asked: url, url: 'about:blank' }], false],
  ])('%s', (_, [asked, seen], expected) => {
    expect(isAtLogin(asked, seen)).toBe(expected);
  });
});

describe('what failed on a page', () => {
  test('is told by kind, the cause first, with what the page shows', () => {
    const traffic = {
      mixedContent: ['http://cdn.example/a.js'],
      failedRequests: ['GET /a.js: 404', 'GET /b.js: 404', 'GET /c.js: 404', 'GET /d.js: 404', 'GET /e.js: 404'],
      exceptions: ['TypeError: x is undefined at /app.js:1:2'],
      consoleErrors: ['Failed to load resource: 404', 'boom'],
      navigations: 6,
    };
    const said = ['the page says "Your orders"', 'it loaded itself 6 times', 'console: boom'];
    expect(judgeVisit(page(), visit({ traffic }))).toEqual([
      {
        rule: 'smoke/mixed-content',
        at,
        expected: 'no content over http',
        observed: ['http://cdn.example/a.js', ...said],
        fix: 'Ask for it over https: browsers refuse it on a page that came over https.',
      },
      {
        rule: 'smoke/failed-request',
        at,
        expected: 'every request to its own origin answered',
        observed: ['GET /a.js: 404', 'GET /b.js: 404', 'GET /c.js: 404', 'and 2 more', ...said],
        fix: 'Check that the files and routes that the page asks for are part of this release.',
      },
      {
        rule: 'smoke/exception',
        at,
        expected: 'no uncaught exception',
        observed: ['TypeError: x is undefined at /app.js:1:2', ...said],
        fix: "Open the page with the browser's console; the place names file, line and column.",
      },
    ]);
  });

  test('may be that its scripts leave no time to look at it', () => {
    expect(judgeVisit(page(), visit({ rendered: undefined }))).toEqual([
      {
        rule: 'smoke/blank',
        at,
        expected: 'a page that answers',
        observed: ['its scripts leave the browser no time to look at it', 'after 1.5 s'],
      },
    ]);
  });
});

describe('what a page shows', () => {
  const see = (expectations: Expectation[], rendered: Partial<Rendered>, more: Partial<Visit> = {}) =>
    judgeVisit(page(expectations), visit({ rendered: { ...shown, ...rendered }, ...(more as object) }));

  test('is nothing: the page is blank', () => {
    expect(see([], { isBlank: true, text: '', emptyRoot: '#root' })).toEqual([
      {
        rule: 'smoke/blank',
        at,
        expected: 'a page that shows something',
        observed: ['no text, picture or control', 'after 1.5 s', 'the page is blank, #root is empty'],
        fix: "Open the page with the browser's console; a script that fails or is missing leaves an app blank.",
      },
    ]);
  });

  test('may be nothing where what it shows is expected', () => {
    const empty: Expectation = expecting(css('h1'), { name: 'exists', value: false });
    const match: Match = { count: 0, hidden: 0 };
    expect(see([empty], { isBlank: true, text: '', matches: [match] })).toEqual([]);
    const none: Expectation = expecting({ kind: 'body' }, { name: 'exists', value: false });
    expect(see([none], { isBlank: true, text: '' })).toEqual([]);
  });

  test.each<[Match, string | undefined, string]>([
    [{ count: 1, hidden: 0, text: 'Bills' }, undefined, 'h1 is "Bills"'],
    [{ count: 3, hidden: 0, text: 'Bills' }, undefined, 'h1 found 3 times, the first is "Bills"'],
    [{ count: 0, hidden: 0 }, undefined, 'h1 is not in the page'],
    [{ count: 0, hidden: 1 }, undefined, 'h1 is in the page once, but not to be seen'],
    [{ count: 0, hidden: 0, problem: 'bad' }, undefined, 'h1 is a selector that browsers do not know (bad)'],
    [{ count: 1, hidden: 0, text: 'Orders', attribute: null }, 'title', 'h1 is without that attribute'],
    [{ count: 2, hidden: 0, text: 'Orders', attribute: null }, 'title', 'h1 found 2 times, without that attribute'],
    [{ count: 1, hidden: 0, text: 'Orders', attribute: 'Bills' }, 'title', 'h1 is "Bills"'],
  ])('is told for %j of attribute %s', (match, attribute, observed) => {
    const found = see([expecting(css('h1', attribute), equals('Orders'))], { matches: [match] });
    expect(found).toMatchObject([
      { rule: 'smoke/css', observed: [observed, 'after 1.5 s', 'the page says "Your orders"'] },
    ]);
  });

  test('is told in one mismatch of each kind, at the first that does not hold', () => {
    const expectations = [
      expecting(css('h1'), equals('Orders'), 4),
      expecting({ kind: 'body' }, equals('no'), 5),
      expecting(css('h2'), equals('Bills'), 6),
      expecting(css('h3'), equals('Sum'), 7),
      expecting({ kind: 'url' }, equals('/other'), 8),
    ];
    const matches: Match[] = [
      { count: 1, hidden: 0, text: 'Orders' },
      { count: 1, hidden: 0, text: 'x' },
      { count: 0, hidden: 0 },
    ];
    const found = see(expectations, { matches });
    expect(found.map(({ rule, at: { line }, observed }) => [rule, line, observed[0], observed[1]])).toEqual([
      ['smoke/body', 5, 'another text', 'after 1.5 s'],
      ['smoke/css', 6, 'h2 is "x"', 'h3 is not in the page'],
      ['smoke/url', 8, url, 'after 1.5 s'],
    ]);
    expect(found[1]?.expected).toContain(' and ');
  });

  test('names a form that asks for a password, and the title of a page without text', () => {
    const wanted = [expecting(css('h1'), equals('Orders'))];
    const match: Match = { count: 0, hidden: 0 };
    const [found] = see(wanted, { matches: [match], hasPasswordField: true, text: '' });
    expect(found?.observed.slice(2)).toEqual(['a form that asks for a password', 'the page says "Orders"']);
    const [blank] = see(wanted, { matches: [match], isBlank: true });
    expect(blank?.observed.slice(2)).toEqual(['the page is blank']);
  });
});

describe('a page of another origin', () => {
  const elsewhere = { url: 'https://elsewhere.example/x', isForeign: true };
  const kept = 'what https://elsewhere.example shows is not repeated, for the configuration does not name it';

  test('keeps its words to itself', () => {
    const matches: Match[] = [{ count: 1, hidden: 0, text: 'their words' }];
    const seen = visit({ ...elsewhere, rendered: { ...shown, matches } });
    expect(judgeVisit(page([expecting(css('h1'), equals('Orders'))]), seen)).toMatchObject([
      { rule: 'smoke/css', observed: [kept] },
    ]);
  });

  test('is told by its address and its status', () => {
    const found = judgeVisit(page([expecting({ kind: 'url' }, equals('/orders'))]), visit(elsewhere));
    expect(found).toMatchObject([{ rule: 'smoke/url', observed: ['https://elsewhere.example/x'] }]);
    const traffic = { document: { ...answered(404), url: elsewhere.url } };
    const [status] = judgeVisit(page(), visit({ ...elsewhere, traffic }));
    expect(status?.rule).toBe('smoke/status');
    expect(JSON.stringify(status)).not.toContain('Your orders');
    expect(judgeVisit(page(), visit({ ...elsewhere, unopened: 'net::ERR_X', rendered: undefined }))).toMatchObject([
      { rule: 'smoke/network', observed: ['net::ERR_X'] },
    ]);
  });
});

test('the selectors are asked in the order of their expectations', () => {
  const expectations = [
    expecting(css('h1'), equals('x')),
    expecting({ kind: 'body' }, equals('x')),
    expecting(css('a', 'href'), equals('x')),
  ];
  expect(wantedOf(expectations)).toEqual([
    { selector: 'h1', attribute: undefined },
    { selector: 'a', attribute: 'href' },
  ]);
});

test('other checks ask for the document of a page once, and follow it', () => {
  expect(asStep(page())).toMatchObject({ method: 'GET', follow: true, retries: 0, expect: [], errorPage: 'fail' });
});

test('the title of a page that is no error page, and none of the application, says what it is', () => {
  const html = '<title>Index of /</title><h1>Index of /</h1><a href="package.json">package.json</a>';
  const [found] = judgeVisit(page(), visit({ html }));
  if (!found) throw new Error('nothing was found');
  const owner = { check: 'Home', path: '/', url, browserPath: '/usr/bin/chromium' };
  expect(pageFinding(found, owner, createRedactor()).title).toBe('Home: page / answered with a list of files');
});

test('a page that is too large to be read is not taken for an empty one', () => {
  expect(judgeVisit(page(), visit({ html: '' }))).toEqual([]);
});

test('a page that the browser shows blank is told by that alone', () => {
  const blank = { ...shown, title: '', text: '', isBlank: true, emptyRoot: '#root' };
  const found = judgeVisit(page(), visit({ html: '<title>Shop</title><div id="root"></div>', rendered: blank }));
  expect(found.map(({ rule }) => rule)).toEqual(['smoke/blank']);
});
