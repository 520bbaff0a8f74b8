import { describe, expect, test } from '@jest/globals';
import { judgeAndroid, judgeApple } from '../../../../src/pillars/launch/app-links/judge.ts';
import { android, androidFile, appleFile, fingerprint, ios } from '../lab/association.ts';

const show = (text: string) => text;
const wanted = { ios: [ios], android: [{ package: android.package, sha256: [fingerprint] }], paths: ['/invite/*'] };
const rulesOf = (findings: { rule: string; observed?: string }[]) =>
  findings.map(({ rule }) => rule.slice('launch/'.length));
const apple = (json: any, paths = wanted.paths) =>
  judgeApple('https://a.com/.well-known/apple-app-site-association', { json }, { ...wanted, paths }, show);
const google = (json: any) => judgeAndroid('https://a.com/.well-known/assetlinks.json', { json }, wanted, show);
const links = (...components: object[]) => ({ applinks: { details: [{ appIDs: [ios], components }] } });
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
