import type { Tls } from '../http/tls-files.ts';
import type { Position } from '../model/position.ts';
import type { Shard } from '../model/results.ts';
import type { Severity } from '../model/severity.ts';
import type { Expectation } from './expectation.ts';
import type { JsonTemplate, Template } from './language/template.ts';
import type { Ai } from './sections/ai.ts';
import type { Alert } from './sections/alerts.ts';
import type { Evidence } from './sections/evidence/evidence.ts';
import type { LaunchConfig } from './sections/launch/launch.ts';
import type { Notifications } from './sections/notification-defaults.ts';
import type { ProtectionBypass } from './sections/protection-bypass.ts';
import type { Uptime } from './sections/uptime.ts';
import type { Watch } from './sections/watch.ts';

export type { CookieAttribute, Expectation, Predicate, Subject } from './expectation.ts';

/** The configuration as the pillars read it: validated, with defaults, and with `${{ env.X }}` resolved. */
export type Config = {
  /** The path as given, relative to the working directory; undefined when there is no file. */
  file?: string;
  baseUrl?: string;
  /** The path of the browser that opens pages; without it the gate looks for one. */
  chromePath?: string;
  failOn: Severity;
  deadlineMs: number;
  /** The part of the checks that this run has; undefined means all of them. */
  shard?: Shard;
  /** Where on GitHub the result is shown. */
  notifications?: Notifications;
  /** Hosts (`host` or `host:port`) besides the base URL's origin that may receive session cookies and headers. */
  allowedHosts: string[];
  protectionBypass?: ProtectionBypass;
  /** Origins by name, for checks that run on several hosts. Each host may receive what its own sessions hold. */
  hosts?: ReadonlyMap<string, string>;
  /** Certificates and keys; undefined where none are configured. */
  tls?: Tls;
  /** When the file has this section, secrets are scanned on every event: in commits and in these places. */
  secrets?: SecretSources;
  ready?: Ready;
  sessions: SessionConfig[];
  checks: CheckConfig[];
  latency: LatencyConfig;
  burst?: Burst;
  launch?: LaunchConfig;
  /** The files of other steps that are judged; undefined where there is no such section. */
  evidence?: Evidence[];
  watch?: Watch;
  uptime?: Uptime;
  alerts: Alert[];
  /** Undefined where no model is asked for anything, the default. */
  ai?: Ai;
  waivers: Waiver[];
};

/** Where the gate looks for secrets, besides new commits. */
export type SecretSources = {
  /** The path of a gitleaks JSON report with known findings; relative to the working directory. */
  baseline?: string;
  /** Whether the gate also searches where gitleaks does not look; default: true. */
  beyondGitleaks?: boolean;
  /** Build output. */
  paths: Listed[];
  logs: Listed[];
  /** Where the file asks for the scripts of the deployment; undefined when it does not. */
  bundles?: Position;
  envValues: EnvValue[];
};

/** A file or folder, relative to the working directory; `workflow` in `logs` means this run's earlier jobs. */
export type Listed = { at: Position; path: string };

/** No place may hold `value`. It is empty only in a pull request from a fork, which gets no secrets. */
export type EnvValue = { at: Position; kind: 'env'; secret: true; name: string; value: string };

export type LatencyConfig = {
  /** Requests per second, all routes together. */
  ratePerSecond: number;
  /** The maximum number of requests in flight. */
  maxInFlight: number;
  onInconclusive: 'warn' | 'fail';
  /** The previous deployment, for an A/B comparison: its origin, or `auto` to ask GitHub's deployments API for it. */
  compare?: { at: Position; url: string };
  /** `auto` (the default), `branch`, `off`, or a folder relative to the working directory. */
  history?: string;
  /** The environment whose history and previous deployment are used; default: the one that the event names. */
  environment?: string;
  /** What a route gets when two deployments in a row are slower than the history; default: `warn`. */
  onDrift?: 'warn' | 'fail';
};

/** `until` is an ISO date (`2027-01-15`); the waiver holds through that day, UTC. */
export type Waiver = { at: Position; rule: string; where: string; reason: string; until: string };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

/** One request and what is expected of its response. */
export type Step = {
  at: Position;
  /** The session that sends the request in place of the check's own; `stranger` has no session. */
  role?: string;
  cookiesOf?: CookiesOf;
  method: Method;
  /** A path on the base URL, or an absolute http(s) URL. */
  target: Template;
  query: [name: string, value: Template][];
  headers: [name: string, value: Template][];
  basic?: BasicAuth;
  body?: RequestBody;
  sign?: Signature;
  expect: Expectation[];
  captures: Capture[];
  /** The wait before the request. */
  delayMs?: number;
  /** Of a request that is sent several times: which time this is, from 2 on. */
  delivery?: number;
  /** Repeat the request until the expectations hold, for at most this time. */
  until?: { timeoutMs: number; intervalMs: number };
  follow: boolean;
  /** The response is a stream of events; the first event must arrive within this time. */
  firstEventMs?: number;
  timeoutMs: number;
  /** How often to retry after a network error; reads only. */
  retries: number;
  maxBodyBytes: number;
  /** Whether a page that looks like an error page fails the step. */
  errorPage: 'fail' | 'allow';
};

