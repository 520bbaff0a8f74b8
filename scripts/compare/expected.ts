/** An intended change. A differing line that matches one of these does not count as a difference. */
type Expected = { scenario?: string; output: RegExp; line: RegExp; reason: string };

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
  {
    output: /\.sarif$/,
    line: /^(?:[+-] {8}"text": "|\+ {7}"helpUri": )/,
    reason: 'what SARIF says of a rule comes from the catalogue; results stand two columns further left',
  },
  {
    output: /std(out|err)$/,
    line: /^(?:\+ {2}launch-gate (rules|explain) |[+-] {2}there is no command "runn")/,
    reason: 'the help names the commands of the catalogue, and a command that does not exist the nearest one',
  },
  {
    scenario: 'launch, all wrong',
    output: /^report\.xml$/,
    line: /./,
    reason: 'a finding about a record of mail no longer stands under the launch check "dns", but for itself',
  },
];
