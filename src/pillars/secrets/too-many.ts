import type { Finding } from '../../model/finding.ts';

/**
 * After so many new secrets nothing more is looked for: whoever proposes a file of a hundred thousand of them must not
 * decide how much memory the gate takes, and nobody reads further. It is never a pass.
 */
export const maxSecrets = 2_000;

export function tooManySecrets(place: string): Finding {
  return {
    rule: 'secrets/too-many',
    subject: place,
    status: 'fail',
    severity: 'blocker',
    title: `More than ${maxSecrets} secrets in ${place}: what comes after them was not searched`,
    where: {},
    fix: 'Mend those that are listed and run it again. What is known and stays can stand in a baseline: run secrets --range all --write-baseline FILE.',
    fingerprint: `secrets/too-many:${place}`,
  };
}
