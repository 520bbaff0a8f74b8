/** No report and no state is nested as deep as this. */
const maxDepth = 200;
/** So many values take about 200 MB, whatever they are; a report of SARIF of 50 MB has two and a half million. */
const maxValues = 4_000_000;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openList, closeList, openMapping, closeMapping] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Why a text would take too much memory as JSON, by its brackets and commas outside of strings; undefined if it would
 * not. JSON.parse itself has no limit: what is nested without end, or of millions of tiny values, ends the whole process
 * and not only the thread.
 */
export function jsonExcess(text: string): string | undefined {
  let [depth, values] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case openList:
      case openMapping:
        depth += 1;
        values += 1;
        if (depth > maxDepth) return `it is nested deeper than ${maxDepth} levels`;
        break;
      case closeList:
      case closeMapping:
        depth -= 1;
        break;
      case comma:
        values += 1;
        break;
    }
    if (values > maxValues) return `it holds more than ${maxValues / 1e6} million values`;
  }
  return undefined;
}

/** Where the string that begins at `start` ends; the end of the text if it does not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
