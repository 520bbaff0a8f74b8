import type { AiResult } from '../../model/results.ts';
import { cut } from '../../text/cut.ts';
import { html, lines, type Markup } from './markup.ts';

/** What a model said of the run, or why it said nothing, and folded what it was sent. */
export function machineWordsOf({ model, answer, problem, sent }: AiResult): Markup {
  const messages = sent.map(
    ({ role, content }) =>
      html`<p class="label">${role}</p>\n<p class="machine">${content.split('\n').map((line) => html`${lines(line)}\n`)}</p>\n`,
  );
  const said = answer
    ? html`<p class="machine">${lines(answer)}</p>\n`
    : html`<p>There is no answer: ${problem}.</p>\n`;
  return html`<p class="label">By ${cut(model, 100)}, not part of the verdict.</p>
${said}${sent.length > 0 && html`<details><summary>What it was sent</summary>\n${messages}</details>\n`}`;
}
