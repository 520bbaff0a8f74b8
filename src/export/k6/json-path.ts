import { jsonpath } from 'json-p3';
import { NotInK6, quote } from './code.ts';

const { FilterSelector, IndexSelector, NameSelector, SliceSelector, WildcardSelector } = jsonpath.selectors;
const { InfixExpression, LogicalExpression, PrefixExpression, RelativeQuery } = jsonpath.expressions;
const { BooleanLiteral, NullLiteral, NumberLiteral, StringLiteral } = jsonpath.expressions;

/** The code that looks a query of RFC 9535 up in an answer. Throws NotInK6 for functions, and for `$` in a filter. */
export function jsonPathCode(query: string): string {
  const compiled = jsonpath.compile(query);
  const call = compiled.singularQuery() ? 'jsonPath' : 'jsonPathAll';
  return `${call}(${['answer', ...stepsCode(compiled, query)].join(', ')})`;
}

function stepsCode({ segments }: ReturnType<typeof jsonpath.compile>, query: string): string[] {
  return segments.map((segment) => {
    const selectors = segment.selectors.map((selector) => selectorCode(selector, query));
    const code = selectors.length === 1 ? (selectors[0] as string) : `anyOf(${selectors.join(', ')})`;
    return String(segment).startsWith('..') ? `below(${code})` : code;
  });
}

function selectorCode(selector: unknown, query: string): string {
  if (selector instanceof NameSelector) return quote(selector.name);
  if (selector instanceof IndexSelector) return String(selector.index);
  if (selector instanceof WildcardSelector) return 'each';
  if (selector instanceof SliceSelector)
    return `slice(${selector.start ?? null}, ${selector.stop ?? null}, ${selector.step ?? 1})`;
  if (selector instanceof FilterSelector) return `where((item) => ${testCode(selector.expression, query)})`;
  throw unknown(query);
}

/** The code of a filter: whether it holds for `item`. */
function testCode(expression: unknown, query: string): string {
  if (expression instanceof LogicalExpression) return testCode(expression.expression, query);
  if (expression instanceof PrefixExpression) return `!${testCode(expression.right, query)}`;
  if (expression instanceof RelativeQuery) return `(${foundCode(expression.path, query)}.length > 0)`;
  if (!(expression instanceof InfixExpression)) throw unknown(query);
  const { left, operator, right, logical } = expression;
  return logical
    ? `(${testCode(left, query)} ${operator} ${testCode(right, query)})`
    : `compares(${operandCode(left, query)}, ${quote(operator)}, ${operandCode(right, query)})`;
}

function operandCode(expression: unknown, query: string): string {
  if (expression instanceof RelativeQuery) return `${foundCode(expression.path, query)}[0]`;
  if (expression instanceof StringLiteral) return quote(expression.value);
  if (expression instanceof NumberLiteral || expression instanceof BooleanLiteral) return String(expression.value);
  if (expression instanceof NullLiteral) return 'null';
  throw unknown(query);
}

function foundCode(path: ReturnType<typeof jsonpath.compile>, query: string): string {
  return `find(${['item', ...stepsCode(path, query)].join(', ')})`;
}

function unknown(query: string): NotInK6 {
  return new NotInK6(`look up ${JSON.stringify(query)}, whose filter it has no functions for`);
}
