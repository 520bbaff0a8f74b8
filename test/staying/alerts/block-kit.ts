/**
 * What Slack's documentation says of the blocks that are used (docs.slack.dev/reference/block-kit: header-block,
 * section-block, rich-text-block, text-object). Returns what it would refuse.
 */
export function blockKitProblems(payload: unknown): string[] {
  const problems: string[] = [];
  const demand = (holds: boolean, what: string) => {
    if (!holds) problems.push(what);
  };
  const { text, blocks, ...rest } = payload as { text: unknown; blocks: unknown };
  demand(Object.keys(rest).length === 0, 'a key that is not known');
  demand(typeof text === 'string' && text.length > 0 && text.length <= 40_000, 'text');
  demand(Array.isArray(blocks) && blocks.length > 0 && blocks.length <= 50, '1 to 50 blocks');
  const plain = (object: unknown, max: number) => {
    const { type, text, emoji, ...more } = object as Record<string, unknown>;
    demand(type === 'plain_text' && typeof emoji === 'boolean', 'a plain text object');
    demand(Object.keys(more).length === 0, 'a plain text object has no other keys');
    demand(typeof text === 'string' && text.length >= 1 && text.length <= max, `1 to ${max} characters`);
  };
  for (const block of blocks as Record<string, unknown>[]) {
    const { type, text, elements, ...more } = block;
    demand(Object.keys(more).length === 0, `a ${type} block has no other keys`);
    if (type === 'header') plain(text, 150);
    else if (type === 'section') plain(text, 3_000);
    else if (type === 'rich_text') richText(elements as Record<string, unknown>[], demand);
    else problems.push(`no block is of type ${type}`);
  }
  return problems;
}

function richText(elements: Record<string, unknown>[], demand: (holds: boolean, what: string) => void): void {
  demand(elements.length > 0, 'rich text has elements');
  let length = 0;
  for (const { type, elements: parts, ...more } of elements) {
    demand(['rich_text_section', 'rich_text_preformatted'].includes(String(type)), 'a kind of rich text');
    demand(Object.keys(more).length === 0, 'rich text has no other keys');
    for (const part of parts as Record<string, unknown>[]) {
      const { type: kind, text, url, style, ...others } = part;
      demand(Object.keys(others).length === 0, 'an element has no other keys');
      demand(typeof text === 'string' && text.length > 0, 'an element has a text');
      demand(kind === 'text' ? url === undefined : kind === 'link', 'an element is text or a link');
      if (kind === 'link') demand(URL.canParse(String(url)) && /^https?:/.test(String(url)), 'a link has a URL');
      if (type === 'rich_text_preformatted') demand(kind === 'text' && style === undefined, 'code is text');
      length += String(text).length;
    }
  }
  demand(length <= 3_000, 'at most 3,000 characters');
}
