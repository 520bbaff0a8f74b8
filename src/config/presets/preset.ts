/** The login of one stack: ordinary steps, and the headers of each request afterwards. */
type Login = { steps: object[]; headers?: Record<string, string> };

/** A login that is written as `preset: NAME`. Values may hold `${{ }}`. */
export type SessionPreset<Key extends string = string> = {
  /** The keys that may stand beside `preset`, with their default values. */
  keys: Record<Key, string>;
  login(values: Record<Key, string>): Login;
};

/** Infers the key names of one preset for its `login`. */
export function sessionPreset<const Key extends string>(preset: SessionPreset<Key>): SessionPreset {
  return preset;
}

export const username = '${{ env.SMOKE_USER }}';
export const password = '${{ env.SMOKE_PASSWORD }}';

/** A redirect that does not lead back to the form: most frameworks answer a successful login in this way. */
export function redirectAwayFrom(path: string) {
  return { status: [302, 303], header: { location: { not: { contains: path } } } };
}
