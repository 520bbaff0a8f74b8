import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baselineSecrets, ignoredSecrets } from '../../../src/pages/handover/known-secrets.ts';
import { readWorkflow } from '../../../src/pages/handover/workflows.ts';
import { assertUntouched, jsonOf, textOf } from '../../foreign-input.ts';

const workflow = {
  on: { push: { branches: ['main'] }, schedule: [{ cron: '5 * * * *' }], workflow_dispatch: null },
  env: { TOKEN: '${{ secrets.TOKEN }}', URL: 'https://app.example.com' },
  jobs: {
    deploy: {
      environment: { name: 'production' },
      if: "vars.ENABLED == 'yes'",
      steps: [
        { uses: 'launch-gate/launch-gate@v1', with: { watch: '10m', command: 'uptime' } },
        { run: 'npx launch-gate@1 uptime --watch 10m', env: { KEY: "${{ secrets['KEY'] || vars.KEY }}" } },
      ],
    },
    call: { uses: 'other/repository/.github/workflows/a.yml@main', secrets: 'inherit' },
  },
};
const words = [
  ...[
    '${{ secrets.',
    '${{ vars["',
    'env.A }}',
    'launch-gate@',
    'uptime',
    '--watch=',
    'inherit',
    '&a ',
    '*a',
    '- ',
    '|\n',
  ],
  ...['on: ', 'env: ', 'jobs:\n  a:\n', '    steps:\n', '<<: ', '!!binary ', '? ', '\n  ', '---\n'],
];

test('a workflow that anyone may have written is read, or it is said why not', () => {
  const text = fc.oneof(jsonOf(workflow, words), textOf([...words, JSON.stringify(workflow)], 20));
  fc.assert(
    fc.property(text, (text) => {
      const read = readWorkflow('a.yml', text);
      if ('problem' in read) return expect(read.problem).toMatch(/^[^\n]+$/);
      const { sets, refs, actions, commands, environments, inherits } = read;
      const lines = text.split('\n').length;
      const places = [sets, refs, actions, commands, environments, inherits].flat();
      expect(places.filter(({ line }) => !(line >= 1 && line <= lines))).toEqual([]);
      expect(refs.filter(({ name }) => !/^[A-Za-z_][\w-]*$/.test(name))).toEqual([]);
      expect([...read.schedules, ...(read.branches ?? [])].every((each) => typeof each === 'string')).toBe(true);
    }),
    { numRuns: 400 },
  );
  assertUntouched();
});

// In characters. What takes quadratic time for one of these would not end in the time of a test.
const length = 1_000_000;
test.each(['${{ secrets[', 'launch-gate@', 'launch-gate ', '--watch=1', '${{ secrets[    ', '}}'])(
  'a command of many %j is read in linear work',
  (token) => {
    const command = token.repeat(length / token.length);
    expect(readWorkflow('a.yml', JSON.stringify({ run: command }))).toMatchObject({ commands: [{ command }] });
  },
);

test('a workflow of many names is read in linear work', () => {
  const names = Array.from({ length: 50_000 }, (_, index) => `A${index}`);
  const read = readWorkflow('a.yml', JSON.stringify({ if: names.map((name) => `secrets.${name}`).join(' ') }));
  expect('refs' in read && read.refs.map(({ name }) => name)).toEqual(names);
});

test('a .gitleaksignore that anyone may have written gives a place for each line', () => {
  fc.assert(
    fc.property(textOf(['\n', 'a'.repeat(40), ':src/a.ts:', 'aws-access-token', ':12', '# ']), (text) => {
      for (const { place } of ignoredSecrets(text, '.gitleaksignore')) expect(place).not.toMatch(/\n/);
      expect(ignoredSecrets(text, '.gitleaksignore').length).toBeLessThanOrEqual(text.split('\n').length);
    }),
  );
  expect(ignoredSecrets('src/a.ts:aws-access-token:12', 'by')).toEqual([
    { rule: 'aws-access-token', place: 'src/a.ts:12', by: 'by' },
  ]);
});

test('a baseline that anyone may have written is read, or refused without a word of it', () => {
  const report = [{ RuleID: 'aws-access-token', File: 'src/a.ts', StartLine: 3, Secret: 'x' }];
  fc.assert(
    fc.property(jsonOf(report), (text) => {
      try {
        for (const { rule, place } of baselineSecrets(text, 'by')) expect(typeof (rule + place)).toBe('string');
      } catch (error) {
        expect((error as Error).message).toBe('it is not a JSON report of gitleaks');
      }
    }),
    { numRuns: 400 },
  );
  assertUntouched();
});
