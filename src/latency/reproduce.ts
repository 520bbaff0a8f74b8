import type { Step } from '../config/config.ts';
import { type CurlOptions, curl } from '../smoke/curl.ts';

const timings = [
  'dns %{time_namelookup}',
  'tcp %{time_connect}',
  'tls %{time_appconnect}',
  'first byte %{time_starttransfer}',
  'total %{time_total}',
].join('  ');

/** The curl command of a step that prints the times of one request in place of the answer. */
export function timingCurl(step: Step, options: CurlOptions): string {
  return curl(step, options).replace(/^curl -sS -i/, () => `curl -sS -o /dev/null -w '${timings}\\n'`);
}
