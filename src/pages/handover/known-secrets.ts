import * as v from 'valibot';
import { trimmedLines } from '../../pillars/secrets/ignore.ts';

/** A finding that the repository calls known: where it is, by which rule, and which file says so. */
export type KnownSecret = { rule: string; place: string; by: string };

/** The lines of a `.gitleaksignore`. */
export function ignoredSecrets(text: string, by: string): KnownSecret[] {
  return trimmedLines(text).flatMap((entry) => {
    if (entry === '' || entry.startsWith('#')) return [];
    const parts = entry.split(':');
    const [file = entry, rule = '', line = ''] = parts.length >= 3 ? parts.slice(-3) : [entry];
    return [{ rule, place: line === '' ? file : `${file}:${line}`, by }];
  });
}

const entries = v.array(v.object({ RuleID: v.string(), File: v.string(), StartLine: v.optional(v.number()) }));

/** The entries of a baseline, which is a JSON report of gitleaks. Throws an error that quotes nothing of it. */
export function baselineSecrets(text: string, by: string): KnownSecret[] {
  const parsed = v.safeParse(v.nullable(entries), parse(text));
  if (!parsed.success) throw new Error('it is not a JSON report of gitleaks');
  return (parsed.output ?? []).map(({ RuleID, File, StartLine }) => ({
    rule: RuleID,
    place: StartLine ? `${File}:${StartLine}` : File,
    by,
  }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
