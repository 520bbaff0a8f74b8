import type { RunOrder } from './run-identity.ts';

/** What the hidden last line of a comment says: whose it is, and which result it shows. */
export type Marker = RunOrder & {
  key: string;
  sha: string;
  verdict: 'pass' | 'fail';
  /** The commit since which the gate passes. */
  since?: string;
};

// At the end, so that notifications begin with the verdict; alone on its line, so that a quotation is none.
const pattern =
  /\n<!-- launch-gate key=([0-9a-f]{12}) run=(\d{1,15}) attempt=(\d{1,6}) sha=([0-9a-f]{40,64}) verdict=(pass|fail)(?: since=([0-9a-f]{40,64}))? -->\s*$/;

export function writeMarker({ key, run, attempt, sha, verdict, since }: Marker): string {
  const known = `key=${key} run=${run} attempt=${attempt} sha=${sha} verdict=${verdict}`;
  return `\n<!-- launch-gate ${known}${since ? ` since=${since}` : ''} -->`;
}

export function readMarker(body: string): Marker | undefined {
  const found = pattern.exec(body);
  if (!found) return undefined;
  const [, key = '', run, attempt, sha = '', verdict, since] = found;
  return { key, run: Number(run), attempt: Number(attempt), sha, verdict: verdict as Marker['verdict'], since };
}
