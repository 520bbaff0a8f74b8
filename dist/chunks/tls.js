import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { aliasesOf, canonicalHost } from "./aliases.js";
import { expirySeverity, showLeft, validityOf, wantedLeft } from "./certificate-expiry.js";
import { isAtLeast } from "./start.js";
import { shellPath } from "./run.js";
import { launchFinding } from "./finding.js";
import { commonName, faultsOf } from "./faults.js";
const { isIPv6 } = require("node:net");
// src/pillars/launch/tls/judge.ts
function judgeTls(host, port, shaken, now) {
	const findings = [];
	const faults = shaken.flatMap(({ address, handshake }) => faultsOf(handshake, now).map((fault) => ({
		...fault,
		address,
		isSilent: handshake.kind === "silent"
	})));
	for (const rule of new Set(faults.map((fault) => fault.rule))) {
		const broken = faults.filter((fault) => fault.rule === rule);
		const isSilent = broken.every((fault) => fault.isSilent);
		const observed = broken.map(({ address, words }) => `${address}: ${words}`);
		const others = shaken.length - broken.length;
		if (others > 0) observed.push(others === 1 ? "the other address is right" : `${others} other addresses are right`);
		const { title, expected, fix } = texts[rule](host);
		findings.push(launchFinding({
			rule,
			severity: "blocker",
			status: isSilent ? "inconclusive" : "fail",
			title,
			expected,
			observed: observed.join("; "),
			where: { url: originOf(host, port) },
			reproduce: look(rule, others > 0 ? broken[0]?.address ?? host : host, host, port),
			fix
		}));
	}
	const expiry = judgeExpiry(host, port, shaken, now);
	return expiry ? [...findings, expiry] : findings;
}
function judgeExpiry(host, port, shaken, now) {
	const byDate = shaken.flatMap(({ handshake }) => {
		if (handshake.kind !== "done") return [];
		const [leaf] = handshake.chain;
		const valid = validityOf(leaf);
		const [from, to] = [valid.from.getTime(), valid.to.getTime()];
		const severity = expirySeverity(from, to, now);
		return severity ? [{
			leaf,
			from,
			to,
			severity
		}] : [];
	}).toSorted((a, b) => a.to - b.to);
	const first = byDate.find(({ severity }) => byDate.every((each) => isAtLeast(severity, each.severity)));
	if (!first) return void 0;
	const { leaf, from, to, severity } = first;
	const left = showLeft(to - now);
	return launchFinding({
		rule: "tls-expiry",
		severity,
		title: `The certificate of ${host} ends in ${left}`,
		expected: wantedLeft(to - from),
		observed: `valid until ${new Date(to).toISOString()} (${left}), issued by "${commonName(leaf.issuer)}"`,
		where: { url: originOf(host, port) },
		reproduce: look("tls-expiry", host, host, port),
		fix: `Its renewal is late.\n${renew}`
	});
}
function unasked(host, port, addresses) {
	return launchFinding({
		rule: "unreachable",
		severity: "blocker",
		status: "inconclusive",
		title: `${host} could not be asked: it has IPv6 addresses only`,
		expected: "an address that this machine reaches",
		observed: `${addresses.join(", ")}; this machine has no IPv6`,
		where: { url: originOf(host, port) },
		reproduce: look("unreachable", host, host, port),
		fix: `Add an A record for ${host}: visitors without IPv6 do not reach it either. Or run this where there is IPv6.`
	});
}
function originOf(host, port) {
	return port === 443 ? `https://${host}` : `https://${host}:${port}`;
}
function look(rule, address, host, port) {
	const target = isIPv6(address) ? `[${address}]` : address;
	const connect = `openssl s_client -connect ${shellPath(target)}:${port} -servername ${shellPath(host)}`;
	switch (rule) {
		case "unreachable": return `${connect} </dev/null`;
		case "tls-old-protocol": return `${connect} -tls1_2 </dev/null`;
		case "tls-incomplete-chain":
		case "tls-untrusted": return `${connect} </dev/null 2>&1 | grep -E ' [si]:|verif'`;
		default: return `${connect} </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer -dates -ext subjectAltName`;
	}
}
const renew = "certbot: `certbot renew && nginx -s reload`\nCloudflare, Vercel and Netlify renew by themselves once the DNS records that they ask for are in place: look at the domain in their settings.";
const texts = {
	"tls-expired": (host) => ({
		title: `The certificate of ${host} has expired`,
		expected: "a certificate that is valid now",
		fix: renew
	}),
	"tls-not-yet-valid": (host) => ({
		title: `The certificate of ${host} is not valid yet`,
		expected: "a certificate that is valid now",
		fix: "Put the certificate before it back until that day, or have one issued now; look at the clock of the machine that issued it."
	}),
	"tls-wrong-host": (host) => ({
		title: `The certificate is not for ${host}`,
		expected: `a certificate that names ${host}`,
		fix: `Add ${host} to the certificate:\ncertbot: \`certbot --nginx -d ${host}\`\nVercel, Netlify: add ${host} to the domains of the project.\nCloudflare: a proxied record for ${host} (two levels below the zone need Advanced Certificate Manager).`
	}),
	"tls-self-signed": (host) => ({
		title: `The certificate of ${host} is self-signed`,
		expected: "a certificate from an authority that browsers trust",
		fix: `Have one issued: \`certbot --nginx -d ${host}\`\nBehind Cloudflare: turn the proxy of the record on, browsers then see its certificate.\nVercel, Netlify: point the DNS of ${host} at them.`
	}),
	"tls-incomplete-chain": (host) => ({
		title: `${host} does not send the intermediate certificate`,
		expected: "the certificate and its intermediates, up to a trusted root",
		fix: "Send the full chain: some browsers fetch what is missing; curl, phones and webhooks do not.\nnginx: `ssl_certificate /etc/letsencrypt/live/NAME/fullchain.pem;` in place of `cert.pem`\nUploaded by hand: append the intermediate that issued this certificate (its \"issuer\") below it, and nothing twice; that of an earlier certificate, or of another authority, does not help. The certificate itself is good."
	}),
	"tls-untrusted": (host) => ({
		title: `The certificate of ${host} comes from an authority that is not trusted`,
		expected: "a chain that ends at a root that browsers trust",
		fix: `Have one issued by a public authority: \`certbot --nginx -d ${host}\`\nA Cloudflare origin certificate is trusted by Cloudflare alone: turn the proxy of the record on.\nA private authority of your own: \`launch.network.ca-file\`.`
	}),
	"tls-old-protocol": (host) => ({
		title: `${host} speaks only TLS versions that browsers refuse`,
		expected: "TLS 1.2 or 1.3",
		fix: "nginx: `ssl_protocols TLSv1.2 TLSv1.3;`\nCloudflare: SSL/TLS, Edge Certificates, Minimum TLS Version 1.2 and TLS 1.3 on.\nLoad balancers: a security policy that has TLS 1.2."
	}),
	unreachable: (host) => ({
		title: `${host} cannot be reached over https`,
		expected: "a TLS handshake",
		fix: `Is the server running, and does the record of ${host} point at it?\nnginx: \`listen 443 ssl;\` in its server block, and the firewall open for 443.\nVercel, Netlify: add ${host} to the domains of the project; the first certificate takes some minutes.`
	})
};
// src/pillars/launch/tls/tls.ts
const checkTls = async (run) => {
	const { hosts, launch, context } = run;
	const listed = [
		canonicalHost(run) ?? [],
		await aliasesOf(run),
		launch.tls ?? []
	].flat();
	const findings = [...new Map(listed.map(({ host, port }) => [`${host}:${port}`, {
		host,
		port
	}])).values()].map(async ({ host, port }) => {
		const { addresses, endpoints } = await hosts.host(host, port);
		if (addresses.length > 0 && endpoints.length === 0) return [unasked(host, port, addresses)];
		return judgeTls(host, port, await hosts.handshakes(host, port), context.clock.now());
	});
	return (await Promise.all(findings)).flat();
};
export { checkTls };
