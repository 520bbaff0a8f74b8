import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../src/inputs.ts';

const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as { inputs: object };

test('the inputs of action.yml are all read, but the token, and no other', () => {
  const asked: string[] = [];
  readInputs((name) => {
    asked.push(name);
    return '';
  });
  expect([...asked, 'token'].sort()).toEqual(Object.keys(action.inputs).sort());
});

test('what is not given is undefined, and no pillar is named', () => {
  const { run, ...others } = readInputs(() => '');
  expect(run).toEqual([]);
  expect(Object.values(others).filter((value) => value !== undefined)).toEqual([]);
});

test('lists are of lines, pillars also of commas and spaces', () => {
  const given: Record<string, string> = {
    run: 'secrets, smoke\nlatency',
    routes: '/\n/a b',
    only: 'fast\n\n  slow one ',
  };
  expect(readInputs((name) => given[name] ?? '')).toMatchObject({
    run: ['secrets', 'smoke', 'latency'],
    routes: ['/', '/a b'],
    only: ['fast', 'slow one'],
  });
});
