import type { RuleText } from './rule.ts';

const taken = 'Whatever it opens counts as taken: by whoever can read the repository, the build or the site';

export const secretsRules = {
  'secrets/env-value': {
    severity: 'blocker',
    means: 'The value of an environment variable that is listed as secret stands in a file, a log or the live site.',
    impact: taken,
    fix: 'Rotate it first, then keep it out of what is built and sent.',
    page: 'secrets.md#other-places',
  },
  'secrets/supabase-service-role': {
    severity: 'blocker',
    means: 'A secret key of Supabase stands where users can read it: it passes every row-level policy.',
    impact: 'Anyone can read and change every row of the database',
    fix: 'Rotate it, and give the browser the publishable key.',
    page: 'secrets.md#other-places',
  },
  'secrets/not-searched': {
    severity: 'blocker',
    otherwise: 'as unclear where it was only led to, not listed',
    means: 'Something that was to be searched for secrets could not be.',
    impact: 'A secret may stand there',
    fix: 'Do what the finding says: mostly a path that is wrong, or something too large to be read.',
    page: 'secrets.md#other-places',
  },
  'secrets/too-many': {
    severity: 'blocker',
    means: 'So many new secrets were found that the search has stopped.',
    impact: 'More secrets are public than are shown',
    fix: 'Mend those that are listed and run it again; for an old repository, write a baseline.',
    page: 'secrets.md#an-old-repository',
  },
} as const satisfies Record<`secrets/${string}`, RuleText>;

/** For the rules of gitleaks, and for those that a repository has of its own in `.gitleaks.toml`. */
export const gitleaksRule = {
  severity: 'blocker',
  means: 'gitleaks finds a secret by this rule, one of its own or of .gitleaks.toml.',
  impact: taken,
  fix: 'Rotate it first, then remove it; rewriting history does not make it safe. A false alarm goes to .gitleaksignore.',
  page: 'secrets.md#a-secret-was-found',
} as const satisfies RuleText;
