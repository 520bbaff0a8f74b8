import * as v from 'valibot';

/** Where the payload of an event says how far the thing is that it tells of, and the word that means "done, and well". */
type Progress = { schema: v.GenericSchema<unknown, string | null>; done: string; of: string };

// Words of GitHub's own; anything else would be foreign text in a line.
const word = v.pipe(v.string(), v.regex(/^[a-z_]{1,40}$/));

/** An action that is not `completed` says that it is not done, whatever an earlier conclusion was. */
function concluded(key: 'workflow_run' | 'check_run' | 'check_suite', of: string): Progress {
  const schema = v.pipe(
    v.object({ action: word, [key]: v.object({ conclusion: v.nullable(word) }) }),
    v.transform((payload) => {
      const { conclusion } = payload[key] as { conclusion: string | null };
      return payload['action'] === 'completed' ? conclusion : (payload['action'] as string);
    }),
  );
  return { schema, done: 'success', of };
}

/**
 * Events that also tell of what is not finished, has failed or was taken back (docs.github.com, "Webhook events and
 * payloads"). What was there before it would be judged in its place.
 */
const progressOf: Partial<Record<string, Progress>> = {
  deployment_status: {
    schema: v.pipe(
      v.object({ deployment_status: v.object({ state: word }) }),
      v.transform(({ deployment_status }) => deployment_status.state),
    ),
    done: 'success',
    of: 'the state of the deployment',
  },
  workflow_run: concluded('workflow_run', 'the workflow that the job waits for'),
  check_run: concluded('check_run', 'the check run'),
  check_suite: concluded('check_suite', 'the check suite'),
  status: {
    schema: v.pipe(
      v.object({ state: word }),
      v.transform(({ state }) => state),
    ),
    done: 'success',
    of: 'the status of the commit',
  },
  page_build: {
    schema: v.pipe(
      v.object({ build: v.object({ status: v.nullable(word) }) }),
      v.transform(({ build }) => build.status),
    ),
    done: 'built',
    of: 'the build of the page',
  },
};

/**
 * Why there is nothing to judge yet, in one line; undefined where there is. Throws what `read` throws of a payload that
 * does not say it.
 */
export function nothingYet(
  event: string,
  read: <T extends v.GenericSchema>(schema: T) => v.InferOutput<T>,
): string | undefined {
  const progress = Object.hasOwn(progressOf, event) ? progressOf[event] : undefined;
  if (!progress) return undefined;
  const word = read(progress.schema);
  return word === progress.done ? undefined : `${progress.of} is "${word ?? 'unknown'}", not "${progress.done}"`;
}
