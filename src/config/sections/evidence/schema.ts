import * as v from 'valibot';
import { duration, list, mapping, plain } from '../../schema-parts.ts';
import { auditLevels, evidenceFormats } from './evidence.ts';

const file = v.optional(v.pipe(v.string('a path or a glob'), v.minLength(1, 'a path or a glob')));
const severity = v.optional(
  v.picklist(['blocker', 'high', 'medium', 'ignore'], 'blocker, high, medium or ignore, which counts it only'),
);
const levels = [...new Set(Object.values(evidenceFormats).flatMap((format) => Object.keys(format.severity)))];
const score = v.pipe(
  v.number('a score from 0 to 1'),
  v.minValue(0, 'a score from 0 to 1'),
  v.maxValue(1, 'a score from 0 to 1'),
);
const categories = ['performance', 'accessibility', 'best-practices', 'seo', 'pwa'];

const entry = mapping({
  junit: file,
  sarif: file,
  squawk: file,
  'npm-audit': file,
  osv: file,
  lighthouse: file,
  as: v.optional(
    v.picklist(
      ['tests', 'migrations', 'dependencies', 'code', 'lighthouse'],
      'tests, migrations, dependencies, code or lighthouse',
    ),
  ),
  severity: v.optional(mapping(Object.fromEntries(levels.map((level) => [level, severity])))),
  min: v.optional(
    v.union(
      [v.picklist(auditLevels), mapping(Object.fromEntries(categories.map((each) => [each, v.optional(score)])))],
      'critical, high, moderate or low; for lighthouse a mapping of categories and scores',
    ),
  ),
  required: v.optional(v.boolean('true or false')),
  'max-age': v.optional(duration),
  commit: v.optional(v.string('a commit')),
  base: v.optional(plain('a path')),
});

/** Section `evidence`. Which keys an entry may have besides depends on its format; the reader says. */
export const evidenceSchema = list(entry, 'files');
export type RawEvidence = v.InferInput<typeof evidenceSchema>;
