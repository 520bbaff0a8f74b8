import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// GitHub's own two actions need its service for artifacts. These have the same inputs, and keep artifacts in the folder
// `${{ env.KEEP }}/artifacts`.

const upload = `name: upload
inputs: { name: { required: true }, path: { required: true }, if-no-files-found: {}, overwrite: {} }
runs:
  using: composite
  steps:
    - shell: sh
      run: if [ -e "$FILE" ]; then mkdir -p "$KEEP/artifacts/$NAME" && cp "$FILE" "$KEEP/artifacts/$NAME/"; fi
      env: { NAME: "\${{ inputs.name }}", FILE: "\${{ inputs.path }}" }
`;
const download = `name: download
inputs: { pattern: { required: true }, path: { required: true } }
runs:
  using: composite
  steps:
    - shell: sh
      run: mkdir -p "$TO" && for each in "$KEEP"/artifacts/$PATTERN; do [ -d "$each" ] && cp -R "$each" "$TO/"; done; true
      env: { PATTERN: "\${{ inputs.pattern }}", TO: "\${{ inputs.path }}" }
`;

/** The two actions as folders, by the name and version that the text of a workflow gives them. */
export async function openArtifactActions(
  workflow: string,
): Promise<{ actions: Record<string, string>; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'launch-gate-artifacts-'));
  const actions: Record<string, string> = {};
  for (const [name, text] of Object.entries({ upload, download })) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'action.yml'), text);
    const [used = ''] = new RegExp(`actions/${name}-artifact@[0-9a-f]{40}`).exec(workflow) ?? [];
    actions[used] = join(folder, name);
  }
  return { actions, remove: () => rm(folder, { recursive: true, force: true }) };
}
