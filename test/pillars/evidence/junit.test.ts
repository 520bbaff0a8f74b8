import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readJunit } from '../../../src/pillars/evidence/formats/junit.ts';
import { gaps, openWorkbench, told } from './workbench.ts';

let bench: ReturnType<typeof openWorkbench>;
beforeEach(() => {
  bench = openWorkbench();
});
afterEach(() => bench.remove());

/** Reads a report in pieces of a few bytes, as it may arrive. */
function read(report: string | Uint8Array, size = 7) {
  const bytes = Buffer.from(report);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return readJunit(pieces(), () => undefined);
}

const passing = '<testcase classname="shop" name="opens"/>';
const suite = (cases: string, attributes = 'name="unit"') =>
  `<?xml version="1.0"?><testsuites><testsuite ${attributes}>${cases}</testsuite></testsuites>`;

describe('a case', () => {
  test.each([
    ['without a child', '<testcase name="a"/>', {}],
    ['with output alone', '<testcase name="a"><system-out>error</system-out></testcase>', {}],
    ['that failed', '<testcase name="a"><failure message="1 is not 2"/></testcase>', { failure: 1 }],
    ['with an error', '<testcase name="a"><error>Boom</error></testcase>', { error: 1 }],
    ['with both', '<testcase name="a"><failure/><error/></testcase>', { error: 1 }],
    ['that was skipped', '<testcase name="a"><skipped/></testcase>', { skipped: 1 }],
    ['that is disabled in GoogleTest', '<testcase name="a" status="notrun" result="suppressed"/>', { skipped: 1 }],
    ['that ran in GoogleTest', '<testcase name="a" status="run" result="completed"/>', {}],
    ['that failed by its attribute alone', '<testcase name="a" status="FAILED"/>', { failure: 1 }],
    ['that had an error by its attribute alone', '<testcase name="a" result="error"/>', { error: 1 }],
    ['that had no success', '<testcase name="a" success="False"/>', { failure: 1 }],
    ['that passed when it was repeated', '<testcase name="a"><flakyFailure/></testcase>', { flaky: 1 }],
    ['that failed each time', '<testcase name="a"><failure/><rerunFailure/></testcase>', { failure: 1 }],
    ['with the name of something else', '<testcase name="a" status="constructor"/>', {}],
  ])('%s', async (_, xml, counts) => {
    const reading = await read(suite(passing + xml));
    expect(reading).toMatchObject({ counts, doubts: [] });
    expect(reading.gap).toBeUndefined();
    expect(reading.judged).toBe('skipped' in counts ? 1 : 2);
  });

  test.each([
    [
      'in nested suites',
      '<testsuites><testsuite><testsuite><testcase name="a"><failure/></testcase></testsuite></testsuite></testsuites>',
    ],
    ['in a suite that is the root', '<testsuite><testcase name="a"><failure/></testcase></testsuite>'],
    ['in no suite', '<testsuites><testcase name="a"><failure/></testcase></testsuites>'],
    ['that is the root', '<testcase name="a"><failure/></testcase>'],
  ])('counts %s', async (_, xml) => {
    expect(await read(xml)).toMatchObject({ judged: 1, counts: { failure: 1 }, problems: [{ subject: 'a' }] });
  });

  test('is named by its class or its suite, and by itself', async () => {
    const failing = (attributes: string) => `<testcase ${attributes}><failure/></testcase>`;
    const xml = suite(
      [
        failing('classname="shop.Cart" name="adds"'),
        failing('name="adds"'),
        failing('classname="shop adds" name="shop adds"'),
        failing(''),
      ].join(''),
    );
    const { problems } = await read(xml);
    expect(problems.map(({ subject }) => subject)).toEqual(['shop.Cart adds', 'unit adds', 'shop adds', 'unit']);
  });
});

