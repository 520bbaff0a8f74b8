import type { Platform } from '../handover/platforms.ts';
import type { Notes } from './notes.ts';

/** How to go back to the release before, in lines of Markdown; empty where there is nothing to take back. */
export function rollback({ ids: { base, head }, commits, hasMerges, migrations, platforms }: Notes): string[] {
  if (commits === 0) return [];
  // git cannot revert a range that holds merges: it would have to be told a side of each.
  const revert = hasMerges
    ? [`git restore --source ${base} --staged --worktree :/`, `git commit -m "Roll back to ${base.slice(0, 7)}"`]
    : [`git revert --no-edit ${base}..${head}`];
  return [
    `Deploy ${base} again${platforms.length > 0 ? ':' : '.'}`,
    '',
    ...platforms.map((platform) => `- ${onPlatform(platform)}`),
    ...(platforms.length > 0 ? [''] : []),
    `Or take the commits back, on top of ${head.slice(0, 7)}, and deploy that:`,
    '',
    '```',
    ...revert,
    '```',
    ...(migrations.length > 0 ? ['', 'Neither undoes a database migration.'] : []),
  ];
}

function onPlatform({ name, rollback: commands, dashboard, note, docs }: Platform): string {
  const typed = commands.map((command) => `\`${command}\``).join(', then ');
  return `${name}: ${[typed, dashboard.startsWith('none') ? '' : dashboard].filter(Boolean).join('; or ')}.${note ? ` ${note}` : ''} <${docs}>`;
}
