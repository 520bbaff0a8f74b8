// src/model/errors.ts
const table = {
	USAGE: {
		exitCode: 2,
		message: "{problem}",
		hint: "Run \"launch-gate --help\" for the commands and options."
	},
	NOTHING_TO_DO: {
		exitCode: 2,
		message: "{problem}",
		hint: "Add three lines to .github/launch-gate.yml:\n  version: 1\n  base-url: https://app.example.com\n  checks: [{ name: Home, get: / }]"
	},
	CONFIG_UNREADABLE: {
		exitCode: 2,
		message: "{file} cannot be read: {problem}",
		hint: "Check the path given as config."
	},
	CONFIG_INVALID: {
		exitCode: 2,
		message: "{diagnostics}",
		hint: "{count}; nothing was run."
	},
	TLS_UNUSABLE: {
		exitCode: 2,
		message: "{path} cannot be used for TLS ({where}): {problem}",
		hint: "Give the path of a file in PEM, relative to the working directory; cert and key belong together."
	},
	NOT_A_REPOSITORY: {
		exitCode: 3,
		message: "{path} is not a git repository",
		hint: "Run actions/checkout before this step, or name the repository with --cwd."
	},
	RANGE_UNRESOLVABLE: {
		exitCode: 3,
		message: "the commits to scan cannot be resolved: {problem}",
		hint: "{hint}"
	},
	GIT_FAILED: {
		exitCode: 3,
		message: "git failed while the commits were read: {problem}",
		hint: "Run \"git fsck\" in the repository; a clone with missing objects cannot be judged."
	},
	ENGINE_FAILED: {
		exitCode: 3,
		message: "the secret engine failed: {problem}",
		hint: "Run the job again; if it fails again, report it with the commit named above."
	},
	TEXT_TOO_LARGE: {
		exitCode: 3,
		message: "{place} may hold a secret and cannot be judged: {problem}",
		hint: "Keep such data out of the repository, or, where it holds no secret, name the path in an allowlist of .gitleaks.toml."
	},
	GITLEAKS_CONFIG: {
		exitCode: 2,
		message: "{file} is not a gitleaks configuration: {problem}",
		hint: "Mend the file, or remove it to scan with the default rules of gitleaks."
	},
	GITLEAKS_KEYS: {
		exitCode: 2,
		message: "{diagnostics}",
		hint: "{hint}"
	},
	GITLEAKS_NO_RULES: {
		exitCode: 2,
		message: "{file} leaves no rule, so no secret would be found: {problem}",
		hint: "To keep the rules of gitleaks, add two lines:\n  [extend]\n  useDefault = true"
	},
	BASELINE_INVALID: {
		exitCode: 2,
		message: "the baseline {file} cannot be used: {problem}",
		hint: "Write it anew: launch-gate run secrets --range all --write-baseline {file}"
	},
	RUNNER_FILE_UNWRITABLE: {
		exitCode: 3,
		message: "the runner takes no more from this step, {file} cannot be written: {problem}",
		hint: "Look whether the disk of the runner is full, or something empties its folder for temporary files; then run the job again."
	},
	EVENT_INVALID: {
		exitCode: 3,
		message: "the payload of the event \"{event}\" cannot be used: {problem}",
		hint: "Run the job again, or give the commits with --range."
	},
	REPORT_UNWRITABLE: {
		exitCode: 2,
		message: "the report cannot be written to {path}: {problem}",
		hint: "Give a path in a folder that exists and can be written."
	},
	LINK_IN_CHECKOUT: {
		exitCode: 2,
		message: "nothing is written to {path}: {link} is a link, which whoever proposes a change can set",
		hint: "Remove the link, or give a path outside of the checkout, in a workflow below ${{ runner.temp }}."
	},
	RUNTIME_TOO_OLD: {
		exitCode: 2,
		message: "the HTTP client does not load: {problem}",
		hint: "Checks of a deployment need Node 22.19 or later; the action runs on Node 24."
	},
	DEMO_FAILED: {
		exitCode: 3,
		message: "the demo cannot be prepared: {problem}",
		hint: "It needs git on the PATH, a temporary folder that can be written, and a free port on 127.0.0.1."
	},
	DEADLINE_PASSED: {
		exitCode: 3,
		message: "the deadline of {time} passed before everything was judged; still open: {open}",
		hint: "Look for what was slow, or give a longer \"deadline\" in the configuration."
	},
	CANCELLED: {
		exitCode: 3,
		message: "the run was cancelled before it could judge",
		hint: "Run it again."
	}
};
var GateError = class extends Error {
	code;
	exitCode;
	hint;
	diagnostics;
	constructor(code, details = {}, options = {}) {
		const row = table[code];
		super(fill(row.message, details), options);
		this.name = "GateError";
		this.code = code;
		this.exitCode = row.exitCode;
		this.hint = fill(row.hint, details);
		this.diagnostics = options.diagnostics ?? [];
	}
};
function fill(text, details) {
	return text.replace(/\{(\w+)\}/g, (placeholder, name) => String(details[name] ?? placeholder));
}
function stopError({ reason }) {
	return new GateError("CANCELLED", {}, { cause: reason });
}
export { GateError, stopError };
