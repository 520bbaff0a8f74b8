import type { Finding } from '../../model/finding.ts';

/** The file for a finding that is in no file of the repository: code scanning and GitLab drop one without a file. */
export const configurationPath = '.github/launch-gate.yml';

/** The file of a finding. A commit message (`via`) is no file: its `where.file` is only a name. */
export function fileOf({ via, where }: Pick<Finding, 'via' | 'where'>): string | undefined {
  return via === 'message' ? undefined : where.file;
}

/** The path below the root of the repository; undefined for a path that is absolute or leaves the repository. */
export function repositoryPath(file: string): string | undefined {
  const path = file.toWellFormed().replaceAll('\\', '/');
  return /^(?:\/|[a-z]:)|(?:^|\/)\.{1,2}(?:\/|$)/i.test(path) ? undefined : path;
}
