import { CookieJar } from "./dist2.js";
import { require_cjs } from "./cjs.js";
import { isLoopbackHost } from "./host-names.js";
import { isIP } from "node:net";
import { domainToASCII } from "node:url";
// node_modules/set-cookie-parser/lib/set-cookie.js
var defaultParseOptions = {
	decodeValues: true,
	map: false,
	silent: false,
	split: "auto"
};
function isForbiddenKey(key) {
	return typeof key !== "string" || key in {};
}
function createNullObj() {
	return Object.create(null);
}
function isNonEmptyString(str) {
	return typeof str === "string" && !!str.trim();
}
function parseString(setCookieValue, options) {
	var parts = setCookieValue.split(";");
	var nameValuePairStr = parts.shift();
	if (!isNonEmptyString(nameValuePairStr)) return null;
	var parsed = parseNameValuePair(nameValuePairStr);
	var name = parsed.name;
	var value = parsed.value;
	if (!name && !value) return null;
	options = options ? Object.assign({}, defaultParseOptions, options) : defaultParseOptions;
	if (isForbiddenKey(name)) {
		if (!options.silent) console.warn("set-cookie-parser: dropping cookie due to name:", name);
		return null;
	}
	try {
		value = options.decodeValues ? decodeURIComponent(value) : value;
	} catch (e) {
		if (!options.silent) console.error("set-cookie-parser: failed to decode cookie value. Set options.decodeValues=false to disable decoding.", e);
	}
	var cookie = createNullObj();
	cookie.name = name;
	cookie.value = value;
	parts.forEach(function(part) {
		var sides = part.split("=");
		var key = sides.shift().trim().toLowerCase();
		if (isForbiddenKey(key) || key === "name" || key === "value") {
			if (!options.silent) console.warn("set-cookie-parser: ignoring attribute:", part);
			return;
		}
		var value = sides.join("=").trim();
		if (key === "expires") {
			var expires = new Date(value);
			if (Number.isNaN(expires.getTime())) {
				if (!options.silent) console.error("set-cookie-parser: failed to parse expires time:", value);
			} else cookie.expires = expires;
		} else if (key === "max-age") {
			if (/^-?\d+$/.test(value)) cookie.maxAge = parseInt(value, 10);
			else if (!options.silent) console.error("set-cookie-parser: failed to parse max-age:", value);
		} else if (key === "secure") cookie.secure = true;
		else if (key === "httponly") cookie.httpOnly = true;
		else if (key === "samesite") cookie.sameSite = value;
		else if (key === "partitioned") cookie.partitioned = true;
		else if (key) cookie[key] = value;
	});
	return cookie;
}
function parseNameValuePair(nameValuePairStr) {
	var name = "";
	var value = "";
	var nameValueArr = nameValuePairStr.split("=");
	if (nameValueArr.length > 1) {
		name = nameValueArr.shift();
		value = nameValueArr.join("=");
	} else value = nameValuePairStr;
	return {
		name: trimWsp(name),
		value: trimWsp(value)
	};
}
function trimWsp(str) {
	var start = 0;
	var end = str.length;
	while (start < end && isWsp(str.charCodeAt(start))) start += 1;
	while (end > start && isWsp(str.charCodeAt(end - 1))) end -= 1;
	return str.substring(start, end);
}
function isWsp(code) {
	return code === 32 || code === 9;
}
function parseSetCookie(input, options) {
	options = options ? Object.assign({}, defaultParseOptions, options) : defaultParseOptions;
	if (!input) {
		if (!options.map) return [];
		else return createNullObj();
	}
	if (input.headers) {
		if (typeof input.headers.getSetCookie === "function") input = input.headers.getSetCookie();
		else if (input.headers["set-cookie"]) input = input.headers["set-cookie"];
		else {
			var sch = input.headers[Object.keys(input.headers).find(function(key) {
				return key.toLowerCase() === "set-cookie";
			})];
			if (!sch && input.headers.cookie && !options.silent) console.warn("Warning: set-cookie-parser appears to have been called on a request object. It is designed to parse Set-Cookie headers from responses, not Cookie headers from requests.");
			input = sch;
		}
	}
	var split = options.split;
	var isArray = Array.isArray(input);
	if (split === "auto") split = !isArray;
	if (!isArray) input = [input];
	input = input.filter(isNonEmptyString);
	if (split) input = input.map(splitCookiesString).flat();
	if (!options.map) return input.map(function(str) {
		return parseString(str, options);
	}).filter(Boolean);
	else {
		var cookies = createNullObj();
		return input.reduce(function(cookies, str) {
			var cookie = parseString(str, options);
			if (cookie) cookies[cookie.name] = cookie;
			return cookies;
		}, cookies);
	}
}
function splitCookiesString(cookiesString) {
	if (Array.isArray(cookiesString)) return cookiesString;
	if (typeof cookiesString !== "string") return [];
	var cookiesStrings = [];
	var pos = 0;
	var start;
	var ch;
	var lastComma;
	var nextStart;
	var cookiesSeparatorFound;
	function skipWhitespace() {
		while (pos < cookiesString.length && /\s/.test(cookiesString.charAt(pos))) pos += 1;
		return pos < cookiesString.length;
	}
	function notSpecialChar() {
		ch = cookiesString.charAt(pos);
		return ch !== "=" && ch !== ";" && ch !== ",";
	}
	while (pos < cookiesString.length) {
		start = pos;
		cookiesSeparatorFound = false;
		while (skipWhitespace()) {
			ch = cookiesString.charAt(pos);
			if (ch === ",") {
				lastComma = pos;
				pos += 1;
				skipWhitespace();
				nextStart = pos;
				while (pos < cookiesString.length && notSpecialChar()) pos += 1;
				if (pos < cookiesString.length && cookiesString.charAt(pos) === "=") {
					cookiesSeparatorFound = true;
					pos = nextStart;
					cookiesStrings.push(cookiesString.substring(start, lastComma));
					start = pos;
				} else pos = lastComma + 1;
			} else pos += 1;
		}
		if (!cookiesSeparatorFound || pos >= cookiesString.length) cookiesStrings.push(cookiesString.substring(start, cookiesString.length));
	}
	return cookiesStrings;
}
parseSetCookie.parseSetCookie = parseSetCookie;
parseSetCookie.parse = parseSetCookie;
parseSetCookie.parseString = parseString;
parseSetCookie.splitCookiesString = splitCookiesString;
// src/http/refused-cookie.ts
var import_cjs = require_cjs();
function readSetCookie(line) {
	return parseSetCookie([line], {
		silent: true,
		decodeValues: false,
		split: false
	})[0];
}
function domainOf({ domain }) {
	return domainToASCII((domain ?? "").trim().replace(/^\./, "")) || void 0;
}
function isOfSuffix(url, cookie) {
	const domain = domainOf(cookie);
	if (!domain || domain === URL.parse(url)?.hostname) return false;
	return (0, import_cjs.getPublicSuffix)(domain, { allowPrivateDomains: true }) === domain;
}
const maxOctets = 4096;
function whyRefused(url, cookie) {
	const domain = domainOf(cookie);
	const prefix = /^__(host|secure)-/i.exec(cookie.name)?.[1]?.toLowerCase();
	if (prefix && !cookie.secure) return `a name with __${prefix === "host" ? "Host" : "Secure"}- asks for Secure`;
	if (prefix === "host" && domain) return "a name with __Host- allows no Domain";
	if (prefix === "host" && cookie.path !== "/") return "a name with __Host- asks for Path=/";
	const octets = Buffer.byteLength(cookie.name) + Buffer.byteLength(cookie.value);
	if (octets > maxOctets) return `name and value have ${octets} bytes, more than ${maxOctets}`;
	const host = URL.parse(url)?.hostname;
	return host && domain && host !== domain && (isIP(host) !== 0 || !host.endsWith(`.${domain}`)) ? `Domain=${domain.slice(0, 100)} is not the host of this site, ${host}, or a parent of it` : void 0;
}
function whyDropped(url, line) {
	const cookie = readSetCookie(line);
	if (!cookie) return void 0;
	if (isOfSuffix(url.href, cookie)) return `Domain=${domainOf(cookie)?.slice(0, 100)} belongs to many sites (publicsuffix.org)`;
	const isOpen = url.protocol === "http:" && !isLoopbackHost(url.hostname);
	if (cookie.secure && isOpen) return "it has Secure, and comes over http";
	if (isNoneInsecure(cookie)) return "SameSite=None asks for Secure";
	return whyRefused(url.href, cookie);
}
function isNoneInsecure({ sameSite, secure }) {
	return !secure && sameSite?.toLowerCase() === "none";
}
// src/http/cookies.ts
function createCookieJar() {
	return new CookieJar(void 0, {
		allowSpecialUseDomain: true,
		allowSecureOnLocal: true
	});
}
function storeCookies(jar, setCookies, url) {
	return setCookies.map((line) => {
		const why = whyDropped(url, line);
		if (why) return why;
		try {
			jar.setCookieSync(line, url.href);
			return;
		} catch {
			return "it is not written as a cookie is (RFC 6265, section 4.1)";
		}
	});
}
function cookieHeader(jar, url) {
	if (jar.serializeSync()?.cookies.length === 0) return "";
	return Buffer.from(jar.getCookieStringSync(url.href)).toString("latin1");
}
export { cookieHeader, createCookieJar, domainOf, isNoneInsecure, isOfSuffix, readSetCookie, storeCookies, whyRefused };
