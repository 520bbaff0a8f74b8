import { GateError } from '../model/errors.ts';
import type { PillarName } from '../model/results.ts';
import type { Pillar, PillarTable } from './pillar.ts';
import type { GateRequest } from './request.ts';

/**
 * The pillars that were named or, if none was, all that apply, in the order of the table. Throws NOTHING_TO_DO if a
 * named pillar does not apply, or if no pillar applies.
 */
export function applicable(request: GateRequest, table: PillarTable): [PillarName, Pillar][] {
  const { named } = request;
  const missing = named.find((name) => !table[name]?.applies(request));
  if (missing) throw nothingToDo(`"${missing}" was named, but ${lacking(request, table[missing])}`);
  const entries = Object.entries(table) as [PillarName, Pillar][];
  const applying = entries.filter(
    ([name, pillar]) => (named.length === 0 || named.includes(name)) && pillar.applies(request),
  );
  if (applying.length === 0) throw nothingToDo(`there is nothing to check${why(request)}`);
  return applying;
}

function lacking({ config }: GateRequest, pillar: Pillar | undefined): string {
  return config.file
    ? `${config.file} has no ${pillar?.lacks}`
    : `there is no .github/launch-gate.yml, which would hold the ${pillar?.lacks}`;
}

function why({ config, event }: GateRequest): string {
  const checks = config.file ? `${config.file} has no checks` : 'there is no .github/launch-gate.yml';
  return `${event ? ` on the event "${event}"` : ''}: ${checks}, and no commits are named`;
}

function nothingToDo(problem: string): GateError {
  return new GateError('NOTHING_TO_DO', { problem });
}
