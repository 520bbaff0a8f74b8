import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In PEM. `cert` holds what a server sends: the leaf, and the intermediate where it is sent. */
export type Certificate = { key: string; cert: string };

export type LeafOptions = {
  /** Days from now; -1 is yesterday. By default from a day ago to 89 days ahead. */
  fromDays?: number;
  untilDays?: number;
  /** `stranger` is an authority that nobody trusts. */
  issuer?: 'lab' | 'stranger' | 'self';
  /**
   * What the server sends: leaf and intermediate, the leaf alone, the root besides both, the leaf twice, the leaf with an
   * intermediate of others, or besides leaf and intermediate those of others or a cross-sign that has expired.
   */
  sends?: 'chain' | 'leaf' | 'root' | 'twice' | 'misfit' | 'extra' | 'old-cross-sign' | 'expired-intermediate';
};

export type Authority = {
  /** For `ca-file`, and its text. */
  rootFile: string;
  root: string;
  /** A certificate for these DNS names. */
  issue(names: string[], options?: LeafOptions): Certificate;
  close(): void;
};

const dayMs = 86_400_000;

/**
 * A local certificate authority of the openssl command line: root, intermediate and, beside it, a stranger's.
 * Undefined where there is no openssl; tests then skip with that as the reason.
 */
export function createAuthority(): Authority | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-ca-'));
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const close = () => rmSync(folder, { recursive: true, force: true });

  function sign(subject: string, issuer: string, lines: string[], fromDays: number, untilDays: number): string {
    writeFileSync(file('index'), '');
    writeFileSync(file('extensions'), lines.join('\n'));
    const at = (days: number) =>
      `${new Date(Date.now() + days * dayMs).toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
    const by = issuer === subject ? ['-selfsign'] : ['-cert', `${issuer}.pem`];
    // `openssl x509` sets no start date before OpenSSL 3.4.
    openssl(
      ...['ca', '-batch', '-notext', '-config', 'ca.cnf', '-extfile', 'extensions', '-keyfile', 'key.pem'],
      ...['-in', 'request.pem', '-subj', `/O=Launch Lab/CN=${subject}`, '-out', 'new.pem', ...by],
      ...['-startdate', at(fromDays), '-enddate', at(untilDays)],
    );
    return readFileSync(file('new.pem'), 'utf8');
  }

  try {
    // One key for all: certificates are told apart by their names, and keys take longest to make.
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    writeFileSync(file('key.pem'), key);
    writeFileSync(file('ca.cnf'), configuration);
    openssl('req', '-new', '-key', 'key.pem', '-config', 'ca.cnf', '-subj', '/CN=lab', '-out', 'request.pem');
    const authority = (name: string, issuer: string) => {
      const pem = sign(name, issuer, ['basicConstraints=critical,CA:TRUE'], -3650, 3650);
      writeFileSync(file(`${name}.pem`), pem);
      return pem;
    };
    const root = authority('root', 'root');
    const chains = {
      lab: { name: 'intermediate', root, intermediate: authority('intermediate', 'root') },
      stranger: {
        name: 'stranger-intermediate',
        root: authority('stranger', 'stranger'),
        intermediate: authority('stranger-intermediate', 'stranger'),
      },
    };
    // Of the same names and key as those that hold; none of these is trusted by itself.
    const old = sign('old-root', 'old-root', ['basicConstraints=critical,CA:TRUE'], -3650, -30);
    writeFileSync(file('old-root.pem'), old);
    const crossSign = sign('root', 'old-root', ['basicConstraints=critical,CA:TRUE'], -3650, -30);
    const expired = sign('intermediate', 'root', ['basicConstraints=critical,CA:TRUE'], -3650, -30);
    return {
      rootFile: file('root.pem'),
      root,
      issue(names, { fromDays = -1, untilDays = 89, issuer = 'lab', sends = 'chain' } = {}) {
        const extensions = [`subjectAltName=${names.map((name) => `DNS:${name}`).join()}`];
        if (issuer === 'self') return { key, cert: sign('self', 'self', extensions, fromDays, untilDays) };
        const chain = chains[issuer];
        const leaf = sign('leaf', chain.name, extensions, fromDays, untilDays);
        const besides = {
          leaf: '',
          chain: chain.intermediate,
          root: chain.intermediate + chain.root,
          twice: leaf,
          misfit: chains.stranger.intermediate,
          extra: chains.stranger.intermediate + expired + leaf + chain.intermediate,
          'old-cross-sign': chain.intermediate + crossSign + old,
          'expired-intermediate': expired,
        }[sends];
        return { key, cert: leaf + besides };
      },
      close,
    };
  } catch (error) {
    close();
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const configuration = `
[ca]
default_ca = lab
[lab]
database = index
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
rand_serial = yes
[any]
organizationName = optional
commonName = supplied
[req]
distinguished_name = name
[name]
`;
