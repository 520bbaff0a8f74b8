import { describe, expect, test } from '@jest/globals';
import { render, show } from '../../../src/config/language/template.ts';
import { secretsOf } from '../../../src/config/load.ts';
import { diagnostics, load } from '../config-file.ts';

const file = (alerts: string) => `version: 1\nalerts:\n${alerts}`;
const env = {
  SLACK_URL: 'https://hooks.slack.com/services/T0/B0/x8Zq3vN0pLw2',
  SMTP_URL: 'smtps://gate:p%40ss@mail.example.com',
  HOOK: 'https://alerts.example.com/hook',
  HOOK_KEY: 'k3y-of-the-hook',
};

describe('alerts', () => {
  test('of each kind are read in the order of the file', async () => {
    const config = await load(
      file(`
  - { to: slack, url: "\${{ env.SLACK_URL }}", owner: "Ada, then Ben", severities: [blocker], runbook: page 4 }
  - { to: email, address: ops@example.com, from: gate@example.com, smtp: "\${{ env.SMTP_URL }}" }
  - { to: email, address: [a@example.com, b@example.com], from: gate@example.com, smtp: smtp://localhost:1025 }
  - { to: webhook, url: "\${{ env.HOOK }}", secret: "\${{ env.HOOK_KEY }}" }
  - { to: github }
`),
      env,
    );
    expect(config.alerts).toMatchObject([
      { to: 'slack', owner: 'Ada, then Ben', severities: ['blocker'], runbook: 'page 4', at: { line: 4, column: 5 } },
      { to: 'email', address: ['ops@example.com'], from: 'gate@example.com', severities: ['blocker', 'high'] },
      { to: 'email', address: ['a@example.com', 'b@example.com'] },
      { to: 'webhook' },
      { to: 'github', severities: ['blocker', 'high'] },
    ]);
    const [slack] = config.alerts;
    if (slack?.to !== 'slack') throw new Error('it is no alert to Slack');
    expect(render(slack.url, new Map())).toBe(env.SLACK_URL);
    expect(show(slack.url)).toBe('${{ env.SLACK_URL }}');
    expect(secretsOf(config).map(({ label }) => label)).toEqual([
      'env.SLACK_URL',
      'env.SMTP_URL',
      'env.HOOK',
      'env.HOOK_KEY',
    ]);
  });

  test('hold no one-time code, which nothing makes there', async () => {
    const wrong = file(
      '  - { to: webhook, url: "${{ totp.X }}", secret: "${{ totp.X }}" }\nuptime: { heartbeat: "${{ totp.X }}" }',
    );
    const message = 'a one-time code can stand only in the request of a check or a login';
    const told = await diagnostics(wrong, { X: 'JBSWY3DPEHPK3PXP' });
    expect(told.map((line) => line.replace(/^\S+ +/, ''))).toEqual([message, message, message]);
  });

  test('may name a target twice', async () => {
    const { alerts } = await load(file('  - { to: github }\n  - { to: github, severities: [medium] }\n'));
    expect(alerts).toHaveLength(2);
  });

  test('need no variables in a run that sends none', async () => {
    const { alerts } = await load(file('  - { to: slack, url: "${{ env.SLACK_URL }}" }\n'));
    expect(alerts).toMatchObject([{ to: 'slack' }]);
  });

  test.each([
    ['- { to: pager }', '"to" of item 1 of "alerts" must be slack, email, webhook or github, not "pager"'],
    ['- { url: https://a.example }', 'item 1 of "alerts" needs "to"'],
    ['- { to: slack }', 'an alert to slack needs "url"'],
    ['- { to: email, address: a@example.com }', 'an alert to email needs "from"'],
    ['- { to: webhook, url: https://a.example, smtp: smtp://b.example }', 'an alert to webhook has no "smtp"'],
    ['- { to: github, url: https://a.example }', 'an alert to github has no "url"'],
    ['- { to: slack, url: https://a.example, secret: x }', 'an alert to slack has no "secret"'],
    [
      '- { to: slack, url: https://a.example, sevrities: [high] }',
      'unknown key "sevrities" in item 1 of "alerts"; did you mean "severities"?',
    ],
    [
      '- { to: github, severities: [] }',
      '"severities" of item 1 of "alerts" must be a list of severities, with at least one, not an empty list',
    ],
    [
      '- { to: github, severities: [critical] }',
      '"severities" of item 1 of "alerts" must be blocker, high or medium, not "critical"',
    ],
    [
      '- { to: github, owner: "${{ env.HOOK }}" }',
      '"owner" of item 1 of "alerts" must be a name or a line without ${{ }}, which is not expanded here, not "${{ env.HOOK }}"',
    ],
    [
      '- { to: email, address: [], from: a@example.com, smtp: smtp://b.example }',
      '"address" of item 1 of "alerts" must be a list of e-mail addresses, with at least one, not an empty list',
    ],
    [
      '- { to: email, address: ops, from: a@example.com, smtp: smtp://b.example }',
      '"address" of item 1 of "alerts" must be an e-mail address such as ops@example.com, not "ops"',
    ],
    [
      '- { to: email, address: a@example.com, from: "A <a@example.com>", smtp: smtp://b.example }',
      '"from" of item 1 of "alerts" must be an e-mail address such as ops@example.com, not "A <a@example.com>"',
    ],
    ['- { to: slack, url: "https://a.example/${{ captured.token }}" }', 'nothing before this captures "token"'],
    ['- { to: slack, url: hooks.slack.com }', '"url" must be an http(s) URL'],
    [
      '- { to: slack, url: http://hooks.example.com/x }',
      '"url" must begin with https://: on its way, the message and its address could be read by others',
    ],
    [
      '- { to: email, address: a@example.com, from: b@example.com, smtp: "mail.example.com:587" }',
      '"smtp" must be a URL such as smtps://user:password@mail.example.com; in a user or password, write @ as %40, : as %3A, / as %2F, # as %23, ? as %3F and % as %25',
    ],
    [
      '- { to: email, address: a@example.com, from: b@example.com, smtp: "smtp://u:p@b.example?tls=none" }',
      '"smtp" has a password and ?tls=none: on its way, the password could be read by others',
    ],
    [
      '- { to: email, address: a@example.com, from: b@example.com, smtp: "smtps://b.example?tls=none" }',
      '"smtp" begins with smtps://, which is TLS, and ends in ?tls=none',
    ],
    ['{}', '"alerts" must be a list of alerts, not an empty mapping'],
    ['[]', '"alerts" must be a list of alerts, with at least one, not an empty list'],
  ])('report a mistake in %s', async (alerts, message) => {
    expect(await diagnostics(file(`  ${alerts}\n`))).toContainEqual(
      expect.stringMatching(new RegExp(`^gate\\.yml:\\d+:\\d+ +${escape(message)}$`)),
    );
  });

  test.each([
    'smtp://ops:pa#ss/w?rd1@mail.example.com',
    'smtp://ops:12#3@mail.example.com',
    'smtps://ops:100%@mail.example.com',
  ])('report a password that a URL cannot hold, and show nothing of it: %s', async (smtp) => {
    const alert = '  - { to: email, address: a@example.com, from: b@example.com, smtp: "${{ env.SMTP_URL }}" }\n';
    const lines = (await diagnostics(file(alert), { SMTP_URL: smtp })).join('\n');
    expect(lines).toContain('# as %23');
    expect(lines).not.toMatch(/pa#|12#|100%@/);
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
