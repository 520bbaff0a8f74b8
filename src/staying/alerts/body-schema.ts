import * as v from 'valibot';

const time = v.pipe(v.string(), v.isoTimestamp(), v.description('UTC, ISO 8601'));
const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);

/** What a webhook gets. It may grow; what is there keeps its meaning. */
export const alertBody = v.object({
  event: v.pipe(
    v.picklist(['opened', 'updated', 'resolved', 'test']),
    v.description('"updated": it became more severe. A warning, such as a slow hour, is "opened" and has no end.'),
  ),
  incident: v.object({
    id: v.pipe(v.string(), v.description('The same for as long as the incident lives, also when it comes back.')),
    title: v.string(),
    severity: v.picklist(['blocker', 'high', 'medium']),
    layer: v.pipe(
      orNull(v.picklist(['dns', 'tcp', 'tls', 'edge', 'application'])),
      v.description('Where the request ended; null if none failed.'),
    ),
    startedAt: v.pipe(time, v.description('When the first try failed.')),
    resolvedAt: v.pipe(orNull(time), v.description('When the first good try after it began.')),
    durationMs: orNull(v.pipe(v.number(), v.minValue(0))),
    checks: v.pipe(v.array(v.string()), v.description('The names of the checks that it takes down.')),
    observed: v.pipe(orNull(v.string()), v.description('What was seen.')),
    owner: v.pipe(orNull(v.string()), v.description('Who checks what first, from the configuration.')),
    runbook: orNull(v.string()),
    reproduce: v.pipe(orNull(v.string()), v.description('The command that shows it again.')),
    deployment: v.pipe(
      orNull(v.object({ sha: v.string(), environment: v.string(), at: v.string(), url: orNull(v.string()) })),
      v.description('The release that is live, where GitHub knows it.'),
    ),
  }),
});

export type AlertBody = v.InferOutput<typeof alertBody>;
