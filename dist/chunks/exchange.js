// src/http/exchange.ts
var NetworkError = class extends Error {
	kind;
	url;
	elapsedMs;
	constructor(kind, message, url, elapsedMs, options) {
		super(message, options);
		this.name = "NetworkError";
		this.kind = kind;
		this.url = url;
		this.elapsedMs = elapsedMs;
	}
};
export { NetworkError };
