import { createInterface } from 'node:readline/promises';
import { GateError } from '../model/errors.ts';

/**
 * Asks a question of yes or no. Enter alone means yes, as the question shows; the end of the input means no, as does
 * any other word. Throws CANCELLED for Ctrl-C.
 */
export async function confirm(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<boolean> {
  const terminal = createInterface({ input, output });
  const ended = new Promise<string>((end, fail) => {
    terminal.once('close', () => end('no'));
    terminal.once('SIGINT', () => fail(new GateError('CANCELLED')));
  });
  // What follows stands on a line of its own, as after an answer.
  const left = ended.finally(() => output.write('\n'));
  try {
    const typed = terminal.question(`${question} [Y/n] `).catch(() => left);
    const answer = await Promise.race([typed, left]);
    return /^(?:y(?:es)?)?$/i.test(answer.trim());
  } finally {
    terminal.removeAllListeners('close');
    terminal.close();
  }
}
