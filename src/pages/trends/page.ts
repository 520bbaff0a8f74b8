import { htmlDocument } from '../../report/html/document.ts';
import { html, type Markup } from '../../report/html/markup.ts';
import { plural } from '../../text/plural.ts';
import { utcTime } from '../../text/time.ts';
import { type Answer, answersOf, changeWords, openNow } from './answers.ts';
import { hasRecords, type Trends } from './figures.ts';
import { errorsSection, uptimeSection } from './sections/days.ts';
import { latencySection } from './sections/latency.ts';
import { releasesSection } from './sections/releases.ts';
import { restoreSection } from './sections/restore.ts';
import { type Change, windowDays } from './window.ts';

/** The trends as one page without a script that needs no network; `style` is its style sheet. */
export function trendsPage(trends: Trends, style: string): string {
  const answers = answersOf(trends);
  const contents: Record<Answer['id'], (trends: Trends) => readonly Markup[]> = {
    uptime: uptimeSection,
    latency: latencySection,
    errors: errorsSection,
    releases: releasesSection,
    restore: restoreSection,
  };
  const { title, kind, words } = heading(trends, answers);
  const body = html`<a class="skip" href="#${answers[0]?.id}">Skip to the first section</a>
<header class="${kind}">
<p class="gate">Launch Gate · trends of ${trends.environment}</p>
<h1>${title}</h1>
${words.map((line) => html`<p class="counts">${line}</p>\n`)}<ul class="facts" aria-label="What is compared"><li>as of ${utcTime(Date.parse(trends.at))}</li><li>the last ${windowDays} days with the ${windowDays} before</li><li>${readInWords(trends)}</li></ul>
</header>
<nav aria-label="Contents"><ul>${answers.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main>
${answers.map((answer) => section(answer, contents[answer.id](trends)))}</main>
<footer>Launch Gate. Days are those of UTC.</footer>`;
  return htmlDocument({ title: `${trends.environment}: ${title}`, style, body });
}

function section({ id, title, change, sentence }: Answer, content: readonly Markup[]): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p class="answer"><span class="badge ${change}">${changeWords[change]}</span> ${sentence}</p>
${content}</section>
`;
}

/** What is open, else what got worse, else what got better. */
function heading(trends: Trends, answers: readonly Answer[]) {
  const named = (wanted: Change) => answers.filter(({ change }) => change === wanted).map(({ title }) => title);
  const [worse, better, same] = [named('worse'), named('better'), named('same')];
  const lines = [
    ...(worse.length > 0 ? [`Worse: ${worse.join(', ')}`] : []),
    ...(better.length > 0 ? [`Better: ${better.join(', ')}`] : []),
  ];
  const open = openNow(trends.restore);
  if (open) return { title: `Open: ${open.what}`, kind: 'fail', words: [open.since, ...lines] };
  const [
    title = same.length > 0 ? 'No change' : hasRecords(trends) ? 'Too little to compare yet' : 'No runs yet',
    ...words
  ] = lines;
  return { title, kind: worse.length > 0 ? 'fail' : lines.length + same.length > 0 ? 'pass' : 'none', words };
}

function readInWords(trends: Trends): string {
  const { runs, days } = trends.read;
  return [plural(runs, 'run'), ...(days > 0 ? [`${plural(days, 'day')} before them`] : []), ...leftOut(trends)].join(
    ', ',
  );
}

/** The lines of the history that are not among the figures. */
export function leftOut({ read: { newer, ignored } }: Trends): string[] {
  return [
    ...(newer > 0 ? [`${plural(newer, 'line')} of a newer version left out`] : []),
    ...(ignored > 0 ? [`${plural(ignored, 'line')} that cannot be read`] : []),
  ];
}
