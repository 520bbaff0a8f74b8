import type { Hunk } from '../../git/hunk.ts';
import type { RangeRequest } from '../../git/range.ts';
import { readTag } from '../../git/read-tags.ts';
import { openRepository } from '../../git/repository.ts';
import type { Context } from '../../model/context.ts';
import { GateError } from '../../model/errors.ts';
import type { PillarResult } from '../../model/results.ts';

/**
 * The message of a pushed tag, or the result to report if the tag has no message or cannot be read. An unreadable tag
 * does not end the run, because a job that deploys a tag may have checked out nothing. Throws GIT_FAILED, CANCELLED.
 */
export async function readPushedTag(
  { id, name, reason }: Extract<RangeRequest, { kind: 'tag' }>,
  context: Context,
): Promise<Hunk | Pick<PillarResult, 'status' | 'reason' | 'findings'>> {
  try {
    const hunk = await readTag(await openRepository(context), id, `refs/tags/${name}`);
    return hunk ?? { status: 'pass', reason, findings: [] };
  } catch (error) {
    if (!(error instanceof GateError) || !unreadable.includes(error.code)) throw error;
    const what = `the message of the tag ${name}`;
    return {
      status: 'inconclusive',
      reason: `${what} was not read`,
      findings: [
        {
          rule: 'secrets/not-searched',
          subject: `refs/tags/${name}`,
          status: 'inconclusive',
          severity: 'blocker',
          title: `Not searched for secrets: ${what}`,
          observed: error.message,
          where: {},
          fix: error.hint,
          fingerprint: `secrets/not-searched:refs/tags/${name}`,
        },
      ],
    };
  }
}

const unreadable: string[] = ['NOT_A_REPOSITORY', 'RANGE_UNRESOLVABLE'];
