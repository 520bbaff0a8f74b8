// Loaded before the gate by `node --import`: tells on descriptor 3 when the run's deadline began, whether it passed, and
// how long since then the main thread stood in the queue for a processor (schedstat: other programs' work, not its own), and
// the most memory that the process held (proc(5), VmHWM; maxRSS would count the memory of what started the process too).
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  const deadlineMs = Number(process.env.LAUNCH_GATE_TEST_DEADLINE);
  const queuedMs = () => Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6;
  let beganAt;
  let queuedAtDeadlineMs;
  const timeout = AbortSignal.timeout;
  AbortSignal.timeout = (ms) => {
    // A part of it is kept for telling.
    if (ms > deadlineMs * 0.9 && ms <= deadlineMs && beganAt === undefined) {
      beganAt = Date.now();
      setTimeout(() => (queuedAtDeadlineMs = queuedMs()), deadlineMs).unref();
    }
    return timeout.call(AbortSignal, ms);
  };
  process.on('exit', () => {
    const peakKilobytes = Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
    writeSync(
      3,
      JSON.stringify({
        beganAt,
        endedAt: Date.now(),
        queuedMs: queuedAtDeadlineMs ? Math.round(queuedMs() - queuedAtDeadlineMs) : 0,
        peakMegabytes: Math.round(peakKilobytes / 1024),
      }),
    );
  });
}
