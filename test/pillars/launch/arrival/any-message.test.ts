import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHtmlPart } from '../../../../src/pillars/launch/arrival/html-part.ts';
import { idsIn, messageUrl, rawUrl } from '../../../../src/pillars/launch/arrival/inbox.ts';
import { shownLink } from '../../../../src/pillars/launch/arrival/link-kind.ts';
import { readMailPage } from '../../../../src/pillars/launch/arrival/links.ts';
import { placeholdersIn } from '../../../../src/pillars/launch/arrival/placeholders.ts';
import { Unreadable } from '../../../../src/steps/page.ts';
import { assertUntouched, jsonOf, longTextOf, textOf } from '../../../foreign-input.ts';

const to = 'smoke@example.com';
const inbox = 'https://mail.example.com/api/v1';

describe('the list of an inbox', () => {
  const message = (id: string, address: string) => ({ ID: id, To: [{ Name: 'A', Address: address }], Cc: null });

  test('may hold any JSON: the ids in it are parts of addresses within the inbox', () => {
    const list = { messages: [message('a1', to), message('b2', 'other@example.com')], total: 2 };
    const text = fc.oneof(
      jsonOf(list, ['..', '.', '../..', 'a/b', '\ud800', '?x', '#']),
      textOf(['{"messages":', '[', ']']),
    );
    fc.assert(
      fc.property(text, (each) => {
        for (const id of idsIn(each, to) ?? [])
          for (const url of [rawUrl(inbox, id), messageUrl(inbox, id)]) {
            const [head = '', last = ''] = [`${inbox}/message/`, url.slice(`${inbox}/message/`.length)];
            expect(new URL(url).href).toBe(head + last);
            expect(decodeURIComponent(last.replace(/\/raw$/, ''))).toBe(id);
          }
        assertUntouched();
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives the ids of the messages to the address, in their order', () => {
    const mails = fc.array(fc.tuple(fc.uuid(), fc.constantFrom(to, to.toUpperCase(), `x${to}`)), { maxLength: 6 });
    fc.assert(
      fc.property(mails, (all) => {
        const wanted = all.flatMap(([id, address]) => (address.toLowerCase() === to ? id : []));
        expect(idsIn(JSON.stringify({ messages: all.map(([id, address]) => message(id, address)) }), to)).toEqual(
          wanted,
        );
      }),
    );
  });
});

describe('the HTML of a message', () => {
  const words = [
    ...[
      '<a href="',
      '">',
      '</a>',
      '<a>',
      '<img alt="',
      '<img src="',
      '<base href="',
      '<form action="',
      '<p>',
      '<style>',
    ],
    ...[
      '</style>',
      '<pre>',
      '</pre>',
      '<!--',
      '-->',
      '&amp;',
      '&#0;',
      'https://a.example/',
      '{{ name }}',
      ' ',
      '<area href="',
    ],
  ];

  test('gives the links that were written into it, with their words', () => {
    const plain = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.webUrl(), plain), { maxLength: 6 }), (links) => {
        const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        const html = links.map(([href, text]) => `<p><a href="${attribute(href)}">${text}</a></p>`).join('');
        const found = readHtmlPart(html).links.map(({ href, words: said }) => [href, said.trim()]);
        expect(found).toEqual(links.map(([href, text]) => [href, text]));
      }),
    );
  });

  test('may be any text: a link is shown without its query, and with few words', () => {
    fc.assert(
      fc.property(fc.oneof(textOf(words, 30), longTextOf(words)), (html) => {
        try {
          const page = readMailPage({ headers: [['list-unsubscribe', html]], html, text: html, isCut: false });
          for (const link of page.links.slice(0, 100)) expect(shownLink(link).split('?')[1] ?? '…').toBe('…');
          placeholdersIn(page.visible);
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
      { numRuns: 200 },
    );
  });
});
