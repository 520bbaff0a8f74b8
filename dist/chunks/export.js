import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, assertWritable, createLastLook, didYouMean, followPath, hideSecretsOf, neutraliseLog, oneLine, plural, replaceFile } from "./start.js";
const { dirname, join, resolve } = require("node:path");
const { mkdir } = require("node:fs/promises");
// src/commands/export.ts
const exporters = {
	gatus: async () => (await import("./gatus.js")).exportGatus,
	prometheus: async () => (await import("./prometheus.js")).exportPrometheus,
	k6: async () => (await import("./k6.js")).exportK6
};
async function exportChecks([target = "", ...more], options, config, rules, context) {
	const known = Object.keys(exporters);
	const load = Object.hasOwn(exporters, target) ? exporters[target] : void 0;
	if (!load || more.length > 0) throw new GateError("USAGE", { problem: `"export" takes one of ${known.join(", ")}, not ${JSON.stringify([target, ...more].join(" "))}${didYouMean(target, known)}` });
	const { out } = options;
	if (!out) throw new GateError("USAGE", { problem: `"export ${target}" needs --out: where to write` });
	hideSecretsOf(config, context.redactor);
	const { files, missing } = (await load())(config, options);
	const look = createLastLook(context);
	const targets = files.map(({ path, text }) => ({
		path: join(resolve(context.cwd, out), path ?? "."),
		text: look.at("export", text)
	}));
	for (const { path } of targets) await makeFolder(dirname(path), rules);
	for (const { path } of targets) await assertWritable(path, rules);
	for (const { path, text } of targets) await replaceFile(path, text, rules);
	for (const sentence of missing) context.log.info(neutraliseLog(oneLine(sentence)));
	return `${out} written.${missing.length > 0 ? ` ${plural(missing.length, "thing")} cannot be expressed there.` : ""}\n`;
}
async function makeFolder(folder, { checkouts }) {
	await mkdir(await followPath(folder, checkouts), { recursive: true }).catch(() => {});
}
export { exportChecks };
