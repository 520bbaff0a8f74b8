import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { billOfMaterials } from '../../scripts/sbom.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the bill of materials names what is in the bundle, in its versions, and none of the tools', () => {
  const { packages, relationships, documentDescribes } = billOfMaterials();
  const names = new Set(packages.map(({ name }) => name));
  const { devDependencies } = JSON.parse(read('package.json'));
  const listed = Array.from(read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm), ([, name = '']) => name);
  expect(listed.filter((name) => !names.has(name))).toEqual([]);
  for (const name of listed) {
    const versions = packages.filter((each) => each.name === name).map(({ versionInfo }) => versionInfo);
    expect([name, versions]).toEqual([name, expect.arrayContaining([devDependencies[name]])]);
  }
  const tools = ['jest', 'typescript', 'rolldown', '@biomejs/biome', 'express', 'smtp-server', 'mailparser'];
  expect(tools.filter((name) => names.has(name))).toEqual([]);
  expect(packages.length).toBeLessThan(80);
  const contained = relationships.filter(({ relationshipType }) => relationshipType === 'CONTAINS');
  expect(contained.map(({ relatedSpdxElement }) => relatedSpdxElement).sort()).toEqual(
    packages
      .map(({ SPDXID }) => SPDXID)
      .filter((id) => !documentDescribes.includes(id))
      .sort(),
  );
});
