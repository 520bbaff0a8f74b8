import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exposition, type Family, formatFor } from '../../../src/staying/metrics/exposition.ts';
import { anyText } from '../../any-text.ts';
import { textOf } from '../../foreign-input.ts';
import { parseScrape } from './parse.ts';

const families: Family[] = [
  { name: 'a_build', type: 'info', help: 'The version.', samples: [{ labels: { version: '1' }, value: 1 }] },
  { name: 'a_rounds', type: 'counter', help: 'Say "so" \\ and\nso.', samples: [{ value: 3 }] },
  {
    name: 'a_age_seconds',
    type: 'gauge',
    unit: 'seconds',
    help: 'Age.',
    samples: [{ labels: { of: undefined }, value: 0.5 }],
  },
];

test('OpenMetrics names a counter without its suffix, and ends with EOF', () => {
  expect(exposition(families, 'openmetrics')).toBe(`# TYPE a_build info
# HELP a_build The version.
a_build_info{version="1"} 1
# TYPE a_rounds counter
# HELP a_rounds Say \\"so\\" \\\\ and\\nso.
a_rounds_total 3
# TYPE a_age_seconds gauge
# UNIT a_age_seconds seconds
# HELP a_age_seconds Age.
a_age_seconds 0.5
# EOF
`);
});

test('the text format names it with the suffix, and knows neither unit nor info', () => {
  expect(exposition(families, 'text')).toBe(`# TYPE a_build_info gauge
# HELP a_build_info The version.
a_build_info{version="1"} 1
# TYPE a_rounds_total counter
# HELP a_rounds_total Say "so" \\\\ and\\nso.
a_rounds_total 3
# TYPE a_age_seconds gauge
# HELP a_age_seconds Age.
a_age_seconds 0.5
`);
});

test('whatever stands in a label is read back as it was, and adds no line and no label', () => {
  fc.assert(
    fc.property(anyText(), fc.constantFrom('text', 'openmetrics'), (check, format) => {
      const samples = [{ labels: { check, host: 'a.example' }, value: 1 }];
      const text = exposition([{ name: 'a_up', type: 'gauge', help: check, samples }], format as 'text');
      expect(parseScrape(text)).toEqual([
        { name: 'a_up', labels: { check: check.toWellFormed(), host: 'a.example' }, value: 1 },
      ]);
    }),
  );
  const attack = 'x"} 0\na_up{check="y\\';
  expect(
    parseScrape(
      exposition(
        [{ name: 'a_up', type: 'gauge', help: '', samples: [{ labels: { check: attack }, value: 0 }] }],
        'text',
      ),
    ),
  ).toEqual([{ name: 'a_up', labels: { check: attack }, value: 0 }]);
});

describe('the format is the one that is asked for', () => {
  test('whatever else is asked for, in whatever order and case', () => {
    const quality = fc.constantFrom('', ';q=1', ';q=0', ';q=0.5', ' ; Q=0.2', ';q=x', ';q=-1', ';version=1.0.0');
    const type = fc.constantFrom('application/openmetrics-text', 'text/plain', '*/*', 'text/html', '', ';');
    const range = fc.tuple(type, quality).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), textOf(['a/b', ';q=1', ' ']), (ranges, other) => {
        const format = formatFor(ranges.join(','));
        expect(formatFor(ranges.toReversed().join(' , ').toUpperCase())).toBe(format);
        expect(formatFor([other.slice(0, 500), ...ranges].join(','))).toBe(format);
        if (format === 'openmetrics') expect(ranges.join()).toContain(format);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    [undefined, 'text'],
    ['*/*', 'text'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text'],
    ['text/plain', 'text'],
    // Prometheus 2.42 and 3.5
    [
      'application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1',
      'openmetrics',
    ],
    [
      'application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,application/openmetrics-text;version=0.0.1;q=0.5,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=0.2',
      'openmetrics',
    ],
    ['text/plain;version=0.0.4, application/openmetrics-text;q=0.4', 'text'],
    ['application/openmetrics-text;q=0, text/plain;q=0.1', 'text'],
    ['application/openmetrics-text;q=x', 'text'],
    [`${'a,'.repeat(100_000)}application/openmetrics-text`, 'text'],
  ])('%.60s', (accept, format) => {
    expect(formatFor(accept)).toBe(format);
  });
});
