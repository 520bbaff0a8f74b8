/**
 * Every error that the gate itself raises, in one table: exit code, what happened, what to do.
 * `{name}` is filled from the details given at the throw.
 */
export const errorTable = {
  // 2: wrong usage or configuration; nothing was run.
  USAGE: { exitCode: 2, message: '{problem}', hint: 'Run "launch-gate --help" for the commands and options.' },
  NOTHING_TO_DO: {
    exitCode: 2,
    message: '{problem}',
    hint: 'Let "launch-gate init --url https://app.example.com" write .github/launch-gate.yml, or add three lines to it:\n  version: 1\n  base-url: https://app.example.com\n  checks: [{ name: Home, get: / }]',
  },
  CONFIG_UNREADABLE: {
    exitCode: 2,
    message: '{file} cannot be read: {problem}',
    hint: 'Check the path given as config.',
  },
  CONFIG_INVALID: { exitCode: 2, message: '{diagnostics}', hint: '{count}; nothing was run.{shell}' },
  TLS_UNUSABLE: {
    exitCode: 2,
    message: '{path} cannot be used for TLS ({where}): {problem}',
    hint: 'Give the path of a file in PEM, relative to the working directory; cert and key belong together.',
  },
  NO_HISTORY: {
    exitCode: 2,
    message: 'there is no history to read',
    hint: 'Give its folder: --history FOLDER, or --state FOLDER for uptime alone. For the branch launch-gate-history set GITHUB_TOKEN and GITHUB_REPOSITORY.',
  },
  METRICS_UNAVAILABLE: {
    exitCode: 2,
    message: 'metrics cannot be served at {where}: {problem}',
    hint: 'Name an address of this machine and a port that is free, such as --metrics 127.0.0.1:9464.',
  },
  INIT_IN_GIT_FOLDER: {
    exitCode: 2,
    message: '{folder} is the folder of git itself, or a bare repository: no workflow is read there',
    hint: 'Nothing was written. Run init in a clone with files: git clone {folder}',
  },
  INIT_EXISTS: {
    exitCode: 2,
    message: '{file} is there already and stays as it is; nothing was written',
    hint: 'Run "launch-gate check-config" to see whether it is right. To have init write it anew, move it away first.',
  },
  INIT_UNANSWERED: {
    exitCode: 2,
    message: 'nothing was written, because nobody can be asked here',
    hint: 'Run "launch-gate init --yes" to write what is shown above.',
  },
  INIT_UNWRITABLE: {
    exitCode: 2,
    message: 'the files of init cannot be written: {problem}',
    hint: 'Nothing was left behind. Run it where this user may write, or copy what is shown above.',
  },
  SITE_UNUSABLE: { exitCode: 2, message: 'init cannot look at {url}: {problem}', hint: '{hint}' },
  // 3: could not judge; never a pass.
  HISTORY_UNREADABLE: {
    exitCode: 3,
    message: 'the history of past runs cannot be read: {problem}',
    hint: 'It is left as it is. Run the command again, or name a folder: --history FOLDER.',
  },
  STATE_UNREADABLE: {
    exitCode: 3,
    message: 'the state of uptime in {where} cannot be used: {problem}',
    hint: 'It is left as it is. Use the version of the gate that wrote it, or move it away to begin anew; open incidents are then told again.',
  },
  STATE_UNWRITABLE: {
    exitCode: 3,
    message: 'the state of uptime in {where} cannot be written: {problem}',
    hint: '{hint}',
  },
  UPTIME_RUNNING: {
    exitCode: 3,
    message: 'another launch-gate uptime (process {pid}) uses {where} since {since}',
    hint: 'Give each its own --state FOLDER, or end the other one.',
  },
  NOT_A_REPOSITORY: {
    exitCode: 3,
    message: '{path} is not a git repository',
    hint: 'Run actions/checkout before this step, or name the repository with --cwd.',
  },
  RANGE_UNRESOLVABLE: { exitCode: 3, message: 'the commits cannot be resolved: {problem}', hint: '{hint}' },
  GIT_FAILED: {
    exitCode: 3,
    message: 'git failed while the commits were read: {problem}',
    hint: 'Run "git fsck" in the repository; a clone with missing objects cannot be judged.',
  },
  GIT_STOPPED: {
    exitCode: 3,
    message: 'git gave no whole answer: {problem}',
    hint: 'This is no damage of the clone. Run the job again; if it stays so, run that command in the clone and look at what it does.',
  },
  GIT_NOT_FOUND: {
    exitCode: 3,
    message: 'git was not found, so no commit could be read',
    hint: 'Install git 2.31 or later, or put its folder into PATH.',
  },
  ENGINE_FAILED: {
    exitCode: 3,
    message: 'the secret engine failed: {problem}',
    hint: 'Run the job again; if it fails again, report it with the commit named above.',
  },
  TEXT_TOO_LARGE: {
    exitCode: 3,
    message: '{place} may hold a secret and cannot be judged: {problem}',
    hint: 'Keep such data out of the repository, or, where it holds no secret, name the path in an allowlist of .gitleaks.toml.',
  },
  GITLEAKS_CONFIG: {
    exitCode: 2,
    message: '{file} is not a gitleaks configuration: {problem}',
    hint: 'Mend the file, or remove it to scan with the default rules of gitleaks.',
  },
  GITLEAKS_KEYS: { exitCode: 2, message: '{diagnostics}', hint: '{hint}' },
  GITLEAKS_NO_RULES: {
    exitCode: 2,
    message: '{file} leaves no rule, so no secret would be found: {problem}',
    hint: 'To keep the rules of gitleaks, add two lines:\n  [extend]\n  useDefault = true',
  },
  BASELINE_INVALID: {
    exitCode: 2,
    message: 'the baseline {file} cannot be used: {problem}',
    hint: 'Write it anew: launch-gate run secrets --range all --write-baseline {file}',
  },
  HANDOVER_INVALID: { exitCode: 2, message: '{diagnostics}', hint: '{count}; nothing was written.' },
  RUNNER_FILE_UNWRITABLE: {
    exitCode: 3,
    message: 'the runner takes no more from this step, {file} cannot be written: {problem}',
    hint: 'Look whether the disk of the runner is full, or something empties its folder for temporary files; then run the job again.',
  },
  EVENT_INVALID: {
    exitCode: 3,
    message: 'the payload of the event "{event}" cannot be used: {problem}',
    hint: 'Run the job again, or give the commits with --range.',
  },
  REPORT_UNWRITABLE: {
    exitCode: 2,
    message: 'the report cannot be written to {path}: {problem}',
    hint: 'Give a path in a folder that exists and can be written.',
  },
  LINK_IN_CHECKOUT: {
    exitCode: 2,
    message: 'nothing is written to {path}: {link} is a link, which whoever proposes a change can set',
    hint: 'Remove the link, or give a path outside of the checkout, in a workflow below ${{ runner.temp }}.',
  },
  RUNTIME_TOO_OLD: {
    exitCode: 2,
    message: 'the HTTP client does not load: {problem}',
    hint: 'Checks of a deployment need Node 20 or later; the action runs on Node 24.',
  },
  DEMO_FAILED: {
    exitCode: 3,
    message: 'the demo cannot be prepared: {problem}',
    hint: 'It needs git on the PATH, a temporary folder that can be written, and a free port on 127.0.0.1.',
  },
  DEADLINE_PASSED: {
    exitCode: 3,
    message: 'the deadline of {time} passed before everything was judged; still open: {open}',
    hint: 'Look for what was slow, or give a longer "deadline" in the configuration.',
  },
  REPORT_UNREADABLE: {
    exitCode: 3,
    message: 'the report {file} cannot be used: {problem}',
    hint: 'Nothing was written. Look whether that job ended well and its whole report was uploaded; then run it again.',
  },
  NO_REPORTS: {
    exitCode: 3,
    message: 'no report is there to merge: nothing fits {files}',
    hint: 'Look whether the jobs before wrote their reports and uploaded them, also where they failed: "if: always()".',
  },
  REPORTS_DIFFER: {
    exitCode: 3,
    message: 'the reports cannot be one verdict: {problem}',
    hint: 'Nothing was written. Give the reports of one run of the workflow, and each job a name of its own: the input "name", or --name.',
  },
  CANCELLED: { exitCode: 3, message: 'the run was cancelled before it could judge', hint: 'Run it again.' },
} as const satisfies Record<string, { exitCode: 2 | 3; message: string; hint: string }>;

export type ErrorCode = keyof typeof errorTable;

type ErrorDiagnostic = { at: { file: string; line: number; column: number }; message: string };
type GateErrorOptions = { cause?: unknown; diagnostics?: readonly ErrorDiagnostic[] };

/** An error of the table above. `message` says what and where, `hint` what to do; `exitCode` is the process's. */
export class GateError extends Error {
  readonly code: ErrorCode;
  readonly exitCode: 2 | 3;
  readonly hint: string;
  /** The single mistakes of a configuration, each at its place. */
  readonly diagnostics: readonly ErrorDiagnostic[];

  constructor(code: ErrorCode, details: Record<string, string | number> = {}, options: GateErrorOptions = {}) {
    const row = errorTable[code];
    super(fill(row.message, details), options);
    this.name = 'GateError';
    this.code = code;
    this.exitCode = row.exitCode;
    this.hint = fill(row.hint, details);
    this.diagnostics = options.diagnostics ?? [];
  }
}

function fill(text: string, details: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(details[name] ?? placeholder));
}

/** The error for work that stopped because the signal aborted. The gate decides whether its deadline was the cause. */
export function stopError({ reason }: AbortSignal): GateError {
  return new GateError('CANCELLED', {}, { cause: reason });
}
