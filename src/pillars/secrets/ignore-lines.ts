/**
 * What to add to `.gitleaksignore` for a false alarm, and how long each line holds: gitleaks' fingerprint names the
 * commit, and a squash merge or a rebase makes a new one.
 */
export function ignoreLines({ fingerprint, commit = '' }: { fingerprint: string; commit?: string }): string[] {
  const place = commit === '' ? fingerprint : fingerprint.slice(commit.length + 1);
  const lines = [`False alarm? Add to .gitleaksignore, for every commit until the line moves: ${place}`];
  return commit === '' ? lines : [...lines, `Or for this commit alone, until a squash or rebase: ${fingerprint}`];
}
