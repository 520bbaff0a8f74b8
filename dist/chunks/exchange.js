// src/http/exchange.ts
var NetworkError = class extends Error {
	kind;
	url;
	elapsedMs;
	stage;
	constructor(kind, message, url, elapsedMs, { cause, stage } = {}) {
		super(message, { cause });
		this.name = "NetworkError";
		this.kind = kind;
		this.url = url;
		this.elapsedMs = elapsedMs;
		this.stage = stage;
	}
};
export { NetworkError };
