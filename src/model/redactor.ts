/** Remembers the secrets of a run and hides them wherever they turn up. */
export type Redactor = {
  /** `label` stands in for the value, e.g. `env.SMOKE_PASSWORD`. Values shorter than six characters are not searched for. */
  add(value: string, label: string): void;
  /**
   * Replaces each secret, in any of its encoded forms, by `(redacted: label)`. Among the gate's own words in a finished
   * output, a value that is itself a plain word or a short number tells nothing and stays.
   */
  redact(text: string, isFinished?: boolean): string;
};
