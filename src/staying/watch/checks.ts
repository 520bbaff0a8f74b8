import type { CheckConfig, Config } from '../../config/config.ts';
import type { Watch } from '../../config/sections/watch.ts';
import { isReadOnly } from '../round.ts';

/** The checks that are repeated: those that only read, and those that write where they or `watch` say so. */
export function watchedChecks({ checks }: Pick<Config, 'checks'>, { writes }: Pick<Watch, 'writes'>): CheckConfig[] {
  return checks.filter((check) => check.watch ?? (writes || isReadOnly(check)));
}
