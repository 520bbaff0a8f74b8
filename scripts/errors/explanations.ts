import type { ErrorCode } from '../../src/model/errors.ts';

/** What docs/errors.md says of an error besides its own words. `example` fills the words in, as at a throw. */
export type Explanation = { why: string; todo: string; example: Record<string, string | number> };

export const explanations: Record<ErrorCode, Explanation> = {
  USAGE: {
    why: 'A command, an option or an input of the action is not known, or its value is none that it can have.',
    todo: '`launch-gate --help` lists commands and options, `launch-gate rules` the rules. The nearest name that exists stands in the message.',
    example: { problem: 'there is no pillar "secretz"; known are secrets, smoke, latency, launch, evidence' },
  },
  NOTHING_TO_DO: {
    why: 'The event brings no commits and no check is configured; or a pillar was named that the configuration has nothing for; or there is neither a configuration nor a git repository with commits.',
    todo: 'Add the three lines that the message shows, or `base-url` and `routes` to the step. In a clone, `launch-gate run` alone scans the commits of the branch.',
    example: {
      problem:
        'there is nothing to check on the event "schedule": there is no .github/launch-gate.yml, and no commits are named',
    },
  },
  CONFIG_UNREADABLE: {
    why: 'The file that `config` names does not exist, is a folder, is larger than 1 MB, or is a link out of the repository. Or the configuration has another name, or stands in another folder, than the one where it is looked for.',
    todo: 'Mend the path. It counts from the working directory; the default is `.github/launch-gate.yml`. A file that steers the gate stays inside of the repository: link to it there, or name it with its own path.',
    example: { file: '.github/gate.yml', problem: 'it does not exist' },
  },
  CONFIG_INVALID: {
    why: 'A key is not known, a value is none that the key can have, or a variable is not set. Pull requests from forks and from Dependabot get no secrets, so their variables are not set.',
    todo: 'Mend every line; `launch-gate check-config` says when none is left. A variable is handed to the step: `env: { SMOKE_PASSWORD: "${{ secrets.SMOKE_PASSWORD }}" }`. For pull requests from forks, [scan their commits only](security.md#pull-requests-from-forks).',
    example: {
      diagnostics: [
        '.github/launch-gate.yml:12:5  unknown key "expects" in check "Login page"; did you mean "expect"?',
        '.github/launch-gate.yml:20:31  SMOKE_PASSWORD is not set. In the workflow: env: { SMOKE_PASSWORD: "${{ secrets.SMOKE_PASSWORD }}" }',
      ].join('\n'),
      count: '2 mistakes',
      shell: '\nTo set them in this shell: export SMOKE_PASSWORD=…',
    },
  },
  TLS_UNUSABLE: {
    why: 'A file under `tls` is missing, holds nothing in PEM, or key and certificate do not belong together.',
    todo: 'Mend the file that the message names; the place is that of `tls` in the configuration.',
    example: {
      path: 'certs/client.key',
      where: '.github/launch-gate.yml:4:8',
      problem: 'the key is not that of the certificate',
    },
  },
  NO_HISTORY: {
    why: '`launch-gate trends` was told no folder, and there is no branch that it could ask.',
    todo: 'Name the folder of the history or of uptime; for the branch set `GITHUB_TOKEN` and `GITHUB_REPOSITORY`.',
    example: {},
  },
  METRICS_UNAVAILABLE: {
    why: 'Another program listens at the address of `--metrics`, or the address is none of this machine.',
    todo: 'Name another port or address. Nothing was asked yet.',
    example: { where: '127.0.0.1:9464', problem: 'the port is in use' },
  },
  INIT_IN_GIT_FOLDER: {
    why: 'A bare repository, and the folder `.git` of a clone, hold no files of the project. What init wrote there nobody would find.',
    todo: 'Run it in a clone, where the files are.',
    example: { folder: '/srv/git/shop.git' },
  },
  INIT_EXISTS: {
    why: '`launch-gate init` writes over no file.',
    todo: 'Keep the file, or move it away and run init again.',
    example: { file: '.github/launch-gate.yml' },
  },
  INIT_UNANSWERED: {
    why: '`launch-gate init` runs in a pipe or a job, where nobody sees what it asks.',
    todo: '`launch-gate init --yes` writes what it shows.',
    example: {},
  },
  INIT_UNWRITABLE: {
    why: 'This user may not write the folder `.github`, or the disk is full.',
    todo: 'Run it where this user may write, or copy what is shown. Nothing was left behind.',
    example: { problem: "EACCES: permission denied, mkdir '/srv/shop/.github'" },
  },
  SITE_UNUSABLE: {
    why: 'The site does not answer, leads to another address, or something answers in front of it.',
    todo: 'The message says which; mostly another `--url` is right.',
    example: {
      url: 'https://example.com/',
      problem: 'it leads to https://www.example.com/',
      hint: 'Run "launch-gate init --url https://www.example.com" for that one.',
    },
  },
  HISTORY_UNREADABLE: {
    why: 'The branch or folder that `launch-gate trends` reads cannot be had: the message holds the answer of GitHub or of the file system.',
    todo: 'Run it again. The job needs `contents: read`; for a folder, mend its permissions or name another one.',
    example: { problem: "EACCES: permission denied, scandir '/var/lib/launch-gate'" },
  },
  STATE_UNREADABLE: {
    why: 'The file in which `launch-gate uptime` keeps its incidents was written by a newer version, is cut short, or is something else. It is left as it is.',
    todo: 'Use the version that wrote it, or move the file away to begin anew: open incidents are then told again.',
    example: { where: '.launch-gate/uptime/state.json', problem: 'it is cut short, or no JSON' },
  },
  STATE_UNWRITABLE: {
    why: 'This user or token may not write the folder or the branch, GitHub does not answer, or another round wrote at the same time.',
    todo: 'Do what the message says: another `--state FOLDER`, or `contents: write`. The next round tries again.',
    example: {
      where: '.launch-gate/uptime',
      problem: 'EACCES',
      hint: 'Name a folder that this user may write: --state FOLDER.',
    },
  },
  UPTIME_RUNNING: {
    why: 'Two processes with one state would tell everything twice.',
    todo: 'End one of them, or give each its own `--state FOLDER`.',
    example: { pid: 4711, where: '.launch-gate/uptime', since: '2026-01-02T03:04:05.000Z' },
  },
  NOT_A_REPOSITORY: {
    why: 'Commits are to be scanned, and neither the working directory nor a folder above it is a clone. Mostly a workflow has no checkout before this step.',
    todo: 'Add `actions/checkout` before the step, set `working-directory`, or name the folder with `--cwd`.',
    example: { path: '/home/runner/work/app/app' },
  },
  RANGE_UNRESOLVABLE: {
    why: 'A commit of the event is not in the clone and the remote does not send it: mostly the branch was force-pushed while the job ran. Or a name of `--range` or of `notes` is not there or means several commits. Or git refuses a clone of another user.',
    todo: 'Run the job again. For a remote that is shallow itself, `fetch-depth: 0`. For a name, do what the message says. A range with a hole is never judged.',
    example: {
      problem:
        'the base commit 9e1f0c7d5a6b4c3d2e1f9e1f0c7d5a6b4c3d2e1f is not in this clone and the remote refused to send it: fatal: remote error: upload-pack: not our ref',
      hint: 'Most often the branch was force-pushed while the job ran. Run the job again.',
    },
  },
  GIT_FAILED: {
    why: 'An object of the clone is missing or damaged. What was read before that is not reported as clean.',
    todo: 'Run `git fsck`, or clone again.',
    example: { problem: 'fatal: unable to read tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904' },
  },
  GIT_STOPPED: {
    why: 'A command of git wrote more than is read, took too long, was ended from outside (mostly because memory ran out), or could not be started.',
    todo: 'Run the job again. If it stays so, run the command in the clone: thousands of names or a huge change where few are expected, a remote that hangs, a runner with too little memory.',
    example: { problem: '"git ls-remote" took too long' },
  },
  GIT_NOT_FOUND: {
    why: 'git is not installed, as in a slim container, or its folder is not in PATH.',
    todo: 'Install git 2.31 or later: `apt-get install git`, `apk add git`, `brew install git`.',
    example: {},
  },
  ENGINE_FAILED: {
    why: 'A mistake of the gate, or memory that ran out.',
    todo: 'Run it again; if it stays, report it with the message.',
    example: { problem: 'src/data.ts in 3f2c1e9: unreachable' },
  },
  TEXT_TOO_LARGE: {
    why: 'gitleaks must read more than 16 MB at once, because a rule of `.gitleaks.toml` requires another one; or too many matches begin in the text that may be longer than half a megabyte.',
    todo: 'Keep such data out of the repository, or allow the path in `.gitleaks.toml` if it holds no secret.',
    example: {
      place: 'data/dump.sql in 3f2c1e9',
      problem: 'the text has 21037412 bytes; at most 16777216 are scanned at once',
    },
  },
  GITLEAKS_CONFIG: {
    why: '`.gitleaks.toml`, or the file that `GITLEAKS_CONFIG` names, is no TOML, has a pattern that Go does not read, or is missing.',
    todo: 'Mend it, or remove it to scan with the default rules of gitleaks.',
    example: { file: '.gitleaks.toml:1:5', problem: 'toml: array is incomplete' },
  },
  GITLEAKS_KEYS: {
    why: '`.gitleaks.toml` has a key that gitleaks does not know. gitleaks itself passes over it in silence, so the rule or allowlist would not do what it says.',
    todo: 'Mend the key; [which keys there are](secrets.md#a-false-alarm).',
    example: {
      diagnostics: '.gitleaks.toml:1:2  unknown key "allowlst"; did you mean "allowlist"?',
      hint: 'Mend the file.',
    },
  },
  GITLEAKS_NO_RULES: {
    why: 'A `.gitleaks.toml` without `[extend]` and without `[[rules]]` replaces all rules of gitleaks by none.',
    todo: 'Add the two lines that the message shows, or rules of your own.',
    example: {
      file: '.gitleaks.toml',
      problem: 'it has no [[rules]] of its own, and it extends none, or disables all that it extends',
    },
  },
  BASELINE_INVALID: {
    why: 'The file named as `baseline` is missing, or is no JSON report of gitleaks.',
    todo: 'Write it anew with the command that the message shows, or take the key out.',
    example: { file: '.gitleaks-baseline.json', problem: 'it does not exist' },
  },
  HANDOVER_INVALID: {
    why: 'A marker of the handover is wrong, or a secret stands in what its owner wrote.',
    todo: 'Mend the line that the message names: [what is yours in the page](handover.md#what-is-yours).',
    example: { diagnostics: 'HANDOVER.md:12:1  this ends a part, and none has begun', count: '1 mistake' },
  },
  RUNNER_FILE_UNWRITABLE: {
    why: 'The file for the outputs or the summary of the step: the disk of the runner is full, or another job of a self-hosted runner emptied its folder for temporary files.',
    todo: 'Mend the runner, and run the job again.',
    example: {
      file: '/home/runner/work/_temp/_runner_file_commands/set_output_1',
      problem: 'ENOSPC: no space left on device',
    },
  },
  EVENT_INVALID: {
    why: 'The file of the event is empty, or is not what GitHub documents.',
    todo: 'Run the job again, or name the commits with `--range A..B`.',
    example: { event: 'pull_request', problem: 'pull_request.base.sha is missing or malformed' },
  },
  REPORT_UNWRITABLE: {
    why: 'The folder that is given for `json`, `html`, `junit`, `sarif` or `code-quality` does not exist or cannot be written; or the disk is full.',
    todo: 'Make the folder in a step before, or name one that exists. It is tried before anything is judged.',
    example: { path: 'reports/gate.json', problem: "ENOENT: no such file or directory, access 'reports'" },
  },
  LINK_IN_CHECKOUT: {
    why: 'In the path of a report, baseline or history there is a symbolic link inside the checkout. Who proposes a change can commit such a link, and would so choose the file that the gate writes to.',
    todo: 'Remove the link, or give a path outside of the checkout, e.g. below `${{ runner.temp }}`.',
    example: { path: 'reports/gate.json', link: '/home/runner/work/app/app/reports' },
  },
  RUNTIME_TOO_OLD: {
    why: 'This Node is older than 20. Commits can still be scanned; a deployment cannot be checked.',
    todo: 'Use Node 20 or later. The action brings its own.',
    example: { problem: 'The requested module does not provide an export' },
  },
  DEMO_FAILED: {
    why: '`launch-gate demo` needs git, a temporary folder and a free port.',
    todo: 'Install git, free the disk, or run it where a port of 127.0.0.1 may be opened.',
    example: { problem: 'git was not found' },
  },
  DEADLINE_PASSED: {
    why: 'The whole run took longer than its `deadline` (default 10 minutes), before any part of it was judged. What was open is named.',
    todo: 'Look for what was slow. If the work needs it, give a longer `deadline` in [the configuration](configuration.md#the-whole-run).',
    example: { time: '10 min', open: 'smoke, latency' },
  },
  REPORT_UNREADABLE: {
    why: 'A report to merge is missing, cut short, of another version, larger than 64 MB, or something else.',
    todo: 'Look whether that job ended well and its whole report was uploaded; run it again. Nothing was written.',
    example: { file: 'reports/fra.json', problem: 'it is cut short, or no JSON' },
  },
  NO_REPORTS: {
    why: '`launch-gate merge` found none of the files that it was given.',
    todo: 'Look whether the jobs before wrote and uploaded their reports, also where they failed: `if: always()`.',
    example: { files: 'reports/*.json' },
  },
  REPORTS_DIFFER: {
    why: 'Two reports have one name, they are of different commits or parts of different wholes, or there is one too many.',
    todo: 'Give the reports of one run of the workflow, and each job a `name` of its own. Nothing was written.',
    example: { problem: 'reports/a.json and reports/b.json are both of the run "fra"' },
  },
  CANCELLED: {
    why: 'The job was stopped: by hand, by the limit of the job, or because a newer push took its place.',
    todo: 'Run it again.',
    example: {},
  },
};
