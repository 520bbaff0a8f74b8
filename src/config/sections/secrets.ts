import type { EnvValue, Listed, SecretSources } from '../config.ts';
import { valueOf } from '../language/expressions.ts';
import { keyPosition, type Reading, reportKey, reportValue } from '../reading.ts';
import type { RawConfig } from '../schema.ts';
import type { NodeReference } from '../yaml/source.ts';

/** Shorter values are found by chance. */
const minLength = 8;

/** Reads `secrets`: undefined if it is missing, without places for `secrets: true`. */
export function readSecretSources(reading: Reading, raw: RawConfig['secrets']): SecretSources | undefined {
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
    const node: NodeReference = [raw, index];
    const set = valueOf(reading.env, name);
    const value = set?.trim() ?? '';
    if (value === '') reportEmpty(reading, node, name, set !== undefined);
    else if (value.length < minLength) {
      reportValue(
        reading,
        node,
        `the value of ${name} has fewer than ${minLength} characters: it would be found by chance`,
      );
    }
    return { at: keyPosition(reading, node), kind: 'env', secret: true, name, value };
  });
}

/**
 * GitHub gives an empty value to pull requests from forks; a run of secrets alone then says that it did not search it.
 */
function reportEmpty(reading: Reading, node: NodeReference, name: string, isSet: boolean): void {
  const { span, ...at } = reading.source.valueAt(node);
  const where = `In the workflow: env: { ${name}: "\${{ secrets.${name} }}" }`;
  const message = `${name} is ${isSet ? 'set but empty' : 'not set'}. ${where}`;
  reading.diagnostics.push({ at, message, span, variable: name, ...(isSet ? { unset: true } : {}) });
}
