import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../../../src/config/language/json.ts';
import { readAndroidFile } from '../../../../src/pillars/launch/app-links/android-file.ts';
import { readAppleFile } from '../../../../src/pillars/launch/app-links/apple-file.ts';
import { opens, type Rule } from '../../../../src/pillars/launch/app-links/apple-patterns.ts';
import { judgeAndroid, judgeApple } from '../../../../src/pillars/launch/app-links/judge.ts';
import { judgeAnswer } from '../../../../src/pillars/launch/app-links/judge-answer.ts';
import { readPage } from '../../../../src/steps/page.ts';
import { assertUntouched, jsonOf, longTextOf, textOf } from '../../../foreign-input.ts';
import { response } from '../../../steps/response.ts';
import { android, androidFile, appleFile, fingerprint, ios } from '../lab/association.ts';

const url = 'https://www.example.com/.well-known/assetlinks.json';
const wanted = { ios: [ios], android: [{ package: android.package, sha256: [fingerprint] }], paths: ['/invite/*'] };
const show = (text: string) => text.slice(0, 100);
const ruleOf = (path: string, more: Partial<Rule> = {}): Rule => ({
  path,
  excludes: false,
  isCaseSensitive: true,
  needsMore: false,
  ...more,
});

describe('an association file', () => {
  test('may hold any JSON: it is judged, or it is told what is wrong with it', () => {
    const json = fc.oneof(
      ...[appleFile, androidFile].map((each) => jsonOf(each, ['*', 'NOT /a', '$(lang)', '__proto__'])),
    );
    fc.assert(
      fc.property(json, fc.constantFrom('apple' as const, 'android' as const), (text, kind) => {
        const read = judgeAnswer({ url, page: readPage(response(text, 'application/json', { url })) }, kind, show);
        const judge = kind === 'apple' ? judgeApple : judgeAndroid;
        const findings = 'finding' in read ? [read.finding] : judge(url, read, wanted, show);
        for (const { title, observed, where } of findings) {
          expect(`${title}${observed}`.length).toBeLessThan(2_000);
          expect(where.url).toBe(url);
        }
        assertUntouched();
      }),
      { numRuns: 500 },
    );
  });

  test('names the apps that were written into it', () => {
    const id = fc.stringMatching(/^[A-Z0-9]{10}\.[a-z]{1,8}\.[a-z]{1,8}$/);
    const print = fc
      .array(fc.stringMatching(/^[0-9A-F]{2}$/), { minLength: 32, maxLength: 32 })
      .map((all) => all.join(':'));
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 4 }), print, (ids, sha256) => {
        const details = ids.map((appID) => ({ appID, paths: ['*'] }));
        const apple = readAppleFile(parseJson(JSON.stringify({ applinks: { details } })));
        expect(typeof apple === 'string' ? apple : apple.apps.flatMap((app) => app.ids)).toEqual(ids);
        const relation = ['delegate_permission/common.handle_all_urls'];
        const statements = ids.map((name) => ({
          relation,
          target: { namespace: 'android_app', package_name: name, sha256_cert_fingerprints: [sha256.toLowerCase()] },
        }));
        const file = readAndroidFile(parseJson(JSON.stringify(statements)), ids);
        expect(typeof file === 'string' ? file : file.apps).toEqual(
          ids.map((name) => ({ package: name, fingerprints: [sha256] })),
        );
      }),
    );
  });
});

describe('a pattern of Apple', () => {
  test('means what its stars and question marks say', () => {
    const pattern = fc
      .array(fc.constantFrom('*', '?', '/', 'a', 'B', '.', '('), { maxLength: 7 })
      .map((all) => all.join(''));
    const path = fc
      .array(fc.constantFrom('/', 'a', 'B', 'b', '.', '('), { maxLength: 7 })
      .map((all) => `/${all.join('')}`);
    const asRegex = (text: string, flags: string) => {
      const parts = Array.from(text, (char) => (char === '*' ? '[^]*' : char === '?' ? '[^]' : `\\x${hex(char)}`));
      return new RegExp(`^${parts.join('')}$`, flags);
    };
    const hex = (char: string) => char.charCodeAt(0).toString(16).padStart(2, '0');
    const rule = fc.tuple(pattern, fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 3 }), path, (rules, asked) => {
        const deciding = rules.find(([text, , isCaseSensitive]) =>
          asRegex(text, isCaseSensitive ? '' : 'i').test(asked),
        );
        const read = rules.map(([text, excludes, isCaseSensitive]) => ruleOf(text, { excludes, isCaseSensitive }));
        expect(opens(read, {}, asked)).toBe(deciding !== undefined && !deciding[1]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('may be any text, with variables of any values', () => {
    const words = ['*', '?', '$(', ')', '$(v)', '$(lang)', '$(alpha)', '/', 'invite', 'a', '.*', '[a-', '\\'];
    const values = fc.dictionary(
      fc.constantFrom('v', 'lang', '__proto__'),
      fc.array(textOf(words, 4), { maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.oneof(textOf(words, 20), longTextOf(words, 20_000)), values, (path, variables) => {
        opens([ruleOf(path), ruleOf(path, { isCaseSensitive: false })], variables, '/invite/*');
      }),
      { numRuns: 60 },
    );
  });
});
