import { readFile, stat } from 'node:fs/promises';
import type { WriteRules } from '../../files/write-beside.ts';
import type { PolicyFiles } from '../../git/policy-files.ts';
import type { Context } from '../../model/context.ts';
import { assertWritable, replaceFile } from '../../report/report-file.ts';
import { showBytes } from '../../text/bytes.ts';
import { createLastLook } from '../../text/redaction/last-look.ts';
import { buildHandover } from './build.ts';
import { type CollectRequest, collect } from './collect.ts';
import { type Handover, openQuestions, plainText, redacted } from './model.ts';
import { invalidPage, type OwnerTexts, readOwnerTexts } from './owner-text.ts';
import { refuseSecrets } from './refuse-secrets.ts';

/** A file to write: `path` is absolute, `shown` is how the user named it. */
type PagePath = { path: string; shown: string };

export type HandoverRequest = CollectRequest & {
  /** What the owner wrote is read from the first one. */
  markdown?: PagePath;
  html?: PagePath;
  /** The root of the repository, by whose rules the owner's text is searched for secrets. */
  root: string;
  files: PolicyFiles;
};

const maxBytes = 1_000_000;

/**
 * The page by all that is known now. Throws HANDOVER_INVALID for wrong markers and for a secret in the owner's text.
 */
export async function readHandover(request: HandoverRequest, context: Context): Promise<Handover> {
  // A mistake is told at once, and not after all was asked.
  await readPage(request.markdown);
  const facts = await collect(request, context);
  // The owner may have written meanwhile.
  const { texts } = await readPage(request.markdown);
  if (request.markdown) await refuseSecrets(texts, request.markdown, request.root, request.files, context);
  return redacted(buildHandover(facts, texts), context.redactor.redact);
}

/**
 * Writes the page in each format that was asked for; nothing if one of them cannot be written. Throws
 * REPORT_UNWRITABLE, LINK_IN_CHECKOUT, and the errors of {@link readHandover}.
 */
export async function writeHandover(request: HandoverRequest, rules: WriteRules, context: Context): Promise<Handover> {
  const { markdown, html } = request;
  for (const page of [markdown, html]) if (page) await assertWritable(page.path, rules);
  const handover = await readHandover(request, context);
  const look = createLastLook(context);
  const texts: [page: PagePath, text: string][] = [];
  if (markdown) {
    const { handoverMarkdown } = await import('./markdown.ts');
    const { lineEnd } = await readPage(markdown);
    const text = look.at('handover', handoverMarkdown(handover));
    texts.push([markdown, lineEnd === '\n' ? text : text.replace(/(?<!\r)\n/g, lineEnd)]);
  }
  if (html) {
    const [{ handoverHtml }, { readPageAssets }] = await Promise.all([
      import('./html.ts'),
      import('../../report/html/assets.ts'),
    ]);
    texts.push([html, look.at('handover', handoverHtml(handover, readPageAssets().style), 'html')]);
  }
  for (const [page, text] of texts) await replaceFile(page.path, text, rules);
  return handover;
}

/** The open questions in lines for a terminal, under the title of their section. */
export function showOpen(handover: Handover): string {
  const open = openQuestions(handover);
  const lines = open.flatMap(({ section, part, question }, index) => [
    ...(open[index - 1]?.part === part ? [] : [`\n${part.title ? `${section.title}: ${part.title}` : section.title}`]),
    `  ${question.field}: ${plainText(question.ask)}`,
  ]);
  return lines.join('\n');
}

/** What the page holds of the owner's, and how its lines end; nothing where there is no such file yet. */
async function readPage(page: PagePath | undefined): Promise<{ texts: OwnerTexts; lineEnd: string }> {
  const text = page && (await readText(page));
  if (!page || text === undefined) return { texts: new Map(), lineEnd: '\n' };
  return { texts: readOwnerTexts(text, page.shown), lineEnd: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n' };
}

async function readText({ path, shown }: PagePath): Promise<string | undefined> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return undefined;
    if (stats.size > maxBytes) throw new Error(`it is larger than ${showBytes(maxBytes)}`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    const problem = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : (code ?? message);
    throw invalidPage([`${shown}:1:1  it cannot be read: ${problem}`]);
  }
}
