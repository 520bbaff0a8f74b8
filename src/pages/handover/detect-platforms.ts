import { type Platform, platforms } from './platforms.ts';
import type { Place, Workflow } from './workflows.ts';

/** A platform that the repository is deployed to, and by what it is known. */
export type FoundPlatform = { platform: Platform; signs: Partial<Place>[] };

type File = { path: string; text?: string };

/** Whether detection looks into the file. */
export function isPlatformFile(path: string): boolean {
  return platforms.some(({ files, weakFiles }) => files?.test(path) || weakFiles?.test(path));
}

/** The platforms by the files of the repository and by what its workflows run. Pure. */
export function detectPlatforms(
  files: readonly File[],
  workflows: readonly Workflow[],
  environment: string,
): FoundPlatform[] {
  const strong = platforms.map((platform) => ({
    platform,
    signs: [...byFiles(platform, files), ...workflows.flatMap((each) => byWorkflow(platform, each, environment))],
  }));
  const found = strong.filter(({ signs }) => signs.length > 0);
  if (found.some(({ platform }) => platform.id !== 'github')) return found;
  const weak = platforms.flatMap((platform) => {
    const signs = files.filter(({ path }) => platform.weakFiles?.test(path)).map(({ path }) => ({ file: path }));
    return signs.length > 0 ? [{ platform, signs }] : [];
  });
  return [...weak, ...found];
}

function byFiles({ files: pattern, content }: Platform, files: readonly File[]): Partial<Place>[] {
  return files
    .filter(({ path, text = '' }) => pattern?.test(path) && (!content || content.test(text)))
    .map(({ path }) => ({ file: path }));
}

function byWorkflow({ id, actions, commands }: Platform, workflow: Workflow, environment: string): Place[] {
  const used = workflow.actions.filter(({ action }) => actions?.test(action));
  const run = workflow.commands.filter(({ command }) => commands?.test(command));
  const jobs = id === 'github' ? workflow.environments.filter(({ name }) => name === environment) : [];
  return [...used, ...run, ...jobs].map(({ file, line }) => ({ file, line }));
}
