import { neutraliseMarkdown, oneLine } from '../../text/neutralise.ts';
import { plural } from '../../text/plural.ts';
import {
  type Block,
  type Handover,
  isTable,
  type Line,
  openIn,
  openQuestions,
  type Part,
  type Section,
  spacesAround,
  type Text,
} from './model.ts';
import { beginMarker, endMarker, isWritten } from './owner-text.ts';

/** The page as Markdown, with what the owner wrote as it was. */
export function handoverMarkdown(handover: Handover): string {
  const open = openQuestions(handover).length;
  return `${[
    '<!-- Written by launch-gate handover. What stands between the markers of an owner is kept; all else is written anew. -->',
    '<!-- prettier-ignore-start -->',
    `# ${neutraliseMarkdown(handover.title)}`,
    open === 0
      ? 'Every question of this page is answered.'
      : `${plural(open, 'question')} ${open === 1 ? 'is' : 'are'} open. Write the answers between the markers, after the name of each.`,
    ...handover.sections.flatMap(sectionLines),
    ...(handover.kept.length > 0
      ? [
          '## Kept',
          'What you wrote for parts that this page has no more. Move it, or delete it with its markers.',
          ...handover.kept.map(ownerBlock),
        ]
      : []),
    '<!-- prettier-ignore-end -->',
  ].join('\n\n')}\n`;
}

function sectionLines({ title, lead, blocks, parts }: Section): string[] {
  return [
    `## ${neutraliseMarkdown(title)}`,
    neutraliseMarkdown(lead),
    ...blocks.map((block) => blockLines(block, title)),
    ...parts.flatMap((part) => partLines(part)),
  ];
}

function blockLines(block: Block, title: string): string {
  if (!isTable(block)) return block.list.map((line) => `- ${inline(line)}`).join('\n');
  const { name, head, rows } = block;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cells = rows.map((each) => row(each.map(inline)));
  return [...(name === title ? [] : [`**${name}**`, '']), row(head), row(head.map(() => '---')), ...cells].join('\n');
}

function partLines(part: Part): string[] {
  const open = openIn(part);
  return [
    ...(part.title ? [`### ${neutraliseMarkdown(part.title)}`] : []),
    ...(open.length > 0
      ? [
          [
            '**Open**',
            '',
            ...open.map(({ field, ask }) => `- ${inline([{ code: field }, ' ', ...[ask].flat()])}`),
          ].join('\n'),
        ]
      : []),
    ownerBlock(part),
  ];
}

/** The part between its markers. One in which nothing is written gets a line for each question. */
function ownerBlock({ name, text, questions }: Part): string {
  const form = questions.map(({ field }) => `- ${/^[A-Za-z0-9 ]+$/.test(field) ? field : codeSpan(field)}:\n`).join('');
  return `${beginMarker(name)}\n${isWritten(text) || questions.length === 0 ? text : form}${endMarker}`;
}

function inline(line: Line): string {
  return Array.isArray(line) ? line.map(piece).join('') : piece(line as Text);
}

function piece(text: Text): string {
  if (typeof text === 'string') {
    const [before, after] = spacesAround(text);
    return `${before}${neutraliseMarkdown(text)}${after}`;
  }
  return 'address' in text ? `<${text.address}>` : codeSpan(text.code);
}

/**
 * A code span that nothing in the text can end (CommonMark, 6.1). A `|` would end a cell of a table; escaped, some
 * parsers show the backslash, and two of them in front of it end the cell all the same.
 */
function codeSpan(code: string): string {
  // A comment in it would look like a marker when the page is read again.
  const text = oneLine(code).replaceAll('<!--', '<!\u200b--');
  if (text === '') return '';
  if (text.includes('|')) return `<code>${neutraliseMarkdown(text)}</code>`;
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${gap}${text}${gap}${fence}`;
}
