import type { Position } from '../../../model/position.ts';
import type { Expectation } from '../../expectation.ts';
import type { Template } from '../../language/template.ts';

/** What must be right before a domain goes live. A check that is not asked for or is turned off is undefined. */
export type LaunchConfig = {
  at: Position;
  /** The origin where users must end: `https://www.example.com`. */
  canonical?: string;
  /**
   * Hosts that must redirect to `canonical`. Undefined: the canonical host with `www.` added or removed, if that name
   * has an address.
   */
  aliases?: LaunchHost[];
  /** Hosts to which the site may redirect for a login, besides known identity services. */
  loginHosts: string[];
  /** The site is an API, which needs no page at `/`. */
  isApi: boolean;
  redirects?: MovedUrl[];
  /** Hosts whose certificates are checked, besides canonical and aliases; undefined turns the check off. */
  tls?: LaunchHost[];
  /** Other records that DNS must hold. Unless undefined, canonical, aliases and TLS hosts must resolve too. */
  dns?: ExpectedRecords[];
  mail?: MailConfig;
  headers?: LaunchRoute[];
  mixedContent?: LaunchRoute[];
  /** `json`: routes that are sent a broken JSON body by POST. */
  leaks?: { at: Position; json: LaunchRoute[] };
  leftover?: LeftoverConfig;
  appLinks?: AppLinksConfig;
  cache?: CacheRoute[];
  cookies?: { at: Position; session: string[]; stagingHosts: string[] };
  edge?: { at: Position; provider: 'cloudflare' | 'none'; static?: LaunchRoute[] };
  requestId?: { at: Position; header: string };
  rateLimit?: RateLimit[];
  env?: EnvConfig;
  onInconclusive: 'warn' | 'fail';
  network: NetworkConfig;
};

/** A host name in ASCII (IDNs as punycode), in lower case. */
export type LaunchHost = { at: Position; host: string; port: number };
/** A route that must refuse whoever asks too often. */
export type RateLimit = {
  at: Position;
  path: string;
  /** The page of the form, if it is another path. */
  page?: string;
  encoding: 'json' | 'form';
  fields: string[];
  /** The refusal comes at this request at the latest. */
  within: number;
  /** What the refusal is; empty for any: 429, Retry-After, or an answer that changes and stays so. */
  expect: Expectation[];
};

/** A path on the canonical origin. */
export type LaunchRoute = { at: Position; path: string };
/** Absolute URLs: the request to `from` must end at `to`. */
export type MovedUrl = { at: Position; from: string; to: string };

export type RecordType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'NS' | 'CAA' | 'SRV';
/** Values as `dig +short` prints them, TXT without quotes. `absent` without values: no record of this type. */
export type ExpectedRecords = {
  at: Position;
  name: string;
  type: RecordType;
  values: string[];
  match: 'exact' | 'contains' | 'absent';
  /** The name is behind a proxy, so any address is right. */
  proxied: boolean;
};

export type MailConfig = {
  at: Position;
  domains: { at: Position; domain: string }[];
  selectors?: string[];
  minPolicy: 'none' | 'quarantine' | 'reject';
  arrival?: MailArrival[];
};

/** A mail that a check triggers: whether it really arrives, and what must be right in it. */
export type MailArrival = {
  at: Position;
  /** The check of section `checks` that triggers a message. */
  check: string;
  /** The base of Mailpit's API: `https://mailpit.example.com/api/v1`. */
  inbox: string;
  headers: [name: string, value: Template][];
  to: string;
  withinMs: number;
  /** A message that takes longer arrives, but late. */
  budgetMs: number;
  /** Whether it is a newsletter or the like; undefined: if its headers say so. */
  isBulk?: boolean;
  links: {
    /** Where links may lead besides the site's own hosts, whatever these hosts look like. */
    hosts: string[];
    /** Links may lead nowhere else. */
    isStrict: boolean;
    /** False: no link is opened. A pattern: links that match are opened, though they look as if they work once. */
    open: boolean | string;
  };
  link?: MailLinkPage;
};

/** The link that a message is sent for: it is opened, and must lead to a form, or meet the expectations. */
export type MailLinkPage = {
  at: Position;
  /** An RE2 pattern, unanchored, of its URL or of one that it redirects to. */
  matches: string;
  form?: 'reset' | 'sign-up';
  expect: Expectation[];
};

/** What production may have kept of staging. */
type LeftoverConfig = {
  /** The pages that search engines must find; empty if none. */
  index: LaunchRoute[];
  /** The configuration lists them; otherwise it is the home page alone. */
  isListed: boolean;
  /** Hosts to which the pages may say that they belong, besides the site's own. */
  hosts: string[];
};

/** The apps in which links to the site open. */
export type AppLinksConfig = {
  at: Position;
  /** `TEAM.bundle`. */
  ios: string[];
  /** Fingerprints in upper case, with colons. */
  android: { package: string; sha256: string[] }[];
  /** Links that must open in the apps of Apple; `*` is any text. */
  paths: string[];
  /** Undefined: the canonical host, and aliases that serve the files themselves. */
  hosts?: LaunchHost[];
};

/** A route that needs a logged-in user. `marker` is text that only this user's page holds. */
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

/**
 * For private networks and tests: the servers to query and connect to. URLs, Host headers, SNI and report keep names.
 */
export type NetworkConfig = {
  resolvers?: NameServer[];
  /** Authoritative servers for `dns`. Undefined: those of the zone's NS records. Empty: only the resolver is asked. */
  nameServers?: NameServer[];
  connectTo: ConnectTo[];
  caFile?: { at: Position; path: string };
  timeoutMs: number;
  /** Requests per second to one host. Undefined: 5, and no limit for a loopback address. */
  rate?: number;
};

export type NameServer = { address: string; port: number };
/** An undefined `host` means `*`. An undefined `toHost` keeps the resolved address. */
export type ConnectTo = { host?: string; port: number; toHost?: string; toPort?: number };
