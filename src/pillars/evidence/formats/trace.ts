import type { Place } from '../reading.ts';

const maxPlaces = 20;
// `tests/test_app.py:5:`, `(/work/app/a.test.js:5:10)`, `./spec/a_spec.rb:7:in`, `File "a.py", line 5`
const place =
  /(?:"([^"\n]{1,300})", line (\d{1,7}))|((?:[A-Za-z]:)?[\w@.~+\-\\/[\]]{1,300}\.\w{1,10}):(\d{1,7})(?::(\d{1,7}))?/g;

/** The files and lines that the text of a failure names, in its order, without those of dependencies. */
export function placesIn(text: string): Place[] {
  const found: Place[] = [];
  for (const [, quoted, quotedLine, plain, line, column] of text.matchAll(place)) {
    const path = quoted ?? plain ?? '';
    if (/(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor)[\\/]|^node:/.test(path)) continue;
    found.push({ path, line: Number(quotedLine ?? line), ...(column && { column: Number(column) }) });
    if (found.length === maxPlaces) break;
  }
  return found;
}
