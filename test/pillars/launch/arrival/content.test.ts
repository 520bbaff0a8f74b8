import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/model/finding.ts';
import { createAuthority } from '../lab/certificates.ts';
import {
  form,
  healthyAnswers,
  htmlOf,
  inside,
  type Mail,
  type MailLab,
  openMailLab,
  page,
  redirect,
  resetMail,
  token,
  written,
} from '../lab/mail-lab.ts';
import { startMailpit } from '../lab/mailpit.ts';

const authority = createAuthority();
if (!authority) console.warn('what is in a mail is not tested: there is no openssl command');
const withOpenssl = authority ? describe : describe.skip;

const mailpit = await startMailpit();
let sent = 0;
const inbox = {
  url: mailpit.url,
  deliver(raw: Buffer, address: string) {
    mailpit.messages[`id${sent++}`] = { to: address, raw };
  },
};
const lab = (authority && (await openMailLab(authority, inbox))) as MailLab;
afterAll(async () => {
  await Promise.all([mailpit.close(), lab?.close()]);
  authority?.close();
});
beforeEach(() => {
  for (const key of Object.keys(lab.answers)) delete lab.answers[key];
  Object.assign(lab.answers, healthyAnswers());
});

const short = (findings: Finding[]) =>
  findings
    .filter(({ status }) => status !== 'pass')
    .map(({ rule, status, severity }) => `${rule.slice(7)} ${status} ${severity}`);
const reset = { link: { matches: '/reset/', form: 'reset' } };
const link = (url: string, text = 'Go on') => `<a href="${url}">${text}</a>`;
const good = link(`https://www.example.com/reset/${token}`);
const withHtml = (part: string) => resetMail({ html: htmlOf(good + part) });

const cut = `https://www.example.com/help/${'the-long-name-of-a-page/'.repeat(4)}`;
const cutInText = resetMail({
  html: htmlOf(good + link(cut)),
  text: `${resetMail().text}\n${cut.slice(0, 76)}\n${cut.slice(76)}\n`,
});

