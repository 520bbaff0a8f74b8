import { X509Certificate } from 'node:crypto';
import { groupBy } from '../../../model/group-by.ts';

/** Leaf first. A path that ends at a trusted root holds it last. */
export type Path = [leaf: X509Certificate, ...issuers: X509Certificate[]];

const maxDepth = 8;
/** How many signatures are verified for one server: its certificates may fit together in any number of ways. */
const maxVerified = 100;

/**
 * The paths from a leaf to the trusted roots that a client can build from what a server sends, in any order (RFC 4158;
 * RFC 8446, 4.4.2: extra certificates are ignored). `rest` is the longest path that reaches no root. Dates are not
 * checked: a path with an expired certificate counts too.
 */
export function pathsOf(
  leaf: X509Certificate,
  sent: X509Certificate[],
  roots: string[],
): { paths: Path[]; rest: Path } {
  const trusted = rootsBySubject(roots);
  const paths: Path[] = [];
  let rest: Path = [leaf];
  let left = maxVerified;
  const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate) =>
    certificate.checkIssued(issuer) && left-- > 0 && verifies(certificate, issuer);
  const extend = (path: Path): void => {
    const last = path.at(-1) ?? leaf;
    const isRoot = (trusted.get(last.subject) ?? []).some((root) => isSame(root, last));
    if (isRoot) return void paths.push(path);
    if (path.length > rest.length) rest = path;
    if (path.length > maxDepth) return;
    for (const root of trusted.get(last.issuer) ?? []) if (isIssuedBy(last, root)) paths.push([...path, root]);
    for (const issuer of sent)
      if (issuer.ca && !path.some((each) => isSame(each, issuer)) && isIssuedBy(last, issuer))
        extend([...path, issuer]);
  };
  extend([leaf]);
  return { paths, rest };
}

export function isSame(one: X509Certificate, other: X509Certificate): boolean {
  return one.raw.equals(other.raw);
}

/** Whether the issuer signed the certificate; false for keys of a kind that OpenSSL does not know, which throw. */
function verifies(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

const indexes = new WeakMap<string[], Map<string, X509Certificate[]>>();

/** Reading some hundred roots takes longer than a handshake: it is done once. */
function rootsBySubject(roots: string[]): Map<string, X509Certificate[]> {
  const known = indexes.get(roots);
  if (known) return known;
  const pems = roots.flatMap((text) => text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []);
  const index = groupBy(
    pems.map((pem) => new X509Certificate(pem)),
    ({ subject }) => subject,
  );
  indexes.set(roots, index);
  return index;
}
