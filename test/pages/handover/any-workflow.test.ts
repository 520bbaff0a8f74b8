import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readWorkflow } from '../../../src/pages/handover/workflows.ts';
import { assertUntouched, longTextOf, textOf } from '../../foreign-input.ts';

test('a workflow may be any text: it is read, or it is told why not', () => {
  const words = [
    ...[
      'on: push\n',
      'jobs:\n',
      '  a:\n',
      '    steps:\n',
      '      - run: ',
      '      - uses: ',
      'launch-gate',
      '@',
      ' uptime',
    ],
    ...[
      '\n',
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '<<: ',
      'env: ',
      '${{ secrets.A }}',
      "${{ vars['B'] }}",
      '#',
      ' ',
    ],
  ];
  fc.assert(
    fc.property(textOf(words, 40), (text) => {
      const read = readWorkflow('.github/workflows/a.yml', text);
      if ('problem' in read) expect(read.problem).toBeTruthy();
      else for (const { line } of read.refs) expect(line >= 1 && line <= text.split('\n').length).toBe(true);
      assertUntouched();
    }),
    { numRuns: 1_000 },
  );
});

test('a command of a workflow is read in one pass', () => {
  fc.assert(
    fc.property(
      longTextOf(['launch-gate', '@', '@v1', ' ', 'uptime', '${{ secrets.A }}', '$', '{{', '['], 1_000_000),
      (command) => {
        const text = JSON.stringify({ on: 'push', jobs: { a: { steps: [{ run: command }] } } });
        const read = readWorkflow('.github/workflows/a.yml', text);
        expect('problem' in read ? read : read.commands).toMatchObject([{ command }]);
      },
    ),
    { numRuns: 20 },
  );
});
