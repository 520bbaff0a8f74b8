import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { createHmac } = require("node:crypto");
// src/staying/alerts/webhook.ts
function webhookBody({ event, incident, deployment }, { owner, runbook }) {
	const { id, title, severity, layer, startedAt, resolvedAt, checks, observed, reproduce } = incident;
	return {
		event,
		incident: {
			id,
			title,
			severity,
			layer: layer ?? null,
			startedAt: new Date(startedAt).toISOString(),
			resolvedAt: resolvedAt === void 0 ? null : new Date(resolvedAt).toISOString(),
			durationMs: resolvedAt === void 0 ? null : resolvedAt - startedAt,
			checks,
			observed: observed ?? null,
			owner: owner ?? null,
			runbook: runbook ?? null,
			reproduce: reproduce ?? null,
			deployment: deployment ? {
				...deployment,
				url: deployment.url ?? null
			} : null
		}
	};
}
function signatureOf(body, secret) {
	return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}
export { signatureOf, webhookBody };
