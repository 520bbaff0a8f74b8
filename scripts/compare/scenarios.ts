import { createServer } from 'node:http';
import { pullRequestOf } from '../../test/e2e/events.ts';
import { createRepository } from '../../test/git/repository-fixture.ts';
import { openLab } from '../../test/pillars/launch/lab/whole.ts';
import { html, json, password, redirect, site, user } from '../../test/pillars/smoke/site.ts';
import { checksConfig, lockedOutConfig, mistakesConfig } from './configurations.ts';
import { secretsHistory } from './secrets-history.ts';

/** What both checkouts run. `$OUT` in arguments and environment is a new folder for each checkout. */
export type Scenario = {
  name: string;
  cwd: string;
  /** The command lines, run one after the other; an empty one starts the action. */
  commands: string[][];
  env?: Record<string, string>;
  /** The tip of pull request 7 at GitHub. */
  head?: string;
};

/** Arguments with which a run writes every file that it can write. */
const files = [
  ...['--json', '$OUT/report.json', '--sarif', '$OUT/report.sarif', '--junit', '$OUT/report.xml'],
  ...['--html', '$OUT/report.html', '--code-quality', '$OUT/quality.json'],
];

/** Opens the servers and makes the repositories, in the order in which the scenarios are run. */
export async function openScenarios(): Promise<{ scenarios: Scenario[]; close(): Promise<void> }> {
  const closing: (() => unknown)[] = [];
  const repository = createRepository();
  closing.push(repository.remove);
  const commits = secretsHistory(repository);
  const url = await serveSite(closing);
  const env = { SMOKE_USER: user, SMOKE_PASSWORD: password, DEPLOY_URL: url };
  const folder = (config: string) => {
    const made = createRepository();
    made.write({ '.github/launch-gate.yml': config });
    closing.push(made.remove);
    return made.path;
  };
  const secrets = (...args: string[]) => ['run', 'secrets', ...args];
  const here = repository.path;
  const checks = folder(checksConfig);
  const mistakes = folder(mistakesConfig);
  const event = { name: `${here}/event.json`, payload: pullRequestOf({ base: commits.base, head: commits.head }) };
  repository.write({ 'event.json': JSON.stringify(event.payload) });

  const scenarios: Scenario[] = [
    { name: 'demo', cwd: here, commands: [['demo', ...files]] },
    { name: 'demo --broken', cwd: here, commands: [['demo', '--broken', ...files]] },
    { name: 'secrets of a range', cwd: here, commands: [secrets('--range', `${commits.base}..HEAD`, ...files)] },
    { name: 'secrets of all', cwd: here, commands: [secrets('--range', 'all', ...files)] },
    { name: 'nothing new', cwd: here, commands: [secrets('--range', 'HEAD..HEAD', ...files)] },
    {
      name: 'secrets and a baseline',
      cwd: here,
      commands: [
        secrets('--range', 'all', '--write-baseline', '$OUT/baseline.json'),
        secrets('--range', 'all', '--baseline', '$OUT/baseline.json', ...files),
      ],
    },
    {
      name: 'staged, worktree',
      cwd: here,
      commands: [secrets('--range', 'staged', ...files), secrets('--range', 'worktree')],
    },
    {
      name: 'could not judge',
      cwd: here,
      commands: [secrets('--range', `${'9e1f'.repeat(10)}..HEAD`, ...files), secrets('--range', 'gone..HEAD')],
    },
    { name: 'json on standard output', cwd: here, commands: [secrets('--range', 'all', '--json')] },
    {
      name: 'usage',
      cwd: here,
      commands: [['--help'], ['--version'], [], ['runn'], ['run', 'smok'], ['run', '--rang', 'all'], ['demo', 'x']]
        .concat([['run', '--range', 'a...b'], ['run', '--fail-on', 'low'], secrets('--json', '/no/such/folder/a.json')])
        .filter((args) => args.length > 0),
    },
    { name: 'check-config', cwd: checks, env, commands: [['check-config'], ['check-config', '--expand']] },
    { name: 'mistakes', cwd: mistakes, env, commands: [['check-config'], ['run', ...files]] },
    { name: 'no configuration', cwd: folder(''), commands: [['check-config'], ['run', 'smoke'], ['run', 'launch']] },
    { name: 'dry run', cwd: checks, env, commands: [['run', '--dry-run']] },
    { name: 'smoke and latency', cwd: checks, env, commands: [['run', 'smoke', 'latency', ...files]] },
    {
      name: 'latency and history',
      cwd: checks,
      env,
      commands: ['first', 'second'].map(() => [
        'run',
        'latency',
        '--only',
        'quick',
        '--history',
        '$OUT/history',
        ...files,
      ]),
    },
    {
      name: 'a login that fails',
      cwd: folder(lockedOutConfig),
      env,
      commands: [['run', 'smoke', 'latency', ...files]],
    },
    {
      name: 'a refused connection',
      cwd: checks,
      env,
      commands: [['run', 'smoke', 'latency', '--only', 'quick', '--base-url', 'http://127.0.0.1:9', ...files]],
    },
    {
      name: 'action, pull request',
      cwd: here,
      env: { ...env, ...action(event.name), INPUT_RUN: 'secrets' },
      head: commits.head,
      commands: [[]],
    },
    {
      name: 'action, checks',
      cwd: checks,
      env: { ...env, ...action(event.name), INPUT_RUN: 'smoke latency' },
      head: commits.head,
      commands: [[]],
    },
    {
      name: 'action, mistakes',
      cwd: mistakes,
      env: { ...env, ...action(event.name), INPUT_RUN: 'smoke' },
      commands: [[]],
    },
    { name: 'action, wrong input', cwd: here, env: { ...action(event.name), 'INPUT_FAIL-ON': 'low' }, commands: [[]] },
    { name: 'action, could not judge', cwd: folder(''), env: action(event.name), commands: [[]] },
  ];

  const lab = await openLab();
  if (!lab) console.warn('launch is not compared: there is no openssl command');
  if (lab) {
    closing.push(lab.close);
    const args = ['run', 'launch', '--config', 'gate.yml', ...files];
    // The lab holds one world at a time, so only the last one made can be compared.
    const world = async (name: string, change: Parameters<typeof lab.prepare>[0]) => {
      const { cwd, env } = await lab.prepare(change);
      return { name, cwd, env, commands: [args] };
    };
    scenarios.push(
      await world('launch, all wrong', ({ zone, switches, answers, certificates }) => {
        zone['_dmarc.example.com'] = { TXT: 'v=DMARC1; p=none' };
        zone['s1._domainkey.example.com'] = { TXT: 'v=DKIM1; p=' };
        certificates['api.example.com'] = { fromDays: -90, untilDays: -1 };
        answers['https://example.com/'] = [200];
        answers['https://www.example.com/old-pricing'] = [404];
        const headers = { 'strict-transport-security': undefined, 'content-security-policy': undefined };
        Object.assign(switches, { headers, sharedCache: true, cookie: 'Path=/' });
      }),
    );
  }
  return {
    scenarios,
    async close() {
      for (const each of closing.reverse()) await each();
    },
  };
}

