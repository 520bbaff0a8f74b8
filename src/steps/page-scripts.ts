import { Parser } from 'htmlparser2';
import { documentBase } from './document-base.ts';

/** The parser becomes slow on pages that nest deeper. */
const maxDepth = 2_000;

/** The http(s) URLs of the scripts that a page loads, in its order. Throws if the page nests elements too deeply. */
export function scriptsOfPage(html: string, pageUrl: string): URL[] {
  const found: string[] = [];
  let base = pageUrl;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, { src, href, rel = '', as = '' }) {
      depth += 1;
      if (depth > maxDepth) throw new Error(`the page nests elements more than ${maxDepth} deep`);
      if (name === 'script' && src) found.push(src);
      else if (name === 'base' && href && base === pageUrl) base = documentBase(href, pageUrl);
      else if (name === 'link' && href && isScriptLink(rel.toLowerCase(), as.toLowerCase())) found.push(href);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
  return distinct(found.flatMap((reference) => URL.parse(reference.trim(), base) ?? []));
}

function isScriptLink(rel: string, as: string): boolean {
  const kinds = rel.split(/\s+/);
  return (
    kinds.includes('modulepreload') || (as === 'script' && (kinds.includes('preload') || kinds.includes('prefetch')))
  );
}

/**
 * The URLs of the files that a module imports by a relative or absolute path. A comment or a string that only looks
 * like an import does no harm.
 */
export function importsOfScript(script: string, scriptUrl: string): URL[] {
  const references = [...script.matchAll(/\b(?:from|import)\s{0,9}\(?\s{0,9}(["'])([./][^"'\s]{0,500}\.m?js)\1/g)];
  return distinct(references.flatMap(([, , path = '']) => URL.parse(path, scriptUrl) ?? []));
}

function distinct(urls: URL[]): URL[] {
  const byHref = new Map<string, URL>();
  for (const url of urls) {
    url.hash = '';
    if (url.protocol === 'http:' || url.protocol === 'https:') byHref.set(url.href, url);
  }
  return [...byHref.values()];
}
