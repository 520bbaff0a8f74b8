// src/pillars/secrets/too-many.ts
const maxSecrets = 2e3;
function tooManySecrets(place) {
	return {
		rule: "secrets/too-many",
		subject: place,
		status: "fail",
		severity: "blocker",
		title: `More than ${maxSecrets} secrets in ${place}: what comes after them was not searched`,
		where: {},
		fix: "Mend those that are listed and run it again. What is known and stays can stand in a baseline: run secrets --range all --write-baseline FILE.",
		fingerprint: `secrets/too-many:${place}`
	};
}
export { maxSecrets, tooManySecrets };
