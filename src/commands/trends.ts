import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { hideSecretsOf } from '../config/load.ts';
import { checkoutsOf } from '../files/follow-path.ts';
import type { WriteRules } from '../files/write-beside.ts';
import { openRuns } from '../gate/history-store.ts';
import { tokenOf } from '../github/api/api.ts';
import { historyBranch } from '../github/stores/branch-file.ts';
import { uptimeBranch } from '../github/stores/uptime-branch.ts';
import { environmentFile } from '../history/record.ts';
import type { RunHistory } from '../history/run-summary.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { answersOf, changeWords } from '../pages/trends/answers.ts';
import { readTrendsStyle } from '../pages/trends/assets.ts';
import { hasRecords, type Trends, trendsOf } from '../pages/trends/figures.ts';
import { leftOut, trendsPage } from '../pages/trends/page.ts';
import { inline, row } from '../report/formats/sections.ts';
import { assertWritable, replaceFile } from '../report/report-file.ts';
import { folderStore } from '../staying/uptime/folder-store.ts';
import { readState, type State } from '../staying/uptime/state.ts';
import type { UptimeStore } from '../staying/uptime/store.ts';
import { neutraliseLog, oneLine } from '../text/neutralise.ts';
import { createLastLook, type LastLook } from '../text/redaction/last-look.ts';

type TrendsRequest = {
  config: Config;
  /** Wins over the configuration. */
  environment?: string;
  /** A folder; wins over the configuration. */
  state?: string;
};

/** `where` is the place of the history in words, where one was asked. */
type Found = { trends: Trends; look: LastLook; where?: string };
type TrendsPaths = { html?: string; json?: string };

/** Asked where nobody names a place. */
const defaultState = '.launch-gate/uptime';
const noRuns: RunHistory = { days: [], runs: [], ignored: 0, newer: 0 };

/**
 * Reads what runs and rounds have left, both at the same time, and computes the trends. Throws NO_HISTORY where there is
 * nowhere to read from, HISTORY_UNREADABLE and STATE_UNREADABLE for what cannot be read.
 */
async function readTrends({ config, environment, state }: TrendsRequest, context: Context): Promise<Trends> {
  const name = environment || config.latency.environment || 'production';
  const setting = settingOf(config, context);
  const named = state ?? config.uptime?.state;
  const store = openRuns(setting, context);
  const [history, rounds] = await Promise.all([
    store && readRuns(() => store.readRuns(name)),
    readRounds(roundStores(name, setting, named, context)),
  ]);
  if (!history && !rounds && named === undefined) throw new GateError('NO_HISTORY', {});
  return trendsOf(name, history ?? noRuns, rounds, context.clock.now());
}

/** Without a setting the branch is read wherever there is a token for it, not only in a workflow. */
function settingOf({ latency: { history = 'auto' } }: Config, { env }: Context): string {
  if (history !== 'auto') return history;
  return tokenOf(env) && env['GITHUB_REPOSITORY'] ? 'branch' : 'off';
}

function placeOf(setting: string): string | undefined {
  return setting === 'off' ? undefined : setting === 'branch' ? `the branch ${historyBranch}` : setting;
}

async function readRuns(read: () => Promise<RunHistory>): Promise<RunHistory> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GateError) throw error;
    throw new GateError('HISTORY_UNREADABLE', { problem: (error as Error).message }, { cause: error });
  }
}

/** The first state that there is. */
async function readRounds(stores: readonly UptimeStore[]): Promise<State | undefined> {
  for (const store of stores) {
    const { text } = await store.read();
    if (text !== undefined) return readState(text, store.where);
  }
  return undefined;
}

/** The folder that is named, else the place of the summaries, and the folder that `launch-gate uptime` takes itself. */
function roundStores(environment: string, setting: string, named: string | undefined, context: Context): UptimeStore[] {
  const { cwd, github, clock } = context;
  const options = { checkouts: checkoutsOf(context), look: (text: string) => text, now: () => clock.now() };
  if (named !== undefined) return [folderStore(resolve(cwd, named), options)];
  if (setting === 'branch') return github ? [uptimeBranch(github, environment, options.look)] : [];
  const own = folderStore(resolve(cwd, defaultState), options);
  if (setting === 'off') return [own];
  return [folderStore(resolve(cwd, setting), options, `uptime-${environmentFile(environment)}.json`), own];
}

/**
 * `launch-gate trends`, of the command line and of the action. Throws REPORT_UNWRITABLE and LINK_IN_CHECKOUT before
 * anything is read, and what {@link readTrends} throws.
 */
export async function trends(
  request: TrendsRequest,
  paths: TrendsPaths,
  rules: WriteRules,
  context: Context,
): Promise<Found> {
  hideSecretsOf(request.config, context.redactor);
  for (const path of [paths.html, paths.json]) if (path !== undefined) await assertWritable(path, rules);
  const found = await readTrends(request, context);
  const look = createLastLook(context);
  await writeTrends(found, paths, rules, look);
  return { trends: found, look, where: placeOf(settingOf(request.config, context)) };
}

/** Writes the page and the figures, each whole or not at all. Throws REPORT_UNWRITABLE and LINK_IN_CHECKOUT. */
async function writeTrends(trends: Trends, paths: TrendsPaths, rules: WriteRules, look: LastLook): Promise<void> {
  if (paths.html !== undefined) {
    const page = trendsPage(trends, readTrendsStyle());
    await replaceFile(paths.html, look.at('page of trends', page, 'html'), rules);
  }
  if (paths.json !== undefined) await replaceFile(paths.json, trendsJson({ trends, look }), rules);
}

export function trendsJson({ trends, look }: Found): string {
  return look.at('figures of trends', `${JSON.stringify(trends)}\n`, 'json');
}

/** Five lines, one for each question, and one more where nothing has left a summary yet. */
export function trendsText({ trends, look, where }: Found): string {
  const lines = answersOf(trends).map(
    ({ title, change, sentence }) => `${changeWords[change].padEnd(12)}  ${title}: ${sentence}`,
  );
  const missing = leftOut(trends);
  if (missing.length > 0) lines.unshift(`Not among the figures: ${missing.join(', ')}.`);
  if (!hasRecords(trends))
    lines.unshift(
      `No run has left a summary of ${trends.environment}${where ? ` in ${where}` : ''} yet. Each run that judges the site leaves one where a history is kept; --environment names another, such as local.`,
    );
  return look.at('output', `${neutraliseLog(lines.map(oneLine).join('\n'))}\n`);
}

/** The same as a table for the job's summary. */
export function trendsSummary({ trends, look }: Found): string {
  const rows = answersOf(trends).map(({ title, change, sentence }) =>
    row([`**${changeWords[change]}**`, title, inline(sentence)]),
  );
  const head = `### Trends of ${inline(trends.environment)}\n\n| | | the last 30 days |\n|---|---|---|`;
  return look.at('summary', `${head}\n${rows.join('\n')}\n`);
}
