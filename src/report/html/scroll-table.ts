import { html, type Markup } from './markup.ts';

/** A table that scrolls by itself on a narrow screen, and that the keyboard can reach and scroll. */
export function scrollTable(name: string, head: Markup, rows: readonly Markup[]): Markup {
  return html`<div class="scroll" role="group" aria-label="${name}" tabindex="0"><table><thead>${head}</thead><tbody>${rows}</tbody></table></div>\n`;
}
