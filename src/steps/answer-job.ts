import { judgeAnswer } from './judge-answer.ts';

/** Judges answers in a thread of its own. */
export function start(_: undefined) {
  return { judge: judgeAnswer };
}
