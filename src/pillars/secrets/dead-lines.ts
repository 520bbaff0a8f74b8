import { trimmedLines } from './ignore.ts';

const mostTold = 10;
const forms = '"commit:file:rule:line" or "file:rule:line"';

/**
 * A message for each line of a `.gitleaksignore` that can match no finding of a commit: why it matches none, and which
 * form would. At most ten lines get one. No message repeats the line's text, because that may be the secret itself.
 */
export function deadLines(file: string, text: string): string[] {
  if (/^(?:\ufffd\ufffd|.?\0)/.test(text))
    return [`${file}: it is no UTF-8 (UTF-16?), and nothing in it counts; save it as UTF-8`];
  const lines = trimmedLines(text);
  const dead = lines.flatMap((line, index) => {
    const problem = line === '' || line.startsWith('#') ? undefined : problemOf(line);
    return problem ? [`${file}:${index + 1}: ${problem}`] : [];
  });
  const told = dead.slice(0, mostTold);
  if (dead.length > mostTold) told.push(`${file}: ${dead.length - mostTold} more lines ignore nothing`);
  if (lines.length < text.split('\n').length) {
    told.push(
      `${file}:${lines.length + 1}: the line is longer than 64 KB; gitleaks reads no further, and nothing from here on counts`,
    );
  }
  return told;
}

function problemOf(line: string): string | undefined {
  if (line.startsWith('\ufeff')) {
    return 'a byte order mark begins the line, and gitleaks takes it as part of the name; save the file without it';
  }
  const parts = line.split(':');
  const number = parts.at(-1) ?? '';
  if (parts.length < 3) {
    const meant =
      parts.length === 1
        ? 'a path alone allows nothing here; "paths" of an allowlist in .gitleaks.toml does'
        : 'the rule or the number of the line is missing';
    return `it ignores nothing: ${meant}; write ${forms}`;
  }
  if (/^\d+\s+#/.test(number)) return 'it ignores nothing: a comment stands on a line of its own';
  if (!/^(?:0|[1-9]\d*)$/.test(number)) {
    return `it ignores nothing: it does not end with the number of one line; write ${forms}`;
  }
  if (parts.length > 3 && /^[\da-f]{7,64}$/i.test(parts[0] ?? '') && !isCommit(parts[0] ?? '')) {
    return 'it ignores nothing: a commit is written in full, with 40 small digits';
  }
  const path = parts.slice(isCommit(parts[0] ?? '') ? 1 : 0, -2).join(':');
  if (/^(?:\.{0,2}[\\/]|[a-z]:[\\/])/i.test(path)) {
    return 'no file of a commit is called so: a path counts from the root of the repository, without "/" or "./" before it';
  }
  return undefined;
}

function isCommit(text: string): boolean {
  return /^(?:[\da-f]{40}|[\da-f]{64})$/.test(text);
}
