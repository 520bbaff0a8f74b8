import * as v from 'valibot';
import { duration, list, mapping, named, plain, rate } from '../../schema-parts.ts';
import { arrivalSchema } from './arrival-schema.ts';
import { rateLimitSchema } from './rate-limit.ts';

/** A check: `false` turns it off, `true` runs it with its defaults. */
function check<Value extends v.GenericSchema>(value: Value, what: string) {
  return v.optional(v.union([v.boolean(), value], `${what}, true or false`));
}

const origin = v.string('an https origin such as https://www.example.com');
const hosts = list(v.string('a host'), 'hosts');
const path = v.pipe(v.string('a path such as /login'), v.regex(/^\/(?![/\\])/, 'a path such as /login'));
const paths = list(path, 'paths');
const values = v.union([plain('a value'), list(plain('a value'), 'values')], 'a value or a list of values');
const match = v.picklist(['exact', 'contains', 'absent'], 'exact, contains or absent');

/** The record types whose `dig +short` output is easy to write in a configuration. */
export const recordTypes = ['A', 'AAAA', 'CNAME', 'MX', 'TXT', 'NS', 'CAA', 'SRV'] as const;

const expectation = v.optional(
  v.union(
    [
      plain('a value'),
      list(plain('a value'), 'values'),
      mapping({
        values: v.optional(values),
        match: v.optional(match),
        proxied: v.optional(v.boolean('true or false')),
      }),
    ],
    'a value, a list of values, or a mapping of values, match and proxied',
  ),
);
const records = mapping(
  Object.fromEntries(recordTypes.map((type) => [type, expectation])) as Record<
    (typeof recordTypes)[number],
    typeof expectation
  >,
);

const header = v.pipe(
  v.string('the name of a header'),
  v.regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'the name of a header'),
);
const variable = v.pipe(v.string('the name of a variable'), v.regex(/^[A-Za-z_]\w*$/, 'the name of a variable'));
const appleApp = 'an app identifier such as ABCDE12345.com.example.app';
const appleApps = list(
  v.pipe(v.string(appleApp), v.regex(/^[A-Z0-9]{10}\.[A-Za-z0-9.-]+$/, appleApp)),
  'app identifiers',
);
const fingerprintText = 'the SHA-256 of a certificate, such as AA:BB:…, with 32 bytes';
const fingerprint = v.pipe(
  v.string(fingerprintText),
  v.regex(/^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){31}$/, fingerprintText),
);
const androidApps = list(
  mapping({
    package: v.pipe(
      v.string('a package such as com.example.app'),
      v.regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/, 'a package such as com.example.app'),
    ),
    sha256: v.union([fingerprint, list(fingerprint, 'fingerprints')], `${fingerprintText}, or a list of them`),
  }),
  'apps with package and sha256',
);
const address = v.pipe(
  v.string('an address such as 127.0.0.1:5300'),
  v.regex(/^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:]+\])(:\d{1,5})?$/, 'an IP address, with or without a port'),
);

/** Section `launch`. */
export const launchSchema = mapping({
  canonical: v.optional(origin),
  aliases: v.optional(v.union([v.literal(false), hosts], 'a list of hosts, or false')),
  'login-hosts': v.optional(hosts),
  api: v.optional(v.boolean('true or false')),
  redirects: check(named(v.string('a path or URL'), 'paths or URLs and where they must end'), 'a mapping'),
  tls: check(mapping({ hosts: v.optional(hosts) }), 'a mapping of hosts'),
  dns: check(named(records, 'names and their records'), 'a mapping of names'),
  mail: check(
    mapping({
      domains: list(v.string('a domain'), 'domains'),
      'dkim-selectors': v.optional(list(plain('a selector'), 'selectors')),
      'min-policy': v.optional(v.picklist(['none', 'quarantine', 'reject'], 'none, quarantine or reject')),
      arrival: v.optional(arrivalSchema),
    }),
    'a mapping of domains, dkim-selectors, min-policy and arrival',
  ),
  headers: check(mapping({ routes: v.optional(paths) }), 'a mapping of routes'),
  'mixed-content': check(mapping({ pages: v.optional(paths) }), 'a mapping of pages'),
  leaks: check(mapping({ json: v.optional(paths) }), 'a mapping of json'),
  leftover: check(
    mapping({
      index: v.optional(v.union([v.literal(false), paths], 'a list of paths, or false')),
      hosts: v.optional(hosts),
    }),
    'a mapping of index and hosts',
  ),
  'app-links': v.optional(
    v.union(
      [
        v.literal(false),
        mapping({
          ios: v.optional(appleApps),
          android: v.optional(androidApps),
          paths: v.optional(paths),
          hosts: v.optional(hosts),
        }),
      ],
      'a mapping of ios, android, paths and hosts, or false',
    ),
  ),
  cache: check(
    list(
      mapping({ get: path, session: v.string('the name of a session'), marker: v.optional(v.string('text')) }),
      'routes',
    ),
    'a list of routes',
  ),
  cookies: check(
    mapping({
      session: v.optional(list(plain('the name of a cookie'), 'names of cookies')),
      'staging-hosts': v.optional(hosts),
    }),
    'a mapping of session and staging-hosts',
  ),
  edge: check(
    mapping({ provider: v.picklist(['cloudflare', 'none'], 'cloudflare or none'), static: v.optional(paths) }),
    'a mapping of provider and static',
  ),
  'request-id': v.optional(v.union([v.boolean(), header], 'the name of a header, true or false')),
  'rate-limit': rateLimitSchema,
  env: check(
    mapping({
      example: v.optional(plain('a file')),
      code: v.optional(list(plain('a file or folder'), 'files and folders')),
      set: v.optional(list(variable, 'names of variables')),
      'set-file': v.optional(plain('a file')),
    }),
    'a mapping of example, code, set and set-file',
  ),
  'on-inconclusive': v.optional(v.picklist(['warn', 'fail'], 'warn or fail')),
  network: v.optional(
    mapping({
      resolvers: v.optional(list(address, 'addresses of name servers')),
      'name-servers': v.optional(v.array(address, 'a list of addresses of name servers')),
      'connect-to': v.optional(named(v.string('host:port, as for curl --connect-to'), 'hosts and where to connect')),
      'ca-file': v.optional(plain('a file of certificates in PEM')),
      timeout: v.optional(duration),
      rate: v.optional(rate),
    }),
  ),
});

export type RawLaunch = v.InferInput<typeof launchSchema>;
