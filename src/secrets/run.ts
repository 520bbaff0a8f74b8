import type { Rule } from 'gitleaks-wasm';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { RangeRequest } from '../git/range.ts';
import { readHistory } from '../git/read-history.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { type ResolvedRange, resolveRange } from '../git/resolve-range.ts';
import { countCommits, readFileAt } from '../git/tree.ts';
import type { PillarResult } from '../pillar.ts';
import { openEngine } from './engine.ts';
import { secretFinding } from './finding.ts';
import { createScanner, type FoundSecret } from './scan.ts';
import { readSettings } from './settings.ts';

/**
 * Judges the commits asked for: every secret that gitleaks finds in what they add is a finding, also where a later
 * commit removed it. Throws when it cannot judge; see the errors of git/ and of the engine.
 */
export async function runSecrets(request: RangeRequest, context: Context): Promise<PillarResult> {
  const startedAt = context.clock.monotonic();
  const result = (counts: PillarResult['counts'], rest: Partial<PillarResult> & { reason: string }): PillarResult => ({
    name: 'secrets',
    status: 'pass',
    findings: [],
    durationMs: context.clock.monotonic() - startedAt,
    counts: { commits: 0, hunks: 0, bytes: 0, candidates: 0, secrets: 0, ...counts },
    ...rest,
  });

  if (request.kind === 'nothing') return result({}, { reason: request.reason });
  const repository = await openRepository(context);
  const range = await resolveRange(repository, request);
  const commits = await countCommits(repository, range);
  const scanned = { base: range.base, head: range.head, commits, bytes: 0 };
  const place = `${plural(commits, 'commit')} (${rangeWords(range)})`;
  if (commits === 0) return result({}, { reason: `nothing new to scan: ${place}`, range: scanned });

  const { config, ignore } = readSettings(repository.cwd);
  const engine = await openEngine(config);
  for (const warning of engine.warnings) context.log.info(`${config?.file}: ${warning}`);
  const scanner = createScanner(engine, ignore);
  const secrets: FoundSecret[] = [];
  let read = 0;
  for await (const batch of readHistory(repository, range)) {
    for (const hunk of batch.hunks) secrets.push(...scanner.scan(hunk));
    read += batch.commits;
    context.log.progress(`secrets: ${read} of ${plural(commits, 'commit')}, ${plural(secrets.length, 'secret')}`);
  }
  hide(secrets, context);
  const findings = await tell(secrets, engine.rules, repository, range.head);
  const reason =
    findings.length === 0 ? `no new secrets in ${place}` : `${plural(findings.length, 'secret')} in ${place}`;
  return result(
    { commits, ...scanner.counts, secrets: findings.length },
    {
      status: findings.length === 0 ? 'pass' : 'fail',
      reason,
      findings,
      range: { ...scanned, bytes: scanner.counts.bytes },
    },
  );
}

/** Before anything is said about them. The match of a rule that looks at paths alone is the path, and no secret. */
function hide(secrets: FoundSecret[], { redactor }: Context): void {
  for (const { found } of secrets) {
    if (found.secret === '') continue;
    redactor.add(found.secret, found.ruleId);
    redactor.add(found.match, found.ruleId);
  }
}

async function tell(secrets: FoundSecret[], rules: Rule[], repository: Repository, head: string): Promise<Finding[]> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const files = new Map<string, string | undefined>();
  for (const { found } of secrets) {
    if (!files.has(found.file)) files.set(found.file, await readFileAt(repository, head, found.file));
  }
  return secrets.map((secret) => {
    const inTree = files.get(secret.found.file)?.includes(secret.found.secret);
    return secretFinding(secret, byId.get(secret.found.ruleId), inTree);
  });
}

function rangeWords({ base, head, revisions }: ResolvedRange): string {
  if (base) return `${base.slice(0, 7)}..${head.slice(0, 7)}`;
  return revisions[0] === '--all' ? 'the whole history' : `the whole history of ${head.slice(0, 7)}`;
}

function plural(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
