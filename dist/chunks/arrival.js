import { __toESM } from "./rolldown-runtime.js";
import { NetworkError, Unreadable, cookieHeader, createBrowsers, createCookieJar, excerpt, judging, leadsToLogin, nextHop, readPage, runCheck, storeCookies } from "./checks.js";
import { digOf } from "./dig.js";
import { launchFinding } from "./finding.js";
import { shellWord, showDuration } from "./run.js";
import { cut, fewer, literal, plural, render } from "./start.js";
import { kindOf, kindWords, strayKind } from "./stray-host.js";
import { require_cjs } from "./cjs.js";
import { askedNames, unreachableFinding } from "./text-records.js";
import { RE2JS } from "./build.js";
import { findWall } from "./wall.js";
import { readHtml } from "./html2.js";
import { pLimit } from "./p-limit.js";
import { aliasesOf, canonicalHost, twinOf } from "./aliases.js";
// src/pillars/launch/arrival/curl-inbox.ts
function curlInbox({ headers }, url) {
	return [
		"curl -sS",
		...headers.map(([name]) => `-H "${name}: $INBOX"`),
		shellWord(url)
	].join(" ");
}
// src/pillars/launch/arrival/inbox.ts
const maxListBytes = 5e6;
const maxMessageBytes = 25e6;
function openInbox({ inbox, headers, to }, client, { timeoutMs, signal }) {
	async function get(url, maxBodyBytes) {
		const request = {
			method: "GET",
			url,
			headers: headers.map(([name, value]) => [name, render(value, new Map())]),
			timeoutMs,
			maxBodyBytes,
			follow: false,
			isWritten: true,
			retries: 1
		};
		try {
			const { status, body } = await client.send(request, signal);
			return status === 200 ? {
				ok: true,
				value: Buffer.from(body)
			} : {
				ok: false,
				reason: `${url} answers ${status}`
			};
		} catch (error) {
			if (error instanceof NetworkError) return {
				ok: false,
				reason: error.message
			};
			throw error;
		}
	}
	return {
		async find() {
			const answer = await get(searchUrl({
				inbox,
				to
			}), maxListBytes);
			if (!answer.ok) return answer;
			const ids = idsIn(answer.value.toString(), to);
			return ids ? {
				ok: true,
				value: ids
			} : {
				ok: false,
				reason: `${inbox} does not answer as Mailpit does`
			};
		},
		raw: (id) => get(rawUrl(inbox, id), maxMessageBytes)
	};
}
function searchUrl({ inbox, to }) {
	return `${inbox}/search?query=${encodeURIComponent(`to:${to}`)}&limit=50`;
}
function rawUrl(inbox, id) {
	return `${inbox}/message/${encodeURIComponent(id)}/raw`;
}
function messageUrl(inbox, id) {
	return `${inbox}/message/${encodeURIComponent(id)}`;
}
function isId(id) {
	return typeof id === "string" && id.isWellFormed() && !/^\.{0,2}$/.test(id);
}
function idsIn(text, to) {
	try {
		const { messages } = JSON.parse(text);
		const ids = messages.filter(({ To, Cc, Bcc }) => {
			const addresses = [
				To ?? [],
				Cc ?? [],
				Bcc ?? []
			].flat();
			return addresses.length === 0 || addresses.some(({ Address }) => Address.toLowerCase() === to.toLowerCase());
		}).map(({ ID }) => ID);
		return ids.every(isId) ? ids : void 0;
	} catch {
		return;
	}
}
// src/pillars/launch/arrival/await-message.ts
const pollMs = 1e3;
async function awaitMessage(arrival, inbox, run) {
	const { clock } = run.context;
	const before = await inbox.find();
	if (!before.ok) return { problem: notArrived(arrival, `the inbox cannot be read: ${before.reason}`) };
	const start = clock.monotonic();
	const problem = await trigger(arrival, run);
	if (problem) return { problem: notArrived(arrival, problem) };
	const found = await waitForNew(inbox, new Set(before.value), arrival, run);
	return "problem" in found ? found : {
		...found,
		tookMs: clock.monotonic() - start
	};
}
async function trigger({ check: name }, { config, context, network, sessions }) {
	const check = config.checks.find((each) => each.name === name);
	if (!check) return `the check "${name}" is not part of this run`;
	const browsers = createBrowsers(config, context);
	try {
		const { result, findings } = await runCheck(check, config, context, {
			client: network.client,
			sessions,
			browsers
		});
		if (result.status === "pass") return void 0;
		return `the check "${name}", which has it sent, did not pass: ${findings[0]?.title ?? result.reason ?? result.status}`;
	} finally {
		await browsers.close();
	}
}
async function waitForNew(inbox, known, arrival, { context: { clock, signal } }) {
	const end = clock.monotonic() + arrival.withinMs;
	for (;;) {
		const answer = await inbox.find();
		const id = answer.ok ? answer.value.find((each) => !known.has(each)) : void 0;
		if (id !== void 0) return { id };
		const leftMs = end - clock.monotonic();
		if (leftMs <= 0) return { problem: notArrived(arrival, answer.ok ? void 0 : answer.reason) };
		try {
			await clock.sleep(Math.min(pollMs, leftMs), signal);
		} catch {
			return { problem: notArrived(arrival, "the run ended first") };
		}
	}
}
function notArrived(arrival, reason) {
	const { at, check, to, withinMs } = arrival;
	return launchFinding({
		rule: "mail-not-arrived",
		severity: "high",
		status: reason === void 0 ? "fail" : "inconclusive",
		title: reason === void 0 ? `${check} has sent no mail that arrives` : `Whether the mail of ${check} arrives is not known`,
		expected: `a new message to ${to} within ${showDuration(withinMs)}`,
		observed: reason ?? "none",
		where: {
			file: at.file,
			line: at.line
		},
		reproduce: curlInbox(arrival, searchUrl(arrival)),
		fix: reason === void 0 ? `Look for ${to} in the log of the application, then in the activity of the mail provider: is the job queue running, are the provider's key and sender set in production, is ${to} on its suppression list?` : `Mend that, or "arrival" in the configuration, and run it again.`
	});
}
// src/pillars/launch/arrival/judge-answer.ts
const certain = new Set([
	"refused",
	"tls",
	"redirects",
	"protocol",
	"reset"
]);
function judgeAnswer({ url, isBroken, opened }, hosts) {
	if (!url) return {
		status: "fail",
		words: "not with https:// and a host"
	};
	if (isBroken) return {
		status: "fail",
		words: "a line break cuts it off"
	};
	if (url.search.includes("&amp;")) return {
		status: "fail",
		words: "it has &amp; where & must stand"
	};
	if (!opened) return void 0;
	const last = opened.hops.at(-1);
	const isOwn = hosts.isOwn(last.hostname);
	const through = opened.hops.length > 1 ? `it leads to ${last.host}, and ` : "";
	if (opened.kind === "failed") {
		const { failure, words } = opened;
		if (failure === "challenge" && !isOwn) return void 0;
		return {
			status: failure === "dns" && words.endsWith("does not resolve") || isOwn && certain.has(failure) ? "fail" : "inconclusive",
			words: `${through}${words}`
		};
	}
	if (opened.kind !== "answered") return void 0;
	const { status } = opened.response;
	return status === 404 || status === 410 || isOwn && status >= 400 && ![
		401,
		403,
		407,
		429
	].includes(status) ? {
		status: "fail",
		words: `${through}answers ${status}`
	} : void 0;
}
// src/pillars/launch/arrival/link-kind.ts
const unsubscribe = /unsub(scribe)?|opt[-_ ]?out|list-manage\.com\/(profile|vcard)|email[-_ ]?preferences|abmeld|abbestell|d[ée]s(abonn|inscri)|desuscri|darse de baja|cancelar (la )?(suscripci|assinatura|inscri)|disiscri|annulla l'iscrizione|uitschrijv|afmeld|avregistrer|avsluta prenumeration|wypisz|odhl[aá]s|отпис|配信停止|登録解除|退订|取消订阅|구독 ?취소/i;
const once = /confirm|verif|activat|validat|reset|recover|forgot|passw|magic|invit|accept|reject|declin|approv|cancel|delet|remov|revok|unlock|log-?in|sign-?in|sign-?up|regist|otp|token|callback|subscri|auth|best[aä]tig|aktivier|zur[uü]cksetz|einlad|confirmar|restablecer|r[ée]initialis|確認|重置/i;
const trackers = [
	/\/(ls|wf)\/click\?upn=/,
	/^https?:\/\/[^/]+\/c\/eJ[\w-]{20,}/,
	/^https?:\/\/(click|track)\.pstmrk\.it\//,
	/\/track\/click(\/|\?u=)/,
	/^https?:\/\/[^/]+\/C?L0\/https?(:|%3A)/i,
	/\/tr\/cl\/[\w-]{20,}/,
	/^https?:\/\/[^/]+\/f\/a\/[\w-]+~~\//,
	/^https?:\/\/[^/]+\/e\/c\/[\w-]{20,}/,
	/\/Ctc\/[\w*+]+\//,
	/^https?:\/\/click\.[^/]*(mlsend|convertkit-mail\w*|mailerlite)\.com\//
];
const campaign = /^(utm_\w+|mc_[ce]id|_hs\w+|gclid|fbclid|ref|source|src|lang|locale|hl)$/i;
function useOf(url, words = "") {
	const address = url.host + safelyDecoded(url.pathname + url.search);
	if (unsubscribe.test(address) || unsubscribe.test(words)) return "unsubscribe";
	if (trackers.some((tracker) => tracker.test(url.href))) return "tracker";
	const values = [...url.searchParams].filter(([name]) => !campaign.test(name)).map(([, value]) => value);
	const pieces = [...url.pathname.split("/"), ...values];
	if (pieces.some(isToken)) return "once";
	if (!once.test(address) && !once.test(words)) return "plain";
	return values.some((value) => value.length >= 4 && !/^(\/|https?:)/.test(value)) || pieces.some(isCode) ? "once" : "plain";
}
function tokensOf(url) {
	return [...url.pathname.split("/"), ...url.searchParams.values()].filter((piece) => isToken(piece) || /\d/.test(piece) && piece.length >= 6);
}
function shownLink({ url, href, words }) {
	const parsed = url ?? URL.parse(href, "https://relative.invalid");
	if (!parsed) return href.slice(0, href.indexOf(":") + 1);
	const isOnce = useOf(parsed, words) === "once";
	const isHidden = (piece) => isToken(piece) || piece.length > 40 || isOnce && isCode(piece);
	const from = url || href.startsWith("/") ? 0 : 1;
	const path = parsed.pathname.slice(from).split("/").map((piece) => isHidden(piece) ? "…" : piece);
	return `${url ? url.origin : ""}${path.join("/")}${parsed.search ? "?…" : ""}`;
}
function isCode(piece) {
	return piece.length >= 4 && /\d/.test(piece);
}
function isToken(piece) {
	if (/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i.test(piece)) return true;
	return piece.split(/[-_.~%=+:]/).some((part) => {
		const isMixed = /\d/.test(part) && /[a-z]/i.test(part);
		return part.length >= 16 && (isMixed || /[a-z][A-Z].*[a-z][A-Z]/.test(part)) || part.length >= 28;
	});
}
function safelyDecoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/pillars/launch/arrival/placeholders.ts
const unfilled = [
	/\{\{\{?\s{0,5}[\w.#/[\]'" |:]{1,60}\s{0,5}\}?\}\}/,
	/\{%\s{0,5}\w{1,20}[^%{}]{0,60}%\}/,
	/<%=?\s[^%<>]{1,60}%>/,
	/\$\{\w[\w.]{0,60}\}|\{\$\w[\w.]{0,60}\}/,
	/\*\|[A-Z][A-Z0-9_:]{1,40}\|\*/,
	/%(recipient|unsubscribe_url|mailing_list_unsubscribe_url|tag_unsubscribe_url)(\.\w{1,40})?%/,
	/\[object Object\]/,
	/(?<![\w'"])(Hi|Hello|Hey|Dear|Hallo|Liebe[rs]?|Bonjour|Hola|Ciao|Welcome|Willkommen)(,? )(undefined|null|None|NaN)(?=\s?[,!.:]|\s*$)/m
];
const unfilledAddress = [...unfilled, /(^|[/=])(undefined|null|NaN|\[object%20Object\])(?=$|[/?&#])/];
function placeholdersIn(text) {
	return firstOf(unfilled, text);
}
function placeholdersOf(href) {
	return firstOf(unfilledAddress, href);
}
function isUnfilled(href) {
	return placeholdersOf(href).length > 0;
}
function firstOf(patterns, text) {
	return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
// src/pillars/launch/arrival/judge-links.ts
function judgeLinks(all, hosts, mail, show) {
	const links = all.filter(({ href }) => !isUnfilled(href));
	return [
		judgeSchemes(links, hosts, mail, show),
		judgeHosts(links, hosts, mail, show),
		judgeAnswers(links, hosts, mail, show)
	].flatMap((finding) => finding ?? []);
}
function judgeSchemes(links, hosts, mail, show) {
	return finding(links.flatMap((link) => {
		const { url, what } = link;
		if (url?.protocol !== "http:" || hosts.strayOf(url.hostname) || !hosts.needsHttps(url.hostname)) return [];
		return [{
			link,
			words: "http",
			isGrave: hosts.isOwn(url.hostname) && (what === "link" || what === "form")
		}];
	}), mail, show, {
		rule: "mail-link-insecure",
		title: (count) => `${mail.name} sends ${count} over http`,
		expected: "links that begin with https://",
		fix: "Set the public address with https:// where links in mail are made: APP_URL and URL::forceScheme (Laravel), default_url_options with protocol: \"https\" (Rails), ACCOUNT_DEFAULT_HTTP_PROTOCOL or SECURE_PROXY_SSL_HEADER (Django), NEXTAUTH_URL or AUTH_URL. For links that the mail provider rewrites, switch on TLS for its tracking domain."
	});
}
function judgeHosts(links, hosts, mail, show) {
	return finding(links.flatMap((link) => {
		const { url, opened } = link;
		const direct = url && hosts.strayOf(url.hostname);
		if (direct) return [{
			link,
			words: kindWords[direct],
			isGrave: true
		}];
		if (opened?.kind !== "stray") return [];
		return [{
			link,
			words: `${opened.hops.length > 1 ? `redirects to ${hostOf$1(opened.hops)}, ` : ""}${kindWords[opened.host]}`,
			isGrave: true
		}];
	}), mail, show, {
		rule: "mail-link-host",
		title: (count) => `${mail.name} sends ${count} to a host that readers must not be sent to`,
		expected: "links to the site, or to other public sites",
		fix: "Set the public address of the site where links in mail are made, in the process that sends them too (worker, queue, cron): APP_URL (Laravel), default_url_options[:host] (Rails), the domain of Sites or a setting of your own (Django), NEXTAUTH_URL or AUTH_URL, Site URL and the templates (Supabase). If a host is meant: \"arrival\": { \"links\": { \"hosts\": [...] } }."
	});
}
function judgeAnswers(links, hosts, mail, show) {
	const judged = links.flatMap((link) => {
		const seen = judgeAnswer(link, hosts);
		return seen ? [{
			...seen,
			told: {
				link,
				words: seen.words,
				isGrave: link.what !== "image" && !isInTextAlone(link)
			}
		}] : [];
	});
	const broken = judged.filter(({ status }) => status === "fail").map(({ told }) => told);
	const unclear = judged.filter(({ status }) => status === "inconclusive").map(({ told }) => told);
	return finding(broken, mail, show, {
		rule: "mail-link-broken",
		title: (count) => `${mail.name} sends ${count} that lead${broken.length === 1 ? "s" : ""} to no page`,
		expected: "an address with its host, and an answer below 400 to somebody who is not logged in",
		fix: "Open it in a private window. Links need the whole address, with https:// and the host: in mail there is none that a path could be put on. A route that is gone needs a redirect, for the mails that are sent already."
	}) ?? finding(unclear, mail, show, {
		rule: "mail-link-broken",
		status: "inconclusive",
		title: (count) => `Whether ${count} of the mail of ${mail.name} work${unclear.length === 1 ? "s" : ""} is not known`,
		expected: "an answer to each link that is opened",
		fix: "Open it in a private window, and look at what keeps this runner from it. What is not to be opened: \"arrival\": { \"links\": { \"open\": false } }."
	});
}
function isInTextAlone({ isBroken, part, url }) {
	return isBroken === true || part === "text" && url?.search.includes("&amp;") === true;
}
const shownAtMost = 5;
function finding(told, { where, reproduce }, show, { title, ...words }) {
	if (told.length === 0) return void 0;
	const isGrave = told.some((each) => each.isGrave);
	const shown = told.toSorted((a, b) => Number(b.isGrave) - Number(a.isGrave)).slice(0, shownAtMost).map(({ link, words }) => {
		return `${{
			HTML: link.what,
			text: `${link.what} of the text part`,
			"List-Unsubscribe": "List-Unsubscribe"
		}[link.part]} ${cut(show(shownLink(link)), 120)} (${show(words)})`;
	});
	const more = told.length - shown.length;
	return launchFinding({
		...words,
		severity: isGrave ? "high" : "medium",
		title: title(plural(told.length, told.every(({ link }) => link.what === "image") ? "image" : "link")),
		observed: `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
		where,
		reproduce
	});
}
function hostOf$1(hops) {
	return hops.at(-1).host;
}
// src/pillars/launch/arrival/judge-message.ts
var import_cjs = require_cjs();
function judgeMessage(facts, name, place, dig, show) {
	if (facts.aligned) return [];
	const [open] = facts.failed;
	if (open) return [unreachableFinding(open.name, open.type, open.words, dig)];
	const shown = shownFacts(facts, show);
	const whose = shown.from ?? "one domain";
	return [launchFinding({
		rule: "mail-not-aligned",
		severity: "high",
		title: `${name} arrived, but nothing proves that it is from ${shown.from ?? "whom it says"}: other inboxes put it into spam`,
		expected: `a From address of ${whose}, and a DKIM signature or an SPF pass of the same domain`,
		observed: describe(shown),
		fix: fixOf(shown, whose),
		...place
	})];
}
function shownFacts({ from, signatures, reported, ...rest }, show) {
	const spf = reported?.spf;
	return {
		...rest,
		from: from && show(from),
		signatures: signatures.map(({ domain, selector, result, problem }) => {
			return {
				domain: show(domain),
				selector: show(selector),
				result,
				problem: problem && show(problem)
			};
		}),
		reported: {
			dkim: [],
			spf: spf && {
				result: show(spf.result),
				domain: show(spf.domain)
			}
		}
	};
}
function describe({ from, signatures, reported }) {
	const dkim = signatures.map(({ domain, selector, result, problem }) => {
		return `DKIM ${result} for ${domain} (selector ${selector}${problem ? `: ${problem}` : ""})`;
	});
	const spf = reported?.spf ? `SPF ${reported.spf.result} for ${reported.spf.domain}` : "SPF not told by the inbox";
	return [
		from ? `From ${from}` : "no single From address",
		...dkim.length > 0 ? fewer(dkim, 5) : ["no DKIM signature"],
		spf
	].join("; ");
}
function fixOf({ from, signatures }, whose) {
	if (!from) return "Send it with one From header that names one address.";
	const passed = signatures.find(({ result }) => result === "pass");
	const broken = signatures.filter(({ result }) => result !== "pass");
	const toMend = broken.find(({ domain }) => (0, import_cjs.getDomain)(domain) === (0, import_cjs.getDomain)(from)) ?? (passed ? void 0 : broken[0]);
	if (toMend) return `Compare the key at ${toMend.selector}._domainkey.${toMend.domain} with the one that the provider shows, and look for what changes the message after it was signed (a footer, a relay, a virus scanner).`;
	const own = `Add ${whose} as a sending domain at your mail provider, publish the DKIM records that it shows, and switch signing on for it (Amazon SES: Easy DKIM; Postmark, Resend, Mailgun: Domains; SendGrid: Domain Authentication)`;
	return passed ? `${own}: now it signs as ${passed.domain}, which receivers do not take for ${whose}.` : `${own}: now nothing signs.`;
}
// src/pillars/launch/arrival/mime.ts
const maxTextBytes = 5e6;
const maxParts = 1e3;
const maxDepth = 20;
const maxHeaderBytes$1 = 204800;
const maxValueLength = 8e3;
function readContent(raw) {
	const progress = {
		parts: 0,
		bytes: 0,
		html: [],
		text: [],
		isCut: false
	};
	readPart(raw, 0, progress);
	const { html, text, isCut } = progress;
	return {
		headers: headersOf(raw),
		html: html.length > 0 ? html.join("\n") : void 0,
		text: text.length > 0 ? text.join("\n") : void 0,
		isCut
	};
}
function headerLength(raw) {
	if (raw[0] === 10 || raw[0] === 13 && raw[1] === 10) return 0;
	const ends = ["\n\n", "\n\r\n"].map((end) => raw.indexOf(end)).filter((at) => at >= 0);
	return Math.min(raw.length, ...ends);
}
function readPart(part, depth, progress) {
	progress.parts += 1;
	if (progress.parts > maxParts || depth > maxDepth) {
		progress.isCut = true;
		return;
	}
	const headers = headersOf(part);
	const { type, parameters } = contentType(valueOf(headers, "content-type") ?? "text/plain");
	const body = bodyOf(part);
	const boundary = parameters.get("boundary");
	if (type.startsWith("multipart/") && boundary) {
		for (const inner of partsOf(body, boundary)) {
			readPart(inner, depth + 1, progress);
			if (progress.parts > maxParts) return;
		}
		return;
	}
	if (type !== "text/plain" && type !== "text/html" || isAttachment(headers)) return;
	const room = Math.max(0, maxTextBytes - progress.bytes);
	const bytes = decoded(body, valueOf(headers, "content-transfer-encoding") ?? "");
	if (bytes.length > room) progress.isCut = true;
	progress.bytes += bytes.length;
	const text = decoderFor(parameters.get("charset")).decode(bytes.subarray(0, room));
	if (type === "text/html") progress.html.push(text);
	else progress.text.push(parameters.get("delsp")?.toLowerCase() === "yes" ? text.replace(/ \r?\n ?/g, "") : text);
}
function headersOf(part) {
	return part.subarray(0, Math.min(headerLength(part), maxHeaderBytes$1)).toString("latin1").replace(/\r?\n(?=[ \t])/g, "").split("\n").flatMap((line) => {
		const colon = line.indexOf(":");
		return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
	});
}
function valueOf(headers, wanted) {
	return headers.find(([name]) => name === wanted)?.[1].slice(0, maxValueLength);
}
function bodyOf(part) {
	const end = headerLength(part);
	const [skipped = ""] = (end === 0 ? /^\r?\n/ : /^\n\r?\n/).exec(part.subarray(end, end + 3).toString("latin1")) ?? [];
	return part.subarray(end + skipped.length);
}
function contentType(value) {
	const [type = ""] = value.split(";", 1);
	const found = value.matchAll(/;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g);
	const parameters = new Map(Array.from(found, ([, name = "", quoted, bare = ""]) => [name.toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? bare]));
	return {
		type: type.trim().toLowerCase(),
		parameters
	};
}
function isAttachment(headers) {
	const disposition = valueOf(headers, "content-disposition") ?? "";
	return /^\s*attachment\b|;\s*filename\*?\d*\*?\s*=/i.test(disposition);
}
function* partsOf(body, boundary) {
	const mark = Buffer.from(`--${boundary}`, "latin1");
	let start;
	for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
		if (at > 0 && body[at - 1] !== 10) continue;
		const after = body.subarray(at + mark.length, at + mark.length + 200).toString("latin1");
		const [line] = /^(?:--)?[ \t]*(?:\r?\n|$)/.exec(after) ?? [];
		if (line === void 0) continue;
		if (start !== void 0) yield body.subarray(start, body[at - 2] === 13 ? at - 2 : Math.max(start, at - 1));
		if (line.startsWith("--")) return;
		start = at + mark.length + line.length;
	}
	if (start !== void 0) yield body.subarray(start);
}
function decoded(body, encoding) {
	switch (encoding.trim().toLowerCase()) {
		case "base64": return Buffer.from(body.toString("latin1"), "base64");
		case "quoted-printable": {
			const text = body.toString("latin1").replace(/=(?:[ \t]*\r?\n|([0-9A-Fa-f]{2}))/g, (_, hex) => {
				return hex === void 0 ? "" : String.fromCharCode(Number.parseInt(hex, 16));
			});
			return Buffer.from(text, "latin1");
		}
		default: return body;
	}
}
function decoderFor(charset = "utf-8") {
	try {
		return new TextDecoder(charset);
	} catch {
		return new TextDecoder();
	}
}
// src/pillars/launch/arrival/judge-parts.ts
function judgeParts(content, page, isBulk, mail, show) {
	return [
		judgeText(content, mail),
		judgeUnsubscribe(content, isBulk, mail),
		judgePlaceholders(content, page, mail, show)
	].flatMap((finding) => finding ?? []);
}
function judgeText({ html, text = "" }, { name, where, reproduce }) {
	if (text.trim() !== "") return void 0;
	return launchFinding({
		rule: "mail-no-text",
		severity: "medium",
		title: `${name} sends a mail without text for those who do not see HTML`,
		expected: "multipart/alternative with a part text/plain that is not empty",
		observed: html === void 0 ? "neither text nor HTML" : "HTML alone",
		where,
		reproduce,
		fix: "Send both: spam filters, watches, screen readers and notifications use the text. Most libraries and providers make it of the HTML if they are asked to (nodemailer: \"text\"; Rails: a view .text.erb; Django: EmailMultiAlternatives; Laravel: text:; Postmark and Resend: text)."
	});
}
function judgeUnsubscribe({ headers }, isBulk, mail) {
	const { name, where, reproduce } = mail;
	const list = valueOf(headers, "list-unsubscribe");
	if (!(isBulk ?? looksBulk(headers))) return void 0;
	const post = valueOf(headers, "list-unsubscribe-post") ?? "";
	if (/<https:\/\/[^<>]+>/i.test(list ?? "") && /^\s*List-Unsubscribe\s*=\s*One-Click\s*$/i.test(post)) return void 0;
	return launchFinding({
		rule: "mail-no-unsubscribe",
		severity: isBulk && !list ? "high" : "medium",
		title: `${name} sends a mail to many that cannot be unsubscribed by one click`,
		expected: "List-Unsubscribe with an https address, and List-Unsubscribe-Post: List-Unsubscribe=One-Click (RFC 8058)",
		observed: list === void 0 ? "no List-Unsubscribe" : "List-Unsubscribe without one click",
		where,
		reproduce,
		fix: "Add both headers, signed by DKIM, or switch them on at the provider: Gmail and Yahoo ask for them, and put such mail into spam without. If it is no mail to many: \"arrival\": { \"bulk\": false }."
	});
}
function looksBulk(headers) {
	if (valueOf(headers, "list-id") !== void 0) return true;
	return !/^\s*auto-/i.test(valueOf(headers, "auto-submitted") ?? "") && /^\s*(bulk|list)\b/i.test(valueOf(headers, "precedence") ?? "");
}
function judgePlaceholders({ headers }, { hrefs, visible, quoted, text }, { name, where, reproduce }, show) {
	const found = [...[
		valueOf(headers, "subject") ?? "",
		visible,
		text
	].flatMap(placeholdersIn), ...hrefs.flatMap(placeholdersOf)].filter((each) => !quoted.includes(each));
	if (found.length === 0) return void 0;
	return launchFinding({
		rule: "mail-placeholder",
		severity: "high",
		title: `${name} sends a mail in which a placeholder was not filled in`,
		expected: "a value in each place of the template",
		observed: [...new Set(found)].slice(0, 5).map((each) => `"${cut(show(each), 60)}"`).join(", "),
		where,
		reproduce,
		fix: "Give the template this value, under the name that it has there; a template of the provider needs its own way of writing them."
	});
}
// src/pillars/launch/arrival/link-form.ts
const fields = {
	reset: "input[type=password i]",
	"sign-up": "input[type=password i], input[type=email i], input[name*=email i]"
};
function formExpectations(form, at) {
	return [{
		at,
		subject: {
			kind: "css",
			selector: fields[form]
		},
		predicates: [{
			name: "exists",
			value: true
		}]
	}];
}
const other = /reset|passw|recover|sign-?up|regist|invit|accept|join|activat|confirm/i;
function isAtLogin(hops) {
	const isLogin = (url) => url !== void 0 && leadsToLogin(url.pathname) && !other.test(url.pathname);
	return isLogin(hops.at(-1)) && !isLogin(hops[0]);
}
const littleText = 200;
function isDrawnByScripts(response) {
	const page = readPage(response);
	try {
		const text = page.visibleText();
		return page.isHtml() && page.select("script").length > 0 && page.select("input, select, textarea").length === 0 && text.length < littleText && !/expire|invalid|no longer|already|used|not found|error/i.test(text);
	} catch (error) {
		if (error instanceof Unreadable) return false;
		throw error;
	}
}
// src/pillars/launch/arrival/open-link.ts
const maxHops = 10;
async function openLink(first, { network, context }, { hosts, mayAsk, ...limits }) {
	const jar = createCookieJar();
	const hops = [first];
	for (let url = first;;) {
		const host = hosts.strayOf(url.hostname);
		if (host) return {
			hops,
			kind: "stray",
			host
		};
		if (!mayAsk(url) || !hosts.mayAsk(url.hostname)) return {
			hops,
			kind: "kept"
		};
		const cookies = cookieHeader(jar, url);
		const { client } = network;
		const { send } = hosts.isOwn(url.hostname) ? client : client.impatient;
		let response;
		try {
			response = await send({
				method: "GET",
				url: url.href,
				headers: [["accept", "text/html,application/xhtml+xml,*/*;q=0.8"], ...cookies ? [["cookie", cookies]] : []],
				timeoutMs: network.timeoutMs,
				follow: false,
				retries: 1,
				...limits
			}, context.signal);
		} catch (error) {
			if (!(error instanceof NetworkError)) throw error;
			if (error.kind === "internal") return {
				hops,
				kind: "stray",
				host: "private"
			};
			return {
				hops,
				kind: "failed",
				failure: error.kind,
				words: error.message
			};
		}
		storeCookies(jar, response.setCookies, url);
		const wall = findWall(response);
		if (wall) return {
			hops,
			kind: "failed",
			failure: "challenge",
			words: `${url.hostname}: ${wall.name}`
		};
		const next = nextHop(response, url);
		if (!next || !/^https?:$/.test(next.protocol)) return {
			hops,
			kind: "answered",
			response
		};
		if (hops.length > maxHops) return {
			hops,
			kind: "failed",
			failure: "redirects",
			words: `more than ${maxHops} redirects`
		};
		next.hash = "";
		next.username = "";
		next.password = "";
		url = next;
		hops.push(url);
	}
}
// src/pillars/launch/arrival/link-page.ts
const maxBodyBytes$1 = 5e6;
async function judgeLinkPage(wanted, links, hosts, mail, run, show) {
	const tell = (words) => launchFinding({
		rule: "mail-link-page",
		severity: "high",
		...words,
		where: mail.where,
		reproduce: mail.reproduce
	});
	const form = wanted.form === void 0 ? "the page that is expected" : `the ${wanted.form} form`;
	const expected = `a link that matches ${wanted.matches} and leads to ${form}`;
	const found = await findLink(wanted, links, hosts, run);
	if (!found) return tell({
		status: links.some(({ opened }) => opened?.kind === "failed") ? "inconclusive" : "fail",
		title: `${mail.name} sends a mail without the link that it is for`,
		expected,
		observed: links.length === 0 ? "no link" : "other links",
		fix: "Look at the message: is it the one that this check has sent, and is \"matches\" a pattern of the whole URL?"
	});
	for (const token of tokensOf(found)) run.context.redactor.add(token, "mail link");
	const opened = await openLink(found, run, {
		hosts,
		mayAsk: () => true,
		maxBodyBytes: maxBodyBytes$1
	});
	for (const hop of opened.hops) for (const token of tokensOf(hop)) run.context.redactor.add(token, "mail link");
	if (opened.kind === "kept" || opened.kind === "stray" && opened.hops.length === 1) return void 0;
	const last = opened.hops.at(-1);
	if (opened.kind === "stray") return tell({
		title: `The link in the mail of ${mail.name} does not lead to ${form}`,
		expected,
		observed: `it redirects to ${last.host}: ${kindWords[opened.host]}`,
		fix: "Look at where this route redirects to in production: most often an address of the site that is set for development."
	});
	if (opened.kind === "failed") {
		const isUnclear = !hosts.isOwn(last.hostname) || [
			"timeout",
			"aborted",
			"challenge",
			"proxy",
			"too-large"
		].includes(opened.failure);
		return tell({
			status: isUnclear ? "inconclusive" : "fail",
			title: isUnclear ? `Whether the link in the mail of ${mail.name} works is not known` : `The link in the mail of ${mail.name} leads to no page`,
			expected,
			observed: show(opened.words),
			fix: "Send such a mail to yourself and open its link in a private window."
		});
	}
	const problem = await judgePage(wanted, opened, hosts, run);
	if (!problem) return void 0;
	const { isOpen, observed, fix } = problem;
	return tell({
		status: isOpen ? "inconclusive" : "fail",
		title: isOpen ? `Whether the link in the mail of ${mail.name} leads to ${form} is not known` : `The link in the mail of ${mail.name} does not lead to ${form}`,
		expected: problem.expected ?? expected,
		observed: show(observed),
		fix: fix ?? "Send such a mail to yourself and open its link in a private window: does it hold the whole token, does its route exist, and is the form for those who are not logged in?"
	});
}
async function findLink({ matches }, links, hosts, run) {
	const pattern = RE2JS.compile(matches);
	const isWanted = (url) => pattern.matcher(url.href).find();
	const usable = links.filter((link) => link.url !== void 0 && isAnchor(link));
	const direct = usable.flatMap(({ url, opened }) => [url, ...opened?.hops.slice(1) ?? []]).find(isWanted);
	if (direct) return direct;
	for (const { url, opened } of usable.filter(({ url }) => useOf(url) === "tracker").slice(0, 10)) {
		if (opened) continue;
		const { hops } = await openLink(url, run, {
			hosts,
			mayAsk: (hop) => useOf(hop) === "tracker",
			maxBodyBytes: maxBodyBytes$1
		});
		const found = hops.find(isWanted);
		if (found) return found;
	}
}
function isAnchor({ what }) {
	return what === "link";
}
async function judgePage({ at, form, expect }, { hops, response }, hosts, run) {
	const last = hops.at(-1);
	const step = {
		at,
		method: "GET",
		target: literal(last.href),
		query: [],
		headers: [],
		expect: form ? formExpectations(form, at) : expect,
		captures: [],
		follow: true,
		timeoutMs: run.network.timeoutMs,
		retries: 0,
		maxBodyBytes: maxBodyBytes$1,
		errorPage: "fail"
	};
	const answer = {
		...response,
		...!hosts.isOwn(last.hostname) && { isForeign: true }
	};
	const { mismatches } = await judging({
		step,
		response: answer,
		captured: new Map(),
		cookies: new Map()
	}, run.context.signal);
	const [mismatch] = mismatches;
	if (form && isAtLogin(hops)) return { observed: `the login at ${last.host}${last.pathname}` };
	if (!mismatch) return void 0;
	if (form && mismatch.rule === "smoke/css" && isDrawnByScripts(answer)) return {
		isOpen: true,
		observed: "a page that scripts draw, and that is empty without them",
		fix: "Say with \"expect\" what this page answers without scripts, and open the form itself with a check that has \"page\"."
	};
	return {
		expected: mismatch.expected,
		observed: mismatch.observed,
		fix: mismatch.fix
	};
}
// src/pillars/launch/arrival/html-part.ts
const unseen = new Set([
	"title",
	"style",
	"script",
	"template",
	"svg"
]);
const quoting = new Set([
	"pre",
	"code",
	"samp",
	"kbd",
	"blockquote",
	"textarea"
]);
const inline = new Set([
	"a",
	"b",
	"strong",
	"i",
	"em",
	"u",
	"span",
	"font",
	"small",
	"sup",
	"sub"
]);
const maxWords = 300;
function readHtmlPart(html) {
	const visible = [];
	const quoted = [];
	const part = {
		links: [],
		visible: "",
		quoted: ""
	};
	const open = {
		unseen: 0,
		quoting: 0
	};
	let anchor;
	const say = (text) => {
		if (anchor && anchor.words.length < maxWords) anchor.words += text.slice(0, maxWords);
	};
	readHtml(html, {
		onOpen(name, attributes) {
			if (unseen.has(name)) open.unseen += 1;
			if (quoting.has(name)) open.quoting += 1;
			if (!inline.has(name)) visible.push("\n");
			if (name === "base") part.base ??= attributes["href"];
			const found = linksOf(name, attributes);
			part.links.push(...found);
			if (name === "a") anchor = found[0];
			say(` ${attributes["alt"] ?? ""} `);
		},
		onText(text) {
			if (open.unseen > 0) return;
			say(text);
			(open.quoting > 0 ? quoted : visible).push(text);
		},
		onClose(name) {
			if (unseen.has(name)) open.unseen -= 1;
			if (quoting.has(name)) open.quoting -= 1;
			if (name === "a") anchor = void 0;
		}
	});
	return {
		...part,
		visible: visible.join(""),
		quoted: quoted.join("")
	};
}
function linksOf(name, attributes) {
	const { href, src, action, background, rel = "" } = attributes;
	const link = (what, value) => value?.trim() ? [{
		what,
		href: value.trim(),
		words: attributes["title"] ?? ""
	}] : [];
	const images = [...link("image", name === "img" ? src : void 0), ...link("image", background)];
	if (name === "a" || name === "area") return [...link("link", href), ...images];
	if (name === "form") return link("form", action);
	return name === "link" && /(^|\s)stylesheet(\s|$)/i.test(rel) ? link("stylesheet", href) : images;
}
// src/pillars/launch/arrival/text-links.ts
const urls = /<(https?:\/\/[^<>]{1,4000})>|https?:\/\/[^\s<>"\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]+/gi;
const wordsBefore = 200;
const shortestLine = 50;
const shownOfNext = 12;
const opening = {
	")": "(",
	"]": "[",
	"}": "{"
};
function textLinks(text, whole, most) {
	const found = [];
	for (const match of text.matchAll(urls)) {
		if (found.length === most) break;
		const href = match[1]?.replace(/\r?\n[ \t]*/g, "").split(/\s/, 1)[0] ?? trimmed(match[0]);
		const rest = text.slice(match.index + match[0].length, match.index + match[0].length + shownOfNext);
		const isBroken = href === match[0] && goesOn(href, rest, whole);
		found.push({
			what: "link",
			href,
			words: before(text, match.index),
			...isBroken && { isBroken }
		});
	}
	return found;
}
function goesOn(href, rest, whole) {
	const next = /^\r?\n([^\s<>"]+)/.exec(rest)?.[1];
	if (next === void 0 || href.length < shortestLine || whole.has(href)) return false;
	for (const each of whole) if (each.startsWith(href) && each.slice(href.length).startsWith(next)) return true;
	return false;
}
function trimmed(url) {
	const unopened = new Map(Object.entries(opening).map(([close, open]) => [close, url.split(close).length - url.split(open).length]));
	let end = url.length;
	for (; end > 0; end -= 1) {
		const last = url[end - 1];
		const extra = unopened.get(last);
		if (extra === void 0 ? !/[.,;:!?'"*`|>]/.test(last) : extra <= 0) break;
		if (extra !== void 0) unopened.set(last, extra - 1);
	}
	return url.slice(0, end);
}
function before(text, at) {
	const [here = "", ...above] = text.slice(Math.max(0, at - wordsBefore), at).split(/\r?\n/).reverse();
	return here.trim() || (above.find((line) => line.trim()) ?? "");
}
// src/pillars/launch/arrival/links.ts
const maxLinks = 2e3;
const maxUrlLength = 8e3;
function readMailPage({ headers, html = "", text = "", isCut }) {
	const { links, base, visible, quoted } = readHtmlPart(html);
	const isLong = (href = "") => href.length > maxUrlLength;
	const isShort = ({ href }) => !isLong(href);
	const isData = ({ href }) => /^data:/i.test(href);
	const ofHtml = links.filter((each) => !isData(each));
	const inHtml = ofHtml.slice(0, maxLinks).filter(isShort);
	const ofText = textLinks(text, new Set(inHtml.map(({ href }) => href)), maxLinks);
	const inText = ofText.filter(isShort);
	const known = new Map();
	for (const found of inHtml) add({
		...found,
		part: "HTML"
	}, isLong(base) ? void 0 : base);
	for (const found of inText) add({
		...found,
		part: "text"
	});
	for (const href of addressesIn(valueOf(headers, "list-unsubscribe"))) add({
		what: "link",
		href,
		words: "unsubscribe",
		part: "List-Unsubscribe"
	});
	return {
		links: [...known.values()],
		hrefs: [...inHtml, ...inText].map(({ href }) => href),
		visible,
		quoted,
		text,
		isCut: isCut || inHtml.length < ofHtml.length || inText.length < ofText.length || ofText.length === maxLinks
	};
	function add(found, from) {
		const address = addressOf(found.href, from);
		if (address === "none") return;
		const link = {
			...found,
			url: address
		};
		const key = `${link.what} ${address?.href ?? link.href} ${link.isBroken ?? ""}`;
		const same = known.get(key);
		if (same) same.words += ` ${found.words}`;
		else known.set(key, link);
	}
}
const withoutScheme = /^(localhost|[\w-]+(\.[\w-]+)+):\d{1,5}(\/|$)/i;
function addressOf(href, base) {
	if (href.startsWith("#") || /^[{%*$[<]/.test(href)) return "none";
	const written = withoutScheme.test(href) ? `http://${href}` : href.startsWith("//") ? `https:${href}` : href;
	const url = URL.parse(written, base);
	if (!url) return /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(written) ? "none" : void 0;
	if (!/^https?:$/.test(url.protocol)) return "none";
	url.hash = "";
	url.username = "";
	url.password = "";
	return url;
}
function addressesIn(listUnsubscribe = "") {
	return Array.from(listUnsubscribe.matchAll(/<([^<>]{1,4000})>/g), ([, url = ""]) => url.trim());
}
// src/pillars/launch/arrival/open-links.ts
const opensAtMost = 50;
const opensAtOnce = 4;
const maxBodyBytes = 2e5;
async function openLinks(links, { links: { open } }, hosts, run) {
	const asked = typeof open === "string" ? RE2JS.compile(open) : void 0;
	const limit = pLimit(opensAtOnce);
	let left = opensAtMost;
	return limit.map(links, async (link) => {
		const { url, what, words, isBroken, href } = link;
		if (!open || !url || isBroken || what === "form" || what === "stylesheet" || isUnfilled(href)) return link;
		const mayAsk = (hop) => {
			const use = useOf(hop, words);
			return use === "plain" || use === "tracker" && what === "link" || use === "once" && Boolean(asked?.matcher(hop.href).find());
		};
		if (hosts.strayOf(url.hostname) || left <= 0) return link;
		left -= 1;
		if (!mayAsk(url)) return await resolves(url, run) ? link : {
			...link,
			opened: nameless(url)
		};
		return {
			...link,
			opened: await openLink(url, run, {
				hosts,
				mayAsk,
				maxBodyBytes,
				cutBody: true
			})
		};
	});
}
async function resolves({ hostname }, { network }) {
	const { kind } = await network.resolver.addresses(hostname);
	return kind === "found" || kind === "unreachable";
}
function nameless(url) {
	return {
		hops: [url],
		kind: "failed",
		failure: "dns",
		words: `${url.hostname}: the name does not resolve`
	};
}
// src/pillars/launch/arrival/own-hosts.ts
async function linkHosts(run, { links }) {
	const { config, launch } = run;
	const { tls = [], loginHosts, leftover, cookies, mail } = launch;
	const canonical = canonicalHost(run)?.host ?? hostOf(config.baseUrl ?? "");
	const origins = [...config.hosts?.values() ?? [], ...config.allowedHosts.map((host) => `https://${host}`)];
	const own = [
		[...await aliasesOf(run), ...tls].map(({ host }) => host),
		twinOf(canonical) ?? [],
		origins.map(hostOf)
	].flat();
	const domains = [canonical, ...(mail?.domains ?? []).map(({ domain }) => domain)].map(organisation);
	const isOwn = (host) => own.includes(host) || host === canonical || domains.includes(organisation(host));
	const allowed = [
		loginHosts,
		leftover?.hosts ?? [],
		links.hosts
	].flat();
	const known = {
		canonical,
		own: [...own, ...allowed],
		staging: cookies?.stagingHosts ?? []
	};
	return {
		isOwn,
		mayAsk: (host) => isOwn(host) || !["local", "private"].includes(kindOf(host)),
		needsHttps: (host) => !isOwn(host) || launch.canonical !== void 0 || !config.baseUrl?.startsWith("http:"),
		strayOf(host) {
			const kind = strayKind(host, known);
			if (kind === "other" || kind === "platform") return links.isStrict && !isOwn(host) ? kind : void 0;
			return kind === "placeholder" && isOwn(host) ? void 0 : kind;
		}
	};
}
function organisation(host) {
	return (0, import_cjs.getDomain)(host, { allowPrivateDomains: true }) ?? host;
}
function hostOf(origin) {
	return URL.parse(origin)?.hostname ?? "";
}
// src/pillars/launch/arrival/read-message.ts
async function readMessage(raw, resolver) {
	const [{ dkimVerify }, { dmarc }, { getAlignment }] = await Promise.all([
		import("./verify.js").then((m) => __toESM(m.default, 1)),
		import("./dmarc.js").then((m) => __toESM(m.default, 1)),
		import("./tools2.js").then((m) => __toESM(m.default, 1))
	]);
	const names = askedNames(resolver);
	const verified = await dkimVerify(raw, { resolver: names.resolve });
	const signatures = verified.results.filter(({ signingDomain }) => signingDomain).map(({ signingDomain = "", selector = "", status: { result, comment } }) => {
		return {
			domain: signingDomain,
			selector,
			result,
			problem: comment
		};
	});
	const received = verified.headers?.parsed.find(({ key }) => key === "authentication-results");
	const reported = received && await readResults(received.line);
	const passed = ({ result }) => result === "pass";
	const spfDomains = reported?.spf && passed(reported.spf) ? [reported.spf.domain] : [];
	const dkimDomains = [...signatures, ...reported?.dkim ?? []].filter(passed).map(({ domain }) => ({ domain }));
	const { headerFrom, fromFields } = verified;
	const judged = await dmarc({
		headerFrom,
		fromFields,
		spfDomains,
		dkimDomains,
		resolver: names.resolve
	});
	if (!judged) return {
		signatures,
		reported,
		failed: names.failed
	};
	const from = headerFrom[0]?.split("@").at(-1)?.toLowerCase() ?? "";
	const all = [...dkimDomains, ...spfDomains.map((domain) => ({ domain }))];
	const isCompared = judged.status.result === "pass" || judged.status.result === "fail";
	const own = judged.alignment?.dkim?.result || judged.alignment?.spf?.result || void 0;
	const aligned = isCompared ? own : getAlignment(from, all, false) || void 0;
	return {
		from,
		signatures,
		reported,
		aligned: typeof aligned === "object" ? aligned.domain : aligned,
		failed: names.failed
	};
}
async function readResults(line) {
	const { default: parse } = await import("./parse-dkim-headers2.js").then((m) => __toESM(m.default, 1));
	const { spf, dkim } = parse(line).parsed;
	const [first] = [spf ?? []].flat();
	return {
		spf: first && {
			result: first.value ?? "",
			domain: domainOf(first.smtp?.mailfrom ?? "")
		},
		dkim: [dkim ?? []].flat().map(({ value = "", header }) => ({
			result: value,
			domain: domainOf(header?.d ?? header?.i ?? "")
		}))
	};
}
function domainOf(identity) {
	return identity.split("@").at(-1)?.toLowerCase() ?? "";
}
// src/pillars/launch/arrival/arrival.ts
const maxHeaderBytes = 204800;
const checkArrival = async (run) => {
	const arrivals = run.launch.mail?.arrival ?? [];
	return (await Promise.all(arrivals.map((arrival) => judgeArrival(arrival, run)))).flat();
};
async function judgeArrival(arrival, run) {
	const { launch, network, context } = run;
	const inbox = openInbox(arrival, network.client, {
		timeoutMs: network.timeoutMs,
		signal: context.signal
	});
	const found = await awaitMessage(arrival, inbox, run);
	if ("problem" in found) return [found.problem];
	const raw = await inbox.raw(found.id);
	if (!raw.ok) return [notArrived(arrival, `the message cannot be read: ${raw.reason}`)];
	if (headerLength(raw.value) > maxHeaderBytes) return [notArrived(arrival, `the message cannot be read: its header is larger than ${maxHeaderBytes} bytes`)];
	const where = {
		file: arrival.at.file,
		line: arrival.at.line
	};
	const signed = {
		where,
		reproduce: `${curlInbox(arrival, rawUrl(arrival.inbox, found.id))} | grep -iE -A5 '^(from|dkim-signature|authentication-results):'`
	};
	const facts = await readMessage(raw.value, network.resolver);
	const show = (text) => excerpt(text, context.redactor);
	const unproven = judgeMessage(facts, arrival.check, signed, digOf(launch.network.resolvers?.[0]), show);
	const mail = {
		where,
		name: arrival.check,
		reproduce: curlInbox(arrival, messageUrl(arrival.inbox, found.id))
	};
	const { findings, links } = await judgeContent(raw.value, arrival, mail, run, show);
	const late = found.tookMs > arrival.budgetMs ? [tooLate(arrival, found.tookMs, mail)] : [];
	const arrived = facts.aligned ? [told(arrival, found.tookMs, facts.aligned, links, signed)] : [];
	return [
		...unproven,
		...late,
		...findings,
		...arrived
	];
}
async function judgeContent(raw, arrival, mail, run, show) {
	const content = readContent(raw);
	let page;
	try {
		page = readMailPage(content);
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return {
			findings: [unread(mail, error.message)],
			links: []
		};
	}
	const hosts = await linkHosts(run, arrival);
	const links = await openLinks(page.links, arrival, hosts, run);
	const linkPage = arrival.link && await judgeLinkPage(arrival.link, links, hosts, mail, run, show);
	return {
		findings: [
			...judgeParts(content, page, arrival.isBulk, mail, show),
			...judgeLinks(links, hosts, mail, show),
			...linkPage ? [linkPage] : [],
			...page.isCut ? [unread(mail, "it is too large, or has too many parts or links, to be read whole")] : []
		],
		links
	};
}
function told({ at, check, to }, tookMs, domain, links, { reproduce }) {
	const took = seconds(tookMs);
	const opened = links.filter((link) => link.opened).length;
	const looked = links.length === 0 ? "" : `; ${opened} of its ${links.length} links opened`;
	return launchFinding({
		rule: "mail-arrived",
		severity: "medium",
		status: "pass",
		title: `mail of ${check} arrived after ${took}, authenticated as ${domain}${looked}`,
		expected: `a new message to ${to}`,
		observed: `it arrived after ${took}`,
		where: {
			file: at.file,
			line: at.line
		},
		reproduce,
		fix: "Nothing to do."
	});
}
function tooLate({ check, to, budgetMs }, tookMs, { where, reproduce }) {
	return launchFinding({
		rule: "mail-late",
		severity: "medium",
		title: `The mail of ${check} arrives late: after ${seconds(tookMs)}`,
		expected: `a new message to ${to} within ${seconds(budgetMs)}`,
		observed: `it arrived after ${seconds(tookMs)}`,
		where,
		reproduce,
		fix: "Compare the Received headers: they show where it waited. Look at how many jobs wait before it in the queue, and send mail that somebody waits for from a queue of its own. If this is meant: \"arrival\": { \"budget\": ... }."
	});
}
function unread({ name, where, reproduce }, reason) {
	return launchFinding({
		rule: "mail-link-broken",
		severity: "high",
		status: "inconclusive",
		title: `What is in the mail of ${name} could not be judged whole`,
		expected: "a message that can be read",
		observed: reason,
		where,
		reproduce,
		fix: "Look at what makes this message so large; Gmail shows no more than 102 kB of one."
	});
}
function seconds(ms) {
	return `${Math.round(ms / 100) / 10} s`;
}
export { checkArrival };
