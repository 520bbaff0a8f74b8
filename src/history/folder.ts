import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { followPath } from '../files/follow-path.ts';
import { writeBeside } from '../files/write-beside.ts';
import { environmentFile, type HistoryRecord, readRecord, writeRecord } from './record.ts';
import { type HistoryStore, maxReleases } from './store.ts';

const maxFileBytes = 2_000_000;
// Names begin with the time, so that the last in order are the latest.
const recordName = /^\d{8}T\d{9}Z-[0-9a-f-]+\.json$/;

/**
 * A history in a folder: below the environment's name one file a run, so that concurrent writers never meet. Both throw
 * LINK_IN_CHECKOUT where a link of one of the checkouts would lead elsewhere. `look` is the last at what is written.
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

/** A folder may come out of an artifact that anyone made: no link is followed, nothing large is read. */
async function readFileRecord(path: string): Promise<HistoryRecord | undefined> {
  try {
    const file = await lstat(path);
    return file.isFile() && file.size <= maxFileBytes ? readRecord(await readFile(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
