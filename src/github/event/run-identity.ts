import { createHash } from 'node:crypto';
import type { Context } from '../../model/context.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';

/** Which run of which gate this is, as GitHub's runner tells it. */
export type RunIdentity = {
  /** The addresses of the repository and of this run, for a reader. */
  repositoryUrl: string;
  url?: string;
  /** `Launch Gate / workflow / job`, then what tells this gate apart: several gates may judge a commit. */
  name: string;
  /** What the step is called, if a job has several gates. */
  called?: string;
  /** Identifies the gate: the same for every run of this step, and different for every other step. */
  key: string;
  /** Which job of a matrix it is: a key that is the same for every run of it, and its name, e.g. `(18, linux)`. */
  matrix?: { key: string; label: string };
  /** Later runs have higher ids, later attempts higher numbers; undefined outside of GitHub's workflows. */
  order?: RunOrder;
};

export type RunOrder = { run: number; attempt: number };

/** The inputs that tell a gate from the others of a job, or of its matrix (as JSON). */
export type StepInputs = { name?: string; matrix?: string };

/** Undefined if there is no repository at GitHub. */
export function runIdentity(env: Context['env'], inputs: StepInputs): RunIdentity | undefined {
  const matrix = readMatrix(inputs.matrix);
  const repository = env['GITHUB_REPOSITORY'];
  if (!repository) return undefined;
  const repositoryUrl = `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`;
  const run = numberOf(env['GITHUB_RUN_ID']);
  const order = run > 0 ? { run, attempt: numberOf(env['GITHUB_RUN_ATTEMPT']) || 1 } : undefined;
  const called = inputs.name;
  const job = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']];
  // GITHUB_ACTION counts the steps. A name stays the same when another gate is put before this one.
  const step = [...job, called ? { name: called } : env['GITHUB_ACTION']];
  return {
    repositoryUrl,
    // CircleCI, GitLab and Jenkins give the page of their run in these variables.
    url: order
      ? `${repositoryUrl}/actions/runs/${order.run}/attempts/${order.attempt}`
      : env['CIRCLE_BUILD_URL'] || env['CI_JOB_URL'] || env['BUILD_URL'],
    name: ['Launch Gate', ...job, [called, matrix?.label].filter(Boolean).join(' ')].filter(Boolean).join(' / '),
    called,
    key: keyOf(step),
    matrix,
    order,
  };
}

/**
 * What a run is called among those of a matrix: the name of the step, else the values of its job: `fra, linux`. A shard
 * has no name but that of the step: the values of its job would tell the shards of one whole apart.
 */
export function runName({ name, matrix }: StepInputs, isShard: boolean): string | undefined {
  if (isShard) return name;
  return name ?? (readMatrix(matrix)?.label.replace(/^\((.*)\)$/s, '$1') || undefined);
}

/** A whole number that a marker can hold; 0 for any other text. */
function numberOf(text = ''): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

function keyOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

const maxLabelLength = 100;

/**
 * Reads the matrix values of a job from JSON; it is `null` outside of a matrix. Only an input's default can give them
 * (actions/runner action_yaml.json, `input-default-context`). The label is made as GitHub names a job: of plain values.
 */
function readMatrix(text: string | undefined): RunIdentity['matrix'] {
  try {
    const matrix: unknown = JSON.parse(text || 'null');
    const entries = Object.entries(typeof matrix === 'object' && matrix !== null ? matrix : {});
    if (entries.length === 0) return undefined;
    const plain = entries.map(([, value]) => value).filter((value) => value !== null && typeof value !== 'object');
    const label = plain.length > 0 ? cut(oneLine(`(${plain.join(', ')})`), maxLabelLength) : '';
    return { key: keyOf(entries.sort(([a], [b]) => (a < b ? -1 : 1))), label };
  } catch {
    return undefined; // it is no JSON, or nests without end
  }
}

/** Below zero if `a` came before `b`. */
export function compareOrder(a: RunOrder, b: RunOrder): number {
  return a.run - b.run || a.attempt - b.attempt;
}
