type RunnerCommand = { name: string; properties: Record<string, string>; data: string };

/**
 * The commands that GitHub's runner finds in what a step prints, by its own rules (actions/runner ActionCommand.cs,
 * TryParseV2 and TryParse), with any name taken for a command.
 */
export function runnerCommands(printed: string): RunnerCommand[] {
  return printed.split(/\r\n|\n|\r/).flatMap((line) => inColons(line.trimStart()) ?? inBrackets(line) ?? []);
}

function inColons(line: string): RunnerCommand | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return { ...head(line.slice(2, end), ',', unescapeProperty), data: unescapeData(line.slice(end + 2)) };
}

function inBrackets(line: string): RunnerCommand | undefined {
  const [, info, data = ''] = /##\[(.*?)\](.*)/s.exec(line) ?? [];
  return info === undefined ? undefined : { ...head(info, ';', (text) => text), data };
}

function head(info: string, separator: string, unescape: (text: string) => string): Omit<RunnerCommand, 'data'> {
  const space = info.indexOf(' ');
  if (space < 0) return { name: info, properties: {} };
  const pairs = info
    .slice(space + 1)
    .split(separator)
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescape(pair.slice(pair.indexOf('=') + 1))]);
  return { name: info.slice(0, space), properties: Object.fromEntries(pairs) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
