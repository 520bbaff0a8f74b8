import { describe, expect, test } from '@jest/globals';
import { parseDuration, parseRate, parseShare, parseSize } from '../../../src/config/language/units.ts';

describe('units', () => {
  test.each([
    ['500ms', 500],
    ['10s', 10_000],
    ['1.5s', 1500],
    ['3m', 180_000],
    ['24h', 86_400_000],
    ['25h', undefined],
    ['0s', undefined],
    ['10', undefined],
    ['-1s', undefined],
    ['1e3s', undefined],
    ['10 seconds', undefined],
  ])('the duration %s is %s ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  test.each([
    ['5 MB', 5_000_000],
    ['500KB', 500_000],
    ['12 B', 12],
    ['101 MB', undefined],
    ['5', undefined],
    ['5 mb', undefined],
  ])('the size %s is %s bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  test.each([
    ['1%', 0.01],
    ['0.1 %', 0.001],
    ['20%', 0.2],
    ['21%', undefined],
    ['0%', undefined],
    ['0.01', undefined],
  ])('the share %s is %s', (text, share) => {
    expect(parseShare(text)).toBe(share);
  });

  test.each([
    ['4/s', 4],
    ['30/m', 0.5],
    ['0.5 / s', 0.5],
    ['1000/s', 1000],
    ['1001/s', undefined],
    ['0/s', undefined],
    ['4', undefined],
  ])('the rate %s is %s a second', (text, rate) => {
    expect(parseRate(text)).toBe(rate);
  });
});
