import { resolve } from 'node:path';
import type { ConfigRequest } from '../config/load.ts';
import { hideSecretsOf, loadConfig } from '../config/load.ts';
import type { WriteRules } from '../files/write-beside.ts';
import { openRuns } from '../gate/history-store.ts';
import { treeFiles } from '../git/policy-files.ts';
import { openRepository } from '../git/repository.ts';
import { findLiveDeployment } from '../github/api/previous-deployment.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { type HandoverRequest, readHandover, showOpen, writeHandover } from '../pages/handover/handover.ts';
import { openQuestions } from '../pages/handover/model.ts';
import { neutraliseLog } from '../text/neutralise.ts';
import { plural } from '../text/plural.ts';

type HandoverOptions = {
  html?: string;
  markdown?: string;
  environment?: string;
  offline?: boolean;
  check?: boolean;
};

const maxConfigBytes = 1_000_000;

/**
 * `launch-gate handover`: writes the page, or with `check` says what is still unanswered. Returns the text for standard
 * output and the exit code.
 */
export async function handover(
  options: HandoverOptions,
  configRequest: ConfigRequest,
  rules: WriteRules,
  context: Context,
): Promise<{ text: string; exitCode: number }> {
  const pages = pagesOf(options, context.cwd);
  const request = await requestOf(options, configRequest, pages, context);
  const shown = [pages.markdown, pages.html].flatMap((page) => (page ? [page.shown] : []));
  if (!options.check) {
    const open = openQuestions(await writeHandover(request, rules, context)).length;
    const hint = pages.markdown && `launch-gate handover --check --markdown ${pages.markdown.shown}`;
    return {
      text: `${shown.join(' and ')} written. ${countWords(open)}${open > 0 && hint ? ` ${hint} lists them.` : ''}\n`,
      exitCode: 0,
    };
  }
  const read = await readHandover(request, context);
  const open = openQuestions(read).length;
  if (open === 0) return { text: `${countWords(0)}\n`, exitCode: 0 };
  const how = `Write each answer into ${shown[0]}, between the markers of its part, after its name: "- Owner: Ada".`;
  return { text: `${countWords(open)}\n${neutraliseLog(showOpen(read))}\n\n${how}\n`, exitCode: 1 };
}

function countWords(open: number): string {
  return open === 0 ? 'Every question is answered.' : `${plural(open, 'question')} ${open === 1 ? 'is' : 'are'} open.`;
}

function pagesOf({ html, markdown, check }: HandoverOptions, cwd: string): Pick<HandoverRequest, 'html' | 'markdown'> {
  const page = (path: string | undefined) =>
    path === undefined ? undefined : { path: resolve(cwd, path), shown: path };
  if (check && (markdown === undefined || html !== undefined))
    throw new GateError('USAGE', {
      problem: '"handover --check" reads one page and writes none: --markdown FILE alone',
    });
  if (html === undefined && markdown === undefined)
    throw new GateError('USAGE', { problem: '"handover" needs --markdown FILE, --html FILE, or both' });
  const pages = { html: page(html), markdown: page(markdown) };
  if (pages.html?.path === pages.markdown?.path)
    throw new GateError('USAGE', { problem: '--html and --markdown name the same file' });
  return pages;
}

async function requestOf(
  { environment, offline = false }: HandoverOptions,
  configRequest: ConfigRequest,
  pages: Pick<HandoverRequest, 'html' | 'markdown'>,
  context: Context,
): Promise<HandoverRequest> {
  // Whoever takes the product over has none of its secrets yet: variables need not be set.
  const config = await loadConfig({ ...configRequest, unsetAllowed: true }, context);
  hideSecretsOf(config, context.redactor);
  const files = treeFiles(context);
  const text = config.file && (await files.read(resolve(context.cwd, config.file), maxConfigBytes))?.toString('utf8');
  const root = await openRepository(context).then(
    ({ cwd }) => cwd,
    () => context.cwd,
  );
  const { github } = context;
  const setting = config.latency.history ?? 'auto';
  const isFolder = setting !== 'auto' && setting !== 'branch';
  return {
    ...pages,
    config,
    file: config.file && text ? { path: config.file, text } : undefined,
    environment: environment ?? config.latency.environment ?? 'production',
    isOffline: offline,
    // With --offline a branch is not asked, and a folder is read.
    runs: isFolder || !offline ? openRuns(setting, context) : undefined,
    lastDeployment: github && ((name) => findLiveDeployment(github, name)),
    root,
    files,
  };
}
