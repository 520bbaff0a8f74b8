import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../../../any-text.ts';
import '../../../property-seed.ts';
import { shownLink, tokensOf, useOf } from '../../../../src/pillars/launch/arrival/link-kind.ts';
import { readMailPage } from '../../../../src/pillars/launch/arrival/links.ts';
import { placeholdersIn } from '../../../../src/pillars/launch/arrival/placeholders.ts';

const pageOf = (content: { html?: string; text?: string }) => readMailPage({ headers: [], isCut: false, ...content });
const hrefs = (content: { html?: string; text?: string }) =>
  pageOf(content).links.map(({ url, href }) => url?.href ?? `none: ${href}`);
const token = 'Zx9'.repeat(12);

describe('the links of HTML', () => {
  test.each<[string, string, string[]]>([
    [
      'as a link, an area and a form',
      '<a href="https://a.example/1">x</a><map><area href="https://a.example/2"></map><form action="https://a.example/3">',
      ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'],
    ],
    [
      'as a picture, a background and a stylesheet',
      '<img src="https://a.example/1"><td background="https://a.example/2"><link rel="stylesheet" href="https://a.example/3">',
      ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'],
    ],
    ['with entities', '<a href="https://a.example/?a=1&amp;b=&#50;">', ['https://a.example/?a=1&b=2']],
    ['with white space around and within', '<a href=" https://a.example/\n  x ">', ['https://a.example/%20%20x']],
    ['of a host in another script', '<a href="https://m\u00fcnchen.example/">', ['https://xn--mnchen-3ya.example/']],
    ['of a host in punycode', '<a href="https://xn--mnchen-3ya.example/">', ['https://xn--mnchen-3ya.example/']],
    ['without a scheme, to a host', '<a href="//a.example/x">', ['https://a.example/x']],
    ['with a base', '<base href="https://a.example/m/"><a href="x">', ['https://a.example/m/x']],
    ['by a path', '<a href="/x">', ['none: /x']],
    ['to nowhere', '<a href="https://">', ['none: https://']],
    ['with a password', '<a href="https://ada:secret@a.example/">', ['https://a.example/']],
    [
      'that are malformed',
      "<a href=https://a.example/1 <b><A HREF='https://a.example/2'><a href=\"https://a.example/3",
      ['https://a.example/1', 'https://a.example/2'],
    ],
    ['twice', '<a href="https://a.example/#a">x</a><a href="https://a.example/#b">y</a>', ['https://a.example/']],
    [
      'for other programs',
      '<a href="mailto:a@b.example"><a href="tel:110"><a href="sms:12345"><a href="cid:x"><a href="data:text/html,http://localhost"><a href="javascript:void(0)"><a href="#"><a href=""><a><a href="whatsapp://send"><a href="x-apple-data-detectors://0">',
      [],
    ],
    [
      'in comments, styles and scripts',
      '<!--[if mso]><a href="http://localhost"><![endif]--><style>a{background:url(http://localhost)}</style><script>"<a href=http://localhost>"</script>',
      [],
    ],
  ])('%s', (_, html, wanted) => {
    expect(hrefs({ html })).toEqual(wanted);
  });

  test('are known by their text, or the text of their picture', () => {
    const { links } = pageOf({
      html: '<a href="https://a.example/1">Stop <b>this</b></a><a href="https://a.example/2"><img alt="Abmelden"></a>',
    });
    expect(links.map(({ words }) => words.replace(/\s+/g, ' ').trim())).toEqual(['Stop this', 'Abmelden']);
  });
});

