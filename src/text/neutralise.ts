/**
 * Foreign text (response bodies, file names, git's messages) made harmless for where it is shown.
 * The rules are the runner's own, actions/runner ActionCommand.cs: `::name …::` counts at the start of a line after
 * trimming any Unicode white space, `##[name …]` anywhere in it. Its comparisons follow .NET's culture rules, for which
 * invisible characters do not exist, so these are removed and commands are broken by a space that can be seen.
 */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ansiSequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
// Controls, bidi overrides and whatever else has no glyph of its own.
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

// Most text is printable ASCII, which holds nothing to remove.
const printableAscii = /^[ -~]*$/;

/** One line of plain text without control characters; line breaks become spaces. */
export function oneLine(text: string): string {
  if (printableAscii.test(text)) return text.trim();
  return text
    .toWellFormed()
    .replace(ansiSequences, '')
    .replace(lineBreaks, ' ')
    .replaceAll('\t', ' ')
    .replace(invisible, '')
    .trim();
}

/** Text for a log or a terminal in which the runner finds no command. Lines that end in `\n` stay lines. */
export function neutraliseLog(text: string): string {
  return text.split(/\r?\n/).map(neutraliseLine).join('\n');
}

function neutraliseLine(line: string): string {
  // Without `::` and `##`, printable ASCII holds no command.
  if (printableAscii.test(line) && !line.includes('::') && !line.includes('##')) return line.trimEnd();
  const indent = /^ */.exec(line)?.[0] ?? '';
  const shown = breakCommands(oneLine(line).replace(/^::/, ': :')).replace(/##(?=\[)/g, '# #');
  return (indent + shown).trimEnd();
}

/** `::name …::`, wherever its second `::` is: looked for once, not behind each name. */
function breakCommands(line: string): string {
  const last = line.lastIndexOf('::');
  return line.replace(/::(?=[\w-]+( |::))/g, (colons, next: string, at: number) =>
    next === '::' || at < last ? ': :' : colons,
  );
}

/**
 * Text for the middle of a line of Markdown, in a table too: no mention, link, image, HTML, code or formula.
 * References alone do not do it, `&#64;name` still mentions; a character in between does.
 */
export function neutraliseMarkdown(text: string): string {
  const gap = '\u200b';
  return oneLine(text)
    .replace(/[\\`*_{}[\]()<>#+!|~&"'^$=]|^-|^\d(?=\d*\.)/g, (each) => `&#${each.charCodeAt(0)};`)
    .replace(/@/g, `@${gap}`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/\bwww\b/gi, (each) => each + gap)
    .replace(/&#35;(?=\d)/g, `&#35;${gap}`)
    .replace(/\bgh-(?=\d)/gi, (each) => each + gap);
}

/** A fenced block for text of one or more lines, which nothing inside can end. */
export function codeBlock(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => /^ */.exec(line)?.[0] + oneLine(line));
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${lines.join('\n')}\n${fence}`;
}
