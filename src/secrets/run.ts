import { resolve } from 'node:path';
import type { Rule } from 'gitleaks-wasm';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { withAttributes } from '../git/attributes.ts';
import { type GateFiles, treeFiles } from '../git/gate-files.ts';
import { openCommitList } from '../git/list-commits.ts';
import type { RangeRequest } from '../git/range.ts';
import { readHistory } from '../git/read-history.ts';
import { readSnapshot } from '../git/read-snapshot.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { type ResolvedRange, resolveRange } from '../git/resolve-range.ts';
import { readFileAt } from '../git/tree.ts';
import type { PillarResult } from '../pillar.ts';
import { turns } from '../worker/turns.ts';
import { adoptSecrets } from './adopt.ts';
import { detectorOf } from './detector.ts';
import { secretFinding } from './finding.ts';
import { findGateChanges } from './gate-changed.ts';
import { plural } from './plural.ts';
import type { FoundSecret } from './scan.ts';
import { scanBatches } from './scan-batches.ts';
import { readBaseline } from './settings.ts';

/** How it is told what is known already. */
export type KnownRequest = {
  /** Where gitleaks' own files and the baseline are read from; default: the tree. */
  files?: GateFiles;
  /** The range is what a pull request proposes: what it changes in these files is a finding. */
  proposed?: boolean;
  /** A JSON report of gitleaks whose findings are known; relative to the working directory. */
  baseline?: string;
  /** Takes a new baseline of all that is found, which then counts as known. */
  adopt?(baseline: string, count: number): Promise<void>;
};

/**
 * Judges the commits asked for: every secret that gitleaks finds in what they add is a finding, also where a later
 * commit removed it. Throws when it cannot judge; see the errors of git/ and of the engine.
 */
export async function runSecrets(
  request: RangeRequest,
  context: Context,
  { files = treeFiles(), proposed = false, baseline: baselinePath, adopt }: KnownRequest = {},
  openDetector = detectorOf(files, context.signal),
): Promise<PillarResult> {
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
  const source = files.attributes ? await withAttributes(repository, await files.attributes()) : repository;
  const listed = range.snapshot ? undefined : await openCommitList(repository, range);
  const scanned = () => ({ base: range.base, head: range.head, commits: listed?.count ?? 0 });
  const place = () => (listed ? `${plural(listed.count, 'commit')} (${rangeWords(range)})` : snapshotWords(range));
  if (listed?.isComplete) {
    return result({}, { reason: `nothing new to scan: ${place()}`, range: { ...scanned(), bytes: 0 } });
  }

  const batches = listed ? readHistory(source, range, listed.ids) : readSnapshot(source, range);
  const open = async () => {
    const [{ engine, ignore, warnings }, { createScanner }] = await Promise.all([
      openDetector(repository.cwd),
      import('./scan.ts'),
    ]);
    for (const warning of warnings) context.log.info(warning);
    const path = baselinePath && !adopt ? resolve(context.cwd, baselinePath) : undefined;
    const baseline = path ? await readBaseline(repository.cwd, path, files) : undefined;
    return { engine, scanner: createScanner(engine, ignore), baseline };
  };
  const { engine, scanner, baseline, secrets } = await scanBatches(batches, open, context.signal, (read, count) => {
    const done = listed ? `${read}${listed.isComplete ? ` of ${listed.count}` : ''} commits` : place();
    context.log.progress(`secrets: ${done}, ${count} found`);
  });
  await hide(secrets, context);
  // gitleaks does not look into its baseline (`detectFragment` in detect.go).
  const looked = secrets.filter(({ found }) => found.file !== baseline?.file);
  const fresh = looked.filter(({ found }) => !baseline?.isKnown(found));
  const adopted = adopt && (await adoptSecrets(fresh, repository, context, adopt));
  const findings = await tell(fresh, engine.rules, repository, range, adopted);
  const failing = findings.filter(({ status }) => status === 'fail').length;
  const known = baseline || adopt ? looked.length - failing : 0;
  const changes =
    proposed && range.base
      ? await findGateChanges(repository, { base: range.base, head: range.head }, files, context.cwd)
      : [];
  const reason = `${failing === 0 ? 'no new secrets' : plural(failing, 'secret')} in ${place()}${known > 0 ? `, ${known} known` : ''}`;
  return result(
    { commits: scanned().commits, ...scanner.counts, secrets: failing, known },
    {
      status: failing === 0 ? 'pass' : 'fail',
      reason,
      findings: [...findings, ...changes],
      range: { ...scanned(), bytes: scanner.counts.bytes },
    },
  );
}

/** Before anything is said about them. The match of a rule that looks at paths alone is the path, and no secret. */
async function hide(secrets: FoundSecret[], { redactor, mask, signal }: Context): Promise<void> {
  const inTurn = turns(signal);
  for (const { found } of secrets) {
    if (found.secret === '') continue;
    redactor.add(found.secret, found.ruleId);
    redactor.add(found.match, found.ruleId);
    mask?.(found.secret);
    await inTurn();
  }
}

async function tell(
  secrets: FoundSecret[],
  rules: Rule[],
  repository: Repository,
  range: ResolvedRange,
  adopted?: ReadonlySet<FoundSecret>,
): Promise<Finding[]> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const files = new Map<string, string | undefined>();
  for (const { found } of secrets) {
    // A name whose bytes are no UTF-8 cannot be asked for.
    if (range.snapshot || files.has(found.file) || found.file.includes('\ufffd')) continue;
    files.set(found.file, await readFileAt(repository, range.head, found.file));
  }
  return secrets.map((secret) => {
    const inTree = files.get(secret.found.file)?.includes(secret.found.secret);
    const finding = secretFinding(secret, byId.get(secret.found.ruleId), range, inTree);
    return adopted?.has(secret) ? { ...finding, status: 'warn' } : finding;
  });
}

function snapshotWords({ snapshot, head }: ResolvedRange): string {
  if (snapshot === 'tree') return `the files of ${head.slice(0, 7)}`;
  return snapshot === 'staged' ? 'what is staged' : 'what is changed and not staged';
}

function rangeWords({ base, head, revisions }: ResolvedRange): string {
  if (base) return `${base.slice(0, 7)}..${head.slice(0, 7)}`;
  return revisions[0] === '--all' ? 'the whole history' : `the whole history of ${head.slice(0, 7)}`;
}
