import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { followPath } from '../files/follow-path.ts';
import { writeBeside } from '../files/write-beside.ts';
import { environmentFile, type HistoryRecord, readRecord, writeRecord } from './record.ts';
import { type HistoryStore, maxReleases } from './store.ts';

const maxFileBytes = 2_000_000;
// Names begin with the time, so the last in order are the latest.
const recordName = /^\d{8}T\d{9}Z-[0-9a-f-]+\.json$/;

/**
 * A history in a folder. Each environment has a subfolder with one file for each run, so concurrent writers never use
 * the same file. Each method throws LINK_IN_CHECKOUT if a link in one of the checkouts leads elsewhere. The text of a
 * record passes through `look` before it is written.
 */
export function folderHistory(
  folder: string,
  checkouts: readonly string[] = [],
  look = (text: string) => text,
): HistoryStore {
  const folderOf = (environment: string) => followPath(join(folder, environmentFile(environment)), checkouts);
  return {
    async assertOwn(environment) {
      await folderOf(environment);
    },
    async read(environment) {
      const own = await folderOf(environment);
      const names = await readdir(own).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      });
      const latest = names
        .filter((name) => recordName.test(name))
        .sort()
        .slice(-maxReleases);
      const read = await Promise.all(latest.map((name) => readFileRecord(join(own, name))));
      const records = read.filter((record) => record?.environment === environment) as HistoryRecord[];
      return { records, ignored: read.length - records.length };
    },
    async add(record) {
      const own = await folderOf(record.environment);
      await mkdir(own, { recursive: true });
      const name = `${record.at.replace(/[-:.]/g, '')}-${randomUUID()}.json`;
      await writeBeside(join(own, name), look(writeRecord(record)), { checkouts });
    },
  };
}

/** The folder may come from an artifact of anyone. So no link is followed, and no large file is read. */
async function readFileRecord(path: string): Promise<HistoryRecord | undefined> {
  try {
    const file = await lstat(path);
    return file.isFile() && file.size <= maxFileBytes ? readRecord(await readFile(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
