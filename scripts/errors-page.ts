import { writeFileSync } from 'node:fs';
import { type ErrorCode, errorTable, GateError } from '../src/model/errors.ts';
import { explanations } from './errors/explanations.ts';

const exits = {
  2: ['Exit 2: nothing was run', 'Usage or configuration is wrong. Mend it and run the gate again.'],
  3: ['Exit 3: could not judge', 'This is not a pass. Mostly the job has only to be run again.'],
} as const;

/** docs/errors.md, as it is committed: the table of errors, for people. */
export function errorsPage(): string {
  const codes = Object.keys(errorTable) as ErrorCode[];
  const sections = ([2, 3] as const).map((exitCode) => {
    const [title, meaning] = exits[exitCode];
    const own = codes.filter((code) => errorTable[code].exitCode === exitCode);
    return `## ${title}\n${meaning}\n\n${own.map(row).join('\n')}\n\n${own.map(entry).join('\n')}`;
  });
  return `# What does this error mean?

Look for its words below. An error says what happened and what to do, in this form, and the step fails with its [exit code](exit-codes.md):

\`\`\`
? Launch Gate: could not judge (exit 3). This is not a pass.
${printed('NOT_A_REPOSITORY', '  ')}
\`\`\`

What fails the gate itself is no error but a finding: [rules](rules.md). You see something else? [By symptom](symptoms.md).

This page is written by \`npm run errors\` from \`src/model/errors.ts\`.

${sections.join('\n')}
An error that is not foreseen also ends with exit code 3. A reader that goes away (\`launch-gate run | head -1\`) changes no exit code; output that a full disk does not take turns a pass into 2.
`;
}

/** A message that is all details has no words of its own: its example stands for it. */
function row(code: ErrorCode): string {
  const { message } = errorTable[code];
  const words = /[a-z]/.test(message.replace(/\{\w+\}/g, '')) ? message.replace(/\{\w+\}/g, '…') : firstLine(code);
  return `- [${words.replaceAll('[', '\\[')}](#${code.toLowerCase()})`;
}

function entry(code: ErrorCode): string {
  const { why, todo } = explanations[code];
  return `### ${code}
\`\`\`
${printed(code)}
\`\`\`
- Why: ${why}
- What to do: ${todo}
`;
}

function printed(code: ErrorCode, margin = ''): string {
  const { message, hint } = exampleOf(code);
  return `${message}\n${hint}`.replace(/^/gm, margin);
}

function firstLine(code: ErrorCode): string {
  return exampleOf(code).message.split('\n', 1)[0] ?? '';
}

function exampleOf(code: ErrorCode): GateError {
  return new GateError(code, explanations[code].example);
}

if (import.meta.main) writeFileSync(new URL('../docs/errors.md', import.meta.url), errorsPage());
