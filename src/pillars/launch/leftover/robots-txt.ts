/** One line `Allow` or `Disallow` of a group; `line` counts from 1. */
type Rule = { allows: boolean; pattern: string; line: number };

export type RobotsTxt = {
  groups: { agents: string[]; rules: Rule[] }[];
  /** What the lines `Sitemap` name, as written. */
  sitemaps: { url: string; line: number }[];
};

/** Google reads no more (developers.google.com/search/docs/crawling-indexing/robots/robots_txt). */
const maxChars = 512_000;

/** Whether a text is the page that a single-page app answers with, whatever type it is sent as. */
export function isPageInstead(text: string): boolean {
  return /^\s*<(!doctype|html|head|!--)/i.test(text.slice(0, 1_000));
}

/** Reads a robots.txt as RFC 9309 and Google's parser do: groups by agent, lines that make no sense left out. Pure. */
export function readRobotsTxt(text: string): RobotsTxt {
  const robots: RobotsTxt = { groups: [], sitemaps: [] };
  let open = false;
  const lines = text
    .slice(0, maxChars)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/);
  for (const [index, whole] of lines.entries()) {
    const content = whole.split('#', 1)[0] ?? '';
    const colon = content.indexOf(':');
    if (colon < 0) continue;
    const field = content.slice(0, colon).trim().toLowerCase();
    const value = content.slice(colon + 1).trim();
    const line = index + 1;
    if (field === 'sitemap') robots.sitemaps.push({ url: value, line });
    else if (/^user[- ]?agent$/.test(field)) {
      // Several agents one after the other share the rules that follow.
      if (!open) robots.groups.push({ agents: [], rules: [] });
      open = true;
      robots.groups.at(-1)?.agents.push(agentOf(value));
    } else if (/^(dis)?allow$/.test(field)) {
      open = false;
      // An empty path disallows nothing (RFC 9309, 2.2.2).
      if (value) robots.groups.at(-1)?.rules.push({ allows: field === 'allow', pattern: value, line });
    }
  }
  return robots;
}

/**
 * The line that keeps Google's crawler from a path, query included, and the agents of its group; undefined if none does.
 */
export function refusedBy(robots: RobotsTxt, path: string): (Rule & { agents: string[] }) | undefined {
  const rulesFor = (wanted: string) => robots.groups.filter(({ agents }) => agents.includes(wanted));
  const own = rulesFor('googlebot');
  const rules = (own.length > 0 ? own : rulesFor('*')).flatMap((group) =>
    group.rules.map((rule) => ({ ...rule, agents: group.agents })),
  );
  let best: (Rule & { agents: string[] }) | undefined;
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue;
    // The longest pattern decides; among equals the one that allows (RFC 9309, 2.2.2).
    const more = rule.pattern.length - (best?.pattern.length ?? -1);
    if (more > 0 || (more === 0 && rule.allows)) best = rule;
  }
  return best?.allows ? undefined : best;
}

/** The product token alone counts: `Googlebot/2.1` is `googlebot`. */
function agentOf(value: string): string {
  return /^\*(\s|$)/.test(value) ? '*' : (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase();
}

/** Patterns with `*` for anything and `$` for the end; in time linear in both, by the earliest place of each piece. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? pieces.pop() : undefined;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
