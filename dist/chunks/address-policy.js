import { bareHost } from "./host-names.js";
import { isInternalAddress } from "./internal-address.js";
import { ProxyFailed } from "./proxies.js";
import { isIP } from "node:net";
var InternalAddress = class extends Error {
	address;
	constructor(address) {
		super(`${address} is an internal address`);
		this.address = address;
	}
};
function createAddressPolicy({ baseUrl = "", isNamed, isInternal = isInternalAddress }) {
	let base = URL.parse(baseUrl)?.origin;
	const named = new Set();
	let isBaseInternal;
	return {
		isNamed: (origin) => origin === base || named.has(origin) || isNamed(new URL(origin)),
		name(origin) {
			base ??= origin;
			named.add(origin);
		},
		admit(origin, addresses) {
			const open = addresses.filter((address) => !isInternal(address));
			if (origin === base) isBaseInternal ??= open.length === 0;
			const admitted = isBaseInternal || origin !== base && (named.has(origin) || isNamed(new URL(origin))) ? addresses : open;
			if (admitted.length === 0 && addresses[0] !== void 0) throw new InternalAddress(addresses[0]);
			return admitted.slice(0, 16);
		}
	};
}
function guardedLookup(lookup, origin, policy) {
	return (hostname, options, callback) => lookup(hostname, {
		...options,
		all: true
	}, (error, found) => {
		try {
			if (error) throw error;
			const all = Array.isArray(found) ? found : [];
			const admitted = new Set(policy.admit(origin, all.map(({ address }) => address)));
			const kept = all.filter(({ address }) => admitted.has(address));
			if (options.all) callback(null, kept);
			else callback(null, kept[0]?.address ?? "", kept[0]?.family);
		} catch (refusal) {
			callback(refusal, "", 4);
		}
	});
}
async function admitProxied(lookup, origin, policy) {
	if (policy.isNamed(origin)) return;
	const host = bareHost(new URL(origin).hostname);
	if (isIP(host)) {
		policy.admit(origin, [host]);
		return;
	}
	await new Promise((resolve, reject) => {
		guardedLookup(lookup, origin, policy)(host, { all: true }, (error) => {
			if (!error) resolve();
			else if (error instanceof InternalAddress) reject(error);
			else reject(new ProxyFailed("its name does not resolve here, and no proxy is asked for what the configuration does not name"));
		});
	});
}
export { InternalAddress, admitProxied, createAddressPolicy, guardedLookup };
