import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCookieJar, storeCookies } from '../../src/http/cookies.ts';
import { sharedDomain, whyWithheld } from '../../src/steps/withheld-cookies.ts';

const host = fc.constantFrom(
  'shop.test',
  'app.shop.test',
  'www.shop.test',
  'a.app.shop.test',
  'other.test',
  'localhost',
  '127.0.0.1',
  '[::1]',
);
const path = fc.constantFrom('/', '/a', '/a/', '/a/b', '/ab');
const url = fc
  .record({ scheme: fc.constantFrom('http', 'https'), host, path })
  .map((one) => new URL(`${one.scheme}://${one.host}${one.path}`));
const attributes = fc
  .tuple(
    // No server writes an IPv6 address as Domain, and the jar never sends such a cookie.
    fc.option(
      host.filter((name) => !name.startsWith('[')).map((domain) => `Domain=${domain}`),
      { nil: '' },
    ),
    fc.option(
      path.map((own) => `Path=${own}`),
      { nil: '' },
    ),
    fc.constantFrom('', 'Secure'),
    fc.constantFrom('', 'SameSite=Strict', 'SameSite=Lax'),
  )
  .map((list) => list.filter(Boolean).join('; '));

test('a cookie is said to be withheld exactly where the jar does not send it', async () => {
  await fc.assert(
    fc.asyncProperty(url, url, attributes, async (home, target, given) => {
      const jar = createCookieJar();
      storeCookies(jar, [`sid=1; ${given}`], home);
      const [cookie] = await jar.store.getAllCookies();
      fc.pre(cookie !== undefined);
      if (!cookie) return;
      const isSent = jar.getCookiesSync(target.href).length > 0;
      expect([given, whyWithheld(cookie, home, target) === undefined]).toEqual([given, isSent]);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['app.example.com', 'www.example.com', 'example.com'],
  ['app.example.co.uk', 'example.co.uk', 'example.co.uk'],
  ['a.github.io', 'b.github.io', undefined],
  ['example.com', 'example.org', undefined],
  ['127.0.0.1', '127.0.0.2', undefined],
  ['app.localhost', 'www.localhost', undefined],
])('%s and %s share the domain %s', (one, other, shared) => {
  expect(sharedDomain(one, other)).toBe(shared);
});
