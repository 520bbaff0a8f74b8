import type { Predicate } from '../../config/config.ts';
import { type JsonTemplate, render, type Template } from '../../config/language/template.ts';
import { holdsSecret } from '../../config/secrets-of.ts';
import { isTemplate } from '../../steps/json-template.ts';

/** Patterns of RE2, which Go's regexp speaks: a text must match each of `must`, and none of `mustNot`. */
export type Patterns = { must: string[]; mustNot: string[] };

/** What the predicates ask of a text, as patterns; undefined if patterns cannot say it, or a secret stands in it. */
export function patternsOf(predicates: readonly Predicate[]): Patterns | undefined {
  if (holdsSecret(predicates)) return undefined;
  const all = predicates.map(patternOf);
  if (all.some((each) => each === undefined)) return undefined;
  return {
    must: all.flatMap((each) => each?.must ?? []),
    mustNot: all.flatMap((each) => each?.mustNot ?? []),
  };
}

/** The pattern of a text that is not empty. */
export const something = '(?s).';

const must = (pattern: string): Patterns => ({ must: [pattern], mustNot: [] });

function patternOf(predicate: Predicate): Patterns | undefined {
  switch (predicate.name) {
    case 'equals': {
      const text = literalOf(predicate.value);
      return text === undefined ? undefined : must(`^${text}$`);
    }
    case 'one-of': {
      const texts = predicate.values.map(literalOf);
      return texts.includes(undefined) ? undefined : must(`^(?:${texts.join('|')})$`);
    }
    case 'contains':
      return fromText(predicate.value, (text) => text);
    case 'starts-with':
      return fromText(predicate.value, (text) => `^${text}`);
    case 'ends-with':
      return fromText(predicate.value, (text) => `${text}$`);
    case 'matches':
      return must(predicate.pattern);
    case 'exists':
      return predicate.value ? must(something) : { must: [], mustNot: [something] };
    case 'not': {
      const inner = predicate.predicates.map(patternOf);
      // None of them may hold; one that itself forbids something cannot be turned around.
      if (inner.some((each) => !each || each.mustNot.length > 0)) return undefined;
      return { must: [], mustNot: inner.flatMap((each) => each?.must ?? []) };
    }
    default:
      return undefined;
  }
}

function literalOf(value: JsonTemplate): string | undefined {
  return isTemplate(value) ? fromText(value, (text) => text)?.must[0] : undefined;
}

function fromText(template: Template, pattern: (quoted: string) => string): Patterns | undefined {
  const isKnown = template.parts.every((part) => part.kind === 'text' || (part.kind === 'env' && part.value !== ''));
  return isKnown ? must(pattern(quoteMeta(render(template, new Map())))) : undefined;
}

/** As Go's regexp.QuoteMeta. */
export function quoteMeta(text: string): string {
  return text.toWellFormed().replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
