// src/pillars/launch/redirects/https-only.ts
/**
* Top-level domains that browsers never ask over http, because all of their sites are on https (Chromium's
* net/http/transport_security_state_static.json, "policy": "public-suffix"; registry.google, "HSTS preload list").
*/
const domains = new Set("android app bank boo channel chrome dad day dev esq foo gle gmail google hangout ing insurance meet meme mov new nexus page phd play prof rsvp search youtube zip".split(" "));
/** Whether no browser ever asks a host over http. */
function isHttpsOnly(hostname) {
	const labels = hostname.replace(/\.$/, "").split(".");
	return labels.length > 1 && domains.has(labels.at(-1) ?? "");
}
// src/pillars/launch/headers/hsts.ts
/**
* What a Strict-Transport-Security header says (RFC 6797, 6.1): directives in any order and case. `seconds` is
* undefined if there is no max-age, or more than one, which makes the header void.
*/
function readHsts(header) {
	const directives = header.split(";").map((directive) => directive.trim());
	const ages = directives.flatMap((directive) => /^max-age\s*=\s*"?(\d+)"?$/i.exec(directive)?.[1] ?? []);
	return {
		seconds: ages.length === 1 ? Number(ages[0]) : void 0,
		coversSubdomains: directives.some((directive) => /^includesubdomains$/i.test(directive))
	};
}
export { isHttpsOnly, readHsts };
