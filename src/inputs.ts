/**
 * The inputs that `with:` gives the step, as text. An empty one counts as not given. action.yml says what each means.
 */
export type Inputs = {
  config?: string;
  workingDirectory?: string;
  name?: string;
  matrix?: string;
  run: string[];
  baseUrl?: string;
  routes?: string[];
  only?: string[];
  failOn?: string;
  comment?: string;
  checkRun?: string;
  deploymentStatus?: string;
  watch?: string;
  shard?: string;
  reports?: string[];
  expect?: string;
  history?: string;
  json?: string;
  html?: string;
  sarif?: string;
  junit?: string;
};

/**
 * The inputs of action.yml as one plain object. `read` returns one input by its name, trimmed; empty if not given.
 * `token` is not among them: it belongs to the API that the context holds.
 */
export function readInputs(read: (name: string) => string): Inputs {
  const input = (name: string) => read(name) || undefined;
  const lines = (name: string) =>
    input(name)
      ?.split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return {
    config: input('config'),
    workingDirectory: input('working-directory'),
    name: input('name'),
    matrix: input('matrix'),
    run: input('run')?.split(/[\s,]+/) ?? [],
    baseUrl: input('base-url'),
    routes: input('routes')?.split('\n'),
    only: lines('only'),
    failOn: input('fail-on'),
    comment: input('comment'),
    checkRun: input('check-run'),
    deploymentStatus: input('deployment-status'),
    watch: input('watch'),
    shard: input('shard'),
    reports: lines('reports'),
    expect: input('expect'),
    history: input('history'),
    json: input('json'),
    html: input('html'),
    sarif: input('sarif'),
    junit: input('junit'),
  };
}
