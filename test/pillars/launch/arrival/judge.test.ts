import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/model/finding.ts';
import { judgeAnswer } from '../../../../src/pillars/launch/arrival/judge-answer.ts';
import { judgeLinks } from '../../../../src/pillars/launch/arrival/judge-links.ts';
import { judgeMessage } from '../../../../src/pillars/launch/arrival/judge-message.ts';
import { judgeParts } from '../../../../src/pillars/launch/arrival/judge-parts.ts';
import { readMailPage } from '../../../../src/pillars/launch/arrival/links.ts';
import type { MailContent } from '../../../../src/pillars/launch/arrival/mime.ts';
import type { Opened } from '../../../../src/pillars/launch/arrival/open-link.ts';
import type { SeenLink } from '../../../../src/pillars/launch/arrival/open-links.ts';
import type { LinkHosts } from '../../../../src/pillars/launch/arrival/own-hosts.ts';
import type { MessageFacts } from '../../../../src/pillars/launch/arrival/read-message.ts';
import { response } from '../../../steps/response.ts';

const place = { where: { file: 'gate.yml', line: 3 }, reproduce: 'curl the inbox' };
const mail = { ...place, name: 'Reset' };
/** Marks what was made fit to be shown. */
const marked = (text: string) => `<${text}>`;
const told = (findings: Finding[]) =>
  findings.map(({ rule, severity, status, title, expected, observed, where, reproduce, fix }) => {
    return { rule, severity, status, title, expected, observed, where, reproduce, fix };
  });

const site = 'www.example.com';
const hosts: LinkHosts = {
  strayOf: (host) => (host === 'localhost' ? 'local' : host.endsWith('.ngrok.io') ? 'tunnel' : undefined),
  isOwn: (host) => host === site,
  mayAsk: () => true,
  needsHttps: () => true,
};
const link = (href: string, more: Partial<SeenLink> = {}): SeenLink => {
  const url = URL.parse(href) ?? undefined;
  return { what: 'link', href, words: '', part: 'HTML', ...(url && { url }), ...more };
};
const hopsOf = (first: string, ...more: string[]): Opened['hops'] => [
  new URL(first),
  ...more.map((each) => new URL(each)),
];
const answered = (status: number, first: string, ...more: string[]): SeenLink =>
  link(first, { opened: { hops: hopsOf(first, ...more), kind: 'answered', response: response('', '', { status }) } });
const failed = (failure: string, words: string, first: string, ...more: string[]): SeenLink =>
  link(first, { opened: { hops: hopsOf(first, ...more), kind: 'failed', failure, words } as Opened });

describe('where a link leads', () => {
  const own = `https://${site}/a`;
  const other = 'https://x.com/a';
  const seen = (each: SeenLink) => {
    const judged = judgeAnswer(each, hosts);
    return judged && `${judged.status}: ${judged.words}`;
  };

  test.each([200, 204, 399, 401, 403, 407, 429])('is right at the site with status %i', (status) => {
    expect(seen(answered(status, own))).toBeUndefined();
  });

  test.each([400, 402, 404, 405, 410, 500, 503])('is wrong at the site with status %i', (status) => {
    expect(seen(answered(status, own))).toBe(`fail: answers ${status}`);
  });

  test.each([400, 403, 405, 429, 500, 999])('is not known to be wrong at another site with status %i', (status) => {
    expect(seen(answered(status, other))).toBeUndefined();
  });

  test.each([404, 410])('is wrong at another site with status %i', (status) => {
    expect(seen(answered(status, other))).toBe(`fail: answers ${status}`);
  });

  test('is judged at the end of its redirects, which is told', () => {
    expect(seen(answered(500, other, `https://${site}:8443/b`))).toBe(
      `fail: it leads to ${site}:8443, and answers 500`,
    );
    expect(seen(answered(500, own, other))).toBeUndefined();
  });

  test.each(['refused', 'tls', 'redirects', 'protocol', 'reset'])(
    'is wrong at the site where every reader is stopped: %s',
    (failure) => {
      expect(seen(failed(failure, 'it is so', own))).toBe('fail: it is so');
      expect(seen(failed(failure, 'it is so', other))).toBe('inconclusive: it is so');
    },
  );

  test.each(['timeout', 'dns', 'proxy', 'challenge'])(
    'is not known where it may be due to this runner: %s',
    (failure) => {
      expect(seen(failed(failure, 'it is so', other, own))).toBe(`inconclusive: it leads to ${site}, and it is so`);
    },
  );

  test('is wrong at any host whose name does not resolve, and not known where no name server answers', () => {
    expect(seen(failed('dns', 'x.com: the name does not resolve', other))).toBe(
      'fail: x.com: the name does not resolve',
    );
    expect(seen(failed('dns', 'x.com: the name server does not answer (EAI_AGAIN)', other))).toBe(
      'inconclusive: x.com: the name server does not answer (EAI_AGAIN)',
    );
    expect(seen(failed('timeout', 'what it says does not resolve', other))).toMatch(/^inconclusive/);
  });

  test('is of no matter where another site asks whether a person is there', () => {
    expect(seen(failed('challenge', 'Cloudflare', other))).toBeUndefined();
  });

  test('is wrong by the address alone, whatever it answers', () => {
    expect(seen(link('/a'))).toBe('fail: not with https:// and a host');
    expect(seen({ ...answered(200, own), isBroken: true })).toBe('fail: a line break cuts it off');
    expect(seen(answered(200, `${own}?a=1&amp;b=2`))).toBe('fail: it has &amp; where & must stand');
    expect(seen(answered(200, `${own}?a=1&b=2#&amp;`))).toBeUndefined();
  });

  test('is not judged where nobody looked', () => {
    expect(seen(link(own))).toBeUndefined();
    expect(seen(link(own, { opened: { hops: hopsOf(own), kind: 'kept' } }))).toBeUndefined();
    expect(seen(link(own, { opened: { hops: hopsOf(own), kind: 'stray', host: 'local' } }))).toBeUndefined();
  });
});

