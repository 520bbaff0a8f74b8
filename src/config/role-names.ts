import type { Step } from './config.ts';

/** The role that has no session. */
export const stranger = 'stranger';

/** The sessions that a check needs besides its own: those of its roles and of `cookies-of`. */
export function rolesOf(steps: readonly Step[]): string[] {
  const named = steps.flatMap(({ role, cookiesOf }) => [role, cookiesOf?.session]);
  return [...new Set(named.flatMap((name) => (name === undefined || name === stranger ? [] : [name])))];
}
