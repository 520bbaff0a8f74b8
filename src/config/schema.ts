import * as v from 'valibot';
import { shardWords } from './language/shard.ts';
import { checkPresetEntries, sessionPresetEntries } from './presets/preset-schema.ts';
import { duration, list, mapping, named, plain, rate, ruleName, text, whole } from './schema-parts.ts';
import { aiSchema } from './sections/ai.ts';
import { alertsSchema } from './sections/alerts.ts';
import { burstSchema } from './sections/burst.ts';
import { evidenceSchema } from './sections/evidence/schema.ts';
import { checkBudget, loginBudget } from './sections/latency/budget-schema.ts';
import { launchSchema } from './sections/launch/schema.ts';
import { notificationEntries } from './sections/notifications.ts';
import { protectionBypass } from './sections/protection-bypass.ts';
import { checkEntries, checkStep, limitEntries, readEntries, step, stepEntries } from './sections/step/schema.ts';
import { uptimeSchema } from './sections/uptime.ts';
import { watchSchema } from './sections/watch.ts';

const session = mapping({
  ...sessionPresetEntries,
  ...stepEntries,
  hosts: v.optional(list(v.string('the name of a host'), 'names of "hosts"')),
  steps: v.optional(list(step, 'steps')),
  latency: v.optional(loginBudget),
  'per-user': v.optional(v.boolean('true or false')),
});

const check = mapping({
  name: plain('a name'),
  ...checkPresetEntries,
  tags: v.optional(list(plain('a tag'), 'tags')),
  watch: v.optional(v.boolean('true or false')),
  session: v.optional(v.string('the name of a session')),
  on: v.optional(list(v.string('the name of a host'), 'names of "hosts"')),
  ...checkEntries,
  steps: v.optional(list(checkStep, 'steps')),
  cleanup: v.optional(list(step, 'steps')),
  page: v.optional(v.pipe(v.string('a path or an http(s) URL'), v.minLength(1, 'a path or an http(s) URL'))),
  viewport: v.optional(mapping({ width: whole(200, 4000), height: whole(200, 4000) })),
  latency: v.optional(checkBudget),
});

const ready = mapping({ ...readEntries, timeout: v.optional(duration), interval: v.optional(duration) });

const waiver = mapping({
  rule: ruleName,
  where: plain('a file, URL, host or name'),
  reason: plain('a reason'),
  until: v.pipe(v.string('a date such as 2027-01-15'), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2027-01-15')),
});

const secrets = mapping({
  baseline: v.optional(plain('a JSON report of gitleaks')),
  'beyond-gitleaks': v.optional(v.boolean('true or false')),
  paths: v.optional(list(plain('a file or folder'), 'files and folders')),
  bundles: v.optional(v.boolean('true or false')),
  logs: v.optional(list(plain('a file or folder, or "workflow"'), 'files and folders')),
  'env-values': v.optional(
    list(
      v.pipe(
        v.string('the name of a variable'),
        v.regex(/^[A-Za-z_]\w*$/, 'the name of a variable such as STRIPE_KEY'),
      ),
      'names of variables',
    ),
  ),
});

const file = v.pipe(v.string('the path of a file in PEM'), v.minLength(1, 'the path of a file in PEM'));
const tls = mapping({ ca: v.optional(file), cert: v.optional(file), key: v.optional(file) });
const origin = v.string('an origin such as https://app.example.com');
const host = v.union(
  [origin, mapping({ url: origin, tls: v.optional(tls) })],
  'an origin such as https://app.example.com, or a mapping of "url" and "tls"',
);

const warnOrFail = v.picklist(['warn', 'fail'], 'warn or fail');

/** The schema of the configuration. The readers check what it cannot express: references, URLs, expressions. */
export const configSchema = mapping({
  version: v.optional(v.literal(1, '1, the only version of this language')),
  'base-url': v.optional(v.string('an origin such as https://app.example.com')),
  'chrome-path': v.optional(v.string('the path of Chrome or Chromium')),
  'fail-on': v.optional(v.picklist(['blocker', 'high', 'medium'], 'blocker, high or medium')),
  deadline: v.optional(duration),
  shard: v.optional(v.string(shardWords)),
  ...notificationEntries,
  hosts: v.optional(named(host, 'names and origins')),
  vars: v.optional(named(text, 'names and values')),
  'protection-bypass': v.optional(protectionBypass),
  'allowed-hosts': v.optional(list(v.string('a host'), 'hosts')),
  defaults: v.optional(mapping({ ...limitEntries, tls: v.optional(tls) })),
  ready: v.optional(ready),
  secrets: v.optional(
    v.union(
      [v.literal(true), secrets],
      'true, or a mapping of paths, bundles, logs and env-values: secrets are always scanned',
    ),
  ),
  sessions: v.optional(named(session, 'sessions')),
  checks: v.optional(list(check, 'checks')),
  latency: v.optional(
    mapping({
      rate: v.optional(rate),
      'on-inconclusive': v.optional(warnOrFail),
      'compare-url': v.optional(v.string('an origin such as https://previous.example.com, or auto')),
      history: v.optional(plain('auto, branch, off, or a folder')),
      environment: v.optional(plain('the name of an environment')),
      'on-drift': v.optional(warnOrFail),
    }),
  ),
  burst: v.optional(burstSchema),
  launch: v.optional(launchSchema),
  evidence: v.optional(evidenceSchema),
  watch: v.optional(watchSchema),
  uptime: v.optional(uptimeSchema),
  alerts: v.optional(alertsSchema),
  ai: v.optional(aiSchema),
  waivers: v.optional(list(waiver, 'waivers')),
});

export type RawConfig = v.InferInput<typeof configSchema>;
export type RawSession = v.InferInput<typeof session>;
export type RawCheck = v.InferInput<typeof check>;
export type RawTls = v.InferInput<typeof tls>;
export type RawHost = v.InferInput<typeof host>;
export type RawReady = v.InferInput<typeof ready>;
