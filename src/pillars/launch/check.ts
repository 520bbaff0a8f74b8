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
