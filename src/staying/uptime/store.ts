/** Where the state of uptime is kept. Every method throws a coded error, or that of the file system or the API. */
export type UptimeStore = {
  /** For messages: a path or the name of a branch. */
  where: string;
  /** Called before a round asks anything. Throws STATE_UNWRITABLE, LINK_IN_CHECKOUT. */
  assertWritable(): Promise<void>;
  /** `token` tells this text from a later one; undefined if there is none yet. */
  read(): Promise<{ text?: string; token?: string }>;
  /** False if somebody else wrote since the read that gave `token`. */
  write(text: string, token: string | undefined): Promise<boolean>;
  /**
   * Keeps other processes out until `release`; where there is none, several may run at the same time. Throws
   * UPTIME_RUNNING.
   */
  lock?(): Promise<{ release(): Promise<void> }>;
};
