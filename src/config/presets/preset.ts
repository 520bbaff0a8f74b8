/** What the login of one stack becomes: ordinary steps, and the headers that go with each request afterwards. */
type Login = { steps: object[]; headers?: Record<string, string> };

/** A login that is written as `preset: NAME`. Values may hold `${{ }}`. */
export type SessionPreset<Key extends string = string> = {
  /** The keys that may stand beside `preset`, with what holds where one is not written. */
  keys: Record<Key, string>;
  login(values: Record<Key, string>): Login;
};

/** Gives the keys of one preset their names. */
export function sessionPreset<const Key extends string>(preset: SessionPreset<Key>): SessionPreset {
  return preset;
}

export const username = '${{ env.SMOKE_USER }}';
export const password = '${{ env.SMOKE_PASSWORD }}';

/** A redirect that does not lead back to the form: how most frameworks answer a login that succeeded. */
export function redirectAwayFrom(path: string) {
  return { status: [302, 303], header: { location: { not: { contains: path } } } };
}
