import * as v from 'valibot';

/**
 * How to read the state of an event's subject from the payload, the word that means success, and a name for the state.
 */
type Progress = { schema: v.GenericSchema<unknown, string | null>; done: string; of: string };

// GitHub's own words look like this; anything else would put foreign text into a line.
const word = v.pipe(v.string(), v.regex(/^[a-z_]{1,40}$/));

/** An action other than `completed` means that it is not done, whatever an earlier conclusion was. */
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
 * Events whose subject may be unfinished, failed or taken back (docs.github.com, "Webhook events and payloads"). The
 * gate would then judge the state from before.
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
 * Why there is nothing to judge yet, in one line; undefined if there is something. Throws what `read` throws for a
 * payload that does not say it.
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
