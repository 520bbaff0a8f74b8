import type { EnvValue, Listed, SecretPlaces } from '../config.ts';
import { valueOf } from '../language/expressions.ts';
import { keyPosition, type Reading, reportKey, reportValue } from '../reading.ts';
import type { RawConfig } from '../schema.ts';
import type { Spot } from '../yaml/source.ts';

/** Shorter values turn up by chance. */
const minLength = 8;

/** `secrets`: undefined when it is not written, no places for `secrets: true`. */
export function readSecretPlaces(reading: Reading, raw: RawConfig['secrets']): SecretPlaces | undefined {
  if (raw === undefined) return undefined;
  if (raw === true) return { paths: [], logs: [], envValues: [] };
  const bundles = raw.bundles ? keyPosition(reading, [raw, 'bundles']) : undefined;
  if (bundles && !reading.hasBaseUrl) {
    reportKey(reading, [raw, 'bundles'], '"bundles" are those of a deployment, and there is no "base-url"');
  }
  const places = { paths: readListed(reading, raw.paths), logs: readListed(reading, raw.logs), bundles };
  const none = places.paths.length + places.logs.length === 0 && !bundles;
  if (raw['env-values'] && none && !reading.reduced.has(raw)) {
    reportKey(
      reading,
      [raw, 'env-values'],
      '"env-values" are looked for in "paths", "logs" and "bundles", and none is listed',
    );
  }
  const beyondGitleaks = raw['beyond-gitleaks'];
  return { ...places, baseline: raw.baseline, beyondGitleaks, envValues: readEnvValues(reading, raw['env-values']) };
}

function readListed(reading: Reading, raw: string[] = []): Listed[] {
  return raw.map((path, index) => ({ at: keyPosition(reading, [raw, index]), path }));
}

function readEnvValues(reading: Reading, raw: string[] = []): EnvValue[] {
  return raw.map((name, index) => {
    const spot: Spot = [raw, index];
    const set = valueOf(reading.env, name);
    const value = set?.trim() ?? '';
    if (value === '') reportEmpty(reading, spot, name, set !== undefined);
    else if (value.length < minLength) {
      reportValue(
        reading,
        spot,
        `the value of ${name} has fewer than ${minLength} characters: it would be found by chance`,
      );
    }
    return { at: keyPosition(reading, spot), kind: 'env', secret: true, name, value };
  });
}

/** GitHub gives an empty value to pull requests from forks; a run of secrets alone then says that it was not searched for. */
function reportEmpty(reading: Reading, spot: Spot, name: string, isSet: boolean): void {
  const { span, ...at } = reading.source.valueAt(spot);
  const where = `In the workflow: env: { ${name}: "\${{ secrets.${name} }}" }`;
  const message = `${name} is ${isSet ? 'set but empty' : 'not set'}. ${where}`;
  reading.mistakes.push({ at, message, span, ...(isSet ? { unset: true } : {}) });
}
