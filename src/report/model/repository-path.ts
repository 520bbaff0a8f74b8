import type { Finding } from '../../model/finding.ts';

/** Where code scanning and GitLab show what stands in no file of the repository: they drop what has no place. */
export const configurationPath = '.github/launch-gate.yml';

/** The file that a finding stands in; a message has a name in place of one (`via`). */
export function fileOf({ via, where }: Pick<Finding, 'via' | 'where'>): string | undefined {
  return via === 'message' ? undefined : where.file;
}

/** A path below the root of the repository; undefined for an absolute one, or one that leaves it. */
export function repositoryPath(file: string): string | undefined {
  const path = file.toWellFormed().replaceAll('\\', '/');
  return /^(?:\/|[a-z]:)|(?:^|\/)\.{1,2}(?:\/|$)/i.test(path) ? undefined : path;
}
