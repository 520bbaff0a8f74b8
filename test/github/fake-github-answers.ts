import { createHash } from 'node:crypto';

export type Answer = { status: number; data?: unknown; raw?: Buffer; headers?: Record<string, string> };

type Comment = {
  id: number;
  issue: number;
  body: string;
  user: { login: string; type: string };
  author_association: string;
  created_at: string;
};
type Issue = {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: string | null;
  labels: { name: string }[];
  user: { login: string; type: string };
  author_association: string;
  created_at: string;
  updated_at: string;
};
type CheckRun = { id: number; annotations: unknown[]; [key: string]: unknown };
/** `head.repo` is there for a fork. */
type Pull = {
  number: number;
  state: 'open' | 'closed';
  head: { sha: string; ref?: string; repo?: { full_name: string } };
};
type Deployment = { id: number; sha: string; environment: string; statuses: Record<string, unknown>[] };
type GitObject = { kind: 'blob' | 'tree' | 'commit'; data: Record<string, unknown> };

export type Store = {
  pulls: Pull[];
  comments: Comment[];
  issues: Issue[];
  /** Of the repository. */
  labels: { name: string }[];
  checkRuns: CheckRun[];
  /** The newest first, as GitHub lists them. */
  deployments: Deployment[];
  commitStatuses: Record<string, unknown>[];
  refs: Map<string, string>;
  objects: Map<string, GitObject>;
  jobs: Record<string, unknown>[];
  nextId: number;
  /** GitHub's own clock, in milliseconds since the epoch. */
  now(): number;
};

export function emptyStore(): Store {
  return {
    pulls: [],
    comments: [],
    issues: [],
    labels: [],
    checkRuns: [],
    deployments: [],
    commitStatuses: [],
    refs: new Map(),
    objects: new Map(),
    jobs: [],
    nextId: 1,
    now: Date.now,
  };
}

type Asked = {
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** The media type that is asked for. */
  accept: string;
};
type Operation = {
  operation: string;
  pattern: RegExp;
  /** The permission of the token, as GitHub names it; one of several will do. */
  permission: readonly [string, 'read' | 'write'];
  answer(store: Store, asked: Asked): Answer;
};

const repository = '/repos/{owner}/{repo}';
const notFound: Answer = { status: 404, data: { message: 'Not Found' } };
const invalid = (message: string): Answer => ({ status: 422, data: { message: `Validation Failed: ${message}` } });

