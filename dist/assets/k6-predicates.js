// Predicates, with the meaning that they have in the configuration of launch-gate.

/** Whether all predicates hold for what was seen. Of what is absent only `exists(false)`, `count` and `not` can hold. */
function holds(seen, ...predicates) {
  return predicates.every((predicate) => predicate(seen));
}

const exists = (wanted) => (seen) => (seen.value !== undefined) === wanted;
const count = (wanted) => (seen) => seen.count === wanted;
const not =
  (...predicates) =>
  (seen) =>
    !predicates.some((predicate) => predicate(seen));
const present = (test) => (seen) => seen.value !== undefined && test(seen.value, seen);

/** Equal as text; of JSON also equal in type, unless the wanted value was put together from variables. */
const equals = (wanted) => present((value, seen) => (seen.isJson ? sameJson(wanted, value) : sameText(wanted, seen)));
const equalsText = (wanted) => present((_, seen) => sameText(wanted, seen));
const oneOf = (...wanted) =>
  present((_, seen) => wanted.some((each) => (typeof each === 'function' ? each : equals(each))(seen)));
const contains = (wanted) =>
  present((value) =>
    Array.isArray(value) ? value.some((each) => textOf(each) === wanted) : (textOf(value)?.includes(wanted) ?? false),
  );
const startsWith = (wanted) => present((value) => textOf(value)?.startsWith(wanted) ?? false);
const endsWith = (wanted) => present((value) => textOf(value)?.endsWith(wanted) ?? false);
const matches = (pattern) => present((value) => textOf(value) !== undefined && pattern.test(textOf(value)));
const atLeast = (wanted) => present((value, seen) => numberOf(value, seen) >= wanted);
const atMost = (wanted) => present((value, seen) => numberOf(value, seen) <= wanted);
const hasLength = (wanted) => present((value) => lengthOf(value) === wanted);
const hasType = (wanted) => present((value) => typeOf(value) === wanted || (wanted === 'number' && isNumber(value)));

function sameText(wanted, seen) {
  const [text, seenText] = [textOf(wanted), textOf(seen.value)];
  if (text === undefined || seenText === undefined) return false;
  return seen.same ? seen.same(text, seenText) : text === seenText;
}

function sameJson(wanted, seen) {
  // biome-ignore lint/suspicious/noDoubleEquals: a whole number beyond 2^53 is a bigint here
  if (isNumber(wanted) && isNumber(seen)) return wanted == seen;
  if (wanted === null || typeof wanted !== 'object') return wanted === seen;
  if (seen === null || typeof seen !== 'object' || Array.isArray(wanted) !== Array.isArray(seen)) return false;
  const keys = Object.keys(wanted);
  return (
    keys.length === Object.keys(seen).length &&
    keys.every((key) => Object.hasOwn(seen, key) && sameJson(wanted[key], seen[key]))
  );
}

function isNumber(value) {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Lists, objects and null have no text. */
function textOf(value) {
  return value === null || typeof value === 'object' ? undefined : String(value);
}

function numberOf(value, seen) {
  if (isNumber(value)) return value;
  if (seen.isJson || typeof value !== 'string') return Number.NaN;
  return /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
}

function lengthOf(value) {
  if (typeof value === 'string') return [...value].length;
  return value !== null && typeof value === 'object' ? Object.keys(value).length : undefined;
}

function typeOf(value) {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'bigint' || Number.isInteger(value) ? 'integer' : typeof value;
}
