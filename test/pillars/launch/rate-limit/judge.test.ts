import { describe, expect, test } from '@jest/globals';
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
const judge = (attempts: Attempts) => judgeRateLimit(url, login, attempts);
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

  test('are told with how they were answered, and with a loop that shows it again', () => {
    const [finding] = judge({ answers: [...many(401, 8), answer(403), answer(401), answer(403)] });
    expect(finding).toMatchObject({ severity: 'high', observed: '11 attempts: 401, 403', where: { url } });
    expect(finding?.reproduce).toMatch(/^for i in \$\(seq 11\); do curl .*"email":"nobody@example\.invalid".*; done$/);
    expect(finding?.fix).toContain('limit_req_status 429;');
  });

  test('that nginx answers 503 lead to its setting', () => {
    expect(judge({ answers: [answer(401), answer(503)] })[0]?.fix).toContain('limit_req_status 429;');
  });
});
