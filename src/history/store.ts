import type { HistoryRecord } from './record.ts';

/** As many past runs of an environment are kept and read at most. */
export const maxReleases = 30;
/** With fewer past deployments, their times are shown and not judged. */
export const minBaseline = 5;

/** Where records of passing runs are kept. Both throw what the file system or the API refuses. */
export type HistoryStore = {
  /** Before the work: throws LINK_IN_CHECKOUT where its folder would lead elsewhere. */
  assertOwn?(environment: string): Promise<void>;
  /** The latest records of an environment in any order, and how many others were not readable as such. */
  read(environment: string): Promise<{ records: HistoryRecord[]; ignored: number }>;
  add(record: HistoryRecord): Promise<void>;
};
