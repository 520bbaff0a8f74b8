import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/model/finding.ts';
import { judgeAndroid, judgeApple } from '../../../../src/pillars/launch/app-links/judge.ts';
import { judgeAnswer, tooLarge } from '../../../../src/pillars/launch/app-links/judge-answer.ts';
import { readPage } from '../../../../src/steps/page.ts';
import { response } from '../../../steps/response.ts';
import { android, androidFile, appleFile, fingerprint, ios } from '../lab/association.ts';

const show = (text: string) => text;
const wanted = { ios: [ios], android: [{ package: android.package, sha256: [fingerprint] }], paths: ['/invite/*'] };
const rulesOf = (findings: { rule: string; observed?: string }[]) =>
  findings.map(({ rule }) => rule.slice('launch/'.length));
const apple = (json: any, paths = wanted.paths) =>
  judgeApple('https://a.com/.well-known/apple-app-site-association', { json }, { ...wanted, paths }, show);
const google = (json: any) => judgeAndroid('https://a.com/.well-known/assetlinks.json', { json }, wanted, show);
const links = (...components: object[]) => ({ applinks: { details: [{ appIDs: [ios], components }] } });
const told = (findings: Finding[]) =>
  findings.map(({ rule, severity, status, title, expected, observed, where, reproduce, fix }) => ({
    rule,
    severity,
    status,
    title,
    expected,
    observed,
    where,
    reproduce,
    fix,
  }));
const target = androidFile[0]?.target as object;
const statement = (change: object) => [{ ...androidFile[0], ...change }];

describe("Apple's file", () => {
  test.each([
    ['as Apple writes it', appleFile],
    [
      'as Expo writes it',
      {
        applinks: { apps: [], details: [{ appID: ios, paths: ['*'] }] },
        activitycontinuation: { apps: [ios] },
        webcredentials: { apps: [ios] },
      },
    ],
    [
      'as Branch writes it',
      {
        applinks: {
          apps: [],
          details: [
            { appID: ios, paths: ['NOT /e/*', '*', '/'] },
            { appID: 'X', paths: [] },
          ],
        },
      },
    ],
    [
      'as Flutter writes it',
      { applinks: { apps: [], details: [{ appIDs: [ios], paths: ['*'], components: [{ '/': '/*' }] }] } },
    ],
    ['by app, as at first', { applinks: { apps: [], details: { [ios]: { paths: ['/invite/*'] } } } }],
    ['with all links', links({ '/': '*' })],
    ['with a pattern of nothing', links({})],
    ['with links that have a query', links({ '/': '/invite/*', '?': { token: '?*' } })],
    ['with an exclusion by fragment first', links({ '#': 'no_universal_links', exclude: true }, { '/': '/invite/*' })],
    [
      'with an exclusion by a query that is there',
      links({ '?': { no_universal_links: '?*' }, exclude: true }, { '/': '/invite/*' }),
    ],
    ['with an exclusion of other paths first', links({ '/': '/help/*', exclude: true }, { '/': '*' })],
    ['with an exclusion of some', links({ '/': '/invite/admin*', exclude: true }, { '/': '/invite/*' })],
    ['with letters of any case', links({ '/': '/INVITE/*', caseSensitive: false })],
    [
      'with letters of any case everywhere',
      { applinks: { defaults: { caseSensitive: false }, details: links({ '/': '/Invite/*' }).applinks.details } },
    ],
    ['with digits alone', links({ '/': '/invite/$(digit)*' })],
    [
      'with variables of its own',
      {
        applinks: {
          substitutionVariables: { kind: ['invite', 'team'] },
          details: links({ '/': '/$(kind)/*' }).applinks.details,
        },
      },
    ],
    ['with exactly one character', links({ '/': '/invite/?' })],
    [
      'in several entries',
      {
        applinks: {
          details: [
            { appID: ios, paths: [] },
            { appIDs: ['B', ios], components: [{ '/': '/invite/*' }] },
          ],
        },
      },
    ],
  ])('is good %s', (_, json) => {
    expect(apple(json)).toEqual([]);
  });

  test.each([
    ['holds no links', { webcredentials: { apps: [ios] } }, 'app-links-invalid'],
    ['is a list', [], 'app-links-invalid'],
    ['has no details', { applinks: {} }, 'app-links-invalid'],
    ['has no app in an entry', { applinks: { details: [{ paths: ['*'] }] } }, 'app-links-invalid'],
    ['has components that are no objects', links('/invite/*' as never), 'app-links-invalid'],
    ['names another bundle', { applinks: { details: [{ appID: `${ios}.dev`, paths: ['*'] }] } }, 'app-links-app'],
    ['names no app', { applinks: { apps: [], details: [] } }, 'app-links-app'],
    ['has letters of another case', { applinks: { details: [{ appID: ios.toLowerCase() }] } }, 'app-links-app'],
    ['has no paths', { applinks: { details: [{ appID: ios }] } }, 'app-links-paths'],
    ['has a path without its slash', links({ '/': 'invite/*' }), 'app-links-paths'],
    ['excludes them first', links({ '/': '/*', exclude: true }, { '/': '/invite/*' }), 'app-links-paths'],
    // element-hq/element-call#1693: `*` matches an item that is not there.
    [
      'excludes them by a query of any value',
      links({ '?': { no_universal_links: '*' }, exclude: true }, { '/': '/invite/*' }),
      'app-links-paths',
    ],
    ['has them as a fragment', links({ '/': '/#/invite/*' }), 'app-links-paths'],
    ['is of another case', links({ '/': '/Invite/*' }), 'app-links-paths'],
  ])('that %s is a finding', (_, json, rule) => {
    expect(rulesOf(apple(json))).toEqual([rule]);
  });

  test('is judged for each path', () => {
    expect(apple(appleFile, ['/invite/abc', '/join/*', '/'])[0]?.observed).toMatch(/\/join\/\* .*, \/ /);
  });

  test('with hostile patterns takes no long time', () => {
    const pattern = `/${'*a'.repeat(2_000)}b`;
    const variables = { v: Array.from({ length: 1_000 }, () => '*a*a*a') };
    const many = Array.from({ length: 300 }, () => ({ '/': `${pattern}$(v)$(v)$(v)` }));
    const json = { applinks: { substitutionVariables: variables, details: links(...many).applinks.details } };
    expect(apple(json, [`/invite/${'a'.repeat(300)}`])).toEqual([]);
    expect(
      rulesOf(apple(links(...Array.from({ length: 300 }, () => ({ '/': pattern }))), [`/invite/${'a'.repeat(300)}`])),
    ).toEqual(['app-links-paths']);
  });
});

