import { htmlDocument } from '../../report/html/document.ts';
import { html, lines, type Markup } from '../../report/html/markup.ts';
import { scrollTable } from '../../report/html/scroll-table.ts';
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
import { isWritten } from './owner-text.ts';

/** The page for people, in the look of the report: it needs no network and runs no script. */
export function handoverHtml(handover: Handover, style: string): string {
  const open = openQuestions(handover).length;
  const { sections, kept, title } = handover;
  const rest: Section[] =
    kept.length > 0
      ? [
          {
            id: 'kept',
            title: 'Kept',
            lead: 'What the owner wrote for parts that this page has no more.',
            blocks: [],
            parts: kept,
          },
        ]
      : [];
  const all = [...sections, ...rest];
  const state =
    open === 0 ? 'Every question is answered.' : `${plural(open, 'question')} ${open === 1 ? 'is' : 'are'} open.`;
  const body = html`<a class="skip" href="#${all[0]?.id ?? 'top'}">Skip to the page</a>
<header class="${open === 0 ? 'pass' : 'none'}" id="top">
<p class="gate">Launch Gate</p>
<h1>${title}</h1>
<p class="counts">${state}</p>
</header>
<nav aria-label="Contents"><ul>${all.map((each) => html`<li><a href="#${each.id}">${each.title}</a></li>`)}</ul></nav>
<main>
${all.map(sectionMarkup)}</main>`;
  return htmlDocument({ title, style, body });
}

function sectionMarkup({ id, title, lead, blocks, parts }: Section): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p>${lead}</p>
${blocks.map((block) => blockMarkup(block, title))}${parts.map(partMarkup)}</section>
`;
}

function blockMarkup(block: Block, title: string): Markup {
  if (!isTable(block)) return html`<ul>${block.list.map((line) => html`<li>${inline(line)}</li>`)}</ul>\n`;
  const head = html`<tr>${block.head.map((name) => html`<th scope="col">${name}</th>`)}</tr>`;
  const rows = block.rows.map(
    ([first, ...others]) =>
      html`<tr><th scope="row">${inline(first ?? '')}</th>${others.map((line) => html`<td>${inline(line)}</td>`)}</tr>`,
  );
  return html`${block.name !== title && html`<h3>${block.name}</h3>\n`}${scrollTable(block.name, head, rows)}`;
}

function partMarkup(part: Part): Markup {
  const open = openIn(part);
  if (open.length === 0 && !isWritten(part.text)) return html``;
  return html`${part.title && html`<h3>${part.title}</h3>\n`}${
    open.length > 0 &&
    html`<article class="route inconclusive"><span class="badge medium">open</span><ul>${open.map(({ field, ask }) => html`<li><code>${field}</code> ${inline(ask)}</li>`)}</ul></article>\n`
  }${isWritten(part.text) && html`<article><p class="gate">By hand</p><p class="fix">${linesOf(part.text)}</p></article>\n`}`;
}

/** The owner's text as plain text, however long it is. */
function linesOf(text: string): Markup[] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => html`${lines(line)}\n`);
}

function inline(line: Line): Markup[] {
  return [line].flat().map((text: Text) => {
    if (typeof text === 'string') {
      const [before, after] = spacesAround(text);
      return html`${{ markup: before }}${text}${{ markup: after }}`;
    }
    return 'address' in text ? html`<a href="${text.address}">${text.address}</a>` : html`<code>${text.code}</code>`;
  });
}
