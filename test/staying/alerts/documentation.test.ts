import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { messageText } from '../../../src/staying/alerts/mail-parts.ts';
import { messageFor } from '../../../src/staying/alerts/message.ts';
import { signatureOf, webhookBody } from '../../../src/staying/alerts/webhook.ts';
import { load } from '../../config/config-file.ts';
import { opened, resolved, runbook } from './example.ts';

const page = readFileSync(new URL('../../../docs/alerts.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

test('docs/alerts.md shows the messages and the body as they are', () => {
  expect(page).toContain(messageText(messageFor([opened], runbook)));
  expect(page).toContain(messageText(messageFor([resolved], runbook)));
  expect(JSON.parse(block('json'))).toEqual(webhookBody(opened, runbook));
});

test('the example of docs/alerts.md loads', async () => {
  expect((await load(`version: 1\n${block('yaml')}`)).alerts.map(({ to }) => to)).toEqual([
    'slack',
    'email',
    'webhook',
    'github',
  ]);
});

test('the way in which docs/alerts.md verifies a signature for Node is right', () => {
  const isOurs = new Function('require', `${block('js')}; return isOurs;`)(process.getBuiltinModule.bind(process));
  const body = JSON.stringify(webhookBody(opened, runbook));
  const bytes = Buffer.from(body);
  expect(isOurs(bytes, signatureOf(body, 'key'), 'key')).toBe(true);
  expect(isOurs(bytes, signatureOf(body, 'other'), 'key')).toBe(false);
  expect(isOurs(Buffer.from(`${body} `), signatureOf(body, 'key'), 'key')).toBe(false);
  expect(isOurs(bytes, undefined, 'key')).toBe(false);
});
