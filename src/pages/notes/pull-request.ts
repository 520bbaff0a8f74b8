/** A pull request as its merge or its squashed commit names it: `mark` is `#12`, or `!12` at GitLab. */
export type PullRequest = { mark: string; title: string };

const merges: { subject: RegExp; read(found: RegExpExecArray, body: string[]): PullRequest | undefined }[] = [
  {
    subject: /^Merge pull request #(\d+) from (\S+)/, // GitHub, Gitea
    read: ([, number, branch = ''], [title]) => ({ mark: `#${number}`, title: title ?? branch }),
  },
  {
    subject: /^Merged in (\S+) \(pull request #(\d+)\)/, // Bitbucket
    read: ([, branch = '', number], [title]) => ({ mark: `#${number}`, title: title ?? branch }),
  },
  {
    subject: /^Merge branch '([^']+)'/, // GitLab
    read: ([, branch = ''], body) => {
      const number = body.map((line) => /^See merge request \S*!(\d+)$/.exec(line)?.[1]).find(Boolean);
      return number
        ? { mark: `!${number}`, title: body[0]?.startsWith('See ') ? branch : (body[0] ?? branch) }
        : undefined;
    },
  },
];

const squashes = [
  /^(?<title>.*\S) \((?<mark>[#!]\d+)\)$/s, // GitHub
  /^Pull request #(?<number>\d+): (?<title>.+)$/s, // Bitbucket Data Center
  /^Merged PR (?<number>\d+): (?<title>.+)$/s, // Azure DevOps
];

/** The pull request that a merge brought in; undefined for a merge of anything else. */
export function mergedPullRequest(message: string): PullRequest | undefined {
  const [subject = '', ...rest] = message.split('\n');
  const body = rest.map((line) => line.trim()).filter((line) => line !== '');
  for (const { subject: pattern, read } of merges) {
    const found = pattern.exec(subject);
    if (found) return read(found, body);
  }
  return squashedPullRequest(subject);
}

/** The pull request whose commits were squashed into one; undefined if the subject names none. */
export function squashedPullRequest(subject: string): PullRequest | undefined {
  for (const pattern of squashes) {
    const { title, mark, number } = pattern.exec(subject.trim())?.groups ?? {};
    if (title) return { title, mark: mark ?? `#${number}` };
  }
  return undefined;
}
