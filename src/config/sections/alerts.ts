import * as v from 'valibot';
import type { Position } from '../../model/position.ts';
import type { Severity } from '../../model/severity.ts';
import { readPlainTemplate } from '../language/resolved.ts';
import { render, type Template } from '../language/template.ts';
import { keyPosition, type Reading, reportLack, reportValue } from '../reading.ts';
import { list, mapping, plain } from '../schema-parts.ts';
import { smtpServer, type Unusable, webAddress } from './alert-addresses.ts';

/** Who is told of incidents, and how. */
export type Alert = AlertTarget & {
  at: Position;
  /** Who checks what first. */
  owner?: string;
  severities: Severity[];
  /** A line, or a link. */
  runbook?: string;
};

type AlertTarget =
  | { to: 'slack'; url: Template }
  | { to: 'email'; address: string[]; from: string; smtp: Template }
  /** `secret` is the key of the HMAC in the header `x-launch-gate-signature`. */
  | { to: 'webhook'; url: Template; secret?: Template }
  | { to: 'github' };

const severities: readonly Severity[] = ['blocker', 'high', 'medium'];
const severity = v.picklist(severities as ['blocker', 'high', 'medium'], 'blocker, high or medium');
const address = v.pipe(
  v.string('an e-mail address'),
  v.regex(/^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,255}$/, 'an e-mail address such as ops@example.com'),
);

export const alertsSchema = list(
  mapping({
    to: v.picklist(['slack', 'email', 'webhook', 'github'], 'slack, email, webhook or github'),
    url: v.optional(v.string('an http(s) URL')),
    secret: v.optional(v.string('text')),
    address: v.optional(v.union([address, list(address, 'e-mail addresses')], 'an e-mail address or a list of them')),
    from: v.optional(address),
    smtp: v.optional(v.string('a URL such as smtps://user:password@mail.example.com')),
    owner: v.optional(plain('a name or a line')),
    severities: v.optional(list(severity, 'severities')),
    runbook: v.optional(plain('a line or a link')),
  }),
  'alerts',
);

type Raw = v.InferInput<typeof alertsSchema>;

/** The keys of each kind of target: those that it needs, and those that it may have. */
const keysOf: Record<Alert['to'], { needs: string[]; may: string[] }> = {
  slack: { needs: ['url'], may: [] },
  email: { needs: ['address', 'from', 'smtp'], may: [] },
  webhook: { needs: ['url'], may: ['secret'] },
  github: { needs: [], may: [] },
};
const common = ['to', 'owner', 'severities', 'runbook'];

/** Reads `alerts`, in the order of the file. */
export function readAlerts(reading: Reading, raw: Raw | undefined = []): Alert[] {
  return raw.flatMap((alert, index) => {
    const { needs, may } = keysOf[alert.to];
    const written = alert as Record<string, unknown>;
    for (const key of needs)
      if (written[key] === undefined)
        reportLack(reading, alert, [raw, index], `an alert to ${alert.to} needs "${key}"`);
    for (const key of Object.keys(alert))
      if (![...common, ...needs, ...may].includes(key))
        reportValue(reading, [alert, key], `an alert to ${alert.to} has no "${key}"`);
    if (needs.some((key) => written[key] === undefined)) return [];
    const template = (key: string) => readPlainTemplate(reading, [alert, key]);
    const address = (key: 'url' | 'smtp', parse: (text: string) => object | Unusable) => {
      const read = template(key);
      // What has no value yet is reported elsewhere, and a variable only in a run that needs it.
      const isKnown = read.parts.every((part) => part.kind === 'text' || (part.kind === 'env' && part.value !== ''));
      const parsed = isKnown ? parse(render(read, new Map())) : {};
      if ('problem' in parsed) reportValue(reading, [alert, key], `"${key}" ${parsed.problem}`);
      return read;
    };
    const target: AlertTarget =
      alert.to === 'slack'
        ? { to: 'slack', url: address('url', webAddress) }
        : alert.to === 'webhook'
          ? {
              to: 'webhook',
              url: address('url', webAddress),
              secret: alert.secret === undefined ? undefined : template('secret'),
            }
          : alert.to === 'email'
            ? {
                to: 'email',
                address: [alert.address as string | string[]].flat(),
                from: alert.from as string,
                smtp: address('smtp', smtpServer),
              }
            : { to: 'github' };
    return [
      {
        ...target,
        at: keyPosition(reading, [raw, index]),
        owner: alert.owner,
        severities: alert.severities ?? ['blocker', 'high'],
        runbook: alert.runbook,
      },
    ];
  });
}
