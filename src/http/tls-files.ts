import { X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import nodeTls, { createSecureContext, type SecureContext } from 'node:tls';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import type { Position } from '../model/position.ts';
import { createTrust } from './trust.ts';

/** Paths of PEM files, relative to the working directory: roots besides the defaults, and the client's certificate. */
export type TlsFiles = { at: Position; ca?: string; cert?: string; key?: string };

/** The keys of `hosts` are origins. Each value already includes what it takes from the defaults. */
export type Tls = { defaults?: TlsFiles; hosts: ReadonlyMap<string, TlsFiles> };

export type TlsConfig = {
  tls?: Tls;
  baseUrl?: string;
  /** Hosts (`host` or `host:port`) that are trusted besides the base URL's origin. */
  allowedHosts: string[];
  /** Trusted origins by name. */
  hosts?: ReadonlyMap<string, string>;
};

/** The files for an origin; undefined if it has none. */
export type TlsFor = (url: URL) => TlsFiles | undefined;

/** Finds the files for a URL. Only origins that get the headers of a session are shown the client's certificate. */
export function tlsFor({ tls, baseUrl, allowedHosts, hosts }: TlsConfig): TlsFor {
  const trusts = createTrust(baseUrl, allowedHosts, [...(hosts?.values() ?? [])]);
  return (url) => {
    const files = tls?.hosts.get(url.origin) ?? tls?.defaults;
    return files && !trusts(url) ? { at: files.at, ca: files.ca } : files;
  };
}

const maxBytes = 5_000_000;

/**
 * Reads every file once. Returns a function that gives the OpenSSL context of an origin; undefined if no file is
 * configured for it. `roots` (PEM) are trusted in place of the default ones. Keys are added to the redactor. Throws
 * TLS_UNUSABLE, which shows paths and never the content of a file.
 */
export async function readTlsFiles(
  config: TlsConfig,
  { cwd, redactor }: Pick<Context, 'cwd' | 'redactor'>,
  roots?: string[],
): Promise<(origin: string) => SecureContext | undefined> {
  const { tls } = config;
  if (!tls) return () => undefined;
  const sets = [tls.defaults, ...tls.hosts.values()].filter((files) => files !== undefined);
  const texts = new Map<string, string>();
  const contexts = new Map<string, SecureContext>();
  const contextOf = ({ at, ca, cert, key }: TlsFiles): SecureContext => {
    const name = JSON.stringify([ca, cert, key]);
    const text = (path: string | undefined) => (path === undefined ? undefined : texts.get(path));
    try {
      // The default roots include those of NODE_EXTRA_CA_CERTS.
      const usual = roots ?? nodeTls.getCACertificates('default');
      const trusted = ca === undefined ? roots : [...usual, ...certificatesIn(text(ca))];
      const made = contexts.get(name) ?? createSecureContext({ ca: trusted, cert: text(cert), key: text(key) });
      contexts.set(name, made);
      return made;
    } catch (error) {
      throw unusable(
        at,
        [ca, cert, key].filter((path) => path !== undefined).join(', '),
        explain(error as Error),
        error,
      );
    }
  };
  for (const files of sets) {
    for (const name of ['ca', 'cert', 'key'] as const) {
      const path = files[name];
      if (path === undefined) continue;
      const text =
        texts.get(path) ??
        (await readPem(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => {
          throw unusable(files.at, path, error.code ?? error.message, error);
        }));
      texts.set(path, text);
      if (name === 'key') for (const line of keyLines(text)) redactor.add(line, `the key ${path}`);
    }
    contextOf(files);
  }
  const forUrl = tlsFor(config);
  return (origin) => {
    const files = forUrl(new URL(origin));
    return files && (files.ca ?? files.cert) !== undefined ? contextOf(files) : undefined;
  };
}

/** Reads certificates or keys, at most 5 MB. */
export async function readPem(path: string): Promise<string> {
  const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
  if (!isFile) throw new Error('it is no file');
  if (size > maxBytes) throw new Error('it is larger than 5 MB');
  const text = await readFile(path, 'latin1');
  if (!text.includes('-----BEGIN ')) throw new Error('it holds nothing in PEM');
  return text;
}

/**
 * Each certificate of a text. Throws if there is none, or if one cannot be read. OpenSSL would ignore such a text, and
 * the server's issuer would then be reported as unknown.
 */
export function certificatesIn(pem = ''): string[] {
  const blocks = pem.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]+-----END [\w ]+-----/g) ?? [];
  if (blocks.length === 0) throw new Error('it holds no certificate');
  for (const block of blocks) new X509Certificate(block);
  return blocks;
}

/** The base64 lines of a key, because an output could show one of them alone. */
function keyLines(pem: string): string[] {
  return pem.split(/\r?\n/).filter((line) => /^[A-Za-z0-9+/=]{24,}$/.test(line));
}

function unusable({ file, line, column }: TlsFiles['at'], path: string, problem: string, cause: unknown): GateError {
  return new GateError('TLS_UNUSABLE', { path, where: `${file}:${line}:${column}`, problem }, { cause });
}

function explain({ code = '', message }: NodeJS.ErrnoException): string {
  if (/KEY_VALUES_MISMATCH|KEY_TYPE_MISMATCH/.test(code)) return 'the key is not that of the certificate';
  if (/PASSWORD|PASSPHRASE|INTERRUPTED_OR_CANCELLED|BAD_DECRYPT/.test(code + message))
    return 'the key is encrypted; it must stand there without a passphrase';
  return code ? `OpenSSL cannot read it (${code})` : message;
}
