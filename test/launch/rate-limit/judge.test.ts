import { describe, expect, test } from '@jest/globals';
import type { Attempts } from '../../../src/launch/rate-limit/attempts.ts';
import { judgeRateLimit } from '../../../src/launch/rate-limit/judge.ts';
import { walled } from '../../../src/launch/wall.ts';

const wall = { name: 'a wall', fix: 'Let the runner through.' };
const url = 'https://www.example.com/api/login';
const login = {
  at: { file: 'gate.yml', line: 1, column: 1 },
  path: '/api/login',
  encoding: 'json' as const,
  fields: ['email', 'password'],
};
const judge = (attempts: Attempts) => judgeRateLimit(url, login, attempts);
const told = (attempts: Attempts) => judge(attempts).map(({ rule, status }) => [rule.slice('launch/'.length), status]);
const many = (status: number, count = 10) => Array<number>(count).fill(status);
const broken = { isChallenge: false, isBroken: true };

describe('ten attempts to log in', () => {
  test.each<[string, Attempts, [string, string][]]>([
    ['that end with 429', { statuses: [...many(401, 5), 429] }, []],
    ['that the tenth ends', { statuses: [...many(401, 9), 429] }, []],
    ['that nothing ends', { statuses: many(401) }, [['rate-limit-missing', 'fail']]],
    ['that all seem to work', { statuses: many(200) }, [['rate-limit-missing', 'fail']]],
    ['at a path that is not there', { statuses: [404] }, [['rate-limit-unknown', 'inconclusive']]],
    ['by the wrong method', { statuses: [405] }, [['rate-limit-unknown', 'inconclusive']]],
    ['that break the server', { statuses: [401, 500] }, [['rate-limit-unknown', 'inconclusive']]],
    ['after which nobody answers', { statuses: [401, 401], end: broken }, [['rate-limit-unknown', 'inconclusive']]],
    [
      'that a challenge ends',
      { statuses: [401], end: { isChallenge: true, isBroken: false, finding: walled(url, wall) } },
      [['challenged', 'inconclusive']],
    ],
    ['that the end of the run cuts', { statuses: [401] }, []],
    ['that were never sent', { statuses: [], end: broken }, []],
  ])('%s', (_, attempts, expected) => {
    expect(told(attempts)).toEqual(expected);
  });

  test('are told with how they were answered, and with a loop that shows it again', () => {
    const [finding] = judge({ statuses: [...many(401, 8), 403, 403] });
    expect(finding).toMatchObject({ severity: 'high', observed: '10 attempts: 401, 403', where: { url } });
    expect(finding?.reproduce).toMatch(/^for i in \$\(seq 10\); do curl .*"email":"nobody@example\.invalid".*; done$/);
    expect(finding?.fix).toContain('limit_req_status 429;');
  });

  test('that nginx answers 503 lead to its setting', () => {
    expect(judge({ statuses: [401, 503] })[0]?.fix).toContain('limit_req_status 429;');
  });
});
