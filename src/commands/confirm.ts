import { createInterface } from 'node:readline/promises';

/**
 * Asks a question of yes or no. Enter alone means yes, as the question shows; the end of the input means no, as does
 * any other word.
 */
export async function confirm(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<boolean> {
  const terminal = createInterface({ input, output });
  try {
    const ended = new Promise<string>((end) => terminal.once('close', () => end('no')));
    const answer = await Promise.race([terminal.question(`${question} [Y/n] `), ended]);
    return /^(?:y(?:es)?)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
