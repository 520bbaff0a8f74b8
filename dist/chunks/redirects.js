// src/http/redirects.ts
const redirectStatuses = new Set([
	301,
	302,
	303,
	307,
	308
]);
const bodyHeaders = new Set([
	"content-encoding",
	"content-language",
	"content-length",
	"content-location",
	"content-type"
]);
const harmlessHeaders = new Set([
	"accept",
	"accept-encoding",
	"accept-language",
	"user-agent",
	...bodyHeaders
]);
function isRedirect(status) {
	return redirectStatuses.has(status);
}
function locationOf({ headers }, from) {
	const location = headers.find(([name]) => name === "location")?.[1];
	return location === void 0 ? void 0 : URL.parse(location, from.href) ?? void 0;
}
function nextHop(response, from) {
	return isRedirect(response.status) ? locationOf(response, from) : void 0;
}
function redirect(request, status, location, trusts) {
	if (!isRedirect(status) || location === void 0) return { kind: "none" };
	if (!URL.canParse(location, request.url.href)) return {
		kind: "refuse",
		words: `${status} to a Location that is no URL`
	};
	const url = new URL(location, request.url);
	if (url.protocol !== "http:" && url.protocol !== "https:") return {
		kind: "refuse",
		words: `${status} to a URL that is not http or https`
	};
	url.username = "";
	url.password = "";
	url.hash = "";
	let { method, headers, body } = request;
	if (status === 303 ? method !== "GET" && method !== "HEAD" : status < 303 && method === "POST") {
		method = "GET";
		body = void 0;
		headers = headers.filter(([name]) => !bodyHeaders.has(name.toLowerCase()));
	}
	if (url.origin !== request.url.origin && !trusts(url)) {
		if (body !== void 0) return {
			kind: "refuse",
			words: `${status} would send the body of the ${method} on to another origin, ${url.origin}`
		};
		headers = headers.filter(([name]) => harmlessHeaders.has(name.toLowerCase()));
	}
	headers = headers.filter(([name]) => name.toLowerCase() !== "host" || url.origin === request.url.origin);
	return {
		kind: "follow",
		request: {
			method,
			url,
			headers,
			body
		},
		location
	};
}
export { isRedirect, locationOf, nextHop, redirect };
