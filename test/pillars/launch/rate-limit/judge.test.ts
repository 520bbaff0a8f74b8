import { describe, expect, test } from '@jest/globals';
import type { Expectation } from '../../../../src/config/expectation.ts';
import type { Answer } from '../../../../src/pillars/launch/rate-limit/answer.ts';
import type { Attempts } from '../../../../src/pillars/launch/rate-limit/attempts.ts';
import { judgeRateLimit } from '../../../../src/pillars/launch/rate-limit/judge.ts';
import { walled } from '../../../../src/pillars/launch/wall.ts';

const wall = { name: 'a wall', fix: 'Let the runner through.' };
const url = 'https://www.example.com/api/login';
const login = {
  at: { file: 'gate.yml', line: 1, column: 1 },
  path: '/api/login',
  encoding: 'json' as const,
  fields: ['email', 'password'],
  within: 11,
  expect: [],
};
const judge = (attempts: Attempts, limit = {}) => judgeRateLimit(url, { ...login, ...limit }, attempts);
const told = (attempts: Attempts) => judge(attempts).map(({ rule, status }) => [rule.slice('launch/'.length), status]);
const answer = (status: number, text = 'wrong password', more: Partial<Answer> = {}): Answer => ({
  status,
  text,
  waits: false,
  ...more,
});
const many = (status: number, count = 11, text?: string, more?: Partial<Answer>) =>
  Array.from({ length: count }, () => answer(status, text, more));
const broken = { isChallenge: false, isBroken: true };
const expecting = (status: number): Expectation => ({
  at: login.at,
  subject: { kind: 'status' },
  predicates: [{ name: 'equals', value: status }],
});

