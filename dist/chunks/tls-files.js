import { GateError } from "./start.js";
import { createTrust } from "./run.js";
import { resolve } from "node:path";
import { X509Certificate } from "node:crypto";
import nodeTls, { createSecureContext } from "node:tls";
import { readFile, stat } from "node:fs/promises";
// src/http/tls-files.ts
function tlsFor({ tls, baseUrl, allowedHosts, hosts }) {
	const trusts = createTrust(baseUrl, allowedHosts, [...hosts?.values() ?? []]);
	return (url) => {
		const files = tls?.hosts.get(url.origin) ?? tls?.defaults;
		return files && !trusts(url) ? {
			at: files.at,
			ca: files.ca
		} : files;
	};
}
const maxBytes = 5e6;
async function readTlsFiles(config, { cwd, redactor }, roots) {
	const { tls } = config;
	if (!tls) return () => void 0;
	const sets = [tls.defaults, ...tls.hosts.values()].filter((files) => files !== void 0);
	const texts = new Map();
	const contexts = new Map();
	const contextOf = ({ at, ca, cert, key }) => {
		const name = JSON.stringify([
			ca,
			cert,
			key
		]);
		const text = (path) => path === void 0 ? void 0 : texts.get(path);
		try {
			const usual = roots ?? nodeTls.getCACertificates("default");
			const trusted = ca === void 0 ? roots : [...usual, ...certificatesIn(text(ca))];
			const made = contexts.get(name) ?? createSecureContext({
				ca: trusted,
				cert: text(cert),
				key: text(key)
			});
			contexts.set(name, made);
			return made;
		} catch (error) {
			throw unusable(at, [
				ca,
				cert,
				key
			].filter((path) => path !== void 0).join(", "), explain(error), error);
		}
	};
	for (const files of sets) {
		for (const name of [
			"ca",
			"cert",
			"key"
		]) {
			const path = files[name];
			if (path === void 0) continue;
			const text = texts.get(path) ?? await readPem(resolve(cwd, path)).catch((error) => {
				throw unusable(files.at, path, error.code ?? error.message, error);
			});
			texts.set(path, text);
			if (name === "key") for (const line of keyLines(text)) redactor.add(line, `the key ${path}`);
		}
		contextOf(files);
	}
	const forUrl = tlsFor(config);
	return (origin) => {
		const files = forUrl(new URL(origin));
		return files && (files.ca ?? files.cert) !== void 0 ? contextOf(files) : void 0;
	};
}
async function readPem(path) {
	const { size, isFile } = await stat(path).then((found) => ({
		size: found.size,
		isFile: found.isFile()
	}));
	if (!isFile) throw new Error("it is no file");
	if (size > maxBytes) throw new Error("it is larger than 5 MB");
	const text = await readFile(path, "latin1");
	if (!text.includes("-----BEGIN ")) throw new Error("it holds nothing in PEM");
	return text;
}
function certificatesIn(pem = "") {
	const blocks = pem.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]+-----END [\w ]+-----/g) ?? [];
	if (blocks.length === 0) throw new Error("it holds no certificate");
	for (const block of blocks) new X509Certificate(block);
	return blocks;
}
function keyLines(pem) {
	return pem.split(/\r?\n/).filter((line) => /^[A-Za-z0-9+/=]{24,}$/.test(line));
}
function unusable({ file, line, column }, path, problem, cause) {
	return new GateError("TLS_UNUSABLE", {
		path,
		where: `${file}:${line}:${column}`,
		problem
	}, { cause });
}
function explain({ code = "", message }) {
	if (/KEY_VALUES_MISMATCH|KEY_TYPE_MISMATCH/.test(code)) return "the key is not that of the certificate";
	if (/PASSWORD|PASSPHRASE|INTERRUPTED_OR_CANCELLED|BAD_DECRYPT/.test(code + message)) return "the key is encrypted; it must stand there without a passphrase";
	return code ? `OpenSSL cannot read it (${code})` : message;
}
export { certificatesIn, readPem, readTlsFiles, tlsFor };
