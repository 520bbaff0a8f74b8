import { resolve } from 'node:path';
import type { Rule } from 'gitleaks-wasm';
import { type Attributes, committedAttributes, withAttributes } from '../../git/attributes.ts';
import { openCommitList } from '../../git/list-commits.ts';
import { type PolicyFiles, treeFiles } from '../../git/policy-files.ts';
import type { RangeRequest, ResolvedRange } from '../../git/range.ts';
import { readAsGitleaks, readBeyond } from '../../git/read-beyond.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import { resolveRange } from '../../git/resolve-range.ts';
import type { Context } from '../../model/context.ts';
import type { Finding } from '../../model/finding.ts';
import type { PillarResult } from '../../model/results.ts';
import { plural } from '../../text/plural.ts';
import { ownSecrets } from './base-branch.ts';
import { detectorOf } from './detector.ts';
import { secretFinding } from './finding.ts';
import { messageWords } from './message-words.ts';
import { findGateChanges } from './policy-changed.ts';
import { readPushedTag } from './pushed-tag.ts';
import type { FoundSecret } from './scan.ts';
import { scanBatches } from './scan-batches.ts';
import { readBaseline } from './settings.ts';
import { tooManySecrets } from './too-many.ts';
import { findWhereabouts, type Whereabouts } from './whereabouts.ts';

/** Which secrets are known already, and how far the search goes. */
export type KnownRequest = {
  /** Where gitleaks' own files and the baseline are read from; default: the tree. */
  files?: PolicyFiles;
  /** Whether the range is what a pull request proposes: then each change that it makes to these files is a finding. */
  proposed?: boolean;
  /** The search ends when it has found more new secrets than this; default: it does not end early. */
  maxSecrets?: number;
  /** A JSON report of gitleaks whose findings are known; relative to the working directory. */
  baseline?: string;
  /** Writes a new baseline of all secrets that are found; they then count as known. */
  writeBaseline?(baseline: string, count: number): Promise<void>;
  /** Whether texts that gitleaks does not see are read too; default: true. */
  beyond?: boolean;
};

/**
 * Judges the requested commits: every secret that gitleaks finds in the lines they add is a finding, even if a later
 * commit removed it. Throws if it cannot judge; see the errors of git/ and of the engine.
 */
export async function runSecrets(
  request: RangeRequest,
  context: Context,
  {
    files = treeFiles(context),
    proposed = false,
    maxSecrets,
    baseline: baselinePath,
    writeBaseline,
    beyond = true,
  }: KnownRequest = {},
  openDetector = detectorOf(files, context),
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

  if (request.kind === 'nothing' || (request.kind === 'tag' && !beyond)) return result({}, { reason: request.reason });
  const tag = request.kind === 'tag' ? await readPushedTag(request, context) : undefined;
  if (tag && 'reason' in tag) return result({}, tag);
  const repository = await openRepository(context);
  const { shallow, partial } = repository.clone;
  // Beside the range, unless what it fetches could matter.
  const early = shallow || partial ? undefined : attributesOf(request, repository, files);
  early?.catch(() => {}); // it is awaited after the range
  const range: ResolvedRange =
    request.kind === 'tag' ? { revisions: [], head: request.id } : await resolveRange(repository, request);
  const attributes = await (early ?? attributesOf(request, repository, files));
  const source = attributes ? await withAttributes(repository, attributes) : repository;
  const listed = range.snapshot || tag ? undefined : await openCommitList(repository, range);
  if (listed?.isLong) await keepYoungHeapSmall();
  const scanned = () => ({ base: range.base, head: range.head, commits: listed?.count ?? 0 });
  const place = () => {
    if (tag) return messageWords(tag).place;
    return listed ? `${plural(listed.count, 'commit')} (${rangeWords(range)})` : snapshotWords(range);
  };
  if (listed?.count === 0) {
    return result({}, { reason: `nothing new to scan: ${place()}`, range: { ...scanned(), bytes: 0 } });
  }

  const read = {
    binaries: new Set<string>(),
    tooLarge: 0,
    messages: 0,
    looked: { commits: 0, versions: 0, bytes: 0 },
  };
  const look = async () => (await openDetector(repository.cwd)).engine;
  const asked = { repository, source, range, list: listed, message: tag, look };
  const batches = beyond ? readBeyond(asked, read) : readAsGitleaks(asked, read);
  const open = async () => {
    const [{ engine, ignore, warnings }, { createScanner }] = await Promise.all([
      openDetector(repository.cwd),
      import('./scan.ts'),
    ]);
    for (const warning of warnings) context.log.info(warning);
    const path = baselinePath && !writeBaseline ? resolve(context.cwd, baselinePath) : undefined;
    const baseline = path ? await readBaseline(repository.cwd, path, files) : undefined;
    return { engine, scanner: createScanner(engine, ignore), baseline };
  };
  const progress = (ofPatches: number, count: number) => {
    const done = listed
      ? `${ofPatches + read.looked.commits}${listed.isComplete ? ` of ${listed.count}` : ''} commits`
      : place();
    context.log.progress(`secrets: ${done}, ${count} found`);
  };
  let left = maxSecrets ?? Number.POSITIVE_INFINITY;
  const isOver = ({ baseline }: Awaited<ReturnType<typeof open>>, found: FoundSecret[]) => {
    left -= found.filter((secret) => !baseline?.isKnown(secret.found)).length;
    return left < 0 && !writeBaseline;
  };
  const scan = await scanBatches(batches, open, context.signal, progress, isOver);
  const { engine, scanner, baseline, ended } = scan;
  const all = withoutTold(inHistoryOrder(scan.secrets, listed?.listed ?? []));
  let room = maxSecrets ?? Number.POSITIVE_INFINITY;
  const secrets = ended === 'too many' ? all.filter(({ found }) => baseline?.isKnown(found) || room-- > 0) : all;
  hide(secrets, context);
  // gitleaks does not scan its own baseline (`detectFragment` in detect.go).
  const looked = secrets.filter(({ found }) => found.file !== baseline?.file);
  const fresh = looked.filter(({ found }) => !baseline?.isKnown(found));
  // Only if the run would fail: a run that passes asks the remote for nothing.
  const onto = request.kind === 'between' && fresh.length > 0 && !ended ? request.onto : undefined;
  const { secrets: own, tip } = onto
    ? await ownSecrets(fresh, repository, { range, onto, baseline: baselinePath }, context)
    : { secrets: fresh };
  // With half of a baseline the secrets of the other half would count as new.
  const written =
    writeBaseline && !ended
      ? await (await import('./write-baseline.ts')).writeKnownSecrets(own, repository, context, writeBaseline)
      : undefined;
  const inFiles = range.snapshot || ended ? [] : own.filter(({ hunk }) => hunk.via !== 'message');
  const whereabouts = await findWhereabouts(inFiles, repository, range.head, context.clock);
  const findings = tell(own, engine.rules, range, { whereabouts, written });
  const failing = findings.filter(({ status }) => status === 'fail').length;
  const ofBase = fresh.length - own.length;
  const known = baseline || writeBaseline || ofBase > 0 ? looked.length - failing : 0;
  const base = tip ?? range.mergedInto ?? range.base;
  const changes =
    proposed && base && ended !== 'stopped' ? await findGateChanges(repository, { base, head: range.head }, files) : [];
  const tooMany = ended === 'too many' ? [tooManySecrets(place())] : [];
  const knownWords = known > 0 ? `, ${known} known${ofBase > 0 ? ` (${ofBase} on the base branch)` : ''}` : '';
  const reason = `${failing === 0 ? 'no new secrets' : plural(failing, 'secret')} in ${ended ? 'a part of ' : ''}${place()}${knownWords}`;
  return result(
    {
      commits: scanned().commits,
      ...scanner.counts,
      versions: read.looked.versions,
      messages: read.messages,
      tooLarge: read.tooLarge,
      binaries: [...read.binaries].filter((path) => !engine.isAllowed(path)).length,
      secrets: failing,
      known,
    },
    {
      status: failing > 0 || tooMany.length > 0 ? 'fail' : ended ? 'inconclusive' : 'pass',
      reason,
      findings: [...tooMany, ...findings, ...changes],
      range: { ...scanned(), bytes: scanner.counts.bytes + read.looked.bytes },
    },
  );
}

