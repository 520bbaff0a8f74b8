import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { anyText } from '../../../any-text.ts';
import '../../../property-seed.ts';
import { readContent } from '../../../../src/pillars/launch/arrival/mime.ts';

const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
const read = (...lines: string[]) => readContent(Buffer.from(lines.join('\r\n'), 'latin1'));
const multipart = (type: string, boundary: string, ...parts: string[][]) => [
  `Content-Type: multipart/${type}; boundary="${boundary}"`,
  '',
  'This is a message in MIME format.',
  ...parts.flatMap((part) => [`--${boundary}`, ...part]),
  `--${boundary}--`,
  'and an end that nobody sees',
];
const html = ['Content-Type: text/html', '', '<a href="https://a.example/">'];
const text = ['Content-Type: text/plain', '', 'https://a.example/'];

describe('the text of a message', () => {
  test('is that which mailparser reads, however it is composed', async () => {
    const words = anyText({ minLength: 1, maxLength: 200 }).map((each) => `x${each.toWellFormed()}x`);
    const encoding = fc.constantFrom('base64' as const, 'quoted-printable' as const);
    const attachment = fc.record({ filename: fc.constantFrom('a.txt', 'b.html', 'ä.png'), content: fc.string() });
    const mail = fc.record(
      { text: words, html: words, textEncoding: encoding, attachments: fc.array(attachment, { maxLength: 2 }) },
      { requiredKeys: ['text'] },
    );
    const even = (each: string | false | undefined) => (each || '').replace(/\r\n?/g, '\n').trim();
    await fc.assert(
      fc.asyncProperty(mail, async (each) => {
        const { message } = await transport.sendMail({ from: 'a@example.com', to: 'b@example.com', ...each });
        const ours = readContent(message as Buffer);
        const theirs = await simpleParser(message as Buffer, { skipHtmlToText: true, skipTextToHtml: true });
        expect(even(ours.text)).toBe(even(theirs.text));
        expect(even(ours.html)).toBe(even(theirs.html));
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, string[], { html?: string; text?: string }]>([
    ['of two kinds', multipart('alternative', 'b', text, html), { html: html[2], text: text[2] }],
    [
      'in parts of parts',
      multipart('mixed', 'ab', multipart('related', 'abc', multipart('alternative', 'a', text, html))),
      { html: html[2], text: text[2] },
    ],
    ['without the last line', multipart('alternative', 'b', text, html).slice(0, -2), { html: html[2], text: text[2] }],
    ['without a header in its part', multipart('mixed', 'b', ['', 'plain']), { text: 'plain' }],
    [
      'in a forwarded message',
      multipart('mixed', 'b', text, ['Content-Type: message/rfc822', '', ...html]),
      { text: text[2] },
    ],
    [
      'in an attachment',
      multipart('mixed', 'b', text, ['Content-Disposition: attachment', ...html]),
      { text: text[2] },
    ],
    [
      'in a file that is shown',
      multipart('mixed', 'b', text, ['Content-Disposition: inline; filename="a.html"', ...html]),
      { text: text[2] },
    ],
    [
      'in base64',
      ['Content-Transfer-Encoding: BASE64', '', Buffer.from('grüße').toString('base64')],
      { text: 'grüße' },
    ],
    [
      'in quoted-printable, with broken lines',
      ['Content-Transfer-Encoding: quoted-printable', '', 'https://a.example/?a=3D1&b=', '=3D2=  ', 'x =ZZ ='],
      { text: 'https://a.example/?a=1&b=2x =ZZ =' },
    ],
    ['in another charset', ['Content-Type: text/plain; charset=iso-8859-1', '', 'gr\xfc\xdfe'], { text: 'grüße' }],
    ['in one of Japan', ['Content-Type: text/plain; charset=ISO-2022-JP', '', '\x1b$B@_Dj\x1b(B'], { text: '設定' }],
    ['in a charset that nobody knows', ['Content-Type: text/plain; charset="x-none"', '', 'abc'], { text: 'abc' }],
    [
      'that flows',
      ['Content-Type: text/plain; format=flowed; delsp=yes', '', 'https://a.example/abc ', 'def'],
      { text: 'https://a.example/abcdef' },
    ],
    ['whose header is folded', ['Content-Type: text/html;', '\tcharset="utf-8"', '', 'x'], { html: 'x' }],
    ['of a type that is not read', ['Content-Type: application/pdf', '', 'x'], {}],
  ])('%s is read', (_, lines, wanted) => {
    const content = read(...lines);
    expect({ html: content.html?.trim(), text: content.text?.trim() }).toEqual({
      html: undefined,
      text: undefined,
      ...wanted,
    });
    expect(content.isCut).toBe(false);
  });
});

describe('a message of strangers', () => {
  test('can hold any bytes', () => {
    const pieces = [
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n',
      '--b\r\n',
      '--b--',
      '\r\n\r\n',
      'Content-Type: text/html\r\n',
      '=',
      '=3D',
      ':',
    ];
    const bytes = fc.array(fc.oneof(fc.constantFrom(...pieces), anyText())).map((each) => each.join(''));
    fc.assert(fc.property(bytes, (each) => void readContent(Buffer.from(each))));
  });

  const size = 20_000_000;
  const of = (piece: string) => piece.repeat(size / piece.length);
  const html = 'Content-Type: text/html\r\n';
  test.each<[string, string]>([
    ['lines of its boundary', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${of('--b\r\n')}`],
    ['what is nearly its boundary', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${of('--bb')}`],
    ['parts without an end', of('Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n')],
    ['a text', `\r\n${of('a ')}`],
    ['soft line breaks', `${html}Content-Transfer-Encoding: quoted-printable\r\n\r\n${of('= ')}`],
    ['no header', of('x')],
  ])('of 20 MB of %s is read as far as it goes', (_, raw) => {
    expect(readContent(Buffer.from(raw)).isCut).toBe(_ !== 'no header' && _ !== 'what is nearly its boundary');
  });

  test('has parameters that never end', () => {
    const content = readContent(Buffer.from(`Content-Type: text/html${'; a="\\"'.repeat(30_000)}\r\n\r\nx`));
    expect(content.html).toBe('x');
  });
});
