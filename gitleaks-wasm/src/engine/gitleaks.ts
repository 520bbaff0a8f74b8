import { readDefaults } from './defaults.ts';
import { GitleaksError, type GitleaksErrorCode } from './error.ts';
import { compile, type Failure, type Instance, type PreparedEngine, start } from './instance.ts';
import type { Allowlist, IgnoredKey, Rule } from './rules.ts';
import { maxTextBytes } from './text-limit.ts';

export { GitleaksError, type GitleaksErrorCode };

/** Added text of one hunk, or a whole file. Bytes are scanned as they are, even if they are not UTF-8. */
export type Fragment = {
  text: string | Uint8Array;
  /** With `/`, from the root of the repository. */
  path: string;
  commit?: string;
  /** The number of the text's first line; default 1. */
  startLine?: number;
  /** Ids of the rules to try on this fragment; default all that are set up. */
  rules?: string[];
  /** How often encoded text is decoded and scanned again; default 5, as in `gitleaks git`. */
  decodeDepth?: number;
};

/**
 * A finding with gitleaks' own numbers: lines and columns exactly as `gitleaks git --report-format json` prints them.
 */
export type GitleaksFinding = {
  ruleId: string;
  description: string;
  startLine: number;
  endLine: number;
  startColumn: number;
  endColumn: number;
  match: string;
  secret: string;
  entropy: number;
  file: string;
  commit: string;
  tags: string[];
  /** `commit:file:rule:line`, or `file:rule:line` without a commit. */
  fingerprint: string;
};

export type LoadOptions = {
  /** Text of a `.gitleaks.toml`; default: the configuration of gitleaks itself. */
  config?: string;
  /** Ids of the rules to set up; default all. The global allowlists always hold. */
  rules?: string[];
  /** Reads a file that `extend.path` names. Without it, or if it returns undefined, such a configuration is invalid. */
  readFile?: (path: string) => string | undefined | Promise<string | undefined>;
  /** What `prepareBeside` (instance.ts) gave in another thread, which saves this one the work. */
  engine?: PreparedEngine;
};

export type Gitleaks = {
  /** The version of gitleaks, e.g. `8.30.1`. */
  version: string;
  /** The rules that are set up, in gitleaks' order. */
  rules: Rule[];
  /** The configuration's global allowlists. */
  allowlists: Allowlist[];
  /** What gitleaks warns of in the configuration, e.g. a disabled rule that does not exist. */
  warnings: string[];
  ignoredKeys: IgnoredKey[];
  /**
   * Scans one fragment as `gitleaks git` scans a hunk. Findings are sorted by place and rule.
   * Throws {@link GitleaksError}; after ENGINE_DIED the next call works on a new instance.
   */
  detect(fragment: Fragment): GitleaksFinding[];
};

type Description = Pick<Gitleaks, 'version' | 'rules' | 'allowlists' | 'warnings' | 'ignoredKeys'>;

/**
 * Sets up gitleaks' detector. Throws {@link GitleaksError}. gitleaks' own configuration is known from the build, so
 * with that and all its rules no engine starts before the first `detect`.
 */
export async function load({ config, rules, readFile, engine }: LoadOptions = {}): Promise<Gitleaks> {
  const files = new Map<string, string>();

  const startEngine = () => start(engine?.module ?? compile(), engine?.memory);

  function setUp() {
    const instance = startEngine();
    return { instance, answer: instance.load<Description>({ config, rules, files: Object.fromEntries(files) }) };
  }

  if (config === undefined && rules === undefined) {
    const defaults = JSON.parse(readDefaults()) as Description;
    return { ...defaults, detect: detector(startEngine) };
  }
  let { instance, answer } = setUp();
  while ('error' in answer && answer.error.code === 'FILE_MISSING') {
    const path = answer.error.file ?? '';
    const text = files.has(path) ? undefined : await readFile?.(path);
    if (text === undefined) {
      throw new GitleaksError('CONFIG_INVALID', `the configuration extends ${path}, which cannot be read`);
    }
    files.set(path, text);
    ({ instance, answer } = setUp());
  }

  return { ...unwrap(answer), detect: detector(() => setUp().instance, instance) };
}

/** Starts an instance if there is none, or if the last one died. */
function detector(startInstance: () => Instance, started?: Instance): Gitleaks['detect'] {
  let idle = started;
  return (fragment) => {
    const text = bytesOf(fragment.text);
    const { path, commit = '', startLine = 1, rules: only, decodeDepth = 5 } = fragment;
    const instance = idle ?? startInstance();
    idle = undefined; // it comes back only from a call that it survived
    const answer = instance.detect<GitleaksFinding[]>({ path, commit, startLine, rules: only, decodeDepth }, text);
    if (!('error' in answer) || answer.error.code !== 'ENGINE_DIED') idle = instance;
    return unwrap(answer);
  };
}

function unwrap<T extends object>(answer: T | Failure): T {
  if (!('error' in answer)) return answer;
  const { code, message, file, line, column, ignoredKeys } = answer.error;
  throw new GitleaksError(code as GitleaksErrorCode, message, { file, line, column }, { ignoredKeys });
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  const size = typeof text === 'string' ? Buffer.byteLength(text) : text.length;
  if (size > maxTextBytes) {
    throw new GitleaksError(
      'TEXT_TOO_LARGE',
      `the text has ${size} bytes; at most ${maxTextBytes} are scanned at once`,
    );
  }
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}
