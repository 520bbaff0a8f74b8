import type { Place } from '../reading.ts';

const maxPlaces = 20;
// `tests/test_app.py:5: AssertionError`, `(/srv/app/a.test.js:5:10)`, `./spec/a_spec.rb:7:in`
const words = /[^\s()"'<>]{3,400}/g;
const place = /^((?:[A-Za-z]:)?[^:]{1,300}\.\w{1,10}):(\d{1,7})(?::(\d{1,7}))?(?:[:,]|$)/;
const inPython = /File "([^"\n]{1,300})", line (\d{1,7})/g;
const foreign = /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor)[\\/]|^node:/;

/** The files and lines that the text of a failure names, in its order, without those of dependencies. */
export function placesIn(text: string): Place[] {
  const found: { index: number; place: Place }[] = [];
  for (const { index, 1: path = '', 2: line } of text.matchAll(inPython)) {
    found.push({ index, place: { path, line: Number(line) } });
  }
  for (const { index, 0: word } of text.matchAll(words)) {
    const [, path, line, column] = place.exec(word) ?? [];
    if (path) found.push({ index, place: { path, line: Number(line), ...(column && { column: Number(column) }) } });
  }
  return found
    .filter((each) => !foreign.test(each.place.path))
    .sort((a, b) => a.index - b.index)
    .slice(0, maxPlaces)
    .map((each) => each.place);
}
