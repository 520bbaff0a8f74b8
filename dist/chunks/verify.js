import { __commonJSMin, __require } from "./rolldown-runtime.js";
import { require_libmime, require_syntax, require_tools } from "./tools.js";
// node_modules/mailauth/lib/dkim/message-parser.js
var require_message_parser = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const { parseHeaders } = require_tools();
	const Writable = __require("node:stream").Writable;
	var MessageParser = class extends Writable {
		constructor(options) {
			super(options);
			this.byteLength = 0;
			this.state = "header";
			this.stateBytes = [];
			this.headerBytes = 0;
			this.headers = false;
			this.headerChunks = [];
		}
		async nextChunk() {}
		async finalChunk() {}
		async messageHeaders() {}
		async emitHeaders(chunk) {
			this.state = "body";
			if (chunk) this.headerChunks.push(chunk);
			this.headers = parseHeaders(Buffer.concat(this.headerChunks));
			await this.messageHeaders(this.headers);
		}
		async processChunk(chunk) {
			if (!chunk || !chunk.length) return;
			if (this.state === "header") for (let i = 0; i < chunk.length; i++) {
				let c = chunk[i];
				this.stateBytes.push(c);
				if (this.stateBytes.length > 4) this.stateBytes = this.stateBytes.slice(-4);
				this.headerBytes++;
				let b0 = this.stateBytes[this.stateBytes.length - 1];
				let b1 = this.stateBytes.length > 1 && this.stateBytes[this.stateBytes.length - 2];
				let b2 = this.stateBytes.length > 2 && this.stateBytes[this.stateBytes.length - 3];
				if (b0 === 10 && (b1 === 10 || b1 === 13 && b2 === 10 || this.headerBytes === 1 || this.headerBytes === 2 && b1 === 13)) {
					if (i === chunk.length - 1) {
						await this.emitHeaders(chunk);
						return;
					}
					await this.emitHeaders(chunk.slice(0, i + 1));
					chunk = chunk.slice(i + 1);
					break;
				}
			}
			if (this.state !== "body") {
				this.headerChunks.push(chunk);
				return;
			}
			await this.nextChunk(chunk);
		}
		*ensureLinebreaks(input) {
			let pos = 0;
			for (let i = 0; i < input.length; i++) {
				let c = input[i];
				if (c === 10 && this.lastByte !== 13) {
					let buf;
					if (i === 0 || pos === i) buf = Buffer.from("\r\n");
					else buf = Buffer.concat([input.slice(pos, i), Buffer.from("\r\n")]);
					yield buf;
					pos = i + 1;
				}
				this.lastByte = c;
			}
			if (pos === 0) yield input;
			else if (pos < input.length) yield input.slice(pos);
		}
		async writeAsync(chunk, encoding) {
			if (!chunk || !chunk.length) return;
			if (typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
			for (let partialChunk of this.ensureLinebreaks(chunk)) {
				await this.processChunk(partialChunk);
				this.byteLength += partialChunk.length;
			}
		}
		_write(chunk, encoding, callback) {
			this.writeAsync(chunk, encoding).then(() => callback()).catch((err) => callback(err));
		}
		async finish() {
			if (!this.headers) await this.emitHeaders();
			await this.finalChunk();
		}
		_final(callback) {
			this.finish().then(() => callback()).catch((err) => callback(err));
		}
	};
	module.exports = { MessageParser };
}));
// node_modules/mailauth/lib/dkim/mime-structure-start-finder.js
var require_mime_structure_start_finder = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	var MimeStructureStartFinder = class {
		constructor() {
			this.byteCache = [];
			this.matchFound = false;
			this.noMatch = false;
			this.lineStart = -1;
			this.prevChunks = 0;
			this.mimeStructureStart = -1;
		}
		setBoundary(boundary) {
			this.boundary = (boundary || "").toString().trim();
			this.boundaryBuf = Array.from(Buffer.from(`--${this.boundary}`));
			this.boundaryBufLen = this.boundaryBuf.length;
		}
		update(chunk) {
			if (this.matchFound || !this.boundary) return;
			for (let i = 0, bufLen = chunk.length; i < bufLen; i++) {
				let c = chunk[i];
				if (c === 10 || c === 13) {
					if (!this.noMatch && this.byteCache.length === this.boundaryBufLen) {
						this.matchFound = true;
						this.mimeStructureStart = this.lineStart;
						break;
					}
					this.lineStart = -1;
					this.noMatch = false;
					this.byteCache = [];
					continue;
				}
				if (this.noMatch) continue;
				if (this.lineStart < 0) this.lineStart = this.prevChunks + i;
				if (this.byteCache.length >= this.boundaryBufLen) {
					this.noMatch = true;
					continue;
				}
				if (this.boundaryBuf[this.byteCache.length] !== c) {
					this.noMatch = true;
					continue;
				}
				this.byteCache[this.byteCache.length] = c;
			}
			this.prevChunks += chunk.length;
		}
		getMimeStructureStart() {
			if (!this.boundary) return 0;
			if (!this.matchFound && !this.noMatch && this.byteCache.length === this.boundaryBufLen) {
				this.matchFound = true;
				this.mimeStructureStart = this.lineStart;
			}
			return this.mimeStructureStart;
		}
	};
	module.exports = { MimeStructureStartFinder };
}));
// node_modules/mailauth/lib/dkim/body/line-endings.js
var require_line_endings = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const CHAR_CR = 13;
	const CHAR_LF = 10;
	const EMPTY_LINE_BATCH = 512;
	const CRLF_RUN = Buffer.alloc(EMPTY_LINE_BATCH * 2);
	for (let i = 0; i < CRLF_RUN.length; i += 2) {
		CRLF_RUN[i] = CHAR_CR;
		CRLF_RUN[i + 1] = CHAR_LF;
	}
	const CRLF = CRLF_RUN.subarray(0, 2);
	const eachHeldLineBreak = (count, fn) => {
		while (count > 0) {
			let batch = Math.min(count, EMPTY_LINE_BATCH);
			fn(CRLF_RUN.subarray(0, batch * 2));
			count -= batch;
		}
	};
	module.exports = {
		CHAR_CR,
		CHAR_LF,
		CRLF,
		eachHeldLineBreak
	};
}));
// node_modules/mailauth/lib/dkim/body/simple.js
var require_simple$1 = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const crypto = __require("node:crypto");
	const { MimeStructureStartFinder } = require_mime_structure_start_finder();
	const { CHAR_CR, CHAR_LF, CRLF, eachHeldLineBreak } = require_line_endings();
	var SimpleHash = class {
		constructor(algorithm, maxBodyLength) {
			algorithm = (algorithm || "sha256").split("-").pop();
			this.bodyHash = crypto.createHash(algorithm);
			this.remainder = [];
			this.pendingLineBreaks = 0;
			this.byteLength = 0;
			this.canonicalizedLength = 0;
			this.bodyHashedBytes = 0;
			this.maxBodyLength = maxBodyLength;
			this.maxSizeReached = maxBodyLength === 0;
			this.mimeStructureStartFinder = new MimeStructureStartFinder();
		}
		setContentType(contentTypeObj) {
			if (/^multipart\//i.test(contentTypeObj.value) && contentTypeObj.params.boundary) this.mimeStructureStartFinder.setBoundary(contentTypeObj.params.boundary);
		}
		_updateBodyHash(chunk) {
			this.mimeStructureStartFinder.update(chunk);
			this.canonicalizedLength += chunk.length;
			if (this.maxSizeReached) return;
			if (typeof this.maxBodyLength === "number" && !isNaN(this.maxBodyLength) && this.maxBodyLength >= 0 && this.bodyHashedBytes + chunk.length > this.maxBodyLength) {
				this.maxSizeReached = true;
				if (this.bodyHashedBytes >= this.maxBodyLength) return;
				chunk = chunk.slice(0, this.maxBodyLength - this.bodyHashedBytes);
			}
			this.bodyHashedBytes += chunk.length;
			this.bodyHash.update(chunk);
		}
		update(chunk) {
			if (!chunk || !chunk.length) return;
			this.byteLength += chunk.length;
			let pairEnd = chunk.length;
			while (pairEnd >= 2 && chunk[pairEnd - 2] === CHAR_CR && chunk[pairEnd - 1] === CHAR_LF) pairEnd -= 2;
			let end = pairEnd;
			while (end > 0 && (chunk[end - 1] === CHAR_LF || chunk[end - 1] === CHAR_CR)) end -= 1;
			if (end) {
				this._drainHeldLineEndings();
				this._updateBodyHash(chunk.subarray(0, end));
			}
			if (end < chunk.length) this._holdBack(chunk, end, pairEnd);
		}
		_holdBack(chunk, end, pairEnd) {
			if (!this.remainder.length && end === pairEnd) {
				this.pendingLineBreaks += (chunk.length - pairEnd) / 2;
				return;
			}
			this.remainder.push(chunk.subarray(end));
		}
		_drainHeldLineEndings() {
			eachHeldLineBreak(this.pendingLineBreaks, (lineBreaks) => this._updateBodyHash(lineBreaks));
			this.pendingLineBreaks = 0;
			for (let heldChunk of this.remainder) this._updateBodyHash(heldChunk);
			this.remainder = [];
		}
		digest(encoding) {
			let trailer = this.remainder.length === 1 ? this.remainder[0] : Buffer.concat(this.remainder);
			let end = trailer.length;
			while (end > 0 && trailer[end - 1] === CHAR_LF) {
				end -= 1;
				if (end > 0 && trailer[end - 1] === CHAR_CR) end -= 1;
			}
			if (end) {
				eachHeldLineBreak(this.pendingLineBreaks, (lineBreaks) => this._updateBodyHash(lineBreaks));
				this._updateBodyHash(trailer.subarray(0, end));
			}
			this.pendingLineBreaks = 0;
			this._updateBodyHash(CRLF);
			return this.bodyHash.digest(encoding);
		}
		getMimeStructureStart() {
			return this.mimeStructureStartFinder.getMimeStructureStart();
		}
	};
	module.exports = { SimpleHash };
}));
// node_modules/mailauth/lib/dkim/body/relaxed.js
var require_relaxed$1 = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const crypto = __require("node:crypto");
	const { MimeStructureStartFinder } = require_mime_structure_start_finder();
	const { CHAR_CR, CHAR_LF, CRLF, eachHeldLineBreak } = require_line_endings();
	const CHAR_SPACE = 32;
	const CHAR_TAB = 9;
	var RelaxedHash = class {
		constructor(algorithm, maxBodyLength) {
			algorithm = (algorithm || "sha256").split("-").pop().toLowerCase();
			this.bodyHash = crypto.createHash(algorithm);
			this.remainder = false;
			this.byteLength = 0;
			this.canonicalizedLength = 0;
			this.bodyHashedBytes = 0;
			this.maxBodyLength = maxBodyLength;
			this.maxSizeReached = maxBodyLength === 0;
			this.pendingLineBreaks = 0;
			this.mimeStructureStartFinder = new MimeStructureStartFinder();
		}
		setContentType(contentTypeObj) {
			if (/^multipart\//i.test(contentTypeObj.value) && contentTypeObj.params.boundary) this.mimeStructureStartFinder.setBoundary(contentTypeObj.params.boundary);
		}
		_updateBodyHash(chunk) {
			this.mimeStructureStartFinder.update(chunk);
			this.canonicalizedLength += chunk.length;
			if (this.maxSizeReached) return;
			if (typeof this.maxBodyLength === "number" && !isNaN(this.maxBodyLength) && this.maxBodyLength >= 0 && this.bodyHashedBytes + chunk.length > this.maxBodyLength) {
				this.maxSizeReached = true;
				if (this.bodyHashedBytes >= this.maxBodyLength) return;
				chunk = chunk.subarray(0, this.maxBodyLength - this.bodyHashedBytes);
			}
			this.bodyHashedBytes += chunk.length;
			this.bodyHash.update(chunk);
		}
		_drainPendingEmptyLines() {
			eachHeldLineBreak(this.pendingLineBreaks, (lineBreaks) => this._updateBodyHash(lineBreaks));
			this.pendingLineBreaks = 0;
		}
		_pushBodyHash(chunk) {
			if (!chunk || !chunk.length) return;
			let end = chunk.length;
			while (end >= 2 && chunk[end - 2] === CHAR_CR && chunk[end - 1] === CHAR_LF) end -= 2;
			if (!end) {
				this.pendingLineBreaks += chunk.length / 2;
				return;
			}
			this._drainPendingEmptyLines();
			this.pendingLineBreaks = (chunk.length - end) / 2;
			this._updateBodyHash(chunk.subarray(0, end));
		}
		fixLineBuffer(line) {
			let lineBuf = Buffer.alloc(line.length * 2);
			let writePos = lineBuf.length - 1;
			let nonWspFound = false;
			let prevWsp = false;
			for (let i = line.length - 1; i >= 0; i--) {
				if (line[i] === CHAR_LF) {
					lineBuf[writePos--] = CHAR_LF;
					lineBuf[writePos--] = CHAR_CR;
					if (i > 0 && line[i - 1] === CHAR_CR) i--;
					nonWspFound = false;
					prevWsp = false;
					continue;
				}
				if (line[i] === CHAR_SPACE || line[i] === CHAR_TAB) {
					if (nonWspFound) prevWsp = true;
					continue;
				}
				if (prevWsp) {
					lineBuf[writePos--] = CHAR_SPACE;
					prevWsp = false;
				}
				nonWspFound = true;
				lineBuf[writePos--] = line[i];
			}
			if (prevWsp && nonWspFound) lineBuf[writePos--] = CHAR_SPACE;
			return lineBuf.subarray(writePos + 1);
		}
		update(chunk, final) {
			this.byteLength += chunk && chunk.length || 0;
			let lineEndPos = -1;
			let lineNeedsFixing = false;
			let cursorPos = 0;
			if (this.remainder && this.remainder.length) {
				if (chunk) chunk = Buffer.concat([this.remainder, chunk]);
				else chunk = this.remainder;
				this.remainder = false;
			}
			if (chunk && chunk.length) for (let pos = 0; pos < chunk.length; pos++) switch (chunk[pos]) {
				case CHAR_LF:
					if (!lineNeedsFixing && (pos >= 1 && chunk[pos - 1] !== CHAR_CR || pos === 0 || pos >= 2 && chunk[pos - 1] === CHAR_CR && chunk[pos - 2] === CHAR_SPACE)) lineNeedsFixing = true;
					if (lineNeedsFixing) {
						if (lineEndPos >= 0 && lineEndPos >= cursorPos) {
							let chunkPart = chunk.subarray(cursorPos, lineEndPos + 1);
							this._pushBodyHash(chunkPart);
						}
						let line = chunk.subarray(lineEndPos + 1, pos + 1);
						this._pushBodyHash(this.fixLineBuffer(line));
						lineNeedsFixing = false;
						cursorPos = pos + 1;
					}
					lineEndPos = pos;
					break;
				case CHAR_SPACE:
					if (!lineNeedsFixing && pos && chunk[pos - 1] === CHAR_SPACE) lineNeedsFixing = true;
					break;
				case CHAR_TAB: lineNeedsFixing = true;
			}
			if (chunk && cursorPos < chunk.length && cursorPos !== lineEndPos) {
				let chunkPart = chunk.subarray(cursorPos, lineEndPos + 1);
				if (chunkPart.length) this._pushBodyHash(chunkPart);
				cursorPos = lineEndPos + 1;
			}
			if (chunk && !final && cursorPos < chunk.length) this.remainder = chunk.subarray(cursorPos);
			if (final) {
				let chunkPart = cursorPos && chunk && chunk.subarray(cursorPos) || chunk;
				if (chunkPart && chunkPart.length) this._pushBodyHash(lineNeedsFixing || chunkPart[chunkPart.length - 1] === CHAR_SPACE ? this.fixLineBuffer(chunkPart) : chunkPart);
				if (this.canonicalizedLength) this._updateBodyHash(CRLF);
			}
		}
		digest(encoding) {
			this.update(null, true);
			return this.bodyHash.digest(encoding);
		}
		getMimeStructureStart() {
			return this.mimeStructureStartFinder.getMimeStructureStart();
		}
	};
	module.exports = { RelaxedHash };
}));
// node_modules/mailauth/lib/dkim/body/index.js
var require_body = __commonJSMin(((exports, module) => {
	const { SimpleHash } = require_simple$1();
	const { RelaxedHash } = require_relaxed$1();
	const { Transform } = __require("node:stream");
	const dkimBody = (canonicalization, ...options) => {
		canonicalization = (canonicalization || "simple/simple").toString().split("/").pop().toLowerCase().trim();
		switch (canonicalization) {
			case "simple": return new SimpleHash(...options);
			case "relaxed": return new RelaxedHash(...options);
			default: {
				let error = new Error("Unknown body canonicalization");
				error.canonicalization = canonicalization;
				throw error;
			}
		}
	};
	var BodyHashStream = class extends Transform {
		constructor(canonicalization, ...options) {
			super();
			this.byteLength = 0;
			this.hasher = dkimBody(canonicalization, ...options);
			this.bodyHash = null;
		}
		_transform(chunk, encoding, done) {
			if (!chunk || !chunk.length) return done();
			if (typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
			this.byteLength += chunk.length;
			this.hasher.update(chunk);
			this.push(chunk);
			done();
		}
		_flush(done) {
			this.bodyHash = this.hasher.digest("base64");
			this.emit("hash", this.bodyHash);
			done();
		}
	};
	module.exports = {
		dkimBody,
		BodyHashStream
	};
}));
// node_modules/mailauth/lib/dkim/header/signature-opts.js
var require_signature_opts = __commonJSMin(((exports, module) => {
	const { formatSignatureHeaderLine, getCurTime } = require_tools();
	const buildSignatureOpts = (type, signingHeaderLines, options) => {
		let { signingDomain, selector, algorithm, canonicalization, bodyHash, signTime, signature, instance, identity, bodyHashedBytes, expires, timestamp, expiration } = options || {};
		let opts = {
			a: algorithm,
			c: canonicalization,
			s: selector,
			d: signingDomain,
			h: signingHeaderLines.keys,
			bh: bodyHash
		};
		if (typeof bodyHashedBytes === "number") opts.l = bodyHashedBytes;
		if (instance && type === "ARC") opts.i = instance;
		else if (identity && type === "DKIM") opts.i = identity;
		if (typeof timestamp === "number" || timestamp === false) opts.t = timestamp === false ? null : timestamp;
		else opts.t = Math.floor(getCurTime(signTime).getTime() / 1e3);
		if (typeof expiration === "number") opts.x = expiration;
		else if (expiration !== false && expires) opts.x = Math.floor(getCurTime(expires).getTime() / 1e3);
		return {
			opts,
			signatureHeaderLine: formatSignatureHeaderLine(type, Object.assign({ b: signature || "a".repeat(73) }, opts), true)
		};
	};
	module.exports = { buildSignatureOpts };
}));
// node_modules/mailauth/lib/dkim/header/relaxed.js
var require_relaxed = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const { formatRelaxedLine, stripSignatureValue } = require_tools();
	const { buildSignatureOpts } = require_signature_opts();
	const relaxedHeaders = (type, signingHeaderLines, options) => {
		let { signatureHeaderLine, strict } = options || {};
		let chunks = [];
		for (let signedHeaderLine of signingHeaderLines.headers) chunks.push(formatRelaxedLine(signedHeaderLine.line, "\r\n"));
		let opts = false;
		if (!signatureHeaderLine) ({opts, signatureHeaderLine} = buildSignatureOpts(type, signingHeaderLines, options));
		chunks.push(stripSignatureValue(formatRelaxedLine(signatureHeaderLine), strict));
		return {
			canonicalizedHeader: Buffer.concat(chunks),
			signatureHeaderLine,
			dkimHeaderOpts: opts
		};
	};
	module.exports = { relaxedHeaders };
}));
// node_modules/mailauth/lib/dkim/header/simple.js
var require_simple = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const { stripSignatureValue } = require_tools();
	const { buildSignatureOpts } = require_signature_opts();
	const formatSimpleLine = (line, suffix) => Buffer.from(line.toString("binary") + (suffix ? suffix : ""), "binary");
	const simpleHeaders = (type, signingHeaderLines, options) => {
		let { signatureHeaderLine, strict } = options || {};
		let chunks = [];
		for (let signedHeaderLine of signingHeaderLines.headers) chunks.push(formatSimpleLine(signedHeaderLine.line, "\r\n"));
		let opts = false;
		if (!signatureHeaderLine) ({opts, signatureHeaderLine} = buildSignatureOpts(type, signingHeaderLines, options));
		chunks.push(stripSignatureValue(formatSimpleLine(signatureHeaderLine), strict));
		return {
			canonicalizedHeader: Buffer.concat(chunks),
			signatureHeaderLine,
			dkimHeaderOpts: opts
		};
	};
	module.exports = { simpleHeaders };
}));
// node_modules/mailauth/lib/dkim/header/index.js
var require_header = __commonJSMin(((exports, module) => {
	let { relaxedHeaders } = require_relaxed();
	let { simpleHeaders } = require_simple();
	const generateCanonicalizedHeader = (type, signingHeaderLines, options) => {
		options = options || {};
		let canonicalization = (options.canonicalization || "simple/simple").toString().split("/").shift().toLowerCase().trim();
		switch (canonicalization) {
			case "simple": return simpleHeaders(type, signingHeaderLines, options);
			case "relaxed": return relaxedHeaders(type, signingHeaderLines, options);
			default: {
				let error = new Error("Unknown header canonicalization");
				error.canonicalization = canonicalization;
				throw error;
			}
		}
	};
	module.exports = { generateCanonicalizedHeader };
}));
// node_modules/mailauth/lib/dkim/dkim-signer.js
var require_dkim_signer = __commonJSMin(((exports, module) => {
	const { getSigningHeaderLines, formatSignatureHeaderLine, defaultDKIMFieldNames, defaultARCFieldNames, validateAlgorithm, getPrivateKey, getCurTime, toALabel, isSameOrSubdomain, addWarning, createError, splitAlgorithm } = require_tools();
	const { DOMAIN_NAME, SELECTOR, MAX_ARC_INSTANCE, ARC_HEADER_KEYS } = require_syntax();
	const { MessageParser } = require_message_parser();
	const { dkimBody } = require_body();
	const { generateCanonicalizedHeader } = require_header();
	const crypto = __require("node:crypto");
	const UNSAFE_TAG_VALUE = /[^\x21-\x3a\x3c-\x7e]/;
	const MAX_TIMESTAMP = 999999999999;
	const ARC_EXCLUDED_FIELDS = [...ARC_HEADER_KEYS, "authentication-results"];
	const MIN_RSA_KEY_SIZE = 1024;
	const normalizeHeaderList = (headerList) => {
		if (Array.isArray(headerList)) headerList = headerList.map((entry) => (entry || "").toString().trim()).filter((entry) => entry).join(":");
		return typeof headerList === "string" && headerList.trim() ? headerList : false;
	};
	var DkimSigner = class extends MessageParser {
		constructor(options) {
			super();
			let { canonicalization, algorithm, signTime, headerList, signatureData, arc, bodyHash, headers, getARChain, getArcInstance, expires, strict } = options || {};
			this.algorithm = algorithm || false;
			this.canonicalization = canonicalization || "relaxed/relaxed";
			this.strict = !!strict;
			this.errors = [];
			this.warnings = [];
			this.expires = expires;
			this.signTime = signTime;
			this.headerList = normalizeHeaderList(headerList);
			this.signatureData = [].concat(signatureData || []).map((entry) => {
				entry.type = "DKIM";
				return entry;
			});
			this.signatureHeaders = [];
			this.arc = Object.assign({ chain: false }, arc);
			this.getARChain = getARChain;
			this.getArcInstance = getArcInstance;
			if (this.arc.signingDomain && this.arc.selector && this.arc.privateKey) this.signatureData.push({
				type: "ARC",
				signingDomain: this.arc.signingDomain,
				selector: this.arc.selector,
				privateKey: this.arc.privateKey,
				canonicalization: "relaxed/relaxed",
				algorithm: this.arc.algorithm || false
			});
			this.bodyHashes = new Map();
			this.bodyHash = bodyHash || null;
			this.headers = headers;
			this.setupHashes();
		}
		warn(warning) {
			addWarning(this.warnings, warning);
		}
		violation(message, code, warning) {
			if (this.strict) throw createError(message, code);
			this.warn(warning);
		}
		getCanonicalization(signatureData) {
			let canonicalization = signatureData?.canonicalization || this.canonicalization;
			return {
				canonicalization,
				headerCanon: canonicalization.split("/").shift().toLowerCase().trim(),
				bodyCanon: (canonicalization.split("/")[1] || "simple").toLowerCase().trim()
			};
		}
		getAlgorithm(signatureData) {
			let algorithm = (signatureData?.algorithm || (signatureData?.type === "ARC" ? "" : this.algorithm) || "").toLowerCase().trim();
			let { signAlgo, hashAlgo } = splitAlgorithm(algorithm);
			return {
				algorithm,
				signAlgo: signAlgo || false,
				hashAlgo: hashAlgo || "sha256"
			};
		}
		setupHashes() {
			for (let signatureData of this.signatureData) {
				if (!signatureData.privateKey) continue;
				signatureData.maxBodyLength = typeof signatureData.maxBodyLength === "number" && signatureData.maxBodyLength >= 0 ? signatureData.maxBodyLength : "";
				let { hashAlgo } = this.getAlgorithm(signatureData);
				let { bodyCanon } = this.getCanonicalization(signatureData);
				let hashKey = `${bodyCanon}:${hashAlgo}:${signatureData.maxBodyLength}`;
				if (!this.bodyHashes.has(hashKey)) this.bodyHashes.set(hashKey, {
					bodyCanon,
					hashAlgo,
					hasher: null,
					hash: this.bodyHash
				});
			}
		}
		validateCanonicalization(canonicalization) {
			try {
				let [header, body] = canonicalization.split("/");
				if (!["relaxed", "simple"].includes(header)) {
					let error = new Error("Unknown header canonicalization");
					error.canonicalization = header;
					throw error;
				}
				if (!["relaxed", "simple"].includes(body)) {
					let error = new Error("Unknown body canonicalization");
					error.canonicalization = body;
					throw error;
				}
			} catch (err) {
				err.code = "EINVALIDCANON";
				throw err;
			}
		}
		validateSigningIdentifiers(signatureData) {
			let checks = [[
				"signingDomain",
				"d=",
				DOMAIN_NAME,
				"EINVALIDDOMAIN"
			], [
				"selector",
				"s=",
				SELECTOR,
				"EINVALIDSELECTOR"
			]];
			for (let [key, tag, format, code] of checks) {
				let value = typeof signatureData[key] === "string" ? signatureData[key].trim() : "";
				let aLabel = toALabel(value);
				if (!value || UNSAFE_TAG_VALUE.test(aLabel)) {
					let err = new Error(value ? `Invalid ${tag} value ${JSON.stringify(signatureData[key])}` : `Missing ${tag} value`);
					err.code = code;
					throw err;
				}
				if (!format.test(aLabel)) this.violation(`Invalid ${tag} value ${JSON.stringify(signatureData[key])}`, code, key === "signingDomain" ? "d-syntax" : "s-syntax");
			}
		}
		getIdentity(signatureData) {
			if (signatureData.type !== "DKIM" || !signatureData.identity) return false;
			let identity = signatureData.identity.toString().trim();
			let atPos = identity.lastIndexOf("@");
			let domain = atPos >= 0 ? toALabel(identity.substring(atPos + 1)) : "";
			if (atPos < 0 || !domain || /[\s;\x00-\x1f\x7f]/.test(identity)) {
				let err = new Error(`Invalid identity ${JSON.stringify(signatureData.identity)}`);
				err.code = "EINVALIDIDENTITY";
				throw err;
			}
			if (!isSameOrSubdomain(domain, signatureData.signingDomain)) this.violation(`Identity domain is not the same as or a subdomain of ${signatureData.signingDomain}`, "EINVALIDIDENTITY", "identity-domain");
			return identity;
		}
		getTimestamps() {
			let timestamp = Math.floor(getCurTime(this.signTime).getTime() / 1e3);
			let expiration = this.expires ? Math.floor(getCurTime(this.expires).getTime() / 1e3) : false;
			let validTimestamp = (value) => Number.isInteger(value) && value >= 0 && value <= MAX_TIMESTAMP;
			if (!validTimestamp(timestamp)) {
				this.violation("Signing time can not be represented in a t= tag", "EINVALIDTIME", "invalid-signtime");
				timestamp = false;
			}
			if (expiration !== false && !validTimestamp(expiration)) {
				this.violation("Expiration time can not be represented in an x= tag", "EINVALIDTIME", "invalid-expiration");
				expiration = false;
			}
			if (expiration !== false && timestamp !== false && expiration <= timestamp) this.violation("Expiration time must be later than the signing time", "EINVALIDTIME", "invalid-expiration");
			return {
				timestamp,
				expiration
			};
		}
		async messageHeaders(headers) {
			this.headers = headers;
			if (this.getARChain) try {
				this.arc.chain = this.getARChain(headers);
				if (this.arc.chain?.length) this.arc.lastEntry = this.arc.chain[this.arc.chain.length - 1];
			} catch (err) {
				this.arc.error = err;
			}
			for (let hashKey of this.bodyHashes.keys()) {
				let [bodyCanon, hashAlgo, maxBodyLength] = hashKey.split(":");
				this.bodyHashes.get(hashKey).hasher = dkimBody(bodyCanon, hashAlgo, maxBodyLength ? Number(maxBodyLength) : false);
			}
		}
		async nextChunk(chunk) {
			for (let hashKey of this.bodyHashes.keys()) if (this.bodyHashes.get(hashKey).hasher) this.bodyHashes.get(hashKey).hasher.update(chunk);
		}
		async finalChunk() {
			if (!this.headers) return;
			for (let hashKey of this.bodyHashes.keys()) if (this.bodyHashes.get(hashKey).hasher) this.bodyHashes.get(hashKey).hash = this.bodyHashes.get(hashKey).hasher.digest("base64");
			return this.finalize();
		}
		getFieldNames(signatureData) {
			let fieldNames = normalizeHeaderList(signatureData.headerList) || this.headerList || (signatureData.type === "ARC" ? defaultARCFieldNames : defaultDKIMFieldNames);
			if (signatureData.type === "ARC") fieldNames = fieldNames.split(":").filter((name) => !ARC_EXCLUDED_FIELDS.includes(name.trim().toLowerCase())).join(":");
			return fieldNames;
		}
		async finalize() {
			for (let signatureData of this.signatureData || []) {
				if (!signatureData.privateKey) continue;
				const pushError = (err, extra) => {
					this.errors.push(Object.assign({
						type: signatureData.type,
						selector: signatureData.selector,
						signingDomain: signatureData.signingDomain
					}, extra || {}, { err }));
				};
				let signingHeaderLines = getSigningHeaderLines(this.headers.parsed, this.getFieldNames(signatureData));
				if (!signingHeaderLines.headers.some((header) => header.key === "from")) {
					let err = new Error("Can not sign a message that has no From header");
					err.code = "ENOFROM";
					pushError(err);
					continue;
				}
				let identity, timestamps, instance;
				try {
					this.validateSigningIdentifiers(signatureData);
					identity = this.getIdentity(signatureData);
					timestamps = this.getTimestamps();
					if (signatureData.type === "ARC") {
						instance = this.arc.instance || (this.getArcInstance ? this.getArcInstance(this.headers) : 1);
						if (!Number.isInteger(instance) || instance < 1 || instance > MAX_ARC_INSTANCE) {
							let err = new Error(`ARC instance ${instance} is out of range (1-${MAX_ARC_INSTANCE})`);
							err.code = "EINVALIDINSTANCE";
							throw err;
						}
					}
				} catch (err) {
					pushError(err);
					continue;
				}
				let { algorithm, signAlgo, hashAlgo } = this.getAlgorithm(signatureData);
				let { canonicalization, bodyCanon } = this.getCanonicalization(signatureData);
				try {
					this.validateCanonicalization(canonicalization);
				} catch (err) {
					this.errors.push({
						algorithm,
						canonicalization,
						selector: signatureData.selector,
						signingDomain: signatureData.signingDomain,
						err
					});
					continue;
				}
				let privateKeyObj;
				try {
					privateKeyObj = getPrivateKey(signatureData.privateKey);
				} catch (err) {
					this.errors.push({
						selector: signatureData.selector,
						signingDomain: signatureData.signingDomain,
						err
					});
					continue;
				}
				let hashKey = `${bodyCanon}:${hashAlgo}:${signatureData.maxBodyLength}`;
				try {
					let keyType = privateKeyObj.asymmetricKeyType;
					if (signAlgo && keyType !== signAlgo) {
						let err = new Error(`Invalid key type: "${keyType}" (expecting "${signAlgo}")`);
						err.code = "EINVALIDTYPE";
						throw err;
					}
					if (!["rsa", "ed25519"].includes(keyType)) {
						let err = new Error(`Unsupported key type: "${keyType}"`);
						err.code = "EINVALIDTYPE";
						throw err;
					}
					if (!signAlgo) signAlgo = keyType;
					algorithm = `${signAlgo}-${hashAlgo}`;
					if (keyType === "rsa" && privateKeyObj.asymmetricKeyDetails?.modulusLength < MIN_RSA_KEY_SIZE) this.violation(`RSA key too short (${privateKeyObj.asymmetricKeyDetails.modulusLength} bits, at least ${MIN_RSA_KEY_SIZE} required)`, "ESHORTKEY", "weak-key");
				} catch (err) {
					this.errors.push({
						selector: signatureData.selector,
						signingDomain: signatureData.signingDomain,
						err
					});
					continue;
				}
				try {
					if (this.strict && hashAlgo === "sha1") {
						let err = new Error("rsa-sha1 is not allowed for signing");
						err.code = "EINVALIDALGO";
						throw err;
					}
					validateAlgorithm(algorithm, signatureData.type === "ARC");
					if (hashAlgo === "sha1") this.warn("rsa-sha1");
				} catch (err) {
					this.errors.push({
						algorithm,
						canonicalization,
						selector: signatureData.selector,
						signingDomain: signatureData.signingDomain,
						err
					});
					continue;
				}
				let { canonicalizedHeader, dkimHeaderOpts } = generateCanonicalizedHeader(signatureData.type, signingHeaderLines, Object.assign({}, signatureData, {
					instance: signatureData.type === "ARC" ? instance : false,
					identity,
					algorithm,
					canonicalization: this.getCanonicalization(signatureData).canonicalization,
					signTime: this.signTime,
					expires: this.expires,
					timestamp: timestamps.timestamp,
					expiration: timestamps.expiration,
					bodyHash: this.bodyHashes.has(hashKey) ? this.bodyHashes.get(hashKey).hash : null
				}, typeof signatureData.maxBodyLength === "number" ? {
					bodyHashedBytes: this.bodyHashes.get(hashKey).hasher.bodyHashedBytes,
					canonicalizedLength: this.bodyHashes.get(hashKey).hasher.canonicalizedLength,
					sourceBodyLength: this.bodyHashes.get(hashKey).hasher.byteLength
				} : {}));
				try {
					dkimHeaderOpts.b = crypto.sign(signAlgo === "rsa" ? algorithm : null, signAlgo === "rsa" ? canonicalizedHeader : crypto.createHash("sha256").update(canonicalizedHeader).digest(), privateKeyObj).toString("base64");
					const signatureHeaderLine = formatSignatureHeaderLine(signatureData.type, dkimHeaderOpts, true);
					switch (signatureData.type) {
						case "ARC":
							this.arc.messageSignature = signatureHeaderLine;
							break;
						default: this.signatureHeaders.push(signatureHeaderLine);
					}
				} catch (err) {
					this.errors.push({
						type: signatureData.type,
						algorithm,
						selector: signatureData.selector,
						signingDomain: signatureData.signingDomain,
						err
					});
				}
			}
		}
	};
	module.exports = { DkimSigner };
}));
// node_modules/mailauth/lib/arc/index.js
var require_arc = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const { isIP } = __require("node:net");
	const { parseDkimHeaders, formatRelaxedLine, stripSignatureValue, formatAuthHeaderRow, formatSignatureHeaderLine, writeToStream, validateAlgorithm, createError, addWarning, KEY_ERROR_COMMENTS, splitAlgorithm, createKeyCache } = require_tools();
	const { TIMESTAMP, BODY_LENGTH, MAX_ARC_INSTANCE, ARC_HEADER_KEYS } = require_syntax();
	const crypto = __require("node:crypto");
	const { DkimSigner } = require_dkim_signer();
	const CHAIN_STATUS = [
		"none",
		"pass",
		"fail"
	];
	const INSTANCE_VALUE = /^[0-9]{1,2}$/;
	const CFWS = "(?:[ \\t\\r\\n]|\\([^()\\\\]*\\))*";
	const AAR_INSTANCE = new RegExp(`^${CFWS}i${CFWS}=${CFWS}([0-9]{1,2})${CFWS};`);
	const REQUIRED_TAGS = {
		"arc-seal": [
			"a",
			"b",
			"cv",
			"d",
			"s"
		],
		"arc-message-signature": [
			"a",
			"b",
			"bh",
			"d",
			"h",
			"s"
		]
	};
	const NUMERIC_TAGS = {
		"arc-seal": [["t", TIMESTAMP]],
		"arc-message-signature": [
			["t", TIMESTAMP],
			["x", TIMESTAMP],
			["l", BODY_LENGTH]
		]
	};
	const SHORT_NAMES = {
		"arc-seal": "as",
		"arc-message-signature": "ams",
		"arc-authentication-results": "aar"
	};
	const getCv = (arcInstance) => (arcInstance?.["arc-seal"]?.parsed?.cv?.value || "").toString().toLowerCase().trim();
	const getHighestArcInstance = (headers) => {
		let highest = 0;
		let latestCv = false;
		for (let row of headers?.parsed || []) {
			if (!ARC_HEADER_KEYS.includes(row.key)) continue;
			let parsed;
			try {
				parsed = parseDkimHeaders(row.line)?.parsed;
			} catch (err) {
				continue;
			}
			let instance = parsed?.i?.value;
			if (typeof instance !== "number" || !Number.isInteger(instance) || instance < 1) continue;
			if (instance > highest) {
				highest = instance;
				latestCv = false;
			}
			if (instance === highest && row.key === "arc-seal" && typeof parsed?.cv?.value === "string") latestCv = parsed.cv.value.toLowerCase().trim();
		}
		return {
			highest,
			latestCv
		};
	};
	const getArcPosition = (headers, chain) => {
		let { highest, latestCv } = getHighestArcInstance(headers);
		let lastEntry = chain?.length ? chain[chain.length - 1] : false;
		if (lastEntry && lastEntry.i >= highest) {
			highest = lastEntry.i;
			latestCv = getCv(lastEntry) || latestCv;
		}
		return {
			highest,
			latestCv
		};
	};
	const sealKeyName = (seal) => `${seal.parsed?.s?.value}._domainkey.${seal.parsed?.d?.value}`;
	const verifyAS = async (chain, opts) => {
		const { strict, warnings, keyCache } = opts || {};
		let chunks = [];
		let signatureHeader;
		for (let i = 0; i < chain.length; i++) {
			let isLast = i === chain.length - 1;
			let link = chain[i];
			chunks.push(formatRelaxedLine(link["arc-authentication-results"].original, "\r\n"));
			chunks.push(formatRelaxedLine(link["arc-message-signature"].original, "\r\n"));
			if (!isLast) chunks.push(formatRelaxedLine(link["arc-seal"].original, "\r\n"));
			else {
				signatureHeader = link["arc-seal"];
				if (!signatureHeader.parsed?.s?.value || !signatureHeader.parsed?.d?.value) throw createError(`Invalid ARC-Seal header`, "invalid_arc_seal");
				chunks.push(stripSignatureValue(formatRelaxedLine(link["arc-seal"].original), strict));
			}
		}
		let algorithm = (signatureHeader.parsed?.a?.value || "").toString().toLowerCase().trim();
		try {
			validateAlgorithm(algorithm, true);
		} catch (err) {
			throw createError(`i=${chain.length} invalid seal algorithm`, "invalid_arc_seal");
		}
		let { signAlgo } = splitAlgorithm(algorithm);
		let canonicalizedHeader = Buffer.concat(chunks);
		let publicKey;
		let queryDomain = sealKeyName(signatureHeader);
		try {
			let res = await keyCache.get("AS", queryDomain, opts?.minBitLength, {
				strict,
				hashAlgo: "sha256"
			});
			publicKey = res?.publicKey;
			if (res?.keyType && res.keyType !== signAlgo) throw createError("Key type does not match the seal algorithm", "EINVALIDKEYALGO");
			if (Array.isArray(warnings)) addWarning(warnings, ...res?.warnings || []);
		} catch (err) {
			err.queryDomain = queryDomain;
			throw err;
		}
		let pass = false;
		try {
			pass = crypto.verify(signAlgo === "rsa" ? "sha256" : null, signAlgo === "rsa" ? canonicalizedHeader : crypto.createHash("sha256").update(canonicalizedHeader).digest(), publicKey, Buffer.from(signatureHeader.parsed?.b?.value || "", "base64"));
		} catch (err) {
			pass = false;
		}
		if (!pass) throw createError(`i=${chain.length} seal signature validation failed`, "failing_arc_seal");
		return true;
	};
	const signAS = async (chain, entry, signatureData) => {
		let { instance, algorithm, selector, signingDomain, bodyHash, cv, signTime, privateKey } = signatureData;
		instance = instance || 1;
		const { signAlgo } = splitAlgorithm(algorithm);
		signTime = signTime || new Date();
		let chunks = [];
		if (cv === "pass") for (let i = 0; i < chain.length; i++) {
			let link = chain[i];
			chunks.push(formatRelaxedLine(link["arc-authentication-results"].original, "\r\n"));
			chunks.push(formatRelaxedLine(link["arc-message-signature"].original, "\r\n"));
			chunks.push(formatRelaxedLine(link["arc-seal"].original, "\r\n"));
		}
		chunks.push(formatRelaxedLine(entry["arc-authentication-results"], "\r\n"));
		chunks.push(formatRelaxedLine(entry["arc-message-signature"], "\r\n"));
		let headerOpts = {
			i: instance,
			a: algorithm,
			s: selector,
			d: signingDomain,
			cv,
			bh: bodyHash
		};
		if (signTime) {
			if (typeof signTime === "string" || typeof signTime === "number") signTime = new Date(signTime);
			if (Object.prototype.toString.call(signTime) === "[object Date]" && signTime.toString() !== "Invalid Date") {
				signTime = Math.floor(signTime.getTime() / 1e3);
				headerOpts.t = signTime;
			}
		}
		let canonSignatureHeaderLine = formatSignatureHeaderLine("AS", Object.assign({ b: "a".repeat(73) }, headerOpts), true);
		chunks.push(stripSignatureValue(formatRelaxedLine(canonSignatureHeaderLine)));
		let canonicalizedHeader = Buffer.concat(chunks);
		headerOpts.b = crypto.sign(signAlgo === "rsa" ? algorithm : null, signAlgo === "rsa" ? canonicalizedHeader : crypto.createHash("sha256").update(canonicalizedHeader).digest(), privateKey).toString("base64");
		return formatSignatureHeaderLine("AS", headerOpts, true);
	};
	const verifyASChain = async (data, opts) => {
		if (!data?.chain?.length) return false;
		const chain = data.chain;
		opts = Object.assign({}, opts);
		if (!opts.keyCache) opts.keyCache = createKeyCache(opts.resolver);
		for (let i = 0; i < chain.length; i++) {
			let arcInstance = chain[i];
			if (arcInstance?.i !== i + 1) throw createError(`i=${arcInstance?.i} expected=${i + 1}`, "invalid_arc_instance");
			for (let headerKey of ARC_HEADER_KEYS) if (!arcInstance[headerKey]) throw createError(`i=${arcInstance.i} no ${headerKey} set`, "missing_arc_header");
			let cv = getCv(arcInstance);
			if (cv !== (i === 0 ? "none" : "pass")) throw createError(`i=${arcInstance.i} cv=${cv}`, "invalid_cv_value");
		}
		for (let link of chain) {
			let seal = link["arc-seal"];
			if (seal.parsed?.s?.value && seal.parsed?.d?.value) opts.keyCache.get("AS", sealKeyName(seal), opts.minBitLength, {
				strict: opts.strict,
				hashAlgo: "sha256"
			});
		}
		for (let i = chain.length - 1; i >= 0; i--) await verifyAS(chain.slice(0, i + 1), opts);
		return true;
	};
	const getRawInstance = (headerKey, value, line) => {
		if (headerKey === "arc-authentication-results") {
			let str = (line || "").toString("binary");
			str = str.substring(str.indexOf(":") + 1);
			let match = AAR_INSTANCE.exec(str);
			return match ? match[1] : null;
		}
		let tag = (value?.tags || []).find((tag) => tag.name === "i");
		return tag ? tag.value : null;
	};
	const checkTagList = (arcInstance, headerKey, strict, warn) => {
		let header = arcInstance[headerKey];
		let tags = header.tags || [];
		let problems = [].concat(header.syntaxErrors || []);
		let rawTags = new Map();
		for (let tag of tags) rawTags.set(tag.name, tag.value);
		for (let tag of REQUIRED_TAGS[headerKey]) if (!rawTags.has(tag)) problems.push(`missing ${tag}=`);
		for (let [tag, format] of NUMERIC_TAGS[headerKey]) if (rawTags.has(tag) && !format.test(rawTags.get(tag))) problems.push(`invalid ${tag}=`);
		if (strict) {
			if (problems.length) throw createError(`i=${arcInstance.i} ${SHORT_NAMES[headerKey]} ${problems[0]}`, "invalid_arc_tags");
			return;
		}
		if (problems.length || tags.some((tag) => tag.name !== tag.name.toLowerCase())) warn("arc-tag-syntax");
	};
	const getARChain = (headers, opts) => {
		opts = opts || {};
		const strict = !!opts.strict;
		const warn = (warning) => {
			if (Array.isArray(opts.warnings)) addWarning(opts.warnings, warning);
		};
		let headerRows = headers && headers.parsed || [];
		let arcChain = new Map();
		for (let row of headerRows) if (ARC_HEADER_KEYS.includes(row.key)) {
			let value = parseDkimHeaders(row.line, { strict });
			let rawInstance = getRawInstance(row.key, value, row.line);
			let validInstance = typeof rawInstance === "string" && INSTANCE_VALUE.test(rawInstance) && Number(rawInstance) >= 1 && Number(rawInstance) <= MAX_ARC_INSTANCE;
			let instance;
			if (strict) {
				if (!validInstance) throw createError(`invalid ${SHORT_NAMES[row.key]} instance`, "invalid_arc_instance");
				instance = Number(rawInstance);
			} else {
				instance = value?.parsed?.i?.value;
				if (!validInstance) warn("arc-instance-syntax");
			}
			if (instance) {
				if (!arcChain.has(instance)) arcChain.set(instance, { i: instance });
				else if (arcChain.get(instance)[row.key]) throw createError(`i=${instance} multiple ${row.key} values`, "multiple_arc_keys");
				arcChain.get(instance)[row.key] = value;
			}
		}
		arcChain = Array.from(arcChain.values()).sort((a, b) => a.i - b.i);
		if (!arcChain.length) return false;
		if (arcChain.length > MAX_ARC_INSTANCE) throw createError(`chain-length=${arcChain.length}`, "invalid_arc_count");
		for (let i = 0; i < arcChain.length; i++) {
			const arcInstance = arcChain[i];
			const isNewest = i === arcChain.length - 1;
			if (arcInstance.i !== i + 1) throw createError(`i=${arcInstance.i} expected=${i + 1}`, "invalid_arc_instance");
			for (let headerKey of ARC_HEADER_KEYS) if (!arcInstance[headerKey]) throw createError(`i=${arcInstance.i} no ${headerKey} set`, "missing_arc_header");
			checkTagList(arcInstance, "arc-seal", strict, warn);
			if (isNewest) checkTagList(arcInstance, "arc-message-signature", strict, warn);
			let cv = getCv(arcInstance);
			if (i === 0 && cv !== "none") throw createError(`i=1 cv="${arcInstance["arc-seal"]?.parsed?.cv?.value}`, "invalid_cv_value");
			if (arcInstance["arc-seal"]?.parsed?.a && !arcInstance["arc-seal"]?.parsed?.a?.value) throw createError(`i=${arcInstance.i} empty a`, "invalid_a_value");
			if (!arcInstance["arc-seal"]?.parsed?.a?.value) throw createError(`i=${arcInstance.i} missing a`, "missing_a_value");
			validateAlgorithm(arcInstance["arc-seal"]?.parsed?.a?.value, true);
			validateAlgorithm(arcInstance["arc-message-signature"]?.parsed?.a?.value, true);
			if (i > 0 && cv !== "pass") throw createError(`i=${arcInstance.i} cv=${arcInstance["arc-seal"]?.parsed?.cv?.value}`, "invalid_cv_value");
			if (arcInstance["arc-seal"]?.parsed?.h) throw createError(`i=${arcInstance.i} unexpected as h`, "unexpected_as_h_value");
			if ((arcInstance["arc-message-signature"]?.parsed?.h?.value?.toString().trim().toLowerCase().split(":").map((v) => v.trim()).filter((v) => v))?.some((v) => v === "arc-seal")) throw createError(`i=${arcInstance.i} invalid ams h`, "invalid_ams_h_value");
		}
		return arcChain;
	};
	const arc = async (data, opts) => {
		opts = opts || {};
		const strict = !!opts.strict;
		const status = { result: "none" };
		const result = { status };
		Object.defineProperty(result, "chain", {
			enumerable: false,
			configurable: false,
			writable: false,
			value: data.chain
		});
		const warnings = [].concat(data?.warnings || []);
		try {
			if (data.error) throw data.error;
			if (await verifyASChain(data, {
				resolver: opts.resolver,
				minBitLength: opts.minBitLength,
				strict,
				warnings,
				keyCache: data.keyCache?.resolver === opts.resolver ? data.keyCache : void 0
			})) {
				result.i = data?.lastEntry?.i || false;
				result.signature = data?.lastEntry?.messageSignature || false;
				if (result?.signature?.status?.result !== "pass") throw createError(`i=${result.i} no valid signature`, "missing_valid_ams");
				addWarning(warnings, ...result.signature.status.warnings || []);
				result.authenticationResults = data?.lastEntry?.["arc-authentication-results"]?.parsed;
				if (result.authenticationResults) {
					delete result.authenticationResults.i;
					delete result.authenticationResults.header;
					if (result.authenticationResults.value) {
						let mta = result.authenticationResults.value;
						delete result.authenticationResults.value;
						result.authenticationResults = Object.assign({ mta }, result.authenticationResults);
					}
					[
						"arc",
						"spf",
						"dmarc"
					].forEach((key) => {
						if (result.authenticationResults[key]) {
							let res = result.authenticationResults[key].value;
							delete result.authenticationResults[key].value;
							result.authenticationResults[key] = Object.assign({ result: res }, result.authenticationResults[key]);
						}
					});
					if (result.authenticationResults.dkim && result.authenticationResults.dkim.length) result.authenticationResults.dkim = result.authenticationResults.dkim.map((entry) => {
						let result = entry.value;
						delete entry.value;
						return Object.assign({ result }, entry);
					});
				}
				status.result = "pass";
			} else {
				result.i = 0;
				status.result = "none";
			}
		} catch (err) {
			result.i = data?.lastEntry?.i || false;
			status.result = "fail";
			status.shouldSeal = ["pass", "none"].includes(getCv(data?.lastEntry));
			switch (err.code) {
				case "invalid_arc_seal":
				case "failing_arc_seal":
				case "multiple_arc_keys":
				case "invalid_arc_count":
				case "invalid_arc_instance":
				case "missing_arc_header":
				case "invalid_cv_value":
				case "unexpected_as_h_value":
				case "invalid_ams_h_value":
				case "missing_valid_ams":
				case "invalid_arc_tags":
					status.comment = err.message.toLowerCase().replace(/["'()]/g, " ").replace(/\s+/g, " ").trim().substr(0, 128);
					break;
				case "ENOTFOUND":
				case "ENODATA":
				case "EINVALIDVER":
				case "EINVALIDTYPE":
				case "EINVALIDVAL":
				case "EINVALIDHASH":
				case "EINVALIDSERVICE":
					if (err.queryDomain) status.comment = `${KEY_ERROR_COMMENTS.get(err.code)} for ${err.queryDomain}`;
					break;
				case "EINVALIDKEYALGO":
					if (err.queryDomain) status.comment = `inappropriate key algorithm for ${err.queryDomain}`;
					break;
				case "ESHORTKEY":
					status.policy = { "dkim-rules": "weak-key" };
					if (err.queryDomain) status.comment = `weak key for ${err.queryDomain}`;
			}
		}
		if (strict && opts.ip && isIP(opts.ip.toString())) status.smtp = { "remote-ip": opts.ip.toString() };
		if (status.result !== "none" || strict) {
			if (status.result === "pass" && result.authenticationResults) {
				let comment = [`i=${result.i}`, result.authenticationResults.spf ? `spf=${result.authenticationResults.spf.result}` : false];
				if (result.authenticationResults.dkim && result.authenticationResults.dkim.length) for (let entry of result.authenticationResults.dkim) {
					comment.push(`dkim=${entry.result}`);
					if (typeof entry?.header?.i === "string") comment.push(`dkdomain=${entry.header.i.replace(/^@/, "")}`);
				}
				if (result.authenticationResults.dmarc) {
					comment.push(`dmarc=${result.authenticationResults.dmarc.result}`);
					if (typeof result.authenticationResults.dmarc?.header?.from === "string") comment.push(`fromdomain=${result.authenticationResults.dmarc.header.from}`);
				}
				status.comment = comment.filter((v) => v).join(" ");
			}
			result.info = formatAuthHeaderRow("arc", status, { strict });
		}
		if (warnings.length && status.result !== "fail") result.warnings = warnings;
		return result;
	};
	const sealError = (seal, err) => ({
		type: "ARC",
		selector: seal?.selector,
		signingDomain: seal?.signingDomain,
		err
	});
	const isSet = (value) => typeof value !== "undefined" && value !== null && value !== false && value !== "";
	const createSeal = async (input, data) => {
		let { headers, arc, seal } = data;
		let bodyHash = seal?.bodyHash;
		const strict = !!(data.strict || seal?.strict);
		const warnings = [];
		const warn = (warning) => addWarning(warnings, warning);
		let dkimSigner;
		const collectWarnings = () => addWarning([].concat(dkimSigner?.warnings || []), ...warnings);
		const refuse = (message, code) => ({
			headers: [],
			errors: [sealError(seal, createError(message, code))],
			warnings: collectWarnings()
		});
		let explicitInstance = isSet(seal.i);
		if (explicitInstance) {
			let instance = Number(seal.i);
			if (!Number.isInteger(instance) || instance < 1 || instance > MAX_ARC_INSTANCE) return refuse(`ARC instance ${JSON.stringify(seal.i)} is out of range (1-${MAX_ARC_INSTANCE})`, "EINVALIDINSTANCE");
			seal.i = instance;
		}
		let cv = false;
		if (isSet(seal.cv)) {
			cv = seal.cv.toString().toLowerCase().trim();
			if (!CHAIN_STATUS.includes(cv)) return refuse(`Invalid cv value ${JSON.stringify(seal.cv)} (expecting "none", "pass" or "fail")`, "EINVALIDCV");
		}
		let algorithm = false;
		if (seal.algorithm) {
			algorithm = seal.algorithm.toString().toLowerCase().trim();
			try {
				validateAlgorithm(algorithm, true);
			} catch (err) {
				return refuse(`Unsupported ARC algorithm ${JSON.stringify(seal.algorithm)}`, "EINVALIDALGO");
			}
		}
		dkimSigner = new DkimSigner({
			headers,
			bodyHash: seal.bodyHash,
			signTime: seal.signTime,
			headerList: seal.headerList,
			strict,
			arc: {
				instance: seal.i,
				algorithm,
				signingDomain: seal.signingDomain,
				selector: seal.selector,
				privateKey: seal.privateKey
			},
			getARChain,
			getArcInstance: (hdrs) => getArcPosition(hdrs, (arc || dkimSigner.arc)?.chain).highest + 1
		});
		if (input) {
			await writeToStream(dkimSigner, input);
			let { hashAlgo } = dkimSigner.getAlgorithm(seal);
			let { bodyCanon } = dkimSigner.getCanonicalization(seal);
			let hashKey = `${bodyCanon}:${hashAlgo}:`;
			bodyHash = dkimSigner.bodyHashes.get(hashKey)?.hash;
			headers = dkimSigner.headers;
			arc = arc || dkimSigner.arc;
		} else await dkimSigner.finalize();
		let { highest, latestCv } = getArcPosition(headers, arc?.chain);
		if (!explicitInstance) {
			if (highest >= MAX_ARC_INSTANCE) return refuse(`Can not add ARC set i=${highest + 1}, the chain already has ${highest} sets`, "EINVALIDINSTANCE");
			seal.i = highest + 1;
		}
		if (latestCv === "fail") return refuse(`The newest ARC-Seal (i=${highest}) has cv=fail, the chain can not be sealed again`, "EARCCHAINFAILED");
		if (seal.i <= highest) return refuse(`ARC instance ${seal.i} already exists on the message (highest instance ${highest})`, "EINVALIDINSTANCE");
		if (seal.i !== highest + 1) {
			if (strict) return refuse(`ARC instance ${seal.i} does not follow the highest existing instance ${highest}`, "EINVALIDINSTANCE");
			warn("arc-instance-gap");
		}
		if (!cv) {
			if (seal.i !== 1) return refuse(`A cv value is required for ARC instance ${seal.i}`, "EINVALIDCV");
			cv = "none";
		}
		if (seal.i === 1 !== (cv === "none")) {
			if (strict) return refuse(`cv=${cv} is not valid for ARC instance ${seal.i}`, "EINVALIDCV");
			warn("arc-cv-instance");
		}
		if (cv === "pass" && seal.i > 1 && !arc?.chain?.length) return refuse(`cv=pass needs a valid ARC chain to seal`, "EINVALIDCV");
		const messageSignature = dkimSigner.arc?.messageSignature;
		if (!messageSignature) return {
			headers: [],
			errors: dkimSigner.errors,
			warnings: collectWarnings()
		};
		const authResults = `ARC-Authentication-Results: i=${seal.i}; ${seal.authResults}`;
		let sealAlgorithm = (parseDkimHeaders(messageSignature)?.parsed?.a?.value || algorithm || "rsa-sha256").toString().toLowerCase();
		let arcSeal;
		try {
			arcSeal = await signAS(arc?.chain || [], {
				"arc-authentication-results": authResults,
				"arc-message-signature": messageSignature
			}, {
				instance: seal.i,
				algorithm: sealAlgorithm,
				signingDomain: seal.signingDomain,
				selector: seal.selector,
				bodyHash,
				cv,
				signTime: seal.signTime,
				privateKey: seal.privateKey
			});
		} catch (err) {
			return {
				headers: [],
				errors: dkimSigner.errors.concat(sealError(seal, err)),
				warnings: collectWarnings()
			};
		}
		return {
			headers: [
				arcSeal,
				messageSignature,
				authResults
			],
			errors: dkimSigner.errors,
			warnings: collectWarnings()
		};
	};
	const sealMessage = async (input, seal) => {
		const { headers } = await createSeal(input, { seal });
		return headers.length ? Buffer.from(headers.join("\r\n") + "\r\n") : Buffer.from("");
	};
	module.exports = {
		getARChain,
		verifyASChain,
		arc,
		createSeal,
		sealMessage
	};
}));
// node_modules/mailauth/node_modules/nodemailer/dist/cjs/addressparser/index.js
var require_addressparser = __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = addressparser;
	function _quoteLocalPart(address) {
		const lastAt = address.lastIndexOf("@");
		if (lastAt < 0) return address;
		const user = address.substr(0, lastAt);
		if (/^[^\s"(),:;<>@[\\\]]+$/.test(user) || /^"(?:[^"\\]|\\[\s\S])*"$/.test(user)) return address;
		return "\"" + user.replace(/["\\]/g, "\\$&") + "\"@" + address.substr(lastAt + 1);
	}
	const HAS_WHITESPACE = /\s/;
	const QUOTED_LOCAL_ADDR = /^("(?:[^"\\]|\\[\s\S])*"@\S+)(?:\s+([\s\S]+))?$/;
	const ADDR_SPEC = /^[^@\s]+@[^@\s]+$/;
	const LOOSE_ADDR_SPEC = /^[^@\s]+@\S+$/;
	const LOOSE_TEXT_ADDR = /\s*\b[^@\s]+@[^\s]+\b\s*/y;
	function _isSpaceCode(code) {
		return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288 || code === 65279;
	}
	function _isWordCode(code) {
		return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95;
	}
	function _isBoundary(text, at) {
		return _isWordCode(text.charCodeAt(at - 1)) !== _isWordCode(text.charCodeAt(at));
	}
	function _indexOfAt(text, from, to) {
		for (let i = from; i < to; i++) if (text.charCodeAt(i) === 64) return i;
		return -1;
	}
	function _looseAddressStart(text) {
		const len = text.length;
		let pos = 0;
		while (pos < len) {
			while (pos < len && _isSpaceCode(text.charCodeAt(pos))) pos++;
			if (pos >= len) break;
			const runStart = pos;
			let runEnd = pos;
			while (runEnd < len && !_isSpaceCode(text.charCodeAt(runEnd))) runEnd++;
			let at = _indexOfAt(text, runStart, runEnd);
			if (at >= 0) {
				let lastBoundary = -1;
				for (let k = runEnd; k > runStart; k--) if (_isBoundary(text, k)) {
					lastBoundary = k;
					break;
				}
				let atomStart = runStart;
				while (lastBoundary >= 0 && at >= 0) {
					if (at > atomStart && runEnd > at + 1 && lastBoundary > at + 1) {
						for (let start = atomStart; start < at; start++) if (_isBoundary(text, start)) {
							if (start > runStart) return start;
							let padded = runStart;
							while (padded > 0 && _isSpaceCode(text.charCodeAt(padded - 1))) padded--;
							return padded;
						}
					}
					atomStart = at + 1;
					at = _indexOfAt(text, atomStart, runEnd);
				}
			}
			pos = runEnd;
		}
		return -1;
	}
	function _recoverAddrSpec(data) {
		if (!HAS_WHITESPACE.test(data.address)) return;
		let address;
		let rest;
		const quoted = data.address.match(QUOTED_LOCAL_ADDR);
		if (quoted) {
			if (!quoted[2]) return;
			address = quoted[1];
			rest = [quoted[2]];
		} else {
			if (data.address.indexOf("\"") >= 0) return;
			const parts = data.address.split(/\s+/);
			let addrIndex = parts.findIndex((part) => ADDR_SPEC.test(part));
			if (addrIndex < 0) addrIndex = parts.findIndex((part) => LOOSE_ADDR_SPEC.test(part));
			if (addrIndex < 0) return;
			address = parts.splice(addrIndex, 1)[0];
			rest = parts;
		}
		data.address = address;
		data.text = [data.text].concat(rest).filter((part) => part).join(" ");
	}
	function _handleAddress(tokens, depth) {
		let isGroup = false;
		let state = "text";
		const addresses = [];
		const data = {
			address: [],
			comment: [],
			group: [],
			text: [],
			textWasQuoted: []
		};
		let insideQuotes = false;
		const lastChars = {
			address: "",
			comment: "",
			group: "",
			text: ""
		};
		for (let i = 0, len = tokens.length; i < len; i++) {
			const token = tokens[i];
			const prevToken = i ? tokens[i - 1] : null;
			if (token.type === "operator") switch (token.value) {
				case "<":
					state = "address";
					insideQuotes = false;
					break;
				case "(":
					state = "comment";
					insideQuotes = false;
					break;
				case ":":
					state = "group";
					isGroup = true;
					insideQuotes = false;
					break;
				case "\"":
					insideQuotes = !insideQuotes;
					state = "text";
					break;
				default:
					state = "text";
					insideQuotes = false;
			}
			else if (token.value) {
				const prevPrevToken = i > 1 ? tokens[i - 2] : null;
				const opensAfterEmptyQuotedString = prevToken?.type === "operator" && prevToken.value === "\"" && !!prevToken.noBreak && prevPrevToken?.type === "operator" && prevPrevToken.value === "\"";
				if (state === "address") token.value = token.value.replace(/^[^<]*<\s*/, "");
				const parts = data[state];
				if (prevToken && prevToken.noBreak && parts.length && (prevToken.value !== ")" || lastChars[state] === "@" || token.value.charAt(0) === "@")) {
					data[state][data[state].length - 1] += token.value;
					if (token.value) lastChars[state] = token.value.charAt(token.value.length - 1);
					if (state === "text" && insideQuotes) data.textWasQuoted[data.textWasQuoted.length - 1] = true;
				} else {
					data[state].push(token.value);
					lastChars[state] = token.value.charAt(token.value.length - 1);
					if (state === "text") data.textWasQuoted.push(insideQuotes || opensAfterEmptyQuotedString);
				}
			}
		}
		if (!data.text.length && data.comment.length) {
			data.text = data.comment;
			data.comment = [];
		}
		if (isGroup) {
			data.text = data.text.join(" ");
			let groupMembers = [];
			if (data.group.length) addressparser(data.group.join(","), { _depth: depth + 1 }).forEach((member) => {
				if (member.group) groupMembers = groupMembers.concat(member.group);
				else groupMembers.push(member);
			});
			addresses.push({
				name: data.text || "",
				group: groupMembers
			});
		} else {
			if (!data.address.length && data.text.length) {
				for (let i = data.text.length - 1; i >= 0; i--) if (!data.textWasQuoted[i] && ADDR_SPEC.test(data.text[i])) {
					data.address = data.text.splice(i, 1);
					data.textWasQuoted.splice(i, 1);
					break;
				}
				if (!data.address.length) {
					let extracted = false;
					for (let i = data.text.length - 1; i >= 0; i--) if (!data.textWasQuoted[i]) {
						const part = data.text[i];
						let remainder = part;
						const at = _looseAddressStart(part);
						if (at >= 0) {
							LOOSE_TEXT_ADDR.lastIndex = at;
							const match = LOOSE_TEXT_ADDR.exec(part);
							if (match) {
								data.address = [match[0].trim()];
								extracted = true;
								remainder = part.slice(0, at) + " " + part.slice(at + match[0].length);
							}
						}
						data.text[i] = remainder.trim();
						if (extracted) break;
					}
				}
			}
			if (!data.text.length && data.comment.length) {
				data.text = data.comment;
				data.comment = [];
			}
			if (data.address.length > 1) data.text = data.text.concat(data.address.splice(1));
			const addressFromQuotedText = !data.address.length && data.textWasQuoted.some((wasQuoted) => wasQuoted);
			data.text = data.text.join(" ");
			data.address = data.address.join(" ");
			if (addressFromQuotedText && data.text) {
				data.address = _quoteLocalPart(data.text);
				data.text = "";
			}
			_recoverAddrSpec(data);
			const address = {
				address: data.address || data.text || "",
				name: data.text || data.address || ""
			};
			if (address.address === address.name) {
				if (/@/.test(address.address || "")) address.name = "";
				else address.address = "";
			}
			addresses.push(address);
		}
		return addresses;
	}
	var Tokenizer = class {
		constructor(str) {
			this.str = (str || "").toString();
			this.operatorCurrent = "";
			this.operatorExpecting = "";
			this.node = null;
			this.escaped = false;
			this.inDomainLiteral = false;
			this.list = [];
			this.operators = {
				"\"": "\"",
				"(": ")",
				"<": ">",
				",": "",
				":": ";",
				";": ""
			};
		}
		tokenize() {
			const list = [];
			for (let i = 0, len = this.str.length; i < len; i++) {
				const chr = this.str.charAt(i);
				const nextChr = i < len - 1 ? this.str.charAt(i + 1) : null;
				this.checkChar(chr, nextChr);
			}
			this.list.forEach((node) => {
				node.value = (node.value || "").toString().trim();
				if (node.value) list.push(node);
			});
			return list;
		}
		checkChar(chr, nextChr) {
			if (!this.escaped && !this.operatorExpecting) {
				if (!this.inDomainLiteral && chr === "[") this.inDomainLiteral = true;
				else if (this.inDomainLiteral && (chr === "]" || chr === "," || chr === ";")) this.inDomainLiteral = false;
			}
			if (this.escaped) {} else if (chr === this.operatorExpecting) {
				this.node = {
					type: "operator",
					value: chr
				};
				if (nextChr && ![
					" ",
					"	",
					"\r",
					"\n",
					",",
					";"
				].includes(nextChr)) this.node.noBreak = true;
				this.list.push(this.node);
				this.node = null;
				this.operatorExpecting = "";
				this.escaped = false;
				return;
			} else if (!this.operatorExpecting && !this.inDomainLiteral && chr in this.operators) {
				this.node = {
					type: "operator",
					value: chr
				};
				this.list.push(this.node);
				this.node = null;
				this.operatorExpecting = this.operators[chr];
				this.escaped = false;
				return;
			} else if (["\"", "'"].includes(this.operatorExpecting) && chr === "\\") {
				this.escaped = true;
				return;
			}
			if (!this.node) {
				this.node = {
					type: "text",
					value: ""
				};
				this.list.push(this.node);
			}
			if (chr === "\n") chr = " ";
			if (chr.charCodeAt(0) >= 33 || [" ", "	"].includes(chr)) this.node.value += chr;
			this.escaped = false;
		}
	};
	const MAX_NESTED_GROUP_DEPTH = 50;
	function addressparser(str, options) {
		options = options || {};
		const depth = options._depth || 0;
		if (depth > MAX_NESTED_GROUP_DEPTH) return [];
		const tokens = new Tokenizer(str).tokenize();
		const addresses = [];
		let address = [];
		let parsedAddresses = [];
		tokens.forEach((token) => {
			if (token.type === "operator" && (token.value === "," || token.value === ";")) {
				if (address.length) addresses.push(address);
				address = [];
			} else address.push(token);
		});
		if (address.length) addresses.push(address);
		addresses.forEach((addr) => {
			const handled = _handleAddress(addr, depth);
			for (let i = 0; i < handled.length; i++) parsedAddresses.push(handled[i]);
		});
		const mergedAddresses = [];
		for (let i = parsedAddresses.length - 1; i >= 0; i--) {
			const current = parsedAddresses[i];
			const next = mergedAddresses.length ? mergedAddresses[mergedAddresses.length - 1] : null;
			if (next && current.address === "" && current.name && !current.group && next.address && next.name) next.name = current.name + ", " + next.name;
			else mergedAddresses.push(current);
		}
		mergedAddresses.reverse();
		parsedAddresses = mergedAddresses;
		if (options.flatten) {
			const flatAddresses = [];
			const walkAddressList = (list) => {
				list.forEach((entry) => {
					if (entry.group) return walkAddressList(entry.group);
					flatAddresses.push(entry);
				});
			};
			walkAddressList(parsedAddresses);
			return flatAddresses;
		}
		return parsedAddresses;
	}
	module.exports = exports.default;
	Object.defineProperty(module.exports, "default", {
		value: exports.default,
		enumerable: false,
		writable: true,
		configurable: true
	});
}));
// node_modules/mailauth/lib/dkim/dkim-verifier.js
var require_dkim_verifier = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const { getSigningHeaderLines, parseDkimHeaders, formatAuthHeaderRow, getAlignment, getCurTime, toALabel, normalizeDomainName, isSameOrSubdomain, addWarning, KEY_ERROR_COMMENTS, splitAlgorithm, isSupportedAlgorithm, createKeyCache } = require_tools();
	const { DOMAIN_NAME, SELECTOR, TIMESTAMP, BODY_LENGTH } = require_syntax();
	const { MessageParser } = require_message_parser();
	const { dkimBody } = require_body();
	const { generateCanonicalizedHeader } = require_header();
	const { getARChain } = require_arc();
	const addressparser = require_addressparser();
	const crypto = __require("node:crypto");
	const libmime = require_libmime();
	const ALGORITHM = /^[A-Za-z][A-Za-z0-9]*-[A-Za-z][A-Za-z0-9]*$/;
	const LOCAL_PART = /^(?:(?:[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\x00-\x7f])+(?:\.(?:[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\x00-\x7f])+)*|"(?:[^"\\\r\n]|\\.)*")$/;
	const REQUIRED_DKIM_TAGS = [
		"v",
		"a",
		"b",
		"bh",
		"d",
		"h",
		"s"
	];
	const decodeDkimQuotedPrintable = (value) => {
		let bytes = Buffer.from((value || "").toString().replace(/[ \t\r\n]+/g, ""), "utf8");
		let decoded = [];
		for (let i = 0; i < bytes.length; i++) if (bytes[i] === 61 && i + 2 < bytes.length && /^[0-9A-Fa-f]{2}$/.test(bytes.subarray(i + 1, i + 3).toString())) {
			decoded.push(parseInt(bytes.subarray(i + 1, i + 3).toString(), 16));
			i += 2;
		} else decoded.push(bytes[i]);
		return Buffer.from(decoded).toString("utf8");
	};
	var DkimVerifier = class extends MessageParser {
		constructor(options) {
			super();
			this.options = options || {};
			this.resolver = this.options.resolver;
			this.minBitLength = this.options.minBitLength;
			this.strict = !!this.options.strict;
			this.rejectRsaSha1 = this.strict || !!this.options.rejectRsaSha1;
			this.curTime = getCurTime(this.options.curTime);
			this.results = [];
			this.signatureHeaders = [];
			this.bodyHashes = new Map();
			this.headerFrom = [];
			this.fromFields = 0;
			this.envelopeFrom = false;
			this.arc = {
				chain: false,
				warnings: []
			};
			this.keyCache = createKeyCache(this.resolver);
			Object.defineProperty(this.arc, "keyCache", {
				value: this.keyCache,
				enumerable: false,
				configurable: true,
				writable: true
			});
			this.seal = this.options.seal;
			if (this.seal) {
				let bodyCanon = "relaxed";
				let hashAlgo = "sha256";
				this.sealBodyHashKey = `${bodyCanon}:${hashAlgo}:`;
				this.bodyHashes.set(this.sealBodyHashKey, dkimBody(bodyCanon, hashAlgo, false));
			}
		}
		async messageHeaders(headers) {
			this.headers = headers;
			try {
				this.arc.chain = getARChain(headers, {
					strict: this.strict,
					warnings: this.arc.warnings
				});
				if (this.arc.chain?.length) this.arc.lastEntry = this.arc.chain[this.arc.chain.length - 1];
			} catch (err) {
				this.arc.error = err;
			}
			this.signatureHeaders = headers.parsed.filter((h) => h.key === "dkim-signature").map((h) => {
				const value = parseDkimHeaders(h.line, { strict: this.strict });
				value.type = "DKIM";
				return value;
			});
			let fromHeaders = headers?.parsed?.filter((h) => h.key === "from");
			this.fromFields = fromHeaders.length;
			for (let fromHeader of fromHeaders) {
				fromHeader = fromHeader.line.toString();
				let splitterPos = fromHeader.indexOf(":");
				if (splitterPos >= 0) fromHeader = fromHeader.substr(splitterPos + 1);
				let from = addressparser(fromHeader.trim());
				for (let addr of from) for (let mailbox of [].concat(addr?.group || addr || [])) if (mailbox && mailbox.address) this.headerFrom.push(mailbox.address);
			}
			if (this.options.sender) {
				let returnPath = addressparser(this.options.sender);
				this.envelopeFrom = returnPath.length && returnPath[0].address ? returnPath[0].address : false;
			} else {
				let returnPathHeader = headers.parsed.filter((h) => h.key === "return-path").pop();
				if (returnPathHeader) {
					returnPathHeader = returnPathHeader.line.toString();
					let splitterPos = returnPathHeader.indexOf(":");
					if (splitterPos >= 0) returnPathHeader = returnPathHeader.substr(splitterPos + 1);
					let returnPath = addressparser(returnPathHeader.trim());
					this.envelopeFrom = returnPath.length && returnPath[0].address ? returnPath[0].address : false;
				}
			}
			if (this.arc.lastEntry) {
				const signatureHeader = this.arc.lastEntry["arc-message-signature"];
				signatureHeader.type = "ARC";
				this.signatureHeaders.push(signatureHeader);
				if (!this.strict && !signatureHeader.parsed?.c) signatureHeader.fallbackCanonicalization = "relaxed/relaxed";
			}
			for (let signatureHeader of this.signatureHeaders) {
				this.prepareSignature(signatureHeader);
				if (signatureHeader.skip || signatureHeader.invalid) continue;
				signatureHeader.bodyHashKey = this.addBodyHash(signatureHeader.bodyCanon, signatureHeader.hashAlgo, signatureHeader.maxBodyLength);
				if (signatureHeader.fallbackCanonicalization) signatureHeader.fallbackBodyHashKey = this.addBodyHash(getBodyCanon(signatureHeader.fallbackCanonicalization), signatureHeader.hashAlgo, signatureHeader.maxBodyLength);
				let headersArray = this.headers.parsed;
				const findLastMethod = typeof headersArray.findLast === "function" ? headersArray.findLast : headersArray.find;
				if (typeof headersArray.findLast !== "function") headersArray = [].concat(headersArray).reverse();
				const contentTypeHeader = findLastMethod.call(headersArray, (header) => header.key === "content-type");
				if (contentTypeHeader) {
					let line = contentTypeHeader.line.toString();
					if (line.indexOf(":") >= 0) line = line.substring(line.indexOf(":") + 1).trim();
					const parsedContentType = libmime.parseHeaderValue(line);
					for (let hasher of this.bodyHashes.values()) hasher.setContentType(parsedContentType);
				}
			}
		}
		addBodyHash(bodyCanon, hashAlgo, maxBodyLength) {
			let bodyHashKey = [
				bodyCanon,
				hashAlgo,
				maxBodyLength
			].join(":");
			if (!this.bodyHashes.has(bodyHashKey)) this.bodyHashes.set(bodyHashKey, dkimBody(bodyCanon, hashAlgo, maxBodyLength));
			return bodyHashKey;
		}
		prepareSignature(signatureHeader) {
			const strict = this.strict;
			const isDkim = signatureHeader.type === "DKIM";
			signatureHeader.warnings = [];
			const warn = (warning) => addWarning(signatureHeader.warnings, warning);
			const violation = (reason, warning) => {
				if (strict) {
					signatureHeader.invalid = reason;
					return true;
				}
				if (warning) warn(warning);
				return false;
			};
			const rawTags = new Map();
			for (let tag of signatureHeader.tags || []) rawTags.set(tag.name, tag.value);
			let tagListErrors = signatureHeader.syntaxErrors || [];
			let hasCaseFoldedTags = (signatureHeader.tags || []).some((tag) => tag.name !== tag.name.toLowerCase());
			const parsed = signatureHeader.parsed || {};
			signatureHeader.algorithm = (parsed.a?.value || "").toString();
			Object.assign(signatureHeader, splitAlgorithm(signatureHeader.algorithm));
			signatureHeader.canonicalization = (parsed.c?.value || "").toString();
			signatureHeader.headerCanon = signatureHeader.canonicalization.split("/").shift().toLowerCase().trim() || "simple";
			signatureHeader.bodyCanon = getBodyCanon(signatureHeader.canonicalization);
			signatureHeader.signingDomain = (parsed.d?.value || "").toString();
			signatureHeader.selector = (parsed.s?.value || "").toString();
			signatureHeader.timestamp = parsed.t && !isNaN(parsed.t.value) ? new Date(parsed.t.value * 1e3) : null;
			signatureHeader.expiration = parsed.x && !isNaN(parsed.x.value) ? new Date(parsed.x.value * 1e3) : null;
			signatureHeader.maxBodyLength = typeof parsed.l?.value === "number" && !isNaN(parsed.l.value) ? parsed.l.value : "";
			if (isDkim && parsed.i && typeof parsed.i.value === "string") signatureHeader.identity = decodeDkimQuotedPrintable(parsed.i.value);
			else if (isDkim) signatureHeader.identity = signatureHeader.signingDomain ? `@${signatureHeader.signingDomain}` : "";
			const validCanon = ["relaxed", "simple"];
			if (!isSupportedAlgorithm(signatureHeader.signAlgo, signatureHeader.hashAlgo, isDkim) || strict && !ALGORITHM.test(signatureHeader.algorithm)) {
				signatureHeader.skip = "unknown algorithm";
				return;
			}
			if (!validCanon.includes(signatureHeader.headerCanon) || !validCanon.includes(signatureHeader.bodyCanon)) {
				signatureHeader.skip = "unknown canonicalization";
				return;
			}
			if (!signatureHeader.signingDomain || !signatureHeader.selector) {
				signatureHeader.skip = "signature missing required tag";
				return;
			}
			if (isDkim) {
				if (tagListErrors.length && violation("signature syntax error", "tag-syntax")) return;
				if (hasCaseFoldedTags) warn("tag-syntax");
				let missingTags = REQUIRED_DKIM_TAGS.filter((tag) => !parsed[tag]);
				if (missingTags.length) {
					if (violation("signature missing required tag")) return;
					missingTags.forEach((tag) => warn(`missing-${tag}`));
				}
				if (parsed.v && rawTags.get("v") !== "1" && violation("incompatible version", "invalid-v")) return;
				if ([
					["t", TIMESTAMP],
					["x", TIMESTAMP],
					["l", BODY_LENGTH]
				].some(([tag, format]) => parsed[tag] && !format.test(rawTags.get(tag) || "")) && violation("signature syntax error", "tag-syntax")) return;
				if (parsed.h && !normalizeFieldList(parsed.h.value).length && violation("signature syntax error")) return;
				if ((!DOMAIN_NAME.test(toALabel(signatureHeader.signingDomain)) || !SELECTOR.test(toALabel(signatureHeader.selector))) && violation("signature syntax error", "tag-syntax")) return;
				if (parsed.q) {
					if (!(parsed.q.value || "").toString().split(":").map((method) => method.trim().toLowerCase()).includes("dns/txt") && violation("unsupported query method", "query-method")) return;
				}
				if (parsed.i) {
					let identity = signatureHeader.identity;
					let atPos = identity.lastIndexOf("@");
					let localPart = atPos >= 0 ? identity.substring(0, atPos) : "";
					let identityDomain = atPos >= 0 ? identity.substring(atPos + 1) : "";
					let validSyntax = atPos >= 0 && (!localPart || LOCAL_PART.test(localPart)) && DOMAIN_NAME.test(toALabel(identityDomain));
					let validDomain = atPos >= 0 && isSameOrSubdomain(identityDomain, signatureHeader.signingDomain);
					if ((!validSyntax || !validDomain) && violation(validSyntax ? "domain mismatch" : "signature syntax error", "identity-domain")) return;
					signatureHeader.identityDomain = identityDomain;
				}
				if (signatureHeader.timestamp && signatureHeader.expiration && signatureHeader.expiration <= signatureHeader.timestamp) {
					if (violation("invalid expiration")) return;
					if (signatureHeader.expiration.getTime() === signatureHeader.timestamp.getTime()) warn("invalid-expiration");
				}
				if (signatureHeader.hashAlgo === "sha1") warn("rsa-sha1");
			}
			if (!(parsed.h ? normalizeFieldList(parsed.h.value) : ["from"]).includes("from")) {
				signatureHeader.invalid = "From field not signed";
				return;
			}
		}
		async nextChunk(chunk) {
			for (let bodyHash of this.bodyHashes.values()) bodyHash.update(chunk);
		}
		getSignatureTimeValid(signatureHeader) {
			if (signatureHeader.timestamp && signatureHeader.timestamp > this.curTime) return false;
			if (signatureHeader.expiration && signatureHeader.expiration < this.curTime) return false;
			return true;
		}
		getStatusHeader(signatureHeader) {
			let header = {};
			if (this.strict && signatureHeader.type === "DKIM") {
				let identity = signatureHeader.identity || "";
				let atPos = identity.lastIndexOf("@");
				header.d = signatureHeader.signingDomain ? toALabel(signatureHeader.signingDomain) : false;
				header.i = identity ? atPos >= 0 ? identity.substring(0, atPos + 1) + toALabel(identity.substring(atPos + 1)) : identity : false;
			} else header.i = signatureHeader.signingDomain ? `@${signatureHeader.signingDomain}` : false;
			header.s = signatureHeader.selector;
			header.a = signatureHeader.parsed?.a?.value;
			header.b = signatureHeader.parsed?.b?.value ? `${signatureHeader.parsed?.b?.value.toString().substr(0, 8)}` : false;
			return header;
		}
		baseResult(signatureHeader, format) {
			return {
				id: signatureHeader.parsed?.b?.value ? crypto.createHash("sha256").update(Buffer.from(signatureHeader.parsed.b.value.toString(), "base64")).digest("hex") : crypto.randomUUID(),
				signingDomain: signatureHeader.signingDomain,
				selector: signatureHeader.selector,
				signature: signatureHeader.parsed?.b?.value,
				algo: signatureHeader.parsed?.a?.value,
				format
			};
		}
		async verifySignature(signatureHeader, fallback) {
			const canonicalization = fallback ? signatureHeader.fallbackCanonicalization : signatureHeader.canonicalization;
			const bodyHashKey = fallback ? signatureHeader.fallbackBodyHashKey : signatureHeader.bodyHashKey;
			let signingHeaderLines = getSigningHeaderLines(this.headers.parsed, signatureHeader.parsed?.h?.value, true);
			let { canonicalizedHeader } = generateCanonicalizedHeader(signatureHeader.type, signingHeaderLines, {
				signatureHeaderLine: signatureHeader.original,
				canonicalization,
				instance: signatureHeader.type === "ARC" ? signatureHeader.parsed?.i?.value : false,
				strict: this.strict
			});
			let signingHeaders = {
				keys: signingHeaderLines.keys,
				headers: signingHeaderLines.headers.map((l) => l.line.toString()),
				canonicalizedHeader: canonicalizedHeader.toString("base64")
			};
			let publicKey, rr, modulusLength;
			let status = {
				result: "neutral",
				comment: false,
				header: this.getStatusHeader(signatureHeader)
			};
			if (signatureHeader.type === "DKIM" && this.headerFrom?.length) status.aligned = getAlignment(this.headerFrom[0].split("@").pop(), [signatureHeader.signingDomain])?.domain || false;
			const bodyHasher = this.bodyHashes.get(bodyHashKey);
			const bodyHash = bodyHasher?.hash;
			const mimeStructureStart = bodyHasher?.mimeStructureStart;
			const warnings = [].concat(signatureHeader.warnings || []);
			if (signatureHeader.invalid) {
				status.result = "neutral";
				status.comment = signatureHeader.invalid;
			} else if (signatureHeader.parsed?.bh?.value !== bodyHash) {
				status.result = this.strict ? "fail" : "neutral";
				status.comment = `body hash did not verify`;
			} else if (this.rejectRsaSha1 && signatureHeader.type === "DKIM" && signatureHeader.hashAlgo === "sha1") {
				status.result = "policy";
				status.comment = "weak algorithm";
				status.policy = { "dkim-rules": "weak-algorithm" };
			} else try {
				let res = await this.keyCache.get(signatureHeader.type, `${signatureHeader.selector}._domainkey.${signatureHeader.signingDomain}`, this.minBitLength, {
					strict: this.strict,
					hashAlgo: signatureHeader.hashAlgo
				});
				publicKey = res?.publicKey;
				rr = res?.rr;
				modulusLength = res?.modulusLength;
				addWarning(warnings, ...res?.warnings || []);
				if (res?.testing) status.testing = true;
				let keyError = false;
				if (this.strict && res?.keyType && res.keyType !== signatureHeader.signAlgo) keyError = "inappropriate key algorithm";
				else if (res?.flags?.includes("s") && signatureHeader.identityDomain && normalizeDomainName(signatureHeader.identityDomain) !== normalizeDomainName(signatureHeader.signingDomain)) {
					if (this.strict) keyError = "domain mismatch";
					else addWarning(warnings, "identity-domain");
				}
				if (keyError) {
					status.result = "neutral";
					status.comment = keyError;
				} else try {
					status.result = crypto.verify(signatureHeader.signAlgo === "rsa" ? signatureHeader.algorithm : null, signatureHeader.signAlgo === "rsa" ? canonicalizedHeader : crypto.createHash("sha256").update(canonicalizedHeader).digest(), publicKey, Buffer.from(signatureHeader.parsed?.b?.value || "", "base64")) ? "pass" : "fail";
					if (status.result === "fail") status.comment = "bad signature";
					if (status.result === "pass") {
						if (signatureHeader.expiration && signatureHeader.timestamp && signatureHeader.expiration < signatureHeader.timestamp) {
							status.result = "neutral";
							status.comment = "invalid expiration";
						}
						if (signatureHeader.expiration && signatureHeader.expiration < this.curTime) {
							status.result = "neutral";
							status.comment = "expired";
						}
					}
				} catch (err) {
					status.result = "neutral";
					status.comment = err.message;
				}
			} catch (err) {
				if (err.rr) rr = err.rr;
				if (KEY_ERROR_COMMENTS.has(err.code)) {
					status.result = "neutral";
					status.comment = KEY_ERROR_COMMENTS.get(err.code);
				} else if (err.code === "ESHORTKEY") {
					status.result = "policy";
					if (!status.policy) status.policy = {};
					status.policy["dkim-rules"] = `weak-key`;
				} else {
					status.result = "temperror";
					status.comment = `DNS failure: ${err.code || err.message}`;
				}
			}
			if (warnings.length) status.warnings = warnings;
			const bodyHashedBytes = bodyHasher?.bodyHashedBytes;
			const canonicalizedLength = bodyHasher?.canonicalizedLength;
			const sourceBodyLength = bodyHasher?.byteLength;
			if (!fallback) {
				signatureHeader.bodyHashedBytes = bodyHashedBytes;
				signatureHeader.canonicalizedLength = canonicalizedLength;
				signatureHeader.sourceBodyLength = sourceBodyLength;
			}
			let result = Object.assign(this.baseResult(signatureHeader, fallback ? canonicalization : signatureHeader.parsed?.c?.value), {
				bodyHash,
				bodyHashExpecting: signatureHeader.parsed?.bh?.value,
				signingHeaders,
				status,
				signTime: signatureHeader.timestamp && !isNaN(signatureHeader.timestamp) ? signatureHeader.timestamp.toISOString() : null,
				expiresAfter: signatureHeader.expiration && !isNaN(signatureHeader.expiration) ? signatureHeader.expiration.toISOString() : null,
				signatureTimeValid: this.getSignatureTimeValid(signatureHeader)
			});
			if (typeof sourceBodyLength === "number") result.sourceBodyLength = sourceBodyLength;
			if (typeof bodyHashedBytes === "number") result.canonBodyLength = bodyHashedBytes;
			if (typeof canonicalizedLength === "number") result.canonBodyLengthTotal = canonicalizedLength;
			if (typeof signatureHeader.maxBodyLength === "number") {
				result.canonBodyLengthLimited = true;
				result.canonBodyLengthLimit = signatureHeader.maxBodyLength;
				if (result.canonBodyLengthTotal > result.canonBodyLength) status.underSized = result.canonBodyLengthTotal - result.canonBodyLength;
			} else result.canonBodyLengthLimited = false;
			if (typeof mimeStructureStart === "number") result.mimeStructureStart = mimeStructureStart;
			if (publicKey) result.publicKey = publicKey.toString();
			if (modulusLength) result.modulusLength = modulusLength;
			if (rr) result.rr = rr;
			if (typeof result.status.comment === "boolean") delete result.status.comment;
			return result;
		}
		skippedSignatureResult(signatureHeader) {
			let status = {
				result: "neutral",
				comment: signatureHeader.skip,
				header: this.getStatusHeader(signatureHeader)
			};
			return Object.assign(this.baseResult(signatureHeader, signatureHeader.parsed?.c?.value), { status });
		}
		async finalChunk() {
			try {
				if (!this.headers || !this.bodyHashes.size && !this.signatureHeaders.some((signatureHeader) => signatureHeader.invalid || signatureHeader.skip)) return;
				for (let [key, bodyHash] of this.bodyHashes.entries()) {
					this.bodyHashes.get(key).hash = bodyHash.digest("base64");
					this.bodyHashes.get(key).mimeStructureStart = bodyHash.getMimeStructureStart();
				}
				for (let signatureHeader of this.signatureHeaders) {
					let result;
					if (signatureHeader.skip) {
						if (!this.strict || signatureHeader.type !== "DKIM") continue;
						result = this.skippedSignatureResult(signatureHeader);
					} else {
						result = await this.verifySignature(signatureHeader);
						if (signatureHeader.fallbackCanonicalization && !signatureHeader.invalid && result.status.result !== "pass") {
							let fallbackResult = await this.verifySignature(signatureHeader, true);
							if (fallbackResult.status.result === "pass") {
								fallbackResult.status.warnings = addWarning([].concat(fallbackResult.status.warnings || []), "ams-c-default");
								result = fallbackResult;
							}
						}
					}
					switch (signatureHeader.type) {
						case "ARC":
							if (!this.arc.lastEntry) break;
							this.arc.lastEntry.messageSignature = result;
							break;
						default: this.results.push(result);
					}
				}
			} finally {
				if (!this.results.length) this.results.push({ status: {
					result: "none",
					comment: "message not signed"
				} });
				this.results.forEach((result) => {
					result.info = formatAuthHeaderRow("dkim", result.status, { strict: this.strict });
				});
			}
			if (this.seal && this.bodyHashes.has(this.sealBodyHashKey) && typeof this.bodyHashes.get(this.sealBodyHashKey)?.hash === "string") this.seal.bodyHash = this.bodyHashes.get(this.sealBodyHashKey).hash;
		}
	};
	const getBodyCanon = (canonicalization) => (canonicalization.split("/")[1] || "simple").toLowerCase().trim();
	const normalizeFieldList = (value) => (value || "").toString().split(":").map((name) => name.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "").toLowerCase()).filter((name) => name);
	module.exports = { DkimVerifier };
}));
// node_modules/mailauth/lib/dkim/verify.js
var require_verify = __commonJSMin(((exports, module) => {
	const { writeToStream } = require_tools();
	const { DkimVerifier } = require_dkim_verifier();
	const dkimVerify = async (input, options) => {
		let dkimVerifier = new DkimVerifier(options);
		await writeToStream(dkimVerifier, input);
		const result = {
			headerFrom: dkimVerifier.headerFrom,
			fromFields: dkimVerifier.fromFields,
			envelopeFrom: dkimVerifier.envelopeFrom,
			results: dkimVerifier.results
		};
		if (dkimVerifier.headers) Object.defineProperty(result, "headers", {
			enumerable: false,
			configurable: false,
			writable: false,
			value: dkimVerifier.headers
		});
		if (dkimVerifier.arc) Object.defineProperty(result, "arc", {
			enumerable: false,
			configurable: false,
			writable: false,
			value: dkimVerifier.arc
		});
		if (dkimVerifier.seal) Object.defineProperty(result, "seal", {
			enumerable: false,
			configurable: false,
			writable: false,
			value: dkimVerifier.seal
		});
		return result;
	};
	module.exports = { dkimVerify };
}));
export default require_verify();
export {};
