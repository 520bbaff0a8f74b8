import type { Tls } from '../http/tls-files.ts';
import type { Position } from '../model/position.ts';
import type { Severity } from '../model/severity.ts';
import type { JsonTemplate, Template } from './language/template.ts';
import type { LaunchConfig } from './sections/launch/launch.ts';
import type { Notifications } from './sections/notifications.ts';
import type { ProtectionBypass } from './sections/protection-bypass.ts';

/** The configuration as the pillars read it: validated, with defaults, and with `${{ env.X }}` resolved. */
export type Config = {
  /** As given, relative to the working directory; undefined when there is no file. */
  file?: string;
  baseUrl?: string;
  /** The browser that opens pages; without it one is looked for. */
  chromePath?: string;
  failOn: Severity;
  deadlineMs: number;
  /** Where at GitHub the result is told. */
  notifications?: Notifications;
  /** Hosts (`host` or `host:port`) besides the base URL's origin that may receive session cookies and headers. */
  allowedHosts: string[];
  protectionBypass?: ProtectionBypass;
  /** Origins by name, for checks that are asked of several. Each may receive what its own sessions hold. */
  hosts?: ReadonlyMap<string, string>;
  /** Certificates and keys; undefined where none are configured. */
  tls?: Tls;
  /** Named in the file: secrets are then scanned on every event, and in these places besides the commits. */
  secrets?: SecretSources;
  ready?: Ready;
  sessions: SessionConfig[];
  checks: CheckConfig[];
  latency: LatencyConfig;
  launch?: LaunchConfig;
  waivers: Waiver[];
};

/** Where secrets are looked for besides new commits. */
export type SecretSources = {
  /** A JSON report of gitleaks whose findings are known; relative to the working directory. */
  baseline?: string;
  /** Whether commits are also read where gitleaks does not look; default: they are. */
  beyondGitleaks?: boolean;
  /** Build output. */
  paths: Listed[];
  logs: Listed[];
  /** Where the scripts of the deployment are asked for; undefined when they are not. */
  bundles?: Position;
  envValues: EnvValue[];
};

/** A file or folder, relative to the working directory; `workflow` in `logs` means this run's earlier jobs. */
export type Listed = { at: Position; path: string };

/** The value, never empty but where a fork has none, must not occur in any of the places. */
export type EnvValue = { at: Position; kind: 'env'; secret: true; name: string; value: string };

export type LatencyConfig = {
  /** Requests a second over all routes together. */
  ratePerSecond: number;
  /** Requests in flight at most. */
  maxInFlight: number;
  onInconclusive: 'warn' | 'fail';
  /** The previous deployment, for an A/B comparison: its origin, or `auto` to ask GitHub's deployments API for it. */
  compare?: { at: Position; url: string };
  /** `auto` (the default), `branch`, `off`, or a folder relative to the working directory. */
  history?: string;
  /** What the history and the previous deployment are looked up by; told by the event if not here. */
  environment?: string;
  /** Whether a route that two deployments in a row find slower than the history fails; default: it warns. */
  onDrift?: 'warn' | 'fail';
};

/** `until` is an ISO date (`2027-01-15`); the waiver holds through that day, UTC. */
export type Waiver = { at: Position; rule: string; where: string; reason: string; until: string };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

/** One request and what is expected of its response. */
export type Step = {
  at: Position;
  /** The session that asks in place of the check's own; `stranger` has none. */
  role?: string;
  method: Method;
  /** A path on the base URL, or an absolute http(s) URL. */
  target: Template;
  query: [name: string, value: Template][];
  headers: [name: string, value: Template][];
  basic?: BasicAuth;
  body?: RequestBody;
  expect: Expectation[];
  captures: Capture[];
  /** Ask again until the expectations hold, at most this long. */
  until?: { timeoutMs: number; intervalMs: number };
  follow: boolean;
  /** The answer is a stream of events, of which the first has to come in this time. */
  firstEventMs?: number;
  timeoutMs: number;
  /** Further tries after a network error, on reads only. */
  retries: number;
  maxBodyBytes: number;
  /** Whether a page that looks like an error page fails the step. */
  errorPage: 'fail' | 'allow';
};

