/**
 * The names of platforms in front of a site. Their version is the same for all sites, says nothing about the site's own
 * software, and cannot be changed there. Two of the names are those of a protocol or an interface.
 */
const ofPlatforms =
  /\b(awselb|Microsoft-Azure-Application-Gateway|Windows-Azure-(?:Blob|Web|File)|Microsoft-HTTPAPI|Apache-Coyote|Pepyaka|DPS|Flywheel|imunify360-webshield|Fly|GFE|sffe|ECS|ECAcc)\/[^\s,]*/gi;

/** The headers that name software with a version: `Server: nginx/1.22.1`. Header names in lower case. */
export function versionedHeaders(headers: [name: string, value: string][]): [name: string, value: string][] {
  return headers.filter(
    ([name, value]) => (name === 'server' || name === 'x-powered-by') && isVersioned(value.replace(ofPlatforms, '')),
  );
}

/** A product with its version (RFC 9110, 10.2.4), but not `AmazonS3` or an id such as `ECS (dcd/7D5A)`. */
function isVersioned(value: string): boolean {
  return /[/\s(-]v?\d+(\.\d+)+|\/v?\d+(?![\w.-])/.test(value);
}