describe('attempts to log in', () => {
  test.each<[string, Attempts, [string, string][]]>([
    ['that end with 429', { answers: [...many(401, 5), answer(429)] }, []],
    ['that the eleventh ends', { answers: [...many(401, 10), answer(429)] }, []],
    ['that are told to wait', { answers: [...many(401, 3), answer(403, '', { waits: true })] }, []],
    ['that are told to wait by a 503', { answers: [...many(401, 3), answer(503, '', { waits: true })] }, []],
    ['that end with another status', { answers: [...many(401, 5), ...many(403, 6, 'locked')] }, []],
    ['that end with other words', { answers: [...many(200, 5), ...many(200, 6, 'Your account is locked')] }, []],
    [
      'that end with a redirect',
      { answers: [...many(200, 5), ...many(302, 6, '', { location: 'https://a/locked' })] },
      [],
    ],
    [
      'that Rails ends with another flash at the eleventh',
      { answers: [...many(302, 10, 'Try another password'), ...many(302, 2, 'Try again later')] },
      [],
    ],
    [
      'that warn before they end',
      {
        answers: [
          ...many(200, 4, '0 attempts left'),
          answer(200, '0 attempt left'),
          ...many(200, 6, 'Your account is locked'),
        ],
      },
      [],
    ],
    ['that ask for more before they end', { answers: [...many(401, 3), ...many(400, 2), ...many(423, 6)] }, []],
    [
      'that Auth.js leads back without its token',
      { answers: many(302, 11, '?csrf=true', { location: 'https://www.example.com/api/auth/signin' }) },
      [['rate-limit-unknown', 'inconclusive']],
    ],
    [
      'that Symfony leads back without its token',
      { answers: many(302, 11, 'Invalid CSRF token. Email Password', { location: 'https://www.example.com/login' }) },
      [['rate-limit-unknown', 'inconclusive']],
    ],
    [
      'without a token, which is told by 401',
      { answers: many(401, 11, '{"error":"CSRF token missing"}') },
      [['rate-limit-unknown', 'inconclusive']],
    ],
    [
      'that get their token by the first answer',
      { answers: [answer(403, 'CSRF token missing'), ...many(401, 10)] },
      [['rate-limit-missing', 'fail']],
    ],
    [
      'on a page that asks for what is required',
      { answers: many(200, 11, 'Email (required) Password (required)') },
      [['rate-limit-missing', 'fail']],
    ],
    [
      'of which the first is answered in another way',
      { answers: [answer(200), ...many(200, 10, 'x')] },
      [['rate-limit-missing', 'fail']],
    ],
    [
      'of which one is answered in another way',
      { answers: [...many(401, 5), answer(401, 'x'), ...many(401, 5)] },
      [['rate-limit-missing', 'fail']],
    ],
    ['of which only the last is', { answers: [...many(401, 10), answer(401, 'x')] }, [['rate-limit-missing', 'fail']]],
    [
      'with another text each time',
      { answers: Array.from({ length: 11 }, (_, index) => answer(401, `quote ${'x'.repeat(index)}`)) },
      [['rate-limit-missing', 'fail']],
    ],
    [
      'with another text each time, and then another status',
      { answers: Array.from({ length: 11 }, (_, index) => answer(index < 6 ? 401 : 423, 'x'.repeat(index))) },
      [],
    ],
    ['that nothing ends', { answers: many(401) }, [['rate-limit-missing', 'fail']]],
    ['that all seem to work', { answers: many(200) }, [['rate-limit-missing', 'fail']]],
    [
      'that are wrong in the words of 422',
      { answers: many(422, 11, '{"email":["These credentials do not match our records."]}') },
      [['rate-limit-missing', 'fail']],
    ],
    [
      'that are wrong in the words of 400',
      { answers: many(400, 11, '{"error":"invalid_grant"}') },
      [['rate-limit-missing', 'fail']],
    ],
    ['at a path that is not there', { answers: [answer(404)] }, [['rate-limit-unknown', 'inconclusive']]],
    ['by the wrong method', { answers: [answer(405)] }, [['rate-limit-unknown', 'inconclusive']]],
    [
      'without the token of a form',
      { answers: many(403, 11, 'CSRF verification failed.') },
      [['rate-limit-unknown', 'inconclusive']],
    ],
    ['on a page that expired', { answers: many(419, 11, 'Page Expired') }, [['rate-limit-unknown', 'inconclusive']]],
    [
      'that Rails takes for forged',
      { answers: many(422, 11, 'The change you wanted was rejected.') },
      [['rate-limit-unknown', 'inconclusive']],
    ],
    [
      'with fields of another name',
      { answers: many(400, 11, '{"error":"password is required"}') },
      [['rate-limit-unknown', 'inconclusive']],
    ],
    ['that break the server', { answers: [answer(401), answer(500)] }, [['rate-limit-unknown', 'inconclusive']]],
    ['after which nobody answers', { answers: many(401, 2), end: broken }, [['rate-limit-unknown', 'inconclusive']]],
    [
      'that a challenge ends',
      { answers: [answer(401)], end: { isChallenge: true, isBroken: false, finding: walled(url, wall) } },
      [['challenged', 'inconclusive']],
    ],
    ['that the end of the run cuts', { answers: [answer(401)] }, []],
    ['that were never sent', { answers: [], end: broken }, []],
  ])('%s', (_, attempts, expected) => {
    expect(told(attempts)).toEqual(expected);
  });

  const took = 'rate-limit-missing';
  const notReached = 'rate-limit-unknown';
  test.each<[string, Attempts, string[]]>([
    ['of which the first alone is refused', { answers: [answer(403, 'x'), ...many(401, 10)] }, [took]],
    ['of which the third is refused', { answers: [...many(401, 2), answer(400, 'x'), ...many(401, 8)] }, [took]],
    ['of which the second is refused', { answers: [answer(401), answer(400, 'x')] }, [notReached]],
    ['that are refused at once, and cut', { answers: [answer(400, 'x')] }, [notReached]],
    ['of which the third is not found', { answers: [...many(401, 2), answer(404)] }, [notReached]],
    ['that end just before they are enough', { answers: many(401, 10) }, []],
    ['on a page that expired, in any words', { answers: many(419) }, [notReached]],
    ['that break off after one', { answers: [answer(401)], end: broken }, [notReached]],
  ])('%s are judged by the answers that say something', (_, attempts, expected) => {
    expect(told(attempts).map(([rule]) => rule)).toEqual(expected);
  });

  const finding = walled(url, wall);
  test('that end without an answer are told by why they ended', () => {
    for (const isBroken of [true, false]) {
      expect(judge({ answers: [], end: { isChallenge: false, isBroken, finding } })).toEqual([finding]);
    }
    expect(judge({ answers: many(401, 2), end: { isChallenge: false, isBroken: false, finding } })).toEqual([finding]);
    expect(judge({ answers: many(401), end: { isChallenge: false, isBroken: false } })).toEqual([]);
    expect(judge({ answers: many(401), end: { isChallenge: true, isBroken: false } })).toEqual([]);
    expect(judge({ answers: [answer(400, 'x')], end: { isChallenge: true, isBroken: false, finding } })).toEqual([
      finding,
    ]);
  });

  test.each([
    'CSRF check failed',
    'no xsrf cookie',
    'possible forgery',
    'Invalid AuthenticityToken',
    'bad authenticity token',
    'Page expired',
    'Invalid token',
    'Invalid request token',
    'Token missing',
    'token is missing',
    'token mismatch',
    'Token is invalid',
  ])('answered "%s" never reached the check of a password', (words) => {
    expect(told({ answers: many(401, 11, words) })).toEqual([[notReached, 'inconclusive']]);
  });

  test.each([
    'password: required',
    'password missing',
    'unsupported: password',
    'malformed password',
    'unexpected field: password',
    'unknown field passwd',
    'password must be a string',
    'password cannot be blank',
    'password cannot be empty',
    "password can't be blank",
    'Bad Request',
    'invalid input',
  ])('answered 400 and "%s" did not reach it either', (words) => {
    expect(told({ answers: many(400, 11, words) })).toEqual([[notReached, 'inconclusive']]);
  });

  test.each([
    'bad password',
    'bad credentials',
    'incorrect',
    'invalid email',
    'Invalid e-mail',
    'invalid_user',
    'invalid-login',
    'invalid log in',
    'invalid log-in',
    'invalid_grant',
    'wrong',
    'does not match',
    'locked',
    '3 attempts left',
    'already taken',
    'already been taken',
    'already in use',
    'already use',
    'already exists',
    'already registered',
    'has been taken',
    'mail in use',
    'no user',
    'no such account',
    'cannot find a user',
    'cannot find an account',
    'we do not know any user',
    'we do not know that e-mail',
    'cannot find this email',
    'user not found',
    'Account was not found',
    'email address is unknown',
    'e-mail does not exist',
    "user doesn't exist",
    // A sign-up names the field that it has looked up.
    'email is required, and this one has been taken',
  ])('answered 400 and "%s" were taken', (words) => {
    expect(told({ answers: many(400, 11, words) })).toEqual([[took, 'fail']]);
  });

  test.each<[string, string[], string | undefined, string]>([
    ['a login', ['email', 'password'], took, ' and each account'],
    ['a login by PIN', ['user', 'pin'], took, ' and each account'],
    ['a one-time code', ['code'], took, ' and each account'],
    ['a login of other names', ['uid', 'pwd'], took, ' and each account'],
    ['a client', ['client', 'Secret'], took, ' and each account'],
    ['a form', ['name', 'pinned'], took, ''],
    ['a reset by e-mail', ['Email'], notReached, ''],
    ['a reset by name', ['username', 'login', 'account'], notReached, ''],
    ['a reset by identifier', ['identifier'], notReached, ''],
    ['a field of another name', ['identifiers'], took, ''],
    ['another field of another name', ['my_identifier'], took, ''],
  ])('of %s with the fields %j', (_, fields, rule, andAccount) => {
    const [only, ...more] = judge({ answers: many(200, 11, 'ok') }, { fields });
    expect(more).toEqual([]);
    expect(only?.rule).toBe(`launch/${rule}`);
    if (rule === took) expect(only?.fix).toContain(`Limit attempts for each address${andAccount}, for example`);
  });

  test('are told in these words where nothing limits them', () => {
    const answers = [...many(401, 8), answer(403), answer(401), answer(403)];
    const base = {
      severity: 'high',
      subject: 'www.example.com',
      expected: '429, or another lasting change of the answer, within 11 attempts',
      where: { url },
      reproduce: `for i in $(seq 11); do curl -sS -o /dev/null -w '%{http_code}\\n' -H 'content-type: application/json' --data-raw '{"email":"nobody@example.invalid","password":"nobody@example.invalid"}' '${url}'; done`,
    };
    expect(judge({ answers })).toEqual([
      {
        ...base,
        rule: 'launch/rate-limit-missing',
        status: 'fail',
        title: 'www.example.com/api/login takes attempts without limit',
        observed: '11 attempts: 401, 403',
        fix: [
          'Limit attempts for each address and each account, for example five a minute, and answer 429 with Retry-After',
          'nginx: limit_req_zone $binary_remote_addr zone=login:1m rate=5r/m; and, for this location, limit_req zone=login burst=5 nodelay; limit_req_status 429;',
          'Cloudflare: Security, WAF, Rate limiting rules; Vercel: Firewall, a rule with Rate Limit; Netlify: rateLimit in the config of the function',
          'Express: express-rate-limit; Django: django-axes, django-ratelimit; Rails: rate_limit to: 5, within: 1.minute; Laravel: throttle:5,1',
        ].join('\n'),
        fingerprint: `launch/rate-limit-missing:${url}`,
      },
    ]);
    const unknown = (attempts: Attempts, limit = {}) => {
      const { observed, fix, ...rest } = judge(attempts, limit)[0] ?? {};
      expect(rest).toMatchObject({
        rule: 'launch/rate-limit-unknown',
        severity: 'high',
        status: 'inconclusive',
        title: 'Whether www.example.com/api/login limits attempts could not be judged',
        where: { url },
      });
      return [observed, fix];
    };
    const hangsUp = 'If the server hangs up on purpose, answer 429 with Retry-After: people who mistyped then see why.';
    expect(unknown({ answers: [answer(401)], end: broken })).toEqual([
      'no answer any more after 1 attempt: 401',
      hangsUp,
    ]);
    expect(unknown({ answers: many(401, 2), end: broken, after: '/login' })).toEqual([
      'no answer any more after 2 attempts: 401, and after /login had refused',
      hangsUp,
    ]);
    expect(unknown({ answers: [answer(401), answer(503)] })).toEqual([
      '503',
      'nginx limits with 503 unless told otherwise: limit_req_status 429;',
    ]);
    const check =
      'Check path, fields and encoding of "rate-limit": the route does not take what is sent. If its form stands on another page, name it with "page". If it wants a token or a header, describe the login as a session with a POST to /api/login: its steps are taken, with a wrong password.';
    expect(unknown({ answers: [answer(404)] })).toEqual([
      '404: the attempt did not reach the check of a password',
      check,
    ]);
    expect(unknown({ answers: [answer(400, 'x')] }, { fields: ['name'] })).toEqual([
      '400: the attempt did not reach the check of what is sent',
      check,
    ]);
    expect(unknown({ answers: many(200) }, { fields: ['email'] })).toEqual([
      '11 attempts: 200: a reset that sends no more mails in silence answers so too',
      'If it should refuse, say how with "expect", such as { status: 429 }.',
    ]);
  });

  test('of a form are shown again as a form', () => {
    const [only] = judge({ answers: many(401, 3) }, { encoding: 'form', within: 3, fields: ['user', "pass'word"] });
    expect(only?.reproduce).toBe(
      `for i in $(seq 3); do curl -sS -o /dev/null -w '%{http_code}\\n' --data-urlencode 'user=nobody@example.invalid' --data-urlencode 'pass'\\''word=nobody@example.invalid' '${url}'; done`,
    );
    expect(only?.expected).toContain('within 3 attempts');
  });

  test.each<[string, Answer[], string | undefined]>([
    ['the third attempt', [...many(401, 2), answer(429)], '3 attempts: 401, 429'],
    ['the fourth', [...many(401, 3), answer(429)], undefined],
    ['the third, by another answer that stays', [...many(401, 2), ...many(423, 2)], '4 attempts: 401, 423'],
    ['the fourth, by another answer that stays', [...many(401, 3), ...many(423, 2)], undefined],
  ])('that another limit may refuse are told where it is at %s', (_, answers, seen) => {
    expect(judge({ answers })).toEqual([]);
    expect(judge({ answers, after: '/login' })).toEqual(
      seen === undefined
        ? []
        : [
            {
              rule: 'launch/rate-limit-shared',
              severity: 'medium',
              status: 'pass',
              subject: 'www.example.com',
              title: 'www.example.com/api/login refuses, perhaps by the limit of /login',
              expected: '429, or another lasting change of the answer, within 11 attempts',
              observed: `${seen}, after /login had refused`,
              where: { url },
              reproduce: expect.stringMatching(/^for i in /),
              fix: 'Nothing is wrong if attempts here count in that limit too. To see it alone, leave /login out of "rate-limit" for one run.',
              fingerprint: `launch/rate-limit-shared:${url}`,
            },
          ],
    );
  });
});