describe('a suite', () => {
  test('fails by its attributes where none of its cases does', async () => {
    const xml = suite(passing, 'name="db" tests="1" failures="1" errors="2" file="test/db.rb"');
    expect(await read(xml)).toMatchObject({
      counts: { failure: 1 },
      problems: [{ title: 'db: 3 failures, of which no test tells', places: [{ path: 'test/db.rb' }] }],
    });
  });

  test('is told of once, and not by each that holds it', async () => {
    const xml = `<testsuites failures="1"><testsuite name="a" failures="1"/><testsuite name="b">${passing}</testsuite></testsuites>`;
    expect((await read(xml)).problems.map(({ title }) => title)).toEqual(['a: 1 failure, of which no test tells']);
  });

  test('may count assertions as failures, as Catch2 does', async () => {
    const xml = suite('<testcase name="a"><failure/></testcase>', 'failures="3" tests="7"');
    expect(await read(xml)).toMatchObject({ counts: { failure: 1 } });
  });

  test('may have an error of its own', async () => {
    const xml = suite(`<error message="no database"/>${passing}`);
    const { counts, judged, problems } = await read(xml);
    expect({ counts, judged }).toEqual({ counts: { error: 1 }, judged: 1 });
    expect(problems).toMatchObject([{ title: 'The suite unit ends in an error', message: 'no database' }]);
  });

  test('that counts more tests than it holds is in doubt', async () => {
    const doubts = ['the suite unit counts 3 tests and holds 1: its runner may have crashed'];
    expect(await read(suite(passing, 'name="unit" tests="3"'))).toMatchObject({ doubts, counts: {} });
  });
});

describe('the text', () => {
  const umlaut = suite('<testcase name="prüft ☃"><failure/></testcase>');
  const utf16be = Buffer.from(umlaut, 'utf16le').swap16();
  const windows = suite('<testcase name="pr\u00fcft \u0080"><failure/></testcase>').replace(
    '?>',
    ' encoding="windows-1252"?>',
  );

  test.each([
    ['UTF-8', Buffer.from(umlaut), 'prüft ☃'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${umlaut}`), 'prüft ☃'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${umlaut}`, 'utf16le'), 'prüft ☃'],
    ['UTF-16 without a mark', Buffer.from(umlaut, 'utf16le'), 'prüft ☃'],
    ['UTF-16, big endian', utf16be, 'prüft ☃'],
    ['Windows-1252', Buffer.from(windows, 'latin1'), 'prüft €'],
    ['UTF-8 that says it is UTF-16', Buffer.from(umlaut.replace('?>', ' encoding="utf-16"?>')), 'prüft ☃'],
  ])('is read as %s', async (_, bytes, name) => {
    expect((await read(bytes, 400)).problems).toMatchObject([{ subject: `unit ${name}` }]);
  });

  test('is read with its references, and with what XML has no sign for', async () => {
    const xml = suite(
      '<testcase name="a &lt;b&gt; &#65; &amp;#66;"><failure><![CDATA[<x> ]]>\u0007</failure></testcase>',
    );
    expect((await read(xml)).problems).toMatchObject([{ subject: 'unit a <b> A &#66;', message: '<x> \u0007' }]);
  });

  const cut = suite('<testcase name="a"/>');
  test.each([
    ['', 'it is empty'],
    ['   \n', 'it holds no element'],
    ['<?xml version="1.0"?>', 'it holds no element'],
    ['PASS 3 tests', 'it is no XML, or text stands after its end'],
    ['{"tests": []}', 'it is no XML, or text stands after its end'],
    [`${cut}\nTests: 1`, 'it is no XML, or text stands after its end'],
    ['<html><body/></html>', 'it is no JUnit XML: it begins with <html>'],
    ['<!DOCTYPE testsuites><testsuites/>', 'it holds a DOCTYPE or an entity, which are not read'],
    ['<!DOCTYPE t [<!ENTITY a "b">]><testsuite name="&a;"/>', 'it holds a DOCTYPE or an entity, which are not read'],
    ['<testsuite><!ENTITY a "b"></testsuite>', 'it holds a DOCTYPE or an entity, which are not read'],
    [
      '<?xml version="1.0" encoding="klingon"?><testsuites/>',
      'its XML declaration names an encoding that is not known',
    ],
    [cut.slice(0, -13), 'it is cut short, or no well-formed XML: <testsuites> has no end'],
    [cut.slice(0, -3), 'it is cut short, or no well-formed XML: <testsuites> has no end'],
    [cut.slice(0, cut.indexOf('/>')), 'it is cut short, or no well-formed XML: <testcase> has no end'],
    [
      '<testsuite><testcase name="a"><failure></testcase></testsuite>',
      'it is cut short, or no well-formed XML: <failure> has no end',
    ],
    ['<testsuite>'.repeat(101), 'its elements are nested deeper than 100'],
  ])('%.60j is no evidence', async (text, gap) => {
    expect((await read(text)).gap).toBe(gap);
  });

  test('that is cut anywhere is no evidence', async () => {
    const whole = suite(`${passing}<testcase name="b"><failure message="x">at b.js:3</failure></testcase>`);
    for (let end = 0; end < whole.length; end += 1)
      expect([end, (await read(whole.slice(0, end), 64)).gap]).toEqual([end, expect.any(String)]);
    expect((await read(whole)).gap).toBeUndefined();
  });
});

