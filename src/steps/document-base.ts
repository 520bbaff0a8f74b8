/** Servers take no longer addresses. Each link of a page is resolved against its base, which takes time for its length. */
const maxLength = 8_000;

/**
 * The URL that the links of a page are relative to (WHATWG HTML, "document base URL"). `href` is that of its first
 * `<base>`, if it has one.
 */
export function documentBase(href: string | undefined, pageUrl: string): string {
  return href === undefined || href.length > maxLength ? pageUrl : (URL.parse(href, pageUrl)?.href ?? pageUrl);
}
