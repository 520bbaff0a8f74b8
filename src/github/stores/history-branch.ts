import { Buffer } from 'node:buffer';
import { environmentFile, type HistoryRecord, readRecord, writeRecord } from '../../history/record.ts';
import type { RunStore, RunSummary } from '../../history/run-summary.ts';
import { addRun, readRuns, runsFile } from '../../history/runs-text.ts';
import { type HistoryStore, maxReleases } from '../../history/store.ts';
import { maxFileBytes } from './branch-file.ts';
import type { BranchTexts } from './branch-text.ts';

type Look = (text: string) => string;

/**
 * Samples on a branch of its own, written through the API, so that the checkout stays untouched. Each environment has
 * one file with one record per line.
 */
export function branchHistory(texts: BranchTexts, look: Look): HistoryStore {
  const pathOf = (environment: string) => `${environmentFile(environment)}.jsonl`;
  return {
    async read(environment) {
      return parse(await texts.read(pathOf(environment)), environment);
    },
    async add(record) {
      const line = look(writeRecord(record));
      const message = `Latency of ${record.sha?.slice(0, 7) ?? 'a release'} in ${record.environment}`;
      await texts.change(pathOf(record.environment), message, (text) => {
        const lines = parse(text, record.environment).records.map(writeRecord);
        // A request whose answer was lost is sent again.
        return text.includes(line) ? text : fitting([...lines, line]).join('');
      });
    },
  };
}

/** The summaries of runs on that branch. */
export function branchRuns(texts: BranchTexts, look: Look): RunStore {
  return {
    async readRuns(environment) {
      return readRuns(await texts.read(runsFile(environment)), environment);
    },
    async addRun(run) {
      const looked: RunSummary = JSON.parse(look(JSON.stringify(run)));
      const { sha, environment } = looked;
      const message = `Run of ${sha?.slice(0, 7) ?? 'a release'} in ${environment}`;
      await texts.change(runsFile(environment), message, (text) => addRun(text, looked));
    },
  };
}

function parse(text: string, environment: string) {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .slice(-maxReleases);
  const read = lines.map(readRecord);
  const records = read.filter((record) => record?.environment === environment) as HistoryRecord[];
  return { records, ignored: read.length - records.length };
}

/** The latest lines, as many as a reader takes: limited in number and in total size. */
function fitting(lines: string[]): string[] {
  const kept: string[] = [];
  let bytes = 0;
  for (const line of lines.slice(-maxReleases).reverse()) {
    bytes += Buffer.byteLength(line);
    if (bytes > maxFileBytes) break;
    kept.unshift(line);
  }
  return kept;
}