describe('the place', () => {
  const failing = (attributes: string, text = '') =>
    suite(`<testcase name="a" ${attributes}><failure>${text}</failure></testcase>`);

  test.each([
    ['the file and line that the case names', 'file="src/a.test.js" line="3"', '', 'src/a.test.js:3'],
    [
      'the line of the trace in that file',
      'file="src/a.test.js" line="0"',
      'at x (src/a.test.js:5:10)\nat y (src/b.js:7:1)',
      'src/a.test.js:5',
    ],
    [
      'the first file of the trace',
      '',
      'at fs (node:fs:1:1)\nat x (src/b.js:7:1)\nat y (src/a.test.js:5:10)',
      'src/b.js:7',
    ],
    [
      'a file, though dependencies stand before it',
      '',
      'at x (node_modules/expect/index.js:7:1)\nat y (src/b.js:2:1)',
      'src/b.js:2',
    ],
    ['the file of Python', '', 'File "src/b.js", line 4, in test', 'src/b.js:4'],
    ['a path of Windows', 'file="src\\a.test.js" line="2"', '', 'src/a.test.js:2'],
    ['a path below the folder of the report', 'file="lib/c.js" line="2"', '', 'packages/api/lib/c.js:2'],
    ['the entry, for a file that is not there', 'file="src/none.js" line="2"', '', 'gate.yml:1'],
    ['the entry, for a file outside', 'file="../../etc/passwd" line="2"', '', 'gate.yml:1'],
    ['the entry, for a file of the system', 'file="/etc/passwd" line="2"', '', 'gate.yml:1'],
    ['the entry, for a file of git', 'file=".git/config" line="2"', '', 'gate.yml:1'],
  ])('is %s', async (_, attributes, text, place) => {
    bench.write({
      ...{ 'src/a.test.js': '', 'src/b.js': '', 'packages/api/lib/c.js': '', '.git/config': '' },
      'packages/api/reports/results.xml': failing(attributes, text),
    });
    const { findings } = await bench.judge([{ junit: 'packages/api/reports/results.xml' }]);
    expect(findings.map(({ where }) => `${where.file}:${where.line}`)).toEqual([place]);
  });

  test('that is absolute is found in the working directory', async () => {
    bench.write({ 'src/a.js': '', 'r.xml': failing(`file="${bench.folder}/src/a.js" line="4"`) });
    expect((await bench.judge([{ junit: 'r.xml' }])).findings).toMatchObject([
      { where: { file: 'src/a.js', line: 4 } },
    ]);
  });

  test('outside of the repository is told', async () => {
    bench.write({ 'r.xml': failing('file="/opt/lib/x.c" line="7"') });
    const { findings } = await bench.judge([{ junit: 'r.xml' }]);
    expect(findings).toMatchObject([{ observed: 'at /opt/lib/x.c:7, outside of the repository' }]);
  });
});

test('a report becomes findings, one for each case that failed', async () => {
  bench.write({
    'cart.js': '',
    'r.xml': suite(
      `${passing}<testcase classname="cart" name="adds" file="cart.js" line="9"><failure message="1 is not 2">x</failure></testcase>
       <testcase name="slow"><flakyError/></testcase><testcase name="later"><skipped/></testcase>`,
    ),
  });
  const { status, findings, evidence } = await bench.judge([{ junit: 'r.xml' }]);
  expect(findings.map(told)).toEqual([
    ['evidence/tests', 'high', 'The test cart adds fails', '1 is not 2', 'cart.js:9'],
    ['evidence/tests', 'medium', 'The test unit slow passes only when it is repeated', undefined, 'gate.yml:1'],
  ]);
  expect(evidence).toEqual([{ name: 'tests r.xml', status: 'fail', reason: '3 tests, 1 failure, 1 flaky, 1 skipped' }]);
  expect(status).toBe('fail');
});

test.each([
  ['no test', '<testsuites/>', 'it holds no test'],
  [
    'only skipped ones',
    suite('<testcase name="a"><skipped/></testcase>'),
    'it holds no test that ran, and 1 skipped test',
  ],
])('a report with %s is no evidence', async (_, xml, observed) => {
  bench.write({ 'r.xml': xml });
  expect(gaps(await bench.judge([{ junit: 'r.xml' }]))).toEqual([observed]);
});
