import { boolean, fallback, getDotPath, is, minValue, nullable, nullish, number, object, optional, pipe, regex, safeInteger, safeParse, string, transform } from "./dist.js";
import { GateError } from "./start.js";
// src/github/event/nothing-yet.ts
const word = pipe(string(), regex(/^[a-z_]{1,40}$/));
function concluded(key, of) {
	return {
		schema: pipe(object({
			action: word,
			[key]: object({ conclusion: nullable(word) })
		}), transform((payload) => {
			const { conclusion } = payload[key];
			return payload["action"] === "completed" ? conclusion : payload["action"];
		})),
		done: "success",
		of
	};
}
const progressOf = {
	deployment_status: {
		schema: pipe(object({ deployment_status: object({ state: word }) }), transform(({ deployment_status }) => deployment_status.state)),
		done: "success",
		of: "the state of the deployment"
	},
	workflow_run: concluded("workflow_run", "the workflow that the job waits for"),
	check_run: concluded("check_run", "the check run"),
	check_suite: concluded("check_suite", "the check suite"),
	status: {
		schema: pipe(object({ state: word }), transform(({ state }) => state)),
		done: "success",
		of: "the status of the commit"
	},
	page_build: {
		schema: pipe(object({ build: object({ status: nullable(word) }) }), transform(({ build }) => build.status)),
		done: "built",
		of: "the build of the page"
	}
};
function nothingYet(event, read) {
	const progress = Object.hasOwn(progressOf, event) ? progressOf[event] : void 0;
	if (!progress) return void 0;
	const word = read(progress.schema);
	return word === progress.done ? void 0 : `${progress.of} is "${word ?? "unknown"}", not "${progress.done}"`;
}
// src/github/event/event.ts
const commitId = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const branchName = pipe(string(), regex(/^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]{1,255}$/u));
const ref = pipe(string(), regex(/^refs\/[^\p{Cc}]+$/u));
const repository = object({
	full_name: string(),
	private: optional(boolean())
});
const id = optional(pipe(number(), safeInteger(), minValue(1)));
const pullRequest = object({ pull_request: object({
	number: id,
	base: object({
		sha: commitId,
		ref: fallback(optional(branchName), void 0),
		repo: optional(repository)
	}),
	head: object({
		sha: commitId,
		repo: nullish(repository)
	})
}) });
const push = object({
	ref,
	before: commitId,
	after: commitId,
	deleted: optional(boolean()),
	repository: object({ default_branch: branchName })
});
const mergeGroup = object({ merge_group: object({
	base_sha: commitId,
	head_sha: commitId
}) });
const deployment = object({ deployment: object({
	id,
	sha: commitId,
	environment: optional(string())
}) });
const deploymentStatus = object({ deployment_status: object({ environment_url: optional(string()) }) });
const workflowRun = object({
	workflow_run: object({
		head_sha: commitId,
		event: optional(string()),
		head_branch: fallback(nullish(branchName), void 0),
		head_repository: nullish(object({ full_name: string() }))
	}),
	repository: object({ default_branch: branchName })
});
function parseEvent(source) {
	return {
		...commitsOf(source),
		nothingYet: nothingYet(source.name, (schema) => read(schema, source))
	};
}
function commitsOf(source) {
	switch (source.name) {
		case "pull_request":
		case "pull_request_target": return fromPullRequest(source);
		case "push": return fromPush(source);
		case "merge_group": return fromMergeGroup(source);
		case "deployment": return fromDeployment(source);
		case "deployment_status": return {
			...fromDeployment(source),
			environmentUrl: environmentUrl(source, read(deploymentStatus, source).deployment_status.environment_url)
		};
		case "workflow_run": return fromWorkflowRun(source);
		default: return {
			event: source.name,
			sha: is(commitId, source.sha) ? source.sha : void 0
		};
	}
}
function fromPullRequest(source) {
	const { base, head, number } = read(pullRequest, source).pull_request;
	const headRepositoryIsFork = isFork(head.repo, base.repo);
	return {
		event: source.name,
		range: {
			kind: "between",
			base: base.sha,
			head: head.sha,
			onto: baseBranch(source, base, headRepositoryIsFork)
		},
		sha: head.sha,
		headRepositoryIsFork,
		pullRequest: number,
		tokenIsReadOnly: source.name === "pull_request" && headRepositoryIsFork === true && base.repo?.private !== true
	};
}
function baseBranch({ name, sha }, { ref: branch, repo }, isFork) {
	const merge = name === "pull_request" && is(commitId, sha) ? sha : void 0;
	const named = repo && branch !== void 0 ? {
		branch,
		repository: isFork === false ? void 0 : repo.full_name
	} : {};
	return merge || named.branch ? {
		merge,
		...named
	} : void 0;
}
function isFork(head, base) {
	if (head === null) return true;
	return head && base ? head.full_name !== base.full_name : void 0;
}
function fromPush(source) {
	const { ref, before, after, deleted, repository } = read(push, source);
	const name = ref.replace(/^refs\/(?:heads|tags)\//, "");
	const nothing = (reason, sha) => ({
		event: source.name,
		range: {
			kind: "nothing",
			reason
		},
		sha
	});
	if (deleted || isZero(after)) return nothing(`${ref.startsWith("refs/tags/") ? "the tag" : "the branch"} ${name} was deleted`);
	if (ref.startsWith("refs/tags/")) {
		const range = {
			kind: "tag",
			id: after,
			name,
			reason: `the tag ${name} adds no commits of its own`
		};
		return {
			event: source.name,
			range,
			sha: after
		};
	}
	return {
		event: source.name,
		range: pushed(ref, before, after, repository.default_branch),
		sha: after
	};
}
function pushed(ref, before, after, defaultBranch) {
	if (!isZero(before)) return {
		kind: "between",
		base: before,
		head: after
	};
	if (ref === `refs/heads/${defaultBranch}`) return {
		kind: "history",
		head: after
	};
	return {
		kind: "beyond",
		head: after,
		defaultBranch
	};
}
function isZero(sha) {
	return /^0+$/.test(sha);
}
function fromMergeGroup(source) {
	const { base_sha, head_sha } = read(mergeGroup, source).merge_group;
	return {
		event: source.name,
		range: {
			kind: "between",
			base: base_sha,
			head: head_sha
		},
		sha: head_sha
	};
}
function fromDeployment(source) {
	const { id, sha, environment } = read(deployment, source).deployment;
	return {
		event: source.name,
		rangeIfAsked: {
			kind: "tree",
			commit: sha
		},
		sha,
		deployment: id,
		environment
	};
}
function fromWorkflowRun(source) {
	const { workflow_run, repository } = read(workflowRun, source);
	const { head_sha: head, event, head_branch: branch, head_repository } = workflow_run;
	const isOfPullRequest = event === "pull_request" || event === "pull_request_target";
	return {
		event: source.name,
		rangeIfAsked: {
			kind: "beyond",
			head,
			defaultBranch: repository.default_branch,
			atLeastHead: true
		},
		sha: head,
		headOfPullRequest: isOfPullRequest && branch && head_repository ? {
			repository: head_repository.full_name,
			branch
		} : void 0
	};
}
function environmentUrl(source, text) {
	if (!text) return void 0;
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (!url || !["http:", "https:"].includes(url.protocol) || url.username || url.password) throw invalid(source, "deployment_status.environment_url is not a plain http or https address");
	return text;
}
function read(schema, source) {
	const result = safeParse(schema, source.payload, { abortEarly: true });
	if (result.success) return result.output;
	const path = getDotPath(result.issues[0]);
	throw invalid(source, path ? `${path} is missing or malformed` : "it is not an object");
}
function invalid({ name }, problem) {
	return new GateError("EVENT_INVALID", {
		event: name,
		problem
	});
}
export { parseEvent };
