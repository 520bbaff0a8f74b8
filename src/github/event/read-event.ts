import { readFile, stat } from 'node:fs/promises';
import type { Context } from '../../model/context.ts';
import { GateError } from '../../model/errors.ts';
import { isOnlySecrets, type PillarName } from '../../model/results.ts';
import type { GitHubEvent } from './event.ts';

// GitHub caps webhook payloads at 25 MB (docs: "Webhook events and payloads").
const maxPayloadBytes = 25 * 1024 * 1024;

/**
 * The event that started this job, from the runner's environment; undefined outside of GitHub. Throws EVENT_INVALID. If
 * only secrets are asked for (`named`), the commits of a run, a check or a status can be judged however it ended. The
 * commits of a failed deployment are not live, so they are not judged.
 */
export async function readEvent(env: Context['env'], named: PillarName[]): Promise<GitHubEvent | undefined> {
  const name = env['GITHUB_EVENT_NAME'];
  const path = env['GITHUB_EVENT_PATH'];
  if (!name || !path) return undefined;
  const { parseEvent } = await import('./event.ts');
  const event = parseEvent({ name, payload: await readPayload(name, path), sha: env['GITHUB_SHA'] });
  return isOnlySecrets(named) && name !== 'deployment_status' ? { ...event, nothingYet: undefined } : event;
}

async function readPayload(event: string, path: string): Promise<unknown> {
  try {
    const { size } = await stat(path);
    if (size > maxPayloadBytes) throw new Error(`it is larger than GitHub's limit of 25 MB`);
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new GateError('EVENT_INVALID', { event, problem: (error as Error).message }, { cause: error });
  }
}
