import type { Finding } from '../../../model/finding.ts';
import type { Page } from '../../../steps/page.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding } from '../finding.ts';

/** The answer to a request for a file that nobody should get. */
export type AskedFile = { url: string; page: Page };

const gitPaths = ['/.git/HEAD', '/.git/config'];
export const secretPaths = ['/.env', '/.env.local', '/.env.production', ...gitPaths];

/**
 * Judges content: many sites answer every path with a page. `missing` is the answer for a path that does not exist.
 * Pure.
 */
export function judgeFiles(files: AskedFile[], missing: Page | undefined): Finding[] {
  const leaked = files.filter(({ url, page }) => {
    const { status, body } = page.response;
    if (status < 200 || status > 299 || isSame(page, missing)) return false;
    // These files are far smaller, and none of them holds a zero byte.
    if (body.length > 1_000_000 || body.includes(0)) return false;
    const { pathname } = new URL(url);
    const text = page.text();
    return gitPaths.includes(pathname) ? isGitFile(text) : isEnvFile(text);
  });
  const isOfGit = ({ url }: AskedFile) => gitPaths.includes(new URL(url).pathname);
  // HEAD and config are in one folder, so this is one mistake.
  return [
    ...leaked.filter((file) => !isOfGit(file)).map(envFinding),
    ...leaked.filter(isOfGit).slice(0, 1).map(gitFinding),
  ];
}

function isSame(page: Page, missing: Page | undefined): boolean {
  return missing?.response.status === page.response.status && missing.text() === page.text();
}

/** Whether at least half of the lines, without comments, assign to a name; the rest may belong to long values. */
export function isEnvFile(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  if (lines[0] === undefined || /^\s*[<{[]/.test(lines[0])) return false;
  const names = lines.flatMap((line) => /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s{0,9}=/.exec(line)?.[1] ?? []);
  return names.length * 2 >= lines.length && names.some((name) => /^[A-Z][A-Z0-9_]+$/.test(name));
}

/** Whether a text is in one of git's own formats: gitrepository-layout(5), git-config(1). */
export function isGitFile(text: string): boolean {
  if (/^(ref: refs\/[^\s<>]+|[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(text.slice(0, 1_000))) return true;
  return /^[ \t]*\[core\]\s*$/m.test(text) && /^[ \t]*repositoryformatversion\s*=/m.test(text);
}

function envFinding({ url, page }: AskedFile): Finding {
  const { host, pathname } = new URL(url);
  return launchFinding({
    rule: 'leak-env-file',
    severity: 'blocker',
    title: `${host} gives its file ${pathname} to everybody`,
    expected: '404',
    observed: `${page.response.status} with ${page.response.body.length} bytes of NAME=value`,
    where: { url },
    reproduce: `curl -sS ${shellWord(url)} | cut -d= -f1`,
    fix: `Treat every value in it as known: rotate them all. Then take the file out of what is deployed, and refuse such paths.\n${refuse('/\\.env')}`,
  });
}

function gitFinding({ url, page }: AskedFile): Finding {
  return launchFinding({
    rule: 'leak-git',
    severity: 'blocker',
    title: `${new URL(url).host} gives its git folder, and so the whole source, to everybody`,
    expected: '404',
    observed: `${page.response.status} with the content of git's file`,
    where: { url },
    reproduce: `curl -sS ${shellWord(url)}`,
    fix: `Deploy the build output, not the clone. Secrets that were ever committed count as known: rotate them. Refuse such paths.\n${refuse('/\\.git')}`,
  });
}

function refuse(pattern: string): string {
  return [
    `nginx: location ~ ${pattern} { return 404; }`,
    `Cloudflare: Security, WAF, custom rule: http.request.uri.path contains "${pattern.replace('\\', '')}", Block`,
    'Vercel, Netlify: they serve what stands in the output folder: take it out of there (.vercelignore, "publish")',
  ].join('\n');
}