describe('attempts that are to be refused in one way', () => {
  const expected = { expect: [expecting(423), expecting(403)] };

  test('are right where the last is refused so', () => {
    const answers = [...many(401, 5), answer(423, '', { isExpected: true })];
    expect(judge({ answers }, expected)).toEqual([]);
  });

  test('are told where they are refused in another way', () => {
    const answers = [...many(401, 5), answer(429, '', { isExpected: false })];
    expect(judge({ answers }, expected)).toMatchObject([
      {
        rule: 'launch/rate-limit-refusal',
        severity: 'medium',
        status: 'fail',
        title: 'www.example.com/api/login refuses in another way than expected',
        expected: 'status 423 and status 403, within 11 attempts',
        observed: '6 attempts: 401, 429, which is a refusal too',
        where: { url },
        fix: 'Let the limit answer as "expect" of this route says, or expect what it answers.',
      },
    ]);
  });

  test('are without limit where the answer only changes, or a reset answers as always', () => {
    const changed = { answers: [...many(401, 5), ...many(403, 6, 'locked')] };
    expect(judge(changed, expected).map(({ rule }) => rule)).toEqual(['launch/rate-limit-missing']);
    const reset = { ...expected, fields: ['email'] };
    expect(judge({ answers: many(200) }, reset).map(({ rule }) => rule)).toEqual(['launch/rate-limit-missing']);
  });
});
