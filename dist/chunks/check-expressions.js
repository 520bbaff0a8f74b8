import { isSecretName, reportKey, reportValue, splitExpressions, valueOf } from "./start.js";
// src/config/presets/preset.ts
function sessionPreset(preset) {
	return preset;
}
const username = "${{ env.SMOKE_USER }}";
const password = "${{ env.SMOKE_PASSWORD }}";
function redirectAwayFrom(path) {
	return {
		status: [302, 303],
		header: { location: { not: { contains: path } } }
	};
}
// src/config/language/check-expressions.ts
function* stringsIn(value) {
	if (typeof value !== "object" || value === null) return;
	for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
		const entry = value[key];
		if (typeof entry === "string") yield [[value, key], entry];
		else yield* stringsIn(entry);
	}
}
function* keysIn(value) {
	if (typeof value !== "object" || value === null) return;
	for (const [key, entry] of Object.entries(value)) {
		if (!Array.isArray(value)) yield [value, key];
		yield* keysIn(entry);
	}
}
function envNamesIn(value, vars) {
	const pieces = [...stringsIn(value)].flatMap(([, text]) => splitExpressions(text));
	const namesOf = (wanted) => pieces.flatMap((piece) => "name" in piece && piece.kind === wanted ? [piece.name] : []);
	const used = new Set(namesOf("vars"));
	const throughVars = [...stringsIn(vars)].filter(([[, key]]) => used.has(String(key))).flatMap(([, text]) => [...envNamesIn([text], void 0)]);
	return new Set([...namesOf("env"), ...throughVars]);
}
function checkExpressions(reading, root, skip = []) {
	for (const [holder, key] of keysIn(root)) if (key.includes("${{")) reportKey(reading, [holder, key], "an expression can stand in a value, not in a key");
	const skipped = new Set(skip.flatMap((key) => [...stringsIn(root[key])].map(([[holder]]) => holder)));
	for (const [node, text] of stringsIn(root)) {
		const [holder, key] = node;
		const mayBeUnset = skipped.has(holder) || holder === root && skip.includes(String(key));
		for (const piece of splitExpressions(text)) {
			if ((piece.kind === "env" || piece.kind === "totp") && !mayBeUnset) checkVariable(reading, node, piece.kind, piece);
			if (piece.kind === "unclosed") reportValue(reading, node, "\"${{\" is never closed by \"}}\"", piece.source);
			if (piece.kind === "unknown") reportValue(reading, node, explainUnknown(piece.inner), piece.source);
		}
	}
}
function checkVariable(reading, node, kind, { name, source }) {
	const value = valueOf(reading.env, name);
	if (value) {
		if (kind === "totp" && !isCodeSource(value)) {
			const message = `${name} holds no base32 secret and no otpauth:// address, from which one-time codes are made`;
			reportValue(reading, node, message, source);
		}
		return;
	}
	const { span: _, ...at } = reading.source.valueAt(node, source);
	const state = value === "" ? `${name} is set but empty` : `${name} is not set`;
	const isSecret = kind === "totp" || reading.sessionEnv.has(name) || isSecretName(name);
	reading.diagnostics.push({
		at,
		message: `${state}. ${whereToSet(name, isSecret)}`,
		unset: true
	});
}
function whereToSet(name, isSecret) {
	if (/^(GITHUB|RUNNER)_/.test(name)) return "GitHub sets it in workflows; elsewhere set it before the run";
	return `In the workflow: env: { ${name}: "\${{ ${isSecret ? "secrets" : "vars"}.${name} }}" }`;
}
function isCodeSource(value) {
	return /^[A-Z2-7\s-]{8,}=*$/i.test(value.trim()) || /^otpauth:\/\/totp\/.*[?&]secret=/i.test(value.trim());
}
function explainUnknown(inner) {
	const [, context, name] = /^(secrets|vars|inputs|github)\.([A-Za-z_][\w-]*)$/.exec(inner) ?? [];
	if (context === "github") return `"${inner}" cannot be read here; GitHub sets variables such as \${{ env.GITHUB_SHA }}`;
	if (name) return `"${inner}" cannot be read here. In the workflow: env: { ${name}: "\${{ ${inner} }}" }, and here \${{ env.${name} }}`;
	return "unknown expression; known are ${{ env.NAME }}, ${{ vars.name }}, ${{ captured.name }}, ${{ random.name }} and ${{ totp.NAME }}, or percent(env.NAME)";
}
export { checkExpressions, envNamesIn, password, redirectAwayFrom, sessionPreset, username };
