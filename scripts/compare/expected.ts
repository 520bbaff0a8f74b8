/** A change that is meant. A differing line that one of these covers is no difference. */
type Expected = { output: RegExp; line: RegExp; reason: string };

export const expected: Expected[] = [
  {
    output: /\.json$|stdout/,
    line: /^\+ +"(pillar|subject)": "/,
    reason: 'a finding says its pillar and its subject',
  },
];
