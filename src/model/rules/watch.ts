import type { RuleText } from './rule.ts';

const page = 'staying-live.md#the-watch';

export const watchRules = {
  'watch/down': {
    severity: 'blocker',
    otherwise: 'medium while it cannot be judged',
    means: 'After the go-live a check failed three times in one round, 2 and 10 seconds apart.',
    impact: 'Users meet what the check met: this part of the release does not work any more',
    fix: 'Go back to the release before, then look at the layer that the finding names.',
    page,
  },
  'watch/errors': {
    severity: 'high',
    means: 'After the go-live more requests fail than the budget of the watch allows.',
    impact: 'What fails once in a while fails for some users always',
    fix: 'Go back to the release before, then look for the reason in the log of the server.',
    page,
  },
  'watch/p95': {
    severity: 'high',
    means: 'After the go-live more than one request in twenty takes longer than the budget of this route.',
    impact: 'People leave a page that makes them wait',
    fix: 'Go back to the release before, or raise the budget if the route has to take this long.',
    page,
  },
} as const satisfies Record<`watch/${string}`, RuleText>;
