import type { HistoryRecord } from './record.ts';

/**
 * How many past runs of an environment are read at most. The branch store also keeps no more; the folder store deletes
 * none.
 */
export const maxReleases = 30;
/** With fewer past deployments, times are shown and not judged. */
export const minBaseline = 5;

/** Where records of passing runs are kept. Every method throws the errors of the file system or the API. */
export type HistoryStore = {
  /** Called before the run starts. Throws LINK_IN_CHECKOUT if a link leads the environment's folder elsewhere. */
  assertOwn?(environment: string): Promise<void>;
  /** The latest records of an environment in any order. `ignored` counts the entries that are no record of it. */
  read(environment: string): Promise<{ records: HistoryRecord[]; ignored: number }>;
  add(record: HistoryRecord): Promise<void>;
};
