/** One line of a scrape. `labels` are unescaped. */
export type ScrapedSample = { name: string; labels: Record<string, string>; value: number };

/** Reads both text formats strictly: every line is a comment or a sample. Throws for any other. */
export function parseScrape(text: string): ScrapedSample[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('the text does not end with a line feed');
  return lines.flatMap((line) => {
    if (/^# (TYPE|UNIT|HELP) [a-z_]+ |^# EOF$/.test(line)) return [];
    const [, name, labels = '', value] =
      /^([a-z_]+)(?:\{((?:[a-z_0-9]+="(?:[^"\\\n]|\\["\\n])*",?)*)\})? (\S+)$/.exec(line) ?? [];
    if (name === undefined || Number.isNaN(Number(value))) throw new Error(`no sample: ${line}`);
    const pairs = labels.matchAll(/([a-z_0-9]+)="((?:[^"\\]|\\.)*)"/g);
    return [
      {
        name,
        labels: Object.fromEntries(Array.from(pairs, ([, key, text = '']) => [key, unescape(text)])),
        value: Number(value),
      },
    ];
  });
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, (_, each: string) => (each === 'n' ? '\n' : each));
}
