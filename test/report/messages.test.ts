import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ReportedFinding } from '../../src/model/finding.ts';
import { annotations } from '../../src/report/formats/annotations.ts';
import { codeQuality } from '../../src/report/formats/code-quality.ts';
import { comment } from '../../src/report/formats/comment.ts';
import { json } from '../../src/report/formats/json.ts';
import { junit } from '../../src/report/formats/junit.ts';
import { sarif } from '../../src/report/formats/sarif.ts';
import { terminal } from '../../src/report/formats/terminal.ts';
import { failed, green, secret } from './example.ts';

const commit = secret.where.commit as string;
const inMessage: ReportedFinding = {
  ...secret,
  via: 'message',
  title: 'Stripe access token in the message of commit 3f2c1e9',
  where: { file: 'COMMIT_EDITMSG', line: 3, endLine: 3, column: 1, commit },
  fingerprint: `${commit}:COMMIT_EDITMSG:stripe-access-token:3`,
};
const report = { ...failed, findings: [inMessage] };

describe('a secret in a message, which stands in no file', () => {
  test('is an annotation of the run, on no line', () => {
    expect(annotations(report)).toEqual([{ title: inMessage.title, message: expect.any(String) }]);
  });

  test('stands on the configuration where a place in the repository is needed', () => {
    const [{ locations }] = JSON.parse(sarif(report)).runs[0].results;
    expect(locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: '.github/launch-gate.yml' },
      region: { startLine: 1 },
    });
    expect(JSON.parse(codeQuality(report))[0].location).toEqual({
      path: '.github/launch-gate.yml',
      lines: { begin: 1 },
    });
  });

  test('is linked to the commit in the comment, and named everywhere', () => {
    const links = { repository: 'https://github.example/o/r' };
    const text = comment(report, links).replaceAll('&#95;', '_').replaceAll('\u200b', '');
    expect(text).toMatch(new RegExp(`\\(https://github\\.example/o/r/commit/${commit}\\) \\|`));
    expect(text).not.toContain('/blob/');
    expect(terminal(report, { colour: false })).toContain(
      'BLOCKER  COMMIT_EDITMSG:3  Stripe access token in the message of commit 3f2c1e9\n',
    );
    expect(junit(report)).toContain('Stripe access token in the message of commit 3f2c1e9 (COMMIT_EDITMSG:3)');
  });

  test('says how it was found in the JSON report', () => {
    const schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    const written = JSON.parse(json(report));
    expect(validate(written) ? [] : validate.errors).toEqual([]);
    expect(written.findings[0].via).toBe('message');
  });
});

test('what was passed over is said with what was scanned', () => {
  const counts = { binaries: 2, tooLarge: 1 };
  const pillars = green.pillars.map((pillar) => (pillar.name === 'secrets' ? { ...pillar, counts } : pillar));
  expect(terminal({ ...green, pillars }, { colour: false })).toMatch(
    /^scanned {2}14 commits .* · passed over: 2 binary files · not read to the end: 1 text over 20 MB · /m,
  );
});
