import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digOf, digRecords } from '../../../src/pillars/launch/dig.ts';
import { textOf } from '../../foreign-input.ts';

const names = textOf(['example.com', '_dmarc.', '$(id)', '`id`', ';', '|', "'", '-x', '@', '+trace', '>', '\n']);

test('a name is one word of the command, and no option', () => {
  const printable = names.filter((name) => name !== '' && name.isWellFormed() && !name.includes('\0'));
  const many = fc.sample(printable, 300);
  const script = many.map((name) => `${digRecords(digOf({ address: '::1', port: 5300 }), name, 'TXT')}\n`).join('');
  // The shell itself says what it takes for a word.
  const print = 'dig() { for word; do printf "%s\\0" "$word"; done; printf "\\0"; }\n';
  const printed = execFileSync('sh', { input: print + script, encoding: 'utf8' });
  const commands = printed.split('\0\0').slice(0, -1);
  expect(commands.map((each) => each.split('\0'))).toEqual(
    many.map((name) => ['@::1', '-p', '5300', ...(/^[-+@]/.test(name) ? ['-q'] : []), name, 'TXT']),
  );
});

test('an ordinary name is written as it is', () => {
  expect(digRecords(digOf(undefined), '_dmarc.example.com', 'TXT')).toBe('dig _dmarc.example.com TXT');
});
