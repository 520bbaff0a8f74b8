import { X509Certificate } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { expirySeverity, showLeft, validityOf, wantedLeft } from '../../src/http/certificate-expiry.ts';
import { certificateOf } from '../hostile/certificate.ts';

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

test.each([
  [90 * day - 1000, 'at least a quarter of its 90 days left'],
  [10 * day + hour, 'at least a quarter of its 10 days left'],
  [10 * day, 'at least 24 hours left'],
  [4 * day, 'at least 24 hours left'],
  [4 * day - hour, 'at least a quarter of its 95 hours left'],
  [12 * hour, 'at least a quarter of its 12 hours left'],
])('of a lifetime of %i ms there should be %s', (lifetime, words) => {
  expect(wantedLeft(lifetime)).toBe(words);
});

test.each([
  [22.9 * day, '22 days'],
  [2 * day, '2 days'],
  [2 * day - 1, '47 hours'],
  [hour, '1 hour'],
  [hour - 1, 'less than an hour'],
])('%i ms are told as %s', (left, words) => {
  expect(showLeft(left)).toBe(words);
});

test.each([
  [Date.UTC(2027, 0, 10), '20270110000000Z'],
  [Number.NaN, '20271301000000Z'],
])('ends at %d if its certificate says %s, whatever date Node makes of it', (end, said) => {
  const certificate = certificateOf({ subject: [], issuer: [], names: [], until: Buffer.from(said) });
  const { validFrom, validFromDate, validTo, validToDate } = new X509Certificate(certificate.cert);
  // Node reads a date that is none from memory that nothing was written to: here it holds the one of before.
  const { from, to } = validityOf({
    validFrom,
    validFromDate,
    validTo,
    validToDate: end ? validToDate : validFromDate,
  });
  expect([from, to.getTime()]).toEqual([validFromDate, end]);
});
