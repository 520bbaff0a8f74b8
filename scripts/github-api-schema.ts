// Extracts what GitHub's REST API accepts for the operations that the gate uses, from GitHub's OpenAPI description.
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
//   node scripts/github-api-schema.ts package/generated/api.github.com.deref.json
import { readFileSync, writeFileSync } from 'node:fs';

const operations = [
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'POST /repos/{owner}/{repo}/labels',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/deployments',
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'PUT /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'POST /repos/{owner}/{repo}/git/commits',
  'POST /repos/{owner}/{repo}/git/trees',
  'POST /repos/{owner}/{repo}/git/blobs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
  'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
];

type Parameter = { name: string; in: string; required?: boolean; schema: object };
type Operation = {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: { 'application/json'?: { schema: object } } };
};

const [file = ''] = process.argv.slice(2);
const api = JSON.parse(readFileSync(file, 'utf8')) as {
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
};
const extract = operations.map((operation) => {
  const [method = '', path = ''] = operation.split(' ');
  const found = api.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`the description has no ${operation}`);
  const { parameters = [], requestBody } = found;
  return [
    operation,
    {
      parameters: parameters.map(({ name, in: place, schema }) => ({ name, in: place, schema: constraints(schema) })),
      body: requestBody?.content['application/json'] && constraints(requestBody.content['application/json'].schema),
      bodyRequired: requestBody?.required ?? false,
    },
  ];
});
const source = `@octokit/openapi ${api.info.version}, api.github.com`;
const fixture = new URL('../test/github/api-schema.json', import.meta.url);
writeFileSync(fixture, `${JSON.stringify({ source, operations: Object.fromEntries(extract) }, null, 2)}\n`);

/** The schema as JSON Schema without prose: OpenAPI 3.0 says `nullable` where JSON Schema says "or null". */
function constraints(schema: unknown, isName = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => constraints(each));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema)
    .filter(([key]) => isName || !['description', 'example', 'examples', 'default', 'nullable'].includes(key))
    .map(([key, value]) => [key, constraints(value, !isName && key === 'properties')]);
  const plain = Object.fromEntries(kept);
  return !isName && 'nullable' in schema && schema.nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain;
}
