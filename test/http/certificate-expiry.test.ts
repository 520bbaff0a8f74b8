import { expect, test } from '@jest/globals';
import { expirySeverity } from '../../src/http/certificate-expiry.ts';

const hour = 3_600_000;
const day = 24 * hour;

test.each([
  [90 * day, 30 * day, undefined],
  [90 * day, 22 * day, 'medium'],
  [90 * day, 8 * day, 'high'],
  [90 * day, 23 * hour, 'blocker'],
  [90 * day, 0, undefined],
  // Let's Encrypt's profile "shortlived".
  [160 * hour, 60 * hour, undefined],
  [160 * hour, 20 * hour, 'blocker'],
  // An internal authority: a new one each day, with a third left.
  [day, 20 * hour, undefined],
  [day, 8 * hour, undefined],
  [day, 5 * hour, 'blocker'],
])('of %i ms with %i left: %s', (lifetime, left, severity) => {
  const now = Date.UTC(2027, 0, 10);
  expect(expirySeverity(now + left - lifetime, now + left, now)).toBe(severity);
});
