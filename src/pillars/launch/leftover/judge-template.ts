import { createHash } from 'node:crypto';
import { getDomainWithoutSuffix } from 'tldts';
import type { Finding } from '../../../model/finding.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding } from '../finding.ts';
import type { LeftoverPage } from './scan-page.ts';
import { templateOfDescription, templateOfIcon, templateOfText, templateOfTitle } from './templates.ts';

/** An icon as it was served. */
export type Icon = { url: string; body: Uint8Array };

/**
 * What a page has kept of the template that it was made from. The site of the template itself may show it. Pure.
 */
export function judgeTemplate(
  url: string,
  page: LeftoverPage,
  icon: Icon | undefined,
  show: (text: string) => string,
): Finding | undefined {
  const { host, hostname, pathname } = new URL(url);
  const ownName = getDomainWithoutSuffix(hostname, { allowPrivateDomains: true });
  const { title, description, filler } = page;
  const kept: string[] = [];
  const add = (template: { name: string; made: string } | undefined, words: string) => {
    if (template && template.name !== ownName) kept.push(`${words} of ${template.made}`);
  };
  if (title) add(templateOfTitle(title.text), `line ${title.line}: the title "${show(title.text)}"`);
  add(templateOfDescription(description), `the description "${show(description)}"`);
  const text = templateOfText(page.visible);
  if (text) add(text.template, `the text "${text.words}"`);
  if (icon) {
    const hash = createHash('sha256').update(icon.body).digest('hex');
    add(templateOfIcon(hash), `the icon ${show(new URL(icon.url).pathname)}`);
  }
  const isAboutFiller = /lorem\s+ipsum/i.test(`${title?.text} ${description}`);
  if (filler && !isAboutFiller) kept.push(`line ${filler.line}: the filler text "Lorem ipsum dolor sit amet"`);
  if (kept.length === 0) return undefined;
  return launchFinding({
    rule: 'leftover-template',
    severity: 'medium',
    title: `${host}${pathname} still shows what came with its template`,
    expected: 'a title, description, icon and text of your own',
    observed: kept.join('; '),
    where: { url },
    reproduce: `curl -sS ${shellWord(url)} | grep -niE '<title|description|rel="?icon|lorem ipsum'`,
    fix: 'Write your own: it is what search results, tabs and shared links show. Vite: index.html and public/; Next.js: metadata in app/layout, app/favicon.ico; Create React App: public/index.html. The start page of a server (nginx, Apache) means that the site itself is not deployed there.',
  });
}
