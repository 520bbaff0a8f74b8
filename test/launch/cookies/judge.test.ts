import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../property-seed.ts';
import { judgeCookies, unseen } from '../../../src/launch/cookies/judge.ts';

const now = Date.UTC(2027, 0, 15);
const value = ['v4', 'lue'].join('');
const set = (attributes: string, { name = 'sid', url = 'https://www.example.com/login', method = 'POST' } = {}) => ({
  method,
  url,
  line: `${name}=${value}${attributes}`,
});
const wanted = { session: ['sid', 'remember'], stagingHosts: ['staging.example.com', 'test.example.org'] };
const judge = (...sets: ReturnType<typeof set>[]) => judgeCookies(sets, wanted, now);
const rules = (...sets: ReturnType<typeof set>[]) =>
  judge(...sets).map(({ rule }) => rule.slice('launch/cookie-'.length));
const good = '; Path=/; Secure; HttpOnly; SameSite=Lax';

describe('a session cookie', () => {
  test.each<[string, string, string[]]>([
    ['has everything', good, []],
    ['is for this site and its subdomains', `${good}; Domain=www.example.com`, []],
    ['writes its attributes in its own way', ';SECURE;httponly=false; samesite=STRICT', []],
    ['has an empty Domain', `${good}; Domain=`, []],
    ['lacks Secure', '; HttpOnly; SameSite=Lax', ['insecure']],
    ['lacks HttpOnly', '; Secure; SameSite=Lax', ['no-httponly']],
    ['lacks SameSite', '; Secure; HttpOnly', ['no-samesite']],
    ['has a SameSite that browsers do not know', '; Secure; HttpOnly; SameSite=Relaxed', ['no-samesite']],
    ['is for embedding', '; Secure; HttpOnly; SameSite=None', []],
    ['is for embedding, and lacks Secure', '; HttpOnly; SameSite=None', ['insecure', 'none-insecure']],
    ['covers a staging host', `${good}; Domain=.Example.com`, ['covers-staging']],
    ['is for a whole registry', `${good}; Domain=com`, ['public-suffix']],
    ['is for a registry of two labels', `${good}; Domain=co.uk`, ['public-suffix']],
    ['is for all sites of a platform', `${good}; Domain=.vercel.app`, ['public-suffix']],
    ['is deleted', '=; Max-Age=0; Expires=Fri, 01 Jan 2100 00:00:00 GMT', []],
    ['is deleted by a date', '; Expires=Thu, 01 Jan 1970 00:00:00 GMT', []],
  ])('that %s', (_, attributes, expected) => {
    expect(rules(set(attributes))).toEqual(expected);
  });

  test('of a site that is a public suffix itself is of that host alone', () => {
    const url = 'https://github.io/login';
    expect(rules(set(`${good}; Domain=github.io`, { url }))).toEqual([]);
  });

  test('that is not listed is left alone', () => {
    expect(rules(set('', { name: 'csrftoken' }), set('', { name: 'AWSALB' }))).toEqual([]);
  });

  test('is told where it was set so first, and two of one place together, without a value', () => {
    const [first, ...others] = judge(
      set('; HttpOnly; SameSite=Lax'),
      set('; HttpOnly; SameSite=Lax', { name: 'remember' }),
      set('; HttpOnly; SameSite=Lax', { url: 'https://www.example.com/account', method: 'GET' }),
    );
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      rule: 'launch/cookie-insecure',
      severity: 'blocker',
      title: 'The session cookie sid, remember travels unencrypted too',
      observed: 'sid, remember without Secure, set by POST /login',
      where: { url: 'https://www.example.com/login' },
    });
    expect(first?.reproduce).toContain('-X POST --data "$LOGIN" ');
    expect(JSON.stringify(first)).not.toContain(value);
  });

  test('may be set at a URL that cannot be shown', () => {
    const [finding] = judge(set('; Secure; HttpOnly', { url: '(redacted: env.HOST)/login' }));
    expect(finding?.observed).toBe('sid without SameSite, set by POST (redacted: env.HOST)/login');
  });

  test('that nothing set was not seen', () => {
    expect(unseen([set(good), { ...set(''), line: '' }], wanted.session)).toEqual(['remember']);
  });

  test('may be any text', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'Secure',
        'HttpOnly',
        'SameSite=None',
        'Domain=',
        'Domain=..',
        'Domain=xn--',
        'Max-Age=x',
        'Expires=never',
        '__proto__=1',
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const line = `sid=${value}; ${parts.join('; ')}`;
        const findings = judge({ ...set(''), line });
        expect(JSON.stringify(findings)).not.toContain(value);
        const isSecure = line.split(';').some((each) => each.split('=')[0]?.trim().toLowerCase() === 'secure');
        const isDeleted = findings.length === 0;
        if (!isSecure && !isDeleted) expect(findings.map(({ rule }) => rule)).toContain('launch/cookie-insecure');
      }),
    );
  });
});
