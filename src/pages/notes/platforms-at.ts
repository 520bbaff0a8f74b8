import { listTree } from '../../git/list-tree.ts';
import { readBlobs } from '../../git/read-blobs.ts';
import type { Repository } from '../../git/repository.ts';
import { detectPlatforms, isPlatformFile } from '../handover/detect-platforms.ts';
import type { Platform } from '../handover/platforms.ts';
import { readWorkflow, type Workflow } from '../handover/workflows.ts';

const maxFiles = 200;
const maxBytes = 1_000_000;
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ofTests = /(?:^|\/)(?:tests?|fixtures|examples?|node_modules)\//;

/** What a commit is deployed to, by its files and workflows, as the handover finds it. Throws GIT_FAILED. */
export async function platformsAt(repository: Repository, commit: string, environment: string): Promise<Platform[]> {
  const wanted = ((await listTree(repository, commit)) ?? [])
    .filter(({ path }) => (workflowPath.test(path) || isPlatformFile(path)) && !ofTests.test(path))
    .slice(0, maxFiles);
  const texts = new Map<string, string>();
  for await (const { id, content } of readBlobs(repository, [...new Set(wanted.map(({ id }) => id))]))
    if (content && content.length <= maxBytes) texts.set(id, content.toString('utf8'));
  const files = wanted.map(({ path, id }) => ({ path, text: texts.get(id) }));
  const workflows = files
    .filter(({ path }) => workflowPath.test(path))
    .map(({ path, text = '' }) => readWorkflow(path, text))
    .filter((each): each is Workflow => !('problem' in each));
  return detectPlatforms(files, workflows, environment).map(({ platform }) => platform);
}
