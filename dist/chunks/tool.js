// src/model/tool.ts
const tool = {
	name: "launch-gate",
	version: "0.1.0",
	gitleaks: "8.30.1"
};
export { tool };
