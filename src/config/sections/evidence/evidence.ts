import type { Position } from '../../../model/position.ts';
import type { Severity } from '../../../model/severity.ts';

/** The files of other steps that the gate reads, by the key that names the file. */
export type EvidenceFormat = 'junit' | 'sarif' | 'npm-audit' | 'osv' | 'lighthouse' | 'squawk';
/** What the evidence is about, which is also the name of its rule: `evidence/tests`. */
type EvidenceTopic = 'tests' | 'migrations' | 'dependencies' | 'code' | 'lighthouse';

/** One entry of `evidence`. */
export type Evidence = {
  at: Position;
  format: EvidenceFormat;
  /** A path or a glob, relative to the working directory. */
  files: string;
  topic: EvidenceTopic;
  /** What each level of the format means here; `ignore`: it is counted, and gives no finding. */
  severity: Readonly<Record<string, Severity | 'ignore'>>;
  /** Lighthouse only: the lowest score of a category that passes, from 0 to 1. */
  scores: Readonly<Record<string, number>>;
  /** Whether it is a failure that there is no such file, or that it is no evidence. */
  required: boolean;
  maxAgeMs?: number;
  /** The commit that the file must say it is of; undefined: that of the run, where the file names one. */
  commit?: string;
  /** Of formats that tell their results apart: an older file of the same kind, whose results do not count again. */
  base?: string;
};

type FormatFacts = {
  topic: EvidenceTopic;
  /** The levels of the format, the worst first, and what each means unless the configuration says otherwise. */
  severity: Readonly<Record<string, Severity | 'ignore'>>;
  /** The keys that only some formats have. */
  keys: readonly ('min' | 'commit' | 'base')[];
};

// npm writes `moderate`, and OSV the names of CVSS. A vulnerability whose severity nobody gives counts as high.
const ofAudits = { critical: 'blocker', high: 'high', unknown: 'high', moderate: 'medium', low: 'medium' } as const;

/** What the gate knows of each format. */
export const evidenceFormats: Record<EvidenceFormat, FormatFacts> = {
  junit: {
    topic: 'tests',
    severity: { error: 'high', failure: 'high', flaky: 'medium', skipped: 'ignore' },
    keys: ['commit'],
  },
  sarif: {
    topic: 'code',
    severity: { error: 'high', warning: 'medium', note: 'ignore' },
    keys: ['commit', 'base'],
  },
  squawk: { topic: 'migrations', severity: { error: 'high', unknown: 'high', warning: 'medium' }, keys: [] },
  'npm-audit': { topic: 'dependencies', severity: { ...ofAudits, info: 'ignore' }, keys: ['min'] },
  osv: { topic: 'dependencies', severity: ofAudits, keys: ['min'] },
  lighthouse: { topic: 'lighthouse', severity: { error: 'high', warn: 'medium' }, keys: ['min'] },
};

/** The levels that `min` can name, the worst first. */
export const auditLevels = ['critical', 'high', 'moderate', 'low'] as const;
