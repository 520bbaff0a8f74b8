import type { Context } from '../../model/context.ts';
import type { AlertEvent } from '../incident.ts';
import { DeliveryFailed, nameOf, type Target } from './target.ts';

/** Sends a test to each target. Returns a line for each, and whether all arrived. */
export async function sendTests(
  targets: readonly Target[],
  { clock, signal }: Pick<Context, 'clock' | 'signal'>,
  newId: () => string,
): Promise<{ lines: string[]; allArrived: boolean }> {
  const id = newId();
  const event: AlertEvent = {
    event: 'test',
    incident: {
      id,
      title: 'this is how an alert arrives; nothing is down',
      severity: 'medium',
      startedAt: clock.now(),
      checks: [],
    },
  };
  const outcomes = await Promise.all(
    targets.map(async ({ key, alert, send }) => {
      const name = nameOf({ alert });
      try {
        await send([event], `${id}-${key.replace(' ', '-')}`, signal);
        return { line: `${name}: sent`, arrived: true };
      } catch (error) {
        if (!(error instanceof DeliveryFailed)) throw error;
        return { line: `${name}: not sent: ${error.message}`, arrived: false };
      }
    }),
  );
  return { lines: outcomes.map(({ line }) => line), allArrived: outcomes.every(({ arrived }) => arrived) };
}
