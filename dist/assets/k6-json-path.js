// JSON of an answer.

/** Whole numbers that a double cannot hold, such as ids of 18 digits, are read as bigints. */
function parseJson(text) {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  JSON.parse(text);
  const mark = `bigint-${randomHex()}:`;
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (each) =>
    each.startsWith('"') || Number.isSafeInteger(Number(each)) ? each : `"${mark}${each}"`,
  );
  return JSON.parse(marked, (_, value) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

/** The value at a path of names and indexes, such as `jsonPath(answer, "orders", 0, "id")` for `$.orders[0].id`. */
function jsonPath(answer, ...path) {
  const [value] = find(parseJson(answer.text()), ...path);
  return { value, count: Array.isArray(value) ? value.length : value === undefined ? 0 : 1, isJson: true };
}

/** All values of a query that can find several. */
function jsonPathAll(answer, ...steps) {
  const found = find(parseJson(answer.text()), ...steps);
  return { value: found.length > 0 ? found : undefined, count: found.length, isJson: true };
}

function find(value, ...steps) {
  return steps.reduce((values, step) => values.flatMap(member(step)), [value]);
}

/** A step of a query: a name, an index (from the end if negative), or a function of `each`, `slice`, `anyOf`, `where`, `below`. */
function member(step) {
  if (typeof step === 'function') return step;
  return (value) => {
    const isList = Array.isArray(value);
    if (value === null || typeof value !== 'object' || isList !== (typeof step === 'number')) return [];
    const key = isList && step < 0 ? value.length + step : step;
    return Object.hasOwn(value, key) ? [value[key]] : [];
  };
}

const each = (value) => (value !== null && typeof value === 'object' ? Object.values(value) : []);
const anyOf =
  (...steps) =>
  (value) =>
    steps.flatMap((step) => member(step)(value));

/** `[start:stop:step]` of RFC 9535, section 2.3.4.2; null stands for what was not written. */
const slice = (start, stop, by) => (value) => {
  if (!Array.isArray(value) || by === 0) return [];
  const { length } = value;
  const at = (index) => (index < 0 ? length + index : index);
  const within = (index, low, high) => Math.min(Math.max(index, low), high);
  const [first, last] = by > 0 ? [0, length] : [length - 1, -1];
  const from = start === null ? first : within(at(start), by > 0 ? 0 : -1, by > 0 ? length : length - 1);
  const to = stop === null ? last : within(at(stop), by > 0 ? 0 : -1, by > 0 ? length : length - 1);
  const found = [];
  for (let index = from; by > 0 ? index < to : index > to; index += by) found.push(value[index]);
  return found;
};

/** `..`: the value itself and all below it. */
const below = (step) => (value) => [...member(step)(value), ...each(value).flatMap(below(step))];

/** `[?…]`: the members for which a filter holds. */
const where = (test) => (value) => each(value).filter(test);

/** A comparison of RFC 9535, section 2.3.5.2.2; what is absent is undefined, and equal to nothing else. */
function compares(left, operator, right) {
  const isLess = (one, other) =>
    ((typeof one === 'string' && typeof other === 'string') || (isNumber(one) && isNumber(other))) && one < other;
  const results = {
    '==': () => sameJson(left, right),
    '!=': () => !sameJson(left, right),
    '<': () => isLess(left, right),
    '>': () => isLess(right, left),
    '<=': () => isLess(left, right) || sameJson(left, right),
    '>=': () => isLess(right, left) || sameJson(left, right),
  };
  return results[operator]();
}
