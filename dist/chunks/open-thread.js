import { start } from "./gitleaks.js";
// gitleaks-wasm/src/scanner/open-thread.ts
const inThisThread = (init) => {
	let work;
	return {
		async call(name, input) {
			work ??= init().then(start);
			return (await work)[name](input);
		},
		close() {
			work = void 0;
		}
	};
};
export { inThisThread };
