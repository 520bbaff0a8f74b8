import { describe, expect, test } from '@jest/globals';
import { judgeMixedContent } from '../../../../src/pillars/launch/mixed-content/judge.ts';
import { scanPage, srcset } from '../../../../src/pillars/launch/mixed-content/scan.ts';
import { Unreadable } from '../../../../src/steps/page.ts';

const url = 'https://www.example.com/';

describe('what a page loads', () => {
  test('is not looked for beyond a depth that no browser shows', () => {
    expect(() => scanPage('<div>'.repeat(50_000))).toThrow(Unreadable);
  });

  test('is found at the end of a page of 10 MB', () => {
    const { resources } = scanPage(`${'<p>word</p> '.repeat(900_000)}<img src="/a.png">`);
    expect(resources).toEqual([{ kind: 'passive', element: 'img', url: '/a.png' }]);
  });
});

test('a page of many links is read as fast with a base of a million characters', () => {
  const html = `<base href="/${'x/'.repeat(500_000)}">${'<img src="a.png">'.repeat(20_000)}<img src="http://b/">`;
  const [finding] = judgeMixedContent(url, url, [], scanPage(html), (text) => text);
  expect(finding?.observed).toBe('img http://b/');
});

test('a script with a type of a million blanks is read in one pass', () => {
  const blanks = ' '.repeat(1_000_000);
  const html = `<script type="${blanks}x" src="a"></script><script type="${blanks}module${blanks}" src="b"></script>`;
  expect(scanPage(html).resources.map((resource) => resource.url)).toEqual(['b']);
});

describe('a srcset', () => {
  test.each([
    ['a.png 1x, b.png 2x', ['a.png', 'b.png']],
    ['a.png,  b.png', ['a.png', 'b.png']],
    [' ,a,b.png 100w,,c.png', ['a,b.png', 'c.png']],
    ['data:image/png;base64,AA== 1x, c.png', ['data:image/png;base64,AA==', 'c.png']],
    ['', []],
    [' , ,', []],
  ])('%j', (value, urls) => {
    expect(srcset(value)).toEqual(urls);
  });

  test('of a million blanks is read in one pass', () => {
    expect(srcset(' '.repeat(1_000_000))).toEqual([]);
    expect(srcset('a, '.repeat(100_000))).toHaveLength(100_000);
    const commas = ','.repeat(1_000_000);
    expect(srcset(`a${commas}b${commas}`)).toEqual([`a${commas}b`]);
  });
});
