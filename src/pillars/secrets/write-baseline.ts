import { readCommitDetails } from '../../git/commit-details.ts';
import type { Repository } from '../../git/repository.ts';
import type { Context } from '../../model/context.ts';
import { formatBaseline } from './baseline.ts';
import type { FoundSecret } from './scan.ts';

/**
 * Gives `write` a baseline of these secrets and returns the secrets that are in it. A secret is left out if the name of
 * its file repeats a secret, because a baseline must hold none. The redactor must know the secrets already.
 */
export async function writeKnownSecrets(
  secrets: readonly FoundSecret[],
  repository: Repository,
  { redactor, log }: Context,
  write: (baseline: string, count: number) => Promise<void>,
): Promise<ReadonlySet<FoundSecret>> {
  const known = secrets.filter(({ found }) => redactor.redact(found.file) === found.file);
  const commits = [...new Set(known.map(({ found }) => found.commit))];
  const details = await readCommitDetails(repository, commits);
  const findings = known.map(({ found }) => found);
  await write(formatBaseline(findings, details, redactor.redact), known.length);
  if (known.length < secrets.length) {
    log.info(`${secrets.length - known.length} of the secrets found stay new: the name of their file repeats one.`);
  }
  return new Set(known);
}
