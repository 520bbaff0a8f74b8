import { cut } from '../../text/cut.ts';
import { showDuration } from '../../text/duration.ts';
import { neutraliseMarkdown } from '../../text/neutralise.ts';
import { plural, thousands } from '../../text/plural.ts';
import type { Entry } from './entries.ts';
import type { Notes } from './notes.ts';
import type { Contributor } from './people.ts';
import { rollback } from './rollback.ts';
import type { RouteSpeed } from './speed.ts';

/** GitHub takes no more characters for a release. */
const maxLength = 125_000;
/** How many lines a list has at most; fewer where the notes would become too long. */
const listLengths = [200, 100, 50, 20, 10, 5];

/** The notes as Markdown. No foreign text in them becomes a mention, a link, an image, HTML or a command. */
export function notesMarkdown(notes: Notes): string {
  let text = '';
  for (const most of listLengths) {
    text = written(notes, most);
    if (text.length <= maxLength) break;
  }
  return text;
}

function written(notes: Notes, most: number): string {
  const { breaking, groups, migrations, envNames, speed } = notes;
  const list = <T>(items: readonly T[], line: (item: T) => string) => {
    const more = items.length - most;
    return [
      ...items.slice(0, most).map((item) => `- ${line(item)}`),
      ...(more > 0 ? [`- and ${thousands(more)} more`] : []),
    ];
  };
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];
  return [
    ...head(notes),
    ...draftLines(notes),
    ...section('Breaking changes', list(breaking, breakingLine)),
    ...groups.flatMap(({ title, entries }) => section(shown(title), list(entries, entryLine))),
    ...section(
      'Taken back within this release',
      list(notes.cancelled, ({ entry, by }) => `${entryLine(entry)}, by ${by.id.slice(0, 7)}`),
    ),
    ...section(
      'Database migrations',
      list(migrations, ({ path, tool, status }) => `${status} ${code(path)} (${tool})${afterwards[status]}`),
    ),
    ...section(
      'New environment variables',
      list(envNames, ({ name, file, line }) => `${code(name)}, read in ${code(`${file}:${line}`)}`),
    ),
    ...section('p95', speed ? speedTable(speed, most) : []),
    ...section('Contributors', people(notes, most)),
    ...section('Roll back', rollback(notes)),
  ].join('\n');
}

function head({ range, ids, environment, commits, missing }: Notes): string[] {
  const [base, head] = [named(range.base, ids.base), named(range.head, ids.head)];
  const what =
    commits === 0
      ? `Nothing new: ${head} has no commit that ${base} lacks.`
      : `${plural(commits, 'commit')} since ${base}.`;
  const back = `This release goes back: ${head} lacks ${plural(missing, 'commit')} of ${base}.`;
  return [`# ${shown(environment)}: ${head}`, '', what, ...(missing > 0 ? ['', back] : []), ''];
}

function draftLines({ draft }: Notes): string[] {
  if (!draft) return [];
  const title = `Written by a machine (${cut(draft.model, 100)}) from the titles below`;
  return [`**${shown(title)}:**`, '', ...draft.text.split('\n').map((line) => `> ${readable(line)}`.trimEnd()), ''];
}

/** `v1.2 (abc1234)`; the short id alone where the range named an id. */
function named(name: string, id: string): string {
  const short = id.slice(0, 7);
  return id.startsWith(name.toLowerCase()) ? short : `${code(name)} (${short})`;
}

function entryLine({ scope, title, pull, id }: Entry): string {
  const place = pull ? `${shown(pull)}, ${id.slice(0, 7)}` : id.slice(0, 7);
  return `${scope ? `**${shown(scope)}:** ` : ''}${shown(title) || 'without a subject'} (${place})`;
}

function breakingLine(entry: Entry): string {
  return `${entryLine(entry)}${entry.breakingNote ? `: ${shown(entry.breakingNote)}` : ''}`;
}

/** What is to be known of a migration that earlier releases had. */
const afterwards = {
  added: '',
  changed: ': the release before had it, so it has run there in its old form',
  removed: ': the release before had it, so it has run there',
};

function speedTable(routes: readonly RouteSpeed[], most: number): string[] {
  if (routes.length === 0) return ['The history has no p95 of the same route in both releases.'];
  const rows = routes.slice(0, most).map(({ check, beforeMs, afterMs, budgetMs }) => {
    const budget = budgetMs === null ? '' : showDuration(budgetMs);
    return `| ${[shown(check), time(beforeMs), time(afterMs), change(beforeMs, afterMs), budget].join(' | ')} |`;
  });
  const more = routes.length - rows.length;
  const rest = more > 0 ? ['', `And ${plural(more, 'more route')}.`] : [];
  return ['| route | before | now | change | budget |', '|---|---|---|---|---|', ...rows, ...rest];
}

function time(ms: number | null): string {
  return ms === null ? 'failed' : showDuration(ms);
}

function change(before: number | null, now: number | null): string {
  if (!before || now === null) return '';
  const percent = Math.round((now / before - 1) * 100);
  return `${percent > 0 ? '+' : ''}${percent} %`;
}

function people({ people, bots }: Notes, most: number): string[] {
  // No line begins with foreign text, which could then be a command in a log.
  return [...names('People', people, most), ...names('Bots', bots, most)];
}

function names(title: string, found: readonly Contributor[], most: number): string[] {
  if (found.length === 0) return [];
  const more = found.length - most;
  const told = found.slice(0, most).map(({ name, commits }) => `${shown(name)} (${thousands(commits)})`);
  return [`- ${title}: ${[...told, ...(more > 0 ? [`and ${thousands(more)} more`] : [])].join(', ')}`];
}

const maxText = 300;

/** Foreign text. */
function shown(text: string): string {
  return readable(cut(text, maxText));
}

/** Signs that mean nothing within a line of Markdown stay as they are: notes are also read unrendered. */
function readable(text: string): string {
  return neutraliseMarkdown(text).replace(/&#(\d+);/g, (reference, code: string) => {
    const sign = String.fromCharCode(Number(code));
    return `'"(){}=!+`.includes(sign) ? sign : reference;
  });
}

/** A name or a path: in code, where that can hold it. */
function code(text: string): string {
  return /^[\w./~^@:+-]{1,200}$/.test(text) ? `\`${text}\`` : shown(text);
}
