import type { LaunchConfig } from './launch.ts';

/** A launch of which nothing is checked, for whoever asks DNS or hosts without that section. */
export function noLaunch(timeoutMs: number): LaunchConfig {
  return {
    at: { file: '', line: 1, column: 1 },
    loginHosts: [],
    isApi: false,
    onInconclusive: 'warn',
    network: { connectTo: [], timeoutMs },
  };
}
