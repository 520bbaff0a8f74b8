import { describe, expect, test } from '@jest/globals';
import { findAll, getElementsByTagName, textContent } from 'domutils';
import fc from 'fast-check';
import { anyText } from '../../any-text.ts';
import '../../property-seed.ts';
import { parseDocument } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { buildHandover } from '../../../src/pages/handover/build.ts';
import type { Facts } from '../../../src/pages/handover/facts.ts';
import { showOpen } from '../../../src/pages/handover/handover.ts';
import { handoverHtml } from '../../../src/pages/handover/html.ts';
import { handoverMarkdown } from '../../../src/pages/handover/markdown.ts';
import { openQuestions } from '../../../src/pages/handover/model.ts';
import { type OwnerTexts, readOwnerTexts } from '../../../src/pages/handover/owner-text.ts';
import { readPageAssets } from '../../../src/report/html/assets.ts';
import { neutraliseLog } from '../../../src/text/neutralise.ts';
import { hostileTexts } from '../../report/example.ts';
import { runnerCommands } from '../../report/runner-commands.ts';
import { unknown, whole } from './example.ts';

const { style } = readPageAssets();
const nobody: OwnerTexts = new Map();
const markdown = (facts: Facts, owner = nobody) => handoverMarkdown(buildHandover(facts, owner));
const page = (facts: Facts, owner = nobody) => handoverHtml(buildHandover(facts, owner), style);
/** As GitHub renders it; HTML is let through, so that none may come of a text. */
const rendered = (text: string) =>
  parseDocument(micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }));
const shapeOf = (document: ReturnType<typeof parseDocument>) =>
  findAll(() => true, document.children).map(({ name, attribs }) => [name, ...Object.keys(attribs)].join(' '));

const hostile = [
  ...hostileTexts,
  '</title><script>',
  '`',
  '``a`',
  '\\|',
  '\\\\|',
  'a|b',
  '-->',
  '<!-- launch-gate:owner dns -->',
  "' onclick='x",
  '$$x$$',
];
const any = anyText({ minLength: 1, maxLength: 30 });

describe('both formats', () => {
  test('name the same open questions, one for each field', () => {
    for (const facts of [unknown, whole('x')]) {
      const open = openQuestions(buildHandover(facts, nobody));
      expect(open.length).toBeGreaterThan(15);
      for (const document of [rendered(markdown(facts)), parseDocument(page(facts))]) {
        const items = getElementsByTagName('li', document, true).map((each) => textContent(each));
        for (const { question } of open)
          expect(items.filter((item) => item.startsWith(`${question.field} `)).length).toBeGreaterThan(0);
      }
    }
  });

  test('make of no foreign text a mark, a link, a mention or HTML', () => {
    const plain = { markdown: shapeOf(rendered(markdown(whole('x')))), page: shapeOf(parseDocument(page(whole('x')))) };
    const isPlain = (text: string) => {
      // A code span of nothing is none: such a text shows nothing, in any format.
      const visible = `a${text}b`;
      const written = markdown(whole(visible));
      expect(shapeOf(rendered(written))).toEqual(plain.markdown);
      expect(shapeOf(parseDocument(page(whole(visible))))).toEqual(plain.page);
      expect(written.replace(/`[^`\n]+`/g, '')).not.toMatch(/(?<![\w`])@team/);
      // Only the gate's own markers are read back.
      expect(() => readOwnerTexts(written, 'f')).not.toThrow();
    };
    hostile.forEach(isPlain);
    fc.assert(fc.property(any, isPlain), { numRuns: 20 });
  });

  test('have no script, and no style but the hashed sheet', () => {
    const html = page(whole('x'));
    const document = parseDocument(html);
    expect(/Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]).toMatch(
      /^default-src 'none'; img-src data:; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
    expect(['script', 'link', 'img'].flatMap((name) => getElementsByTagName(name, document, true))).toEqual([]);
    const links = getElementsByTagName('a', document, true).map(({ attribs }) => attribs['href'] ?? '');
    expect(links.filter((link) => !/^(?:#|https:\/\/[\w./-]+$)/.test(link))).toEqual([]);
  });

  test('in a terminal, the open questions hold no command of the runner', () => {
    for (const text of hostileTexts)
      expect(runnerCommands(neutraliseLog(showOpen(buildHandover(whole(text), nobody))))).toEqual([]);
  });
});

describe('what the owner wrote', () => {
  const own = '- Owner: <b>Ada</b> @bob\n\n```sh\nssh box\n```\n| a | b |\n::error::x\n';
  const owner: OwnerTexts = new Map([['dns', { text: own, line: 4 }]]);

  test('stands in the Markdown byte for byte, and can be read back', () => {
    const written = markdown(whole('x'), owner);
    expect(readOwnerTexts(written, 'f').get('dns')?.text).toBe(own);
    expect(markdown(whole('x'), readOwnerTexts(written, 'f'))).toBe(written);
  });

  test('stands in the HTML as plain text, however long', () => {
    const long = new Map([
      ['dns', { text: `${own}${'long '.repeat(2000)}\n${'line\n'.repeat(2000)}end of it\n`, line: 4 }],
    ] as const);
    const document = parseDocument(page(whole('x'), long));
    expect(getElementsByTagName('b', document, true)).toEqual([]);
    const shown = getElementsByTagName('p', document, true).map((each) => textContent(each));
    expect(shown.find((text) => text.startsWith('- Owner: <b>Ada</b> @bob\n\n```sh\nssh box\n'))).toMatch(
      /end of it\n$/,
    );
  });
});
