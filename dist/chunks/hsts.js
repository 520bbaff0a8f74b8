// src/pillars/launch/redirects/https-only.ts
const domains = new Set("android app bank boo channel chrome dad day dev esq foo gle gmail google hangout ing insurance meet meme mov new nexus page phd play prof rsvp search youtube zip".split(" "));
function isHttpsOnly(hostname) {
	const labels = hostname.replace(/\.$/, "").split(".");
	return labels.length > 1 && domains.has(labels.at(-1) ?? "");
}
// src/pillars/launch/headers/hsts.ts
function readHsts(header) {
	const directives = header.split(";").map((directive) => directive.trim());
	const ages = directives.flatMap((directive) => /^max-age\s*=\s*"?(\d+)"?$/i.exec(directive)?.[1] ?? []);
	return {
		seconds: ages.length === 1 ? Number(ages[0]) : void 0,
		coversSubdomains: directives.some((directive) => /^includesubdomains$/i.test(directive))
	};
}
export { isHttpsOnly, readHsts };
