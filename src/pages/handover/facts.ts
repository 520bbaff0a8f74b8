import type { Config } from '../../config/config.ts';
import type { RunHistory } from '../../history/run-summary.ts';
import type { HostAnswer } from './ask-hosts.ts';
import type { ConfiguredHost, UnsetHost } from './configured-hosts.ts';
import type { FoundPlatform } from './detect-platforms.ts';
import type { KnownSecret } from './known-secrets.ts';
import type { Variable } from './variables.ts';
import type { Workflow } from './workflows.ts';

/** A successful deployment as GitHub tells it. */
export type LastDeployment = { sha: string; at: string };

/** All that the page is made of, but for what the owner wrote. Holds no value of a variable. */
export type Facts = {
  /** Milliseconds since the epoch. */
  now: number;
  environment: string;
  config: Config;
  /** Whether the folder is in a git repository. */
  isRepository: boolean;
  hosts: readonly ConfiguredHost[];
  unsetHosts: readonly UnsetHost[];
  /** By origin; undefined if nothing was asked (`--offline`). */
  answers?: ReadonlyMap<string, HostAnswer>;
  variables: readonly Variable[];
  workflows: readonly Workflow[];
  platforms: readonly FoundPlatform[];
  knownSecrets: readonly KnownSecret[];
  /** Files that were not read, and why. */
  unread: readonly { file: string; problem: string }[];
  /** Undefined if no history is kept, or it could not be read. */
  history?: RunHistory;
  historyProblem?: string;
  deployment?: LastDeployment;
};
