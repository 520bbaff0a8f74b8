/** Where an annotation lands; lines and columns count from 1. */
export type CommandProperties = { file?: string; line?: number; endLine?: number; col?: number; title?: string };

/**
 * A workflow command, e.g. `::error file=src/a.ts,line=3::message`, escaped as the runner unescapes it
 * (docs.github.com, "Workflow commands for GitHub Actions"; actions/runner ActionCommand.cs).
 */
export function command(
  name: 'error' | 'warning' | 'notice' | 'add-mask',
  properties: CommandProperties,
  message: string,
): string {
  const list = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  const written = list.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  return `::${name}${written ? ` ${written}` : ''}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
