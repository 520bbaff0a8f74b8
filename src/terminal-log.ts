import type { Context, Logger } from './model/context.ts';
import { redrawsLines } from './terminal-colour.ts';
import { neutraliseLog } from './text/neutralise.ts';

type Terminal = { isTTY?: boolean; columns?: number; write(text: string): unknown };

// Nobody reads faster than this, and a slow terminal would hold up the work.
const intervalMs = 100;
const clearLine = '\r\u001b[K';

/**
 * A log for a person. Lines of `info` stay. On a terminal `progress` shows one line, which the next one replaces and an
 * empty one removes. `now` is in milliseconds on a clock that never jumps.
 */
export function createTerminalLog(
  stream: Terminal,
  now: () => number,
  env: Context['env'] = {},
): (redact: (text: string) => string) => Logger {
  const showsProgress = redrawsLines(stream, env);
  let shownAt: number | undefined;
  const clear = () => {
    if (shownAt !== undefined) stream.write(clearLine);
    shownAt = undefined;
  };
  return (redact) => ({
    showsProgress,
    info(line) {
      clear();
      stream.write(`${redact(neutraliseLog(redact(line)))}\n`);
    },
    progress(line) {
      if (!showsProgress) return;
      if (line === '') return clear();
      if (shownAt !== undefined && now() - shownAt < intervalMs) return;
      shownAt = now();
      // A line that wraps could not be removed again.
      stream.write(clearLine + redact(neutraliseLog(redact(line))).slice(0, (stream.columns || 80) - 1));
    },
  });
}
