/** What the work writes to standard output, where the runner reads. */
export async function printedBy(work: () => unknown): Promise<string> {
  const { write } = process.stdout;
  let text = '';
  process.stdout.write = ((piece: string) => (text += piece)) as never;
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
  return text;
}

/** The outputs in a file that the step has written, as the runner reads it (actions/runner FileCommandManager.cs). */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 1) {
    const [, name = '', delimiter = ''] = /^([^=]+?)<<(.+)$/.exec(lines.shift() ?? '') ?? [];
    const end = lines.indexOf(delimiter);
    if (!name || end < 0) throw new Error(`no output: ${text}`);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}
