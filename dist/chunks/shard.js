import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { rolesOf } from "./config.js";
import { groupBy, showShard } from "./run.js";
const { createHash } = require("node:crypto");
// src/gate/shard.ts
const checksPerLogin = 4;
const onlyInFirst = [
	"secrets",
	"launch",
	"evidence",
	"burst"
];
function checksOfShard(checks, { index, of }) {
	const shards = Array.from({ length: of }, (_, number) => number + 1);
	const chosen = [...groupBy(checks, loginOf)].flatMap(([login, group]) => {
		const candidates = shards.toSorted(byHash(login)).slice(0, Math.ceil(group.length / checksPerLogin));
		return group.filter(({ name }) => candidates.toSorted(byHash(name))[0] === index);
	});
	const isChosen = new Set(chosen);
	return checks.filter((check) => isChosen.has(check));
}
function loginOf({ name, session, steps, on }) {
	const [login] = [session ?? [], rolesOf(steps)].flat();
	return JSON.stringify(login === void 0 ? [name] : [login, on?.baseUrl]);
}
function byHash(key) {
	const hashes = new Map();
	const hashOf = (shard) => {
		const hash = hashes.get(shard) ?? createHash("sha256").update(JSON.stringify([key, shard])).digest("hex");
		hashes.set(shard, hash);
		return hash;
	};
	return (a, b) => hashOf(a) < hashOf(b) ? -1 : 1;
}
function configOfShard(config) {
	const { shard, checks, sessions, latency } = config;
	if (!shard) return config;
	return {
		...config,
		checks: checksOfShard(checks, shard),
		burst: shard.index === 1 ? config.burst : void 0,
		sessions: shard.index === 1 ? sessions : sessions.map((session) => ({
			...session,
			latency: void 0
		})),
		latency: {
			...latency,
			ratePerSecond: latency.ratePerSecond / shard.of
		}
	};
}
function takeShard(request, applying) {
	const { shard, checks } = request.config;
	if (!shard) return {
		request,
		applying,
		elsewhere: []
	};
	const own = {
		...request,
		config: configOfShard(request.config)
	};
	const leftOut = (name, pillar) => {
		if (onlyInFirst.includes(name) || checks.length === 0) return shard.index === 1 ? void 0 : `it runs in shard 1/${shard.of} alone`;
		if (name === "smoke" && own.config.checks.length === 0) return `shard ${showShard(shard)} has no checks`;
		return pillar.applies(own) ? void 0 : `shard ${showShard(shard)} has none of its checks`;
	};
	const judged = applying.map(([name, pillar]) => ({
		name,
		pillar,
		reason: leftOut(name, pillar)
	}));
	return {
		request: own,
		applying: judged.flatMap(({ name, pillar, reason }) => reason ? [] : [[name, pillar]]),
		elsewhere: judged.flatMap(({ name, reason }) => reason ? [skipped(name, reason)] : [])
	};
}
function skipped(name, reason) {
	return {
		name,
		status: "skipped",
		reason,
		durationMs: 0,
		counts: {},
		findings: []
	};
}
export { checksOfShard, configOfShard, takeShard };
