import type { Expectation, PageVisit } from '../../config/config.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Position } from '../../model/position.ts';
import { times } from '../../text/plural.ts';
import type { Mismatch } from '../judge.ts';
import { holds, type Observed } from '../predicates.ts';
import { sameUrl } from '../subjects.ts';
import { wordExpectation } from '../wording.ts';
import type { Match, Rendered, Wanted } from './rendered.ts';

/** A mismatch as for a response, with a list of what was observed: each piece is cut by itself when it is shown. */
export type PageMismatch = Omit<Mismatch, 'observed'> & { observed: string[] };

/** The selectors that are expected, in the order of the expectations. */
export function wantedOf(expect: Expectation[]): Wanted[] {
  return expect.flatMap(({ subject }) =>
    subject.kind === 'css' ? [{ selector: subject.selector, attribute: subject.attribute }] : [],
  );
}

type Unmet = { expectation: Expectation; observed: string };

/**
 * The expectations that the rendered page does not meet, one mismatch of each kind. A blank page is a mismatch if no
 * expectation looks at what it shows (`css`, `body`).
 */
export function judgeRendered(page: PageVisit, rendered: Rendered, url: string): PageMismatch[] {
  const looks = page.expect.some(({ subject }) => subject.kind === 'css' || subject.kind === 'body');
  if (!looks && rendered.isBlank) return [blank(page.at)];
  const unmet = unmetOf(page.expect, rendered, url);
  return [...groupBy(unmet, ({ expectation }) => expectation.subject.kind)].map(([kind, group]) => ({
    rule: `smoke/${kind}`,
    at: (group[0] as Unmet).expectation.at,
    expected: group.map(({ expectation }) => wordExpectation(expectation, new Map())).join(' and '),
    observed: group.map(({ observed }) => observed),
  }));
}

function blank(at: Position): PageMismatch {
  return {
    rule: 'smoke/blank',
    at,
    expected: 'a page that shows something',
    observed: ['no text, picture or control'],
    fix: "Open the page with the browser's console; a script that fails or is missing leaves an app blank.",
  };
}

function unmetOf(expect: Expectation[], rendered: Rendered, url: string): Unmet[] {
  const matches = rendered.matches.values();
  return expect.flatMap((expectation): Unmet[] => {
    const { subject, predicates } = expectation;
    const fails = (observed: Observed) => !holds(predicates, observed, new Map());
    switch (subject.kind) {
      case 'url':
        return fails({ value: url, count: 1, kind: 'text', same: sameUrl }) ? [{ expectation, observed: url }] : [];
      case 'body':
        return fails({ value: rendered.text || undefined, count: 1, kind: 'text' })
          ? [{ expectation, observed: 'another text' }]
          : [];
      case 'css': {
        const match = matches.next().value as Match;
        const value = subject.attribute === undefined ? match.text : (match.attribute ?? undefined);
        if (!fails({ value, count: match.count, kind: 'text' })) return [];
        return [{ expectation, observed: `${subject.selector} ${wordMatch(match, value)}` }];
      }
      default:
        // judgeDocument judges the status.
        return [];
    }
  });
}

function wordMatch({ count, hidden, problem }: Match, value: string | undefined): string {
  if (problem !== undefined) return `is a selector that browsers do not know (${problem})`;
  if (count === 0) return hidden > 0 ? `is in the page ${times(hidden)}, but not to be seen` : 'is not in the page';
  const first = value === undefined ? 'without that attribute' : `the first is ${JSON.stringify(value)}`;
  return count === 1 ? `is ${value === undefined ? first : JSON.stringify(value)}` : `found ${times(count)}, ${first}`;
}
