import { basename } from 'node:path';
import type { Config } from '../../config/config.ts';
import { GateError } from '../../model/errors.ts';
import type { Exported, ExportedFile, ExportOptions } from '../exported.ts';
import { type ExportedCheck, writeChecks } from './checks.ts';
import { NotInK6 } from './code.ts';
import { sampledLogins, splitChecks } from './options.ts';
import { readMachines, readProfile } from './profile.ts';
import { scriptText, variablesOf } from './script.ts';
import { stepCode } from './steps.ts';
import { testRunFile, testRunText } from './test-run.ts';

/**
 * The checks as a script for k6 1.x, and with `--kubernetes` a manifest for k6-operator beside it. Variables stand in
 * both by name, never by value. Throws USAGE, and NOTHING_TO_DO where no check can be written.
 */
export function exportK6(config: Config, options: ExportOptions): Exported {
  const written = writeChecks(config);
  const routes = written.checks.filter(({ config: check }) => check.latency).length + sampledLogins(written).length;
  const profile = readProfile(options, config, routes);
  const machines = readMachines(options, profile);
  if (written.checks.length === 0)
    throw new GateError('NOTHING_TO_DO', {
      problem: `there is no check that k6 can take. ${written.missing.join(' ')}`.trim(),
    });
  const { once, repeated } = splitChecks(written.checks, profile);
  const isLoad = profile.kind !== 'rate';
  if (isLoad && repeated.length === 0)
    throw new GateError('USAGE', {
      problem: `users repeat checks that only read or say "watch: true", and there is none${written.missing.length > 0 ? ` that k6 can take. ${written.missing.join(' ')}` : ''}`,
    });
  const missing = [...written.missing, ...(isLoad ? once.map(takenOnce) : [])];
  const ready = readyCode(config, missing);
  missing.push(...missingSections(config));
  const extras = { ready, missing, machines };
  const script: ExportedFile = { text: scriptText(written, profile, config, extras) };
  if (machines === undefined) return { files: [script], missing };
  const name = basename(options.out ?? '');
  const manifest = testRunText(name, machines, config.baseUrl, variablesOf(written, config, extras));
  return { files: [script, { path: `../${testRunFile(name)}`, text: manifest }], missing };
}

function takenOnce({ config: { name } }: ExportedCheck): string {
  return `The check ${JSON.stringify(name)} runs once, and not with every user: it writes, or says "watch: false". With "watch: true" users repeat it.`;
}

function readyCode({ ready }: Config, missing: string[]): string | undefined {
  if (!ready) return undefined;
  const until = { timeoutMs: ready.timeoutMs, intervalMs: ready.intervalMs };
  try {
    return stepCode({ ...ready.step, until }, (words, problem) =>
      missing.push(`"ready" does not judge ${words}: k6 cannot ${problem}.`),
    );
  } catch (error) {
    if (!(error instanceof NotInK6)) throw error;
    missing.push(`"ready" is left out, so the script does not wait: k6 cannot ${error.message}.`);
    return undefined;
  }
}

/** What no script of k6 does. */
function missingSections({ launch, secrets, evidence, burst, tls, latency }: Config): string[] {
  return [
    'Most pages that are not what their status says (error pages of frameworks, soft 404s, logins and walls of a platform) are told only by "launch-gate run".',
    ...(launch ? ['The checks of "launch" are made only by "launch-gate run launch".'] : []),
    ...(secrets ? ['Secrets are looked for only by "launch-gate run secrets".'] : []),
    ...(evidence ? ['The reports of "evidence" are judged only by "launch-gate run evidence".'] : []),
    ...(burst
      ? ['The "burst" is made only by "launch-gate run"; --users and --stages make a larger one of this script.']
      : []),
    ...(tls
      ? [
          'The files of "tls" are not used: k6 trusts the roots of its machine, and "tlsAuth" in the options takes a certificate and key.',
        ]
      : []),
    ...(latency.compare ? ['The comparison with "compare-url" is made only by "launch-gate run latency".'] : []),
  ];
}
