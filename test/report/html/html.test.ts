import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { findAll, getElementsByTagName, textContent } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import type { Report } from '../../../src/report/model/report.ts';
import { cut } from '../../../src/text/cut.ts';
import { oneLine } from '../../../src/text/neutralise.ts';
import { anyText } from '../../any-text.ts';
import { failed, green, hostileTexts, withForeignText } from '../example.ts';
import { render, whole } from './example.ts';

type Document = ReturnType<typeof parseDocument>;

const pageOf = (report: Report) => parseDocument(render(report));
const all = (page: Document, name: string) => getElementsByTagName(name, page, true);
const headings = (page: Document) => all(page, 'h2').map((each) => textContent(each));

/** Every element with the names of its attributes, and the values of those that do something. */
function shapeOf(page: Document): string[] {
  return findAll(() => true, page.children).map(({ name, attribs }) => {
    const active = ['id', 'class', 'href', 'src', 'type', 'http-equiv'].map((key) => attribs[key] ?? '');
    return [name, ...Object.keys(attribs), ...active].join(' ');
  });
}

describe('the HTML report', () => {
  test('tells the verdict, then what failed, then the rest', () => {
    const page = pageOf(whole);
    expect(all(page, 'title').map((each) => textContent(each))).toEqual([
      'Launch Gate: do not launch. 5 blockers, 1 high, 1 medium, 1 inconclusive.',
    ]);
    expect(all(page, 'h1').map((each) => textContent(each))).toEqual(['✗ Do not launch']);
    expect(headings(page)).toEqual([
      'What failed',
      'Must fix now, in this order',
      'What could not be judged',
      'Warnings',
      'Latency',
      'Checks',
      'Launch map',
      'What was scanned',
      'Written by a machine',
    ]);
    expect(headings(pageOf(green))).toEqual(['Latency', 'Checks', 'What was scanned']);
    expect(render(green)).toContain('<span aria-hidden="true">✓</span> Ready to launch');
  });

  test('a failure stands with what was expected and seen, its requests, its picture and how to see it again', () => {
    const [, dashboard] = all(pageOf(whole), 'article');
    const text = textContent(dashboard ?? []);
    expect(text).toContain('Expectedstatus 200 and h1 "Welcome"');
    expect(text).toContain('Seen302 to /login?next=/dashboard');
    expect(text).toContain('curl -sS -i -b "$COOKIE" https://app.example.com/dashboard');
    expect(text).toContain('as member302');
    expect(text).toContain('81 ms, 3 tries');
    const [picture] = getElementsByTagName('img', dashboard ?? [], true);
    expect(picture?.attribs['src']).toMatch(/^data:image\/png;base64,iVBOR/);
    expect(all(pageOf(whole), 'img')).toHaveLength(1);
  });

  test('what the launch checks found is a plan: what it means, and the same elsewhere behind a fold', () => {
    const section = all(pageOf(whole), 'section').find(({ attribs }) => attribs['id'] === 'launch-1');
    const [fold] = getElementsByTagName('details', section ?? [], true);
    expect(textContent(section ?? [])).toContain('a.example.com ends in 3 days\nBrowsers stop visitors with a warning');
    expect(textContent(fold ?? [])).toMatch(/^The same in 2 other places/);
    const ids = all(pageOf(whole), 'article').flatMap(({ attribs }) => attribs['id'] ?? []);
    expect(new Set(ids).size).toBe(whole.findings.length);
  });

  test('a picture that is none is not shown', () => {
    const [check] = whole.checks as [Report['checks'][number]];
    const report = { ...whole, checks: [{ ...check, screenshot: 'x" onerror="alert(1)' }] };
    expect(all(pageOf(report), 'img')).toEqual([]);
  });

  test('what a plot shows is also there as figures', () => {
    const page = pageOf(whole);
    const samples = all(page, 'ol')[0];
    expect(getElementsByTagName('li', samples ?? [], true)).toHaveLength(88);
    expect(textContent(samples ?? [])).toContain('failed');
    const text = textContent(page.children);
    for (const figure of ['276 ms', '412 ms (380-470)', 'baseline 4/5', 'first byte380 ms'])
      expect(text).toContain(figure);
  });

  test('lets two hashed blocks run or style, and nothing come from anywhere', () => {
    for (const report of [whole, green, { ...green, latency: [], checks: [] }]) {
      const html = render(report);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      const hashes = [...html.matchAll(/<(?:style|script)>([^]*?)<\/(?:style|script)>/g)].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
      expect(policy).toBe(
        `default-src 'none'; img-src data:; style-src ${hashes[0]}; script-src ${hashes[1]}; base-uri 'none'; form-action 'none'`,
      );
      const page = parseDocument(html);
      const attributes = findAll(() => true, page.children).flatMap(({ attribs }) => Object.entries(attribs));
      expect(attributes.filter(([name]) => name === 'style' || name.startsWith('on'))).toEqual([]);
      expect(attributes.filter(([name, value]) => name === 'href' && !value.startsWith('#'))).toEqual([]);
      expect(all(page, 'link')).toEqual([]);
    }
  });

  test('carries the plots only where there is something to plot', () => {
    expect(render(failed)).toContain('uPlot');
    expect(render({ ...failed, latency: [], checks: [] })).not.toContain('leeoniya');
  });

  test('no foreign text becomes markup, and what it says can be read', () => {
    const plain = shapeOf(pageOf(withForeignText('x')));
    const closing = [
      '</title>',
      '</style><script>',
      '</script><!--',
      '<!--<script>',
      '"><img src=x>',
      "' onclick='x",
      '&lt;',
    ];
    const texts = fc.oneof(
      fc.constantFrom(...hostileTexts, ...closing),
      anyText({ minLength: 1 }),
      fc.string({ minLength: 1, unit: fc.constantFrom(...'<>&"\'/=!- abscript\u202e\ud800\u0000') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const page = pageOf(withForeignText(text));
        expect(shapeOf(page)).toEqual(plain);
        const [first] = all(page, 'h3');
        expect(textContent(first ?? [])).toBe(`blocker ${oneLine(text)}`);
        const scripts = all(page, 'script').map((each) => textContent(each));
        expect(scripts[0]).not.toContain('<');
        expect(JSON.parse(scripts[0] ?? '')).toHaveLength(1 + 1);
      }),
      { numRuns: 100 },
    );
  });

  test('10 MB of it are cut', () => {
    const text = '<b>\u202e</b>'.repeat(1e6);
    const html = render(withForeignText(text));
    expect(html.length).toBeLessThan(1e6);
    const [first] = getElementsByTagName('h3', parseDocument(html), true);
    expect(textContent(first ?? [])).toBe(`blocker ${oneLine(cut(text, 4000))}`);
  });
});
