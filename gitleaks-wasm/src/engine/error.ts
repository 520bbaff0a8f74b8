import type { IgnoredKey } from './gitleaks.ts';

/** What can go wrong, and whose matter it is. */
export type GitleaksErrorCode =
  /** The configuration, or one that it extends, is not one that gitleaks takes. */
  | 'CONFIG_INVALID'
  /** A rule was asked for that the configuration does not have. */
  | 'RULE_UNKNOWN'
  /** The text is longer than {@link maxTextBytes}; nothing of it was scanned. */
  | 'TEXT_TOO_LARGE'
  /** gitleaks failed, or ran out of memory; the text was not judged. The next call starts a new instance. */
  | 'ENGINE_DIED';

/** Where in a configuration; lines and columns count from 1. `file` is absent for the text given as `config`. */
export type ConfigPosition = { file?: string; line?: number; column?: number };

type Options = { cause?: unknown; ignoredKeys?: readonly IgnoredKey[] };

/** Every error of this package. The message never quotes the text that was scanned. */
export class GitleaksError extends Error {
  readonly code: GitleaksErrorCode;
  readonly position: ConfigPosition;
  /** Of CONFIG_INVALID: keys that gitleaks passed over; one of them may be why. */
  readonly ignoredKeys: readonly IgnoredKey[];

  constructor(code: GitleaksErrorCode, message: string, position: ConfigPosition = {}, options: Options = {}) {
    super(message, options);
    this.name = 'GitleaksError';
    this.code = code;
    this.position = position;
    this.ignoredKeys = options.ignoredKeys ?? [];
  }
}
