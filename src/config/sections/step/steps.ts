import type { Step } from '../../config.ts';
import { type Reading, reportKey } from '../../reading.ts';
import { forEachRole } from '../roles.ts';
import { checkEntries, limitEntries, type RawStep } from './schema.ts';
import { methodsOf, readStep, type StepSetting } from './step.ts';

/** Keys of one request. Timeout, retries and size may also stand beside `steps` and then hold for each step. */
const requestKeys = Object.keys(checkEntries).filter((key) => !Object.hasOwn(limitEntries, key));

/** The requests of a check or session: its own single request, its `steps`, or none. */
export function readSteps(reading: Reading, raw: RawStep & { steps?: RawStep[] }, setting: StepSetting): Step[] {
  const own = Object.keys(raw).filter(
    (key) => requestKeys.includes(key) && !(setting.headersApart && (key === 'headers' || key === 'basic')),
  );
  if (!raw.steps) return own.length > 0 ? readForRoles(reading, raw, setting) : [];
  for (const key of own) {
    const where = methodsOf(raw).length > 0 ? 'one of them has to go' : `"${key}" belongs in one of the steps`;
    reportKey(reading, [raw, key], `"${key}" stands beside "steps" in ${setting.name}; ${where}`);
  }
  return readList(reading, raw.steps, setting, 'step');
}

/** A list of requests; `what` is the word for one of them: `step` or `cleanup step`. */
export function readList(reading: Reading, raw: RawStep[], setting: StepSetting, what: string): Step[] {
  return raw.flatMap((step, index) =>
    readForRoles(reading, step, {
      ...setting,
      name: `${what} ${index + 1} of ${setting.name}`,
      node: [raw, index],
      headersApart: false,
    }),
  );
}

function readForRoles(reading: Reading, raw: RawStep, setting: StepSetting): Step[] {
  const { name, sessions = [], scope } = setting;
  const asked = forEachRole(reading, raw, readStep(reading, raw, setting), { name, sessions, scope });
  return asked.flatMap((step) =>
    Array.from({ length: raw.deliver ?? 1 }, (_, index) => (index === 0 ? step : { ...step, delivery: index + 1 })),
  );
}
