import { shellWord } from "./run.js";
// src/pillars/launch/dig.ts
function digOf(server) {
	if (!server) return "dig";
	return `dig @${server.address}${server.port === 53 ? "" : ` -p ${server.port}`}`;
}
function digRecords(dig, name, type) {
	const word = /^[\w.-]+$/.test(name) ? name : shellWord(name);
	return `${dig} ${/^[-+@]/.test(name) ? "-q " : ""}${word} ${type}`;
}
export { digOf, digRecords };
