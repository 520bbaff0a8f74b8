import type { Step } from '../config/config.ts';
import { show } from '../config/template.ts';

/** The URL of a step for showing: a secret in it stands as the expression that was written. */
export function shownUrl(step: Step, baseUrl: string | undefined): string {
  const target = show(step.target);
  const absolute = target.startsWith('/') && baseUrl ? `${new URL(baseUrl).origin}${target}` : target;
  const query = step.query.map(([name, value]) => `${name}=${show(value)}`).join('&');
  if (query === '') return absolute;
  return `${absolute}${absolute.includes('?') ? '&' : '?'}${query}`;
}

const timings = [
  'dns %{time_namelookup}',
  'tcp %{time_connect}',
  'tls %{time_appconnect}',
  'first byte %{time_starttransfer}',
  'total %{time_total}',
].join('  ');

/** A curl command that prints the times of one request; the session's cookies are for the reader to fill in. */
export function timingCurl(step: Step, url: string, session: boolean): string {
  const method = step.method === 'GET' ? '' : step.method === 'HEAD' ? ' -I' : ` -X ${step.method}`;
  return `curl -sS -o /dev/null -w '${timings}\\n'${method}${session ? ' -b "$COOKIE"' : ''} ${quote(url)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