describe('the links of a text', () => {
  test.each<[string, string, string[]]>([
    [
      'at the end of a sentence',
      'See https://a.example/x. Or https://a.example/y!',
      ['https://a.example/x', 'https://a.example/y'],
    ],
    [
      'in brackets',
      '(https://a.example/x) [https://a.example/y] "https://a.example/z" *https://a.example/w*',
      ['https://a.example/x', 'https://a.example/y', 'https://a.example/z', 'https://a.example/w'],
    ],
    [
      'with a bracket of their own',
      'https://a.example/x_(y), (https://a.example/z_(y))',
      ['https://a.example/x_(y)', 'https://a.example/z_(y)'],
    ],
    ['in Markdown', '[x](https://a.example/x)', ['https://a.example/x']],
    ['between angle brackets, in two lines', '<https://a.example/abc\r\n def>', ['https://a.example/abcdef']],
    [
      'before text in Japanese',
      'https://a.example/xをクリック、https://a.example/y。',
      ['https://a.example/x', 'https://a.example/y'],
    ],
    ['with an IPv6 address', 'http://[::1]:3000/x', ['http://[::1]:3000/x']],
    ['in upper case', 'HTTPS://A.EXAMPLE/X', ['https://a.example/X']],
  ])('%s', (_, text, wanted) => {
    expect(hrefs({ text })).toEqual(wanted);
  });

  test('are known by what stands before them', () => {
    const { links } = pageOf({ text: 'Unsubscribe:\nhttps://a.example/1\nHelp: https://a.example/2' });
    expect(links.map(({ words }) => words)).toEqual(['Unsubscribe:', 'Help:']);
  });
});

