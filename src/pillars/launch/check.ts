import type { Config } from '../../config/config.ts';
import type { LaunchConfig } from '../../config/sections/launch/launch.ts';
import type { Context } from '../../model/context.ts';
import type { Finding } from '../../model/finding.ts';
import type { Sessions } from '../../steps/sessions.ts';
import type { Hosts } from './hosts.ts';
import type { Network } from './network/network.ts';

/** What all checks of one run share. */
export type LaunchRun = {
  /** With the canonical origin as base URL, so that sessions log in there. */
  config: Config;
  launch: LaunchConfig;
  context: Context;
  network: Network;
  sessions: Sessions;
  hosts: Hosts;
};

/** One check: collects over the network or the file system, then judges. Several run side by side. */
export type LaunchCheck = (run: LaunchRun) => Promise<Finding[]>;

/** What a check asks. If that could not be asked, a check that found nothing has not passed. */
type Asked =
  | 'files'
  | 'DNS'
  /** The certificates of every host. */
  | 'certificates'
  /** Every host, over HTTP. */
  | 'hosts'
  /** The canonical host. */
  | 'site'
  /** The canonical host as a logged-in user. Nobody logs in where a certificate is wrong. */
  | 'members';

/** One line of the table of checks. */
export type LaunchEntry = {
  applies(launch: LaunchConfig): boolean;
  asks: Asked;
  /** Its requests must not disturb the others: it runs after them, by itself. */
  last?: true;
  load(): Promise<LaunchCheck>;
};

/** By the names that reports show. */
export type LaunchTable = Readonly<Record<string, LaunchEntry>>;
