import { relative } from 'node:path';
import type { PolicyFiles } from '../../git/policy-files.ts';
import type { Context } from '../../model/context.ts';
import { detectorOf } from '../../pillars/secrets/detector.ts';
import { ignoreLines } from '../../pillars/secrets/ignore-lines.ts';
import { invalidPage, type OwnerTexts } from './owner-text.ts';

/**
 * Refuses a secret in what the owner wrote: by the rules of gitleaks that hold for this repository, and by the values of
 * the configuration. It is the owner's text, so nothing in it is changed. Throws HANDOVER_INVALID with the line and the
 * rule of each, and the errors of the engine.
 */
export async function refuseSecrets(
  owner: OwnerTexts,
  page: { path: string; shown: string },
  root: string,
  files: PolicyFiles,
  context: Context,
): Promise<void> {
  const texts = [...owner.values()].filter(({ text }) => text.trim() !== '');
  if (texts.length === 0) return;
  const configured = texts.flatMap(({ text, line }) =>
    text.split('\n').flatMap((each, index) => {
      const label = /\(redacted: ([^)]*)\)/.exec(context.redactor.redact(each))?.[1];
      if (label === undefined || each.includes('(redacted: ')) return [];
      return [
        `${page.shown}:${line + index}:1  the owner's text holds the value of ${label}. Write where it is kept, not what it is.`,
      ];
    }),
  );
  const { engine, ignore } = await detectorOf(files, context)(root);
  try {
    const path = relative(root, page.path).replaceAll('\\', '/');
    const found = [];
    for (const { text, line } of texts) found.push(...(await engine.scan({ text, path, startLine: line })).findings);
    const secrets = found
      .filter(({ fingerprint, commit }) => !ignore(fingerprint, commit))
      .map(
        (each) =>
          `${page.shown}:${each.startLine}:${each.startColumn}  secrets/${each.ruleId}: a secret in the owner's text. Rotate it, and write where it is kept, not what it is.\n${ignoreLines(each)[0]}`,
      );
    if (configured.length + secrets.length > 0) throw invalidPage([...configured, ...secrets]);
  } finally {
    engine.close();
  }
}
