import { Buffer } from 'node:buffer';
import { environmentFile, type HistoryRecord, readRecord, writeRecord } from '../../history/record.ts';
import { type HistoryStore, maxReleases } from '../../history/store.ts';
import type { Context } from '../../model/context.ts';
import type { GitHubApi, Octokit, Repository } from '../../model/github-api.ts';
import { historyBranch, maxFileBytes, readTip, replaceFile } from './branch-file.ts';

const maxAttempts = 8;

/**
 * A history on a branch of its own, written through the Git Data API, so that the checkout stays untouched. Each
 * environment has one file with one record per line. A writer that was overtaken reads the branch again and adds its
 * record to what is there.
 */
export function branchHistory(api: GitHubApi, { clock, signal }: Pick<Context, 'clock' | 'signal'>): HistoryStore {
  const call = async <T>(work: (octokit: Octokit, repository: Repository) => Promise<T>): Promise<T> => {
    const { data, problem } = await api.call('history', work);
    if (problem !== undefined) throw new Error(problem);
    return data as T;
  };
  return {
    async read(environment) {
      const tip = await call((octokit, repository) => readTip(octokit, repository, fileOf(environment)));
      return parse(tip?.text ?? '', environment);
    },
    async add(record) {
      for (let attempt = 0; attempt < maxAttempts; attempt++) {
        if (await call((octokit, repository) => append(octokit, repository, record))) return;
        // The wait is random, so that two writers that collided do not collide again.
        await clock.sleep((0.5 + Math.random()) * 200 * 2 ** Math.min(attempt, 4), signal);
      }
      throw new Error(`the branch ${historyBranch} changed under each of ${maxAttempts} attempts`);
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

/** Adds a line in a commit on top of the tip; false when another writer was faster. */
async function append(octokit: Octokit, repository: Repository, record: HistoryRecord): Promise<boolean> {
  const path = fileOf(record.environment);
  const tip = await readTip(octokit, repository, path);
  const { records } = parse(tip?.text ?? '', record.environment);
  return replaceFile(octokit, repository, tip, {
    path,
    content: fitting([...records, record].map(writeRecord)).join(''),
    message: `Latency of ${record.sha?.slice(0, 7) ?? 'a release'} in ${record.environment}`,
  });
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

function fileOf(environment: string): string {
  return `${environmentFile(environment)}.jsonl`;
}
