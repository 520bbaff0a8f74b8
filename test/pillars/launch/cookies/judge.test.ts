import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import { judgeCookies, unseen } from '../../../../src/pillars/launch/cookies/judge.ts';

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

const noDomain =
  'Express: no cookie.domain; Django: SESSION_COOKIE_DOMAIN = None; Rails: no domain: in session_store; Laravel: SESSION_DOMAIN=null; PHP: session.cookie_domain = ""';

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
    ['is deleted by an age below zero', '; Max-Age=-1', []],
    ['ends at this moment', `; Expires=${new Date(now).toUTCString()}`, []],
    ['ends later', `; Secure; HttpOnly; Expires=${new Date(now + 1000).toUTCString()}`, ['no-samesite']],
    [
      'lives on, whatever its date says',
      '; Secure; HttpOnly; Max-Age=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
      ['no-samesite'],
    ],
    ['has a SameSite with more before it', '; Secure; HttpOnly; SameSite=x-Lax', ['no-samesite']],
    ['has a SameSite with more behind it', '; Secure; HttpOnly; SameSite=Lax-x', ['no-samesite']],
  ])('that %s', (_, attributes, expected) => {
    expect(rules(set(attributes))).toEqual(expected);
  });

  const wide = (length: number) => 'x'.repeat(length - 'sid'.length - value.length);
  test.each<[string, string, string, string[]]>([
    ['a parent as its Domain', 'sid', '; Domain=example.com', []],
    ['a sibling as its Domain', 'sid', '; Domain=api.example.com', ['refused']],
    ['a child as its Domain', 'sid', '; Domain=a.www.example.com', ['refused']],
    ['a host of others as its Domain', 'sid', '; Domain=example.net', ['refused']],
    ['a Domain that only ends alike', 'sid', '; Domain=ample.com', ['refused']],
    ['__Host- and Path=/', '__Host-sid', '; Path=/', []],
    ['__Host- and an empty Domain', '__Host-sid', '; Path=/; Domain=', []],
    ['__Host- and a Domain', '__Host-sid', '; Path=/; Domain=www.example.com', ['refused']],
    ['__Host- and another Path', '__Host-sid', '; Path=/app', ['refused']],
    ['__Host- and no Path', '__host-sid', '', ['refused']],
    ['__Secure- and a Domain', '__Secure-sid', '; Domain=example.com', []],
    ['4,096 bytes', 'sid', wide(4096), []],
    ['more than 4,096 bytes', 'sid', wide(4097), ['refused']],
    ['fewer letters, and more than 4,096 bytes', 'sid', 'é'.repeat(2050), ['refused']],
    ['a long Path', 'sid', `; Path=/${wide(5000)}`, []],
  ])('with %s', (_, name, more, expected) => {
    const sets = [{ ...set('', { name }), line: `${name}=${value}${more}; Secure; HttpOnly; SameSite=Lax` }];
    const findings = judgeCookies(sets, { session: [name], stagingHosts: [] }, now);
    expect(findings.map(({ rule }) => rule)).toEqual(expected.map((rule) => `launch/cookie-${rule}`));
    expect(JSON.stringify(findings)).not.toContain(value);
  });

  test('with __Host- and no Path is refused where its path would be / too', () => {
    const sets = [set(good.replace('; Path=/', ''), { name: '__Host-sid', url: 'https://www.example.com/' })];
    const findings = judgeCookies(sets, { session: ['__Host-sid'], stagingHosts: [] }, now);
    expect(findings.map(({ rule }) => rule)).toEqual(['launch/cookie-refused']);
  });

  test.each([
    ['127.0.0.1', []],
    ['localhost', []],
    ['0.0.1', ['refused']],
  ])('of an address or a name without dots with Domain=%s', (domain, expected) => {
    const url = `https://${domain === 'localhost' ? domain : '127.0.0.1'}/login`;
    expect(rules(set(`${good}; Domain=${domain}`, { url }))).toEqual(expected);
  });

  test.each(['__Host-sid', '__Secure-sid'])(
    'of the name %s without Secure is refused, and never sent over http',
    (name) => {
      const sets = [set('; Path=/; HttpOnly; SameSite=Lax', { name })];
      const findings = judgeCookies(sets, { session: [name], stagingHosts: [] }, now);
      expect(findings).toMatchObject([{ rule: 'launch/cookie-refused', severity: 'blocker' }]);
    },
  );

  test('of a name with more before __Host- is like any other', () => {
    const sets = [set('; Path=/; HttpOnly; SameSite=Lax; Domain=example.net', { name: 'a__Host-sid' })];
    const findings = judgeCookies(sets, { session: ['a__Host-sid'], stagingHosts: ['example.net'] }, now);
    expect(findings.map(({ rule }) => rule)).toEqual(['launch/cookie-insecure', 'launch/cookie-refused']);
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

  test.each<[string, string, string, string, string, string, string]>([
    [
      '; HttpOnly; SameSite=Lax',
      'blocker',
      'The session cookie sid travels unencrypted too',
      'Secure',
      'sid without Secure',
      'Add "; Secure" to it.',
      'nginx in front: proxy_cookie_flags ~ secure;',
    ],
    [
      `${good}; Domain=co.uk`,
      'blocker',
      'Browsers drop the session cookie sid: nobody can log in',
      'no Domain, or one that belongs to this site alone',
      'sid with a Domain under which others have sites too (publicsuffix.org)',
      'Take Domain out of it: the cookie is then of this host.',
      noDomain,
    ],
    [
      `${good}; Domain=example.net`,
      'blocker',
      'Browsers refuse the session cookie sid: nobody can log in',
      'a cookie that browsers keep',
      'sid: Domain=example.net is not the host of this site, www.example.com, or a parent of it',
      'A name with __Host- needs "; Secure; Path=/" and no Domain, one with __Secure- needs "; Secure"; or give it another name.',
      noDomain,
    ],
    [
      '; Secure; SameSite=Lax',
      'high',
      'Scripts can read the session cookie sid',
      'HttpOnly',
      'sid without HttpOnly',
      'Add "; HttpOnly" to it.',
      'nginx in front: proxy_cookie_flags ~ httponly;',
    ],
    [
      `${good}; Domain=example.com`,
      'high',
      'The session cookie sid is sent to staging.example.com as well',
      'a Domain that leaves out staging.example.com, or none',
      'sid with a Domain that covers staging.example.com',
      'Take Domain out of it, or put staging on another domain: whoever can read its logs can log in as a customer.',
      noDomain,
    ],
    [
      '; Secure; HttpOnly',
      'medium',
      'The session cookie sid leaves it to browsers who else may use it (no SameSite)',
      'SameSite=Lax or SameSite=Strict',
      'sid without SameSite',
      'Add "; SameSite=Lax" to it.',
      'nginx in front: proxy_cookie_flags ~ samesite=lax;',
    ],
  ])('with %s is told in these words', (attributes, severity, title, expected, observed, first, last) => {
    const findings = judge(set(attributes));
    expect(findings).toMatchObject([
      {
        severity,
        status: 'fail',
        title,
        expected,
        observed: `${observed}, set by POST /login`,
        where: { url: 'https://www.example.com/login' },
        reproduce: `curl -sS -o /dev/null -D - -X POST --data "$LOGIN" 'https://www.example.com/login' | grep -iF 'set-cookie: sid=' | sed 's/=[^;]*/=…/'`,
      },
    ]);
    const advice = findings[0]?.fix?.split('\n') ?? [];
    expect([advice[0], advice.at(-1)]).toEqual([first, last]);
  });

  test('for embedding without Secure is told in these words', () => {
    expect(judge(set('; HttpOnly; SameSite=None'))[1]).toMatchObject({
      rule: 'launch/cookie-none-insecure',
      severity: 'high',
      title: 'Browsers refuse the session cookie sid: SameSite=None without Secure',
      expected: 'SameSite=Lax; or SameSite=None together with Secure',
      observed: 'sid with SameSite=None and without Secure, set by POST /login',
      fix: 'Write "SameSite=Lax" unless other sites embed this one; then add "; Secure".\nExpress: cookie: { sameSite: "lax" }; Django: SESSION_COOKIE_SAMESITE = "Lax"; Laravel: SESSION_SAME_SITE=lax; PHP: session.cookie_samesite = "Lax"; Spring: server.servlet.session.cookie.same-site: lax',
    });
  });

  test('that a page sets is shown again by asking for that page', () => {
    const [finding] = judge(set('; Secure; HttpOnly', { url: "https://www.example.com/it's", method: 'GET' }));
    expect(finding).toMatchObject({
      observed: "sid without SameSite, set by GET /it's",
      reproduce: `curl -sS -o /dev/null -D - 'https://www.example.com/it'\\''s' | grep -iF 'set-cookie: sid=' | sed 's/=[^;]*/=…/'`,
    });
  });

  test('that covers several staging hosts is told with each of them, once', () => {
    const stagingHosts = ['staging.example.com', 'example.com', 'test.example.com', 'notexample.com'];
    const sets = [set(`${good}; Domain=example.com`), set(`${good}; Domain=example.com`, { name: 'remember' })];
    expect(judgeCookies(sets, { session: ['sid', 'remember'], stagingHosts }, now)).toMatchObject([
      {
        title: 'The session cookie sid, remember is sent to staging.example.com, example.com, test.example.com as well',
      },
    ]);
  });

  test('that browsers refuse for two reasons in one place is told with both', () => {
    const sets = [set(`${good}; Domain=example.net`), set(`${good}; Domain=example.org`, { name: 'remember' })];
    expect(judge(...sets)).toMatchObject([
      {
        rule: 'launch/cookie-refused',
        observed:
          'sid, remember: Domain=example.net is not the host of this site, www.example.com, or a parent of it, Domain=example.org is not the host of this site, www.example.com, or a parent of it, set by POST /login',
      },
    ]);
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
