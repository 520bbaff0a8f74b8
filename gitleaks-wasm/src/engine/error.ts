import type { IgnoredKey } from './rules.ts';

/** What can go wrong. */
export type GitleaksErrorCode =
  /** gitleaks does not accept the configuration, or one that it extends. */
  | 'CONFIG_INVALID'
  /** A rule was asked for that the configuration does not have. */
  | 'RULE_UNKNOWN'
  /** The text is longer than `maxTextBytes` (see text-limit.ts); no part of it was scanned. */
  | 'TEXT_TOO_LARGE'
  /** gitleaks failed, or ran out of memory; it did not judge the text. The next call starts a new instance. */
  | 'ENGINE_DIED';

/** A place in a configuration; lines and columns count from 1. `file` is absent for the text given as `config`. */
export type ConfigPosition = { file?: string; line?: number; column?: number };

type Options = { cause?: unknown; ignoredKeys?: readonly IgnoredKey[] };

/** Every error of this package. The message never quotes the text that was scanned. */
export class GitleaksError extends Error {
  readonly code: GitleaksErrorCode;
  readonly position: ConfigPosition;
  /** For CONFIG_INVALID: keys that gitleaks passed over; one of them may be the reason. */
  readonly ignoredKeys: readonly IgnoredKey[];

  constructor(code: GitleaksErrorCode, message: string, position: ConfigPosition = {}, options: Options = {}) {
    super(message, options);
    this.name = 'GitleaksError';
    this.code = code;
    this.position = position;
    this.ignoredKeys = options.ignoredKeys ?? [];
  }
}
