import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/model/finding.ts';
import { createAuthority } from '../lab/certificates.ts';
import {
  healthyAnswers,
  htmlOf,
  type MailLab,
  openMailLab,
  page,
  resetMail,
  to,
  token,
  written,
} from '../lab/mail-lab.ts';
import { mailpitPath, type RealMailpit, startRealMailpit } from '../lab/real-mailpit.ts';

const authority = createAuthority();
const ready = authority && mailpitPath;
const described = ready ? describe : describe.skip;
const because = ready ? '' : ' (openssl or Mailpit is not installed: see .ci/install-stacks)';

const mailpit = (ready ? await startRealMailpit(mailpitPath as string) : undefined) as RealMailpit;
const lab = (authority && mailpit ? await openMailLab(authority, mailpit) : undefined) as MailLab;
afterAll(async () => {
  await Promise.all([mailpit?.close(), lab?.close()]);
  authority?.close();
});
beforeEach(() => {
  for (const key of Object.keys(lab.answers)) delete lab.answers[key];
  Object.assign(lab.answers, healthyAnswers());
});

const short = (findings: Finding[]) => findings.map(({ rule, status }) => `${rule.slice(7)} ${status}`);
const reset = { link: { matches: '/reset/', form: 'reset' } };

described(`a mail in the inbox of Mailpit${because}`, () => {
  test('is right, is signed, and leads to its form', async () => {
    const findings = await lab.check(await written(resetMail()), reset);
    expect(short(findings)).toEqual(['mail-arrived pass']);
    expect(lab.asked.filter((url) => url === `www.example.com/reset/${token}`)).toHaveLength(1);
  });

  test('has each mistake told', async () => {
    const html = htmlOf(
      '<a href="http://localhost:3000/reset/1">Reset</a><a href="http://www.example.com/help">Help</a><a href="/a">A</a> {{name}}',
    );
    lab.answers[`www.example.com/reset/${token}`] = page('<h1>Gone</h1>', 404);
    const raw = await written(resetMail({ html, text: undefined, headers: { 'List-Id': '<news.example.com>' } }));
    const findings = await lab.check(raw, { ...reset, budget: '1ms', link: { matches: '/invite/', form: 'sign-up' } });
    expect(short(findings)).toEqual([
      'mail-late fail',
      'mail-no-text fail',
      'mail-no-unsubscribe fail',
      'mail-placeholder fail',
      'mail-link-insecure fail',
      'mail-link-host fail',
      'mail-link-broken fail',
      'mail-link-page fail',
      'mail-arrived pass',
    ]);
  });

  test('is not taken for one to an address that only ends alike', async () => {
    // Mailpit finds it by a part of the address.
    const findings = await lab.check(await written(resetMail()), { to: to.slice(1), within: '1s' });
    expect(short(findings)).toEqual(['mail-not-arrived fail']);
  });

  test('is read with what is attached to it, up to 25 MB', async () => {
    const attachments = [{ filename: 'a.bin', content: Buffer.alloc(17_000_000, 'x') }];
    expect(short(await lab.check(await written(resetMail({ attachments })), reset))).toEqual(['mail-arrived pass']);
    const larger = [{ filename: 'a.bin', content: Buffer.alloc(20_000_000, 'x') }];
    const [finding] = await lab.check(await written(resetMail({ attachments: larger })), reset);
    expect(finding).toMatchObject({ rule: 'launch/mail-not-arrived', status: 'inconclusive' });
    expect(finding?.observed).toContain('larger than 25 MB');
  });
});
