import { expect, test } from '@jest/globals';
import { answeredBy, isCloudflare } from '../../../src/pillars/launch/answered-by.ts';

test.each<[string, [string, string][], string | undefined]>([
  [
    'a proxy before a platform',
    [
      ['server', 'cloudflare'],
      ['x-vercel-id', 'fra1::abc'],
      ['cf-ray', '8f2a-FRA'],
    ],
    'Cloudflare',
  ],
  [
    'a platform',
    [
      ['server', 'Netlify'],
      ['x-nf-request-id', '01J'],
    ],
    'Netlify',
  ],
  ['a server by its product alone', [['server', 'nginx/1.22.1 (Debian)']], 'nginx'],
  ['nothing without headers', [['content-type', 'text/html']], undefined],
  ['nothing of foreign text', [['server', '<img src=x>']], undefined],
  ['the beginning of a long name', [['server', 'a'.repeat(5000)]], 'a'.repeat(31)],
])('%s is told by the headers of an answer', (_, headers, expected) => {
  expect(answeredBy(headers)).toBe(expected);
});

test('Cloudflare is told by its ray or its name, and by nothing that only holds it', () => {
  expect(isCloudflare([['cf-ray', '8f2a-FRA']])).toBe(true);
  expect(isCloudflare([['server', 'Cloudflare']])).toBe(true);
  expect(
    isCloudflare([
      ['server', 'not-cloudflare'],
      ['x-cf-ray', '1'],
    ]),
  ).toBe(false);
});