export type RequestBody =
  | { kind: 'form'; fields: [name: string, value: Template][] }
  | { kind: 'multipart'; fields: MultipartField[] }
  | { kind: 'json'; value: JsonTemplate }
  | { kind: 'text'; text: Template };

/** A field of a multipart form; with a file name it is a file. */
export type MultipartField = { name: string; value: Template; file?: { name: string; type: string } };

/** User name and password of HTTP's own authentication (RFC 7617). */
export type BasicAuth = { username: Template; password: Template };

export type Capture = {
  at: Position;
  name: string;
  secret: boolean;
  from: CaptureSource;
  /** The value is percent-encoded where it stands, as in the cookie that Laravel and axios call XSRF-TOKEN. */
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

/** One expectation: what is looked at, and the predicates that must all hold. */
export type Expectation = { at: Position; subject: Subject; predicates: Predicate[] };
export type Subject =
  | { kind: 'status' }
  | { kind: 'url' }
  | { kind: 'content-type' }
  | { kind: 'body' }
  /** Bytes of the body, decompressed. */
  | { kind: 'size' }
  | { kind: 'header'; name: string }
  | { kind: 'cookie'; name: string; attribute?: CookieAttribute }
  | { kind: 'css'; selector: string; attribute?: string }
  | { kind: 'jsonpath'; query: string }
  /** What a reply of a model must not say, and tools that it must not call. */
  | { kind: 'prompt-injection'; words: Template[]; tools: string[] };

export type CookieAttribute = 'secure' | 'httponly' | 'samesite' | 'domain' | 'path' | 'max-age';

export type Predicate =
  | { name: 'equals'; value: JsonTemplate }
  | { name: 'one-of'; values: JsonTemplate[] }
  | { name: 'contains' | 'starts-with' | 'ends-with'; value: Template }
  /** An RE2 pattern, unanchored. */
  | { name: 'matches'; pattern: string }
  | { name: 'exists'; value: boolean }
  | { name: 'count' | 'min' | 'max' | 'length'; value: number }
  | { name: 'type'; value: 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object' }
  | { name: 'not'; predicates: Predicate[] };

/** Wait until the new release answers: `step` is asked every `intervalMs` until its expectations hold. */
export type Ready = { at: Position; step: Step; timeoutMs: number; intervalMs: number };

/** A login that is done once; its cookies and `headers` go with each request of the checks that name it. */
export type SessionConfig = {
  at: Position;
  name: string;
  /** The whole login is sampled against this budget. */
  latency?: LatencyBudget;
  steps: Step[];
  headers: [name: string, value: Template][];
  /** Goes with each request, those of the login too. */
  basic?: BasicAuth;
};

/** At least one of them: milliseconds for p95 and p50, and the share of requests that may fail (0.01 for 1 %). */
export type LatencyBudget = { at: Position; p95Ms?: number; p50Ms?: number; errors?: number };

export type CheckConfig = {
  at: Position;
  name: string;
  tags?: string[];
  session?: string;
  /** The host it is asked of, where that is not the base URL. */
  on?: { host: string; baseUrl: string };
  /** Empty for a check that opens a page. */
  steps: Step[];
  page?: PageVisit;
  cleanup: Step[];
  /** The single request of this check is sampled against this budget. */
  latency?: LatencyBudget;
};

/** A page to open in a browser, and what must be rendered in it. */
export type PageVisit = {
  at: Position;
  /** A path on the base URL, or an absolute http(s) URL. */
  target: Template;
  /** Of `status`, `url`, `css` and `body`; with none, that anything is shown at all. */
  expect: Expectation[];
  /** In CSS pixels. */
  viewport: { width: number; height: number };
  /** From opening the page until what is expected is rendered. */
  timeoutMs: number;
  errorPage: 'fail' | 'allow';
};