async function serveSite(closing: (() => unknown)[]): Promise<string> {
  const app = site({
    'GET /slow': (_, response) => setTimeout(() => html(response, '<h1>Slow</h1>'), 120),
    'GET /broken': (_, response) => html(response, '<h1>Application error</h1><p>a <script>x</script> | `c`</p>', 500),
    'GET /moved': (_, response) => redirect(response, '/login?next=/moved'),
    'GET /data': (_, response) => json(response, { items: [1, 2], name: 'a', nested: { on: true } }),
    'GET /hang': () => {},
    'GET /admin': ({ headers }, response) =>
      headers.cookie?.includes('sessionid=') ? html(response, '<h1>Admin</h1>') : html(response, 'no', 403),
  });
  const server = createServer(app.listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : ''}`;
}

/** The environment of a runner. The action reports to the GitHub server that the caller starts. */
function action(event: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKFLOW: 'Gate',
    GITHUB_JOB: 'gate',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: '$OUT',
    GITHUB_OUTPUT: '$OUT/outputs',
    GITHUB_STEP_SUMMARY: '$OUT/summary.md',
    INPUT_COMMENT: 'always',
    'INPUT_CHECK-RUN': 'true',
    INPUT_SARIF: '$OUT/report.sarif',
    INPUT_JUNIT: '$OUT/report.xml',
    INPUT_HTML: '$OUT/report.html',
  };
}
