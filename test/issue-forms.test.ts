import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../.github/ISSUE_TEMPLATE', import.meta.url));
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

type Field = { type: string; id?: string; attributes: { label?: string; value?: string; options?: unknown[] } };

// GitHub does not show a form that breaks one of its rules, and says so to nobody:
// https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
test.each(forms)('GitHub takes the form %s', (name) => {
  // It reads YAML 1.1, in which a bare Yes is no text.
  const form = parse(readFileSync(join(folder, name), 'utf8'), { version: '1.1' });
  expect(Object.keys(form).toSorted()).toEqual(['body', 'description', 'labels', 'name']);
  const fields: Field[] = form.body.filter(({ type }: Field) => type !== 'markdown');
  expect(fields.length).toBeGreaterThan(0);
  for (const { type, id, attributes } of fields) {
    expect(['input', 'textarea', 'dropdown']).toContain(type);
    expect(id).toMatch(/^[\w-]+$/);
    expect(attributes.label).toEqual(expect.any(String));
    for (const option of attributes.options ?? []) {
      expect(typeof option).toBe('string');
      expect(option).not.toBe('None');
    }
    expect(new Set(attributes.options).size).toBe(attributes.options?.length ?? 0);
  }
  for (const unique of [fields.map(({ id }) => id), fields.map(({ attributes: { label } }) => label)]) {
    expect(new Set(unique).size).toBe(fields.length);
  }
});
