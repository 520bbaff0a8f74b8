import type { GitleaksFinding } from 'gitleaks-wasm';
import * as v from 'valibot';
import type { CommitDetails } from '../../git/commit-details.ts';

/** The known findings, from an earlier report of gitleaks. `file` itself is not scanned, as in gitleaks. */
export type Baseline = { file: string; isKnown(found: GitleaksFinding): boolean };

// Go gives a field its zero value if the JSON object lacks it.
const text = v.optional(v.string(), '');
const number = v.optional(v.number(), 0);
const entries = v.nullable(
  v.array(
    v.object({
      RuleID: v.string(),
      Description: text,
      StartLine: number,
      EndLine: number,
      StartColumn: number,
      EndColumn: number,
      Match: text,
      Secret: text,
      File: v.string(),
      Commit: text,
      Entropy: number,
    }),
  ),
);
type Entry = NonNullable<v.InferOutput<typeof entries>>[number];

/**
 * Reads a JSON report of gitleaks as a baseline, by the rules of `IsNew` in gitleaks' `detect/baseline.go`. The author,
 * the date and the message are not compared, because the commit's id decides them. An entry without its secret
 * (`gitleaks --redact`, or {@link formatBaseline}) matches any secret at its place, as in gitleaks with `--redact`.
 * Throws an error that says what is wrong and quotes no value of the file.
 */
export function parseBaseline(file: string, content: string): Baseline {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    // The parser's own message repeats a piece of the text, which may hold a secret.
    throw new Error('it is not JSON');
  }
  const result = v.safeParse(entries, parsed, { abortEarly: true });
  if (!result.success) {
    const path = v.getDotPath(result.issues[0]);
    throw new Error(`it is not a JSON report of gitleaks${path ? ` (at ${path})` : ', which is a list'}`);
  }
  const known = new Map<string, Entry[]>();
  for (const entry of result.output ?? []) {
    const key = placeOf(entry);
    known.set(key, [...(known.get(key) ?? []), entry]);
  }
  return {
    file,
    isKnown: (found) => (known.get(placeOf(entryOf(found))) ?? []).some((entry) => isSame(entry, found)),
  };
}

function placeOf(entry: Entry): string {
  const { RuleID, StartLine, EndLine, StartColumn, EndColumn, File, Commit } = entry;
  return JSON.stringify([RuleID, StartLine, EndLine, StartColumn, EndColumn, File, Commit]);
}

function isSame(entry: Entry, found: GitleaksFinding): boolean {
  if (entry.Description !== found.description) return false;
  // gitleaks holds the entropy as a float32.
  if (Math.fround(entry.Entropy) !== Math.fround(found.entropy)) return false;
  const isRedacted = entry.Secret === redacted || entry.Secret.endsWith('...');
  return isRedacted || (entry.Secret === found.secret && entry.Match === found.match);
}

const redacted = 'REDACTED';

function entryOf(found: GitleaksFinding): Entry {
  return {
    RuleID: found.ruleId,
    Description: found.description,
    StartLine: found.startLine,
    EndLine: found.endLine,
    StartColumn: found.startColumn,
    EndColumn: found.endColumn,
    Match: redacted,
    Secret: redacted,
    File: found.file,
    Commit: found.commit,
    Entropy: found.entropy,
  };
}

/**
 * A baseline in the form of `gitleaks git --redact --report-format json`. It holds no secret, and gitleaks itself takes
 * it with `--redact --baseline-path`. `redact` cleans the texts of the commits, because they may repeat a secret.
 */
export function formatBaseline(
  findings: readonly GitleaksFinding[],
  commits: ReadonlyMap<string, CommitDetails>,
  redact: (text: string) => string,
): string {
  const rows = findings.map((found) => {
    const { File, Commit, Entropy, ...place } = entryOf(found);
    const { author = '', email = '', date = '', message = '' } = commits.get(Commit) ?? {};
    return {
      ...place,
      File,
      SymlinkFile: '',
      Commit,
      Entropy,
      Author: redact(author),
      Email: redact(email),
      Date: date,
      Message: redact(message),
      Tags: found.tags,
      Fingerprint: found.fingerprint,
    };
  });
  return `${JSON.stringify(rows, undefined, 1)}\n`;
}
