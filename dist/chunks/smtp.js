import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { __commonJSMin, __require, __toESM } from "./rolldown-runtime.js";
import { require_package, require_shared } from "./shared.js";
const { connect } = require("node:net");
const { Readable } = require("node:stream");
const { domainToASCII } = require("node:url");
// node_modules/nodemailer/lib/smtp-connection/data-stream.js
var require_data_stream = __commonJSMin(((exports, module) => {
	const { Transform } = __require("stream");
	var DataStream = class extends Transform {
		constructor(options) {
			super(options);
			this.options = options || {};
			this.inByteCount = 0;
			this.outByteCount = 0;
			this.lastByte = false;
		}
		_transform(chunk, encoding, done) {
			const chunks = [];
			let chunklen = 0;
			let i, len, lastPos = 0;
			let buf;
			if (!chunk || !chunk.length) return done();
			if (typeof chunk === "string") chunk = Buffer.from(chunk);
			this.inByteCount += chunk.length;
			for (i = 0, len = chunk.length; i < len; i++) if (chunk[i] === 46) {
				if (i && chunk[i - 1] === 10 || !i && (!this.lastByte || this.lastByte === 10)) {
					buf = chunk.slice(lastPos, i + 1);
					chunks.push(buf);
					chunks.push(Buffer.from("."));
					chunklen += buf.length + 1;
					lastPos = i + 1;
				}
			} else if (chunk[i] === 10) {
				if (i && chunk[i - 1] !== 13 || !i && this.lastByte !== 13) {
					if (i > lastPos) {
						buf = chunk.slice(lastPos, i);
						chunks.push(buf);
						chunklen += buf.length + 2;
					} else chunklen += 2;
					chunks.push(Buffer.from("\r\n"));
					lastPos = i + 1;
				}
			}
			if (chunklen) {
				if (lastPos < chunk.length) {
					buf = chunk.slice(lastPos);
					chunks.push(buf);
					chunklen += buf.length;
				}
				this.outByteCount += chunklen;
				this.push(Buffer.concat(chunks, chunklen));
			} else {
				this.outByteCount += chunk.length;
				this.push(chunk);
			}
			this.lastByte = chunk[chunk.length - 1];
			done();
		}
		_flush(done) {
			let buf;
			if (this.lastByte === 10) buf = Buffer.from(".\r\n");
			else if (this.lastByte === 13) buf = Buffer.from("\n.\r\n");
			else buf = Buffer.from("\r\n.\r\n");
			this.outByteCount += buf.length;
			this.push(buf);
			done();
		}
	};
	module.exports = DataStream;
}));
// src/staying/alerts/smtp.ts
var import_smtp_connection = __toESM(__commonJSMin(((exports, module) => {
	const packageInfo = require_package();
	const { EventEmitter } = __require("events");
	const net = __require("net");
	const tls = __require("tls");
	const os = __require("os");
	const crypto = __require("crypto");
	const DataStream = require_data_stream();
	const { PassThrough } = __require("stream");
	const shared = require_shared();
	const CONNECTION_TIMEOUT = 12e4;
	const SOCKET_TIMEOUT = 6e5;
	const GREETING_TIMEOUT = 3e4;
	const DNS_TIMEOUT = 3e4;
	const TEARDOWN_NOOP = () => {};
	function decodeServerResponse(str) {
		if (!str) return str;
		const utf8 = Buffer.from(str, "binary").toString("utf8");
		return utf8.includes("�") ? str : utf8;
	}
	var SMTPConnection = class extends EventEmitter {
		constructor(options) {
			super(options);
			this.id = crypto.randomBytes(8).toString("base64").replace(/\W/g, "");
			this.stage = "init";
			this.options = options || {};
			this.secureConnection = !!this.options.secure;
			this.alreadySecured = !!this.options.secured;
			this.port = Number(this.options.port) || (this.secureConnection ? 465 : 587);
			this.host = this.options.host || "localhost";
			this.servername = this.options.servername ? this.options.servername : !net.isIP(this.host) ? this.host : false;
			this.allowInternalNetworkInterfaces = this.options.allowInternalNetworkInterfaces || false;
			if (typeof this.options.secure === "undefined" && this.port === 465) this.secureConnection = true;
			this.name = (this.options.name || this._getHostname()).toString().replace(/[\r\n]+/g, "");
			this.logger = shared.getLogger(this.options, {
				component: this.options.component || "smtp-connection",
				sid: this.id
			});
			this.customAuth = new Map();
			for (const key of Object.keys(this.options.customAuth || {})) {
				const mapKey = (key || "").toString().trim().toUpperCase();
				if (mapKey) this.customAuth.set(mapKey, this.options.customAuth[key]);
			}
			this.version = packageInfo.version;
			this.authenticated = false;
			this.destroyed = false;
			this.secure = !!this.secureConnection;
			this._remainder = "";
			this._responseQueue = [];
			this.lastServerResponse = false;
			this._socket = false;
			this._supportedAuth = [];
			this.allowsAuth = false;
			this._envelope = false;
			this._supportedExtensions = [];
			this._maxAllowedSize = 0;
			this._responseActions = [];
			this._recipientQueue = [];
			this._greetingTimeout = false;
			this._connectionTimeout = false;
			this._destroyed = false;
			this._closing = false;
			this._currentDataStream = false;
			this._onSocketData = (chunk) => this._onData(chunk);
			this._onSocketError = (error) => this._onError(error, "ESOCKET", false, "CONN");
			this._onSocketClose = () => this._onClose();
			this._onSocketEnd = () => this._onEnd();
			this._onSocketTimeout = () => this._onTimeout();
			this._onConnectionSocketError = (err) => this._onConnectionError(err, "ESOCKET");
			this._connectionAttemptId = 0;
		}
		connect(connectCallback) {
			if (typeof connectCallback === "function") {
				this.once("connect", () => {
					this.logger.debug({ tnx: "smtp" }, "SMTP handshake finished");
					connectCallback();
				});
				const isDestroyedMessage = this._isDestroyedMessage("connect");
				if (isDestroyedMessage) return connectCallback(this._formatError(isDestroyedMessage, "ECONNECTION", false, "CONN"));
			}
			let opts = {
				port: this.port,
				host: this.host,
				allowInternalNetworkInterfaces: this.allowInternalNetworkInterfaces,
				timeout: this.options.dnsTimeout || DNS_TIMEOUT
			};
			if (this.options.localAddress) opts.localAddress = this.options.localAddress;
			if (this.options.connection) {
				this._socket = this.options.connection;
				this._setupConnectionHandlers();
				if (this.secureConnection && !this.alreadySecured) setImmediate(() => this._upgradeConnection((err) => {
					if (err) {
						this._onError(new Error("Error initiating TLS - " + (err.message || err)), "ETLS", false, "CONN");
						return;
					}
					this._onConnect();
				}));
				else setImmediate(() => this._onConnect());
				return;
			} else if (this.options.socket) {
				this._socket = this.options.socket;
				return this._resolveAndConnect(opts, (_resolved) => {
					try {
						this._socket.connect(this.port, this.host, () => {
							this._socket.setKeepAlive(true);
							this._onConnect();
						});
						this._setupConnectionHandlers();
					} catch (E) {
						return setImmediate(() => this._onError(E, "ECONNECTION", false, "CONN"));
					}
				});
			} else {
				if (this.secureConnection) {
					Object.assign(opts, this.options.tls || {});
					if (this.servername && !opts.servername) opts.servername = this.servername;
				}
				return this._resolveAndConnect(opts, (resolved) => {
					this._fallbackAddresses = (resolved._addresses || []).filter((addr) => addr !== opts.host);
					this._connectOpts = Object.assign({}, opts);
					this._connectToHost(opts, this.secureConnection);
				});
			}
		}
		_resolveAndConnect(opts, callback) {
			return shared.resolveHostname(opts, (err, resolved) => {
				if (err) return setImmediate(() => this._onError(err, "EDNS", false, "CONN"));
				this.logger.debug({
					tnx: "dns",
					source: opts.host,
					resolved: resolved.host,
					cached: !!resolved.cached
				}, "Resolved %s as %s [cache %s]", opts.host, resolved.host, resolved.cached ? "hit" : "miss");
				for (const key of Object.keys(resolved)) if (key.charAt(0) !== "_" && resolved[key]) opts[key] = resolved[key];
				callback(resolved);
			});
		}
		_connectToHost(opts, secure) {
			this._connectionAttemptId++;
			const currentAttemptId = this._connectionAttemptId;
			const connectFn = secure ? tls.connect : net.connect;
			try {
				this._socket = connectFn(opts, () => {
					if (this._connectionAttemptId !== currentAttemptId) return;
					this._socket.setKeepAlive(true);
					this._onConnect();
				});
				this._setupConnectionHandlers();
			} catch (E) {
				return setImmediate(() => this._onError(E, "ECONNECTION", false, "CONN"));
			}
		}
		_setupConnectionHandlers() {
			this._connectionTimeout = setTimeout(() => {
				this._onConnectionError("Connection timeout", "ETIMEDOUT");
			}, this.options.connectionTimeout || CONNECTION_TIMEOUT);
			this._socket.on("error", this._onConnectionSocketError);
		}
		_onConnectionError(err, code) {
			clearTimeout(this._connectionTimeout);
			if (!(this._fallbackAddresses && this._fallbackAddresses.length && this.stage === "init" && !this._destroyed)) {
				this._onError(err, code, false, "CONN");
				return;
			}
			const nextHost = this._fallbackAddresses.shift();
			this.logger.info({
				tnx: "network",
				failedHost: this._connectOpts.host,
				nextHost,
				error: err.message || err
			}, "Connection to %s failed, trying %s", this._connectOpts.host, nextHost);
			if (this._socket) {
				try {
					this._socket.removeListener("error", this._onConnectionSocketError);
					this._socket.destroy();
				} catch (_E) {}
				this._socket = null;
			}
			this._connectOpts.host = nextHost;
			this._connectToHost(this._connectOpts, this.secureConnection);
		}
		quit() {
			this._sendCommand("QUIT");
			this._responseActions.push(this.close);
		}
		close() {
			clearTimeout(this._connectionTimeout);
			clearTimeout(this._greetingTimeout);
			this._responseActions = [];
			if (this._closing) return;
			this._closing = true;
			const closeMethod = this.stage === "init" ? "destroy" : "end";
			this.logger.debug({ tnx: "smtp" }, "Closing connection to the server using \"%s\"", closeMethod);
			const socket = this._socket && this._socket.socket || this._socket;
			if (this._currentDataStream) {
				try {
					this._currentDataStream.unpipe(this._socket);
				} catch (_E) {}
				this._currentDataStream = false;
			}
			if (socket && !socket.destroyed) try {
				socket.setTimeout(0);
				socket.removeListener("data", this._onSocketData);
				socket.removeListener("timeout", this._onSocketTimeout);
				socket.removeListener("close", this._onSocketClose);
				socket.removeListener("end", this._onSocketEnd);
				socket.removeListener("error", this._onSocketError);
				socket.removeListener("error", this._onConnectionSocketError);
				socket.on("error", TEARDOWN_NOOP);
				socket[closeMethod]();
			} catch (_E) {}
			this._destroy();
		}
		login(authData, callback) {
			const isDestroyedMessage = this._isDestroyedMessage("login");
			if (isDestroyedMessage) return callback(this._formatError(isDestroyedMessage, "ECONNECTION", false, "API"));
			this._auth = authData || {};
			this._authMethod = (this._auth.method || "").toString().trim().toUpperCase() || false;
			if (!this._authMethod && this._auth.oauth2 && !this._auth.credentials) this._authMethod = "XOAUTH2";
			else if (!this._authMethod || this._authMethod === "XOAUTH2" && !this._auth.oauth2) this._authMethod = (this._supportedAuth[0] || "PLAIN").toUpperCase().trim();
			if (this._authMethod !== "XOAUTH2" && (!this._auth.credentials || !this._auth.credentials.user || !this._auth.credentials.pass)) {
				if (this._auth.user && this._auth.pass || this.customAuth.has(this._authMethod)) this._auth.credentials = {
					user: this._auth.user,
					pass: this._auth.pass,
					options: this._auth.options
				};
				else return callback(this._formatError("Missing credentials for \"" + this._authMethod + "\"", "EAUTH", false, "API"));
			}
			if (this.customAuth.has(this._authMethod)) {
				const handler = this.customAuth.get(this._authMethod);
				let lastResponse;
				let returned = false;
				const resolve = () => {
					if (returned) return;
					returned = true;
					this.logger.info({
						tnx: "smtp",
						username: this._auth.user,
						action: "authenticated",
						method: this._authMethod
					}, "User %s authenticated", JSON.stringify(this._auth.user));
					this.authenticated = true;
					callback(null, true);
				};
				const reject = (err) => {
					if (returned) return;
					returned = true;
					callback(this._formatError(err, "EAUTH", lastResponse, "AUTH " + this._authMethod));
				};
				const handlerResponse = handler({
					auth: this._auth,
					method: this._authMethod,
					extensions: [].concat(this._supportedExtensions),
					authMethods: [].concat(this._supportedAuth),
					maxAllowedSize: this._maxAllowedSize || false,
					sendCommand: (cmd, done) => {
						let promise;
						if (!done) promise = new Promise((resolve, reject) => {
							done = shared.callbackPromise(resolve, reject);
						});
						this._responseActions.push((str) => {
							lastResponse = str;
							let codes = str.match(/^(\d+)(?:\s(\d+\.\d+\.\d+))?\s/);
							let data = {
								command: cmd,
								response: str
							};
							if (codes) {
								data.status = Number(codes[1]) || 0;
								if (codes[2]) data.code = codes[2];
								data.text = str.substr(codes[0].length);
							} else {
								data.text = str;
								data.status = 0;
							}
							done(null, data);
						});
						setImmediate(() => this._sendCommand(cmd));
						return promise;
					},
					resolve,
					reject
				});
				if (handlerResponse && typeof handlerResponse.catch === "function") handlerResponse.then(resolve).catch(reject);
				return;
			}
			switch (this._authMethod) {
				case "XOAUTH2":
					this._handleXOauth2Token(false, callback);
					return;
				case "LOGIN":
					this._responseActions.push((str) => {
						this._actionAUTH_LOGIN_USER(str, callback);
					});
					this._sendCommand("AUTH LOGIN");
					return;
				case "PLAIN":
					this._responseActions.push((str) => {
						this._actionAUTHComplete(str, callback);
					});
					this._sendCommand("AUTH PLAIN " + Buffer.from("\0" + this._auth.credentials.user + "\0" + this._auth.credentials.pass, "utf-8").toString("base64"), "AUTH PLAIN " + Buffer.from("\0" + this._auth.credentials.user + "\0/* secret */", "utf-8").toString("base64"));
					return;
				case "CRAM-MD5":
					this._responseActions.push((str) => {
						this._actionAUTH_CRAM_MD5(str, callback);
					});
					this._sendCommand("AUTH CRAM-MD5");
					return;
			}
			return callback(this._formatError("Unknown authentication method \"" + this._authMethod + "\"", "EAUTH", false, "API"));
		}
		send(envelope, message, done) {
			if (!message) return done(this._formatError("Empty message", "EMESSAGE", false, "API"));
			const isDestroyedMessage = this._isDestroyedMessage("send message");
			if (isDestroyedMessage) return done(this._formatError(isDestroyedMessage, "ECONNECTION", false, "API"));
			if (this._maxAllowedSize && envelope.size > this._maxAllowedSize) return setImmediate(() => {
				done(this._formatError("Message size larger than allowed " + this._maxAllowedSize, "EMESSAGE", false, "MAIL FROM"));
			});
			let returned = false;
			const callback = function() {
				if (returned) return;
				returned = true;
				done(...arguments);
			};
			if (typeof message.on === "function") message.on("error", (err) => callback(this._formatError(err, "ESTREAM", false, "API")));
			const startTime = Date.now();
			this._setEnvelope(envelope, (err, info) => {
				if (err) {
					const stream = new PassThrough();
					if (typeof message.pipe === "function") message.pipe(stream);
					else {
						stream.write(message);
						stream.end();
					}
					return callback(err);
				}
				const envelopeTime = Date.now();
				const stream = this._createSendStream((err, str) => {
					if (err) return callback(err);
					info.envelopeTime = envelopeTime - startTime;
					info.messageTime = Date.now() - envelopeTime;
					info.messageSize = stream.outByteCount;
					info.response = str;
					return callback(null, info);
				});
				if (typeof message.pipe === "function") message.pipe(stream);
				else {
					stream.write(message);
					stream.end();
				}
			});
		}
		reset(callback) {
			this._sendCommand("RSET");
			this._responseActions.push((str) => {
				if (str.charAt(0) !== "2") return callback(this._formatError("Could not reset session state. response=" + str, "EPROTOCOL", str, "RSET"));
				this._envelope = false;
				return callback(null, true);
			});
		}
		_onConnect() {
			clearTimeout(this._connectionTimeout);
			this.logger.info({
				tnx: "network",
				localAddress: this._socket.localAddress,
				localPort: this._socket.localPort,
				remoteAddress: this._socket.remoteAddress,
				remotePort: this._socket.remotePort
			}, "%s established to %s:%s", this.secure ? "Secure connection" : "Connection", this._socket.remoteAddress, this._socket.remotePort);
			if (this._destroyed) {
				this.close();
				return;
			}
			this.stage = "connected";
			this._socket.removeListener("data", this._onSocketData);
			this._socket.removeListener("timeout", this._onSocketTimeout);
			this._socket.removeListener("close", this._onSocketClose);
			this._socket.removeListener("end", this._onSocketEnd);
			this._socket.removeListener("error", this._onConnectionSocketError);
			this._socket.on("error", this._onSocketError);
			this._socket.on("data", this._onSocketData);
			this._socket.once("close", this._onSocketClose);
			this._socket.once("end", this._onSocketEnd);
			this._socket.setTimeout(this.options.socketTimeout || SOCKET_TIMEOUT);
			this._socket.on("timeout", this._onSocketTimeout);
			this._greetingTimeout = setTimeout(() => {
				if (this._socket && !this._destroyed && this._responseActions[0] === this._actionGreeting) this._onError("Greeting never received", "ETIMEDOUT", false, "CONN");
			}, this.options.greetingTimeout || GREETING_TIMEOUT);
			this._responseActions.push(this._actionGreeting);
			this._socket.resume();
		}
		_onData(chunk) {
			if (this._destroyed || !chunk || !chunk.length) return;
			let data = chunk.toString("binary");
			let lines = (this._remainder + data).split(/\r?\n/);
			let lastline;
			this._remainder = lines.pop();
			for (let i = 0, len = lines.length; i < len; i++) {
				if (this._responseQueue.length) {
					lastline = this._responseQueue[this._responseQueue.length - 1];
					if (/^\d+-/.test(lastline.split("\n").pop())) {
						this._responseQueue[this._responseQueue.length - 1] += "\n" + lines[i];
						continue;
					}
				}
				this._responseQueue.push(lines[i]);
			}
			if (this._responseQueue.length) {
				lastline = this._responseQueue[this._responseQueue.length - 1];
				if (/^\d+-/.test(lastline.split("\n").pop())) return;
			}
			this._processResponse();
		}
		_onError(err, type, data, command) {
			clearTimeout(this._connectionTimeout);
			clearTimeout(this._greetingTimeout);
			if (this._destroyed) return;
			err = this._formatError(err, type, data, command);
			if ([
				"ETIMEDOUT",
				"ESOCKET",
				"ECONNECTION"
			].includes(err.code)) this.logger.warn(data, err.message);
			else this.logger.error(data, err.message);
			this.emit("error", err);
			this.close();
		}
		_formatError(message, type, response, command) {
			let err;
			if (/Error\]$/i.test(Object.prototype.toString.call(message))) err = message;
			else err = new Error(message);
			if (type && type !== "Error") err.code = type;
			if (response) {
				err.response = response;
				err.message += ": " + response;
			}
			const responseCode = typeof response === "string" && Number((response.match(/^\d+/) || [])[0]) || false;
			if (responseCode) err.responseCode = responseCode;
			if (command) err.command = command;
			return err;
		}
		_onClose() {
			let serverResponse = false;
			if (this._remainder && this._remainder.trim()) {
				this.lastServerResponse = serverResponse = decodeServerResponse(this._remainder.trim());
				if (this.options.debug || this.options.transactionLog) this.logger.debug({ tnx: "server" }, serverResponse);
			}
			this.logger.info({ tnx: "network" }, "Connection closed");
			if (this.upgrading && !this._destroyed) return this._onError(new Error("Connection closed unexpectedly"), "ETLS", serverResponse, "CONN");
			else if (![this._actionGreeting, this.close].includes(this._responseActions[0]) && !this._destroyed) return this._onError(new Error("Connection closed unexpectedly"), "ECONNECTION", serverResponse, "CONN");
			else if (/^[45]\d{2}\b/.test(serverResponse)) return this._onError(new Error("Connection closed unexpectedly"), "ECONNECTION", serverResponse, "CONN");
			this._destroy();
		}
		_onEnd() {
			if (this._socket && !this._socket.destroyed) this._socket.end();
		}
		_onTimeout() {
			return this._onError(new Error("Timeout"), "ETIMEDOUT", false, "CONN");
		}
		_destroy() {
			if (this._destroyed) return;
			this._destroyed = true;
			this.emit("end");
		}
		_upgradeConnection(callback) {
			this._socket.removeListener("data", this._onSocketData);
			this._socket.removeListener("timeout", this._onSocketTimeout);
			const socketPlain = this._socket;
			const opts = Object.assign({
				socket: this._socket,
				host: this.host
			}, this.options.tls || {});
			if (this.servername && !opts.servername) opts.servername = this.servername;
			const removePlainSocketListeners = () => {
				socketPlain.removeListener("close", this._onSocketClose);
				socketPlain.removeListener("end", this._onSocketEnd);
				socketPlain.removeListener("error", this._onSocketError);
			};
			this.upgrading = true;
			try {
				this._socket = tls.connect(opts, () => {
					this.secure = true;
					this.upgrading = false;
					this._socket.on("data", this._onSocketData);
					removePlainSocketListeners();
					return callback(null, true);
				});
			} catch (err) {
				removePlainSocketListeners();
				return callback(err);
			}
			this._socket.on("error", this._onSocketError);
			this._socket.once("close", this._onSocketClose);
			this._socket.once("end", this._onSocketEnd);
			this._socket.setTimeout(this.options.socketTimeout || SOCKET_TIMEOUT);
			this._socket.on("timeout", this._onSocketTimeout);
			socketPlain.resume();
		}
		_processResponse() {
			if (!this._responseQueue.length) return false;
			let str = this.lastServerResponse = decodeServerResponse((this._responseQueue.shift() || "").toString());
			if (/^\d+-/.test(str.split("\n").pop())) return;
			if (this.options.debug || this.options.transactionLog) this.logger.debug({ tnx: "server" }, str.replace(/\r?\n$/, ""));
			if (!str.trim()) setImmediate(() => this._processResponse());
			const action = this._responseActions.shift();
			if (typeof action === "function") {
				action.call(this, str);
				setImmediate(() => this._processResponse());
			} else return this._onError(new Error("Unexpected Response"), "EPROTOCOL", str, "CONN");
		}
		_sendCommand(str, logStr) {
			if (this._destroyed) return;
			if (this._socket.destroyed) return this.close();
			if (this.options.debug || this.options.transactionLog) this.logger.debug({ tnx: "client" }, (logStr || str || "").toString().replace(/\r?\n$/, ""));
			this._socket.write(Buffer.from(str + "\r\n", "utf-8"));
		}
		_setEnvelope(envelope, callback) {
			const args = [];
			let useSmtpUtf8 = false;
			this._envelope = envelope || {};
			this._envelope.from = (this._envelope.from && this._envelope.from.address || this._envelope.from || "").toString().trim();
			this._envelope.to = [].concat(this._envelope.to || []).map((to) => (to && to.address || to || "").toString().trim());
			if (!this._envelope.to.length) return callback(this._formatError("No recipients defined", "EENVELOPE", false, "API"));
			if (this._envelope.from && /[\r\n<>]/.test(this._envelope.from)) return callback(this._formatError("Invalid sender " + JSON.stringify(this._envelope.from), "EENVELOPE", false, "API"));
			if (/[\x80-\uFFFF]/.test(this._envelope.from)) useSmtpUtf8 = true;
			for (let i = 0, len = this._envelope.to.length; i < len; i++) {
				if (!this._envelope.to[i] || /[\r\n<>]/.test(this._envelope.to[i])) return callback(this._formatError("Invalid recipient " + JSON.stringify(this._envelope.to[i]), "EENVELOPE", false, "API"));
				if (/[\x80-\uFFFF]/.test(this._envelope.to[i])) useSmtpUtf8 = true;
			}
			this._envelope.rcptQueue = [].concat(this._envelope.to || []);
			this._envelope.rejected = [];
			this._envelope.rejectedErrors = [];
			this._envelope.accepted = [];
			if (this._envelope.dsn) try {
				this._envelope.dsn = this._setDsnEnvelope(this._envelope.dsn);
			} catch (err) {
				return callback(this._formatError("Invalid DSN " + err.message, "EENVELOPE", false, "API"));
			}
			this._responseActions.push((str) => {
				this._actionMAIL(str, callback);
			});
			if (useSmtpUtf8 && this._supportedExtensions.includes("SMTPUTF8")) {
				args.push("SMTPUTF8");
				this._usingSmtpUtf8 = true;
			}
			if (this._envelope.use8BitMime && this._supportedExtensions.includes("8BITMIME")) {
				args.push("BODY=8BITMIME");
				this._using8BitMime = true;
			}
			if (this._envelope.size && this._supportedExtensions.includes("SIZE")) {
				const sizeValue = Number(this._envelope.size) || 0;
				if (sizeValue > 0) args.push("SIZE=" + sizeValue);
			}
			if (this._envelope.dsn && this._supportedExtensions.includes("DSN")) {
				if (this._envelope.dsn.ret) args.push("RET=" + shared.encodeXText(this._envelope.dsn.ret));
				if (this._envelope.dsn.envid) args.push("ENVID=" + shared.encodeXText(this._envelope.dsn.envid));
			}
			if (this._envelope.requireTLSExtensionEnabled) {
				if (!this.secure) return callback(this._formatError("REQUIRETLS can only be used over TLS connections (RFC 8689)", "EREQUIRETLS", false, "MAIL FROM"));
				if (!this._supportedExtensions.includes("REQUIRETLS")) return callback(this._formatError("Server does not support REQUIRETLS extension (RFC 8689)", "EREQUIRETLS", false, "MAIL FROM"));
				args.push("REQUIRETLS");
			}
			this._sendCommand("MAIL FROM:<" + this._envelope.from + ">" + (args.length ? " " + args.join(" ") : ""));
		}
		_setDsnEnvelope(params) {
			let ret = (params.ret || params.return || "").toString().toUpperCase() || null;
			if (ret) switch (ret) {
				case "HDRS":
				case "HEADERS":
					ret = "HDRS";
					break;
				case "FULL":
				case "BODY": ret = "FULL";
			}
			if (ret && !["FULL", "HDRS"].includes(ret)) throw new Error("ret: " + JSON.stringify(ret));
			const envid = (params.envid || params.id || "").toString() || null;
			let notify = params.notify || null;
			if (notify) {
				if (typeof notify === "string") notify = notify.split(",");
				notify = notify.map((n) => n.trim().toUpperCase());
				const validNotify = [
					"NEVER",
					"SUCCESS",
					"FAILURE",
					"DELAY"
				];
				if (notify.filter((n) => !validNotify.includes(n)).length || notify.length > 1 && notify.includes("NEVER")) throw new Error("notify: " + JSON.stringify(notify.join(",")));
				notify = notify.join(",");
			}
			let orcpt = (params.recipient || params.orcpt || "").toString() || null;
			if (orcpt && orcpt.indexOf(";") < 0) orcpt = "rfc822;" + orcpt;
			return {
				ret,
				envid,
				notify,
				orcpt
			};
		}
		_getDsnRcptToArgs() {
			const args = [];
			if (this._envelope.dsn && this._supportedExtensions.includes("DSN")) {
				if (this._envelope.dsn.notify) args.push("NOTIFY=" + shared.encodeXText(this._envelope.dsn.notify));
				if (this._envelope.dsn.orcpt) args.push("ORCPT=" + shared.encodeXText(this._envelope.dsn.orcpt));
			}
			return args.length ? " " + args.join(" ") : "";
		}
		_createSendStream(callback) {
			const dataStream = new DataStream();
			if (this.options.lmtp) this._envelope.accepted.forEach((recipient, i) => {
				const final = i === this._envelope.accepted.length - 1;
				this._responseActions.push((str) => {
					this._actionLMTPStream(recipient, final, str, callback);
				});
			});
			else this._responseActions.push((str) => {
				this._actionSMTPStream(str, callback);
			});
			this._currentDataStream = dataStream;
			dataStream.pipe(this._socket, { end: false });
			if (this.options.debug) {
				const logStream = new PassThrough();
				logStream.on("readable", () => {
					let chunk;
					while (chunk = logStream.read()) this.logger.debug({ tnx: "message" }, chunk.toString("binary").replace(/\r?\n$/, ""));
				});
				dataStream.pipe(logStream);
			}
			dataStream.once("end", () => {
				if (this._currentDataStream === dataStream) this._currentDataStream = false;
				this.logger.info({
					tnx: "message",
					inByteCount: dataStream.inByteCount,
					outByteCount: dataStream.outByteCount
				}, "<%s bytes encoded mime message (source size %s bytes)>", dataStream.outByteCount, dataStream.inByteCount);
			});
			return dataStream;
		}
		_actionGreeting(str) {
			clearTimeout(this._greetingTimeout);
			if (str.substr(0, 3) !== "220") {
				this._onError(new Error("Invalid greeting. response=" + str), "EPROTOCOL", str, "CONN");
				return;
			}
			if (this.options.lmtp) {
				this._responseActions.push(this._actionLHLO);
				this._sendCommand("LHLO " + this.name);
			} else {
				this._responseActions.push(this._actionEHLO);
				this._sendCommand("EHLO " + this.name);
			}
		}
		_actionLHLO(str) {
			if (str.charAt(0) !== "2") {
				this._onError(new Error("Invalid LHLO. response=" + str), "EPROTOCOL", str, "LHLO");
				return;
			}
			this._actionEHLO(str);
		}
		_actionEHLO(str) {
			let match;
			if (str.substr(0, 3) === "421") {
				this._onError(new Error("Server terminates connection. response=" + str), "ECONNECTION", str, "EHLO");
				return;
			}
			if (str.charAt(0) !== "2") {
				if (this.options.requireTLS) {
					this._onError(new Error("EHLO failed but HELO does not support required STARTTLS. response=" + str), "ECONNECTION", str, "EHLO");
					return;
				}
				this._responseActions.push(this._actionHELO);
				this._sendCommand("HELO " + this.name);
				return;
			}
			this._ehloLines = str.split(/\r?\n/).map((line) => line.replace(/^\d+[ -]/, "").trim()).filter((line) => line).slice(1);
			if (!this.secure && !this.options.ignoreTLS && (/[ -]STARTTLS\b/im.test(str) || this.options.requireTLS)) {
				this._sendCommand("STARTTLS");
				this._responseActions.push(this._actionSTARTTLS);
				return;
			}
			if (/[ -]SMTPUTF8\b/im.test(str)) this._supportedExtensions.push("SMTPUTF8");
			if (/[ -]DSN\b/im.test(str)) this._supportedExtensions.push("DSN");
			if (/[ -]8BITMIME\b/im.test(str)) this._supportedExtensions.push("8BITMIME");
			if (/[ -]REQUIRETLS\b/im.test(str)) this._supportedExtensions.push("REQUIRETLS");
			if (/[ -]PIPELINING\b/im.test(str)) this._supportedExtensions.push("PIPELINING");
			if (/[ -]AUTH\b/i.test(str)) this.allowsAuth = true;
			if (/[ -]AUTH(?:(\s+|=)[^\n]*\s+|\s+|=)PLAIN/i.test(str)) this._supportedAuth.push("PLAIN");
			if (/[ -]AUTH(?:(\s+|=)[^\n]*\s+|\s+|=)LOGIN/i.test(str)) this._supportedAuth.push("LOGIN");
			if (/[ -]AUTH(?:(\s+|=)[^\n]*\s+|\s+|=)CRAM-MD5/i.test(str)) this._supportedAuth.push("CRAM-MD5");
			if (/[ -]AUTH(?:(\s+|=)[^\n]*\s+|\s+|=)XOAUTH2/i.test(str)) this._supportedAuth.push("XOAUTH2");
			if (match = str.match(/[ -]SIZE(?:[ \t]+(\d+))?/im)) {
				this._supportedExtensions.push("SIZE");
				this._maxAllowedSize = Number(match[1]) || 0;
			}
			this.emit("connect");
		}
		_actionHELO(str) {
			if (str.charAt(0) !== "2") {
				this._onError(new Error("Invalid HELO. response=" + str), "EPROTOCOL", str, "HELO");
				return;
			}
			this.allowsAuth = true;
			this.emit("connect");
		}
		_actionSTARTTLS(str) {
			if (str.charAt(0) !== "2") {
				if (this.options.opportunisticTLS) {
					this.logger.info({ tnx: "smtp" }, "Failed STARTTLS upgrade, continuing unencrypted");
					return this.emit("connect");
				}
				this._onError(new Error("Error upgrading connection with STARTTLS"), "ETLS", str, "STARTTLS");
				return;
			}
			this._upgradeConnection((err, secured) => {
				if (err) {
					this._onError(new Error("Error initiating TLS - " + (err.message || err)), "ETLS", false, "STARTTLS");
					return;
				}
				this.logger.info({ tnx: "smtp" }, "Connection upgraded with STARTTLS");
				if (secured) {
					if (this.options.lmtp) {
						this._responseActions.push(this._actionLHLO);
						this._sendCommand("LHLO " + this.name);
					} else {
						this._responseActions.push(this._actionEHLO);
						this._sendCommand("EHLO " + this.name);
					}
				} else this.emit("connect");
			});
		}
		_actionAUTH_LOGIN_USER(str, callback) {
			if (!/^334[ -]/.test(str)) {
				callback(this._formatError("Invalid login sequence while waiting for \"334 VXNlcm5hbWU6\"", "EAUTH", str, "AUTH LOGIN"));
				return;
			}
			this._responseActions.push((str) => {
				this._actionAUTH_LOGIN_PASS(str, callback);
			});
			this._sendCommand(Buffer.from(this._auth.credentials.user + "", "utf-8").toString("base64"));
		}
		_actionAUTH_CRAM_MD5(str, callback) {
			const challengeMatch = str.match(/^334\s+(.+)$/);
			if (!challengeMatch) return callback(this._formatError("Invalid login sequence while waiting for server challenge string", "EAUTH", str, "AUTH CRAM-MD5"));
			const base64decoded = Buffer.from(challengeMatch[1], "base64").toString("ascii");
			const hmacMD5 = crypto.createHmac("md5", this._auth.credentials.pass);
			hmacMD5.update(base64decoded);
			const prepended = this._auth.credentials.user + " " + hmacMD5.digest("hex");
			this._responseActions.push((str) => {
				this._actionAUTH_CRAM_MD5_PASS(str, callback);
			});
			this._sendCommand(Buffer.from(prepended).toString("base64"), Buffer.from(this._auth.credentials.user + " /* secret */").toString("base64"));
		}
		_actionAUTH_CRAM_MD5_PASS(str, callback) {
			if (!str.match(/^235\s+/)) return callback(this._formatError("Invalid login sequence while waiting for \"235\"", "EAUTH", str, "AUTH CRAM-MD5"));
			this.logger.info({
				tnx: "smtp",
				username: this._auth.user,
				action: "authenticated",
				method: this._authMethod
			}, "User %s authenticated", JSON.stringify(this._auth.user));
			this.authenticated = true;
			callback(null, true);
		}
		_actionAUTH_LOGIN_PASS(str, callback) {
			if (!/^334[ -]/.test(str)) return callback(this._formatError("Invalid login sequence while waiting for \"334 UGFzc3dvcmQ6\"", "EAUTH", str, "AUTH LOGIN"));
			this._responseActions.push((str) => {
				this._actionAUTHComplete(str, callback);
			});
			this._sendCommand(Buffer.from((this._auth.credentials.pass || "").toString(), "utf-8").toString("base64"), Buffer.from("/* secret */", "utf-8").toString("base64"));
		}
		_actionAUTHComplete(str, isRetry, callback) {
			if (!callback && typeof isRetry === "function") {
				callback = isRetry;
				isRetry = false;
			}
			if (str.substr(0, 3) === "334") {
				this._responseActions.push((str) => {
					if (isRetry || this._authMethod !== "XOAUTH2") this._actionAUTHComplete(str, true, callback);
					else setImmediate(() => this._handleXOauth2Token(true, callback));
				});
				this._sendCommand("");
				return;
			}
			if (str.charAt(0) !== "2") {
				this.logger.info({
					tnx: "smtp",
					username: this._auth.user,
					action: "authfail",
					method: this._authMethod
				}, "User %s failed to authenticate", JSON.stringify(this._auth.user));
				return callback(this._formatError("Invalid login", "EAUTH", str, "AUTH " + this._authMethod));
			}
			this.logger.info({
				tnx: "smtp",
				username: this._auth.user,
				action: "authenticated",
				method: this._authMethod
			}, "User %s authenticated", JSON.stringify(this._auth.user));
			this.authenticated = true;
			callback(null, true);
		}
		_actionMAIL(str, callback) {
			if (Number(str.charAt(0)) !== 2) {
				const message = this._usingSmtpUtf8 && /^550 /.test(str) && /[\x80-\uFFFF]/.test(this._envelope.from) ? "Internationalized mailbox name not allowed" : "Mail command failed";
				return callback(this._formatError(message, "EENVELOPE", str, "MAIL FROM"));
			}
			if (!this._envelope.rcptQueue.length) return callback(this._formatError("Can't send mail - no recipients defined", "EENVELOPE", false, "API"));
			this._recipientQueue = [];
			const usePipelining = this._supportedExtensions.includes("PIPELINING");
			do {
				const curRecipient = this._envelope.rcptQueue.shift();
				this._recipientQueue.push(curRecipient);
				this._responseActions.push((str) => {
					this._actionRCPT(str, callback);
				});
				this._sendCommand("RCPT TO:<" + curRecipient + ">" + this._getDsnRcptToArgs());
			} while (usePipelining && this._envelope.rcptQueue.length);
		}
		_actionRCPT(str, callback) {
			let err;
			const curRecipient = this._recipientQueue.shift();
			if (Number(str.charAt(0)) !== 2) {
				const message = this._usingSmtpUtf8 && /^553 /.test(str) && /[\x80-\uFFFF]/.test(curRecipient) ? "Internationalized mailbox name not allowed" : "Recipient command failed";
				this._envelope.rejected.push(curRecipient);
				err = this._formatError(message, "EENVELOPE", str, "RCPT TO");
				err.recipient = curRecipient;
				this._envelope.rejectedErrors.push(err);
			} else this._envelope.accepted.push(curRecipient);
			if (!this._envelope.rcptQueue.length && !this._recipientQueue.length) {
				if (this._envelope.rejected.length < this._envelope.to.length) {
					this._responseActions.push((str) => {
						this._actionDATA(str, callback);
					});
					this._sendCommand("DATA");
				} else {
					err = this._formatError("Can't send mail - all recipients were rejected", "EENVELOPE", str, "RCPT TO");
					err.rejected = this._envelope.rejected;
					err.rejectedErrors = this._envelope.rejectedErrors;
					return callback(err);
				}
			} else if (this._envelope.rcptQueue.length) {
				const nextRecipient = this._envelope.rcptQueue.shift();
				this._recipientQueue.push(nextRecipient);
				this._responseActions.push((str) => {
					this._actionRCPT(str, callback);
				});
				this._sendCommand("RCPT TO:<" + nextRecipient + ">" + this._getDsnRcptToArgs());
			}
		}
		_actionDATA(str, callback) {
			if (!/^[23]/.test(str)) return callback(this._formatError("Data command failed", "EENVELOPE", str, "DATA"));
			const response = {
				accepted: this._envelope.accepted,
				rejected: this._envelope.rejected
			};
			if (this._ehloLines && this._ehloLines.length) response.ehlo = this._ehloLines;
			if (this._envelope.rejectedErrors.length) response.rejectedErrors = this._envelope.rejectedErrors;
			callback(null, response);
		}
		_actionSMTPStream(str, callback) {
			if (Number(str.charAt(0)) !== 2) return callback(this._formatError("Message failed", "EMESSAGE", str, "DATA"));
			return callback(null, str);
		}
		_actionLMTPStream(recipient, final, str, callback) {
			let err;
			if (Number(str.charAt(0)) !== 2) {
				err = this._formatError("Message failed for recipient " + recipient, "EMESSAGE", str, "DATA");
				err.recipient = recipient;
				this._envelope.rejected.push(recipient);
				this._envelope.rejectedErrors.push(err);
				for (let i = 0, len = this._envelope.accepted.length; i < len; i++) if (this._envelope.accepted[i] === recipient) this._envelope.accepted.splice(i, 1);
			}
			if (final) return callback(null, str);
		}
		_handleXOauth2Token(isRetry, callback) {
			this._auth.oauth2.getToken(isRetry, (err, accessToken) => {
				if (err) {
					this.logger.info({
						tnx: "smtp",
						username: this._auth.user,
						action: "authfail",
						method: this._authMethod
					}, "User %s failed to authenticate", JSON.stringify(this._auth.user));
					return callback(this._formatError(err, "EAUTH", false, "AUTH XOAUTH2"));
				}
				this._responseActions.push((str) => {
					this._actionAUTHComplete(str, isRetry, callback);
				});
				this._sendCommand("AUTH XOAUTH2 " + this._auth.oauth2.buildXOAuth2Token(accessToken), "AUTH XOAUTH2 " + this._auth.oauth2.buildXOAuth2Token("/* secret */"));
			});
		}
		_isDestroyedMessage(command) {
			if (this._destroyed) return "Cannot " + command + " - smtp connection is already destroyed.";
			if (this._socket) {
				if (this._socket.destroyed) return "Cannot " + command + " - smtp connection socket is already destroyed.";
				if (!this._socket.writable) return "Cannot " + command + " - smtp connection socket is already half-closed.";
			}
		}
		_getHostname() {
			let defaultHostname;
			try {
				defaultHostname = os.hostname() || "";
			} catch (_err) {
				defaultHostname = "localhost";
			}
			if (!defaultHostname || defaultHostname.indexOf(".") < 0) defaultHostname = "[127.0.0.1]";
			if (defaultHostname.match(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/)) defaultHostname = "[" + defaultHostname + "]";
			return defaultHostname;
		}
	};
	module.exports = SMTPConnection;
}))(), 1);
const silenceMs = 1e4;
async function handIn(server, envelope, mail, signal) {
	const socket = await open(server, signal);
	const connection = new import_smtp_connection.default(optionsOf(server, socket, domainOf(envelope.from)));
	const whole = Readable.from([mail]);
	try {
		return await new Promise((resolve, reject) => {
			connection.on("error", reject);
			connection.once("end", () => reject(Object.assign(new Error("Closed"), { code: "ECONNECTION" })));
			const send = () => connection.send(envelope, whole, (error, info) => error ? reject(error) : resolve(info.accepted.length));
			const { user, password = "" } = server;
			connection.connect(() => {
				if (user === void 0) send();
				else connection.login({ credentials: {
					user,
					pass: password
				} }, (error) => error ? reject(error) : send());
			});
		});
	} catch (error) {
		const { responseCode, code } = error;
		throw whole.readableEnded && responseCode === void 0 && code !== "EENVELOPE" ? new NoAnswer("No answer", { cause: error }) : error;
	} finally {
		connection.close();
		socket.destroy();
	}
}
var NoAnswer = class extends Error {};
function domainOf(address) {
	const domain = address.slice(address.lastIndexOf("@") + 1);
	return domainToASCII(domain) || domain;
}
function open({ host, port }, signal) {
	return new Promise((resolve, reject) => {
		const socket = connect({
			host,
			port,
			signal
		});
		const tooLate = () => socket.destroy(Object.assign(new Error("Timeout"), { code: "ETIMEDOUT" }));
		socket.setTimeout(silenceMs, tooLate);
		socket.once("error", reject);
		socket.once("connect", () => {
			socket.setTimeout(0, tooLate);
			socket.on("error", () => {});
			resolve(socket);
		});
	});
}
function optionsOf({ host, port, tls }, connection, name) {
	return {
		host,
		port,
		connection,
		name,
		secure: tls === "implicit",
		requireTLS: tls === "required",
		ignoreTLS: tls === "never",
		...tls === "if-offered" && { tls: { rejectUnauthorized: false } },
		greetingTimeout: silenceMs
	};
}
export { NoAnswer, domainOf, handIn };
