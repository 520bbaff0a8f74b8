import { require_cjs } from "./cjs.js";
import { shellWord } from "./run.js";
import { launchFinding } from "./finding.js";
import { digRecords } from "./dig.js";
// src/pillars/launch/mail/text-finding.ts
var import_cjs = require_cjs();
function textFinding({ name, type = "TXT", dig, ...rest }) {
	return launchFinding({
		...rest,
		where: { url: `dns:${name}?type=${type}` },
		reproduce: digRecords(dig, name, type)
	});
}
function unreachableFinding(name, type, words, dig) {
	return textFinding({
		rule: "dns-unreachable",
		severity: "high",
		status: "inconclusive",
		title: `The ${type} records of ${name} cannot be read: its mail is not judged`,
		expected: "an answer, or that there is no such name",
		observed: words,
		name,
		type,
		dig,
		fix: `Ask again in a minute. If it stays so, look at the name servers of ${zoneOf(name)} at the registrar and at their status page.`
	});
}
function enter(name, value) {
	const zone = zoneOf(name);
	const label = name === zone ? "@" : name.slice(0, -zone.length - 1);
	return [
		`${name}.  TXT  "${value}"`,
		`Vercel: vercel dns add ${zone} '${label}' TXT ${shellWord(value)}`,
		`Cloudflare, Netlify: DNS, add a TXT record named ${label} with that content`,
		`Elsewhere: where the name servers of ${zone} are kept`
	].join("\n");
}
function shown(texts) {
	return [...texts.slice(0, 4).map((text) => `"${text.length > 200 ? `${text.slice(0, 200)}…` : text}"`), ...texts.length > 4 ? [`${texts.length - 4} more`] : []].join(", ");
}
function zoneOf(name) {
	return (0, import_cjs.getDomain)(name) ?? name;
}
// src/pillars/launch/mail/text-records.ts
async function readTexts(name, resolver) {
	const resolution = await resolver.lookup(name, "TXT");
	if (resolution.kind === "unreachable") return {
		...resolution,
		name
	};
	const valuesOf = (type) => resolution.records.filter((record) => record.type === type).map(({ value }) => value);
	return {
		kind: "texts",
		name,
		texts: valuesOf("TXT"),
		chain: valuesOf("CNAME")
	};
}
const asked = [
	"A",
	"AAAA",
	"CNAME",
	"MX",
	"TXT"
];
function askedNames(resolver) {
	const empty = [];
	const failed = [];
	const none = (name, code) => {
		empty.push(name);
		throw Object.assign(new Error(`${name} has no such record`), { code });
	};
	async function resolve(name, given) {
		const type = asked.find((each) => each === given);
		if (!type) return none(name, "ENOTFOUND");
		const resolution = await resolver.lookup(name, type);
		if (resolution.kind === "unreachable") {
			failed.push({
				name,
				type,
				words: resolution.words
			});
			throw Object.assign(new Error(resolution.words), { code: "ESERVFAIL" });
		}
		const values = resolution.records.filter((record) => record.type === type).map(({ value }) => value);
		if (values.length === 0) return none(name, resolution.kind === "nxdomain" ? "ENOTFOUND" : "ENODATA");
		if (type === "TXT") return values.map((value) => [value]);
		if (type !== "MX") return values;
		return values.map((value) => {
			const [priority, exchange] = value.split(" ");
			return {
				priority: Number(priority),
				exchange
			};
		});
	}
	return {
		resolve,
		empty,
		failed
	};
}
export { askedNames, enter, readTexts, shown, textFinding, unreachableFinding };
