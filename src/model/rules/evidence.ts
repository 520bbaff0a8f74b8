import type { RuleText } from './rule.ts';

const page = 'evidence.md';
const otherwise = 'what "severity" of the entry says';

export const evidenceRules = {
  'evidence/missing': {
    severity: 'blocker',
    otherwise: 'medium and as unclear where the entry says "required: false", or where only a part is in doubt',
    means: 'A report of another step is not there, empty, cut short, too old, of another commit, or holds nothing.',
    impact: 'What that step was to find is not known, and may be broken',
    fix: 'Look at the log of the step that writes the file; it must write it in each run, also when it fails.',
    page: 'evidence.md#no-evidence-is-not-a-pass',
  },
  'evidence/tests': {
    severity: 'high',
    otherwise,
    means: 'A test fails, by the report of the tests.',
    impact: 'What the test guards does not work in this release',
    fix: 'Run the test that is named, and mend what it shows.',
    page,
  },
  'evidence/migrations': {
    severity: 'high',
    otherwise,
    means: 'A migration is unsafe, by the report of a linter of migrations.',
    impact: 'The database may be locked, or lose data, while the release goes live',
    fix: 'Write the migration as the linter advises; it is easier than to undo one.',
    page,
  },
  'evidence/dependencies': {
    severity: 'high',
    otherwise,
    means: 'A dependency has a known vulnerability, by the report of an audit.',
    impact: 'Attackers know the hole, and how to use it',
    fix: 'Update the dependency; where there is no mended version, waive it with a date.',
    page,
  },
  'evidence/code': {
    severity: 'high',
    otherwise,
    means: 'An analyser of code finds a problem, by its report.',
    impact: 'The release does what the analyser warns of',
    fix: 'Mend it where the finding says, or suppress it in the analyser with a reason.',
    page,
  },
  'evidence/lighthouse': {
    severity: 'high',
    otherwise,
    means: 'A page misses an assertion of Lighthouse CI, or a score that is asked for.',
    impact: 'Pages are slower, or harder to use, than you have decided',
    fix: 'Open the report of Lighthouse for this page; its audits name what costs the most.',
    page,
  },
} as const satisfies Record<`evidence/${string}`, RuleText>;
