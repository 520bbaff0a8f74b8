/** The headers that name software with a version: `Server: nginx/1.22.1`. Header names in lower case. */
export function versionedHeaders(headers: [name: string, value: string][]): [name: string, value: string][] {
  return headers.filter(([name, value]) => (name === 'server' || name === 'x-powered-by') && isVersioned(value));
}

/** A product with its version (RFC 9110, 10.2.4), not `AmazonS3` nor an id such as `ECS (dcd/7D5A)`. */
function isVersioned(value: string): boolean {
  return /[/\s(-]v?\d+(\.\d+)+|\/v?\d+(?![\w.-])/.test(value);
}
