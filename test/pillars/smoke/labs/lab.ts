import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, secretsOf } from '../../../../src/config/load.ts';
import { runGate } from '../../../../src/gate/gate.ts';
import { treeFiles } from '../../../../src/git/policy-files.ts';
import type { PillarName } from '../../../../src/model/results.ts';
import type { Report } from '../../../../src/report/model/report.ts';
import { systemContext } from '../../../../src/system.ts';
import { createRedactor } from '../../../../src/text/redaction/redactor.ts';

/** Where the YAML of a test stands. */
const file = 'gate.yml';

const folder = () => mkdtempSync(join(tmpdir(), 'launch-gate-lab-'));

/** Judges `yaml` as a run of the command line would, with everything real: YAML in, report out. */
export async function judge(
  yaml: string,
  env: Record<string, string>,
  named: PillarName[] = ['smoke'],
): Promise<Report> {
  const cwd = folder();
  try {
    writeFileSync(join(cwd, file), yaml);
    const real = (machine ??= systemContext({ cwd, env, log: () => ({ info() {}, progress() {} }) }));
    const context = { ...real, cwd, env, redactor: createRedactor() };
    const config = await loadConfig({ file, explicit: true, overrides: {}, files: treeFiles(context) }, context);
    for (const { value, label } of secretsOf(config)) context.redactor.add(value, label);
    return await runGate({ config, named }, context);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

let machine: ReturnType<typeof systemContext> | undefined;
