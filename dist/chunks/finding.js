// src/pillars/launch/finding.ts
/** The finding of a launch check: one for each rule and place, which is also its fingerprint. */
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
/** The record (`www.example.com CNAME`), the host or the file. */
function subjectOf({ url = "", file }) {
	const parsed = URL.parse(url);
	if (parsed?.protocol === "dns:") return `${parsed.pathname} ${parsed.searchParams.get("type") ?? ""}`.trim();
	return parsed?.host ?? file;
}
export { launchFinding };
