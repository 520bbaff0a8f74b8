import { resolve } from 'node:path';
import { askModel } from '../ai/ask.ts';
import { draftPrompt } from '../ai/draft.ts';
import type { Config } from '../config/config.ts';
import { type ConfigRequest, hideSecretsOf, loadConfig } from '../config/load.ts';
import type { WriteRules } from '../files/write-beside.ts';
import { openRuns } from '../gate/history-store.ts';
import { tokenOf } from '../github/api/api.ts';
import { findLastReleases } from '../github/api/previous-deployment.ts';
import type { RunHistory } from '../history/run-summary.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { lastReleases } from '../pages/notes/default-range.ts';
import { notesMarkdown } from '../pages/notes/markdown.ts';
import { collectNotes, type Notes, type NotesRange } from '../pages/notes/notes.ts';
import { assertWritable, replaceFile } from '../report/report-file.ts';
import { plural } from '../text/plural.ts';
import { createLastLook } from '../text/redaction/last-look.ts';

export type NotesOptions = {
  /** What was given as A..B; without it, the last two releases. */
  range?: NotesRange;
  config: ConfigRequest;
  environment?: string;
  /** Where the notes are written; without it they are returned. */
  markdown?: string;
  rules: WriteRules;
};

/**
 * Release notes in Markdown; undefined if they were written to the file. Throws USAGE where no range was given and the
 * last two releases are not known, and the errors of the configuration, of git and of the file.
 */
export async function writeNotes(options: NotesOptions, context: Context): Promise<string | undefined> {
  const file = options.markdown === undefined ? undefined : resolve(context.cwd, options.markdown);
  if (file) await assertWritable(file, options.rules);
  // Nothing is asked of the site: its passwords need not be set.
  const config = await loadConfig({ ...options.config, unsetAllowed: true }, context);
  hideSecretsOf(config, context.redactor);
  const environment = options.environment ?? config.latency.environment ?? 'production';
  const history = await readHistory(config.latency.history ?? 'auto', environment, context);
  const range = options.range ?? (await lastRange(environment, history, context));
  const notes = await collectNotes(range, { environment, history }, context);
  const draft = await draftOf(notes, config, context);
  const text = createLastLook(context).at('notes', context.redactor.redact(notesMarkdown({ ...notes, draft })));
  if (!file) return text;
  await replaceFile(file, text, options.rules);
  return undefined;
}

/** A model's first paragraph, if the configuration names one; what goes wrong costs one line. */
async function draftOf(notes: Notes, { ai }: Config, context: Context): Promise<Notes['draft']> {
  const changes = [{ title: 'Breaking changes', entries: notes.breaking }, ...notes.groups].flatMap(
    ({ title: group, entries }) => entries.map(({ title }) => ({ group, title })),
  );
  if (!ai || changes.length === 0) return undefined;
  context.log.info(`${ai.model} is asked for a draft: the titles of ${plural(changes.length, 'change')} are sent.`);
  const { model, answer, problem } = await askModel(ai, draftPrompt(changes), context);
  if (answer === undefined) context.log.info(`No draft by a model: ${problem}.`);
  return answer === undefined ? undefined : { model, text: answer };
}

/** What past runs left, if there is anything; a history that cannot be read costs one line. */
async function readHistory(setting: string, environment: string, context: Context): Promise<RunHistory | undefined> {
  try {
    const history = await openRuns(setting, context)?.readRuns(environment);
    return history && history.runs.length + history.days.length > 0 ? history : undefined;
  } catch (error) {
    context.log.info(`The history was not read: ${(error as Error).message}`);
    return undefined;
  }
}

/** GitHub is asked first: it knows of releases that no gate judged. */
async function lastRange(
  environment: string,
  history: RunHistory | undefined,
  { github, env }: Context,
): Promise<NotesRange> {
  const asked = github && tokenOf(env) ? await findLastReleases(github, environment) : undefined;
  const kept = history && lastReleases(history);
  for (const found of [asked, kept]) if (found && 'base' in found) return found;
  const known = [asked, kept].flatMap((found) => (found && 'problem' in found ? found.problem : []));
  const why = known.length > 0 ? known.join('; ') : 'neither GitHub nor a history was given to find them in';
  throw new GateError('USAGE', {
    problem: `the last two releases of ${JSON.stringify(environment)} are not known: ${why}. Name them: launch-gate notes v1.2..v1.3`,
  });
}
