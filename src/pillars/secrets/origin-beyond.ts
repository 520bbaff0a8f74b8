import type { ResolvedRange } from '../../git/range.ts';
import { shellPath } from '../../text/shell-word.ts';
import { messageWords } from './message-words.ts';
import { originOf } from './origin.ts';
import type { FoundSecret } from './scan.ts';
import type { Whereabouts } from './whereabouts.ts';

/** As {@link originOf}, and also for a secret that was found where gitleaks does not look. */
export function originBeyond(
  secret: FoundSecret,
  range: Pick<ResolvedRange, 'snapshot' | 'head'>,
  whereabouts?: Whereabouts,
): { words: string; reproduce: string } {
  const { found, hunk } = secret;
  const { words, reproduce } = originOf(secret, range, whereabouts);
  switch (hunk.via) {
    case 'message': {
      const words = `in no file, but in every clone${hunk.path.startsWith('refs/notes/') ? ' that fetches the notes' : ''}`;
      return { words, reproduce: messageWords(hunk).reproduce };
    }
    case 'merge':
      return {
        words: `${words}; by the merge itself`,
        reproduce: `git show --cc ${found.commit.slice(0, 12)} -- ${shellPath(found.file)}`,
      };
    case 'moved':
      return {
        words: `${words}; the file came from ${hunk.from}, which gitleaks passes over`,
        reproduce: printed(secret, range),
      };
    case 'utf-16': {
      const { encoding } = hunk;
      return {
        words: `${words}; the file is ${encoding ?? 'partly UTF-16'}, which git takes for binary`,
        reproduce: `${printed(secret, range)} | ${encoding ? `iconv -f ${encoding} -t UTF-8` : "tr -d '\\000'"}`,
      };
    }
    case 'nul':
      return {
        words: `${words}; the file has NUL bytes in it, so that git takes it for binary`,
        reproduce: `${printed(secret, range)} | tr -d '\\000'`,
      };
    default:
      return { words, reproduce };
  }
}

/** The command that prints the whole file. */
function printed(
  { found: { file, commit } }: FoundSecret,
  { snapshot, head }: Pick<ResolvedRange, 'snapshot' | 'head'>,
): string {
  if (snapshot === 'worktree') return `cat ${shellPath(file)}`;
  const revision = snapshot === 'staged' ? ':0' : (snapshot === 'tree' ? head : commit).slice(0, 12);
  return `git show ${revision}:${shellPath(file)}`;
}