describe("Android's file", () => {
  test.each([
    [
      'as Play Console writes it',
      statement({ relation: [...(androidFile[0]?.relation ?? []), 'delegate_permission/common.get_login_creds'] }),
    ],
    ['with small letters', statement({ target: { ...target, sha256_cert_fingerprints: [fingerprint.toLowerCase()] } })],
    [
      'with the key of uploads beside it',
      statement({ target: { ...target, sha256_cert_fingerprints: [fingerprint.replaceAll('0', '1'), fingerprint] } }),
    ],
    [
      'with statements for websites',
      [
        {
          relation: ['delegate_permission/common.get_login_creds'],
          target: { namespace: 'web', site: 'https://a.com' },
        },
        ...androidFile,
      ],
    ],
    [
      'with extensions',
      statement({
        relation_extensions: {
          'delegate_permission/common.handle_all_urls': { dynamic_app_link_components: [{ '/': '/a' }] },
        },
      }),
    ],
    ['with a list of another address beside it', [...androidFile, { include: 'https://127.0.0.1/more.json' }]],
    [
      'with a placeholder for another app',
      [
        ...statement({ target: { ...target, package_name: 'com.other', sha256_cert_fingerprints: ['REPLACE_ME'] } }),
        ...androidFile,
      ],
    ],
    ['with the app twice', [...statement({ target: { ...target, sha256_cert_fingerprints: [] } }), ...androidFile]],
  ])('is good %s', (_, json) => {
    expect(google(json)).toEqual([]);
  });

  test.each([
    ['is an object', { statements: androidFile }, 'app-links-invalid'],
    [
      'has a relation that is no list',
      statement({ relation: 'delegate_permission/common.handle_all_urls' }),
      'app-links-invalid',
    ],
    [
      'has a fingerprint without colons',
      statement({ target: { ...target, sha256_cert_fingerprints: [fingerprint.replaceAll(':', '')] } }),
      'app-links-invalid',
    ],
    [
      'has a placeholder',
      statement({ target: { ...target, sha256_cert_fingerprints: ['REPLACE_ME'] } }),
      'app-links-invalid',
    ],
    ['has no fingerprint', statement({ target: { ...target, sha256_cert_fingerprints: [] } }), 'app-links-app'],
    ['names another app', statement({ target: { ...target, package_name: 'com.example.app.debug' } }), 'app-links-app'],
    [
      'names another certificate',
      statement({ target: { ...target, sha256_cert_fingerprints: [fingerprint.replaceAll('0', '1')] } }),
      'app-links-app',
    ],
    ['is for logins alone', statement({ relation: ['delegate_permission/common.get_login_creds'] }), 'app-links-app'],
    ['is empty', [], 'app-links-app'],
  ])('that %s is a finding', (_, json, rule) => {
    const findings = google(json);
    expect(rulesOf(findings)).toEqual([rule]);
    expect(findings[0]?.status).toBe('fail');
  });

  test('that only includes another list is not judged', () => {
    expect(google([{ include: 'https://other.com/list.json' }])[0]).toMatchObject({ status: 'inconclusive' });
  });
});

