/** Replaces what differs between two runs of the same program: ports, measured values, dates, folders, ids. */
export function normalise(text: string): string {
  return indented(text)
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/(127\.0\.0\.1|localhost|\[::1\]):\d+/g, '$1:PORT')
    .replace(/(127\.0\.0\.1|localhost)%3A\d+/gi, '$1%3APORT')
    .replace(/\/tmp\/[\w./-]*/g, 'FOLDER')
    .replace(/\b(?:end-|ghadelimiter_)[\da-f-]{36}/g, 'DELIMITER')
    .replace(/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/g, 'UUID')
    .replace(/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?UTC|Z)?/g, 'DATE')
    .replace(/^(::\w+ )(.*?)(?=::)/gm, (_, command, properties) => command + properties.split(',').sort().join())
    .replace(/"((?!budget)\w*Ms)": ?(?:[\d.]+|\[[\s\d.,null]*\])/g, '"$1": TIME')
    .replace(/"newConnections": ?\d+/g, '"newConnections": N')
    .replace(/\b\d+(?:\.\d+)?(?:[ \u00a0]|&nbsp;)?(?:ms|s|min)\b/g, 'TIME')
    .replace(/\b(time|x|y|cx|cy|x1|x2|y1|y2|width|height)="[\d.]+"/g, '$1="N"')
    .replace(/\((?:\d+(?:\.\d+)?[-–]\d+(?:\.\d+)?|(?:interval )?at least \d+(?:\.\d+)?)/g, '(INTERVAL')
    .replace(/; \d+ needed a new connection \(not charged\)/g, '')
    .replace(/[+-]\d+ % \(TIME\)/g, 'CHANGE')
    .replace(/":\d+(?:\.\d+)?(?=[,}])/g, '":TIME')
    .replace(/[▁-█×]{2,}/g, 'SPARKLINE');
}

/**
 * JSON with one value a line and no trailing commas, so that a new field changes one line. Keys are sorted, because
 * their order means nothing. Text that is not JSON stays as it is.
 */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text, inOrder), undefined, 1).replace(/,$/gm, '');
  } catch {
    return text;
  }
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
