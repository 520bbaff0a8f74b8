import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadConfig, secretsOf } from '../../../../src/config/load.ts';
import { treeFiles } from '../../../../src/git/policy-files.ts';
import type { Context } from '../../../../src/model/context.ts';
import type { PillarResult } from '../../../../src/model/results.ts';
import { runLaunch } from '../../../../src/pillars/launch/run.ts';
import { createRedactor } from '../../../../src/text/redaction/redactor.ts';
import { clock } from '../../../http/servers.ts';
import { android, ios } from './association.ts';
import { type Certificate, createAuthority, type LeafOptions } from './certificates.ts';
import { type DnsZone, startDnsServer } from './dns-server.ts';
import { marker, password, type Site, type Switches, site, user } from './site.ts';
import { listen, startTlsServer } from './tls-server.ts';
import { mailZone } from './zone.ts';

/** Everything that a launch check looks at, perfect until a test changes it. */
export type World = {
  zone: DnsZone;
  /** What the second name server has in place of it. */
  ns2: DnsZone;
  /** `host:port` -> where its connections go, in place of the lab. */
  connectTo: Record<string, string>;
  /** Given to one of the hosts in place of its good certificate. */
  certificates: Record<string, LeafOptions & { names?: string[] }>;
  switches: Switches;
  /** `https://host/path` -> status and Location, in place of the site's own answer. */
  answers: Record<string, [status: number, location?: string, headers?: Record<string, string | string[]>]>;
  sessions: any;
  /** The section of the configuration, without `network`. */
  launch: any;
  files: Record<string, string>;
};

export type Lab = {
  /** Runs the whole pillar in a world that `change` has made worse. */
  launch(change?: (world: World) => void, options?: { signal?: AbortSignal; failOn?: string }): Promise<PillarResult>;
  /** Makes that world, for a run of one's own. */
  prepare(change?: (world: World) => void, options?: { failOn?: string }): Promise<Place>;
  close(): Promise<void>;
};
/** Where the configuration lies, as `gate.yml`. */
export type Place = { cwd: string; env: Record<string, string> };

const usualHosts = ['www.example.com', 'example.com', 'api.example.com'];

function perfect(): World {
  const mail = mailZone();
  return {
    zone: {
      ...mail,
      'example.com': { ...mail['example.com'], A: '127.0.0.1', NS: ['ns1.example.net.', 'ns2.example.net.'] },
      'www.example.com': { CNAME: 'app.host.example.' },
      'app.host.example': { A: '127.0.0.1', ttl: 60 },
      'api.example.com': { A: '127.0.0.1' },
      'ns1.example.net': { A: '127.0.0.1' },
      'ns2.example.net': { A: '127.0.0.1' },
    },
    ns2: {},
    connectTo: {},
    certificates: {},
    switches: {},
    answers: { 'https://www.example.com/old-pricing': [301, '/'] },
    sessions: { member: session },
    launch: {
      canonical: 'https://www.example.com',
      redirects: { '/old-pricing': '/' },
      tls: { hosts: ['api.example.com'] },
      dns: {
        'www.example.com': { CNAME: 'app.host.example.' },
        'example.com': { A: '127.0.0.1', AAAA: { match: 'absent' }, MX: '10 mx.example.com.' },
      },
      mail: { domains: ['example.com'], 'dkim-selectors': ['s1'], 'min-policy': 'quarantine' },
      headers: { routes: ['/', '/login'] },
      leaks: { json: ['/api/orders'] },
      leftover: { index: ['/'] },
      'app-links': { ios: [ios], android: [android], paths: ['/invite/*'] },
      cache: [{ get: '/account', session: 'member', marker }],
      cookies: { session: ['sessionid'], 'staging-hosts': ['staging.example.org'] },
      edge: { provider: 'none' },
      'request-id': 'x-request-id',
      'rate-limit': { post: '/api/login', json: ['email', 'password'] },
      env: { set: ['DATABASE_URL'], code: ['src'] },
    },
    files: {
      '.env.example': 'DATABASE_URL=\n# LOG_LEVEL=info\n',
      'src/app.js': 'connect(process.env.DATABASE_URL, process.env.LOG_LEVEL, process.env.PORT);\n',
    },
  };
}