/**
 * The cookies of a session that a request takes to a host that is none of the session's own. It is not redirected, and
 * a refusal is expected.
 */
export type CookiesOf = { at: Position; session: string; names: string[] };

export type RequestBody =
  | { kind: 'form'; fields: [name: string, value: Template][] }
  | { kind: 'multipart'; fields: MultipartField[] }
  | { kind: 'json'; value: JsonTemplate }
  | { kind: 'text'; text: Template };

/** A field of a multipart form; a field with `file` is a file. */
export type MultipartField = { name: string; value: Template; file?: { name: string; type: string } };

/**
 * How a request is signed, as senders of webhooks do: an HMAC (RFC 2104) of `payload`. In `payload` and in the values
 * of the headers stand `{id}`, `{time}` (Unix, seconds) and `{body}` (the exact bytes), or `{signature}`.
 */
export type Signature = {
  secret: Template;
  /** `whsec`: base64 after the prefix `whsec_`. */
  key: 'text' | 'whsec';
  algorithm: 'sha1' | 'sha256' | 'sha512';
  encoding: 'hex' | 'base64';
  payload: string;
  /** How JSON is indented. */
  indent?: number;
  headers: Readonly<Record<string, string>>;
  id: Template;
  /** A forgery, which the receiver must refuse; `old` was signed an hour ago. */
  forge?: 'unsigned' | 'wrong-secret' | 'old';
};

/** User name and password of HTTP's own authentication (RFC 7617). */
export type BasicAuth = { username: Template; password: Template };

export type Capture = {
  at: Position;
  name: string;
  secret: boolean;
  from: CaptureSource;
  /** The source holds the value percent-encoded, as does the XSRF-TOKEN cookie of Laravel and axios. */
  decode?: 'percent';
};
export type CaptureSource =
  | { kind: 'css'; selector: string; attribute?: string }
  | { kind: 'jsonpath'; query: string }
  | { kind: 'header'; name: string }
  | { kind: 'cookie'; name: string }
  | { kind: 'regex'; pattern: string }
  | { kind: 'body' }
  | { kind: 'status' };

/** Wait until the new release answers: `step` is sent every `intervalMs` until its expectations hold. */
export type Ready = { at: Position; step: Step; timeoutMs: number; intervalMs: number };

/** A login that runs once. Its cookies and `headers` go with each request of the checks that name it. */
export type SessionConfig = {
  at: Position;
  name: string;
  /** The hosts of one site that the session is for. It logs in once, at the first. Undefined: at each that asks for it. */
  hosts?: [name: string, origin: string][];
  /** The whole login is sampled against this budget. */
  latency?: LatencyBudget;
  /** Each user of a burst logs in for itself; otherwise all share one login. */
  perUser?: boolean;
  steps: Step[];
  headers: [name: string, value: Template][];
  /** Sent with each request, also during the login. */
  basic?: BasicAuth;
};

/** At least one limit is set. `errors` is the share of requests that may fail (0.01 for 1 %). */
export type LatencyBudget = { at: Position; p95Ms?: number; p50Ms?: number; errors?: number };

export type CheckConfig = {
  at: Position;
  name: string;
  tags?: string[];
  /** Whether it is repeated while a release is watched; undefined: if it only reads. */
  watch?: boolean;
  session?: string;
  /** The host that the check runs on, if that is not the base URL. */
  on?: { host: string; baseUrl: string };
  /** Empty for a check that opens a page. */
  steps: Step[];
  page?: PageVisit;
  cleanup: Step[];
  /** The single request of this check is sampled against this budget. */
  latency?: LatencyBudget;
};

/** A few dozen users at the same time. */
export type Burst = {
  at: Position;
  users: number;
  /** How long new checks are begun. */
  forMs: number;
  /** How long a user waits between two checks, on average. */
  pauseMs: number;
  /** Each user runs them one after another, in this order. */
  checks: CheckConfig[];
};

/** A page to open in a browser, and what must be rendered in it. */
export type PageVisit = {
  at: Position;
  /** A path on the base URL, or an absolute http(s) URL. */
  target: Template;
  /** Only `status`, `url`, `css` and `body`. Without any, the page must show something. */
  expect: Expectation[];
  /** In CSS pixels. */
  viewport: { width: number; height: number };
  /** The time from opening the page until everything expected is rendered. */
  timeoutMs: number;
  errorPage: 'fail' | 'allow';
};
