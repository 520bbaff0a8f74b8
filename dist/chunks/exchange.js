// src/http/exchange.ts
/** No usable response. `message` is one line in plain words that names host and reason. */
var NetworkError = class extends Error {
	kind;
	url;
	/** The time until the failure, in milliseconds. */
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
