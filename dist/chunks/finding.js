// src/pillars/launch/finding.ts
function launchFinding({ rule, status = "fail", ...rest }) {
	const place = rest.where.url ?? `${rest.where.file}:${rest.where.line}`;
	const subject = subjectOf(rest.where);
	return {
		...rest,
		rule: `launch/${rule}`,
		subject,
		status,
		fingerprint: `launch/${rule}:${place}`
	};
}
function subjectOf({ url = "", file }) {
	const parsed = URL.parse(url);
	if (parsed?.protocol === "dns:") return `${parsed.pathname} ${parsed.searchParams.get("type") ?? ""}`.trim();
	return parsed?.host ?? file;
}
export { launchFinding };
