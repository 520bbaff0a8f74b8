import { expect, test } from '@jest/globals';
import { showDuration } from '../../src/text/duration.ts';

const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000];

test.each([
  [0, '0 ms'],
  [412.4, '412 ms'],
  [999.6, '1 s'],
  [4_240, '4.2 s'],
  [9_960, '10 s'],
  [59.4 * second, '59 s'],
  [59.6 * second, '1 min'],
  [125 * second, '2 min 5 s'],
  [90 * minute, '90 min'],
  [2 * hour - second, '119 min 59 s'],
  [2 * hour, '2 h'],
  [3 * hour + 20 * minute, '3 h 20 min'],
  [47 * hour, '47 h'],
  [2 * day, '2 d'],
  [4 * day + 2 * hour, '4 d 2 h'],
  [9 * day - minute, '9 d'],
])('%s ms is said as %s', (ms, text) => expect(showDuration(ms)).toBe(text));
