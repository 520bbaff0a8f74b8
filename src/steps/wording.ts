import type { Expectation, Predicate, Subject } from '../config/config.ts';
import { writeJson } from '../config/language/json.ts';
import type { JsonTemplate } from '../config/language/template.ts';
import { type CapturedValues, show } from '../config/language/template.ts';
import { times } from '../text/plural.ts';
import { renderJson } from './json-template.ts';

/** An expectation in words, without a secret: `status 302 or 303`, `h1 "Welcome"`, `body not containing "Traceback"`. */
export function wordExpectation({ subject, predicates }: Expectation, captured: CapturedValues): string {
  if (subject.kind === 'prompt-injection') {
    const words = subject.words.map((word) => JSON.stringify(show(word))).join(' or ');
    return `no reply that says ${words}${subject.tools.length > 0 ? ` or calls ${subject.tools.join(' or ')}` : ''}`;
  }
  return `${wordSubject(subject)} ${wordPredicates(predicates, captured)}`;
}

/** How a subject is called in findings. */
export function wordSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'header':
      return `header ${subject.name}`;
    case 'cookie':
      return `cookie ${subject.name}${subject.attribute === undefined ? '' : `, ${subject.attribute}`}`;
    case 'css':
      return subject.selector + (subject.attribute === undefined ? '' : `, attribute ${subject.attribute}`);
    case 'jsonpath':
      return subject.query;
    default:
      return subject.kind;
  }
}

function wordPredicates(predicates: Predicate[], captured: CapturedValues, join = ' and '): string {
  return predicates.map((predicate) => wordPredicate(predicate, captured)).join(join);
}

function wordPredicate(predicate: Predicate, captured: CapturedValues): string {
  switch (predicate.name) {
    case 'equals':
      return wordValue(predicate.value, captured);
    case 'one-of':
      return predicate.values.map((value) => wordValue(value, captured)).join(' or ');
    case 'contains':
      return `containing ${wordValue(predicate.value, captured)}`;
    case 'starts-with':
      return `starting with ${wordValue(predicate.value, captured)}`;
    case 'ends-with':
      return `ending with ${wordValue(predicate.value, captured)}`;
    case 'matches':
      return `matching ${predicate.pattern}`;
    case 'exists':
      return predicate.value ? 'present' : 'absent';
    case 'count':
      return `found ${times(predicate.value)}`;
    case 'min':
      return `at least ${predicate.value}`;
    case 'max':
      return `at most ${predicate.value}`;
    case 'type':
      return `of type ${predicate.value}`;
    case 'length':
      return `of length ${predicate.value}`;
    case 'not':
      return `not ${wordPredicates(predicate.predicates, captured, ' and not ')}`;
  }
}

function wordValue(value: JsonTemplate, captured: CapturedValues): string {
  return writeJson(renderJson(value, captured, show));
}
