import { __toESM } from "./rolldown-runtime.js";
import { digOf } from "./dig.js";
import { distinct } from "./outcome.js";
import { askedNames, enter, readTexts, shown, textFinding, unreachableFinding } from "./text-records.js";
import { require_cjs } from "./cjs.js";
// src/pillars/launch/mail/dkim.ts
async function readDkim(domain, selector, resolver) {
	const name = `${selector}._domainkey.${domain}`;
	const texts = await readTexts(name, resolver);
	const key = {
		domain,
		selector,
		name,
		texts
	};
	if (texts.kind === "unreachable") return {
		...key,
		kind: "unreachable"
	};
	if (texts.texts.length === 0) return {
		...key,
		kind: "missing"
	};
	if (texts.texts.some((text) => /(?:^|;)\s*p\s*=\s*(?:;|$)/.test(text))) return {
		...key,
		kind: "revoked"
	};
	const { getPublicKey } = await import("./tools2.js").then((m) => __toESM(m.default, 1));
	try {
		const { keyType, modulusLength } = await getPublicKey("DKIM", name, 1, askedNames(resolver).resolve);
		return {
			...key,
			kind: "key",
			keyType,
			bits: modulusLength
		};
	} catch (error) {
		return {
			...key,
			kind: "invalid",
			problem: error.message
		};
	}
}
// src/pillars/launch/mail/dmarc.ts
var import_cjs = require_cjs();
const policies = [
	"none",
	"quarantine",
	"reject"
];
function isDmarc(text) {
	return /^\s*[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/.test(text);
}
async function readDmarc(domain, resolver) {
	const organisational = (0, import_cjs.getDomain)(domain, { allowPrivateDomains: true }) ?? domain;
	const own = await read(domain);
	if (own.texts.kind === "unreachable" || own.records.length > 0 || organisational === domain) return own;
	const above = await read(organisational);
	return above.texts.kind === "unreachable" || above.records.length > 0 ? above : own;
	async function read(holder) {
		const name = `_dmarc.${holder}`;
		const texts = await readTexts(name, resolver);
		const records = texts.kind === "texts" ? texts.texts.filter(isDmarc) : [];
		const [record] = records;
		const inherited = holder !== domain;
		return {
			domain,
			name,
			inherited,
			texts,
			records,
			policy: record !== void 0 && records.length === 1 ? await policyOf(record, inherited) : void 0
		};
	}
}
async function policyOf(record, inherited) {
	const { default: dmarc } = await import("./get-dmarc-record.js").then((m) => __toESM(m.default, 1));
	const tags = dmarc.parseDmarcRecord(record.trim());
	const tag = inherited && tags["sp"] !== void 0 ? "sp" : "p";
	const asked = policies.find((policy) => policy === tags[tag]);
	const testing = tags["t"] === "y";
	return {
		asked,
		effective: asked && testing ? policies[Math.max(0, policies.indexOf(asked) - 1)] : asked,
		testing,
		reported: dmarc.getPolicyTags({ rua: tags["rua"] }) !== null,
		tag
	};
}
// src/pillars/launch/mail/judge-dkim.ts
const minBits = 1024;
const goodBits = 2048;
function judgeDkim(key, dig) {
	const { domain, selector, name, texts } = key;
	if (texts.kind === "unreachable") return { findings: [unreachableFinding(name, "TXT", texts.words, dig)] };
	const find = (rest) => textFinding({
		name,
		dig,
		observed: shown(texts.texts),
		...rest
	});
	const broken = (finding) => ({
		findings: [finding],
		canPass: false
	});
	const publish = `Publish at ${name} what your mail provider shows for the selector ${selector} of ${domain} (a CNAME, or a TXT record v=DKIM1; k=rsa; p=…)`;
	switch (key.kind) {
		case "unreachable":
		case "missing": return broken(find({
			rule: "dkim-missing",
			severity: "high",
			title: `The DKIM selector ${selector} of ${domain} has no record: its signatures cannot be verified`,
			expected: "a TXT record with the public key, or a CNAME to one",
			observed: texts.chain.length > 0 ? `a CNAME to ${texts.chain.at(-1)}, where there is none` : "no TXT record",
			fix: `${publish}. Or, if nothing signs with it, take ${selector} out of dkim-selectors.`
		}));
		case "revoked": return broken(find({
			rule: "dkim-revoked",
			severity: "high",
			title: `The DKIM key ${selector} of ${domain} is revoked: receivers refuse what it signs`,
			expected: "a public key in p=",
			fix: `${publish}; an empty p= says that the key is no longer used. Or take ${selector} out of dkim-selectors, if nothing signs with it any more.`
		}));
		case "invalid": return broken(find({
			rule: "dkim-invalid",
			severity: "high",
			title: `The DKIM key ${selector} of ${domain} cannot be read: its signatures cannot be verified`,
			expected: "v=DKIM1; k=rsa; p= and the public key in base64, in one record",
			observed: `${key.problem}: ${shown(texts.texts)}`,
			fix: `${publish}, whole: a key that is longer than 255 characters stands in several quoted strings of one record, without a space lost or added.`
		}));
		case "key": {
			const { bits = goodBits, keyType } = key;
			if (keyType !== "rsa" || bits >= goodBits) return {
				findings: [],
				canPass: true
			};
			const isBroken = bits < minBits;
			return {
				findings: [find({
					rule: "dkim-weak",
					severity: isBroken ? "high" : "medium",
					title: `The DKIM key ${selector} of ${domain} has ${bits} bits: ${isBroken ? "receivers refuse it" : "it is short"}`,
					expected: `${goodBits} bits`,
					observed: `RSA, ${bits} bits`,
					fix: `Have your mail provider make a key of ${goodBits} bits under a new selector, publish it beside this one, switch over, and list the new selector in dkim-selectors.`
				})],
				canPass: !isBroken
			};
		}
	}
}
function noSelectors(domain, dig) {
	return textFinding({
		rule: "dkim-no-selectors",
		severity: "high",
		status: "inconclusive",
		title: `Whether ${domain} signs its mail is not known: no DKIM selector is configured`,
		expected: "launch.mail.dkim-selectors in the configuration",
		observed: "it is not there, and DNS gives no list of selectors",
		name: `_domainkey.${domain}`,
		dig,
		fix: "Open the source of a message that your application sent, take s= out of its DKIM-Signature header, and add it: dkim-selectors: [<that>]."
	});
}
// src/pillars/launch/mail/judge-dmarc.ts
function judgeDmarc({ domain, name, inherited, texts, records, policy }, least, dig) {
	if (texts.kind === "unreachable") return [unreachableFinding(name, "TXT", texts.words, dig)];
	const find = (rest) => textFinding({
		name,
		dig,
		observed: shown(records),
		...rest
	});
	const holder = name.slice(7);
	const whose = inherited ? `${domain}, which is that of ${holder},` : domain;
	const wanted = least === "reject" ? "reject" : "quarantine";
	const good = `v=DMARC1; p=${wanted}; rua=mailto:dmarc@${holder}`;
	const [record] = records;
	if (record === void 0) {
		const near = texts.texts.length > 0 ? `${shown(texts.texts)}, which is none: it must begin with v=DMARC1;` : "no record";
		return [find({
			rule: "dmarc-missing",
			severity: "high",
			title: `${domain} has no DMARC policy: anyone can write in its name, and large receivers refuse its bulk mail`,
			expected: good,
			observed: near,
			fix: enter(name, good)
		})];
	}
	if (!policy) return [find({
		rule: "dmarc-multiple",
		severity: "high",
		title: `${holder} has ${records.length} DMARC records: receivers ignore them all`,
		expected: "one record",
		fix: `Delete all but one, which then says\n${enter(name, record)}`
	})];
	const { asked, effective, testing, reported, tag } = policy;
	if (!asked || !effective) return [find({
		rule: "dmarc-invalid",
		severity: "high",
		title: `The DMARC record of ${whose} has no policy that receivers know`,
		expected: `${tag}=none, ${tag}=quarantine or ${tag}=reject`,
		fix: enter(name, good)
	})];
	const isBelow = policies.indexOf(effective) < policies.indexOf(least);
	if (!isBelow && effective !== "none") return [];
	const tested = testing && asked !== "none" ? `, as t=y takes one level off ${tag}=${asked}` : "";
	const report = reported ? "" : ", and nobody gets reports";
	return [find({
		rule: "dmarc-policy",
		severity: isBelow || !reported ? "high" : "medium",
		title: `The DMARC policy of ${whose} is ${effective}${isBelow ? `, below ${least}` : ": forged mail is delivered"}${report}`,
		expected: isBelow ? `at least ${least} (launch.mail.min-policy)` : "quarantine or reject, once the reports show that your own mail passes",
		observed: `${effective}${tested}: ${shown(records)}`,
		fix: enter(name, strengthened(record, tag, wanted, reported ? "" : `; rua=mailto:dmarc@${holder}`))
	})];
}
function strengthened(record, tag, policy, reports) {
	const tags = record.split(";").map((each) => each.trim()).filter((each) => each && !/^t\s*=/i.test(each));
	const isTag = new RegExp(`^${tag}\\s*=`, "i");
	return tags.map((each) => isTag.test(each) ? `${tag}=${policy}` : each).join("; ") + reports;
}
// src/pillars/launch/mail/spf-record.ts
const sampleRecord = "v=spf1 include:<your mail provider> ~all";
function termsOf(record) {
	return record.toLowerCase().split(/\s+/).slice(1).filter(Boolean);
}
function isAnyonePermitted(record) {
	return termsOf(record).some((term) => term.startsWith("redirect=") || !/^[?~-]|^exp=/.test(term));
}
function withAll(record, all) {
	return [...record.split(/\s+/).filter((term) => term && !/^([+?~-]?all|redirect=.*)$/i.test(term)), all].join(" ");
}
function withoutPtr(record) {
	return record.split(/\s+/).filter((term) => !/^[+?~-]?ptr(?:[:/]|$)/i.test(term)).join(" ");
}
function merged(records) {
	const terms = new Set(records.flatMap((record) => record.split(/\s+/).slice(1).filter(Boolean)));
	return withAll(["v=spf1", ...terms].join(" "), [...terms].every((term) => !/all$/i.test(term) || term === "-all") ? "-all" : "~all");
}
// src/pillars/launch/mail/judge-spf-terms.ts
const maxVoids = 2;
function termFindings(record, domain, evaluation, find) {
	const terms = termsOf(record);
	const all = terms.find((term) => /^[+?~-]?all$/.test(term));
	const ending = {
		expected: "~all or -all at the end",
		fix: enter(domain, withAll(record, "~all"))
	};
	const found = [];
	const allowsAll = {
		rule: "spf-allows-all",
		severity: "high",
		title: `Anyone may send mail as ${domain}: its SPF record allows every server`
	};
	if (all === "all" || all === "+all") found.push(find({
		...allowsAll,
		...ending
	}));
	else if (evaluation.result === "pass") found.push(find({
		...allowsAll,
		expected: "a record that only your own senders pass",
		observed: `an address of nobody passes ${shown([record])}`,
		fix: `Take out of the TXT record of ${domain} the ip4 or exists that matches every address, or the include of a record that ends in +all.`
	}));
	else if (all === "?all" || !all && !terms.some((term) => term.startsWith("redirect="))) {
		const title = `The SPF record of ${domain} does not say what to do with mail from other servers`;
		found.push(find({
			rule: "spf-no-all",
			severity: "medium",
			title,
			...ending
		}));
	}
	if (evaluation.voids > maxVoids) found.push(find({
		rule: "spf-void-lookups",
		severity: "medium",
		title: `The SPF record of ${domain} names ${evaluation.voids} hosts without a record: strict receivers give up after 2`,
		expected: "at most 2 look-ups that find nothing",
		observed: `nothing at ${evaluation.empty.slice(0, 10).join(", ")}`,
		fix: `Take the terms that name them out of the TXT record of ${domain}, or out of the record that it includes.`
	}));
	if (terms.some((term) => /^[+?~-]?ptr(?:[:/]|$)/.test(term))) {
		const title = `The SPF record of ${domain} uses ptr, which is slow and which large receivers ignore`;
		const without = withoutPtr(record);
		const better = isAnyonePermitted(without) ? without : sampleRecord;
		found.push(find({
			rule: "spf-ptr",
			severity: "medium",
			title,
			expected: "no ptr (RFC 7208, 5.5: do not use)",
			fix: enter(domain, better)
		}));
	}
	return found;
}
// src/pillars/launch/mail/judge-spf.ts
const providers = "include: is what your provider documents: Google Workspace _spf.google.com, Microsoft 365 spf.protection.outlook.com, Amazon SES amazonses.com, Postmark spf.mtasv.net, SendGrid sendgrid.net, Mailgun mailgun.org";
const maxLookups$1 = 10;
function judgeSpf({ domain, texts, records, evaluation }, dig, isSigned) {
	const about = {
		name: domain,
		dig
	};
	const none = {
		expected: "one TXT record that begins with v=spf1",
		...about
	};
	if (texts.kind === "unreachable") return { findings: [unreachableFinding(domain, "TXT", texts.words, dig)] };
	const [record] = records;
	if (record === void 0) {
		const near = texts.texts.filter((text) => /spf/i.test(text));
		const seen = near.length > 0 ? `${shown(near)}, which receivers do not take for one` : "no such record";
		const fix = `${enter(domain, sampleRecord)}\n${providers}.`;
		const title = `${domain} has no SPF record: ${isSigned ? "its mail rests on DKIM alone" : `receivers doubt its mail${isSigned === false ? "" : " that DKIM does not sign"}`}`;
		const missing = {
			rule: "spf-missing",
			severity: isSigned === false ? "high" : "medium",
			title,
			observed: seen,
			fix
		};
		return {
			findings: [textFinding({
				...none,
				...missing
			})],
			canPass: false
		};
	}
	if (!evaluation) return {
		findings: [textFinding({
			...none,
			rule: "spf-multiple",
			severity: "high",
			title: `${domain} has ${records.length} SPF records: receivers refuse to choose, and SPF fails for all its mail`,
			observed: `${records.length}: ${shown(records)}`,
			fix: `Delete them all but one, which then says\n${enter(domain, merged(records))}`
		})],
		canPass: false
	};
	if (evaluation.result === "temperror") {
		const [{ name, type, words } = {
			name: domain,
			type: "TXT",
			words: evaluation.problem ?? "no answer"
		}] = evaluation.failed;
		return { findings: [unreachableFinding(name, type, words, dig)] };
	}
	const find = (rest) => textFinding({
		...about,
		observed: shown([record]),
		...rest
	});
	const isInvalid = evaluation.result === "permerror" && evaluation.lookups <= maxLookups$1;
	const isTooLong = evaluation.lookups > maxLookups$1;
	const broken = [...isInvalid ? [find({
		rule: "spf-invalid",
		severity: "high",
		title: `The SPF record of ${domain} is not valid: SPF fails for all its mail`,
		expected: "a record that follows RFC 7208, as do all that it includes",
		observed: `${evaluation.problem ?? "permerror"}, in ${shown([record])}`,
		fix: `Mend what is named above. A record that works looks like\n${enter(domain, sampleRecord)}`
	})] : [], ...isTooLong ? [find({
		rule: "spf-too-many-lookups",
		severity: "high",
		title: `The SPF record of ${domain} needs ${evaluation.lookups} DNS look-ups: receivers give up after 10`,
		expected: "at most 10 look-ups by include, a, mx, ptr, exists and redirect, included records counted",
		observed: `${evaluation.lookups}, from ${shown([record])}`,
		fix: `Take out the includes of services that no longer send for ${domain}, and a and mx where the web server sends no mail; or let each service send from a subdomain with a record of its own.`
	})] : []];
	return {
		findings: [...broken, ...termFindings(record, domain, evaluation, find)],
		canPass: broken.length === 0 && isAnyonePermitted(record)
	};
}
// src/pillars/launch/mail/spf.ts
const probe = "240.0.0.1";
const ofProbe = /240\.0\.0\.1|1\.0\.0\.240|launch-gate-probe/i;
const maxLookups = 100;
const minElapsedMs = 2e4;
function isSpf(text) {
	return /^v=spf1(?: |$)/i.test(text);
}
async function readSpf(domain, resolver, timeoutMs) {
	const texts = await readTexts(domain, resolver);
	const records = texts.kind === "texts" ? texts.texts.filter(isSpf) : [];
	if (records.length !== 1) return {
		domain,
		texts,
		records
	};
	const { spf } = await import("./spf.js").then((m) => __toESM(m.default, 1));
	const names = askedNames(resolver);
	const { status, lookups } = await spf({
		sender: `launch-gate-probe@${domain}`,
		ip: probe,
		helo: domain,
		mta: domain,
		resolver: names.resolve,
		maxResolveCount: maxLookups,
		maxVoidCount: maxLookups,
		maxElapsedTime: Math.max(minElapsedMs, timeoutMs),
		strict: true
	});
	return {
		domain,
		texts,
		records,
		evaluation: {
			result: status.result,
			problem: typeof status.comment === "string" ? problemIn(status.comment) : void 0,
			lookups: lookups?.count ?? 0,
			voids: (lookups?.void ?? 0) - names.empty.filter((name) => ofProbe.test(name)).length,
			empty: names.empty.filter((name) => !ofProbe.test(name)),
			failed: names.failed
		}
	};
}
function problemIn(comment) {
	return /during lookup of \S+: (.+)$/s.exec(comment)?.[1];
}
// src/pillars/launch/mail/mail.ts
const checkMail = async ({ launch, network }) => {
	const { mail } = launch;
	if (!mail) return [];
	const { resolver, timeoutMs } = network;
	const dig = digOf(launch.network.resolvers?.[0]);
	const found = await Promise.all(mail.domains.map(({ domain }) => checkDomain(domain, mail, {
		resolver,
		timeoutMs,
		dig
	})));
	return distinct(found.flat());
};
async function checkDomain(domain, { selectors, minPolicy }, { resolver, timeoutMs, dig }) {
	const [spf, dmarc, ...keys] = await Promise.all([
		readSpf(domain, resolver, timeoutMs),
		readDmarc(domain, resolver),
		...(selectors ?? []).map((selector) => readDkim(domain, selector, resolver))
	]);
	const keysJudged = keys.map((key) => judgeDkim(key, dig));
	const isUnknown = !selectors || keysJudged.some(({ canPass }) => canPass === void 0);
	const spfJudged = judgeSpf(spf, dig, keysJudged.some(({ canPass }) => canPass) || (isUnknown ? void 0 : false));
	return [
		...unauthenticated(domain, spfJudged, keysJudged, dig),
		...spfJudged.findings,
		...selectors ? keysJudged.flatMap(({ findings }) => findings) : [noSelectors(domain, dig)],
		...judgeDmarc(dmarc, minPolicy, dig)
	];
}
function unauthenticated(domain, spf, keys, dig) {
	if (![spf, ...keys].every(({ canPass }) => canPass === false) || keys.length === 0) return [];
	return [textFinding({
		rule: "mail-unauthenticated",
		severity: "blocker",
		title: `Mail from ${domain} passes neither SPF nor DKIM: large receivers put it into spam or refuse it`,
		expected: "an SPF record that lists your mail provider, or a DKIM key that can be verified",
		observed: `no usable SPF record, and no usable key among ${keys.length === 1 ? "the one selector" : `the ${keys.length} selectors`} listed`,
		name: domain,
		dig,
		fix: `Publish the SPF and DKIM records that your mail provider shows for ${domain}: one of the two is enough to be delivered, both are what receivers expect.`
	})];
}
export { checkMail };
