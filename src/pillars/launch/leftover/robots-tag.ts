/** The crawlers whose instructions count: all of them, and Google's. */
const agents = new Set(['', 'robots', 'googlebot']);
/** Instructions that have a value: a colon after them does not follow the name of a crawler. */
const withValue = /^(max-snippet|max-image-preview|max-video-preview|unavailable_after)$/;

/**
 * Whether values of `X-Robots-Tag`, one for each header, keep a page out of Google. A name with a colon says for whom
 * the rest of the value is (developers.google.com/search/docs/crawling-indexing/robots-meta-tag). Pure.
 */
export function isKeptOutByHeader(values: string[]): boolean {
  return values.some((value) => {
    let agent = '';
    return value.split(',').some((part) => {
      const [, name = '', rest = ''] = /^\s*([\w-]+)\s*:(.*)$/s.exec(part) ?? [];
      const named = name.toLowerCase();
      if (named && !withValue.test(named)) agent = named;
      const instruction = named && agent === named ? rest : part;
      return agents.has(agent) && keepsOut(instruction);
    });
  });
}

/** Whether a `<meta name content>` keeps the page out of Google. */
export function isKeptOutByMeta(name: string, content: string): boolean {
  const agent = name.trim().toLowerCase();
  return agent !== '' && agents.has(agent) && content.split(/[,\s]+/).some(keepsOut);
}

function keepsOut(instruction: string): boolean {
  return /^\s*(noindex|none)\s*$/i.test(instruction);
}
