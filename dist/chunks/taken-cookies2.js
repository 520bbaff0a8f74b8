// src/config/taken-cookies.ts
function takenAway({ checks }) {
	const lines = checks.flatMap(({ name, on, steps }) => steps.flatMap(({ cookiesOf }) => cookiesOf ? [`Check ${JSON.stringify(name)} sends ${takenCookies(cookiesOf)} to ${on?.baseUrl}.\n`] : []));
	return [...new Set(lines)].join("");
}
function takenCookies({ names, session }) {
	const quoted = names.map((name) => JSON.stringify(name)).join(", ");
	return `the ${names.length === 1 ? "cookie" : "cookies"} ${quoted} of the session ${JSON.stringify(session)}`;
}
export { takenAway, takenCookies };
