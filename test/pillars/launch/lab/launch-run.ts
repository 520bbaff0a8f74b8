import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, secretsOf } from '../../../../src/config/load.ts';
import { treeFiles } from '../../../../src/git/policy-files.ts';
import type { Context } from '../../../../src/model/context.ts';
import type { LaunchRun } from '../../../../src/pillars/launch/check.ts';
import { createHosts } from '../../../../src/pillars/launch/hosts.ts';
import { openNetwork } from '../../../../src/pillars/launch/network/network.ts';
import { createSessions } from '../../../../src/steps/sessions.ts';
import { createRedactor } from '../../../../src/text/redaction/redactor.ts';
import { clock } from '../../../http/servers.ts';

type Options = {
  /** Sections besides `launch`. */
  config?: object;
  env?: Record<string, string>;
  /** Milliseconds since the epoch, where they are not the machine's. */
  now?: number;
  signal?: AbortSignal;
  isInternal?: Context['isInternal'];
};

/** What the checks of a run share, for a section `launch` as the configuration file holds it. To be closed. */
export async function openLaunch(launch: object, { config: more, env = {}, now, signal, isInternal }: Options = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-launch-'));
  try {
    writeFileSync(join(cwd, 'gate.yml'), JSON.stringify({ version: 1, launch, ...more }));
    const read = await loadConfig(
      { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }) },
      { cwd, env },
    );
    if (!read.launch) throw new Error('the configuration holds no section "launch"');
    const redactor = createRedactor();
    for (const { value, label } of secretsOf(read)) redactor.add(value, label);
    const context: Context = {
      cwd,
      env,
      clock: { ...clock, now: () => now ?? clock.now() },
      signal: signal ?? new AbortController().signal,
      redactor,
      log: { info() {}, progress() {} },
      isInternal,
    };
    const network = await openNetwork(read, read.launch, context);
    const config = { ...read, baseUrl: read.launch.canonical ?? read.baseUrl };
    const sessions = createSessions(config, context, network.client);
    const run: LaunchRun = {
      config,
      launch: read.launch,
      context,
      network,
      sessions,
      hosts: createHosts(network, context),
    };
    return { run, close: () => network.close() };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
