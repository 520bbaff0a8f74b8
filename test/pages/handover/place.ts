import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handover } from '../../../src/commands/handover.ts';
import { treeFiles } from '../../../src/git/policy-files.ts';
import type { Context } from '../../../src/model/context.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { clock } from '../../http/servers.ts';

function contextIn(cwd: string, more: Partial<Context> = {}): Context {
  return {
    cwd,
    env: { PATH: process.env['PATH'] },
    clock,
    log: { info() {}, progress() {} },
    signal: new AbortController().signal,
    redactor: createRedactor(),
    ...more,
  };
}

/** Runs the command in a folder. The page is `HANDOVER.md` unless the options say something else. */
export function inFolder(
  cwd: string,
  { file = '.github/launch-gate.yml', ...more }: Partial<Context> & { file?: string } = {},
) {
  const page = join(cwd, 'HANDOVER.md');
  const run = (options: Parameters<typeof handover>[0]) => {
    const context = contextIn(cwd, more);
    const config = { file, explicit: false, overrides: {}, files: treeFiles(context) };
    return handover({ markdown: 'HANDOVER.md', ...options }, config, { checkouts: [cwd] }, context);
  };
  return {
    write: (options: Parameters<typeof handover>[0] = {}) => run(options),
    check: () => run({ check: true, offline: true }),
    page: () => readFileSync(page, 'utf8'),
    isWritten: () => existsSync(page),
    path: page,
  };
}

/** The sections of the page by their titles. */
export function sectionsOf(page: string): Record<string, string> {
  return Object.fromEntries(
    page
      .split(/^## /m)
      .slice(1)
      .map((text) => [text.split('\n', 1)[0] ?? '', text]),
  );
}
