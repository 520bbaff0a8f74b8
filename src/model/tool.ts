import gitleaks from '../../gitleaks-wasm/package.json' with { type: 'json' };
import gate from '../../package.json' with { type: 'json' };

/** Names and versions as reports and requests state them. */
export const tool = { name: 'launch-gate', version: gate.version, gitleaks: gitleaks.version } as const;
