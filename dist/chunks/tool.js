// src/model/tool.ts
/** Names and versions as reports and requests state them. */
const tool = {
	name: "launch-gate",
	version: "0.1.0",
	gitleaks: "8.30.1"
};
export { tool };
