/**
 * What a Strict-Transport-Security header says (RFC 6797, 6.1): directives in any order and case. `seconds` is
 * undefined if there is no max-age, or more than one, which makes the header void.
 */
export function readHsts(header: string): { seconds?: number; coversSubdomains: boolean } {
  const directives = header.split(';').map((directive) => directive.trim());
  const ages = directives.flatMap((directive) => /^max-age\s*=\s*"?(\d+)"?$/i.exec(directive)?.[1] ?? []);
  return {
    seconds: ages.length === 1 ? Number(ages[0]) : undefined,
    coversSubdomains: directives.some((directive) => /^includesubdomains$/i.test(directive)),
  };
}
