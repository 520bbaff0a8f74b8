import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sequencer from '@jest/test-sequencer';

/** Those that take longest, longest first. Begun last, one of them would keep one core busy while the other waits. */
const slow = [
  'gitleaks-wasm/test/scanner/pieces',
  'test/pillars/secrets/long-history',
  'test/pillars/secrets/outside-commits',
  'test/hostile/planted-secrets',
  'test/export/k6/verdicts',
  'test/staying/uptime/week',
  'test/staying/uptime/process',
  'test/pillars/launch/launch',
  'test/github/base-branch',
  'test/examples/ci',
  'test/github/policy-files',
  'test/github/linked-policy-files',
  'test/pillars/secrets/gitleaks-config',
  'test/pillars/smoke/stacks',
  'test/pillars/smoke/between-hosts',
  'test/git/fetch',
].map((path) => join(import.meta.dirname, '..', `${path}.test.ts`));

for (const path of slow) if (!existsSync(path)) throw new Error(`no test stands at ${path} any more`);

// Its types are those of its CommonJS entry; Node loads the other one.
const Sequencer = sequencer as unknown as typeof sequencer.default;
type Tests = Parameters<InstanceType<typeof Sequencer>['sort']>[0];

/** jest itself begins with the largest files where it has not seen them run on this machine. */
export default class SlowFirst extends Sequencer {
  override sort(tests: Tests): Tests {
    const rank = ({ path }: Tests[number]) => (slow.includes(path) ? slow.indexOf(path) : slow.length);
    return (super.sort(tests) as Tests).toSorted((a, b) => rank(a) - rank(b));
  }
}
