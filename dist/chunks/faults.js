import { plural } from "./plural.js";
import { X509Certificate } from "node:crypto";
// src/pillars/launch/tls/path.ts
const maxDepth = 8;
/** How many signatures are verified for one server: its certificates may fit together in any number of ways. */
const maxVerified = 100;
/**
* The paths from a leaf to the trusted roots that a client can build from what a server sends, in any order (RFC 4158;
* RFC 8446, 4.4.2: extra certificates are ignored). `rest` is the longest path that reaches no root. Dates are not
* checked: a path with an expired certificate counts too.
*/
function pathsOf(leaf, sent, roots) {
	const trusted = rootsBySubject(roots);
	const paths = [];
	let rest = [leaf];
	let left = maxVerified;
	const isIssuedBy = (certificate, issuer) => certificate.checkIssued(issuer) && left-- > 0 && verifies(certificate, issuer);
	const extend = (path) => {
		const last = path.at(-1) ?? leaf;
		if ((trusted.get(last.subject) ?? []).some((root) => isSame(root, last))) return void paths.push(path);
		if (path.length > rest.length) rest = path;
		if (path.length > maxDepth) return;
		for (const root of trusted.get(last.issuer) ?? []) if (isIssuedBy(last, root)) paths.push([...path, root]);
		for (const issuer of sent) if (issuer.ca && !path.some((each) => isSame(each, issuer)) && isIssuedBy(last, issuer)) extend([...path, issuer]);
	};
	extend([leaf]);
	return {
		paths,
		rest
	};
}
function isSame(one, other) {
	return one.raw.equals(other.raw);
}
/** Whether the issuer signed the certificate; false for keys of a kind that OpenSSL does not know, which throw. */
function verifies(certificate, issuer) {
	try {
		return certificate.verify(issuer.publicKey);
	} catch {
		return false;
	}
}
const indexes = /* @__PURE__ */ new WeakMap();
/** Reading some hundred roots takes longer than a handshake: it is done once. */
function rootsBySubject(roots) {
	const known = indexes.get(roots);
	if (known) return known;
	const pems = roots.flatMap((text) => text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []);
	const index = Map.groupBy(pems.map((pem) => new X509Certificate(pem)), ({ subject }) => subject);
	indexes.set(roots, index);
	return index;
}
// src/pillars/launch/tls/faults.ts
const dayMs = 864e5;
/** OpenSSL's faults of dates. Dates are judged on the paths, because OpenSSL may have taken another one. */
const ofTime = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/;
/** All faults at the time `now` (milliseconds since the epoch). OpenSSL reports one and hides the others. */
function faultsOf(handshake, now) {
	if (handshake.kind !== "done") return [{
		rule: "unreachable",
		words: handshake.words
	}];
	const { chain, nameFault, protocol } = handshake;
	const faults = [...faultsAtTime(handshake, now), ...faultsOfTrust(handshake)];
	if (nameFault) faults.push({
		rule: "tls-wrong-host",
		words: `shows a certificate for ${namesIn(chain[0])}`
	});
	if (protocol !== "TLSv1.2" && protocol !== "TLSv1.3") faults.push({
		rule: "tls-old-protocol",
		words: `speaks nothing newer than ${protocol.replace(/^TLSv/, "TLS ")}`
	});
	return faults;
}
/** None if one path is valid: a client builds that one, whatever else is sent (a cross-sign by an old root). */
function faultsAtTime({ paths, rest, chainFault }, now) {
	const found = (paths.length > 0 || !chainFault ? paths : [rest]).map((path) => faultOfTime(path, now));
	const [first] = found;
	return first && found.every((fault) => fault) ? [first] : [];
}
/** The first wrong date of a path, from the leaf on. */
function faultOfTime(path, now) {
	for (const [index, certificate] of path.entries()) {
		const what = index === 0 ? "its certificate" : `the issuer "${commonName(certificate.subject)}" of its certificate`;
		const [from, to] = [certificate.validFromDate, certificate.validToDate];
		if (to.getTime() <= now) return {
			rule: "tls-expired",
			words: `${what} expired on ${day(to)}, ${ago(now - to.getTime())} ago`
		};
		if (from.getTime() > now) return {
			rule: "tls-not-yet-valid",
			words: `${what} is valid from ${from.toISOString()} only`
		};
	}
}
function faultsOfTrust({ chain: [leaf, ...sent], chainFault, paths, rest }) {
	const by = `issued by "${commonName(leaf.issuer)}"`;
	if (paths.length > 0 || !chainFault) {
		if (!chainFault || ofTime.test(chainFault)) return [];
		return [{
			rule: "tls-untrusted",
			words: `its certificate, ${by}, is refused (${chainFault})`
		}];
	}
	if (leaf.checkIssued(leaf)) return [{
		rule: "tls-self-signed",
		words: "its certificate is signed by itself"
	}];
	if (rest.length === 1) return [{
		rule: "tls-incomplete-chain",
		words: `sends its certificate, ${by}, ${without(leaf, sent)}`
	}];
	return [{
		rule: "tls-untrusted",
		words: `its chain ends at "${commonName((rest.at(-1) ?? leaf).issuer)}", which is no trusted root`
	}];
}
/** What a server sends in place of the certificate that issued its own. */
function without(leaf, sent) {
	const [other] = sent.filter((each) => !isSame(each, leaf));
	if (other) return `and with it "${commonName(other.subject)}", which did not issue it`;
	return sent.length > 0 ? "twice, without that issuer's" : "without that issuer's";
}
function namesIn({ subjectAltName = "" }) {
	const names = subjectAltName.split(", ").map((name) => name.replace(/^(DNS|IP Address):/, ""));
	if (!subjectAltName) return "no host at all";
	return names.length > 4 ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more` : names.join(", ");
}
/** The common name of a subject or issuer, or else its organisation, from the text that Node writes. */
function commonName(name) {
	return fieldOf(name, "CN") ?? fieldOf(name, "O") ?? "";
}
function fieldOf(name, field) {
	return name.split("\n").find((each) => each.startsWith(`${field}=`))?.slice(field.length + 1).slice(0, 80);
}
function day(date) {
	return date.toISOString().slice(0, 10);
}
function ago(ms) {
	return ms >= dayMs ? plural(Math.floor(ms / dayMs), "day") : plural(Math.floor(ms / 36e5), "hour");
}
export { commonName, faultsOf, fieldOf, pathsOf };
