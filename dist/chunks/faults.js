import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { showLeft, validityOf } from "./certificate-expiry.js";
import { cut } from "./start.js";
import { groupBy, isoDay } from "./run.js";
const { X509Certificate } = require("node:crypto");
// src/pillars/launch/tls/path.ts
const maxDepth = 8;
const maxVerified = 100;
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
function verifies(certificate, issuer) {
	try {
		return certificate.verify(issuer.publicKey);
	} catch {
		return false;
	}
}
const indexes = new WeakMap();
function rootsBySubject(roots) {
	const known = indexes.get(roots);
	if (known) return known;
	const pems = roots.flatMap((text) => text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []);
	const index = groupBy(pems.map((pem) => new X509Certificate(pem)), ({ subject }) => subject);
	indexes.set(roots, index);
	return index;
}
// src/pillars/launch/tls/faults.ts
const ofTime = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/;
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
function faultsAtTime({ paths, rest, chainFault }, now) {
	const found = (paths.length > 0 || !chainFault ? paths : [rest]).map((path) => faultOfTime(path, now));
	const [first] = found;
	return first && found.every((fault) => fault) ? [first] : [];
}
function faultOfTime(path, now) {
	for (const [index, certificate] of path.entries()) {
		const what = index === 0 ? "its certificate" : `the issuer "${commonName(certificate.subject)}" of its certificate`;
		const { from, to } = validityOf(certificate);
		if (to.getTime() <= now) return {
			rule: "tls-expired",
			words: `${what} expired on ${isoDay(to)}, ${showLeft(now - to.getTime())} ago`
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
function commonName(name) {
	return fieldOf(name, "CN") ?? fieldOf(name, "O") ?? "";
}
function fieldOf(name, field) {
	const line = name?.split("\n").find((each) => each.startsWith(`${field}=`));
	return line && cut(line.slice(field.length + 1), 80);
}
export { commonName, faultsOf, fieldOf, pathsOf };
