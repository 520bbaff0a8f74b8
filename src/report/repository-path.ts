/** Where code scanning and GitLab show what stands in no file of the repository: they drop what has no place. */
export const configurationPath = '.github/launch-gate.yml';

/** A path below the root of the repository; undefined for an absolute one, or one that leaves it. */
export function repositoryPath(file: string): string | undefined {
  const path = file.toWellFormed().replaceAll('\\', '/');
  return /^(?:\/|[a-z]:)|(?:^|\/)\.{1,2}(?:\/|$)/i.test(path) ? undefined : path;
}
