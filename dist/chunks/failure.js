import { showBytes } from "./start.js";
import { showDuration } from "./run.js";
import { InternalAddress } from "./address-policy.js";
import { ProxyFailed } from "./proxies.js";
// src/http/response-head.ts
const maxBytes = 65536;
const start = "HTTP/1.";
var LengthsDiffer = class extends Error {};
function watchHeads(socket) {
	const read = socket.read.bind(socket);
	let isHead = false;
	let held = Buffer.alloc(0);
	function pass(chunk) {
		const passed = [];
		let from = Math.max(0, held.length - 3);
		held = Buffer.concat([held, chunk]);
		while (isHead && held.length > 0) {
			const begin = held.toString("latin1", 0, 7);
			const end = endOfHead(held, from);
			if (end < 0 && held.length <= maxBytes && start.startsWith(begin)) break;
			const head = held.subarray(0, Math.max(end, 0));
			const [, status] = /^HTTP\/1\.\d (1\d\d)\s/.exec(head.toString("latin1", 0, 13)) ?? [];
			isHead = status !== void 0 && status !== "101";
			if (status !== "100") passed.push(withOneLength(head));
			held = held.subarray(head.length);
			from = 0;
		}
		if (!isHead) {
			passed.push(held);
			held = Buffer.alloc(0);
		}
		return Buffer.concat(passed);
	}
	socket.read = (bytes) => {
		if (bytes !== void 0) return read(bytes);
		try {
			for (let chunk = read(); chunk !== null; chunk = read()) {
				const passed = pass(chunk);
				if (passed.length > 0) return passed;
			}
		} catch (error) {
			socket.destroy(error);
		}
		return null;
	};
	return { expect() {
		isHead = true;
		held = Buffer.alloc(0);
	} };
}
function endOfHead(bytes, from) {
	const found = ["\n\r\n", "\n\n"].map((line) => [bytes.indexOf(line, from, "latin1"), line.length]).filter(([index]) => index >= 0).map(([index, length]) => index + length);
	return found.length > 0 ? Math.min(...found) : -1;
}
const lengthLine = /^content-length:(.*)\r?\n/gim;
function withOneLength(head) {
	const text = head.toString("latin1");
	const values = [...text.matchAll(lengthLine)].flatMap(([, value = ""]) => value.split(",").map((each) => each.trim()));
	const [first = ""] = values;
	if (values.some((value) => value !== first)) throw new LengthsDiffer();
	if (values.length < 2 || !/^\d+$/.test(first)) return head;
	let isFirst = true;
	const replaced = text.replace(lengthLine, () => {
		const line = isFirst ? `content-length: ${first}\r\n` : "";
		isFirst = false;
		return line;
	});
	return Buffer.from(replaced, "latin1");
}
// src/http/failure.ts
const waitingFor = {
	dns: "the name to resolve",
	connect: "the connection",
	tls: "the TLS handshake",
	response: "the first byte of the answer",
	body: "the rest of the body"
};
function timedOut(timeoutMs, stage) {
	return {
		kind: "timeout",
		words: `no complete answer within ${showDuration(timeoutMs)}, still waiting for ${waitingFor[stage]}`
	};
}
function tooLarge(maxBytes) {
	return {
		kind: "too-large",
		words: `the body is larger than ${showBytes(maxBytes)} (max-body)`
	};
}
function internal(address) {
	return `a public site leads to ${address}, an internal address: it was not asked. If it is meant, name it in "allowed-hosts"`;
}
const certificateProblems = {
	CERT_HAS_EXPIRED: "the certificate has expired",
	CERT_NOT_YET_VALID: "the certificate is not valid yet",
	CERT_REVOKED: "the certificate has been revoked",
	DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "the certificate comes from an unknown issuer (a self-signed one ends its chain)",
	UNABLE_TO_GET_ISSUER_CERT: "the certificate comes from an unknown issuer",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the certificate comes from an unknown issuer",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the certificate comes from an unknown issuer (its intermediate may not be sent)",
	ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another host"
};
const unsendable = new Set([
	"UND_ERR_INVALID_ARG",
	"UND_ERR_NOT_SUPPORTED",
	"UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"
]);
function explain(error, stage, port) {
	const { code = "", message = "", name } = error;
	if (error instanceof InternalAddress) return {
		kind: "internal",
		words: internal(error.address)
	};
	if (error instanceof ProxyFailed) {
		const { message: words, isPassing } = error;
		return {
			kind: "proxy",
			words,
			isPassing
		};
	}
	if (error instanceof LengthsDiffer) return {
		kind: "protocol",
		words: "its answer names two lengths that differ (Content-Length)"
	};
	if (/ALERT_CERTIFICATE_REQUIRED$/.test(code)) return {
		kind: "tls",
		words: "the server asks for a certificate of the client (tls: cert and key)"
	};
	if (stage !== "connect" && /ALERT_(BAD_CERTIFICATE|CERTIFICATE_\w+|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA)$/.test(code)) return {
		kind: "tls",
		words: `the server refuses the certificate of the client (${code})`
	};
	const certificate = certificateProblems[code];
	if (certificate) return {
		kind: "tls",
		words: certificate
	};
	if (code === "ENOTFOUND" || code === "ENODATA") return {
		kind: "dns",
		words: "the name does not resolve"
	};
	if (code.startsWith("EAI_")) return {
		kind: "dns",
		words: `the name server does not answer (${code})`
	};
	if (code === "ECONNREFUSED") return {
		kind: "refused",
		words: `connection refused on port ${port}`
	};
	if (code === "EHOSTUNREACH" || code === "ENETUNREACH" || code === "EADDRNOTAVAIL") return {
		kind: "refused",
		words: `no route to the host (${code})`
	};
	if (code === "ETIMEDOUT" || code === "UND_ERR_CONNECT_TIMEOUT") return {
		kind: "timeout",
		words: `no answer on port ${port} (${code})`
	};
	if (unsendable.has(code)) return {
		kind: "protocol",
		words: `the request cannot be sent: ${message}`
	};
	if (code === "UND_ERR_HEADERS_OVERFLOW") return {
		kind: "protocol",
		words: "the response headers are too large"
	};
	const unparsable = name === "HTTPParserError";
	if (unparsable && message.includes("EOF") || code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" || stage === "body" && code === "UND_ERR_SOCKET") return {
		kind: "reset",
		words: "the connection was closed before the body was complete"
	};
	if (code === "ERR_HTTP2_ERROR") return {
		kind: "protocol",
		words: `what answers on port ${port} does not speak valid HTTP/2`
	};
	if (unparsable || code === "UND_ERR_SOCKET" && message.startsWith("bad ")) return {
		kind: "protocol",
		words: `what answers on port ${port} does not speak valid HTTP/1.1`
	};
	if (stage === "tls" && code !== "ECONNRESET") return {
		kind: "tls",
		words: message.includes("wrong version number") || message.includes("packet length too long") ? `port ${port} does not speak TLS` : `the TLS handshake failed (${code})`
	};
	if (stage === "tls") return {
		kind: "reset",
		words: "the connection was closed during the TLS handshake"
	};
	if (stage === "body") return {
		kind: "reset",
		words: "the connection broke before the body was complete"
	};
	if (stage === "response") return {
		kind: "reset",
		words: "the connection was closed without an answer"
	};
	return {
		kind: "refused",
		words: `no connection on port ${port} (${code || "unknown reason"})`
	};
}
export { explain, timedOut, tooLarge, watchHeads };
