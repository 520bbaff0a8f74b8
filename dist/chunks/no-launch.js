// src/config/sections/launch/no-launch.ts
function noLaunch(timeoutMs) {
	return {
		at: {
			file: "",
			line: 1,
			column: 1
		},
		loginHosts: [],
		isApi: false,
		onInconclusive: "warn",
		network: {
			connectTo: [],
			timeoutMs
		}
	};
}
export { noLaunch };
