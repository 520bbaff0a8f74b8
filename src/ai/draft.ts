import type { AiResult } from '../model/results.ts';
import { promptFor } from './prompt.ts';

/** Asks for the first paragraph of release notes. `changes` are the titles of what is new, by group. */
export function draftPrompt(changes: readonly { group: string; title: string }[]): AiResult['sent'] {
  return promptFor(
    'Write one paragraph that opens the release notes of a web application: what is new for those who use it, the most important first. Claim nothing that the titles do not say.',
    changes,
  );
}