describe('the file of Apple that a stranger wrote', () => {
  const applinks = (components: unknown, substitutionVariables = {}) => ({
    applinks: { details: [{ appIDs: [ios], components }], substitutionVariables },
  });
  const judge = (json: unknown) =>
    judgeApple(
      'https://example.com/f',
      { json: json as never },
      { ios: [ios], android: [], paths: ['/invite/*'] },
      (text) => text,
    );

  test('may nest without end', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50_000)}"x"${'}'.repeat(50_000)}`);
    expect(judge(applinks([{ '/': '/invite/*', '?': deep }]))).toEqual([]);
  });

  test('may have variables in long patterns, which count as matching where they are too many', () => {
    const values = Array.from({ length: 200 }, (_, index) => String(index));
    const long = { '/': `/$(a)${'x'.repeat(100_000)}` };
    expect(judge(applinks([long], { a: values }))).toEqual([]);
    expect(judge(applinks([{ '/': `/${'$(a)'.repeat(30_000)}` }], { a: [''] }))).toHaveLength(1);
  });

  test('has the values of its variables in the place of each', () => {
    const variables = { a: ['other', 'invite'], b: ['$(a)', '*'] };
    expect(judge(applinks([{ '/': '/$(a)/$(b)' }], variables))).toEqual([]);
    expect(judge(applinks([{ '/': '/$(a)/$(a)' }], variables))).toHaveLength(1);
  });
});

const other = fingerprint.replaceAll('0', '1');
const appleUrl = 'https://a.com/.well-known/apple-app-site-association';
const androidUrl = 'https://a.com/.well-known/assetlinks.json';

describe('findings about the apps of a file', () => {
  test("are told in these words for Apple's", () => {
    const named = { applinks: { details: [{ appIDs: ['B', 'C', 'D', 'E', 'F', 'G'], components: [] }] } };
    const two = judgeApple(appleUrl, { json: named }, { ...wanted, ios: [ios, 'X'] }, (text) => `<${text}>`);
    expect(told(two)).toEqual([
      {
        rule: 'launch/app-links-app',
        severity: 'high',
        status: 'fail',
        title: 'a.com/.well-known/apple-app-site-association does not name 2 of the apps',
        expected: `${ios}; X`,
        observed: '<B>, <C>, <D>, <E>, <F>, 1 more',
        where: { url: appleUrl },
        reproduce: `curl -sS '${appleUrl}' | grep -oE '[A-Z0-9]{10}\\.[A-Za-z0-9.-]+'`,
        fix: 'Write the team (developer.apple.com/account, Membership), a dot and the bundle identifier into "appIDs", each letter as in Xcode.',
      },
    ]);
    expect(apple({ applinks: { details: [] } })[0]).toMatchObject({
      title: `a.com/.well-known/apple-app-site-association does not name ${ios}`,
      observed: 'no app',
    });
    expect(told(apple(appleFile, ['/join/*', '/invite/*', '/help']))).toEqual([
      {
        rule: 'launch/app-links-paths',
        severity: 'high',
        status: 'fail',
        title: 'Links to a.com open in the browser, not in the app',
        expected: '"components" that match /join/*, /invite/*, /help',
        observed: `no pattern that matches, or one before it that excludes: /join/* (${ios}), /help (${ios})`,
        where: { url: appleUrl },
        reproduce: `curl -sS '${appleUrl}'`,
        fix: 'Add { "/": "/invite/*" } for each of them, before any pattern with "exclude" that matches it too: the first that matches decides. A path begins with /, and what follows # or ? has keys of its own.',
      },
    ]);
    expect(told(apple([]))).toEqual([
      {
        rule: 'launch/app-links-invalid',
        severity: 'high',
        status: 'fail',
        title: 'a.com/.well-known/apple-app-site-association is not a valid association file',
        expected: '{ "applinks": { "details": [{ "appIDs": [...], "components": [...] }] } }',
        observed: 'it is no JSON object',
        where: { url: appleUrl },
        reproduce: `curl -sS '${appleUrl}' | python3 -m json.tool`,
        fix: 'Write it after developer.apple.com/documentation/xcode/supporting-associated-domains. JSON has no comments and no comma after the last item.',
      },
    ]);
  });

  test("tell of Apple's file what another app covers too: each app is judged by its own patterns", () => {
    const details = [
      { appIDs: [ios], components: [{ '/': '/join/*' }] },
      { appIDs: ['X'], components: [{ '/': '/invite/*' }] },
    ];
    const findings = judgeApple(appleUrl, { json: { applinks: { details } } }, { ...wanted, ios: [ios, 'X'] }, show);
    expect(findings.map(({ observed }) => observed?.split(': ')[1])).toEqual([`/invite/* (${ios})`]);
    const without = judgeApple(appleUrl, { json: { applinks: { details } } }, { ...wanted, ios: [ios, 'Y'] }, show);
    expect(rulesOf(without)).toEqual(['app-links-app', 'app-links-paths']);
    expect(without[1]?.observed).not.toContain('Y');
  });

  test("are told in these words for Android's", () => {
    const certificates = { ...wanted, android: [{ package: android.package, sha256: [fingerprint, other] }] };
    const [none] = told(judgeAndroid(androidUrl, { json: [] }, certificates, show));
    expect(none).toEqual({
      rule: 'launch/app-links-app',
      severity: 'high',
      status: 'fail',
      title: 'a.com/.well-known/assetlinks.json does not name 2 of the certificates',
      expected: 'com.example.app with 00:07:0E:15…; com.example.app with 11:17:1E:15…',
      observed: 'no app',
      where: { url: androidUrl },
      reproduce: `curl -sS '${androidUrl}' | grep -E 'package_name|([0-9A-Fa-f]{2}:){31}'`,
      fix: 'Add the SHA-256 of the certificate that signs what users install: with Play App Signing it is that of Google (Play Console, App integrity, App signing key certificate), not the one of the upload key.',
    });
    const [one] = judgeAndroid(
      androidUrl,
      {
        json: [
          ...androidFile,
          ...statement({ target: { ...target, package_name: 'b', sha256_cert_fingerprints: [] } }),
          ...statement({ target: { ...target, package_name: 'c', sha256_cert_fingerprints: [other, fingerprint] } }),
        ],
      },
      certificates,
      (text) => `<${text}>`,
    );
    expect(one).toMatchObject({
      title: 'a.com/.well-known/assetlinks.json does not name com.example.app with 11:17:1E:15…',
      observed: '<com.example.app with 00:07:0E:15…>; <b with no certificate>; <c with 11:17:1E:15…, 00:07:0E:15…>',
    });
    const [unasked] = google([
      ...statement({ target: { ...target, package_name: 'b' } }),
      { include: 'https://b.com/' },
    ]);
    expect(unasked?.observed).toBe('b with 00:07:0E:15…; and lists at other addresses, which were not asked');
    expect(told(google({}))).toEqual([
      {
        rule: 'launch/app-links-invalid',
        severity: 'high',
        status: 'fail',
        title: 'a.com/.well-known/assetlinks.json is not a valid association file',
        expected: '[{ "relation": [...], "target": { "namespace": "android_app", ... } }]',
        observed: 'it is no JSON list of statements',
        where: { url: androidUrl },
        reproduce: `curl -sS '${androidUrl}' | python3 -m json.tool`,
        fix: 'Take the file that Play Console writes: Deep links, or App integrity, App signing, Digital Asset Links JSON.',
      },
    ]);
  });
});

describe('an answer in place of a file', () => {
  const judge = (kind: 'apple' | 'android', body: string | Uint8Array, type: string, more: object = {}) => {
    const url = kind === 'apple' ? appleUrl : androidUrl;
    const read = judgeAnswer({ url, page: readPage(response(body, type, more)) }, kind, (text) => `<${text}>`);
    return 'finding' in read ? { ...read, findings: told([read.finding]) } : { ...read, findings: told(read.findings) };
  };
  const routes =
    'Next.js: public/.well-known, or a route; Vite, Astro: public/.well-known; Rails: public/.well-known; nginx: location ^~ /.well-known/ before the fallback to index.html; Vercel, Netlify: static files win over rewrites only if they are in the output: see that folders beginning with a dot are copied.';
  const head = (url: string) => `curl -sS -o /dev/null -D - '${url}'`;

  test('that redirects is told in these words', () => {
    const location: [string, string][] = [['location', 'https://www.a.com/']];
    expect(judge('apple', '', '', { status: 301, headers: location }).findings).toEqual([
      {
        rule: 'launch/app-links-redirect',
        severity: 'high',
        status: 'fail',
        title: 'a.com/.well-known/apple-app-site-association redirects, which the system does not follow',
        expected: "200 with the JSON of Apple's association file, without a redirect",
        observed: '301 to <https://www.a.com/>',
        where: { url: appleUrl },
        reproduce: head(appleUrl),
        fix: 'Answer with the file itself at each host that the app names: take /.well-known/ out of redirects (of hosts, languages, trailing slashes). Or name in the app, and in "app-links": { "hosts": [...] }, only the host that answers.',
      },
    ]);
    expect(judge('android', '', '', { status: 300 }).findings[0]).toMatchObject({
      rule: 'launch/app-links-redirect',
      observed: '300 to <nowhere>',
    });
    expect(judge('android', '', '', { status: 399 }).findings[0]?.rule).toBe('launch/app-links-redirect');
  });

  test.each([204, 299, 400, 404, 500])('of status %i is told in these words', (status) => {
    expect(judge('apple', '', '', { status }).findings).toEqual([
      {
        rule: 'launch/app-links-missing',
        severity: 'high',
        status: 'fail',
        title: 'a.com/.well-known/apple-app-site-association is not there',
        expected: "200 with the JSON of Apple's association file, without a redirect",
        observed: `${status}`,
        where: { url: appleUrl },
        reproduce: head(appleUrl),
        fix: `Serve the file apple-app-site-association, without an extension, below .well-known in what is deployed. ${routes}`,
      },
    ]);
    expect(judge('android', '', '', { status }).findings[0]).toMatchObject({
      expected: "200 with the JSON of Android's association file, without a redirect",
      fix: `Serve the file assetlinks.json below .well-known in what is deployed. ${routes}`,
    });
  });

  test.each([
    ['<p>Home</p>', 'text/html'],
    ['Not {found}', 'text/html'],
    ['', 'text/html'],
    [' \n<!DOCTYPE html>', 'application/json'],
    ['<html>', 'application/json'],
    ['<head>', 'text/plain'],
    ['<?xml version="1.0"?><html>', 'application/json'],
  ])('that is the page of the site is told in these words: %j as %s', (body, type) => {
    expect(judge('android', body, type).findings).toEqual([
      {
        rule: 'launch/app-links-missing',
        severity: 'high',
        status: 'fail',
        title: 'a.com/.well-known/assetlinks.json is not there: the page of the site comes in its place',
        expected: "200 with the JSON of Android's association file, without a redirect",
        observed: '200 with HTML, as a single-page app answers every path',
        where: { url: androidUrl },
        reproduce: `curl -sS '${androidUrl}' | head -c 200`,
        fix: `Serve the file assetlinks.json below .well-known in what is deployed. ${routes}`,
      },
    ]);
  });

  test.each([
    [' \n {}', 'text/html'],
    ['\n[]', 'text/html'],
    ['"<html>"', 'application/json'],
    ['["<!doctype html>"]', 'text/plain'],
  ])('that is JSON is read, whatever its type: %j as %s', (body, type) => {
    expect(judge('apple', body, type)).toEqual({ json: JSON.parse(body), findings: [] });
  });

  test('that is no JSON is told with the reason; an error of the gate itself is none', () => {
    expect(judge('android', '{,}', 'application/json').findings[0]).toMatchObject({
      rule: 'launch/app-links-invalid',
      observed: '<the body is not JSON>',
    });
    const page = {
      ...readPage(response('{}', 'application/json')),
      json: () => {
        throw new Error('broken');
      },
    };
    expect(() => judgeAnswer({ url: androidUrl, page }, 'android', show)).toThrow('broken');
  });

  test("may have 128 KB as Apple's, and not a byte more", () => {
    const ofSize = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));
    const limit = 128 * 1024;
    expect(judge('apple', ofSize(limit), '').findings).toEqual([]);
    expect(judge('android', ofSize(limit + 1), 'application/json').findings).toEqual([]);
    expect(judge('apple', ofSize(limit + 1), '').findings).toEqual([
      {
        rule: 'launch/app-links-invalid',
        severity: 'high',
        status: 'fail',
        title: 'a.com/.well-known/apple-app-site-association is too large to be read',
        expected: 'at most 128 KB, uncompressed: Apple reads no more',
        observed: '131 kB',
        where: { url: appleUrl },
        reproduce: `curl -sS '${appleUrl}' | wc -c`,
        fix: 'Write patterns in place of lists of links: one "components" entry such as { "/": "/invite/*" }.',
      },
    ]);
    expect(tooLarge(androidUrl)).toMatchObject({ expected: 'a file of a few KB', observed: 'more than 5 MB' });
  });

  test('that begins with a byte order mark is told in these words, and read', () => {
    const marked = judge('apple', '\ufeff{}', 'application/json');
    expect(marked).toMatchObject({ json: {} });
    expect(marked.findings).toEqual([
      {
        rule: 'launch/app-links-invalid',
        severity: 'medium',
        status: 'fail',
        title: 'a.com/.well-known/apple-app-site-association begins with a byte order mark',
        expected: 'JSON from the first byte on (RFC 8259, 8.1)',
        observed: 'EF BB BF before the JSON, which some readers refuse',
        where: { url: appleUrl },
        reproduce: `curl -sS '${appleUrl}' | head -c 3 | od -An -tx1`,
        fix: 'Save the file as UTF-8 without BOM.',
      },
    ]);
  });

  test.each([[[0xef, 0x20, 0x20]], [[0x20, 0xbb, 0xbf]], [[0xef, 0x20, 0xbf]], [[0xef, 0xbb, 0x20]]])(
    'that begins with a part of a mark is no JSON: %j',
    (bytes) => {
      const { findings } = judge('apple', Buffer.from([...bytes, 0x7b, 0x7d]), 'application/json');
      expect(findings.map(({ title }) => title)).toEqual([
        'a.com/.well-known/apple-app-site-association is not a valid association file',
      ]);
    },
  );

  test("that is Android's and not sent as JSON is told in these words", () => {
    expect(judge('android', '[]', 'Text/Plain ; charset=utf-8').findings).toEqual([
      {
        rule: 'launch/app-links-type',
        severity: 'high',
        status: 'fail',
        title: 'a.com/.well-known/assetlinks.json is not sent as JSON',
        expected: 'Content-Type: application/json, which Android asks for',
        observed: 'Content-Type: <text/plain>',
        where: { url: androidUrl },
        reproduce: head(androidUrl),
        fix: 'nginx: location = /.well-known/assetlinks.json { default_type application/json; }; a route of the framework: set the header; a platform takes it from the ending .json.',
      },
    ]);
    expect(judge('android', '[]', '').findings[0]?.observed).toBe('no Content-Type');
    expect(judge('android', '[]', 'application/JSON ; charset=utf-8').findings).toEqual([]);
    expect(judge('apple', '{}', 'text/plain').findings).toEqual([]);
  });
});
