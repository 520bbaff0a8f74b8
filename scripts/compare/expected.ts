/** A change that is meant. A differing line that one of these covers is no difference. */
type Expected = { output: RegExp; line: RegExp; reason: string };

export const expected: Expected[] = [
  {
    output: /\.json$|stdout/,
    line: /^\+ +"(pillar|subject)": "/,
    reason: 'a finding says its pillar and its subject',
  },
  {
    output: /^(stdout|summary\.md|told at GitHub)$/,
    line: /^[+-].*: the (base|head) commit [\da-f]{40} is not in this clone/,
    reason: 'where both are missing the base is told, and not the one that git named first',
  },
];
