import type { Position } from '../../../model/position.ts';
import type { Template } from '../../language/template.ts';

/** What must be right before a domain goes live. A check is undefined where it was not asked for or is turned off. */
export type LaunchConfig = {
  at: Position;
  /** The origin on which users must end: `https://www.example.com`. */
  canonical?: string;
  /** Hosts that must redirect there; undefined: the canonical host's twin, with or without `www.`, if it has an address. */
  aliases?: LaunchHost[];
  /** Where the site may lead to log in; known identity services besides. */
  loginHosts: string[];
  /** The site is an API: nothing needs to stand at `/`. */
  isApi: boolean;
  redirects?: MovedUrl[];
  /** Hosts whose certificate is looked at besides canonical and aliases; undefined turns the check off. */
  tls?: LaunchHost[];
  /** Whether canonical, aliases and TLS hosts must resolve, and what else must stand in DNS. */
  dns?: ExpectedRecords[];
  mail?: MailConfig;
  headers?: LaunchRoute[];
  mixedContent?: LaunchRoute[];
  /** Routes that get a broken JSON body by POST. */
  leaks?: { at: Position; json: LaunchRoute[] };
  cache?: CacheRoute[];
  cookies?: { at: Position; session: string[]; stagingHosts: string[] };
  edge?: { at: Position; provider: 'cloudflare' | 'none'; static?: LaunchRoute[] };
  requestId?: { at: Position; header: string };
  rateLimit?: { at: Position; path: string; encoding: 'json' | 'form'; fields: string[] };
  env?: EnvConfig;
  onInconclusive: 'warn' | 'fail';
  network: NetworkConfig;
};

/** A host name in ASCII (IDNs as punycode), in lower case. */
export type LaunchHost = { at: Position; host: string; port: number };
/** A path on the canonical origin. */
export type LaunchRoute = { at: Position; path: string };
/** Absolute URLs: what is asked, and where it must end. */
export type MovedUrl = { at: Position; from: string; to: string };

export type RecordType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'NS' | 'CAA' | 'SRV';
/** Values as `dig +short` prints them, TXT without quotes. `absent` without values: no record of this type. */
export type ExpectedRecords = {
  at: Position;
  name: string;
  type: RecordType;
  values: string[];
  match: 'exact' | 'contains' | 'absent';
  /** Behind a proxy any address is right. */
  proxied: boolean;
};

export type MailConfig = {
  at: Position;
  domains: { at: Position; domain: string }[];
  selectors?: string[];
  minPolicy: 'none' | 'quarantine' | 'reject';
  arrival?: MailArrival;
};

/** Whether the mail that a check triggers really arrives. */
export type MailArrival = {
  at: Position;
  /** The check of section `checks` that has a message sent. */
  check: string;
  /** The base of Mailpit's API: `https://mailpit.example.com/api/v1`. */
  inbox: string;
  headers: [name: string, value: Template][];
  to: string;
  withinMs: number;
};

/** A route for which a user must be logged in. `marker` is text that only this user's page holds. */
export type CacheRoute = LaunchRoute & { session: string; marker?: string };

export type EnvConfig = {
  at: Position;
  example: string;
  /** Undefined: the files that git knows. */
  code?: string[];
  /** Names set in production, with the place where each is listed. */
  set?: { at: Position; name: string }[];
  setFile?: { at: Position; path: string };
};

/** For private networks and tests: where questions and sockets go. URLs, Host headers, SNI and the report keep the real names. */
export type NetworkConfig = {
  resolvers?: NameServer[];
  /** Authoritative servers for `dns`; undefined: from the zone's NS records; none: the resolver alone is asked. */
  nameServers?: NameServer[];
  connectTo: ConnectTo[];
  caFile?: { at: Position; path: string };
  timeoutMs: number;
  /** Requests a second to one host; undefined: 5, and any number to a loopback address. */
  rate?: number;
};

export type NameServer = { address: string; port: number };
/** `host` undefined is `*`; `toHost` undefined keeps the resolved address. */
export type ConnectTo = { host?: string; port: number; toHost?: string; toPort?: number };
