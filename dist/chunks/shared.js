import { __commonJSMin, __require } from "./rolldown-runtime.js";
// node_modules/nodemailer/lib/fetch/cookies.js
var require_cookies = __commonJSMin(((exports, module) => {
	const urllib = __require("url");
	const SESSION_TIMEOUT = 1800;
	var Cookies = class {
		constructor(options) {
			this.options = options || {};
			this.cookies = [];
		}
		set(cookieStr, url) {
			const urlparts = urllib.parse(url || "");
			const cookie = this.parse(cookieStr);
			let domain;
			if (cookie.domain) {
				domain = cookie.domain.replace(/^\./, "");
				if (urlparts.hostname.length < domain.length || ("." + urlparts.hostname).substr(-domain.length + 1) !== "." + domain) cookie.domain = urlparts.hostname;
			} else cookie.domain = urlparts.hostname;
			if (!cookie.path) cookie.path = this.getPath(urlparts.pathname);
			if (!cookie.expires) cookie.expires = new Date(Date.now() + (Number(this.options.sessionTimeout || SESSION_TIMEOUT) || SESSION_TIMEOUT) * 1e3);
			return this.add(cookie);
		}
		get(url) {
			return this.list(url).map((cookie) => cookie.name + "=" + cookie.value).join("; ");
		}
		list(url) {
			const result = [];
			for (let i = this.cookies.length - 1; i >= 0; i--) {
				const cookie = this.cookies[i];
				if (this.isExpired(cookie)) {
					this.cookies.splice(i, 1);
					continue;
				}
				if (this.match(cookie, url)) result.unshift(cookie);
			}
			return result;
		}
		parse(cookieStr) {
			const cookie = {};
			(cookieStr || "").toString().split(";").forEach((cookiePart) => {
				const valueParts = cookiePart.split("=");
				const key = valueParts.shift().trim().toLowerCase();
				let value = valueParts.join("=").trim();
				let domain;
				if (!key) return;
				switch (key) {
					case "expires":
						value = new Date(value);
						if (value.toString() !== "Invalid Date") cookie.expires = value;
						break;
					case "path":
						cookie.path = value;
						break;
					case "domain":
						domain = value.toLowerCase();
						if (domain.length && domain.charAt(0) !== ".") domain = "." + domain;
						cookie.domain = domain;
						break;
					case "max-age":
						cookie.expires = new Date(Date.now() + (Number(value) || 0) * 1e3);
						break;
					case "secure":
						cookie.secure = true;
						break;
					case "httponly":
						cookie.httponly = true;
						break;
					default: if (!cookie.name) {
						cookie.name = key;
						cookie.value = value;
					}
				}
			});
			return cookie;
		}
		match(cookie, url) {
			const urlparts = urllib.parse(url || "");
			if (urlparts.hostname !== cookie.domain && (cookie.domain.charAt(0) !== "." || ("." + urlparts.hostname).substr(-cookie.domain.length) !== cookie.domain)) return false;
			if (this.getPath(urlparts.pathname).substr(0, cookie.path.length) !== cookie.path) return false;
			if (cookie.secure && urlparts.protocol !== "https:") return false;
			return true;
		}
		add(cookie) {
			if (!cookie || !cookie.name) return false;
			for (let i = 0, len = this.cookies.length; i < len; i++) if (this.compare(this.cookies[i], cookie)) {
				if (this.isExpired(cookie)) {
					this.cookies.splice(i, 1);
					return false;
				}
				this.cookies[i] = cookie;
				return true;
			}
			if (!this.isExpired(cookie)) this.cookies.push(cookie);
			return true;
		}
		compare(a, b) {
			return a.name === b.name && a.path === b.path && a.domain === b.domain && a.secure === b.secure && a.httponly === b.httponly;
		}
		isExpired(cookie) {
			return cookie.expires && cookie.expires < new Date() || !cookie.value;
		}
		getPath(pathname) {
			let path = (pathname || "/").split("/");
			path.pop();
			path = path.join("/").trim();
			if (path.charAt(0) !== "/") path = "/" + path;
			if (path.substr(-1) !== "/") path += "/";
			return path;
		}
	};
	module.exports = Cookies;
}));
// node_modules/nodemailer/package.json
var require_package = __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "nodemailer",
		"version": "8.0.11",
		"description": "Easy as cake e-mail sending from your Node.js applications",
		"main": "lib/nodemailer.js",
		"scripts": {
			"test": "node --test --test-concurrency=1 $(find test \\( -name '*-test.js' -o -name '*.test.js' \\))",
			"test:coverage": "c8 node --test --test-concurrency=1 $(find test \\( -name '*-test.js' -o -name '*.test.js' \\))",
			"format": "prettier --write \"**/*.{js,json,md}\"",
			"format:check": "prettier --check \"**/*.{js,json,md}\"",
			"lint": "eslint .",
			"lint:fix": "eslint . --fix",
			"update": "rm -rf node_modules/ package-lock.json && ncu -u && npm install",
			"test:syntax": "docker run --rm -v \"$PWD:/app:ro\" -w /app node:6-alpine node test/syntax-compat.js"
		},
		"repository": {
			"type": "git",
			"url": "https://github.com/nodemailer/nodemailer.git"
		},
		"keywords": ["Nodemailer"],
		"author": "Andris Reinman",
		"license": "MIT-0",
		"bugs": { "url": "https://github.com/nodemailer/nodemailer/issues" },
		"homepage": "https://nodemailer.com/",
		"devDependencies": {
			"@aws-sdk/client-sesv2": "3.1065.0",
			"bunyan": "1.8.15",
			"c8": "11.0.0",
			"eslint": "10.4.1",
			"eslint-config-prettier": "10.1.8",
			"globals": "17.6.0",
			"libbase64": "1.3.0",
			"libmime": "5.3.8",
			"libqp": "2.1.1",
			"prettier": "3.8.4",
			"proxy": "1.0.2",
			"proxy-test-server": "1.0.0",
			"smtp-server": "3.18.5"
		},
		"engines": { "node": ">=6.0.0" }
	};
}));
// node_modules/nodemailer/lib/errors.js
var require_errors = __commonJSMin(((exports, module) => {
	const ERROR_CODES = {
		ECONNECTION: "Connection closed unexpectedly",
		ETIMEDOUT: "Connection or operation timed out",
		ESOCKET: "Socket-level error",
		EDNS: "DNS resolution failed",
		ETLS: "TLS handshake or STARTTLS failed",
		EREQUIRETLS: "REQUIRETLS not supported by server (RFC 8689)",
		EPROTOCOL: "Invalid SMTP server response",
		EENVELOPE: "Invalid mail envelope (sender or recipients)",
		EMESSAGE: "Message delivery error",
		ESTREAM: "Stream processing error",
		EAUTH: "Authentication failed",
		ENOAUTH: "Authentication credentials not provided",
		EOAUTH2: "OAuth2 token generation or refresh error",
		EMAXLIMIT: "Pool resource limit reached (max messages per connection)",
		ESENDMAIL: "Sendmail command error",
		ESES: "AWS SES transport error",
		ECONFIG: "Invalid configuration",
		EPROXY: "Proxy connection error",
		EFILEACCESS: "File access rejected (disableFileAccess is set)",
		EURLACCESS: "URL access rejected (disableUrlAccess is set)",
		EFETCH: "HTTP fetch error"
	};
	module.exports = { ERROR_CODES };
	for (const code of Object.keys(ERROR_CODES)) module.exports[code] = code;
}));
// node_modules/nodemailer/lib/fetch/index.js
var require_fetch = __commonJSMin(((exports, module) => {
	const http = __require("http");
	const https = __require("https");
	const urllib = __require("url");
	const zlib = __require("zlib");
	const { PassThrough } = __require("stream");
	const Cookies = require_cookies();
	const packageData = require_package();
	const net = __require("net");
	const errors = require_errors();
	const MAX_REDIRECTS = 5;
	module.exports = function(url, options) {
		return nmfetch(url, options);
	};
	module.exports.Cookies = Cookies;
	function nmfetch(url, options) {
		options = options || {};
		options.fetchRes = options.fetchRes || new PassThrough();
		options.cookies = options.cookies || new Cookies();
		options.redirects = options.redirects || 0;
		options.maxRedirects = isNaN(options.maxRedirects) ? MAX_REDIRECTS : options.maxRedirects;
		if (options.cookie) {
			[].concat(options.cookie || []).forEach((cookie) => {
				options.cookies.set(cookie, url);
			});
			options.cookie = false;
		}
		const fetchRes = options.fetchRes;
		const parsed = urllib.parse(url);
		let method = (options.method || "").toString().trim().toUpperCase() || "GET";
		let finished = false;
		let cookies;
		let body;
		const handler = parsed.protocol === "https:" ? https : http;
		const headers = {
			"accept-encoding": "gzip,deflate",
			"user-agent": "nodemailer/" + packageData.version
		};
		Object.keys(options.headers || {}).forEach((key) => {
			headers[key.toLowerCase().trim()] = options.headers[key];
		});
		if (options.userAgent) headers["user-agent"] = options.userAgent;
		if (parsed.auth) headers.Authorization = "Basic " + Buffer.from(parsed.auth).toString("base64");
		if (cookies = options.cookies.get(url)) headers.cookie = cookies;
		if (options.body) {
			if (options.contentType !== false) headers["Content-Type"] = options.contentType || "application/x-www-form-urlencoded";
			if (typeof options.body.pipe === "function") {
				headers["Transfer-Encoding"] = "chunked";
				body = options.body;
				body.on("error", (err) => {
					if (finished) return;
					finished = true;
					err.code = errors.EFETCH;
					err.sourceUrl = url;
					fetchRes.emit("error", err);
				});
			} else {
				if (options.body instanceof Buffer) body = options.body;
				else if (typeof options.body === "object") try {
					body = Buffer.from(Object.keys(options.body).map((key) => {
						const value = options.body[key].toString().trim();
						return encodeURIComponent(key) + "=" + encodeURIComponent(value);
					}).join("&"));
				} catch (E) {
					if (finished) return;
					finished = true;
					E.code = errors.EFETCH;
					E.sourceUrl = url;
					fetchRes.emit("error", E);
					return;
				}
				else body = Buffer.from(options.body.toString().trim());
				headers["Content-Type"] = options.contentType || "application/x-www-form-urlencoded";
				headers["Content-Length"] = body.length;
			}
			method = (options.method || "").toString().trim().toUpperCase() || "POST";
		}
		let req;
		const reqOptions = {
			method,
			host: parsed.hostname,
			path: parsed.path,
			port: parsed.port ? parsed.port : parsed.protocol === "https:" ? 443 : 80,
			headers,
			rejectUnauthorized: false,
			agent: false
		};
		if (options.tls) Object.assign(reqOptions, options.tls);
		if (parsed.protocol === "https:" && parsed.hostname && parsed.hostname !== reqOptions.host && !net.isIP(parsed.hostname) && !reqOptions.servername) reqOptions.servername = parsed.hostname;
		try {
			req = handler.request(reqOptions);
		} catch (E) {
			finished = true;
			setImmediate(() => {
				E.code = errors.EFETCH;
				E.sourceUrl = url;
				fetchRes.emit("error", E);
			});
			return fetchRes;
		}
		if (options.timeout) req.setTimeout(options.timeout, () => {
			if (finished) return;
			finished = true;
			req.abort();
			const err = new Error("Request Timeout");
			err.code = errors.EFETCH;
			err.sourceUrl = url;
			fetchRes.emit("error", err);
		});
		req.on("error", (err) => {
			if (finished) return;
			finished = true;
			err.code = errors.EFETCH;
			err.sourceUrl = url;
			fetchRes.emit("error", err);
		});
		req.on("response", (res) => {
			let inflate;
			if (finished) return;
			switch (res.headers["content-encoding"]) {
				case "gzip":
				case "deflate": inflate = zlib.createUnzip();
			}
			if (res.headers["set-cookie"]) [].concat(res.headers["set-cookie"] || []).forEach((cookie) => {
				options.cookies.set(cookie, url);
			});
			if ([
				301,
				302,
				303,
				307,
				308
			].includes(res.statusCode) && res.headers.location) {
				options.redirects++;
				if (options.redirects > options.maxRedirects) {
					finished = true;
					const err = new Error("Maximum redirect count exceeded");
					err.code = errors.EFETCH;
					err.sourceUrl = url;
					fetchRes.emit("error", err);
					req.abort();
					return;
				}
				options.method = "GET";
				options.body = false;
				return nmfetch(urllib.resolve(url, res.headers.location), options);
			}
			fetchRes.statusCode = res.statusCode;
			fetchRes.headers = res.headers;
			if (res.statusCode >= 300 && !options.allowErrorResponse) {
				finished = true;
				const err = new Error("Invalid status code " + res.statusCode);
				err.code = errors.EFETCH;
				err.sourceUrl = url;
				fetchRes.emit("error", err);
				req.abort();
				return;
			}
			res.on("error", (err) => {
				if (finished) return;
				finished = true;
				err.code = errors.EFETCH;
				err.sourceUrl = url;
				fetchRes.emit("error", err);
				req.abort();
			});
			if (inflate) {
				res.pipe(inflate).pipe(fetchRes);
				inflate.on("error", (err) => {
					if (finished) return;
					finished = true;
					err.code = errors.EFETCH;
					err.sourceUrl = url;
					fetchRes.emit("error", err);
					req.abort();
				});
			} else res.pipe(fetchRes);
		});
		setImmediate(() => {
			if (body) try {
				if (typeof body.pipe === "function") return body.pipe(req);
				req.write(body);
			} catch (err) {
				finished = true;
				err.code = errors.EFETCH;
				err.sourceUrl = url;
				fetchRes.emit("error", err);
				return;
			}
			req.end();
		});
		return fetchRes;
	}
}));
// node_modules/nodemailer/lib/shared/index.js
var require_shared = __commonJSMin(((exports, module) => {
	const urllib = __require("url");
	const util = __require("util");
	const fs = __require("fs");
	const nmfetch = require_fetch();
	const errors = require_errors();
	const dns = __require("dns");
	const net = __require("net");
	const os = __require("os");
	const DNS_TTL = 3e5;
	const CACHE_CLEANUP_INTERVAL = 3e4;
	const MAX_CACHE_SIZE = 1e3;
	let lastCacheCleanup = 0;
	module.exports._lastCacheCleanup = () => lastCacheCleanup;
	module.exports._resetCacheCleanup = () => {
		lastCacheCleanup = 0;
	};
	let networkInterfaces;
	try {
		networkInterfaces = os.networkInterfaces();
	} catch (_err) {}
	module.exports.networkInterfaces = networkInterfaces;
	const isFamilySupported = (family, allowInternal) => {
		const ifaces = module.exports.networkInterfaces;
		if (!ifaces) return true;
		return Object.keys(ifaces).map((key) => ifaces[key]).reduce((acc, val) => acc.concat(val), []).filter((i) => !i.internal || allowInternal).some((i) => i.family === "IPv" + family || i.family === family);
	};
	const resolve = (family, hostname, options, callback) => {
		options = options || {};
		if (!isFamilySupported(family, options.allowInternalNetworkInterfaces)) return callback(null, []);
		(dns.Resolver ? new dns.Resolver(options) : dns)["resolve" + family](hostname, (err, addresses) => {
			if (err) {
				switch (err.code) {
					case dns.NODATA:
					case dns.NOTFOUND:
					case dns.NOTIMP:
					case dns.SERVFAIL:
					case dns.CONNREFUSED:
					case dns.REFUSED:
					case "EAI_AGAIN": return callback(null, []);
				}
				return callback(err);
			}
			return callback(null, Array.isArray(addresses) ? addresses : [].concat(addresses || []));
		});
	};
	const dnsCache = module.exports.dnsCache = new Map();
	const formatDNSValue = (value, extra) => {
		if (!value) return Object.assign({}, extra || {});
		const addresses = value.addresses || [];
		const host = addresses.length > 0 ? addresses[Math.floor(Math.random() * addresses.length)] : null;
		return Object.assign({
			servername: value.servername,
			host,
			_addresses: addresses
		}, extra || {});
	};
	module.exports.resolveHostname = (options, callback) => {
		options = options || {};
		if (!options.host && options.servername) options.host = options.servername;
		if (!options.host || net.isIP(options.host)) {
			const value = {
				addresses: [options.host],
				servername: options.servername || false
			};
			return callback(null, formatDNSValue(value, { cached: false }));
		}
		let cached;
		if (dnsCache.has(options.host)) {
			cached = dnsCache.get(options.host);
			const now = Date.now();
			if (now - lastCacheCleanup > CACHE_CLEANUP_INTERVAL) {
				lastCacheCleanup = now;
				for (const [host, entry] of dnsCache.entries()) if (entry.expires && entry.expires < now) dnsCache.delete(host);
				if (dnsCache.size > MAX_CACHE_SIZE) {
					const toDelete = Math.floor(MAX_CACHE_SIZE * .1);
					Array.from(dnsCache.keys()).slice(0, toDelete).forEach((key) => dnsCache.delete(key));
				}
			}
			if (!cached.expires || cached.expires >= now) return callback(null, formatDNSValue(cached.value, { cached: true }));
		}
		let ipv4Addresses = [];
		let ipv6Addresses = [];
		let ipv4Error = null;
		let ipv6Error = null;
		resolve(4, options.host, options, (err, addresses) => {
			if (err) ipv4Error = err;
			else ipv4Addresses = addresses || [];
			resolve(6, options.host, options, (err, addresses) => {
				if (err) ipv6Error = err;
				else ipv6Addresses = addresses || [];
				const allAddresses = ipv4Addresses.concat(ipv6Addresses);
				if (allAddresses.length) {
					const value = {
						addresses: allAddresses,
						servername: options.servername || options.host
					};
					dnsCache.set(options.host, {
						value,
						expires: Date.now() + (options.dnsTtl || DNS_TTL)
					});
					return callback(null, formatDNSValue(value, { cached: false }));
				}
				if (ipv4Error && ipv6Error) {
					if (cached) {
						dnsCache.set(options.host, {
							value: cached.value,
							expires: Date.now() + (options.dnsTtl || DNS_TTL)
						});
						return callback(null, formatDNSValue(cached.value, {
							cached: true,
							error: ipv4Error
						}));
					}
				}
				try {
					dns.lookup(options.host, { all: true }, (err, addresses) => {
						if (err) {
							if (cached) {
								dnsCache.set(options.host, {
									value: cached.value,
									expires: Date.now() + (options.dnsTtl || DNS_TTL)
								});
								return callback(null, formatDNSValue(cached.value, {
									cached: true,
									error: err
								}));
							}
							return callback(err);
						}
						const supportedAddresses = addresses ? addresses.filter((addr) => isFamilySupported(addr.family)).map((addr) => addr.address) : [];
						if (addresses && addresses.length && !supportedAddresses.length) console.warn(`Failed to resolve IPv${addresses[0].family} addresses with current network`);
						if (!supportedAddresses.length && cached) return callback(null, formatDNSValue(cached.value, { cached: true }));
						const value = {
							addresses: supportedAddresses.length ? supportedAddresses : [options.host],
							servername: options.servername || options.host
						};
						dnsCache.set(options.host, {
							value,
							expires: Date.now() + (options.dnsTtl || DNS_TTL)
						});
						return callback(null, formatDNSValue(value, { cached: false }));
					});
				} catch (lookupErr) {
					if (cached) {
						dnsCache.set(options.host, {
							value: cached.value,
							expires: Date.now() + (options.dnsTtl || DNS_TTL)
						});
						return callback(null, formatDNSValue(cached.value, {
							cached: true,
							error: lookupErr
						}));
					}
					return callback(ipv4Error || ipv6Error || lookupErr);
				}
			});
		});
	};
	module.exports.parseConnectionUrl = (str) => {
		str = str || "";
		const options = {};
		const url = urllib.parse(str, true);
		switch (url.protocol) {
			case "smtp:":
				options.secure = false;
				break;
			case "smtps:":
				options.secure = true;
				break;
			case "direct:": options.direct = true;
		}
		if (!isNaN(url.port) && Number(url.port)) options.port = Number(url.port);
		if (url.hostname) options.host = url.hostname;
		if (url.auth) {
			const auth = url.auth.split(":");
			options.auth = {
				user: auth.shift(),
				pass: auth.join(":")
			};
		}
		Object.keys(url.query || {}).forEach((key) => {
			let obj = options;
			let lKey = key;
			let value = url.query[key];
			if (!isNaN(value)) value = Number(value);
			switch (value) {
				case "true":
					value = true;
					break;
				case "false": value = false;
			}
			if (key.indexOf("tls.") === 0) {
				lKey = key.substr(4);
				if (!options.tls) options.tls = {};
				obj = options.tls;
			} else if (key.indexOf(".") >= 0) return;
			if (!(lKey in obj)) obj[lKey] = value;
		});
		return options;
	};
	module.exports._logFunc = (logger, level, defaults, data, message, ...args) => {
		const entry = Object.assign({}, defaults || {}, data || {});
		delete entry.level;
		let logLevel = level;
		if (typeof logger[logLevel] !== "function") logLevel = [
			"info",
			"debug",
			"log",
			"trace",
			"warn",
			"error"
		].find((name) => typeof logger[name] === "function");
		if (logLevel) logger[logLevel](entry, message, ...args);
	};
	module.exports.getLogger = (options, defaults) => {
		options = options || {};
		const response = {};
		const levels = [
			"trace",
			"debug",
			"info",
			"warn",
			"error",
			"fatal"
		];
		if (!options.logger) {
			levels.forEach((level) => {
				response[level] = () => false;
			});
			return response;
		}
		const logger = options.logger === true ? createDefaultLogger(levels) : options.logger;
		levels.forEach((level) => {
			response[level] = (data, message, ...args) => {
				module.exports._logFunc(logger, level, defaults, data, message, ...args);
			};
		});
		return response;
	};
	module.exports.callbackPromise = (resolve, reject) => function() {
		const args = Array.from(arguments);
		const err = args.shift();
		if (err) reject(err);
		else resolve(...args);
	};
	module.exports.parseDataURI = (uri) => {
		if (typeof uri !== "string") return null;
		if (!uri.startsWith("data:")) return null;
		const commaPos = uri.indexOf(",");
		if (commaPos === -1) return null;
		const data = uri.substring(commaPos + 1);
		const metaStr = uri.substring(5, commaPos);
		let encoding;
		const metaEntries = metaStr.split(";");
		if (metaEntries.length > 0) {
			const lastEntry = metaEntries[metaEntries.length - 1].toLowerCase().trim();
			if ([
				"base64",
				"utf8",
				"utf-8"
			].includes(lastEntry) && lastEntry.indexOf("=") === -1) {
				encoding = lastEntry;
				metaEntries.pop();
			}
		}
		const contentType = metaEntries.length > 0 ? metaEntries.shift() : "application/octet-stream";
		const params = {};
		for (let i = 0; i < metaEntries.length; i++) {
			const entry = metaEntries[i];
			const sepPos = entry.indexOf("=");
			if (sepPos > 0) {
				const key = entry.substring(0, sepPos).trim();
				const value = entry.substring(sepPos + 1).trim();
				if (key) params[key] = value;
			}
		}
		let bufferData;
		try {
			if (encoding === "base64") bufferData = Buffer.from(data, "base64");
			else try {
				bufferData = Buffer.from(decodeURIComponent(data));
			} catch (_decodeError) {
				bufferData = Buffer.from(data);
			}
		} catch (_bufferError) {
			bufferData = Buffer.alloc(0);
		}
		return {
			data: bufferData,
			encoding: encoding || null,
			contentType: contentType || "application/octet-stream",
			params
		};
	};
	module.exports.resolveContent = (data, key, options, callback) => {
		if (!callback && typeof options === "function") {
			callback = options;
			options = false;
		}
		options = options || {};
		let promise;
		if (!callback) promise = new Promise((resolve, reject) => {
			callback = module.exports.callbackPromise(resolve, reject);
		});
		resolveContentValue(data, key, options, callback);
		return promise;
	};
	function resolveContentValue(data, key, options, callback) {
		let content = data && data[key] && data[key].content || data[key];
		const encoding = (typeof data[key] === "object" && data[key].encoding || "utf8").toString().toLowerCase().replace(/[-_\s]/g, "");
		if (!content) return callback(null, content);
		if (typeof content === "object") {
			if (typeof content.pipe === "function") return resolveStream(content, (err, value) => {
				if (err) return callback(err);
				if (data[key].content) data[key].content = value;
				else data[key] = value;
				callback(null, value);
			});
			else if (/^https?:\/\//i.test(content.path || content.href)) {
				if (options.disableUrlAccess) return setImmediate(() => {
					const err = new Error("Url access rejected for " + (content.path || content.href));
					err.code = errors.EURLACCESS;
					callback(err);
				});
				return resolveStream(nmfetch(content.path || content.href), callback);
			} else if (/^data:/i.test(content.path || content.href)) {
				const parsedDataUri = module.exports.parseDataURI(content.path || content.href);
				return callback(null, parsedDataUri && parsedDataUri.data ? parsedDataUri.data : Buffer.alloc(0));
			} else if (content.path) {
				if (options.disableFileAccess) return setImmediate(() => {
					const err = new Error("File access rejected for " + content.path);
					err.code = errors.EFILEACCESS;
					callback(err);
				});
				return resolveStream(fs.createReadStream(content.path), callback);
			}
		}
		if (typeof data[key].content === "string" && ![
			"utf8",
			"usascii",
			"ascii"
		].includes(encoding)) content = Buffer.from(data[key].content, encoding);
		setImmediate(() => callback(null, content));
	}
	module.exports.assign = function() {
		const args = Array.from(arguments);
		const target = args.shift() || {};
		args.forEach((source) => {
			Object.keys(source || {}).forEach((key) => {
				if (["tls", "auth"].includes(key) && source[key] && typeof source[key] === "object") target[key] = Object.assign(target[key] || {}, source[key]);
				else target[key] = source[key];
			});
		});
		return target;
	};
	module.exports.encodeXText = (str) => {
		if (!/[^\x21-\x2A\x2C-\x3C\x3E-\x7E]/.test(str)) return str;
		const buf = Buffer.from(str);
		let result = "";
		for (let i = 0, len = buf.length; i < len; i++) {
			const c = buf[i];
			if (c < 33 || c > 126 || c === 43 || c === 61) result += "+" + (c < 16 ? "0" : "") + c.toString(16).toUpperCase();
			else result += String.fromCharCode(c);
		}
		return result;
	};
	function resolveStream(stream, callback) {
		let responded = false;
		const chunks = [];
		let chunklen = 0;
		stream.on("error", (err) => {
			if (responded) return;
			responded = true;
			callback(err);
		});
		stream.on("readable", () => {
			let chunk;
			while ((chunk = stream.read()) !== null) {
				chunks.push(chunk);
				chunklen += chunk.length;
			}
		});
		stream.on("end", () => {
			if (responded) return;
			responded = true;
			let value;
			try {
				value = Buffer.concat(chunks, chunklen);
			} catch (E) {
				return callback(E);
			}
			callback(null, value);
		});
	}
	function createDefaultLogger(levels) {
		const levelMaxLen = levels.reduce((max, level) => Math.max(max, level.length), 0);
		const levelNames = new Map();
		levels.forEach((level) => {
			let levelName = level.toUpperCase();
			if (levelName.length < levelMaxLen) levelName += " ".repeat(levelMaxLen - levelName.length);
			levelNames.set(level, levelName);
		});
		const print = (level, entry, message, ...args) => {
			let prefix = "";
			if (entry) {
				if (entry.tnx === "server") prefix = "S: ";
				else if (entry.tnx === "client") prefix = "C: ";
				if (entry.sid) prefix = "[" + entry.sid + "] " + prefix;
				if (entry.cid) prefix = "[#" + entry.cid + "] " + prefix;
			}
			message = util.format(message, ...args);
			message.split(/\r?\n/).forEach((line) => {
				console.log("[%s] %s %s", new Date().toISOString().substr(0, 19).replace(/T/, " "), levelNames.get(level), prefix + line);
			});
		};
		const logger = {};
		levels.forEach((level) => {
			logger[level] = print.bind(null, level);
		});
		return logger;
	}
}));
export { require_errors, require_fetch, require_package, require_shared };
