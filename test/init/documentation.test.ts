import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { createSiteReader } from '../../src/init/ask-site.ts';
import { planConfig } from '../../src/init/plan.ts';
import { lookAtSite } from '../../src/init/site.ts';
import { planWorkflow } from '../../src/init/workflow.ts';
import { writeYaml } from '../../src/init/write-yaml.ts';
import { bench, clock, never } from '../http/servers.ts';
import { unknown } from './made-stacks.ts';

const page = readFileSync(new URL('../../docs/init.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);

const servers = bench();
afterEach(servers.close);

test('docs/init.md shows what init writes for a site', async () => {
  const url = await servers.http(unknown());
  const repository = {
    root: '/',
    isRepository: true,
    branch: 'main',
    packages: new Set<string>(),
    routes: { pages: [], api: [] },
    variables: [],
    workflows: [],
    platformFiles: [],
  };
  const site = createSiteReader(url, servers.client({ baseUrl: url }), { signal: never, clock });
  const found = { ...(await lookAtSite(site, repository)), origin: 'https://www.example.com' };
  const dns = { cname: 'app.host.example', mailDomain: 'example.com', selectors: ['s1'] };
  const plan = planConfig(repository, found, dns);
  const { value, remarks } = planWorkflow(plan, repository.branch, { reportsDeployments: false, workflow: 'Deploy' });
  expect(examples).toEqual([writeYaml(plan.config, plan.remarks), writeYaml(value, remarks)]);
});
