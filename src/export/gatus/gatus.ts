import type { Config } from '../../config/config.ts';
import type { Template } from '../../config/language/template.ts';
import { oneLine } from '../../text/neutralise.ts';
import { everyOf, goDuration } from '../every.ts';
import type { Exported, ExportOptions } from '../exported.ts';
import { impostors, leftOut, notExpected } from '../missing.ts';
import { type SingleRequest, singleRequests } from '../single-request.ts';
import { passingStatuses } from '../statuses.ts';
import { missingIn, yamlFile } from '../yaml-file.ts';
import { alertingOf, literal } from './alerting.ts';
import { conditionsOf, statusConditions } from './conditions.ts';

/** `launch-gate export gatus`: the checks without a session, and `alerts`, as a configuration of Gatus. Throws USAGE. */
export function exportGatus(config: Config, { every }: ExportOptions): Exported {
  const everyMs = everyOf(every);
  const { providers, listed, variables, missing: unsent } = alertingOf(config.alerts);
  const { requests, missing } = singleRequests(config, { secretHeaders: true });
  const keys = new Set<string>();
  const endpoints = requests.flatMap((single) => {
    const conditions = conditionsFor(single, missing);
    if (conditions.length === 0) return [];
    const { check, host, request, secretHeaders, step } = single;
    for (const [, { parts }] of secretHeaders)
      for (const part of parts)
        if (part.kind === 'env') variables.set(part.name, `it is sent by ${JSON.stringify(check.name)}`);
    const headers = Object.fromEntries([
      ...request.headers.map(([name, value]) => [name, literal(value)]),
      ...secretHeaders.map(([name, value]) => [name, withVariables(value)]),
    ]);
    return [
      {
        name: literal(nameOf(check.name, host, keys)),
        group: literal(host),
        url: literal(request.url),
        method: request.method,
        ...(Object.keys(headers).length > 0 && { headers }),
        ...(typeof request.body === 'string' && { body: literal(request.body) }),
        interval: goDuration(everyMs),
        client: { timeout: goDuration(request.timeoutMs), 'ignore-redirect': !step.follow },
        conditions: conditions.map(literal),
        ...(listed.length > 0 && { alerts: listed }),
      },
    ];
  });
  if (config.uptime?.maintenance.length)
    missing.push('The maintenance windows are left out: those of Gatus come back each day or week.');
  const all = [...missing, ...unsent, ...(endpoints.length > 0 ? [impostors] : [])];
  const head = [
    'The checks without a session, for Gatus.',
    ...(variables.size > 0
      ? [
          '',
          'Gatus reads these variables. A value must hold no quote and no line break, as it becomes a part of this file:',
          ...[...variables].map(([name, what]) => `- ${name}: ${what}`),
        ]
      : []),
    ...missingIn(all, 'Gatus'),
  ];
  const text = yamlFile(head.map(literal), { ...(listed.length > 0 && { alerting: providers }), endpoints });
  return { files: [{ text }], missing: all };
}

/** The conditions of a check. What they cannot say is added to `missing`. */
function conditionsFor(single: SingleRequest, missing: string[]): string[] {
  const { check, step, request } = single;
  const statuses = passingStatuses(step);
  if (!statuses || statuses.length === 0) {
    missing.push(leftOut(check, 'its statuses cannot be listed'));
    return [];
  }
  const conditions = statusConditions(statuses);
  for (const expectation of step.expect.filter(({ subject }) => subject.kind !== 'status')) {
    const read = conditionsOf(expectation);
    if (read) conditions.push(...read);
    else missing.push(notExpected(check, expectation));
  }
  const { p95Ms, p50Ms, errors } = check.latency ?? {};
  if (p95Ms !== undefined) conditions.push(`[RESPONSE_TIME] <= ${p95Ms}`);
  if (p50Ms !== undefined || errors !== undefined)
    missing.push(`The check ${JSON.stringify(check.name)} has a budget for p50 or errors, which are not judged there.`);
  if (request.url.startsWith('https:')) conditions.push('[CERTIFICATE_EXPIRATION] > 48h');
  return conditions;
}

/** Gatus forbids two characters in a name, and takes names for the same that differ in these. */
function nameOf(name: string, host: string, keys: Set<string>): string {
  const allowed = oneLine(name).replaceAll('"', "'").replaceAll('\\', '/') || 'check';
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? allowed : `${allowed} ${number}`;
    const key = `${host} ${tried}`.toLowerCase().replace(/[/_.,\s#+&]/g, '-');
    if (keys.has(key)) continue;
    keys.add(key);
    return tried;
  }
}

function withVariables({ parts }: Template): string {
  return parts
    .map((part) => (part.kind === 'text' ? literal(part.text) : part.kind === 'env' ? `\${${part.name}}` : ''))
    .join('');
}
