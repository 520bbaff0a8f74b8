import { createRedactor } from "./start.js";
// src/text/redaction/layer-redactor.ts
function layerRedactor(below) {
	const own = createRedactor();
	return {
		add: own.add,
		redact: (text, whole) => own.redact(below.redact(text, whole), whole)
	};
}
export { layerRedactor };
