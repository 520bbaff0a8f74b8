import { pLimit } from "./p-limit.js";
import { runCheck } from "./check.js";
// src/steps/place.ts
function createPlaces(max) {
	const limit = pLimit(max);
	return () => {
		let held;
		return {
			async enter() {
				if (held) return;
				held = await new Promise((entered) => {
					limit(() => new Promise(entered));
				});
			},
			leave() {
				held?.();
				held = void 0;
			}
		};
	};
}
// src/steps/run-checks.ts
const maxAsking = 4;
const maxOpen = 8;
function runChecks(checks, config, context, deps) {
	const places = createPlaces(maxAsking);
	return pLimit(maxOpen).map(checks, (check) => runCheck(check, config, context, {
		...deps,
		place: places()
	}));
}
export { runChecks };
