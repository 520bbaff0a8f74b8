import { literal } from "./start.js";
import { defaultLimits, routesInput } from "./run.js";
import { namedBudgets } from "./config.js";
// src/config/sections/routes.ts
function routeChecks(routes, hasBaseUrl, diagnostics) {
	const checks = new Map();
	for (const [index, line] of routes.entries()) {
		const route = line.trim();
		const at = {
			file: routesInput,
			line: index + 1,
			column: 1
		};
		if (route === "") continue;
		if (!/^\/(?![/\\])\S*$/.test(route)) diagnostics.push({
			at,
			message: `${JSON.stringify(route)} is not a path; one path a line, such as /pricing`
		});
		else if (!hasBaseUrl) diagnostics.push({
			at,
			message: `${JSON.stringify(route)} is a path, and there is no base URL to put it on`
		});
		const name = `GET ${route}`;
		checks.set(name, {
			at,
			name,
			steps: [{
				at,
				method: "GET",
				target: literal(route),
				query: [],
				headers: [],
				expect: [],
				captures: [],
				follow: false,
				...defaultLimits,
				errorPage: "fail"
			}],
			cleanup: [],
			latency: {
				at,
				p95Ms: namedBudgets.read
			}
		});
	}
	return [...checks.values()];
}
export { routeChecks };
