import { isIP } from 'node:net';
import { envNamesIn } from '../config/language/check-expressions.ts';
import { bareHost } from '../http/host-names.ts';
import { isInternalAddress } from '../http/internal-address.ts';
import type { Plan } from './plan.ts';
import type { Remark } from './remark.ts';

/** What there is to start the gate after: a platform that reports deployments, or a workflow that deploys. */
export type Deploys = {
  /** Vercel reports each deployment to GitHub. */
  reportsDeployments: boolean;
  /** The name of a workflow that deploys; undefined if there is none, or its name is unusual. */
  workflow?: string;
};

const checkout = { uses: 'actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09' };
const checkoutVersion = 'v5.1.0';
const action = 'launch-gate/launch-gate@v0';
const owner =
  '"launch-gate/launch-gate" stands for the repository that publishes the action; put its real owner there.';

/** The variables that the configuration reads. A preset reads user and password without naming them. */
export function variablesOf({ config, session }: Pick<Plan, 'config' | 'session'>): string[] {
  const ofPreset = session?.sessions?.member['preset'] ? ['SMOKE_USER', 'SMOKE_PASSWORD'] : [];
  return [...new Set([...ofPreset, ...envNamesIn(config, undefined)])];
}

/**
 * A workflow that scans the commits of pull requests and pushes, which needs no secret, and asks the site after each
 * deployment, if a runner can reach it. `variables` are those that it hands over. Pure.
 */
export function planWorkflow(
  plan: Pick<Plan, 'config' | 'session'>,
  branch: string | undefined,
  deploys: Deploys,
): { value: Record<string, unknown>; remarks: Remark[]; variables: string[] } {
  const origin = plan.config['base-url'];
  const isSite = typeof origin === 'string';
  const isNear = isSite && !isPublicHost(new URL(origin).hostname);
  const trigger = isSite && !isNear ? triggerOf(deploys) : undefined;
  const env = Object.fromEntries(variablesOf(plan).map((name) => [name, `\${{ secrets.${name} }}`]));
  const push = branch === undefined ? null : { branches: [branch] };
  const value = {
    name: 'Launch gate',
    on: { pull_request: null, push, ...trigger?.on },
    permissions: { contents: 'read', 'pull-requests': 'write' },
    jobs: {
      commits: {
        ...(trigger && { if: "github.event_name == 'pull_request' || github.event_name == 'push'" }),
        'runs-on': 'ubuntu-latest',
        steps: [checkout, { uses: action, with: { run: 'secrets' } }],
      },
      ...(trigger && {
        site: {
          if: trigger.condition,
          'runs-on': 'ubuntu-latest',
          steps: [
            checkout,
            { uses: action, with: { 'base-url': origin }, ...(Object.keys(env).length > 0 && { env }) },
          ],
        },
      }),
    },
  };
  const version = (job: string): Remark => ({
    path: ['jobs', job, 'steps', 0, 'uses'],
    lines: [checkoutVersion],
    isBehind: true,
  });
  return {
    value,
    variables: trigger ? Object.keys(env) : [],
    remarks: [
      { path: ['name'], lines: [owner] },
      {
        path: ['jobs', 'commits'],
        lines: [...commits, ...(isNear ? nearLines(origin) : [])],
      },
      version('commits'),
      ...(trigger ? [{ path: ['jobs', 'site'], lines: trigger.lines }, version('site')] : []),
    ],
  };
}

const commits = ['New commits are scanned for secrets. Needs no secret of the repository.'];

/** The question in place of the job that asks the site. */
function nearLines(origin: string): string[] {
  return [
    `TODO: Where does the site answer for a runner of GitHub? ${origin} is an address of this machine or network alone.`,
    'With a public address "launch-gate init --url" writes a job that asks it; remove both files before.',
  ];
}

/** Whether a host is no address, and no name, of a machine or network of one's own (RFC 6761, 6762, 8375, 9476). */
function isPublicHost(hostname: string): boolean {
  const host = bareHost(hostname);
  if (isIP(host) !== 0) return !isInternalAddress(host);
  return host.includes('.') && !/\.(?:localhost|local|internal|lan|home\.arpa|test|invalid|example)\.?$/.test(host);
}

function triggerOf({ reportsDeployments, workflow }: Deploys) {
  if (reportsDeployments)
    return {
      on: { deployment_status: null },
      condition:
        "github.event.deployment_status.state == 'success' && github.event.deployment.environment == 'Production'",
      lines: [
        'Each deployment of production that the platform reports. The address is that of the users, since that of a',
        'single deployment may be protected.',
        'TODO: Shall previews be asked too? Without "base-url" the address of the deployment is asked; see docs/presets.md.',
      ],
    };
  const byHand = "github.event_name != 'pull_request' && github.event_name != 'push'";
  if (workflow !== undefined)
    return {
      on: { workflow_run: { workflows: [workflow], types: ['completed'] }, workflow_dispatch: null },
      condition: byHand,
      lines: ['The site, after the workflow that deploys has ended well, and by hand.'],
    };
  return {
    on: { schedule: [{ cron: '17 5 * * *' }], workflow_dispatch: null },
    condition: byHand,
    lines: [
      'The site, each morning and by hand.',
      'TODO: Which workflow deploys it? Put these steps behind its last step, and the gate judges each release.',
    ],
  };
}
