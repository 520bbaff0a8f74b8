import { GateError, lastLine, openRepository, runGit } from "./start.js";
import { pLimit } from "./p-limit.js";
import { extname, join, resolve } from "node:path";
import { lstat, readFile, readdir } from "node:fs/promises";
// src/pillars/launch/env/reads.ts
const name = "([A-Za-z_][A-Za-z0-9_]*)";
const quoted = `["'\`]${name}["'\`]`;
const property = `${name}\\b(?!\\s*=(?![=>]))`;
const upper = `["']([A-Z][A-Z0-9_]*)["']`;
const javascript = [
	`\\b(?:process|Bun)\\.env\\??\\.${property}`,
	`\\bimport\\.meta\\.env\\.(?!(?:MODE|DEV|PROD|SSR|BASE_URL)\\b)${property}`,
	`\\b(?:process|Bun|import\\.meta)\\.env(?:\\?\\.)?\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`,
	`\\bDeno\\.env\\.get\\(\\s*${quoted}`
];
const python = [
	`\\benviron\\s*\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`,
	`\\benviron\\.get\\(\\s*${quoted}`,
	`\\bgetenv\\(\\s*${quoted}`
];
const ruby = [`\\bENV\\s*\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`, `\\bENV\\.fetch\\(?\\s*${quoted}`];
const php = [
	`\\bgetenv\\(\\s*${quoted}`,
	`\\$_ENV\\s*\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`,
	`(?<![\\w>:$])env\\(\\s*${upper}`
];
const jvm = [`\\bSystem\\.getenv\\(\\s*${quoted}`, `\\bSystem\\.getenv\\(\\)\\.get\\(\\s*${quoted}`];
const languages = [
	{
		ends: [
			".js",
			".jsx",
			".mjs",
			".cjs",
			".ts",
			".tsx",
			".mts",
			".cts",
			".vue",
			".svelte",
			".astro"
		],
		patterns: javascript,
		comment: /^\s*(?:\/\/|\*|\/\*)/
	},
	{
		ends: [".py"],
		patterns: python,
		comment: /^\s*#/
	},
	{
		ends: [
			".rb",
			".rake",
			".ru",
			".erb"
		],
		patterns: ruby,
		comment: /^\s*#/
	},
	{
		ends: [".php"],
		patterns: php,
		comment: /^\s*(?:\/\/|\*|\/\*|#)/
	},
	{
		ends: [
			".java",
			".kt",
			".kts",
			".scala",
			".groovy"
		],
		patterns: jvm,
		comment: /^\s*(?:\/\/|\*|\/\*)/
	},
	{
		ends: [".rs"],
		patterns: [`\\benv::var(?:_os)?\\(\\s*${quoted}`],
		comment: /^\s*\/\//
	},
	{
		ends: [".prisma"],
		patterns: [`\\benv\\(\\s*${quoted}`],
		comment: /^\s*\/\//
	},
	{
		ends: [".go"],
		patterns: [`\\bos\\.(?:Getenv|LookupEnv)\\(\\s*${quoted}`],
		comment: /^\s*\/\//
	}
];
const byEnd = new Map(languages.flatMap(({ ends, patterns, comment }) => ends.map((end) => [end, {
	pattern: new RegExp(patterns.join("|"), "g"),
	comment
}])));
function isCode(file) {
	return byEnd.has(extname(file).toLowerCase());
}
const codePathspecs = [...byEnd.keys()].map((end) => `:(top,icase)*${end}`);
function envReads(file, text) {
	const language = byEnd.get(extname(file).toLowerCase());
	if (!language) return [];
	const found = [...text.matchAll(language.pattern)].map((match) => ({
		name: match.slice(1).find((group) => group !== void 0) ?? "",
		index: match.index
	}));
	const all = language.pattern.source.includes("process") ? [...found, ...destructured(text)] : found;
	const starts = lineStarts(text);
	const comments = new Map();
	const isComment = (line) => {
		const known = comments.get(line) ?? language.comment.test(text.slice(starts[line - 1], starts[line]));
		comments.set(line, known);
		return known;
	};
	return all.map((read) => ({
		name: read.name,
		file,
		line: lineAt(starts, read.index)
	})).filter(({ line }) => !isComment(line)).toSorted((a, b) => a.line - b.line);
}
const maxPatternLength = 5e3;
function destructured(text) {
	return [...text.matchAll(/\}\s*=\s*(?:process|Bun|import\.meta)\.env\b(?!\s*\??[.[])/g)].flatMap(({ index: end }) => {
		const before = text.slice(Math.max(0, end - maxPatternLength), end);
		const open = before.lastIndexOf("{") + 1;
		if (open === 0) return [];
		const start = end - before.length + open;
		return [...before.slice(open).replace(/(["'`]).*?\1/g, (value) => " ".repeat(value.length)).matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)].map((match) => ({
			name: match[1] ?? "",
			index: start + match.index + match[0].length - 1
		}));
	});
}
function lineStarts(text) {
	return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
function lineAt(starts, index) {
	let [low, high] = [0, starts.length];
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= index) low = middle;
		else high = middle;
	}
	return low + 1;
}
// src/pillars/launch/env/code-files.ts
const maxBytes = 1e6;
const maxParallel = 8;
const testPath = /(?:^|\/)(?:tests?|spec|__tests__|__mocks__|e2e|cypress|examples?|fixtures)\/|[._-](?:test|spec)\.\w+$|(?:^|\/)test_\w+\.py$/;
function isOfTests(file) {
	return testPath.test(file);
}
async function codeReads(listed, context) {
	const files = listed ? (await Promise.all(listed.map((path) => filesBelow(path, context.cwd)))).flat() : (await filesKnownToGit(context)).filter((file) => !isOfTests(file));
	const code = [...new Set(files)].filter(isCode).toSorted();
	return (await pLimit(maxParallel).map(code, async (file) => {
		if (context.signal.aborted) return [];
		const path = resolve(context.cwd, file);
		const stats = await lstat(path).catch(() => void 0);
		if (!stats?.isFile() || stats.size > maxBytes) return [];
		const text = await readFile(path, "utf8").catch(() => "");
		return text.includes("\0") ? [] : envReads(file, text);
	})).flat();
}
async function filesKnownToGit(context) {
	const repository = await openRepository(context);
	const args = [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	];
	const { exitCode, stdout, stderr } = await runGit({
		...repository,
		cwd: context.cwd
	}, args);
	if (exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) });
	return stdout.split("\0").filter(Boolean);
}
async function filesBelow(path, cwd) {
	if (!(await lstat(resolve(cwd, path)).catch((cause) => {
		throw new GateError("CONFIG_UNREADABLE", {
			file: path,
			problem: cause.code ?? cause.message
		}, { cause });
	})).isDirectory()) return [path];
	return (await readdir(resolve(cwd, path), {
		withFileTypes: true,
		recursive: true
	})).filter((entry) => entry.isFile()).map((entry) => join(path, entry.parentPath.slice(resolve(cwd, path).length), entry.name).replaceAll("\\", "/")).filter((file) => !/(?:^|\/)(?:node_modules|\.git)\//.test(file));
}
// src/pillars/launch/env/platform-names.ts
const platforms = [
	{
		source: "nodejs.org/api/cli.html, nextjs.org, guides.rubyonrails.org, docs.python.org, vite.dev/guide/env-and-mode",
		names: "NODE_ENV NEXT_RUNTIME NEXT_PHASE RAILS_ENV RACK_ENV VIRTUAL_ENV VITEST JEST_WORKER_ID",
		prefixes: "npm CARGO",
		plain: "MODE DEV PROD SSR BASE_URL NODE_OPTIONS NODE_PATH PYTHONPATH DJANGO_SETTINGS_MODULE"
	},
	{
		source: "environ(7), specifications.freedesktop.org/basedir, learn.microsoft.com: recognized environment variables",
		names: "HOME PATH PWD LOGNAME SHELL TERM COLORTERM NO_COLOR FORCE_COLOR TMPDIR HOSTNAME APPDATA LOCALAPPDATA PROGRAMFILES USERPROFILE SYSTEMROOT COMSPEC",
		prefixes: "XDG LC KUBERNETES_PORT KUBERNETES_SERVICE",
		plain: "HOST USER USERNAME TEMP TMP TZ LANG EDITOR DISPLAY"
	},
	{
		source: "docs.github.com/actions/reference/variables-reference",
		names: "CI GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTOR GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKSPACE RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE ACTIONS_CACHE_URL ACTIONS_RESULTS_URL ACTIONS_RUNNER_DEBUG ACTIONS_STEP_DEBUG",
		prefixes: "GITHUB_ACTION GITHUB_EVENT GITHUB_REF GITHUB_RUN GITHUB_WORKFLOW ACTIONS_ID_TOKEN_REQUEST ACTIONS_RUNTIME",
		plain: "GITHUB_TOKEN"
	},
	{
		source: "docs.gitlab.com/ci/variables/predefined_variables, circleci.com/docs/variables, docs.travis-ci.com/user/environment-variables, buildkite.com/docs/pipelines/environment-variables",
		names: "GITLAB_CI GITLAB_FEATURES CIRCLECI CIRCLE_BRANCH CIRCLE_JOB CIRCLE_PULL_REQUEST CIRCLE_REPOSITORY_URL CIRCLE_SHA1 CIRCLE_TAG CIRCLE_USERNAME CIRCLE_WORKING_DIRECTORY TRAVIS TRAVIS_BRANCH TRAVIS_COMMIT TRAVIS_OS_NAME TRAVIS_PULL_REQUEST TRAVIS_REPO_SLUG TRAVIS_TAG BUILDKITE BUILDKITE_BRANCH BUILDKITE_COMMIT BUILDKITE_MESSAGE BUILDKITE_REPO BUILDKITE_TAG",
		prefixes: "CI GITLAB_USER CIRCLE_BUILD CIRCLE_NODE CIRCLE_PROJECT CIRCLE_WORKFLOW TRAVIS_BUILD TRAVIS_JOB TRAVIS_PULL_REQUEST BUILDKITE_AGENT_META_DATA BUILDKITE_BUILD BUILDKITE_JOB BUILDKITE_PIPELINE BUILDKITE_PULL_REQUEST"
	},
	{
		source: "vercel.com/docs/environment-variables/system-environment-variables and framework-environment-variables",
		names: "VERCEL VERCEL_ENV VERCEL_TARGET_ENV VERCEL_URL VERCEL_BRANCH_URL VERCEL_PROJECT_PRODUCTION_URL VERCEL_PROJECT_ID VERCEL_REGION VERCEL_DEPLOYMENT_ID VERCEL_SKEW_PROTECTION_ENABLED VERCEL_AUTOMATION_BYPASS_SECRET VERCEL_OIDC_TOKEN",
		prefixes: "VERCEL_GIT NEXT_PUBLIC_VERCEL NUXT_ENV_VERCEL REACT_APP_VERCEL GATSBY_VERCEL VITE_VERCEL PUBLIC_VERCEL VUE_APP_VERCEL REDWOOD_ENV_VERCEL SANITY_STUDIO_VERCEL"
	},
	{
		source: "docs.netlify.com/build/configure-builds/environment-variables, read-only variables",
		names: "NETLIFY NETLIFY_BLOBS_CONTEXT NETLIFY_DEV NETLIFY_IMAGES_CDN_DOMAIN NETLIFY_LOCAL DEPLOY_URL DEPLOY_PRIME_URL DEPLOY_ID COMMIT_REF CACHED_COMMIT_REF INCOMING_HOOK_TITLE INCOMING_HOOK_URL INCOMING_HOOK_BODY",
		plain: "URL CONTEXT BRANCH HEAD BUILD_ID SITE_NAME SITE_ID PULL_REQUEST REVIEW_ID REPOSITORY_URL"
	},
	{
		source: "render.com/docs/environment-variables",
		names: "PORT RENDER RENDER_CPU_COUNT RENDER_DISCOVERY_SERVICE RENDER_INSTANCE_ID RENDER_WEB_CONCURRENCY IS_PULL_REQUEST",
		prefixes: "RENDER_EXTERNAL RENDER_GIT RENDER_SERVICE"
	},
	{
		source: "docs.railway.com/reference/variables",
		names: "RAILWAY_ENVIRONMENT RAILWAY_ENVIRONMENT_ID RAILWAY_ENVIRONMENT_NAME RAILWAY_PROJECT_ID RAILWAY_PROJECT_NAME RAILWAY_PUBLIC_DOMAIN RAILWAY_PRIVATE_DOMAIN RAILWAY_STATIC_URL RAILWAY_SNAPSHOT_ID",
		prefixes: "RAILWAY_DEPLOYMENT RAILWAY_GIT RAILWAY_REPLICA RAILWAY_SERVICE RAILWAY_TCP RAILWAY_VOLUME"
	},
	{
		source: "fly.io/docs/machines/runtime-environment",
		names: "PRIMARY_REGION FLY_ALLOC_ID FLY_APP_NAME FLY_IMAGE_REF FLY_MACHINE_ID FLY_MACHINE_VERSION FLY_PRIVATE_IP FLY_PROCESS_GROUP FLY_PUBLIC_IP FLY_REGION FLY_VM_MEMORY_MB"
	},
	{
		source: "devcenter.heroku.com/articles/dyno-metadata and heroku-ci",
		names: "DYNO HEROKU_BRANCH HEROKU_DYNO_ID HEROKU_PR_NUMBER",
		prefixes: "HEROKU_APP HEROKU_BUILD HEROKU_RELEASE HEROKU_SLUG HEROKU_TEST_RUN",
		plain: "SOURCE_VERSION"
	},
	{
		source: "developers.cloudflare.com/pages/configuration/build-configuration and workers/ci-cd/builds",
		names: "CF_PAGES WORKERS_CI",
		prefixes: "CF_PAGES WORKERS_CI"
	},
	{
		source: "docs.aws.amazon.com/lambda: defined runtime environment variables; docs.aws.amazon.com/amplify: environment variables",
		names: "AWS_EXECUTION_ENV LAMBDA_TASK_ROOT LAMBDA_RUNTIME_DIR AWS_APP_ID AWS_BRANCH AWS_COMMIT_ID AWS_JOB_ID",
		prefixes: "AWS_LAMBDA",
		plain: "AWS_REGION AWS_DEFAULT_REGION"
	},
	{
		source: "cloud.google.com/run/docs/container-contract and appengine/docs: runtime environment",
		names: "K_SERVICE K_REVISION K_CONFIGURATION FUNCTION_TARGET FUNCTION_SIGNATURE_TYPE",
		prefixes: "GAE CLOUD_RUN",
		plain: "GOOGLE_CLOUD_PROJECT GCLOUD_PROJECT"
	},
	{
		source: "learn.microsoft.com/azure/app-service/reference-app-settings",
		names: "WEBSITE_SITE_NAME WEBSITE_HOSTNAME WEBSITE_INSTANCE_ID WEBSITE_SKU WEBSITE_RESOURCE_GROUP WEBSITE_OWNER_NAME"
	},
	{
		source: "docs.deno.com/deploy: environment variables",
		names: "DENO_DEPLOYMENT_ID DENO_REGION"
	}
];
const words = (key) => new Set(platforms.flatMap((platform) => platform[key]?.split(" ") ?? []));
const names = words("names");
const plain = words("plain");
const prefixes = new RegExp(`^(${[...words("prefixes")].join("|")})_`);
function isOfPlatform(name) {
	return isSetByPlatform(name) || plain.has(name);
}
function isSetByPlatform(name) {
	return names.has(name) || prefixes.test(name);
}
export { codePathspecs, codeReads, envReads, filesKnownToGit, isOfPlatform, isOfTests, isSetByPlatform };
