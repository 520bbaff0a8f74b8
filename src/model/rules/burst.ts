import type { RuleText } from './rule.ts';

const page = 'burst.md#how-it-is-judged';

export const burstRules = {
  'burst/errors': {
    severity: 'high',
    otherwise: 'unclear where no user came to the check before the burst was over',
    means:
      'With several users at the same time more requests fail than the budget of the check allows, which is none without one.',
    impact: 'The release breaks for users who come at the same time',
    fix: 'Look at the log of the server for the time of the burst: limits of connections, of a pool, of memory or of workers.',
    page,
  },
  'burst/p95': {
    severity: 'high',
    otherwise: 'unclear where there were too few requests to tell',
    means:
      'With several users at the same time more than one request in twenty takes longer than the budget of the check.',
    impact: 'People leave a page that makes them wait',
    fix: 'Look for what requests wait for: a lock, a pool, one worker. Or give the check the budget that it needs.',
    page,
  },
  'burst/throttled': {
    severity: 'high',
    as: 'unclear',
    means:
      'The server answered 429, too many requests, and the burst was stopped: it cannot tell how the release bears users of several addresses.',
    impact: 'What was not judged may be broken',
    fix: 'Let the address of the runner through the rate limit, or ask less: fewer users, or a longer pause.',
    page,
  },
} as const satisfies Record<`burst/${string}`, RuleText>;
