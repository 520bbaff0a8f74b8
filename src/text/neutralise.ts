/**
 * These functions make foreign text (response bodies, file names, git's messages) harmless for the place where it is
 * shown. They follow the rules of the runner (actions/runner, ActionCommand.cs): `::name …::` is a command at the start
 * of a line, after any Unicode white space is trimmed, and `##[name …]` is one anywhere in a line. The runner compares
 * by .NET's culture rules, which ignore invisible characters. So these are removed, and a visible space breaks a
 * command.
 */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ansiSequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
// Control characters, bidi overrides and all other characters that have no glyph of their own.
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
  const shown = breakCommands(oneLine(line).replace(/^::/, ': :')).replace(/##(?=\[)/g, '# #');
  return (indentOf(line) + shown).trimEnd();
}

function indentOf(line: string): string {
  return line.slice(0, line.search(/[^ ]|$/));
}

/** Breaks `::name …::`. The last `::` of the line is looked up once, so that there is no search behind each name. */
function breakCommands(line: string): string {
  const last = line.lastIndexOf('::');
  return line.replace(/::(?=[\w-]+(?: |::))/g, (colons, at: number) => (at < last ? ': :' : colons));
}

// Each name has a letter, but for these four: https://api.github.com/emojis
const emoji = /:(?=(?:\d*[a-z][\w+-]*|100|1234|[+-]1):)/g;

/** Text in which GitHub sees no name of an emoji: an invisible character stands in it. So it must hold no command. */
export function breakEmoji(text: string): string {
  return text.replace(emoji, ':\u200b');
}

/**
 * Text for the middle of a line of Markdown, also in a table. It makes no mention, link, image, HTML, code, formula or
 * emoji. Character references alone are not enough, because `&#64;name` is still a mention; an invisible character
 * after the `@` prevents it. So it does after the `:` of `2001:db8:1234::1`, in which GitHub sees the emoji `:1234:`.
 */
export function neutraliseMarkdown(text: string): string {
  const gap = '\u200b';
  return breakEmoji(oneLine(text))
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/[\\`*_{}[\]()<>#+!|~&"'^$=]|^-|^\d(?=\d*\.)/g, (each) => `&#${each.charCodeAt(0)};`)
    .replace(/@/g, `@${gap}`)
    .replace(/\bwww\b/gi, (each) => each + gap)
    .replace(/&#35;(?=\d)/g, `&#35;${gap}`)
    .replace(/\bgh-(?=\d)/gi, (each) => each + gap);
}

/** A fenced block for text of one or more lines. Nothing in the text can end the block. */
export function codeBlock(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => indentOf(line) + oneLine(line));
  // Backticks with invisible characters between them are one run only now.
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const fence = '`'.repeat(runs.reduce((most, { length }) => Math.max(most, length), 2) + 1);
  return [fence, ...lines, fence].join('\n');
}
