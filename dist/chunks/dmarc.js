import { __commonJSMin, __require } from "./rolldown-runtime.js";
import { require_tools } from "./tools.js";
import { require_get_dmarc_record } from "./get-dmarc-record2.js";
// node_modules/mailauth/lib/dmarc/author-domain.js
var require_author_domain = __commonJSMin(((exports, module) => {
	const { formatDomain, toALabel } = require_tools();
	const INVALID_DOMAIN_CHARS = /[\s"<>(),;:\\@[\]]/;
	const DOMAIN_LITERAL = /^\[[^[\]\\]*\]$/;
	const stripRoute = (address) => {
		if (address.charAt(0) !== "@") return address;
		let inLiteral = false;
		for (let i = 1; i < address.length; i++) {
			let c = address.charAt(i);
			if (c === "[") inLiteral = true;
			else if (c === "]") inLiteral = false;
			else if (c === ":" && !inLiteral) return address.slice(i + 1);
		}
		return address;
	};
	const findSeparators = (address, honorQuotes) => {
		let positions = [];
		let inQuote = false;
		let escaped = false;
		let inLiteral = false;
		for (let i = 0; i < address.length; i++) {
			let c = address.charAt(i);
			if (inQuote) {
				if (escaped) escaped = false;
				else if (c === "\\") escaped = true;
				else if (c === "\"") inQuote = false;
				continue;
			}
			if (inLiteral) {
				if (c === "]") inLiteral = false;
				continue;
			}
			if (c === "\"" && honorQuotes && !positions.length) inQuote = true;
			else if (c === "[" && positions.length) inLiteral = true;
			else if (c === "@") positions.push(i);
		}
		if (inQuote) return findSeparators(address, false);
		return positions;
	};
	const normalizeDomain = (value) => {
		let domain = (value || "").trim().toLowerCase();
		if (!domain) return null;
		if (!DOMAIN_LITERAL.test(domain)) {
			if (INVALID_DOMAIN_CHARS.test(domain)) return null;
			domain = toALabel(domain);
		}
		let authorDomain = formatDomain(domain);
		if (!authorDomain) return null;
		return {
			domain,
			authorDomain
		};
	};
	const getAddressDomains = (address) => {
		if (typeof address !== "string") return [];
		address = address.trim();
		if (address.indexOf("@") < 0) {
			let entry = normalizeDomain(address);
			return entry ? [entry] : [];
		}
		address = stripRoute(address);
		let positions = findSeparators(address, true);
		let domains = [];
		for (let i = 0; i < positions.length; i++) {
			let entry = normalizeDomain(address.slice(positions[i] + 1, i + 1 < positions.length ? positions[i + 1] : address.length));
			if (entry) domains.push(entry);
		}
		return domains;
	};
	const getAuthorDomain = (headerFrom, fromFields) => {
		let addresses = [].concat(headerFrom === void 0 || headerFrom === null ? [] : headerFrom);
		let found = new Map();
		let invalid = false;
		for (let address of addresses) {
			let entries = getAddressDomains(address);
			if (!entries.length) invalid = true;
			for (let entry of entries) if (!found.has(entry.authorDomain)) found.set(entry.authorDomain, entry);
		}
		let mailboxes = addresses.length;
		if (fromFields > 1) return {
			reason: "multiple-from-fields",
			domains: Array.from(found.keys()),
			mailboxes
		};
		if (invalid && found.size) return {
			reason: "invalid-author-domain",
			domains: Array.from(found.keys()),
			mailboxes
		};
		if (found.size === 1) {
			let [entry] = found.values();
			return {
				domain: entry.domain,
				authorDomain: entry.authorDomain,
				mailboxes
			};
		}
		return {
			reason: found.size ? "multiple-author-domains" : "no-author-domain",
			domains: Array.from(found.keys()),
			mailboxes
		};
	};
	module.exports = {
		getAuthorDomain,
		getAddressDomains
	};
}));
// node_modules/mailauth/lib/dmarc/verify.js
var require_verify = __commonJSMin(((exports, module) => {
	const dns = __require("node:dns").promises;
	const { formatAuthHeaderRow, formatDomain } = require_tools();
	const { createRecordLookup, discoverPolicy, getOrgDomain, getPolicyTags, domainExists } = require_get_dmarc_record();
	const { getAuthorDomain } = require_author_domain();
	const MAX_ALIGNMENT_WALKS = 10;
	const TEST_MODE_POLICY = {
		reject: "quarantine",
		quarantine: "none",
		none: "none"
	};
	const POLICY_STRENGTH = {
		none: 0,
		quarantine: 1,
		reject: 2
	};
	const shareParent = (a, b) => a.split(".").pop() === b.split(".").pop();
	const setHidden = (obj, key, value) => Object.defineProperty(obj, key, {
		value,
		enumerable: false,
		configurable: true,
		writable: true
	});
	const evaluateDmarc = async (opts) => {
		let { headerFrom, fromFields, spfDomains, dkimDomains, resolver, arcResult, strict } = opts;
		strict = !!strict;
		resolver = resolver || dns.resolve;
		const author = getAuthorDomain(headerFrom, fromFields);
		if (!author.authorDomain) return {
			response: false,
			reason: author.reason,
			authorDomains: author.domains
		};
		const { domain, authorDomain } = author;
		const warnings = new Set();
		let formatResponse = (response) => {
			if (warnings.size) response.warnings = Array.from(warnings);
			response.info = formatAuthHeaderRow("dmarc", response.status, { strict });
			if (typeof response.status.comment === "boolean") delete response.status.comment;
			setHidden(response, "authorMailboxes", author.mailboxes);
			return response;
		};
		let status = {
			result: "neutral",
			comment: false,
			header: { from: domain }
		};
		const lookup = createRecordLookup(resolver, {
			strict,
			warnings
		});
		let policyDiscovery;
		try {
			policyDiscovery = await discoverPolicy(authorDomain, lookup);
		} catch (err) {
			status.result = "temperror";
			return { response: formatResponse({
				status,
				domain: authorDomain,
				error: err.message
			}) };
		}
		let { record: dmarcRecord, recordDomain, orgDomain, orgRecord } = policyDiscovery;
		if (!dmarcRecord) {
			status.result = "none";
			return { response: formatResponse({
				status,
				domain: orgDomain
			}) };
		}
		const policyTags = getPolicyTags(dmarcRecord);
		if (!policyTags) {
			status.result = "none";
			return { response: formatResponse({
				status,
				domain: orgDomain || authorDomain
			}) };
		}
		if (!strict) status.header.d = recordDomain;
		let policy = policyTags.p;
		let existenceError = null;
		if (recordDomain !== authorDomain) {
			policy = policyTags.sp || policyTags.p;
			if (policyTags.np) try {
				if (!await domainExists(authorDomain, resolver)) policy = policyTags.np;
			} catch (err) {
				if (policyTags.np !== policy) {
					existenceError = err;
					if (POLICY_STRENGTH[policyTags.np] < POLICY_STRENGTH[policy]) policy = policyTags.np;
				}
			}
		}
		const testMode = dmarcRecord.t === "y";
		if (testMode) policy = TEST_MODE_POLICY[policy];
		status.comment = [].concat(`p=${policyTags.p.toUpperCase()}`).concat(policyTags.sp ? `sp=${policyTags.sp.toUpperCase()}` : []).concat(arcResult?.status?.result ? `arc=${arcResult?.status?.result}` : []).join(" ");
		const adkimStrict = dmarcRecord.adkim === "s";
		const aspfStrict = dmarcRecord.aspf === "s";
		let orgDomains = new Map();
		const alignsRelaxed = async (entryDomain) => {
			if (entryDomain === authorDomain) return true;
			if (!orgDomain) {
				if (!shareParent(entryDomain, authorDomain)) return false;
				throw policyDiscovery.error;
			}
			if (entryDomain !== orgDomain && !entryDomain.endsWith(`.${orgDomain}`)) return false;
			if (!orgDomains.has(entryDomain)) {
				if (orgDomains.size >= MAX_ALIGNMENT_WALKS) {
					let err = new Error(`Alignment of ${entryDomain} not checked, limit of ${MAX_ALIGNMENT_WALKS} Tree Walks per message reached`);
					err.code = "EWALKLIMIT";
					throw err;
				}
				orgDomains.set(entryDomain, getOrgDomain(entryDomain, lookup));
			}
			return await orgDomains.get(entryDomain) === orgDomain;
		};
		const findAligned = async (entries, strictAlignment) => {
			let list = [].concat(entries || []).map((entry) => typeof entry === "string" ? { domain: entry } : entry).filter((entry) => entry && typeof entry.domain === "string").sort((a, b) => (a.underSized || 0) - (b.underSized || 0));
			let aligned = [];
			let error = null;
			for (let entry of list) {
				let entryDomain = formatDomain(entry.domain);
				if (!authorDomain || !entryDomain) continue;
				try {
					if (strictAlignment ? entryDomain === authorDomain : await alignsRelaxed(entryDomain)) aligned.push(entry);
				} catch (err) {
					error = error || err;
				}
			}
			return {
				aligned,
				error
			};
		};
		const spf = await findAligned(spfDomains, aspfStrict);
		const dkim = await findAligned(dkimDomains, adkimStrict);
		const spfAlignment = spf.aligned[0];
		const dkimAlignment = dkim.aligned[0];
		const walkError = spf.error || dkim.error;
		const underSized = adkimStrict && !dkimAlignment ? (await findAligned(dkimDomains, false)).aligned[0]?.underSized : dkimAlignment?.underSized;
		let response = {
			status,
			domain: orgDomain || authorDomain,
			policyDomain: recordDomain,
			policy,
			p: policyTags.p,
			sp: policyTags.sp || policyTags.p,
			np: policyTags.np,
			testMode,
			rr: dmarcRecord.rr,
			alignment: {
				spf: {
					result: spfAlignment?.domain,
					strict: aspfStrict
				},
				dkim: {
					result: dkimAlignment?.domain,
					strict: adkimStrict,
					underSized
				}
			}
		};
		if (dkimAlignment || spfAlignment) status.result = "pass";
		else if (walkError || existenceError) {
			status.result = "temperror";
			response.error = (walkError || existenceError).message;
		} else status.result = "fail";
		if (status.result !== "temperror" && !existenceError) status.policy = { dmarc: policy };
		setHidden(response, "record", dmarcRecord);
		setHidden(response, "orgRecord", orgRecord);
		return {
			response: formatResponse(response),
			dkimAligned: new Set(dkim.aligned.map((entry) => formatDomain(entry.domain)))
		};
	};
	const verifyDmarc = async (opts) => (await evaluateDmarc(opts)).response;
	module.exports = verifyDmarc;
	module.exports.evaluateDmarc = evaluateDmarc;
}));
// node_modules/mailauth/lib/dmarc/index.js
var require_dmarc = __commonJSMin(((exports, module) => {
	const verifyDmarc = require_verify();
	const { evaluateDmarc } = verifyDmarc;
	const dmarc = async (opts) => verifyDmarc(opts);
	module.exports = {
		dmarc,
		evaluateDmarc
	};
}));
export default require_dmarc();
export {};
