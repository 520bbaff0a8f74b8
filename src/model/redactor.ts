/** Remembers the secrets of a run and hides them wherever they turn up. */
export type Redactor = {
  /** `label` stands in for the value, e.g. `env.SMOKE_PASSWORD`. Values shorter than six characters are ignored. */
  add(value: string, label: string): void;
  /**
   * Replaces each secret, in any of its encoded forms, by `(redacted: label)`. If `isFinished`, a value that is a plain
   * word or a short number stays: among the gate's own words in a finished output, it tells nothing.
   */
  redact(text: string, isFinished?: boolean): string;
};
