import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPlaces } from '../../src/steps/place.ts';
import '../property-seed.ts';

test('never more places are held than there are, and they are given in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }), { maxLength: 20 }),
      async (max, visitors) => {
        const placeOf = createPlaces(max);
        const entered: number[] = [];
        let held = 0;
        let most = 0;
        const visit = async (turns: number[], index: number) => {
          const place = placeOf();
          for (const [stay, turn] of turns.entries()) {
            await place.enter();
            held += 1;
            most = Math.max(most, held);
            if (stay === 0) entered.push(index);
            await place.enter();
            for (let each = 0; each < turn; each += 1) await nextTurn();
            held -= 1;
            place.leave();
            place.leave();
          }
        };
        await Promise.all(visitors.map(visit));
        expect(most).toBe(Math.min(max, visitors.length));
        expect(entered).toEqual(visitors.map((_, index) => index));
        expect(held).toBe(0);
      },
    ),
  );
});
