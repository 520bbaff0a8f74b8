import { __commonJSMin, __require } from "./rolldown-runtime.js";
import { require_tools } from "./tools.js";
// node_modules/mailauth/lib/dmarc/get-dmarc-record.js
var require_get_dmarc_record = __commonJSMin(((exports, module) => {
	const dns = __require("node:dns").promises;
	const net = __require("node:net");
	const { formatDomain } = require_tools();
	const CASE_INSENSITIVE_TAGS = new Set([
		"p",
		"sp",
		"np",
		"adkim",
		"aspf",
		"fo",
		"rf",
		"t",
		"psd"
	]);
	const DMARC_VERSION_RE = /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;
	const NO_RECORD_CODES = new Set([
		"ENOTFOUND",
		"ENODATA",
		"EBADNAME"
	]);
	const WALK_MAX_LABELS = 7;
	const isAddress = (domain) => domain.startsWith("[") || net.isIP(domain) !== 0;
	const isValidName = (name) => name.length <= 253 && name.split(".").every((label) => label.length && label.length <= 63);
	const POLICY_VALUES = new Set([
		"none",
		"quarantine",
		"reject"
	]);
	const REPORTING_URI = /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?#[\]@$&'()*+;=]|%[0-9a-f]{2})*$/i;
	const OBS_REPORT_SIZE = /![0-9]+[kmgt]?$/i;
	const hasReportingUri = (record) => typeof record.rua === "string" && record.rua.split(",").some((uri) => REPORTING_URI.test(uri.trim().replace(OBS_REPORT_SIZE, "")));
	const getPolicyTags = (record) => {
		const isValid = (value) => value === void 0 || POLICY_VALUES.has(value);
		if (POLICY_VALUES.has(record.p) && isValid(record.sp) && isValid(record.np)) return {
			p: record.p,
			sp: record.sp,
			np: record.np
		};
		return hasReportingUri(record) ? { p: "none" } : null;
	};
	const domainExists = async (domain, resolver) => {
		if (!isValidName(domain)) return false;
		resolver = resolver || dns.resolve;
		try {
			await resolver(domain, "A");
			return true;
		} catch (err) {
			if (err.code === "ENODATA") return true;
			if (err.code === "EBADNAME") return false;
			if (err.code !== "ENOTFOUND") throw err;
		}
		try {
			return (await resolver(domain, "CNAME") || []).length > 0;
		} catch (err) {
			if (NO_RECORD_CODES.has(err.code)) return false;
			throw err;
		}
	};
	const KNOWN_TAGS = new Set([
		"v",
		"p",
		"sp",
		"np",
		"adkim",
		"aspf",
		"fo",
		"rua",
		"ruf",
		"rf",
		"ri",
		"pct",
		"t",
		"psd"
	]);
	const parseDmarcRecord = (txt, opts) => {
		const { strict, warnings } = opts || {};
		let seen = new Set();
		let duplicate = false;
		let entries = txt.split(";").map((e) => e.trim()).filter((e) => e).map((e, i) => {
			let splitPos = e.indexOf("=");
			if (splitPos < 0) return [e.toLowerCase().trim(), false];
			else if (splitPos === 0) return [false, e];
			let name = e.substr(0, splitPos).trim();
			let key = name.toLowerCase();
			if (strict && i > 0) key = name;
			else if (key !== name && KNOWN_TAGS.has(key) && i > 0) warnings?.add("tag-case");
			if (seen.has(key)) duplicate = true;
			seen.add(key);
			let val = e.substr(splitPos + 1).trim();
			if (["pct", "ri"].includes(key)) val = parseInt(val, 10) || 0;
			else if (CASE_INSENSITIVE_TAGS.has(key)) val = val.toLowerCase();
			return [key, val];
		});
		if (duplicate) {
			if (strict) return null;
			warnings?.add("duplicate-tag");
		}
		let parsed = Object.fromEntries(entries);
		parsed.rr = txt;
		return parsed;
	};
	const fetchRecord = async (name, resolver, opts) => {
		if (!isValidName(`_dmarc.${name}`)) return false;
		let records;
		try {
			records = (await resolver(`_dmarc.${name}`, "TXT") || []).map((row) => (Array.isArray(row) ? row.join("") : String(row)).trim()).filter((row) => DMARC_VERSION_RE.test(row));
		} catch (err) {
			if (NO_RECORD_CODES.has(err.code)) return false;
			throw err;
		}
		return records.length === 1 && parseDmarcRecord(records[0], opts) || false;
	};
	const createRecordLookup = (resolver, opts) => {
		resolver = resolver || dns.resolve;
		let cache = new Map();
		return (name) => {
			if (!cache.has(name)) cache.set(name, fetchRecord(name, resolver, opts));
			return cache.get(name);
		};
	};
	const treeWalk = async (domain, lookup) => {
		let found = [];
		let labels = domain.split(".");
		while (labels.length) {
			let name = labels.join(".");
			let record;
			try {
				record = await lookup(name);
			} catch (err) {
				return {
					found,
					error: err
				};
			}
			if (record) {
				found.push({
					domain: name,
					record
				});
				if (record.psd === "y" || record.psd === "n") break;
			}
			labels = labels.length > WALK_MAX_LABELS ? labels.slice(-7) : labels.slice(1);
		}
		return { found };
	};
	const selectOrgDomain = (domain, found) => {
		for (let { domain: recordDomain, record } of found) {
			if (record.psd === "n") return recordDomain;
			if (record.psd === "y" && recordDomain !== domain) {
				let labelCount = recordDomain.split(".").length + 1;
				return domain.split(".").slice(-labelCount).join(".");
			}
		}
		return found.length ? found[found.length - 1].domain : domain;
	};
	const getOrgDomain = async (domain, lookup) => {
		if (isAddress(domain)) return domain;
		let { found, error } = await treeWalk(domain, lookup);
		if (error) throw error;
		return selectOrgDomain(domain, found);
	};
	const findOrgRecord = (orgDomain, found) => {
		let last = found[found.length - 1];
		return found.find((e) => e.domain === orgDomain) || (last?.record.psd === "y" ? last : null) || false;
	};
	const discoverPolicy = async (domain, lookup) => {
		if (isAddress(domain)) return {
			record: false,
			recordDomain: null,
			orgDomain: domain,
			orgRecord: false
		};
		let { found, error } = await treeWalk(domain, lookup);
		if (found[0]?.domain === domain) {
			if (error) return {
				record: found[0].record,
				recordDomain: domain,
				orgDomain: null,
				orgRecord: null,
				error
			};
			let orgDomain = selectOrgDomain(domain, found);
			return {
				record: found[0].record,
				recordDomain: domain,
				orgDomain,
				orgRecord: findOrgRecord(orgDomain, found).record || false
			};
		}
		if (error) throw error;
		let orgDomain = selectOrgDomain(domain, found);
		let entry = findOrgRecord(orgDomain, found);
		return {
			record: entry ? entry.record : false,
			recordDomain: entry ? entry.domain : null,
			orgDomain,
			orgRecord: entry ? entry.record : false
		};
	};
	const getDmarcRecord = async (domain, resolver, opts) => {
		domain = formatDomain(domain || "");
		let { record, recordDomain, orgDomain } = await discoverPolicy(domain, createRecordLookup(resolver, { strict: !!opts?.strict }));
		if (!record) return false;
		return Object.assign(record, {
			isOrgRecord: recordDomain !== domain,
			recordDomain,
			orgDomain
		});
	};
	module.exports = getDmarcRecord;
	module.exports.createRecordLookup = createRecordLookup;
	module.exports.discoverPolicy = discoverPolicy;
	module.exports.getOrgDomain = getOrgDomain;
	module.exports.getPolicyTags = getPolicyTags;
	module.exports.domainExists = domainExists;
	module.exports.parseDmarcRecord = parseDmarcRecord;
}));
export { require_get_dmarc_record };
