import { __toESM } from "./rolldown-runtime.js";
import { createBrowsers, runCheck } from "./check.js";
import { shellWord } from "./shell-word.js";
import { digOf } from "./servers.js";
import { launchFinding } from "./finding.js";
import { render } from "./start.js";
import { NetworkError } from "./exchange.js";
import { askedNames, unreachableFinding } from "./text-records.js";
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
			const ids = idsIn(answer.value.toString());
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
function idsIn(text) {
	try {
		const { messages } = JSON.parse(text);
		const ids = messages.map(({ ID }) => ID);
		return ids.every((id) => typeof id === "string") ? ids : void 0;
	} catch {
		return;
	}
}
// src/pillars/launch/arrival/judge-message.ts
function judgeMessage(facts, name, place, dig) {
	const { from, aligned, failed } = facts;
	if (aligned) return [];
	const [open] = failed;
	if (open) return [unreachableFinding(open.name, open.type, open.words, dig)];
	const whose = from ?? "one domain";
	return [launchFinding({
		rule: "mail-not-aligned",
		severity: "high",
		title: `${name} arrived, but nothing proves that it is from ${from ?? "whom it says"}: other inboxes put it into spam`,
		expected: `a From address of ${whose}, and a DKIM signature or an SPF pass of the same domain`,
		observed: describe(facts),
		fix: fixOf(facts, whose),
		...place
	})];
}
function describe({ from, signatures, reported }) {
	const dkim = signatures.map(({ domain, selector, result, problem }) => {
		return `DKIM ${result} for ${domain} (selector ${selector}${problem ? `: ${problem}` : ""})`;
	});
	const spf = reported?.spf ? `SPF ${reported.spf.result} for ${reported.spf.domain}` : "SPF not told by the inbox";
	return [
		from ? `From ${from}` : "no single From address",
		...dkim.length > 0 ? dkim : ["no DKIM signature"],
		spf
	].join("; ");
}
function fixOf({ from, signatures }, whose) {
	if (!from) return "Send it with one From header that names one address.";
	const other = signatures.find(({ result }) => result === "pass");
	const broken = signatures.find(({ result }) => result !== "pass");
	const own = `Add ${whose} as a sending domain at your mail provider, publish the DKIM records that it shows, and switch signing on for it (Amazon SES: Easy DKIM; Postmark, Resend, Mailgun: Domains; SendGrid: Domain Authentication)`;
	if (other) return `${own}: now it signs as ${other.domain}, which receivers do not take for ${whose}.`;
	if (!broken) return `${own}: now nothing signs.`;
	return `Compare the key at ${broken.selector}._domainkey.${broken.domain} with the one that the provider shows, and look for what changes the message after it was signed (a footer, a relay, a virus scanner).`;
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
function headerLength(raw) {
	const ends = ["\n\n", "\n\r\n"].map((end) => raw.indexOf(end)).filter((at) => at >= 0);
	return Math.min(raw.length, ...ends);
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
const pollMs = 1e3;
const maxHeaderBytes = 204800;
const checkArrival = async (run) => {
	const { launch, network, context } = run;
	const arrival = launch.mail?.arrival;
	if (!arrival) return [];
	const { clock, signal } = context;
	const inbox = openInbox(arrival, network.client, {
		timeoutMs: network.timeoutMs,
		signal
	});
	const before = await inbox.find();
	if (!before.ok) return [notArrived(arrival, `the inbox cannot be read: ${before.reason}`)];
	const start = clock.monotonic();
	const problem = await trigger(arrival, run);
	if (problem) return [notArrived(arrival, problem)];
	const found = await waitForNew(inbox, new Set(before.value), arrival, run);
	if ("problem" in found) return [found.problem];
	const tookMs = clock.monotonic() - start;
	const raw = await inbox.raw(found.id);
	if (!raw.ok) return [notArrived(arrival, `the message cannot be read: ${raw.reason}`)];
	if (headerLength(raw.value) > maxHeaderBytes) return [notArrived(arrival, `the message cannot be read: its header is larger than ${maxHeaderBytes} bytes`)];
	const place = {
		where: {
			file: arrival.at.file,
			line: arrival.at.line
		},
		reproduce: `${curl(arrival, rawUrl(arrival.inbox, found.id))} | grep -iE -A5 '^(from|dkim-signature|authentication-results):'`
	};
	const facts = await readMessage(raw.value, network.resolver);
	const wrong = judgeMessage(facts, arrival.check, place, digOf(launch.network.resolvers?.[0]));
	return wrong.length > 0 ? wrong : [arrived(arrival, seconds(tookMs), facts.aligned ?? "", place)];
};
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
		expected: `a new message to ${to} within ${seconds(withinMs)}`,
		observed: reason ?? "none",
		where: {
			file: at.file,
			line: at.line
		},
		reproduce: curl(arrival, searchUrl(arrival)),
		fix: reason === void 0 ? `Look for ${to} in the log of the application, then in the activity of the mail provider: is the job queue running, are the provider's key and sender set in production, is ${to} on its suppression list?` : `Mend that, or "arrival" in the configuration, and run it again.`
	});
}
function arrived({ at, check, to }, took, domain, place) {
	return launchFinding({
		rule: "mail-arrived",
		severity: "medium",
		status: "pass",
		title: `mail of ${check} arrived after ${took}, authenticated as ${domain}`,
		expected: `a new message to ${to}`,
		observed: `it arrived after ${took}`,
		where: {
			file: at.file,
			line: at.line
		},
		reproduce: place.reproduce,
		fix: "Nothing to do."
	});
}
function seconds(ms) {
	return `${Math.round(ms / 100) / 10} s`;
}
function curl({ headers }, url) {
	return [
		"curl -sS",
		...headers.map(([name]) => `-H "${name}: $INBOX"`),
		shellWord(url)
	].join(" ");
}
export { checkArrival };