describe('the links of a mail', () => {
  const judge = (links: SeenLink[], change: Partial<LinkHosts> = {}) =>
    judgeLinks(links, { ...hosts, ...change }, mail, marked);
  const short = (findings: Finding[]) =>
    findings.map(({ rule, status, severity }) => `${rule.slice('launch/'.length)} ${status} ${severity}`);

  test('that are right have no finding', () => {
    expect(judge([answered(200, `https://${site}/`), link('https://x.com/')])).toEqual([]);
    expect(judge([])).toEqual([]);
  });

  test('that were never filled in are told elsewhere', () => {
    expect(judge([link('http://localhost/{{ token }}'), link('undefined/reset')])).toEqual([]);
  });

  test('over http are told in these words', () => {
    expect(told(judge([link('http://x.com/'), link(`http://${site}/reset`)]))).toEqual([
      {
        rule: 'launch/mail-link-insecure',
        severity: 'high',
        status: 'fail',
        title: 'Reset sends 2 links over http',
        expected: 'links that begin with https://',
        observed: `link <http://${site}/reset> (<http>); link <http://x.com/> (<http>)`,
        ...place,
        fix: 'Set the public address with https:// where links in mail are made: APP_URL and URL::forceScheme (Laravel), default_url_options with protocol: "https" (Rails), ACCOUNT_DEFAULT_HTTP_PROTOCOL or SECURE_PROXY_SSL_HEADER (Django), NEXTAUTH_URL or AUTH_URL. For links that the mail provider rewrites, switch on TLS for its tracking domain.',
      },
    ]);
  });

  test.each<[string, SeenLink, string]>([
    ['a form to the site', link(`http://${site}/`, { what: 'form' }), 'high'],
    ['a picture of the site', link(`http://${site}/`, { what: 'image' }), 'medium'],
    ['a stylesheet of the site', link(`http://${site}/`, { what: 'stylesheet' }), 'medium'],
    ['a form to another site', link('http://x.com/', { what: 'form' }), 'medium'],
  ])('over http weigh by what they carry: %s', (_, each, severity) => {
    expect(short(judge([each]))).toEqual([`mail-link-insecure fail ${severity}`]);
  });

  test('may be over http where the site is, and are told once where they lead astray', () => {
    expect(judge([link(`http://${site}/`)], { needsHttps: () => false })).toEqual([]);
    expect(short(judge([link('http://localhost/')]))).toEqual(['mail-link-host fail high']);
  });

  test('to a host that is for nobody are told in these words', () => {
    const stray = (first: string, ...more: string[]): SeenLink =>
      link(first, { opened: { hops: hopsOf(first, ...more), kind: 'stray', host: 'private' } });
    const links = [
      link('https://localhost/a'),
      stray('https://x.com/b', `https://${site}/`, 'https://10.0.0.1:8443/c'),
      stray('https://wiki.example.org/d'),
    ];
    expect(told(judge(links))).toEqual([
      {
        rule: 'launch/mail-link-host',
        severity: 'high',
        status: 'fail',
        title: 'Reset sends 3 links to a host that readers must not be sent to',
        expected: 'links to the site, or to other public sites',
        observed:
          'link <https://localhost/a> (<this machine>); link <https://x.com/b> (<redirects to 10.0.0.1:8443, a name or address that is not public>); link <https://wiki.example.org/d> (<a name or address that is not public>)',
        ...place,
        fix: 'Set the public address of the site where links in mail are made, in the process that sends them too (worker, queue, cron): APP_URL (Laravel), default_url_options[:host] (Rails), the domain of Sites or a setting of your own (Django), NEXTAUTH_URL or AUTH_URL, Site URL and the templates (Supabase). If a host is meant: "arrival": { "links": { "hosts": [...] } }.',
      },
    ]);
  });

  const broken = (more: Partial<SeenLink> = {}): SeenLink => ({ ...answered(404, `https://${site}/gone`), ...more });

  test('that lead to no page are told in these words', () => {
    expect(told(judge([broken()]))).toEqual([
      {
        rule: 'launch/mail-link-broken',
        severity: 'high',
        status: 'fail',
        title: 'Reset sends 1 link that leads to no page',
        expected: 'an address with its host, and an answer below 400 to somebody who is not logged in',
        observed: `link <https://${site}/gone> (<answers 404>)`,
        ...place,
        fix: 'Open it in a private window. Links need the whole address, with https:// and the host: in mail there is none that a path could be put on. A route that is gone needs a redirect, for the mails that are sent already.',
      },
    ]);
    expect(judge([broken(), link('/a')])[0]?.title).toBe('Reset sends 2 links that lead to no page');
  });

  test('of which it is not known are told in these words, unless one is wrong', () => {
    const unclear = failed('timeout', 'no answer', `https://${site}/slow`);
    expect(told(judge([unclear]))).toEqual([
      {
        rule: 'launch/mail-link-broken',
        severity: 'high',
        status: 'inconclusive',
        title: 'Whether 1 link of the mail of Reset works is not known',
        expected: 'an answer to each link that is opened',
        observed: `link <https://${site}/slow> (<no answer>)`,
        ...place,
        fix: 'Open it in a private window, and look at what keeps this runner from it. What is not to be opened: "arrival": { "links": { "open": false } }.',
      },
    ]);
    expect(judge([unclear, failed('timeout', 'no answer', 'https://x.com/')])[0]?.title).toBe(
      'Whether 2 links of the mail of Reset work is not known',
    );
    const both = judge([unclear, broken()]);
    expect(short(both)).toEqual(['mail-link-broken fail high']);
    expect(both[0]?.observed).toBe(`link <https://${site}/gone> (<answers 404>)`);
  });

  test.each<[string, SeenLink, string, string]>([
    ['a link', broken(), 'high', 'link'],
    ['a form', broken({ what: 'form' }), 'high', 'form'],
    ['a stylesheet', broken({ what: 'stylesheet' }), 'high', 'stylesheet'],
    ['a picture', broken({ what: 'image' }), 'medium', 'image'],
    ['a link of the text', broken({ part: 'text' }), 'high', 'link of the text part'],
    ['a link of the text that is cut', broken({ part: 'text', isBroken: true }), 'medium', 'link of the text part'],
    [
      'a link of the text that is escaped',
      { ...answered(200, `https://${site}/?a&amp;b`), part: 'text' },
      'medium',
      'link of the text part',
    ],
    ['a link of the HTML that is escaped', answered(200, `https://${site}/?a&amp;b`), 'high', 'link'],
    ['a path in the text', link('/a', { part: 'text' }), 'high', 'link of the text part'],
    ['a link to unsubscribe', broken({ part: 'List-Unsubscribe' }), 'high', 'List-Unsubscribe'],
  ])('that lead to no page weigh by what they are: %s', (_, each, severity, words) => {
    const [finding, ...more] = judge([each]);
    expect(more).toEqual([]);
    expect(finding?.severity).toBe(severity);
    expect(finding?.observed?.split(' <')[0]).toBe(words);
  });

  test('are told by number, pictures as pictures, at most five in words and the gravest first', () => {
    const image = (n: number) =>
      broken({ what: 'image', href: `https://${site}/${n}`, url: new URL(`https://${site}/${n}`) });
    expect(judge([image(1), image(2)])[0]?.title).toBe('Reset sends 2 images that lead to no page');
    const links = [...[1, 2, 3, 4, 5, 6].map(image), broken()];
    expect(judge(links)[0]).toMatchObject({
      severity: 'high',
      title: 'Reset sends 7 links that lead to no page',
      observed: `link <https://${site}/gone> (<answers 404>); ${[1, 2, 3, 4]
        .map((n) => `image <https://${site}/${n}> (<answers 404>)`)
        .join('; ')}; and 2 more`,
    });
    expect(judge(links.slice(0, 5))[0]?.observed).not.toContain('more');
  });

  test('are shown without what opens something, and cut', () => {
    const path = Array.from({ length: 40 }, () => 'help').join('/');
    const long = answered(404, `https://${site}/${path}`);
    expect(judge([long])[0]?.observed).toBe(`link ${`<https://${site}/${path}`.slice(0, 119)}… (<answers 404>)`);
    const token = 'Zx9'.repeat(12);
    expect(JSON.stringify(judge([answered(404, `https://${site}/reset/${token}?t=${token}`)]))).not.toContain(token);
  });
});

describe('who a mail is from', () => {
  type Signature = MessageFacts['signatures'][number];
  const sign = (domain: string, result: string, problem?: string): Signature => {
    return { domain, selector: 's1', result, ...(problem !== undefined && { problem }) };
  };
  const judge = (facts: Partial<MessageFacts>, show = (text: string) => text) =>
    judgeMessage({ from: 'example.com', signatures: [], failed: [], ...facts }, 'Reset', place, 'dig', show);
  const add =
    'Add example.com as a sending domain at your mail provider, publish the DKIM records that it shows, and switch signing on for it (Amazon SES: Easy DKIM; Postmark, Resend, Mailgun: Domains; SendGrid: Domain Authentication)';

  test('is proven by a domain that passed, though another look-up failed', () => {
    const failed = [{ name: 's1._domainkey.example.net', type: 'TXT', words: 'SERVFAIL' }];
    expect(judge({ aligned: 'example.com', failed })).toEqual([]);
  });

  test('is not known where a look-up failed', () => {
    const failed = [
      { name: 's1._domainkey.example.com', type: 'TXT', words: 'SERVFAIL' },
      { name: 's2._domainkey.example.com', type: 'TXT', words: 'REFUSED' },
    ];
    expect(judge({ failed }).map(({ rule, status, where }) => [rule, status, where.url])).toEqual([
      ['launch/dns-unreachable', 'inconclusive', 'dns:s1._domainkey.example.com?type=TXT'],
    ]);
  });

  test('is told in these words where nothing proves it', () => {
    expect(told(judge({}))).toEqual([
      {
        rule: 'launch/mail-not-aligned',
        severity: 'high',
        status: 'fail',
        title: 'Reset arrived, but nothing proves that it is from example.com: other inboxes put it into spam',
        expected: 'a From address of example.com, and a DKIM signature or an SPF pass of the same domain',
        observed: 'From example.com; no DKIM signature; SPF not told by the inbox',
        ...place,
        fix: `${add}: now nothing signs.`,
      },
    ]);
    const [nobody] = judge({ from: undefined, reported: { dkim: [] } });
    expect(nobody).toMatchObject({
      title: 'Reset arrived, but nothing proves that it is from whom it says: other inboxes put it into spam',
      expected: 'a From address of one domain, and a DKIM signature or an SPF pass of the same domain',
      observed: 'no single From address; no DKIM signature; SPF not told by the inbox',
      fix: 'Send it with one From header that names one address.',
    });
  });

  const compare = (name: string) =>
    `Compare the key at ${name} with the one that the provider shows, and look for what changes the message after it was signed (a footer, a relay, a virus scanner).`;

  test.each<[string, Signature[], string, string]>([
    [
      'the provider alone signs',
      [sign('provider.example', 'pass')],
      'DKIM pass for provider.example (selector s1)',
      `${add}: now it signs as provider.example, which receivers do not take for example.com.`,
    ],
    [
      'a signature is broken',
      [sign('provider.example', 'fail', 'bad signature')],
      'DKIM fail for provider.example (selector s1: bad signature)',
      compare('s1._domainkey.provider.example'),
    ],
    [
      'its own signature is broken, and that of the provider is not',
      [sign('other.example', 'fail'), sign('provider.example', 'pass'), sign('mail.example.com', 'neutral', 'no key')],
      'DKIM fail for other.example (selector s1); DKIM pass for provider.example (selector s1); DKIM neutral for mail.example.com (selector s1: no key)',
      compare('s1._domainkey.mail.example.com'),
    ],
    [
      'a signature of others is broken beside that of the provider',
      [sign('other.example', 'fail'), sign('provider.example', 'pass')],
      'DKIM fail for other.example (selector s1); DKIM pass for provider.example (selector s1)',
      `${add}: now it signs as provider.example, which receivers do not take for example.com.`,
    ],
  ])('is told with what to do where %s', (_, signatures, observed, fix) => {
    const [finding] = judge({ signatures, reported: { dkim: [], spf: { result: 'pass', domain: 'bounce.example' } } });
    expect(finding?.observed).toBe(`From example.com; ${observed}; SPF pass for bounce.example`);
    expect(finding?.fix).toBe(fix);
  });

  test('is told with foreign text made fit to be shown, and at most five signatures', () => {
    const signatures = Array.from({ length: 7 }, (_, n) => sign(`d${n}.example`, 'fail', 'why'));
    const reported = { dkim: [], spf: { result: 'fail', domain: 'b.example' } };
    const [finding] = judge({ signatures, reported }, marked);
    expect(finding?.title).toContain('it is from <example.com>:');
    expect(finding?.observed).toBe(
      `From <example.com>; ${[0, 1, 2, 3, 4]
        .map((n) => `DKIM fail for <d${n}.example> (selector <s1>: <why>)`)
        .join('; ')}; 2 more; SPF <fail> for <b.example>`,
    );
    expect(finding?.fix).toContain('<s1>._domainkey.<d0.example>');
  });
});

describe('the parts of a mail', () => {
  const judge = (change: Partial<MailContent>, isBulk?: boolean) => {
    const content: MailContent = { headers: [], html: '<p>Hi</p>', text: 'Hi', isCut: false, ...change };
    return judgeParts(content, readMailPage(content), isBulk, mail, marked);
  };
  const rulesOf = (findings: Finding[]) => findings.map(({ rule }) => rule.slice('launch/'.length));

  test('that are all there have no finding', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ html: undefined, text: ' Hi ' })).toEqual([]);
  });

  test('without a text are told in these words', () => {
    expect(told(judge({ text: undefined }))).toEqual([
      {
        rule: 'launch/mail-no-text',
        severity: 'medium',
        status: 'fail',
        title: 'Reset sends a mail without text for those who do not see HTML',
        expected: 'multipart/alternative with a part text/plain that is not empty',
        observed: 'HTML alone',
        ...place,
        fix: 'Send both: spam filters, watches, screen readers and notifications use the text. Most libraries and providers make it of the HTML if they are asked to (nodemailer: "text"; Rails: a view .text.erb; Django: EmailMultiAlternatives; Laravel: text:; Postmark and Resend: text).',
      },
    ]);
    expect(judge({ text: ' \n', html: undefined })[0]?.observed).toBe('neither text nor HTML');
  });

  const oneClick: MailContent['headers'] = [
    ['list-unsubscribe', '<mailto:u@example.com>, <https://www.example.com/u>'],
    ['list-unsubscribe-post', 'List-Unsubscribe=One-Click'],
  ];

  test('to many without a way out are told in these words', () => {
    expect(told(judge({}, true))).toEqual([
      {
        rule: 'launch/mail-no-unsubscribe',
        severity: 'high',
        status: 'fail',
        title: 'Reset sends a mail to many that cannot be unsubscribed by one click',
        expected:
          'List-Unsubscribe with an https address, and List-Unsubscribe-Post: List-Unsubscribe=One-Click (RFC 8058)',
        observed: 'no List-Unsubscribe',
        ...place,
        fix: 'Add both headers, signed by DKIM, or switch them on at the provider: Gmail and Yahoo ask for them, and put such mail into spam without. If it is no mail to many: "arrival": { "bulk": false }.',
      },
    ]);
    expect(judge({ headers: oneClick.slice(0, 1) }, true)[0]).toMatchObject({
      severity: 'medium',
      observed: 'List-Unsubscribe without one click',
    });
    expect(judge({ headers: oneClick }, true)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['spaces and other letters', '<HTTPS://www.example.com/u>', ' list-unsubscribe = one-click '],
    ['a query', '<https://www.example.com/u?a=1>', 'List-Unsubscribe=One-Click'],
  ])('to many have one click with %s', (_, list, post) => {
    const headers: MailContent['headers'] = [
      ['list-unsubscribe', list],
      ['list-unsubscribe-post', post],
    ];
    expect(judge({ headers }, true)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['without an https address', '<http://www.example.com/u>', 'List-Unsubscribe=One-Click'],
    ['with an address that is none', '<https://>', 'List-Unsubscribe=One-Click'],
    ['with an address that does not end', '<https://www.example.com/u', 'List-Unsubscribe=One-Click'],
    ['with an address of two', '<https://<a>', 'List-Unsubscribe=One-Click'],
    ['with another word before', '<https://www.example.com/u>', 'x List-Unsubscribe=One-Click'],
    ['with another word behind', '<https://www.example.com/u>', 'List-Unsubscribe=One-Click; x'],
  ])('to many %s have no one click', (_, list, post) => {
    const headers: MailContent['headers'] = [
      ['list-unsubscribe', list],
      ['list-unsubscribe-post', post],
    ];
    expect(rulesOf(judge({ headers }, true))).toEqual(['mail-no-unsubscribe']);
  });

  test.each<[string, MailContent['headers'], boolean]>([
    ['a list', [['list-id', '<a.example.com>']], true],
    [
      'a list that is also automatic',
      [
        ['list-id', ''],
        ['auto-submitted', 'auto-generated'],
      ],
      true,
    ],
    ['bulk', [['precedence', ' Bulk']], true],
    ['of a list by its precedence', [['precedence', 'list; x']], true],
    [
      'bulk, and said to be written by a person',
      [
        ['precedence', 'bulk'],
        ['auto-submitted', 'no'],
      ],
      true,
    ],
    [
      'automatic',
      [
        ['precedence', 'bulk'],
        ['auto-submitted', ' Auto-replied'],
      ],
      false,
    ],
    ['first class', [['precedence', 'first-class']], false],
    ['of a word like it', [['precedence', 'bulky']], false],
    ['of a word with it', [['precedence', 'no bulk']], false],
    [
      'said to be not automatic in other words',
      [
        ['precedence', 'bulk'],
        ['auto-submitted', 'no auto-replied'],
      ],
      true,
    ],
    ['one by one', [], false],
  ])('go to many by their headers: %s', (_, headers, isBulk) => {
    expect(rulesOf(judge({ headers }))).toEqual(isBulk ? ['mail-no-unsubscribe'] : []);
    if (isBulk) expect(judge({ headers })[0]?.severity).toBe('medium');
    expect(judge({ headers }, false)).toEqual([]);
  });

  test('with a placeholder are told in these words', () => {
    const content = {
      headers: [['subject', 'Order {{ number }}']] as MailContent['headers'],
      html: `<p>Hi {{ name }}</p><p>{{ name }}</p><a href="https://www.example.com/undefined/a">a</a><code>*|CODE|*</code>`,
      text: `Hi {{ name }}, *|CODE|* [object Object] \${${'a'.repeat(60)}} <%= b %> {% c %}`,
    };
    expect(told(judge(content))).toEqual([
      {
        rule: 'launch/mail-placeholder',
        severity: 'high',
        status: 'fail',
        title: 'Reset sends a mail in which a placeholder was not filled in',
        expected: 'a value in each place of the template',
        observed: `"<{{ number }}>", "<{{ name }}>", "<{% c %}>", "<<%= b %>>", "<\${${'a'.repeat(56)}…"`,
        ...place,
        fix: 'Give the template this value, under the name that it has there; a template of the provider needs its own way of writing them.',
      },
    ]);
    const address = judge({ html: '<a href="https://www.example.com/undefined/a">a</a>' });
    expect(address.map(({ observed }) => observed)).toEqual(['"</undefined>"']);
    expect(judge({ html: '<p>Write {{ name }} for it: <code>{{ name }}</code></p>' })).toEqual([]);
  });
});
