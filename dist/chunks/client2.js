import { __toESM } from "./rolldown-runtime.js";
import { admitProxied, createAddressPolicy, guardedLookup } from "./address-policy.js";
import { require_client, require_connect } from "./client.js";
import { bareHost } from "./host-names.js";
import { NetworkError } from "./exchange.js";
import { explain, timedOut, tooLarge, watchHeads } from "./failure.js";
import { cookieHeader, createCookieJar, storeCookies } from "./cookies.js";
import { redirect } from "./redirects.js";
import { createEventReader, isEventStream } from "./event-stream.js";
import { ProxyFailed, unreachable } from "./proxies.js";
import { contextOf } from "./roots.js";
import { createTrust } from "./run.js";
import { promisify } from "node:util";
import zlib from "node:zlib";
import { isIP, isIPv6 } from "node:net";
import { connect as connect$1, constants } from "node:http2";
import { lookup } from "node:dns";
// \0entry:1
var import_client = __toESM(require_client());
var import_connect = __toESM(require_connect());
// src/http/http2-client.ts
const connectionHeaders = new Set([
	"connection",
	"keep-alive",
	"proxy-connection",
	"te",
	"transfer-encoding",
	"upgrade"
]);
function createHttp2Client(origin, open, onClose) {
	let session;
	let isDestroyed = false;
	function start() {
		return new Promise((resolve, reject) => {
			const { hostname, host, port, protocol } = new URL(origin);
			open({
				hostname: bareHost(hostname),
				host,
				port,
				protocol
			}, (error, socket) => {
				if (error || !socket) return reject(error);
				session = connect$1(origin, {
					createConnection: () => socket,
					settings: { enablePush: false }
				});
				session.on("error", () => {});
				session.once("close", onClose);
				if (isDestroyed) session.destroy();
				resolve(session);
			});
		});
	}
	return {
		get destroyed() {
			return isDestroyed;
		},
		async destroy() {
			isDestroyed = true;
			session?.destroy();
		},
		dispatch(request, handler) {
			(session && !session.closed && !session.destroyed ? Promise.resolve(session) : start()).then((ready) => send(ready, outgoing$1(origin, request), request.body, handler)).catch((error) => fail(handler, error));
		}
	};
}
function send(session, headers, body, handler) {
	const stream = session.request(headers, { endStream: body === void 0 });
	let isSettled = false;
	const settle = (error) => {
		if (isSettled) return;
		isSettled = true;
		if (error) fail(handler, error);
		else handler.onResponseEnd?.(controller, {});
	};
	const controller = {
		rawHeaders: [],
		abort(error) {
			stream.close(constants.NGHTTP2_CANCEL);
			settle(error);
		}
	};
	handler.onRequestStart?.(controller, {});
	stream.on("response", (received) => {
		if (isSettled) return;
		Object.assign(controller, { rawHeaders: rawHeaders(received) });
		handler.onResponseStart?.(controller, received[":status"] ?? 0, {}, "");
	});
	stream.on("data", (chunk) => isSettled || handler.onResponseData?.(controller, chunk));
	stream.on("error", settle);
	stream.on("aborted", () => settle(closed()));
	stream.on("end", () => settle(stream.aborted || stream.rstCode !== 0 ? closed() : void 0));
	stream.on("close", () => settle(closed()));
	if (body !== void 0) stream.end(body);
}
function closed() {
	return Object.assign(new Error("the stream was closed"), { code: "ERR_HTTP2_STREAM_ERROR" });
}
function fail(handler, error) {
	handler.onResponseError?.(void 0, error);
}
function outgoing$1(origin, { path, method, headers: flat }) {
	const { host, protocol } = new URL(origin);
	const headers = {};
	let authority = host;
	for (let index = 0; index + 1 < flat.length; index += 2) {
		const name = flat[index].toLowerCase();
		const value = flat[index + 1];
		if (name === "host") authority = value;
		else if (!connectionHeaders.has(name)) headers[name] = [headers[name] ?? [], value].flat();
	}
	return {
		":method": method,
		":scheme": protocol.slice(0, -1),
		":authority": authority,
		":path": path,
		...headers
	};
}
function rawHeaders(headers) {
	return Object.entries(headers).flatMap(([name, value]) => name.startsWith(":") ? [] : [value].flat().flatMap((each) => [Buffer.from(name, "latin1"), Buffer.from(String(each), "latin1")]));
}
// src/http/connections.ts
function openConnections(clock, sockets) {
	const idle = new Map();
	const all = new Set();
	function forget(connection) {
		all.delete(connection);
		const list = idle.get(connection.origin) ?? [];
		const index = list.indexOf(connection);
		if (index >= 0) list.splice(index, 1);
	}
	function open(origin) {
		const proxy = origin.startsWith("http:") ? sockets.proxyOf(origin) : void 0;
		const connect = (options, callback) => sockets.open(connection, options, callback);
		const onClose = () => {
			if (idle.get(origin)?.includes(connection)) discard(connection);
		};
		const isHttp2 = sockets.isHttp2(origin);
		const connection = {
			origin,
			client: isHttp2 ? createHttp2Client(origin, connect, onClose) : new import_client.default(proxy?.url.origin ?? origin, {
				allowH2: false,
				headersTimeout: 0,
				bodyTimeout: 0,
				maxHeaderSize: 131072,
				connect
			}).on("disconnect", onClose),
			isHttp2,
			proxy,
			stage: "dns"
		};
		all.add(connection);
		return connection;
	}
	function discard(connection) {
		forget(connection);
		connection.socket?.destroy();
		return connection.client.destroy();
	}
	return {
		take(origin, fresh) {
			const connection = (fresh ? void 0 : idle.get(origin)?.pop()) ?? open(origin);
			connection.opened = void 0;
			connection.stage = "response";
			return connection;
		},
		release(connection) {
			connection.idleSince = clock.monotonic();
			const list = idle.get(connection.origin) ?? [];
			idle.set(connection.origin, list);
			list.push(connection);
		},
		turnsToHttp2: sockets.turnsToHttp2,
		discard,
		async close() {
			await Promise.all([...all].map(discard));
		}
	};
}
// src/http/decompress.ts
const flush = {
	flush: zlib.constants.Z_SYNC_FLUSH,
	finishFlush: zlib.constants.Z_SYNC_FLUSH
};
const gunzip = promisify(zlib.gunzip);
const inflate = promisify(zlib.inflate);
const inflateRaw = promisify(zlib.inflateRaw);
const brotli = promisify(zlib.brotliDecompress);
const zstd = "zstdDecompress" in zlib ? promisify(zlib.zstdDecompress) : void 0;
const decoders = {
	gzip: (body, options) => gunzip(body, {
		...options,
		...flush
	}),
	"x-gzip": (body, options) => gunzip(body, {
		...options,
		...flush
	}),
	deflate: (body, options) => (((body[0] ?? 0) & 15) === 8 ? inflate : inflateRaw)(body, {
		...options,
		...flush
	}),
	br: (body, options) => brotli(body, options),
	...zstd && { zstd: (body, options) => zstd(body, options) }
};
const acceptEncoding = `gzip, deflate, br${zstd ? ", zstd" : ""}`;
const maxEncodings = 5;
async function decompress(body, encoding, maxBytes) {
	const names = encoding.split(",").map((name) => name.trim().toLowerCase()).filter((name) => name !== "" && name !== "identity");
	if (body.length === 0 || names.some((name) => !Object.hasOwn(decoders, name))) return {
		ok: true,
		body
	};
	if (names.length > maxEncodings) return {
		ok: false,
		problem: "invalid"
	};
	let decoded = body;
	for (const name of names.reverse()) try {
		decoded = await decoders[name]?.(decoded, { maxOutputLength: maxBytes }) ?? decoded;
	} catch (error) {
		return {
			ok: false,
			problem: error.code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "invalid"
		};
	}
	return {
		ok: true,
		body: decoded
	};
}
// src/http/outgoing.ts
function outgoing(hop, session, jar, trusts, userAgent) {
	const trusted = trusts(hop.url);
	const { headers } = withHeaders(hop, trusted && session ? session.headers : []);
	const cookies = trusted || !session ? cookieHeader(jar, hop.url) : "";
	if (cookies) {
		const own = find(headers, "cookie");
		if (own < 0) headers.push(["cookie", cookies]);
		else headers[own] = ["cookie", `${headers[own]?.[1]}; ${cookies}`];
	}
	const defaults = Object.entries({
		"user-agent": userAgent,
		accept: "*/*",
		"accept-encoding": acceptEncoding
	});
	return withHeaders({
		...hop,
		headers
	}, defaults);
}
function withHeaders(hop, extra) {
	const headers = [...hop.headers];
	for (const [name, value] of extra) if (find(headers, name) < 0) headers.push([name, value]);
	return {
		...hop,
		headers
	};
}
function find(headers, name) {
	return headers.findIndex(([present]) => present.toLowerCase() === name.toLowerCase());
}
// src/http/follow.ts
const maxRedirects = 10;
var ExchangeFailed = class extends Error {
	failure;
	constructor(failure) {
		super(failure.words);
		this.failure = failure;
	}
};
async function follow(request, url, exchange, trusts, userAgent) {
	const jar = request.session?.jar ?? createCookieJar();
	const redirects = [];
	const setCookies = [];
	const droppedCookies = [];
	const timing = {
		dnsMs: 0,
		tcpMs: 0,
		tlsMs: 0,
		ttfbMs: 0,
		downloadMs: 0,
		totalMs: 0,
		connected: false
	};
	let hop = {
		method: request.method,
		url,
		headers: request.headers,
		body: request.body
	};
	for (;;) {
		const response = await exchange(outgoing(hop, request.session, jar, trusts, userAgent));
		addTimes(timing, response);
		const cookies = valuesOf(response, "set-cookie");
		setCookies.push(...cookies);
		droppedCookies.push(...storeCookies(jar, cookies, hop.url));
		const location = valuesOf(response, "location")[0];
		const next = request.follow ? redirect(hop, response.status, location, trusts) : { kind: "none" };
		if (next.kind === "refuse") throw new ExchangeFailed({
			kind: "redirects",
			words: next.words
		});
		if (next.kind === "none") {
			const body = await decoded(response, request);
			const { status, headers } = response;
			const isForeign = hop.url.origin !== url.origin && !trusts(hop.url);
			return {
				status,
				url: hop.url.href,
				headers,
				setCookies,
				droppedCookies,
				body,
				redirects,
				timing,
				...isForeign && { isForeign }
			};
		}
		if (redirects.length === maxRedirects) throw new ExchangeFailed(endless(redirects, hop.url));
		redirects.push({
			status: response.status,
			url: hop.url.href,
			location: next.location
		});
		hop = next.request;
	}
}
function valuesOf(response, wanted) {
	return response.headers.filter(([name]) => name === wanted).map(([, value]) => value);
}
async function decoded(response, { maxBodyBytes: maxBytes, cutBody = false }) {
	const encoding = valuesOf(response, "content-encoding").join();
	const result = await decompress(response.body, encoding, maxBytes);
	if (result.ok) return result.body;
	if (cutBody) return new Uint8Array();
	if (result.problem === "too-large") throw new ExchangeFailed(tooLarge(maxBytes));
	throw new ExchangeFailed({
		kind: "protocol",
		words: "the body is not what its content-encoding says"
	});
}
function addTimes(timing, { opened, ttfbMs, downloadMs }) {
	timing.dnsMs += opened?.dnsMs ?? 0;
	timing.tcpMs += opened?.tcpMs ?? 0;
	timing.tlsMs += opened?.tlsMs ?? 0;
	timing.ttfbMs += ttfbMs;
	timing.downloadMs += downloadMs;
	timing.totalMs += ttfbMs + downloadMs;
	timing.connected ||= opened !== void 0;
}
function endless(redirects, url) {
	const urls = redirects.map((hop) => hop.url);
	const from = urls.lastIndexOf(url.href);
	const way = (from < 0 ? urls.slice(0, 3) : urls.slice(from)).map((each) => shortened(each, url));
	if (from < 0) return {
		kind: "redirects",
		words: `more than ${maxRedirects} redirects: ${way.join(" → ")} → …`
	};
	return {
		kind: "redirects",
		words: `the redirects go in a loop: ${[...way, way[0]].join(" → ")}`
	};
}
function shortened(text, { origin }) {
	const url = new URL(text);
	return url.origin === origin ? `${url.pathname}${url.search}` : url.href;
}
// src/http/tunnel.ts
const connectToProxy = (0, import_connect.default)({
	allowH2: false,
	timeout: 0,
	maxCachedSessions: 0,
	rejectUnauthorized: true
});
const maxHeadBytes = 65536;
function openTunnel(proxy, target, onSocket) {
	const { hostname, host, port, protocol } = proxy.url;
	return new Promise((resolve, reject) => {
		const fail = (error) => reject(unreachable(proxy, error));
		let head = Buffer.alloc(0);
		const options = {
			hostname: bareHost(hostname),
			host,
			port,
			protocol
		};
		const socket = connectToProxy(options, (...[error]) => {
			if (error) return fail(error);
			const authorization = proxy.authorization ? `proxy-authorization: ${proxy.authorization}\r\n` : "";
			socket.write(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n${authorization}\r\n`);
			socket.on("readable", onReadable);
		});
		const onClose = () => fail(new Error("it closed the connection"));
		const onReadable = () => {
			head = Buffer.concat([head, socket.read() ?? Buffer.alloc(0)]);
			const end = head.indexOf("\r\n\r\n");
			if (end < 0 && head.length <= maxHeadBytes) return;
			socket.off("readable", onReadable).off("error", fail).off("end", onClose).off("close", onClose);
			const [, status = 0] = /^HTTP\/1\.\d (\d{3})\s/.exec(end < 0 ? "" : head.toString("latin1", 0, 13)) ?? [];
			if (!/^2/.test(String(status))) {
				socket.destroy();
				return reject(refused(proxy, Number(status)));
			}
			if (head.length > end + 4) socket.unshift(head.subarray(end + 4));
			resolve(socket);
		};
		socket.on("error", fail).on("end", onClose).on("close", onClose);
		onSocket(socket);
	});
}
function refused({ name }, status) {
	if (status === 0) return new ProxyFailed(`${name} does not answer as a proxy does`);
	return new ProxyFailed(`${name} ${status === 407 ? "asks for other credentials" : "does not connect to it"} (${status})`);
}
// src/http/round-trip.ts
var BodyTooLarge = class extends Error {};
function roundTrip(connection, request, { maxBodyBytes, cutBody = false, firstEventBy }, clock, signal) {
	return new Promise((resolve, reject) => {
		let sentAt = 0;
		let headersAt = 0;
		let status = 0;
		let headers = [];
		let received = 0;
		const chunks = [];
		let events;
		const onAbort = () => events && firstEventBy?.aborted ? finish(true) : reject(signal.reason);
		const settle = () => signal.removeEventListener("abort", onAbort);
		signal.addEventListener("abort", onAbort, { once: true });
		const finish = (isCut) => {
			settle();
			const body = Buffer.concat(chunks).subarray(0, maxBodyBytes);
			const downloadMs = clock.monotonic() - headersAt;
			resolve({
				status,
				headers,
				body,
				isCut,
				ttfbMs: headersAt - sentAt,
				downloadMs
			});
		};
		const handler = {
			onRequestStart() {
				sentAt = clock.monotonic();
				connection.stage = "response";
			},
			onResponseStart(controller, statusCode) {
				if (statusCode < 200) return;
				if (connection.proxy && statusCode === 407) return controller.abort(refused(connection.proxy, statusCode));
				headersAt = clock.monotonic();
				connection.stage = "body";
				status = statusCode;
				headers = readHeaders(controller.rawHeaders);
				if (firstEventBy && isEventStream(headers)) events = createEventReader();
				if (Number(headers.find(([name]) => name === "content-length")?.[1] ?? 0) > maxBodyBytes && !cutBody && request.method !== "HEAD") controller.abort(new BodyTooLarge());
			},
			onResponseData(controller, chunk) {
				received += chunk.length;
				if (received <= maxBodyBytes || cutBody) chunks.push(chunk);
				const isEnough = events?.push(chunk) !== void 0;
				if (received <= maxBodyBytes && !isEnough) return;
				if (cutBody || isEnough) finish(true);
				controller.abort(new BodyTooLarge());
			},
			onResponseEnd() {
				finish(false);
			},
			onResponseError(_controller, error) {
				settle();
				reject(connection.alert ?? error);
			}
		};
		connection.heads?.expect();
		connection.client.dispatch({
			...addressed(request, connection.proxy),
			method: request.method,
			body: request.body
		}, handler);
	});
}
function addressed({ url, headers }, proxy) {
	if (!proxy) return {
		path: `${url.pathname}${url.search}`,
		headers: headers.flat()
	};
	const own = [...headers.some(([name]) => name.toLowerCase() === "host") ? [] : [["host", url.host]], ...proxy.authorization ? [["proxy-authorization", proxy.authorization]] : []];
	return {
		path: url.href,
		headers: [...headers, ...own].flat()
	};
}
function readHeaders(raw) {
	const headers = [];
	for (let i = 0; i + 1 < raw.length; i += 2) headers.push([decode(raw[i]).toLowerCase(), decode(raw[i + 1])]);
	return headers;
}
function decode(bytes) {
	const text = bytes.toString("utf8");
	return text.includes("�") ? bytes.toString("latin1") : text;
}
// src/http/keep-alive.ts
const staleAfterMs = 1e3;
const idempotent = new Set([
	"GET",
	"HEAD",
	"OPTIONS",
	"PUT",
	"DELETE"
]);
async function exchangeOn(connections, wire, options, signal) {
	let fresh = options.fresh || !idempotent.has(wire.method);
	if (!fresh) await new Promise((resolve) => setImmediate(resolve));
	for (;;) {
		signal.throwIfAborted();
		const connection = connections.take(wire.url.origin, fresh);
		options.onTake(connection);
		const idleMs = options.clock.monotonic() - (connection.idleSince ?? Number.POSITIVE_INFINITY);
		try {
			const response = await roundTrip(connection, wire, options, options.clock, signal);
			const { opened } = connection;
			if (response.isCut) connections.discard(connection);
			else connections.release(connection);
			return {
				...response,
				opened
			};
		} catch (error) {
			const stale = idleMs >= staleAfterMs && connection.stage === "response" && !connection.opened;
			connections.discard(connection);
			if (!signal.aborted && connections.turnsToHttp2(connection, error)) continue;
			const repeat = stale && !signal.aborted && explain(error, "response", "").kind === "reset";
			if (fresh || !repeat || !idempotent.has(wire.method)) throw error;
			fresh = true;
		}
	}
}
// src/http/open-socket.ts
function createSocketOpener(clock, policy, opening) {
	const { route = {}, tls, proxies } = opening;
	const { lookup: lookup$1 = lookup, roots } = route;
	const secureContext = roots && contextOf(roots);
	const onlyHttp2 = new Set();
	const connectorOf = ({ origin, isHttp2 }, isGuarded) => (0, import_connect.default)({
		allowH2: isHttp2,
		preferH2: true,
		timeout: 0,
		maxCachedSessions: 0,
		rejectUnauthorized: !route.unverified,
		secureContext: tls?.(origin) ?? secureContext,
		lookup: isGuarded ? guardedLookup(lookup$1, origin, policy) : lookup$1
	});
	function openDirect(connection, options, callback) {
		const { origin } = connection;
		const target = redirected(options, route);
		const isRedirected = target.hostname !== options.hostname;
		try {
			if (!isRedirected && isIP(bareHost(options.hostname))) policy.admit(origin, [bareHost(options.hostname)]);
		} catch (refusal) {
			return callback(refusal, null);
		}
		timedConnect(connectorOf(connection, !isRedirected), clock, connection, target, callback);
	}
	async function openThrough(proxy, connection, options, callback) {
		const startedAt = clock.monotonic();
		const { origin } = connection;
		await admitProxied(lookup$1, origin, policy);
		if (connection.client.destroyed) throw new Error("closed");
		if (connection.proxy) return timedConnect(connectToProxy, clock, connection, options, (error, socket) => error ? callback(unreachable(proxy, error), null) : callback(null, socket));
		connection.stage = "connect";
		const httpSocket = await openTunnel(proxy, `${isIPv6(options.hostname) ? `[${options.hostname}]` : options.hostname}:${portOf$1(options)}`, (socket) => {
			connection.socket = socket;
		});
		const tunnelMs = clock.monotonic() - startedAt;
		timedConnect(connectorOf(connection, false), clock, connection, {
			...options,
			httpSocket
		}, callback, tunnelMs);
	}
	function proxyOf(origin) {
		const { hostname, port, protocol } = new URL(origin);
		const options = {
			hostname: bareHost(hostname),
			port,
			protocol
		};
		const target = redirected(options, route);
		return target !== options && (target.hostname !== options.hostname || target.port !== portOf$1(options)) ? void 0 : proxies?.(new URL(origin));
	}
	return {
		proxyOf,
		isHttp2: (origin) => onlyHttp2.has(origin),
		turnsToHttp2({ origin, isHttp2 }, error) {
			const isRefusal = !isHttp2 && refusesHttp1(error);
			if (isRefusal) onlyHttp2.add(origin);
			return isRefusal;
		},
		open(connection, options, callback) {
			const proxy = proxyOf(connection.origin);
			if (!proxy) return openDirect(connection, options, callback);
			openThrough(proxy, connection, options, callback).catch((error) => callback(error, null));
		}
	};
}
function refusesHttp1({ code = "" }) {
	return code.endsWith("ALERT_NO_APPLICATION_PROTOCOL");
}
function redirected(options, { connectTo }) {
	if (!connectTo) return options;
	const target = connectTo(options.hostname, Number(portOf$1(options)));
	const servername = options.servername ?? (isIP(options.hostname) ? void 0 : options.hostname);
	return {
		...options,
		hostname: target.host,
		port: String(target.port),
		servername
	};
}
function portOf$1({ port, protocol }) {
	return port || (protocol === "https:" ? "443" : "80");
}
function timedConnect(connect, clock, connection, options, callback, tunnelMs) {
	const startedAt = clock.monotonic();
	let resolvedAt = startedAt;
	let connectedAt;
	if (tunnelMs !== void 0) connectedAt = startedAt;
	connection.stage = tunnelMs !== void 0 ? "tls" : isIP(options.hostname) ? "connect" : "dns";
	const done = (...result) => {
		const [error, socket] = result;
		if (!error && socket) {
			connection.heads = connection.isHttp2 ? void 0 : watchHeads(socket);
			connection.heads?.expect();
			socket.once("error", (error) => {
				if (error.code?.startsWith("ERR_SSL_")) connection.alert = error;
			});
			const now = clock.monotonic();
			connectedAt ??= now;
			connection.opened = {
				dnsMs: resolvedAt - startedAt,
				tcpMs: tunnelMs ?? connectedAt - resolvedAt,
				tlsMs: options.protocol === "https:" ? now - connectedAt : 0
			};
		}
		callback(...result);
	};
	const socket = connect(options, done);
	connection.socket = socket;
	socket.once("lookup", (error) => {
		if (error) return;
		resolvedAt = clock.monotonic();
		connection.stage = "connect";
	});
	socket.once("connect", () => {
		connectedAt ??= clock.monotonic();
		if (options.protocol === "https:" && connection.stage === "connect") connection.stage = "tls";
	});
}
// src/http/client.ts
const retried = new Set([
	"dns",
	"refused",
	"reset",
	"timeout"
]);
function createHttpClient(options) {
	const { clock } = options;
	const trusts = createTrust(options.baseUrl, options.allowedHosts, options.origins);
	const policy = createAddressPolicy({
		baseUrl: options.baseUrl,
		isNamed: trusts,
		isInternal: options.isInternal
	});
	const connections = openConnections(clock, createSocketOpener(clock, policy, options));
	const isTested = createTrust(options.baseUrl, [], options.origins);
	async function tryOnce(request, url, signal) {
		let current = url;
		let stage = () => "connect";
		const timeout = new AbortController();
		const settled = new AbortController();
		clock.sleep(request.timeoutMs, settled.signal).then(() => timeout.abort(), () => {});
		const eitherSignal = AbortSignal.any([signal, timeout.signal]);
		const exchange = (sent) => {
			current = sent.url;
			const wire = isTested(sent.url) ? withHeaders(sent, options.bypass ?? []) : sent;
			const onTake = (connection) => {
				stage = () => connection.stage;
			};
			const { fresh = false, maxBodyBytes, cutBody } = request;
			const how = {
				fresh,
				maxBodyBytes,
				cutBody,
				firstEventBy: request.firstEvent ? timeout.signal : void 0,
				clock,
				onTake
			};
			return exchangeOn(connections, wire, how, eitherSignal);
		};
		try {
			return await follow(request, url, exchange, trusts, options.userAgent);
		} catch (error) {
			if (signal.aborted) throw new Failed(aborted, current);
			if (timeout.signal.aborted) throw new Failed(timedOut(request.timeoutMs, stage()), current, stage());
			if (error instanceof ExchangeFailed) throw new Failed(error.failure, current, stage());
			if (error instanceof BodyTooLarge) throw new Failed(tooLarge(request.maxBodyBytes), current, stage());
			throw new Failed(explain(error, stage(), portOf(current)), current, stage(), error);
		} finally {
			settled.abort();
		}
	}
	async function send(request, signal) {
		const startedAt = clock.monotonic();
		try {
			const url = askable(request.url);
			if (request.isWritten) policy.name(url.origin);
			for (let attempt = 0;; attempt++) {
				if (signal.aborted) throw new Failed(aborted, url);
				try {
					return {
						...await tryOnce(request, url, signal),
						tries: attempt + 1
					};
				} catch (error) {
					if (!(error instanceof Failed && (error.failure.isPassing || retried.has(error.failure.kind))) || attempt >= request.retries) throw error;
				}
				await clock.sleep(Math.min(250 * 2 ** attempt, 2e3), signal).catch(() => {});
			}
		} catch (error) {
			if (!(error instanceof Failed)) throw error;
			const { failure, url, stage, cause } = error;
			const message = `${url?.hostname ?? "the request"}: ${failure.words}`;
			throw new NetworkError(failure.kind, message, url?.href ?? "", clock.monotonic() - startedAt, {
				cause,
				stage
			});
		}
	}
	return {
		send,
		close: () => connections.close()
	};
}
const aborted = {
	kind: "aborted",
	words: "stopped before the answer was complete"
};
var Failed = class extends Error {
	failure;
	url;
	stage;
	constructor(failure, url, stage, cause) {
		super(failure.words, { cause });
		this.failure = failure;
		this.url = url;
		this.stage = stage;
	}
};
function askable(text) {
	const refuse = (words) => new Failed({
		kind: "protocol",
		words
	}, void 0);
	if (!URL.canParse(text)) throw refuse("its URL is not an absolute URL");
	const url = new URL(text);
	if (url.protocol !== "http:" && url.protocol !== "https:") throw refuse("only http and https URLs can be asked");
	if (url.username || url.password) throw refuse("a URL must not hold credentials; send an authorization header");
	url.hash = "";
	return url;
}
function portOf(url) {
	return url.port || (url.protocol === "https:" ? "443" : "80");
}
export { createHttpClient };
