import { stringify } from 'yaml';

/** The name of the manifest for a script: `load.js` has `load.testrun.yaml`. */
export function testRunFile(script: string): string {
  return `${script.replace(/\.[cm]?[jt]s$/, '')}.testrun.yaml`;
}

/**
 * A TestRun of k6-operator (github.com/grafana/k6-operator, k6.io/v1alpha1), which shares the script out among
 * `machines`. The variables come from a Secret of Kubernetes, of which only the names of its keys stand here.
 */
export function testRunText(
  script: string,
  machines: number,
  baseUrl: string | undefined,
  variables: readonly string[],
): string {
  const name = resourceName(script);
  const keys = [...(baseUrl === undefined ? ['BASE_URL'] : []), ...variables];
  const env = [
    ...(baseUrl === undefined ? [] : [{ name: 'BASE_URL', value: baseUrl }]),
    ...keys.map((key) => ({ name: key, valueFrom: { secretKeyRef: { name, key } } })),
  ];
  const manifest = {
    apiVersion: 'k6.io/v1alpha1',
    kind: 'TestRun',
    metadata: { name },
    spec: {
      parallelism: machines,
      script: { configMap: { name, file: script } },
      runner: { image: 'grafana/k6:1.8.1', ...(env.length > 0 && { env }) },
    },
  };
  const literals = keys.map((key) => ` --from-literal=${key}="$${key}"`).join('');
  const head = [
    'For k6-operator: https://grafana.com/docs/k6/latest/set-up/set-up-distributed-k6/. Before it is applied:',
    `  kubectl create configmap ${name} --from-file=${script}`,
    ...(keys.length > 0 ? [`  kubectl create secret generic ${name}${literals}`] : []),
  ];
  return `${head.map((line) => `# ${line}`).join('\n')}\n${stringify(manifest, { lineWidth: 0 })}`;
}

/** A name that Kubernetes takes (RFC 1123): small letters, digits and hyphens. */
function resourceName(script: string): string {
  const words = script
    .toLowerCase()
    .replace(/\.[cm]?[jt]s$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'launch-gate' : words;
}
