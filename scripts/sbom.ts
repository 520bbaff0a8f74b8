import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Package = { name: string; SPDXID: string; versionInfo: string; licenseDeclared: string };
type Relationship = { spdxElementId: string; relatedSpdxElement: string; relationshipType: string };
export type BillOfMaterials = {
  documentDescribes: string[];
  packages: Package[];
  relationships: Relationship[];
};

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * What the bundle is made from, as SPDX 2.3. `npm sbom` knows every package of the lock file, also the tools;
 * `dist/licenses.txt` names those that are in the bundle. Of several versions of one package those count which a package
 * of the bundle asks for.
 */
export function billOfMaterials(): BillOfMaterials {
  const whole: BillOfMaterials = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'spdx'], { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000 }),
  );
  const [own = ''] = whole.documentDescribes;
  const licences = readFileSync(new URL('../dist/licenses.txt', import.meta.url), 'utf8').split('\n\n');
  const names = new Set(licences.map((block) => block.split('\n', 1)[0]));
  const bundled = new Set(whole.packages.filter(({ name }) => names.has(name)).map(({ SPDXID }) => SPDXID));
  const reached = new Set([own]);
  for (const parent of reached) {
    for (const { spdxElementId: child, relatedSpdxElement, relationshipType } of whole.relationships) {
      if (relatedSpdxElement !== parent || !relationshipType.endsWith('DEPENDENCY_OF')) continue;
      // Of the tools that the repository asks for itself, what they need is not followed.
      if (parent !== own || bundled.has(child)) reached.add(child);
    }
  }
  const kept = whole.packages.filter(({ SPDXID }) => bundled.has(SPDXID) && reached.has(SPDXID));
  const parts = kept.filter(({ SPDXID }) => SPDXID !== own);
  return {
    ...whole,
    packages: kept,
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: own, relationshipType: 'DESCRIBES' },
      ...parts.map(({ SPDXID }) => ({ spdxElementId: own, relatedSpdxElement: SPDXID, relationshipType: 'CONTAINS' })),
    ],
  };
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(billOfMaterials(), null, 2)}\n`);