/**
 * V8 lets the heap of new objects grow to 48 MB while a scan allocates much, and what they hold outside of it grows with
 * it: 240 MB became 125 MB without that, in the same time (bench/). A short scan is better off without a flag: Node then
 * no longer uses the compiled code that it has of its own modules, and a thread takes 30 ms longer to start.
 */
async function keepYoungHeapSmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Newest commit first, as git lists them; within a commit as they were found, and messages behind all else. */
function inHistoryOrder(secrets: FoundSecret[], commits: readonly string[]): FoundSecret[] {
  if (secrets.length < 2) return secrets;
  const places = new Map(commits.map((id, index) => [id, index]));
  const place = ({ hunk: { commit, via } }: FoundSecret) =>
    (via === 'message' ? commits.length : 0) + (places.get(commit.sha) ?? commits.length);
  return secrets.toSorted((a, b) => place(a) - place(b));
}

/** Leaves out what was found beyond gitleaks if gitleaks finds the same secret at the same place. */
function withoutTold(secrets: FoundSecret[]): FoundSecret[] {
  const key = ({ found: { fingerprint, secret } }: FoundSecret) => JSON.stringify([fingerprint, secret]);
  const own = new Set(secrets.filter(({ hunk }) => !hunk.via).map(key));
  return secrets.filter((secret) => !secret.hunk.via || !own.has(key(secret)));
}

/** The attributes with which patches are read: the committed ones, unless the changes are in no commit yet. */
async function attributesOf(
  { kind }: RangeRequest,
  repository: Repository,
  files: PolicyFiles,
): Promise<Attributes | undefined> {
  if (files.attributes) return files.attributes();
  return kind === 'staged' || kind === 'worktree' ? undefined : committedAttributes(repository);
}

/** Called before anything is printed. A rule that looks at paths alone has the path as its match: that is no secret. */
function hide(secrets: FoundSecret[], { redactor, mask }: Context): void {
  for (const { found } of secrets) {
    if (found.secret === '') continue;
    redactor.add(found.secret, found.ruleId);
    redactor.add(found.match, found.ruleId);
    mask?.(found.secret);
  }
}

function tell(
  secrets: FoundSecret[],
  rules: Rule[],
  range: ResolvedRange,
  { whereabouts, written }: { whereabouts: ReadonlyMap<FoundSecret, Whereabouts>; written?: ReadonlySet<FoundSecret> },
): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return secrets.map((secret) => {
    const finding = secretFinding(secret, byId.get(secret.found.ruleId), range, whereabouts.get(secret));
    return written?.has(secret) ? { ...finding, status: 'warn' } : finding;
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
