import { __commonJSMin, __esmMin, __exportAll, __require, __toCommonJS } from "./rolldown-runtime.js";
import { require_parse_dkim_headers } from "./parse-dkim-headers.js";
import { require_cjs } from "./cjs.js";
// node_modules/punycode.js/punycode.js
var require_punycode = __commonJSMin(((exports, module) => {
	const maxInt = 2147483647;
	const base = 36;
	const tMin = 1;
	const tMax = 26;
	const skew = 38;
	const damp = 700;
	const initialBias = 72;
	const initialN = 128;
	const delimiter = "-";
	const regexPunycode = /^xn--/;
	const regexNonASCII = /[^\0-\x7F]/;
	const regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
	const errors = {
		"overflow": "Overflow: input needs wider integers to process",
		"not-basic": "Illegal input >= 0x80 (not a basic code point)",
		"invalid-input": "Invalid input"
	};
	const baseMinusTMin = 35;
	const floor = Math.floor;
	const stringFromCharCode = String.fromCharCode;
	function error(type) {
		throw new RangeError(errors[type]);
	}
	function map(array, callback) {
		const result = [];
		let length = array.length;
		while (length--) result[length] = callback(array[length]);
		return result;
	}
	function mapDomain(domain, callback) {
		const parts = domain.split("@");
		let result = "";
		if (parts.length > 1) {
			result = parts[0] + "@";
			domain = parts[1];
		}
		domain = domain.replace(regexSeparators, ".");
		const encoded = map(domain.split("."), callback).join(".");
		return result + encoded;
	}
	function ucs2decode(string) {
		const output = [];
		let counter = 0;
		const length = string.length;
		while (counter < length) {
			const value = string.charCodeAt(counter++);
			if (value >= 55296 && value <= 56319 && counter < length) {
				const extra = string.charCodeAt(counter++);
				if ((extra & 64512) == 56320) output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
				else {
					output.push(value);
					counter--;
				}
			} else output.push(value);
		}
		return output;
	}
	const ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
	const basicToDigit = function(codePoint) {
		if (codePoint >= 48 && codePoint < 58) return 26 + (codePoint - 48);
		if (codePoint >= 65 && codePoint < 91) return codePoint - 65;
		if (codePoint >= 97 && codePoint < 123) return codePoint - 97;
		return base;
	};
	const digitToBasic = function(digit, flag) {
		return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
	};
	const adapt = function(delta, numPoints, firstTime) {
		let k = 0;
		delta = firstTime ? floor(delta / damp) : delta >> 1;
		delta += floor(delta / numPoints);
		for (; delta > 455; k += base) delta = floor(delta / baseMinusTMin);
		return floor(k + 36 * delta / (delta + skew));
	};
	const decode = function(input) {
		const output = [];
		const inputLength = input.length;
		let i = 0;
		let n = initialN;
		let bias = initialBias;
		let basic = input.lastIndexOf(delimiter);
		if (basic < 0) basic = 0;
		for (let j = 0; j < basic; ++j) {
			if (input.charCodeAt(j) >= 128) error("not-basic");
			output.push(input.charCodeAt(j));
		}
		for (let index = basic > 0 ? basic + 1 : 0; index < inputLength;) {
			const oldi = i;
			for (let w = 1, k = base;; k += base) {
				if (index >= inputLength) error("invalid-input");
				const digit = basicToDigit(input.charCodeAt(index++));
				if (digit >= base) error("invalid-input");
				if (digit > floor((maxInt - i) / w)) error("overflow");
				i += digit * w;
				const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
				if (digit < t) break;
				const baseMinusT = base - t;
				if (w > floor(maxInt / baseMinusT)) error("overflow");
				w *= baseMinusT;
			}
			const out = output.length + 1;
			bias = adapt(i - oldi, out, oldi == 0);
			if (floor(i / out) > maxInt - n) error("overflow");
			n += floor(i / out);
			i %= out;
			output.splice(i++, 0, n);
		}
		return String.fromCodePoint(...output);
	};
	const encode = function(input) {
		const output = [];
		input = ucs2decode(input);
		const inputLength = input.length;
		let n = initialN;
		let delta = 0;
		let bias = initialBias;
		for (const currentValue of input) if (currentValue < 128) output.push(stringFromCharCode(currentValue));
		const basicLength = output.length;
		let handledCPCount = basicLength;
		if (basicLength) output.push(delimiter);
		while (handledCPCount < inputLength) {
			let m = maxInt;
			for (const currentValue of input) if (currentValue >= n && currentValue < m) m = currentValue;
			const handledCPCountPlusOne = handledCPCount + 1;
			if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) error("overflow");
			delta += (m - n) * handledCPCountPlusOne;
			n = m;
			for (const currentValue of input) {
				if (currentValue < n && ++delta > maxInt) error("overflow");
				if (currentValue === n) {
					let q = delta;
					for (let k = base;; k += base) {
						const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
						if (q < t) break;
						const qMinusT = q - t;
						const baseMinusT = base - t;
						output.push(stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0)));
						q = floor(qMinusT / baseMinusT);
					}
					output.push(stringFromCharCode(digitToBasic(q, 0)));
					bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
					delta = 0;
					++handledCPCount;
				}
			}
			++delta;
			++n;
		}
		return output.join("");
	};
	const toUnicode = function(input) {
		return mapDomain(input, function(string) {
			return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
		});
	};
	const toASCII = function(input) {
		return mapDomain(input, function(string) {
			return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
		});
	};
	module.exports = {
		"version": "2.3.1",
		"ucs2": {
			"decode": ucs2decode,
			"encode": ucs2encode
		},
		"decode": decode,
		"encode": encode,
		"toASCII": toASCII,
		"toUnicode": toUnicode
	};
}));
// scripts/bundle/smaller/iconv-lite.ts
function decode(bytes, encoding) {
	return new TextDecoder(encoding).decode(bytes);
}
__esmMin((() => {}));
// \0entry:6
var _entry_6_exports = __exportAll({ decode: () => decode });
var init__entry_6 = __esmMin((() => {}));
// \0entry:4
var require__entry_4 = __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/libmime/lib/charsets.js
var require_charsets = __commonJSMin(((exports, module) => {
	module.exports = {
		"866": "IBM866",
		"unicode-1-1-utf-8": "UTF-8",
		"utf-8": "UTF-8",
		utf8: "UTF-8",
		cp866: "IBM866",
		csibm866: "IBM866",
		ibm866: "IBM866",
		csisolatin2: "ISO-8859-2",
		"iso-8859-2": "ISO-8859-2",
		"iso-ir-101": "ISO-8859-2",
		"iso8859-2": "ISO-8859-2",
		iso88592: "ISO-8859-2",
		"iso_8859-2": "ISO-8859-2",
		"iso_8859-2:1987": "ISO-8859-2",
		l2: "ISO-8859-2",
		latin2: "ISO-8859-2",
		csisolatin3: "ISO-8859-3",
		"iso-8859-3": "ISO-8859-3",
		"iso-ir-109": "ISO-8859-3",
		"iso8859-3": "ISO-8859-3",
		iso88593: "ISO-8859-3",
		"iso_8859-3": "ISO-8859-3",
		"iso_8859-3:1988": "ISO-8859-3",
		l3: "ISO-8859-3",
		latin3: "ISO-8859-3",
		csisolatin4: "ISO-8859-4",
		"iso-8859-4": "ISO-8859-4",
		"iso-ir-110": "ISO-8859-4",
		"iso8859-4": "ISO-8859-4",
		iso88594: "ISO-8859-4",
		"iso_8859-4": "ISO-8859-4",
		"iso_8859-4:1988": "ISO-8859-4",
		l4: "ISO-8859-4",
		latin4: "ISO-8859-4",
		csisolatincyrillic: "ISO-8859-5",
		cyrillic: "ISO-8859-5",
		"iso-8859-5": "ISO-8859-5",
		"iso-ir-144": "ISO-8859-5",
		"iso8859-5": "ISO-8859-5",
		iso88595: "ISO-8859-5",
		"iso_8859-5": "ISO-8859-5",
		"iso_8859-5:1988": "ISO-8859-5",
		arabic: "ISO-8859-6",
		"asmo-708": "ISO-8859-6",
		csiso88596e: "ISO-8859-6",
		csiso88596i: "ISO-8859-6",
		csisolatinarabic: "ISO-8859-6",
		"ecma-114": "ISO-8859-6",
		"iso-8859-6": "ISO-8859-6",
		"iso-8859-6-e": "ISO-8859-6",
		"iso-8859-6-i": "ISO-8859-6",
		"iso-ir-127": "ISO-8859-6",
		"iso8859-6": "ISO-8859-6",
		iso88596: "ISO-8859-6",
		"iso_8859-6": "ISO-8859-6",
		"iso_8859-6:1987": "ISO-8859-6",
		csisolatingreek: "ISO-8859-7",
		"ecma-118": "ISO-8859-7",
		elot_928: "ISO-8859-7",
		greek: "ISO-8859-7",
		greek8: "ISO-8859-7",
		"iso-8859-7": "ISO-8859-7",
		"iso-ir-126": "ISO-8859-7",
		"iso8859-7": "ISO-8859-7",
		iso88597: "ISO-8859-7",
		"iso_8859-7": "ISO-8859-7",
		"iso_8859-7:1987": "ISO-8859-7",
		sun_eu_greek: "ISO-8859-7",
		csiso88598e: "ISO-8859-8",
		csisolatinhebrew: "ISO-8859-8",
		hebrew: "ISO-8859-8",
		"iso-8859-8": "ISO-8859-8",
		"iso-8859-8-e": "ISO-8859-8",
		"iso-8859-8-i": "ISO-8859-8",
		"iso-ir-138": "ISO-8859-8",
		"iso8859-8": "ISO-8859-8",
		iso88598: "ISO-8859-8",
		"iso_8859-8": "ISO-8859-8",
		"iso_8859-8:1988": "ISO-8859-8",
		visual: "ISO-8859-8",
		csisolatin6: "ISO-8859-10",
		"iso-8859-10": "ISO-8859-10",
		"iso-ir-157": "ISO-8859-10",
		"iso8859-10": "ISO-8859-10",
		iso885910: "ISO-8859-10",
		l6: "ISO-8859-10",
		latin6: "ISO-8859-10",
		"iso-8859-13": "ISO-8859-13",
		"iso8859-13": "ISO-8859-13",
		iso885913: "ISO-8859-13",
		"iso-8859-14": "ISO-8859-14",
		"iso8859-14": "ISO-8859-14",
		iso885914: "ISO-8859-14",
		csisolatin9: "ISO-8859-15",
		"iso-8859-15": "ISO-8859-15",
		"iso8859-15": "ISO-8859-15",
		iso885915: "ISO-8859-15",
		"iso_8859-15": "ISO-8859-15",
		l9: "ISO-8859-15",
		"iso-8859-16": "ISO-8859-16",
		cskoi8r: "KOI8-R",
		koi: "KOI8-R",
		koi8: "KOI8-R",
		"koi8-r": "KOI8-R",
		koi8_r: "KOI8-R",
		"koi8-ru": "KOI8-U",
		"koi8-u": "KOI8-U",
		csmacintosh: "macintosh",
		mac: "macintosh",
		macintosh: "macintosh",
		"x-mac-roman": "macintosh",
		"dos-874": "windows-874",
		"iso-8859-11": "windows-874",
		"iso8859-11": "windows-874",
		iso885911: "windows-874",
		"tis-620": "windows-874",
		"windows-874": "windows-874",
		cp1250: "windows-1250",
		"windows-1250": "windows-1250",
		"x-cp1250": "windows-1250",
		cp1251: "windows-1251",
		"windows-1251": "windows-1251",
		"x-cp1251": "windows-1251",
		"ansi_x3.4-1968": "windows-1252",
		ascii: "windows-1252",
		cp1252: "windows-1252",
		cp819: "windows-1252",
		csisolatin1: "windows-1252",
		ibm819: "windows-1252",
		"iso-8859-1": "windows-1252",
		"iso-ir-100": "windows-1252",
		"iso8859-1": "windows-1252",
		iso88591: "windows-1252",
		"iso_8859-1": "windows-1252",
		"iso_8859-1:1987": "windows-1252",
		l1: "windows-1252",
		latin1: "windows-1252",
		"us-ascii": "windows-1252",
		"windows-1252": "windows-1252",
		"x-cp1252": "windows-1252",
		cp1253: "windows-1253",
		"windows-1253": "windows-1253",
		"x-cp1253": "windows-1253",
		cp1254: "windows-1254",
		csisolatin5: "windows-1254",
		"iso-8859-9": "windows-1254",
		"iso-ir-148": "windows-1254",
		"iso8859-9": "windows-1254",
		iso88599: "windows-1254",
		"iso_8859-9": "windows-1254",
		"iso_8859-9:1989": "windows-1254",
		l5: "windows-1254",
		latin5: "windows-1254",
		"windows-1254": "windows-1254",
		"x-cp1254": "windows-1254",
		cp1255: "windows-1255",
		"windows-1255": "windows-1255",
		"x-cp1255": "windows-1255",
		cp1256: "windows-1256",
		"windows-1256": "windows-1256",
		"x-cp1256": "windows-1256",
		cp1257: "windows-1257",
		"windows-1257": "windows-1257",
		"x-cp1257": "windows-1257",
		cp1258: "windows-1258",
		"windows-1258": "windows-1258",
		"x-cp1258": "windows-1258",
		chinese: "GBK",
		csgb2312: "GBK",
		csiso58gb231280: "GBK",
		gb2312: "GBK",
		gb_2312: "GBK",
		"gb_2312-80": "GBK",
		gbk: "GBK",
		"iso-ir-58": "GBK",
		"x-gbk": "GBK",
		gb18030: "gb18030",
		big5: "Big5",
		"big5-hkscs": "Big5",
		"cn-big5": "Big5",
		csbig5: "Big5",
		"x-x-big5": "Big5",
		cseucpkdfmtjapanese: "EUC-JP",
		"euc-jp": "EUC-JP",
		"x-euc-jp": "EUC-JP",
		csshiftjis: "Shift_JIS",
		ms932: "Shift_JIS",
		ms_kanji: "Shift_JIS",
		"shift-jis": "Shift_JIS",
		shift_jis: "Shift_JIS",
		sjis: "Shift_JIS",
		"windows-31j": "Shift_JIS",
		"x-sjis": "Shift_JIS",
		cseuckr: "EUC-KR",
		csksc56011987: "EUC-KR",
		"euc-kr": "EUC-KR",
		"iso-ir-149": "EUC-KR",
		korean: "EUC-KR",
		"ks_c_5601-1987": "EUC-KR",
		"ks_c_5601-1989": "EUC-KR",
		ksc5601: "EUC-KR",
		ksc_5601: "EUC-KR",
		"windows-949": "EUC-KR",
		"utf-16be": "UTF-16BE",
		"utf-16": "UTF-16LE",
		"utf-16le": "UTF-16LE"
	};
}));
// node_modules/libmime/lib/charset.js
var require_charset = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const iconv = (init__entry_6(), __toCommonJS(_entry_6_exports));
	const encodingJapanese = require__entry_4();
	const charsets = require_charsets();
	const charset = module.exports = {
		encode(str) {
			return Buffer.from(str, "utf-8");
		},
		decode(buf, fromCharset) {
			fromCharset = charset.normalizeCharset(fromCharset || "UTF-8");
			if (/^(us-)?ascii|utf-8|7bit$/i.test(fromCharset)) return buf.toString("utf-8");
			try {
				if (/^jis|^iso-?2022-?jp|^EUCJP/i.test(fromCharset)) {
					if (typeof buf === "string") buf = Buffer.from(buf);
					try {
						let output = encodingJapanese.convert(buf, {
							to: "UNICODE",
							from: fromCharset,
							type: "string"
						});
						if (typeof output === "string") return output;
					} catch (err) {}
				}
				return iconv.decode(buf, fromCharset);
			} catch (err) {
				return buf.toString();
			}
		},
		convert(data, fromCharset) {
			fromCharset = charset.normalizeCharset(fromCharset || "UTF-8");
			let bufString;
			if (typeof data !== "string") {
				if (/^(us-)?ascii|utf-8|7bit$/i.test(fromCharset)) return data;
				bufString = charset.decode(data, fromCharset);
				return charset.encode(bufString);
			}
			return charset.encode(data);
		},
		normalizeCharset(charset) {
			charset = (charset || "UTF-8").toString().toLowerCase().trim();
			if (charsets.hasOwnProperty(charset) && charsets[charset]) return charsets[charset];
			charset = charset.replace(/^utf[-_]?(\d+)/, "utf-$1").replace(/^(?:us[-_]?)ascii/, "windows-1252").replace(/^win(?:dows)?[-_]?(\d+)/, "windows-$1").replace(/^(?:latin|iso[-_]?8859)?[-_]?(\d+)/, "iso-8859-$1").replace(/^l[-_]?(\d+)/, "iso-8859-$1");
			if (charsets.hasOwnProperty(charset) && charsets[charset]) return charsets[charset];
			return charset.toUpperCase();
		}
	};
}));
// node_modules/libbase64/lib/libbase64.js
var require_libbase64 = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const Transform = __require("node:stream").Transform;
	function encode(buffer) {
		if (typeof buffer === "string") buffer = Buffer.from(buffer, "utf-8");
		return buffer.toString("base64");
	}
	function decode(str) {
		str = str || "";
		return Buffer.from(str, "base64");
	}
	function wrap(str, lineLength) {
		str = (str || "").toString();
		lineLength = lineLength || 76;
		if (str.length <= lineLength) return str;
		let result = [];
		let pos = 0;
		let chunkLength = lineLength * 1024;
		while (pos < str.length) {
			let wrappedLines = str.substr(pos, chunkLength).replace(new RegExp(".{" + lineLength + "}", "g"), "$&\r\n").trim();
			result.push(wrappedLines);
			pos += chunkLength;
		}
		return result.join("\r\n").trim();
	}
	var Encoder = class extends Transform {
		constructor(options) {
			super();
			this.options = options || {};
			if (this.options.lineLength !== false) this.options.lineLength = Number(this.options.lineLength) || 76;
			this.skipStartBytes = Number(this.options.skipStartBytes) || 0;
			this.limitOutbutBytes = Number(this.options.limitOutbutBytes) || 0;
			this._curLine = this.options.startPadding || "";
			this._remainingBytes = false;
			this.inputBytes = 0;
			this.outputBytes = 0;
		}
		_writeChunk(chunk) {
			if (this.skipStartBytes) {
				if (chunk.length <= this.skipStartBytes) {
					this.skipStartBytes -= chunk.length;
					return;
				}
				chunk = chunk.slice(this.skipStartBytes);
				this.skipStartBytes = 0;
			}
			if (this.limitOutbutBytes) {
				if (this.outputBytes + chunk.length <= this.limitOutbutBytes) {} else if (this.outputBytes >= this.limitOutbutBytes) return;
				else chunk = chunk.slice(0, this.limitOutbutBytes - this.outputBytes);
			}
			this.outputBytes += chunk.length;
			this.push(chunk);
		}
		_getWrapped(str, isFinal) {
			str = wrap(str, this.options.lineLength);
			if (!isFinal && str.length === this.options.lineLength) str += "\r\n";
			return str;
		}
		_transform(chunk, encoding, done) {
			if (encoding !== "buffer") chunk = Buffer.from(chunk, encoding);
			if (!chunk || !chunk.length) return setImmediate(done);
			this.inputBytes += chunk.length;
			if (this._remainingBytes && this._remainingBytes.length) {
				chunk = Buffer.concat([this._remainingBytes, chunk], this._remainingBytes.length + chunk.length);
				this._remainingBytes = false;
			}
			if (chunk.length % 3) {
				this._remainingBytes = chunk.slice(chunk.length - chunk.length % 3);
				chunk = chunk.slice(0, chunk.length - chunk.length % 3);
			} else this._remainingBytes = false;
			let b64 = this._curLine + encode(chunk);
			if (this.options.lineLength) {
				b64 = this._getWrapped(b64);
				let lastLF = b64.lastIndexOf("\n");
				if (lastLF < 0) {
					this._curLine = b64;
					b64 = "";
				} else if (lastLF === b64.length - 1) this._curLine = "";
				else {
					this._curLine = b64.substr(lastLF + 1);
					b64 = b64.substr(0, lastLF + 1);
				}
			}
			if (b64) this._writeChunk(Buffer.from(b64, "ascii"), false);
			setImmediate(done);
		}
		_flush(done) {
			if (this._remainingBytes && this._remainingBytes.length) this._curLine += encode(this._remainingBytes);
			if (this._curLine) {
				this._curLine = this._getWrapped(this._curLine, true);
				this._writeChunk(Buffer.from(this._curLine, "ascii"), true);
				this._curLine = "";
			}
			done();
		}
	};
	var Decoder = class extends Transform {
		constructor(options) {
			super();
			this.options = options || {};
			this._curLine = "";
			this.inputBytes = 0;
			this.outputBytes = 0;
		}
		_transform(chunk, encoding, done) {
			if (!chunk || !chunk.length) return setImmediate(done);
			this.inputBytes += chunk.length;
			let b64 = this._curLine + chunk.toString("ascii");
			this._curLine = "";
			if (/[^a-zA-Z0-9+/=]/.test(b64)) b64 = b64.replace(/[^a-zA-Z0-9+/=]/g, "");
			if (b64.length < 4) {
				this._curLine = b64;
				b64 = "";
			} else if (b64.length % 4) {
				this._curLine = b64.substr(-b64.length % 4);
				b64 = b64.substr(0, b64.length - this._curLine.length);
			}
			if (b64) {
				let buf = decode(b64);
				this.outputBytes += buf.length;
				this.push(buf);
			}
			setImmediate(done);
		}
		_flush(done) {
			if (this._curLine) {
				let buf = decode(this._curLine);
				this.outputBytes += buf.length;
				this.push(buf);
				this._curLine = "";
			}
			setImmediate(done);
		}
	};
	module.exports = {
		encode,
		decode,
		wrap,
		Encoder,
		Decoder
	};
}));
// node_modules/libqp/lib/libqp.js
var require_libqp = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const Transform = __require("node:stream").Transform;
	function encode(buffer) {
		if (typeof buffer === "string") buffer = Buffer.from(buffer, "utf-8");
		let ranges = [
			[9],
			[10],
			[13],
			[32, 60],
			[62, 126]
		];
		let result = "";
		let ord;
		for (let i = 0, len = buffer.length; i < len; i++) {
			ord = buffer[i];
			if (checkRanges(ord, ranges) && !((ord === 32 || ord === 9) && (i === len - 1 || buffer[i + 1] === 10 || buffer[i + 1] === 13))) {
				result += String.fromCharCode(ord);
				continue;
			}
			result += "=" + (ord < 16 ? "0" : "") + ord.toString(16).toUpperCase();
		}
		return result;
	}
	function decode(str) {
		str = (str || "").toString().replace(/[\t ]+$/gm, "").replace(/\=(?:\r?\n|$)/g, "");
		let encodedBytesCount = (str.match(/\=[\da-fA-F]{2}/g) || []).length, bufferLength = str.length - encodedBytesCount * 2, chr, hex, buffer = Buffer.alloc(bufferLength), bufferPos = 0;
		for (let i = 0, len = str.length; i < len; i++) {
			chr = str.charAt(i);
			if (chr === "=" && (hex = str.substr(i + 1, 2)) && /[\da-fA-F]{2}/.test(hex)) {
				buffer[bufferPos++] = parseInt(hex, 16);
				i += 2;
				continue;
			}
			buffer[bufferPos++] = chr.charCodeAt(0);
		}
		return buffer;
	}
	function wrap(str, lineLength) {
		str = (str || "").toString();
		lineLength = lineLength || 76;
		if (str.length <= lineLength) return str;
		let pos = 0, len = str.length, match, code, line, lineMargin = Math.floor(lineLength / 3), result = "";
		while (pos < len) {
			line = str.substr(pos, lineLength);
			if (match = line.match(/\r\n/)) {
				line = line.substr(0, match.index + match[0].length);
				result += line;
				pos += line.length;
				continue;
			}
			if (line.substr(-1) === "\n") {
				result += line;
				pos += line.length;
				continue;
			} else if (match = line.substr(-lineMargin).match(/\n.*?$/)) {
				line = line.substr(0, line.length - (match[0].length - 1));
				result += line;
				pos += line.length;
				continue;
			} else if (line.length > lineLength - lineMargin && (match = line.substr(-lineMargin).match(/[ \t\.,!\?][^ \t\.,!\?]*$/))) line = line.substr(0, line.length - (match[0].length - 1));
			else if (line.match(/\=[\da-f]{0,2}$/i)) {
				if (match = line.match(/\=[\da-f]{0,1}$/i)) line = line.substr(0, line.length - match[0].length);
				while (line.length > 3 && line.length < len - pos && !line.match(/^(?:=[\da-f]{2}){1,4}$/i) && (match = line.match(/\=[\da-f]{2}$/gi))) {
					code = parseInt(match[0].substr(1, 2), 16);
					if (code < 128) break;
					line = line.substr(0, line.length - 3);
					if (code >= 192) break;
				}
			}
			if (pos + line.length < len && line.substr(-1) !== "\n") {
				if (line.length === lineLength && line.match(/\=[\da-f]{2}$/i)) line = line.substr(0, line.length - 3);
				else if (line.length === lineLength) line = line.substr(0, line.length - 1);
				pos += line.length;
				line += "=\r\n";
			} else pos += line.length;
			result += line;
		}
		return result;
	}
	function checkRanges(nr, ranges) {
		for (let i = ranges.length - 1; i >= 0; i--) {
			if (!ranges[i].length) continue;
			if (ranges[i].length === 1 && nr === ranges[i][0]) return true;
			if (ranges[i].length === 2 && nr >= ranges[i][0] && nr <= ranges[i][1]) return true;
		}
		return false;
	}
	var Encoder = class extends Transform {
		constructor(options) {
			super();
			this.options = options || {};
			if (this.options.lineLength !== false) this.options.lineLength = this.options.lineLength || 76;
			this._curLine = "";
			this.inputBytes = 0;
			this.outputBytes = 0;
			Transform.call(this, this.options);
		}
		_transform(chunk, encoding, done) {
			let qp;
			if (encoding !== "buffer") chunk = Buffer.from(chunk, encoding);
			if (!chunk || !chunk.length) return done();
			this.inputBytes += chunk.length;
			if (this.options.lineLength) {
				qp = this._curLine + encode(chunk);
				qp = wrap(qp, this.options.lineLength);
				qp = qp.replace(/(^|\n)([^\n]*)$/, (match, lineBreak, lastLine) => {
					this._curLine = lastLine;
					return lineBreak;
				});
				if (qp) {
					this.outputBytes += qp.length;
					this.push(qp);
				}
			} else {
				qp = encode(chunk);
				this.outputBytes += qp.length;
				this.push(qp, "ascii");
			}
			done();
		}
		_flush(done) {
			if (this._curLine) {
				this.outputBytes += this._curLine.length;
				this.push(this._curLine, "ascii");
			}
			done();
		}
	};
	var Decoder = class extends Transform {
		constructor(options) {
			options = options || {};
			super(options);
			this.options = options;
			this._curLine = "";
			this.inputBytes = 0;
			this.outputBytes = 0;
			this.qpChunks = [];
		}
		_transform(chunk, encoding, done) {
			if (!chunk || !chunk.length) return done();
			if (typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
			this.qpChunks.push(chunk);
			this.inputBytes += chunk.length;
			done();
		}
		_flush(done) {
			if (this.inputBytes) {
				let buf = decode(Buffer.concat(this.qpChunks, this.inputBytes).toString());
				this.outputBytes += buf.length;
				this.push(buf);
			}
			done();
		}
	};
	module.exports = {
		encode,
		decode,
		wrap,
		Encoder,
		Decoder
	};
}));
// node_modules/libmime/lib/mimetypes.js
var require_mimetypes = __commonJSMin(((exports, module) => {
	module.exports = {
		list: {},
		extensions: {}
	};
}));
// node_modules/libmime/lib/libmime.js
var require_libmime = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const libcharset = require_charset();
	const libbase64 = require_libbase64();
	const libqp = require_libqp();
	const mimetypes = require_mimetypes();
	const STAGE_KEY = 4097;
	const STAGE_VALUE = 4098;
	const setOwnProperty = (obj, key, value) => {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = value;
	};
	const hasOwn = (obj, key) => Object.prototype.hasOwnProperty.call(obj, key);
	const isWSP = (chr) => chr === " " || chr === "	" || chr === "\r" || chr === "\n" || chr === "\f" || chr === "\v";
	var Libmime = class {
		constructor(config) {
			this.config = config || {};
		}
		isPlainText(value) {
			if (typeof value !== "string" || /[\x00-\x08\x0b\x0c\x0e-\x1f\u0080-\uFFFF]/.test(value)) return false;
			else return true;
		}
		hasLongerLines(str, lineLength) {
			return new RegExp("^.{" + (lineLength + 1) + ",}", "m").test(str);
		}
		decodeFlowed(str, delSp) {
			str = (str || "").toString();
			let lines = str.split(/\r?\n/);
			let result = [], buffer = null;
			for (let i = 0; i < lines.length; i++) {
				let line = lines[i];
				if (buffer !== null && / $/.test(buffer) && !/(^|\n)-- $/.test(buffer)) {
					if (delSp) buffer = buffer.slice(0, -1) + line;
					else buffer += line;
				} else {
					if (buffer !== null) result.push(buffer);
					buffer = line;
				}
			}
			if (buffer) result.push(buffer);
			return result.join("\n").replace(/^ /gm, "");
		}
		encodeFlowed(str, lineLength) {
			lineLength = lineLength || 76;
			let flowed = [];
			str.split(/\r?\n/).forEach((line) => {
				flowed.push(this.foldLines(line.replace(/^( |From|>)/gim, " $1"), lineLength, true));
			});
			return flowed.join("\r\n");
		}
		encodeWord(data, mimeWordEncoding, maxLength) {
			mimeWordEncoding = (mimeWordEncoding || "Q").toString().toUpperCase().trim().charAt(0);
			maxLength = maxLength || 0;
			let encodedStr;
			if (maxLength && maxLength > 12) maxLength -= 12;
			if (mimeWordEncoding === "Q") encodedStr = libqp.encode(data).replace(/[^a-z0-9!*+\-/=]/gi, (chr) => {
				let ord = chr.charCodeAt(0).toString(16).toUpperCase();
				if (chr === " ") return "_";
				else return "=" + (ord.length === 1 ? "0" + ord : ord);
			});
			else if (mimeWordEncoding === "B") {
				encodedStr = typeof data === "string" ? data : libbase64.encode(data);
				maxLength = maxLength ? Math.max(3, (maxLength - maxLength % 4) / 4 * 3) : 0;
			}
			if (maxLength && (mimeWordEncoding !== "B" ? encodedStr : libbase64.encode(data)).length > maxLength) {
				if (mimeWordEncoding === "Q") encodedStr = this.splitMimeEncodedString(encodedStr, maxLength).join("?= =?UTF-8?" + mimeWordEncoding + "?");
				else {
					let parts = [];
					let lpart = "";
					for (let i = 0, len = encodedStr.length; i < len; i++) {
						let chr = encodedStr.charAt(i);
						if (/[\ud83c\ud83d\ud83e]/.test(chr) && i < len - 1) chr += encodedStr.charAt(++i);
						if (Buffer.byteLength(lpart + chr) <= maxLength || i === 0) lpart += chr;
						else {
							parts.push(libbase64.encode(lpart));
							lpart = chr;
						}
					}
					if (lpart) parts.push(libbase64.encode(lpart));
					if (parts.length > 1) encodedStr = parts.join("?= =?UTF-8?" + mimeWordEncoding + "?");
					else encodedStr = parts.join("");
				}
			} else if (mimeWordEncoding === "B") encodedStr = libbase64.encode(data);
			return "=?UTF-8?" + mimeWordEncoding + "?" + encodedStr + (encodedStr.substr(-2) === "?=" ? "" : "?=");
		}
		normalizeCharset(charset) {
			return libcharset.normalizeCharset(charset);
		}
		decodeWord(charset, encoding, str) {
			let splitPos = charset.indexOf("*");
			if (splitPos >= 0) charset = charset.substr(0, splitPos);
			charset = libcharset.normalizeCharset(charset);
			encoding = encoding.toUpperCase();
			if (encoding === "Q") {
				str = str.replace(/=\s+([0-9a-fA-F])/g, "=$1").replace(/[_\s]/g, " ");
				let buf = Buffer.from(str);
				let bytes = [];
				for (let i = 0, len = buf.length; i < len; i++) {
					let c = buf[i];
					if (i <= len - 2 && c === 61) {
						let c1 = this.getHex(buf[i + 1]);
						let c2 = this.getHex(buf[i + 2]);
						if (c1 && c2) {
							let c = parseInt(c1 + c2, 16);
							bytes.push(c);
							i += 2;
							continue;
						}
					}
					bytes.push(c);
				}
				str = Buffer.from(bytes);
			} else if (encoding === "B") str = Buffer.concat(str.split("=").filter((s) => s !== "").map((str) => Buffer.from(str, "base64")));
			else str = Buffer.from(str);
			return libcharset.decode(str, charset);
		}
		encodeWords(data, mimeWordEncoding, maxLength, fromCharset) {
			if (!fromCharset && typeof maxLength === "string" && !maxLength.match(/^[0-9]+$/)) {
				fromCharset = maxLength;
				maxLength = void 0;
			}
			maxLength = maxLength || 0;
			let decodedValue = libcharset.decode(libcharset.convert(data || "", fromCharset));
			let encodedValue;
			let firstMatch = decodedValue.match(/(?:^|\s)([^\s]*[\u0080-\uFFFF])/);
			if (!firstMatch) return decodedValue;
			let lastMatch = decodedValue.match(/([\u0080-\uFFFF][^\s]*)[^\u0080-\uFFFF]*$/);
			if (!lastMatch) return decodedValue;
			let startIndex = firstMatch.index + (firstMatch[0].match(/[^\s]/) || { index: 0 }).index;
			let endIndex = lastMatch.index + (lastMatch[1] || "").length;
			encodedValue = (startIndex ? decodedValue.substr(0, startIndex) : "") + this.encodeWord(decodedValue.substring(startIndex, endIndex), mimeWordEncoding || "Q", maxLength) + (endIndex < decodedValue.length ? decodedValue.substr(endIndex) : "");
			return encodedValue;
		}
		decodeWords(str) {
			return (str || "").toString().replace(/(=\?([^?]+)\?[Bb]\?[^?]*\?=)\s*(?==\?([^?]+)\?[Bb]\?[^?]*\?=)/g, (match, left, chLeft, chRight) => {
				if (libcharset.normalizeCharset(chLeft || "") === libcharset.normalizeCharset(chRight || "")) return left + "__\0JOIN\0__";
				return match;
			}).replace(/(=\?([^?]+)\?[Qq]\?[^?]*\?=)\s*(?==\?([^?]+)\?[Qq]\?[^?]*\?=)/g, (match, left, chLeft, chRight) => {
				if (libcharset.normalizeCharset(chLeft || "") === libcharset.normalizeCharset(chRight || "")) return left + "__\0JOIN\0__";
				return match;
			}).replace(/(\?=)?__\x00JOIN\x00__(=\?([^?]+)\?[QqBb]\?)?/g, "").replace(/(=\?[^?]+\?[QqBb]\?[^?]*\?=)\s+(?==\?[^?]+\?[QqBb]\?[^?]*\?=)/g, "$1").replace(/=\?([\w_\-*]+)\?([QqBb])\?([^?]*)\?=/g, (m, charset, encoding, text) => this.decodeWord(charset, encoding, text));
		}
		getHex(c) {
			if (c >= 48 && c <= 57 || c >= 97 && c <= 102 || c >= 65 && c <= 70) return String.fromCharCode(c);
			return false;
		}
		decodeHeader(headerLine) {
			let match = (headerLine || "").toString().replace(/(?:\r?\n|\r)[ \t]*/g, " ").trim().match(/^\s*([^:]+):(.*)$/);
			return {
				key: (match && match[1] || "").trim().toLowerCase(),
				value: (match && match[2] || "").trim()
			};
		}
		decodeHeaders(headers) {
			let lines = headers.split(/\r?\n|\r/), headersObj = {}, header, i, len;
			let headersPos = 0;
			while (headersPos < lines.length && lines[headersPos] === "") headersPos++;
			let bodyPos = lines.indexOf("", headersPos);
			lines = lines.slice(headersPos, bodyPos >= 0 ? bodyPos : lines.length);
			for (i = lines.length - 1; i > 0; i--) if (/^[ \t]/.test(lines[i])) {
				lines[i - 1] += "\r\n" + lines[i];
				lines.splice(i, 1);
			}
			for (i = 0, len = lines.length; i < len; i++) {
				header = this.decodeHeader(lines[i]);
				if (!hasOwn(headersObj, header.key)) setOwnProperty(headersObj, header.key, [header.value]);
				else headersObj[header.key].push(header.value);
			}
			return headersObj;
		}
		buildHeaderValue(structured) {
			let paramsArray = [];
			Object.keys(structured.params || {}).forEach((param) => {
				let value = structured.params[param];
				if (!this.isPlainText(value) || value.length >= 75) this.buildHeaderParam(param, value, 50).forEach((encodedParam) => {
					if (!/[\s"\\;:/=(),<>@[\]?]|^[-']|'$/.test(encodedParam.value) || encodedParam.key.substr(-1) === "*") paramsArray.push(encodedParam.key + "=" + encodedParam.value);
					else paramsArray.push(encodedParam.key + "=" + JSON.stringify(encodedParam.value));
				});
				else if (/[\s'"\\;:/=(),<>@[\]?]|^-/.test(value)) paramsArray.push(param + "=" + JSON.stringify(value));
				else paramsArray.push(param + "=" + value);
			});
			return structured.value + (paramsArray.length ? "; " + paramsArray.join("; ") : "");
		}
		parseHeaderValue(str) {
			let response = {
				value: false,
				params: {}
			};
			let key = false;
			let value = "";
			let valueEnd = 0;
			let stage = STAGE_VALUE;
			let quote = false;
			let escaped = false;
			let chr;
			let commit = () => {
				let collected = value.substring(0, valueEnd);
				value = "";
				valueEnd = 0;
				if (stage === STAGE_KEY) {
					if (collected) setOwnProperty(response.params, collected.toLowerCase(), "");
				} else if (key === false) response.value = collected;
				else setOwnProperty(response.params, key, collected);
			};
			for (let i = 0, len = str.length; i < len; i++) {
				chr = str.charAt(i);
				switch (stage) {
					case STAGE_KEY:
						if (chr === "=") {
							key = value.substring(0, valueEnd).toLowerCase();
							value = "";
							valueEnd = 0;
							stage = STAGE_VALUE;
						} else if (chr === ";") commit();
						else if (isWSP(chr)) {
							if (value.length) value += chr;
						} else {
							value += chr;
							valueEnd = value.length;
						}
						break;
					case STAGE_VALUE:
						if (escaped) {
							value += chr;
							valueEnd = value.length;
						} else if (chr === "\\") {
							escaped = true;
							continue;
						} else if (chr === "\"") quote = !quote;
						else if (!quote && chr === ";") {
							commit();
							stage = STAGE_KEY;
						} else if (!quote && isWSP(chr)) {
							if (value.length) value += chr;
						} else {
							value += chr;
							valueEnd = value.length;
						}
						escaped = false;
				}
			}
			commit();
			let continuations = new Map();
			for (let key of Object.keys(response.params)) {
				let match = key.match(/\*((\d+)\*?)?$/);
				if (!match) continue;
				let actualKey = key.substr(0, match.index).toLowerCase();
				let nr = Number(match[2]) || 0;
				let value = response.params[key];
				delete response.params[key];
				let continuation = continuations.get(actualKey);
				if (!continuation) {
					continuation = {
						charset: false,
						values: []
					};
					continuations.set(actualKey, continuation);
				}
				if (nr === 0 && match[0].charAt(match[0].length - 1) === "*" && (match = value.match(/^([^']*)'[^']*'(.*)$/))) {
					continuation.charset = match[1] || "utf-8";
					value = match[2];
				}
				continuation.values.push({
					nr,
					value
				});
			}
			for (let [key, continuation] of continuations) {
				let value = continuation.values.sort((a, b) => a.nr - b.nr).map((val) => val.value).join("");
				if (!continuation.charset) {
					setOwnProperty(response.params, key, this.decodeWords(value));
					continue;
				}
				let qpValue = value.replace(/[=_\s]/g, (s) => {
					if (s === " ") return "_";
					let c = s.charCodeAt(0).toString(16);
					return "%" + (c.length < 2 ? "0" : "") + c;
				}).replace(/%/g, "=");
				setOwnProperty(response.params, key, this.decodeWord(continuation.charset, "Q", qpValue));
			}
			return response;
		}
		buildHeaderParam(key, data, maxLength, fromCharset) {
			let list = [];
			if (typeof data !== "string" && !Buffer.isBuffer(data)) data = data === null || data === void 0 ? "" : data.toString();
			let encodedStr = typeof data === "string" ? data : libcharset.decode(data, fromCharset);
			let encodedStrArr;
			let chr, ord;
			let line;
			let startPos = 0;
			let isEncoded = false;
			let i, len;
			maxLength = maxLength || 50;
			if (this.isPlainText(data)) {
				if (encodedStr.length <= maxLength) return [{
					key,
					value: encodedStr
				}];
				encodedStr = encodedStr.replace(new RegExp(".{" + maxLength + "}", "g"), (str) => {
					list.push({ line: str });
					return "";
				});
				if (encodedStr) list.push({ line: encodedStr });
			} else {
				if (/[\uD800-\uDBFF]/.test(encodedStr)) {
					encodedStrArr = [];
					for (i = 0, len = encodedStr.length; i < len; i++) {
						chr = encodedStr.charAt(i);
						ord = chr.charCodeAt(0);
						if (ord >= 55296 && ord <= 56319 && i < len - 1) {
							chr += encodedStr.charAt(i + 1);
							encodedStrArr.push(chr);
							i++;
						} else encodedStrArr.push(chr);
					}
					encodedStr = encodedStrArr;
				}
				line = "utf-8''";
				isEncoded = true;
				startPos = 0;
				for (i = 0, len = encodedStr.length; i < len; i++) {
					chr = encodedStr[i];
					if (isEncoded) chr = this.safeEncodeURIComponent(chr);
					else {
						chr = chr === " " ? chr : this.safeEncodeURIComponent(chr);
						if (chr !== encodedStr[i]) {
							if ((this.safeEncodeURIComponent(line) + chr).length >= maxLength) {
								list.push({
									line,
									encoded: isEncoded
								});
								line = "";
								startPos = i - 1;
							} else {
								isEncoded = true;
								i = startPos;
								line = "";
								continue;
							}
						}
					}
					if ((line + chr).length >= maxLength) {
						list.push({
							line,
							encoded: isEncoded
						});
						line = chr = encodedStr[i] === " " ? " " : this.safeEncodeURIComponent(encodedStr[i]);
						if (chr === encodedStr[i]) {
							isEncoded = false;
							startPos = i - 1;
						} else isEncoded = true;
					} else line += chr;
				}
				if (line) list.push({
					line,
					encoded: isEncoded
				});
			}
			return list.map((item, i) => ({
				key: key + "*" + i + (item.encoded ? "*" : ""),
				value: item.line
			}));
		}
		detectExtension(mimeType) {
			mimeType = (mimeType || "").toString().toLowerCase().replace(/\s/g, "");
			if (!hasOwn(mimetypes.list, mimeType)) return "bin";
			if (typeof mimetypes.list[mimeType] === "string") return mimetypes.list[mimeType];
			let mimeParts = mimeType.split("/");
			for (let i = 0, len = mimetypes.list[mimeType].length; i < len; i++) if (mimeParts[1] === mimetypes.list[mimeType][i]) return mimetypes.list[mimeType][i];
			return mimetypes.list[mimeType][0] !== "*" ? mimetypes.list[mimeType][0] : "bin";
		}
		detectMimeType(extension) {
			extension = (extension || "").toString().toLowerCase().replace(/\s/g, "").replace(/^\./g, "").split(".").pop();
			if (!hasOwn(mimetypes.extensions, extension)) return "application/octet-stream";
			if (typeof mimetypes.extensions[extension] === "string") return mimetypes.extensions[extension];
			let mimeParts;
			for (let i = 0, len = mimetypes.extensions[extension].length; i < len; i++) {
				mimeParts = mimetypes.extensions[extension][i].split("/");
				if (mimeParts[1] === extension) return mimetypes.extensions[extension][i];
			}
			return mimetypes.extensions[extension][0];
		}
		foldLines(str, lineLength, afterSpace) {
			str = (str || "").toString();
			lineLength = lineLength || 76;
			let pos = 0, len = str.length, result = "", line, match;
			while (pos < len) {
				line = str.substr(pos, lineLength);
				if (line.length < lineLength) {
					result += line;
					break;
				}
				if (match = line.match(/^[^\n\r]*(\r?\n|\r)/)) {
					line = match[0];
					result += line;
					pos += line.length;
					continue;
				} else if ((match = line.match(/(\s+)[^\s]*$/)) && match[0].length - (afterSpace ? (match[1] || "").length : 0) < line.length) line = line.substr(0, line.length - (match[0].length - (afterSpace ? (match[1] || "").length : 0)));
				else if (match = str.substr(pos + line.length).match(/^[^\s]+(\s*)/)) line = line + match[0].substr(0, match[0].length - (!afterSpace ? (match[1] || "").length : 0));
				result += line;
				pos += line.length;
				if (pos < len) result += "\r\n";
			}
			return result;
		}
		splitMimeEncodedString(str, maxlen) {
			let curLine, match, chr, done, lines = [];
			maxlen = Math.max(maxlen || 0, 12);
			while (str.length) {
				curLine = str.substr(0, maxlen);
				if (match = curLine.match(/[=][0-9A-F]?$/i)) curLine = curLine.substr(0, match.index);
				done = false;
				while (!done) {
					done = true;
					if (match = str.substr(curLine.length).match(/^[=]([0-9A-F]{2})/i)) {
						chr = parseInt(match[1], 16);
						if (chr < 194 && chr > 127) {
							curLine = curLine.substr(0, curLine.length - 3);
							done = false;
						}
					}
				}
				if (curLine.length) lines.push(curLine);
				str = str.substr(curLine.length);
			}
			return lines;
		}
		encodeURICharComponent(chr) {
			let res = "";
			let buf = Buffer.from(chr, "utf-8");
			for (let i = 0, len = buf.length; i < len; i++) {
				let ord = buf[i].toString(16).toUpperCase();
				res += "%" + (ord.length < 2 ? "0" : "") + ord;
			}
			return res;
		}
		safeEncodeURIComponent(str) {
			str = (str || "").toString();
			try {
				str = encodeURIComponent(str);
			} catch (E) {
				return str.replace(/[^\x00-\x1F *'()<>@,;:\\"[\]?=\u007F-\uFFFF]+/g, "");
			}
			return str.replace(/[\x00-\x1F *'()<>@,;:\\"[\]?=\u007F-\uFFFF]/g, (chr) => this.encodeURICharComponent(chr));
		}
	};
	module.exports = new Libmime();
	module.exports.Libmime = Libmime;
}));
// node_modules/mailauth/package.json
var require_package = __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "mailauth",
		"version": "7.1.0",
		"description": "Email authentication library for Node.js",
		"main": "lib/mailauth.js",
		"types": "index.d.ts",
		"scripts": {
			"test": "eslint \"lib/**/*.js\" \"test/**/*.js\" && mocha --recursive \"./test/**/*-test.js\" --reporter spec",
			"format": "prettier --write .",
			"build-source": "rm -rf node_modules package-lock.json && npm install && npm run licenses && rm -rf node_modules package-lock.json && npm install --production && rm -rf package-lock.json",
			"build-dist": "pkg --compress Brotli package.json && rm -rf package-lock.json && npm install && node winconf.js",
			"build-dist-fast": "pkg --debug package.json && npm install && node winconf.js",
			"licenses": "license-report --only=prod --output=table --config license-report-config.json > licenses.txt",
			"update": "rm -rf node_modules package-lock.json && npx ncu -u && npm install"
		},
		"repository": {
			"type": "git",
			"url": "git+https://github.com/postalsys/mailauth.git"
		},
		"keywords": [
			"rfc822",
			"email",
			"dkim",
			"spf",
			"arc",
			"dmarc",
			"bimi",
			"mta-sts"
		],
		"author": "Postal Systems OÜ",
		"license": "MIT",
		"bugs": { "url": "https://github.com/postalsys/mailauth/issues" },
		"homepage": "https://github.com/postalsys/mailauth",
		"devDependencies": {
			"chai": "4.4.1",
			"eslint": "10.11.0",
			"eslint-config-nodemailer": "1.2.0",
			"eslint-config-prettier": "10.1.8",
			"js-yaml": "5.4.2",
			"license-report": "6.8.5",
			"mbox-reader": "1.2.0",
			"mocha": "12.0.2",
			"prettier": "3.9.9",
			"resedit": "3.1.0"
		},
		"dependencies": {
			"@postalsys/vmc": "1.1.5",
			"commander": "15.0.0",
			"fast-xml-parser": "5.11.1",
			"ipaddr.js": "2.5.0",
			"joi": "18.2.9",
			"libmime": "5.4.4",
			"nodemailer": "10.0.10",
			"punycode.js": "2.3.1",
			"tldts": "7.4.15",
			"undici": "8.11.2"
		},
		"engines": { "node": ">=22.19.0" },
		"bin": { "mailauth": "bin/mailauth.js" },
		"pkg": {
			"assets": ["licenses.txt", "LICENSE.txt"],
			"targets": [
				"node24-linux-x64",
				"node24-macos-x64",
				"node24-macos-arm64",
				"node24-win-x64"
			],
			"outputPath": "ee-dist"
		}
	};
}));
// node_modules/@hapi/address/dist/errors.js
var require_errors = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.errorCode = exports.errorCodes = void 0;
	exports.errorCodes = {
		EMPTY_STRING: "Address must be a non-empty string",
		FORBIDDEN_UNICODE: "Address contains forbidden Unicode characters",
		MULTIPLE_AT_CHAR: "Address cannot contain more than one @ character",
		MISSING_AT_CHAR: "Address must contain one @ character",
		EMPTY_LOCAL: "Address local part cannot be empty",
		ADDRESS_TOO_LONG: "Address too long",
		LOCAL_TOO_LONG: "Address local part too long",
		EMPTY_LOCAL_SEGMENT: "Address local part contains empty dot-separated segment",
		INVALID_LOCAL_CHARS: "Address local part contains invalid character",
		DOMAIN_NON_EMPTY_STRING: "Domain must be a non-empty string",
		DOMAIN_TOO_LONG: "Domain too long",
		DOMAIN_INVALID_UNICODE_CHARS: "Domain contains forbidden Unicode characters",
		DOMAIN_INVALID_CHARS: "Domain contains invalid character",
		DOMAIN_INVALID_TLDS_CHARS: "Domain contains invalid tld character",
		DOMAIN_SEGMENTS_COUNT: "Domain lacks the minimum required number of segments",
		DOMAIN_SEGMENTS_COUNT_MAX: "Domain contains too many segments",
		DOMAIN_FORBIDDEN_TLDS: "Domain uses forbidden TLD",
		DOMAIN_EMPTY_SEGMENT: "Domain contains empty dot-separated segment",
		DOMAIN_LONG_SEGMENT: "Domain contains dot-separated segment that is too long"
	};
	function errorCode(code) {
		return {
			code,
			error: exports.errorCodes[code]
		};
	}
	exports.errorCode = errorCode;
}));
// node_modules/@hapi/address/dist/domain.js
var require_domain = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateDomainOptions = exports.isDomainValid = exports.analyzeDomain = void 0;
	const Url = __require("url");
	const errors_1 = require_errors();
	const MIN_DOMAIN_SEGMENTS = 2;
	const NON_ASCII_RX = /[^\x00-\x7f]/;
	const DOMAIN_CONTROL_RX = /[\x00-\x20@\:\/\\#!\$&\'\(\)\*\+,;=\?]/;
	const TLD_SEGMENT_RX = /^[a-zA-Z](?:[a-zA-Z0-9\-]*[a-zA-Z0-9])?$/;
	const DOMAIN_SEGMENT_RX = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-]*[a-zA-Z0-9])?$/;
	const DOMAIN_UNDERSCORE_SEGMENT_RX = /^[a-zA-Z0-9_](?:[a-zA-Z0-9\-]*[a-zA-Z0-9])?$/;
	const URL_IMPL = Url.URL || URL;
	function isTldsAllow(tlds) {
		return !!tlds.allow;
	}
	function analyzeDomain(domain, options = {}) {
		if (!domain) return (0, errors_1.errorCode)("DOMAIN_NON_EMPTY_STRING");
		if (typeof domain !== "string") throw new Error("Invalid input: domain must be a string");
		if (domain.length > 256) return (0, errors_1.errorCode)("DOMAIN_TOO_LONG");
		if (!!NON_ASCII_RX.test(domain)) {
			if (options.allowUnicode === false) return (0, errors_1.errorCode)("DOMAIN_INVALID_UNICODE_CHARS");
			domain = domain.normalize("NFC");
		}
		if (DOMAIN_CONTROL_RX.test(domain)) return (0, errors_1.errorCode)("DOMAIN_INVALID_CHARS");
		domain = punycode(domain);
		if (options.allowFullyQualified && domain[domain.length - 1] === ".") domain = domain.slice(0, -1);
		const minDomainSegments = options.minDomainSegments || MIN_DOMAIN_SEGMENTS;
		const segments = domain.split(".");
		if (segments.length < minDomainSegments) return (0, errors_1.errorCode)("DOMAIN_SEGMENTS_COUNT");
		if (options.maxDomainSegments) {
			if (segments.length > options.maxDomainSegments) return (0, errors_1.errorCode)("DOMAIN_SEGMENTS_COUNT_MAX");
		}
		const tlds = options.tlds;
		if (tlds) {
			const tld = segments[segments.length - 1].toLowerCase();
			if (isTldsAllow(tlds)) {
				if (!tlds.allow.has(tld)) return (0, errors_1.errorCode)("DOMAIN_FORBIDDEN_TLDS");
			} else if (tlds.deny.has(tld)) return (0, errors_1.errorCode)("DOMAIN_FORBIDDEN_TLDS");
		}
		for (let i = 0; i < segments.length; ++i) {
			const segment = segments[i];
			if (!segment.length) return (0, errors_1.errorCode)("DOMAIN_EMPTY_SEGMENT");
			if (segment.length > 63) return (0, errors_1.errorCode)("DOMAIN_LONG_SEGMENT");
			if (i < segments.length - 1) {
				if (options.allowUnderscore) {
					if (!DOMAIN_UNDERSCORE_SEGMENT_RX.test(segment)) return (0, errors_1.errorCode)("DOMAIN_INVALID_CHARS");
				} else if (!DOMAIN_SEGMENT_RX.test(segment)) return (0, errors_1.errorCode)("DOMAIN_INVALID_CHARS");
			} else if (!TLD_SEGMENT_RX.test(segment)) return (0, errors_1.errorCode)("DOMAIN_INVALID_TLDS_CHARS");
		}
		return null;
	}
	exports.analyzeDomain = analyzeDomain;
	function isDomainValid(domain, options) {
		return !analyzeDomain(domain, options);
	}
	exports.isDomainValid = isDomainValid;
	function punycode(domain) {
		if (domain.includes("%")) domain = domain.replace(/%/g, "%25");
		try {
			return new URL_IMPL(`http://${domain}`).host;
		} catch (err) {
			return domain;
		}
	}
	function validateDomainOptions(options) {
		if (!options) return;
		if (typeof options.tlds !== "object") throw new Error("Invalid options: tlds must be a boolean or an object");
		if (isTldsAllow(options.tlds)) {
			if (options.tlds.allow instanceof Set === false) throw new Error("Invalid options: tlds.allow must be a Set object or true");
			if (options.tlds.deny) throw new Error("Invalid options: cannot specify both tlds.allow and tlds.deny lists");
		} else if (options.tlds.deny instanceof Set === false) throw new Error("Invalid options: tlds.deny must be a Set object");
	}
	exports.validateDomainOptions = validateDomainOptions;
}));
// node_modules/@hapi/address/dist/email.js
var require_email = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isEmailValid = exports.analyzeEmail = void 0;
	const Util = __require("util");
	const domain_1 = require_domain();
	const errors_1 = require_errors();
	const NON_ASCII_RX = /[^\x00-\x7f]/;
	const ENCODER_IMPL = new (Util.TextEncoder || TextEncoder)();
	function analyzeEmail(email, options) {
		return validateEmail(email, options);
	}
	exports.analyzeEmail = analyzeEmail;
	function isEmailValid(email, options) {
		return !validateEmail(email, options);
	}
	exports.isEmailValid = isEmailValid;
	function validateEmail(email, options = {}) {
		if (typeof email !== "string") throw new Error("Invalid input: email must be a string");
		if (!email) return (0, errors_1.errorCode)("EMPTY_STRING");
		const ascii = !NON_ASCII_RX.test(email);
		if (!ascii) {
			if (options.allowUnicode === false) return (0, errors_1.errorCode)("FORBIDDEN_UNICODE");
			email = email.normalize("NFC");
		}
		const parts = email.split("@");
		if (parts.length !== 2) return parts.length > 2 ? (0, errors_1.errorCode)("MULTIPLE_AT_CHAR") : (0, errors_1.errorCode)("MISSING_AT_CHAR");
		const [local, domain] = parts;
		if (!local) return (0, errors_1.errorCode)("EMPTY_LOCAL");
		if (!options.ignoreLength) {
			if (email.length > 254) return (0, errors_1.errorCode)("ADDRESS_TOO_LONG");
			if (ENCODER_IMPL.encode(local).length > 64) return (0, errors_1.errorCode)("LOCAL_TOO_LONG");
		}
		return validateLocal(local, ascii) || (0, domain_1.analyzeDomain)(domain, options);
	}
	function validateLocal(local, ascii) {
		const segments = local.split(".");
		for (const segment of segments) {
			if (!segment.length) return (0, errors_1.errorCode)("EMPTY_LOCAL_SEGMENT");
			if (ascii) {
				if (!ATEXT_RX.test(segment)) return (0, errors_1.errorCode)("INVALID_LOCAL_CHARS");
				continue;
			}
			for (const char of segment) {
				if (ATEXT_RX.test(char)) continue;
				const binary = toBinary(char);
				if (!ATOM_RX.test(binary)) return (0, errors_1.errorCode)("INVALID_LOCAL_CHARS");
			}
		}
		return null;
	}
	function toBinary(char) {
		return Array.from(ENCODER_IMPL.encode(char), (v) => String.fromCharCode(v)).join("");
	}
	const ATEXT_RX = /^[\w!#\$%&'\*\+\-/=\?\^`\{\|\}~]+$/;
	const ATOM_RX = new RegExp([
		"(?:[\\xc2-\\xdf][\\x80-\\xbf])",
		"(?:\\xe0[\\xa0-\\xbf][\\x80-\\xbf])|(?:[\\xe1-\\xec][\\x80-\\xbf]{2})|(?:\\xed[\\x80-\\x9f][\\x80-\\xbf])|(?:[\\xee-\\xef][\\x80-\\xbf]{2})",
		"(?:\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2})|(?:[\\xf1-\\xf3][\\x80-\\xbf]{3})|(?:\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2})"
	].join("|"));
}));
// node_modules/@hapi/hoek/lib/assertError.js
var require_assertError = __commonJSMin(((exports, module) => {
	module.exports = class AssertError extends Error {
		name = "AssertError";
		constructor(message, ctor) {
			super(message || "Unknown error");
			if (typeof Error.captureStackTrace === "function") Error.captureStackTrace(this, ctor);
		}
	};
}));
// node_modules/@hapi/hoek/lib/stringify.js
var require_stringify = __commonJSMin(((exports, module) => {
	module.exports = function(...args) {
		try {
			return JSON.stringify(...args);
		} catch (err) {
			return "[Cannot display object: " + err.message + "]";
		}
	};
}));
// node_modules/@hapi/hoek/lib/assert.js
var require_assert = __commonJSMin(((exports, module) => {
	const AssertError = require_assertError();
	const Stringify = require_stringify();
	const assert = module.exports = function(condition, ...args) {
		if (condition) return;
		if (args.length === 1 && args[0] instanceof Error) throw args[0];
		const msgs = args.filter((arg) => arg !== "").map((arg) => {
			return typeof arg === "string" ? arg : arg instanceof Error ? arg.message : Stringify(arg);
		});
		throw new AssertError(msgs.join(" "), assert);
	};
}));
// node_modules/@hapi/hoek/lib/reach.js
var require_reach = __commonJSMin(((exports, module) => {
	const Assert = require_assert();
	const internals = {};
	module.exports = function(obj, chain, options) {
		if (chain === false || chain === null || chain === void 0) return obj;
		options = options || {};
		if (typeof options === "string") options = { separator: options };
		const isChainArray = Array.isArray(chain);
		Assert(!isChainArray || !options.separator, "Separator option is not valid for array-based chain");
		const path = isChainArray ? chain : chain.split(options.separator || ".");
		let ref = obj;
		for (let i = 0; i < path.length; ++i) {
			let key = path[i];
			const type = options.iterables && internals.iterables(ref);
			if (Array.isArray(ref) || type === "set") {
				const number = Number(key);
				if (Number.isInteger(number)) key = number < 0 ? ref.length + number : number;
			}
			if (!ref || typeof ref === "function" && options.functions === false || !type && ref[key] === void 0) {
				Assert(!options.strict || i + 1 === path.length, "Missing segment", key, "in reach path ", chain);
				Assert(typeof ref === "object" || options.functions === true || typeof ref !== "function", "Invalid segment", key, "in reach path ", chain);
				ref = options.default;
				break;
			}
			if (!type) ref = ref[key];
			else if (type === "set") ref = [...ref][key];
			else ref = ref.get(key);
		}
		return ref;
	};
	internals.iterables = function(ref) {
		if (ref instanceof Set) return "set";
		if (ref instanceof Map) return "map";
	};
}));
// node_modules/@hapi/hoek/lib/types.js
var require_types = __commonJSMin(((exports, module) => {
	const internals = {};
	exports = module.exports = {
		array: Array.prototype,
		buffer: Buffer && Buffer.prototype,
		date: Date.prototype,
		error: Error.prototype,
		generic: Object.prototype,
		map: Map.prototype,
		promise: Promise.prototype,
		regex: RegExp.prototype,
		set: Set.prototype,
		url: URL.prototype,
		weakMap: WeakMap.prototype,
		weakSet: WeakSet.prototype
	};
	internals.typeMap = new Map([
		["[object Error]", exports.error],
		["[object Map]", exports.map],
		["[object Promise]", exports.promise],
		["[object Set]", exports.set],
		["[object URL]", exports.url],
		["[object WeakMap]", exports.weakMap],
		["[object WeakSet]", exports.weakSet]
	]);
	exports.getInternalProto = function(obj) {
		if (Array.isArray(obj)) return exports.array;
		if (Buffer && obj instanceof Buffer) return exports.buffer;
		if (obj instanceof Date) return exports.date;
		if (obj instanceof RegExp) return exports.regex;
		if (obj instanceof Error) return exports.error;
		const objName = Object.prototype.toString.call(obj);
		return internals.typeMap.get(objName) || exports.generic;
	};
}));
// node_modules/@hapi/hoek/lib/utils.js
var require_utils = __commonJSMin(((exports) => {
	exports.keys = function(obj, options = {}) {
		return options.symbols !== false ? Reflect.ownKeys(obj) : Object.getOwnPropertyNames(obj);
	};
}));
// node_modules/@hapi/hoek/lib/clone.js
var require_clone = __commonJSMin(((exports, module) => {
	const Reach = require_reach();
	const Types = require_types();
	const Utils = require_utils();
	const internals = {
		needsProtoHack: new Set([
			Types.set,
			Types.map,
			Types.weakSet,
			Types.weakMap
		]),
		structuredCloneExists: typeof structuredClone === "function"
	};
	module.exports = internals.clone = function(obj, options = {}, _seen = null) {
		if (typeof obj !== "object" || obj === null) return obj;
		let clone = internals.clone;
		let seen = _seen;
		if (options.shallow) {
			if (options.shallow !== true) return internals.cloneWithShallow(obj, options);
			clone = (value) => value;
		} else if (seen) {
			const lookup = seen.get(obj);
			if (lookup) return lookup;
		} else seen = new Map();
		const baseProto = Types.getInternalProto(obj);
		switch (baseProto) {
			case Types.buffer: return Buffer?.from(obj);
			case Types.date: return new Date(obj.getTime());
			case Types.regex:
			case Types.url: return new baseProto.constructor(obj);
		}
		const newObj = internals.base(obj, baseProto, options);
		if (newObj === obj) return obj;
		if (seen) seen.set(obj, newObj);
		if (baseProto === Types.set) for (const value of obj) newObj.add(clone(value, options, seen));
		else if (baseProto === Types.map) for (const [key, value] of obj) newObj.set(key, clone(value, options, seen));
		const keys = Utils.keys(obj, options);
		for (const key of keys) {
			if (key === "__proto__") continue;
			if (baseProto === Types.array && key === "length") {
				newObj.length = obj.length;
				continue;
			}
			if (internals.structuredCloneExists && baseProto === Types.error && key === "stack") continue;
			const descriptor = Object.getOwnPropertyDescriptor(obj, key);
			if (descriptor) {
				if (descriptor.get || descriptor.set) Object.defineProperty(newObj, key, descriptor);
				else if (descriptor.enumerable) newObj[key] = clone(obj[key], options, seen);
				else Object.defineProperty(newObj, key, {
					enumerable: false,
					writable: true,
					configurable: true,
					value: clone(obj[key], options, seen)
				});
			} else Object.defineProperty(newObj, key, {
				enumerable: true,
				writable: true,
				configurable: true,
				value: clone(obj[key], options, seen)
			});
		}
		return newObj;
	};
	internals.cloneWithShallow = function(source, options) {
		const keys = options.shallow;
		options = Object.assign({}, options);
		options.shallow = false;
		const seen = new Map();
		for (const key of keys) {
			const ref = Reach(source, key);
			if (typeof ref === "object" || typeof ref === "function") seen.set(ref, ref);
		}
		return internals.clone(source, options, seen);
	};
	internals.base = function(obj, baseProto, options) {
		if (options.prototype === false) {
			if (internals.needsProtoHack.has(baseProto)) return new baseProto.constructor();
			return baseProto === Types.array ? [] : {};
		}
		const proto = Object.getPrototypeOf(obj);
		if (proto && proto.isImmutable) return obj;
		if (baseProto === Types.array) {
			const newObj = [];
			if (proto !== baseProto) Object.setPrototypeOf(newObj, proto);
			return newObj;
		} else if (baseProto === Types.error && internals.structuredCloneExists && (proto === baseProto || Error.isPrototypeOf(proto.constructor))) {
			const err = structuredClone(obj);
			if (Object.getPrototypeOf(err) !== proto) Object.setPrototypeOf(err, proto);
			return err;
		}
		if (internals.needsProtoHack.has(baseProto)) {
			const newObj = new proto.constructor();
			if (proto !== baseProto) Object.setPrototypeOf(newObj, proto);
			return newObj;
		}
		return Object.create(proto);
	};
}));
// node_modules/@hapi/hoek/lib/merge.js
var require_merge = __commonJSMin(((exports, module) => {
	const Assert = require_assert();
	const Clone = require_clone();
	const Utils = require_utils();
	const internals = {};
	module.exports = internals.merge = function(target, source, options) {
		Assert(target && typeof target === "object", "Invalid target value: must be an object");
		Assert(source === null || source === void 0 || typeof source === "object", "Invalid source value: must be null, undefined, or an object");
		if (!source) return target;
		options = Object.assign({
			nullOverride: true,
			mergeArrays: true
		}, options);
		if (Array.isArray(source)) {
			Assert(Array.isArray(target), "Cannot merge array onto an object");
			if (!options.mergeArrays) target.length = 0;
			for (let i = 0; i < source.length; ++i) target.push(Clone(source[i], { symbols: options.symbols }));
			return target;
		}
		const keys = Utils.keys(source, options);
		for (let i = 0; i < keys.length; ++i) {
			const key = keys[i];
			if (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(source, key)) continue;
			const value = source[key];
			if (value && typeof value === "object") {
				if (target[key] === value) continue;
				if (!target[key] || typeof target[key] !== "object" || Array.isArray(target[key]) !== Array.isArray(value) || value instanceof Date || Buffer && Buffer.isBuffer(value) || value instanceof RegExp) target[key] = Clone(value, { symbols: options.symbols });
				else internals.merge(target[key], value, options);
			} else if (value !== null && value !== void 0) target[key] = value;
			else if (options.nullOverride) target[key] = value;
		}
		return target;
	};
}));
// node_modules/@hapi/hoek/lib/applyToDefaults.js
var require_applyToDefaults = __commonJSMin(((exports, module) => {
	const Assert = require_assert();
	const Clone = require_clone();
	const Merge = require_merge();
	const Reach = require_reach();
	const internals = {};
	module.exports = function(defaults, source, options = {}) {
		Assert(defaults && typeof defaults === "object", "Invalid defaults value: must be an object");
		Assert(!source || source === true || typeof source === "object", "Invalid source value: must be true, falsy or an object");
		Assert(typeof options === "object", "Invalid options: must be an object");
		if (!source) return null;
		if (options.shallow) return internals.applyToDefaultsWithShallow(defaults, source, options);
		const copy = Clone(defaults);
		if (source === true) return copy;
		const nullOverride = options.nullOverride !== void 0 ? options.nullOverride : false;
		return Merge(copy, source, {
			nullOverride,
			mergeArrays: false
		});
	};
	internals.applyToDefaultsWithShallow = function(defaults, source, options) {
		const keys = options.shallow;
		Assert(Array.isArray(keys), "Invalid keys");
		const seen = new Map();
		const merge = source === true ? null : new Set();
		for (let key of keys) {
			key = Array.isArray(key) ? key : key.split(".");
			const ref = Reach(defaults, key);
			if (ref && typeof ref === "object") seen.set(ref, merge && Reach(source, key) || ref);
			else if (merge) merge.add(key);
		}
		const copy = Clone(defaults, {}, seen);
		if (!merge) return copy;
		for (const key of merge) internals.reachCopy(copy, source, key);
		const nullOverride = options.nullOverride !== void 0 ? options.nullOverride : false;
		return Merge(copy, source, {
			nullOverride,
			mergeArrays: false
		});
	};
	internals.reachCopy = function(dst, src, path) {
		for (const segment of path) {
			if (!(segment in src)) return;
			const val = src[segment];
			if (typeof val !== "object" || val === null) return;
			src = val;
		}
		const value = src;
		let ref = dst;
		for (let i = 0; i < path.length - 1; ++i) {
			const segment = path[i];
			if (typeof ref[segment] !== "object") ref[segment] = {};
			ref = ref[segment];
		}
		ref[path[path.length - 1]] = value;
	};
}));
// node_modules/@hapi/hoek/lib/bench.js
var require_bench = __commonJSMin(((exports, module) => {
	const internals = {};
	module.exports = internals.Bench = class {
		constructor() {
			this.ts = 0;
			this.reset();
		}
		reset() {
			this.ts = internals.Bench.now();
		}
		elapsed() {
			return internals.Bench.now() - this.ts;
		}
		static now() {
			const ts = process.hrtime();
			return ts[0] * 1e3 + ts[1] / 1e6;
		}
	};
}));
// node_modules/@hapi/hoek/lib/ignore.js
var require_ignore = __commonJSMin(((exports, module) => {
	module.exports = function() {};
}));
// node_modules/@hapi/hoek/lib/block.js
var require_block = __commonJSMin(((exports, module) => {
	const Ignore = require_ignore();
	module.exports = function() {
		return new Promise(Ignore);
	};
}));
// node_modules/@hapi/hoek/lib/deepEqual.js
var require_deepEqual = __commonJSMin(((exports, module) => {
	const Types = require_types();
	const internals = { mismatched: null };
	module.exports = function(obj, ref, options) {
		options = Object.assign({ prototype: true }, options);
		return !!internals.isDeepEqual(obj, ref, options, []);
	};
	internals.isDeepEqual = function(obj, ref, options, seen) {
		if (obj === ref) return obj !== 0 || 1 / obj === 1 / ref;
		const type = typeof obj;
		if (type !== typeof ref) return false;
		if (obj === null || ref === null) return false;
		if (type === "function") {
			if (!options.deepFunction || obj.toString() !== ref.toString()) return false;
		} else if (type !== "object") return obj !== obj && ref !== ref;
		const instanceType = internals.getSharedType(obj, ref, !!options.prototype);
		switch (instanceType) {
			case Types.buffer: return Buffer && Buffer.prototype.equals.call(obj, ref);
			case Types.promise: return obj === ref;
			case Types.regex:
			case Types.url: return obj.toString() === ref.toString();
			case internals.mismatched: return false;
		}
		for (let i = seen.length - 1; i >= 0; --i) if (seen[i].isSame(obj, ref)) return true;
		seen.push(new internals.SeenEntry(obj, ref));
		try {
			return !!internals.isDeepEqualObj(instanceType, obj, ref, options, seen);
		} finally {
			seen.pop();
		}
	};
	internals.getSharedType = function(obj, ref, checkPrototype) {
		if (checkPrototype) {
			if (Object.getPrototypeOf(obj) !== Object.getPrototypeOf(ref)) return internals.mismatched;
			return Types.getInternalProto(obj);
		}
		const type = Types.getInternalProto(obj);
		if (type !== Types.getInternalProto(ref)) return internals.mismatched;
		return type;
	};
	internals.valueOf = function(obj) {
		const objValueOf = obj.valueOf;
		if (objValueOf === void 0) return obj;
		try {
			return objValueOf.call(obj);
		} catch (err) {
			return err;
		}
	};
	internals.hasOwnEnumerableProperty = function(obj, key) {
		return Object.prototype.propertyIsEnumerable.call(obj, key);
	};
	internals.isSetSimpleEqual = function(obj, ref) {
		for (const entry of Set.prototype.values.call(obj)) if (!Set.prototype.has.call(ref, entry)) return false;
		return true;
	};
	internals.isDeepEqualObj = function(instanceType, obj, ref, options, seen) {
		const { isDeepEqual, valueOf, hasOwnEnumerableProperty } = internals;
		const { keys, getOwnPropertySymbols } = Object;
		if (instanceType === Types.array) {
			if (options.part) {
				for (const objValue of obj) for (const refValue of ref) if (isDeepEqual(objValue, refValue, options, seen)) return true;
			} else {
				if (obj.length !== ref.length) return false;
				for (let i = 0; i < obj.length; ++i) if (!isDeepEqual(obj[i], ref[i], options, seen)) return false;
				return true;
			}
		} else if (instanceType === Types.set) {
			if (obj.size !== ref.size) return false;
			if (!internals.isSetSimpleEqual(obj, ref)) {
				const ref2 = new Set(Set.prototype.values.call(ref));
				for (const objEntry of Set.prototype.values.call(obj)) {
					if (ref2.delete(objEntry)) continue;
					let found = false;
					for (const refEntry of ref2) if (isDeepEqual(objEntry, refEntry, options, seen)) {
						ref2.delete(refEntry);
						found = true;
						break;
					}
					if (!found) return false;
				}
			}
		} else if (instanceType === Types.map) {
			if (obj.size !== ref.size) return false;
			for (const [key, value] of Map.prototype.entries.call(obj)) {
				if (value === void 0 && !Map.prototype.has.call(ref, key)) return false;
				if (!isDeepEqual(value, Map.prototype.get.call(ref, key), options, seen)) return false;
			}
		} else if (instanceType === Types.error) {
			if (obj.name !== ref.name || obj.message !== ref.message) return false;
		}
		const valueOfObj = valueOf(obj);
		const valueOfRef = valueOf(ref);
		if ((obj !== valueOfObj || ref !== valueOfRef) && !isDeepEqual(valueOfObj, valueOfRef, options, seen)) return false;
		const objKeys = keys(obj);
		if (!options.part && objKeys.length !== keys(ref).length && !options.skip) return false;
		let skipped = 0;
		for (const key of objKeys) {
			if (options.skip && options.skip.includes(key)) {
				if (ref[key] === void 0) ++skipped;
				continue;
			}
			if (!hasOwnEnumerableProperty(ref, key)) return false;
			if (!isDeepEqual(obj[key], ref[key], options, seen)) return false;
		}
		if (!options.part && objKeys.length - skipped !== keys(ref).length) return false;
		if (options.symbols !== false) {
			const objSymbols = getOwnPropertySymbols(obj);
			const refSymbols = new Set(getOwnPropertySymbols(ref));
			for (const key of objSymbols) {
				if (!options.skip?.includes(key)) {
					if (hasOwnEnumerableProperty(obj, key)) {
						if (!hasOwnEnumerableProperty(ref, key)) return false;
						if (!isDeepEqual(obj[key], ref[key], options, seen)) return false;
					} else if (hasOwnEnumerableProperty(ref, key)) return false;
				}
				refSymbols.delete(key);
			}
			for (const key of refSymbols) if (hasOwnEnumerableProperty(ref, key)) return false;
		}
		return true;
	};
	internals.SeenEntry = class {
		constructor(obj, ref) {
			this.obj = obj;
			this.ref = ref;
		}
		isSame(obj, ref) {
			return this.obj === obj && this.ref === ref;
		}
	};
}));
// node_modules/@hapi/hoek/lib/escapeRegex.js
var require_escapeRegex = __commonJSMin(((exports, module) => {
	module.exports = function(string) {
		return string.replace(/[\^\$\.\*\+\-\?\=\!\:\|\\\/\(\)\[\]\{\}\,]/g, "\\$&");
	};
}));
// node_modules/@hapi/hoek/lib/contain.js
var require_contain = __commonJSMin(((exports, module) => {
	const Assert = require_assert();
	const DeepEqual = require_deepEqual();
	const EscapeRegex = require_escapeRegex();
	const Utils = require_utils();
	const internals = {};
	module.exports = function(ref, values, options = {}) {
		if (typeof values !== "object") values = [values];
		Assert(!Array.isArray(values) || values.length, "Values array cannot be empty");
		if (typeof ref === "string") return internals.string(ref, values, options);
		if (Array.isArray(ref)) return internals.array(ref, values, options);
		Assert(typeof ref === "object", "Reference must be string or an object");
		return internals.object(ref, values, options);
	};
	internals.array = function(ref, values, options) {
		if (!Array.isArray(values)) values = [values];
		if (!ref.length) return false;
		if (options.only && options.once && ref.length !== values.length) return false;
		let compare;
		const map = new Map();
		for (const value of values) if (!options.deep || !value || typeof value !== "object") {
			const existing = map.get(value);
			if (existing) ++existing.allowed;
			else map.set(value, {
				allowed: 1,
				hits: 0
			});
		} else {
			compare = compare ?? internals.compare(options);
			let found = false;
			for (const [key, existing] of map.entries()) if (compare(key, value)) {
				++existing.allowed;
				found = true;
				break;
			}
			if (!found) map.set(value, {
				allowed: 1,
				hits: 0
			});
		}
		let hits = 0;
		for (const item of ref) {
			let match;
			if (!options.deep || !item || typeof item !== "object") match = map.get(item);
			else {
				compare = compare ?? internals.compare(options);
				for (const [key, existing] of map.entries()) if (compare(key, item)) {
					match = existing;
					break;
				}
			}
			if (match) {
				++match.hits;
				++hits;
				if (options.once && match.hits > match.allowed) return false;
			}
		}
		if (options.only && hits !== ref.length) return false;
		for (const match of map.values()) {
			if (match.hits === match.allowed) continue;
			if (match.hits < match.allowed && !options.part) return false;
		}
		return !!hits;
	};
	internals.object = function(ref, values, options) {
		Assert(options.once === void 0, "Cannot use option once with object");
		const keys = Utils.keys(ref, options);
		if (!keys.length) return false;
		if (Array.isArray(values)) return internals.array(keys, values, options);
		const symbols = Object.getOwnPropertySymbols(values).filter((sym) => values.propertyIsEnumerable(sym));
		const targets = [...Object.keys(values), ...symbols];
		const compare = internals.compare(options);
		const set = new Set(targets);
		for (const key of keys) {
			if (!set.has(key)) {
				if (options.only) return false;
				continue;
			}
			if (!compare(values[key], ref[key])) return false;
			set.delete(key);
		}
		if (set.size) return options.part ? set.size < targets.length : false;
		return true;
	};
	internals.string = function(ref, values, options) {
		if (ref === "") return values.length === 1 && values[0] === "" || !options.once && !values.some((v) => v !== "");
		const map = new Map();
		const patterns = [];
		for (const value of values) {
			Assert(typeof value === "string", "Cannot compare string reference to non-string value");
			if (value) {
				const existing = map.get(value);
				if (existing) ++existing.allowed;
				else {
					map.set(value, {
						allowed: 1,
						hits: 0
					});
					patterns.push(EscapeRegex(value));
				}
			} else if (options.once || options.only) return false;
		}
		if (!patterns.length) return true;
		const regex = new RegExp(`(${patterns.join("|")})`, "g");
		const leftovers = ref.replace(regex, ($0, $1) => {
			++map.get($1).hits;
			return "";
		});
		if (options.only && leftovers) return false;
		let any = false;
		for (const match of map.values()) {
			if (match.hits) any = true;
			if (match.hits === match.allowed) continue;
			if (match.hits < match.allowed && !options.part) return false;
			if (options.once) return false;
		}
		return !!any;
	};
	internals.compare = function(options) {
		if (!options.deep) return internals.shallow;
		const hasOnly = options.only !== void 0;
		const hasPart = options.part !== void 0;
		const flags = {
			prototype: hasOnly ? options.only : hasPart ? !options.part : false,
			part: hasOnly ? !options.only : hasPart ? options.part : false
		};
		return (a, b) => DeepEqual(a, b, flags);
	};
	internals.shallow = function(a, b) {
		return a === b;
	};
}));
// node_modules/@hapi/hoek/lib/escapeHeaderAttribute.js
var require_escapeHeaderAttribute = __commonJSMin(((exports, module) => {
	const Assert = require_assert();
	module.exports = function(attribute) {
		Assert(/^[ \w\!#\$%&'\(\)\*\+,\-\.\/\:;<\=>\?@\[\]\^`\{\|\}~\"\\]*$/.test(attribute), "Bad attribute value (" + attribute + ")");
		return attribute.replace(/\\/g, "\\\\").replace(/\"/g, "\\\"");
	};
}));
// node_modules/@hapi/hoek/lib/escapeHtml.js
var require_escapeHtml = __commonJSMin(((exports, module) => {
	const internals = {};
	module.exports = function(input) {
		if (!input) return "";
		let escaped = "";
		for (let i = 0; i < input.length; ++i) {
			const charCode = input.charCodeAt(i);
			if (internals.isSafe(charCode)) escaped += input[i];
			else escaped += internals.escapeHtmlChar(charCode);
		}
		return escaped;
	};
	internals.escapeHtmlChar = function(charCode) {
		const namedEscape = internals.namedHtml.get(charCode);
		if (namedEscape) return namedEscape;
		if (charCode >= 256) return "&#" + charCode + ";";
		return `&#x${charCode.toString(16).padStart(2, "0")};`;
	};
	internals.isSafe = function(charCode) {
		return internals.safeCharCodes.has(charCode);
	};
	internals.namedHtml = new Map([
		[38, "&amp;"],
		[60, "&lt;"],
		[62, "&gt;"],
		[34, "&quot;"],
		[160, "&nbsp;"],
		[162, "&cent;"],
		[163, "&pound;"],
		[164, "&curren;"],
		[169, "&copy;"],
		[174, "&reg;"]
	]);
	internals.safeCharCodes = function() {
		const safe = new Set();
		for (let i = 32; i < 123; ++i) if (i >= 97 || i >= 65 && i <= 90 || i >= 48 && i <= 57 || i === 32 || i === 46 || i === 44 || i === 45 || i === 58 || i === 95) safe.add(i);
		return safe;
	}();
}));
// node_modules/@hapi/hoek/lib/escapeJson.js
var require_escapeJson = __commonJSMin(((exports, module) => {
	const internals = {};
	module.exports = function(input) {
		if (!input) return "";
		return input.replace(/[<>&\u2028\u2029]/g, internals.escape);
	};
	internals.escape = function(char) {
		return internals.replacements.get(char);
	};
	internals.replacements = new Map([
		["<", "\\u003c"],
		[">", "\\u003e"],
		["&", "\\u0026"],
		["\u2028", "\\u2028"],
		["\u2029", "\\u2029"]
	]);
}));
// node_modules/@hapi/hoek/lib/flatten.js
var require_flatten = __commonJSMin(((exports, module) => {
	const internals = {};
	module.exports = internals.flatten = function(array, target) {
		const result = target || [];
		for (const entry of array) if (Array.isArray(entry)) internals.flatten(entry, result);
		else result.push(entry);
		return result;
	};
}));
// node_modules/@hapi/hoek/lib/intersect.js
var require_intersect = __commonJSMin(((exports, module) => {
	const internals = {};
	module.exports = function(array1, array2, options = {}) {
		if (!array1 || !array2) return options.first ? null : [];
		const common = [];
		const hash = Array.isArray(array1) ? new Set(array1) : array1;
		const found = new Set();
		for (const value of array2) if (internals.has(hash, value) && !found.has(value)) {
			if (options.first) return value;
			common.push(value);
			found.add(value);
		}
		return options.first ? null : common;
	};
	internals.has = function(ref, key) {
		if (typeof ref.has === "function") return ref.has(key);
		return ref[key] !== void 0;
	};
}));
// node_modules/@hapi/hoek/lib/isPromise.js
var require_isPromise = __commonJSMin(((exports, module) => {
	module.exports = function(promise) {
		return typeof promise?.then === "function";
	};
}));
// node_modules/@hapi/hoek/lib/once.js
var require_once = __commonJSMin(((exports, module) => {
	const internals = { wrapped: Symbol("wrapped") };
	module.exports = function(method) {
		if (method[internals.wrapped]) return method;
		let once = false;
		const wrappedFn = function(...args) {
			if (!once) {
				once = true;
				method(...args);
			}
		};
		wrappedFn[internals.wrapped] = true;
		return wrappedFn;
	};
}));
// node_modules/@hapi/hoek/lib/reachTemplate.js
var require_reachTemplate = __commonJSMin(((exports, module) => {
	const Reach = require_reach();
	module.exports = function(obj, template, options) {
		return template.replace(/{([^{}]+)}/g, ($0, chain) => {
			return Reach(obj, chain, options) ?? "";
		});
	};
}));
// node_modules/@hapi/hoek/lib/wait.js
var require_wait = __commonJSMin(((exports, module) => {
	const internals = { maxTimer: 2 ** 31 - 1 };
	module.exports = function(timeout, returnValue, options) {
		if (typeof timeout === "bigint") timeout = Number(timeout);
		if (timeout >= Number.MAX_SAFE_INTEGER) timeout = 1e400;
		if (typeof timeout !== "number" && timeout !== void 0) throw new TypeError("Timeout must be a number or bigint");
		return new Promise((resolve) => {
			const _setTimeout = options ? options.setTimeout : setTimeout;
			const activate = () => {
				const time = Math.min(timeout, internals.maxTimer);
				timeout -= time;
				_setTimeout(() => timeout > 0 ? activate() : resolve(returnValue), time);
			};
			if (timeout !== 1e400) activate();
		});
	};
}));
// node_modules/@hapi/hoek/lib/index.js
var require_lib = __commonJSMin(((exports) => {
	exports.applyToDefaults = require_applyToDefaults();
	exports.assert = require_assert();
	exports.AssertError = require_assertError();
	exports.Bench = require_bench();
	exports.block = require_block();
	exports.clone = require_clone();
	exports.contain = require_contain();
	exports.deepEqual = require_deepEqual();
	exports.escapeHeaderAttribute = require_escapeHeaderAttribute();
	exports.escapeHtml = require_escapeHtml();
	exports.escapeJson = require_escapeJson();
	exports.escapeRegex = require_escapeRegex();
	exports.flatten = require_flatten();
	exports.ignore = require_ignore();
	exports.intersect = require_intersect();
	exports.isPromise = require_isPromise();
	exports.merge = require_merge();
	exports.once = require_once();
	exports.reach = require_reach();
	exports.reachTemplate = require_reachTemplate();
	exports.stringify = require_stringify();
	exports.wait = require_wait();
}));
// node_modules/@hapi/address/dist/uri.js
var require_uri = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.uriRegex = exports.ipVersions = void 0;
	const hoek_1 = require_lib();
	function generate() {
		const rfc3986 = {};
		const subDelims = "!\\$&'\\(\\)\\*\\+,;=";
		const pchar = "\\w-\\.~%\\dA-Fa-f" + subDelims + ":@";
		const decOctect = "(?:0{0,2}\\d|0?[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])";
		rfc3986.ipv4address = "(?:" + decOctect + "\\.){3}" + decOctect;
		const h16 = "[\\dA-Fa-f]{1,4}";
		const ls32 = "(?:" + h16 + ":" + h16 + "|" + rfc3986.ipv4address + ")";
		const IPv6SixHex = "(?:" + h16 + ":){6}" + ls32;
		const IPv6FiveHex = "::(?:" + h16 + ":){5}" + ls32;
		const IPv6FourHex = "(?:" + h16 + ")?::(?:" + h16 + ":){4}" + ls32;
		const IPv6ThreeHex = "(?:(?:" + h16 + ":){0,1}" + h16 + ")?::(?:" + h16 + ":){3}" + ls32;
		const IPv6TwoHex = "(?:(?:" + h16 + ":){0,2}" + h16 + ")?::(?:" + h16 + ":){2}" + ls32;
		const IPv6OneHex = "(?:(?:" + h16 + ":){0,3}" + h16 + ")?::" + h16 + ":" + ls32;
		const IPv6NoneHex = "(?:(?:" + h16 + ":){0,4}" + h16 + ")?::" + ls32;
		rfc3986.ipv4Cidr = "(?:\\d|[1-2]\\d|3[0-2])";
		rfc3986.ipv6Cidr = "(?:0{0,2}\\d|0?[1-9]\\d|1[01]\\d|12[0-8])";
		rfc3986.ipv6address = "(?:" + IPv6SixHex + "|" + IPv6FiveHex + "|" + IPv6FourHex + "|" + IPv6ThreeHex + "|" + IPv6TwoHex + "|" + IPv6OneHex + "|" + IPv6NoneHex + "|(?:(?:[\\dA-Fa-f]{1,4}:){0,5}[\\dA-Fa-f]{1,4})?::[\\dA-Fa-f]{1,4}|(?:(?:[\\dA-Fa-f]{1,4}:){0,6}[\\dA-Fa-f]{1,4})?::)";
		rfc3986.ipvFuture = "v[\\dA-Fa-f]+\\.[\\w-\\.~" + subDelims + ":]+";
		rfc3986.scheme = "[a-zA-Z][a-zA-Z\\d+-\\.]*";
		rfc3986.schemeRegex = new RegExp(rfc3986.scheme);
		const userinfo = "[\\w-\\.~%\\dA-Fa-f" + subDelims + ":]*";
		const host = "(?:" + ("\\[(?:" + rfc3986.ipv6address + "|" + rfc3986.ipvFuture + ")\\]") + "|" + rfc3986.ipv4address + "|[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=]{1,255})";
		const authority = "(?:" + userinfo + "@)?" + host + "(?::\\d*)?";
		const authorityCapture = "(?:" + userinfo + "@)?(" + host + ")(?::\\d*)?";
		rfc3986.hierPart = "(?:(?:\\/\\/" + authority + "(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*)|\\/(?:[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]+(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*)?|[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]+(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*|(?:\\/\\/\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*))";
		rfc3986.hierPartCapture = "(?:(?:\\/\\/" + authorityCapture + "(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*)|\\/(?:[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]+(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*)?|[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]+(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*)";
		rfc3986.relativeRef = "(?:(?:\\/\\/" + authority + "(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*)|\\/(?:[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]+(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*)?|[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=@]+(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*|)";
		rfc3986.relativeRefCapture = "(?:(?:\\/\\/" + authorityCapture + "(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*)|\\/(?:[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]+(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*)?|[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=@]+(?:\\/[\\w-\\.~%\\dA-Fa-f!\\$&'\\(\\)\\*\\+,;=:@]*)*|)";
		rfc3986.query = "[" + pchar + "\\/\\?]*(?=#|$)";
		rfc3986.queryWithSquareBrackets = "[" + pchar + "\\[\\]\\/\\?]*(?=#|$)";
		rfc3986.fragment = "[" + pchar + "\\/\\?]*";
		return rfc3986;
	}
	const rfc3986 = generate();
	exports.ipVersions = {
		v4Cidr: rfc3986.ipv4Cidr,
		v6Cidr: rfc3986.ipv6Cidr,
		ipv4: rfc3986.ipv4address,
		ipv6: rfc3986.ipv6address,
		ipvfuture: rfc3986.ipvFuture
	};
	function createRegex(options) {
		const rfc = rfc3986;
		const suffix = "(?:\\?" + (options.allowQuerySquareBrackets ? rfc.queryWithSquareBrackets : rfc.query) + ")?(?:#" + rfc.fragment + ")?";
		const relative = options.domain ? rfc.relativeRefCapture : rfc.relativeRef;
		if (options.relativeOnly) return wrap(relative + suffix);
		let customScheme = "";
		if (options.scheme) {
			(0, hoek_1.assert)(options.scheme instanceof RegExp || typeof options.scheme === "string" || Array.isArray(options.scheme), "scheme must be a RegExp, String, or Array");
			const schemes = [].concat(options.scheme);
			(0, hoek_1.assert)(schemes.length >= 1, "scheme must have at least 1 scheme specified");
			const selections = [];
			for (let i = 0; i < schemes.length; ++i) {
				const scheme = schemes[i];
				(0, hoek_1.assert)(scheme instanceof RegExp || typeof scheme === "string", "scheme at position " + i + " must be a RegExp or String");
				if (scheme instanceof RegExp) selections.push(scheme.source.toString());
				else {
					(0, hoek_1.assert)(rfc.schemeRegex.test(scheme), "scheme at position " + i + " must be a valid scheme");
					selections.push((0, hoek_1.escapeRegex)(scheme));
				}
			}
			customScheme = selections.join("|");
		}
		const absolute = "(?:" + (customScheme ? "(?:" + customScheme + ")" : rfc.scheme) + ":" + (options.domain ? rfc.hierPartCapture : rfc.hierPart) + ")";
		return wrap((options.allowRelative ? "(?:" + absolute + "|" + relative + ")" : absolute) + suffix, customScheme);
	}
	function wrap(raw, scheme = null) {
		raw = `(?=.)(?!https?\:/(?:$|[^/]))(?!https?\:///)(?!https?\:[^/])${raw}`;
		return {
			raw,
			regex: new RegExp(`^${raw}$`),
			scheme
		};
	}
	const genericUriRegex = createRegex({});
	function uriRegex(options = {}) {
		if (options.scheme || options.allowRelative || options.relativeOnly || options.allowQuerySquareBrackets || options.domain) return createRegex(options);
		return genericUriRegex;
	}
	exports.uriRegex = uriRegex;
}));
// node_modules/@hapi/address/dist/ip.js
var require_ip = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ipRegex = void 0;
	const hoek_1 = require_lib();
	const uri_1 = require_uri();
	function ipRegex(options = {}) {
		const cidr = options.cidr || "optional";
		(0, hoek_1.assert)([
			"required",
			"optional",
			"forbidden"
		].includes(cidr), "options.cidr must be one of required, optional, forbidden");
		(0, hoek_1.assert)(options.version === void 0 || typeof options.version === "string" || Array.isArray(options.version), "options.version must be a string or an array of string");
		let versions = options.version || [
			"ipv4",
			"ipv6",
			"ipvfuture"
		];
		if (!Array.isArray(versions)) versions = [versions];
		(0, hoek_1.assert)(versions.length >= 1, "options.version must have at least 1 version specified");
		for (const version of versions) {
			(0, hoek_1.assert)(typeof version === "string" && version === version.toLowerCase(), "Invalid options.version value");
			(0, hoek_1.assert)([
				"ipv4",
				"ipv6",
				"ipvfuture"
			].includes(version), "options.version contains unknown version " + version + " - must be one of ipv4, ipv6, ipvfuture");
		}
		versions = Array.from(new Set(versions));
		const raw = `(?:${versions.map((version) => {
			if (cidr === "forbidden") return uri_1.ipVersions[version];
			const cidrpart = `\\/${version === "ipv4" ? uri_1.ipVersions.v4Cidr : uri_1.ipVersions.v6Cidr}`;
			if (cidr === "required") return `${uri_1.ipVersions[version]}${cidrpart}`;
			return `${uri_1.ipVersions[version]}(?:${cidrpart})?`;
		}).join("|")})`;
		const regex = new RegExp(`^${raw}$`);
		return {
			cidr,
			versions,
			regex,
			raw
		};
	}
	exports.ipRegex = ipRegex;
}));
// node_modules/@hapi/address/dist/decode.js
var require_decode = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.uriDecode = void 0;
	const HEX = {
		"0": 0,
		"1": 1,
		"2": 2,
		"3": 3,
		"4": 4,
		"5": 5,
		"6": 6,
		"7": 7,
		"8": 8,
		"9": 9,
		a: 10,
		A: 10,
		b: 11,
		B: 11,
		c: 12,
		C: 12,
		d: 13,
		D: 13,
		e: 14,
		E: 14,
		f: 15,
		F: 15
	};
	const UTF8 = {
		accept: 12,
		reject: 0,
		data: [
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			2,
			2,
			2,
			2,
			2,
			2,
			2,
			2,
			2,
			2,
			2,
			2,
			2,
			2,
			2,
			2,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			3,
			4,
			4,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			5,
			6,
			7,
			7,
			7,
			7,
			7,
			7,
			7,
			7,
			7,
			7,
			7,
			7,
			8,
			7,
			7,
			10,
			9,
			9,
			9,
			11,
			4,
			4,
			4,
			4,
			4,
			4,
			4,
			4,
			4,
			4,
			4,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			12,
			0,
			0,
			0,
			0,
			24,
			36,
			48,
			60,
			72,
			84,
			96,
			0,
			12,
			12,
			12,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			24,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			24,
			24,
			24,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			24,
			24,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			48,
			48,
			48,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			48,
			48,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			48,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			127,
			63,
			63,
			63,
			0,
			31,
			15,
			15,
			15,
			7,
			7,
			7
		]
	};
	function uriDecode(string) {
		let percentPos = string.indexOf("%");
		if (percentPos === -1) return string;
		let decoded = "";
		let last = 0;
		let codepoint = 0;
		let startOfOctets = percentPos;
		let state = UTF8.accept;
		while (percentPos > -1 && percentPos < string.length) {
			const byte = resolveHex(string[percentPos + 1], 4) | resolveHex(string[percentPos + 2], 0);
			const type = UTF8.data[byte];
			state = UTF8.data[256 + state + type];
			codepoint = codepoint << 6 | byte & UTF8.data[364 + type];
			if (state === UTF8.accept) {
				decoded += string.slice(last, startOfOctets);
				decoded += codepoint <= 65535 ? String.fromCharCode(codepoint) : String.fromCharCode(55232 + (codepoint >> 10), 56320 + (codepoint & 1023));
				codepoint = 0;
				last = percentPos + 3;
				percentPos = string.indexOf("%", last);
				startOfOctets = percentPos;
				continue;
			}
			if (state === UTF8.reject) return null;
			percentPos += 3;
			if (percentPos >= string.length || string[percentPos] !== "%") return null;
		}
		return decoded + string.slice(last);
	}
	exports.uriDecode = uriDecode;
	function resolveHex(char, shift) {
		const i = HEX[char];
		return i === void 0 ? 255 : i << shift;
	}
}));
// node_modules/@hapi/address/dist/index.js
var require_dist = __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.uriDecode = exports.uriRegex = exports.ipRegex = exports.errorCodes = void 0;
	__exportStar(require_domain(), exports);
	__exportStar(require_email(), exports);
	var errors_1 = require_errors();
	Object.defineProperty(exports, "errorCodes", {
		enumerable: true,
		get: function() {
			return errors_1.errorCodes;
		}
	});
	var ip_1 = require_ip();
	Object.defineProperty(exports, "ipRegex", {
		enumerable: true,
		get: function() {
			return ip_1.ipRegex;
		}
	});
	var uri_1 = require_uri();
	Object.defineProperty(exports, "uriRegex", {
		enumerable: true,
		get: function() {
			return uri_1.uriRegex;
		}
	});
	var decode_1 = require_decode();
	Object.defineProperty(exports, "uriDecode", {
		enumerable: true,
		get: function() {
			return decode_1.uriDecode;
		}
	});
}));
// scripts/bundle/smaller/joi.ts
function base64(options) {
	expectOptions(options, { paddingRequired: false });
	return schema((text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(==)?|[A-Za-z0-9+/]{3}=?)?$/.test(text));
}
function domain(options) {
	expectOptions(options, {
		allowUnicode: false,
		tlds: false
	});
	return schema((text) => (0, import_dist.isDomainValid)(text, { allowUnicode: false }));
}
function expectOptions(options, expected) {
	if (JSON.stringify(options) !== JSON.stringify(expected)) throw new Error("the bundle holds a part of joi only");
}
function schema(isValid) {
	return { validate(value) {
		if (value === void 0 || typeof value === "string" && value !== "" && isValid(value)) return {};
		return { error: new Error("it is not valid") };
	} };
}
var import_dist, string;
var init_joi = __esmMin((() => {
	import_dist = require_dist();
	string = () => ({
		base64,
		domain
	});
}));
// \0entry:5
var _entry_5_exports = __exportAll({ string: () => string });
var init__entry_5 = __esmMin((() => {
	init_joi();
}));
// node_modules/mailauth/lib/dkim/syntax.js
var require_syntax = __commonJSMin(((exports, module) => {
	const DOMAIN_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
	module.exports = {
		DOMAIN_LABEL,
		DOMAIN_NAME: new RegExp(`^${DOMAIN_LABEL}(?:\\.${DOMAIN_LABEL})+$`),
		SELECTOR: new RegExp(`^${DOMAIN_LABEL}(?:\\.${DOMAIN_LABEL})*$`),
		TIMESTAMP: /^[0-9]{1,12}$/,
		BODY_LENGTH: /^[0-9]{1,76}$/,
		MAX_ARC_INSTANCE: 50,
		ARC_HEADER_KEYS: [
			"arc-seal",
			"arc-message-signature",
			"arc-authentication-results"
		]
	};
}));
// node_modules/mailauth/lib/tools.js
var require_tools = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const punycode = require_punycode();
	const libmime = require_libmime();
	const dns = __require("node:dns").promises;
	const crypto = __require("node:crypto");
	const https = __require("node:https");
	const packageData = require_package();
	const parseDkimHeaders = require_parse_dkim_headers();
	const { parseTagList } = parseDkimHeaders;
	const tldts = require_cjs();
	const Joi = (init__entry_5(), __toCommonJS(_entry_5_exports));
	const { DOMAIN_NAME } = require_syntax();
	const base64Schema = Joi.string().base64({ paddingRequired: false });
	const defaultDKIMFieldNames = "From:Sender:Reply-To:Subject:Date:Message-ID:To:Cc:MIME-Version:Content-Type:Content-Transfer-Encoding:Content-ID:Content-Description:Resent-Date:Resent-From:Resent-Sender:Resent-To:Resent-Cc:Resent-Message-ID:In-Reply-To:References:List-Id:List-Help:List-Unsubscribe:List-Subscribe:List-Post:List-Owner:List-Archive:BIMI-Selector";
	const defaultARCFieldNames = `DKIM-Signature:Delivered-To:${defaultDKIMFieldNames}`;
	const defaultASFieldNames = `ARC-Authentication-Results:ARC-Message-Signature:ARC-Seal`;
	const keyOrderingDKIM = [
		"v",
		"a",
		"c",
		"d",
		"h",
		"i",
		"l",
		"q",
		"s",
		"t",
		"x",
		"z",
		"bh",
		"b"
	];
	const keyOrderingARC = [
		"i",
		"a",
		"c",
		"d",
		"h",
		"l",
		"q",
		"s",
		"t",
		"x",
		"z",
		"bh",
		"b"
	];
	const keyOrderingAS = [
		"i",
		"a",
		"t",
		"cv",
		"d",
		"s",
		"b"
	];
	const TLDTS_OPTS = {
		allowIcannDomains: true,
		allowPrivateDomains: true
	};
	const toALabel = (domain) => {
		domain = (domain || "").toString();
		if (!NON_ASCII.test(domain)) return domain;
		return domain.split(".").map((label) => {
			if (!NON_ASCII.test(label)) return label;
			try {
				return punycode.toASCII(label.normalize("NFC").toLowerCase());
			} catch (err) {
				return label;
			}
		}).join(".");
	};
	const normalizeDomainName = (domain) => toALabel((domain || "").toString().trim()).toLowerCase().replace(/\.$/, "");
	const isSameOrSubdomain = (child, parent) => {
		child = normalizeDomainName(child);
		parent = normalizeDomainName(parent);
		return !!child && !!parent && (child === parent || child.endsWith(`.${parent}`));
	};
	const writeToStream = async (stream, input, chunkSize) => {
		chunkSize = chunkSize || 65536;
		if (typeof input === "string") input = Buffer.from(input);
		return new Promise((resolve, reject) => {
			if (typeof input.on === "function") {
				input.pipe(stream);
				input.on("error", reject);
			} else {
				let pos = 0;
				let writeChunk = () => {
					if (pos >= input.length) return stream.end();
					let chunk;
					if (pos + chunkSize >= input.length) chunk = input.slice(pos);
					else chunk = input.slice(pos, pos + chunkSize);
					pos += chunk.length;
					if (stream.write(chunk) === false) {
						stream.once("drain", () => writeChunk());
						return;
					}
					setImmediate(writeChunk);
				};
				setImmediate(writeChunk);
			}
			stream.on("end", resolve);
			stream.on("finish", resolve);
			stream.on("error", reject);
		});
	};
	const NON_ASCII = /[^\x00-\x7f]/;
	const lowerCaseASCII = (str) => NON_ASCII.test(str) ? str.replace(/[A-Z]/g, (c) => c.toLowerCase()) : str.toLowerCase();
	const FIELD_START = /^[\x21-\x39\x3b-\x7e]+[ \t\r\n]*:/;
	const startsField = (row) => FIELD_START.test(row.length > 1 ? `${row[0]}\r\n${row[1]}` : row[0]);
	const parseHeaders = (buf) => {
		let rows = buf.toString("binary").replace(/[\r\n]+$/, "").split(/\r?\n/).map((row) => [row]);
		if (rows.length === 1 && !rows[0][0]) return {
			parsed: [],
			original: buf
		};
		for (let i = rows.length - 1; i > 0; i--) if (!startsField(rows[i])) {
			rows[i - 1] = rows[i - 1].concat(rows[i]);
			rows.splice(i, 1);
		}
		rows = rows.map((row) => {
			row = row.join("\r\n");
			let key = row.match(/^[^:]+/);
			let casedKey;
			if (key) {
				casedKey = key[0];
				if (casedKey.indexOf("\n") >= 0) casedKey = casedKey.replace(/\r?\n/g, "");
				casedKey = casedKey.replace(/^[ \t]+|[ \t]+$/g, "");
				key = lowerCaseASCII(casedKey);
			}
			return {
				key,
				casedKey,
				line: Buffer.from(row, "binary")
			};
		});
		return {
			parsed: rows,
			original: buf
		};
	};
	const normalizeFieldNames = (fieldNames) => fieldNames.split(":").map((key) => lowerCaseASCII(key.replace(/^[ \t]+|[ \t]+$/g, ""))).filter((key) => key);
	const defaultDKIMFieldNamesNormalized = normalizeFieldNames(defaultDKIMFieldNames);
	const getSigningHeaderLines = (parsedHeaders, fieldNames, verify) => {
		fieldNames = typeof fieldNames === "string" ? normalizeFieldNames(fieldNames) : defaultDKIMFieldNamesNormalized;
		let signingList = [];
		if (verify) {
			let parsedList = [].concat(parsedHeaders);
			for (let fieldName of fieldNames) for (let i = parsedList.length - 1; i >= 0; i--) {
				let header = parsedList[i];
				if (fieldName === header.key) {
					signingList.push(header);
					parsedList.splice(i, 1);
					break;
				}
			}
		} else for (let i = parsedHeaders.length - 1; i >= 0; i--) {
			let header = parsedHeaders[i];
			if (fieldNames.includes(header.key)) signingList.push(header);
		}
		return {
			keys: signingList.map((entry) => entry.casedKey).join(": "),
			headers: signingList
		};
	};
	const formatSignatureHeaderLine = (type, values, folded) => {
		type = (type || "").toString().toUpperCase();
		let keyOrdering, headerKey;
		switch (type) {
			case "DKIM":
				headerKey = "DKIM-Signature";
				keyOrdering = keyOrderingDKIM;
				values = Object.assign({
					v: 1,
					t: Math.floor(Date.now() / 1e3),
					q: "dns/txt"
				}, values);
				break;
			case "ARC":
				headerKey = "ARC-Message-Signature";
				keyOrdering = keyOrderingARC;
				values = Object.assign({
					t: Math.floor(Date.now() / 1e3),
					q: "dns/txt"
				}, values);
				break;
			case "AS":
				headerKey = "ARC-Seal";
				keyOrdering = keyOrderingAS;
				values = Object.assign({ t: Math.floor(Date.now() / 1e3) }, values);
				break;
			default: throw new Error("Unknown Signature type");
		}
		const header = `${headerKey}: ` + Object.keys(values).filter((key) => values[key] !== false && typeof values[key] !== "undefined" && values[key] !== null && keyOrdering.includes(key)).sort((a, b) => keyOrdering.indexOf(a) - keyOrdering.indexOf(b)).map((key) => {
			let val = values[key];
			if (key === "b" && folded && val) return `${key}=${val}`.replace(/.{75}/g, "$& ").trim();
			if (["d", "s"].includes(key)) val = toALabel(val);
			if (key === "i" && type === "DKIM") {
				val = val.toString();
				let atPos = val.lastIndexOf("@");
				if (atPos >= 0) val = val.substr(0, atPos + 1) + toALabel(val.substr(atPos + 1));
			}
			return `${key}=${val}`;
		}).join("; ");
		if (folded) return libmime.foldLines(header);
		return header;
	};
	const createError = (message, code, extra) => {
		let err = new Error(message);
		err.code = code;
		return extra ? Object.assign(err, extra) : err;
	};
	const addWarning = (list, ...items) => {
		for (let item of items) if (!list.includes(item)) list.push(item);
		return list;
	};
	const KEY_ERROR_COMMENTS = new Map([
		["ENOTFOUND", "no key"],
		["ENODATA", "no key"],
		["EINVALIDVER", "unknown key version"],
		["EINVALIDTYPE", "unknown key type"],
		["EINVALIDVAL", "invalid public key"],
		["EINVALIDHASH", "inappropriate hash algorithm"],
		["EINVALIDSERVICE", "key not for email"]
	]);
	const keyError = (message, code, rr, extra) => createError(message, code, Object.assign(rr ? { rr } : {}, extra));
	const splitKeyList = (value) => (typeof value === "string" ? value : "").split(":").map((entry) => entry.trim().toLowerCase()).filter((entry) => entry);
	const exportPublicKey = (keyObj) => {
		if (keyObj.asymmetricKeyType !== "ed25519") try {
			return keyObj.export({
				type: "pkcs1",
				format: "pem"
			});
		} catch (err) {}
		return keyObj.export({
			type: "spki",
			format: "pem"
		});
	};
	const isBareRsaPublicKey = (der) => {
		if (der.length < 3 || der[0] !== 48) return false;
		return der[der[1] < 128 ? 2 : 2 + (der[1] & 127)] === 2;
	};
	const getPublicKey = async (type, name, minBitLength, resolver, options) => {
		minBitLength = minBitLength || 1024;
		resolver = resolver || dns.resolve;
		options = options || {};
		const strict = !!options.strict;
		let list = await resolver(toALabel(name), "TXT");
		let rr = list && [].concat(list[0] || []).join("").replace(/\s+/g, "");
		if (!rr) throw keyError("Missing key value", "EINVALIDVAL");
		const warnings = [];
		const violation = (message, code, warning) => {
			if (strict) throw keyError(message, code, rr);
			addWarning(warnings, warning);
		};
		let entry = parseTagList(rr, { strict });
		const tags = entry.parsed;
		if (entry.syntaxErrors.length) violation(`Invalid key record syntax: ${entry.syntaxErrors[0]}`, "EINVALIDVAL", "key-syntax");
		const publicKeyValue = tags.p?.value;
		if (!publicKeyValue) throw keyError("Missing key value", "EINVALIDVAL", rr);
		let validation = base64Schema.validate(publicKeyValue);
		if (validation.error) throw keyError("Invalid base64 format for public key", "EINVALIDVAL", rr, { details: validation.error });
		if (tags.v) {
			let version = (tags.v.value || "").toString();
			if (version.toLowerCase().trim() !== "dkim1") throw keyError("Unknown key version", "EINVALIDVER", rr);
			if (version !== "DKIM1" || entry.tags[0]?.name !== "v") violation(version !== "DKIM1" ? "Unknown key version" : "Key version tag is not the first tag", "EINVALIDVER", "key-v-syntax");
		}
		if (tags.s) {
			let services = splitKeyList(tags.s.value);
			if (!services.includes("email") && !services.includes("*")) throw keyError("Key is not meant for email", "EINVALIDSERVICE", rr);
		}
		if (tags.h && options.hashAlgo) {
			if (!splitKeyList(tags.h.value).includes(options.hashAlgo.toLowerCase())) throw keyError(`Key does not allow ${options.hashAlgo}`, "EINVALIDHASH", rr);
		}
		let declaredKeyType = tags.k ? (tags.k.value || "").toString().toLowerCase().trim() : false;
		let rawPublicKey = Buffer.from(publicKeyValue, "base64");
		let publicKeyObj;
		let candidates = [];
		if (rawPublicKey.length === 32 && (!strict || declaredKeyType === "ed25519")) candidates.push({
			key: Buffer.concat([Buffer.from("302A300506032B6570032100", "hex"), rawPublicKey]),
			format: "der",
			type: "spki"
		});
		else if (isBareRsaPublicKey(rawPublicKey)) candidates.push({
			key: rawPublicKey,
			format: "der",
			type: "pkcs1"
		});
		else candidates.push({
			key: rawPublicKey,
			format: "der",
			type: "spki"
		});
		let lastError;
		let exportedKey;
		for (let candidate of candidates) try {
			let keyObj = crypto.createPublicKey(candidate);
			exportedKey = exportPublicKey(keyObj);
			publicKeyObj = keyObj;
			break;
		} catch (err) {
			lastError = err;
		}
		if (!publicKeyObj) {
			let error = new Error("Unknown key type", { cause: lastError });
			error.code = "EINVALIDTYPE";
			error.rr = rr;
			throw error;
		}
		let keyType = publicKeyObj.asymmetricKeyType;
		if (!["rsa", "ed25519"].includes(keyType) || declaredKeyType && declaredKeyType !== keyType) throw keyError(`Unknown key type (${keyType})`, "EINVALIDTYPE", rr);
		if (!declaredKeyType && keyType !== "rsa") violation(`Unknown key type (${keyType})`, "EINVALIDTYPE", "key-type-inferred");
		if (strict && keyType === "ed25519" && rawPublicKey.length !== 32) throw keyError("Invalid ed25519 public key", "EINVALIDVAL", rr);
		let modulusLength = publicKeyObj.asymmetricKeyDetails.modulusLength;
		if (keyType === "rsa" && modulusLength < minBitLength) throw keyError("RSA key too short", "ESHORTKEY", rr);
		let flags = splitKeyList(tags.t?.value);
		return {
			publicKey: exportedKey,
			rr,
			modulusLength,
			keyType,
			flags,
			testing: flags.includes("y"),
			warnings
		};
	};
	const createKeyCache = (resolver) => {
		const cache = new Map();
		return {
			resolver,
			get(type, name, minBitLength, options) {
				options = options || {};
				let key = [
					!!options.strict,
					minBitLength || "",
					options.hashAlgo || "",
					name
				].join(":");
				let lookup = cache.get(key);
				if (!lookup) {
					lookup = getPublicKey(type, name, minBitLength, resolver, options);
					lookup.catch(() => false);
					cache.set(key, lookup);
				}
				return lookup;
			}
		};
	};
	const getPrivateKey = (privateKeyBuf) => {
		let privateKeyOpts;
		if (typeof privateKeyBuf === "string") privateKeyBuf = Buffer.from(privateKeyBuf);
		if (privateKeyBuf.length === 32) {
			privateKeyBuf = Buffer.concat([Buffer.from("MC4CAQAwBQYDK2VwBCIEIA==", "base64"), privateKeyBuf]);
			privateKeyOpts = {
				key: privateKeyBuf,
				format: "der",
				type: "pkcs8"
			};
		} else privateKeyOpts = {
			key: privateKeyBuf,
			format: "pem"
		};
		return crypto.createPrivateKey(privateKeyOpts);
	};
	const fetch = (url) => new Promise((resolve, reject) => {
		https.get(url, { headers: { "User-Agent": `mailauth/${packageData.version} (+${packageData.homepage}` } }, (res) => {
			let chunks = [];
			let chunklen = 0;
			res.on("readable", () => {
				let chunk;
				while ((chunk = res.read()) !== null) {
					chunks.push(chunk);
					chunklen += chunk.length;
				}
			});
			res.on("end", () => {
				resolve({
					statusCode: res.statusCode,
					headers: res.headers,
					body: Buffer.concat(chunks, chunklen)
				});
			});
		}).on("error", reject);
	});
	const RFC2045_TOKEN = /^[!#$%&'*+\-.0-9A-Z^_`a-z{|}~]+$/;
	const LEGACY_UNQUOTED = /^[!#$%&'*+\-.0-9A-Z^_`a-z{|}~@]+$/;
	const DOT_ATOM_TEXT = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(?:\.[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*$/;
	const QUOTED_STRING = /^"(?:[^"\\\r\n]|\\[\x20-\x7e\t])*"$/;
	const MAX_HEADER_VALUE_LENGTH = 900;
	const MAX_COMMENT_WORD_LENGTH = 400;
	const cleanHeaderText = (value) => (value || "").toString().replace(/[\x00-\x1F\x7F]+/g, " ").replace(/\s+/g, " ").trim();
	const quoteString = (value) => `"${value.replace(/["\\]/g, (c) => `\\${c}`)}"`;
	const formatDotAtomOrQuoted = (value) => {
		value = cleanHeaderText(value);
		return DOT_ATOM_TEXT.test(value) ? value : quoteString(value);
	};
	const escapePropValue = (value, strict) => {
		value = cleanHeaderText(value);
		if (!value) return "";
		if (RFC2045_TOKEN.test(value)) return value;
		let atPos = value.lastIndexOf("@");
		if (atPos >= 0) {
			let localPart = value.substring(0, atPos);
			let domain = value.substring(atPos + 1);
			if (DOMAIN_NAME.test(domain)) {
				if (!localPart || DOT_ATOM_TEXT.test(localPart)) {
					if (strict || LEGACY_UNQUOTED.test(value)) return value;
				} else if (strict) return `${QUOTED_STRING.test(localPart) ? localPart : quoteString(localPart)}@${domain}`;
			}
		}
		return quoteString(value);
	};
	const escapeCommentValue = (value) => {
		value = cleanHeaderText(value).split(" ").map((word) => {
			if (Buffer.byteLength(word) <= MAX_COMMENT_WORD_LENGTH) return word;
			let shortened = "";
			for (let char of word) {
				if (Buffer.byteLength(shortened + char) > MAX_COMMENT_WORD_LENGTH) break;
				shortened += char;
			}
			return shortened + "...";
		}).join(" ");
		return value.replace(/[\\()]/g, (c) => `\\${c}`);
	};
	const formatAuthservId = (authservId, strict) => {
		let value = toALabel(cleanHeaderText(authservId));
		if (value && value.length <= MAX_HEADER_VALUE_LENGTH && RFC2045_TOKEN.test(value)) return value;
		if (!value || value.length > MAX_HEADER_VALUE_LENGTH || strict) {
			let err = new TypeError(`Invalid authserv-id ${JSON.stringify((authservId || "").toString())}, expecting a host name`);
			err.code = "EINVALIDAUTHSERVID";
			throw err;
		}
		return quoteString(value);
	};
	const formatAuthHeaderRow = (method, status, options) => {
		status = status || {};
		options = options || {};
		let parts = [];
		let result = (status.result || "").toString().replace(/[^A-Za-z0-9-]+/g, "") || "none";
		parts.push(`${method}=${result}`);
		if (status.underSized) parts.push(`(${escapeCommentValue(`undersized signature: ${status.underSized} bytes unsigned`)})`);
		if (status.comment) parts.push(`(${escapeCommentValue(status.comment)})`);
		for (let ptype of [
			"policy",
			"smtp",
			"body",
			"header"
		]) {
			if (!status[ptype] || typeof status[ptype] !== "object") continue;
			for (let prop of Object.keys(status[ptype])) {
				let propValue = status[ptype][prop];
				if (!propValue || ![
					"string",
					"number",
					"boolean"
				].includes(typeof propValue)) continue;
				let escaped = escapePropValue(propValue, options.strict);
				if (!escaped || Buffer.byteLength(escaped) > MAX_HEADER_VALUE_LENGTH) continue;
				parts.push(`${ptype}.${prop}=${escaped}`);
			}
		}
		return parts.join(" ");
	};
	const formatRelaxedLine = (line, suffix) => {
		let result = (line || "").toString("binary").replace(/\r?\n/g, "").replace(/^([^:]*):[ \t]*/, (m, k) => lowerCaseASCII(k).replace(/^[ \t]+|[ \t]+$/g, "") + ":").replace(/[ \t]+/g, " ").replace(/^ | $/g, "") + (suffix ? suffix : "");
		return Buffer.from(result, "binary");
	};
	const stripSignatureValue = (line, strict) => {
		let str = line.toString("binary");
		let colonPos = str.indexOf(":");
		let prefix = colonPos >= 0 ? str.substring(0, colonPos + 1) : "";
		let segments = (colonPos >= 0 ? str.substring(colonPos + 1) : str).split(";");
		for (let i = segments.length - 1; i >= 0; i--) {
			let eqPos = segments[i].indexOf("=");
			if (eqPos < 0) continue;
			let name = Buffer.from(segments[i].substring(0, eqPos), "binary").toString().replace(/\s+/g, " ").trim();
			if ((strict ? name : name.toLowerCase()) === "b") {
				segments[i] = segments[i].substring(0, eqPos + 1);
				break;
			}
		}
		return Buffer.from(prefix + segments.join(";"), "binary");
	};
	const formatDomain = (domain) => {
		domain = toALabel(domain.toLowerCase().trim()).toLowerCase().trim();
		return domain.replace(/\.+$/, "");
	};
	const getAlignment = (fromDomain, domainList, strict) => {
		if (strict && typeof strict === "object") strict = strict.strict;
		domainList = [].concat(domainList || []).map((entry) => {
			if (typeof entry === "string") return { domain: entry };
			return entry;
		}).sort((a, b) => (a.underSized || 0) - (b.underSized || 0));
		if (strict) {
			let from = formatDomain(fromDomain);
			if (!from) return false;
			for (let entry of domainList) if (formatDomain(entry.domain) === from) return entry;
			return false;
		}
		let fromOrg = formatDomain(tldts.getDomain(fromDomain, TLDTS_OPTS) || fromDomain);
		if (!fromOrg) return false;
		for (let entry of domainList) if (formatDomain(tldts.getDomain(entry.domain, TLDTS_OPTS) || entry.domain) === fromOrg) return entry;
		return false;
	};
	const splitAlgorithm = (algorithm) => {
		let parts = (algorithm || "").toString().split("-");
		return {
			signAlgo: parts[0].toLowerCase().trim(),
			hashAlgo: parts[parts.length - 1].toLowerCase().trim()
		};
	};
	const isSupportedAlgorithm = (signAlgo, hashAlgo, allowSha1) => ["rsa", "ed25519"].includes(signAlgo) && (hashAlgo === "sha256" || !!allowSha1 && signAlgo === "rsa" && hashAlgo === "sha1");
	const validateAlgorithm = (algorithm, strict) => {
		try {
			if (!algorithm || !/^[^-]+-[^-]+$/.test(algorithm)) throw new Error("Invalid algorithm format");
			let [signAlgo, hashAlgo] = algorithm.toLowerCase().split("-");
			if (!["rsa", "ed25519"].includes(signAlgo)) {
				let error = new Error("Unknown signing algorithm");
				error.signAlgo = signAlgo;
				throw error;
			}
			if (!isSupportedAlgorithm(signAlgo, hashAlgo, !strict)) {
				let error = new Error("Unknown hashing algorithm");
				error.hashAlgo = hashAlgo;
				throw error;
			}
		} catch (err) {
			err.code = "EINVALIDALGO";
			throw err;
		}
	};
	const getPtrHostname = (parsedAddr) => {
		let bytes = parsedAddr.toByteArray();
		if (bytes.length === 4) return `${bytes.map((a) => a.toString(10)).reverse().join(".")}.in-addr.arpa`;
		else return `${bytes.flatMap((a) => a.toString(16).padStart(2, "0").split("")).reverse().join(".")}.ip6.arpa`;
	};
	function getCurTime(timeValue) {
		if (timeValue) {
			if (typeof timeValue === "object" && typeof timeValue.toISOString === "function") return timeValue;
			if (typeof timeValue === "number" || !isNaN(timeValue)) {
				let timestamp = Number(timeValue);
				let curTime = new Date(timestamp);
				if (curTime.toString() !== "Invalid Date") return curTime;
			} else if (typeof timeValue === "string") {
				let curTime = new Date(timeValue);
				if (curTime.toString() !== "Invalid Date") return curTime;
			}
		}
		return new Date();
	}
	function parseTagValueRecord(record, options = {}) {
		const { requiredTags = [], allowedTags = null, caseSensitive = false, strictMode = false, allowDuplicateKeys = true } = options;
		const parts = (record || "").replace(/[\x00-\x1F]+/g, " ").replace(/\\r\\n/g, "").replace(/\\n/g, "").replace(/\r?\n/g, "").replace(/\s+/g, " ").trim().split(";");
		const tags = Object.create(null);
		const validPairs = [];
		const errors = [];
		const warnings = [];
		for (let part of parts) {
			part = part.trim();
			if (!part) continue;
			const equalIndex = part.indexOf("=");
			if (equalIndex === -1) {
				const error = `Malformed part (no equals sign): "${part}"`;
				errors.push(error);
				if (strictMode) break;
				continue;
			}
			let key = part.substring(0, equalIndex).trim();
			let value = part.substring(equalIndex + 1).trim();
			const normalizedKey = caseSensitive ? key : key.toLowerCase();
			if (!/^[a-zA-Z0-9_-]+$/.test(key)) {
				const error = `Invalid tag name: "${key}"`;
				errors.push(error);
				if (strictMode) break;
				continue;
			}
			if (allowedTags && !allowedTags.includes(normalizedKey)) {
				warnings.push(`Unknown/disallowed tag ignored: "${key}"`);
				continue;
			}
			if (normalizedKey in tags) {
				if (!allowDuplicateKeys) {
					const error = `Duplicate tag not allowed: "${key}"`;
					errors.push(error);
					if (strictMode) break;
					continue;
				}
				if (Array.isArray(tags[normalizedKey])) tags[normalizedKey].push(value);
				else tags[normalizedKey] = [tags[normalizedKey], value];
				warnings.push(`Duplicate tag "${key}" found`);
			} else tags[normalizedKey] = value;
			validPairs.push([normalizedKey, value]);
		}
		for (const requiredTag of requiredTags) if (!((caseSensitive ? requiredTag : requiredTag.toLowerCase()) in tags)) errors.push(`Missing required tag: "${requiredTag}"`);
		const sanitizedRecord = validPairs.map(([key, value]) => `${key}=${value}`).join("; ");
		return {
			tags,
			errors,
			warnings,
			isValid: errors.length === 0,
			sanitizedRecord,
			originalRecord: record
		};
	}
	function convertToASCII(value) {
		return (value || "").replace(/[^\x20-\x7E]/g, "");
	}
	function validateTagValueRecord(record, recordType) {
		const config = { BIMI: {
			requiredTags: [
				"v",
				"l",
				"a"
			],
			allowedTags: [
				"v",
				"l",
				"a"
			],
			caseSensitive: false,
			strictMode: true,
			allowDuplicateKeys: false,
			validators: {
				v: (value) => /^BIMI\d+$/i.test(value) ? null : `Version must match BIMI<digit>, got: ${value}`,
				l: (value) => {
					if (!value.trim()) return "Location cannot be empty";
					try {
						return new URL(value.trim()).protocol !== "https:" ? "Location must use HTTPS protocol" : null;
					} catch (e) {
						return `Invalid location URL: ${value}`;
					}
				},
				a: (value) => {
					if (!value.trim()) return "Authority cannot be empty";
					try {
						return new URL(value.trim()).protocol !== "https:" ? "Authority must use HTTPS protocol" : null;
					} catch (e) {
						return `Invalid authority URL: ${value}`;
					}
				}
			},
			mappers: { v: (value) => convertToASCII(value) }
		} }[recordType.toUpperCase()];
		if (!config) throw new Error(`Unknown record type: ${recordType}`);
		const parsed = parseTagValueRecord(record, config);
		if (config.mappers) {
			for (const [tag, mapper] of Object.entries(config.mappers)) if (parsed.tags && tag in parsed.tags) parsed.tags[tag] = mapper(parsed.tags[tag]);
		}
		if (config.validators && parsed.isValid) {
			for (const [tag, validator] of Object.entries(config.validators)) if (parsed.tags && tag in parsed.tags) {
				const validationError = validator(parsed.tags[tag]);
				if (validationError) parsed.errors.push(validationError);
			}
			parsed.isValid = parsed.errors.length === 0;
		}
		return parsed;
	}
	module.exports = {
		writeToStream,
		parseHeaders,
		createError,
		addWarning,
		KEY_ERROR_COMMENTS,
		defaultDKIMFieldNames,
		defaultARCFieldNames,
		defaultASFieldNames,
		getSigningHeaderLines,
		formatSignatureHeaderLine,
		parseDkimHeaders,
		parseTagList,
		getPublicKey,
		getPrivateKey,
		formatAuthHeaderRow,
		escapeCommentValue,
		escapePropValue,
		formatAuthservId,
		MAX_HEADER_VALUE_LENGTH,
		formatDotAtomOrQuoted,
		fetch,
		validateAlgorithm,
		splitAlgorithm,
		isSupportedAlgorithm,
		createKeyCache,
		getAlignment,
		formatRelaxedLine,
		stripSignatureValue,
		formatDomain,
		toALabel,
		normalizeDomainName,
		isSameOrSubdomain,
		getPtrHostname,
		getCurTime,
		TLDTS_OPTS,
		validateTagValueRecord,
		parseTagValueRecord,
		convertToASCII
	};
}));
export { _entry_5_exports, init__entry_5, require_libmime, require_syntax, require_tools };
