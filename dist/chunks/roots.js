import { createSecureContext } from "node:tls";
// src/http/roots.ts
const contexts = new WeakMap();
function contextOf(roots) {
	const context = contexts.get(roots) ?? createSecureContext({ ca: roots });
	contexts.set(roots, context);
	return context;
}
export { contextOf };