withOpenssl('a mail', () => {
  test('in which everything is right has no finding, and what it must not do was not done', async () => {
    const findings = await lab.check(await written(resetMail()), reset);
    expect(short(findings)).toEqual([]);
    expect(findings.map(({ title }) => title)).toEqual([
      expect.stringMatching(
        /^mail of Reset mail arrived after \d.*, authenticated as example\.com; 6 of its 9 links opened$/,
      ),
    ]);
    expect(lab.asked.filter((url) => url.includes('unsubscribe'))).toEqual([]);
    expect(lab.asked.filter((url) => url.includes('/wf/open'))).toEqual([]);
    expect(lab.asked.filter((url) => url.includes('/reset/'))).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toContain(token);
  });

  test.each<[string, Partial<Mail>]>([
    ['as text alone', { html: undefined }],
    [
      'with an attachment and a picture',
      {
        attachments: [
          { filename: 'a.html', content: link('http://localhost/') },
          { filename: 'x.png', cid: 'x', content: Buffer.from('x') },
        ],
      },
    ],
    [
      'with a mail that it forwards',
      {
        attachments: [
          {
            contentType: 'message/rfc822',
            content: `Subject: x\r\nContent-Type: text/html\r\n\r\n${link('http://localhost/')}`,
          },
        ],
      },
    ],
    ['in base64', { textEncoding: 'base64' }],
    ['in quoted-printable', { textEncoding: 'quoted-printable' }],
    [
      'to many, with one click',
      {
        headers: {
          Precedence: 'bulk',
          'List-Unsubscribe': `<https://unsubscribe.provider.dev/u/${token}>, <mailto:u@example.com>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      },
    ],
    [
      'that only says that nobody is to answer it',
      { headers: { Precedence: 'bulk', 'Auto-Submitted': 'auto-generated' } },
    ],
  ])('%s is right as well', async (_, change) => {
    expect(short(await lab.check(await written(resetMail(change)), reset))).toEqual([]);
  });

  const text = (line: string): Partial<Mail> => ({ text: `${resetMail().text}\n${line}\n` });
  test.each<[string, Mail, string[]]>([
    ['leads to the site over http', withHtml(link('http://www.example.com/help')), ['mail-link-insecure fail high']],
    ['shows a picture over http', withHtml('<img src="http://x.com/a.png">'), ['mail-link-insecure fail medium']],
    ['leads to localhost', withHtml(link('http://localhost:3000/help')), ['mail-link-host fail high']],
    ['leads to localhost, without http', withHtml(link('localhost:3000/help')), ['mail-link-host fail high']],
    [
      'leads to a private address in its text',
      resetMail(text('http://192.168.1.20/help')),
      ['mail-link-host fail high'],
    ],
    ['leads to a preview', withHtml(link('https://shop-git-main-ada.vercel.app/help')), ['mail-link-host fail high']],
    ['leads to a tunnel', withHtml(link('https://abc.ngrok-free.app/help')), ['mail-link-host fail high']],
    ['leads to staging', withHtml(link('https://staging.example.com/help')), ['mail-link-host fail high']],
    ['leads to the listed staging host', withHtml(link('https://app.example.com/help')), ['mail-link-host fail high']],
    ['leads to a placeholder', withHtml(link('https://yourdomain.com/help')), ['mail-link-host fail high']],
    ['leads to nowhere', withHtml(link('https:///help')), ['mail-link-host fail high']],
    ['has a path alone', withHtml(link('/help')), ['mail-link-broken fail high']],
    ['has a host alone', withHtml(link('www.example.com/help')), ['mail-link-broken fail high']],
    ['has a picture by its path', withHtml('<img src="/logo.png">'), ['mail-link-broken fail medium']],
    ['leads to a page that is gone', withHtml(link('https://www.example.com/gone')), ['mail-link-broken fail high']],
    ['leads to a page of others that is gone', withHtml(link('https://x.com/gone')), ['mail-link-broken fail high']],
    ['leads to a host without a name', withHtml(link('https://gone.example.org/')), ['mail-link-broken fail high']],
    // Of public reports: a route without its base, an empty base, a base that is not set, a line that is cut.
    [
      'invites by a path',
      withHtml(link('/activate?token=b71e01ea-5024-42bd-830a-425d7dba31a7')),
      ['mail-link-broken fail high'],
    ],
    [
      'has an empty server in its address',
      withHtml(link('http:///public/participant_show.php?p=1')),
      ['mail-link-host fail high'],
    ],
    [
      'has an address whose base is not set',
      withHtml(link('undefined/auth/accept?token=1')),
      ['mail-placeholder fail high'],
    ],
    ['has a host that is not set', withHtml(link('https://undefined/auth/accept')), ['mail-placeholder fail high']],
    [
      'is unsubscribed from at a tunnel',
      resetMail({ headers: { 'List-Unsubscribe': '<https://shop.ngrok.app/u/1>' } }),
      ['mail-link-host fail high'],
    ],
    ['has a line break in the link of its text', cutInText, ['mail-link-broken fail medium']],
    [
      'has a base without its slash',
      withHtml(link(`https://www.example.comuser/reset/${token}`)),
      ['mail-link-broken fail high'],
    ],
    [
      'has its link escaped twice',
      withHtml(link(`https://www.example.com/confirm?token=${token}&amp;amp;id=97`)),
      ['mail-link-broken fail high'],
    ],
    [
      'has the link of its text escaped',
      resetMail(text(`https://www.example.com/help?token=${token}&amp;id=97`)),
      ['mail-link-broken fail medium'],
    ],
    ['has HTML alone', resetMail({ text: undefined }), ['mail-no-text fail medium']],
    ['has an empty text', resetMail({ text: ' \n' }), ['mail-no-text fail medium']],
    [
      'goes to a list without a way out',
      resetMail({ headers: { 'List-Id': '<news.example.com>' } }),
      ['mail-no-unsubscribe fail medium'],
    ],
    ['shows a placeholder', withHtml('<p>Hi {{ user.name }},</p>'), ['mail-placeholder fail high']],
    ['shows a placeholder in its text', resetMail(text('Order *|ORDER|*')), ['mail-placeholder fail high']],
    ['greets undefined', withHtml('<p>Hello undefined,</p>'), ['mail-placeholder fail high']],
    ['shows an object', withHtml('<p>Your order: [object Object]</p>'), ['mail-placeholder fail high']],
    ['leads to a placeholder', withHtml(link('{{action_url}}')), ['mail-placeholder fail high']],
  ])('that %s has this one finding', async (_, mail, rules) => {
    lab.answers[cut.slice('https://'.length)] = page('<h1>Help</h1>');
    const launch = { cookies: { session: ['sid'], 'staging-hosts': ['app.example.com'] } };
    const findings = await lab.check(await written(mail), reset, launch);
    expect(short(findings).sort()).toEqual(rules);
    for (const { expected, observed, reproduce, fix } of findings)
      expect([expected, observed, reproduce, fix].filter((each) => !each)).toEqual([]);
  });

  test('that goes to many, as the configuration says, must have a way out', async () => {
    const raw = await written(resetMail());
    expect(short(await lab.check(raw, { bulk: true }))).toEqual(['mail-no-unsubscribe fail high']);
    const list = await written(resetMail({ headers: { 'List-Id': '<news.example.com>' } }));
    expect(short(await lab.check(list, { bulk: false }))).toEqual([]);
  });

  test('that arrives after its budget is late', async () => {
    const findings = await lab.check(await written(resetMail()), { budget: '1ms' });
    expect(short(findings)).toEqual(['mail-late fail medium']);
  });

  test('may lead to hosts that the configuration lists, and with "strict" to no other', async () => {
    const raw = await written(withHtml(link('https://staging.example.com/')));
    expect(short(await lab.check(raw, { links: { hosts: ['staging.example.com'], open: false } }))).toEqual([]);
    const plain = await written(resetMail());
    const [finding] = await lab.check(plain, { links: { strict: true } });
    expect(finding).toMatchObject({
      rule: 'launch/mail-link-host',
      observed: expect.stringContaining('https://x.com/example (another site)'),
    });
    const hosts = ['x.com', 'www.linkedin.com', 'apps.apple.com', 'u1.ct.sendgrid.net', 'unsubscribe.provider.dev'];
    expect(short(await lab.check(plain, { links: { strict: true, hosts } }))).toEqual([]);
  });

  test('has none of its links opened where the configuration says so', async () => {
    await lab.check(await written(resetMail()), { links: { open: false } });
    expect(lab.asked).toEqual([]);
    await lab.check(await written(resetMail()), { links: { open: '/reset/' } });
    expect(lab.asked).toContain(`www.example.com/reset/${token}`);
  });
});

withOpenssl('the link of a mail', () => {
  const at = `www.example.com/reset/${token}`;
  const wrong = ['mail-link-page fail high'];
  test.each<[string, MailLab['answers'][string], string[]]>([
    ['leads to its form', form, []],
    [
      'leads to its form by a redirect that keeps the token in a cookie',
      redirect('/set-password', { 'set-cookie': 'reset=1; Path=/; Secure' }),
      [],
    ],
    ['leads to its form on a host of its own, with a cookie', redirect('https://app.example.com/start'), []],
    ['leads to its form below the address of the login', redirect('/auth/reset-password'), []],
    ['repeats the token', page(`<h1>Nobody knows ${token}</h1>`, 404), wrong],
    ['is refused', page('<h1>Invalid signature</h1>', 403), wrong],
    ['leads to an error page', page('<h1>Oops</h1>', 500), wrong],
    ['is not found', page('<h1>Not here</h1>', 404), wrong],
    ['says that it has expired', page('<h1>This link has expired.</h1><script src="/a.js"></script>'), wrong],
    ['leads to the login', redirect('/login'), wrong],
    ['leads to the home page', redirect('/'), wrong],
    [
      'leads to a page that scripts draw',
      page('<div id="root"></div><script src="/a.js"></script>'),
      ['mail-link-page inconclusive high'],
    ],
    ['leads to localhost', redirect('http://localhost:3000/reset'), wrong],
    ['goes round in a circle', redirect('/reset/x'), wrong],
  ])('%s', async (_, answer, rules) => {
    lab.answers[at] = answer;
    lab.answers['www.example.com/login'] = form;
    lab.answers['www.example.com/set-password'] = (request, response) =>
      (request.headers.cookie === 'reset=1' ? form : page('', 403))(request, response);
    lab.answers['www.example.com/auth/reset-password'] = form;
    lab.answers['app.example.com/start'] = redirect('/set-password', { 'set-cookie': 'reset=1; Path=/; Secure' });
    lab.answers['app.example.com/set-password'] = lab.answers['www.example.com/set-password'];
    lab.answers['www.example.com/reset/x'] = redirect('/reset/x');
    const findings = await lab.check(await written(resetMail()), reset);
    expect(short(findings)).toEqual(rules);
    expect(JSON.stringify(findings)).not.toContain(token);
  });

  test('is found behind a tracker, which is all that is opened of it before', async () => {
    lab.answers['u1.ct.sendgrid.net/ls/click'] = redirect(`https://${at}`);
    const html = htmlOf('').replaceAll('>Help<', '>Reset my password<');
    const raw = await written(resetMail({ html, text: 'Reset your password in the HTML part.' }));
    expect(short(await lab.check(raw, reset))).toEqual([]);
    expect(lab.asked.filter((url) => url === at)).toHaveLength(1);
    expect(short(await lab.check(raw, { ...reset, links: { open: false } }))).toEqual([]);
    // Nobody asked for it: it was left alone.
    await lab.check(raw);
    expect(lab.asked).not.toContain(at);
    expect(lab.asked.some((url) => url.startsWith('u1.ct.sendgrid.net/ls/click'))).toBe(true);
  });

  test('that is not there is missed', async () => {
    const raw = await written(resetMail());
    expect(short(await lab.check(raw, { link: { matches: '/invite/', form: 'sign-up' } }))).toEqual(wrong);
  });

  test('of an invitation leads to a sign-up form, which may ask for the address alone', async () => {
    const raw = await written(resetMail());
    const invite = { link: { matches: '/reset/', form: 'sign-up' } };
    lab.answers[at] = page('<form><input type="email" name="email"></form>');
    expect(short(await lab.check(raw, invite))).toEqual([]);
    expect(short(await lab.check(raw, reset))).toEqual(wrong);
    lab.answers[at] = page('<h1>Welcome</h1>');
    expect(short(await lab.check(raw, invite))).toEqual(wrong);
  });

  test('is judged by what the configuration expects', async () => {
    const raw = await written(resetMail());
    const expecting = (h1: string) => ({ link: { matches: '/reset/', expect: { status: 200, css: { h1 } } } });
    expect(short(await lab.check(raw, expecting('A new password')))).toEqual([]);
    const [finding] = await lab.check(raw, expecting('Another'));
    expect(finding).toMatchObject({ rule: 'launch/mail-link-page', observed: 'h1 "A new password"' });
  });
});

withOpenssl('a mail of strangers', () => {
  test('has no internal address asked, by its name, its address or a redirect', async () => {
    const asked: string[] = [];
    for (const host of ['www.example.com', 'x.com', 'app.example.com'])
      lab.answers[`${host}/steal`] = (_, response) => {
        asked.push(host);
        response.end();
      };
    lab.answers['www.example.com/help'] = redirect('https://169.254.169.254/latest/meta-data/');
    const raw = await written(
      withHtml(
        link('https://127.0.0.1/steal') +
          link('https://[::1]/steal') +
          link('https://2130706433/steal') +
          link('https://0x7f.1/steal'),
      ),
    );
    const findings = await lab.check(raw);
    expect(short(findings)).toEqual(['mail-link-host fail high']);
    expect(findings[0]?.title).toContain('sends 4 links');
    expect(findings[0]?.observed).toContain('redirects to 169.254.169.254');
    expect(asked).toEqual([]);
  });

  test('leads to a public name with an internal address, which is not asked', async () => {
    const raw = await written(withHtml(link(`https://${inside}/steal`)));
    const findings = await lab.check(raw, {}, {}, (address) => address === '127.0.0.2');
    expect(short(findings)).toEqual(['mail-link-host fail high']);
  });
});
