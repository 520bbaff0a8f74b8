import { readCommitDetails } from '../../git/commit-details.ts';
import type { Repository } from '../../git/repository.ts';
import type { Context } from '../../model/context.ts';
import { formatBaseline } from './baseline.ts';
import type { FoundSecret } from './scan.ts';

/**
 * Gives `write` a baseline of these secrets and answers those that it holds: one in a file whose name repeats a secret is
 * left out, for a baseline holds none. The redactor must know the secrets already.
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
