import type { RuleText } from './rule.ts';

const slow = 'People leave a page that makes them wait';
const page = 'latency.md#how-it-is-judged';
const otherwise = 'medium while it is not settled';

export const latencyRules = {
  'latency/p95': {
    severity: 'high',
    otherwise,
    means: 'More than one request in twenty takes longer than the budget of this route.',
    impact: slow,
    fix: 'Compare with the last release; if the route has to take this long, raise its budget.',
    page,
  },
  'latency/p50': {
    severity: 'high',
    otherwise,
    means: 'Half of the requests take longer than the budget of this route.',
    impact: slow,
    fix: 'Compare with the last release; if the route has to take this long, raise its budget.',
    page,
  },
  'latency/errors': {
    severity: 'high',
    otherwise,
    means: 'More requests failed than the budget of this route allows.',
    impact: 'What fails once in a while fails for some users always',
    fix: 'Look for the reason in the log of the server.',
    page,
  },
  'latency/regression': {
    severity: 'high',
    otherwise,
    means: 'A route is slower than that of the previous deployment, measured side by side, twice.',
    impact: slow,
    fix: 'Look for what changed in the code, its data, or where it runs; or go back.',
    page: 'latency-history.md#side-by-side-with-the-previous-deployment',
  },
  'latency/drift': {
    severity: 'high',
    otherwise: 'a warning unless two deployments in a row measured it and "on-drift" says fail',
    means: 'A route is slower than with the deployments before this one.',
    impact: 'A little slower with each release is what nobody notices until users do',
    fix: 'Look for what changed in the first deployment that measured it.',
    page: 'latency-history.md#against-the-history',
  },
} as const satisfies Record<`latency/${string}`, RuleText>;