describe('a link', () => {
  test.each<[string, string, string]>([
    ['plain', 'https://www.example.com/blog/how-to-launch-your-app-2026?utm_campaign=a1b2c3d4e5f6a7b8c9', ''],
    ['plain', 'https://apps.apple.com/us/app/example/id1234567890', 'Get the app'],
    ['plain', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', ''],
    ['plain', 'https://www.example.com/login?next=/orders', 'Log in'],
    ['plain', 'https://www.example.com/docs/reset-your-password', 'How to reset your password'],
    ['once', `https://www.example.com/reset/${token}`, ''],
    ['once', 'https://www.example.com/verify?code=481516', ''],
    ['once', 'https://www.example.com/verify?code=abcdef', ''],
    ['once', 'https://www.example.com/l/4711', 'Best\u00e4tigen Sie Ihre Adresse'],
    ['once', 'https://abcd.supabase.co/auth/v1/verify?token=pkce_003b16b78b3c31&type=recovery', ''],
    ['once', 'https://www.example.com/activate?token=b71e01ea-5024-42bd-830a-425d7dba31a7', ''],
    ['once', 'https://www.example.com/reset/MQ/c8v2x1-0123456789abcdef0123456789abcdef/', ''],
    ['once', 'https://www.example.com/users/password/edit?reset_password_token=Xy-3kf92_ks0-29dkx1', ''],
    ['once', 'https://www.example.com/d/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', ''],
    ['unsubscribe', 'https://www.example.com/unsubscribe?u=1', ''],
    ['unsubscribe', `https://u1.ct.sendgrid.net/ls/click?upn=${token}`, 'Unsubscribe'],
    ['unsubscribe', 'https://www.example.com/p/1', 'Newsletter abbestellen'],
    ['unsubscribe', 'https://www.example.com/p/1', 'Se d\u00e9sabonner'],
    ['unsubscribe', 'https://shop.us1.list-manage.com/profile?u=1&id=2', 'Update your data'],
    ['tracker', `https://u1.ct.sendgrid.net/ls/click?upn=${token}`, 'Confirm'],
    ['tracker', `https://email.mg.example.com/c/eJx${token}`, ''],
    ['tracker', `https://click.pstmrk.it/3s/www.example.com%2Fa/${token}/AQ`, ''],
    ['tracker', `https://shop.us1.list-manage.com/track/click?u=${token}&id=1`, ''],
    ['tracker', `https://abc.r.eu-west-1.awstrack.me/L0/https:%2F%2Fwww.example.com%2F/1/${token}`, ''],
    ['tracker', `https://x.resend-clicks.com/CL0/https:%2F%2Fwww.example.com/1/${token}`, ''],
  ])('is %s: %s %s', (use, url, words) => {
    expect(useOf(new URL(url), words)).toBe(use);
  });

  test('is shown without what opens something', () => {
    const url = new URL(`https://www.example.com/reset/${token}?code=${token}`);
    expect(shownLink({ url, href: url.href, words: '' })).toBe('https://www.example.com/reset/…?…');
    const short = new URL('https://www.example.com/confirm/a1b2c3');
    expect(shownLink({ url: short, href: short.href, words: '' })).toBe('https://www.example.com/confirm/…');
    expect(shownLink({ href: `/reset/${token}?a=1`, words: '' })).toBe('/reset/…?…');
    expect(shownLink({ href: 'www.example.com/help', words: '' })).toBe('www.example.com/help');
    expect(tokensOf(url)).toEqual([token, token]);
  });
});

describe('a placeholder', () => {
  test.each([
    '{{name}}',
    '{{ user.name }}',
    '{{{body}}}',
    '{% if x %}',
    '<%= @user.name %>',
    '${name}',
    '{$contextName}',
    '*|FNAME|*',
    '%recipient.name%',
    '[object Object]',
    'Hi undefined,',
    'Dear null,',
  ])('is %s', (text) => expect(placeholdersIn(`Hello.\n${text} and more`)).toHaveLength(1));
  test.each([
    'null and void',
    'undefined behaviour',
    'Hi Ada,',
    '100 % of it',
    'a { b } c',
    '$5',
    'Dear None of you',
    '5 % off, 10 % off',
  ])('is not %s', (text) => expect(placeholdersIn(text)).toEqual([]));
});

describe('a mail of strangers', () => {
  test('can hold any text', () => {
    const pieces = [
      '<a href="',
      '">',
      'https://',
      'http://[',
      '//',
      '&#',
      '<base href="',
      '\r\n',
      '((((',
      ']]]',
      'unsubscribe',
      '%',
      '<https://',
      '\u3002',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), anyText())).map((each) => each.join(''));
    fc.assert(
      fc.property(text, (each) => {
        const { links } = pageOf({ html: each, text: each });
        for (const link of links) {
          if (link.url) expect(link.url.protocol).toMatch(/^https?:$/);
          if (link.url) useOf(link.url, link.words);
          shownLink(link);
        }
      }),
    );
  });

  test('has its links read as fast with a base of a million characters', () => {
    const html = `<base href="https://a.example/${'x/'.repeat(500_000)}">${'<a href="b">c</a>'.repeat(2_000)}`;
    expect(pageOf({ html }).links.map(({ url, href }) => url?.href ?? href)).toEqual(['b']);
  });

  const size = 4_000_000;
  const of = (piece: string) => piece.repeat(size / piece.length);
  test.each<[string, string]>([
    ['links', of('<a href="https://a.example/x">')],
    [
      'links of their own',
      Array.from({ length: 100_000 }, (_, index) => `<a href="https://a.example/${index}">`).join(''),
    ],
    ['one long link', `https://a.example/${of('x')}`],
    ['brackets after a link', `https://a.example/${of(')')}`],
    ['angle brackets', of('<https://')],
    ['braces', of('{{')],
    ['the word unsubscribe', of('unsub')],
    ['greetings', of('Hi ')],
    ['slashes', `https://a.example${of('/')}`],
    ['queries', `https://a.example/?${of('a&')}`],
  ])('of 4 MB of %s is read', (_, text) => {
    const { links, hrefs, visible } = pageOf({ html: `<a href="${text}">${text}</a>`, text });
    expect(links.length).toBeLessThanOrEqual(4_000);
    for (const { url, words } of links) if (url) useOf(url, words);
    for (const each of [visible, text, ...hrefs.slice(0, 3)]) placeholdersIn(each);
  });
});
