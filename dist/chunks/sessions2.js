import { render } from "./start.js";
import { loginOrigin } from "./session-hosts.js";
import { tlsFor } from "./tls-files.js";
import { basicValue, headerValue, isRead, whyUnusable } from "./request.js";
import { noSession } from "./judge-answer.js";
import { spanOf, stepFinding } from "./step-finding.js";
import { takeSteps, unsent } from "./steps.js";
import { stopReason, stoppedFinding } from "./stopped.js";
// src/steps/sessions.ts
function createSessions(config, context, client) {
	const logins = new Map();
	const sessionOf = (name) => {
		const session = config.sessions.find((candidate) => candidate.name === name);
		if (!session) throw new Error(`no session is called "${name}"`);
		return session;
	};
	const logInAt = (name, askedFor) => {
		const session = sessionOf(name);
		return logIn(session, loginOrigin(session, askedFor), context, client, tlsFor(config));
	};
	const loginsOf = (name, askedFor) => {
		const baseUrl = loginOrigin(sessionOf(name), askedFor);
		const key = JSON.stringify([name, baseUrl]);
		const known = logins.get(key) ?? { first: logInAt(name, baseUrl) };
		logins.set(key, known);
		return known;
	};
	return {
		async open(name, baseUrl = config.baseUrl) {
			const { first, second } = loginsOf(name, baseUrl);
			const renewed = await second;
			return renewed?.ok ? renewed : first;
		},
		async renew(name, lost, baseUrl = config.baseUrl) {
			const known = loginsOf(name, baseUrl);
			known.second ??= logInAt(name, baseUrl);
			const renewed = await known.second;
			return renewed.ok && renewed.session === lost ? void 0 : renewed;
		},
		async nextRound() {
			for (const [key, { first, second }] of [...logins]) {
				const latest = await (second ?? first);
				if (latest.ok) logins.set(key, { first: Promise.resolve(latest) });
				else logins.delete(key);
			}
		}
	};
}
async function logIn(config, baseUrl, context, client, tls) {
	const session = {
		...noSession(),
		name: config.name,
		setCookies: []
	};
	const { signal } = context;
	const stepContext = {
		session,
		captured: new Map(),
		baseUrl,
		context,
		client,
		signal,
		secretCookies: true,
		tls
	};
	if (config.basic) session.headers.push(["authorization", basicValue(config.basic, stepContext.captured)]);
	context.log.progress(`smoke: session "${config.name}" logs in`);
	const { failure = addHeaders(config, stepContext) } = await takeSteps(config.steps, stepContext);
	if (!failure) return {
		ok: true,
		session: {
			...session,
			spans: await spanOf(config, session, context.clock)
		}
	};
	if (failure.open) return {
		ok: false,
		finding: stoppedFinding([`session "${config.name}"`], failure.step.at, signal),
		reason: stopReason(signal),
		session
	};
	const told = stepFinding(failure, {
		title: `Session "${config.name}"`,
		key: config.name
	}, stepContext);
	const isThrottled = failure.response?.status === 429;
	const reason = `the session "${config.name}" cannot log in`;
	if (told.rule === "smoke/protected") return {
		ok: false,
		finding: told,
		reason,
		session,
		isThrottled
	};
	return {
		ok: false,
		finding: {
			...told,
			rule: "smoke/session",
			fix: failure.mismatches[0]?.fix ?? loginFix(config, failure, session) ?? told.fix,
			fingerprint: `smoke/session:${config.name}`
		},
		reason,
		session,
		isThrottled
	};
}
function loginFix({ steps }, failure, session) {
	const { step, index, response, mismatches } = failure;
	if (!response || response.status >= 500 || [
		404,
		405,
		410,
		429
	].includes(response.status)) return void 0;
	if (steps.slice(0, index + 1).every(isRead) && !steps.every(isRead) && response.status !== 401) return void 0;
	if (mismatches[0]?.rule === "smoke/capture") return "Look at the answer: if it refuses the login, check what it logs in with; if not, capture from where the value is now.";
	if (response.status === 419 || response.status === 403 && index > 0 && !isRead(step)) {
		const hadCookies = session.setCookies?.length !== response.setCookies.length;
		return index === 0 || hadCookies ? void 0 : withoutCookies;
	}
	return `Check what it logs in with${[415, 422].includes(response.status) ? ", and whether as form or JSON" : ""}; if the login was meant to change, change its steps.`;
}
const withoutCookies = "The pages before it set no cookie, so the application cannot know its own token again. A cookie for https alone is not set where the application does not know of the https before it (Express: \"trust proxy\").";
function addHeaders({ at, headers, steps }, stepContext) {
	try {
		for (const [name, value] of headers) stepContext.session.headers.push([name, headerValue(name, render(value, stepContext.captured))]);
		return;
	} catch (error) {
		const index = steps.length - 1;
		const step = {
			...steps[index],
			at
		};
		return {
			...unsent(step, stepContext, whyUnusable(error)),
			step,
			index
		};
	}
}
export { createSessions };