/** What each operation does to what GitHub holds. The rules in here are those that its description does not state. */
export const answers: Operation[] = [
  on('GET /issues/{issue_number}/comments', ['issues|pull_requests', 'read'], (store, { params, query }) =>
    page(
      store.comments.filter(({ issue }) => issue === Number(params['issue_number'])),
      query,
    ),
  ),
  on('POST /issues/{issue_number}/comments', ['issues|pull_requests', 'write'], (store, { params, body }) => {
    if (tooLong(body['body'])) return invalid('Body is too long (maximum is 65536 characters)');
    const comment: Comment = {
      id: store.nextId++,
      issue: Number(params['issue_number']),
      body: body['body'] as string,
      user: { login: 'github-actions[bot]', type: 'Bot' },
      author_association: 'NONE',
      created_at: timeOf(store),
    };
    store.comments.push(comment);
    return { status: 201, data: comment };
  }),
  on('PATCH /issues/comments/{comment_id}', ['issues|pull_requests', 'write'], (store, { params, body }) => {
    if (tooLong(body['body'])) return invalid('Body is too long (maximum is 65536 characters)');
    const comment = store.comments.find(({ id }) => id === Number(params['comment_id']));
    return comment ? { status: 200, data: Object.assign(comment, { body: body['body'] }) } : notFound;
  }),
  on('DELETE /issues/comments/{comment_id}', ['issues|pull_requests', 'write'], (store, { params }) => {
    const index = store.comments.findIndex(({ id }) => id === Number(params['comment_id']));
    if (index < 0) return notFound;
    store.comments.splice(index, 1);
    return { status: 204 };
  }),
  on('GET /issues', ['issues', 'read'], (store, { query }) => {
    const [labels, state] = [query.get('labels')?.split(',') ?? [], query.get('state') ?? 'open'];
    const since = Date.parse(query.get('since') ?? '1970-01-01');
    const found = store.issues.filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        Date.parse(issue.updated_at) >= since &&
        labels.every((label) => issue.labels.some(({ name }) => name === label)),
    );
    return page(query.get('direction') === 'asc' ? found : found.toReversed(), query);
  }),
  on('POST /issues', ['issues', 'write'], (store, { body }) => {
    if (tooLong(body['body'])) return invalid('Body is too long (maximum is 65536 characters)');
    const { title, labels = [] } = body as { title: string; labels?: string[] };
    // A label that the repository does not have yet is made, and the issue does not get it.
    const known = labels.filter((name) => store.labels.some((label) => label.name === name));
    store.labels.push(...labels.filter((name) => !known.includes(name)).map((name) => ({ name })));
    const issue: Issue = {
      number: store.nextId++,
      title,
      body: body['body'] as string,
      state: 'open',
      state_reason: null,
      labels: known.map((name) => ({ name })),
      user: { login: 'github-actions[bot]', type: 'Bot' },
      author_association: 'NONE',
      created_at: timeOf(store),
      updated_at: timeOf(store),
    };
    store.issues.push(issue);
    return { status: 201, data: issue };
  }),
  on('PATCH /issues/{issue_number}', ['issues', 'write'], (store, { params, body }) => {
    const issue = store.issues.find(({ number }) => number === Number(params['issue_number']));
    if (!issue) return notFound;
    if (body['state'] === 'open') issue.state_reason = 'reopened';
    return { status: 200, data: Object.assign(issue, body, { updated_at: timeOf(store) }) };
  }),
  on('POST /labels', ['issues', 'write'], (store, { body }) => {
    const { name } = body as { name: string };
    if (store.labels.some((label) => label.name === name)) return invalid('already_exists');
    const label = { name };
    store.labels.push(label);
    return { status: 201, data: label };
  }),
  on('GET /pulls/{pull_number}', ['pull_requests', 'read'], (store, { params }) => {
    const pull = store.pulls.find(({ number }) => number === Number(params['pull_number']));
    return pull ? { status: 200, data: pull } : notFound;
  }),
  on('GET /pulls', ['pull_requests', 'read'], (store, { query }) => {
    const state = query.get('state') ?? 'open';
    // A filter that is not OWNER:BRANCH is none.
    const [owner, branch] = query.get('head')?.split(/:(.*)/s) ?? [];
    const isFrom = ({ ref, repo }: Pull['head']) =>
      branch === undefined || (ref === branch && repo?.full_name.split('/', 1)[0] === owner);
    return page(
      store.pulls.filter((pull) => (state === 'all' || pull.state === state) && isFrom(pull.head)),
      query,
    );
  }),
  on('GET /commits/{commit_sha}/pulls', ['pull_requests', 'read'], (store, { params, query }) =>
    page(
      // GitHub names none for the commit of a fork.
      store.pulls.filter(({ head }) => head.sha === params['commit_sha'] && !head.repo),
      query,
    ),
  ),
  on('POST /check-runs', ['checks', 'write'], (store, { body }) => {
    if (body['status'] === 'completed' && !body['conclusion']) return invalid('conclusion is missing');
    const { annotations = [], ...output } = (body['output'] ?? {}) as { annotations?: unknown[] };
    const run: CheckRun = { ...(body as object), id: store.nextId++, output, annotations: [...annotations] };
    store.checkRuns.push(run);
    return { status: 201, data: run };
  }),
  on('PATCH /check-runs/{check_run_id}', ['checks', 'write'], (store, { params, body }) => {
    const run = store.checkRuns.find(({ id }) => id === Number(params['check_run_id']));
    if (!run) return notFound;
    const { annotations = [], ...output } = (body['output'] ?? {}) as { annotations?: unknown[] };
    run.annotations.push(...annotations);
    return { status: 200, data: Object.assign(run, body, { output }) };
  }),
  on('GET /deployments', ['deployments', 'read'], (store, { query }) =>
    page(
      store.deployments.filter(
        ({ environment, sha }) =>
          environment === (query.get('environment') ?? environment) && sha === (query.get('sha') ?? sha),
      ),
      query,
    ),
  ),
  on('GET /deployments/{deployment_id}/statuses', ['deployments', 'read'], (store, { params, query }) => {
    const deployment = store.deployments.find(({ id }) => id === Number(params['deployment_id']));
    return deployment ? page(deployment.statuses, query) : notFound;
  }),
  on('POST /deployments/{deployment_id}/statuses', ['deployments', 'write'], (store, { params, body }) => {
    const deployment = store.deployments.find(({ id }) => id === Number(params['deployment_id']));
    if (!deployment) return notFound;
    if (String(body['description'] ?? '').length > 140) return invalid('description is too long');
    const status = { id: store.nextId++, ...(body as object) };
    deployment.statuses.unshift(status);
    return { status: 201, data: status };
  }),
  on('POST /statuses/{sha}', ['statuses', 'write'], (store, { params, body }) => {
    if (String(body['description'] ?? '').length > 140) return invalid('description is too long');
    const status = { id: store.nextId++, sha: params['sha'], ...(body as object) };
    store.commitStatuses.push(status);
    return { status: 201, data: status };
  }),
  on('GET /contents/{path}', ['contents', 'read'], (store, { params, query, accept }) => {
    const tip = store.refs.get(`refs/heads/${query.get('ref')}`);
    if (tip === undefined) return { status: 404, data: { message: `No commit found for the ref ${query.get('ref')}` } };
    const entry = treeAt(store, tip).find(({ path }) => path === params['path']);
    if (!entry) return notFound;
    const bytes = Buffer.from(store.objects.get(entry.sha)?.data['content'] as string, 'base64');
    if (/\.raw\b/.test(accept))
      return { status: 200, raw: bytes, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
    const [content, encoding] = bytes.length > 1_048_576 ? ['', 'none'] : [bytes.toString('base64'), 'base64'];
    return { status: 200, data: { ...entry, type: 'file', content, encoding } };
  }),
  // Which of these refusals comes first, and in which words, was measured at GitHub: pome-sh/digital-twins #400.
  on('PUT /contents/{path}', ['contents', 'write'], (store, { params, body }) => {
    const { branch, sha, content, message } = body as {
      branch: string;
      sha?: string;
      content: string;
      message: string;
    };
    const { path = '' } = params;
    const tip = store.refs.get(`refs/heads/${branch}`);
    if (tip === undefined) return { status: 404, data: { message: `Branch ${branch} not found` } };
    const now = treeAt(store, tip).find((entry) => entry.path === path);
    if (now && sha === undefined)
      return { status: 422, data: { message: 'Invalid request.\n\n"sha" wasn\'t supplied.' } };
    if (now && now.sha !== sha) return { status: 409, data: { message: `${path} does not match ${sha}` } };
    const commit = commitFile(store, branch, path, Buffer.from(content, 'base64'), message);
    return { status: now ? 200 : 201, data: { content: { path }, commit: commit.data } };
  }),
  on('GET /git/ref/{ref}', ['contents', 'read'], (store, { params }) => {
    const ref = decodeURIComponent(params['ref'] ?? '');
    const sha = store.refs.get(`refs/${ref}`);
    return sha ? { status: 200, data: { ref: `refs/${ref}`, object: { type: 'commit', sha } } } : notFound;
  }),
  on('POST /git/refs', ['contents', 'write'], (store, { body }) => {
    const { ref, sha } = body as { ref: string; sha: string };
    if (store.refs.has(ref)) return { status: 422, data: { message: 'Reference already exists' } };
    if (!store.objects.has(sha)) return { status: 422, data: { message: 'Object does not exist' } };
    store.refs.set(ref, sha);
    return { status: 201, data: { ref, object: { type: 'commit', sha } } };
  }),
  on('POST /git/commits', ['contents', 'write'], (store, { body }) => {
    const { message, tree, parents = [] } = body as { message: string; tree: string; parents?: string[] };
    if (!store.objects.has(tree)) return { status: 422, data: { message: 'Tree SHA does not exist' } };
    return keep(store, 'commit', { message, tree: { sha: tree }, parents: parents.map((sha) => ({ sha })) });
  }),
  on('POST /git/trees', ['contents', 'write'], (store, { body }) => {
    const { tree } = body as { tree: (Entry & { content: string })[] };
    return keep(store, 'tree', { tree: tree.map((entry) => entryOf(store, entry.path, Buffer.from(entry.content))) });
  }),
  on('POST /git/blobs', ['contents', 'write'], (store, { body }) => {
    const { content, encoding = 'utf-8' } = body as { content: string; encoding?: string };
    return keep(store, 'blob', blob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')));
  }),
  on('GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs', ['actions', 'read'], (store, { query }) => {
    const { data, ...answer } = page(store.jobs, query);
    return { ...answer, data: { total_count: store.jobs.length, jobs: data } };
  }),
];

function on(name: string, permission: Operation['permission'], answer: Operation['answer']): Operation {
  const [method = '', path = ''] = name.split(' ');
  const template = repository + path;
  // Only a ref and a path hold slashes.
  const pattern = template.replace(
    /\{(\w+)\}/g,
    (_, key) => `(?<${key}>${key === 'ref' || key === 'path' ? '.+' : '[^/]+'})`,
  );
  return { operation: `${method} ${template}`, pattern: new RegExp(`^${pattern}$`), permission, answer };
}

function page(items: unknown[], query: URLSearchParams): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const more = items.length > size * number;
  const headers = more ? { 'x-next-page': String(number + 1) } : undefined;
  return { status: 200, data: items.slice(size * (number - 1), size * number), headers };
}

