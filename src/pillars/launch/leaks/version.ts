/**
 * What platforms call themselves in front of a site, all of them in the same version, which says nothing of the site's own
 * software and cannot be changed there; and two that name a protocol or an interface.
 */
const ofPlatforms =
  /\b(awselb|Microsoft-Azure-Application-Gateway|Windows-Azure-(?:Blob|Web|File)|Microsoft-HTTPAPI|Apache-Coyote|Pepyaka|DPS|Flywheel|imunify360-webshield|Fly|GFE|sffe|ECS|ECAcc)\/[^\s,]*/gi;

/** The headers that name software with a version: `Server: nginx/1.22.1`. Header names in lower case. */
export function versionedHeaders(headers: [name: string, value: string][]): [name: string, value: string][] {
  return headers.filter(
    ([name, value]) => (name === 'server' || name === 'x-powered-by') && isVersioned(value.replace(ofPlatforms, '')),
  );
}

/** A product with its version (RFC 9110, 10.2.4), not `AmazonS3` nor an id such as `ECS (dcd/7D5A)`. */
function isVersioned(value: string): boolean {
  return /[/\s(-]v?\d+(\.\d+)+|\/v?\d+(?![\w.-])/.test(value);
}
