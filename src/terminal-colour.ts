import type { Context } from './model/context.ts';

type Env = Context['env'];

/**
 * Whether to write colours to a stream. `FORCE_COLOR` decides unless it is empty (force-color.org; `0` and `false` are
 * no), and wins over `NO_COLOR` as in Node itself; then `NO_COLOR` unless it is empty (no-color.org); then whether the
 * stream is a terminal that knows colours.
 */
export function showsColour({ isTTY }: { isTTY?: boolean }, env: Env): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return !env['NO_COLOR'] && isTTY === true && !isDumb(env);
}

/** Whether a line on a stream can be written anew. A CI that brings a terminal keeps what is written as a log. */
export function redrawsLines({ isTTY }: { isTTY?: boolean }, env: Env): boolean {
  return isTTY === true && !isDumb(env) && (!env['CI'] || env['CI'] === 'false');
}

/** `TERM` says that the terminal knows no escapes, such as the shell in an editor. */
function isDumb(env: Env): boolean {
  return env['TERM'] === 'dumb';
}
