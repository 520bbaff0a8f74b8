import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadConfig } from '../../../src/config/load.ts';
import { treeFiles } from '../../../src/git/policy-files.ts';
import type { Context } from '../../../src/model/context.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { PillarResult } from '../../../src/model/results.ts';
import { runEvidence } from '../../../src/pillars/evidence/run.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';

/** The time of each run, and of each file that is written here. */
export const now = Date.UTC(2027, 0, 10, 12);

/** A folder with files, in which evidence is judged as a run does it. */
export function openWorkbench() {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-evidence-'));
  return {
    folder,
    write(files: Record<string, string | Uint8Array>, at = now) {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
        utimesSync(path, at / 1000, at / 1000);
      }
    },
    /** `evidence` is the section as it is written; `commits` are those of the run. */
    async judge(evidence: unknown, given: { commits?: string[]; signal?: AbortSignal; env?: Context['env'] } = {}) {
      const context: Context = {
        cwd: folder,
        env: given.env ?? {},
        clock: { now: () => now, monotonic: () => 0, sleep: () => Promise.resolve() },
        log: { info() {}, progress() {} },
        signal: given.signal ?? new AbortController().signal,
        redactor: createRedactor(),
      };
      writeFileSync(join(folder, 'gate.yml'), JSON.stringify({ version: 1, evidence }));
      const files = treeFiles(context);
      const config = await loadConfig({ file: 'gate.yml', explicit: true, overrides: {}, files }, context);
      return await runEvidence(config.evidence ?? [], given.commits ?? [], context);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a finding says, without what is the same in each of them. */
export function told({ rule, status, severity, title, observed, where }: Finding) {
  return [rule, status === 'fail' ? severity : status, title, observed, where.url ?? `${where.file}:${where.line}`];
}

/** Why files are no evidence. */
export function gaps({ findings }: PillarResult) {
  return findings
    .filter(({ rule, status }) => rule === 'evidence/missing' && status === 'fail')
    .map(({ observed }) => observed);
}
