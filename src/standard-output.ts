/**
 * A reader that goes away (`launch-gate run | head -1`) has seen enough: the run goes on, and its exit code says the
 * verdict. Any other failure, such as a full disk, loses output that somebody wanted to keep: that is never a pass.
 */
export function outliveReaders(process: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'once' | 'exitCode'>): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    process.stderr.write(`? Launch Gate: the output cannot be written: ${message}\n`);
    process.once('exit', () => {
      process.exitCode ||= 2;
    });
  });
}
