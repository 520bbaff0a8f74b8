/** Remembers the secrets of a run and hides them wherever they turn up. */
export type Redactor = {
  /** `label` stands in for the value, e.g. `env.SMOKE_PASSWORD`. Values shorter than six characters are not searched for. */
  add(value: string, label: string): void;
  /** Replaces each secret, in any of its encoded forms, by `(redacted: label)`. */
  redact(text: string): string;
};
