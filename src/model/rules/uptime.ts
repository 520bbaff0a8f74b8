import type { RuleText } from './rule.ts';

const page = 'staying-live.md#uptime';

export const uptimeRules = {
  'uptime/down': {
    severity: 'blocker',
    otherwise: 'high while other checks of the same host pass; a warning in a maintenance window',
    means: 'Checks failed in three tries within one round.',
    impact: 'Users cannot do now what these checks do',
    fix: 'Look at the layer that the finding names, and at what was deployed last; if it is the release, go back.',
    page,
  },
  'uptime/slow': {
    severity: 'high',
    as: 'warning',
    means: 'More than one request in twenty of this hour took longer than the budget of its route.',
    impact: 'People leave a page that makes them wait',
    fix: 'Compare with the hours before: traffic, a job that runs now, a database without an index.',
    page,
  },
  'uptime/certificate': {
    severity: 'high',
    otherwise: 'by the share of its lifetime that is left: medium below 25 %, high below 10 %, blocker in the last day',
    as: 'warning',
    means: 'The certificate of a host expires soon.',
    impact: 'From that moment on browsers let nobody in',
    fix: 'Look why its renewal did not run, and renew it.',
    page,
  },
} as const satisfies Record<`uptime/${string}`, RuleText>;
