#!/usr/bin/env node
import { outliveReaders } from './standard-output.ts';

// One bundle serves both. GitHub's runner starts an action without arguments, and a command line always has a command.
const isAction = process.argv.length === 2 && process.env['GITHUB_ACTIONS'] === 'true';

outliveReaders(process);
if (isAction) {
  const { runAction } = await import('./main.ts');
  process.exitCode = await runAction(process.env);
} else {
  const { runCommandLine } = await import('./cli.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2), process.env);
}
// A wait before a retry at GitHub, or a socket, knows no signal and no deadline: it would keep an ended run alive.
// The exit comes after both streams have reported any write that failed.
process.stdout.write('', () => process.stderr.write('', () => setImmediate(() => process.exit())));
