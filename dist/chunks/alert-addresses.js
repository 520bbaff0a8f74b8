import { isLoopbackHost } from "./host-names.js";
// src/config/sections/alert-addresses.ts
const encodeIt = "in a user or password, write @ as %40, : as %3A, / as %2F, # as %23, ? as %3F and % as %25";
function webAddress(text) {
	const url = URL.parse(text);
	if (!url || !["http:", "https:"].includes(url.protocol)) return { problem: "must be an http(s) URL" };
	if (url.protocol === "http:" && !isLoopbackHost(url.hostname)) return { problem: "must begin with https://: on its way, the message and its address could be read by others" };
	const credentials = credentialsOf(url);
	if (!credentials) return { problem: `has a user or password that cannot be read: ${encodeIt}` };
	const { user, password } = credentials;
	Object.assign(url, {
		username: "",
		password: "",
		hash: ""
	});
	if (user === void 0) return { url: url.href };
	const authorization = `Basic ${Buffer.from(`${user}:${password ?? ""}`).toString("base64")}`;
	return {
		url: url.href,
		authorization
	};
}
function smtpServer(text) {
	const url = URL.parse(text);
	if (!url || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "") return { problem: `must be a URL such as smtps://user:password@mail.example.com; ${encodeIt}` };
	const { protocol, pathname, search, hash } = url;
	const hostname = url.hostname.toLowerCase();
	if (!["", "/"].includes(pathname) || !["", "?tls=none"].includes(search) || hash !== "") return { problem: `has more after its host than a port and ?tls=none; ${encodeIt}` };
	const credentials = credentialsOf(url);
	if (!credentials) return { problem: `has a user or password that cannot be read: ${encodeIt}` };
	const isSecure = protocol === "smtps:";
	const isNear = isLoopbackHost(hostname);
	if (search !== "" && isSecure) return { problem: "begins with smtps://, which is TLS, and ends in ?tls=none" };
	if (search !== "" && credentials.password !== void 0 && !isNear) return { problem: "has a password and ?tls=none: on its way, the password could be read by others" };
	return {
		host: hostname.replace(/^\[|\]$/g, ""),
		port: Number(url.port || (isSecure ? 465 : 587)),
		tls: isSecure ? "implicit" : search !== "" ? "never" : isNear ? "if-offered" : "required",
		...credentials
	};
}
function credentialsOf({ username, password }) {
	try {
		return {
			...username !== "" && { user: decodeURIComponent(username) },
			...password !== "" && { password: decodeURIComponent(password) }
		};
	} catch {
		return;
	}
}
export { smtpServer, webAddress };
