import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, createTemporaryFolder, removeTemporaryFolder } from "./start.js";
const { spawnSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { createServer } = require("node:http");
const { createHash, createHmac, randomBytes, timingSafeEqual } = require("node:crypto");
const { setTimeout } = require("node:timers/promises");
// examples/demo-app/accounts.ts
function createAccounts(user, password) {
	const csrfKey = randomBytes(32);
	const sessions = new Set();
	return {
		recogniseBrowser(cookie) {
			const isNew = !cookie;
			const id = cookie || randomBytes(16).toString("hex");
			return {
				id,
				isNew,
				csrf: createHmac("sha256", csrfKey).update(id).digest("hex")
			};
		},
		logIn(givenUser, givenPassword) {
			if ([same(givenUser, user), same(givenPassword, password)].includes(false)) return void 0;
			const session = randomBytes(24).toString("base64url");
			sessions.add(session);
			return session;
		},
		userOfSession: (session) => session && sessions.has(session) ? user : void 0
	};
}
function same(given, expected) {
	const digest = (value) => createHash("sha256").update(String(value)).digest();
	return timingSafeEqual(digest(given), digest(expected));
}
// examples/demo-app/exchange.ts
const maxBodyBytes = 65536;
var HttpError = class extends Error {
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};
async function readBody(request, mediaType) {
	if ((request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() !== mediaType) throw new HttpError(415, `send ${mediaType}`);
	const chunks = [];
	let bytes = 0;
	for await (const chunk of request) {
		bytes += chunk.length;
		if (bytes > maxBodyBytes) throw new HttpError(413, "the body is too large");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
async function readJson(request) {
	const text = await readBody(request, "application/json");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new HttpError(400, "the body is not JSON");
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HttpError(400, "the body is not a JSON object");
	return value;
}
function cookieOf(request, name) {
	for (const pair of (request.headers.cookie ?? "").split(";")) {
		const [key, ...value] = pair.trim().split("=");
		if (key === name) return value.join("=");
	}
}
function sendHtml(response, status, html) {
	send(response, status, "text/html; charset=utf-8", html);
}
function sendJson(response, status, value) {
	send(response, status, "application/json", JSON.stringify(value));
}
function sendRedirect(response, status, location) {
	response.setHeader("location", location);
	send(response, status, "text/plain; charset=utf-8", "");
}
function send(response, status, contentType, body) {
	response.writeHead(status, {
		"content-type": contentType,
		"content-length": Buffer.byteLength(body),
		"cache-control": "private, no-store"
	});
	response.end(body);
}
// examples/demo-app/api.ts
const queuedMs = 500;
function createApi(accounts, { slow, signal }) {
	const orders = new Map();
	let listed = 0;
	return async function api(request, response, path) {
		const [, , resource, id, rest] = path.split("/");
		const route = rest === void 0 ? routeOf(resource, id) : void 0;
		if (!route) throw new HttpError(404, "no such route");
		const handler = route[request.method === "HEAD" ? "GET" : request.method ?? ""];
		if (!handler) {
			const methods = Object.keys(route).join(", ");
			response.setHeader("allow", methods);
			throw new HttpError(405, `use ${methods}`);
		}
		return handler();
		function routeOf(resource, id) {
			if (resource === "login" && id === void 0) return { POST: logIn };
			if (resource === "orders" && id === void 0) return {
				GET: list,
				POST: create
			};
			if (resource === "orders") return {
				GET: show,
				DELETE: remove
			};
		}
		async function logIn() {
			const { email, password } = await readJson(request);
			const token = accounts.logIn(email, password);
			if (!token) throw new HttpError(401, "wrong email or password");
			sendJson(response, 200, { token });
		}
		async function list() {
			requireUser();
			listed += 1;
			if (slow) await setTimeout(400 + listed * 89 % 301, void 0, { signal });
			sendJson(response, 200, { orders: [...orders.values()].map(view) });
		}
		async function create() {
			requireToken();
			const { sku } = await readJson(request);
			if (typeof sku !== "string" || !/^[a-z0-9-]{1,40}$/.test(sku)) throw new HttpError(422, "sku must be 1 to 40 of a-z, 0-9 and -");
			const order = {
				id: crypto.randomUUID(),
				sku,
				createdAt: Date.now()
			};
			orders.set(order.id, order);
			response.setHeader("location", `/api/orders/${order.id}`);
			sendJson(response, 201, view(order));
		}
		async function show() {
			requireUser();
			sendJson(response, 200, view(existing()));
		}
		async function remove() {
			requireToken();
			orders.delete(existing().id);
			response.writeHead(204).end();
		}
		function existing() {
			const order = orders.get(id ?? "");
			if (!order) throw new HttpError(404, "no such order");
			return order;
		}
		function requireUser() {
			const given = token(request) ?? cookieOf(request, "sessionid");
			if (!accounts.userOfSession(given)) throw new HttpError(401, "log in first");
		}
		function requireToken() {
			if (!accounts.userOfSession(token(request))) throw new HttpError(401, "send a token");
		}
	};
}
function token(request) {
	return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
}
function view({ id, sku, createdAt }) {
	return {
		id,
		sku,
		state: Date.now() - createdAt < queuedMs ? "queued" : "done"
	};
}
// examples/demo-app/pages.ts
function home() {
	return page("Teapot Shop", "<h1>Teapot Shop</h1>\n<p><a href=\"/pricing\">Pricing</a> <a href=\"/login\">Log in</a></p>");
}
function pricing() {
	return page("Pricing", "<h1>Pricing</h1>\n<p>One teapot: 12 euros. Two teapots: 24 euros.</p>");
}
function login({ csrf, next, refused = false }) {
	return page("Log in", `<h1>Log in</h1>
${refused ? "<p role=\"alert\">Wrong user or password.</p>\n" : ""}<form method="post" action="/login">
<input type="hidden" name="csrf" value="${escapeHtml(csrf)}">
<input type="hidden" name="next" value="${escapeHtml(next)}">
<label>User <input name="username" autocomplete="username" required></label>
<label>Password <input type="password" name="password" autocomplete="current-password" required></label>
<button>Log in</button>
</form>`);
}
function dashboard(user) {
	return page("Dashboard", `<h1>Welcome</h1>\n<p>Logged in as ${escapeHtml(user)}.</p>`);
}
function forbidden() {
	return page("Forbidden", "<h1>The form has expired</h1>\n<p><a href=\"/login\">Log in</a></p>");
}
function notFound() {
	return page("Not found", "<h1>There is no such page</h1>");
}
function applicationError() {
	return `<!DOCTYPE html><html id="__next_error__"><head></head><body>
<div style="font-family:system-ui;height:100vh;text-align:center;display:flex;flex-direction:column;align-items:center;justify-content:center"><div>
<h2 style="font-size:14px;font-weight:400;line-height:28px;margin:0 8px">Application error: a server-side exception has occurred (see the server logs for more information).</h2>
<p style="font-size:14px;font-weight:400;line-height:28px;margin:0 8px">Digest: 2719481063</p>
</div></div></body></html>`;
}
function page(title, body) {
	return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
${body}
</body>
</html>
`;
}
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
// examples/demo-app/app.ts
async function startDemoApp(options) {
	const accounts = createAccounts(options.user, options.password);
	const closing = new AbortController();
	const api = createApi(accounts, {
		slow: options.broken ?? false,
		signal: closing.signal
	});
	const server = createServer((request, response) => {
		answer(request, response).catch((error) => fail(request, response, error));
	});
	async function answer(request, response) {
		const url = URL.parse(request.url ?? "/", "http://localhost");
		if (!url) throw new HttpError(400, "the path cannot be read");
		const method = request.method === "HEAD" ? "GET" : request.method;
		response.setHeader("x-request-id", crypto.randomUUID());
		response.setHeader("x-content-type-options", "nosniff");
		if (url.pathname.startsWith("/api/")) return api(request, response, url.pathname);
		switch (`${method} ${url.pathname}`) {
			case "GET /": return sendHtml(response, 200, home());
			case "GET /pricing": return sendHtml(response, 200, pricing());
			case "GET /version.json": return sendJson(response, 200, { sha: options.sha });
			case "GET /login": {
				const browser = accounts.recogniseBrowser(cookieOf(request, "browser"));
				if (browser.isNew) response.appendHeader("set-cookie", cookie("browser", browser.id));
				return sendHtml(response, 200, login({
					csrf: browser.csrf,
					next: url.searchParams.get("next") ?? ""
				}));
			}
			case "POST /login": return logIn(request, response);
			case "GET /dashboard": {
				const session = accounts.userOfSession(cookieOf(request, "sessionid"));
				if (!session) return sendRedirect(response, 302, `/login?next=${encodeURIComponent("/dashboard")}`);
				return sendHtml(response, 200, options.broken ? applicationError() : dashboard(session));
			}
		}
		return sendHtml(response, 404, notFound());
	}
	async function logIn(request, response) {
		const form = new URLSearchParams(await readBody(request, "application/x-www-form-urlencoded"));
		const browser = accounts.recogniseBrowser(cookieOf(request, "browser"));
		if (browser.isNew || form.get("csrf") !== browser.csrf) return sendHtml(response, 403, forbidden());
		const session = accounts.logIn(form.get("username"), form.get("password"));
		const next = form.get("next") ?? "";
		if (!session) return sendHtml(response, 401, login({
			csrf: browser.csrf,
			next,
			refused: true
		}));
		response.appendHeader("set-cookie", cookie("sessionid", session));
		sendRedirect(response, 303, /^\/[a-z]+$/.test(next) ? next : "/dashboard");
	}
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port ?? 0, "127.0.0.1", resolve);
	});
	const { port } = server.address();
	return {
		url: `http://127.0.0.1:${port}`,
		async close() {
			closing.abort();
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		}
	};
}
function cookie(name, value) {
	return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax`;
}
function fail(request, response, error) {
	if (response.headersSent) return void response.destroy();
	const { status, message } = error instanceof HttpError ? error : {
		status: 500,
		message: "internal error"
	};
	if (!request.complete) response.setHeader("connection", "close");
	sendJson(response, status, { error: message });
}
// src/demo/history.ts
function demoHistory({ broken, config }) {
	return [
		{
			message: "Start the shop",
			files: { "README.md": "# Teapot Shop\n\nOne teapot, two teapots.\n" }
		},
		{
			message: "Take orders",
			files: { "src/orders.ts": orders }
		},
		{
			message: "Ask the launch gate before each deploy",
			files: { ".github/launch-gate.yml": config }
		},
		{
			message: "Send a receipt for each order",
			files: { "src/mail.ts": mail(broken ? `'Bearer ${plantedKey()}'` : "`Bearer ${process.env.MAIL_API_KEY}`") }
		},
		{
			message: "Show prices with tax",
			files: { "src/prices.ts": prices }
		},
		{
			message: "Ship the receipts",
			files: { "CHANGELOG.md": "# 1.1\n\n- A receipt for each order\n- Prices with tax\n" }
		}
	];
}
function plantedKey() {
	const digest = (text) => createHash("sha256").update(text).digest("base64url");
	return [
		"SG",
		digest("teapot").slice(0, 22),
		digest("receipt")
	].join(".");
}
const orders = `export type Order = { id: string; sku: string; email: string; cents: number };

const orders = new Map<string, Order>();

export function place(order: Order): void {
  orders.set(order.id, order);
}
`;
const mail = (authorization) => `import type { Order } from './orders.ts';

const endpoint = 'https://api.sendgrid.com/v3/mail/send';

/** Sends the customer a receipt. */
export async function sendReceipt(order: Order): Promise<void> {
  const body = {
    from: { email: 'shop@example.com' },
    personalizations: [{ to: [{ email: order.email }] }],
    subject: \`Your order \${order.id}\`,
    content: [{ type: 'text/plain', value: \`Thank you. \${order.cents / 100} euros.\` }],
  };
  const headers = {
    authorization: ${authorization},
    'content-type': 'application/json',
  };
  const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(\`the receipt was refused with \${response.status}\`);
}
`;
const prices = `const taxPercent = 19;

export function withTax(cents: number): number {
  return Math.round((cents * (100 + taxPercent)) / 100);
}
`;
// src/demo/repository.ts
function createRepository(folder, commits, env) {
	const git = (args, input = "") => runGit(folder, args, env, input);
	git([
		"init",
		"--quiet",
		"--template="
	]);
	git(["fast-import", "--quiet"], commits.map(importCommand).join(""));
	git([
		"checkout",
		"--quiet",
		"--force",
		"main"
	]);
	return git([
		"rev-list",
		"--reverse",
		"main"
	]).trim().split("\n");
}
function importCommand({ message, files }, index) {
	const seconds = (Date.UTC(2026, 0, 5, 9) + index * 864e5) / 1e3;
	const changes = Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`);
	return `commit refs/heads/main\ncommitter Ada Example <ada@example.com> ${seconds} +0000\n${data(message)}${changes.join("")}`;
}
function data(text) {
	return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
function runGit(cwd, args, env, input) {
	const settings = ["core.autocrlf=false", "core.hooksPath=/dev/null"].flatMap((setting) => ["-c", setting]);
	const result = spawnSync("git", [...settings, ...args], {
		cwd,
		env: withoutGit(env),
		input,
		encoding: "utf8",
		timeout: 6e4,
		windowsHide: true
	});
	if (result.error || result.status !== 0) {
		const absent = result.error?.code === "ENOENT";
		const said = result.error?.message ?? result.stderr.trim().split("\n").at(-1);
		const problem = absent ? "git was not found" : `git ${args[0]}: ${said}`;
		throw new GateError("DEMO_FAILED", { problem }, { cause: result.error });
	}
	return result.stdout;
}
function withoutGit(env) {
	const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
	return {
		...Object.fromEntries(kept),
		LC_ALL: "C",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_NOSYSTEM: "1"
	};
}
// src/demo/demo.ts
async function prepareDemo(options) {
	const { broken, env } = options;
	const config = readFileSync(new URL(new URL("../assets/launch-gate.yml", import.meta.url).href), "utf8");
	const cwd = await temporary(options.temporaryFolder ?? tmpdir());
	const remove = () => removeTemporaryFolder(cwd);
	try {
		const commits = createRepository(cwd, demoHistory({
			broken,
			config
		}), env);
		const [base, head] = [commits.at(-4), commits.at(-1)];
		const account = {
			user: `smoke-${randomBytes(4).toString("hex")}@example.com`,
			password: randomBytes(16).toString("hex")
		};
		const app = await startDemoApp({
			...account,
			sha: head,
			broken
		});
		return {
			cwd,
			env: {
				DEPLOY_URL: app.url,
				SMOKE_USER: account.user,
				SMOKE_PASSWORD: account.password,
				GITHUB_SHA: head
			},
			configFile: ".github/launch-gate.yml",
			range: `${base}..${head}`,
			async close() {
				await app.close();
				await remove();
			}
		};
	} catch (error) {
		await remove();
		throw error instanceof GateError ? error : failed(error);
	}
}
async function temporary(parent) {
	try {
		return await createTemporaryFolder("demo", parent);
	} catch (error) {
		throw failed(error);
	}
}
function failed(error) {
	return new GateError("DEMO_FAILED", { problem: error.message }, { cause: error });
}
export { prepareDemo };
