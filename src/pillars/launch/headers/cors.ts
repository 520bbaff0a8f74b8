import type { Finding } from '../../../model/finding.ts';
import { grepHeaders } from '../curl.ts';
import { launchFinding } from '../finding.ts';

/** Whether scripts of any site may read what this user sees (Fetch standard, 3.3.3 CORS check). */
export function judgeCors(url: string, headers: [name: string, value: string][], origin: string): Finding | undefined {
  const valuesOf = (wanted: string) => headers.filter(([name]) => name === wanted).map(([, value]) => value.trim());
  const isReflected = valuesOf('access-control-allow-origin').join() === origin;
  // Only the exact word `true` in lower case counts.
  if (!isReflected || valuesOf('access-control-allow-credentials').join() !== 'true') return undefined;
  return launchFinding({
    rule: 'cors-reflects-origin',
    severity: 'blocker',
    title: `Any website may read ${new URL(url).pathname} as the user who is logged in`,
    expected: 'Access-Control-Allow-Origin with an origin of your own, or none',
    observed: `Origin: ${origin} comes back in Access-Control-Allow-Origin, with Access-Control-Allow-Credentials: true`,
    where: { url },
    reproduce: grepHeaders(url, 'access-control-', `-H 'Origin: ${origin}'`),
    fix: 'Answer with the origin only if it is in a fixed list of your own, compared as a whole. Express: cors({ origin: ["https://app.example.com"], credentials: true }); nginx: a map of $http_origin to allowed values, in place of `add_header Access-Control-Allow-Origin $http_origin`.',
  });
}
