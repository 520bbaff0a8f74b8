import { describe, expect, test } from '@jest/globals';
import { load } from '../../src/engine/gitleaks.ts';
import { tomlOf } from '../../src/engine/subset.ts';

const awsKey = `AK${'IA'}QYLPMN5HHHFPZAM2`;
const token = ['gh', 'p_', 'vT3kQ8mZ1xR6', 'bN9wL2cY5hJ7dF4gS0aEuV1o'].join('');
const text = `aws = "${awsKey}"\ngithub = "${token}"\n`;

describe('a part of the rules of gitleaks', () => {
  test('is written as a configuration that says the same', async () => {
    const { rules, allowlists } = await load();
    const again = await load({ config: tomlOf({ rules, allowlists }) });
    expect(again.rules).toEqual(rules);
    expect(again.allowlists).toEqual(allowlists);
    const three = rules.slice(100, 103);
    expect((await load({ config: tomlOf({ rules: three, allowlists }) })).rules).toEqual(three);
  });

  test('that is asked for after another one finds what it finds at once', async () => {
    const grown = await load();
    const whole = await load({ rules: (await load()).rules.map(({ id }) => id) });
    const asked = [[], ['aws-access-token'], ['github-pat', 'aws-access-token'], ['aws-access-token'], undefined];
    for (const rules of asked) {
      const fragment = { text, path: 'a.txt', commit: 'c', rules };
      expect(grown.detect(fragment)).toEqual(whole.detect(fragment));
    }
    expect(grown.detect({ text, path: 'a.txt' }).map(({ ruleId }) => ruleId)).toEqual([
      'aws-access-token',
      'github-pat',
    ]);
  });

  test('of which one does not exist is refused', async () => {
    const gitleaks = await load();
    expect(() => gitleaks.detect({ text, path: 'a.txt', rules: ['no-such-rule'] })).toThrow('no-such-rule');
  });
});