const session = {
  steps: [
    {
      post: '/login',
      form: { email: '${{ env.SMOKE_USER }}', password: '${{ env.SMOKE_PASSWORD }}' },
      expect: { status: 303, cookie: 'sessionid' },
    },
  ],
};

/** Runs the pillar as the gate does. */
export async function runIn({ cwd, env, signal = new AbortController().signal }: Place & { signal?: AbortSignal }) {
  const read = await loadConfig(
    { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }) },
    { cwd, env },
  );
  const redactor = createRedactor();
  for (const { value, label } of secretsOf(read)) redactor.add(value, label);
  const context: Context = { cwd, env, clock, signal, redactor, log: { info() {}, progress() {} } };
  if (!read.launch) throw new Error('the configuration holds no section "launch"');
  return runLaunch(read, read.launch, context);
}

/** `delayMs` passes before each answer. A DNS server, a web site behind http and https, and their certificates; undefined where there is no openssl. */
export async function openLab({ delayMs = 0, hosts = usualHosts } = {}): Promise<Lab | undefined> {
  const authority = createAuthority();
  if (!authority) return undefined;
  const good = authority.issue(hosts);
  let world: World = perfect();
  let app: Site = site();
  const certificates: Record<string, Certificate> = {};
  const answer = (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    const [path = '', query] = (request.url ?? '').split('?');
    const own = world.answers[`${scheme}://${request.headers.host}${path}`];
    if (own) {
      const location = own[1]?.replace('$query', query ? `?${query}` : '');
      return void response.writeHead(own[0], { ...own[2], ...(location && { location }) }).end();
    }
    const listener = scheme === 'http' ? app.onPlain : app.onSecure;
    setTimeout(() => listener(request, response), delayMs);
  };
  const dns = await startDnsServer({}, { authoritative: true, delayMs });
  const ns2 = await startDnsServer({}, { authoritative: true, delayMs });
  const plain = await listen(createServer(answer('http')));
  const secure = await startTlsServer({ certificates, onRequest: answer('https') });
  const network = {
    resolvers: [dns.address],
    'connect-to': {
      '*:443': secure.address,
      '*:80': plain.address,
      'ns1.example.net:53': dns.address,
      'ns2.example.net:53': ns2.address,
    },
    'ca-file': authority.rootFile,
    timeout: '5s',
  };
  const env = { SMOKE_USER: user, SMOKE_PASSWORD: password };
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-lab-'));
  let written: string[] = [];

  const lab: Lab = {
    async prepare(change = () => {}, { failOn = 'high' } = {}) {
      world = perfect();
      change(world);
      app = site(world.switches);
      dns.zone = world.zone;
      ns2.zone = { ...world.zone, ...world.ns2 };
      for (const host of hosts) {
        const { names = [host], ...options } = world.certificates[host] ?? {};
        certificates[host] = world.certificates[host] ? authority.issue(names, options) : good;
      }
      const config = {
        version: 1,
        'fail-on': failOn,
        sessions: world.sessions,
        launch: {
          network: { ...network, 'connect-to': { ...network['connect-to'], ...world.connectTo } },
          ...world.launch,
        },
      };
      const files = { ...world.files, 'gate.yml': JSON.stringify(config) };
      for (const name of written) if (!(name in files)) rmSync(join(cwd, name));
      written = Object.keys(files);
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(cwd, name)), { recursive: true });
        writeFileSync(join(cwd, name), text);
      }
      return { cwd, env };
    },
    async launch(change, options) {
      return runIn({ ...(await lab.prepare(change, options)), ...options });
    },
    async close() {
      await Promise.all([dns.close(), ns2.close(), plain.close(), secure.close()]);
      authority.close();
      rmSync(cwd, { recursive: true, force: true });
    },
  };
  return lab;
}