function timeOf({ now }: Store): string {
  return new Date(now()).toISOString();
}

function tooLong(body: unknown): boolean {
  return [...String(body)].length > 65_536;
}

function blob(content: Buffer): Record<string, unknown> {
  return { encoding: 'base64', content: content.toString('base64'), size: content.length };
}

/** Commits a file to a branch that is there. */
export function commitFile(store: Store, branch: string, path: string, content: Buffer, message = ''): Answer {
  const ref = `refs/heads/${branch}`;
  const tip = store.refs.get(ref) as string;
  const others = treeAt(store, tip).filter((each) => each.path !== path);
  const tree = keep(store, 'tree', { tree: [...others, entryOf(store, path, content)] });
  const commit = keep(store, 'commit', { message, tree: { sha: shaOf(tree) }, parents: [{ sha: tip }] });
  store.refs.set(ref, shaOf(commit));
  return commit;
}

type Entry = { path: string; mode: string; type: string; sha: string; size: number };

function entryOf(store: Store, path: string, content: Buffer): Entry {
  const sha = shaOf(keep(store, 'blob', blob(content)));
  return { path, mode: '100644', type: 'blob', sha, size: content.length };
}

function treeAt(store: Store, commit: string): Entry[] {
  const tree = store.objects.get(commit)?.data['tree'] as { sha: string } | undefined;
  return (store.objects.get(tree?.sha ?? '')?.data['tree'] ?? []) as Entry[];
}

function shaOf({ data }: Answer): string {
  return (data as { sha: string }).sha;
}

function keep(store: Store, kind: GitObject['kind'], data: Record<string, unknown>): Answer {
  const bytes = Buffer.from(String(data['content'] ?? ''), 'base64');
  // The sha of a blob is the one that git computes; the others only have to differ.
  const hash = createHash('sha1');
  if (kind === 'blob') hash.update(`blob ${bytes.length}\0`).update(bytes);
  else hash.update(JSON.stringify([kind, data]));
  const sha = hash.digest('hex');
  const object = { ...data, sha };
  store.objects.set(sha, { kind, data: object });
  return { status: 201, data: object };
}
