import type { RuleText } from './rule.ts';

const unjudged = 'What was not judged may be broken';

export const gateRules = {
  'gate/changed': {
    severity: 'medium',
    means: 'A pull request changes a file that steers the gate, or hides text from it by attributes of git.',
    impact: 'Whoever may change what the gate looks for decides what it finds',
    fix: 'Review the change as you would review a secret.',
    page: 'secrets.md#the-gate-is-not-rewritten-by-what-it-judges',
  },
  'gate/deadline': {
    severity: 'blocker',
    means: 'The run did not end within its deadline.',
    impact: unjudged,
    fix: 'Look for what was slow, or give a longer "deadline" in the configuration.',
    page: 'configuration.md#the-whole-run',
  },
  'gate/cancelled': {
    severity: 'blocker',
    means: 'The run was told to stop before everything was judged.',
    impact: unjudged,
    fix: 'Run it again.',
    page: 'exit-codes.md#exit-3-could-not-judge',
  },
  'gate/nothing-judged': {
    severity: 'blocker',
    as: 'unclear',
    means: 'Of a part of the gate nothing at all could be judged, which is no pass.',
    impact: unjudged,
    fix: 'Mend what the unclear findings name, or wait until it has passed; then run it again.',
    page: 'exit-codes.md',
  },
  'gate/member-missing': {
    severity: 'blocker',
    as: 'unclear',
    means: 'A job of a matrix left no report, or judged nothing, so the verdict of all is no pass.',
    impact: unjudged,
    fix: 'Look at the log of that job, and whether it uploads its report also where it fails; then run it again.',
    page: 'merge.md#what-is-no-pass',
  },
  'gate/not-listed': {
    severity: 'blocker',
    otherwise: 'that of the most severe finding which is left out',
    means: 'The report has no room for all findings.',
    impact: 'More is wrong than is shown',
    fix: 'Mend those that are listed and run it again.',
    page: 'report.md#json',
  },
} as const satisfies Record<`gate/${string}`, RuleText>;
