import { __commonJSMin, __require } from "./rolldown-runtime.js";
import { require_parse_dkim_headers } from "./parse-dkim-headers.js";
import { require_cjs } from "./cjs.js";
// node_modules/punycode.js/punycode.js
var require_punycode = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** Highest positive signed 32-bit float value */
	const maxInt = 2147483647;
	/** Bootstring parameters */
	const base = 36;
	const tMin = 1;
	const tMax = 26;
	const skew = 38;
	const damp = 700;
	const initialBias = 72;
	const initialN = 128;
	const delimiter = "-";
	/** Regular expressions */
	const regexPunycode = /^xn--/;
	const regexNonASCII = /[^\0-\x7F]/;
	const regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
	/** Error messages */
	const errors = {
		"overflow": "Overflow: input needs wider integers to process",
		"not-basic": "Illegal input >= 0x80 (not a basic code point)",
		"invalid-input": "Invalid input"
	};
	/** Convenience shortcuts */
	const baseMinusTMin = 35;
	const floor = Math.floor;
	const stringFromCharCode = String.fromCharCode;
	/**
	* A generic error utility function.
	* @private
	* @param {String} type The error type.
	* @returns {Error} Throws a `RangeError` with the applicable error message.
	*/
	function error(type) {
		throw new RangeError(errors[type]);
	}
	/**
	* A generic `Array#map` utility function.
	* @private
	* @param {Array} array The array to iterate over.
	* @param {Function} callback The function that gets called for every array
	* item.
	* @returns {Array} A new array of values returned by the callback function.
	*/
	function map(array, callback) {
		const result = [];
		let length = array.length;
		while (length--) result[length] = callback(array[length]);
		return result;
	}
	/**
	* A simple `Array#map`-like wrapper to work with domain name strings or email
	* addresses.
	* @private
	* @param {String} domain The domain name or email address.
	* @param {Function} callback The function that gets called for every
	* character.
	* @returns {String} A new string of characters returned by the callback
	* function.
	*/
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
	/**
	* Creates an array containing the numeric code points of each Unicode
	* character in the string. While JavaScript uses UCS-2 internally,
	* this function will convert a pair of surrogate halves (each of which
	* UCS-2 exposes as separate characters) into a single code point,
	* matching UTF-16.
	* @see `punycode.ucs2.encode`
	* @see <https://mathiasbynens.be/notes/javascript-encoding>
	* @memberOf punycode.ucs2
	* @name decode
	* @param {String} string The Unicode input string (UCS-2).
	* @returns {Array} The new array of code points.
	*/
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
	/**
	* Creates a string based on an array of numeric code points.
	* @see `punycode.ucs2.decode`
	* @memberOf punycode.ucs2
	* @name encode
	* @param {Array} codePoints The array of numeric code points.
	* @returns {String} The new Unicode string (UCS-2).
	*/
	const ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
	/**
	* Converts a basic code point into a digit/integer.
	* @see `digitToBasic()`
	* @private
	* @param {Number} codePoint The basic numeric code point value.
	* @returns {Number} The numeric value of a basic code point (for use in
	* representing integers) in the range `0` to `base - 1`, or `base` if
	* the code point does not represent a value.
	*/
	const basicToDigit = function(codePoint) {
		if (codePoint >= 48 && codePoint < 58) return 26 + (codePoint - 48);
		if (codePoint >= 65 && codePoint < 91) return codePoint - 65;
		if (codePoint >= 97 && codePoint < 123) return codePoint - 97;
		return base;
	};
	/**
	* Converts a digit/integer into a basic code point.
	* @see `basicToDigit()`
	* @private
	* @param {Number} digit The numeric value of a basic code point.
	* @returns {Number} The basic code point whose value (when used for
	* representing integers) is `digit`, which needs to be in the range
	* `0` to `base - 1`. If `flag` is non-zero, the uppercase form is
	* used; else, the lowercase form is used. The behavior is undefined
	* if `flag` is non-zero and `digit` has no uppercase form.
	*/
	const digitToBasic = function(digit, flag) {
		return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
	};
	/**
	* Bias adaptation function as per section 3.4 of RFC 3492.
	* https://tools.ietf.org/html/rfc3492#section-3.4
	* @private
	*/
	const adapt = function(delta, numPoints, firstTime) {
		let k = 0;
		delta = firstTime ? floor(delta / damp) : delta >> 1;
		delta += floor(delta / numPoints);
		for (; delta > 455; k += base) delta = floor(delta / baseMinusTMin);
		return floor(k + 36 * delta / (delta + skew));
	};
	/**
	* Converts a Punycode string of ASCII-only symbols to a string of Unicode
	* symbols.
	* @memberOf punycode
	* @param {String} input The Punycode string of ASCII-only symbols.
	* @returns {String} The resulting string of Unicode symbols.
	*/
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
	/**
	* Converts a string of Unicode symbols (e.g. a domain name label) to a
	* Punycode string of ASCII-only symbols.
	* @memberOf punycode
	* @param {String} input The string of Unicode symbols.
	* @returns {String} The resulting Punycode string of ASCII-only symbols.
	*/
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
	/**
	* Converts a Punycode string representing a domain name or an email address
	* to Unicode. Only the Punycoded parts of the input will be converted, i.e.
	* it doesn't matter if you call it on a string that has already been
	* converted to Unicode.
	* @memberOf punycode
	* @param {String} input The Punycoded domain name or email address to
	* convert to Unicode.
	* @returns {String} The Unicode representation of the given Punycode
	* string.
	*/
	const toUnicode = function(input) {
		return mapDomain(input, function(string) {
			return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
		});
	};
	/**
	* Converts a Unicode string representing a domain name or an email address to
	* Punycode. Only the non-ASCII parts of the domain name will be converted,
	* i.e. it doesn't matter if you call it with a domain that's already in
	* ASCII.
	* @memberOf punycode
	* @param {String} input The domain name or email address to convert, as a
	* Unicode string.
	* @returns {String} The Punycode representation of the given domain name or
	* email address.
	*/
	const toASCII = function(input) {
		return mapDomain(input, function(string) {
			return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
		});
	};
	module.exports = {
		/**
		* A string representing the current Punycode.js version number.
		* @memberOf punycode
		* @type String
		*/
		"version": "2.3.1",
		/**
		* An object of methods to convert from JavaScript's internal character
		* representation (UCS-2) to Unicode code points, and back.
		* @see <https://mathiasbynens.be/notes/javascript-encoding>
		* @memberOf punycode
		* @type Object
		*/
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
// node_modules/safer-buffer/safer.js
var require_safer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var buffer = __require("buffer");
	var Buffer = buffer.Buffer;
	var safer = {};
	var key;
	for (key in buffer) {
		if (!buffer.hasOwnProperty(key)) continue;
		if (key === "SlowBuffer" || key === "Buffer") continue;
		safer[key] = buffer[key];
	}
	var Safer = safer.Buffer = {};
	for (key in Buffer) {
		if (!Buffer.hasOwnProperty(key)) continue;
		if (key === "allocUnsafe" || key === "allocUnsafeSlow") continue;
		Safer[key] = Buffer[key];
	}
	safer.Buffer.prototype = Buffer.prototype;
	if (!Safer.from || Safer.from === Uint8Array.from) Safer.from = function(value, encodingOrOffset, length) {
		if (typeof value === "number") throw new TypeError("The \"value\" argument must not be of type number. Received type " + typeof value);
		if (value && typeof value.length === "undefined") throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type " + typeof value);
		return Buffer(value, encodingOrOffset, length);
	};
	if (!Safer.alloc) Safer.alloc = function(size, fill, encoding) {
		if (typeof size !== "number") throw new TypeError("The \"size\" argument must be of type number. Received type " + typeof size);
		if (size < 0 || size >= 2 * (1 << 30)) throw new RangeError("The value \"" + size + "\" is invalid for option \"size\"");
		var buf = Buffer(size);
		if (!fill || fill.length === 0) buf.fill(0);
		else if (typeof encoding === "string") buf.fill(fill, encoding);
		else buf.fill(fill);
		return buf;
	};
	if (!safer.kStringMaxLength) try {
		safer.kStringMaxLength = process.binding("buffer").kStringMaxLength;
	} catch (e) {}
	if (!safer.constants) {
		safer.constants = { MAX_LENGTH: safer.kMaxLength };
		if (safer.kStringMaxLength) safer.constants.MAX_STRING_LENGTH = safer.kStringMaxLength;
	}
	module.exports = safer;
}));
// node_modules/iconv-lite/lib/bom-handling.js
var require_bom_handling = /* @__PURE__ */ __commonJSMin(((exports) => {
	var BOMChar = "﻿";
	exports.PrependBOM = PrependBOMWrapper;
	function PrependBOMWrapper(encoder, options) {
		this.encoder = encoder;
		this.addBOM = true;
	}
	PrependBOMWrapper.prototype.write = function(str) {
		if (this.addBOM) {
			str = BOMChar + str;
			this.addBOM = false;
		}
		return this.encoder.write(str);
	};
	PrependBOMWrapper.prototype.end = function() {
		return this.encoder.end();
	};
	exports.StripBOM = StripBOMWrapper;
	function StripBOMWrapper(decoder, options) {
		this.decoder = decoder;
		this.pass = false;
		this.options = options || {};
	}
	StripBOMWrapper.prototype.write = function(buf) {
		var res = this.decoder.write(buf);
		if (this.pass || !res) return res;
		if (res[0] === BOMChar) {
			res = res.slice(1);
			if (typeof this.options.stripBOM === "function") this.options.stripBOM();
		}
		this.pass = true;
		return res;
	};
	StripBOMWrapper.prototype.end = function() {
		return this.decoder.end();
	};
}));
// node_modules/iconv-lite/lib/helpers/merge-exports.js
var require_merge_exports = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = typeof Object.hasOwn === "undefined" ? Function.call.bind(Object.prototype.hasOwnProperty) : Object.hasOwn;
	function mergeModules(target, module) {
		for (var key in module) if (hasOwn(module, key)) target[key] = module[key];
	}
	module.exports = mergeModules;
}));
// node_modules/iconv-lite/encodings/internal.js
var require_internal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = require_safer().Buffer;
	module.exports = {
		utf8: {
			type: "_internal",
			bomAware: true
		},
		cesu8: {
			type: "_internal",
			bomAware: true
		},
		unicode11utf8: "utf8",
		ucs2: {
			type: "_internal",
			bomAware: true
		},
		utf16le: "ucs2",
		binary: { type: "_internal" },
		base64: { type: "_internal" },
		hex: { type: "_internal" },
		_internal: InternalCodec
	};
	function InternalCodec(codecOptions, iconv) {
		this.enc = codecOptions.encodingName;
		this.bomAware = codecOptions.bomAware;
		if (this.enc === "base64") this.encoder = InternalEncoderBase64;
		else if (this.enc === "utf8") this.encoder = InternalEncoderUtf8;
		else if (this.enc === "cesu8") {
			this.enc = "utf8";
			this.encoder = InternalEncoderCesu8;
			if (Buffer.from("eda0bdedb2a9", "hex").toString() !== "💩") {
				this.decoder = InternalDecoderCesu8;
				this.defaultCharUnicode = iconv.defaultCharUnicode;
			}
		}
	}
	InternalCodec.prototype.encoder = InternalEncoder;
	InternalCodec.prototype.decoder = InternalDecoder;
	var StringDecoder = __require("string_decoder").StringDecoder;
	function InternalDecoder(options, codec) {
		this.decoder = new StringDecoder(codec.enc);
	}
	InternalDecoder.prototype.write = function(buf) {
		if (!Buffer.isBuffer(buf)) buf = Buffer.from(buf);
		return this.decoder.write(buf);
	};
	InternalDecoder.prototype.end = function() {
		return this.decoder.end();
	};
	function InternalEncoder(options, codec) {
		this.enc = codec.enc;
	}
	InternalEncoder.prototype.write = function(str) {
		return Buffer.from(str, this.enc);
	};
	InternalEncoder.prototype.end = function() {};
	function InternalEncoderBase64(options, codec) {
		this.prevStr = "";
	}
	InternalEncoderBase64.prototype.write = function(str) {
		str = this.prevStr + str;
		var completeQuads = str.length - str.length % 4;
		this.prevStr = str.slice(completeQuads);
		str = str.slice(0, completeQuads);
		return Buffer.from(str, "base64");
	};
	InternalEncoderBase64.prototype.end = function() {
		return Buffer.from(this.prevStr, "base64");
	};
	function InternalEncoderCesu8(options, codec) {}
	InternalEncoderCesu8.prototype.write = function(str) {
		var buf = Buffer.alloc(str.length * 3);
		var bufIdx = 0;
		for (var i = 0; i < str.length; i++) {
			var charCode = str.charCodeAt(i);
			if (charCode < 128) buf[bufIdx++] = charCode;
			else if (charCode < 2048) {
				buf[bufIdx++] = 192 + (charCode >>> 6);
				buf[bufIdx++] = 128 + (charCode & 63);
			} else {
				buf[bufIdx++] = 224 + (charCode >>> 12);
				buf[bufIdx++] = 128 + (charCode >>> 6 & 63);
				buf[bufIdx++] = 128 + (charCode & 63);
			}
		}
		return buf.slice(0, bufIdx);
	};
	InternalEncoderCesu8.prototype.end = function() {};
	function InternalDecoderCesu8(options, codec) {
		this.acc = 0;
		this.contBytes = 0;
		this.accBytes = 0;
		this.defaultCharUnicode = codec.defaultCharUnicode;
	}
	InternalDecoderCesu8.prototype.write = function(buf) {
		var acc = this.acc;
		var contBytes = this.contBytes;
		var accBytes = this.accBytes;
		var res = "";
		for (var i = 0; i < buf.length; i++) {
			var curByte = buf[i];
			if ((curByte & 192) !== 128) {
				if (contBytes > 0) {
					res += this.defaultCharUnicode;
					contBytes = 0;
				}
				if (curByte < 128) res += String.fromCharCode(curByte);
				else if (curByte < 224) {
					acc = curByte & 31;
					contBytes = 1;
					accBytes = 1;
				} else if (curByte < 240) {
					acc = curByte & 15;
					contBytes = 2;
					accBytes = 1;
				} else res += this.defaultCharUnicode;
			} else if (contBytes > 0) {
				acc = acc << 6 | curByte & 63;
				contBytes--;
				accBytes++;
				if (contBytes === 0) {
					if (accBytes === 2 && acc < 128 && acc > 0) res += this.defaultCharUnicode;
					else if (accBytes === 3 && acc < 2048) res += this.defaultCharUnicode;
					else res += String.fromCharCode(acc);
				}
			} else res += this.defaultCharUnicode;
		}
		this.acc = acc;
		this.contBytes = contBytes;
		this.accBytes = accBytes;
		return res;
	};
	InternalDecoderCesu8.prototype.end = function() {
		var res = 0;
		if (this.contBytes > 0) res += this.defaultCharUnicode;
		return res;
	};
	function InternalEncoderUtf8(options, codec) {
		this.highSurrogate = "";
	}
	InternalEncoderUtf8.prototype.write = function(str) {
		if (this.highSurrogate) {
			str = this.highSurrogate + str;
			this.highSurrogate = "";
		}
		if (str.length > 0) {
			var charCode = str.charCodeAt(str.length - 1);
			if (charCode >= 55296 && charCode < 56320) {
				this.highSurrogate = str[str.length - 1];
				str = str.slice(0, str.length - 1);
			}
		}
		return Buffer.from(str, this.enc);
	};
	InternalEncoderUtf8.prototype.end = function() {
		if (this.highSurrogate) {
			var str = this.highSurrogate;
			this.highSurrogate = "";
			return Buffer.from(str, this.enc);
		}
	};
}));
// node_modules/iconv-lite/encodings/utf32.js
var require_utf32 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Buffer = require_safer().Buffer;
	exports._utf32 = Utf32Codec;
	function Utf32Codec(codecOptions, iconv) {
		this.iconv = iconv;
		this.bomAware = true;
		this.isLE = codecOptions.isLE;
	}
	exports.utf32le = {
		type: "_utf32",
		isLE: true
	};
	exports.utf32be = {
		type: "_utf32",
		isLE: false
	};
	exports.ucs4le = "utf32le";
	exports.ucs4be = "utf32be";
	Utf32Codec.prototype.encoder = Utf32Encoder;
	Utf32Codec.prototype.decoder = Utf32Decoder;
	function Utf32Encoder(options, codec) {
		this.isLE = codec.isLE;
		this.highSurrogate = 0;
	}
	Utf32Encoder.prototype.write = function(str) {
		var src = Buffer.from(str, "ucs2");
		var dst = Buffer.alloc(src.length * 2 + 4);
		var write32 = this.isLE ? dst.writeUInt32LE : dst.writeUInt32BE;
		var offset = 0;
		for (var i = 0; i < src.length; i += 2) {
			var code = src.readUInt16LE(i);
			var isHighSurrogate = code >= 55296 && code < 56320;
			var isLowSurrogate = code >= 56320 && code < 57344;
			if (this.highSurrogate) {
				if (isHighSurrogate || !isLowSurrogate) {
					write32.call(dst, this.highSurrogate, offset);
					offset += 4;
				} else {
					var codepoint = (this.highSurrogate - 55296 << 10 | code - 56320) + 65536;
					write32.call(dst, codepoint, offset);
					offset += 4;
					this.highSurrogate = 0;
					continue;
				}
			}
			if (isHighSurrogate) this.highSurrogate = code;
			else {
				write32.call(dst, code, offset);
				offset += 4;
				this.highSurrogate = 0;
			}
		}
		if (offset < dst.length) dst = dst.slice(0, offset);
		return dst;
	};
	Utf32Encoder.prototype.end = function() {
		if (!this.highSurrogate) return;
		var buf = Buffer.alloc(4);
		if (this.isLE) buf.writeUInt32LE(this.highSurrogate, 0);
		else buf.writeUInt32BE(this.highSurrogate, 0);
		this.highSurrogate = 0;
		return buf;
	};
	function Utf32Decoder(options, codec) {
		this.isLE = codec.isLE;
		this.badChar = codec.iconv.defaultCharUnicode.charCodeAt(0);
		this.overflow = [];
	}
	Utf32Decoder.prototype.write = function(src) {
		if (src.length === 0) return "";
		var i = 0;
		var codepoint = 0;
		var dst = Buffer.alloc(src.length + 4);
		var offset = 0;
		var isLE = this.isLE;
		var overflow = this.overflow;
		var badChar = this.badChar;
		if (overflow.length > 0) {
			for (; i < src.length && overflow.length < 4; i++) overflow.push(src[i]);
			if (overflow.length === 4) {
				if (isLE) codepoint = overflow[0] | overflow[1] << 8 | overflow[2] << 16 | overflow[3] << 24;
				else codepoint = overflow[3] | overflow[2] << 8 | overflow[1] << 16 | overflow[0] << 24;
				overflow.length = 0;
				offset = _writeCodepoint(dst, offset, codepoint, badChar);
			}
		}
		for (; i < src.length - 3; i += 4) {
			if (isLE) codepoint = src[i] | src[i + 1] << 8 | src[i + 2] << 16 | src[i + 3] << 24;
			else codepoint = src[i + 3] | src[i + 2] << 8 | src[i + 1] << 16 | src[i] << 24;
			offset = _writeCodepoint(dst, offset, codepoint, badChar);
		}
		for (; i < src.length; i++) overflow.push(src[i]);
		return dst.slice(0, offset).toString("ucs2");
	};
	function _writeCodepoint(dst, offset, codepoint, badChar) {
		if (codepoint < 0 || codepoint > 1114111) codepoint = badChar;
		if (codepoint >= 65536) {
			codepoint -= 65536;
			var high = 55296 | codepoint >> 10;
			dst[offset++] = high & 255;
			dst[offset++] = high >> 8;
			var codepoint = 56320 | codepoint & 1023;
		}
		dst[offset++] = codepoint & 255;
		dst[offset++] = codepoint >> 8;
		return offset;
	}
	Utf32Decoder.prototype.end = function() {
		if (this.overflow.length === 0) return;
		this.overflow.length = 0;
		return String.fromCharCode(this.badChar);
	};
	exports.utf32 = Utf32AutoCodec;
	exports.ucs4 = "utf32";
	function Utf32AutoCodec(options, iconv) {
		this.iconv = iconv;
	}
	Utf32AutoCodec.prototype.encoder = Utf32AutoEncoder;
	Utf32AutoCodec.prototype.decoder = Utf32AutoDecoder;
	function Utf32AutoEncoder(options, codec) {
		options = options || {};
		if (options.addBOM === void 0) options.addBOM = true;
		this.encoder = codec.iconv.getEncoder(options.defaultEncoding || "utf-32le", options);
	}
	Utf32AutoEncoder.prototype.write = function(str) {
		return this.encoder.write(str);
	};
	Utf32AutoEncoder.prototype.end = function() {
		return this.encoder.end();
	};
	function Utf32AutoDecoder(options, codec) {
		this.decoder = null;
		this.initialBufs = [];
		this.initialBufsLen = 0;
		this.options = options || {};
		this.iconv = codec.iconv;
	}
	Utf32AutoDecoder.prototype.write = function(buf) {
		if (!this.decoder) {
			this.initialBufs.push(buf);
			this.initialBufsLen += buf.length;
			if (this.initialBufsLen < 32) return "";
			var encoding = detectEncoding(this.initialBufs, this.options.defaultEncoding);
			this.decoder = this.iconv.getDecoder(encoding, this.options);
			var resStr = "";
			for (var i = 0; i < this.initialBufs.length; i++) resStr += this.decoder.write(this.initialBufs[i]);
			this.initialBufs.length = this.initialBufsLen = 0;
			return resStr;
		}
		return this.decoder.write(buf);
	};
	Utf32AutoDecoder.prototype.end = function() {
		if (!this.decoder) {
			var encoding = detectEncoding(this.initialBufs, this.options.defaultEncoding);
			this.decoder = this.iconv.getDecoder(encoding, this.options);
			var resStr = "";
			for (var i = 0; i < this.initialBufs.length; i++) resStr += this.decoder.write(this.initialBufs[i]);
			var trail = this.decoder.end();
			if (trail) resStr += trail;
			this.initialBufs.length = this.initialBufsLen = 0;
			return resStr;
		}
		return this.decoder.end();
	};
	function detectEncoding(bufs, defaultEncoding) {
		var b = [];
		var charsProcessed = 0;
		var invalidLE = 0;
		var invalidBE = 0;
		var bmpCharsLE = 0;
		var bmpCharsBE = 0;
		outerLoop: for (var i = 0; i < bufs.length; i++) {
			var buf = bufs[i];
			for (var j = 0; j < buf.length; j++) {
				b.push(buf[j]);
				if (b.length === 4) {
					if (charsProcessed === 0) {
						if (b[0] === 255 && b[1] === 254 && b[2] === 0 && b[3] === 0) return "utf-32le";
						if (b[0] === 0 && b[1] === 0 && b[2] === 254 && b[3] === 255) return "utf-32be";
					}
					if (b[0] !== 0 || b[1] > 16) invalidBE++;
					if (b[3] !== 0 || b[2] > 16) invalidLE++;
					if (b[0] === 0 && b[1] === 0 && (b[2] !== 0 || b[3] !== 0)) bmpCharsBE++;
					if ((b[0] !== 0 || b[1] !== 0) && b[2] === 0 && b[3] === 0) bmpCharsLE++;
					b.length = 0;
					charsProcessed++;
					if (charsProcessed >= 100) break outerLoop;
				}
			}
		}
		if (bmpCharsBE - invalidBE > bmpCharsLE - invalidLE) return "utf-32be";
		if (bmpCharsBE - invalidBE < bmpCharsLE - invalidLE) return "utf-32le";
		return defaultEncoding || "utf-32le";
	}
}));
// node_modules/iconv-lite/encodings/utf16.js
var require_utf16 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Buffer = require_safer().Buffer;
	exports.utf16be = Utf16BECodec;
	function Utf16BECodec() {}
	Utf16BECodec.prototype.encoder = Utf16BEEncoder;
	Utf16BECodec.prototype.decoder = Utf16BEDecoder;
	Utf16BECodec.prototype.bomAware = true;
	function Utf16BEEncoder() {}
	Utf16BEEncoder.prototype.write = function(str) {
		var buf = Buffer.from(str, "ucs2");
		for (var i = 0; i < buf.length; i += 2) {
			var tmp = buf[i];
			buf[i] = buf[i + 1];
			buf[i + 1] = tmp;
		}
		return buf;
	};
	Utf16BEEncoder.prototype.end = function() {};
	function Utf16BEDecoder() {
		this.overflowByte = -1;
	}
	Utf16BEDecoder.prototype.write = function(buf) {
		if (buf.length == 0) return "";
		var buf2 = Buffer.alloc(buf.length + 1);
		var i = 0;
		var j = 0;
		if (this.overflowByte !== -1) {
			buf2[0] = buf[0];
			buf2[1] = this.overflowByte;
			i = 1;
			j = 2;
		}
		for (; i < buf.length - 1; i += 2, j += 2) {
			buf2[j] = buf[i + 1];
			buf2[j + 1] = buf[i];
		}
		this.overflowByte = i == buf.length - 1 ? buf[buf.length - 1] : -1;
		return buf2.slice(0, j).toString("ucs2");
	};
	Utf16BEDecoder.prototype.end = function() {
		this.overflowByte = -1;
	};
	exports.utf16 = Utf16Codec;
	function Utf16Codec(codecOptions, iconv) {
		this.iconv = iconv;
	}
	Utf16Codec.prototype.encoder = Utf16Encoder;
	Utf16Codec.prototype.decoder = Utf16Decoder;
	function Utf16Encoder(options, codec) {
		options = options || {};
		if (options.addBOM === void 0) options.addBOM = true;
		this.encoder = codec.iconv.getEncoder("utf-16le", options);
	}
	Utf16Encoder.prototype.write = function(str) {
		return this.encoder.write(str);
	};
	Utf16Encoder.prototype.end = function() {
		return this.encoder.end();
	};
	function Utf16Decoder(options, codec) {
		this.decoder = null;
		this.initialBufs = [];
		this.initialBufsLen = 0;
		this.options = options || {};
		this.iconv = codec.iconv;
	}
	Utf16Decoder.prototype.write = function(buf) {
		if (!this.decoder) {
			this.initialBufs.push(buf);
			this.initialBufsLen += buf.length;
			if (this.initialBufsLen < 16) return "";
			var encoding = detectEncoding(this.initialBufs, this.options.defaultEncoding);
			this.decoder = this.iconv.getDecoder(encoding, this.options);
			var resStr = "";
			for (var i = 0; i < this.initialBufs.length; i++) resStr += this.decoder.write(this.initialBufs[i]);
			this.initialBufs.length = this.initialBufsLen = 0;
			return resStr;
		}
		return this.decoder.write(buf);
	};
	Utf16Decoder.prototype.end = function() {
		if (!this.decoder) {
			var encoding = detectEncoding(this.initialBufs, this.options.defaultEncoding);
			this.decoder = this.iconv.getDecoder(encoding, this.options);
			var resStr = "";
			for (var i = 0; i < this.initialBufs.length; i++) resStr += this.decoder.write(this.initialBufs[i]);
			var trail = this.decoder.end();
			if (trail) resStr += trail;
			this.initialBufs.length = this.initialBufsLen = 0;
			return resStr;
		}
		return this.decoder.end();
	};
	function detectEncoding(bufs, defaultEncoding) {
		var b = [];
		var charsProcessed = 0;
		var asciiCharsLE = 0;
		var asciiCharsBE = 0;
		outerLoop: for (var i = 0; i < bufs.length; i++) {
			var buf = bufs[i];
			for (var j = 0; j < buf.length; j++) {
				b.push(buf[j]);
				if (b.length === 2) {
					if (charsProcessed === 0) {
						if (b[0] === 255 && b[1] === 254) return "utf-16le";
						if (b[0] === 254 && b[1] === 255) return "utf-16be";
					}
					if (b[0] === 0 && b[1] !== 0) asciiCharsBE++;
					if (b[0] !== 0 && b[1] === 0) asciiCharsLE++;
					b.length = 0;
					charsProcessed++;
					if (charsProcessed >= 100) break outerLoop;
				}
			}
		}
		if (asciiCharsBE > asciiCharsLE) return "utf-16be";
		if (asciiCharsBE < asciiCharsLE) return "utf-16le";
		return defaultEncoding || "utf-16le";
	}
}));
// node_modules/iconv-lite/encodings/utf7.js
var require_utf7 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Buffer = require_safer().Buffer;
	exports.utf7 = Utf7Codec;
	exports.unicode11utf7 = "utf7";
	function Utf7Codec(codecOptions, iconv) {
		this.iconv = iconv;
	}
	Utf7Codec.prototype.encoder = Utf7Encoder;
	Utf7Codec.prototype.decoder = Utf7Decoder;
	Utf7Codec.prototype.bomAware = true;
	var nonDirectChars = /[^A-Za-z0-9'\(\),-\.\/:\? \n\r\t]+/g;
	function Utf7Encoder(options, codec) {
		this.iconv = codec.iconv;
	}
	Utf7Encoder.prototype.write = function(str) {
		return Buffer.from(str.replace(nonDirectChars, function(chunk) {
			return "+" + (chunk === "+" ? "" : this.iconv.encode(chunk, "utf16-be").toString("base64").replace(/=+$/, "")) + "-";
		}.bind(this)));
	};
	Utf7Encoder.prototype.end = function() {};
	function Utf7Decoder(options, codec) {
		this.iconv = codec.iconv;
		this.inBase64 = false;
		this.base64Accum = "";
	}
	var base64Regex = /[A-Za-z0-9\/+]/;
	var base64Chars = [];
	for (var i = 0; i < 256; i++) base64Chars[i] = base64Regex.test(String.fromCharCode(i));
	var plusChar = "+".charCodeAt(0);
	var minusChar = "-".charCodeAt(0);
	var andChar = "&".charCodeAt(0);
	Utf7Decoder.prototype.write = function(buf) {
		var res = "";
		var lastI = 0;
		var inBase64 = this.inBase64;
		var base64Accum = this.base64Accum;
		for (var i = 0; i < buf.length; i++) if (!inBase64) {
			if (buf[i] == plusChar) {
				res += this.iconv.decode(buf.slice(lastI, i), "ascii");
				lastI = i + 1;
				inBase64 = true;
			}
		} else if (!base64Chars[buf[i]]) {
			if (i == lastI && buf[i] == minusChar) res += "+";
			else {
				var b64str = base64Accum + this.iconv.decode(buf.slice(lastI, i), "ascii");
				res += this.iconv.decode(Buffer.from(b64str, "base64"), "utf16-be");
			}
			if (buf[i] != minusChar) i--;
			lastI = i + 1;
			inBase64 = false;
			base64Accum = "";
		}
		if (!inBase64) res += this.iconv.decode(buf.slice(lastI), "ascii");
		else {
			var b64str = base64Accum + this.iconv.decode(buf.slice(lastI), "ascii");
			var canBeDecoded = b64str.length - b64str.length % 8;
			base64Accum = b64str.slice(canBeDecoded);
			b64str = b64str.slice(0, canBeDecoded);
			res += this.iconv.decode(Buffer.from(b64str, "base64"), "utf16-be");
		}
		this.inBase64 = inBase64;
		this.base64Accum = base64Accum;
		return res;
	};
	Utf7Decoder.prototype.end = function() {
		var res = "";
		if (this.inBase64 && this.base64Accum.length > 0) res = this.iconv.decode(Buffer.from(this.base64Accum, "base64"), "utf16-be");
		this.inBase64 = false;
		this.base64Accum = "";
		return res;
	};
	exports.utf7imap = Utf7IMAPCodec;
	function Utf7IMAPCodec(codecOptions, iconv) {
		this.iconv = iconv;
	}
	Utf7IMAPCodec.prototype.encoder = Utf7IMAPEncoder;
	Utf7IMAPCodec.prototype.decoder = Utf7IMAPDecoder;
	Utf7IMAPCodec.prototype.bomAware = true;
	function Utf7IMAPEncoder(options, codec) {
		this.iconv = codec.iconv;
		this.inBase64 = false;
		this.base64Accum = Buffer.alloc(6);
		this.base64AccumIdx = 0;
	}
	Utf7IMAPEncoder.prototype.write = function(str) {
		var inBase64 = this.inBase64;
		var base64Accum = this.base64Accum;
		var base64AccumIdx = this.base64AccumIdx;
		var buf = Buffer.alloc(str.length * 5 + 10);
		var bufIdx = 0;
		for (var i = 0; i < str.length; i++) {
			var uChar = str.charCodeAt(i);
			if (uChar >= 32 && uChar <= 126) {
				if (inBase64) {
					if (base64AccumIdx > 0) {
						bufIdx += buf.write(base64Accum.slice(0, base64AccumIdx).toString("base64").replace(/\//g, ",").replace(/=+$/, ""), bufIdx);
						base64AccumIdx = 0;
					}
					buf[bufIdx++] = minusChar;
					inBase64 = false;
				}
				if (!inBase64) {
					buf[bufIdx++] = uChar;
					if (uChar === andChar) buf[bufIdx++] = minusChar;
				}
			} else {
				if (!inBase64) {
					buf[bufIdx++] = andChar;
					inBase64 = true;
				}
				if (inBase64) {
					base64Accum[base64AccumIdx++] = uChar >> 8;
					base64Accum[base64AccumIdx++] = uChar & 255;
					if (base64AccumIdx == base64Accum.length) {
						bufIdx += buf.write(base64Accum.toString("base64").replace(/\//g, ","), bufIdx);
						base64AccumIdx = 0;
					}
				}
			}
		}
		this.inBase64 = inBase64;
		this.base64AccumIdx = base64AccumIdx;
		return buf.slice(0, bufIdx);
	};
	Utf7IMAPEncoder.prototype.end = function() {
		var buf = Buffer.alloc(10);
		var bufIdx = 0;
		if (this.inBase64) {
			if (this.base64AccumIdx > 0) {
				bufIdx += buf.write(this.base64Accum.slice(0, this.base64AccumIdx).toString("base64").replace(/\//g, ",").replace(/=+$/, ""), bufIdx);
				this.base64AccumIdx = 0;
			}
			buf[bufIdx++] = minusChar;
			this.inBase64 = false;
		}
		return buf.slice(0, bufIdx);
	};
	function Utf7IMAPDecoder(options, codec) {
		this.iconv = codec.iconv;
		this.inBase64 = false;
		this.base64Accum = "";
	}
	var base64IMAPChars = base64Chars.slice();
	base64IMAPChars[",".charCodeAt(0)] = true;
	Utf7IMAPDecoder.prototype.write = function(buf) {
		var res = "";
		var lastI = 0;
		var inBase64 = this.inBase64;
		var base64Accum = this.base64Accum;
		for (var i = 0; i < buf.length; i++) if (!inBase64) {
			if (buf[i] == andChar) {
				res += this.iconv.decode(buf.slice(lastI, i), "ascii");
				lastI = i + 1;
				inBase64 = true;
			}
		} else if (!base64IMAPChars[buf[i]]) {
			if (i == lastI && buf[i] == minusChar) res += "&";
			else {
				var b64str = base64Accum + this.iconv.decode(buf.slice(lastI, i), "ascii").replace(/,/g, "/");
				res += this.iconv.decode(Buffer.from(b64str, "base64"), "utf16-be");
			}
			if (buf[i] != minusChar) i--;
			lastI = i + 1;
			inBase64 = false;
			base64Accum = "";
		}
		if (!inBase64) res += this.iconv.decode(buf.slice(lastI), "ascii");
		else {
			var b64str = base64Accum + this.iconv.decode(buf.slice(lastI), "ascii").replace(/,/g, "/");
			var canBeDecoded = b64str.length - b64str.length % 8;
			base64Accum = b64str.slice(canBeDecoded);
			b64str = b64str.slice(0, canBeDecoded);
			res += this.iconv.decode(Buffer.from(b64str, "base64"), "utf16-be");
		}
		this.inBase64 = inBase64;
		this.base64Accum = base64Accum;
		return res;
	};
	Utf7IMAPDecoder.prototype.end = function() {
		var res = "";
		if (this.inBase64 && this.base64Accum.length > 0) res = this.iconv.decode(Buffer.from(this.base64Accum, "base64"), "utf16-be");
		this.inBase64 = false;
		this.base64Accum = "";
		return res;
	};
}));
// node_modules/iconv-lite/encodings/sbcs-codec.js
var require_sbcs_codec = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Buffer = require_safer().Buffer;
	exports._sbcs = SBCSCodec;
	function SBCSCodec(codecOptions, iconv) {
		if (!codecOptions) throw new Error("SBCS codec is called without the data.");
		if (!codecOptions.chars || codecOptions.chars.length !== 128 && codecOptions.chars.length !== 256) throw new Error("Encoding '" + codecOptions.type + "' has incorrect 'chars' (must be of len 128 or 256)");
		if (codecOptions.chars.length === 128) {
			var asciiString = "";
			for (var i = 0; i < 128; i++) asciiString += String.fromCharCode(i);
			codecOptions.chars = asciiString + codecOptions.chars;
		}
		this.decodeBuf = Buffer.from(codecOptions.chars, "ucs2");
		var encodeBuf = Buffer.alloc(65536, iconv.defaultCharSingleByte.charCodeAt(0));
		for (var i = 0; i < codecOptions.chars.length; i++) encodeBuf[codecOptions.chars.charCodeAt(i)] = i;
		this.encodeBuf = encodeBuf;
	}
	SBCSCodec.prototype.encoder = SBCSEncoder;
	SBCSCodec.prototype.decoder = SBCSDecoder;
	function SBCSEncoder(options, codec) {
		this.encodeBuf = codec.encodeBuf;
	}
	SBCSEncoder.prototype.write = function(str) {
		var buf = Buffer.alloc(str.length);
		for (var i = 0; i < str.length; i++) buf[i] = this.encodeBuf[str.charCodeAt(i)];
		return buf;
	};
	SBCSEncoder.prototype.end = function() {};
	function SBCSDecoder(options, codec) {
		this.decodeBuf = codec.decodeBuf;
	}
	SBCSDecoder.prototype.write = function(buf) {
		var decodeBuf = this.decodeBuf;
		var newBuf = Buffer.alloc(buf.length * 2);
		var idx1 = 0;
		var idx2 = 0;
		for (var i = 0; i < buf.length; i++) {
			idx1 = buf[i] * 2;
			idx2 = i * 2;
			newBuf[idx2] = decodeBuf[idx1];
			newBuf[idx2 + 1] = decodeBuf[idx1 + 1];
		}
		return newBuf.toString("ucs2");
	};
	SBCSDecoder.prototype.end = function() {};
}));
// node_modules/iconv-lite/encodings/sbcs-data.js
var require_sbcs_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		10029: "maccenteuro",
		maccenteuro: {
			type: "_sbcs",
			chars: "ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\xA0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ"
		},
		808: "cp808",
		ibm808: "cp808",
		cp808: {
			type: "_sbcs",
			chars: "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№€■\xA0"
		},
		mik: {
			type: "_sbcs",
			chars: "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя└┴┬├─┼╣║╚╔╩╦╠═╬┐░▒▓│┤№§╗╝┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		cp720: {
			type: "_sbcs",
			chars: "éâàçêëèïîّْô¤ـûùءآأؤ£إئابةتثجحخدذرزسشص«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ضطظعغفµقكلمنهوىي≡ًٌٍَُِ≈°∙·√ⁿ²■\xA0"
		},
		ascii8bit: "ascii",
		usascii: "ascii",
		ansix34: "ascii",
		ansix341968: "ascii",
		ansix341986: "ascii",
		csascii: "ascii",
		cp367: "ascii",
		ibm367: "ascii",
		isoir6: "ascii",
		iso646us: "ascii",
		iso646irv: "ascii",
		us: "ascii",
		latin1: "iso88591",
		latin2: "iso88592",
		latin3: "iso88593",
		latin4: "iso88594",
		latin5: "iso88599",
		latin6: "iso885910",
		latin7: "iso885913",
		latin8: "iso885914",
		latin9: "iso885915",
		latin10: "iso885916",
		csisolatin1: "iso88591",
		csisolatin2: "iso88592",
		csisolatin3: "iso88593",
		csisolatin4: "iso88594",
		csisolatincyrillic: "iso88595",
		csisolatinarabic: "iso88596",
		csisolatingreek: "iso88597",
		csisolatinhebrew: "iso88598",
		csisolatin5: "iso88599",
		csisolatin6: "iso885910",
		l1: "iso88591",
		l2: "iso88592",
		l3: "iso88593",
		l4: "iso88594",
		l5: "iso88599",
		l6: "iso885910",
		l7: "iso885913",
		l8: "iso885914",
		l9: "iso885915",
		l10: "iso885916",
		isoir14: "iso646jp",
		isoir57: "iso646cn",
		isoir100: "iso88591",
		isoir101: "iso88592",
		isoir109: "iso88593",
		isoir110: "iso88594",
		isoir144: "iso88595",
		isoir127: "iso88596",
		isoir126: "iso88597",
		isoir138: "iso88598",
		isoir148: "iso88599",
		isoir157: "iso885910",
		isoir166: "tis620",
		isoir179: "iso885913",
		isoir199: "iso885914",
		isoir203: "iso885915",
		isoir226: "iso885916",
		cp819: "iso88591",
		ibm819: "iso88591",
		cyrillic: "iso88595",
		arabic: "iso88596",
		arabic8: "iso88596",
		ecma114: "iso88596",
		asmo708: "iso88596",
		greek: "iso88597",
		greek8: "iso88597",
		ecma118: "iso88597",
		elot928: "iso88597",
		hebrew: "iso88598",
		hebrew8: "iso88598",
		iso88598i: "iso88598",
		iso88598e: "iso88598",
		turkish: "iso88599",
		turkish8: "iso88599",
		thai: "iso885911",
		thai8: "iso885911",
		celtic: "iso885914",
		celtic8: "iso885914",
		isoceltic: "iso885914",
		tis6200: "tis620",
		tis62025291: "tis620",
		tis62025330: "tis620",
		1e4: "macroman",
		10006: "macgreek",
		10007: "maccyrillic",
		10079: "maciceland",
		10081: "macturkish",
		cspc8codepage437: "cp437",
		cspc775baltic: "cp775",
		cspc850multilingual: "cp850",
		cspcp852: "cp852",
		cspc862latinhebrew: "cp862",
		cpgr: "cp869",
		msee: "cp1250",
		mscyrl: "cp1251",
		msansi: "cp1252",
		msgreek: "cp1253",
		msturk: "cp1254",
		mshebr: "cp1255",
		msarab: "cp1256",
		winbaltrim: "cp1257",
		cp20866: "koi8r",
		20866: "koi8r",
		ibm878: "koi8r",
		cskoi8r: "koi8r",
		cp21866: "koi8u",
		21866: "koi8u",
		ibm1168: "koi8u",
		strk10482002: "rk1048",
		tcvn5712: "tcvn",
		tcvn57121: "tcvn",
		gb198880: "iso646cn",
		cn: "iso646cn",
		csiso14jisc6220ro: "iso646jp",
		jisc62201969ro: "iso646jp",
		jp: "iso646jp",
		cshproman8: "hproman8",
		r8: "hproman8",
		roman8: "hproman8",
		xroman8: "hproman8",
		ibm1051: "hproman8",
		mac: "macintosh",
		csmacintosh: "macintosh"
	};
}));
// node_modules/iconv-lite/encodings/sbcs-data-generated.js
var require_sbcs_data_generated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"437": "cp437",
		"737": "cp737",
		"775": "cp775",
		"850": "cp850",
		"852": "cp852",
		"855": "cp855",
		"856": "cp856",
		"857": "cp857",
		"858": "cp858",
		"860": "cp860",
		"861": "cp861",
		"862": "cp862",
		"863": "cp863",
		"864": "cp864",
		"865": "cp865",
		"866": "cp866",
		"869": "cp869",
		"874": "windows874",
		"922": "cp922",
		"1046": "cp1046",
		"1124": "cp1124",
		"1125": "cp1125",
		"1129": "cp1129",
		"1133": "cp1133",
		"1161": "cp1161",
		"1162": "cp1162",
		"1163": "cp1163",
		"1250": "windows1250",
		"1251": "windows1251",
		"1252": "windows1252",
		"1253": "windows1253",
		"1254": "windows1254",
		"1255": "windows1255",
		"1256": "windows1256",
		"1257": "windows1257",
		"1258": "windows1258",
		"28591": "iso88591",
		"28592": "iso88592",
		"28593": "iso88593",
		"28594": "iso88594",
		"28595": "iso88595",
		"28596": "iso88596",
		"28597": "iso88597",
		"28598": "iso88598",
		"28599": "iso88599",
		"28600": "iso885910",
		"28601": "iso885911",
		"28603": "iso885913",
		"28604": "iso885914",
		"28605": "iso885915",
		"28606": "iso885916",
		"windows874": {
			"type": "_sbcs",
			"chars": "€����…�����������‘’“”•–—��������\xA0กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู����฿เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛����"
		},
		"win874": "windows874",
		"cp874": "windows874",
		"windows1250": {
			"type": "_sbcs",
			"chars": "€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź\xA0ˇ˘Ł¤Ą¦§¨©Ş«¬­®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
		},
		"win1250": "windows1250",
		"cp1250": "windows1250",
		"windows1251": {
			"type": "_sbcs",
			"chars": "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—�™љ›њќћџ\xA0ЎўЈ¤Ґ¦§Ё©Є«¬­®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
		},
		"win1251": "windows1251",
		"cp1251": "windows1251",
		"windows1252": {
			"type": "_sbcs",
			"chars": "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
		},
		"win1252": "windows1252",
		"cp1252": "windows1252",
		"windows1253": {
			"type": "_sbcs",
			"chars": "€�‚ƒ„…†‡�‰�‹�����‘’“”•–—�™�›����\xA0΅Ά£¤¥¦§¨©�«¬­®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�"
		},
		"win1253": "windows1253",
		"cp1253": "windows1253",
		"windows1254": {
			"type": "_sbcs",
			"chars": "€�‚ƒ„…†‡ˆ‰Š‹Œ����‘’“”•–—˜™š›œ��Ÿ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"
		},
		"win1254": "windows1254",
		"cp1254": "windows1254",
		"windows1255": {
			"type": "_sbcs",
			"chars": "€�‚ƒ„…†‡ˆ‰�‹�����‘’“”•–—˜™�›����\xA0¡¢£₪¥¦§¨©×«¬­®¯°±²³´µ¶·¸¹÷»¼½¾¿ְֱֲֳִֵֶַָֹֺֻּֽ־ֿ׀ׁׂ׃װױײ׳״�������אבגדהוזחטיךכלםמןנסעףפץצקרשת��‎‏�"
		},
		"win1255": "windows1255",
		"cp1255": "windows1255",
		"windows1256": {
			"type": "_sbcs",
			"chars": "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ‌‍ں\xA0،¢£¤¥¦§¨©ھ«¬­®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü‎‏ے"
		},
		"win1256": "windows1256",
		"cp1256": "windows1256",
		"windows1257": {
			"type": "_sbcs",
			"chars": "€�‚�„…†‡�‰�‹�¨ˇ¸�‘’“”•–—�™�›�¯˛�\xA0�¢£¤�¦§Ø©Ŗ«¬­®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙"
		},
		"win1257": "windows1257",
		"cp1257": "windows1257",
		"windows1258": {
			"type": "_sbcs",
			"chars": "€�‚ƒ„…†‡ˆ‰�‹Œ����‘’“”•–—˜™�›œ��Ÿ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË̀ÍÎÏĐÑ̉ÓÔƠÖ×ØÙÚÛÜỮßàáâăäåæçèéêë́íîïđṇ̃óôơö÷øùúûüư₫ÿ"
		},
		"win1258": "windows1258",
		"cp1258": "windows1258",
		"iso88591": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
		},
		"cp28591": "iso88591",
		"iso88592": {
			"type": "_sbcs",
			"chars": "\xA0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ­ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
		},
		"cp28592": "iso88592",
		"iso88593": {
			"type": "_sbcs",
			"chars": "\xA0Ħ˘£¤�Ĥ§¨İŞĞĴ­�Ż°ħ²³´µĥ·¸ışğĵ½�żÀÁÂ�ÄĊĈÇÈÉÊËÌÍÎÏ�ÑÒÓÔĠÖ×ĜÙÚÛÜŬŜßàáâ�äċĉçèéêëìíîï�ñòóôġö÷ĝùúûüŭŝ˙"
		},
		"cp28593": "iso88593",
		"iso88594": {
			"type": "_sbcs",
			"chars": "\xA0ĄĸŖ¤ĨĻ§¨ŠĒĢŦ­Ž¯°ą˛ŗ´ĩļˇ¸šēģŧŊžŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎĪĐŅŌĶÔÕÖ×ØŲÚÛÜŨŪßāáâãäåæįčéęëėíîīđņōķôõö÷øųúûüũū˙"
		},
		"cp28594": "iso88594",
		"iso88595": {
			"type": "_sbcs",
			"chars": "\xA0ЁЂЃЄЅІЇЈЉЊЋЌ­ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ"
		},
		"cp28595": "iso88595",
		"iso88596": {
			"type": "_sbcs",
			"chars": "\xA0���¤�������،­�������������؛���؟�ءآأؤإئابةتثجحخدذرزسشصضطظعغ�����ـفقكلمنهوىيًٌٍَُِّْ�������������"
		},
		"cp28596": "iso88596",
		"iso88597": {
			"type": "_sbcs",
			"chars": "\xA0‘’£€₯¦§¨©ͺ«¬­�―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�"
		},
		"cp28597": "iso88597",
		"iso88598": {
			"type": "_sbcs",
			"chars": "\xA0�¢£¤¥¦§¨©×«¬­®¯°±²³´µ¶·¸¹÷»¼½¾��������������������������������‗אבגדהוזחטיךכלםמןנסעףפץצקרשת��‎‏�"
		},
		"cp28598": "iso88598",
		"iso88599": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"
		},
		"cp28599": "iso88599",
		"iso885910": {
			"type": "_sbcs",
			"chars": "\xA0ĄĒĢĪĨĶ§ĻĐŠŦŽ­ŪŊ°ąēģīĩķ·ļđšŧž―ūŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚÛÜÝÞßāáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ"
		},
		"cp28600": "iso885910",
		"iso885911": {
			"type": "_sbcs",
			"chars": "\xA0กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู����฿เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛����"
		},
		"cp28601": "iso885911",
		"iso885913": {
			"type": "_sbcs",
			"chars": "\xA0”¢£¤„¦§Ø©Ŗ«¬­®Æ°±²³“µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž’"
		},
		"cp28603": "iso885913",
		"iso885914": {
			"type": "_sbcs",
			"chars": "\xA0Ḃḃ£ĊċḊ§Ẁ©ẂḋỲ­®ŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŴÑÒÓÔÕÖṪØÙÚÛÜÝŶßàáâãäåæçèéêëìíîïŵñòóôõöṫøùúûüýŷÿ"
		},
		"cp28604": "iso885914",
		"iso885915": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£€¥Š§š©ª«¬­®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
		},
		"cp28605": "iso885915",
		"iso885916": {
			"type": "_sbcs",
			"chars": "\xA0ĄąŁ€„Š§š©Ș«Ź­źŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ"
		},
		"cp28606": "iso885916",
		"cp437": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm437": "cp437",
		"csibm437": "cp437",
		"cp737": {
			"type": "_sbcs",
			"chars": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm737": "cp737",
		"csibm737": "cp737",
		"cp775": {
			"type": "_sbcs",
			"chars": "ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’­±“¾¶§÷„°∙·¹³²■\xA0"
		},
		"ibm775": "cp775",
		"csibm775": "cp775",
		"cp850": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■\xA0"
		},
		"ibm850": "cp850",
		"csibm850": "cp850",
		"cp852": {
			"type": "_sbcs",
			"chars": "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´­˝˛ˇ˘§÷¸°¨˙űŘř■\xA0"
		},
		"ibm852": "cp852",
		"csibm852": "cp852",
		"cp855": {
			"type": "_sbcs",
			"chars": "ђЂѓЃёЁєЄѕЅіІїЇјЈљЉњЊћЋќЌўЎџЏюЮъЪаАбБцЦдДеЕфФгГ«»░▒▓│┤хХиИ╣║╗╝йЙ┐└┴┬├─┼кК╚╔╩╦╠═╬¤лЛмМнНоОп┘┌█▄Пя▀ЯрРсСтТуУжЖвВьЬ№­ыЫзЗшШэЭщЩчЧ§■\xA0"
		},
		"ibm855": "cp855",
		"csibm855": "cp855",
		"cp856": {
			"type": "_sbcs",
			"chars": "אבגדהוזחטיךכלםמןנסעףפץצקרשת�£�×����������®¬½¼�«»░▒▓│┤���©╣║╗╝¢¥┐└┴┬├─┼��╚╔╩╦╠═╬¤���������┘┌█▄¦�▀������µ�������¯´­±‗¾¶§÷¸°¨·¹³²■\xA0"
		},
		"ibm856": "cp856",
		"csibm856": "cp856",
		"cp857": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ�ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ�×ÚÛÙìÿ¯´­±�¾¶§÷¸°¨·¹³²■\xA0"
		},
		"ibm857": "cp857",
		"csibm857": "cp857",
		"cp858": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■\xA0"
		},
		"ibm858": "cp858",
		"csibm858": "cp858",
		"cp860": {
			"type": "_sbcs",
			"chars": "ÇüéâãàÁçêÊèÍÔìÃÂÉÀÈôõòÚùÌÕÜ¢£Ù₧ÓáíóúñÑªº¿Ò¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm860": "cp860",
		"csibm860": "cp860",
		"cp861": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèÐðÞÄÅÉæÆôöþûÝýÖÜø£Ø₧ƒáíóúÁÍÓÚ¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm861": "cp861",
		"csibm861": "cp861",
		"cp862": {
			"type": "_sbcs",
			"chars": "אבגדהוזחטיךכלםמןנסעףפץצקרשת¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm862": "cp862",
		"csibm862": "cp862",
		"cp863": {
			"type": "_sbcs",
			"chars": "ÇüéâÂà¶çêëèïî‗À§ÉÈÊôËÏûù¤ÔÜ¢£ÙÛƒ¦´óú¨¸³¯Î⌐¬½¼¾«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm863": "cp863",
		"csibm863": "cp863",
		"cp864": {
			"type": "_sbcs",
			"chars": "\0\x07\b	\n\v\f\r\x1B !\"#$٪&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~°·∙√▒─│┼┤┬├┴┐┌└┘β∞φ±½¼≈«»ﻷﻸ��ﻻﻼ�\xA0­ﺂ£¤ﺄ��ﺎﺏﺕﺙ،ﺝﺡﺥ٠١٢٣٤٥٦٧٨٩ﻑ؛ﺱﺵﺹ؟¢ﺀﺁﺃﺅﻊﺋﺍﺑﺓﺗﺛﺟﺣﺧﺩﺫﺭﺯﺳﺷﺻﺿﻁﻅﻋﻏ¦¬÷×ﻉـﻓﻗﻛﻟﻣﻧﻫﻭﻯﻳﺽﻌﻎﻍﻡﹽّﻥﻩﻬﻰﻲﻐﻕﻵﻶﻝﻙﻱ■�"
		},
		"ibm864": "cp864",
		"csibm864": "cp864",
		"cp865": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm865": "cp865",
		"csibm865": "cp865",
		"cp866": {
			"type": "_sbcs",
			"chars": "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\xA0"
		},
		"ibm866": "cp866",
		"csibm866": "cp866",
		"cp869": {
			"type": "_sbcs",
			"chars": "������Ά�·¬¦‘’Έ―ΉΊΪΌ��ΎΫ©Ώ²³ά£έήίϊΐόύΑΒΓΔΕΖΗ½ΘΙ«»░▒▓│┤ΚΛΜΝ╣║╗╝ΞΟ┐└┴┬├─┼ΠΡ╚╔╩╦╠═╬ΣΤΥΦΧΨΩαβγ┘┌█▄δε▀ζηθικλμνξοπρσςτ΄­±υφχ§ψ΅°¨ωϋΰώ■\xA0"
		},
		"ibm869": "cp869",
		"csibm869": "cp869",
		"cp922": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£¤¥¦§¨©ª«¬­®‾°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŠÑÒÓÔÕÖ×ØÙÚÛÜÝŽßàáâãäåæçèéêëìíîïšñòóôõö÷øùúûüýžÿ"
		},
		"ibm922": "cp922",
		"csibm922": "cp922",
		"cp1046": {
			"type": "_sbcs",
			"chars": "ﺈ×÷ﹱ■│─┐┌└┘ﹹﹻﹽﹿﹷﺊﻰﻳﻲﻎﻏﻐﻶﻸﻺﻼ\xA0¤ﺋﺑﺗﺛﺟﺣ،­ﺧﺳ٠١٢٣٤٥٦٧٨٩ﺷ؛ﺻﺿﻊ؟ﻋءآأؤإئابةتثجحخدذرزسشصضطﻇعغﻌﺂﺄﺎﻓـفقكلمنهوىيًٌٍَُِّْﻗﻛﻟﻵﻷﻹﻻﻣﻧﻬﻩ�"
		},
		"ibm1046": "cp1046",
		"csibm1046": "cp1046",
		"cp1124": {
			"type": "_sbcs",
			"chars": "\xA0ЁЂҐЄЅІЇЈЉЊЋЌ­ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ёђґєѕіїјљњћќ§ўџ"
		},
		"ibm1124": "cp1124",
		"csibm1124": "cp1124",
		"cp1125": {
			"type": "_sbcs",
			"chars": "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёҐґЄєІіЇї·√№¤■\xA0"
		},
		"ibm1125": "cp1125",
		"csibm1125": "cp1125",
		"cp1129": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£¤¥¦§œ©ª«¬­®¯°±²³Ÿµ¶·Œ¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË̀ÍÎÏĐÑ̉ÓÔƠÖ×ØÙÚÛÜỮßàáâăäåæçèéêë́íîïđṇ̃óôơö÷øùúûüư₫ÿ"
		},
		"ibm1129": "cp1129",
		"csibm1129": "cp1129",
		"cp1133": {
			"type": "_sbcs",
			"chars": "\xA0ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ���ຯະາຳິີຶືຸູຼັົຽ���ເແໂໃໄ່້໊໋໌ໍໆ�ໜໝ₭����������������໐໑໒໓໔໕໖໗໘໙��¢¬¦�"
		},
		"ibm1133": "cp1133",
		"csibm1133": "cp1133",
		"cp1161": {
			"type": "_sbcs",
			"chars": "��������������������������������่กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู้๊๋€฿เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛¢¬¦\xA0"
		},
		"ibm1161": "cp1161",
		"csibm1161": "cp1161",
		"cp1162": {
			"type": "_sbcs",
			"chars": "€…‘’“”•–—\xA0กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู����฿เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛����"
		},
		"ibm1162": "cp1162",
		"csibm1162": "cp1162",
		"cp1163": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£€¥¦§œ©ª«¬­®¯°±²³Ÿµ¶·Œ¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË̀ÍÎÏĐÑ̉ÓÔƠÖ×ØÙÚÛÜỮßàáâăäåæçèéêë́íîïđṇ̃óôơö÷øùúûüư₫ÿ"
		},
		"ibm1163": "cp1163",
		"csibm1163": "cp1163",
		"maccroatian": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®Š™´¨≠ŽØ∞±≤≥∆µ∂∑∏š∫ªºΩžø¿¡¬√ƒ≈Ć«Č…\xA0ÀÃÕŒœĐ—“”‘’÷◊�©⁄¤‹›Æ»–·‚„‰ÂćÁčÈÍÎÏÌÓÔđÒÚÛÙıˆ˜¯πË˚¸Êæˇ"
		},
		"maccyrillic": {
			"type": "_sbcs",
			"chars": "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ†°¢£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµ∂ЈЄєЇїЉљЊњјЅ¬√ƒ≈∆«»…\xA0ЋћЌќѕ–—“”‘’÷„ЎўЏџ№Ёёяабвгдежзийклмнопрстуфхцчшщъыьэю¤"
		},
		"macgreek": {
			"type": "_sbcs",
			"chars": "Ä¹²É³ÖÜ΅àâä΄¨çéèêë£™îï•½‰ôö¦­ùûü†ΓΔΘΛΞΠß®©ΣΪ§≠°·Α±≤≥¥ΒΕΖΗΙΚΜΦΫΨΩάΝ¬ΟΡ≈Τ«»…\xA0ΥΧΆΈœ–―“”‘’÷ΉΊΌΎέήίόΏύαβψδεφγηιξκλμνοπώρστθωςχυζϊϋΐΰ�"
		},
		"maciceland": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûüÝ°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤ÐðÞþý·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
		},
		"macroman": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
		},
		"macromania": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ĂŞ∞±≤≥¥µ∂∑∏π∫ªºΩăş¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›Ţţ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
		},
		"macthai": {
			"type": "_sbcs",
			"chars": "«»…“”�•‘’�\xA0กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู﻿​–—฿เแโใไๅๆ็่้๊๋์ํ™๏๐๑๒๓๔๕๖๗๘๙®©����"
		},
		"macturkish": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸĞğİıŞş‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙ�ˆ˜¯˘˙˚¸˝˛ˇ"
		},
		"macukraine": {
			"type": "_sbcs",
			"chars": "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ†°Ґ£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµґЈЄєЇїЉљЊњјЅ¬√ƒ≈∆«»…\xA0ЋћЌќѕ–—“”‘’÷„ЎўЏџ№Ёёяабвгдежзийклмнопрстуфхцчшщъыьэю¤"
		},
		"koi8r": {
			"type": "_sbcs",
			"chars": "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xA0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
		},
		"koi8u": {
			"type": "_sbcs",
			"chars": "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xA0⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
		},
		"koi8ru": {
			"type": "_sbcs",
			"chars": "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xA0⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґў╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪ҐЎ©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
		},
		"koi8t": {
			"type": "_sbcs",
			"chars": "қғ‚Ғ„…†‡�‰ҳ‹ҲҷҶ�Қ‘’“”•–—�™�›�����ӯӮё¤ӣ¦§���«¬­®�°±²Ё�Ӣ¶·�№�»���©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
		},
		"armscii8": {
			"type": "_sbcs",
			"chars": "\xA0�և։)(»«—.՝,-֊…՜՛՞ԱաԲբԳգԴդԵեԶզԷէԸըԹթԺժԻիԼլԽխԾծԿկՀհՁձՂղՃճՄմՅյՆնՇշՈոՉչՊպՋջՌռՍսՎվՏտՐրՑցՒւՓփՔքՕօՖֆ՚�"
		},
		"rk1048": {
			"type": "_sbcs",
			"chars": "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—�™љ›њқһџ\xA0ҰұӘ¤Ө¦§Ё©Ғ«¬­®Ү°±Ііөµ¶·ё№ғ»әҢңүАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
		},
		"tcvn": {
			"type": "_sbcs",
			"chars": "\0ÚỤỪỬỮ\x07\b	\n\v\f\rỨỰỲỶỸÝỴ\x1B !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\xA0ĂÂÊÔƠƯĐăâêôơưđẶ̀̀̉̃́àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
		},
		"georgianacademy": {
			"type": "_sbcs",
			"chars": "‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
		},
		"georgianps": {
			"type": "_sbcs",
			"chars": "‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿აბგდევზჱთიკლმნჲოპჟრსტჳუფქღყშჩცძწჭხჴჯჰჵæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
		},
		"pt154": {
			"type": "_sbcs",
			"chars": "ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\xA0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
		},
		"viscii": {
			"type": "_sbcs",
			"chars": "\0ẲẴẪ\x07\b	\n\v\f\rỶỸ\x1BỴ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
		},
		"iso646cn": {
			"type": "_sbcs",
			"chars": "\0\x07\b	\n\v\f\r\x1B !\"#¥%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}‾��������������������������������������������������������������������������������������������������������������������������������"
		},
		"iso646jp": {
			"type": "_sbcs",
			"chars": "\0\x07\b	\n\v\f\r\x1B !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[¥]^_`abcdefghijklmnopqrstuvwxyz{|}‾��������������������������������������������������������������������������������������������������������������������������������"
		},
		"hproman8": {
			"type": "_sbcs",
			"chars": "\xA0ÀÂÈÊËÎÏ´ˋˆ¨˜ÙÛ₤¯Ýý°ÇçÑñ¡¿¤£¥§ƒ¢âêôûáéóúàèòùäëöüÅîØÆåíøæÄìÖÜÉïßÔÁÃãÐðÍÌÓÒÕõŠšÚŸÿÞþ·µ¶¾—¼½ªº«■»±�"
		},
		"macintosh": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
		},
		"ascii": {
			"type": "_sbcs",
			"chars": "��������������������������������������������������������������������������������������������������������������������������������"
		},
		"tis620": {
			"type": "_sbcs",
			"chars": "���������������������������������กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู����฿เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛����"
		}
	};
}));
// node_modules/iconv-lite/encodings/dbcs-codec.js
var require_dbcs_codec = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Buffer = require_safer().Buffer;
	exports._dbcs = DBCSCodec;
	var UNASSIGNED = -1;
	var GB18030_CODE = -2;
	var SEQ_START = -10;
	var NODE_START = -1e3;
	var UNASSIGNED_NODE = new Array(256);
	var DEF_CHAR = -1;
	for (var i = 0; i < 256; i++) UNASSIGNED_NODE[i] = UNASSIGNED;
	function DBCSCodec(codecOptions, iconv) {
		this.encodingName = codecOptions.encodingName;
		if (!codecOptions) throw new Error("DBCS codec is called without the data.");
		if (!codecOptions.table) throw new Error("Encoding '" + this.encodingName + "' has no data.");
		var mappingTable = codecOptions.table();
		this.decodeTables = [];
		this.decodeTables[0] = UNASSIGNED_NODE.slice(0);
		this.decodeTableSeq = [];
		for (var i = 0; i < mappingTable.length; i++) this._addDecodeChunk(mappingTable[i]);
		if (typeof codecOptions.gb18030 === "function") {
			this.gb18030 = codecOptions.gb18030();
			var commonThirdByteNodeIdx = this.decodeTables.length;
			this.decodeTables.push(UNASSIGNED_NODE.slice(0));
			var commonFourthByteNodeIdx = this.decodeTables.length;
			this.decodeTables.push(UNASSIGNED_NODE.slice(0));
			var firstByteNode = this.decodeTables[0];
			for (var i = 129; i <= 254; i++) {
				var secondByteNode = this.decodeTables[NODE_START - firstByteNode[i]];
				for (var j = 48; j <= 57; j++) {
					if (secondByteNode[j] === UNASSIGNED) secondByteNode[j] = NODE_START - commonThirdByteNodeIdx;
					else if (secondByteNode[j] > NODE_START) throw new Error("gb18030 decode tables conflict at byte 2");
					var thirdByteNode = this.decodeTables[NODE_START - secondByteNode[j]];
					for (var k = 129; k <= 254; k++) {
						if (thirdByteNode[k] === UNASSIGNED) thirdByteNode[k] = NODE_START - commonFourthByteNodeIdx;
						else if (thirdByteNode[k] === NODE_START - commonFourthByteNodeIdx) continue;
						else if (thirdByteNode[k] > NODE_START) throw new Error("gb18030 decode tables conflict at byte 3");
						var fourthByteNode = this.decodeTables[NODE_START - thirdByteNode[k]];
						for (var l = 48; l <= 57; l++) if (fourthByteNode[l] === UNASSIGNED) fourthByteNode[l] = GB18030_CODE;
					}
				}
			}
		}
		this.defaultCharUnicode = iconv.defaultCharUnicode;
		this.encodeTable = [];
		this.encodeTableSeq = [];
		var skipEncodeChars = {};
		if (codecOptions.encodeSkipVals) for (var i = 0; i < codecOptions.encodeSkipVals.length; i++) {
			var val = codecOptions.encodeSkipVals[i];
			if (typeof val === "number") skipEncodeChars[val] = true;
			else for (var j = val.from; j <= val.to; j++) skipEncodeChars[j] = true;
		}
		this._fillEncodeTable(0, 0, skipEncodeChars);
		if (codecOptions.encodeAdd) {
			for (var uChar in codecOptions.encodeAdd) if (Object.prototype.hasOwnProperty.call(codecOptions.encodeAdd, uChar)) this._setEncodeChar(uChar.charCodeAt(0), codecOptions.encodeAdd[uChar]);
		}
		this.defCharSB = this.encodeTable[0][iconv.defaultCharSingleByte.charCodeAt(0)];
		if (this.defCharSB === UNASSIGNED) this.defCharSB = this.encodeTable[0]["?"];
		if (this.defCharSB === UNASSIGNED) this.defCharSB = "?".charCodeAt(0);
	}
	DBCSCodec.prototype.encoder = DBCSEncoder;
	DBCSCodec.prototype.decoder = DBCSDecoder;
	DBCSCodec.prototype._getDecodeTrieNode = function(addr) {
		var bytes = [];
		for (; addr > 0; addr >>>= 8) bytes.push(addr & 255);
		if (bytes.length == 0) bytes.push(0);
		var node = this.decodeTables[0];
		for (var i = bytes.length - 1; i > 0; i--) {
			var val = node[bytes[i]];
			if (val == UNASSIGNED) {
				node[bytes[i]] = NODE_START - this.decodeTables.length;
				this.decodeTables.push(node = UNASSIGNED_NODE.slice(0));
			} else if (val <= NODE_START) node = this.decodeTables[NODE_START - val];
			else throw new Error("Overwrite byte in " + this.encodingName + ", addr: " + addr.toString(16));
		}
		return node;
	};
	DBCSCodec.prototype._addDecodeChunk = function(chunk) {
		var curAddr = parseInt(chunk[0], 16);
		var writeTable = this._getDecodeTrieNode(curAddr);
		curAddr = curAddr & 255;
		for (var k = 1; k < chunk.length; k++) {
			var part = chunk[k];
			if (typeof part === "string") for (var l = 0; l < part.length;) {
				var code = part.charCodeAt(l++);
				if (code >= 55296 && code < 56320) {
					var codeTrail = part.charCodeAt(l++);
					if (codeTrail >= 56320 && codeTrail < 57344) writeTable[curAddr++] = 65536 + (code - 55296) * 1024 + (codeTrail - 56320);
					else throw new Error("Incorrect surrogate pair in " + this.encodingName + " at chunk " + chunk[0]);
				} else if (code > 4080 && code <= 4095) {
					var len = 4095 - code + 2;
					var seq = [];
					for (var m = 0; m < len; m++) seq.push(part.charCodeAt(l++));
					writeTable[curAddr++] = SEQ_START - this.decodeTableSeq.length;
					this.decodeTableSeq.push(seq);
				} else writeTable[curAddr++] = code;
			}
			else if (typeof part === "number") {
				var charCode = writeTable[curAddr - 1] + 1;
				for (var l = 0; l < part; l++) writeTable[curAddr++] = charCode++;
			} else throw new Error("Incorrect type '" + typeof part + "' given in " + this.encodingName + " at chunk " + chunk[0]);
		}
		if (curAddr > 255) throw new Error("Incorrect chunk in " + this.encodingName + " at addr " + chunk[0] + ": too long" + curAddr);
	};
	DBCSCodec.prototype._getEncodeBucket = function(uCode) {
		var high = uCode >> 8;
		if (this.encodeTable[high] === void 0) this.encodeTable[high] = UNASSIGNED_NODE.slice(0);
		return this.encodeTable[high];
	};
	DBCSCodec.prototype._setEncodeChar = function(uCode, dbcsCode) {
		var bucket = this._getEncodeBucket(uCode);
		var low = uCode & 255;
		if (bucket[low] <= SEQ_START) this.encodeTableSeq[SEQ_START - bucket[low]][DEF_CHAR] = dbcsCode;
		else if (bucket[low] == UNASSIGNED) bucket[low] = dbcsCode;
	};
	DBCSCodec.prototype._setEncodeSequence = function(seq, dbcsCode) {
		var uCode = seq[0];
		var bucket = this._getEncodeBucket(uCode);
		var low = uCode & 255;
		var node;
		if (bucket[low] <= SEQ_START) node = this.encodeTableSeq[SEQ_START - bucket[low]];
		else {
			node = {};
			if (bucket[low] !== UNASSIGNED) node[DEF_CHAR] = bucket[low];
			bucket[low] = SEQ_START - this.encodeTableSeq.length;
			this.encodeTableSeq.push(node);
		}
		for (var j = 1; j < seq.length - 1; j++) {
			var oldVal = node[uCode];
			if (typeof oldVal === "object") node = oldVal;
			else {
				node = node[uCode] = {};
				if (oldVal !== void 0) node[DEF_CHAR] = oldVal;
			}
		}
		uCode = seq[seq.length - 1];
		node[uCode] = dbcsCode;
	};
	DBCSCodec.prototype._fillEncodeTable = function(nodeIdx, prefix, skipEncodeChars) {
		var node = this.decodeTables[nodeIdx];
		var hasValues = false;
		var subNodeEmpty = {};
		for (var i = 0; i < 256; i++) {
			var uCode = node[i];
			var mbCode = prefix + i;
			if (skipEncodeChars[mbCode]) continue;
			if (uCode >= 0) {
				this._setEncodeChar(uCode, mbCode);
				hasValues = true;
			} else if (uCode <= NODE_START) {
				var subNodeIdx = NODE_START - uCode;
				if (!subNodeEmpty[subNodeIdx]) {
					var newPrefix = mbCode << 8 >>> 0;
					if (this._fillEncodeTable(subNodeIdx, newPrefix, skipEncodeChars)) hasValues = true;
					else subNodeEmpty[subNodeIdx] = true;
				}
			} else if (uCode <= SEQ_START) {
				this._setEncodeSequence(this.decodeTableSeq[SEQ_START - uCode], mbCode);
				hasValues = true;
			}
		}
		return hasValues;
	};
	function DBCSEncoder(options, codec) {
		this.leadSurrogate = -1;
		this.seqObj = void 0;
		this.encodeTable = codec.encodeTable;
		this.encodeTableSeq = codec.encodeTableSeq;
		this.defaultCharSingleByte = codec.defCharSB;
		this.gb18030 = codec.gb18030;
	}
	DBCSEncoder.prototype.write = function(str) {
		var newBuf = Buffer.alloc(str.length * (this.gb18030 ? 4 : 3));
		var leadSurrogate = this.leadSurrogate;
		var seqObj = this.seqObj;
		var nextChar = -1;
		var i = 0;
		var j = 0;
		while (true) {
			if (nextChar === -1) {
				if (i == str.length) break;
				var uCode = str.charCodeAt(i++);
			} else {
				var uCode = nextChar;
				nextChar = -1;
			}
			if (uCode >= 55296 && uCode < 57344) {
				if (uCode < 56320) {
					if (leadSurrogate === -1) {
						leadSurrogate = uCode;
						continue;
					} else {
						leadSurrogate = uCode;
						uCode = UNASSIGNED;
					}
				} else if (leadSurrogate !== -1) {
					uCode = 65536 + (leadSurrogate - 55296) * 1024 + (uCode - 56320);
					leadSurrogate = -1;
				} else uCode = UNASSIGNED;
			} else if (leadSurrogate !== -1) {
				nextChar = uCode;
				uCode = UNASSIGNED;
				leadSurrogate = -1;
			}
			var dbcsCode = UNASSIGNED;
			if (seqObj !== void 0 && uCode != UNASSIGNED) {
				var resCode = seqObj[uCode];
				if (typeof resCode === "object") {
					seqObj = resCode;
					continue;
				} else if (typeof resCode === "number") dbcsCode = resCode;
				else if (resCode == void 0) {
					resCode = seqObj[DEF_CHAR];
					if (resCode !== void 0) {
						dbcsCode = resCode;
						nextChar = uCode;
					}
				}
				seqObj = void 0;
			} else if (uCode >= 0) {
				var subtable = this.encodeTable[uCode >> 8];
				if (subtable !== void 0) dbcsCode = subtable[uCode & 255];
				if (dbcsCode <= SEQ_START) {
					seqObj = this.encodeTableSeq[SEQ_START - dbcsCode];
					continue;
				}
				if (dbcsCode == UNASSIGNED && this.gb18030) {
					var idx = findIdx(this.gb18030.uChars, uCode);
					if (idx != -1) {
						var dbcsCode = this.gb18030.gbChars[idx] + (uCode - this.gb18030.uChars[idx]);
						newBuf[j++] = 129 + Math.floor(dbcsCode / 12600);
						dbcsCode = dbcsCode % 12600;
						newBuf[j++] = 48 + Math.floor(dbcsCode / 1260);
						dbcsCode = dbcsCode % 1260;
						newBuf[j++] = 129 + Math.floor(dbcsCode / 10);
						dbcsCode = dbcsCode % 10;
						newBuf[j++] = 48 + dbcsCode;
						continue;
					}
				}
			}
			if (dbcsCode === UNASSIGNED) dbcsCode = this.defaultCharSingleByte;
			if (dbcsCode < 256) newBuf[j++] = dbcsCode;
			else if (dbcsCode < 65536) {
				newBuf[j++] = dbcsCode >> 8;
				newBuf[j++] = dbcsCode & 255;
			} else if (dbcsCode < 16777216) {
				newBuf[j++] = dbcsCode >> 16;
				newBuf[j++] = dbcsCode >> 8 & 255;
				newBuf[j++] = dbcsCode & 255;
			} else {
				newBuf[j++] = dbcsCode >>> 24;
				newBuf[j++] = dbcsCode >>> 16 & 255;
				newBuf[j++] = dbcsCode >>> 8 & 255;
				newBuf[j++] = dbcsCode & 255;
			}
		}
		this.seqObj = seqObj;
		this.leadSurrogate = leadSurrogate;
		return newBuf.slice(0, j);
	};
	DBCSEncoder.prototype.end = function() {
		if (this.leadSurrogate === -1 && this.seqObj === void 0) return;
		var newBuf = Buffer.alloc(10);
		var j = 0;
		if (this.seqObj) {
			var dbcsCode = this.seqObj[DEF_CHAR];
			if (dbcsCode !== void 0) {
				if (dbcsCode < 256) newBuf[j++] = dbcsCode;
				else {
					newBuf[j++] = dbcsCode >> 8;
					newBuf[j++] = dbcsCode & 255;
				}
			}
			this.seqObj = void 0;
		}
		if (this.leadSurrogate !== -1) {
			newBuf[j++] = this.defaultCharSingleByte;
			this.leadSurrogate = -1;
		}
		return newBuf.slice(0, j);
	};
	DBCSEncoder.prototype.findIdx = findIdx;
	function DBCSDecoder(options, codec) {
		this.nodeIdx = 0;
		this.prevBytes = [];
		this.decodeTables = codec.decodeTables;
		this.decodeTableSeq = codec.decodeTableSeq;
		this.defaultCharUnicode = codec.defaultCharUnicode;
		this.gb18030 = codec.gb18030;
	}
	DBCSDecoder.prototype.write = function(buf) {
		var newBuf = Buffer.alloc(buf.length * 2);
		var nodeIdx = this.nodeIdx;
		var prevBytes = this.prevBytes;
		var prevOffset = this.prevBytes.length;
		var seqStart = -this.prevBytes.length;
		var uCode;
		for (var i = 0, j = 0; i < buf.length; i++) {
			var curByte = i >= 0 ? buf[i] : prevBytes[i + prevOffset];
			var uCode = this.decodeTables[nodeIdx][curByte];
			if (uCode >= 0) {} else if (uCode === UNASSIGNED) {
				uCode = this.defaultCharUnicode.charCodeAt(0);
				i = seqStart;
			} else if (uCode === GB18030_CODE) {
				if (i >= 3) var ptr = (buf[i - 3] - 129) * 12600 + (buf[i - 2] - 48) * 1260 + (buf[i - 1] - 129) * 10 + (curByte - 48);
				else var ptr = (prevBytes[i - 3 + prevOffset] - 129) * 12600 + ((i - 2 >= 0 ? buf[i - 2] : prevBytes[i - 2 + prevOffset]) - 48) * 1260 + ((i - 1 >= 0 ? buf[i - 1] : prevBytes[i - 1 + prevOffset]) - 129) * 10 + (curByte - 48);
				var idx = findIdx(this.gb18030.gbChars, ptr);
				uCode = this.gb18030.uChars[idx] + ptr - this.gb18030.gbChars[idx];
			} else if (uCode <= NODE_START) {
				nodeIdx = NODE_START - uCode;
				continue;
			} else if (uCode <= SEQ_START) {
				var seq = this.decodeTableSeq[SEQ_START - uCode];
				for (var k = 0; k < seq.length - 1; k++) {
					uCode = seq[k];
					newBuf[j++] = uCode & 255;
					newBuf[j++] = uCode >> 8;
				}
				uCode = seq[seq.length - 1];
			} else throw new Error("iconv-lite internal error: invalid decoding table value " + uCode + " at " + nodeIdx + "/" + curByte);
			if (uCode >= 65536) {
				uCode -= 65536;
				var uCodeLead = 55296 | uCode >> 10;
				newBuf[j++] = uCodeLead & 255;
				newBuf[j++] = uCodeLead >> 8;
				uCode = 56320 | uCode & 1023;
			}
			newBuf[j++] = uCode & 255;
			newBuf[j++] = uCode >> 8;
			nodeIdx = 0;
			seqStart = i + 1;
		}
		this.nodeIdx = nodeIdx;
		this.prevBytes = seqStart >= 0 ? Array.prototype.slice.call(buf, seqStart) : prevBytes.slice(seqStart + prevOffset).concat(Array.prototype.slice.call(buf));
		return newBuf.slice(0, j).toString("ucs2");
	};
	DBCSDecoder.prototype.end = function() {
		var ret = "";
		while (this.prevBytes.length > 0) {
			ret += this.defaultCharUnicode;
			var bytesArr = this.prevBytes.slice(1);
			this.prevBytes = [];
			this.nodeIdx = 0;
			if (bytesArr.length > 0) ret += this.write(bytesArr);
		}
		this.prevBytes = [];
		this.nodeIdx = 0;
		return ret;
	};
	function findIdx(table, val) {
		if (table[0] > val) return -1;
		var l = 0;
		var r = table.length;
		while (l < r - 1) {
			var mid = l + (r - l + 1 >> 1);
			if (table[mid] <= val) l = mid;
			else r = mid;
		}
		return l;
	}
}));
// node_modules/iconv-lite/encodings/tables/shiftjis.json
var require_shiftjis = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"0",
			"\0",
			128
		],
		[
			"a1",
			"｡",
			62
		],
		[
			"8140",
			"　、。，．・：；？！゛゜´｀¨＾￣＿ヽヾゝゞ〃仝々〆〇ー―‐／＼～∥｜…‥‘’“”（）〔〕［］｛｝〈",
			9,
			"＋－±×"
		],
		["8180", "÷＝≠＜＞≦≧∞∴♂♀°′″℃￥＄￠￡％＃＆＊＠§☆★○●◎◇◆□■△▲▽▼※〒→←↑↓〓"],
		["81b8", "∈∋⊆⊇⊂⊃∪∩"],
		["81c8", "∧∨￢⇒⇔∀∃"],
		["81da", "∠⊥⌒∂∇≡≒≪≫√∽∝∵∫∬"],
		["81f0", "Å‰♯♭♪†‡¶"],
		["81fc", "◯"],
		[
			"824f",
			"０",
			9
		],
		[
			"8260",
			"Ａ",
			25
		],
		[
			"8281",
			"ａ",
			25
		],
		[
			"829f",
			"ぁ",
			82
		],
		[
			"8340",
			"ァ",
			62
		],
		[
			"8380",
			"ム",
			22
		],
		[
			"839f",
			"Α",
			16,
			"Σ",
			6
		],
		[
			"83bf",
			"α",
			16,
			"σ",
			6
		],
		[
			"8440",
			"А",
			5,
			"ЁЖ",
			25
		],
		[
			"8470",
			"а",
			5,
			"ёж",
			7
		],
		[
			"8480",
			"о",
			17
		],
		["849f", "─│┌┐┘└├┬┤┴┼━┃┏┓┛┗┣┳┫┻╋┠┯┨┷┿┝┰┥┸╂"],
		[
			"8740",
			"①",
			19,
			"Ⅰ",
			9
		],
		["875f", "㍉㌔㌢㍍㌘㌧㌃㌶㍑㍗㌍㌦㌣㌫㍊㌻㎜㎝㎞㎎㎏㏄㎡"],
		["877e", "㍻"],
		[
			"8780",
			"〝〟№㏍℡㊤",
			4,
			"㈱㈲㈹㍾㍽㍼≒≡∫∮∑√⊥∠∟⊿∵∩∪"
		],
		["889f", "亜唖娃阿哀愛挨姶逢葵茜穐悪握渥旭葦芦鯵梓圧斡扱宛姐虻飴絢綾鮎或粟袷安庵按暗案闇鞍杏以伊位依偉囲夷委威尉惟意慰易椅為畏異移維緯胃萎衣謂違遺医井亥域育郁磯一壱溢逸稲茨芋鰯允印咽員因姻引飲淫胤蔭"],
		["8940", "院陰隠韻吋右宇烏羽迂雨卯鵜窺丑碓臼渦嘘唄欝蔚鰻姥厩浦瓜閏噂云運雲荏餌叡営嬰影映曳栄永泳洩瑛盈穎頴英衛詠鋭液疫益駅悦謁越閲榎厭円"],
		["8980", "園堰奄宴延怨掩援沿演炎焔煙燕猿縁艶苑薗遠鉛鴛塩於汚甥凹央奥往応押旺横欧殴王翁襖鴬鴎黄岡沖荻億屋憶臆桶牡乙俺卸恩温穏音下化仮何伽価佳加可嘉夏嫁家寡科暇果架歌河火珂禍禾稼箇花苛茄荷華菓蝦課嘩貨迦過霞蚊俄峨我牙画臥芽蛾賀雅餓駕介会解回塊壊廻快怪悔恢懐戒拐改"],
		["8a40", "魁晦械海灰界皆絵芥蟹開階貝凱劾外咳害崖慨概涯碍蓋街該鎧骸浬馨蛙垣柿蛎鈎劃嚇各廓拡撹格核殻獲確穫覚角赫較郭閣隔革学岳楽額顎掛笠樫"],
		["8a80", "橿梶鰍潟割喝恰括活渇滑葛褐轄且鰹叶椛樺鞄株兜竃蒲釜鎌噛鴨栢茅萱粥刈苅瓦乾侃冠寒刊勘勧巻喚堪姦完官寛干幹患感慣憾換敢柑桓棺款歓汗漢澗潅環甘監看竿管簡緩缶翰肝艦莞観諌貫還鑑間閑関陥韓館舘丸含岸巌玩癌眼岩翫贋雁頑顔願企伎危喜器基奇嬉寄岐希幾忌揮机旗既期棋棄"],
		["8b40", "機帰毅気汽畿祈季稀紀徽規記貴起軌輝飢騎鬼亀偽儀妓宜戯技擬欺犠疑祇義蟻誼議掬菊鞠吉吃喫桔橘詰砧杵黍却客脚虐逆丘久仇休及吸宮弓急救"],
		["8b80", "朽求汲泣灸球究窮笈級糾給旧牛去居巨拒拠挙渠虚許距鋸漁禦魚亨享京供侠僑兇競共凶協匡卿叫喬境峡強彊怯恐恭挟教橋況狂狭矯胸脅興蕎郷鏡響饗驚仰凝尭暁業局曲極玉桐粁僅勤均巾錦斤欣欽琴禁禽筋緊芹菌衿襟謹近金吟銀九倶句区狗玖矩苦躯駆駈駒具愚虞喰空偶寓遇隅串櫛釧屑屈"],
		["8c40", "掘窟沓靴轡窪熊隈粂栗繰桑鍬勲君薫訓群軍郡卦袈祁係傾刑兄啓圭珪型契形径恵慶慧憩掲携敬景桂渓畦稽系経継繋罫茎荊蛍計詣警軽頚鶏芸迎鯨"],
		["8c80", "劇戟撃激隙桁傑欠決潔穴結血訣月件倹倦健兼券剣喧圏堅嫌建憲懸拳捲検権牽犬献研硯絹県肩見謙賢軒遣鍵険顕験鹸元原厳幻弦減源玄現絃舷言諺限乎個古呼固姑孤己庫弧戸故枯湖狐糊袴股胡菰虎誇跨鈷雇顧鼓五互伍午呉吾娯後御悟梧檎瑚碁語誤護醐乞鯉交佼侯候倖光公功効勾厚口向"],
		["8d40", "后喉坑垢好孔孝宏工巧巷幸広庚康弘恒慌抗拘控攻昂晃更杭校梗構江洪浩港溝甲皇硬稿糠紅紘絞綱耕考肯肱腔膏航荒行衡講貢購郊酵鉱砿鋼閤降"],
		["8d80", "項香高鴻剛劫号合壕拷濠豪轟麹克刻告国穀酷鵠黒獄漉腰甑忽惚骨狛込此頃今困坤墾婚恨懇昏昆根梱混痕紺艮魂些佐叉唆嵯左差査沙瑳砂詐鎖裟坐座挫債催再最哉塞妻宰彩才採栽歳済災采犀砕砦祭斎細菜裁載際剤在材罪財冴坂阪堺榊肴咲崎埼碕鷺作削咋搾昨朔柵窄策索錯桜鮭笹匙冊刷"],
		["8e40", "察拶撮擦札殺薩雑皐鯖捌錆鮫皿晒三傘参山惨撒散桟燦珊産算纂蚕讃賛酸餐斬暫残仕仔伺使刺司史嗣四士始姉姿子屍市師志思指支孜斯施旨枝止"],
		["8e80", "死氏獅祉私糸紙紫肢脂至視詞詩試誌諮資賜雌飼歯事似侍児字寺慈持時次滋治爾璽痔磁示而耳自蒔辞汐鹿式識鴫竺軸宍雫七叱執失嫉室悉湿漆疾質実蔀篠偲柴芝屡蕊縞舎写射捨赦斜煮社紗者謝車遮蛇邪借勺尺杓灼爵酌釈錫若寂弱惹主取守手朱殊狩珠種腫趣酒首儒受呪寿授樹綬需囚収周"],
		["8f40", "宗就州修愁拾洲秀秋終繍習臭舟蒐衆襲讐蹴輯週酋酬集醜什住充十従戎柔汁渋獣縦重銃叔夙宿淑祝縮粛塾熟出術述俊峻春瞬竣舜駿准循旬楯殉淳"],
		["8f80", "準潤盾純巡遵醇順処初所暑曙渚庶緒署書薯藷諸助叙女序徐恕鋤除傷償勝匠升召哨商唱嘗奨妾娼宵将小少尚庄床廠彰承抄招掌捷昇昌昭晶松梢樟樵沼消渉湘焼焦照症省硝礁祥称章笑粧紹肖菖蒋蕉衝裳訟証詔詳象賞醤鉦鍾鐘障鞘上丈丞乗冗剰城場壌嬢常情擾条杖浄状畳穣蒸譲醸錠嘱埴飾"],
		["9040", "拭植殖燭織職色触食蝕辱尻伸信侵唇娠寝審心慎振新晋森榛浸深申疹真神秦紳臣芯薪親診身辛進針震人仁刃塵壬尋甚尽腎訊迅陣靭笥諏須酢図厨"],
		["9080", "逗吹垂帥推水炊睡粋翠衰遂酔錐錘随瑞髄崇嵩数枢趨雛据杉椙菅頗雀裾澄摺寸世瀬畝是凄制勢姓征性成政整星晴棲栖正清牲生盛精聖声製西誠誓請逝醒青静斉税脆隻席惜戚斥昔析石積籍績脊責赤跡蹟碩切拙接摂折設窃節説雪絶舌蝉仙先千占宣専尖川戦扇撰栓栴泉浅洗染潜煎煽旋穿箭線"],
		["9140", "繊羨腺舛船薦詮賎践選遷銭銑閃鮮前善漸然全禅繕膳糎噌塑岨措曾曽楚狙疏疎礎祖租粗素組蘇訴阻遡鼠僧創双叢倉喪壮奏爽宋層匝惣想捜掃挿掻"],
		["9180", "操早曹巣槍槽漕燥争痩相窓糟総綜聡草荘葬蒼藻装走送遭鎗霜騒像増憎臓蔵贈造促側則即息捉束測足速俗属賊族続卒袖其揃存孫尊損村遜他多太汰詑唾堕妥惰打柁舵楕陀駄騨体堆対耐岱帯待怠態戴替泰滞胎腿苔袋貸退逮隊黛鯛代台大第醍題鷹滝瀧卓啄宅托択拓沢濯琢託鐸濁諾茸凧蛸只"],
		["9240", "叩但達辰奪脱巽竪辿棚谷狸鱈樽誰丹単嘆坦担探旦歎淡湛炭短端箪綻耽胆蛋誕鍛団壇弾断暖檀段男談値知地弛恥智池痴稚置致蜘遅馳築畜竹筑蓄"],
		["9280", "逐秩窒茶嫡着中仲宙忠抽昼柱注虫衷註酎鋳駐樗瀦猪苧著貯丁兆凋喋寵帖帳庁弔張彫徴懲挑暢朝潮牒町眺聴脹腸蝶調諜超跳銚長頂鳥勅捗直朕沈珍賃鎮陳津墜椎槌追鎚痛通塚栂掴槻佃漬柘辻蔦綴鍔椿潰坪壷嬬紬爪吊釣鶴亭低停偵剃貞呈堤定帝底庭廷弟悌抵挺提梯汀碇禎程締艇訂諦蹄逓"],
		["9340", "邸鄭釘鼎泥摘擢敵滴的笛適鏑溺哲徹撤轍迭鉄典填天展店添纏甜貼転顛点伝殿澱田電兎吐堵塗妬屠徒斗杜渡登菟賭途都鍍砥砺努度土奴怒倒党冬"],
		["9380", "凍刀唐塔塘套宕島嶋悼投搭東桃梼棟盗淘湯涛灯燈当痘祷等答筒糖統到董蕩藤討謄豆踏逃透鐙陶頭騰闘働動同堂導憧撞洞瞳童胴萄道銅峠鴇匿得徳涜特督禿篤毒独読栃橡凸突椴届鳶苫寅酉瀞噸屯惇敦沌豚遁頓呑曇鈍奈那内乍凪薙謎灘捺鍋楢馴縄畷南楠軟難汝二尼弐迩匂賑肉虹廿日乳入"],
		["9440", "如尿韮任妊忍認濡禰祢寧葱猫熱年念捻撚燃粘乃廼之埜嚢悩濃納能脳膿農覗蚤巴把播覇杷波派琶破婆罵芭馬俳廃拝排敗杯盃牌背肺輩配倍培媒梅"],
		["9480", "楳煤狽買売賠陪這蝿秤矧萩伯剥博拍柏泊白箔粕舶薄迫曝漠爆縛莫駁麦函箱硲箸肇筈櫨幡肌畑畠八鉢溌発醗髪伐罰抜筏閥鳩噺塙蛤隼伴判半反叛帆搬斑板氾汎版犯班畔繁般藩販範釆煩頒飯挽晩番盤磐蕃蛮匪卑否妃庇彼悲扉批披斐比泌疲皮碑秘緋罷肥被誹費避非飛樋簸備尾微枇毘琵眉美"],
		["9540", "鼻柊稗匹疋髭彦膝菱肘弼必畢筆逼桧姫媛紐百謬俵彪標氷漂瓢票表評豹廟描病秒苗錨鋲蒜蛭鰭品彬斌浜瀕貧賓頻敏瓶不付埠夫婦富冨布府怖扶敷"],
		["9580", "斧普浮父符腐膚芙譜負賦赴阜附侮撫武舞葡蕪部封楓風葺蕗伏副復幅服福腹複覆淵弗払沸仏物鮒分吻噴墳憤扮焚奮粉糞紛雰文聞丙併兵塀幣平弊柄並蔽閉陛米頁僻壁癖碧別瞥蔑箆偏変片篇編辺返遍便勉娩弁鞭保舗鋪圃捕歩甫補輔穂募墓慕戊暮母簿菩倣俸包呆報奉宝峰峯崩庖抱捧放方朋"],
		["9640", "法泡烹砲縫胞芳萌蓬蜂褒訪豊邦鋒飽鳳鵬乏亡傍剖坊妨帽忘忙房暴望某棒冒紡肪膨謀貌貿鉾防吠頬北僕卜墨撲朴牧睦穆釦勃没殆堀幌奔本翻凡盆"],
		["9680", "摩磨魔麻埋妹昧枚毎哩槙幕膜枕鮪柾鱒桝亦俣又抹末沫迄侭繭麿万慢満漫蔓味未魅巳箕岬密蜜湊蓑稔脈妙粍民眠務夢無牟矛霧鵡椋婿娘冥名命明盟迷銘鳴姪牝滅免棉綿緬面麺摸模茂妄孟毛猛盲網耗蒙儲木黙目杢勿餅尤戻籾貰問悶紋門匁也冶夜爺耶野弥矢厄役約薬訳躍靖柳薮鑓愉愈油癒"],
		["9740", "諭輸唯佑優勇友宥幽悠憂揖有柚湧涌猶猷由祐裕誘遊邑郵雄融夕予余与誉輿預傭幼妖容庸揚揺擁曜楊様洋溶熔用窯羊耀葉蓉要謡踊遥陽養慾抑欲"],
		["9780", "沃浴翌翼淀羅螺裸来莱頼雷洛絡落酪乱卵嵐欄濫藍蘭覧利吏履李梨理璃痢裏裡里離陸律率立葎掠略劉流溜琉留硫粒隆竜龍侶慮旅虜了亮僚両凌寮料梁涼猟療瞭稜糧良諒遼量陵領力緑倫厘林淋燐琳臨輪隣鱗麟瑠塁涙累類令伶例冷励嶺怜玲礼苓鈴隷零霊麗齢暦歴列劣烈裂廉恋憐漣煉簾練聯"],
		["9840", "蓮連錬呂魯櫓炉賂路露労婁廊弄朗楼榔浪漏牢狼篭老聾蝋郎六麓禄肋録論倭和話歪賄脇惑枠鷲亙亘鰐詫藁蕨椀湾碗腕"],
		["989f", "弌丐丕个丱丶丼丿乂乖乘亂亅豫亊舒弍于亞亟亠亢亰亳亶从仍仄仆仂仗仞仭仟价伉佚估佛佝佗佇佶侈侏侘佻佩佰侑佯來侖儘俔俟俎俘俛俑俚俐俤俥倚倨倔倪倥倅伜俶倡倩倬俾俯們倆偃假會偕偐偈做偖偬偸傀傚傅傴傲"],
		["9940", "僉僊傳僂僖僞僥僭僣僮價僵儉儁儂儖儕儔儚儡儺儷儼儻儿兀兒兌兔兢竸兩兪兮冀冂囘册冉冏冑冓冕冖冤冦冢冩冪冫决冱冲冰况冽凅凉凛几處凩凭"],
		["9980", "凰凵凾刄刋刔刎刧刪刮刳刹剏剄剋剌剞剔剪剴剩剳剿剽劍劔劒剱劈劑辨辧劬劭劼劵勁勍勗勞勣勦飭勠勳勵勸勹匆匈甸匍匐匏匕匚匣匯匱匳匸區卆卅丗卉卍凖卞卩卮夘卻卷厂厖厠厦厥厮厰厶參簒雙叟曼燮叮叨叭叺吁吽呀听吭吼吮吶吩吝呎咏呵咎呟呱呷呰咒呻咀呶咄咐咆哇咢咸咥咬哄哈咨"],
		["9a40", "咫哂咤咾咼哘哥哦唏唔哽哮哭哺哢唹啀啣啌售啜啅啖啗唸唳啝喙喀咯喊喟啻啾喘喞單啼喃喩喇喨嗚嗅嗟嗄嗜嗤嗔嘔嗷嘖嗾嗽嘛嗹噎噐營嘴嘶嘲嘸"],
		["9a80", "噫噤嘯噬噪嚆嚀嚊嚠嚔嚏嚥嚮嚶嚴囂嚼囁囃囀囈囎囑囓囗囮囹圀囿圄圉圈國圍圓團圖嗇圜圦圷圸坎圻址坏坩埀垈坡坿垉垓垠垳垤垪垰埃埆埔埒埓堊埖埣堋堙堝塲堡塢塋塰毀塒堽塹墅墹墟墫墺壞墻墸墮壅壓壑壗壙壘壥壜壤壟壯壺壹壻壼壽夂夊夐夛梦夥夬夭夲夸夾竒奕奐奎奚奘奢奠奧奬奩"],
		["9b40", "奸妁妝佞侫妣妲姆姨姜妍姙姚娥娟娑娜娉娚婀婬婉娵娶婢婪媚媼媾嫋嫂媽嫣嫗嫦嫩嫖嫺嫻嬌嬋嬖嬲嫐嬪嬶嬾孃孅孀孑孕孚孛孥孩孰孳孵學斈孺宀"],
		["9b80", "它宦宸寃寇寉寔寐寤實寢寞寥寫寰寶寳尅將專對尓尠尢尨尸尹屁屆屎屓屐屏孱屬屮乢屶屹岌岑岔妛岫岻岶岼岷峅岾峇峙峩峽峺峭嶌峪崋崕崗嵜崟崛崑崔崢崚崙崘嵌嵒嵎嵋嵬嵳嵶嶇嶄嶂嶢嶝嶬嶮嶽嶐嶷嶼巉巍巓巒巖巛巫已巵帋帚帙帑帛帶帷幄幃幀幎幗幔幟幢幤幇幵并幺麼广庠廁廂廈廐廏"],
		["9c40", "廖廣廝廚廛廢廡廨廩廬廱廳廰廴廸廾弃弉彝彜弋弑弖弩弭弸彁彈彌彎弯彑彖彗彙彡彭彳彷徃徂彿徊很徑徇從徙徘徠徨徭徼忖忻忤忸忱忝悳忿怡恠"],
		["9c80", "怙怐怩怎怱怛怕怫怦怏怺恚恁恪恷恟恊恆恍恣恃恤恂恬恫恙悁悍惧悃悚悄悛悖悗悒悧悋惡悸惠惓悴忰悽惆悵惘慍愕愆惶惷愀惴惺愃愡惻惱愍愎慇愾愨愧慊愿愼愬愴愽慂慄慳慷慘慙慚慫慴慯慥慱慟慝慓慵憙憖憇憬憔憚憊憑憫憮懌懊應懷懈懃懆憺懋罹懍懦懣懶懺懴懿懽懼懾戀戈戉戍戌戔戛"],
		["9d40", "戞戡截戮戰戲戳扁扎扞扣扛扠扨扼抂抉找抒抓抖拔抃抔拗拑抻拏拿拆擔拈拜拌拊拂拇抛拉挌拮拱挧挂挈拯拵捐挾捍搜捏掖掎掀掫捶掣掏掉掟掵捫"],
		["9d80", "捩掾揩揀揆揣揉插揶揄搖搴搆搓搦搶攝搗搨搏摧摯摶摎攪撕撓撥撩撈撼據擒擅擇撻擘擂擱擧舉擠擡抬擣擯攬擶擴擲擺攀擽攘攜攅攤攣攫攴攵攷收攸畋效敖敕敍敘敞敝敲數斂斃變斛斟斫斷旃旆旁旄旌旒旛旙无旡旱杲昊昃旻杳昵昶昴昜晏晄晉晁晞晝晤晧晨晟晢晰暃暈暎暉暄暘暝曁暹曉暾暼"],
		["9e40", "曄暸曖曚曠昿曦曩曰曵曷朏朖朞朦朧霸朮朿朶杁朸朷杆杞杠杙杣杤枉杰枩杼杪枌枋枦枡枅枷柯枴柬枳柩枸柤柞柝柢柮枹柎柆柧檜栞框栩桀桍栲桎"],
		["9e80", "梳栫桙档桷桿梟梏梭梔條梛梃檮梹桴梵梠梺椏梍桾椁棊椈棘椢椦棡椌棍棔棧棕椶椒椄棗棣椥棹棠棯椨椪椚椣椡棆楹楷楜楸楫楔楾楮椹楴椽楙椰楡楞楝榁楪榲榮槐榿槁槓榾槎寨槊槝榻槃榧樮榑榠榜榕榴槞槨樂樛槿權槹槲槧樅榱樞槭樔槫樊樒櫁樣樓橄樌橲樶橸橇橢橙橦橈樸樢檐檍檠檄檢檣"],
		["9f40", "檗蘗檻櫃櫂檸檳檬櫞櫑櫟檪櫚櫪櫻欅蘖櫺欒欖鬱欟欸欷盜欹飮歇歃歉歐歙歔歛歟歡歸歹歿殀殄殃殍殘殕殞殤殪殫殯殲殱殳殷殼毆毋毓毟毬毫毳毯"],
		["9f80", "麾氈氓气氛氤氣汞汕汢汪沂沍沚沁沛汾汨汳沒沐泄泱泓沽泗泅泝沮沱沾沺泛泯泙泪洟衍洶洫洽洸洙洵洳洒洌浣涓浤浚浹浙涎涕濤涅淹渕渊涵淇淦涸淆淬淞淌淨淒淅淺淙淤淕淪淮渭湮渮渙湲湟渾渣湫渫湶湍渟湃渺湎渤滿渝游溂溪溘滉溷滓溽溯滄溲滔滕溏溥滂溟潁漑灌滬滸滾漿滲漱滯漲滌"],
		["e040", "漾漓滷澆潺潸澁澀潯潛濳潭澂潼潘澎澑濂潦澳澣澡澤澹濆澪濟濕濬濔濘濱濮濛瀉瀋濺瀑瀁瀏濾瀛瀚潴瀝瀘瀟瀰瀾瀲灑灣炙炒炯烱炬炸炳炮烟烋烝"],
		["e080", "烙焉烽焜焙煥煕熈煦煢煌煖煬熏燻熄熕熨熬燗熹熾燒燉燔燎燠燬燧燵燼燹燿爍爐爛爨爭爬爰爲爻爼爿牀牆牋牘牴牾犂犁犇犒犖犢犧犹犲狃狆狄狎狒狢狠狡狹狷倏猗猊猜猖猝猴猯猩猥猾獎獏默獗獪獨獰獸獵獻獺珈玳珎玻珀珥珮珞璢琅瑯琥珸琲琺瑕琿瑟瑙瑁瑜瑩瑰瑣瑪瑶瑾璋璞璧瓊瓏瓔珱"],
		["e140", "瓠瓣瓧瓩瓮瓲瓰瓱瓸瓷甄甃甅甌甎甍甕甓甞甦甬甼畄畍畊畉畛畆畚畩畤畧畫畭畸當疆疇畴疊疉疂疔疚疝疥疣痂疳痃疵疽疸疼疱痍痊痒痙痣痞痾痿"],
		["e180", "痼瘁痰痺痲痳瘋瘍瘉瘟瘧瘠瘡瘢瘤瘴瘰瘻癇癈癆癜癘癡癢癨癩癪癧癬癰癲癶癸發皀皃皈皋皎皖皓皙皚皰皴皸皹皺盂盍盖盒盞盡盥盧盪蘯盻眈眇眄眩眤眞眥眦眛眷眸睇睚睨睫睛睥睿睾睹瞎瞋瞑瞠瞞瞰瞶瞹瞿瞼瞽瞻矇矍矗矚矜矣矮矼砌砒礦砠礪硅碎硴碆硼碚碌碣碵碪碯磑磆磋磔碾碼磅磊磬"],
		["e240", "磧磚磽磴礇礒礑礙礬礫祀祠祗祟祚祕祓祺祿禊禝禧齋禪禮禳禹禺秉秕秧秬秡秣稈稍稘稙稠稟禀稱稻稾稷穃穗穉穡穢穩龝穰穹穽窈窗窕窘窖窩竈窰"],
		["e280", "窶竅竄窿邃竇竊竍竏竕竓站竚竝竡竢竦竭竰笂笏笊笆笳笘笙笞笵笨笶筐筺笄筍笋筌筅筵筥筴筧筰筱筬筮箝箘箟箍箜箚箋箒箏筝箙篋篁篌篏箴篆篝篩簑簔篦篥籠簀簇簓篳篷簗簍篶簣簧簪簟簷簫簽籌籃籔籏籀籐籘籟籤籖籥籬籵粃粐粤粭粢粫粡粨粳粲粱粮粹粽糀糅糂糘糒糜糢鬻糯糲糴糶糺紆"],
		["e340", "紂紜紕紊絅絋紮紲紿紵絆絳絖絎絲絨絮絏絣經綉絛綏絽綛綺綮綣綵緇綽綫總綢綯緜綸綟綰緘緝緤緞緻緲緡縅縊縣縡縒縱縟縉縋縢繆繦縻縵縹繃縷"],
		["e380", "縲縺繧繝繖繞繙繚繹繪繩繼繻纃緕繽辮繿纈纉續纒纐纓纔纖纎纛纜缸缺罅罌罍罎罐网罕罔罘罟罠罨罩罧罸羂羆羃羈羇羌羔羞羝羚羣羯羲羹羮羶羸譱翅翆翊翕翔翡翦翩翳翹飜耆耄耋耒耘耙耜耡耨耿耻聊聆聒聘聚聟聢聨聳聲聰聶聹聽聿肄肆肅肛肓肚肭冐肬胛胥胙胝胄胚胖脉胯胱脛脩脣脯腋"],
		["e440", "隋腆脾腓腑胼腱腮腥腦腴膃膈膊膀膂膠膕膤膣腟膓膩膰膵膾膸膽臀臂膺臉臍臑臙臘臈臚臟臠臧臺臻臾舁舂舅與舊舍舐舖舩舫舸舳艀艙艘艝艚艟艤"],
		["e480", "艢艨艪艫舮艱艷艸艾芍芒芫芟芻芬苡苣苟苒苴苳苺莓范苻苹苞茆苜茉苙茵茴茖茲茱荀茹荐荅茯茫茗茘莅莚莪莟莢莖茣莎莇莊荼莵荳荵莠莉莨菴萓菫菎菽萃菘萋菁菷萇菠菲萍萢萠莽萸蔆菻葭萪萼蕚蒄葷葫蒭葮蒂葩葆萬葯葹萵蓊葢蒹蒿蒟蓙蓍蒻蓚蓐蓁蓆蓖蒡蔡蓿蓴蔗蔘蔬蔟蔕蔔蓼蕀蕣蕘蕈"],
		["e540", "蕁蘂蕋蕕薀薤薈薑薊薨蕭薔薛藪薇薜蕷蕾薐藉薺藏薹藐藕藝藥藜藹蘊蘓蘋藾藺蘆蘢蘚蘰蘿虍乕虔號虧虱蚓蚣蚩蚪蚋蚌蚶蚯蛄蛆蚰蛉蠣蚫蛔蛞蛩蛬"],
		["e580", "蛟蛛蛯蜒蜆蜈蜀蜃蛻蜑蜉蜍蛹蜊蜴蜿蜷蜻蜥蜩蜚蝠蝟蝸蝌蝎蝴蝗蝨蝮蝙蝓蝣蝪蠅螢螟螂螯蟋螽蟀蟐雖螫蟄螳蟇蟆螻蟯蟲蟠蠏蠍蟾蟶蟷蠎蟒蠑蠖蠕蠢蠡蠱蠶蠹蠧蠻衄衂衒衙衞衢衫袁衾袞衵衽袵衲袂袗袒袮袙袢袍袤袰袿袱裃裄裔裘裙裝裹褂裼裴裨裲褄褌褊褓襃褞褥褪褫襁襄褻褶褸襌褝襠襞"],
		["e640", "襦襤襭襪襯襴襷襾覃覈覊覓覘覡覩覦覬覯覲覺覽覿觀觚觜觝觧觴觸訃訖訐訌訛訝訥訶詁詛詒詆詈詼詭詬詢誅誂誄誨誡誑誥誦誚誣諄諍諂諚諫諳諧"],
		["e680", "諤諱謔諠諢諷諞諛謌謇謚諡謖謐謗謠謳鞫謦謫謾謨譁譌譏譎證譖譛譚譫譟譬譯譴譽讀讌讎讒讓讖讙讚谺豁谿豈豌豎豐豕豢豬豸豺貂貉貅貊貍貎貔豼貘戝貭貪貽貲貳貮貶賈賁賤賣賚賽賺賻贄贅贊贇贏贍贐齎贓賍贔贖赧赭赱赳趁趙跂趾趺跏跚跖跌跛跋跪跫跟跣跼踈踉跿踝踞踐踟蹂踵踰踴蹊"],
		["e740", "蹇蹉蹌蹐蹈蹙蹤蹠踪蹣蹕蹶蹲蹼躁躇躅躄躋躊躓躑躔躙躪躡躬躰軆躱躾軅軈軋軛軣軼軻軫軾輊輅輕輒輙輓輜輟輛輌輦輳輻輹轅轂輾轌轉轆轎轗轜"],
		["e780", "轢轣轤辜辟辣辭辯辷迚迥迢迪迯邇迴逅迹迺逑逕逡逍逞逖逋逧逶逵逹迸遏遐遑遒逎遉逾遖遘遞遨遯遶隨遲邂遽邁邀邊邉邏邨邯邱邵郢郤扈郛鄂鄒鄙鄲鄰酊酖酘酣酥酩酳酲醋醉醂醢醫醯醪醵醴醺釀釁釉釋釐釖釟釡釛釼釵釶鈞釿鈔鈬鈕鈑鉞鉗鉅鉉鉤鉈銕鈿鉋鉐銜銖銓銛鉚鋏銹銷鋩錏鋺鍄錮"],
		["e840", "錙錢錚錣錺錵錻鍜鍠鍼鍮鍖鎰鎬鎭鎔鎹鏖鏗鏨鏥鏘鏃鏝鏐鏈鏤鐚鐔鐓鐃鐇鐐鐶鐫鐵鐡鐺鑁鑒鑄鑛鑠鑢鑞鑪鈩鑰鑵鑷鑽鑚鑼鑾钁鑿閂閇閊閔閖閘閙"],
		["e880", "閠閨閧閭閼閻閹閾闊濶闃闍闌闕闔闖關闡闥闢阡阨阮阯陂陌陏陋陷陜陞陝陟陦陲陬隍隘隕隗險隧隱隲隰隴隶隸隹雎雋雉雍襍雜霍雕雹霄霆霈霓霎霑霏霖霙霤霪霰霹霽霾靄靆靈靂靉靜靠靤靦靨勒靫靱靹鞅靼鞁靺鞆鞋鞏鞐鞜鞨鞦鞣鞳鞴韃韆韈韋韜韭齏韲竟韶韵頏頌頸頤頡頷頽顆顏顋顫顯顰"],
		["e940", "顱顴顳颪颯颱颶飄飃飆飩飫餃餉餒餔餘餡餝餞餤餠餬餮餽餾饂饉饅饐饋饑饒饌饕馗馘馥馭馮馼駟駛駝駘駑駭駮駱駲駻駸騁騏騅駢騙騫騷驅驂驀驃"],
		["e980", "騾驕驍驛驗驟驢驥驤驩驫驪骭骰骼髀髏髑髓體髞髟髢髣髦髯髫髮髴髱髷髻鬆鬘鬚鬟鬢鬣鬥鬧鬨鬩鬪鬮鬯鬲魄魃魏魍魎魑魘魴鮓鮃鮑鮖鮗鮟鮠鮨鮴鯀鯊鮹鯆鯏鯑鯒鯣鯢鯤鯔鯡鰺鯲鯱鯰鰕鰔鰉鰓鰌鰆鰈鰒鰊鰄鰮鰛鰥鰤鰡鰰鱇鰲鱆鰾鱚鱠鱧鱶鱸鳧鳬鳰鴉鴈鳫鴃鴆鴪鴦鶯鴣鴟鵄鴕鴒鵁鴿鴾鵆鵈"],
		["ea40", "鵝鵞鵤鵑鵐鵙鵲鶉鶇鶫鵯鵺鶚鶤鶩鶲鷄鷁鶻鶸鶺鷆鷏鷂鷙鷓鷸鷦鷭鷯鷽鸚鸛鸞鹵鹹鹽麁麈麋麌麒麕麑麝麥麩麸麪麭靡黌黎黏黐黔黜點黝黠黥黨黯"],
		["ea80", "黴黶黷黹黻黼黽鼇鼈皷鼕鼡鼬鼾齊齒齔齣齟齠齡齦齧齬齪齷齲齶龕龜龠堯槇遙瑤凜熙"],
		["ed40", "纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏"],
		["ed80", "塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱"],
		["ee40", "犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神祥禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙"],
		["ee80", "蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤逸遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑"],
		[
			"eeef",
			"ⅰ",
			9,
			"￢￤＇＂"
		],
		[
			"f040",
			"",
			62
		],
		[
			"f080",
			"",
			124
		],
		[
			"f140",
			"",
			62
		],
		[
			"f180",
			"",
			124
		],
		[
			"f240",
			"",
			62
		],
		[
			"f280",
			"",
			124
		],
		[
			"f340",
			"",
			62
		],
		[
			"f380",
			"",
			124
		],
		[
			"f440",
			"",
			62
		],
		[
			"f480",
			"",
			124
		],
		[
			"f540",
			"",
			62
		],
		[
			"f580",
			"",
			124
		],
		[
			"f640",
			"",
			62
		],
		[
			"f680",
			"",
			124
		],
		[
			"f740",
			"",
			62
		],
		[
			"f780",
			"",
			124
		],
		[
			"f840",
			"",
			62
		],
		[
			"f880",
			"",
			124
		],
		["f940", ""],
		[
			"fa40",
			"ⅰ",
			9,
			"Ⅰ",
			9,
			"￢￤＇＂㈱№℡∵纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊"
		],
		["fa80", "兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯"],
		["fb40", "涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神"],
		["fb80", "祥禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤逸遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙"],
		["fc40", "髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑"]
	];
}));
// node_modules/iconv-lite/encodings/tables/eucjp.json
var require_eucjp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"0",
			"\0",
			127
		],
		[
			"8ea1",
			"｡",
			62
		],
		[
			"a1a1",
			"　、。，．・：；？！゛゜´｀¨＾￣＿ヽヾゝゞ〃仝々〆〇ー―‐／＼～∥｜…‥‘’“”（）〔〕［］｛｝〈",
			9,
			"＋－±×÷＝≠＜＞≦≧∞∴♂♀°′″℃￥＄￠￡％＃＆＊＠§☆★○●◎◇"
		],
		["a2a1", "◆□■△▲▽▼※〒→←↑↓〓"],
		["a2ba", "∈∋⊆⊇⊂⊃∪∩"],
		["a2ca", "∧∨￢⇒⇔∀∃"],
		["a2dc", "∠⊥⌒∂∇≡≒≪≫√∽∝∵∫∬"],
		["a2f2", "Å‰♯♭♪†‡¶"],
		["a2fe", "◯"],
		[
			"a3b0",
			"０",
			9
		],
		[
			"a3c1",
			"Ａ",
			25
		],
		[
			"a3e1",
			"ａ",
			25
		],
		[
			"a4a1",
			"ぁ",
			82
		],
		[
			"a5a1",
			"ァ",
			85
		],
		[
			"a6a1",
			"Α",
			16,
			"Σ",
			6
		],
		[
			"a6c1",
			"α",
			16,
			"σ",
			6
		],
		[
			"a7a1",
			"А",
			5,
			"ЁЖ",
			25
		],
		[
			"a7d1",
			"а",
			5,
			"ёж",
			25
		],
		["a8a1", "─│┌┐┘└├┬┤┴┼━┃┏┓┛┗┣┳┫┻╋┠┯┨┷┿┝┰┥┸╂"],
		[
			"ada1",
			"①",
			19,
			"Ⅰ",
			9
		],
		["adc0", "㍉㌔㌢㍍㌘㌧㌃㌶㍑㍗㌍㌦㌣㌫㍊㌻㎜㎝㎞㎎㎏㏄㎡"],
		[
			"addf",
			"㍻〝〟№㏍℡㊤",
			4,
			"㈱㈲㈹㍾㍽㍼≒≡∫∮∑√⊥∠∟⊿∵∩∪"
		],
		["b0a1", "亜唖娃阿哀愛挨姶逢葵茜穐悪握渥旭葦芦鯵梓圧斡扱宛姐虻飴絢綾鮎或粟袷安庵按暗案闇鞍杏以伊位依偉囲夷委威尉惟意慰易椅為畏異移維緯胃萎衣謂違遺医井亥域育郁磯一壱溢逸稲茨芋鰯允印咽員因姻引飲淫胤蔭"],
		["b1a1", "院陰隠韻吋右宇烏羽迂雨卯鵜窺丑碓臼渦嘘唄欝蔚鰻姥厩浦瓜閏噂云運雲荏餌叡営嬰影映曳栄永泳洩瑛盈穎頴英衛詠鋭液疫益駅悦謁越閲榎厭円園堰奄宴延怨掩援沿演炎焔煙燕猿縁艶苑薗遠鉛鴛塩於汚甥凹央奥往応"],
		["b2a1", "押旺横欧殴王翁襖鴬鴎黄岡沖荻億屋憶臆桶牡乙俺卸恩温穏音下化仮何伽価佳加可嘉夏嫁家寡科暇果架歌河火珂禍禾稼箇花苛茄荷華菓蝦課嘩貨迦過霞蚊俄峨我牙画臥芽蛾賀雅餓駕介会解回塊壊廻快怪悔恢懐戒拐改"],
		["b3a1", "魁晦械海灰界皆絵芥蟹開階貝凱劾外咳害崖慨概涯碍蓋街該鎧骸浬馨蛙垣柿蛎鈎劃嚇各廓拡撹格核殻獲確穫覚角赫較郭閣隔革学岳楽額顎掛笠樫橿梶鰍潟割喝恰括活渇滑葛褐轄且鰹叶椛樺鞄株兜竃蒲釜鎌噛鴨栢茅萱"],
		["b4a1", "粥刈苅瓦乾侃冠寒刊勘勧巻喚堪姦完官寛干幹患感慣憾換敢柑桓棺款歓汗漢澗潅環甘監看竿管簡緩缶翰肝艦莞観諌貫還鑑間閑関陥韓館舘丸含岸巌玩癌眼岩翫贋雁頑顔願企伎危喜器基奇嬉寄岐希幾忌揮机旗既期棋棄"],
		["b5a1", "機帰毅気汽畿祈季稀紀徽規記貴起軌輝飢騎鬼亀偽儀妓宜戯技擬欺犠疑祇義蟻誼議掬菊鞠吉吃喫桔橘詰砧杵黍却客脚虐逆丘久仇休及吸宮弓急救朽求汲泣灸球究窮笈級糾給旧牛去居巨拒拠挙渠虚許距鋸漁禦魚亨享京"],
		["b6a1", "供侠僑兇競共凶協匡卿叫喬境峡強彊怯恐恭挟教橋況狂狭矯胸脅興蕎郷鏡響饗驚仰凝尭暁業局曲極玉桐粁僅勤均巾錦斤欣欽琴禁禽筋緊芹菌衿襟謹近金吟銀九倶句区狗玖矩苦躯駆駈駒具愚虞喰空偶寓遇隅串櫛釧屑屈"],
		["b7a1", "掘窟沓靴轡窪熊隈粂栗繰桑鍬勲君薫訓群軍郡卦袈祁係傾刑兄啓圭珪型契形径恵慶慧憩掲携敬景桂渓畦稽系経継繋罫茎荊蛍計詣警軽頚鶏芸迎鯨劇戟撃激隙桁傑欠決潔穴結血訣月件倹倦健兼券剣喧圏堅嫌建憲懸拳捲"],
		["b8a1", "検権牽犬献研硯絹県肩見謙賢軒遣鍵険顕験鹸元原厳幻弦減源玄現絃舷言諺限乎個古呼固姑孤己庫弧戸故枯湖狐糊袴股胡菰虎誇跨鈷雇顧鼓五互伍午呉吾娯後御悟梧檎瑚碁語誤護醐乞鯉交佼侯候倖光公功効勾厚口向"],
		["b9a1", "后喉坑垢好孔孝宏工巧巷幸広庚康弘恒慌抗拘控攻昂晃更杭校梗構江洪浩港溝甲皇硬稿糠紅紘絞綱耕考肯肱腔膏航荒行衡講貢購郊酵鉱砿鋼閤降項香高鴻剛劫号合壕拷濠豪轟麹克刻告国穀酷鵠黒獄漉腰甑忽惚骨狛込"],
		["baa1", "此頃今困坤墾婚恨懇昏昆根梱混痕紺艮魂些佐叉唆嵯左差査沙瑳砂詐鎖裟坐座挫債催再最哉塞妻宰彩才採栽歳済災采犀砕砦祭斎細菜裁載際剤在材罪財冴坂阪堺榊肴咲崎埼碕鷺作削咋搾昨朔柵窄策索錯桜鮭笹匙冊刷"],
		["bba1", "察拶撮擦札殺薩雑皐鯖捌錆鮫皿晒三傘参山惨撒散桟燦珊産算纂蚕讃賛酸餐斬暫残仕仔伺使刺司史嗣四士始姉姿子屍市師志思指支孜斯施旨枝止死氏獅祉私糸紙紫肢脂至視詞詩試誌諮資賜雌飼歯事似侍児字寺慈持時"],
		["bca1", "次滋治爾璽痔磁示而耳自蒔辞汐鹿式識鴫竺軸宍雫七叱執失嫉室悉湿漆疾質実蔀篠偲柴芝屡蕊縞舎写射捨赦斜煮社紗者謝車遮蛇邪借勺尺杓灼爵酌釈錫若寂弱惹主取守手朱殊狩珠種腫趣酒首儒受呪寿授樹綬需囚収周"],
		["bda1", "宗就州修愁拾洲秀秋終繍習臭舟蒐衆襲讐蹴輯週酋酬集醜什住充十従戎柔汁渋獣縦重銃叔夙宿淑祝縮粛塾熟出術述俊峻春瞬竣舜駿准循旬楯殉淳準潤盾純巡遵醇順処初所暑曙渚庶緒署書薯藷諸助叙女序徐恕鋤除傷償"],
		["bea1", "勝匠升召哨商唱嘗奨妾娼宵将小少尚庄床廠彰承抄招掌捷昇昌昭晶松梢樟樵沼消渉湘焼焦照症省硝礁祥称章笑粧紹肖菖蒋蕉衝裳訟証詔詳象賞醤鉦鍾鐘障鞘上丈丞乗冗剰城場壌嬢常情擾条杖浄状畳穣蒸譲醸錠嘱埴飾"],
		["bfa1", "拭植殖燭織職色触食蝕辱尻伸信侵唇娠寝審心慎振新晋森榛浸深申疹真神秦紳臣芯薪親診身辛進針震人仁刃塵壬尋甚尽腎訊迅陣靭笥諏須酢図厨逗吹垂帥推水炊睡粋翠衰遂酔錐錘随瑞髄崇嵩数枢趨雛据杉椙菅頗雀裾"],
		["c0a1", "澄摺寸世瀬畝是凄制勢姓征性成政整星晴棲栖正清牲生盛精聖声製西誠誓請逝醒青静斉税脆隻席惜戚斥昔析石積籍績脊責赤跡蹟碩切拙接摂折設窃節説雪絶舌蝉仙先千占宣専尖川戦扇撰栓栴泉浅洗染潜煎煽旋穿箭線"],
		["c1a1", "繊羨腺舛船薦詮賎践選遷銭銑閃鮮前善漸然全禅繕膳糎噌塑岨措曾曽楚狙疏疎礎祖租粗素組蘇訴阻遡鼠僧創双叢倉喪壮奏爽宋層匝惣想捜掃挿掻操早曹巣槍槽漕燥争痩相窓糟総綜聡草荘葬蒼藻装走送遭鎗霜騒像増憎"],
		["c2a1", "臓蔵贈造促側則即息捉束測足速俗属賊族続卒袖其揃存孫尊損村遜他多太汰詑唾堕妥惰打柁舵楕陀駄騨体堆対耐岱帯待怠態戴替泰滞胎腿苔袋貸退逮隊黛鯛代台大第醍題鷹滝瀧卓啄宅托択拓沢濯琢託鐸濁諾茸凧蛸只"],
		["c3a1", "叩但達辰奪脱巽竪辿棚谷狸鱈樽誰丹単嘆坦担探旦歎淡湛炭短端箪綻耽胆蛋誕鍛団壇弾断暖檀段男談値知地弛恥智池痴稚置致蜘遅馳築畜竹筑蓄逐秩窒茶嫡着中仲宙忠抽昼柱注虫衷註酎鋳駐樗瀦猪苧著貯丁兆凋喋寵"],
		["c4a1", "帖帳庁弔張彫徴懲挑暢朝潮牒町眺聴脹腸蝶調諜超跳銚長頂鳥勅捗直朕沈珍賃鎮陳津墜椎槌追鎚痛通塚栂掴槻佃漬柘辻蔦綴鍔椿潰坪壷嬬紬爪吊釣鶴亭低停偵剃貞呈堤定帝底庭廷弟悌抵挺提梯汀碇禎程締艇訂諦蹄逓"],
		["c5a1", "邸鄭釘鼎泥摘擢敵滴的笛適鏑溺哲徹撤轍迭鉄典填天展店添纏甜貼転顛点伝殿澱田電兎吐堵塗妬屠徒斗杜渡登菟賭途都鍍砥砺努度土奴怒倒党冬凍刀唐塔塘套宕島嶋悼投搭東桃梼棟盗淘湯涛灯燈当痘祷等答筒糖統到"],
		["c6a1", "董蕩藤討謄豆踏逃透鐙陶頭騰闘働動同堂導憧撞洞瞳童胴萄道銅峠鴇匿得徳涜特督禿篤毒独読栃橡凸突椴届鳶苫寅酉瀞噸屯惇敦沌豚遁頓呑曇鈍奈那内乍凪薙謎灘捺鍋楢馴縄畷南楠軟難汝二尼弐迩匂賑肉虹廿日乳入"],
		["c7a1", "如尿韮任妊忍認濡禰祢寧葱猫熱年念捻撚燃粘乃廼之埜嚢悩濃納能脳膿農覗蚤巴把播覇杷波派琶破婆罵芭馬俳廃拝排敗杯盃牌背肺輩配倍培媒梅楳煤狽買売賠陪這蝿秤矧萩伯剥博拍柏泊白箔粕舶薄迫曝漠爆縛莫駁麦"],
		["c8a1", "函箱硲箸肇筈櫨幡肌畑畠八鉢溌発醗髪伐罰抜筏閥鳩噺塙蛤隼伴判半反叛帆搬斑板氾汎版犯班畔繁般藩販範釆煩頒飯挽晩番盤磐蕃蛮匪卑否妃庇彼悲扉批披斐比泌疲皮碑秘緋罷肥被誹費避非飛樋簸備尾微枇毘琵眉美"],
		["c9a1", "鼻柊稗匹疋髭彦膝菱肘弼必畢筆逼桧姫媛紐百謬俵彪標氷漂瓢票表評豹廟描病秒苗錨鋲蒜蛭鰭品彬斌浜瀕貧賓頻敏瓶不付埠夫婦富冨布府怖扶敷斧普浮父符腐膚芙譜負賦赴阜附侮撫武舞葡蕪部封楓風葺蕗伏副復幅服"],
		["caa1", "福腹複覆淵弗払沸仏物鮒分吻噴墳憤扮焚奮粉糞紛雰文聞丙併兵塀幣平弊柄並蔽閉陛米頁僻壁癖碧別瞥蔑箆偏変片篇編辺返遍便勉娩弁鞭保舗鋪圃捕歩甫補輔穂募墓慕戊暮母簿菩倣俸包呆報奉宝峰峯崩庖抱捧放方朋"],
		["cba1", "法泡烹砲縫胞芳萌蓬蜂褒訪豊邦鋒飽鳳鵬乏亡傍剖坊妨帽忘忙房暴望某棒冒紡肪膨謀貌貿鉾防吠頬北僕卜墨撲朴牧睦穆釦勃没殆堀幌奔本翻凡盆摩磨魔麻埋妹昧枚毎哩槙幕膜枕鮪柾鱒桝亦俣又抹末沫迄侭繭麿万慢満"],
		["cca1", "漫蔓味未魅巳箕岬密蜜湊蓑稔脈妙粍民眠務夢無牟矛霧鵡椋婿娘冥名命明盟迷銘鳴姪牝滅免棉綿緬面麺摸模茂妄孟毛猛盲網耗蒙儲木黙目杢勿餅尤戻籾貰問悶紋門匁也冶夜爺耶野弥矢厄役約薬訳躍靖柳薮鑓愉愈油癒"],
		["cda1", "諭輸唯佑優勇友宥幽悠憂揖有柚湧涌猶猷由祐裕誘遊邑郵雄融夕予余与誉輿預傭幼妖容庸揚揺擁曜楊様洋溶熔用窯羊耀葉蓉要謡踊遥陽養慾抑欲沃浴翌翼淀羅螺裸来莱頼雷洛絡落酪乱卵嵐欄濫藍蘭覧利吏履李梨理璃"],
		["cea1", "痢裏裡里離陸律率立葎掠略劉流溜琉留硫粒隆竜龍侶慮旅虜了亮僚両凌寮料梁涼猟療瞭稜糧良諒遼量陵領力緑倫厘林淋燐琳臨輪隣鱗麟瑠塁涙累類令伶例冷励嶺怜玲礼苓鈴隷零霊麗齢暦歴列劣烈裂廉恋憐漣煉簾練聯"],
		["cfa1", "蓮連錬呂魯櫓炉賂路露労婁廊弄朗楼榔浪漏牢狼篭老聾蝋郎六麓禄肋録論倭和話歪賄脇惑枠鷲亙亘鰐詫藁蕨椀湾碗腕"],
		["d0a1", "弌丐丕个丱丶丼丿乂乖乘亂亅豫亊舒弍于亞亟亠亢亰亳亶从仍仄仆仂仗仞仭仟价伉佚估佛佝佗佇佶侈侏侘佻佩佰侑佯來侖儘俔俟俎俘俛俑俚俐俤俥倚倨倔倪倥倅伜俶倡倩倬俾俯們倆偃假會偕偐偈做偖偬偸傀傚傅傴傲"],
		["d1a1", "僉僊傳僂僖僞僥僭僣僮價僵儉儁儂儖儕儔儚儡儺儷儼儻儿兀兒兌兔兢竸兩兪兮冀冂囘册冉冏冑冓冕冖冤冦冢冩冪冫决冱冲冰况冽凅凉凛几處凩凭凰凵凾刄刋刔刎刧刪刮刳刹剏剄剋剌剞剔剪剴剩剳剿剽劍劔劒剱劈劑辨"],
		["d2a1", "辧劬劭劼劵勁勍勗勞勣勦飭勠勳勵勸勹匆匈甸匍匐匏匕匚匣匯匱匳匸區卆卅丗卉卍凖卞卩卮夘卻卷厂厖厠厦厥厮厰厶參簒雙叟曼燮叮叨叭叺吁吽呀听吭吼吮吶吩吝呎咏呵咎呟呱呷呰咒呻咀呶咄咐咆哇咢咸咥咬哄哈咨"],
		["d3a1", "咫哂咤咾咼哘哥哦唏唔哽哮哭哺哢唹啀啣啌售啜啅啖啗唸唳啝喙喀咯喊喟啻啾喘喞單啼喃喩喇喨嗚嗅嗟嗄嗜嗤嗔嘔嗷嘖嗾嗽嘛嗹噎噐營嘴嘶嘲嘸噫噤嘯噬噪嚆嚀嚊嚠嚔嚏嚥嚮嚶嚴囂嚼囁囃囀囈囎囑囓囗囮囹圀囿圄圉"],
		["d4a1", "圈國圍圓團圖嗇圜圦圷圸坎圻址坏坩埀垈坡坿垉垓垠垳垤垪垰埃埆埔埒埓堊埖埣堋堙堝塲堡塢塋塰毀塒堽塹墅墹墟墫墺壞墻墸墮壅壓壑壗壙壘壥壜壤壟壯壺壹壻壼壽夂夊夐夛梦夥夬夭夲夸夾竒奕奐奎奚奘奢奠奧奬奩"],
		["d5a1", "奸妁妝佞侫妣妲姆姨姜妍姙姚娥娟娑娜娉娚婀婬婉娵娶婢婪媚媼媾嫋嫂媽嫣嫗嫦嫩嫖嫺嫻嬌嬋嬖嬲嫐嬪嬶嬾孃孅孀孑孕孚孛孥孩孰孳孵學斈孺宀它宦宸寃寇寉寔寐寤實寢寞寥寫寰寶寳尅將專對尓尠尢尨尸尹屁屆屎屓"],
		["d6a1", "屐屏孱屬屮乢屶屹岌岑岔妛岫岻岶岼岷峅岾峇峙峩峽峺峭嶌峪崋崕崗嵜崟崛崑崔崢崚崙崘嵌嵒嵎嵋嵬嵳嵶嶇嶄嶂嶢嶝嶬嶮嶽嶐嶷嶼巉巍巓巒巖巛巫已巵帋帚帙帑帛帶帷幄幃幀幎幗幔幟幢幤幇幵并幺麼广庠廁廂廈廐廏"],
		["d7a1", "廖廣廝廚廛廢廡廨廩廬廱廳廰廴廸廾弃弉彝彜弋弑弖弩弭弸彁彈彌彎弯彑彖彗彙彡彭彳彷徃徂彿徊很徑徇從徙徘徠徨徭徼忖忻忤忸忱忝悳忿怡恠怙怐怩怎怱怛怕怫怦怏怺恚恁恪恷恟恊恆恍恣恃恤恂恬恫恙悁悍惧悃悚"],
		["d8a1", "悄悛悖悗悒悧悋惡悸惠惓悴忰悽惆悵惘慍愕愆惶惷愀惴惺愃愡惻惱愍愎慇愾愨愧慊愿愼愬愴愽慂慄慳慷慘慙慚慫慴慯慥慱慟慝慓慵憙憖憇憬憔憚憊憑憫憮懌懊應懷懈懃懆憺懋罹懍懦懣懶懺懴懿懽懼懾戀戈戉戍戌戔戛"],
		["d9a1", "戞戡截戮戰戲戳扁扎扞扣扛扠扨扼抂抉找抒抓抖拔抃抔拗拑抻拏拿拆擔拈拜拌拊拂拇抛拉挌拮拱挧挂挈拯拵捐挾捍搜捏掖掎掀掫捶掣掏掉掟掵捫捩掾揩揀揆揣揉插揶揄搖搴搆搓搦搶攝搗搨搏摧摯摶摎攪撕撓撥撩撈撼"],
		["daa1", "據擒擅擇撻擘擂擱擧舉擠擡抬擣擯攬擶擴擲擺攀擽攘攜攅攤攣攫攴攵攷收攸畋效敖敕敍敘敞敝敲數斂斃變斛斟斫斷旃旆旁旄旌旒旛旙无旡旱杲昊昃旻杳昵昶昴昜晏晄晉晁晞晝晤晧晨晟晢晰暃暈暎暉暄暘暝曁暹曉暾暼"],
		["dba1", "曄暸曖曚曠昿曦曩曰曵曷朏朖朞朦朧霸朮朿朶杁朸朷杆杞杠杙杣杤枉杰枩杼杪枌枋枦枡枅枷柯枴柬枳柩枸柤柞柝柢柮枹柎柆柧檜栞框栩桀桍栲桎梳栫桙档桷桿梟梏梭梔條梛梃檮梹桴梵梠梺椏梍桾椁棊椈棘椢椦棡椌棍"],
		["dca1", "棔棧棕椶椒椄棗棣椥棹棠棯椨椪椚椣椡棆楹楷楜楸楫楔楾楮椹楴椽楙椰楡楞楝榁楪榲榮槐榿槁槓榾槎寨槊槝榻槃榧樮榑榠榜榕榴槞槨樂樛槿權槹槲槧樅榱樞槭樔槫樊樒櫁樣樓橄樌橲樶橸橇橢橙橦橈樸樢檐檍檠檄檢檣"],
		["dda1", "檗蘗檻櫃櫂檸檳檬櫞櫑櫟檪櫚櫪櫻欅蘖櫺欒欖鬱欟欸欷盜欹飮歇歃歉歐歙歔歛歟歡歸歹歿殀殄殃殍殘殕殞殤殪殫殯殲殱殳殷殼毆毋毓毟毬毫毳毯麾氈氓气氛氤氣汞汕汢汪沂沍沚沁沛汾汨汳沒沐泄泱泓沽泗泅泝沮沱沾"],
		["dea1", "沺泛泯泙泪洟衍洶洫洽洸洙洵洳洒洌浣涓浤浚浹浙涎涕濤涅淹渕渊涵淇淦涸淆淬淞淌淨淒淅淺淙淤淕淪淮渭湮渮渙湲湟渾渣湫渫湶湍渟湃渺湎渤滿渝游溂溪溘滉溷滓溽溯滄溲滔滕溏溥滂溟潁漑灌滬滸滾漿滲漱滯漲滌"],
		["dfa1", "漾漓滷澆潺潸澁澀潯潛濳潭澂潼潘澎澑濂潦澳澣澡澤澹濆澪濟濕濬濔濘濱濮濛瀉瀋濺瀑瀁瀏濾瀛瀚潴瀝瀘瀟瀰瀾瀲灑灣炙炒炯烱炬炸炳炮烟烋烝烙焉烽焜焙煥煕熈煦煢煌煖煬熏燻熄熕熨熬燗熹熾燒燉燔燎燠燬燧燵燼"],
		["e0a1", "燹燿爍爐爛爨爭爬爰爲爻爼爿牀牆牋牘牴牾犂犁犇犒犖犢犧犹犲狃狆狄狎狒狢狠狡狹狷倏猗猊猜猖猝猴猯猩猥猾獎獏默獗獪獨獰獸獵獻獺珈玳珎玻珀珥珮珞璢琅瑯琥珸琲琺瑕琿瑟瑙瑁瑜瑩瑰瑣瑪瑶瑾璋璞璧瓊瓏瓔珱"],
		["e1a1", "瓠瓣瓧瓩瓮瓲瓰瓱瓸瓷甄甃甅甌甎甍甕甓甞甦甬甼畄畍畊畉畛畆畚畩畤畧畫畭畸當疆疇畴疊疉疂疔疚疝疥疣痂疳痃疵疽疸疼疱痍痊痒痙痣痞痾痿痼瘁痰痺痲痳瘋瘍瘉瘟瘧瘠瘡瘢瘤瘴瘰瘻癇癈癆癜癘癡癢癨癩癪癧癬癰"],
		["e2a1", "癲癶癸發皀皃皈皋皎皖皓皙皚皰皴皸皹皺盂盍盖盒盞盡盥盧盪蘯盻眈眇眄眩眤眞眥眦眛眷眸睇睚睨睫睛睥睿睾睹瞎瞋瞑瞠瞞瞰瞶瞹瞿瞼瞽瞻矇矍矗矚矜矣矮矼砌砒礦砠礪硅碎硴碆硼碚碌碣碵碪碯磑磆磋磔碾碼磅磊磬"],
		["e3a1", "磧磚磽磴礇礒礑礙礬礫祀祠祗祟祚祕祓祺祿禊禝禧齋禪禮禳禹禺秉秕秧秬秡秣稈稍稘稙稠稟禀稱稻稾稷穃穗穉穡穢穩龝穰穹穽窈窗窕窘窖窩竈窰窶竅竄窿邃竇竊竍竏竕竓站竚竝竡竢竦竭竰笂笏笊笆笳笘笙笞笵笨笶筐"],
		["e4a1", "筺笄筍笋筌筅筵筥筴筧筰筱筬筮箝箘箟箍箜箚箋箒箏筝箙篋篁篌篏箴篆篝篩簑簔篦篥籠簀簇簓篳篷簗簍篶簣簧簪簟簷簫簽籌籃籔籏籀籐籘籟籤籖籥籬籵粃粐粤粭粢粫粡粨粳粲粱粮粹粽糀糅糂糘糒糜糢鬻糯糲糴糶糺紆"],
		["e5a1", "紂紜紕紊絅絋紮紲紿紵絆絳絖絎絲絨絮絏絣經綉絛綏絽綛綺綮綣綵緇綽綫總綢綯緜綸綟綰緘緝緤緞緻緲緡縅縊縣縡縒縱縟縉縋縢繆繦縻縵縹繃縷縲縺繧繝繖繞繙繚繹繪繩繼繻纃緕繽辮繿纈纉續纒纐纓纔纖纎纛纜缸缺"],
		["e6a1", "罅罌罍罎罐网罕罔罘罟罠罨罩罧罸羂羆羃羈羇羌羔羞羝羚羣羯羲羹羮羶羸譱翅翆翊翕翔翡翦翩翳翹飜耆耄耋耒耘耙耜耡耨耿耻聊聆聒聘聚聟聢聨聳聲聰聶聹聽聿肄肆肅肛肓肚肭冐肬胛胥胙胝胄胚胖脉胯胱脛脩脣脯腋"],
		["e7a1", "隋腆脾腓腑胼腱腮腥腦腴膃膈膊膀膂膠膕膤膣腟膓膩膰膵膾膸膽臀臂膺臉臍臑臙臘臈臚臟臠臧臺臻臾舁舂舅與舊舍舐舖舩舫舸舳艀艙艘艝艚艟艤艢艨艪艫舮艱艷艸艾芍芒芫芟芻芬苡苣苟苒苴苳苺莓范苻苹苞茆苜茉苙"],
		["e8a1", "茵茴茖茲茱荀茹荐荅茯茫茗茘莅莚莪莟莢莖茣莎莇莊荼莵荳荵莠莉莨菴萓菫菎菽萃菘萋菁菷萇菠菲萍萢萠莽萸蔆菻葭萪萼蕚蒄葷葫蒭葮蒂葩葆萬葯葹萵蓊葢蒹蒿蒟蓙蓍蒻蓚蓐蓁蓆蓖蒡蔡蓿蓴蔗蔘蔬蔟蔕蔔蓼蕀蕣蕘蕈"],
		["e9a1", "蕁蘂蕋蕕薀薤薈薑薊薨蕭薔薛藪薇薜蕷蕾薐藉薺藏薹藐藕藝藥藜藹蘊蘓蘋藾藺蘆蘢蘚蘰蘿虍乕虔號虧虱蚓蚣蚩蚪蚋蚌蚶蚯蛄蛆蚰蛉蠣蚫蛔蛞蛩蛬蛟蛛蛯蜒蜆蜈蜀蜃蛻蜑蜉蜍蛹蜊蜴蜿蜷蜻蜥蜩蜚蝠蝟蝸蝌蝎蝴蝗蝨蝮蝙"],
		["eaa1", "蝓蝣蝪蠅螢螟螂螯蟋螽蟀蟐雖螫蟄螳蟇蟆螻蟯蟲蟠蠏蠍蟾蟶蟷蠎蟒蠑蠖蠕蠢蠡蠱蠶蠹蠧蠻衄衂衒衙衞衢衫袁衾袞衵衽袵衲袂袗袒袮袙袢袍袤袰袿袱裃裄裔裘裙裝裹褂裼裴裨裲褄褌褊褓襃褞褥褪褫襁襄褻褶褸襌褝襠襞"],
		["eba1", "襦襤襭襪襯襴襷襾覃覈覊覓覘覡覩覦覬覯覲覺覽覿觀觚觜觝觧觴觸訃訖訐訌訛訝訥訶詁詛詒詆詈詼詭詬詢誅誂誄誨誡誑誥誦誚誣諄諍諂諚諫諳諧諤諱謔諠諢諷諞諛謌謇謚諡謖謐謗謠謳鞫謦謫謾謨譁譌譏譎證譖譛譚譫"],
		["eca1", "譟譬譯譴譽讀讌讎讒讓讖讙讚谺豁谿豈豌豎豐豕豢豬豸豺貂貉貅貊貍貎貔豼貘戝貭貪貽貲貳貮貶賈賁賤賣賚賽賺賻贄贅贊贇贏贍贐齎贓賍贔贖赧赭赱赳趁趙跂趾趺跏跚跖跌跛跋跪跫跟跣跼踈踉跿踝踞踐踟蹂踵踰踴蹊"],
		["eda1", "蹇蹉蹌蹐蹈蹙蹤蹠踪蹣蹕蹶蹲蹼躁躇躅躄躋躊躓躑躔躙躪躡躬躰軆躱躾軅軈軋軛軣軼軻軫軾輊輅輕輒輙輓輜輟輛輌輦輳輻輹轅轂輾轌轉轆轎轗轜轢轣轤辜辟辣辭辯辷迚迥迢迪迯邇迴逅迹迺逑逕逡逍逞逖逋逧逶逵逹迸"],
		["eea1", "遏遐遑遒逎遉逾遖遘遞遨遯遶隨遲邂遽邁邀邊邉邏邨邯邱邵郢郤扈郛鄂鄒鄙鄲鄰酊酖酘酣酥酩酳酲醋醉醂醢醫醯醪醵醴醺釀釁釉釋釐釖釟釡釛釼釵釶鈞釿鈔鈬鈕鈑鉞鉗鉅鉉鉤鉈銕鈿鉋鉐銜銖銓銛鉚鋏銹銷鋩錏鋺鍄錮"],
		["efa1", "錙錢錚錣錺錵錻鍜鍠鍼鍮鍖鎰鎬鎭鎔鎹鏖鏗鏨鏥鏘鏃鏝鏐鏈鏤鐚鐔鐓鐃鐇鐐鐶鐫鐵鐡鐺鑁鑒鑄鑛鑠鑢鑞鑪鈩鑰鑵鑷鑽鑚鑼鑾钁鑿閂閇閊閔閖閘閙閠閨閧閭閼閻閹閾闊濶闃闍闌闕闔闖關闡闥闢阡阨阮阯陂陌陏陋陷陜陞"],
		["f0a1", "陝陟陦陲陬隍隘隕隗險隧隱隲隰隴隶隸隹雎雋雉雍襍雜霍雕雹霄霆霈霓霎霑霏霖霙霤霪霰霹霽霾靄靆靈靂靉靜靠靤靦靨勒靫靱靹鞅靼鞁靺鞆鞋鞏鞐鞜鞨鞦鞣鞳鞴韃韆韈韋韜韭齏韲竟韶韵頏頌頸頤頡頷頽顆顏顋顫顯顰"],
		["f1a1", "顱顴顳颪颯颱颶飄飃飆飩飫餃餉餒餔餘餡餝餞餤餠餬餮餽餾饂饉饅饐饋饑饒饌饕馗馘馥馭馮馼駟駛駝駘駑駭駮駱駲駻駸騁騏騅駢騙騫騷驅驂驀驃騾驕驍驛驗驟驢驥驤驩驫驪骭骰骼髀髏髑髓體髞髟髢髣髦髯髫髮髴髱髷"],
		["f2a1", "髻鬆鬘鬚鬟鬢鬣鬥鬧鬨鬩鬪鬮鬯鬲魄魃魏魍魎魑魘魴鮓鮃鮑鮖鮗鮟鮠鮨鮴鯀鯊鮹鯆鯏鯑鯒鯣鯢鯤鯔鯡鰺鯲鯱鯰鰕鰔鰉鰓鰌鰆鰈鰒鰊鰄鰮鰛鰥鰤鰡鰰鱇鰲鱆鰾鱚鱠鱧鱶鱸鳧鳬鳰鴉鴈鳫鴃鴆鴪鴦鶯鴣鴟鵄鴕鴒鵁鴿鴾鵆鵈"],
		["f3a1", "鵝鵞鵤鵑鵐鵙鵲鶉鶇鶫鵯鵺鶚鶤鶩鶲鷄鷁鶻鶸鶺鷆鷏鷂鷙鷓鷸鷦鷭鷯鷽鸚鸛鸞鹵鹹鹽麁麈麋麌麒麕麑麝麥麩麸麪麭靡黌黎黏黐黔黜點黝黠黥黨黯黴黶黷黹黻黼黽鼇鼈皷鼕鼡鼬鼾齊齒齔齣齟齠齡齦齧齬齪齷齲齶龕龜龠"],
		["f4a1", "堯槇遙瑤凜熙"],
		["f9a1", "纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德"],
		["faa1", "忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱"],
		["fba1", "犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神祥禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤逸遧郞都鄕鄧釚"],
		["fca1", "釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑"],
		[
			"fcf1",
			"ⅰ",
			9,
			"￢￤＇＂"
		],
		["8fa2af", "˘ˇ¸˙˝¯˛˚～΄΅"],
		["8fa2c2", "¡¦¿"],
		["8fa2eb", "ºª©®™¤№"],
		["8fa6e1", "ΆΈΉΊΪ"],
		["8fa6e7", "Ό"],
		["8fa6e9", "ΎΫ"],
		["8fa6ec", "Ώ"],
		["8fa6f1", "άέήίϊΐόςύϋΰώ"],
		[
			"8fa7c2",
			"Ђ",
			10,
			"ЎЏ"
		],
		[
			"8fa7f2",
			"ђ",
			10,
			"ўџ"
		],
		["8fa9a1", "ÆĐ"],
		["8fa9a4", "Ħ"],
		["8fa9a6", "Ĳ"],
		["8fa9a8", "ŁĿ"],
		["8fa9ab", "ŊØŒ"],
		["8fa9af", "ŦÞ"],
		["8fa9c1", "æđðħıĳĸłŀŉŋøœßŧþ"],
		["8faaa1", "ÁÀÄÂĂǍĀĄÅÃĆĈČÇĊĎÉÈËÊĚĖĒĘ"],
		["8faaba", "ĜĞĢĠĤÍÌÏÎǏİĪĮĨĴĶĹĽĻŃŇŅÑÓÒÖÔǑŐŌÕŔŘŖŚŜŠŞŤŢÚÙÜÛŬǓŰŪŲŮŨǗǛǙǕŴÝŸŶŹŽŻ"],
		["8faba1", "áàäâăǎāąåãćĉčçċďéèëêěėēęǵĝğ"],
		["8fabbd", "ġĥíìïîǐ"],
		["8fabc5", "īįĩĵķĺľļńňņñóòöôǒőōõŕřŗśŝšşťţúùüûŭǔűūųůũǘǜǚǖŵýÿŷźžż"],
		["8fb0a1", "丂丄丅丌丒丟丣两丨丫丮丯丰丵乀乁乄乇乑乚乜乣乨乩乴乵乹乿亍亖亗亝亯亹仃仐仚仛仠仡仢仨仯仱仳仵份仾仿伀伂伃伈伋伌伒伕伖众伙伮伱你伳伵伷伹伻伾佀佂佈佉佋佌佒佔佖佘佟佣佪佬佮佱佷佸佹佺佽佾侁侂侄"],
		["8fb1a1", "侅侉侊侌侎侐侒侓侔侗侙侚侞侟侲侷侹侻侼侽侾俀俁俅俆俈俉俋俌俍俏俒俜俠俢俰俲俼俽俿倀倁倄倇倊倌倎倐倓倗倘倛倜倝倞倢倧倮倰倲倳倵偀偁偂偅偆偊偌偎偑偒偓偗偙偟偠偢偣偦偧偪偭偰偱倻傁傃傄傆傊傎傏傐"],
		[
			"8fb2a1",
			"傒傓傔傖傛傜傞",
			4,
			"傪傯傰傹傺傽僀僃僄僇僌僎僐僓僔僘僜僝僟僢僤僦僨僩僯僱僶僺僾儃儆儇儈儋儌儍儎僲儐儗儙儛儜儝儞儣儧儨儬儭儯儱儳儴儵儸儹兂兊兏兓兕兗兘兟兤兦兾冃冄冋冎冘冝冡冣冭冸冺冼冾冿凂"
		],
		["8fb3a1", "凈减凑凒凓凕凘凞凢凥凮凲凳凴凷刁刂刅划刓刕刖刘刢刨刱刲刵刼剅剉剕剗剘剚剜剟剠剡剦剮剷剸剹劀劂劅劊劌劓劕劖劗劘劚劜劤劥劦劧劯劰劶劷劸劺劻劽勀勄勆勈勌勏勑勔勖勛勜勡勥勨勩勪勬勰勱勴勶勷匀匃匊匋"],
		["8fb4a1", "匌匑匓匘匛匜匞匟匥匧匨匩匫匬匭匰匲匵匼匽匾卂卌卋卙卛卡卣卥卬卭卲卹卾厃厇厈厎厓厔厙厝厡厤厪厫厯厲厴厵厷厸厺厽叀叅叏叒叓叕叚叝叞叠另叧叵吂吓吚吡吧吨吪启吱吴吵呃呄呇呍呏呞呢呤呦呧呩呫呭呮呴呿"],
		["8fb5a1", "咁咃咅咈咉咍咑咕咖咜咟咡咦咧咩咪咭咮咱咷咹咺咻咿哆哊响哎哠哪哬哯哶哼哾哿唀唁唅唈唉唌唍唎唕唪唫唲唵唶唻唼唽啁啇啉啊啍啐啑啘啚啛啞啠啡啤啦啿喁喂喆喈喎喏喑喒喓喔喗喣喤喭喲喿嗁嗃嗆嗉嗋嗌嗎嗑嗒"],
		[
			"8fb6a1",
			"嗓嗗嗘嗛嗞嗢嗩嗶嗿嘅嘈嘊嘍",
			5,
			"嘙嘬嘰嘳嘵嘷嘹嘻嘼嘽嘿噀噁噃噄噆噉噋噍噏噔噞噠噡噢噣噦噩噭噯噱噲噵嚄嚅嚈嚋嚌嚕嚙嚚嚝嚞嚟嚦嚧嚨嚩嚫嚬嚭嚱嚳嚷嚾囅囉囊囋囏囐囌囍囙囜囝囟囡囤",
			4,
			"囱囫园"
		],
		[
			"8fb7a1",
			"囶囷圁圂圇圊圌圑圕圚圛圝圠圢圣圤圥圩圪圬圮圯圳圴圽圾圿坅坆坌坍坒坢坥坧坨坫坭",
			4,
			"坳坴坵坷坹坺坻坼坾垁垃垌垔垗垙垚垜垝垞垟垡垕垧垨垩垬垸垽埇埈埌埏埕埝埞埤埦埧埩埭埰埵埶埸埽埾埿堃堄堈堉埡"
		],
		["8fb8a1", "堌堍堛堞堟堠堦堧堭堲堹堿塉塌塍塏塐塕塟塡塤塧塨塸塼塿墀墁墇墈墉墊墌墍墏墐墔墖墝墠墡墢墦墩墱墲壄墼壂壈壍壎壐壒壔壖壚壝壡壢壩壳夅夆夋夌夒夓夔虁夝夡夣夤夨夯夰夳夵夶夿奃奆奒奓奙奛奝奞奟奡奣奫奭"],
		["8fb9a1", "奯奲奵奶她奻奼妋妌妎妒妕妗妟妤妧妭妮妯妰妳妷妺妼姁姃姄姈姊姍姒姝姞姟姣姤姧姮姯姱姲姴姷娀娄娌娍娎娒娓娞娣娤娧娨娪娭娰婄婅婇婈婌婐婕婞婣婥婧婭婷婺婻婾媋媐媓媖媙媜媞媟媠媢媧媬媱媲媳媵媸媺媻媿"],
		[
			"8fbaa1",
			"嫄嫆嫈嫏嫚嫜嫠嫥嫪嫮嫵嫶嫽嬀嬁嬈嬗嬴嬙嬛嬝嬡嬥嬭嬸孁孋孌孒孖孞孨孮孯孼孽孾孿宁宄宆宊宎宐宑宓宔宖宨宩宬宭宯宱宲宷宺宼寀寁寍寏寖",
			4,
			"寠寯寱寴寽尌尗尞尟尣尦尩尫尬尮尰尲尵尶屙屚屜屢屣屧屨屩"
		],
		["8fbba1", "屭屰屴屵屺屻屼屽岇岈岊岏岒岝岟岠岢岣岦岪岲岴岵岺峉峋峒峝峗峮峱峲峴崁崆崍崒崫崣崤崦崧崱崴崹崽崿嵂嵃嵆嵈嵕嵑嵙嵊嵟嵠嵡嵢嵤嵪嵭嵰嵹嵺嵾嵿嶁嶃嶈嶊嶒嶓嶔嶕嶙嶛嶟嶠嶧嶫嶰嶴嶸嶹巃巇巋巐巎巘巙巠巤"],
		[
			"8fbca1",
			"巩巸巹帀帇帍帒帔帕帘帟帠帮帨帲帵帾幋幐幉幑幖幘幛幜幞幨幪",
			4,
			"幰庀庋庎庢庤庥庨庪庬庱庳庽庾庿廆廌廋廎廑廒廔廕廜廞廥廫异弆弇弈弎弙弜弝弡弢弣弤弨弫弬弮弰弴弶弻弽弿彀彄彅彇彍彐彔彘彛彠彣彤彧"
		],
		[
			"8fbda1",
			"彯彲彴彵彸彺彽彾徉徍徏徖徜徝徢徧徫徤徬徯徰徱徸忄忇忈忉忋忐",
			4,
			"忞忡忢忨忩忪忬忭忮忯忲忳忶忺忼怇怊怍怓怔怗怘怚怟怤怭怳怵恀恇恈恉恌恑恔恖恗恝恡恧恱恾恿悂悆悈悊悎悑悓悕悘悝悞悢悤悥您悰悱悷"
		],
		[
			"8fbea1",
			"悻悾惂惄惈惉惊惋惎惏惔惕惙惛惝惞惢惥惲惵惸惼惽愂愇愊愌愐",
			4,
			"愖愗愙愜愞愢愪愫愰愱愵愶愷愹慁慅慆慉慞慠慬慲慸慻慼慿憀憁憃憄憋憍憒憓憗憘憜憝憟憠憥憨憪憭憸憹憼懀懁懂懎懏懕懜懝懞懟懡懢懧懩懥"
		],
		["8fbfa1", "懬懭懯戁戃戄戇戓戕戜戠戢戣戧戩戫戹戽扂扃扄扆扌扐扑扒扔扖扚扜扤扭扯扳扺扽抍抎抏抐抦抨抳抶抷抺抾抿拄拎拕拖拚拪拲拴拼拽挃挄挊挋挍挐挓挖挘挩挪挭挵挶挹挼捁捂捃捄捆捊捋捎捒捓捔捘捛捥捦捬捭捱捴捵"],
		["8fc0a1", "捸捼捽捿掂掄掇掊掐掔掕掙掚掞掤掦掭掮掯掽揁揅揈揎揑揓揔揕揜揠揥揪揬揲揳揵揸揹搉搊搐搒搔搘搞搠搢搤搥搩搪搯搰搵搽搿摋摏摑摒摓摔摚摛摜摝摟摠摡摣摭摳摴摻摽撅撇撏撐撑撘撙撛撝撟撡撣撦撨撬撳撽撾撿"],
		["8fc1a1", "擄擉擊擋擌擎擐擑擕擗擤擥擩擪擭擰擵擷擻擿攁攄攈攉攊攏攓攔攖攙攛攞攟攢攦攩攮攱攺攼攽敃敇敉敐敒敔敟敠敧敫敺敽斁斅斊斒斕斘斝斠斣斦斮斲斳斴斿旂旈旉旎旐旔旖旘旟旰旲旴旵旹旾旿昀昄昈昉昍昑昒昕昖昝"],
		["8fc2a1", "昞昡昢昣昤昦昩昪昫昬昮昰昱昳昹昷晀晅晆晊晌晑晎晗晘晙晛晜晠晡曻晪晫晬晾晳晵晿晷晸晹晻暀晼暋暌暍暐暒暙暚暛暜暟暠暤暭暱暲暵暻暿曀曂曃曈曌曎曏曔曛曟曨曫曬曮曺朅朇朎朓朙朜朠朢朳朾杅杇杈杌杔杕杝"],
		[
			"8fc3a1",
			"杦杬杮杴杶杻极构枎枏枑枓枖枘枙枛枰枱枲枵枻枼枽柹柀柂柃柅柈柉柒柗柙柜柡柦柰柲柶柷桒栔栙栝栟栨栧栬栭栯栰栱栳栻栿桄桅桊桌桕桗桘桛桫桮",
			4,
			"桵桹桺桻桼梂梄梆梈梖梘梚梜梡梣梥梩梪梮梲梻棅棈棌棏"
		],
		["8fc4a1", "棐棑棓棖棙棜棝棥棨棪棫棬棭棰棱棵棶棻棼棽椆椉椊椐椑椓椖椗椱椳椵椸椻楂楅楉楎楗楛楣楤楥楦楨楩楬楰楱楲楺楻楿榀榍榒榖榘榡榥榦榨榫榭榯榷榸榺榼槅槈槑槖槗槢槥槮槯槱槳槵槾樀樁樃樏樑樕樚樝樠樤樨樰樲"],
		["8fc5a1", "樴樷樻樾樿橅橆橉橊橎橐橑橒橕橖橛橤橧橪橱橳橾檁檃檆檇檉檋檑檛檝檞檟檥檫檯檰檱檴檽檾檿櫆櫉櫈櫌櫐櫔櫕櫖櫜櫝櫤櫧櫬櫰櫱櫲櫼櫽欂欃欆欇欉欏欐欑欗欛欞欤欨欫欬欯欵欶欻欿歆歊歍歒歖歘歝歠歧歫歮歰歵歽"],
		["8fc6a1", "歾殂殅殗殛殟殠殢殣殨殩殬殭殮殰殸殹殽殾毃毄毉毌毖毚毡毣毦毧毮毱毷毹毿氂氄氅氉氍氎氐氒氙氟氦氧氨氬氮氳氵氶氺氻氿汊汋汍汏汒汔汙汛汜汫汭汯汴汶汸汹汻沅沆沇沉沔沕沗沘沜沟沰沲沴泂泆泍泏泐泑泒泔泖"],
		["8fc7a1", "泚泜泠泧泩泫泬泮泲泴洄洇洊洎洏洑洓洚洦洧洨汧洮洯洱洹洼洿浗浞浟浡浥浧浯浰浼涂涇涑涒涔涖涗涘涪涬涴涷涹涽涿淄淈淊淎淏淖淛淝淟淠淢淥淩淯淰淴淶淼渀渄渞渢渧渲渶渹渻渼湄湅湈湉湋湏湑湒湓湔湗湜湝湞"],
		["8fc8a1", "湢湣湨湳湻湽溍溓溙溠溧溭溮溱溳溻溿滀滁滃滇滈滊滍滎滏滫滭滮滹滻滽漄漈漊漌漍漖漘漚漛漦漩漪漯漰漳漶漻漼漭潏潑潒潓潗潙潚潝潞潡潢潨潬潽潾澃澇澈澋澌澍澐澒澓澔澖澚澟澠澥澦澧澨澮澯澰澵澶澼濅濇濈濊"],
		[
			"8fc9a1",
			"濚濞濨濩濰濵濹濼濽瀀瀅瀆瀇瀍瀗瀠瀣瀯瀴瀷瀹瀼灃灄灈灉灊灋灔灕灝灞灎灤灥灬灮灵灶灾炁炅炆炔",
			4,
			"炛炤炫炰炱炴炷烊烑烓烔烕烖烘烜烤烺焃",
			4,
			"焋焌焏焞焠焫焭焯焰焱焸煁煅煆煇煊煋煐煒煗煚煜煞煠"
		],
		["8fcaa1", "煨煹熀熅熇熌熒熚熛熠熢熯熰熲熳熺熿燀燁燄燋燌燓燖燙燚燜燸燾爀爇爈爉爓爗爚爝爟爤爫爯爴爸爹牁牂牃牅牎牏牐牓牕牖牚牜牞牠牣牨牫牮牯牱牷牸牻牼牿犄犉犍犎犓犛犨犭犮犱犴犾狁狇狉狌狕狖狘狟狥狳狴狺狻"],
		["8fcba1", "狾猂猄猅猇猋猍猒猓猘猙猞猢猤猧猨猬猱猲猵猺猻猽獃獍獐獒獖獘獝獞獟獠獦獧獩獫獬獮獯獱獷獹獼玀玁玃玅玆玎玐玓玕玗玘玜玞玟玠玢玥玦玪玫玭玵玷玹玼玽玿珅珆珉珋珌珏珒珓珖珙珝珡珣珦珧珩珴珵珷珹珺珻珽"],
		[
			"8fcca1",
			"珿琀琁琄琇琊琑琚琛琤琦琨",
			9,
			"琹瑀瑃瑄瑆瑇瑋瑍瑑瑒瑗瑝瑢瑦瑧瑨瑫瑭瑮瑱瑲璀璁璅璆璇璉璏璐璑璒璘璙璚璜璟璠璡璣璦璨璩璪璫璮璯璱璲璵璹璻璿瓈瓉瓌瓐瓓瓘瓚瓛瓞瓟瓤瓨瓪瓫瓯瓴瓺瓻瓼瓿甆"
		],
		[
			"8fcda1",
			"甒甖甗甠甡甤甧甩甪甯甶甹甽甾甿畀畃畇畈畎畐畒畗畞畟畡畯畱畹",
			5,
			"疁疅疐疒疓疕疙疜疢疤疴疺疿痀痁痄痆痌痎痏痗痜痟痠痡痤痧痬痮痯痱痹瘀瘂瘃瘄瘇瘈瘊瘌瘏瘒瘓瘕瘖瘙瘛瘜瘝瘞瘣瘥瘦瘩瘭瘲瘳瘵瘸瘹"
		],
		[
			"8fcea1",
			"瘺瘼癊癀癁癃癄癅癉癋癕癙癟癤癥癭癮癯癱癴皁皅皌皍皕皛皜皝皟皠皢",
			6,
			"皪皭皽盁盅盉盋盌盎盔盙盠盦盨盬盰盱盶盹盼眀眆眊眎眒眔眕眗眙眚眜眢眨眭眮眯眴眵眶眹眽眾睂睅睆睊睍睎睏睒睖睗睜睞睟睠睢"
		],
		["8fcfa1", "睤睧睪睬睰睲睳睴睺睽瞀瞄瞌瞍瞔瞕瞖瞚瞟瞢瞧瞪瞮瞯瞱瞵瞾矃矉矑矒矕矙矞矟矠矤矦矪矬矰矱矴矸矻砅砆砉砍砎砑砝砡砢砣砭砮砰砵砷硃硄硇硈硌硎硒硜硞硠硡硣硤硨硪确硺硾碊碏碔碘碡碝碞碟碤碨碬碭碰碱碲碳"],
		["8fd0a1", "碻碽碿磇磈磉磌磎磒磓磕磖磤磛磟磠磡磦磪磲磳礀磶磷磺磻磿礆礌礐礚礜礞礟礠礥礧礩礭礱礴礵礻礽礿祄祅祆祊祋祏祑祔祘祛祜祧祩祫祲祹祻祼祾禋禌禑禓禔禕禖禘禛禜禡禨禩禫禯禱禴禸离秂秄秇秈秊秏秔秖秚秝秞"],
		["8fd1a1", "秠秢秥秪秫秭秱秸秼稂稃稇稉稊稌稑稕稛稞稡稧稫稭稯稰稴稵稸稹稺穄穅穇穈穌穕穖穙穜穝穟穠穥穧穪穭穵穸穾窀窂窅窆窊窋窐窑窔窞窠窣窬窳窵窹窻窼竆竉竌竎竑竛竨竩竫竬竱竴竻竽竾笇笔笟笣笧笩笪笫笭笮笯笰"],
		[
			"8fd2a1",
			"笱笴笽笿筀筁筇筎筕筠筤筦筩筪筭筯筲筳筷箄箉箎箐箑箖箛箞箠箥箬箯箰箲箵箶箺箻箼箽篂篅篈篊篔篖篗篙篚篛篨篪篲篴篵篸篹篺篼篾簁簂簃簄簆簉簋簌簎簏簙簛簠簥簦簨簬簱簳簴簶簹簺籆籊籕籑籒籓籙",
			5
		],
		["8fd3a1", "籡籣籧籩籭籮籰籲籹籼籽粆粇粏粔粞粠粦粰粶粷粺粻粼粿糄糇糈糉糍糏糓糔糕糗糙糚糝糦糩糫糵紃紇紈紉紏紑紒紓紖紝紞紣紦紪紭紱紼紽紾絀絁絇絈絍絑絓絗絙絚絜絝絥絧絪絰絸絺絻絿綁綂綃綅綆綈綋綌綍綑綖綗綝"],
		[
			"8fd4a1",
			"綞綦綧綪綳綶綷綹緂",
			4,
			"緌緍緎緗緙縀緢緥緦緪緫緭緱緵緶緹緺縈縐縑縕縗縜縝縠縧縨縬縭縯縳縶縿繄繅繇繎繐繒繘繟繡繢繥繫繮繯繳繸繾纁纆纇纊纍纑纕纘纚纝纞缼缻缽缾缿罃罄罇罏罒罓罛罜罝罡罣罤罥罦罭"
		],
		["8fd5a1", "罱罽罾罿羀羋羍羏羐羑羖羗羜羡羢羦羪羭羴羼羿翀翃翈翎翏翛翟翣翥翨翬翮翯翲翺翽翾翿耇耈耊耍耎耏耑耓耔耖耝耞耟耠耤耦耬耮耰耴耵耷耹耺耼耾聀聄聠聤聦聭聱聵肁肈肎肜肞肦肧肫肸肹胈胍胏胒胔胕胗胘胠胭胮"],
		["8fd6a1", "胰胲胳胶胹胺胾脃脋脖脗脘脜脞脠脤脧脬脰脵脺脼腅腇腊腌腒腗腠腡腧腨腩腭腯腷膁膐膄膅膆膋膎膖膘膛膞膢膮膲膴膻臋臃臅臊臎臏臕臗臛臝臞臡臤臫臬臰臱臲臵臶臸臹臽臿舀舃舏舓舔舙舚舝舡舢舨舲舴舺艃艄艅艆"],
		["8fd7a1", "艋艎艏艑艖艜艠艣艧艭艴艻艽艿芀芁芃芄芇芉芊芎芑芔芖芘芚芛芠芡芣芤芧芨芩芪芮芰芲芴芷芺芼芾芿苆苐苕苚苠苢苤苨苪苭苯苶苷苽苾茀茁茇茈茊茋荔茛茝茞茟茡茢茬茭茮茰茳茷茺茼茽荂荃荄荇荍荎荑荕荖荗荰荸"],
		["8fd8a1", "荽荿莀莂莄莆莍莒莔莕莘莙莛莜莝莦莧莩莬莾莿菀菇菉菏菐菑菔菝荓菨菪菶菸菹菼萁萆萊萏萑萕萙莭萯萹葅葇葈葊葍葏葑葒葖葘葙葚葜葠葤葥葧葪葰葳葴葶葸葼葽蒁蒅蒒蒓蒕蒞蒦蒨蒩蒪蒯蒱蒴蒺蒽蒾蓀蓂蓇蓈蓌蓏蓓"],
		[
			"8fd9a1",
			"蓜蓧蓪蓯蓰蓱蓲蓷蔲蓺蓻蓽蔂蔃蔇蔌蔎蔐蔜蔞蔢蔣蔤蔥蔧蔪蔫蔯蔳蔴蔶蔿蕆蕏",
			4,
			"蕖蕙蕜",
			6,
			"蕤蕫蕯蕹蕺蕻蕽蕿薁薅薆薉薋薌薏薓薘薝薟薠薢薥薧薴薶薷薸薼薽薾薿藂藇藊藋藎薭藘藚藟藠藦藨藭藳藶藼"
		],
		[
			"8fdaa1",
			"藿蘀蘄蘅蘍蘎蘐蘑蘒蘘蘙蘛蘞蘡蘧蘩蘶蘸蘺蘼蘽虀虂虆虒虓虖虗虘虙虝虠",
			4,
			"虩虬虯虵虶虷虺蚍蚑蚖蚘蚚蚜蚡蚦蚧蚨蚭蚱蚳蚴蚵蚷蚸蚹蚿蛀蛁蛃蛅蛑蛒蛕蛗蛚蛜蛠蛣蛥蛧蚈蛺蛼蛽蜄蜅蜇蜋蜎蜏蜐蜓蜔蜙蜞蜟蜡蜣"
		],
		[
			"8fdba1",
			"蜨蜮蜯蜱蜲蜹蜺蜼蜽蜾蝀蝃蝅蝍蝘蝝蝡蝤蝥蝯蝱蝲蝻螃",
			6,
			"螋螌螐螓螕螗螘螙螞螠螣螧螬螭螮螱螵螾螿蟁蟈蟉蟊蟎蟕蟖蟙蟚蟜蟟蟢蟣蟤蟪蟫蟭蟱蟳蟸蟺蟿蠁蠃蠆蠉蠊蠋蠐蠙蠒蠓蠔蠘蠚蠛蠜蠞蠟蠨蠭蠮蠰蠲蠵"
		],
		[
			"8fdca1",
			"蠺蠼衁衃衅衈衉衊衋衎衑衕衖衘衚衜衟衠衤衩衱衹衻袀袘袚袛袜袟袠袨袪袺袽袾裀裊",
			4,
			"裑裒裓裛裞裧裯裰裱裵裷褁褆褍褎褏褕褖褘褙褚褜褠褦褧褨褰褱褲褵褹褺褾襀襂襅襆襉襏襒襗襚襛襜襡襢襣襫襮襰襳襵襺"
		],
		[
			"8fdda1",
			"襻襼襽覉覍覐覔覕覛覜覟覠覥覰覴覵覶覷覼觔",
			4,
			"觥觩觫觭觱觳觶觹觽觿訄訅訇訏訑訒訔訕訞訠訢訤訦訫訬訯訵訷訽訾詀詃詅詇詉詍詎詓詖詗詘詜詝詡詥詧詵詶詷詹詺詻詾詿誀誃誆誋誏誐誒誖誗誙誟誧誩誮誯誳"
		],
		[
			"8fdea1",
			"誶誷誻誾諃諆諈諉諊諑諓諔諕諗諝諟諬諰諴諵諶諼諿謅謆謋謑謜謞謟謊謭謰謷謼譂",
			4,
			"譈譒譓譔譙譍譞譣譭譶譸譹譼譾讁讄讅讋讍讏讔讕讜讞讟谸谹谽谾豅豇豉豋豏豑豓豔豗豘豛豝豙豣豤豦豨豩豭豳豵豶豻豾貆"
		],
		["8fdfa1", "貇貋貐貒貓貙貛貜貤貹貺賅賆賉賋賏賖賕賙賝賡賨賬賯賰賲賵賷賸賾賿贁贃贉贒贗贛赥赩赬赮赿趂趄趈趍趐趑趕趞趟趠趦趫趬趯趲趵趷趹趻跀跅跆跇跈跊跎跑跔跕跗跙跤跥跧跬跰趼跱跲跴跽踁踄踅踆踋踑踔踖踠踡踢"],
		["8fe0a1", "踣踦踧踱踳踶踷踸踹踽蹀蹁蹋蹍蹎蹏蹔蹛蹜蹝蹞蹡蹢蹩蹬蹭蹯蹰蹱蹹蹺蹻躂躃躉躐躒躕躚躛躝躞躢躧躩躭躮躳躵躺躻軀軁軃軄軇軏軑軔軜軨軮軰軱軷軹軺軭輀輂輇輈輏輐輖輗輘輞輠輡輣輥輧輨輬輭輮輴輵輶輷輺轀轁"],
		[
			"8fe1a1",
			"轃轇轏轑",
			4,
			"轘轝轞轥辝辠辡辤辥辦辵辶辸达迀迁迆迊迋迍运迒迓迕迠迣迤迨迮迱迵迶迻迾适逄逈逌逘逛逨逩逯逪逬逭逳逴逷逿遃遄遌遛遝遢遦遧遬遰遴遹邅邈邋邌邎邐邕邗邘邙邛邠邡邢邥邰邲邳邴邶邽郌邾郃"
		],
		["8fe2a1", "郄郅郇郈郕郗郘郙郜郝郟郥郒郶郫郯郰郴郾郿鄀鄄鄅鄆鄈鄍鄐鄔鄖鄗鄘鄚鄜鄞鄠鄥鄢鄣鄧鄩鄮鄯鄱鄴鄶鄷鄹鄺鄼鄽酃酇酈酏酓酗酙酚酛酡酤酧酭酴酹酺酻醁醃醅醆醊醎醑醓醔醕醘醞醡醦醨醬醭醮醰醱醲醳醶醻醼醽醿"],
		[
			"8fe3a1",
			"釂釃釅釓釔釗釙釚釞釤釥釩釪釬",
			5,
			"釷釹釻釽鈀鈁鈄鈅鈆鈇鈉鈊鈌鈐鈒鈓鈖鈘鈜鈝鈣鈤鈥鈦鈨鈮鈯鈰鈳鈵鈶鈸鈹鈺鈼鈾鉀鉂鉃鉆鉇鉊鉍鉎鉏鉑鉘鉙鉜鉝鉠鉡鉥鉧鉨鉩鉮鉯鉰鉵",
			4,
			"鉻鉼鉽鉿銈銉銊銍銎銒銗"
		],
		[
			"8fe4a1",
			"銙銟銠銤銥銧銨銫銯銲銶銸銺銻銼銽銿",
			4,
			"鋅鋆鋇鋈鋋鋌鋍鋎鋐鋓鋕鋗鋘鋙鋜鋝鋟鋠鋡鋣鋥鋧鋨鋬鋮鋰鋹鋻鋿錀錂錈錍錑錔錕錜錝錞錟錡錤錥錧錩錪錳錴錶錷鍇鍈鍉鍐鍑鍒鍕鍗鍘鍚鍞鍤鍥鍧鍩鍪鍭鍯鍰鍱鍳鍴鍶"
		],
		[
			"8fe5a1",
			"鍺鍽鍿鎀鎁鎂鎈鎊鎋鎍鎏鎒鎕鎘鎛鎞鎡鎣鎤鎦鎨鎫鎴鎵鎶鎺鎩鏁鏄鏅鏆鏇鏉",
			4,
			"鏓鏙鏜鏞鏟鏢鏦鏧鏹鏷鏸鏺鏻鏽鐁鐂鐄鐈鐉鐍鐎鐏鐕鐖鐗鐟鐮鐯鐱鐲鐳鐴鐻鐿鐽鑃鑅鑈鑊鑌鑕鑙鑜鑟鑡鑣鑨鑫鑭鑮鑯鑱鑲钄钃镸镹"
		],
		["8fe6a1", "镾閄閈閌閍閎閝閞閟閡閦閩閫閬閴閶閺閽閿闆闈闉闋闐闑闒闓闙闚闝闞闟闠闤闦阝阞阢阤阥阦阬阱阳阷阸阹阺阼阽陁陒陔陖陗陘陡陮陴陻陼陾陿隁隂隃隄隉隑隖隚隝隟隤隥隦隩隮隯隳隺雊雒嶲雘雚雝雞雟雩雯雱雺霂"],
		["8fe7a1", "霃霅霉霚霛霝霡霢霣霨霱霳靁靃靊靎靏靕靗靘靚靛靣靧靪靮靳靶靷靸靻靽靿鞀鞉鞕鞖鞗鞙鞚鞞鞟鞢鞬鞮鞱鞲鞵鞶鞸鞹鞺鞼鞾鞿韁韄韅韇韉韊韌韍韎韐韑韔韗韘韙韝韞韠韛韡韤韯韱韴韷韸韺頇頊頙頍頎頔頖頜頞頠頣頦"],
		[
			"8fe8a1",
			"頫頮頯頰頲頳頵頥頾顄顇顊顑顒顓顖顗顙顚顢顣顥顦顪顬颫颭颮颰颴颷颸颺颻颿飂飅飈飌飡飣飥飦飧飪飳飶餂餇餈餑餕餖餗餚餛餜餟餢餦餧餫餱",
			4,
			"餹餺餻餼饀饁饆饇饈饍饎饔饘饙饛饜饞饟饠馛馝馟馦馰馱馲馵"
		],
		[
			"8fe9a1",
			"馹馺馽馿駃駉駓駔駙駚駜駞駧駪駫駬駰駴駵駹駽駾騂騃騄騋騌騐騑騖騞騠騢騣騤騧騭騮騳騵騶騸驇驁驄驊驋驌驎驑驔驖驝骪骬骮骯骲骴骵骶骹骻骾骿髁髃髆髈髎髐髒髕髖髗髛髜髠髤髥髧髩髬髲髳髵髹髺髽髿",
			4
		],
		[
			"8feaa1",
			"鬄鬅鬈鬉鬋鬌鬍鬎鬐鬒鬖鬙鬛鬜鬠鬦鬫鬭鬳鬴鬵鬷鬹鬺鬽魈魋魌魕魖魗魛魞魡魣魥魦魨魪",
			4,
			"魳魵魷魸魹魿鮀鮄鮅鮆鮇鮉鮊鮋鮍鮏鮐鮔鮚鮝鮞鮦鮧鮩鮬鮰鮱鮲鮷鮸鮻鮼鮾鮿鯁鯇鯈鯎鯐鯗鯘鯝鯟鯥鯧鯪鯫鯯鯳鯷鯸"
		],
		[
			"8feba1",
			"鯹鯺鯽鯿鰀鰂鰋鰏鰑鰖鰘鰙鰚鰜鰞鰢鰣鰦",
			4,
			"鰱鰵鰶鰷鰽鱁鱃鱄鱅鱉鱊鱎鱏鱐鱓鱔鱖鱘鱛鱝鱞鱟鱣鱩鱪鱜鱫鱨鱮鱰鱲鱵鱷鱻鳦鳲鳷鳹鴋鴂鴑鴗鴘鴜鴝鴞鴯鴰鴲鴳鴴鴺鴼鵅鴽鵂鵃鵇鵊鵓鵔鵟鵣鵢鵥鵩鵪鵫鵰鵶鵷鵻"
		],
		["8feca1", "鵼鵾鶃鶄鶆鶊鶍鶎鶒鶓鶕鶖鶗鶘鶡鶪鶬鶮鶱鶵鶹鶼鶿鷃鷇鷉鷊鷔鷕鷖鷗鷚鷞鷟鷠鷥鷧鷩鷫鷮鷰鷳鷴鷾鸊鸂鸇鸎鸐鸑鸒鸕鸖鸙鸜鸝鹺鹻鹼麀麂麃麄麅麇麎麏麖麘麛麞麤麨麬麮麯麰麳麴麵黆黈黋黕黟黤黧黬黭黮黰黱黲黵"],
		[
			"8feda1",
			"黸黿鼂鼃鼉鼏鼐鼑鼒鼔鼖鼗鼙鼚鼛鼟鼢鼦鼪鼫鼯鼱鼲鼴鼷鼹鼺鼼鼽鼿齁齃",
			4,
			"齓齕齖齗齘齚齝齞齨齩齭",
			4,
			"齳齵齺齽龏龐龑龒龔龖龗龞龡龢龣龥"
		]
	];
}));
// node_modules/iconv-lite/encodings/tables/cp936.json
var require_cp936 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"0",
			"\0",
			127,
			"€"
		],
		[
			"8140",
			"丂丄丅丆丏丒丗丟丠両丣並丩丮丯丱丳丵丷丼乀乁乂乄乆乊乑乕乗乚乛乢乣乤乥乧乨乪",
			5,
			"乲乴",
			9,
			"乿",
			6,
			"亇亊"
		],
		[
			"8180",
			"亐亖亗亙亜亝亞亣亪亯亰亱亴亶亷亸亹亼亽亾仈仌仏仐仒仚仛仜仠仢仦仧仩仭仮仯仱仴仸仹仺仼仾伀伂",
			6,
			"伋伌伒",
			4,
			"伜伝伡伣伨伩伬伭伮伱伳伵伷伹伻伾",
			4,
			"佄佅佇",
			5,
			"佒佔佖佡佢佦佨佪佫佭佮佱佲併佷佸佹佺佽侀侁侂侅來侇侊侌侎侐侒侓侕侖侘侙侚侜侞侟価侢"
		],
		[
			"8240",
			"侤侫侭侰",
			4,
			"侶",
			8,
			"俀俁係俆俇俈俉俋俌俍俒",
			4,
			"俙俛俠俢俤俥俧俫俬俰俲俴俵俶俷俹俻俼俽俿",
			11
		],
		[
			"8280",
			"個倎倐們倓倕倖倗倛倝倞倠倢倣値倧倫倯",
			10,
			"倻倽倿偀偁偂偄偅偆偉偊偋偍偐",
			4,
			"偖偗偘偙偛偝",
			7,
			"偦",
			5,
			"偭",
			8,
			"偸偹偺偼偽傁傂傃傄傆傇傉傊傋傌傎",
			20,
			"傤傦傪傫傭",
			4,
			"傳",
			6,
			"傼"
		],
		[
			"8340",
			"傽",
			17,
			"僐",
			5,
			"僗僘僙僛",
			10,
			"僨僩僪僫僯僰僱僲僴僶",
			4,
			"僼",
			9,
			"儈"
		],
		[
			"8380",
			"儉儊儌",
			5,
			"儓",
			13,
			"儢",
			28,
			"兂兇兊兌兎兏児兒兓兗兘兙兛兝",
			4,
			"兣兤兦內兩兪兯兲兺兾兿冃冄円冇冊冋冎冏冐冑冓冔冘冚冝冞冟冡冣冦",
			4,
			"冭冮冴冸冹冺冾冿凁凂凃凅凈凊凍凎凐凒",
			5
		],
		[
			"8440",
			"凘凙凚凜凞凟凢凣凥",
			5,
			"凬凮凱凲凴凷凾刄刅刉刋刌刏刐刓刔刕刜刞刟刡刢刣別刦刧刪刬刯刱刲刴刵刼刾剄",
			5,
			"剋剎剏剒剓剕剗剘"
		],
		[
			"8480",
			"剙剚剛剝剟剠剢剣剤剦剨剫剬剭剮剰剱剳",
			9,
			"剾劀劃",
			4,
			"劉",
			6,
			"劑劒劔",
			6,
			"劜劤劥劦劧劮劯劰労",
			9,
			"勀勁勂勄勅勆勈勊勌勍勎勏勑勓勔動勗務",
			5,
			"勠勡勢勣勥",
			10,
			"勱",
			7,
			"勻勼勽匁匂匃匄匇匉匊匋匌匎"
		],
		[
			"8540",
			"匑匒匓匔匘匛匜匞匟匢匤匥匧匨匩匫匬匭匯",
			9,
			"匼匽區卂卄卆卋卌卍卐協単卙卛卝卥卨卪卬卭卲卶卹卻卼卽卾厀厁厃厇厈厊厎厏"
		],
		[
			"8580",
			"厐",
			4,
			"厖厗厙厛厜厞厠厡厤厧厪厫厬厭厯",
			6,
			"厷厸厹厺厼厽厾叀參",
			4,
			"収叏叐叒叓叕叚叜叝叞叡叢叧叴叺叾叿吀吂吅吇吋吔吘吙吚吜吢吤吥吪吰吳吶吷吺吽吿呁呂呄呅呇呉呌呍呎呏呑呚呝",
			4,
			"呣呥呧呩",
			7,
			"呴呹呺呾呿咁咃咅咇咈咉咊咍咑咓咗咘咜咞咟咠咡"
		],
		[
			"8640",
			"咢咥咮咰咲咵咶咷咹咺咼咾哃哅哊哋哖哘哛哠",
			4,
			"哫哬哯哰哱哴",
			5,
			"哻哾唀唂唃唄唅唈唊",
			4,
			"唒唓唕",
			5,
			"唜唝唞唟唡唥唦"
		],
		[
			"8680",
			"唨唩唫唭唲唴唵唶唸唹唺唻唽啀啂啅啇啈啋",
			4,
			"啑啒啓啔啗",
			4,
			"啝啞啟啠啢啣啨啩啫啯",
			5,
			"啹啺啽啿喅喆喌喍喎喐喒喓喕喖喗喚喛喞喠",
			6,
			"喨",
			8,
			"喲喴営喸喺喼喿",
			4,
			"嗆嗇嗈嗊嗋嗎嗏嗐嗕嗗",
			4,
			"嗞嗠嗢嗧嗩嗭嗮嗰嗱嗴嗶嗸",
			4,
			"嗿嘂嘃嘄嘅"
		],
		[
			"8740",
			"嘆嘇嘊嘋嘍嘐",
			7,
			"嘙嘚嘜嘝嘠嘡嘢嘥嘦嘨嘩嘪嘫嘮嘯嘰嘳嘵嘷嘸嘺嘼嘽嘾噀",
			11,
			"噏",
			4,
			"噕噖噚噛噝",
			4
		],
		[
			"8780",
			"噣噥噦噧噭噮噯噰噲噳噴噵噷噸噹噺噽",
			7,
			"嚇",
			6,
			"嚐嚑嚒嚔",
			14,
			"嚤",
			10,
			"嚰",
			6,
			"嚸嚹嚺嚻嚽",
			12,
			"囋",
			8,
			"囕囖囘囙囜団囥",
			5,
			"囬囮囯囲図囶囷囸囻囼圀圁圂圅圇國",
			6
		],
		[
			"8840",
			"園",
			9,
			"圝圞圠圡圢圤圥圦圧圫圱圲圴",
			4,
			"圼圽圿坁坃坄坅坆坈坉坋坒",
			4,
			"坘坙坢坣坥坧坬坮坰坱坲坴坵坸坹坺坽坾坿垀"
		],
		[
			"8880",
			"垁垇垈垉垊垍",
			4,
			"垔",
			6,
			"垜垝垞垟垥垨垪垬垯垰垱垳垵垶垷垹",
			8,
			"埄",
			6,
			"埌埍埐埑埓埖埗埛埜埞埡埢埣埥",
			7,
			"埮埰埱埲埳埵埶執埻埼埾埿堁堃堄堅堈堉堊堌堎堏堐堒堓堔堖堗堘堚堛堜堝堟堢堣堥",
			4,
			"堫",
			4,
			"報堲堳場堶",
			7
		],
		[
			"8940",
			"堾",
			5,
			"塅",
			6,
			"塎塏塐塒塓塕塖塗塙",
			4,
			"塟",
			5,
			"塦",
			4,
			"塭",
			16,
			"塿墂墄墆墇墈墊墋墌"
		],
		[
			"8980",
			"墍",
			4,
			"墔",
			4,
			"墛墜墝墠",
			7,
			"墪",
			17,
			"墽墾墿壀壂壃壄壆",
			10,
			"壒壓壔壖",
			13,
			"壥",
			5,
			"壭壯壱売壴壵壷壸壺",
			7,
			"夃夅夆夈",
			4,
			"夎夐夑夒夓夗夘夛夝夞夠夡夢夣夦夨夬夰夲夳夵夶夻"
		],
		[
			"8a40",
			"夽夾夿奀奃奅奆奊奌奍奐奒奓奙奛",
			4,
			"奡奣奤奦",
			12,
			"奵奷奺奻奼奾奿妀妅妉妋妌妎妏妐妑妔妕妘妚妛妜妝妟妠妡妢妦"
		],
		[
			"8a80",
			"妧妬妭妰妱妳",
			5,
			"妺妼妽妿",
			6,
			"姇姈姉姌姍姎姏姕姖姙姛姞",
			4,
			"姤姦姧姩姪姫姭",
			11,
			"姺姼姽姾娀娂娊娋娍娎娏娐娒娔娕娖娗娙娚娛娝娞娡娢娤娦娧娨娪",
			6,
			"娳娵娷",
			4,
			"娽娾娿婁",
			4,
			"婇婈婋",
			9,
			"婖婗婘婙婛",
			5
		],
		[
			"8b40",
			"婡婣婤婥婦婨婩婫",
			8,
			"婸婹婻婼婽婾媀",
			17,
			"媓",
			6,
			"媜",
			13,
			"媫媬"
		],
		[
			"8b80",
			"媭",
			4,
			"媴媶媷媹",
			4,
			"媿嫀嫃",
			5,
			"嫊嫋嫍",
			4,
			"嫓嫕嫗嫙嫚嫛嫝嫞嫟嫢嫤嫥嫧嫨嫪嫬",
			4,
			"嫲",
			22,
			"嬊",
			11,
			"嬘",
			25,
			"嬳嬵嬶嬸",
			7,
			"孁",
			6
		],
		[
			"8c40",
			"孈",
			7,
			"孒孖孞孠孡孧孨孫孭孮孯孲孴孶孷學孹孻孼孾孿宂宆宊宍宎宐宑宒宔宖実宧宨宩宬宭宮宯宱宲宷宺宻宼寀寁寃寈寉寊寋寍寎寏"
		],
		[
			"8c80",
			"寑寔",
			8,
			"寠寢寣實寧審",
			4,
			"寯寱",
			6,
			"寽対尀専尃尅將專尋尌對導尐尒尓尗尙尛尞尟尠尡尣尦尨尩尪尫尭尮尯尰尲尳尵尶尷屃屄屆屇屌屍屒屓屔屖屗屘屚屛屜屝屟屢層屧",
			6,
			"屰屲",
			6,
			"屻屼屽屾岀岃",
			4,
			"岉岊岋岎岏岒岓岕岝",
			4,
			"岤",
			4
		],
		[
			"8d40",
			"岪岮岯岰岲岴岶岹岺岻岼岾峀峂峃峅",
			5,
			"峌",
			5,
			"峓",
			5,
			"峚",
			6,
			"峢峣峧峩峫峬峮峯峱",
			9,
			"峼",
			4
		],
		[
			"8d80",
			"崁崄崅崈",
			5,
			"崏",
			4,
			"崕崗崘崙崚崜崝崟",
			4,
			"崥崨崪崫崬崯",
			4,
			"崵",
			7,
			"崿",
			7,
			"嵈嵉嵍",
			10,
			"嵙嵚嵜嵞",
			10,
			"嵪嵭嵮嵰嵱嵲嵳嵵",
			12,
			"嶃",
			21,
			"嶚嶛嶜嶞嶟嶠"
		],
		[
			"8e40",
			"嶡",
			21,
			"嶸",
			12,
			"巆",
			6,
			"巎",
			12,
			"巜巟巠巣巤巪巬巭"
		],
		[
			"8e80",
			"巰巵巶巸",
			4,
			"巿帀帄帇帉帊帋帍帎帒帓帗帞",
			7,
			"帨",
			4,
			"帯帰帲",
			4,
			"帹帺帾帿幀幁幃幆",
			5,
			"幍",
			6,
			"幖",
			4,
			"幜幝幟幠幣",
			14,
			"幵幷幹幾庁庂広庅庈庉庌庍庎庒庘庛庝庡庢庣庤庨",
			4,
			"庮",
			4,
			"庴庺庻庼庽庿",
			6
		],
		[
			"8f40",
			"廆廇廈廋",
			5,
			"廔廕廗廘廙廚廜",
			11,
			"廩廫",
			8,
			"廵廸廹廻廼廽弅弆弇弉弌弍弎弐弒弔弖弙弚弜弝弞弡弢弣弤"
		],
		[
			"8f80",
			"弨弫弬弮弰弲",
			6,
			"弻弽弾弿彁",
			14,
			"彑彔彙彚彛彜彞彟彠彣彥彧彨彫彮彯彲彴彵彶彸彺彽彾彿徃徆徍徎徏徑従徔徖徚徛徝從徟徠徢",
			5,
			"復徫徬徯",
			5,
			"徶徸徹徺徻徾",
			4,
			"忇忈忊忋忎忓忔忕忚忛応忞忟忢忣忥忦忨忩忬忯忰忲忳忴忶忷忹忺忼怇"
		],
		[
			"9040",
			"怈怉怋怌怐怑怓怗怘怚怞怟怢怣怤怬怭怮怰",
			4,
			"怶",
			4,
			"怽怾恀恄",
			6,
			"恌恎恏恑恓恔恖恗恘恛恜恞恟恠恡恥恦恮恱恲恴恵恷恾悀"
		],
		[
			"9080",
			"悁悂悅悆悇悈悊悋悎悏悐悑悓悕悗悘悙悜悞悡悢悤悥悧悩悪悮悰悳悵悶悷悹悺悽",
			7,
			"惇惈惉惌",
			4,
			"惒惓惔惖惗惙惛惞惡",
			4,
			"惪惱惲惵惷惸惻",
			4,
			"愂愃愄愅愇愊愋愌愐",
			4,
			"愖愗愘愙愛愜愝愞愡愢愥愨愩愪愬",
			18,
			"慀",
			6
		],
		[
			"9140",
			"慇慉態慍慏慐慒慓慔慖",
			6,
			"慞慟慠慡慣慤慥慦慩",
			6,
			"慱慲慳慴慶慸",
			18,
			"憌憍憏",
			4,
			"憕"
		],
		[
			"9180",
			"憖",
			6,
			"憞",
			8,
			"憪憫憭",
			9,
			"憸",
			5,
			"憿懀懁懃",
			4,
			"應懌",
			4,
			"懓懕",
			16,
			"懧",
			13,
			"懶",
			8,
			"戀",
			5,
			"戇戉戓戔戙戜戝戞戠戣戦戧戨戩戫戭戯戰戱戲戵戶戸",
			4,
			"扂扄扅扆扊"
		],
		[
			"9240",
			"扏扐払扖扗扙扚扜",
			6,
			"扤扥扨扱扲扴扵扷扸扺扻扽抁抂抃抅抆抇抈抋",
			5,
			"抔抙抜抝択抣抦抧抩抪抭抮抯抰抲抳抴抶抷抸抺抾拀拁"
		],
		[
			"9280",
			"拃拋拏拑拕拝拞拠拡拤拪拫拰拲拵拸拹拺拻挀挃挄挅挆挊挋挌挍挏挐挒挓挔挕挗挘挙挜挦挧挩挬挭挮挰挱挳",
			5,
			"挻挼挾挿捀捁捄捇捈捊捑捒捓捔捖",
			7,
			"捠捤捥捦捨捪捫捬捯捰捲捳捴捵捸捹捼捽捾捿掁掃掄掅掆掋掍掑掓掔掕掗掙",
			6,
			"採掤掦掫掯掱掲掵掶掹掻掽掿揀"
		],
		[
			"9340",
			"揁揂揃揅揇揈揊揋揌揑揓揔揕揗",
			6,
			"揟揢揤",
			4,
			"揫揬揮揯揰揱揳揵揷揹揺揻揼揾搃搄搆",
			4,
			"損搎搑搒搕",
			5,
			"搝搟搢搣搤"
		],
		[
			"9380",
			"搥搧搨搩搫搮",
			5,
			"搵",
			4,
			"搻搼搾摀摂摃摉摋",
			6,
			"摓摕摖摗摙",
			4,
			"摟",
			7,
			"摨摪摫摬摮",
			9,
			"摻",
			6,
			"撃撆撈",
			8,
			"撓撔撗撘撚撛撜撝撟",
			4,
			"撥撦撧撨撪撫撯撱撲撳撴撶撹撻撽撾撿擁擃擄擆",
			6,
			"擏擑擓擔擕擖擙據"
		],
		[
			"9440",
			"擛擜擝擟擠擡擣擥擧",
			24,
			"攁",
			7,
			"攊",
			7,
			"攓",
			4,
			"攙",
			8
		],
		[
			"9480",
			"攢攣攤攦",
			4,
			"攬攭攰攱攲攳攷攺攼攽敀",
			4,
			"敆敇敊敋敍敎敐敒敓敔敗敘敚敜敟敠敡敤敥敧敨敩敪敭敮敯敱敳敵敶數",
			14,
			"斈斉斊斍斎斏斒斔斕斖斘斚斝斞斠斢斣斦斨斪斬斮斱",
			7,
			"斺斻斾斿旀旂旇旈旉旊旍旐旑旓旔旕旘",
			7,
			"旡旣旤旪旫"
		],
		[
			"9540",
			"旲旳旴旵旸旹旻",
			4,
			"昁昄昅昇昈昉昋昍昐昑昒昖昗昘昚昛昜昞昡昢昣昤昦昩昪昫昬昮昰昲昳昷",
			4,
			"昽昿晀時晄",
			6,
			"晍晎晐晑晘"
		],
		[
			"9580",
			"晙晛晜晝晞晠晢晣晥晧晩",
			4,
			"晱晲晳晵晸晹晻晼晽晿暀暁暃暅暆暈暉暊暋暍暎暏暐暒暓暔暕暘",
			4,
			"暞",
			8,
			"暩",
			4,
			"暯",
			4,
			"暵暶暷暸暺暻暼暽暿",
			25,
			"曚曞",
			7,
			"曧曨曪",
			5,
			"曱曵曶書曺曻曽朁朂會"
		],
		[
			"9640",
			"朄朅朆朇朌朎朏朑朒朓朖朘朙朚朜朞朠",
			5,
			"朧朩朮朰朲朳朶朷朸朹朻朼朾朿杁杄杅杇杊杋杍杒杔杕杗",
			4,
			"杝杢杣杤杦杧杫杬杮東杴杶"
		],
		[
			"9680",
			"杸杹杺杻杽枀枂枃枅枆枈枊枌枍枎枏枑枒枓枔枖枙枛枟枠枡枤枦枩枬枮枱枲枴枹",
			7,
			"柂柅",
			9,
			"柕柖柗柛柟柡柣柤柦柧柨柪柫柭柮柲柵",
			7,
			"柾栁栂栃栄栆栍栐栒栔栕栘",
			4,
			"栞栟栠栢",
			6,
			"栫",
			6,
			"栴栵栶栺栻栿桇桋桍桏桒桖",
			5
		],
		[
			"9740",
			"桜桝桞桟桪桬",
			7,
			"桵桸",
			8,
			"梂梄梇",
			7,
			"梐梑梒梔梕梖梘",
			9,
			"梣梤梥梩梪梫梬梮梱梲梴梶梷梸"
		],
		[
			"9780",
			"梹",
			6,
			"棁棃",
			5,
			"棊棌棎棏棐棑棓棔棖棗棙棛",
			4,
			"棡棢棤",
			9,
			"棯棲棳棴棶棷棸棻棽棾棿椀椂椃椄椆",
			4,
			"椌椏椑椓",
			11,
			"椡椢椣椥",
			7,
			"椮椯椱椲椳椵椶椷椸椺椻椼椾楀楁楃",
			16,
			"楕楖楘楙楛楜楟"
		],
		[
			"9840",
			"楡楢楤楥楧楨楩楪楬業楯楰楲",
			4,
			"楺楻楽楾楿榁榃榅榊榋榌榎",
			5,
			"榖榗榙榚榝",
			9,
			"榩榪榬榮榯榰榲榳榵榶榸榹榺榼榽"
		],
		[
			"9880",
			"榾榿槀槂",
			7,
			"構槍槏槑槒槓槕",
			5,
			"槜槝槞槡",
			11,
			"槮槯槰槱槳",
			9,
			"槾樀",
			9,
			"樋",
			11,
			"標",
			5,
			"樠樢",
			5,
			"権樫樬樭樮樰樲樳樴樶",
			6,
			"樿",
			4,
			"橅橆橈",
			7,
			"橑",
			6,
			"橚"
		],
		[
			"9940",
			"橜",
			4,
			"橢橣橤橦",
			10,
			"橲",
			6,
			"橺橻橽橾橿檁檂檃檅",
			8,
			"檏檒",
			4,
			"檘",
			7,
			"檡",
			5
		],
		[
			"9980",
			"檧檨檪檭",
			114,
			"欥欦欨",
			6
		],
		[
			"9a40",
			"欯欰欱欳欴欵欶欸欻欼欽欿歀歁歂歄歅歈歊歋歍",
			11,
			"歚",
			7,
			"歨歩歫",
			13,
			"歺歽歾歿殀殅殈"
		],
		[
			"9a80",
			"殌殎殏殐殑殔殕殗殘殙殜",
			4,
			"殢",
			7,
			"殫",
			7,
			"殶殸",
			6,
			"毀毃毄毆",
			4,
			"毌毎毐毑毘毚毜",
			4,
			"毢",
			7,
			"毬毭毮毰毱毲毴毶毷毸毺毻毼毾",
			6,
			"氈",
			4,
			"氎氒気氜氝氞氠氣氥氫氬氭氱氳氶氷氹氺氻氼氾氿汃汄汅汈汋",
			4,
			"汑汒汓汖汘"
		],
		[
			"9b40",
			"汙汚汢汣汥汦汧汫",
			4,
			"汱汳汵汷汸決汻汼汿沀沄沇沊沋沍沎沑沒沕沖沗沘沚沜沝沞沠沢沨沬沯沰沴沵沶沷沺泀況泂泃泆泇泈泋泍泎泏泑泒泘"
		],
		[
			"9b80",
			"泙泚泜泝泟泤泦泧泩泬泭泲泴泹泿洀洂洃洅洆洈洉洊洍洏洐洑洓洔洕洖洘洜洝洟",
			5,
			"洦洨洩洬洭洯洰洴洶洷洸洺洿浀浂浄浉浌浐浕浖浗浘浛浝浟浡浢浤浥浧浨浫浬浭浰浱浲浳浵浶浹浺浻浽",
			4,
			"涃涄涆涇涊涋涍涏涐涒涖",
			4,
			"涜涢涥涬涭涰涱涳涴涶涷涹",
			5,
			"淁淂淃淈淉淊"
		],
		[
			"9c40",
			"淍淎淏淐淒淓淔淕淗淚淛淜淟淢淣淥淧淨淩淪淭淯淰淲淴淵淶淸淺淽",
			7,
			"渆渇済渉渋渏渒渓渕渘渙減渜渞渟渢渦渧渨渪測渮渰渱渳渵"
		],
		[
			"9c80",
			"渶渷渹渻",
			7,
			"湅",
			7,
			"湏湐湑湒湕湗湙湚湜湝湞湠",
			10,
			"湬湭湯",
			14,
			"満溁溂溄溇溈溊",
			4,
			"溑",
			6,
			"溙溚溛溝溞溠溡溣溤溦溨溩溫溬溭溮溰溳溵溸溹溼溾溿滀滃滄滅滆滈滉滊滌滍滎滐滒滖滘滙滛滜滝滣滧滪",
			5
		],
		[
			"9d40",
			"滰滱滲滳滵滶滷滸滺",
			7,
			"漃漄漅漇漈漊",
			4,
			"漐漑漒漖",
			9,
			"漡漢漣漥漦漧漨漬漮漰漲漴漵漷",
			6,
			"漿潀潁潂"
		],
		[
			"9d80",
			"潃潄潅潈潉潊潌潎",
			9,
			"潙潚潛潝潟潠潡潣潤潥潧",
			5,
			"潯潰潱潳潵潶潷潹潻潽",
			6,
			"澅澆澇澊澋澏",
			12,
			"澝澞澟澠澢",
			4,
			"澨",
			10,
			"澴澵澷澸澺",
			5,
			"濁濃",
			5,
			"濊",
			6,
			"濓",
			10,
			"濟濢濣濤濥"
		],
		[
			"9e40",
			"濦",
			7,
			"濰",
			32,
			"瀒",
			7,
			"瀜",
			6,
			"瀤",
			6
		],
		[
			"9e80",
			"瀫",
			9,
			"瀶瀷瀸瀺",
			17,
			"灍灎灐",
			13,
			"灟",
			11,
			"灮灱灲灳灴灷灹灺灻災炁炂炃炄炆炇炈炋炌炍炏炐炑炓炗炘炚炛炞",
			12,
			"炰炲炴炵炶為炾炿烄烅烆烇烉烋",
			12,
			"烚"
		],
		[
			"9f40",
			"烜烝烞烠烡烢烣烥烪烮烰",
			6,
			"烸烺烻烼烾",
			10,
			"焋",
			4,
			"焑焒焔焗焛",
			10,
			"焧",
			7,
			"焲焳焴"
		],
		[
			"9f80",
			"焵焷",
			13,
			"煆煇煈煉煋煍煏",
			12,
			"煝煟",
			4,
			"煥煩",
			4,
			"煯煰煱煴煵煶煷煹煻煼煾",
			5,
			"熅",
			4,
			"熋熌熍熎熐熑熒熓熕熖熗熚",
			4,
			"熡",
			6,
			"熩熪熫熭",
			5,
			"熴熶熷熸熺",
			8,
			"燄",
			9,
			"燏",
			4
		],
		[
			"a040",
			"燖",
			9,
			"燡燢燣燤燦燨",
			5,
			"燯",
			9,
			"燺",
			11,
			"爇",
			19
		],
		[
			"a080",
			"爛爜爞",
			9,
			"爩爫爭爮爯爲爳爴爺爼爾牀",
			6,
			"牉牊牋牎牏牐牑牓牔牕牗牘牚牜牞牠牣牤牥牨牪牫牬牭牰牱牳牴牶牷牸牻牼牽犂犃犅",
			4,
			"犌犎犐犑犓",
			11,
			"犠",
			11,
			"犮犱犲犳犵犺",
			6,
			"狅狆狇狉狊狋狌狏狑狓狔狕狖狘狚狛"
		],
		[
			"a1a1",
			"　、。·ˉˇ¨〃々—～‖…‘’“”〔〕〈",
			7,
			"〖〗【】±×÷∶∧∨∑∏∪∩∈∷√⊥∥∠⌒⊙∫∮≡≌≈∽∝≠≮≯≤≥∞∵∴♂♀°′″℃＄¤￠￡‰§№☆★○●◎◇◆□■△▲※→←↑↓〓"
		],
		[
			"a2a1",
			"ⅰ",
			9
		],
		[
			"a2b1",
			"⒈",
			19,
			"⑴",
			19,
			"①",
			9
		],
		[
			"a2e5",
			"㈠",
			9
		],
		[
			"a2f1",
			"Ⅰ",
			11
		],
		[
			"a3a1",
			"！＂＃￥％",
			88,
			"￣"
		],
		[
			"a4a1",
			"ぁ",
			82
		],
		[
			"a5a1",
			"ァ",
			85
		],
		[
			"a6a1",
			"Α",
			16,
			"Σ",
			6
		],
		[
			"a6c1",
			"α",
			16,
			"σ",
			6
		],
		["a6e0", "︵︶︹︺︿﹀︽︾﹁﹂﹃﹄"],
		["a6ee", "︻︼︷︸︱"],
		["a6f4", "︳︴"],
		[
			"a7a1",
			"А",
			5,
			"ЁЖ",
			25
		],
		[
			"a7d1",
			"а",
			5,
			"ёж",
			25
		],
		[
			"a840",
			"ˊˋ˙–―‥‵℅℉↖↗↘↙∕∟∣≒≦≧⊿═",
			35,
			"▁",
			6
		],
		[
			"a880",
			"█",
			7,
			"▓▔▕▼▽◢◣◤◥☉⊕〒〝〞"
		],
		["a8a1", "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑ"],
		["a8bd", "ńň"],
		["a8c0", "ɡ"],
		[
			"a8c5",
			"ㄅ",
			36
		],
		[
			"a940",
			"〡",
			8,
			"㊣㎎㎏㎜㎝㎞㎡㏄㏎㏑㏒㏕︰￢￤"
		],
		["a959", "℡㈱"],
		["a95c", "‐"],
		[
			"a960",
			"ー゛゜ヽヾ〆ゝゞ﹉",
			9,
			"﹔﹕﹖﹗﹙",
			8
		],
		[
			"a980",
			"﹢",
			4,
			"﹨﹩﹪﹫"
		],
		["a996", "〇"],
		[
			"a9a4",
			"─",
			75
		],
		[
			"aa40",
			"狜狝狟狢",
			5,
			"狪狫狵狶狹狽狾狿猀猂猄",
			5,
			"猋猌猍猏猐猑猒猔猘猙猚猟猠猣猤猦猧猨猭猯猰猲猳猵猶猺猻猼猽獀",
			8
		],
		[
			"aa80",
			"獉獊獋獌獎獏獑獓獔獕獖獘",
			7,
			"獡",
			10,
			"獮獰獱"
		],
		[
			"ab40",
			"獲",
			11,
			"獿",
			4,
			"玅玆玈玊玌玍玏玐玒玓玔玕玗玘玙玚玜玝玞玠玡玣",
			5,
			"玪玬玭玱玴玵玶玸玹玼玽玾玿珁珃",
			4
		],
		[
			"ab80",
			"珋珌珎珒",
			6,
			"珚珛珜珝珟珡珢珣珤珦珨珪珫珬珮珯珰珱珳",
			4
		],
		[
			"ac40",
			"珸",
			10,
			"琄琇琈琋琌琍琎琑",
			8,
			"琜",
			5,
			"琣琤琧琩琫琭琯琱琲琷",
			4,
			"琽琾琿瑀瑂",
			11
		],
		[
			"ac80",
			"瑎",
			6,
			"瑖瑘瑝瑠",
			12,
			"瑮瑯瑱",
			4,
			"瑸瑹瑺"
		],
		[
			"ad40",
			"瑻瑼瑽瑿璂璄璅璆璈璉璊璌璍璏璑",
			10,
			"璝璟",
			7,
			"璪",
			15,
			"璻",
			12
		],
		[
			"ad80",
			"瓈",
			9,
			"瓓",
			8,
			"瓝瓟瓡瓥瓧",
			6,
			"瓰瓱瓲"
		],
		[
			"ae40",
			"瓳瓵瓸",
			6,
			"甀甁甂甃甅",
			7,
			"甎甐甒甔甕甖甗甛甝甞甠",
			4,
			"甦甧甪甮甴甶甹甼甽甿畁畂畃畄畆畇畉畊畍畐畑畒畓畕畖畗畘"
		],
		[
			"ae80",
			"畝",
			7,
			"畧畨畩畫",
			6,
			"畳畵當畷畺",
			4,
			"疀疁疂疄疅疇"
		],
		[
			"af40",
			"疈疉疊疌疍疎疐疓疕疘疛疜疞疢疦",
			4,
			"疭疶疷疺疻疿痀痁痆痋痌痎痏痐痑痓痗痙痚痜痝痟痠痡痥痩痬痭痮痯痲痳痵痶痷痸痺痻痽痾瘂瘄瘆瘇"
		],
		["af80", "瘈瘉瘋瘍瘎瘏瘑瘒瘓瘔瘖瘚瘜瘝瘞瘡瘣瘧瘨瘬瘮瘯瘱瘲瘶瘷瘹瘺瘻瘽癁療癄"],
		[
			"b040",
			"癅",
			6,
			"癎",
			5,
			"癕癗",
			4,
			"癝癟癠癡癢癤",
			6,
			"癬癭癮癰",
			7,
			"癹発發癿皀皁皃皅皉皊皌皍皏皐皒皔皕皗皘皚皛"
		],
		[
			"b080",
			"皜",
			7,
			"皥",
			8,
			"皯皰皳皵",
			9,
			"盀盁盃啊阿埃挨哎唉哀皑癌蔼矮艾碍爱隘鞍氨安俺按暗岸胺案肮昂盎凹敖熬翱袄傲奥懊澳芭捌扒叭吧笆八疤巴拔跋靶把耙坝霸罢爸白柏百摆佰败拜稗斑班搬扳般颁板版扮拌伴瓣半办绊邦帮梆榜膀绑棒磅蚌镑傍谤苞胞包褒剥"
		],
		[
			"b140",
			"盄盇盉盋盌盓盕盙盚盜盝盞盠",
			4,
			"盦",
			7,
			"盰盳盵盶盷盺盻盽盿眀眂眃眅眆眊県眎",
			10,
			"眛眜眝眞眡眣眤眥眧眪眫"
		],
		[
			"b180",
			"眬眮眰",
			4,
			"眹眻眽眾眿睂睄睅睆睈",
			7,
			"睒",
			7,
			"睜薄雹保堡饱宝抱报暴豹鲍爆杯碑悲卑北辈背贝钡倍狈备惫焙被奔苯本笨崩绷甭泵蹦迸逼鼻比鄙笔彼碧蓖蔽毕毙毖币庇痹闭敝弊必辟壁臂避陛鞭边编贬扁便变卞辨辩辫遍标彪膘表鳖憋别瘪彬斌濒滨宾摈兵冰柄丙秉饼炳"
		],
		[
			"b240",
			"睝睞睟睠睤睧睩睪睭",
			11,
			"睺睻睼瞁瞂瞃瞆",
			5,
			"瞏瞐瞓",
			11,
			"瞡瞣瞤瞦瞨瞫瞭瞮瞯瞱瞲瞴瞶",
			4
		],
		[
			"b280",
			"瞼瞾矀",
			12,
			"矎",
			8,
			"矘矙矚矝",
			4,
			"矤病并玻菠播拨钵波博勃搏铂箔伯帛舶脖膊渤泊驳捕卜哺补埠不布步簿部怖擦猜裁材才财睬踩采彩菜蔡餐参蚕残惭惨灿苍舱仓沧藏操糙槽曹草厕策侧册测层蹭插叉茬茶查碴搽察岔差诧拆柴豺搀掺蝉馋谗缠铲产阐颤昌猖"
		],
		[
			"b340",
			"矦矨矪矯矰矱矲矴矵矷矹矺矻矼砃",
			5,
			"砊砋砎砏砐砓砕砙砛砞砠砡砢砤砨砪砫砮砯砱砲砳砵砶砽砿硁硂硃硄硆硈硉硊硋硍硏硑硓硔硘硙硚"
		],
		[
			"b380",
			"硛硜硞",
			11,
			"硯",
			7,
			"硸硹硺硻硽",
			6,
			"场尝常长偿肠厂敞畅唱倡超抄钞朝嘲潮巢吵炒车扯撤掣彻澈郴臣辰尘晨忱沉陈趁衬撑称城橙成呈乘程惩澄诚承逞骋秤吃痴持匙池迟弛驰耻齿侈尺赤翅斥炽充冲虫崇宠抽酬畴踌稠愁筹仇绸瞅丑臭初出橱厨躇锄雏滁除楚"
		],
		[
			"b440",
			"碄碅碆碈碊碋碏碐碒碔碕碖碙碝碞碠碢碤碦碨",
			7,
			"碵碶碷碸確碻碼碽碿磀磂磃磄磆磇磈磌磍磎磏磑磒磓磖磗磘磚",
			9
		],
		[
			"b480",
			"磤磥磦磧磩磪磫磭",
			4,
			"磳磵磶磸磹磻",
			5,
			"礂礃礄礆",
			6,
			"础储矗搐触处揣川穿椽传船喘串疮窗幢床闯创吹炊捶锤垂春椿醇唇淳纯蠢戳绰疵茨磁雌辞慈瓷词此刺赐次聪葱囱匆从丛凑粗醋簇促蹿篡窜摧崔催脆瘁粹淬翠村存寸磋撮搓措挫错搭达答瘩打大呆歹傣戴带殆代贷袋待逮"
		],
		[
			"b540",
			"礍",
			5,
			"礔",
			9,
			"礟",
			4,
			"礥",
			14,
			"礵",
			4,
			"礽礿祂祃祄祅祇祊",
			8,
			"祔祕祘祙祡祣"
		],
		[
			"b580",
			"祤祦祩祪祫祬祮祰",
			6,
			"祹祻",
			4,
			"禂禃禆禇禈禉禋禌禍禎禐禑禒怠耽担丹单郸掸胆旦氮但惮淡诞弹蛋当挡党荡档刀捣蹈倒岛祷导到稻悼道盗德得的蹬灯登等瞪凳邓堤低滴迪敌笛狄涤翟嫡抵底地蒂第帝弟递缔颠掂滇碘点典靛垫电佃甸店惦奠淀殿碉叼雕凋刁掉吊钓调跌爹碟蝶迭谍叠"
		],
		[
			"b640",
			"禓",
			6,
			"禛",
			11,
			"禨",
			10,
			"禴",
			4,
			"禼禿秂秄秅秇秈秊秌秎秏秐秓秔秖秗秙",
			5,
			"秠秡秢秥秨秪"
		],
		[
			"b680",
			"秬秮秱",
			6,
			"秹秺秼秾秿稁稄稅稇稈稉稊稌稏",
			4,
			"稕稖稘稙稛稜丁盯叮钉顶鼎锭定订丢东冬董懂动栋侗恫冻洞兜抖斗陡豆逗痘都督毒犊独读堵睹赌杜镀肚度渡妒端短锻段断缎堆兑队对墩吨蹲敦顿囤钝盾遁掇哆多夺垛躲朵跺舵剁惰堕蛾峨鹅俄额讹娥恶厄扼遏鄂饿恩而儿耳尔饵洱二"
		],
		[
			"b740",
			"稝稟稡稢稤",
			14,
			"稴稵稶稸稺稾穀",
			5,
			"穇",
			9,
			"穒",
			4,
			"穘",
			16
		],
		[
			"b780",
			"穩",
			6,
			"穱穲穳穵穻穼穽穾窂窅窇窉窊窋窌窎窏窐窓窔窙窚窛窞窡窢贰发罚筏伐乏阀法珐藩帆番翻樊矾钒繁凡烦反返范贩犯饭泛坊芳方肪房防妨仿访纺放菲非啡飞肥匪诽吠肺废沸费芬酚吩氛分纷坟焚汾粉奋份忿愤粪丰封枫蜂峰锋风疯烽逢冯缝讽奉凤佛否夫敷肤孵扶拂辐幅氟符伏俘服"
		],
		[
			"b840",
			"窣窤窧窩窪窫窮",
			4,
			"窴",
			10,
			"竀",
			10,
			"竌",
			9,
			"竗竘竚竛竜竝竡竢竤竧",
			5,
			"竮竰竱竲竳"
		],
		[
			"b880",
			"竴",
			4,
			"竻竼竾笀笁笂笅笇笉笌笍笎笐笒笓笖笗笘笚笜笝笟笡笢笣笧笩笭浮涪福袱弗甫抚辅俯釜斧脯腑府腐赴副覆赋复傅付阜父腹负富讣附妇缚咐噶嘎该改概钙盖溉干甘杆柑竿肝赶感秆敢赣冈刚钢缸肛纲岗港杠篙皋高膏羔糕搞镐稿告哥歌搁戈鸽胳疙割革葛格蛤阁隔铬个各给根跟耕更庚羹"
		],
		[
			"b940",
			"笯笰笲笴笵笶笷笹笻笽笿",
			5,
			"筆筈筊筍筎筓筕筗筙筜筞筟筡筣",
			10,
			"筯筰筳筴筶筸筺筼筽筿箁箂箃箄箆",
			6,
			"箎箏"
		],
		[
			"b980",
			"箑箒箓箖箘箙箚箛箞箟箠箣箤箥箮箯箰箲箳箵箶箷箹",
			7,
			"篂篃範埂耿梗工攻功恭龚供躬公宫弓巩汞拱贡共钩勾沟苟狗垢构购够辜菇咕箍估沽孤姑鼓古蛊骨谷股故顾固雇刮瓜剐寡挂褂乖拐怪棺关官冠观管馆罐惯灌贯光广逛瑰规圭硅归龟闺轨鬼诡癸桂柜跪贵刽辊滚棍锅郭国果裹过哈"
		],
		[
			"ba40",
			"篅篈築篊篋篍篎篏篐篒篔",
			4,
			"篛篜篞篟篠篢篣篤篧篨篩篫篬篭篯篰篲",
			4,
			"篸篹篺篻篽篿",
			7,
			"簈簉簊簍簎簐",
			5,
			"簗簘簙"
		],
		[
			"ba80",
			"簚",
			4,
			"簠",
			5,
			"簨簩簫",
			12,
			"簹",
			5,
			"籂骸孩海氦亥害骇酣憨邯韩含涵寒函喊罕翰撼捍旱憾悍焊汗汉夯杭航壕嚎豪毫郝好耗号浩呵喝荷菏核禾和何合盒貉阂河涸赫褐鹤贺嘿黑痕很狠恨哼亨横衡恒轰哄烘虹鸿洪宏弘红喉侯猴吼厚候后呼乎忽瑚壶葫胡蝴狐糊湖"
		],
		[
			"bb40",
			"籃",
			9,
			"籎",
			36,
			"籵",
			5,
			"籾",
			9
		],
		[
			"bb80",
			"粈粊",
			6,
			"粓粔粖粙粚粛粠粡粣粦粧粨粩粫粬粭粯粰粴",
			4,
			"粺粻弧虎唬护互沪户花哗华猾滑画划化话槐徊怀淮坏欢环桓还缓换患唤痪豢焕涣宦幻荒慌黄磺蝗簧皇凰惶煌晃幌恍谎灰挥辉徽恢蛔回毁悔慧卉惠晦贿秽会烩汇讳诲绘荤昏婚魂浑混豁活伙火获或惑霍货祸击圾基机畸稽积箕"
		],
		[
			"bc40",
			"粿糀糂糃糄糆糉糋糎",
			6,
			"糘糚糛糝糞糡",
			6,
			"糩",
			5,
			"糰",
			7,
			"糹糺糼",
			13,
			"紋",
			5
		],
		[
			"bc80",
			"紑",
			14,
			"紡紣紤紥紦紨紩紪紬紭紮細",
			6,
			"肌饥迹激讥鸡姬绩缉吉极棘辑籍集及急疾汲即嫉级挤几脊己蓟技冀季伎祭剂悸济寄寂计记既忌际妓继纪嘉枷夹佳家加荚颊贾甲钾假稼价架驾嫁歼监坚尖笺间煎兼肩艰奸缄茧检柬碱硷拣捡简俭剪减荐槛鉴践贱见键箭件"
		],
		[
			"bd40",
			"紷",
			54,
			"絯",
			7
		],
		[
			"bd80",
			"絸",
			32,
			"健舰剑饯渐溅涧建僵姜将浆江疆蒋桨奖讲匠酱降蕉椒礁焦胶交郊浇骄娇嚼搅铰矫侥脚狡角饺缴绞剿教酵轿较叫窖揭接皆秸街阶截劫节桔杰捷睫竭洁结解姐戒藉芥界借介疥诫届巾筋斤金今津襟紧锦仅谨进靳晋禁近烬浸"
		],
		[
			"be40",
			"継",
			12,
			"綧",
			6,
			"綯",
			42
		],
		[
			"be80",
			"線",
			32,
			"尽劲荆兢茎睛晶鲸京惊精粳经井警景颈静境敬镜径痉靖竟竞净炯窘揪究纠玖韭久灸九酒厩救旧臼舅咎就疚鞠拘狙疽居驹菊局咀矩举沮聚拒据巨具距踞锯俱句惧炬剧捐鹃娟倦眷卷绢撅攫抉掘倔爵觉决诀绝均菌钧军君峻"
		],
		[
			"bf40",
			"緻",
			62
		],
		[
			"bf80",
			"縺縼",
			4,
			"繂",
			4,
			"繈",
			21,
			"俊竣浚郡骏喀咖卡咯开揩楷凯慨刊堪勘坎砍看康慷糠扛抗亢炕考拷烤靠坷苛柯棵磕颗科壳咳可渴克刻客课肯啃垦恳坑吭空恐孔控抠口扣寇枯哭窟苦酷库裤夸垮挎跨胯块筷侩快宽款匡筐狂框矿眶旷况亏盔岿窥葵奎魁傀"
		],
		[
			"c040",
			"繞",
			35,
			"纃",
			23,
			"纜纝纞"
		],
		[
			"c080",
			"纮纴纻纼绖绤绬绹缊缐缞缷缹缻",
			6,
			"罃罆",
			9,
			"罒罓馈愧溃坤昆捆困括扩廓阔垃拉喇蜡腊辣啦莱来赖蓝婪栏拦篮阑兰澜谰揽览懒缆烂滥琅榔狼廊郎朗浪捞劳牢老佬姥酪烙涝勒乐雷镭蕾磊累儡垒擂肋类泪棱楞冷厘梨犁黎篱狸离漓理李里鲤礼莉荔吏栗丽厉励砾历利傈例俐"
		],
		[
			"c140",
			"罖罙罛罜罝罞罠罣",
			4,
			"罫罬罭罯罰罳罵罶罷罸罺罻罼罽罿羀羂",
			7,
			"羋羍羏",
			4,
			"羕",
			4,
			"羛羜羠羢羣羥羦羨",
			6,
			"羱"
		],
		[
			"c180",
			"羳",
			4,
			"羺羻羾翀翂翃翄翆翇翈翉翋翍翏",
			4,
			"翖翗翙",
			5,
			"翢翣痢立粒沥隶力璃哩俩联莲连镰廉怜涟帘敛脸链恋炼练粮凉梁粱良两辆量晾亮谅撩聊僚疗燎寥辽潦了撂镣廖料列裂烈劣猎琳林磷霖临邻鳞淋凛赁吝拎玲菱零龄铃伶羚凌灵陵岭领另令溜琉榴硫馏留刘瘤流柳六龙聋咙笼窿"
		],
		[
			"c240",
			"翤翧翨翪翫翬翭翯翲翴",
			6,
			"翽翾翿耂耇耈耉耊耎耏耑耓耚耛耝耞耟耡耣耤耫",
			5,
			"耲耴耹耺耼耾聀聁聄聅聇聈聉聎聏聐聑聓聕聖聗"
		],
		[
			"c280",
			"聙聛",
			13,
			"聫",
			5,
			"聲",
			11,
			"隆垄拢陇楼娄搂篓漏陋芦卢颅庐炉掳卤虏鲁麓碌露路赂鹿潞禄录陆戮驴吕铝侣旅履屡缕虑氯律率滤绿峦挛孪滦卵乱掠略抡轮伦仑沦纶论萝螺罗逻锣箩骡裸落洛骆络妈麻玛码蚂马骂嘛吗埋买麦卖迈脉瞒馒蛮满蔓曼慢漫"
		],
		[
			"c340",
			"聾肁肂肅肈肊肍",
			5,
			"肔肕肗肙肞肣肦肧肨肬肰肳肵肶肸肹肻胅胇",
			4,
			"胏",
			6,
			"胘胟胠胢胣胦胮胵胷胹胻胾胿脀脁脃脄脅脇脈脋"
		],
		[
			"c380",
			"脌脕脗脙脛脜脝脟",
			12,
			"脭脮脰脳脴脵脷脹",
			4,
			"脿谩芒茫盲氓忙莽猫茅锚毛矛铆卯茂冒帽貌贸么玫枚梅酶霉煤没眉媒镁每美昧寐妹媚门闷们萌蒙檬盟锰猛梦孟眯醚靡糜迷谜弥米秘觅泌蜜密幂棉眠绵冕免勉娩缅面苗描瞄藐秒渺庙妙蔑灭民抿皿敏悯闽明螟鸣铭名命谬摸"
		],
		[
			"c440",
			"腀",
			5,
			"腇腉腍腎腏腒腖腗腘腛",
			4,
			"腡腢腣腤腦腨腪腫腬腯腲腳腵腶腷腸膁膃",
			4,
			"膉膋膌膍膎膐膒",
			5,
			"膙膚膞",
			4,
			"膤膥"
		],
		[
			"c480",
			"膧膩膫",
			7,
			"膴",
			5,
			"膼膽膾膿臄臅臇臈臉臋臍",
			6,
			"摹蘑模膜磨摩魔抹末莫墨默沫漠寞陌谋牟某拇牡亩姆母墓暮幕募慕木目睦牧穆拿哪呐钠那娜纳氖乃奶耐奈南男难囊挠脑恼闹淖呢馁内嫩能妮霓倪泥尼拟你匿腻逆溺蔫拈年碾撵捻念娘酿鸟尿捏聂孽啮镊镍涅您柠狞凝宁"
		],
		[
			"c540",
			"臔",
			14,
			"臤臥臦臨臩臫臮",
			4,
			"臵",
			5,
			"臽臿舃與",
			4,
			"舎舏舑舓舕",
			5,
			"舝舠舤舥舦舧舩舮舲舺舼舽舿"
		],
		[
			"c580",
			"艀艁艂艃艅艆艈艊艌艍艎艐",
			7,
			"艙艛艜艝艞艠",
			7,
			"艩拧泞牛扭钮纽脓浓农弄奴努怒女暖虐疟挪懦糯诺哦欧鸥殴藕呕偶沤啪趴爬帕怕琶拍排牌徘湃派攀潘盘磐盼畔判叛乓庞旁耪胖抛咆刨炮袍跑泡呸胚培裴赔陪配佩沛喷盆砰抨烹澎彭蓬棚硼篷膨朋鹏捧碰坯砒霹批披劈琵毗"
		],
		["c640", "艪艫艬艭艱艵艶艷艸艻艼芀芁芃芅芆芇芉芌芐芓芔芕芖芚芛芞芠芢芣芧芲芵芶芺芻芼芿苀苂苃苅苆苉苐苖苙苚苝苢苧苨苩苪苬苭苮苰苲苳苵苶苸"],
		[
			"c680",
			"苺苼",
			4,
			"茊茋茍茐茒茓茖茘茙茝",
			9,
			"茩茪茮茰茲茷茻茽啤脾疲皮匹痞僻屁譬篇偏片骗飘漂瓢票撇瞥拼频贫品聘乒坪苹萍平凭瓶评屏坡泼颇婆破魄迫粕剖扑铺仆莆葡菩蒲埔朴圃普浦谱曝瀑期欺栖戚妻七凄漆柒沏其棋奇歧畦崎脐齐旗祈祁骑起岂乞企启契砌器气迄弃汽泣讫掐"
		],
		[
			"c740",
			"茾茿荁荂荄荅荈荊",
			4,
			"荓荕",
			4,
			"荝荢荰",
			6,
			"荹荺荾",
			6,
			"莇莈莊莋莌莍莏莐莑莔莕莖莗莙莚莝莟莡",
			6,
			"莬莭莮"
		],
		["c780", "莯莵莻莾莿菂菃菄菆菈菉菋菍菎菐菑菒菓菕菗菙菚菛菞菢菣菤菦菧菨菫菬菭恰洽牵扦钎铅千迁签仟谦乾黔钱钳前潜遣浅谴堑嵌欠歉枪呛腔羌墙蔷强抢橇锹敲悄桥瞧乔侨巧鞘撬翘峭俏窍切茄且怯窃钦侵亲秦琴勤芹擒禽寝沁青轻氢倾卿清擎晴氰情顷请庆琼穷秋丘邱球求囚酋泅趋区蛆曲躯屈驱渠"],
		[
			"c840",
			"菮華菳",
			4,
			"菺菻菼菾菿萀萂萅萇萈萉萊萐萒",
			5,
			"萙萚萛萞",
			5,
			"萩",
			7,
			"萲",
			5,
			"萹萺萻萾",
			7,
			"葇葈葉"
		],
		[
			"c880",
			"葊",
			6,
			"葒",
			4,
			"葘葝葞葟葠葢葤",
			4,
			"葪葮葯葰葲葴葷葹葻葼取娶龋趣去圈颧权醛泉全痊拳犬券劝缺炔瘸却鹊榷确雀裙群然燃冉染瓤壤攘嚷让饶扰绕惹热壬仁人忍韧任认刃妊纫扔仍日戎茸蓉荣融熔溶容绒冗揉柔肉茹蠕儒孺如辱乳汝入褥软阮蕊瑞锐闰润若弱撒洒萨腮鳃塞赛三叁"
		],
		[
			"c940",
			"葽",
			4,
			"蒃蒄蒅蒆蒊蒍蒏",
			7,
			"蒘蒚蒛蒝蒞蒟蒠蒢",
			12,
			"蒰蒱蒳蒵蒶蒷蒻蒼蒾蓀蓂蓃蓅蓆蓇蓈蓋蓌蓎蓏蓒蓔蓕蓗"
		],
		[
			"c980",
			"蓘",
			4,
			"蓞蓡蓢蓤蓧",
			4,
			"蓭蓮蓯蓱",
			10,
			"蓽蓾蔀蔁蔂伞散桑嗓丧搔骚扫嫂瑟色涩森僧莎砂杀刹沙纱傻啥煞筛晒珊苫杉山删煽衫闪陕擅赡膳善汕扇缮墒伤商赏晌上尚裳梢捎稍烧芍勺韶少哨邵绍奢赊蛇舌舍赦摄射慑涉社设砷申呻伸身深娠绅神沈审婶甚肾慎渗声生甥牲升绳"
		],
		[
			"ca40",
			"蔃",
			8,
			"蔍蔎蔏蔐蔒蔔蔕蔖蔘蔙蔛蔜蔝蔞蔠蔢",
			8,
			"蔭",
			9,
			"蔾",
			4,
			"蕄蕅蕆蕇蕋",
			10
		],
		[
			"ca80",
			"蕗蕘蕚蕛蕜蕝蕟",
			4,
			"蕥蕦蕧蕩",
			8,
			"蕳蕵蕶蕷蕸蕼蕽蕿薀薁省盛剩胜圣师失狮施湿诗尸虱十石拾时什食蚀实识史矢使屎驶始式示士世柿事拭誓逝势是嗜噬适仕侍释饰氏市恃室视试收手首守寿授售受瘦兽蔬枢梳殊抒输叔舒淑疏书赎孰熟薯暑曙署蜀黍鼠属术述树束戍竖墅庶数漱"
		],
		[
			"cb40",
			"薂薃薆薈",
			6,
			"薐",
			10,
			"薝",
			6,
			"薥薦薧薩薫薬薭薱",
			5,
			"薸薺",
			6,
			"藂",
			6,
			"藊",
			4,
			"藑藒"
		],
		[
			"cb80",
			"藔藖",
			5,
			"藝",
			6,
			"藥藦藧藨藪",
			14,
			"恕刷耍摔衰甩帅栓拴霜双爽谁水睡税吮瞬顺舜说硕朔烁斯撕嘶思私司丝死肆寺嗣四伺似饲巳松耸怂颂送宋讼诵搜艘擞嗽苏酥俗素速粟僳塑溯宿诉肃酸蒜算虽隋随绥髓碎岁穗遂隧祟孙损笋蓑梭唆缩琐索锁所塌他它她塔"
		],
		[
			"cc40",
			"藹藺藼藽藾蘀",
			4,
			"蘆",
			10,
			"蘒蘓蘔蘕蘗",
			15,
			"蘨蘪",
			13,
			"蘹蘺蘻蘽蘾蘿虀"
		],
		[
			"cc80",
			"虁",
			11,
			"虒虓處",
			4,
			"虛虜虝號虠虡虣",
			7,
			"獭挞蹋踏胎苔抬台泰酞太态汰坍摊贪瘫滩坛檀痰潭谭谈坦毯袒碳探叹炭汤塘搪堂棠膛唐糖倘躺淌趟烫掏涛滔绦萄桃逃淘陶讨套特藤腾疼誊梯剔踢锑提题蹄啼体替嚏惕涕剃屉天添填田甜恬舔腆挑条迢眺跳贴铁帖厅听烃"
		],
		[
			"cd40",
			"虭虯虰虲",
			6,
			"蚃",
			6,
			"蚎",
			4,
			"蚔蚖",
			5,
			"蚞",
			4,
			"蚥蚦蚫蚭蚮蚲蚳蚷蚸蚹蚻",
			4,
			"蛁蛂蛃蛅蛈蛌蛍蛒蛓蛕蛖蛗蛚蛜"
		],
		["cd80", "蛝蛠蛡蛢蛣蛥蛦蛧蛨蛪蛫蛬蛯蛵蛶蛷蛺蛻蛼蛽蛿蜁蜄蜅蜆蜋蜌蜎蜏蜐蜑蜔蜖汀廷停亭庭挺艇通桐酮瞳同铜彤童桶捅筒统痛偷投头透凸秃突图徒途涂屠土吐兔湍团推颓腿蜕褪退吞屯臀拖托脱鸵陀驮驼椭妥拓唾挖哇蛙洼娃瓦袜歪外豌弯湾玩顽丸烷完碗挽晚皖惋宛婉万腕汪王亡枉网往旺望忘妄威"],
		[
			"ce40",
			"蜙蜛蜝蜟蜠蜤蜦蜧蜨蜪蜫蜬蜭蜯蜰蜲蜳蜵蜶蜸蜹蜺蜼蜽蝀",
			6,
			"蝊蝋蝍蝏蝐蝑蝒蝔蝕蝖蝘蝚",
			5,
			"蝡蝢蝦",
			7,
			"蝯蝱蝲蝳蝵"
		],
		[
			"ce80",
			"蝷蝸蝹蝺蝿螀螁螄螆螇螉螊螌螎",
			4,
			"螔螕螖螘",
			6,
			"螠",
			4,
			"巍微危韦违桅围唯惟为潍维苇萎委伟伪尾纬未蔚味畏胃喂魏位渭谓尉慰卫瘟温蚊文闻纹吻稳紊问嗡翁瓮挝蜗涡窝我斡卧握沃巫呜钨乌污诬屋无芜梧吾吴毋武五捂午舞伍侮坞戊雾晤物勿务悟误昔熙析西硒矽晰嘻吸锡牺"
		],
		[
			"cf40",
			"螥螦螧螩螪螮螰螱螲螴螶螷螸螹螻螼螾螿蟁",
			4,
			"蟇蟈蟉蟌",
			4,
			"蟔",
			6,
			"蟜蟝蟞蟟蟡蟢蟣蟤蟦蟧蟨蟩蟫蟬蟭蟯",
			9
		],
		[
			"cf80",
			"蟺蟻蟼蟽蟿蠀蠁蠂蠄",
			5,
			"蠋",
			7,
			"蠔蠗蠘蠙蠚蠜",
			4,
			"蠣稀息希悉膝夕惜熄烯溪汐犀檄袭席习媳喜铣洗系隙戏细瞎虾匣霞辖暇峡侠狭下厦夏吓掀锨先仙鲜纤咸贤衔舷闲涎弦嫌显险现献县腺馅羡宪陷限线相厢镶香箱襄湘乡翔祥详想响享项巷橡像向象萧硝霄削哮嚣销消宵淆晓"
		],
		[
			"d040",
			"蠤",
			13,
			"蠳",
			5,
			"蠺蠻蠽蠾蠿衁衂衃衆",
			5,
			"衎",
			5,
			"衕衖衘衚",
			6,
			"衦衧衪衭衯衱衳衴衵衶衸衹衺"
		],
		[
			"d080",
			"衻衼袀袃袆袇袉袊袌袎袏袐袑袓袔袕袗",
			4,
			"袝",
			4,
			"袣袥",
			5,
			"小孝校肖啸笑效楔些歇蝎鞋协挟携邪斜胁谐写械卸蟹懈泄泻谢屑薪芯锌欣辛新忻心信衅星腥猩惺兴刑型形邢行醒幸杏性姓兄凶胸匈汹雄熊休修羞朽嗅锈秀袖绣墟戌需虚嘘须徐许蓄酗叙旭序畜恤絮婿绪续轩喧宣悬旋玄"
		],
		[
			"d140",
			"袬袮袯袰袲",
			4,
			"袸袹袺袻袽袾袿裀裃裄裇裈裊裋裌裍裏裐裑裓裖裗裚",
			4,
			"裠裡裦裧裩",
			6,
			"裲裵裶裷裺裻製裿褀褁褃",
			5
		],
		[
			"d180",
			"褉褋",
			4,
			"褑褔",
			4,
			"褜",
			4,
			"褢褣褤褦褧褨褩褬褭褮褯褱褲褳褵褷选癣眩绚靴薛学穴雪血勋熏循旬询寻驯巡殉汛训讯逊迅压押鸦鸭呀丫芽牙蚜崖衙涯雅哑亚讶焉咽阉烟淹盐严研蜒岩延言颜阎炎沿奄掩眼衍演艳堰燕厌砚雁唁彦焰宴谚验殃央鸯秧杨扬佯疡羊洋阳氧仰痒养样漾邀腰妖瑶"
		],
		[
			"d240",
			"褸",
			8,
			"襂襃襅",
			24,
			"襠",
			5,
			"襧",
			19,
			"襼"
		],
		[
			"d280",
			"襽襾覀覂覄覅覇",
			26,
			"摇尧遥窑谣姚咬舀药要耀椰噎耶爷野冶也页掖业叶曳腋夜液一壹医揖铱依伊衣颐夷遗移仪胰疑沂宜姨彝椅蚁倚已乙矣以艺抑易邑屹亿役臆逸肄疫亦裔意毅忆义益溢诣议谊译异翼翌绎茵荫因殷音阴姻吟银淫寅饮尹引隐"
		],
		[
			"d340",
			"覢",
			30,
			"觃觍觓觔觕觗觘觙觛觝觟觠觡觢觤觧觨觩觪觬觭觮觰觱觲觴",
			6
		],
		[
			"d380",
			"觻",
			4,
			"訁",
			5,
			"計",
			21,
			"印英樱婴鹰应缨莹萤营荧蝇迎赢盈影颖硬映哟拥佣臃痈庸雍踊蛹咏泳涌永恿勇用幽优悠忧尤由邮铀犹油游酉有友右佑釉诱又幼迂淤于盂榆虞愚舆余俞逾鱼愉渝渔隅予娱雨与屿禹宇语羽玉域芋郁吁遇喻峪御愈欲狱育誉"
		],
		[
			"d440",
			"訞",
			31,
			"訿",
			8,
			"詉",
			21
		],
		[
			"d480",
			"詟",
			25,
			"詺",
			6,
			"浴寓裕预豫驭鸳渊冤元垣袁原援辕园员圆猿源缘远苑愿怨院曰约越跃钥岳粤月悦阅耘云郧匀陨允运蕴酝晕韵孕匝砸杂栽哉灾宰载再在咱攒暂赞赃脏葬遭糟凿藻枣早澡蚤躁噪造皂灶燥责择则泽贼怎增憎曾赠扎喳渣札轧"
		],
		[
			"d540",
			"誁",
			7,
			"誋",
			7,
			"誔",
			46
		],
		[
			"d580",
			"諃",
			32,
			"铡闸眨栅榨咋乍炸诈摘斋宅窄债寨瞻毡詹粘沾盏斩辗崭展蘸栈占战站湛绽樟章彰漳张掌涨杖丈帐账仗胀瘴障招昭找沼赵照罩兆肇召遮折哲蛰辙者锗蔗这浙珍斟真甄砧臻贞针侦枕疹诊震振镇阵蒸挣睁征狰争怔整拯正政"
		],
		[
			"d640",
			"諤",
			34,
			"謈",
			27
		],
		[
			"d680",
			"謤謥謧",
			30,
			"帧症郑证芝枝支吱蜘知肢脂汁之织职直植殖执值侄址指止趾只旨纸志挚掷至致置帜峙制智秩稚质炙痔滞治窒中盅忠钟衷终种肿重仲众舟周州洲诌粥轴肘帚咒皱宙昼骤珠株蛛朱猪诸诛逐竹烛煮拄瞩嘱主著柱助蛀贮铸筑"
		],
		[
			"d740",
			"譆",
			31,
			"譧",
			4,
			"譭",
			25
		],
		[
			"d780",
			"讇",
			24,
			"讬讱讻诇诐诪谉谞住注祝驻抓爪拽专砖转撰赚篆桩庄装妆撞壮状椎锥追赘坠缀谆准捉拙卓桌琢茁酌啄着灼浊兹咨资姿滋淄孜紫仔籽滓子自渍字鬃棕踪宗综总纵邹走奏揍租足卒族祖诅阻组钻纂嘴醉最罪尊遵昨左佐柞做作坐座"
		],
		[
			"d840",
			"谸",
			8,
			"豂豃豄豅豈豊豋豍",
			7,
			"豖豗豘豙豛",
			5,
			"豣",
			6,
			"豬",
			6,
			"豴豵豶豷豻",
			6,
			"貃貄貆貇"
		],
		[
			"d880",
			"貈貋貍",
			6,
			"貕貖貗貙",
			20,
			"亍丌兀丐廿卅丕亘丞鬲孬噩丨禺丿匕乇夭爻卮氐囟胤馗毓睾鼗丶亟鼐乜乩亓芈孛啬嘏仄厍厝厣厥厮靥赝匚叵匦匮匾赜卦卣刂刈刎刭刳刿剀剌剞剡剜蒯剽劂劁劐劓冂罔亻仃仉仂仨仡仫仞伛仳伢佤仵伥伧伉伫佞佧攸佚佝"
		],
		[
			"d940",
			"貮",
			62
		],
		[
			"d980",
			"賭",
			32,
			"佟佗伲伽佶佴侑侉侃侏佾佻侪佼侬侔俦俨俪俅俚俣俜俑俟俸倩偌俳倬倏倮倭俾倜倌倥倨偾偃偕偈偎偬偻傥傧傩傺僖儆僭僬僦僮儇儋仝氽佘佥俎龠汆籴兮巽黉馘冁夔勹匍訇匐凫夙兕亠兖亳衮袤亵脔裒禀嬴蠃羸冫冱冽冼"
		],
		[
			"da40",
			"贎",
			14,
			"贠赑赒赗赟赥赨赩赪赬赮赯赱赲赸",
			8,
			"趂趃趆趇趈趉趌",
			4,
			"趒趓趕",
			9,
			"趠趡"
		],
		[
			"da80",
			"趢趤",
			12,
			"趲趶趷趹趻趽跀跁跂跅跇跈跉跊跍跐跒跓跔凇冖冢冥讠讦讧讪讴讵讷诂诃诋诏诎诒诓诔诖诘诙诜诟诠诤诨诩诮诰诳诶诹诼诿谀谂谄谇谌谏谑谒谔谕谖谙谛谘谝谟谠谡谥谧谪谫谮谯谲谳谵谶卩卺阝阢阡阱阪阽阼陂陉陔陟陧陬陲陴隈隍隗隰邗邛邝邙邬邡邴邳邶邺"
		],
		[
			"db40",
			"跕跘跙跜跠跡跢跥跦跧跩跭跮跰跱跲跴跶跼跾",
			6,
			"踆踇踈踋踍踎踐踑踒踓踕",
			7,
			"踠踡踤",
			4,
			"踫踭踰踲踳踴踶踷踸踻踼踾"
		],
		[
			"db80",
			"踿蹃蹅蹆蹌",
			4,
			"蹓",
			5,
			"蹚",
			11,
			"蹧蹨蹪蹫蹮蹱邸邰郏郅邾郐郄郇郓郦郢郜郗郛郫郯郾鄄鄢鄞鄣鄱鄯鄹酃酆刍奂劢劬劭劾哿勐勖勰叟燮矍廴凵凼鬯厶弁畚巯坌垩垡塾墼壅壑圩圬圪圳圹圮圯坜圻坂坩垅坫垆坼坻坨坭坶坳垭垤垌垲埏垧垴垓垠埕埘埚埙埒垸埴埯埸埤埝"
		],
		[
			"dc40",
			"蹳蹵蹷",
			4,
			"蹽蹾躀躂躃躄躆躈",
			6,
			"躑躒躓躕",
			6,
			"躝躟",
			11,
			"躭躮躰躱躳",
			6,
			"躻",
			7
		],
		[
			"dc80",
			"軃",
			10,
			"軏",
			21,
			"堋堍埽埭堀堞堙塄堠塥塬墁墉墚墀馨鼙懿艹艽艿芏芊芨芄芎芑芗芙芫芸芾芰苈苊苣芘芷芮苋苌苁芩芴芡芪芟苄苎芤苡茉苷苤茏茇苜苴苒苘茌苻苓茑茚茆茔茕苠苕茜荑荛荜茈莒茼茴茱莛荞茯荏荇荃荟荀茗荠茭茺茳荦荥"
		],
		[
			"dd40",
			"軥",
			62
		],
		[
			"dd80",
			"輤",
			32,
			"荨茛荩荬荪荭荮莰荸莳莴莠莪莓莜莅荼莶莩荽莸荻莘莞莨莺莼菁萁菥菘堇萘萋菝菽菖萜萸萑萆菔菟萏萃菸菹菪菅菀萦菰菡葜葑葚葙葳蒇蒈葺蒉葸萼葆葩葶蒌蒎萱葭蓁蓍蓐蓦蒽蓓蓊蒿蒺蓠蒡蒹蒴蒗蓥蓣蔌甍蔸蓰蔹蔟蔺"
		],
		[
			"de40",
			"轅",
			32,
			"轪辀辌辒辝辠辡辢辤辥辦辧辪辬辭辮辯農辳辴辵辷辸辺辻込辿迀迃迆"
		],
		[
			"de80",
			"迉",
			4,
			"迏迒迖迗迚迠迡迣迧迬迯迱迲迴迵迶迺迻迼迾迿逇逈逌逎逓逕逘蕖蔻蓿蓼蕙蕈蕨蕤蕞蕺瞢蕃蕲蕻薤薨薇薏蕹薮薜薅薹薷薰藓藁藜藿蘧蘅蘩蘖蘼廾弈夼奁耷奕奚奘匏尢尥尬尴扌扪抟抻拊拚拗拮挢拶挹捋捃掭揶捱捺掎掴捭掬掊捩掮掼揲揸揠揿揄揞揎摒揆掾摅摁搋搛搠搌搦搡摞撄摭撖"
		],
		[
			"df40",
			"這逜連逤逥逧",
			5,
			"逰",
			4,
			"逷逹逺逽逿遀遃遅遆遈",
			4,
			"過達違遖遙遚遜",
			5,
			"遤遦遧適遪遫遬遯",
			4,
			"遶",
			6,
			"遾邁"
		],
		[
			"df80",
			"還邅邆邇邉邊邌",
			4,
			"邒邔邖邘邚邜邞邟邠邤邥邧邨邩邫邭邲邷邼邽邿郀摺撷撸撙撺擀擐擗擤擢攉攥攮弋忒甙弑卟叱叽叩叨叻吒吖吆呋呒呓呔呖呃吡呗呙吣吲咂咔呷呱呤咚咛咄呶呦咝哐咭哂咴哒咧咦哓哔呲咣哕咻咿哌哙哚哜咩咪咤哝哏哞唛哧唠哽唔哳唢唣唏唑唧唪啧喏喵啉啭啁啕唿啐唼"
		],
		[
			"e040",
			"郂郃郆郈郉郋郌郍郒郔郕郖郘郙郚郞郟郠郣郤郥郩郪郬郮郰郱郲郳郵郶郷郹郺郻郼郿鄀鄁鄃鄅",
			19,
			"鄚鄛鄜"
		],
		[
			"e080",
			"鄝鄟鄠鄡鄤",
			10,
			"鄰鄲",
			6,
			"鄺",
			8,
			"酄唷啖啵啶啷唳唰啜喋嗒喃喱喹喈喁喟啾嗖喑啻嗟喽喾喔喙嗪嗷嗉嘟嗑嗫嗬嗔嗦嗝嗄嗯嗥嗲嗳嗌嗍嗨嗵嗤辔嘞嘈嘌嘁嘤嘣嗾嘀嘧嘭噘嘹噗嘬噍噢噙噜噌噔嚆噤噱噫噻噼嚅嚓嚯囔囗囝囡囵囫囹囿圄圊圉圜帏帙帔帑帱帻帼"
		],
		[
			"e140",
			"酅酇酈酑酓酔酕酖酘酙酛酜酟酠酦酧酨酫酭酳酺酻酼醀",
			4,
			"醆醈醊醎醏醓",
			6,
			"醜",
			5,
			"醤",
			5,
			"醫醬醰醱醲醳醶醷醸醹醻"
		],
		[
			"e180",
			"醼",
			10,
			"釈釋釐釒",
			9,
			"針",
			8,
			"帷幄幔幛幞幡岌屺岍岐岖岈岘岙岑岚岜岵岢岽岬岫岱岣峁岷峄峒峤峋峥崂崃崧崦崮崤崞崆崛嵘崾崴崽嵬嵛嵯嵝嵫嵋嵊嵩嵴嶂嶙嶝豳嶷巅彳彷徂徇徉後徕徙徜徨徭徵徼衢彡犭犰犴犷犸狃狁狎狍狒狨狯狩狲狴狷猁狳猃狺"
		],
		[
			"e240",
			"釦",
			62
		],
		[
			"e280",
			"鈥",
			32,
			"狻猗猓猡猊猞猝猕猢猹猥猬猸猱獐獍獗獠獬獯獾舛夥飧夤夂饣饧",
			5,
			"饴饷饽馀馄馇馊馍馐馑馓馔馕庀庑庋庖庥庠庹庵庾庳赓廒廑廛廨廪膺忄忉忖忏怃忮怄忡忤忾怅怆忪忭忸怙怵怦怛怏怍怩怫怊怿怡恸恹恻恺恂"
		],
		[
			"e340",
			"鉆",
			45,
			"鉵",
			16
		],
		[
			"e380",
			"銆",
			7,
			"銏",
			24,
			"恪恽悖悚悭悝悃悒悌悛惬悻悱惝惘惆惚悴愠愦愕愣惴愀愎愫慊慵憬憔憧憷懔懵忝隳闩闫闱闳闵闶闼闾阃阄阆阈阊阋阌阍阏阒阕阖阗阙阚丬爿戕氵汔汜汊沣沅沐沔沌汨汩汴汶沆沩泐泔沭泷泸泱泗沲泠泖泺泫泮沱泓泯泾"
		],
		[
			"e440",
			"銨",
			5,
			"銯",
			24,
			"鋉",
			31
		],
		[
			"e480",
			"鋩",
			32,
			"洹洧洌浃浈洇洄洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇淅淞渎涿淠渑淦淝淙渖涫渌涮渫湮湎湫溲湟溆湓湔渲渥湄滟溱溘滠漭滢溥溧溽溻溷滗溴滏溏滂溟潢潆潇漤漕滹漯漶潋潴漪漉漩澉澍澌潸潲潼潺濑"
		],
		[
			"e540",
			"錊",
			51,
			"錿",
			10
		],
		[
			"e580",
			"鍊",
			31,
			"鍫濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄宕宓宥宸甯骞搴寤寮褰寰蹇謇辶迓迕迥迮迤迩迦迳迨逅逄逋逦逑逍逖逡逵逶逭逯遄遑遒遐遨遘遢遛暹遴遽邂邈邃邋彐彗彖彘尻咫屐屙孱屣屦羼弪弩弭艴弼鬻屮妁妃妍妩妪妣"
		],
		[
			"e640",
			"鍬",
			34,
			"鎐",
			27
		],
		[
			"e680",
			"鎬",
			29,
			"鏋鏌鏍妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣娓婀婧婊婕娼婢婵胬媪媛婷婺媾嫫媲嫒嫔媸嫠嫣嫱嫖嫦嫘嫜嬉嬗嬖嬲嬷孀尕尜孚孥孳孑孓孢驵驷驸驺驿驽骀骁骅骈骊骐骒骓骖骘骛骜骝骟骠骢骣骥骧纟纡纣纥纨纩"
		],
		[
			"e740",
			"鏎",
			7,
			"鏗",
			54
		],
		[
			"e780",
			"鐎",
			32,
			"纭纰纾绀绁绂绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲缍绶绺绻绾缁缂缃缇缈缋缌缏缑缒缗缙缜缛缟缡",
			6,
			"缪缫缬缭缯",
			4,
			"缵幺畿巛甾邕玎玑玮玢玟珏珂珑玷玳珀珉珈珥珙顼琊珩珧珞玺珲琏琪瑛琦琥琨琰琮琬"
		],
		[
			"e840",
			"鐯",
			14,
			"鐿",
			43,
			"鑬鑭鑮鑯"
		],
		[
			"e880",
			"鑰",
			20,
			"钑钖钘铇铏铓铔铚铦铻锜锠琛琚瑁瑜瑗瑕瑙瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪韫韬杌杓杞杈杩枥枇杪杳枘枧杵枨枞枭枋杷杼柰栉柘栊柩枰栌柙枵柚枳柝栀柃枸柢栎柁柽栲栳桠桡桎桢桄桤梃栝桕桦桁桧桀栾桊桉栩梵梏桴桷梓桫棂楮棼椟椠棹"
		],
		[
			"e940",
			"锧锳锽镃镈镋镕镚镠镮镴镵長",
			7,
			"門",
			42
		],
		[
			"e980",
			"閫",
			32,
			"椤棰椋椁楗棣椐楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫榭槔榱槁槊槟榕槠榍槿樯槭樗樘橥槲橄樾檠橐橛樵檎橹樽樨橘橼檑檐檩檗檫猷獒殁殂殇殄殒殓殍殚殛殡殪轫轭轱轲轳轵轶轸轷轹轺轼轾辁辂辄辇辋"
		],
		[
			"ea40",
			"闌",
			27,
			"闬闿阇阓阘阛阞阠阣",
			6,
			"阫阬阭阯阰阷阸阹阺阾陁陃陊陎陏陑陒陓陖陗"
		],
		[
			"ea80",
			"陘陙陚陜陝陞陠陣陥陦陫陭",
			4,
			"陳陸",
			12,
			"隇隉隊辍辎辏辘辚軎戋戗戛戟戢戡戥戤戬臧瓯瓴瓿甏甑甓攴旮旯旰昊昙杲昃昕昀炅曷昝昴昱昶昵耆晟晔晁晏晖晡晗晷暄暌暧暝暾曛曜曦曩贲贳贶贻贽赀赅赆赈赉赇赍赕赙觇觊觋觌觎觏觐觑牮犟牝牦牯牾牿犄犋犍犏犒挈挲掰"
		],
		[
			"eb40",
			"隌階隑隒隓隕隖隚際隝",
			9,
			"隨",
			7,
			"隱隲隴隵隷隸隺隻隿雂雃雈雊雋雐雑雓雔雖",
			9,
			"雡",
			6,
			"雫"
		],
		[
			"eb80",
			"雬雭雮雰雱雲雴雵雸雺電雼雽雿霂霃霅霊霋霌霐霑霒霔霕霗",
			4,
			"霝霟霠搿擘耄毪毳毽毵毹氅氇氆氍氕氘氙氚氡氩氤氪氲攵敕敫牍牒牖爰虢刖肟肜肓肼朊肽肱肫肭肴肷胧胨胩胪胛胂胄胙胍胗朐胝胫胱胴胭脍脎胲胼朕脒豚脶脞脬脘脲腈腌腓腴腙腚腱腠腩腼腽腭腧塍媵膈膂膑滕膣膪臌朦臊膻"
		],
		[
			"ec40",
			"霡",
			8,
			"霫霬霮霯霱霳",
			4,
			"霺霻霼霽霿",
			18,
			"靔靕靗靘靚靜靝靟靣靤靦靧靨靪",
			7
		],
		[
			"ec80",
			"靲靵靷",
			4,
			"靽",
			7,
			"鞆",
			4,
			"鞌鞎鞏鞐鞓鞕鞖鞗鞙",
			4,
			"臁膦欤欷欹歃歆歙飑飒飓飕飙飚殳彀毂觳斐齑斓於旆旄旃旌旎旒旖炀炜炖炝炻烀炷炫炱烨烊焐焓焖焯焱煳煜煨煅煲煊煸煺熘熳熵熨熠燠燔燧燹爝爨灬焘煦熹戾戽扃扈扉礻祀祆祉祛祜祓祚祢祗祠祯祧祺禅禊禚禧禳忑忐"
		],
		[
			"ed40",
			"鞞鞟鞡鞢鞤",
			6,
			"鞬鞮鞰鞱鞳鞵",
			46
		],
		[
			"ed80",
			"韤韥韨韮",
			4,
			"韴韷",
			23,
			"怼恝恚恧恁恙恣悫愆愍慝憩憝懋懑戆肀聿沓泶淼矶矸砀砉砗砘砑斫砭砜砝砹砺砻砟砼砥砬砣砩硎硭硖硗砦硐硇硌硪碛碓碚碇碜碡碣碲碹碥磔磙磉磬磲礅磴礓礤礞礴龛黹黻黼盱眄眍盹眇眈眚眢眙眭眦眵眸睐睑睇睃睚睨"
		],
		[
			"ee40",
			"頏",
			62
		],
		[
			"ee80",
			"顎",
			32,
			"睢睥睿瞍睽瞀瞌瞑瞟瞠瞰瞵瞽町畀畎畋畈畛畲畹疃罘罡罟詈罨罴罱罹羁罾盍盥蠲钅钆钇钋钊钌钍钏钐钔钗钕钚钛钜钣钤钫钪钭钬钯钰钲钴钶",
			4,
			"钼钽钿铄铈",
			6,
			"铐铑铒铕铖铗铙铘铛铞铟铠铢铤铥铧铨铪"
		],
		[
			"ef40",
			"顯",
			5,
			"颋颎颒颕颙颣風",
			37,
			"飏飐飔飖飗飛飜飝飠",
			4
		],
		[
			"ef80",
			"飥飦飩",
			30,
			"铩铫铮铯铳铴铵铷铹铼铽铿锃锂锆锇锉锊锍锎锏锒",
			4,
			"锘锛锝锞锟锢锪锫锩锬锱锲锴锶锷锸锼锾锿镂锵镄镅镆镉镌镎镏镒镓镔镖镗镘镙镛镞镟镝镡镢镤",
			8,
			"镯镱镲镳锺矧矬雉秕秭秣秫稆嵇稃稂稞稔"
		],
		[
			"f040",
			"餈",
			4,
			"餎餏餑",
			28,
			"餯",
			26
		],
		[
			"f080",
			"饊",
			9,
			"饖",
			12,
			"饤饦饳饸饹饻饾馂馃馉稹稷穑黏馥穰皈皎皓皙皤瓞瓠甬鸠鸢鸨",
			4,
			"鸲鸱鸶鸸鸷鸹鸺鸾鹁鹂鹄鹆鹇鹈鹉鹋鹌鹎鹑鹕鹗鹚鹛鹜鹞鹣鹦",
			6,
			"鹱鹭鹳疒疔疖疠疝疬疣疳疴疸痄疱疰痃痂痖痍痣痨痦痤痫痧瘃痱痼痿瘐瘀瘅瘌瘗瘊瘥瘘瘕瘙"
		],
		[
			"f140",
			"馌馎馚",
			10,
			"馦馧馩",
			47
		],
		[
			"f180",
			"駙",
			32,
			"瘛瘼瘢瘠癀瘭瘰瘿瘵癃瘾瘳癍癞癔癜癖癫癯翊竦穸穹窀窆窈窕窦窠窬窨窭窳衤衩衲衽衿袂袢裆袷袼裉裢裎裣裥裱褚裼裨裾裰褡褙褓褛褊褴褫褶襁襦襻疋胥皲皴矜耒耔耖耜耠耢耥耦耧耩耨耱耋耵聃聆聍聒聩聱覃顸颀颃"
		],
		[
			"f240",
			"駺",
			62
		],
		[
			"f280",
			"騹",
			32,
			"颉颌颍颏颔颚颛颞颟颡颢颥颦虍虔虬虮虿虺虼虻蚨蚍蚋蚬蚝蚧蚣蚪蚓蚩蚶蛄蚵蛎蚰蚺蚱蚯蛉蛏蚴蛩蛱蛲蛭蛳蛐蜓蛞蛴蛟蛘蛑蜃蜇蛸蜈蜊蜍蜉蜣蜻蜞蜥蜮蜚蜾蝈蜴蜱蜩蜷蜿螂蜢蝽蝾蝻蝠蝰蝌蝮螋蝓蝣蝼蝤蝙蝥螓螯螨蟒"
		],
		[
			"f340",
			"驚",
			17,
			"驲骃骉骍骎骔骕骙骦骩",
			6,
			"骲骳骴骵骹骻骽骾骿髃髄髆",
			4,
			"髍髎髏髐髒體髕髖髗髙髚髛髜"
		],
		[
			"f380",
			"髝髞髠髢髣髤髥髧髨髩髪髬髮髰",
			8,
			"髺髼",
			6,
			"鬄鬅鬆蟆螈螅螭螗螃螫蟥螬螵螳蟋蟓螽蟑蟀蟊蟛蟪蟠蟮蠖蠓蟾蠊蠛蠡蠹蠼缶罂罄罅舐竺竽笈笃笄笕笊笫笏筇笸笪笙笮笱笠笥笤笳笾笞筘筚筅筵筌筝筠筮筻筢筲筱箐箦箧箸箬箝箨箅箪箜箢箫箴篑篁篌篝篚篥篦篪簌篾篼簏簖簋"
		],
		[
			"f440",
			"鬇鬉",
			5,
			"鬐鬑鬒鬔",
			10,
			"鬠鬡鬢鬤",
			10,
			"鬰鬱鬳",
			7,
			"鬽鬾鬿魀魆魊魋魌魎魐魒魓魕",
			5
		],
		[
			"f480",
			"魛",
			32,
			"簟簪簦簸籁籀臾舁舂舄臬衄舡舢舣舭舯舨舫舸舻舳舴舾艄艉艋艏艚艟艨衾袅袈裘裟襞羝羟羧羯羰羲籼敉粑粝粜粞粢粲粼粽糁糇糌糍糈糅糗糨艮暨羿翎翕翥翡翦翩翮翳糸絷綦綮繇纛麸麴赳趄趔趑趱赧赭豇豉酊酐酎酏酤"
		],
		[
			"f540",
			"魼",
			62
		],
		[
			"f580",
			"鮻",
			32,
			"酢酡酰酩酯酽酾酲酴酹醌醅醐醍醑醢醣醪醭醮醯醵醴醺豕鹾趸跫踅蹙蹩趵趿趼趺跄跖跗跚跞跎跏跛跆跬跷跸跣跹跻跤踉跽踔踝踟踬踮踣踯踺蹀踹踵踽踱蹉蹁蹂蹑蹒蹊蹰蹶蹼蹯蹴躅躏躔躐躜躞豸貂貊貅貘貔斛觖觞觚觜"
		],
		[
			"f640",
			"鯜",
			62
		],
		[
			"f680",
			"鰛",
			32,
			"觥觫觯訾謦靓雩雳雯霆霁霈霏霎霪霭霰霾龀龃龅",
			5,
			"龌黾鼋鼍隹隼隽雎雒瞿雠銎銮鋈錾鍪鏊鎏鐾鑫鱿鲂鲅鲆鲇鲈稣鲋鲎鲐鲑鲒鲔鲕鲚鲛鲞",
			5,
			"鲥",
			4,
			"鲫鲭鲮鲰",
			7,
			"鲺鲻鲼鲽鳄鳅鳆鳇鳊鳋"
		],
		[
			"f740",
			"鰼",
			62
		],
		[
			"f780",
			"鱻鱽鱾鲀鲃鲄鲉鲊鲌鲏鲓鲖鲗鲘鲙鲝鲪鲬鲯鲹鲾",
			4,
			"鳈鳉鳑鳒鳚鳛鳠鳡鳌",
			4,
			"鳓鳔鳕鳗鳘鳙鳜鳝鳟鳢靼鞅鞑鞒鞔鞯鞫鞣鞲鞴骱骰骷鹘骶骺骼髁髀髅髂髋髌髑魅魃魇魉魈魍魑飨餍餮饕饔髟髡髦髯髫髻髭髹鬈鬏鬓鬟鬣麽麾縻麂麇麈麋麒鏖麝麟黛黜黝黠黟黢黩黧黥黪黯鼢鼬鼯鼹鼷鼽鼾齄"
		],
		[
			"f840",
			"鳣",
			62
		],
		[
			"f880",
			"鴢",
			32
		],
		[
			"f940",
			"鵃",
			62
		],
		[
			"f980",
			"鶂",
			32
		],
		[
			"fa40",
			"鶣",
			62
		],
		[
			"fa80",
			"鷢",
			32
		],
		[
			"fb40",
			"鸃",
			27,
			"鸤鸧鸮鸰鸴鸻鸼鹀鹍鹐鹒鹓鹔鹖鹙鹝鹟鹠鹡鹢鹥鹮鹯鹲鹴",
			9,
			"麀"
		],
		[
			"fb80",
			"麁麃麄麅麆麉麊麌",
			5,
			"麔",
			8,
			"麞麠",
			5,
			"麧麨麩麪"
		],
		[
			"fc40",
			"麫",
			8,
			"麵麶麷麹麺麼麿",
			4,
			"黅黆黇黈黊黋黌黐黒黓黕黖黗黙黚點黡黣黤黦黨黫黬黭黮黰",
			8,
			"黺黽黿",
			6
		],
		[
			"fc80",
			"鼆",
			4,
			"鼌鼏鼑鼒鼔鼕鼖鼘鼚",
			5,
			"鼡鼣",
			8,
			"鼭鼮鼰鼱"
		],
		[
			"fd40",
			"鼲",
			4,
			"鼸鼺鼼鼿",
			4,
			"齅",
			10,
			"齒",
			38
		],
		[
			"fd80",
			"齹",
			5,
			"龁龂龍",
			11,
			"龜龝龞龡",
			4,
			"郎凉秊裏隣"
		],
		["fe40", "兀嗀﨎﨏﨑﨓﨔礼﨟蘒﨡﨣﨤﨧﨨﨩"]
	];
}));
// node_modules/iconv-lite/encodings/tables/gbk-added.json
var require_gbk_added = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"a140",
			"",
			62
		],
		[
			"a180",
			"",
			32
		],
		[
			"a240",
			"",
			62
		],
		[
			"a280",
			"",
			32
		],
		[
			"a2ab",
			"",
			5
		],
		["a2e3", "€"],
		["a2ef", ""],
		["a2fd", ""],
		[
			"a340",
			"",
			62
		],
		[
			"a380",
			"",
			31,
			"　"
		],
		[
			"a440",
			"",
			62
		],
		[
			"a480",
			"",
			32
		],
		[
			"a4f4",
			"",
			10
		],
		[
			"a540",
			"",
			62
		],
		[
			"a580",
			"",
			32
		],
		[
			"a5f7",
			"",
			7
		],
		[
			"a640",
			"",
			62
		],
		[
			"a680",
			"",
			32
		],
		[
			"a6b9",
			"",
			7
		],
		[
			"a6d9",
			"",
			6
		],
		["a6ec", ""],
		["a6f3", ""],
		[
			"a6f6",
			"",
			8
		],
		[
			"a740",
			"",
			62
		],
		[
			"a780",
			"",
			32
		],
		[
			"a7c2",
			"",
			14
		],
		[
			"a7f2",
			"",
			12
		],
		[
			"a896",
			"",
			10
		],
		["a8bc", "ḿ"],
		["a8bf", "ǹ"],
		["a8c1", ""],
		[
			"a8ea",
			"",
			20
		],
		["a958", ""],
		["a95b", ""],
		["a95d", ""],
		[
			"a989",
			"〾⿰",
			11
		],
		[
			"a997",
			"",
			12
		],
		[
			"a9f0",
			"",
			14
		],
		[
			"aaa1",
			"",
			93
		],
		[
			"aba1",
			"",
			93
		],
		[
			"aca1",
			"",
			93
		],
		[
			"ada1",
			"",
			93
		],
		[
			"aea1",
			"",
			93
		],
		[
			"afa1",
			"",
			93
		],
		[
			"d7fa",
			"",
			4
		],
		[
			"f8a1",
			"",
			93
		],
		[
			"f9a1",
			"",
			93
		],
		[
			"faa1",
			"",
			93
		],
		[
			"fba1",
			"",
			93
		],
		[
			"fca1",
			"",
			93
		],
		[
			"fda1",
			"",
			93
		],
		["fe50", "⺁⺄㑳㑇⺈⺋㖞㘚㘎⺌⺗㥮㤘㧏㧟㩳㧐㭎㱮㳠⺧⺪䁖䅟⺮䌷⺳⺶⺷䎱䎬⺻䏝䓖䙡䙌"],
		[
			"fe80",
			"䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶䲣䲟䲠䲡䱷䲢䴓",
			6,
			"䶮",
			93
		],
		["8135f437", ""]
	];
}));
// node_modules/iconv-lite/encodings/tables/gb18030-ranges.json
var require_gb18030_ranges = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"uChars": [
			128,
			165,
			169,
			178,
			184,
			216,
			226,
			235,
			238,
			244,
			248,
			251,
			253,
			258,
			276,
			284,
			300,
			325,
			329,
			334,
			364,
			463,
			465,
			467,
			469,
			471,
			473,
			475,
			477,
			506,
			594,
			610,
			712,
			716,
			730,
			930,
			938,
			962,
			970,
			1026,
			1104,
			1106,
			8209,
			8215,
			8218,
			8222,
			8231,
			8241,
			8244,
			8246,
			8252,
			8365,
			8452,
			8454,
			8458,
			8471,
			8482,
			8556,
			8570,
			8596,
			8602,
			8713,
			8720,
			8722,
			8726,
			8731,
			8737,
			8740,
			8742,
			8748,
			8751,
			8760,
			8766,
			8777,
			8781,
			8787,
			8802,
			8808,
			8816,
			8854,
			8858,
			8870,
			8896,
			8979,
			9322,
			9372,
			9548,
			9588,
			9616,
			9622,
			9634,
			9652,
			9662,
			9672,
			9676,
			9680,
			9702,
			9735,
			9738,
			9793,
			9795,
			11906,
			11909,
			11913,
			11917,
			11928,
			11944,
			11947,
			11951,
			11956,
			11960,
			11964,
			11979,
			12284,
			12292,
			12312,
			12319,
			12330,
			12351,
			12436,
			12447,
			12535,
			12543,
			12586,
			12842,
			12850,
			12964,
			13200,
			13215,
			13218,
			13253,
			13263,
			13267,
			13270,
			13384,
			13428,
			13727,
			13839,
			13851,
			14617,
			14703,
			14801,
			14816,
			14964,
			15183,
			15471,
			15585,
			16471,
			16736,
			17208,
			17325,
			17330,
			17374,
			17623,
			17997,
			18018,
			18212,
			18218,
			18301,
			18318,
			18760,
			18811,
			18814,
			18820,
			18823,
			18844,
			18848,
			18872,
			19576,
			19620,
			19738,
			19887,
			40870,
			59244,
			59336,
			59367,
			59413,
			59417,
			59423,
			59431,
			59437,
			59443,
			59452,
			59460,
			59478,
			59493,
			63789,
			63866,
			63894,
			63976,
			63986,
			64016,
			64018,
			64021,
			64025,
			64034,
			64037,
			64042,
			65074,
			65093,
			65107,
			65112,
			65127,
			65132,
			65375,
			65510,
			65536
		],
		"gbChars": [
			0,
			36,
			38,
			45,
			50,
			81,
			89,
			95,
			96,
			100,
			103,
			104,
			105,
			109,
			126,
			133,
			148,
			172,
			175,
			179,
			208,
			306,
			307,
			308,
			309,
			310,
			311,
			312,
			313,
			341,
			428,
			443,
			544,
			545,
			558,
			741,
			742,
			749,
			750,
			805,
			819,
			820,
			7922,
			7924,
			7925,
			7927,
			7934,
			7943,
			7944,
			7945,
			7950,
			8062,
			8148,
			8149,
			8152,
			8164,
			8174,
			8236,
			8240,
			8262,
			8264,
			8374,
			8380,
			8381,
			8384,
			8388,
			8390,
			8392,
			8393,
			8394,
			8396,
			8401,
			8406,
			8416,
			8419,
			8424,
			8437,
			8439,
			8445,
			8482,
			8485,
			8496,
			8521,
			8603,
			8936,
			8946,
			9046,
			9050,
			9063,
			9066,
			9076,
			9092,
			9100,
			9108,
			9111,
			9113,
			9131,
			9162,
			9164,
			9218,
			9219,
			11329,
			11331,
			11334,
			11336,
			11346,
			11361,
			11363,
			11366,
			11370,
			11372,
			11375,
			11389,
			11682,
			11686,
			11687,
			11692,
			11694,
			11714,
			11716,
			11723,
			11725,
			11730,
			11736,
			11982,
			11989,
			12102,
			12336,
			12348,
			12350,
			12384,
			12393,
			12395,
			12397,
			12510,
			12553,
			12851,
			12962,
			12973,
			13738,
			13823,
			13919,
			13933,
			14080,
			14298,
			14585,
			14698,
			15583,
			15847,
			16318,
			16434,
			16438,
			16481,
			16729,
			17102,
			17122,
			17315,
			17320,
			17402,
			17418,
			17859,
			17909,
			17911,
			17915,
			17916,
			17936,
			17939,
			17961,
			18664,
			18703,
			18814,
			18962,
			19043,
			33469,
			33470,
			33471,
			33484,
			33485,
			33490,
			33497,
			33501,
			33505,
			33513,
			33520,
			33536,
			33550,
			37845,
			37921,
			37948,
			38029,
			38038,
			38064,
			38065,
			38066,
			38069,
			38075,
			38076,
			38078,
			39108,
			39109,
			39113,
			39114,
			39115,
			39116,
			39265,
			39394,
			189e3
		]
	};
}));
// node_modules/iconv-lite/encodings/tables/cp949.json
var require_cp949 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"0",
			"\0",
			127
		],
		[
			"8141",
			"갂갃갅갆갋",
			4,
			"갘갞갟갡갢갣갥",
			6,
			"갮갲갳갴"
		],
		[
			"8161",
			"갵갶갷갺갻갽갾갿걁",
			9,
			"걌걎",
			5,
			"걕"
		],
		[
			"8181",
			"걖걗걙걚걛걝",
			18,
			"걲걳걵걶걹걻",
			4,
			"겂겇겈겍겎겏겑겒겓겕",
			6,
			"겞겢",
			5,
			"겫겭겮겱",
			6,
			"겺겾겿곀곂곃곅곆곇곉곊곋곍",
			7,
			"곖곘",
			7,
			"곢곣곥곦곩곫곭곮곲곴곷",
			4,
			"곾곿괁괂괃괅괇",
			4,
			"괎괐괒괓"
		],
		[
			"8241",
			"괔괕괖괗괙괚괛괝괞괟괡",
			7,
			"괪괫괮",
			5
		],
		[
			"8261",
			"괶괷괹괺괻괽",
			6,
			"굆굈굊",
			5,
			"굑굒굓굕굖굗"
		],
		[
			"8281",
			"굙",
			7,
			"굢굤",
			7,
			"굮굯굱굲굷굸굹굺굾궀궃",
			4,
			"궊궋궍궎궏궑",
			10,
			"궞",
			5,
			"궥",
			17,
			"궸",
			7,
			"귂귃귅귆귇귉",
			6,
			"귒귔",
			7,
			"귝귞귟귡귢귣귥",
			18
		],
		[
			"8341",
			"귺귻귽귾긂",
			5,
			"긊긌긎",
			5,
			"긕",
			7
		],
		[
			"8361",
			"긝",
			18,
			"긲긳긵긶긹긻긼"
		],
		[
			"8381",
			"긽긾긿깂깄깇깈깉깋깏깑깒깓깕깗",
			4,
			"깞깢깣깤깦깧깪깫깭깮깯깱",
			6,
			"깺깾",
			5,
			"꺆",
			5,
			"꺍",
			46,
			"꺿껁껂껃껅",
			6,
			"껎껒",
			5,
			"껚껛껝",
			8
		],
		[
			"8441",
			"껦껧껩껪껬껮",
			5,
			"껵껶껷껹껺껻껽",
			8
		],
		[
			"8461",
			"꼆꼉꼊꼋꼌꼎꼏꼑",
			18
		],
		[
			"8481",
			"꼤",
			7,
			"꼮꼯꼱꼳꼵",
			6,
			"꼾꽀꽄꽅꽆꽇꽊",
			5,
			"꽑",
			10,
			"꽞",
			5,
			"꽦",
			18,
			"꽺",
			5,
			"꾁꾂꾃꾅꾆꾇꾉",
			6,
			"꾒꾓꾔꾖",
			5,
			"꾝",
			26,
			"꾺꾻꾽꾾"
		],
		[
			"8541",
			"꾿꿁",
			5,
			"꿊꿌꿏",
			4,
			"꿕",
			6,
			"꿝",
			4
		],
		[
			"8561",
			"꿢",
			5,
			"꿪",
			5,
			"꿲꿳꿵꿶꿷꿹",
			6,
			"뀂뀃"
		],
		[
			"8581",
			"뀅",
			6,
			"뀍뀎뀏뀑뀒뀓뀕",
			6,
			"뀞",
			9,
			"뀩",
			26,
			"끆끇끉끋끍끏끐끑끒끖끘끚끛끜끞",
			29,
			"끾끿낁낂낃낅",
			6,
			"낎낐낒",
			5,
			"낛낝낞낣낤"
		],
		[
			"8641",
			"낥낦낧낪낰낲낶낷낹낺낻낽",
			6,
			"냆냊",
			5,
			"냒"
		],
		[
			"8661",
			"냓냕냖냗냙",
			6,
			"냡냢냣냤냦",
			10
		],
		[
			"8681",
			"냱",
			22,
			"넊넍넎넏넑넔넕넖넗넚넞",
			4,
			"넦넧넩넪넫넭",
			6,
			"넶넺",
			5,
			"녂녃녅녆녇녉",
			6,
			"녒녓녖녗녙녚녛녝녞녟녡",
			22,
			"녺녻녽녾녿놁놃",
			4,
			"놊놌놎놏놐놑놕놖놗놙놚놛놝"
		],
		[
			"8741",
			"놞",
			9,
			"놩",
			15
		],
		[
			"8761",
			"놹",
			18,
			"뇍뇎뇏뇑뇒뇓뇕"
		],
		[
			"8781",
			"뇖",
			5,
			"뇞뇠",
			7,
			"뇪뇫뇭뇮뇯뇱",
			7,
			"뇺뇼뇾",
			5,
			"눆눇눉눊눍",
			6,
			"눖눘눚",
			5,
			"눡",
			18,
			"눵",
			6,
			"눽",
			26,
			"뉙뉚뉛뉝뉞뉟뉡",
			6,
			"뉪",
			4
		],
		[
			"8841",
			"뉯",
			4,
			"뉶",
			5,
			"뉽",
			6,
			"늆늇늈늊",
			4
		],
		[
			"8861",
			"늏늒늓늕늖늗늛",
			4,
			"늢늤늧늨늩늫늭늮늯늱늲늳늵늶늷"
		],
		[
			"8881",
			"늸",
			15,
			"닊닋닍닎닏닑닓",
			4,
			"닚닜닞닟닠닡닣닧닩닪닰닱닲닶닼닽닾댂댃댅댆댇댉",
			6,
			"댒댖",
			5,
			"댝",
			54,
			"덗덙덚덝덠덡덢덣"
		],
		[
			"8941",
			"덦덨덪덬덭덯덲덳덵덶덷덹",
			6,
			"뎂뎆",
			5,
			"뎍"
		],
		[
			"8961",
			"뎎뎏뎑뎒뎓뎕",
			10,
			"뎢",
			5,
			"뎩뎪뎫뎭"
		],
		[
			"8981",
			"뎮",
			21,
			"돆돇돉돊돍돏돑돒돓돖돘돚돜돞돟돡돢돣돥돦돧돩",
			18,
			"돽",
			18,
			"됑",
			6,
			"됙됚됛됝됞됟됡",
			6,
			"됪됬",
			7,
			"됵",
			15
		],
		[
			"8a41",
			"둅",
			10,
			"둒둓둕둖둗둙",
			6,
			"둢둤둦"
		],
		[
			"8a61",
			"둧",
			4,
			"둭",
			18,
			"뒁뒂"
		],
		[
			"8a81",
			"뒃",
			4,
			"뒉",
			19,
			"뒞",
			5,
			"뒥뒦뒧뒩뒪뒫뒭",
			7,
			"뒶뒸뒺",
			5,
			"듁듂듃듅듆듇듉",
			6,
			"듑듒듓듔듖",
			5,
			"듞듟듡듢듥듧",
			4,
			"듮듰듲",
			5,
			"듹",
			26,
			"딖딗딙딚딝"
		],
		[
			"8b41",
			"딞",
			5,
			"딦딫",
			4,
			"딲딳딵딶딷딹",
			6,
			"땂땆"
		],
		[
			"8b61",
			"땇땈땉땊땎땏땑땒땓땕",
			6,
			"땞땢",
			8
		],
		[
			"8b81",
			"땫",
			52,
			"떢떣떥떦떧떩떬떭떮떯떲떶",
			4,
			"떾떿뗁뗂뗃뗅",
			6,
			"뗎뗒",
			5,
			"뗙",
			18,
			"뗭",
			18
		],
		[
			"8c41",
			"똀",
			15,
			"똒똓똕똖똗똙",
			4
		],
		[
			"8c61",
			"똞",
			6,
			"똦",
			5,
			"똭",
			6,
			"똵",
			5
		],
		[
			"8c81",
			"똻",
			12,
			"뙉",
			26,
			"뙥뙦뙧뙩",
			50,
			"뚞뚟뚡뚢뚣뚥",
			5,
			"뚭뚮뚯뚰뚲",
			16
		],
		[
			"8d41",
			"뛃",
			16,
			"뛕",
			8
		],
		[
			"8d61",
			"뛞",
			17,
			"뛱뛲뛳뛵뛶뛷뛹뛺"
		],
		[
			"8d81",
			"뛻",
			4,
			"뜂뜃뜄뜆",
			33,
			"뜪뜫뜭뜮뜱",
			6,
			"뜺뜼",
			7,
			"띅띆띇띉띊띋띍",
			6,
			"띖",
			9,
			"띡띢띣띥띦띧띩",
			6,
			"띲띴띶",
			5,
			"띾띿랁랂랃랅",
			6,
			"랎랓랔랕랚랛랝랞"
		],
		[
			"8e41",
			"랟랡",
			6,
			"랪랮",
			5,
			"랶랷랹",
			8
		],
		[
			"8e61",
			"럂",
			4,
			"럈럊",
			19
		],
		[
			"8e81",
			"럞",
			13,
			"럮럯럱럲럳럵",
			6,
			"럾렂",
			4,
			"렊렋렍렎렏렑",
			6,
			"렚렜렞",
			5,
			"렦렧렩렪렫렭",
			6,
			"렶렺",
			5,
			"롁롂롃롅",
			11,
			"롒롔",
			7,
			"롞롟롡롢롣롥",
			6,
			"롮롰롲",
			5,
			"롹롺롻롽",
			7
		],
		[
			"8f41",
			"뢅",
			7,
			"뢎",
			17
		],
		[
			"8f61",
			"뢠",
			7,
			"뢩",
			6,
			"뢱뢲뢳뢵뢶뢷뢹",
			4
		],
		[
			"8f81",
			"뢾뢿룂룄룆",
			5,
			"룍룎룏룑룒룓룕",
			7,
			"룞룠룢",
			5,
			"룪룫룭룮룯룱",
			6,
			"룺룼룾",
			5,
			"뤅",
			18,
			"뤙",
			6,
			"뤡",
			26,
			"뤾뤿륁륂륃륅",
			6,
			"륍륎륐륒",
			5
		],
		[
			"9041",
			"륚륛륝륞륟륡",
			6,
			"륪륬륮",
			5,
			"륶륷륹륺륻륽"
		],
		[
			"9061",
			"륾",
			5,
			"릆릈릋릌릏",
			15
		],
		[
			"9081",
			"릟",
			12,
			"릮릯릱릲릳릵",
			6,
			"릾맀맂",
			5,
			"맊맋맍맓",
			4,
			"맚맜맟맠맢맦맧맩맪맫맭",
			6,
			"맶맻",
			4,
			"먂",
			5,
			"먉",
			11,
			"먖",
			33,
			"먺먻먽먾먿멁멃멄멅멆"
		],
		[
			"9141",
			"멇멊멌멏멐멑멒멖멗멙멚멛멝",
			6,
			"멦멪",
			5
		],
		[
			"9161",
			"멲멳멵멶멷멹",
			9,
			"몆몈몉몊몋몍",
			5
		],
		[
			"9181",
			"몓",
			20,
			"몪몭몮몯몱몳",
			4,
			"몺몼몾",
			5,
			"뫅뫆뫇뫉",
			14,
			"뫚",
			33,
			"뫽뫾뫿묁묂묃묅",
			7,
			"묎묐묒",
			5,
			"묙묚묛묝묞묟묡",
			6
		],
		[
			"9241",
			"묨묪묬",
			7,
			"묷묹묺묿",
			4,
			"뭆뭈뭊뭋뭌뭎뭑뭒"
		],
		[
			"9261",
			"뭓뭕뭖뭗뭙",
			7,
			"뭢뭤",
			7,
			"뭭",
			4
		],
		[
			"9281",
			"뭲",
			21,
			"뮉뮊뮋뮍뮎뮏뮑",
			18,
			"뮥뮦뮧뮩뮪뮫뮭",
			6,
			"뮵뮶뮸",
			7,
			"믁믂믃믅믆믇믉",
			6,
			"믑믒믔",
			35,
			"믺믻믽믾밁"
		],
		[
			"9341",
			"밃",
			4,
			"밊밎밐밒밓밙밚밠밡밢밣밦밨밪밫밬밮밯밲밳밵"
		],
		[
			"9361",
			"밶밷밹",
			6,
			"뱂뱆뱇뱈뱊뱋뱎뱏뱑",
			8
		],
		[
			"9381",
			"뱚뱛뱜뱞",
			37,
			"벆벇벉벊벍벏",
			4,
			"벖벘벛",
			4,
			"벢벣벥벦벩",
			6,
			"벲벶",
			5,
			"벾벿볁볂볃볅",
			7,
			"볎볒볓볔볖볗볙볚볛볝",
			22,
			"볷볹볺볻볽"
		],
		[
			"9441",
			"볾",
			5,
			"봆봈봊",
			5,
			"봑봒봓봕",
			8
		],
		[
			"9461",
			"봞",
			5,
			"봥",
			6,
			"봭",
			12
		],
		[
			"9481",
			"봺",
			5,
			"뵁",
			6,
			"뵊뵋뵍뵎뵏뵑",
			6,
			"뵚",
			9,
			"뵥뵦뵧뵩",
			22,
			"붂붃붅붆붋",
			4,
			"붒붔붖붗붘붛붝",
			6,
			"붥",
			10,
			"붱",
			6,
			"붹",
			24
		],
		[
			"9541",
			"뷒뷓뷖뷗뷙뷚뷛뷝",
			11,
			"뷪",
			5,
			"뷱"
		],
		[
			"9561",
			"뷲뷳뷵뷶뷷뷹",
			6,
			"븁븂븄븆",
			5,
			"븎븏븑븒븓"
		],
		[
			"9581",
			"븕",
			6,
			"븞븠",
			35,
			"빆빇빉빊빋빍빏",
			4,
			"빖빘빜빝빞빟빢빣빥빦빧빩빫",
			4,
			"빲빶",
			4,
			"빾빿뺁뺂뺃뺅",
			6,
			"뺎뺒",
			5,
			"뺚",
			13,
			"뺩",
			14
		],
		[
			"9641",
			"뺸",
			23,
			"뻒뻓"
		],
		[
			"9661",
			"뻕뻖뻙",
			6,
			"뻡뻢뻦",
			5,
			"뻭",
			8
		],
		[
			"9681",
			"뻶",
			10,
			"뼂",
			5,
			"뼊",
			13,
			"뼚뼞",
			33,
			"뽂뽃뽅뽆뽇뽉",
			6,
			"뽒뽓뽔뽖",
			44
		],
		[
			"9741",
			"뾃",
			16,
			"뾕",
			8
		],
		[
			"9761",
			"뾞",
			17,
			"뾱",
			7
		],
		[
			"9781",
			"뾹",
			11,
			"뿆",
			5,
			"뿎뿏뿑뿒뿓뿕",
			6,
			"뿝뿞뿠뿢",
			89,
			"쀽쀾쀿"
		],
		[
			"9841",
			"쁀",
			16,
			"쁒",
			5,
			"쁙쁚쁛"
		],
		[
			"9861",
			"쁝쁞쁟쁡",
			6,
			"쁪",
			15
		],
		[
			"9881",
			"쁺",
			21,
			"삒삓삕삖삗삙",
			6,
			"삢삤삦",
			5,
			"삮삱삲삷",
			4,
			"삾샂샃샄샆샇샊샋샍샎샏샑",
			6,
			"샚샞",
			5,
			"샦샧샩샪샫샭",
			6,
			"샶샸샺",
			5,
			"섁섂섃섅섆섇섉",
			6,
			"섑섒섓섔섖",
			5,
			"섡섢섥섨섩섪섫섮"
		],
		[
			"9941",
			"섲섳섴섵섷섺섻섽섾섿셁",
			6,
			"셊셎",
			5,
			"셖셗"
		],
		[
			"9961",
			"셙셚셛셝",
			6,
			"셦셪",
			5,
			"셱셲셳셵셶셷셹셺셻"
		],
		[
			"9981",
			"셼",
			8,
			"솆",
			5,
			"솏솑솒솓솕솗",
			4,
			"솞솠솢솣솤솦솧솪솫솭솮솯솱",
			11,
			"솾",
			5,
			"쇅쇆쇇쇉쇊쇋쇍",
			6,
			"쇕쇖쇙",
			6,
			"쇡쇢쇣쇥쇦쇧쇩",
			6,
			"쇲쇴",
			7,
			"쇾쇿숁숂숃숅",
			6,
			"숎숐숒",
			5,
			"숚숛숝숞숡숢숣"
		],
		[
			"9a41",
			"숤숥숦숧숪숬숮숰숳숵",
			16
		],
		[
			"9a61",
			"쉆쉇쉉",
			6,
			"쉒쉓쉕쉖쉗쉙",
			6,
			"쉡쉢쉣쉤쉦"
		],
		[
			"9a81",
			"쉧",
			4,
			"쉮쉯쉱쉲쉳쉵",
			6,
			"쉾슀슂",
			5,
			"슊",
			5,
			"슑",
			6,
			"슙슚슜슞",
			5,
			"슦슧슩슪슫슮",
			5,
			"슶슸슺",
			33,
			"싞싟싡싢싥",
			5,
			"싮싰싲싳싴싵싷싺싽싾싿쌁",
			6,
			"쌊쌋쌎쌏"
		],
		[
			"9b41",
			"쌐쌑쌒쌖쌗쌙쌚쌛쌝",
			6,
			"쌦쌧쌪",
			8
		],
		[
			"9b61",
			"쌳",
			17,
			"썆",
			7
		],
		[
			"9b81",
			"썎",
			25,
			"썪썫썭썮썯썱썳",
			4,
			"썺썻썾",
			5,
			"쎅쎆쎇쎉쎊쎋쎍",
			50,
			"쏁",
			22,
			"쏚"
		],
		[
			"9c41",
			"쏛쏝쏞쏡쏣",
			4,
			"쏪쏫쏬쏮",
			5,
			"쏶쏷쏹",
			5
		],
		[
			"9c61",
			"쏿",
			8,
			"쐉",
			6,
			"쐑",
			9
		],
		[
			"9c81",
			"쐛",
			8,
			"쐥",
			6,
			"쐭쐮쐯쐱쐲쐳쐵",
			6,
			"쐾",
			9,
			"쑉",
			26,
			"쑦쑧쑩쑪쑫쑭",
			6,
			"쑶쑷쑸쑺",
			5,
			"쒁",
			18,
			"쒕",
			6,
			"쒝",
			12
		],
		[
			"9d41",
			"쒪",
			13,
			"쒹쒺쒻쒽",
			8
		],
		[
			"9d61",
			"쓆",
			25
		],
		[
			"9d81",
			"쓠",
			8,
			"쓪",
			5,
			"쓲쓳쓵쓶쓷쓹쓻쓼쓽쓾씂",
			9,
			"씍씎씏씑씒씓씕",
			6,
			"씝",
			10,
			"씪씫씭씮씯씱",
			6,
			"씺씼씾",
			5,
			"앆앇앋앏앐앑앒앖앚앛앜앟앢앣앥앦앧앩",
			6,
			"앲앶",
			5,
			"앾앿얁얂얃얅얆얈얉얊얋얎얐얒얓얔"
		],
		[
			"9e41",
			"얖얙얚얛얝얞얟얡",
			7,
			"얪",
			9,
			"얶"
		],
		[
			"9e61",
			"얷얺얿",
			4,
			"엋엍엏엒엓엕엖엗엙",
			6,
			"엢엤엦엧"
		],
		[
			"9e81",
			"엨엩엪엫엯엱엲엳엵엸엹엺엻옂옃옄옉옊옋옍옎옏옑",
			6,
			"옚옝",
			6,
			"옦옧옩옪옫옯옱옲옶옸옺옼옽옾옿왂왃왅왆왇왉",
			6,
			"왒왖",
			5,
			"왞왟왡",
			10,
			"왭왮왰왲",
			5,
			"왺왻왽왾왿욁",
			6,
			"욊욌욎",
			5,
			"욖욗욙욚욛욝",
			6,
			"욦"
		],
		[
			"9f41",
			"욨욪",
			5,
			"욲욳욵욶욷욻",
			4,
			"웂웄웆",
			5,
			"웎"
		],
		[
			"9f61",
			"웏웑웒웓웕",
			6,
			"웞웟웢",
			5,
			"웪웫웭웮웯웱웲"
		],
		[
			"9f81",
			"웳",
			4,
			"웺웻웼웾",
			5,
			"윆윇윉윊윋윍",
			6,
			"윖윘윚",
			5,
			"윢윣윥윦윧윩",
			6,
			"윲윴윶윸윹윺윻윾윿읁읂읃읅",
			4,
			"읋읎읐읙읚읛읝읞읟읡",
			6,
			"읩읪읬",
			7,
			"읶읷읹읺읻읿잀잁잂잆잋잌잍잏잒잓잕잙잛",
			4,
			"잢잧",
			4,
			"잮잯잱잲잳잵잶잷"
		],
		[
			"a041",
			"잸잹잺잻잾쟂",
			5,
			"쟊쟋쟍쟏쟑",
			6,
			"쟙쟚쟛쟜"
		],
		[
			"a061",
			"쟞",
			5,
			"쟥쟦쟧쟩쟪쟫쟭",
			13
		],
		[
			"a081",
			"쟻",
			4,
			"젂젃젅젆젇젉젋",
			4,
			"젒젔젗",
			4,
			"젞젟젡젢젣젥",
			6,
			"젮젰젲",
			5,
			"젹젺젻젽젾젿졁",
			6,
			"졊졋졎",
			5,
			"졕",
			26,
			"졲졳졵졶졷졹졻",
			4,
			"좂좄좈좉좊좎",
			5,
			"좕",
			7,
			"좞좠좢좣좤"
		],
		[
			"a141",
			"좥좦좧좩",
			18,
			"좾좿죀죁"
		],
		[
			"a161",
			"죂죃죅죆죇죉죊죋죍",
			6,
			"죖죘죚",
			5,
			"죢죣죥"
		],
		[
			"a181",
			"죦",
			14,
			"죶",
			5,
			"죾죿줁줂줃줇",
			4,
			"줎　、。·‥…¨〃­―∥＼∼‘’“”〔〕〈",
			9,
			"±×÷≠≤≥∞∴°′″℃Å￠￡￥♂♀∠⊥⌒∂∇≡≒§※☆★○●◎◇◆□■△▲▽▼→←↑↓↔〓≪≫√∽∝∵∫∬∈∋⊆⊇⊂⊃∪∩∧∨￢"
		],
		[
			"a241",
			"줐줒",
			5,
			"줙",
			18
		],
		[
			"a261",
			"줭",
			6,
			"줵",
			18
		],
		[
			"a281",
			"쥈",
			7,
			"쥒쥓쥕쥖쥗쥙",
			6,
			"쥢쥤",
			7,
			"쥭쥮쥯⇒⇔∀∃´～ˇ˘˝˚˙¸˛¡¿ː∮∑∏¤℉‰◁◀▷▶♤♠♡♥♧♣⊙◈▣◐◑▒▤▥▨▧▦▩♨☏☎☜☞¶†‡↕↗↙↖↘♭♩♪♬㉿㈜№㏇™㏂㏘℡€®"
		],
		[
			"a341",
			"쥱쥲쥳쥵",
			6,
			"쥽",
			10,
			"즊즋즍즎즏"
		],
		[
			"a361",
			"즑",
			6,
			"즚즜즞",
			16
		],
		[
			"a381",
			"즯",
			16,
			"짂짃짅짆짉짋",
			4,
			"짒짔짗짘짛！",
			58,
			"￦］",
			32,
			"￣"
		],
		[
			"a441",
			"짞짟짡짣짥짦짨짩짪짫짮짲",
			5,
			"짺짻짽짾짿쨁쨂쨃쨄"
		],
		[
			"a461",
			"쨅쨆쨇쨊쨎",
			5,
			"쨕쨖쨗쨙",
			12
		],
		[
			"a481",
			"쨦쨧쨨쨪",
			28,
			"ㄱ",
			93
		],
		[
			"a541",
			"쩇",
			4,
			"쩎쩏쩑쩒쩓쩕",
			6,
			"쩞쩢",
			5,
			"쩩쩪"
		],
		[
			"a561",
			"쩫",
			17,
			"쩾",
			5,
			"쪅쪆"
		],
		[
			"a581",
			"쪇",
			16,
			"쪙",
			14,
			"ⅰ",
			9
		],
		[
			"a5b0",
			"Ⅰ",
			9
		],
		[
			"a5c1",
			"Α",
			16,
			"Σ",
			6
		],
		[
			"a5e1",
			"α",
			16,
			"σ",
			6
		],
		[
			"a641",
			"쪨",
			19,
			"쪾쪿쫁쫂쫃쫅"
		],
		[
			"a661",
			"쫆",
			5,
			"쫎쫐쫒쫔쫕쫖쫗쫚",
			5,
			"쫡",
			6
		],
		[
			"a681",
			"쫨쫩쫪쫫쫭",
			6,
			"쫵",
			18,
			"쬉쬊─│┌┐┘└├┬┤┴┼━┃┏┓┛┗┣┳┫┻╋┠┯┨┷┿┝┰┥┸╂┒┑┚┙┖┕┎┍┞┟┡┢┦┧┩┪┭┮┱┲┵┶┹┺┽┾╀╁╃",
			7
		],
		[
			"a741",
			"쬋",
			4,
			"쬑쬒쬓쬕쬖쬗쬙",
			6,
			"쬢",
			7
		],
		[
			"a761",
			"쬪",
			22,
			"쭂쭃쭄"
		],
		[
			"a781",
			"쭅쭆쭇쭊쭋쭍쭎쭏쭑",
			6,
			"쭚쭛쭜쭞",
			5,
			"쭥",
			7,
			"㎕㎖㎗ℓ㎘㏄㎣㎤㎥㎦㎙",
			9,
			"㏊㎍㎎㎏㏏㎈㎉㏈㎧㎨㎰",
			9,
			"㎀",
			4,
			"㎺",
			5,
			"㎐",
			4,
			"Ω㏀㏁㎊㎋㎌㏖㏅㎭㎮㎯㏛㎩㎪㎫㎬㏝㏐㏓㏃㏉㏜㏆"
		],
		[
			"a841",
			"쭭",
			10,
			"쭺",
			14
		],
		[
			"a861",
			"쮉",
			18,
			"쮝",
			6
		],
		[
			"a881",
			"쮤",
			19,
			"쮹",
			11,
			"ÆÐªĦ"
		],
		["a8a6", "Ĳ"],
		["a8a8", "ĿŁØŒºÞŦŊ"],
		[
			"a8b1",
			"㉠",
			27,
			"ⓐ",
			25,
			"①",
			14,
			"½⅓⅔¼¾⅛⅜⅝⅞"
		],
		[
			"a941",
			"쯅",
			14,
			"쯕",
			10
		],
		[
			"a961",
			"쯠쯡쯢쯣쯥쯦쯨쯪",
			18
		],
		[
			"a981",
			"쯽",
			14,
			"찎찏찑찒찓찕",
			6,
			"찞찟찠찣찤æđðħıĳĸŀłøœßþŧŋŉ㈀",
			27,
			"⒜",
			25,
			"⑴",
			14,
			"¹²³⁴ⁿ₁₂₃₄"
		],
		[
			"aa41",
			"찥찦찪찫찭찯찱",
			6,
			"찺찿",
			4,
			"챆챇챉챊챋챍챎"
		],
		[
			"aa61",
			"챏",
			4,
			"챖챚",
			5,
			"챡챢챣챥챧챩",
			6,
			"챱챲"
		],
		[
			"aa81",
			"챳챴챶",
			29,
			"ぁ",
			82
		],
		[
			"ab41",
			"첔첕첖첗첚첛첝첞첟첡",
			6,
			"첪첮",
			5,
			"첶첷첹"
		],
		[
			"ab61",
			"첺첻첽",
			6,
			"쳆쳈쳊",
			5,
			"쳑쳒쳓쳕",
			5
		],
		[
			"ab81",
			"쳛",
			8,
			"쳥",
			6,
			"쳭쳮쳯쳱",
			12,
			"ァ",
			85
		],
		[
			"ac41",
			"쳾쳿촀촂",
			5,
			"촊촋촍촎촏촑",
			6,
			"촚촜촞촟촠"
		],
		[
			"ac61",
			"촡촢촣촥촦촧촩촪촫촭",
			11,
			"촺",
			4
		],
		[
			"ac81",
			"촿",
			28,
			"쵝쵞쵟А",
			5,
			"ЁЖ",
			25
		],
		[
			"acd1",
			"а",
			5,
			"ёж",
			25
		],
		[
			"ad41",
			"쵡쵢쵣쵥",
			6,
			"쵮쵰쵲",
			5,
			"쵹",
			7
		],
		[
			"ad61",
			"춁",
			6,
			"춉",
			10,
			"춖춗춙춚춛춝춞춟"
		],
		[
			"ad81",
			"춠춡춢춣춦춨춪",
			5,
			"춱",
			18,
			"췅"
		],
		[
			"ae41",
			"췆",
			5,
			"췍췎췏췑",
			16
		],
		[
			"ae61",
			"췢",
			5,
			"췩췪췫췭췮췯췱",
			6,
			"췺췼췾",
			4
		],
		[
			"ae81",
			"츃츅츆츇츉츊츋츍",
			6,
			"츕츖츗츘츚",
			5,
			"츢츣츥츦츧츩츪츫"
		],
		[
			"af41",
			"츬츭츮츯츲츴츶",
			19
		],
		[
			"af61",
			"칊",
			13,
			"칚칛칝칞칢",
			5,
			"칪칬"
		],
		[
			"af81",
			"칮",
			5,
			"칶칷칹칺칻칽",
			6,
			"캆캈캊",
			5,
			"캒캓캕캖캗캙"
		],
		[
			"b041",
			"캚",
			5,
			"캢캦",
			5,
			"캮",
			12
		],
		[
			"b061",
			"캻",
			5,
			"컂",
			19
		],
		[
			"b081",
			"컖",
			13,
			"컦컧컩컪컭",
			6,
			"컶컺",
			5,
			"가각간갇갈갉갊감",
			7,
			"같",
			4,
			"갠갤갬갭갯갰갱갸갹갼걀걋걍걔걘걜거걱건걷걸걺검겁것겄겅겆겉겊겋게겐겔겜겝겟겠겡겨격겪견겯결겸겹겻겼경곁계곈곌곕곗고곡곤곧골곪곬곯곰곱곳공곶과곽관괄괆"
		],
		[
			"b141",
			"켂켃켅켆켇켉",
			6,
			"켒켔켖",
			5,
			"켝켞켟켡켢켣"
		],
		[
			"b161",
			"켥",
			6,
			"켮켲",
			5,
			"켹",
			11
		],
		[
			"b181",
			"콅",
			14,
			"콖콗콙콚콛콝",
			6,
			"콦콨콪콫콬괌괍괏광괘괜괠괩괬괭괴괵괸괼굄굅굇굉교굔굘굡굣구국군굳굴굵굶굻굼굽굿궁궂궈궉권궐궜궝궤궷귀귁귄귈귐귑귓규균귤그극근귿글긁금급긋긍긔기긱긴긷길긺김깁깃깅깆깊까깍깎깐깔깖깜깝깟깠깡깥깨깩깬깰깸"
		],
		[
			"b241",
			"콭콮콯콲콳콵콶콷콹",
			6,
			"쾁쾂쾃쾄쾆",
			5,
			"쾍"
		],
		[
			"b261",
			"쾎",
			18,
			"쾢",
			5,
			"쾩"
		],
		[
			"b281",
			"쾪",
			5,
			"쾱",
			18,
			"쿅",
			6,
			"깹깻깼깽꺄꺅꺌꺼꺽꺾껀껄껌껍껏껐껑께껙껜껨껫껭껴껸껼꼇꼈꼍꼐꼬꼭꼰꼲꼴꼼꼽꼿꽁꽂꽃꽈꽉꽐꽜꽝꽤꽥꽹꾀꾄꾈꾐꾑꾕꾜꾸꾹꾼꿀꿇꿈꿉꿋꿍꿎꿔꿜꿨꿩꿰꿱꿴꿸뀀뀁뀄뀌뀐뀔뀜뀝뀨끄끅끈끊끌끎끓끔끕끗끙"
		],
		[
			"b341",
			"쿌",
			19,
			"쿢쿣쿥쿦쿧쿩"
		],
		[
			"b361",
			"쿪",
			5,
			"쿲쿴쿶",
			5,
			"쿽쿾쿿퀁퀂퀃퀅",
			5
		],
		[
			"b381",
			"퀋",
			5,
			"퀒",
			5,
			"퀙",
			19,
			"끝끼끽낀낄낌낍낏낑나낙낚난낟날낡낢남납낫",
			4,
			"낱낳내낵낸낼냄냅냇냈냉냐냑냔냘냠냥너넉넋넌널넒넓넘넙넛넜넝넣네넥넨넬넴넵넷넸넹녀녁년녈념녑녔녕녘녜녠노녹논놀놂놈놉놋농높놓놔놘놜놨뇌뇐뇔뇜뇝"
		],
		[
			"b441",
			"퀮",
			5,
			"퀶퀷퀹퀺퀻퀽",
			6,
			"큆큈큊",
			5
		],
		[
			"b461",
			"큑큒큓큕큖큗큙",
			6,
			"큡",
			10,
			"큮큯"
		],
		[
			"b481",
			"큱큲큳큵",
			6,
			"큾큿킀킂",
			18,
			"뇟뇨뇩뇬뇰뇹뇻뇽누눅눈눋눌눔눕눗눙눠눴눼뉘뉜뉠뉨뉩뉴뉵뉼늄늅늉느늑는늘늙늚늠늡늣능늦늪늬늰늴니닉닌닐닒님닙닛닝닢다닥닦단닫",
			4,
			"닳담답닷",
			4,
			"닿대댁댄댈댐댑댓댔댕댜더덕덖던덛덜덞덟덤덥"
		],
		[
			"b541",
			"킕",
			14,
			"킦킧킩킪킫킭",
			5
		],
		[
			"b561",
			"킳킶킸킺",
			5,
			"탂탃탅탆탇탊",
			5,
			"탒탖",
			4
		],
		[
			"b581",
			"탛탞탟탡탢탣탥",
			6,
			"탮탲",
			5,
			"탹",
			11,
			"덧덩덫덮데덱덴델뎀뎁뎃뎄뎅뎌뎐뎔뎠뎡뎨뎬도독돈돋돌돎돐돔돕돗동돛돝돠돤돨돼됐되된될됨됩됫됴두둑둔둘둠둡둣둥둬뒀뒈뒝뒤뒨뒬뒵뒷뒹듀듄듈듐듕드득든듣들듦듬듭듯등듸디딕딘딛딜딤딥딧딨딩딪따딱딴딸"
		],
		[
			"b641",
			"턅",
			7,
			"턎",
			17
		],
		[
			"b661",
			"턠",
			15,
			"턲턳턵턶턷턹턻턼턽턾"
		],
		[
			"b681",
			"턿텂텆",
			5,
			"텎텏텑텒텓텕",
			6,
			"텞텠텢",
			5,
			"텩텪텫텭땀땁땃땄땅땋때땍땐땔땜땝땟땠땡떠떡떤떨떪떫떰떱떳떴떵떻떼떽뗀뗄뗌뗍뗏뗐뗑뗘뗬또똑똔똘똥똬똴뙈뙤뙨뚜뚝뚠뚤뚫뚬뚱뛔뛰뛴뛸뜀뜁뜅뜨뜩뜬뜯뜰뜸뜹뜻띄띈띌띔띕띠띤띨띰띱띳띵라락란랄람랍랏랐랑랒랖랗"
		],
		[
			"b741",
			"텮",
			13,
			"텽",
			6,
			"톅톆톇톉톊"
		],
		[
			"b761",
			"톋",
			20,
			"톢톣톥톦톧"
		],
		[
			"b781",
			"톩",
			6,
			"톲톴톶톷톸톹톻톽톾톿퇁",
			14,
			"래랙랜랠램랩랫랬랭랴략랸럇량러럭런럴럼럽럿렀렁렇레렉렌렐렘렙렛렝려력련렬렴렵렷렸령례롄롑롓로록론롤롬롭롯롱롸롼뢍뢨뢰뢴뢸룀룁룃룅료룐룔룝룟룡루룩룬룰룸룹룻룽뤄뤘뤠뤼뤽륀륄륌륏륑류륙륜률륨륩"
		],
		[
			"b841",
			"퇐",
			7,
			"퇙",
			17
		],
		[
			"b861",
			"퇫",
			8,
			"퇵퇶퇷퇹",
			13
		],
		[
			"b881",
			"툈툊",
			5,
			"툑",
			24,
			"륫륭르륵른를름릅릇릉릊릍릎리릭린릴림립릿링마막만많",
			4,
			"맘맙맛망맞맡맣매맥맨맬맴맵맷맸맹맺먀먁먈먕머먹먼멀멂멈멉멋멍멎멓메멕멘멜멤멥멧멨멩며멱면멸몃몄명몇몌모목몫몬몰몲몸몹못몽뫄뫈뫘뫙뫼"
		],
		[
			"b941",
			"툪툫툮툯툱툲툳툵",
			6,
			"툾퉀퉂",
			5,
			"퉉퉊퉋퉌"
		],
		[
			"b961",
			"퉍",
			14,
			"퉝",
			6,
			"퉥퉦퉧퉨"
		],
		[
			"b981",
			"퉩",
			22,
			"튂튃튅튆튇튉튊튋튌묀묄묍묏묑묘묜묠묩묫무묵묶문묻물묽묾뭄뭅뭇뭉뭍뭏뭐뭔뭘뭡뭣뭬뮈뮌뮐뮤뮨뮬뮴뮷므믄믈믐믓미믹민믿밀밂밈밉밋밌밍및밑바",
			4,
			"받",
			4,
			"밤밥밧방밭배백밴밸뱀뱁뱃뱄뱅뱉뱌뱍뱐뱝버벅번벋벌벎범법벗"
		],
		[
			"ba41",
			"튍튎튏튒튓튔튖",
			5,
			"튝튞튟튡튢튣튥",
			6,
			"튭"
		],
		[
			"ba61",
			"튮튯튰튲",
			5,
			"튺튻튽튾틁틃",
			4,
			"틊틌",
			5
		],
		[
			"ba81",
			"틒틓틕틖틗틙틚틛틝",
			6,
			"틦",
			9,
			"틲틳틵틶틷틹틺벙벚베벡벤벧벨벰벱벳벴벵벼벽변별볍볏볐병볕볘볜보복볶본볼봄봅봇봉봐봔봤봬뵀뵈뵉뵌뵐뵘뵙뵤뵨부북분붇불붉붊붐붑붓붕붙붚붜붤붰붸뷔뷕뷘뷜뷩뷰뷴뷸븀븃븅브븍븐블븜븝븟비빅빈빌빎빔빕빗빙빚빛빠빡빤"
		],
		[
			"bb41",
			"틻",
			4,
			"팂팄팆",
			5,
			"팏팑팒팓팕팗",
			4,
			"팞팢팣"
		],
		[
			"bb61",
			"팤팦팧팪팫팭팮팯팱",
			6,
			"팺팾",
			5,
			"퍆퍇퍈퍉"
		],
		[
			"bb81",
			"퍊",
			31,
			"빨빪빰빱빳빴빵빻빼빽뺀뺄뺌뺍뺏뺐뺑뺘뺙뺨뻐뻑뻔뻗뻘뻠뻣뻤뻥뻬뼁뼈뼉뼘뼙뼛뼜뼝뽀뽁뽄뽈뽐뽑뽕뾔뾰뿅뿌뿍뿐뿔뿜뿟뿡쀼쁑쁘쁜쁠쁨쁩삐삑삔삘삠삡삣삥사삭삯산삳살삵삶삼삽삿샀상샅새색샌샐샘샙샛샜생샤"
		],
		[
			"bc41",
			"퍪",
			17,
			"퍾퍿펁펂펃펅펆펇"
		],
		[
			"bc61",
			"펈펉펊펋펎펒",
			5,
			"펚펛펝펞펟펡",
			6,
			"펪펬펮"
		],
		[
			"bc81",
			"펯",
			4,
			"펵펶펷펹펺펻펽",
			6,
			"폆폇폊",
			5,
			"폑",
			5,
			"샥샨샬샴샵샷샹섀섄섈섐섕서",
			4,
			"섣설섦섧섬섭섯섰성섶세섹센셀셈셉셋셌셍셔셕션셜셤셥셧셨셩셰셴셸솅소속솎손솔솖솜솝솟송솥솨솩솬솰솽쇄쇈쇌쇔쇗쇘쇠쇤쇨쇰쇱쇳쇼쇽숀숄숌숍숏숑수숙순숟술숨숩숫숭"
		],
		[
			"bd41",
			"폗폙",
			7,
			"폢폤",
			7,
			"폮폯폱폲폳폵폶폷"
		],
		[
			"bd61",
			"폸폹폺폻폾퐀퐂",
			5,
			"퐉",
			13
		],
		[
			"bd81",
			"퐗",
			5,
			"퐞",
			25,
			"숯숱숲숴쉈쉐쉑쉔쉘쉠쉥쉬쉭쉰쉴쉼쉽쉿슁슈슉슐슘슛슝스슥슨슬슭슴습슷승시식신싣실싫심십싯싱싶싸싹싻싼쌀쌈쌉쌌쌍쌓쌔쌕쌘쌜쌤쌥쌨쌩썅써썩썬썰썲썸썹썼썽쎄쎈쎌쏀쏘쏙쏜쏟쏠쏢쏨쏩쏭쏴쏵쏸쐈쐐쐤쐬쐰"
		],
		[
			"be41",
			"퐸",
			7,
			"푁푂푃푅",
			14
		],
		[
			"be61",
			"푔",
			7,
			"푝푞푟푡푢푣푥",
			7,
			"푮푰푱푲"
		],
		[
			"be81",
			"푳",
			4,
			"푺푻푽푾풁풃",
			4,
			"풊풌풎",
			5,
			"풕",
			8,
			"쐴쐼쐽쑈쑤쑥쑨쑬쑴쑵쑹쒀쒔쒜쒸쒼쓩쓰쓱쓴쓸쓺쓿씀씁씌씐씔씜씨씩씬씰씸씹씻씽아악안앉않알앍앎앓암압앗았앙앝앞애액앤앨앰앱앳앴앵야약얀얄얇얌얍얏양얕얗얘얜얠얩어억언얹얻얼얽얾엄",
			6,
			"엌엎"
		],
		[
			"bf41",
			"풞",
			10,
			"풪",
			14
		],
		[
			"bf61",
			"풹",
			18,
			"퓍퓎퓏퓑퓒퓓퓕"
		],
		[
			"bf81",
			"퓖",
			5,
			"퓝퓞퓠",
			7,
			"퓩퓪퓫퓭퓮퓯퓱",
			6,
			"퓹퓺퓼에엑엔엘엠엡엣엥여역엮연열엶엷염",
			5,
			"옅옆옇예옌옐옘옙옛옜오옥온올옭옮옰옳옴옵옷옹옻와왁완왈왐왑왓왔왕왜왝왠왬왯왱외왹왼욀욈욉욋욍요욕욘욜욤욥욧용우욱운울욹욺움웁웃웅워웍원월웜웝웠웡웨"
		],
		[
			"c041",
			"퓾",
			5,
			"픅픆픇픉픊픋픍",
			6,
			"픖픘",
			5
		],
		[
			"c061",
			"픞",
			25
		],
		[
			"c081",
			"픸픹픺픻픾픿핁핂핃핅",
			6,
			"핎핐핒",
			5,
			"핚핛핝핞핟핡핢핣웩웬웰웸웹웽위윅윈윌윔윕윗윙유육윤율윰윱윳융윷으윽은을읊음읍읏응",
			7,
			"읜읠읨읫이익인일읽읾잃임입잇있잉잊잎자작잔잖잗잘잚잠잡잣잤장잦재잭잰잴잼잽잿쟀쟁쟈쟉쟌쟎쟐쟘쟝쟤쟨쟬저적전절젊"
		],
		[
			"c141",
			"핤핦핧핪핬핮",
			5,
			"핶핷핹핺핻핽",
			6,
			"햆햊햋"
		],
		[
			"c161",
			"햌햍햎햏햑",
			19,
			"햦햧"
		],
		[
			"c181",
			"햨",
			31,
			"점접젓정젖제젝젠젤젬젭젯젱져젼졀졈졉졌졍졔조족존졸졺좀좁좃종좆좇좋좌좍좔좝좟좡좨좼좽죄죈죌죔죕죗죙죠죡죤죵주죽준줄줅줆줌줍줏중줘줬줴쥐쥑쥔쥘쥠쥡쥣쥬쥰쥴쥼즈즉즌즐즘즙즛증지직진짇질짊짐집짓"
		],
		[
			"c241",
			"헊헋헍헎헏헑헓",
			4,
			"헚헜헞",
			5,
			"헦헧헩헪헫헭헮"
		],
		[
			"c261",
			"헯",
			4,
			"헶헸헺",
			5,
			"혂혃혅혆혇혉",
			6,
			"혒"
		],
		[
			"c281",
			"혖",
			5,
			"혝혞혟혡혢혣혥",
			7,
			"혮",
			9,
			"혺혻징짖짙짚짜짝짠짢짤짧짬짭짯짰짱째짹짼쨀쨈쨉쨋쨌쨍쨔쨘쨩쩌쩍쩐쩔쩜쩝쩟쩠쩡쩨쩽쪄쪘쪼쪽쫀쫄쫌쫍쫏쫑쫓쫘쫙쫠쫬쫴쬈쬐쬔쬘쬠쬡쭁쭈쭉쭌쭐쭘쭙쭝쭤쭸쭹쮜쮸쯔쯤쯧쯩찌찍찐찔찜찝찡찢찧차착찬찮찰참찹찻"
		],
		[
			"c341",
			"혽혾혿홁홂홃홄홆홇홊홌홎홏홐홒홓홖홗홙홚홛홝",
			4
		],
		[
			"c361",
			"홢",
			4,
			"홨홪",
			5,
			"홲홳홵",
			11
		],
		[
			"c381",
			"횁횂횄횆",
			5,
			"횎횏횑횒횓횕",
			7,
			"횞횠횢",
			5,
			"횩횪찼창찾채책챈챌챔챕챗챘챙챠챤챦챨챰챵처척천철첨첩첫첬청체첵첸첼쳄쳅쳇쳉쳐쳔쳤쳬쳰촁초촉촌촐촘촙촛총촤촨촬촹최쵠쵤쵬쵭쵯쵱쵸춈추축춘출춤춥춧충춰췄췌췐취췬췰췸췹췻췽츄츈츌츔츙츠측츤츨츰츱츳층"
		],
		[
			"c441",
			"횫횭횮횯횱",
			7,
			"횺횼",
			7,
			"훆훇훉훊훋"
		],
		[
			"c461",
			"훍훎훏훐훒훓훕훖훘훚",
			5,
			"훡훢훣훥훦훧훩",
			4
		],
		[
			"c481",
			"훮훯훱훲훳훴훶",
			5,
			"훾훿휁휂휃휅",
			11,
			"휒휓휔치칙친칟칠칡침칩칫칭카칵칸칼캄캅캇캉캐캑캔캘캠캡캣캤캥캬캭컁커컥컨컫컬컴컵컷컸컹케켁켄켈켐켑켓켕켜켠켤켬켭켯켰켱켸코콕콘콜콤콥콧콩콰콱콴콸쾀쾅쾌쾡쾨쾰쿄쿠쿡쿤쿨쿰쿱쿳쿵쿼퀀퀄퀑퀘퀭퀴퀵퀸퀼"
		],
		[
			"c541",
			"휕휖휗휚휛휝휞휟휡",
			6,
			"휪휬휮",
			5,
			"휶휷휹"
		],
		[
			"c561",
			"휺휻휽",
			6,
			"흅흆흈흊",
			5,
			"흒흓흕흚",
			4
		],
		[
			"c581",
			"흟흢흤흦흧흨흪흫흭흮흯흱흲흳흵",
			6,
			"흾흿힀힂",
			5,
			"힊힋큄큅큇큉큐큔큘큠크큭큰클큼큽킁키킥킨킬킴킵킷킹타탁탄탈탉탐탑탓탔탕태택탠탤탬탭탯탰탱탸턍터턱턴털턺텀텁텃텄텅테텍텐텔템텝텟텡텨텬텼톄톈토톡톤톨톰톱톳통톺톼퇀퇘퇴퇸툇툉툐투툭툰툴툼툽툿퉁퉈퉜"
		],
		[
			"c641",
			"힍힎힏힑",
			6,
			"힚힜힞",
			5
		],
		["c6a1", "퉤튀튁튄튈튐튑튕튜튠튤튬튱트특튼튿틀틂틈틉틋틔틘틜틤틥티틱틴틸팀팁팃팅파팍팎판팔팖팜팝팟팠팡팥패팩팬팰팸팹팻팼팽퍄퍅퍼퍽펀펄펌펍펏펐펑페펙펜펠펨펩펫펭펴편펼폄폅폈평폐폘폡폣포폭폰폴폼폽폿퐁"],
		["c7a1", "퐈퐝푀푄표푠푤푭푯푸푹푼푿풀풂품풉풋풍풔풩퓌퓐퓔퓜퓟퓨퓬퓰퓸퓻퓽프픈플픔픕픗피픽핀필핌핍핏핑하학한할핥함합핫항해핵핸핼햄햅햇했행햐향허헉헌헐헒험헙헛헝헤헥헨헬헴헵헷헹혀혁현혈혐협혓혔형혜혠"],
		["c8a1", "혤혭호혹혼홀홅홈홉홋홍홑화확환활홧황홰홱홴횃횅회획횐횔횝횟횡효횬횰횹횻후훅훈훌훑훔훗훙훠훤훨훰훵훼훽휀휄휑휘휙휜휠휨휩휫휭휴휵휸휼흄흇흉흐흑흔흖흗흘흙흠흡흣흥흩희흰흴흼흽힁히힉힌힐힘힙힛힝"],
		["caa1", "伽佳假價加可呵哥嘉嫁家暇架枷柯歌珂痂稼苛茄街袈訶賈跏軻迦駕刻却各恪慤殼珏脚覺角閣侃刊墾奸姦干幹懇揀杆柬桿澗癎看磵稈竿簡肝艮艱諫間乫喝曷渴碣竭葛褐蝎鞨勘坎堪嵌感憾戡敢柑橄減甘疳監瞰紺邯鑑鑒龕"],
		["cba1", "匣岬甲胛鉀閘剛堈姜岡崗康强彊慷江畺疆糠絳綱羌腔舡薑襁講鋼降鱇介价個凱塏愷愾慨改槪漑疥皆盖箇芥蓋豈鎧開喀客坑更粳羹醵倨去居巨拒据據擧渠炬祛距踞車遽鉅鋸乾件健巾建愆楗腱虔蹇鍵騫乞傑杰桀儉劍劒檢"],
		["cca1", "瞼鈐黔劫怯迲偈憩揭擊格檄激膈覡隔堅牽犬甄絹繭肩見譴遣鵑抉決潔結缺訣兼慊箝謙鉗鎌京俓倞傾儆勁勍卿坰境庚徑慶憬擎敬景暻更梗涇炅烱璟璥瓊痙硬磬竟競絅經耕耿脛莖警輕逕鏡頃頸驚鯨係啓堺契季屆悸戒桂械"],
		["cda1", "棨溪界癸磎稽系繫繼計誡谿階鷄古叩告呱固姑孤尻庫拷攷故敲暠枯槁沽痼皐睾稿羔考股膏苦苽菰藁蠱袴誥賈辜錮雇顧高鼓哭斛曲梏穀谷鵠困坤崑昆梱棍滾琨袞鯤汨滑骨供公共功孔工恐恭拱控攻珙空蚣貢鞏串寡戈果瓜"],
		["cea1", "科菓誇課跨過鍋顆廓槨藿郭串冠官寬慣棺款灌琯瓘管罐菅觀貫關館刮恝括适侊光匡壙廣曠洸炚狂珖筐胱鑛卦掛罫乖傀塊壞怪愧拐槐魁宏紘肱轟交僑咬喬嬌嶠巧攪敎校橋狡皎矯絞翹膠蕎蛟較轎郊餃驕鮫丘久九仇俱具勾"],
		["cfa1", "區口句咎嘔坵垢寇嶇廐懼拘救枸柩構歐毆毬求溝灸狗玖球瞿矩究絿耉臼舅舊苟衢謳購軀逑邱鉤銶駒驅鳩鷗龜國局菊鞠鞫麴君窘群裙軍郡堀屈掘窟宮弓穹窮芎躬倦券勸卷圈拳捲權淃眷厥獗蕨蹶闕机櫃潰詭軌饋句晷歸貴"],
		["d0a1", "鬼龜叫圭奎揆槻珪硅窺竅糾葵規赳逵閨勻均畇筠菌鈞龜橘克剋劇戟棘極隙僅劤勤懃斤根槿瑾筋芹菫覲謹近饉契今妗擒昑檎琴禁禽芩衾衿襟金錦伋及急扱汲級給亘兢矜肯企伎其冀嗜器圻基埼夔奇妓寄岐崎己幾忌技旗旣"],
		[
			"d1a1",
			"朞期杞棋棄機欺氣汽沂淇玘琦琪璂璣畸畿碁磯祁祇祈祺箕紀綺羈耆耭肌記譏豈起錡錤飢饑騎騏驥麒緊佶吉拮桔金喫儺喇奈娜懦懶拏拿癩",
			5,
			"那樂",
			4,
			"諾酪駱亂卵暖欄煖爛蘭難鸞捏捺南嵐枏楠湳濫男藍襤拉"
		],
		[
			"d2a1",
			"納臘蠟衲囊娘廊",
			4,
			"乃來內奈柰耐冷女年撚秊念恬拈捻寧寗努勞奴弩怒擄櫓爐瑙盧",
			5,
			"駑魯",
			10,
			"濃籠聾膿農惱牢磊腦賂雷尿壘",
			7,
			"嫩訥杻紐勒",
			5,
			"能菱陵尼泥匿溺多茶"
		],
		["d3a1", "丹亶但單團壇彖斷旦檀段湍短端簞緞蛋袒鄲鍛撻澾獺疸達啖坍憺擔曇淡湛潭澹痰聃膽蕁覃談譚錟沓畓答踏遝唐堂塘幢戇撞棠當糖螳黨代垈坮大對岱帶待戴擡玳臺袋貸隊黛宅德悳倒刀到圖堵塗導屠島嶋度徒悼挑掉搗桃"],
		["d4a1", "棹櫂淘渡滔濤燾盜睹禱稻萄覩賭跳蹈逃途道都鍍陶韜毒瀆牘犢獨督禿篤纛讀墩惇敦旽暾沌焞燉豚頓乭突仝冬凍動同憧東桐棟洞潼疼瞳童胴董銅兜斗杜枓痘竇荳讀豆逗頭屯臀芚遁遯鈍得嶝橙燈登等藤謄鄧騰喇懶拏癩羅"],
		["d5a1", "蘿螺裸邏樂洛烙珞絡落諾酪駱丹亂卵欄欒瀾爛蘭鸞剌辣嵐擥攬欖濫籃纜藍襤覽拉臘蠟廊朗浪狼琅瑯螂郞來崍徠萊冷掠略亮倆兩凉梁樑粮粱糧良諒輛量侶儷勵呂廬慮戾旅櫚濾礪藜蠣閭驢驪麗黎力曆歷瀝礫轢靂憐戀攣漣"],
		["d6a1", "煉璉練聯蓮輦連鍊冽列劣洌烈裂廉斂殮濂簾獵令伶囹寧岺嶺怜玲笭羚翎聆逞鈴零靈領齡例澧禮醴隷勞怒撈擄櫓潞瀘爐盧老蘆虜路輅露魯鷺鹵碌祿綠菉錄鹿麓論壟弄朧瀧瓏籠聾儡瀨牢磊賂賚賴雷了僚寮廖料燎療瞭聊蓼"],
		["d7a1", "遼鬧龍壘婁屢樓淚漏瘻累縷蔞褸鏤陋劉旒柳榴流溜瀏琉瑠留瘤硫謬類六戮陸侖倫崙淪綸輪律慄栗率隆勒肋凜凌楞稜綾菱陵俚利厘吏唎履悧李梨浬犁狸理璃異痢籬罹羸莉裏裡里釐離鯉吝潾燐璘藺躪隣鱗麟林淋琳臨霖砬"],
		["d8a1", "立笠粒摩瑪痲碼磨馬魔麻寞幕漠膜莫邈万卍娩巒彎慢挽晩曼滿漫灣瞞萬蔓蠻輓饅鰻唜抹末沫茉襪靺亡妄忘忙望網罔芒茫莽輞邙埋妹媒寐昧枚梅每煤罵買賣邁魅脈貊陌驀麥孟氓猛盲盟萌冪覓免冕勉棉沔眄眠綿緬面麵滅"],
		["d9a1", "蔑冥名命明暝椧溟皿瞑茗蓂螟酩銘鳴袂侮冒募姆帽慕摸摹暮某模母毛牟牡瑁眸矛耗芼茅謀謨貌木沐牧目睦穆鶩歿沒夢朦蒙卯墓妙廟描昴杳渺猫竗苗錨務巫憮懋戊拇撫无楙武毋無珷畝繆舞茂蕪誣貿霧鵡墨默們刎吻問文"],
		["daa1", "汶紊紋聞蚊門雯勿沕物味媚尾嵋彌微未梶楣渼湄眉米美薇謎迷靡黴岷悶愍憫敏旻旼民泯玟珉緡閔密蜜謐剝博拍搏撲朴樸泊珀璞箔粕縛膊舶薄迫雹駁伴半反叛拌搬攀斑槃泮潘班畔瘢盤盼磐磻礬絆般蟠返頒飯勃拔撥渤潑"],
		["dba1", "發跋醱鉢髮魃倣傍坊妨尨幇彷房放方旁昉枋榜滂磅紡肪膀舫芳蒡蚌訪謗邦防龐倍俳北培徘拜排杯湃焙盃背胚裴裵褙賠輩配陪伯佰帛柏栢白百魄幡樊煩燔番磻繁蕃藩飜伐筏罰閥凡帆梵氾汎泛犯範范法琺僻劈壁擘檗璧癖"],
		["dca1", "碧蘗闢霹便卞弁變辨辯邊別瞥鱉鼈丙倂兵屛幷昞昺柄棅炳甁病秉竝輧餠騈保堡報寶普步洑湺潽珤甫菩補褓譜輔伏僕匐卜宓復服福腹茯蔔複覆輹輻馥鰒本乶俸奉封峯峰捧棒烽熢琫縫蓬蜂逢鋒鳳不付俯傅剖副否咐埠夫婦"],
		["dda1", "孚孵富府復扶敷斧浮溥父符簿缶腐腑膚艀芙莩訃負賦賻赴趺部釜阜附駙鳧北分吩噴墳奔奮忿憤扮昐汾焚盆粉糞紛芬賁雰不佛弗彿拂崩朋棚硼繃鵬丕備匕匪卑妃婢庇悲憊扉批斐枇榧比毖毗毘沸泌琵痺砒碑秕秘粃緋翡肥"],
		["dea1", "脾臂菲蜚裨誹譬費鄙非飛鼻嚬嬪彬斌檳殯浜濱瀕牝玭貧賓頻憑氷聘騁乍事些仕伺似使俟僿史司唆嗣四士奢娑寫寺射巳師徙思捨斜斯柶査梭死沙泗渣瀉獅砂社祀祠私篩紗絲肆舍莎蓑蛇裟詐詞謝賜赦辭邪飼駟麝削數朔索"],
		["dfa1", "傘刪山散汕珊産疝算蒜酸霰乷撒殺煞薩三參杉森渗芟蔘衫揷澁鈒颯上傷像償商喪嘗孀尙峠常床庠廂想桑橡湘爽牀狀相祥箱翔裳觴詳象賞霜塞璽賽嗇塞穡索色牲生甥省笙墅壻嶼序庶徐恕抒捿敍暑曙書栖棲犀瑞筮絮緖署"],
		["e0a1", "胥舒薯西誓逝鋤黍鼠夕奭席惜昔晳析汐淅潟石碩蓆釋錫仙僊先善嬋宣扇敾旋渲煽琁瑄璇璿癬禪線繕羨腺膳船蘚蟬詵跣選銑鐥饍鮮卨屑楔泄洩渫舌薛褻設說雪齧剡暹殲纖蟾贍閃陝攝涉燮葉城姓宬性惺成星晟猩珹盛省筬"],
		["e1a1", "聖聲腥誠醒世勢歲洗稅笹細說貰召嘯塑宵小少巢所掃搔昭梳沼消溯瀟炤燒甦疏疎瘙笑篠簫素紹蔬蕭蘇訴逍遡邵銷韶騷俗屬束涑粟續謖贖速孫巽損蓀遜飡率宋悚松淞訟誦送頌刷殺灑碎鎖衰釗修受嗽囚垂壽嫂守岫峀帥愁"],
		["e2a1", "戍手授搜收數樹殊水洙漱燧狩獸琇璲瘦睡秀穗竪粹綏綬繡羞脩茱蒐蓚藪袖誰讐輸遂邃酬銖銹隋隧隨雖需須首髓鬚叔塾夙孰宿淑潚熟琡璹肅菽巡徇循恂旬栒楯橓殉洵淳珣盾瞬筍純脣舜荀蓴蕣詢諄醇錞順馴戌術述鉥崇崧"],
		["e3a1", "嵩瑟膝蝨濕拾習褶襲丞乘僧勝升承昇繩蠅陞侍匙嘶始媤尸屎屍市弑恃施是時枾柴猜矢示翅蒔蓍視試詩諡豕豺埴寔式息拭植殖湜熄篒蝕識軾食飾伸侁信呻娠宸愼新晨燼申神紳腎臣莘薪藎蜃訊身辛辰迅失室實悉審尋心沁"],
		["e4a1", "沈深瀋甚芯諶什十拾雙氏亞俄兒啞娥峨我牙芽莪蛾衙訝阿雅餓鴉鵝堊岳嶽幄惡愕握樂渥鄂鍔顎鰐齷安岸按晏案眼雁鞍顔鮟斡謁軋閼唵岩巖庵暗癌菴闇壓押狎鴨仰央怏昻殃秧鴦厓哀埃崖愛曖涯碍艾隘靄厄扼掖液縊腋額"],
		["e5a1", "櫻罌鶯鸚也倻冶夜惹揶椰爺耶若野弱掠略約若葯蒻藥躍亮佯兩凉壤孃恙揚攘敭暘梁楊樣洋瀁煬痒瘍禳穰糧羊良襄諒讓釀陽量養圄御於漁瘀禦語馭魚齬億憶抑檍臆偃堰彦焉言諺孼蘖俺儼嚴奄掩淹嶪業円予余勵呂女如廬"],
		["e6a1", "旅歟汝濾璵礖礪與艅茹輿轝閭餘驪麗黎亦力域役易曆歷疫繹譯轢逆驛嚥堧姸娟宴年延憐戀捐挻撚椽沇沿涎涓淵演漣烟然煙煉燃燕璉硏硯秊筵緣練縯聯衍軟輦蓮連鉛鍊鳶列劣咽悅涅烈熱裂說閱厭廉念捻染殮炎焰琰艶苒"],
		["e7a1", "簾閻髥鹽曄獵燁葉令囹塋寧嶺嶸影怜映暎楹榮永泳渶潁濚瀛瀯煐營獰玲瑛瑩瓔盈穎纓羚聆英詠迎鈴鍈零霙靈領乂倪例刈叡曳汭濊猊睿穢芮藝蘂禮裔詣譽豫醴銳隸霓預五伍俉傲午吾吳嗚塢墺奧娛寤悟惡懊敖旿晤梧汚澳"],
		["e8a1", "烏熬獒筽蜈誤鰲鼇屋沃獄玉鈺溫瑥瘟穩縕蘊兀壅擁瓮甕癰翁邕雍饔渦瓦窩窪臥蛙蝸訛婉完宛梡椀浣玩琓琬碗緩翫脘腕莞豌阮頑曰往旺枉汪王倭娃歪矮外嵬巍猥畏了僚僥凹堯夭妖姚寥寮尿嶢拗搖撓擾料曜樂橈燎燿瑤療"],
		["e9a1", "窈窯繇繞耀腰蓼蟯要謠遙遼邀饒慾欲浴縟褥辱俑傭冗勇埇墉容庸慂榕涌湧溶熔瑢用甬聳茸蓉踊鎔鏞龍于佑偶優又友右宇寓尤愚憂旴牛玗瑀盂祐禑禹紆羽芋藕虞迂遇郵釪隅雨雩勖彧旭昱栯煜稶郁頊云暈橒殞澐熉耘芸蕓"],
		["eaa1", "運隕雲韻蔚鬱亐熊雄元原員圓園垣媛嫄寃怨愿援沅洹湲源爰猿瑗苑袁轅遠阮院願鴛月越鉞位偉僞危圍委威尉慰暐渭爲瑋緯胃萎葦蔿蝟衛褘謂違韋魏乳侑儒兪劉唯喩孺宥幼幽庾悠惟愈愉揄攸有杻柔柚柳楡楢油洧流游溜"],
		["eba1", "濡猶猷琉瑜由留癒硫紐維臾萸裕誘諛諭踰蹂遊逾遺酉釉鍮類六堉戮毓肉育陸倫允奫尹崙淪潤玧胤贇輪鈗閏律慄栗率聿戎瀜絨融隆垠恩慇殷誾銀隱乙吟淫蔭陰音飮揖泣邑凝應膺鷹依倚儀宜意懿擬椅毅疑矣義艤薏蟻衣誼"],
		["eca1", "議醫二以伊利吏夷姨履已弛彛怡易李梨泥爾珥理異痍痢移罹而耳肄苡荑裏裡貽貳邇里離飴餌匿溺瀷益翊翌翼謚人仁刃印吝咽因姻寅引忍湮燐璘絪茵藺蚓認隣靭靷鱗麟一佚佾壹日溢逸鎰馹任壬妊姙恁林淋稔臨荏賃入卄"],
		["eda1", "立笠粒仍剩孕芿仔刺咨姉姿子字孜恣慈滋炙煮玆瓷疵磁紫者自茨蔗藉諮資雌作勺嚼斫昨灼炸爵綽芍酌雀鵲孱棧殘潺盞岑暫潛箴簪蠶雜丈仗匠場墻壯奬將帳庄張掌暲杖樟檣欌漿牆狀獐璋章粧腸臟臧莊葬蔣薔藏裝贓醬長"],
		["eea1", "障再哉在宰才材栽梓渽滓災縡裁財載齋齎爭箏諍錚佇低儲咀姐底抵杵楮樗沮渚狙猪疽箸紵苧菹著藷詛貯躇這邸雎齟勣吊嫡寂摘敵滴狄炙的積笛籍績翟荻謫賊赤跡蹟迪迹適鏑佃佺傳全典前剪塡塼奠專展廛悛戰栓殿氈澱"],
		["efa1", "煎琠田甸畑癲筌箋箭篆纏詮輾轉鈿銓錢鐫電顚顫餞切截折浙癤竊節絶占岾店漸点粘霑鮎點接摺蝶丁井亭停偵呈姃定幀庭廷征情挺政整旌晶晸柾楨檉正汀淀淨渟湞瀞炡玎珽町睛碇禎程穽精綎艇訂諪貞鄭酊釘鉦鋌錠霆靖"],
		["f0a1", "靜頂鼎制劑啼堤帝弟悌提梯濟祭第臍薺製諸蹄醍除際霽題齊俎兆凋助嘲弔彫措操早晁曺曹朝條棗槽漕潮照燥爪璪眺祖祚租稠窕粗糟組繰肇藻蚤詔調趙躁造遭釣阻雕鳥族簇足鏃存尊卒拙猝倧宗從悰慫棕淙琮種終綜縱腫"],
		["f1a1", "踪踵鍾鐘佐坐左座挫罪主住侏做姝胄呪周嗾奏宙州廚晝朱柱株注洲湊澍炷珠疇籌紂紬綢舟蛛註誅走躊輳週酎酒鑄駐竹粥俊儁准埈寯峻晙樽浚準濬焌畯竣蠢逡遵雋駿茁中仲衆重卽櫛楫汁葺增憎曾拯烝甑症繒蒸證贈之只"],
		["f2a1", "咫地址志持指摯支旨智枝枳止池沚漬知砥祉祗紙肢脂至芝芷蜘誌識贄趾遲直稙稷織職唇嗔塵振搢晉晋桭榛殄津溱珍瑨璡畛疹盡眞瞋秦縉縝臻蔯袗診賑軫辰進鎭陣陳震侄叱姪嫉帙桎瓆疾秩窒膣蛭質跌迭斟朕什執潗緝輯"],
		["f3a1", "鏶集徵懲澄且侘借叉嗟嵯差次此磋箚茶蹉車遮捉搾着窄錯鑿齪撰澯燦璨瓚竄簒纂粲纘讚贊鑽餐饌刹察擦札紮僭參塹慘慙懺斬站讒讖倉倡創唱娼廠彰愴敞昌昶暢槍滄漲猖瘡窓脹艙菖蒼債埰寀寨彩採砦綵菜蔡采釵冊柵策"],
		["f4a1", "責凄妻悽處倜刺剔尺慽戚拓擲斥滌瘠脊蹠陟隻仟千喘天川擅泉淺玔穿舛薦賤踐遷釧闡阡韆凸哲喆徹撤澈綴輟轍鐵僉尖沾添甛瞻簽籤詹諂堞妾帖捷牒疊睫諜貼輒廳晴淸聽菁請靑鯖切剃替涕滯締諦逮遞體初剿哨憔抄招梢"],
		["f5a1", "椒楚樵炒焦硝礁礎秒稍肖艸苕草蕉貂超酢醋醮促囑燭矗蜀觸寸忖村邨叢塚寵悤憁摠總聰蔥銃撮催崔最墜抽推椎楸樞湫皺秋芻萩諏趨追鄒酋醜錐錘鎚雛騶鰍丑畜祝竺筑築縮蓄蹙蹴軸逐春椿瑃出朮黜充忠沖蟲衝衷悴膵萃"],
		["f6a1", "贅取吹嘴娶就炊翠聚脆臭趣醉驟鷲側仄厠惻測層侈値嗤峙幟恥梔治淄熾痔痴癡稚穉緇緻置致蚩輜雉馳齒則勅飭親七柒漆侵寢枕沈浸琛砧針鍼蟄秤稱快他咤唾墮妥惰打拖朶楕舵陀馱駝倬卓啄坼度托拓擢晫柝濁濯琢琸託"],
		["f7a1", "鐸呑嘆坦彈憚歎灘炭綻誕奪脫探眈耽貪塔搭榻宕帑湯糖蕩兌台太怠態殆汰泰笞胎苔跆邰颱宅擇澤撑攄兎吐土討慟桶洞痛筒統通堆槌腿褪退頹偸套妬投透鬪慝特闖坡婆巴把播擺杷波派爬琶破罷芭跛頗判坂板版瓣販辦鈑"],
		["f8a1", "阪八叭捌佩唄悖敗沛浿牌狽稗覇貝彭澎烹膨愎便偏扁片篇編翩遍鞭騙貶坪平枰萍評吠嬖幣廢弊斃肺蔽閉陛佈包匍匏咆哺圃布怖抛抱捕暴泡浦疱砲胞脯苞葡蒲袍褒逋鋪飽鮑幅暴曝瀑爆輻俵剽彪慓杓標漂瓢票表豹飇飄驃"],
		["f9a1", "品稟楓諷豊風馮彼披疲皮被避陂匹弼必泌珌畢疋筆苾馝乏逼下何厦夏廈昰河瑕荷蝦賀遐霞鰕壑學虐謔鶴寒恨悍旱汗漢澣瀚罕翰閑閒限韓割轄函含咸啣喊檻涵緘艦銜陷鹹合哈盒蛤閤闔陜亢伉姮嫦巷恒抗杭桁沆港缸肛航"],
		["faa1", "行降項亥偕咳垓奚孩害懈楷海瀣蟹解該諧邂駭骸劾核倖幸杏荇行享向嚮珦鄕響餉饗香噓墟虛許憲櫶獻軒歇險驗奕爀赫革俔峴弦懸晛泫炫玄玹現眩睍絃絢縣舷衒見賢鉉顯孑穴血頁嫌俠協夾峽挾浹狹脅脇莢鋏頰亨兄刑型"],
		["fba1", "形泂滎瀅灐炯熒珩瑩荊螢衡逈邢鎣馨兮彗惠慧暳蕙蹊醯鞋乎互呼壕壺好岵弧戶扈昊晧毫浩淏湖滸澔濠濩灝狐琥瑚瓠皓祜糊縞胡芦葫蒿虎號蝴護豪鎬頀顥惑或酷婚昏混渾琿魂忽惚笏哄弘汞泓洪烘紅虹訌鴻化和嬅樺火畵"],
		["fca1", "禍禾花華話譁貨靴廓擴攫確碻穫丸喚奐宦幻患換歡晥桓渙煥環紈還驩鰥活滑猾豁闊凰幌徨恍惶愰慌晃晄榥況湟滉潢煌璜皇篁簧荒蝗遑隍黃匯回廻徊恢悔懷晦會檜淮澮灰獪繪膾茴蛔誨賄劃獲宖橫鐄哮嚆孝效斅曉梟涍淆"],
		["fda1", "爻肴酵驍侯候厚后吼喉嗅帿後朽煦珝逅勛勳塤壎焄熏燻薰訓暈薨喧暄煊萱卉喙毁彙徽揮暉煇諱輝麾休携烋畦虧恤譎鷸兇凶匈洶胸黑昕欣炘痕吃屹紇訖欠欽歆吸恰洽翕興僖凞喜噫囍姬嬉希憙憘戱晞曦熙熹熺犧禧稀羲詰"]
	];
}));
// node_modules/iconv-lite/encodings/tables/cp950.json
var require_cp950 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"0",
			"\0",
			127
		],
		["a140", "　，、。．‧；：？！︰…‥﹐﹑﹒·﹔﹕﹖﹗｜–︱—︳╴︴﹏（）︵︶｛｝︷︸〔〕︹︺【】︻︼《》︽︾〈〉︿﹀「」﹁﹂『』﹃﹄﹙﹚"],
		[
			"a1a1",
			"﹛﹜﹝﹞‘’“”〝〞‵′＃＆＊※§〃○●△▲◎☆★◇◆□■▽▼㊣℅¯￣＿ˍ﹉﹊﹍﹎﹋﹌﹟﹠﹡＋－×÷±√＜＞＝≦≧≠∞≒≡﹢",
			4,
			"～∩∪⊥∠∟⊿㏒㏑∫∮∵∴♀♂⊕⊙↑↓←→↖↗↙↘∥∣／"
		],
		[
			"a240",
			"＼∕﹨＄￥〒￠￡％＠℃℉﹩﹪﹫㏕㎜㎝㎞㏎㎡㎎㎏㏄°兙兛兞兝兡兣嗧瓩糎▁",
			7,
			"▏▎▍▌▋▊▉┼┴┬┤├▔─│▕┌┐└┘╭"
		],
		[
			"a2a1",
			"╮╰╯═╞╪╡◢◣◥◤╱╲╳０",
			9,
			"Ⅰ",
			9,
			"〡",
			8,
			"十卄卅Ａ",
			25,
			"ａ",
			21
		],
		[
			"a340",
			"ｗｘｙｚΑ",
			16,
			"Σ",
			6,
			"α",
			16,
			"σ",
			6,
			"ㄅ",
			10
		],
		[
			"a3a1",
			"ㄐ",
			25,
			"˙ˉˊˇˋ"
		],
		["a3e1", "€"],
		["a440", "一乙丁七乃九了二人儿入八几刀刁力匕十卜又三下丈上丫丸凡久么也乞于亡兀刃勺千叉口土士夕大女子孑孓寸小尢尸山川工己已巳巾干廾弋弓才"],
		["a4a1", "丑丐不中丰丹之尹予云井互五亢仁什仃仆仇仍今介仄元允內六兮公冗凶分切刈勻勾勿化匹午升卅卞厄友及反壬天夫太夭孔少尤尺屯巴幻廿弔引心戈戶手扎支文斗斤方日曰月木欠止歹毋比毛氏水火爪父爻片牙牛犬王丙"],
		["a540", "世丕且丘主乍乏乎以付仔仕他仗代令仙仞充兄冉冊冬凹出凸刊加功包匆北匝仟半卉卡占卯卮去可古右召叮叩叨叼司叵叫另只史叱台句叭叻四囚外"],
		["a5a1", "央失奴奶孕它尼巨巧左市布平幼弁弘弗必戊打扔扒扑斥旦朮本未末札正母民氐永汁汀氾犯玄玉瓜瓦甘生用甩田由甲申疋白皮皿目矛矢石示禾穴立丞丟乒乓乩亙交亦亥仿伉伙伊伕伍伐休伏仲件任仰仳份企伋光兇兆先全"],
		["a640", "共再冰列刑划刎刖劣匈匡匠印危吉吏同吊吐吁吋各向名合吃后吆吒因回囝圳地在圭圬圯圩夙多夷夸妄奸妃好她如妁字存宇守宅安寺尖屹州帆并年"],
		["a6a1", "式弛忙忖戎戌戍成扣扛托收早旨旬旭曲曳有朽朴朱朵次此死氖汝汗汙江池汐汕污汛汍汎灰牟牝百竹米糸缶羊羽老考而耒耳聿肉肋肌臣自至臼舌舛舟艮色艾虫血行衣西阡串亨位住佇佗佞伴佛何估佐佑伽伺伸佃佔似但佣"],
		["a740", "作你伯低伶余佝佈佚兌克免兵冶冷別判利刪刨劫助努劬匣即卵吝吭吞吾否呎吧呆呃吳呈呂君吩告吹吻吸吮吵吶吠吼呀吱含吟听囪困囤囫坊坑址坍"],
		["a7a1", "均坎圾坐坏圻壯夾妝妒妨妞妣妙妖妍妤妓妊妥孝孜孚孛完宋宏尬局屁尿尾岐岑岔岌巫希序庇床廷弄弟彤形彷役忘忌志忍忱快忸忪戒我抄抗抖技扶抉扭把扼找批扳抒扯折扮投抓抑抆改攻攸旱更束李杏材村杜杖杞杉杆杠"],
		["a840", "杓杗步每求汞沙沁沈沉沅沛汪決沐汰沌汨沖沒汽沃汲汾汴沆汶沍沔沘沂灶灼災灸牢牡牠狄狂玖甬甫男甸皂盯矣私秀禿究系罕肖肓肝肘肛肚育良芒"],
		["a8a1", "芋芍見角言谷豆豕貝赤走足身車辛辰迂迆迅迄巡邑邢邪邦那酉釆里防阮阱阪阬並乖乳事些亞享京佯依侍佳使佬供例來侃佰併侈佩佻侖佾侏侑佺兔兒兕兩具其典冽函刻券刷刺到刮制剁劾劻卒協卓卑卦卷卸卹取叔受味呵"],
		["a940", "咖呸咕咀呻呷咄咒咆呼咐呱呶和咚呢周咋命咎固垃坷坪坩坡坦坤坼夜奉奇奈奄奔妾妻委妹妮姑姆姐姍始姓姊妯妳姒姅孟孤季宗定官宜宙宛尚屈居"],
		["a9a1", "屆岷岡岸岩岫岱岳帘帚帖帕帛帑幸庚店府底庖延弦弧弩往征彿彼忝忠忽念忿怏怔怯怵怖怪怕怡性怩怫怛或戕房戾所承拉拌拄抿拂抹拒招披拓拔拋拈抨抽押拐拙拇拍抵拚抱拘拖拗拆抬拎放斧於旺昔易昌昆昂明昀昏昕昊"],
		["aa40", "昇服朋杭枋枕東果杳杷枇枝林杯杰板枉松析杵枚枓杼杪杲欣武歧歿氓氛泣注泳沱泌泥河沽沾沼波沫法泓沸泄油況沮泗泅泱沿治泡泛泊沬泯泜泖泠"],
		["aaa1", "炕炎炒炊炙爬爭爸版牧物狀狎狙狗狐玩玨玟玫玥甽疝疙疚的盂盲直知矽社祀祁秉秈空穹竺糾罔羌羋者肺肥肢肱股肫肩肴肪肯臥臾舍芳芝芙芭芽芟芹花芬芥芯芸芣芰芾芷虎虱初表軋迎返近邵邸邱邶采金長門阜陀阿阻附"],
		["ab40", "陂隹雨青非亟亭亮信侵侯便俠俑俏保促侶俘俟俊俗侮俐俄係俚俎俞侷兗冒冑冠剎剃削前剌剋則勇勉勃勁匍南卻厚叛咬哀咨哎哉咸咦咳哇哂咽咪品"],
		["aba1", "哄哈咯咫咱咻咩咧咿囿垂型垠垣垢城垮垓奕契奏奎奐姜姘姿姣姨娃姥姪姚姦威姻孩宣宦室客宥封屎屏屍屋峙峒巷帝帥帟幽庠度建弈弭彥很待徊律徇後徉怒思怠急怎怨恍恰恨恢恆恃恬恫恪恤扁拜挖按拼拭持拮拽指拱拷"],
		["ac40", "拯括拾拴挑挂政故斫施既春昭映昧是星昨昱昤曷柿染柱柔某柬架枯柵柩柯柄柑枴柚查枸柏柞柳枰柙柢柝柒歪殃殆段毒毗氟泉洋洲洪流津洌洱洞洗"],
		["aca1", "活洽派洶洛泵洹洧洸洩洮洵洎洫炫為炳炬炯炭炸炮炤爰牲牯牴狩狠狡玷珊玻玲珍珀玳甚甭畏界畎畋疫疤疥疢疣癸皆皇皈盈盆盃盅省盹相眉看盾盼眇矜砂研砌砍祆祉祈祇禹禺科秒秋穿突竿竽籽紂紅紀紉紇約紆缸美羿耄"],
		["ad40", "耐耍耑耶胖胥胚胃胄背胡胛胎胞胤胝致舢苧范茅苣苛苦茄若茂茉苒苗英茁苜苔苑苞苓苟苯茆虐虹虻虺衍衫要觔計訂訃貞負赴赳趴軍軌述迦迢迪迥"],
		["ada1", "迭迫迤迨郊郎郁郃酋酊重閂限陋陌降面革韋韭音頁風飛食首香乘亳倌倍倣俯倦倥俸倩倖倆值借倚倒們俺倀倔倨俱倡個候倘俳修倭倪俾倫倉兼冤冥冢凍凌准凋剖剜剔剛剝匪卿原厝叟哨唐唁唷哼哥哲唆哺唔哩哭員唉哮哪"],
		["ae40", "哦唧唇哽唏圃圄埂埔埋埃堉夏套奘奚娑娘娜娟娛娓姬娠娣娩娥娌娉孫屘宰害家宴宮宵容宸射屑展屐峭峽峻峪峨峰島崁峴差席師庫庭座弱徒徑徐恙"],
		["aea1", "恣恥恐恕恭恩息悄悟悚悍悔悌悅悖扇拳挈拿捎挾振捕捂捆捏捉挺捐挽挪挫挨捍捌效敉料旁旅時晉晏晃晒晌晅晁書朔朕朗校核案框桓根桂桔栩梳栗桌桑栽柴桐桀格桃株桅栓栘桁殊殉殷氣氧氨氦氤泰浪涕消涇浦浸海浙涓"],
		["af40", "浬涉浮浚浴浩涌涊浹涅浥涔烊烘烤烙烈烏爹特狼狹狽狸狷玆班琉珮珠珪珞畔畝畜畚留疾病症疲疳疽疼疹痂疸皋皰益盍盎眩真眠眨矩砰砧砸砝破砷"],
		["afa1", "砥砭砠砟砲祕祐祠祟祖神祝祗祚秤秣秧租秦秩秘窄窈站笆笑粉紡紗紋紊素索純紐紕級紜納紙紛缺罟羔翅翁耆耘耕耙耗耽耿胱脂胰脅胭胴脆胸胳脈能脊胼胯臭臬舀舐航舫舨般芻茫荒荔荊茸荐草茵茴荏茲茹茶茗荀茱茨荃"],
		["b040", "虔蚊蚪蚓蚤蚩蚌蚣蚜衰衷袁袂衽衹記訐討訌訕訊託訓訖訏訑豈豺豹財貢起躬軒軔軏辱送逆迷退迺迴逃追逅迸邕郡郝郢酒配酌釘針釗釜釙閃院陣陡"],
		["b0a1", "陛陝除陘陞隻飢馬骨高鬥鬲鬼乾偺偽停假偃偌做偉健偶偎偕偵側偷偏倏偯偭兜冕凰剪副勒務勘動匐匏匙匿區匾參曼商啪啦啄啞啡啃啊唱啖問啕唯啤唸售啜唬啣唳啁啗圈國圉域堅堊堆埠埤基堂堵執培夠奢娶婁婉婦婪婀"],
		["b140", "娼婢婚婆婊孰寇寅寄寂宿密尉專將屠屜屝崇崆崎崛崖崢崑崩崔崙崤崧崗巢常帶帳帷康庸庶庵庾張強彗彬彩彫得徙從徘御徠徜恿患悉悠您惋悴惦悽"],
		["b1a1", "情悻悵惜悼惘惕惆惟悸惚惇戚戛扈掠控捲掖探接捷捧掘措捱掩掉掃掛捫推掄授掙採掬排掏掀捻捩捨捺敝敖救教敗啟敏敘敕敔斜斛斬族旋旌旎晝晚晤晨晦晞曹勗望梁梯梢梓梵桿桶梱梧梗械梃棄梭梆梅梔條梨梟梡梂欲殺"],
		["b240", "毫毬氫涎涼淳淙液淡淌淤添淺清淇淋涯淑涮淞淹涸混淵淅淒渚涵淚淫淘淪深淮淨淆淄涪淬涿淦烹焉焊烽烯爽牽犁猜猛猖猓猙率琅琊球理現琍瓠瓶"],
		["b2a1", "瓷甜產略畦畢異疏痔痕疵痊痍皎盔盒盛眷眾眼眶眸眺硫硃硎祥票祭移窒窕笠笨笛第符笙笞笮粒粗粕絆絃統紮紹紼絀細紳組累終紲紱缽羞羚翌翎習耜聊聆脯脖脣脫脩脰脤舂舵舷舶船莎莞莘荸莢莖莽莫莒莊莓莉莠荷荻荼"],
		["b340", "莆莧處彪蛇蛀蚶蛄蚵蛆蛋蚱蚯蛉術袞袈被袒袖袍袋覓規訪訝訣訥許設訟訛訢豉豚販責貫貨貪貧赧赦趾趺軛軟這逍通逗連速逝逐逕逞造透逢逖逛途"],
		["b3a1", "部郭都酗野釵釦釣釧釭釩閉陪陵陳陸陰陴陶陷陬雀雪雩章竟頂頃魚鳥鹵鹿麥麻傢傍傅備傑傀傖傘傚最凱割剴創剩勞勝勛博厥啻喀喧啼喊喝喘喂喜喪喔喇喋喃喳單喟唾喲喚喻喬喱啾喉喫喙圍堯堪場堤堰報堡堝堠壹壺奠"],
		["b440", "婷媚婿媒媛媧孳孱寒富寓寐尊尋就嵌嵐崴嵇巽幅帽幀幃幾廊廁廂廄弼彭復循徨惑惡悲悶惠愜愣惺愕惰惻惴慨惱愎惶愉愀愒戟扉掣掌描揀揩揉揆揍"],
		["b4a1", "插揣提握揖揭揮捶援揪換摒揚揹敞敦敢散斑斐斯普晰晴晶景暑智晾晷曾替期朝棺棕棠棘棗椅棟棵森棧棹棒棲棣棋棍植椒椎棉棚楮棻款欺欽殘殖殼毯氮氯氬港游湔渡渲湧湊渠渥渣減湛湘渤湖湮渭渦湯渴湍渺測湃渝渾滋"],
		["b540", "溉渙湎湣湄湲湩湟焙焚焦焰無然煮焜牌犄犀猶猥猴猩琺琪琳琢琥琵琶琴琯琛琦琨甥甦畫番痢痛痣痙痘痞痠登發皖皓皴盜睏短硝硬硯稍稈程稅稀窘"],
		["b5a1", "窗窖童竣等策筆筐筒答筍筋筏筑粟粥絞結絨絕紫絮絲絡給絢絰絳善翔翕耋聒肅腕腔腋腑腎脹腆脾腌腓腴舒舜菩萃菸萍菠菅萋菁華菱菴著萊菰萌菌菽菲菊萸萎萄菜萇菔菟虛蛟蛙蛭蛔蛛蛤蛐蛞街裁裂袱覃視註詠評詞証詁"],
		["b640", "詔詛詐詆訴診訶詖象貂貯貼貳貽賁費賀貴買貶貿貸越超趁跎距跋跚跑跌跛跆軻軸軼辜逮逵週逸進逶鄂郵鄉郾酣酥量鈔鈕鈣鈉鈞鈍鈐鈇鈑閔閏開閑"],
		["b6a1", "間閒閎隊階隋陽隅隆隍陲隄雁雅雄集雇雯雲韌項順須飧飪飯飩飲飭馮馭黃黍黑亂傭債傲傳僅傾催傷傻傯僇剿剷剽募勦勤勢勣匯嗟嗨嗓嗦嗎嗜嗇嗑嗣嗤嗯嗚嗡嗅嗆嗥嗉園圓塞塑塘塗塚塔填塌塭塊塢塒塋奧嫁嫉嫌媾媽媼"],
		["b740", "媳嫂媲嵩嵯幌幹廉廈弒彙徬微愚意慈感想愛惹愁愈慎慌慄慍愾愴愧愍愆愷戡戢搓搾搞搪搭搽搬搏搜搔損搶搖搗搆敬斟新暗暉暇暈暖暄暘暍會榔業"],
		["b7a1", "楚楷楠楔極椰概楊楨楫楞楓楹榆楝楣楛歇歲毀殿毓毽溢溯滓溶滂源溝滇滅溥溘溼溺溫滑準溜滄滔溪溧溴煎煙煩煤煉照煜煬煦煌煥煞煆煨煖爺牒猷獅猿猾瑯瑚瑕瑟瑞瑁琿瑙瑛瑜當畸瘀痰瘁痲痱痺痿痴痳盞盟睛睫睦睞督"],
		["b840", "睹睪睬睜睥睨睢矮碎碰碗碘碌碉硼碑碓硿祺祿禁萬禽稜稚稠稔稟稞窟窠筷節筠筮筧粱粳粵經絹綑綁綏絛置罩罪署義羨群聖聘肆肄腱腰腸腥腮腳腫"],
		["b8a1", "腹腺腦舅艇蒂葷落萱葵葦葫葉葬葛萼萵葡董葩葭葆虞虜號蛹蜓蜈蜇蜀蛾蛻蜂蜃蜆蜊衙裟裔裙補裘裝裡裊裕裒覜解詫該詳試詩詰誇詼詣誠話誅詭詢詮詬詹詻訾詨豢貊貉賊資賈賄貲賃賂賅跡跟跨路跳跺跪跤跦躲較載軾輊"],
		["b940", "辟農運遊道遂達逼違遐遇遏過遍遑逾遁鄒鄗酬酪酩釉鈷鉗鈸鈽鉀鈾鉛鉋鉤鉑鈴鉉鉍鉅鈹鈿鉚閘隘隔隕雍雋雉雊雷電雹零靖靴靶預頑頓頊頒頌飼飴"],
		["b9a1", "飽飾馳馱馴髡鳩麂鼎鼓鼠僧僮僥僖僭僚僕像僑僱僎僩兢凳劃劂匱厭嗾嘀嘛嘗嗽嘔嘆嘉嘍嘎嗷嘖嘟嘈嘐嗶團圖塵塾境墓墊塹墅塽壽夥夢夤奪奩嫡嫦嫩嫗嫖嫘嫣孵寞寧寡寥實寨寢寤察對屢嶄嶇幛幣幕幗幔廓廖弊彆彰徹慇"],
		["ba40", "愿態慷慢慣慟慚慘慵截撇摘摔撤摸摟摺摑摧搴摭摻敲斡旗旖暢暨暝榜榨榕槁榮槓構榛榷榻榫榴槐槍榭槌榦槃榣歉歌氳漳演滾漓滴漩漾漠漬漏漂漢"],
		["baa1", "滿滯漆漱漸漲漣漕漫漯澈漪滬漁滲滌滷熔熙煽熊熄熒爾犒犖獄獐瑤瑣瑪瑰瑭甄疑瘧瘍瘋瘉瘓盡監瞄睽睿睡磁碟碧碳碩碣禎福禍種稱窪窩竭端管箕箋筵算箝箔箏箸箇箄粹粽精綻綰綜綽綾綠緊綴網綱綺綢綿綵綸維緒緇綬"],
		["bb40", "罰翠翡翟聞聚肇腐膀膏膈膊腿膂臧臺與舔舞艋蓉蒿蓆蓄蒙蒞蒲蒜蓋蒸蓀蓓蒐蒼蓑蓊蜿蜜蜻蜢蜥蜴蜘蝕蜷蜩裳褂裴裹裸製裨褚裯誦誌語誣認誡誓誤"],
		["bba1", "說誥誨誘誑誚誧豪貍貌賓賑賒赫趙趕跼輔輒輕輓辣遠遘遜遣遙遞遢遝遛鄙鄘鄞酵酸酷酴鉸銀銅銘銖鉻銓銜銨鉼銑閡閨閩閣閥閤隙障際雌雒需靼鞅韶頗領颯颱餃餅餌餉駁骯骰髦魁魂鳴鳶鳳麼鼻齊億儀僻僵價儂儈儉儅凜"],
		["bc40", "劇劈劉劍劊勰厲嘮嘻嘹嘲嘿嘴嘩噓噎噗噴嘶嘯嘰墀墟增墳墜墮墩墦奭嬉嫻嬋嫵嬌嬈寮寬審寫層履嶝嶔幢幟幡廢廚廟廝廣廠彈影德徵慶慧慮慝慕憂"],
		["bca1", "慼慰慫慾憧憐憫憎憬憚憤憔憮戮摩摯摹撞撲撈撐撰撥撓撕撩撒撮播撫撚撬撙撢撳敵敷數暮暫暴暱樣樟槨樁樞標槽模樓樊槳樂樅槭樑歐歎殤毅毆漿潼澄潑潦潔澆潭潛潸潮澎潺潰潤澗潘滕潯潠潟熟熬熱熨牖犛獎獗瑩璋璃"],
		["bd40", "瑾璀畿瘠瘩瘟瘤瘦瘡瘢皚皺盤瞎瞇瞌瞑瞋磋磅確磊碾磕碼磐稿稼穀稽稷稻窯窮箭箱範箴篆篇篁箠篌糊締練緯緻緘緬緝編緣線緞緩綞緙緲緹罵罷羯"],
		["bda1", "翩耦膛膜膝膠膚膘蔗蔽蔚蓮蔬蔭蔓蔑蔣蔡蔔蓬蔥蓿蔆螂蝴蝶蝠蝦蝸蝨蝙蝗蝌蝓衛衝褐複褒褓褕褊誼諒談諄誕請諸課諉諂調誰論諍誶誹諛豌豎豬賠賞賦賤賬賭賢賣賜質賡赭趟趣踫踐踝踢踏踩踟踡踞躺輝輛輟輩輦輪輜輞"],
		["be40", "輥適遮遨遭遷鄰鄭鄧鄱醇醉醋醃鋅銻銷鋪銬鋤鋁銳銼鋒鋇鋰銲閭閱霄霆震霉靠鞍鞋鞏頡頫頜颳養餓餒餘駝駐駟駛駑駕駒駙骷髮髯鬧魅魄魷魯鴆鴉"],
		["bea1", "鴃麩麾黎墨齒儒儘儔儐儕冀冪凝劑劓勳噙噫噹噩噤噸噪器噥噱噯噬噢噶壁墾壇壅奮嬝嬴學寰導彊憲憑憩憊懍憶憾懊懈戰擅擁擋撻撼據擄擇擂操撿擒擔撾整曆曉暹曄曇暸樽樸樺橙橫橘樹橄橢橡橋橇樵機橈歙歷氅濂澱澡"],
		["bf40", "濃澤濁澧澳激澹澶澦澠澴熾燉燐燒燈燕熹燎燙燜燃燄獨璜璣璘璟璞瓢甌甍瘴瘸瘺盧盥瞠瞞瞟瞥磨磚磬磧禦積穎穆穌穋窺篙簑築篤篛篡篩篦糕糖縊"],
		["bfa1", "縑縈縛縣縞縝縉縐罹羲翰翱翮耨膳膩膨臻興艘艙蕊蕙蕈蕨蕩蕃蕉蕭蕪蕞螃螟螞螢融衡褪褲褥褫褡親覦諦諺諫諱謀諜諧諮諾謁謂諷諭諳諶諼豫豭貓賴蹄踱踴蹂踹踵輻輯輸輳辨辦遵遴選遲遼遺鄴醒錠錶鋸錳錯錢鋼錫錄錚"],
		["c040", "錐錦錡錕錮錙閻隧隨險雕霎霑霖霍霓霏靛靜靦鞘頰頸頻頷頭頹頤餐館餞餛餡餚駭駢駱骸骼髻髭鬨鮑鴕鴣鴦鴨鴒鴛默黔龍龜優償儡儲勵嚎嚀嚐嚅嚇"],
		["c0a1", "嚏壕壓壑壎嬰嬪嬤孺尷屨嶼嶺嶽嶸幫彌徽應懂懇懦懋戲戴擎擊擘擠擰擦擬擱擢擭斂斃曙曖檀檔檄檢檜櫛檣橾檗檐檠歜殮毚氈濘濱濟濠濛濤濫濯澀濬濡濩濕濮濰燧營燮燦燥燭燬燴燠爵牆獰獲璩環璦璨癆療癌盪瞳瞪瞰瞬"],
		["c140", "瞧瞭矯磷磺磴磯礁禧禪穗窿簇簍篾篷簌篠糠糜糞糢糟糙糝縮績繆縷縲繃縫總縱繅繁縴縹繈縵縿縯罄翳翼聱聲聰聯聳臆臃膺臂臀膿膽臉膾臨舉艱薪"],
		["c1a1", "薄蕾薜薑薔薯薛薇薨薊虧蟀蟑螳蟒蟆螫螻螺蟈蟋褻褶襄褸褽覬謎謗謙講謊謠謝謄謐豁谿豳賺賽購賸賻趨蹉蹋蹈蹊轄輾轂轅輿避遽還邁邂邀鄹醣醞醜鍍鎂錨鍵鍊鍥鍋錘鍾鍬鍛鍰鍚鍔闊闋闌闈闆隱隸雖霜霞鞠韓顆颶餵騁"],
		["c240", "駿鮮鮫鮪鮭鴻鴿麋黏點黜黝黛鼾齋叢嚕嚮壙壘嬸彝懣戳擴擲擾攆擺擻擷斷曜朦檳檬櫃檻檸櫂檮檯歟歸殯瀉瀋濾瀆濺瀑瀏燻燼燾燸獷獵璧璿甕癖癘"],
		["c2a1", "癒瞽瞿瞻瞼礎禮穡穢穠竄竅簫簧簪簞簣簡糧織繕繞繚繡繒繙罈翹翻職聶臍臏舊藏薩藍藐藉薰薺薹薦蟯蟬蟲蟠覆覲觴謨謹謬謫豐贅蹙蹣蹦蹤蹟蹕軀轉轍邇邃邈醫醬釐鎔鎊鎖鎢鎳鎮鎬鎰鎘鎚鎗闔闖闐闕離雜雙雛雞霤鞣鞦"],
		["c340", "鞭韹額顏題顎顓颺餾餿餽餮馥騎髁鬃鬆魏魎魍鯊鯉鯽鯈鯀鵑鵝鵠黠鼕鼬儳嚥壞壟壢寵龐廬懲懷懶懵攀攏曠曝櫥櫝櫚櫓瀛瀟瀨瀚瀝瀕瀘爆爍牘犢獸"],
		["c3a1", "獺璽瓊瓣疇疆癟癡矇礙禱穫穩簾簿簸簽簷籀繫繭繹繩繪羅繳羶羹羸臘藩藝藪藕藤藥藷蟻蠅蠍蟹蟾襠襟襖襞譁譜識證譚譎譏譆譙贈贊蹼蹲躇蹶蹬蹺蹴轔轎辭邊邋醱醮鏡鏑鏟鏃鏈鏜鏝鏖鏢鏍鏘鏤鏗鏨關隴難霪霧靡韜韻類"],
		["c440", "願顛颼饅饉騖騙鬍鯨鯧鯖鯛鶉鵡鵲鵪鵬麒麗麓麴勸嚨嚷嚶嚴嚼壤孀孃孽寶巉懸懺攘攔攙曦朧櫬瀾瀰瀲爐獻瓏癢癥礦礪礬礫竇競籌籃籍糯糰辮繽繼"],
		["c4a1", "纂罌耀臚艦藻藹蘑藺蘆蘋蘇蘊蠔蠕襤覺觸議譬警譯譟譫贏贍躉躁躅躂醴釋鐘鐃鏽闡霰飄饒饑馨騫騰騷騵鰓鰍鹹麵黨鼯齟齣齡儷儸囁囀囂夔屬巍懼懾攝攜斕曩櫻欄櫺殲灌爛犧瓖瓔癩矓籐纏續羼蘗蘭蘚蠣蠢蠡蠟襪襬覽譴"],
		["c540", "護譽贓躊躍躋轟辯醺鐮鐳鐵鐺鐸鐲鐫闢霸霹露響顧顥饗驅驃驀騾髏魔魑鰭鰥鶯鶴鷂鶸麝黯鼙齜齦齧儼儻囈囊囉孿巔巒彎懿攤權歡灑灘玀瓤疊癮癬"],
		["c5a1", "禳籠籟聾聽臟襲襯觼讀贖贗躑躓轡酈鑄鑑鑒霽霾韃韁顫饕驕驍髒鬚鱉鰱鰾鰻鷓鷗鼴齬齪龔囌巖戀攣攫攪曬欐瓚竊籤籣籥纓纖纔臢蘸蘿蠱變邐邏鑣鑠鑤靨顯饜驚驛驗髓體髑鱔鱗鱖鷥麟黴囑壩攬灞癱癲矗罐羈蠶蠹衢讓讒"],
		["c640", "讖艷贛釀鑪靂靈靄韆顰驟鬢魘鱟鷹鷺鹼鹽鼇齷齲廳欖灣籬籮蠻觀躡釁鑲鑰顱饞髖鬣黌灤矚讚鑷韉驢驥纜讜躪釅鑽鑾鑼鱷鱸黷豔鑿鸚爨驪鬱鸛鸞籲"],
		["c940", "乂乜凵匚厂万丌乇亍囗兀屮彳丏冇与丮亓仂仉仈冘勼卬厹圠夃夬尐巿旡殳毌气爿丱丼仨仜仩仡仝仚刌匜卌圢圣夗夯宁宄尒尻屴屳帄庀庂忉戉扐氕"],
		["c9a1", "氶汃氿氻犮犰玊禸肊阞伎优伬仵伔仱伀价伈伝伂伅伢伓伄仴伒冱刓刉刐劦匢匟卍厊吇囡囟圮圪圴夼妀奼妅奻奾奷奿孖尕尥屼屺屻屾巟幵庄异弚彴忕忔忏扜扞扤扡扦扢扙扠扚扥旯旮朾朹朸朻机朿朼朳氘汆汒汜汏汊汔汋"],
		["ca40", "汌灱牞犴犵玎甪癿穵网艸艼芀艽艿虍襾邙邗邘邛邔阢阤阠阣佖伻佢佉体佤伾佧佒佟佁佘伭伳伿佡冏冹刜刞刡劭劮匉卣卲厎厏吰吷吪呔呅吙吜吥吘"],
		["caa1", "吽呏呁吨吤呇囮囧囥坁坅坌坉坋坒夆奀妦妘妠妗妎妢妐妏妧妡宎宒尨尪岍岏岈岋岉岒岊岆岓岕巠帊帎庋庉庌庈庍弅弝彸彶忒忑忐忭忨忮忳忡忤忣忺忯忷忻怀忴戺抃抌抎抏抔抇扱扻扺扰抁抈扷扽扲扴攷旰旴旳旲旵杅杇"],
		["cb40", "杙杕杌杈杝杍杚杋毐氙氚汸汧汫沄沋沏汱汯汩沚汭沇沕沜汦汳汥汻沎灴灺牣犿犽狃狆狁犺狅玕玗玓玔玒町甹疔疕皁礽耴肕肙肐肒肜芐芏芅芎芑芓"],
		["cba1", "芊芃芄豸迉辿邟邡邥邞邧邠阰阨阯阭丳侘佼侅佽侀侇佶佴侉侄佷佌侗佪侚佹侁佸侐侜侔侞侒侂侕佫佮冞冼冾刵刲刳剆刱劼匊匋匼厒厔咇呿咁咑咂咈呫呺呾呥呬呴呦咍呯呡呠咘呣呧呤囷囹坯坲坭坫坱坰坶垀坵坻坳坴坢"],
		["cc40", "坨坽夌奅妵妺姏姎妲姌姁妶妼姃姖妱妽姀姈妴姇孢孥宓宕屄屇岮岤岠岵岯岨岬岟岣岭岢岪岧岝岥岶岰岦帗帔帙弨弢弣弤彔徂彾彽忞忥怭怦怙怲怋"],
		["cca1", "怴怊怗怳怚怞怬怢怍怐怮怓怑怌怉怜戔戽抭抴拑抾抪抶拊抮抳抯抻抩抰抸攽斨斻昉旼昄昒昈旻昃昋昍昅旽昑昐曶朊枅杬枎枒杶杻枘枆构杴枍枌杺枟枑枙枃杽极杸杹枔欥殀歾毞氝沓泬泫泮泙沶泔沭泧沷泐泂沺泃泆泭泲"],
		["cd40", "泒泝沴沊沝沀泞泀洰泍泇沰泹泏泩泑炔炘炅炓炆炄炑炖炂炚炃牪狖狋狘狉狜狒狔狚狌狑玤玡玭玦玢玠玬玝瓝瓨甿畀甾疌疘皯盳盱盰盵矸矼矹矻矺"],
		["cda1", "矷祂礿秅穸穻竻籵糽耵肏肮肣肸肵肭舠芠苀芫芚芘芛芵芧芮芼芞芺芴芨芡芩苂芤苃芶芢虰虯虭虮豖迒迋迓迍迖迕迗邲邴邯邳邰阹阽阼阺陃俍俅俓侲俉俋俁俔俜俙侻侳俛俇俖侺俀侹俬剄剉勀勂匽卼厗厖厙厘咺咡咭咥哏"],
		["ce40", "哃茍咷咮哖咶哅哆咠呰咼咢咾呲哞咰垵垞垟垤垌垗垝垛垔垘垏垙垥垚垕壴复奓姡姞姮娀姱姝姺姽姼姶姤姲姷姛姩姳姵姠姾姴姭宨屌峐峘峌峗峋峛"],
		["cea1", "峞峚峉峇峊峖峓峔峏峈峆峎峟峸巹帡帢帣帠帤庰庤庢庛庣庥弇弮彖徆怷怹恔恲恞恅恓恇恉恛恌恀恂恟怤恄恘恦恮扂扃拏挍挋拵挎挃拫拹挏挌拸拶挀挓挔拺挕拻拰敁敃斪斿昶昡昲昵昜昦昢昳昫昺昝昴昹昮朏朐柁柲柈枺"],
		["cf40", "柜枻柸柘柀枷柅柫柤柟枵柍枳柷柶柮柣柂枹柎柧柰枲柼柆柭柌枮柦柛柺柉柊柃柪柋欨殂殄殶毖毘毠氠氡洨洴洭洟洼洿洒洊泚洳洄洙洺洚洑洀洝浂"],
		["cfa1", "洁洘洷洃洏浀洇洠洬洈洢洉洐炷炟炾炱炰炡炴炵炩牁牉牊牬牰牳牮狊狤狨狫狟狪狦狣玅珌珂珈珅玹玶玵玴珫玿珇玾珃珆玸珋瓬瓮甮畇畈疧疪癹盄眈眃眄眅眊盷盻盺矧矨砆砑砒砅砐砏砎砉砃砓祊祌祋祅祄秕种秏秖秎窀"],
		["d040", "穾竑笀笁籺籸籹籿粀粁紃紈紁罘羑羍羾耇耎耏耔耷胘胇胠胑胈胂胐胅胣胙胜胊胕胉胏胗胦胍臿舡芔苙苾苹茇苨茀苕茺苫苖苴苬苡苲苵茌苻苶苰苪"],
		["d0a1", "苤苠苺苳苭虷虴虼虳衁衎衧衪衩觓訄訇赲迣迡迮迠郱邽邿郕郅邾郇郋郈釔釓陔陏陑陓陊陎倞倅倇倓倢倰倛俵俴倳倷倬俶俷倗倜倠倧倵倯倱倎党冔冓凊凄凅凈凎剡剚剒剞剟剕剢勍匎厞唦哢唗唒哧哳哤唚哿唄唈哫唑唅哱"],
		["d140", "唊哻哷哸哠唎唃唋圁圂埌堲埕埒垺埆垽垼垸垶垿埇埐垹埁夎奊娙娖娭娮娕娏娗娊娞娳孬宧宭宬尃屖屔峬峿峮峱峷崀峹帩帨庨庮庪庬弳弰彧恝恚恧"],
		["d1a1", "恁悢悈悀悒悁悝悃悕悛悗悇悜悎戙扆拲挐捖挬捄捅挶捃揤挹捋捊挼挩捁挴捘捔捙挭捇挳捚捑挸捗捀捈敊敆旆旃旄旂晊晟晇晑朒朓栟栚桉栲栳栻桋桏栖栱栜栵栫栭栯桎桄栴栝栒栔栦栨栮桍栺栥栠欬欯欭欱欴歭肂殈毦毤"],
		["d240", "毨毣毢毧氥浺浣浤浶洍浡涒浘浢浭浯涑涍淯浿涆浞浧浠涗浰浼浟涂涘洯浨涋浾涀涄洖涃浻浽浵涐烜烓烑烝烋缹烢烗烒烞烠烔烍烅烆烇烚烎烡牂牸"],
		["d2a1", "牷牶猀狺狴狾狶狳狻猁珓珙珥珖玼珧珣珩珜珒珛珔珝珚珗珘珨瓞瓟瓴瓵甡畛畟疰痁疻痄痀疿疶疺皊盉眝眛眐眓眒眣眑眕眙眚眢眧砣砬砢砵砯砨砮砫砡砩砳砪砱祔祛祏祜祓祒祑秫秬秠秮秭秪秜秞秝窆窉窅窋窌窊窇竘笐"],
		["d340", "笄笓笅笏笈笊笎笉笒粄粑粊粌粈粍粅紞紝紑紎紘紖紓紟紒紏紌罜罡罞罠罝罛羖羒翃翂翀耖耾耹胺胲胹胵脁胻脀舁舯舥茳茭荄茙荑茥荖茿荁茦茜茢"],
		["d3a1", "荂荎茛茪茈茼荍茖茤茠茷茯茩荇荅荌荓茞茬荋茧荈虓虒蚢蚨蚖蚍蚑蚞蚇蚗蚆蚋蚚蚅蚥蚙蚡蚧蚕蚘蚎蚝蚐蚔衃衄衭衵衶衲袀衱衿衯袃衾衴衼訒豇豗豻貤貣赶赸趵趷趶軑軓迾迵适迿迻逄迼迶郖郠郙郚郣郟郥郘郛郗郜郤酐"],
		["d440", "酎酏釕釢釚陜陟隼飣髟鬯乿偰偪偡偞偠偓偋偝偲偈偍偁偛偊偢倕偅偟偩偫偣偤偆偀偮偳偗偑凐剫剭剬剮勖勓匭厜啵啶唼啍啐唴唪啑啢唶唵唰啒啅"],
		["d4a1", "唌唲啥啎唹啈唭唻啀啋圊圇埻堔埢埶埜埴堀埭埽堈埸堋埳埏堇埮埣埲埥埬埡堎埼堐埧堁堌埱埩埰堍堄奜婠婘婕婧婞娸娵婭婐婟婥婬婓婤婗婃婝婒婄婛婈媎娾婍娹婌婰婩婇婑婖婂婜孲孮寁寀屙崞崋崝崚崠崌崨崍崦崥崏"],
		["d540", "崰崒崣崟崮帾帴庱庴庹庲庳弶弸徛徖徟悊悐悆悾悰悺惓惔惏惤惙惝惈悱惛悷惊悿惃惍惀挲捥掊掂捽掽掞掭掝掗掫掎捯掇掐据掯捵掜捭掮捼掤挻掟"],
		["d5a1", "捸掅掁掑掍捰敓旍晥晡晛晙晜晢朘桹梇梐梜桭桮梮梫楖桯梣梬梩桵桴梲梏桷梒桼桫桲梪梀桱桾梛梖梋梠梉梤桸桻梑梌梊桽欶欳欷欸殑殏殍殎殌氪淀涫涴涳湴涬淩淢涷淶淔渀淈淠淟淖涾淥淜淝淛淴淊涽淭淰涺淕淂淏淉"],
		["d640", "淐淲淓淽淗淍淣涻烺焍烷焗烴焌烰焄烳焐烼烿焆焓焀烸烶焋焂焎牾牻牼牿猝猗猇猑猘猊猈狿猏猞玈珶珸珵琄琁珽琇琀珺珼珿琌琋珴琈畤畣痎痒痏"],
		["d6a1", "痋痌痑痐皏皉盓眹眯眭眱眲眴眳眽眥眻眵硈硒硉硍硊硌砦硅硐祤祧祩祪祣祫祡离秺秸秶秷窏窔窐笵筇笴笥笰笢笤笳笘笪笝笱笫笭笯笲笸笚笣粔粘粖粣紵紽紸紶紺絅紬紩絁絇紾紿絊紻紨罣羕羜羝羛翊翋翍翐翑翇翏翉耟"],
		["d740", "耞耛聇聃聈脘脥脙脛脭脟脬脞脡脕脧脝脢舑舸舳舺舴舲艴莐莣莨莍荺荳莤荴莏莁莕莙荵莔莩荽莃莌莝莛莪莋荾莥莯莈莗莰荿莦莇莮荶莚虙虖蚿蚷"],
		["d7a1", "蛂蛁蛅蚺蚰蛈蚹蚳蚸蛌蚴蚻蚼蛃蚽蚾衒袉袕袨袢袪袚袑袡袟袘袧袙袛袗袤袬袌袓袎覂觖觙觕訰訧訬訞谹谻豜豝豽貥赽赻赹趼跂趹趿跁軘軞軝軜軗軠軡逤逋逑逜逌逡郯郪郰郴郲郳郔郫郬郩酖酘酚酓酕釬釴釱釳釸釤釹釪"],
		["d840", "釫釷釨釮镺閆閈陼陭陫陱陯隿靪頄飥馗傛傕傔傞傋傣傃傌傎傝偨傜傒傂傇兟凔匒匑厤厧喑喨喥喭啷噅喢喓喈喏喵喁喣喒喤啽喌喦啿喕喡喎圌堩堷"],
		["d8a1", "堙堞堧堣堨埵塈堥堜堛堳堿堶堮堹堸堭堬堻奡媯媔媟婺媢媞婸媦婼媥媬媕媮娷媄媊媗媃媋媩婻婽媌媜媏媓媝寪寍寋寔寑寊寎尌尰崷嵃嵫嵁嵋崿崵嵑嵎嵕崳崺嵒崽崱嵙嵂崹嵉崸崼崲崶嵀嵅幄幁彘徦徥徫惉悹惌惢惎惄愔"],
		["d940", "惲愊愖愅惵愓惸惼惾惁愃愘愝愐惿愄愋扊掔掱掰揎揥揨揯揃撝揳揊揠揶揕揲揵摡揟掾揝揜揄揘揓揂揇揌揋揈揰揗揙攲敧敪敤敜敨敥斌斝斞斮旐旒"],
		["d9a1", "晼晬晻暀晱晹晪晲朁椌棓椄棜椪棬棪棱椏棖棷棫棤棶椓椐棳棡椇棌椈楰梴椑棯棆椔棸棐棽棼棨椋椊椗棎棈棝棞棦棴棑椆棔棩椕椥棇欹欻欿欼殔殗殙殕殽毰毲毳氰淼湆湇渟湉溈渼渽湅湢渫渿湁湝湳渜渳湋湀湑渻渃渮湞"],
		["da40", "湨湜湡渱渨湠湱湫渹渢渰湓湥渧湸湤湷湕湹湒湦渵渶湚焠焞焯烻焮焱焣焥焢焲焟焨焺焛牋牚犈犉犆犅犋猒猋猰猢猱猳猧猲猭猦猣猵猌琮琬琰琫琖"],
		["daa1", "琚琡琭琱琤琣琝琩琠琲瓻甯畯畬痧痚痡痦痝痟痤痗皕皒盚睆睇睄睍睅睊睎睋睌矞矬硠硤硥硜硭硱硪确硰硩硨硞硢祴祳祲祰稂稊稃稌稄窙竦竤筊笻筄筈筌筎筀筘筅粢粞粨粡絘絯絣絓絖絧絪絏絭絜絫絒絔絩絑絟絎缾缿罥"],
		["db40", "罦羢羠羡翗聑聏聐胾胔腃腊腒腏腇脽腍脺臦臮臷臸臹舄舼舽舿艵茻菏菹萣菀菨萒菧菤菼菶萐菆菈菫菣莿萁菝菥菘菿菡菋菎菖菵菉萉萏菞萑萆菂菳"],
		["dba1", "菕菺菇菑菪萓菃菬菮菄菻菗菢萛菛菾蛘蛢蛦蛓蛣蛚蛪蛝蛫蛜蛬蛩蛗蛨蛑衈衖衕袺裗袹袸裀袾袶袼袷袽袲褁裉覕覘覗觝觚觛詎詍訹詙詀詗詘詄詅詒詈詑詊詌詏豟貁貀貺貾貰貹貵趄趀趉跘跓跍跇跖跜跏跕跙跈跗跅軯軷軺"],
		["dc40", "軹軦軮軥軵軧軨軶軫軱軬軴軩逭逴逯鄆鄬鄄郿郼鄈郹郻鄁鄀鄇鄅鄃酡酤酟酢酠鈁鈊鈥鈃鈚鈦鈏鈌鈀鈒釿釽鈆鈄鈧鈂鈜鈤鈙鈗鈅鈖镻閍閌閐隇陾隈"],
		["dca1", "隉隃隀雂雈雃雱雰靬靰靮頇颩飫鳦黹亃亄亶傽傿僆傮僄僊傴僈僂傰僁傺傱僋僉傶傸凗剺剸剻剼嗃嗛嗌嗐嗋嗊嗝嗀嗔嗄嗩喿嗒喍嗏嗕嗢嗖嗈嗲嗍嗙嗂圔塓塨塤塏塍塉塯塕塎塝塙塥塛堽塣塱壼嫇嫄嫋媺媸媱媵媰媿嫈媻嫆"],
		["dd40", "媷嫀嫊媴媶嫍媹媐寖寘寙尟尳嵱嵣嵊嵥嵲嵬嵞嵨嵧嵢巰幏幎幊幍幋廅廌廆廋廇彀徯徭惷慉慊愫慅愶愲愮慆愯慏愩慀戠酨戣戥戤揅揱揫搐搒搉搠搤"],
		["dda1", "搳摃搟搕搘搹搷搢搣搌搦搰搨摁搵搯搊搚摀搥搧搋揧搛搮搡搎敯斒旓暆暌暕暐暋暊暙暔晸朠楦楟椸楎楢楱椿楅楪椹楂楗楙楺楈楉椵楬椳椽楥棰楸椴楩楀楯楄楶楘楁楴楌椻楋椷楜楏楑椲楒椯楻椼歆歅歃歂歈歁殛嗀毻毼"],
		["de40", "毹毷毸溛滖滈溏滀溟溓溔溠溱溹滆滒溽滁溞滉溷溰滍溦滏溲溾滃滜滘溙溒溎溍溤溡溿溳滐滊溗溮溣煇煔煒煣煠煁煝煢煲煸煪煡煂煘煃煋煰煟煐煓"],
		["dea1", "煄煍煚牏犍犌犑犐犎猼獂猻猺獀獊獉瑄瑊瑋瑒瑑瑗瑀瑏瑐瑎瑂瑆瑍瑔瓡瓿瓾瓽甝畹畷榃痯瘏瘃痷痾痼痹痸瘐痻痶痭痵痽皙皵盝睕睟睠睒睖睚睩睧睔睙睭矠碇碚碔碏碄碕碅碆碡碃硹碙碀碖硻祼禂祽祹稑稘稙稒稗稕稢稓"],
		["df40", "稛稐窣窢窞竫筦筤筭筴筩筲筥筳筱筰筡筸筶筣粲粴粯綈綆綀綍絿綅絺綎絻綃絼綌綔綄絽綒罭罫罧罨罬羦羥羧翛翜耡腤腠腷腜腩腛腢腲朡腞腶腧腯"],
		["dfa1", "腄腡舝艉艄艀艂艅蓱萿葖葶葹蒏蒍葥葑葀蒆葧萰葍葽葚葙葴葳葝蔇葞萷萺萴葺葃葸萲葅萩菙葋萯葂萭葟葰萹葎葌葒葯蓅蒎萻葇萶萳葨葾葄萫葠葔葮葐蜋蜄蛷蜌蛺蛖蛵蝍蛸蜎蜉蜁蛶蜍蜅裖裋裍裎裞裛裚裌裐覅覛觟觥觤"],
		["e040", "觡觠觢觜触詶誆詿詡訿詷誂誄詵誃誁詴詺谼豋豊豥豤豦貆貄貅賌赨赩趑趌趎趏趍趓趔趐趒跰跠跬跱跮跐跩跣跢跧跲跫跴輆軿輁輀輅輇輈輂輋遒逿"],
		["e0a1", "遄遉逽鄐鄍鄏鄑鄖鄔鄋鄎酮酯鉈鉒鈰鈺鉦鈳鉥鉞銃鈮鉊鉆鉭鉬鉏鉠鉧鉯鈶鉡鉰鈱鉔鉣鉐鉲鉎鉓鉌鉖鈲閟閜閞閛隒隓隑隗雎雺雽雸雵靳靷靸靲頏頍頎颬飶飹馯馲馰馵骭骫魛鳪鳭鳧麀黽僦僔僗僨僳僛僪僝僤僓僬僰僯僣僠"],
		["e140", "凘劀劁勩勫匰厬嘧嘕嘌嘒嗼嘏嘜嘁嘓嘂嗺嘝嘄嗿嗹墉塼墐墘墆墁塿塴墋塺墇墑墎塶墂墈塻墔墏壾奫嫜嫮嫥嫕嫪嫚嫭嫫嫳嫢嫠嫛嫬嫞嫝嫙嫨嫟孷寠"],
		["e1a1", "寣屣嶂嶀嵽嶆嵺嶁嵷嶊嶉嶈嵾嵼嶍嵹嵿幘幙幓廘廑廗廎廜廕廙廒廔彄彃彯徶愬愨慁慞慱慳慒慓慲慬憀慴慔慺慛慥愻慪慡慖戩戧戫搫摍摛摝摴摶摲摳摽摵摦撦摎撂摞摜摋摓摠摐摿搿摬摫摙摥摷敳斠暡暠暟朅朄朢榱榶槉"],
		["e240", "榠槎榖榰榬榼榑榙榎榧榍榩榾榯榿槄榽榤槔榹槊榚槏榳榓榪榡榞槙榗榐槂榵榥槆歊歍歋殞殟殠毃毄毾滎滵滱漃漥滸漷滻漮漉潎漙漚漧漘漻漒滭漊"],
		["e2a1", "漶潳滹滮漭潀漰漼漵滫漇漎潃漅滽滶漹漜滼漺漟漍漞漈漡熇熐熉熀熅熂熏煻熆熁熗牄牓犗犕犓獃獍獑獌瑢瑳瑱瑵瑲瑧瑮甀甂甃畽疐瘖瘈瘌瘕瘑瘊瘔皸瞁睼瞅瞂睮瞀睯睾瞃碲碪碴碭碨硾碫碞碥碠碬碢碤禘禊禋禖禕禔禓"],
		["e340", "禗禈禒禐稫穊稰稯稨稦窨窫窬竮箈箜箊箑箐箖箍箌箛箎箅箘劄箙箤箂粻粿粼粺綧綷緂綣綪緁緀緅綝緎緄緆緋緌綯綹綖綼綟綦綮綩綡緉罳翢翣翥翞"],
		["e3a1", "耤聝聜膉膆膃膇膍膌膋舕蒗蒤蒡蒟蒺蓎蓂蒬蒮蒫蒹蒴蓁蓍蒪蒚蒱蓐蒝蒧蒻蒢蒔蓇蓌蒛蒩蒯蒨蓖蒘蒶蓏蒠蓗蓔蓒蓛蒰蒑虡蜳蜣蜨蝫蝀蜮蜞蜡蜙蜛蝃蜬蝁蜾蝆蜠蜲蜪蜭蜼蜒蜺蜱蜵蝂蜦蜧蜸蜤蜚蜰蜑裷裧裱裲裺裾裮裼裶裻"],
		["e440", "裰裬裫覝覡覟覞觩觫觨誫誙誋誒誏誖谽豨豩賕賏賗趖踉踂跿踍跽踊踃踇踆踅跾踀踄輐輑輎輍鄣鄜鄠鄢鄟鄝鄚鄤鄡鄛酺酲酹酳銥銤鉶銛鉺銠銔銪銍"],
		["e4a1", "銦銚銫鉹銗鉿銣鋮銎銂銕銢鉽銈銡銊銆銌銙銧鉾銇銩銝銋鈭隞隡雿靘靽靺靾鞃鞀鞂靻鞄鞁靿韎韍頖颭颮餂餀餇馝馜駃馹馻馺駂馽駇骱髣髧鬾鬿魠魡魟鳱鳲鳵麧僿儃儰僸儆儇僶僾儋儌僽儊劋劌勱勯噈噂噌嘵噁噊噉噆噘"],
		["e540", "噚噀嘳嘽嘬嘾嘸嘪嘺圚墫墝墱墠墣墯墬墥墡壿嫿嫴嫽嫷嫶嬃嫸嬂嫹嬁嬇嬅嬏屧嶙嶗嶟嶒嶢嶓嶕嶠嶜嶡嶚嶞幩幝幠幜緳廛廞廡彉徲憋憃慹憱憰憢憉"],
		["e5a1", "憛憓憯憭憟憒憪憡憍慦憳戭摮摰撖撠撅撗撜撏撋撊撌撣撟摨撱撘敶敺敹敻斲斳暵暰暩暲暷暪暯樀樆樗槥槸樕槱槤樠槿槬槢樛樝槾樧槲槮樔槷槧橀樈槦槻樍槼槫樉樄樘樥樏槶樦樇槴樖歑殥殣殢殦氁氀毿氂潁漦潾澇濆澒"],
		["e640", "澍澉澌潢潏澅潚澖潶潬澂潕潲潒潐潗澔澓潝漀潡潫潽潧澐潓澋潩潿澕潣潷潪潻熲熯熛熰熠熚熩熵熝熥熞熤熡熪熜熧熳犘犚獘獒獞獟獠獝獛獡獚獙"],
		["e6a1", "獢璇璉璊璆璁瑽璅璈瑼瑹甈甇畾瘥瘞瘙瘝瘜瘣瘚瘨瘛皜皝皞皛瞍瞏瞉瞈磍碻磏磌磑磎磔磈磃磄磉禚禡禠禜禢禛歶稹窲窴窳箷篋箾箬篎箯箹篊箵糅糈糌糋緷緛緪緧緗緡縃緺緦緶緱緰緮緟罶羬羰羭翭翫翪翬翦翨聤聧膣膟"],
		["e740", "膞膕膢膙膗舖艏艓艒艐艎艑蔤蔻蔏蔀蔩蔎蔉蔍蔟蔊蔧蔜蓻蔫蓺蔈蔌蓴蔪蓲蔕蓷蓫蓳蓼蔒蓪蓩蔖蓾蔨蔝蔮蔂蓽蔞蓶蔱蔦蓧蓨蓰蓯蓹蔘蔠蔰蔋蔙蔯虢"],
		["e7a1", "蝖蝣蝤蝷蟡蝳蝘蝔蝛蝒蝡蝚蝑蝞蝭蝪蝐蝎蝟蝝蝯蝬蝺蝮蝜蝥蝏蝻蝵蝢蝧蝩衚褅褌褔褋褗褘褙褆褖褑褎褉覢覤覣觭觰觬諏諆誸諓諑諔諕誻諗誾諀諅諘諃誺誽諙谾豍貏賥賟賙賨賚賝賧趠趜趡趛踠踣踥踤踮踕踛踖踑踙踦踧"],
		["e840", "踔踒踘踓踜踗踚輬輤輘輚輠輣輖輗遳遰遯遧遫鄯鄫鄩鄪鄲鄦鄮醅醆醊醁醂醄醀鋐鋃鋄鋀鋙銶鋏鋱鋟鋘鋩鋗鋝鋌鋯鋂鋨鋊鋈鋎鋦鋍鋕鋉鋠鋞鋧鋑鋓"],
		["e8a1", "銵鋡鋆銴镼閬閫閮閰隤隢雓霅霈霂靚鞊鞎鞈韐韏頞頝頦頩頨頠頛頧颲餈飺餑餔餖餗餕駜駍駏駓駔駎駉駖駘駋駗駌骳髬髫髳髲髱魆魃魧魴魱魦魶魵魰魨魤魬鳼鳺鳽鳿鳷鴇鴀鳹鳻鴈鴅鴄麃黓鼏鼐儜儓儗儚儑凞匴叡噰噠噮"],
		["e940", "噳噦噣噭噲噞噷圜圛壈墽壉墿墺壂墼壆嬗嬙嬛嬡嬔嬓嬐嬖嬨嬚嬠嬞寯嶬嶱嶩嶧嶵嶰嶮嶪嶨嶲嶭嶯嶴幧幨幦幯廩廧廦廨廥彋徼憝憨憖懅憴懆懁懌憺"],
		["e9a1", "憿憸憌擗擖擐擏擉撽撉擃擛擳擙攳敿敼斢曈暾曀曊曋曏暽暻暺曌朣樴橦橉橧樲橨樾橝橭橶橛橑樨橚樻樿橁橪橤橐橏橔橯橩橠樼橞橖橕橍橎橆歕歔歖殧殪殫毈毇氄氃氆澭濋澣濇澼濎濈潞濄澽澞濊澨瀄澥澮澺澬澪濏澿澸"],
		["ea40", "澢濉澫濍澯澲澰燅燂熿熸燖燀燁燋燔燊燇燏熽燘熼燆燚燛犝犞獩獦獧獬獥獫獪瑿璚璠璔璒璕璡甋疀瘯瘭瘱瘽瘳瘼瘵瘲瘰皻盦瞚瞝瞡瞜瞛瞢瞣瞕瞙"],
		["eaa1", "瞗磝磩磥磪磞磣磛磡磢磭磟磠禤穄穈穇窶窸窵窱窷篞篣篧篝篕篥篚篨篹篔篪篢篜篫篘篟糒糔糗糐糑縒縡縗縌縟縠縓縎縜縕縚縢縋縏縖縍縔縥縤罃罻罼罺羱翯耪耩聬膱膦膮膹膵膫膰膬膴膲膷膧臲艕艖艗蕖蕅蕫蕍蕓蕡蕘"],
		["eb40", "蕀蕆蕤蕁蕢蕄蕑蕇蕣蔾蕛蕱蕎蕮蕵蕕蕧蕠薌蕦蕝蕔蕥蕬虣虥虤螛螏螗螓螒螈螁螖螘蝹螇螣螅螐螑螝螄螔螜螚螉褞褦褰褭褮褧褱褢褩褣褯褬褟觱諠"],
		["eba1", "諢諲諴諵諝謔諤諟諰諈諞諡諨諿諯諻貑貒貐賵賮賱賰賳赬赮趥趧踳踾踸蹀蹅踶踼踽蹁踰踿躽輶輮輵輲輹輷輴遶遹遻邆郺鄳鄵鄶醓醐醑醍醏錧錞錈錟錆錏鍺錸錼錛錣錒錁鍆錭錎錍鋋錝鋺錥錓鋹鋷錴錂錤鋿錩錹錵錪錔錌"],
		["ec40", "錋鋾錉錀鋻錖閼闍閾閹閺閶閿閵閽隩雔霋霒霐鞙鞗鞔韰韸頵頯頲餤餟餧餩馞駮駬駥駤駰駣駪駩駧骹骿骴骻髶髺髹髷鬳鮀鮅鮇魼魾魻鮂鮓鮒鮐魺鮕"],
		["eca1", "魽鮈鴥鴗鴠鴞鴔鴩鴝鴘鴢鴐鴙鴟麈麆麇麮麭黕黖黺鼒鼽儦儥儢儤儠儩勴嚓嚌嚍嚆嚄嚃噾嚂噿嚁壖壔壏壒嬭嬥嬲嬣嬬嬧嬦嬯嬮孻寱寲嶷幬幪徾徻懃憵憼懧懠懥懤懨懞擯擩擣擫擤擨斁斀斶旚曒檍檖檁檥檉檟檛檡檞檇檓檎"],
		["ed40", "檕檃檨檤檑橿檦檚檅檌檒歛殭氉濌澩濴濔濣濜濭濧濦濞濲濝濢濨燡燱燨燲燤燰燢獳獮獯璗璲璫璐璪璭璱璥璯甐甑甒甏疄癃癈癉癇皤盩瞵瞫瞲瞷瞶"],
		["eda1", "瞴瞱瞨矰磳磽礂磻磼磲礅磹磾礄禫禨穜穛穖穘穔穚窾竀竁簅簏篲簀篿篻簎篴簋篳簂簉簃簁篸篽簆篰篱簐簊糨縭縼繂縳顈縸縪繉繀繇縩繌縰縻縶繄縺罅罿罾罽翴翲耬膻臄臌臊臅臇膼臩艛艚艜薃薀薏薧薕薠薋薣蕻薤薚薞"],
		["ee40", "蕷蕼薉薡蕺蕸蕗薎薖薆薍薙薝薁薢薂薈薅蕹蕶薘薐薟虨螾螪螭蟅螰螬螹螵螼螮蟉蟃蟂蟌螷螯蟄蟊螴螶螿螸螽蟞螲褵褳褼褾襁襒褷襂覭覯覮觲觳謞"],
		["eea1", "謘謖謑謅謋謢謏謒謕謇謍謈謆謜謓謚豏豰豲豱豯貕貔賹赯蹎蹍蹓蹐蹌蹇轃轀邅遾鄸醚醢醛醙醟醡醝醠鎡鎃鎯鍤鍖鍇鍼鍘鍜鍶鍉鍐鍑鍠鍭鎏鍌鍪鍹鍗鍕鍒鍏鍱鍷鍻鍡鍞鍣鍧鎀鍎鍙闇闀闉闃闅閷隮隰隬霠霟霘霝霙鞚鞡鞜"],
		["ef40", "鞞鞝韕韔韱顁顄顊顉顅顃餥餫餬餪餳餲餯餭餱餰馘馣馡騂駺駴駷駹駸駶駻駽駾駼騃骾髾髽鬁髼魈鮚鮨鮞鮛鮦鮡鮥鮤鮆鮢鮠鮯鴳鵁鵧鴶鴮鴯鴱鴸鴰"],
		["efa1", "鵅鵂鵃鴾鴷鵀鴽翵鴭麊麉麍麰黈黚黻黿鼤鼣鼢齔龠儱儭儮嚘嚜嚗嚚嚝嚙奰嬼屩屪巀幭幮懘懟懭懮懱懪懰懫懖懩擿攄擽擸攁攃擼斔旛曚曛曘櫅檹檽櫡櫆檺檶檷櫇檴檭歞毉氋瀇瀌瀍瀁瀅瀔瀎濿瀀濻瀦濼濷瀊爁燿燹爃燽獶"],
		["f040", "璸瓀璵瓁璾璶璻瓂甔甓癜癤癙癐癓癗癚皦皽盬矂瞺磿礌礓礔礉礐礒礑禭禬穟簜簩簙簠簟簭簝簦簨簢簥簰繜繐繖繣繘繢繟繑繠繗繓羵羳翷翸聵臑臒"],
		["f0a1", "臐艟艞薴藆藀藃藂薳薵薽藇藄薿藋藎藈藅薱薶藒蘤薸薷薾虩蟧蟦蟢蟛蟫蟪蟥蟟蟳蟤蟔蟜蟓蟭蟘蟣螤蟗蟙蠁蟴蟨蟝襓襋襏襌襆襐襑襉謪謧謣謳謰謵譇謯謼謾謱謥謷謦謶謮謤謻謽謺豂豵貙貘貗賾贄贂贀蹜蹢蹠蹗蹖蹞蹥蹧"],
		["f140", "蹛蹚蹡蹝蹩蹔轆轇轈轋鄨鄺鄻鄾醨醥醧醯醪鎵鎌鎒鎷鎛鎝鎉鎧鎎鎪鎞鎦鎕鎈鎙鎟鎍鎱鎑鎲鎤鎨鎴鎣鎥闒闓闑隳雗雚巂雟雘雝霣霢霥鞬鞮鞨鞫鞤鞪"],
		["f1a1", "鞢鞥韗韙韖韘韺顐顑顒颸饁餼餺騏騋騉騍騄騑騊騅騇騆髀髜鬈鬄鬅鬩鬵魊魌魋鯇鯆鯃鮿鯁鮵鮸鯓鮶鯄鮹鮽鵜鵓鵏鵊鵛鵋鵙鵖鵌鵗鵒鵔鵟鵘鵚麎麌黟鼁鼀鼖鼥鼫鼪鼩鼨齌齕儴儵劖勷厴嚫嚭嚦嚧嚪嚬壚壝壛夒嬽嬾嬿巃幰"],
		["f240", "徿懻攇攐攍攉攌攎斄旞旝曞櫧櫠櫌櫑櫙櫋櫟櫜櫐櫫櫏櫍櫞歠殰氌瀙瀧瀠瀖瀫瀡瀢瀣瀩瀗瀤瀜瀪爌爊爇爂爅犥犦犤犣犡瓋瓅璷瓃甖癠矉矊矄矱礝礛"],
		["f2a1", "礡礜礗礞禰穧穨簳簼簹簬簻糬糪繶繵繸繰繷繯繺繲繴繨罋罊羃羆羷翽翾聸臗臕艤艡艣藫藱藭藙藡藨藚藗藬藲藸藘藟藣藜藑藰藦藯藞藢蠀蟺蠃蟶蟷蠉蠌蠋蠆蟼蠈蟿蠊蠂襢襚襛襗襡襜襘襝襙覈覷覶觶譐譈譊譀譓譖譔譋譕"],
		["f340", "譑譂譒譗豃豷豶貚贆贇贉趬趪趭趫蹭蹸蹳蹪蹯蹻軂轒轑轏轐轓辴酀鄿醰醭鏞鏇鏏鏂鏚鏐鏹鏬鏌鏙鎩鏦鏊鏔鏮鏣鏕鏄鏎鏀鏒鏧镽闚闛雡霩霫霬霨霦"],
		["f3a1", "鞳鞷鞶韝韞韟顜顙顝顗颿颽颻颾饈饇饃馦馧騚騕騥騝騤騛騢騠騧騣騞騜騔髂鬋鬊鬎鬌鬷鯪鯫鯠鯞鯤鯦鯢鯰鯔鯗鯬鯜鯙鯥鯕鯡鯚鵷鶁鶊鶄鶈鵱鶀鵸鶆鶋鶌鵽鵫鵴鵵鵰鵩鶅鵳鵻鶂鵯鵹鵿鶇鵨麔麑黀黼鼭齀齁齍齖齗齘匷嚲"],
		["f440", "嚵嚳壣孅巆巇廮廯忀忁懹攗攖攕攓旟曨曣曤櫳櫰櫪櫨櫹櫱櫮櫯瀼瀵瀯瀷瀴瀱灂瀸瀿瀺瀹灀瀻瀳灁爓爔犨獽獼璺皫皪皾盭矌矎矏矍矲礥礣礧礨礤礩"],
		["f4a1", "禲穮穬穭竷籉籈籊籇籅糮繻繾纁纀羺翿聹臛臙舋艨艩蘢藿蘁藾蘛蘀藶蘄蘉蘅蘌藽蠙蠐蠑蠗蠓蠖襣襦覹觷譠譪譝譨譣譥譧譭趮躆躈躄轙轖轗轕轘轚邍酃酁醷醵醲醳鐋鐓鏻鐠鐏鐔鏾鐕鐐鐨鐙鐍鏵鐀鏷鐇鐎鐖鐒鏺鐉鏸鐊鏿"],
		["f540", "鏼鐌鏶鐑鐆闞闠闟霮霯鞹鞻韽韾顠顢顣顟飁飂饐饎饙饌饋饓騲騴騱騬騪騶騩騮騸騭髇髊髆鬐鬒鬑鰋鰈鯷鰅鰒鯸鱀鰇鰎鰆鰗鰔鰉鶟鶙鶤鶝鶒鶘鶐鶛"],
		["f5a1", "鶠鶔鶜鶪鶗鶡鶚鶢鶨鶞鶣鶿鶩鶖鶦鶧麙麛麚黥黤黧黦鼰鼮齛齠齞齝齙龑儺儹劘劗囃嚽嚾孈孇巋巏廱懽攛欂櫼欃櫸欀灃灄灊灈灉灅灆爝爚爙獾甗癪矐礭礱礯籔籓糲纊纇纈纋纆纍罍羻耰臝蘘蘪蘦蘟蘣蘜蘙蘧蘮蘡蘠蘩蘞蘥"],
		["f640", "蠩蠝蠛蠠蠤蠜蠫衊襭襩襮襫觺譹譸譅譺譻贐贔趯躎躌轞轛轝酆酄酅醹鐿鐻鐶鐩鐽鐼鐰鐹鐪鐷鐬鑀鐱闥闤闣霵霺鞿韡顤飉飆飀饘饖騹騽驆驄驂驁騺"],
		["f6a1", "騿髍鬕鬗鬘鬖鬺魒鰫鰝鰜鰬鰣鰨鰩鰤鰡鶷鶶鶼鷁鷇鷊鷏鶾鷅鷃鶻鶵鷎鶹鶺鶬鷈鶱鶭鷌鶳鷍鶲鹺麜黫黮黭鼛鼘鼚鼱齎齥齤龒亹囆囅囋奱孋孌巕巑廲攡攠攦攢欋欈欉氍灕灖灗灒爞爟犩獿瓘瓕瓙瓗癭皭礵禴穰穱籗籜籙籛籚"],
		["f740", "糴糱纑罏羇臞艫蘴蘵蘳蘬蘲蘶蠬蠨蠦蠪蠥襱覿覾觻譾讄讂讆讅譿贕躕躔躚躒躐躖躗轠轢酇鑌鑐鑊鑋鑏鑇鑅鑈鑉鑆霿韣顪顩飋饔饛驎驓驔驌驏驈驊"],
		["f7a1", "驉驒驐髐鬙鬫鬻魖魕鱆鱈鰿鱄鰹鰳鱁鰼鰷鰴鰲鰽鰶鷛鷒鷞鷚鷋鷐鷜鷑鷟鷩鷙鷘鷖鷵鷕鷝麶黰鼵鼳鼲齂齫龕龢儽劙壨壧奲孍巘蠯彏戁戃戄攩攥斖曫欑欒欏毊灛灚爢玂玁玃癰矔籧籦纕艬蘺虀蘹蘼蘱蘻蘾蠰蠲蠮蠳襶襴襳觾"],
		["f840", "讌讎讋讈豅贙躘轤轣醼鑢鑕鑝鑗鑞韄韅頀驖驙鬞鬟鬠鱒鱘鱐鱊鱍鱋鱕鱙鱌鱎鷻鷷鷯鷣鷫鷸鷤鷶鷡鷮鷦鷲鷰鷢鷬鷴鷳鷨鷭黂黐黲黳鼆鼜鼸鼷鼶齃齏"],
		["f8a1", "齱齰齮齯囓囍孎屭攭曭曮欓灟灡灝灠爣瓛瓥矕礸禷禶籪纗羉艭虃蠸蠷蠵衋讔讕躞躟躠躝醾醽釂鑫鑨鑩雥靆靃靇韇韥驞髕魙鱣鱧鱦鱢鱞鱠鸂鷾鸇鸃鸆鸅鸀鸁鸉鷿鷽鸄麠鼞齆齴齵齶囔攮斸欘欙欗欚灢爦犪矘矙礹籩籫糶纚"],
		["f940", "纘纛纙臠臡虆虇虈襹襺襼襻觿讘讙躥躤躣鑮鑭鑯鑱鑳靉顲饟鱨鱮鱭鸋鸍鸐鸏鸒鸑麡黵鼉齇齸齻齺齹圞灦籯蠼趲躦釃鑴鑸鑶鑵驠鱴鱳鱱鱵鸔鸓黶鼊"],
		["f9a1", "龤灨灥糷虪蠾蠽蠿讞貜躩軉靋顳顴飌饡馫驤驦驧鬤鸕鸗齈戇欞爧虌躨钂钀钁驩驨鬮鸙爩虋讟钃鱹麷癵驫鱺鸝灩灪麤齾齉龘碁銹裏墻恒粧嫺╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜║═╭╮╰╯▓"]
	];
}));
// node_modules/iconv-lite/encodings/tables/big5-added.json
var require_big5_added = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		["8740", "䏰䰲䘃䖦䕸𧉧䵷䖳𧲱䳢𧳅㮕䜶䝄䱇䱀𤊿𣘗𧍒𦺋𧃒䱗𪍑䝏䗚䲅𧱬䴇䪤䚡𦬣爥𥩔𡩣𣸆𣽡晍囻"],
		["8767", "綕夝𨮹㷴霴𧯯寛𡵞媤㘥𩺰嫑宷峼杮薓𩥅瑡璝㡵𡵓𣚞𦀡㻬"],
		["87a1", "𥣞㫵竼龗𤅡𨤍𣇪𠪊𣉞䌊蒄龖鐯䤰蘓墖靊鈘秐稲晠権袝瑌篅枂稬剏遆㓦珄𥶹瓆鿇垳䤯呌䄱𣚎堘穲𧭥讏䚮𦺈䆁𥶙箮𢒼鿈𢓁𢓉𢓌鿉蔄𣖻䂴鿊䓡𪷿拁灮鿋"],
		[
			"8840",
			"㇀",
			4,
			"𠄌㇅𠃑𠃍㇆㇇𠃋𡿨㇈𠃊㇉㇊㇋㇌𠄎㇍㇎ĀÁǍÀĒÉĚÈŌÓǑÒ࿿Ê̄Ế࿿Ê̌ỀÊāáǎàɑēéěèīíǐìōóǒòūúǔùǖǘǚ"
		],
		["88a1", "ǜü࿿ê̄ế࿿ê̌ềêɡ⏚⏛"],
		["8940", "𪎩𡅅"],
		["8943", "攊"],
		["8946", "丽滝鵎釟"],
		["894c", "𧜵撑会伨侨兖兴农凤务动医华发变团声处备夲头学实実岚庆总斉柾栄桥济炼电纤纬纺织经统缆缷艺苏药视设询车轧轮"],
		["89a1", "琑糼緍楆竉刧"],
		["89ab", "醌碸酞肼"],
		["89b0", "贋胶𠧧"],
		["89b5", "肟黇䳍鷉鸌䰾𩷶𧀎鸊𪄳㗁"],
		["89c1", "溚舾甙"],
		["89c5", "䤑马骏龙禇𨑬𡷊𠗐𢫦两亁亀亇亿仫伷㑌侽㹈倃傈㑽㒓㒥円夅凛凼刅争剹劐匧㗇厩㕑厰㕓参吣㕭㕲㚁咓咣咴咹哐哯唘唣唨㖘唿㖥㖿嗗㗅"],
		["8a40", "𧶄唥"],
		["8a43", "𠱂𠴕𥄫喐𢳆㧬𠍁蹆𤶸𩓥䁓𨂾睺𢰸㨴䟕𨅝𦧲𤷪擝𠵼𠾴𠳕𡃴撍蹾𠺖𠰋𠽤𢲩𨉖𤓓"],
		["8a64", "𠵆𩩍𨃩䟴𤺧𢳂骲㩧𩗴㿭㔆𥋇𩟔𧣈𢵄鵮頕"],
		["8a76", "䏙𦂥撴哣𢵌𢯊𡁷㧻𡁯"],
		["8aa1", "𦛚𦜖𧦠擪𥁒𠱃蹨𢆡𨭌𠜱"],
		["8aac", "䠋𠆩㿺塳𢶍"],
		["8ab2", "𤗈𠓼𦂗𠽌𠶖啹䂻䎺"],
		["8abb", "䪴𢩦𡂝膪飵𠶜捹㧾𢝵跀嚡摼㹃"],
		["8ac9", "𪘁𠸉𢫏𢳉"],
		["8ace", "𡃈𣧂㦒㨆𨊛㕸𥹉𢃇噒𠼱𢲲𩜠㒼氽𤸻"],
		["8adf", "𧕴𢺋𢈈𪙛𨳍𠹺𠰴𦠜羓𡃏𢠃𢤹㗻𥇣𠺌𠾍𠺪㾓𠼰𠵇𡅏𠹌"],
		["8af6", "𠺫𠮩𠵈𡃀𡄽㿹𢚖搲𠾭"],
		["8b40", "𣏴𧘹𢯎𠵾𠵿𢱑𢱕㨘𠺘𡃇𠼮𪘲𦭐𨳒𨶙𨳊閪哌苄喹"],
		["8b55", "𩻃鰦骶𧝞𢷮煀腭胬尜𦕲脴㞗卟𨂽醶𠻺𠸏𠹷𠻻㗝𤷫㘉𠳖嚯𢞵𡃉𠸐𠹸𡁸𡅈𨈇𡑕𠹹𤹐𢶤婔𡀝𡀞𡃵𡃶垜𠸑"],
		["8ba1", "𧚔𨋍𠾵𠹻𥅾㜃𠾶𡆀𥋘𪊽𤧚𡠺𤅷𨉼墙剨㘚𥜽箲孨䠀䬬鼧䧧鰟鮍𥭴𣄽嗻㗲嚉丨夂𡯁屮靑𠂆乛亻㔾尣彑忄㣺扌攵歺氵氺灬爫丬犭𤣩罒礻糹罓𦉪㓁"],
		["8bde", "𦍋耂肀𦘒𦥑卝衤见𧢲讠贝钅镸长门𨸏韦页风飞饣𩠐鱼鸟黄歯龜丷𠂇阝户钢"],
		["8c40", "倻淾𩱳龦㷉袏𤅎灷峵䬠𥇍㕙𥴰愢𨨲辧釶熑朙玺𣊁𪄇㲋𡦀䬐磤琂冮𨜏䀉橣𪊺䈣蘏𠩯稪𩥇𨫪靕灍匤𢁾鏴盙𨧣龧矝亣俰傼丯众龨吴綋墒壐𡶶庒庙忂𢜒斋"],
		["8ca1", "𣏹椙橃𣱣泿"],
		["8ca7", "爀𤔅玌㻛𤨓嬕璹讃𥲤𥚕窓篬糃繬苸薗龩袐龪躹龫迏蕟駠鈡龬𨶹𡐿䁱䊢娚"],
		["8cc9", "顨杫䉶圽"],
		["8cce", "藖𤥻芿𧄍䲁𦵴嵻𦬕𦾾龭龮宖龯曧繛湗秊㶈䓃𣉖𢞖䎚䔶"],
		["8ce6", "峕𣬚諹屸㴒𣕑嵸龲煗䕘𤃬𡸣䱷㥸㑊𠆤𦱁諌侴𠈹妿腬顖𩣺弻"],
		["8d40", "𠮟"],
		["8d42", "𢇁𨥭䄂䚻𩁹㼇龳𪆵䃸㟖䛷𦱆䅼𨚲𧏿䕭㣔𥒚䕡䔛䶉䱻䵶䗪㿈𤬏㙡䓞䒽䇭崾嵈嵖㷼㠏嶤嶹㠠㠸幂庽弥徃㤈㤔㤿㥍惗愽峥㦉憷憹懏㦸戬抐拥挘㧸嚱"],
		["8da1", "㨃揢揻搇摚㩋擀崕嘡龟㪗斆㪽旿晓㫲暒㬢朖㭂枤栀㭘桊梄㭲㭱㭻椉楃牜楤榟榅㮼槖㯝橥橴橱檂㯬檙㯲檫檵櫔櫶殁毁毪汵沪㳋洂洆洦涁㳯涤涱渕渘温溆𨧀溻滢滚齿滨滩漤漴㵆𣽁澁澾㵪㵵熷岙㶊瀬㶑灐灔灯灿炉𠌥䏁㗱𠻘"],
		["8e40", "𣻗垾𦻓焾𥟠㙎榢𨯩孴穉𥣡𩓙穥穽𥦬窻窰竂竃燑𦒍䇊竚竝竪䇯咲𥰁笋筕笩𥌎𥳾箢筯莜𥮴𦱿篐萡箒箸𥴠㶭𥱥蒒篺簆簵𥳁籄粃𤢂粦晽𤕸糉糇糦籴糳糵糎"],
		["8ea1", "繧䔝𦹄絝𦻖璍綉綫焵綳緒𤁗𦀩緤㴓緵𡟹緥𨍭縝𦄡𦅚繮纒䌫鑬縧罀罁罇礶𦋐駡羗𦍑羣𡙡𠁨䕜𣝦䔃𨌺翺𦒉者耈耝耨耯𪂇𦳃耻耼聡𢜔䦉𦘦𣷣𦛨朥肧𨩈脇脚墰𢛶汿𦒘𤾸擧𡒊舘𡡞橓𤩥𤪕䑺舩𠬍𦩒𣵾俹𡓽蓢荢𦬊𤦧𣔰𡝳𣷸芪椛芳䇛"],
		["8f40", "蕋苐茚𠸖𡞴㛁𣅽𣕚艻苢茘𣺋𦶣𦬅𦮗𣗎㶿茝嗬莅䔋𦶥莬菁菓㑾𦻔橗蕚㒖𦹂𢻯葘𥯤葱㷓䓤檧葊𣲵祘蒨𦮖𦹷𦹃蓞萏莑䒠蒓蓤𥲑䉀𥳀䕃蔴嫲𦺙䔧蕳䔖枿蘖"],
		["8fa1", "𨘥𨘻藁𧂈蘂𡖂𧃍䕫䕪蘨㙈𡢢号𧎚虾蝱𪃸蟮𢰧螱蟚蠏噡虬桖䘏衅衆𧗠𣶹𧗤衞袜䙛袴袵揁装睷𧜏覇覊覦覩覧覼𨨥觧𧤤𧪽誜瞓釾誐𧩙竩𧬺𣾏䜓𧬸煼謌謟𥐰𥕥謿譌譍誩𤩺讐讛誯𡛟䘕衏貛𧵔𧶏貫㜥𧵓賖𧶘𧶽贒贃𡤐賛灜贑𤳉㻐起"],
		["9040", "趩𨀂𡀔𤦊㭼𨆼𧄌竧躭躶軃鋔輙輭𨍥𨐒辥錃𪊟𠩐辳䤪𨧞𨔽𣶻廸𣉢迹𪀔𨚼𨔁𢌥㦀𦻗逷𨔼𧪾遡𨕬𨘋邨𨜓郄𨛦邮都酧㫰醩釄粬𨤳𡺉鈎沟鉁鉢𥖹銹𨫆𣲛𨬌𥗛"],
		["90a1", "𠴱錬鍫𨫡𨯫炏嫃𨫢𨫥䥥鉄𨯬𨰹𨯿鍳鑛躼閅閦鐦閠濶䊹𢙺𨛘𡉼𣸮䧟氜陻隖䅬隣𦻕懚隶磵𨫠隽双䦡𦲸𠉴𦐐𩂯𩃥𤫑𡤕𣌊霱虂霶䨏䔽䖅𤫩灵孁霛靜𩇕靗孊𩇫靟鐥僐𣂷𣂼鞉鞟鞱鞾韀韒韠𥑬韮琜𩐳響韵𩐝𧥺䫑頴頳顋顦㬎𧅵㵑𠘰𤅜"],
		["9140", "𥜆飊颷飈飇䫿𦴧𡛓喰飡飦飬鍸餹𤨩䭲𩡗𩤅駵騌騻騐驘𥜥㛄𩂱𩯕髠髢𩬅髴䰎鬔鬭𨘀倴鬴𦦨㣃𣁽魐魀𩴾婅𡡣鮎𤉋鰂鯿鰌𩹨鷔𩾷𪆒𪆫𪃡𪄣𪇟鵾鶃𪄴鸎梈"],
		["91a1", "鷄𢅛𪆓𪈠𡤻𪈳鴹𪂹𪊴麐麕麞麢䴴麪麯𤍤黁㭠㧥㴝伲㞾𨰫鼂鼈䮖鐤𦶢鼗鼖鼹嚟嚊齅馸𩂋韲葿齢齩竜龎爖䮾𤥵𤦻煷𤧸𤍈𤩑玞𨯚𡣺禟𨥾𨸶鍩鏳𨩄鋬鎁鏋𨥬𤒹爗㻫睲穃烐𤑳𤏸煾𡟯炣𡢾𣖙㻇𡢅𥐯𡟸㜢𡛻𡠹㛡𡝴𡣑𥽋㜣𡛀坛𤨥𡏾𡊨"],
		["9240", "𡏆𡒶蔃𣚦蔃葕𤦔𧅥𣸱𥕜𣻻𧁒䓴𣛮𩦝𦼦柹㜳㰕㷧塬𡤢栐䁗𣜿𤃡𤂋𤄏𦰡哋嚞𦚱嚒𠿟𠮨𠸍鏆𨬓鎜仸儫㠙𤐶亼𠑥𠍿佋侊𥙑婨𠆫𠏋㦙𠌊𠐔㐵伩𠋀𨺳𠉵諚𠈌亘"],
		["92a1", "働儍侢伃𤨎𣺊佂倮偬傁俌俥偘僼兙兛兝兞湶𣖕𣸹𣺿浲𡢄𣺉冨凃𠗠䓝𠒣𠒒𠒑赺𨪜𠜎剙劤𠡳勡鍮䙺熌𤎌𠰠𤦬𡃤槑𠸝瑹㻞璙琔瑖玘䮎𤪼𤂍叐㖄爏𤃉喴𠍅响𠯆圝鉝雴鍦埝垍坿㘾壋媙𨩆𡛺𡝯𡜐娬妸銏婾嫏娒𥥆𡧳𡡡𤊕㛵洅瑃娡𥺃"],
		["9340", "媁𨯗𠐓鏠璌𡌃焅䥲鐈𨧻鎽㞠尞岞幞幈𡦖𡥼𣫮廍孏𡤃𡤄㜁𡢠㛝𡛾㛓脪𨩇𡶺𣑲𨦨弌弎𡤧𡞫婫𡜻孄蘔𧗽衠恾𢡠𢘫忛㺸𢖯𢖾𩂈𦽳懀𠀾𠁆𢘛憙憘恵𢲛𢴇𤛔𩅍"],
		["93a1", "摱𤙥𢭪㨩𢬢𣑐𩣪𢹸挷𪑛撶挱揑𤧣𢵧护𢲡搻敫楲㯴𣂎𣊭𤦉𣊫唍𣋠𡣙𩐿曎𣊉𣆳㫠䆐𥖄𨬢𥖏𡛼𥕛𥐥磮𣄃𡠪𣈴㑤𣈏𣆂𤋉暎𦴤晫䮓昰𧡰𡷫晣𣋒𣋡昞𥡲㣑𣠺𣞼㮙𣞢𣏾瓐㮖枏𤘪梶栞㯄檾㡣𣟕𤒇樳橒櫉欅𡤒攑梘橌㯗橺歗𣿀𣲚鎠鋲𨯪𨫋"],
		["9440", "銉𨀞𨧜鑧涥漋𤧬浧𣽿㶏渄𤀼娽渊塇洤硂焻𤌚𤉶烱牐犇犔𤞏𤜥兹𤪤𠗫瑺𣻸𣙟𤩊𤤗𥿡㼆㺱𤫟𨰣𣼵悧㻳瓌琼鎇琷䒟𦷪䕑疃㽣𤳙𤴆㽘畕癳𪗆㬙瑨𨫌𤦫𤦎㫻"],
		["94a1", "㷍𤩎㻿𤧅𤣳釺圲鍂𨫣𡡤僟𥈡𥇧睸𣈲眎眏睻𤚗𣞁㩞𤣰琸璛㺿𤪺𤫇䃈𤪖𦆮錇𥖁砞碍碈磒珐祙𧝁𥛣䄎禛蒖禥樭𣻺稺秴䅮𡛦䄲鈵秱𠵌𤦌𠊙𣶺𡝮㖗啫㕰㚪𠇔𠰍竢婙𢛵𥪯𥪜娍𠉛磰娪𥯆竾䇹籝籭䈑𥮳𥺼𥺦糍𤧹𡞰粎籼粮檲緜縇緓罎𦉡"],
		["9540", "𦅜𧭈綗𥺂䉪𦭵𠤖柖𠁎𣗏埄𦐒𦏸𤥢翝笧𠠬𥫩𥵃笌𥸎駦虅驣樜𣐿㧢𤧷𦖭騟𦖠蒀𧄧𦳑䓪脷䐂胆脉腂𦞴飃𦩂艢艥𦩑葓𦶧蘐𧈛媆䅿𡡀嬫𡢡嫤𡣘蚠蜨𣶏蠭𧐢娂"],
		["95a1", "衮佅袇袿裦襥襍𥚃襔𧞅𧞄𨯵𨯙𨮜𨧹㺭蒣䛵䛏㟲訽訜𩑈彍鈫𤊄旔焩烄𡡅鵭貟賩𧷜妚矃姰䍮㛔踪躧𤰉輰轊䋴汘澻𢌡䢛潹溋𡟚鯩㚵𤤯邻邗啱䤆醻鐄𨩋䁢𨫼鐧𨰝𨰻蓥訫閙閧閗閖𨴴瑅㻂𤣿𤩂𤏪㻧𣈥随𨻧𨹦𨹥㻌𤧭𤩸𣿮琒瑫㻼靁𩂰"],
		["9640", "桇䨝𩂓𥟟靝鍨𨦉𨰦𨬯𦎾銺嬑譩䤼珹𤈛鞛靱餸𠼦巁𨯅𤪲頟𩓚鋶𩗗釥䓀𨭐𤩧𨭤飜𨩅㼀鈪䤥萔餻饍𧬆㷽馛䭯馪驜𨭥𥣈檏騡嫾騯𩣱䮐𩥈馼䮽䮗鍽塲𡌂堢𤦸"],
		["96a1", "𡓨硄𢜟𣶸棅㵽鑘㤧慐𢞁𢥫愇鱏鱓鱻鰵鰐魿鯏𩸭鮟𪇵𪃾鴡䲮𤄄鸘䲰鴌𪆴𪃭𪃳𩤯鶥蒽𦸒𦿟𦮂藼䔳𦶤𦺄𦷰萠藮𦸀𣟗𦁤秢𣖜𣙀䤭𤧞㵢鏛銾鍈𠊿碹鉷鑍俤㑀遤𥕝砽硔碶硋𡝗𣇉𤥁㚚佲濚濙瀞瀞吔𤆵垻壳垊鴖埗焴㒯𤆬燫𦱀𤾗嬨𡞵𨩉"],
		["9740", "愌嫎娋䊼𤒈㜬䭻𨧼鎻鎸𡣖𠼝葲𦳀𡐓𤋺𢰦𤏁妔𣶷𦝁綨𦅛𦂤𤦹𤦋𨧺鋥珢㻩璴𨭣𡢟㻡𤪳櫘珳珻㻖𤨾𤪔𡟙𤩦𠎧𡐤𤧥瑈𤤖炥𤥶銄珦鍟𠓾錱𨫎𨨖鎆𨯧𥗕䤵𨪂煫"],
		["97a1", "𤥃𠳿嚤𠘚𠯫𠲸唂秄𡟺緾𡛂𤩐𡡒䔮鐁㜊𨫀𤦭妰𡢿𡢃𧒄媡㛢𣵛㚰鉟婹𨪁𡡢鍴㳍𠪴䪖㦊僴㵩㵌𡎜煵䋻𨈘渏𩃤䓫浗𧹏灧沯㳖𣿭𣸭渂漌㵯𠏵畑㚼㓈䚀㻚䡱姄鉮䤾轁𨰜𦯀堒埈㛖𡑒烾𤍢𤩱𢿣𡊰𢎽梹楧𡎘𣓥𧯴𣛟𨪃𣟖𣏺𤲟樚𣚭𦲷萾䓟䓎"],
		["9840", "𦴦𦵑𦲂𦿞漗𧄉茽𡜺菭𦲀𧁓𡟛妉媂𡞳婡婱𡤅𤇼㜭姯𡜼㛇熎鎐暚𤊥婮娫𤊓樫𣻹𧜶𤑛𤋊焝𤉙𨧡侰𦴨峂𤓎𧹍𤎽樌𤉖𡌄炦焳𤏩㶥泟勇𤩏繥姫崯㷳彜𤩝𡟟綤萦"],
		["98a1", "咅𣫺𣌀𠈔坾𠣕𠘙㿥𡾞𪊶瀃𩅛嵰玏糓𨩙𩐠俈翧狍猐𧫴猸猹𥛶獁獈㺩𧬘遬燵𤣲珡臶㻊県㻑沢国琙琞琟㻢㻰㻴㻺瓓㼎㽓畂畭畲疍㽼痈痜㿀癍㿗癴㿜発𤽜熈嘣覀塩䀝睃䀹条䁅㗛瞘䁪䁯属瞾矋売砘点砜䂨砹硇硑硦葈𥔵礳栃礲䄃"],
		["9940", "䄉禑禙辻稆込䅧窑䆲窼艹䇄竏竛䇏両筢筬筻簒簛䉠䉺类粜䊌粸䊔糭输烀𠳏総緔緐緽羮羴犟䎗耠耥笹耮耱联㷌垴炠肷胩䏭脌猪脎脒畠脔䐁㬹腖腙腚"],
		["99a1", "䐓堺腼膄䐥膓䐭膥埯臁臤艔䒏芦艶苊苘苿䒰荗险榊萅烵葤惣蒈䔄蒾蓡蓸蔐蔸蕒䔻蕯蕰藠䕷虲蚒蚲蛯际螋䘆䘗袮裿褤襇覑𧥧訩訸誔誴豑賔賲贜䞘塟跃䟭仮踺嗘坔蹱嗵躰䠷軎転軤軭軲辷迁迊迌逳駄䢭飠鈓䤞鈨鉘鉫銱銮銿"],
		["9a40", "鋣鋫鋳鋴鋽鍃鎄鎭䥅䥑麿鐗匁鐝鐭鐾䥪鑔鑹锭関䦧间阳䧥枠䨤靀䨵鞲韂噔䫤惨颹䬙飱塄餎餙冴餜餷饂饝饢䭰駅䮝騼鬏窃魩鮁鯝鯱鯴䱭鰠㝯𡯂鵉鰺"],
		["9aa1", "黾噐鶓鶽鷀鷼银辶鹻麬麱麽黆铜黢黱黸竈齄𠂔𠊷𠎠椚铃妬𠓗塀铁㞹𠗕𠘕𠙶𡚺块煳𠫂𠫍𠮿呪吆𠯋咞𠯻𠰻𠱓𠱥𠱼惧𠲍噺𠲵𠳝𠳭𠵯𠶲𠷈楕鰯螥𠸄𠸎𠻗𠾐𠼭𠹳尠𠾼帋𡁜𡁏𡁶朞𡁻𡂈𡂖㙇𡂿𡃓𡄯𡄻卤蒭𡋣𡍵𡌶讁𡕷𡘙𡟃𡟇乸炻𡠭𡥪"],
		["9b40", "𡨭𡩅𡰪𡱰𡲬𡻈拃𡻕𡼕熘桕𢁅槩㛈𢉼𢏗𢏺𢜪𢡱𢥏苽𢥧𢦓𢫕覥𢫨辠𢬎鞸𢬿顇骽𢱌"],
		["9b62", "𢲈𢲷𥯨𢴈𢴒𢶷𢶕𢹂𢽴𢿌𣀳𣁦𣌟𣏞徱晈暿𧩹𣕧𣗳爁𤦺矗𣘚𣜖纇𠍆墵朎"],
		["9ba1", "椘𣪧𧙗𥿢𣸑𣺹𧗾𢂚䣐䪸𤄙𨪚𤋮𤌍𤀻𤌴𤎖𤩅𠗊凒𠘑妟𡺨㮾𣳿𤐄𤓖垈𤙴㦛𤜯𨗨𩧉㝢𢇃譞𨭎駖𤠒𤣻𤨕爉𤫀𠱸奥𤺥𤾆𠝹軚𥀬劏圿煱𥊙𥐙𣽊𤪧喼𥑆𥑮𦭒釔㑳𥔿𧘲𥕞䜘𥕢𥕦𥟇𤤿𥡝偦㓻𣏌惞𥤃䝼𨥈𥪮𥮉𥰆𡶐垡煑澶𦄂𧰒遖𦆲𤾚譢𦐂𦑊"],
		["9c40", "嵛𦯷輶𦒄𡤜諪𤧶𦒈𣿯𦔒䯀𦖿𦚵𢜛鑥𥟡憕娧晉侻嚹𤔡𦛼乪𤤴陖涏𦲽㘘襷𦞙𦡮𦐑𦡞營𦣇筂𩃀𠨑𦤦鄄𦤹穅鷰𦧺騦𦨭㙟𦑩𠀡禃𦨴𦭛崬𣔙菏𦮝䛐𦲤画补𦶮墶"],
		["9ca1", "㜜𢖍𧁋𧇍㱔𧊀𧊅銁𢅺𧊋錰𧋦𤧐氹钟𧑐𠻸蠧裵𢤦𨑳𡞱溸𤨪𡠠㦤㚹尐秣䔿暶𩲭𩢤襃𧟌𧡘囖䃟𡘊㦡𣜯𨃨𡏅熭荦𧧝𩆨婧䲷𧂯𨦫𧧽𧨊𧬋𧵦𤅺筃祾𨀉澵𪋟樃𨌘厢𦸇鎿栶靝𨅯𨀣𦦵𡏭𣈯𨁈嶅𨰰𨂃圕頣𨥉嶫𤦈斾槕叒𤪥𣾁㰑朶𨂐𨃴𨄮𡾡𨅏"],
		["9d40", "𨆉𨆯𨈚𨌆𨌯𨎊㗊𨑨𨚪䣺揦𨥖砈鉕𨦸䏲𨧧䏟𨧨𨭆𨯔姸𨰉輋𨿅𩃬筑𩄐𩄼㷷𩅞𤫊运犏嚋𩓧𩗩𩖰𩖸𩜲𩣑𩥉𩥪𩧃𩨨𩬎𩵚𩶛纟𩻸𩼣䲤镇𪊓熢𪋿䶑递𪗋䶜𠲜达嗁"],
		["9da1", "辺𢒰边𤪓䔉繿潖檱仪㓤𨬬𧢝㜺躀𡟵𨀤𨭬𨮙𧨾𦚯㷫𧙕𣲷𥘵𥥖亚𥺁𦉘嚿𠹭踎孭𣺈𤲞揞拐𡟶𡡻攰嘭𥱊吚𥌑㷆𩶘䱽嘢嘞罉𥻘奵𣵀蝰东𠿪𠵉𣚺脗鵞贘瘻鱅癎瞹鍅吲腈苷嘥脲萘肽嗪祢噃吖𠺝㗎嘅嗱曱𨋢㘭甴嗰喺咗啲𠱁𠲖廐𥅈𠹶𢱢"],
		["9e40", "𠺢麫絚嗞𡁵抝靭咔賍燶酶揼掹揾啩𢭃鱲𢺳冚㓟𠶧冧呍唞唓癦踭𦢊疱肶蠄螆裇膶萜𡃁䓬猄𤜆宐茋𦢓噻𢛴𧴯𤆣𧵳𦻐𧊶酰𡇙鈈𣳼𪚩𠺬𠻹牦𡲢䝎𤿂𧿹𠿫䃺"],
		["9ea1", "鱝攟𢶠䣳𤟠𩵼𠿬𠸊恢𧖣𠿭"],
		["9ead", "𦁈𡆇熣纎鵐业丄㕷嬍沲卧㚬㧜卽㚥𤘘墚𤭮舭呋垪𥪕𠥹"],
		["9ec5", "㩒𢑥獴𩺬䴉鯭𣳾𩼰䱛𤾩𩖞𩿞葜𣶶𧊲𦞳𣜠挮紥𣻷𣸬㨪逈勌㹴㙺䗩𠒎癀嫰𠺶硺𧼮墧䂿噼鮋嵴癔𪐴麅䳡痹㟻愙𣃚𤏲"],
		["9ef5", "噝𡊩垧𤥣𩸆刴𧂮㖭汊鵼"],
		["9f40", "籖鬹埞𡝬屓擓𩓐𦌵𧅤蚭𠴨𦴢𤫢𠵱"],
		["9f4f", "凾𡼏嶎霃𡷑麁遌笟鬂峑箣扨挵髿篏鬪籾鬮籂粆鰕篼鬉鼗鰛𤤾齚啳寃俽麘俲剠㸆勑坧偖妷帒韈鶫轜呩鞴饀鞺匬愰"],
		["9fa1", "椬叚鰊鴂䰻陁榀傦畆𡝭駚剳"],
		["9fae", "酙隁酜"],
		["9fb2", "酑𨺗捿𦴣櫊嘑醎畺抅𠏼獏籰𥰡𣳽"],
		["9fc1", "𤤙盖鮝个𠳔莾衂"],
		["9fc9", "届槀僭坺刟巵从氱𠇲伹咜哚劚趂㗾弌㗳"],
		["9fdb", "歒酼龥鮗頮颴骺麨麄煺笔"],
		["9fe7", "毺蠘罸"],
		["9feb", "嘠𪙊蹷齓"],
		["9ff0", "跔蹏鸜踁抂𨍽踨蹵竓𤩷稾磘泪詧瘇"],
		["a040", "𨩚鼦泎蟖痃𪊲硓咢贌狢獱謭猂瓱賫𤪻蘯徺袠䒷"],
		["a055", "𡠻𦸅"],
		["a058", "詾𢔛"],
		["a05b", "惽癧髗鵄鍮鮏蟵"],
		["a063", "蠏賷猬霡鮰㗖犲䰇籑饊𦅙慙䰄麖慽"],
		["a073", "坟慯抦戹拎㩜懢厪𣏵捤栂㗒"],
		["a0a1", "嵗𨯂迚𨸹"],
		["a0a6", "僙𡵆礆匲阸𠼻䁥"],
		["a0ae", "矾"],
		["a0b0", "糂𥼚糚稭聦聣絍甅瓲覔舚朌聢𧒆聛瓰脃眤覉𦟌畓𦻑螩蟎臈螌詉貭譃眫瓸蓚㘵榲趦"],
		["a0d4", "覩瑨涹蟁𤀑瓧㷛煶悤憜㳑煢恷"],
		["a0e2", "罱𨬭牐惩䭾删㰘𣳇𥻗𧙖𥔱𡥄𡋾𩤃𦷜𧂭峁𦆭𨨏𣙷𠃮𦡆𤼎䕢嬟𦍌齐麦𦉫"],
		[
			"a3c0",
			"␀",
			31,
			"␡"
		],
		[
			"c6a1",
			"①",
			9,
			"⑴",
			9,
			"ⅰ",
			9,
			"丶丿亅亠冂冖冫勹匸卩厶夊宀巛⼳广廴彐彡攴无疒癶辵隶¨ˆヽヾゝゞ〃仝々〆〇ー［］✽ぁ",
			23
		],
		[
			"c740",
			"す",
			58,
			"ァアィイ"
		],
		[
			"c7a1",
			"ゥ",
			81,
			"А",
			5,
			"ЁЖ",
			4
		],
		[
			"c840",
			"Л",
			26,
			"ёж",
			25,
			"⇧↸↹㇏𠃌乚𠂊刂䒑"
		],
		["c8a1", "龰冈龱𧘇"],
		["c8cd", "￢￤＇＂㈱№℡゛゜⺀⺄⺆⺇⺈⺊⺌⺍⺕⺜⺝⺥⺧⺪⺬⺮⺶⺼⺾⻆⻊⻌⻍⻏⻖⻗⻞⻣"],
		["c8f5", "ʃɐɛɔɵœøŋʊɪ"],
		["f9fe", "￭"],
		["fa40", "𠕇鋛𠗟𣿅蕌䊵珯况㙉𤥂𨧤鍄𡧛苮𣳈砼杄拟𤤳𨦪𠊠𦮳𡌅侫𢓭倈𦴩𧪄𣘀𤪱𢔓倩𠍾徤𠎀𠍇滛𠐟偽儁㑺儎顬㝃萖𤦤𠒇兠𣎴兪𠯿𢃼𠋥𢔰𠖎𣈳𡦃宂蝽𠖳𣲙冲冸"],
		["faa1", "鴴凉减凑㳜凓𤪦决凢卂凭菍椾𣜭彻刋刦刼劵剗劔効勅簕蕂勠蘍𦬓包𨫞啉滙𣾀𠥔𣿬匳卄𠯢泋𡜦栛珕恊㺪㣌𡛨燝䒢卭却𨚫卾卿𡖖𡘓矦厓𨪛厠厫厮玧𥝲㽙玜叁叅汉义埾叙㪫𠮏叠𣿫𢶣叶𠱷吓灹唫晗浛呭𦭓𠵴啝咏咤䞦𡜍𠻝㶴𠵍"],
		["fb40", "𨦼𢚘啇䳭启琗喆喩嘅𡣗𤀺䕒𤐵暳𡂴嘷曍𣊊暤暭噍噏磱囱鞇叾圀囯园𨭦㘣𡉏坆𤆥汮炋坂㚱𦱾埦𡐖堃𡑔𤍣堦𤯵塜墪㕡壠壜𡈼壻寿坃𪅐𤉸鏓㖡够梦㛃湙"],
		["fba1", "𡘾娤啓𡚒蔅姉𠵎𦲁𦴪𡟜姙𡟻𡞲𦶦浱𡠨𡛕姹𦹅媫婣㛦𤦩婷㜈媖瑥嫓𦾡𢕔㶅𡤑㜲𡚸広勐孶斈孼𧨎䀄䡝𠈄寕慠𡨴𥧌𠖥寳宝䴐尅𡭄尓珎尔𡲥𦬨屉䣝岅峩峯嶋𡷹𡸷崐崘嵆𡺤岺巗苼㠭𤤁𢁉𢅳芇㠶㯂帮檊幵幺𤒼𠳓厦亷廐厨𡝱帉廴𨒂"],
		["fc40", "廹廻㢠廼栾鐛弍𠇁弢㫞䢮𡌺强𦢈𢏐彘𢑱彣鞽𦹮彲鍀𨨶徧嶶㵟𥉐𡽪𧃸𢙨釖𠊞𨨩怱暅𡡷㥣㷇㘹垐𢞴祱㹀悞悤悳𤦂𤦏𧩓璤僡媠慤萤慂慈𦻒憁凴𠙖憇宪𣾷"],
		["fca1", "𢡟懓𨮝𩥝懐㤲𢦀𢣁怣慜攞掋𠄘担𡝰拕𢸍捬𤧟㨗搸揸𡎎𡟼撐澊𢸶頔𤂌𥜝擡擥鑻㩦携㩗敍漖𤨨𤨣斅敭敟𣁾斵𤥀䬷旑䃘𡠩无旣忟𣐀昘𣇷𣇸晄𣆤𣆥晋𠹵晧𥇦晳晴𡸽𣈱𨗴𣇈𥌓矅𢣷馤朂𤎜𤨡㬫槺𣟂杞杧杢𤇍𩃭柗䓩栢湐鈼栁𣏦𦶠桝"],
		["fd40", "𣑯槡樋𨫟楳棃𣗍椁椀㴲㨁𣘼㮀枬楡𨩊䋼椶榘㮡𠏉荣傐槹𣙙𢄪橅𣜃檝㯳枱櫈𩆜㰍欝𠤣惞欵歴𢟍溵𣫛𠎵𡥘㝀吡𣭚毡𣻼毜氷𢒋𤣱𦭑汚舦汹𣶼䓅𣶽𤆤𤤌𤤀"],
		["fda1", "𣳉㛥㳫𠴲鮃𣇹𢒑羏样𦴥𦶡𦷫涖浜湼漄𤥿𤂅𦹲蔳𦽴凇沜渝萮𨬡港𣸯瑓𣾂秌湏媑𣁋濸㜍澝𣸰滺𡒗𤀽䕕鏰潄潜㵎潴𩅰㴻澟𤅄濓𤂑𤅕𤀹𣿰𣾴𤄿凟𤅖𤅗𤅀𦇝灋灾炧炁烌烕烖烟䄄㷨熴熖𤉷焫煅媈煊煮岜𤍥煏鍢𤋁焬𤑚𤨧𤨢熺𨯨炽爎"],
		["fe40", "鑂爕夑鑃爤鍁𥘅爮牀𤥴梽牕牗㹕𣁄栍漽犂猪猫𤠣𨠫䣭𨠄猨献珏玪𠰺𦨮珉瑉𤇢𡛧𤨤昣㛅𤦷𤦍𤧻珷琕椃𤨦琹𠗃㻗瑜𢢭瑠𨺲瑇珤瑶莹瑬㜰瑴鏱樬璂䥓𤪌"],
		["fea1", "𤅟𤩹𨮏孆𨰃𡢞瓈𡦈甎瓩甞𨻙𡩋寗𨺬鎅畍畊畧畮𤾂㼄𤴓疎瑝疞疴瘂瘬癑癏癯癶𦏵皐臯㟸𦤑𦤎皡皥皷盌𦾟葢𥂝𥅽𡸜眞眦着撯𥈠睘𣊬瞯𨥤𨥨𡛁矴砉𡍶𤨒棊碯磇磓隥礮𥗠磗礴碱𧘌辸袄𨬫𦂃𢘜禆褀椂禀𥡗禝𧬹礼禩渪𧄦㺨秆𩄍秔"]
	];
}));
// node_modules/iconv-lite/encodings/dbcs-data.js
var require_dbcs_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		shiftjis: {
			type: "_dbcs",
			table: function() {
				return require_shiftjis();
			},
			encodeAdd: {
				"¥": 92,
				"‾": 126
			},
			encodeSkipVals: [{
				from: 60736,
				to: 63808
			}]
		},
		csshiftjis: "shiftjis",
		mskanji: "shiftjis",
		sjis: "shiftjis",
		windows31j: "shiftjis",
		ms31j: "shiftjis",
		xsjis: "shiftjis",
		windows932: "shiftjis",
		ms932: "shiftjis",
		932: "shiftjis",
		cp932: "shiftjis",
		eucjp: {
			type: "_dbcs",
			table: function() {
				return require_eucjp();
			},
			encodeAdd: {
				"¥": 92,
				"‾": 126
			}
		},
		gb2312: "cp936",
		gb231280: "cp936",
		gb23121980: "cp936",
		csgb2312: "cp936",
		csiso58gb231280: "cp936",
		euccn: "cp936",
		windows936: "cp936",
		ms936: "cp936",
		936: "cp936",
		cp936: {
			type: "_dbcs",
			table: function() {
				return require_cp936();
			}
		},
		gbk: {
			type: "_dbcs",
			table: function() {
				return require_cp936().concat(require_gbk_added());
			}
		},
		xgbk: "gbk",
		isoir58: "gbk",
		gb18030: {
			type: "_dbcs",
			table: function() {
				return require_cp936().concat(require_gbk_added());
			},
			gb18030: function() {
				return require_gb18030_ranges();
			},
			encodeSkipVals: [128],
			encodeAdd: { "€": 41699 }
		},
		chinese: "gb18030",
		windows949: "cp949",
		ms949: "cp949",
		949: "cp949",
		cp949: {
			type: "_dbcs",
			table: function() {
				return require_cp949();
			}
		},
		cseuckr: "cp949",
		csksc56011987: "cp949",
		euckr: "cp949",
		isoir149: "cp949",
		korean: "cp949",
		ksc56011987: "cp949",
		ksc56011989: "cp949",
		ksc5601: "cp949",
		windows950: "cp950",
		ms950: "cp950",
		950: "cp950",
		cp950: {
			type: "_dbcs",
			table: function() {
				return require_cp950();
			}
		},
		big5: "big5hkscs",
		big5hkscs: {
			type: "_dbcs",
			table: function() {
				return require_cp950().concat(require_big5_added());
			},
			encodeSkipVals: [
				36457,
				36463,
				36478,
				36523,
				36532,
				36557,
				36560,
				36695,
				36713,
				36718,
				36811,
				36862,
				36973,
				36986,
				37060,
				37084,
				37105,
				37311,
				37551,
				37552,
				37553,
				37554,
				37585,
				37959,
				38090,
				38361,
				38652,
				39285,
				39798,
				39800,
				39803,
				39878,
				39902,
				39916,
				39926,
				40002,
				40019,
				40034,
				40040,
				40043,
				40055,
				40124,
				40125,
				40144,
				40279,
				40282,
				40388,
				40431,
				40443,
				40617,
				40687,
				40701,
				40800,
				40907,
				41079,
				41180,
				41183,
				36812,
				37576,
				38468,
				38637,
				41636,
				41637,
				41639,
				41638,
				41676,
				41678
			]
		},
		cnbig5: "big5hkscs",
		csbig5: "big5hkscs",
		xxbig5: "big5hkscs"
	};
}));
// node_modules/iconv-lite/encodings/index.js
var require_encodings = /* @__PURE__ */ __commonJSMin(((exports) => {
	var mergeModules = require_merge_exports();
	var modules = [
		require_internal(),
		require_utf32(),
		require_utf16(),
		require_utf7(),
		require_sbcs_codec(),
		require_sbcs_data(),
		require_sbcs_data_generated(),
		require_dbcs_codec(),
		require_dbcs_data()
	];
	for (var i = 0; i < modules.length; i++) {
		var module = modules[i];
		mergeModules(exports, module);
	}
}));
// node_modules/iconv-lite/lib/streams.js
var require_streams = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = require_safer().Buffer;
	module.exports = function(streamModule) {
		var Transform = streamModule.Transform;
		function IconvLiteEncoderStream(conv, options) {
			this.conv = conv;
			options = options || {};
			options.decodeStrings = false;
			Transform.call(this, options);
		}
		IconvLiteEncoderStream.prototype = Object.create(Transform.prototype, { constructor: { value: IconvLiteEncoderStream } });
		IconvLiteEncoderStream.prototype._transform = function(chunk, encoding, done) {
			if (typeof chunk !== "string") return done(/* @__PURE__ */ new Error("Iconv encoding stream needs strings as its input."));
			try {
				var res = this.conv.write(chunk);
				if (res && res.length) this.push(res);
				done();
			} catch (e) {
				done(e);
			}
		};
		IconvLiteEncoderStream.prototype._flush = function(done) {
			try {
				var res = this.conv.end();
				if (res && res.length) this.push(res);
				done();
			} catch (e) {
				done(e);
			}
		};
		IconvLiteEncoderStream.prototype.collect = function(cb) {
			var chunks = [];
			this.on("error", cb);
			this.on("data", function(chunk) {
				chunks.push(chunk);
			});
			this.on("end", function() {
				cb(null, Buffer.concat(chunks));
			});
			return this;
		};
		function IconvLiteDecoderStream(conv, options) {
			this.conv = conv;
			options = options || {};
			options.encoding = this.encoding = "utf8";
			Transform.call(this, options);
		}
		IconvLiteDecoderStream.prototype = Object.create(Transform.prototype, { constructor: { value: IconvLiteDecoderStream } });
		IconvLiteDecoderStream.prototype._transform = function(chunk, encoding, done) {
			if (!Buffer.isBuffer(chunk) && !(chunk instanceof Uint8Array)) return done(/* @__PURE__ */ new Error("Iconv decoding stream needs buffers as its input."));
			try {
				var res = this.conv.write(chunk);
				if (res && res.length) this.push(res, this.encoding);
				done();
			} catch (e) {
				done(e);
			}
		};
		IconvLiteDecoderStream.prototype._flush = function(done) {
			try {
				var res = this.conv.end();
				if (res && res.length) this.push(res, this.encoding);
				done();
			} catch (e) {
				done(e);
			}
		};
		IconvLiteDecoderStream.prototype.collect = function(cb) {
			var res = "";
			this.on("error", cb);
			this.on("data", function(chunk) {
				res += chunk;
			});
			this.on("end", function() {
				cb(null, res);
			});
			return this;
		};
		return {
			IconvLiteEncoderStream,
			IconvLiteDecoderStream
		};
	};
}));
// node_modules/iconv-lite/lib/index.js
var require_lib$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = require_safer().Buffer;
	var bomHandling = require_bom_handling();
	var mergeModules = require_merge_exports();
	module.exports.encodings = null;
	module.exports.defaultCharUnicode = "�";
	module.exports.defaultCharSingleByte = "?";
	module.exports.encode = function encode(str, encoding, options) {
		str = "" + (str || "");
		var encoder = module.exports.getEncoder(encoding, options);
		var res = encoder.write(str);
		var trail = encoder.end();
		return trail && trail.length > 0 ? Buffer.concat([res, trail]) : res;
	};
	module.exports.decode = function decode(buf, encoding, options) {
		if (typeof buf === "string") {
			if (!module.exports.skipDecodeWarning) {
				console.error("Iconv-lite warning: decode()-ing strings is deprecated. Refer to https://github.com/ashtuchkin/iconv-lite/wiki/Use-Buffers-when-decoding");
				module.exports.skipDecodeWarning = true;
			}
			buf = Buffer.from("" + (buf || ""), "binary");
		}
		var decoder = module.exports.getDecoder(encoding, options);
		var res = decoder.write(buf);
		var trail = decoder.end();
		return trail ? res + trail : res;
	};
	module.exports.encodingExists = function encodingExists(enc) {
		try {
			module.exports.getCodec(enc);
			return true;
		} catch (e) {
			return false;
		}
	};
	module.exports.toEncoding = module.exports.encode;
	module.exports.fromEncoding = module.exports.decode;
	module.exports._codecDataCache = { __proto__: null };
	module.exports.getCodec = function getCodec(encoding) {
		if (!module.exports.encodings) {
			var raw = require_encodings();
			module.exports.encodings = { __proto__: null };
			mergeModules(module.exports.encodings, raw);
		}
		var enc = module.exports._canonicalizeEncoding(encoding);
		var codecOptions = {};
		while (true) {
			var codec = module.exports._codecDataCache[enc];
			if (codec) return codec;
			var codecDef = module.exports.encodings[enc];
			switch (typeof codecDef) {
				case "string":
					enc = codecDef;
					break;
				case "object":
					for (var key in codecDef) codecOptions[key] = codecDef[key];
					if (!codecOptions.encodingName) codecOptions.encodingName = enc;
					enc = codecDef.type;
					break;
				case "function":
					if (!codecOptions.encodingName) codecOptions.encodingName = enc;
					codec = new codecDef(codecOptions, module.exports);
					module.exports._codecDataCache[codecOptions.encodingName] = codec;
					return codec;
				default: throw new Error("Encoding not recognized: '" + encoding + "' (searched as: '" + enc + "')");
			}
		}
	};
	module.exports._canonicalizeEncoding = function(encoding) {
		return ("" + encoding).toLowerCase().replace(/:\d{4}$|[^0-9a-z]/g, "");
	};
	module.exports.getEncoder = function getEncoder(encoding, options) {
		var codec = module.exports.getCodec(encoding);
		var encoder = new codec.encoder(options, codec);
		if (codec.bomAware && options && options.addBOM) encoder = new bomHandling.PrependBOM(encoder, options);
		return encoder;
	};
	module.exports.getDecoder = function getDecoder(encoding, options) {
		var codec = module.exports.getCodec(encoding);
		var decoder = new codec.decoder(options, codec);
		if (codec.bomAware && !(options && options.stripBOM === false)) decoder = new bomHandling.StripBOM(decoder, options);
		return decoder;
	};
	module.exports.enableStreamingAPI = function enableStreamingAPI(streamModule) {
		if (module.exports.supportsStreams) return;
		var streams = require_streams()(streamModule);
		module.exports.IconvLiteEncoderStream = streams.IconvLiteEncoderStream;
		module.exports.IconvLiteDecoderStream = streams.IconvLiteDecoderStream;
		module.exports.encodeStream = function encodeStream(encoding, options) {
			return new module.exports.IconvLiteEncoderStream(module.exports.getEncoder(encoding, options), options);
		};
		module.exports.decodeStream = function decodeStream(encoding, options) {
			return new module.exports.IconvLiteDecoderStream(module.exports.getDecoder(encoding, options), options);
		};
		module.exports.supportsStreams = true;
	};
	var streamModule;
	try {
		streamModule = __require("stream");
	} catch (e) {}
	if (streamModule && streamModule.Transform) module.exports.enableStreamingAPI(streamModule);
	else module.exports.encodeStream = module.exports.decodeStream = function() {
		throw new Error("iconv-lite Streaming API is not enabled. Use iconv.enableStreamingAPI(require('stream')); to enable it.");
	};
}));
// \0entry:3
var require__entry_3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/libmime/lib/charsets.js
var require_charsets = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_charset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const iconv = require_lib$5();
	const encodingJapanese = require__entry_3();
	const charsets = require_charsets();
	/**
	* Character set encoding and decoding functions
	*/
	const charset = module.exports = {
		/**
		* Encodes an unicode string into an Buffer object as UTF-8
		*
		* We force UTF-8 here, no strange encodings allowed.
		*
		* @param {String} str String to be encoded
		* @return {Buffer} UTF-8 encoded typed array
		*/
		encode(str) {
			return Buffer.from(str, "utf-8");
		},
		/**
		* Decodes a string from Buffer to an unicode string using specified encoding
		* NB! Throws if unknown charset is used
		*
		* @param {Buffer} buf Binary data to be decoded
		* @param {String} [fromCharset='UTF-8'] Binary data is decoded into string using this charset
		* @return {String} Decoded string
		*/
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
		/**
		* Convert a string from specific encoding to UTF-8 Buffer
		*
		* @param {String|Buffer} data String or Buffer to be encoded
		* @param {String} [fromCharset='UTF-8'] Source encoding for the string
		* @return {Buffer} UTF-8 encoded typed array
		*/
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
		/**
		* Converts well known invalid character set names to proper names.
		* eg. win-1257 will be converted to windows-1257. Missing or non-string
		* input defaults to UTF-8.
		*
		* @param {String} charset Charset name to convert
		* @return {String} Canonicalized charset name
		*/
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
var require_libbase64 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const Transform = __require("node:stream").Transform;
	/**
	* Encodes a Buffer into a base64 encoded string
	*
	* @param {Buffer} buffer Buffer to convert
	* @returns {String} base64 encoded string
	*/
	function encode(buffer) {
		if (typeof buffer === "string") buffer = Buffer.from(buffer, "utf-8");
		return buffer.toString("base64");
	}
	/**
	* Decodes a base64 encoded string to a Buffer object
	*
	* @param {String} str base64 encoded string
	* @returns {Buffer} Decoded value
	*/
	function decode(str) {
		str = str || "";
		return Buffer.from(str, "base64");
	}
	/**
	* Adds soft line breaks to a base64 string
	*
	* @param {String} str base64 encoded string that might need line wrapping
	* @param {Number} [lineLength=76] Maximum allowed length for a line
	* @returns {String} Soft-wrapped base64 encoded string
	*/
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
	/**
	* Creates a transform stream for encoding data to base64 encoding
	*
	* @constructor
	* @param {Object} options Stream options
	* @param {Number} [options.lineLength=76] Maximum lenght for lines, set to false to disable wrapping
	*/
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
	/**
	* Creates a transform stream for decoding base64 encoded strings
	*
	* @constructor
	* @param {Object} options Stream options
	*/
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
var require_libqp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const Transform = __require("node:stream").Transform;
	/**
	* Encodes a Buffer into a Quoted-Printable encoded string
	*
	* @param {Buffer} buffer Buffer to convert
	* @returns {String} Quoted-Printable encoded string
	*/
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
	/**
	* Decodes a Quoted-Printable encoded string to a Buffer object
	*
	* @param {String} str Quoted-Printable encoded string
	* @returns {Buffer} Decoded value
	*/
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
	/**
	* Adds soft line breaks to a Quoted-Printable string
	*
	* @param {String} str Quoted-Printable encoded string that might need line wrapping
	* @param {Number} [lineLength=76] Maximum allowed length for a line
	* @returns {String} Soft-wrapped Quoted-Printable encoded string
	*/
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
	/**
	* Helper function to check if a number is inside provided ranges
	*
	* @param {Number} nr Number to check for
	* @param {Array} ranges An Array of allowed values
	* @returns {Boolean} True if the value was found inside allowed ranges, false otherwise
	*/
	function checkRanges(nr, ranges) {
		for (let i = ranges.length - 1; i >= 0; i--) {
			if (!ranges[i].length) continue;
			if (ranges[i].length === 1 && nr === ranges[i][0]) return true;
			if (ranges[i].length === 2 && nr >= ranges[i][0] && nr <= ranges[i][1]) return true;
		}
		return false;
	}
	/**
	* Creates a transform stream for encoding data to Quoted-Printable encoding
	*
	* @constructor
	* @param {Object} options Stream options
	* @param {Number} [options.lineLength=76] Maximum lenght for lines, set to false to disable wrapping
	*/
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
	/**
	* Creates a transform stream for decoding Quoted-Printable encoded strings
	* The input is not actually processed as a stream but concatted and processed as a single input
	*
	* @constructor
	* @param {Object} options Stream options
	*/
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
var require_mimetypes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		list: {},
		extensions: {}
	};
}));
// node_modules/libmime/lib/libmime.js
var require_libmime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
		/**
		* Checks if a value is plaintext string (uses only printable 7bit chars)
		*
		* @param {String} value String to be tested
		* @returns {Boolean} true if it is a plaintext string
		*/
		isPlainText(value) {
			if (typeof value !== "string" || /[\x00-\x08\x0b\x0c\x0e-\x1f\u0080-\uFFFF]/.test(value)) return false;
			else return true;
		}
		/**
		* Checks if a multi line string containes lines longer than the selected value.
		*
		* Useful when detecting if a mail message needs any processing at all –
		* if only plaintext characters are used and lines are short, then there is
		* no need to encode the values in any way. If the value is plaintext but has
		* longer lines then allowed, then use format=flowed
		*
		* @param {String} str String to be tested
		* @param {Number} lineLength Max line length to check for
		* @returns {Boolean} Returns true if there is at least one line longer than lineLength chars
		*/
		hasLongerLines(str, lineLength) {
			return new RegExp("^.{" + (lineLength + 1) + ",}", "m").test(str);
		}
		/**
		* Decodes a string from a format=flowed soft wrapping.
		*
		* @param {String} str Plaintext string with format=flowed to decode
		* @param {Boolean} [delSp] If true, delete leading spaces (delsp=yes)
		* @return {String} Mime decoded string
		*/
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
		/**
		* Adds soft line breaks to content marked with format=flowed to
		* ensure that no line in the message is never longer than lineLength
		*
		* @param {String} str Plaintext string that requires wrapping
		* @param {Number} [lineLength=76] Maximum length of a line
		* @return {String} String with forced line breaks
		*/
		encodeFlowed(str, lineLength) {
			lineLength = lineLength || 76;
			let flowed = [];
			str.split(/\r?\n/).forEach((line) => {
				flowed.push(this.foldLines(line.replace(/^( |From|>)/gim, " $1"), lineLength, true));
			});
			return flowed.join("\r\n");
		}
		/**
		* Encodes a string or an Buffer to an UTF-8 MIME Word (rfc2047)
		*
		* @param {String|Buffer} data String to be encoded
		* @param {String} mimeWordEncoding='Q' Encoding for the mime word, either Q or B
		* @param {Number} [maxLength=0] If set, split mime words into several chunks if needed
		* @return {String} Single or several mime words joined together
		*/
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
		/**
		* Normalizes a charset name to its canonical form, resolving common aliases and
		* invalid names. For example `iso-8859-8-i` and `iso-8859-8-e` become `ISO-8859-8`
		* and `win-1257` becomes `windows-1257`. Unknown charsets are returned uppercased.
		* Missing or non-string input defaults to `UTF-8`.
		*
		* @param {String} charset Charset name to normalize
		* @return {String} Canonical charset name
		*/
		normalizeCharset(charset) {
			return libcharset.normalizeCharset(charset);
		}
		/**
		* Decodes the inner payload of a single mime encoded-word into a unicode string.
		* Expects the three components of `=?charset?encoding?text?=` already separated.
		*
		* @param {String} charset Charset name from the encoded-word (may include an RFC 2231 language tag, which is ignored)
		* @param {String} encoding Encoding indicator, either 'Q' or 'B' (case insensitive)
		* @param {String} str Encoded payload between the second `?` and the trailing `?=`
		* @return {String} Decoded unicode string
		*/
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
		/**
		* Finds word sequences with non ascii text and converts these to mime words
		*
		* @param {String|Buffer} data String to be encoded
		* @param {String} mimeWordEncoding='Q' Encoding for the mime word, either Q or B
		* @param {Number} [maxLength=0] If set, split mime words into several chunks if needed
		* @param {String} [fromCharset='UTF-8'] Source character set
		* @return {String} String with possible mime words
		*/
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
		/**
		* Decode a string that might include one or several mime words
		*
		* @param {String} str String including some mime words that will be decoded
		* @return {String} Decoded unicode string
		*/
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
		/**
		* Splits a string by :
		* The result is not mime word decoded, you need to do your own decoding based
		* on the rules for the specific header key
		*
		* @param {String} headerLine Single header line, might include linebreaks as well if folded
		* @return {Object} An object of {key, value}
		*/
		decodeHeader(headerLine) {
			let match = (headerLine || "").toString().replace(/(?:\r?\n|\r)[ \t]*/g, " ").trim().match(/^\s*([^:]+):(.*)$/);
			return {
				key: (match && match[1] || "").trim().toLowerCase(),
				value: (match && match[2] || "").trim()
			};
		}
		/**
		* Parses a block of header lines. Does not decode mime words as every
		* header might have its own rules (eg. formatted email addresses and such)
		*
		* @param {String} headers Headers string
		* @return {Object} An object of headers, where header keys are object keys and every value is an Array of the values for that key
		*/
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
		/**
		* Joins parsed header value together as 'value; param1=value1; param2=value2'
		* PS: We are following RFC 822 for the list of special characters that we need to keep in quotes.
		*      Refer: https://www.w3.org/Protocols/rfc1341/4_Content-Type.html
		* @param {Object} structured Parsed header value
		* @return {String} joined header value
		*/
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
		/**
		* Parses a header value with key=value arguments into a structured
		* object.
		*
		*   parseHeaderValue('text/plain; CHARSET=UTF-8') ->
		*   {
		*     'value': 'text/plain',
		*     'params': {
		*       'charset': 'UTF-8'
		*     }
		*   }
		*
		* @param {String} str Header value
		* @return {Object} Header value as a parsed structure
		*/
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
			let continuations = /* @__PURE__ */ new Map();
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
		/**
		* Encodes a string or an Buffer to an UTF-8 Parameter Value Continuation encoding (rfc2231)
		* Useful for splitting long parameter values.
		*
		* For example
		*      title="unicode string"
		* becomes
		*     title*0*=utf-8''unicode
		*     title*1*=%20string
		*
		* @param {String} key Parameter name (eg. 'filename')
		* @param {String|Buffer} data String to be encoded
		* @param {Number} [maxLength=50] Max length for generated chunks
		* @param {String} [fromCharset='UTF-8'] Source character set
		* @return {Array} A list of encoded keys and headers
		*/
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
		/**
		* Returns file extension for a content type string. If no suitable extensions
		* are found, 'bin' is used as the default extension
		*
		* @param {String} mimeType Content type to be checked for
		* @return {String} File extension
		*/
		detectExtension(mimeType) {
			mimeType = (mimeType || "").toString().toLowerCase().replace(/\s/g, "");
			if (!hasOwn(mimetypes.list, mimeType)) return "bin";
			if (typeof mimetypes.list[mimeType] === "string") return mimetypes.list[mimeType];
			let mimeParts = mimeType.split("/");
			for (let i = 0, len = mimetypes.list[mimeType].length; i < len; i++) if (mimeParts[1] === mimetypes.list[mimeType][i]) return mimetypes.list[mimeType][i];
			return mimetypes.list[mimeType][0] !== "*" ? mimetypes.list[mimeType][0] : "bin";
		}
		/**
		* Returns content type for a file extension. If no suitable content types
		* are found, 'application/octet-stream' is used as the default content type
		*
		* @param {String} extension Extension (or filename) to be checked for
		* @return {String} Content type
		*/
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
		/**
		* Folds long lines, useful for folding header lines (afterSpace=false) and
		* flowed text (afterSpace=true)
		*
		* @param {String} str String to be folded
		* @param {Number} [lineLength=76] Maximum length of a line
		* @param {Boolean} afterSpace If true, leave a space in the end of a line
		* @return {String} String with folded lines
		*/
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
		/**
		* Splits a mime encoded string. Needed for dividing mime words into smaller chunks
		*
		* @param {String} str Mime encoded string to be split up
		* @param {Number} maxlen Maximum length of characters for one part (minimum 12)
		* @return {Array} Split string
		*/
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
var require_package$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
// node_modules/@hapi/hoek/lib/assertError.js
var require_assertError = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = class AssertError extends Error {
		name = "AssertError";
		constructor(message, ctor) {
			super(message || "Unknown error");
			if (typeof Error.captureStackTrace === "function") Error.captureStackTrace(this, ctor);
		}
	};
}));
// node_modules/@hapi/hoek/lib/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(...args) {
		try {
			return JSON.stringify(...args);
		} catch (err) {
			return "[Cannot display object: " + err.message + "]";
		}
	};
}));
// node_modules/@hapi/hoek/lib/assert.js
var require_assert = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_reach = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_types = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
	internals.typeMap = /* @__PURE__ */ new Map([
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
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.keys = function(obj, options = {}) {
		return options.symbols !== false ? Reflect.ownKeys(obj) : Object.getOwnPropertyNames(obj);
	};
}));
// node_modules/@hapi/hoek/lib/clone.js
var require_clone = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Reach = require_reach();
	const Types = require_types();
	const Utils = require_utils();
	const internals = {
		needsProtoHack: /* @__PURE__ */ new Set([
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
		} else seen = /* @__PURE__ */ new Map();
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
		const seen = /* @__PURE__ */ new Map();
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
var require_merge = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_applyToDefaults = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
		const seen = /* @__PURE__ */ new Map();
		const merge = source === true ? null : /* @__PURE__ */ new Set();
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
var require_bench = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_ignore = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function() {};
}));
// node_modules/@hapi/hoek/lib/block.js
var require_block = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Ignore = require_ignore();
	module.exports = function() {
		return new Promise(Ignore);
	};
}));
// node_modules/@hapi/hoek/lib/deepEqual.js
var require_deepEqual = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_escapeRegex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(string) {
		return string.replace(/[\^\$\.\*\+\-\?\=\!\:\|\\\/\(\)\[\]\{\}\,]/g, "\\$&");
	};
}));
// node_modules/@hapi/hoek/lib/contain.js
var require_contain = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
		const map = /* @__PURE__ */ new Map();
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
		const map = /* @__PURE__ */ new Map();
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
var require_escapeHeaderAttribute = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Assert = require_assert();
	module.exports = function(attribute) {
		Assert(/^[ \w\!#\$%&'\(\)\*\+,\-\.\/\:;<\=>\?@\[\]\^`\{\|\}~\"\\]*$/.test(attribute), "Bad attribute value (" + attribute + ")");
		return attribute.replace(/\\/g, "\\\\").replace(/\"/g, "\\\"");
	};
}));
// node_modules/@hapi/hoek/lib/escapeHtml.js
var require_escapeHtml = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
	internals.namedHtml = /* @__PURE__ */ new Map([
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
		const safe = /* @__PURE__ */ new Set();
		for (let i = 32; i < 123; ++i) if (i >= 97 || i >= 65 && i <= 90 || i >= 48 && i <= 57 || i === 32 || i === 46 || i === 44 || i === 45 || i === 58 || i === 95) safe.add(i);
		return safe;
	}();
}));
// node_modules/@hapi/hoek/lib/escapeJson.js
var require_escapeJson = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const internals = {};
	module.exports = function(input) {
		if (!input) return "";
		return input.replace(/[<>&\u2028\u2029]/g, internals.escape);
	};
	internals.escape = function(char) {
		return internals.replacements.get(char);
	};
	internals.replacements = /* @__PURE__ */ new Map([
		["<", "\\u003c"],
		[">", "\\u003e"],
		["&", "\\u0026"],
		["\u2028", "\\u2028"],
		["\u2029", "\\u2029"]
	]);
}));
// node_modules/@hapi/hoek/lib/flatten.js
var require_flatten = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const internals = {};
	module.exports = internals.flatten = function(array, target) {
		const result = target || [];
		for (const entry of array) if (Array.isArray(entry)) internals.flatten(entry, result);
		else result.push(entry);
		return result;
	};
}));
// node_modules/@hapi/hoek/lib/intersect.js
var require_intersect = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const internals = {};
	module.exports = function(array1, array2, options = {}) {
		if (!array1 || !array2) return options.first ? null : [];
		const common = [];
		const hash = Array.isArray(array1) ? new Set(array1) : array1;
		const found = /* @__PURE__ */ new Set();
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
var require_isPromise = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(promise) {
		return typeof promise?.then === "function";
	};
}));
// node_modules/@hapi/hoek/lib/once.js
var require_once = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_reachTemplate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Reach = require_reach();
	module.exports = function(obj, template, options) {
		return template.replace(/{([^{}]+)}/g, ($0, chain) => {
			return Reach(obj, chain, options) ?? "";
		});
	};
}));
// node_modules/@hapi/hoek/lib/wait.js
var require_wait = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_lib$4 = /* @__PURE__ */ __commonJSMin(((exports) => {
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
// node_modules/joi/package.json
var require_package = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "joi",
		"description": "Object schema validation",
		"version": "18.2.9",
		"repository": {
			"url": "git://github.com/hapijs/joi.git",
			"type": "git"
		},
		"engines": { "node": ">= 20" },
		"main": "lib/index.js",
		"types": "lib/index.d.ts",
		"browser": "dist/joi-browser.min.js",
		"files": ["lib/**/*", "dist/*"],
		"keywords": ["schema", "validation"],
		"dependencies": {
			"@hapi/address": "^5.1.1",
			"@hapi/formula": "^3.0.2",
			"@hapi/hoek": "^11.0.7",
			"@hapi/pinpoint": "^2.0.1",
			"@hapi/tlds": "^1.1.1",
			"@hapi/topo": "^6.0.2",
			"@standard-schema/spec": "^1.1.0"
		},
		"devDependencies": {
			"@hapi/bourne": "^3.0.0",
			"@hapi/code": "^9.0.3",
			"@hapi/eslint-plugin": "^7.0.0",
			"@hapi/joi-legacy-test": "npm:@hapi/joi@15.x.x",
			"@hapi/lab": "^26.0.0",
			"@types/node": "^20.17.47",
			"ajv": "^8.18.0",
			"ajv-formats": "^3.0.1",
			"typescript": "^5.8.3"
		},
		"scripts": {
			"prepublishOnly": "cd browser && npm install && npm run build",
			"test": "lab -t 100 -a @hapi/code -L -Y",
			"test-cov-html": "lab -r html -o coverage.html -a @hapi/code"
		},
		"license": "BSD-3-Clause"
	};
}));
// node_modules/joi/lib/schemas.js
var require_schemas = /* @__PURE__ */ __commonJSMin(((exports) => {
	const Joi = require_lib();
	const internals = {};
	internals.wrap = Joi.string().min(1).max(2).allow(false);
	exports.preferences = Joi.object({
		allowUnknown: Joi.boolean(),
		abortEarly: Joi.boolean(),
		artifacts: Joi.boolean(),
		cache: Joi.boolean(),
		context: Joi.object(),
		convert: Joi.boolean(),
		dateFormat: Joi.valid("date", "iso", "string", "time", "utc"),
		debug: Joi.boolean(),
		errors: {
			escapeHtml: Joi.boolean(),
			label: Joi.valid("path", "key", false),
			language: [Joi.string(), Joi.object().ref()],
			render: Joi.boolean(),
			stack: Joi.boolean(),
			wrap: {
				label: internals.wrap,
				array: internals.wrap,
				string: internals.wrap
			}
		},
		externals: Joi.boolean(),
		messages: Joi.object(),
		noDefaults: Joi.boolean(),
		nonEnumerables: Joi.boolean(),
		presence: Joi.valid("required", "optional", "forbidden"),
		skipFunctions: Joi.boolean(),
		stripUnknown: Joi.object({
			arrays: Joi.boolean(),
			objects: Joi.boolean()
		}).or("arrays", "objects").allow(true, false),
		warnings: Joi.boolean()
	}).strict();
	internals.nameRx = /^[a-zA-Z0-9]\w*$/;
	internals.rule = Joi.object({
		alias: Joi.array().items(Joi.string().pattern(internals.nameRx)).single(),
		args: Joi.array().items(Joi.string(), Joi.object({
			name: Joi.string().pattern(internals.nameRx).required(),
			ref: Joi.boolean(),
			assert: Joi.alternatives([Joi.function(), Joi.object().schema()]).conditional("ref", {
				is: true,
				then: Joi.required()
			}),
			normalize: Joi.function(),
			message: Joi.string().when("assert", {
				is: Joi.function(),
				then: Joi.required()
			})
		})),
		convert: Joi.boolean(),
		manifest: Joi.boolean(),
		method: Joi.function().allow(false),
		multi: Joi.boolean(),
		validate: Joi.function(),
		jsonSchema: Joi.function()
	});
	exports.extension = Joi.object({
		type: Joi.alternatives([Joi.string(), Joi.object().regex()]).required(),
		args: Joi.function(),
		cast: Joi.object().pattern(internals.nameRx, Joi.object({
			from: Joi.function().maxArity(1).required(),
			to: Joi.function().minArity(1).maxArity(2).required()
		})),
		base: Joi.object().schema().when("type", {
			is: Joi.object().regex(),
			then: Joi.forbidden()
		}),
		coerce: [Joi.function().maxArity(3), Joi.object({
			method: Joi.function().maxArity(3).required(),
			from: Joi.array().items(Joi.string()).single()
		})],
		flags: Joi.object().pattern(internals.nameRx, Joi.object({
			setter: Joi.string(),
			default: Joi.any()
		})),
		manifest: { build: Joi.function().arity(2) },
		messages: [Joi.object(), Joi.string()],
		modifiers: Joi.object().pattern(internals.nameRx, Joi.function().minArity(1).maxArity(2)),
		overrides: Joi.object().pattern(internals.nameRx, Joi.function()),
		prepare: Joi.function().maxArity(3),
		rebuild: Joi.function().arity(1),
		rules: Joi.object().pattern(internals.nameRx, internals.rule),
		jsonSchema: Joi.function(),
		terms: Joi.object().pattern(internals.nameRx, Joi.object({
			init: Joi.array().allow(null).required(),
			manifest: Joi.object().pattern(/.+/, [Joi.valid("schema", "single"), Joi.object({ mapped: Joi.object({
				from: Joi.string().required(),
				to: Joi.string().required()
			}).required() })])
		})),
		validate: Joi.function().maxArity(3)
	}).strict();
	exports.extensions = Joi.array().items(Joi.object(), Joi.function().arity(1)).strict();
	internals.desc = {
		buffer: Joi.object({ buffer: Joi.string() }),
		func: Joi.object({
			function: Joi.function().required(),
			options: { literal: true }
		}),
		override: Joi.object({ override: true }),
		ref: Joi.object({ ref: Joi.object({
			type: Joi.valid("value", "global", "local"),
			path: Joi.array().required(),
			separator: Joi.string().length(1).allow(false),
			ancestor: Joi.number().min(0).integer().allow("root"),
			map: Joi.array().items(Joi.array().length(2)).min(1),
			adjust: Joi.function(),
			iterables: Joi.boolean(),
			in: Joi.boolean(),
			render: Joi.boolean()
		}).required() }),
		regex: Joi.object({ regex: Joi.string().min(3) }),
		special: Joi.object({ special: Joi.valid("deep").required() }),
		template: Joi.object({
			template: Joi.string().required(),
			options: Joi.object()
		}),
		value: Joi.object({ value: Joi.alternatives([Joi.object(), Joi.array()]).required() })
	};
	internals.desc.entity = Joi.alternatives([
		Joi.array().items(Joi.link("...")),
		Joi.boolean(),
		Joi.function(),
		Joi.number(),
		Joi.string(),
		internals.desc.buffer,
		internals.desc.func,
		internals.desc.ref,
		internals.desc.regex,
		internals.desc.special,
		internals.desc.template,
		internals.desc.value,
		Joi.link("/")
	]);
	internals.desc.values = Joi.array().items(null, Joi.boolean(), Joi.function(), Joi.number().allow(1e400, -1e400, NaN), Joi.string().allow(""), Joi.symbol(), internals.desc.buffer, internals.desc.func, internals.desc.override, internals.desc.ref, internals.desc.regex, internals.desc.template, internals.desc.value);
	internals.desc.messages = Joi.object().pattern(/.+/, [
		Joi.string(),
		internals.desc.template,
		Joi.object().pattern(/.+/, [Joi.string(), internals.desc.template])
	]);
	exports.description = Joi.object({
		type: Joi.string().required(),
		flags: Joi.object({
			cast: Joi.string(),
			default: Joi.any(),
			description: Joi.string(),
			empty: Joi.link("/"),
			failover: internals.desc.entity,
			id: Joi.string(),
			label: Joi.string(),
			only: true,
			presence: [
				"optional",
				"required",
				"forbidden"
			],
			result: ["raw", "strip"],
			strip: Joi.boolean(),
			unit: Joi.string()
		}).unknown(),
		preferences: {
			allowUnknown: Joi.boolean(),
			abortEarly: Joi.boolean(),
			artifacts: Joi.boolean(),
			cache: Joi.boolean(),
			convert: Joi.boolean(),
			dateFormat: [
				"date",
				"iso",
				"string",
				"time",
				"utc"
			],
			errors: {
				escapeHtml: Joi.boolean(),
				label: ["path", "key"],
				language: [Joi.string(), internals.desc.ref],
				wrap: {
					label: internals.wrap,
					array: internals.wrap
				}
			},
			externals: Joi.boolean(),
			messages: internals.desc.messages,
			noDefaults: Joi.boolean(),
			nonEnumerables: Joi.boolean(),
			presence: [
				"required",
				"optional",
				"forbidden"
			],
			skipFunctions: Joi.boolean(),
			stripUnknown: Joi.object({
				arrays: Joi.boolean(),
				objects: Joi.boolean()
			}).or("arrays", "objects").allow(true, false),
			warnings: Joi.boolean()
		},
		allow: internals.desc.values,
		invalid: internals.desc.values,
		rules: Joi.array().min(1).items({
			name: Joi.string().required(),
			args: Joi.object().min(1),
			keep: Joi.boolean(),
			message: [Joi.string(), internals.desc.messages],
			warn: Joi.boolean()
		}),
		keys: Joi.object().pattern(/.*/, Joi.link("/")),
		link: internals.desc.ref
	}).pattern(/^[a-z]\w*$/, Joi.any());
}));
// node_modules/@hapi/formula/lib/index.js
var require_lib$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	const internals = {
		operators: [
			"!",
			"^",
			"*",
			"/",
			"%",
			"+",
			"-",
			"<",
			"<=",
			">",
			">=",
			"==",
			"!=",
			"&&",
			"||",
			"??"
		],
		operatorCharacters: [
			"!",
			"^",
			"*",
			"/",
			"%",
			"+",
			"-",
			"<",
			"=",
			">",
			"&",
			"|",
			"?"
		],
		operatorsOrder: [
			["^"],
			[
				"*",
				"/",
				"%"
			],
			["+", "-"],
			[
				"<",
				"<=",
				">",
				">="
			],
			["==", "!="],
			["&&"],
			["||", "??"]
		],
		operatorsPrefix: ["!", "n"],
		literals: {
			"\"": "\"",
			"`": "`",
			"'": "'",
			"[": "]"
		},
		numberRx: /^(?:[0-9]*(\.[0-9]*)?){1}$/,
		tokenRx: /^[\w\$\#\.\@\:\{\}]+$/,
		symbol: Symbol("formula"),
		settings: Symbol("settings")
	};
	exports.Parser = class {
		constructor(string, options = {}) {
			if (!options[internals.settings] && options.constants) for (const constant in options.constants) {
				const value = options.constants[constant];
				if (value !== null && ![
					"boolean",
					"number",
					"string"
				].includes(typeof value)) throw new Error(`Formula constant ${constant} contains invalid ${typeof value} value type`);
			}
			this.settings = options[internals.settings] ? options : Object.assign({
				[internals.settings]: true,
				constants: {},
				functions: {}
			}, options);
			this.single = null;
			this._parts = null;
			this._parse(string);
		}
		_parse(string) {
			let parts = [];
			let current = "";
			let parenthesis = 0;
			let literal = false;
			const flush = (inner) => {
				if (parenthesis) throw new Error("Formula missing closing parenthesis");
				const last = parts.length ? parts[parts.length - 1] : null;
				if (!literal && !current && !inner) return;
				if (last && last.type === "reference" && inner === ")") {
					last.type = "function";
					last.value = this._subFormula(current, last.value);
					current = "";
					return;
				}
				if (inner === ")") {
					const sub = new exports.Parser(current, this.settings);
					parts.push({
						type: "segment",
						value: sub
					});
				} else if (literal) {
					if (literal === "]") {
						parts.push({
							type: "reference",
							value: current
						});
						current = "";
						return;
					}
					parts.push({
						type: "literal",
						value: current
					});
				} else if (internals.operatorCharacters.includes(current)) {
					if (last && last.type === "operator" && internals.operators.includes(last.value + current)) last.value += current;
					else parts.push({
						type: "operator",
						value: current
					});
				} else if (current.match(internals.numberRx)) parts.push({
					type: "constant",
					value: parseFloat(current)
				});
				else if (this.settings.constants[current] !== void 0) parts.push({
					type: "constant",
					value: this.settings.constants[current]
				});
				else {
					if (!current.match(internals.tokenRx)) throw new Error(`Formula contains invalid token: ${current}`);
					parts.push({
						type: "reference",
						value: current
					});
				}
				current = "";
			};
			for (const c of string) if (literal) {
				if (c === literal) {
					flush();
					literal = false;
				} else current += c;
			} else if (parenthesis) {
				if (c === "(") {
					current += c;
					++parenthesis;
				} else if (c === ")") {
					--parenthesis;
					if (!parenthesis) flush(c);
					else current += c;
				} else current += c;
			} else if (c in internals.literals) literal = internals.literals[c];
			else if (c === "(") {
				flush();
				++parenthesis;
			} else if (internals.operatorCharacters.includes(c)) {
				flush();
				current = c;
				flush();
			} else if (c !== " ") current += c;
			else flush();
			flush();
			parts = parts.map((part, i) => {
				if (part.type !== "operator" || part.value !== "-" || i && parts[i - 1].type !== "operator") return part;
				return {
					type: "operator",
					value: "n"
				};
			});
			let operator = false;
			for (const part of parts) {
				if (part.type === "operator") {
					if (internals.operatorsPrefix.includes(part.value)) continue;
					if (!operator) throw new Error("Formula contains an operator in invalid position");
					if (!internals.operators.includes(part.value)) throw new Error(`Formula contains an unknown operator ${part.value}`);
				} else if (operator) throw new Error("Formula missing expected operator");
				operator = !operator;
			}
			if (!operator) throw new Error("Formula contains invalid trailing operator");
			if (parts.length === 1 && [
				"reference",
				"literal",
				"constant"
			].includes(parts[0].type)) this.single = {
				type: parts[0].type === "reference" ? "reference" : "value",
				value: parts[0].value
			};
			this._parts = parts.map((part) => {
				if (part.type === "operator") return internals.operatorsPrefix.includes(part.value) ? part : part.value;
				if (part.type !== "reference") return part.value;
				if (this.settings.tokenRx && !this.settings.tokenRx.test(part.value)) throw new Error(`Formula contains invalid reference ${part.value}`);
				if (this.settings.reference) return this.settings.reference(part.value);
				return internals.reference(part.value);
			});
		}
		_subFormula(string, name) {
			const method = this.settings.functions[name];
			if (typeof method !== "function") throw new Error(`Formula contains unknown function ${name}`);
			let args = [];
			if (string) {
				let current = "";
				let parenthesis = 0;
				let literal = false;
				const flush = () => {
					if (!current) throw new Error(`Formula contains function ${name} with invalid arguments ${string}`);
					args.push(current);
					current = "";
				};
				for (let i = 0; i < string.length; ++i) {
					const c = string[i];
					if (literal) {
						current += c;
						if (c === literal) literal = false;
					} else if (c in internals.literals && !parenthesis) {
						current += c;
						literal = internals.literals[c];
					} else if (c === "," && !parenthesis) flush();
					else {
						current += c;
						if (c === "(") ++parenthesis;
						else if (c === ")") --parenthesis;
					}
				}
				flush();
			}
			args = args.map((arg) => new exports.Parser(arg, this.settings));
			return function(context) {
				const innerValues = [];
				for (const arg of args) innerValues.push(arg.evaluate(context));
				return method.call(context, ...innerValues);
			};
		}
		evaluate(context) {
			const parts = this._parts.slice();
			for (let i = parts.length - 2; i >= 0; --i) {
				const part = parts[i];
				if (part && part.type === "operator") {
					const current = parts[i + 1];
					parts.splice(i + 1, 1);
					const value = internals.evaluate(current, context);
					parts[i] = internals.single(part.value, value);
				}
			}
			internals.operatorsOrder.forEach((set) => {
				for (let i = 1; i < parts.length - 1;) if (set.includes(parts[i])) {
					const operator = parts[i];
					const left = internals.evaluate(parts[i - 1], context);
					const right = internals.evaluate(parts[i + 1], context);
					parts.splice(i, 2);
					const result = internals.calculate(operator, left, right);
					parts[i - 1] = result === 0 ? 0 : result;
				} else i += 2;
			});
			return internals.evaluate(parts[0], context);
		}
	};
	exports.Parser.prototype[internals.symbol] = true;
	internals.reference = function(name) {
		return function(context) {
			return context && context[name] !== void 0 ? context[name] : null;
		};
	};
	internals.evaluate = function(part, context) {
		if (part === null) return null;
		if (typeof part === "function") return part(context);
		if (part[internals.symbol]) return part.evaluate(context);
		return part;
	};
	internals.single = function(operator, value) {
		if (operator === "!") return value ? false : true;
		const negative = -value;
		if (negative === 0) return 0;
		return negative;
	};
	internals.calculate = function(operator, left, right) {
		if (operator === "??") return internals.exists(left) ? left : right;
		if (typeof left === "string" || typeof right === "string") {
			if (operator === "+") {
				left = internals.exists(left) ? left : "";
				right = internals.exists(right) ? right : "";
				return left + right;
			}
		} else switch (operator) {
			case "^": return Math.pow(left, right);
			case "*": return left * right;
			case "/": return left / right;
			case "%": return left % right;
			case "+": return left + right;
			case "-": return left - right;
		}
		switch (operator) {
			case "<": return left < right;
			case "<=": return left <= right;
			case ">": return left > right;
			case ">=": return left >= right;
			case "==": return left === right;
			case "!=": return left !== right;
			case "&&": return left && right;
			case "||": return left || right;
		}
		return null;
	};
	internals.exists = function(value) {
		return value !== null && value !== void 0;
	};
}));
// node_modules/joi/lib/annotate.js
var require_annotate = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { clone } = require_lib$4();
	const Common = require_common();
	const internals = { annotations: Symbol("annotations") };
	exports.error = function(stripColorCodes) {
		if (!this._original || typeof this._original !== "object") return this.details[0].message;
		const redFgEscape = stripColorCodes ? "" : "\x1B[31m";
		const redBgEscape = stripColorCodes ? "" : "\x1B[41m";
		const endColor = stripColorCodes ? "" : "\x1B[0m";
		const obj = clone(this._original);
		for (let i = this.details.length - 1; i >= 0; --i) {
			const pos = i + 1;
			const error = this.details[i];
			const path = error.path;
			let node = obj;
			for (let j = 0;; ++j) {
				const seg = path[j];
				if (Common.isSchema(node)) node = node.clone();
				if (j + 1 < path.length && typeof node[seg] !== "string") node = node[seg];
				else {
					const refAnnotations = node[internals.annotations] || {
						errors: {},
						missing: {}
					};
					node[internals.annotations] = refAnnotations;
					const cacheKey = seg || error.context.key;
					if (node[seg] !== void 0) {
						refAnnotations.errors[cacheKey] = refAnnotations.errors[cacheKey] || [];
						refAnnotations.errors[cacheKey].push(pos);
					} else refAnnotations.missing[cacheKey] = pos;
					break;
				}
			}
		}
		const replacers = {
			key: /_\$key\$_([, \d]+)_\$end\$_"/g,
			missing: /"_\$miss\$_([^|]+)\|(\d+)_\$end\$_": "__missing__"/g,
			arrayIndex: /\s*"_\$idx\$_([, \d]+)_\$end\$_",?\n(.*)/g,
			specials: /"\[(NaN|Symbol.*|-?Infinity|function.*|\(.*)]"/g
		};
		let message = internals.safeStringify(obj, 2).replace(replacers.key, ($0, $1) => `" ${redFgEscape}[${$1}]${endColor}`).replace(replacers.missing, ($0, $1, $2) => `${redBgEscape}"${$1}"${endColor}${redFgEscape} [${$2}]: -- missing --${endColor}`).replace(replacers.arrayIndex, ($0, $1, $2) => `\n${$2} ${redFgEscape}[${$1}]${endColor}`).replace(replacers.specials, ($0, $1) => $1);
		message = `${message}\n${redFgEscape}`;
		for (let i = 0; i < this.details.length; ++i) {
			const pos = i + 1;
			message = `${message}\n[${pos}] ${this.details[i].message}`;
		}
		message = message + endColor;
		return message;
	};
	internals.safeStringify = function(obj, spaces) {
		return JSON.stringify(obj, internals.serializer(), spaces);
	};
	internals.serializer = function() {
		const keys = [];
		const stack = [];
		const cycleReplacer = (key, value) => {
			if (stack[0] === value) return "[Circular ~]";
			return "[Circular ~." + keys.slice(0, stack.indexOf(value)).join(".") + "]";
		};
		return function(key, value) {
			if (stack.length > 0) {
				const thisPos = stack.indexOf(this);
				if (~thisPos) {
					stack.length = thisPos + 1;
					keys.length = thisPos + 1;
					keys[thisPos] = key;
				} else {
					stack.push(this);
					keys.push(key);
				}
				if (~stack.indexOf(value)) value = cycleReplacer.call(this, key, value);
			} else stack.push(value);
			if (value) {
				const annotations = value[internals.annotations];
				if (annotations) {
					if (Array.isArray(value)) {
						const annotated = [];
						for (let i = 0; i < value.length; ++i) {
							if (annotations.errors[i]) annotated.push(`_$idx$_${annotations.errors[i].sort().join(", ")}_$end$_`);
							annotated.push(value[i]);
						}
						value = annotated;
					} else {
						for (const errorKey of Object.keys(annotations.errors)) {
							value[`${errorKey}_$key$_${annotations.errors[errorKey].sort().join(", ")}_$end$_`] = value[errorKey];
							value[errorKey] = void 0;
						}
						for (const missingKey of Object.keys(annotations.missing)) value[`_$miss$_${missingKey}|${annotations.missing[missingKey]}_$end$_`] = "__missing__";
					}
					return value;
				}
			}
			if (value === 1e400 || value === -1e400 || Number.isNaN(value) || typeof value === "function" || typeof value === "symbol") return "[" + value.toString() + "]";
			return value;
		};
	};
}));
// node_modules/joi/lib/errors.js
var require_errors$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	const Annotate = require_annotate();
	const Common = require_common();
	const Template = require_template();
	exports.Report = class {
		constructor(code, value, local, flags, messages, state, prefs) {
			this.code = code;
			this.flags = flags;
			this.messages = messages;
			this.path = state.path;
			this.prefs = prefs;
			this.state = state;
			this.value = value;
			this.message = null;
			this.template = null;
			this.local = local || {};
			this.local.label = exports.label(this.flags, this.state, this.prefs, this.messages);
			if (this.value !== void 0 && !this.local.hasOwnProperty("value")) this.local.value = this.value;
			if (this.path.length) {
				const key = this.path[this.path.length - 1];
				if (typeof key !== "object") this.local.key = key;
			}
		}
		_setTemplate(template) {
			this.template = template;
			if (!this.flags.label && this.path.length === 0) {
				const localized = this._template(this.template, "root");
				if (localized) this.local.label = localized;
			}
		}
		toString() {
			if (this.message) return this.message;
			const code = this.code;
			if (!this.prefs.errors.render) return this.code;
			const template = this._template(this.template) || this._template(this.prefs.messages) || this._template(this.messages);
			if (template === void 0) return `Error code "${code}" is not defined, your custom type is missing the correct messages definition`;
			this.message = template.render(this.value, this.state, this.prefs, this.local, {
				errors: this.prefs.errors,
				messages: [this.prefs.messages, this.messages]
			});
			if (!this.prefs.errors.label) this.message = this.message.replace(/^"" /, "").trim();
			return this.message;
		}
		_template(messages, code) {
			return exports.template(this.value, messages, code || this.code, this.state, this.prefs);
		}
	};
	exports.path = function(path) {
		let label = "";
		for (const segment of path) {
			if (typeof segment === "object") continue;
			if (typeof segment === "string") {
				if (label) label += ".";
				label += segment;
			} else label += `[${segment}]`;
		}
		return label;
	};
	exports.template = function(value, messages, code, state, prefs) {
		if (!messages) return;
		if (Template.isTemplate(messages)) return code !== "root" ? messages : null;
		let lang = prefs.errors.language;
		if (Common.isResolvable(lang)) lang = lang.resolve(value, state, prefs);
		if (lang && messages[lang]) {
			if (messages[lang][code] !== void 0) return messages[lang][code];
			if (messages[lang]["*"] !== void 0) return messages[lang]["*"];
		}
		if (!messages[code]) return messages["*"];
		return messages[code];
	};
	exports.label = function(flags, state, prefs, messages) {
		if (!prefs.errors.label) return "";
		if (flags.label) return flags.label;
		let path = state.path;
		if (prefs.errors.label === "key" && state.path.length > 1) path = state.path.slice(-1);
		const normalized = exports.path(path);
		if (normalized) return normalized;
		return exports.template(null, prefs.messages, "root", state, prefs) || messages && exports.template(null, messages, "root", state, prefs) || "value";
	};
	exports.process = function(errors, original, prefs) {
		if (!errors) return null;
		const { override, message, details } = exports.details(errors);
		if (override) return override;
		if (prefs.errors.stack) return new exports.ValidationError(message, details, original);
		const limit = Error.stackTraceLimit;
		Error.stackTraceLimit = 0;
		const validationError = new exports.ValidationError(message, details, original);
		Error.stackTraceLimit = limit;
		return validationError;
	};
	exports.details = function(errors, options = {}) {
		let messages = [];
		const details = [];
		for (const item of errors) {
			if (item instanceof Error) {
				if (options.override !== false) return { override: item };
				const message = item.toString();
				messages.push(message);
				details.push({
					message,
					type: "override",
					context: { error: item }
				});
				continue;
			}
			const message = item.toString();
			messages.push(message);
			details.push({
				message,
				path: item.path.filter((v) => typeof v !== "object"),
				type: item.code,
				context: item.local
			});
		}
		if (messages.length > 1) messages = [...new Set(messages)];
		return {
			message: messages.join(". "),
			details
		};
	};
	exports.ValidationError = class extends Error {
		constructor(message, details, original) {
			super(message);
			this._original = original;
			this.details = details;
		}
		static isError(err) {
			return err instanceof exports.ValidationError;
		}
	};
	exports.ValidationError.prototype.isJoi = true;
	exports.ValidationError.prototype.name = "ValidationError";
	exports.ValidationError.prototype.annotate = Annotate.error;
}));
// node_modules/joi/lib/ref.js
var require_ref = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { assert, reach } = require_lib$4();
	const Common = require_common();
	let Template;
	const internals = {
		symbol: Symbol("ref"),
		defaults: {
			adjust: null,
			in: false,
			iterables: null,
			map: null,
			separator: ".",
			type: "value"
		}
	};
	exports.create = function(key, options = {}) {
		assert(typeof key === "string", "Invalid reference key:", key);
		Common.assertOptions(options, [
			"adjust",
			"ancestor",
			"in",
			"iterables",
			"map",
			"prefix",
			"render",
			"separator"
		]);
		assert(!options.prefix || typeof options.prefix === "object", "options.prefix must be of type object");
		const ref = Object.assign({}, internals.defaults, options);
		delete ref.prefix;
		const separator = ref.separator;
		const context = internals.context(key, separator, options.prefix);
		ref.type = context.type;
		key = context.key;
		if (ref.type === "value") {
			if (context.root) {
				assert(!separator || key[0] !== separator, "Cannot specify relative path with root prefix");
				ref.ancestor = "root";
				if (!key) key = null;
			}
			if (separator && separator === key) {
				key = null;
				ref.ancestor = 0;
			} else if (ref.ancestor !== void 0) assert(!separator || !key || key[0] !== separator, "Cannot combine prefix with ancestor option");
			else {
				const [ancestor, slice] = internals.ancestor(key, separator);
				if (slice) {
					key = key.slice(slice);
					if (key === "") key = null;
				}
				ref.ancestor = ancestor;
			}
		}
		ref.path = separator ? key === null ? [] : key.split(separator) : [key];
		return new internals.Ref(ref);
	};
	exports.in = function(key, options = {}) {
		return exports.create(key, {
			...options,
			in: true
		});
	};
	exports.isRef = function(ref) {
		return ref ? !!ref[Common.symbols.ref] : false;
	};
	internals.Ref = class {
		constructor(options) {
			assert(typeof options === "object", "Invalid reference construction");
			Common.assertOptions(options, [
				"adjust",
				"ancestor",
				"in",
				"iterables",
				"map",
				"path",
				"render",
				"separator",
				"type",
				"depth",
				"key",
				"root",
				"display"
			]);
			assert([false, void 0].includes(options.separator) || typeof options.separator === "string" && options.separator.length === 1, "Invalid separator");
			assert(!options.adjust || typeof options.adjust === "function", "options.adjust must be a function");
			assert(!options.map || Array.isArray(options.map), "options.map must be an array");
			assert(!options.map || !options.adjust, "Cannot set both map and adjust options");
			Object.assign(this, internals.defaults, options);
			assert(this.type === "value" || this.ancestor === void 0, "Non-value references cannot reference ancestors");
			if (Array.isArray(this.map)) this.map = new Map(this.map);
			this.depth = this.path.length;
			this.key = this.path.length ? this.path.join(this.separator) : null;
			this.root = this.path[0];
			this.updateDisplay();
		}
		resolve(value, state, prefs, local, options = {}) {
			assert(!this.in || options.in, "Invalid in() reference usage");
			if (this.type === "global") return this._resolve(prefs.context, state, options);
			if (this.type === "local") return this._resolve(local, state, options);
			if (!this.ancestor) return this._resolve(value, state, options);
			if (this.ancestor === "root") return this._resolve(state.ancestors[state.ancestors.length - 1], state, options);
			assert(this.ancestor <= state.ancestors.length, "Invalid reference exceeds the schema root:", this.display);
			return this._resolve(state.ancestors[this.ancestor - 1], state, options);
		}
		_resolve(target, state, options) {
			let resolved;
			if (this.type === "value" && state.mainstay.shadow && options.shadow !== false) resolved = state.mainstay.shadow.get(this.absolute(state));
			if (resolved === void 0) resolved = reach(target, this.path, {
				iterables: this.iterables,
				functions: true
			});
			if (this.adjust) resolved = this.adjust(resolved);
			if (this.map) {
				const mapped = this.map.get(resolved);
				if (mapped !== void 0) resolved = mapped;
			}
			if (state.mainstay) state.mainstay.tracer.resolve(state, this, resolved);
			return resolved;
		}
		toString() {
			return this.display;
		}
		absolute(state) {
			return [...state.path.slice(0, -this.ancestor), ...this.path];
		}
		clone() {
			return new internals.Ref(this);
		}
		describe() {
			const ref = { path: this.path };
			if (this.type !== "value") ref.type = this.type;
			if (this.separator !== ".") ref.separator = this.separator;
			if (this.type === "value" && this.ancestor !== 1) ref.ancestor = this.ancestor;
			if (this.map) ref.map = [...this.map];
			for (const key of [
				"adjust",
				"iterables",
				"render"
			]) if (this[key] !== null && this[key] !== void 0) ref[key] = this[key];
			if (this.in !== false) ref.in = true;
			return { ref };
		}
		updateDisplay() {
			const key = this.key !== null ? this.key : "";
			if (this.type !== "value") {
				this.display = `ref:${this.type}:${key}`;
				return;
			}
			if (!this.separator) {
				this.display = `ref:${key}`;
				return;
			}
			if (!this.ancestor) {
				this.display = `ref:${this.separator}${key}`;
				return;
			}
			if (this.ancestor === "root") {
				this.display = `ref:root:${key}`;
				return;
			}
			if (this.ancestor === 1) {
				this.display = `ref:${key || ".."}`;
				return;
			}
			const lead = new Array(this.ancestor + 1).fill(this.separator).join("");
			this.display = `ref:${lead}${key || ""}`;
		}
	};
	internals.Ref.prototype[Common.symbols.ref] = true;
	exports.build = function(desc) {
		desc = Object.assign({}, internals.defaults, desc);
		if (desc.type === "value" && desc.ancestor === void 0) desc.ancestor = 1;
		return new internals.Ref(desc);
	};
	internals.context = function(key, separator, prefix = {}) {
		key = key.trim();
		if (prefix) {
			const globalp = prefix.global === void 0 ? "$" : prefix.global;
			if (globalp !== separator && key.startsWith(globalp)) return {
				key: key.slice(globalp.length),
				type: "global"
			};
			const local = prefix.local === void 0 ? "#" : prefix.local;
			if (local !== separator && key.startsWith(local)) return {
				key: key.slice(local.length),
				type: "local"
			};
			const root = prefix.root === void 0 ? "/" : prefix.root;
			if (root !== separator && key.startsWith(root)) return {
				key: key.slice(root.length),
				type: "value",
				root: true
			};
		}
		return {
			key,
			type: "value"
		};
	};
	internals.ancestor = function(key, separator) {
		if (!separator) return [1, 0];
		if (key[0] !== separator) return [1, 0];
		if (key[1] !== separator) return [0, 1];
		let i = 2;
		while (key[i] === separator) ++i;
		return [i - 1, i];
	};
	exports.toSibling = 0;
	exports.toParent = 1;
	exports.Manager = class {
		constructor() {
			this.refs = [];
		}
		register(source, target) {
			if (!source) return;
			target = target === void 0 ? exports.toParent : target;
			if (Array.isArray(source)) {
				for (const ref of source) this.register(ref, target);
				return;
			}
			if (Common.isSchema(source)) {
				for (const item of source._refs.refs) if (item.ancestor - target >= 0) this.refs.push({
					ancestor: item.ancestor - target,
					root: item.root
				});
				return;
			}
			if (exports.isRef(source) && source.type === "value" && source.ancestor - target >= 0) this.refs.push({
				ancestor: source.ancestor - target,
				root: source.root
			});
			Template = Template || require_template();
			if (Template.isTemplate(source)) this.register(source.refs(), target);
		}
		get length() {
			return this.refs.length;
		}
		clone() {
			const copy = new exports.Manager();
			copy.refs = this.refs.slice();
			return copy;
		}
		reset() {
			this.refs = [];
		}
		roots() {
			return this.refs.filter((ref) => !ref.ancestor).map((ref) => ref.root);
		}
	};
}));
// node_modules/joi/lib/template.js
var require_template = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert, clone, escapeHtml } = require_lib$4();
	const Formula = require_lib$3();
	const Common = require_common();
	const Errors = require_errors$1();
	const Ref = require_ref();
	const internals = {
		symbol: Symbol("template"),
		opens: new Array(1e3).join("\0"),
		closes: new Array(1e3).join(""),
		dateFormat: {
			date: Date.prototype.toDateString,
			iso: Date.prototype.toISOString,
			string: Date.prototype.toString,
			time: Date.prototype.toTimeString,
			utc: Date.prototype.toUTCString
		}
	};
	module.exports = exports = internals.Template = class {
		constructor(source, options) {
			assert(typeof source === "string", "Template source must be a string");
			assert(!source.includes("\0") && !source.includes(""), "Template source cannot contain reserved control characters");
			this.source = source;
			this.rendered = source;
			this._template = null;
			if (options) {
				const { functions, ...opts } = options;
				this._settings = Object.keys(opts).length ? clone(opts) : void 0;
				this._functions = functions;
				if (this._functions) {
					assert(Object.keys(this._functions).every((key) => typeof key === "string"), "Functions keys must be strings");
					assert(Object.values(this._functions).every((key) => typeof key === "function"), "Functions values must be functions");
				}
			} else {
				this._settings = void 0;
				this._functions = void 0;
			}
			this._parse();
		}
		_parse() {
			if (!this.source.includes("{")) return;
			const encoded = internals.encode(this.source);
			const parts = internals.split(encoded);
			let refs = false;
			const processed = [];
			const head = parts.shift();
			if (head) processed.push(internals.decode(head));
			for (const part of parts) {
				const raw = part[0] !== "{";
				const ender = raw ? "}" : "}}";
				const end = part.indexOf(ender);
				if (end === -1 || part[1] === "{") {
					processed.push(`{${internals.decode(part)}`);
					continue;
				}
				let variable = part.slice(raw ? 0 : 1, end);
				const wrapped = variable[0] === ":";
				if (wrapped) variable = variable.slice(1);
				const dynamic = this._ref(internals.decode(variable), {
					raw,
					wrapped
				});
				processed.push(dynamic);
				if (typeof dynamic !== "string") refs = true;
				const rest = part.slice(end + ender.length);
				if (rest) processed.push(internals.decode(rest));
			}
			if (!refs) {
				this.rendered = processed.join("");
				return;
			}
			this._template = processed;
		}
		static date(date, prefs) {
			return internals.dateFormat[prefs.dateFormat].call(date);
		}
		describe(options = {}) {
			if (!this._settings && options.compact) return this.source;
			const desc = { template: this.source };
			if (this._settings) desc.options = this._settings;
			if (this._functions) desc.functions = this._functions;
			return desc;
		}
		static build(desc) {
			return new internals.Template(desc.template, desc.options || desc.functions ? {
				...desc.options,
				functions: desc.functions
			} : void 0);
		}
		isDynamic() {
			return !!this._template;
		}
		static isTemplate(template) {
			return template ? !!template[Common.symbols.template] : false;
		}
		refs() {
			if (!this._template) return;
			const refs = [];
			for (const part of this._template) if (typeof part !== "string") refs.push(...part.refs);
			return refs;
		}
		resolve(value, state, prefs, local) {
			if (this._template && this._template.length === 1) return this._part(this._template[0], value, state, prefs, local, {});
			return this.render(value, state, prefs, local);
		}
		_part(part, ...args) {
			if (part.ref) return part.ref.resolve(...args);
			return part.formula.evaluate(args);
		}
		render(value, state, prefs, local, options = {}) {
			if (!this.isDynamic()) return this.rendered;
			const parts = [];
			for (const part of this._template) if (typeof part === "string") parts.push(part);
			else {
				const rendered = this._part(part, value, state, prefs, local, options);
				const string = internals.stringify(rendered, value, state, prefs, local, options);
				if (string !== void 0) {
					const result = part.raw || (options.errors && options.errors.escapeHtml) === false ? string : escapeHtml(string);
					parts.push(internals.wrap(result, part.wrapped && prefs.errors.wrap.label));
				}
			}
			return parts.join("");
		}
		_ref(content, { raw, wrapped }) {
			const refs = [];
			const reference = (variable) => {
				const ref = Ref.create(variable, this._settings);
				refs.push(ref);
				return (context) => {
					const resolved = ref.resolve(...context);
					return resolved !== void 0 ? resolved : null;
				};
			};
			try {
				const functions = this._functions ? {
					...internals.functions,
					...this._functions
				} : internals.functions;
				var formula = new Formula.Parser(content, {
					reference,
					functions,
					constants: internals.constants
				});
			} catch (err) {
				err.message = `Invalid template variable "${content}" fails due to: ${err.message}`;
				throw err;
			}
			if (formula.single) {
				if (formula.single.type === "reference") {
					const ref = refs[0];
					return {
						ref,
						raw,
						refs,
						wrapped: wrapped || ref.type === "local" && ref.key === "label"
					};
				}
				return internals.stringify(formula.single.value);
			}
			return {
				formula,
				raw,
				refs
			};
		}
		toString() {
			return this.source;
		}
	};
	internals.Template.prototype[Common.symbols.template] = true;
	internals.Template.prototype.isImmutable = true;
	internals.encode = function(string) {
		return string.replace(/\\(\{+)/g, ($0, $1) => {
			return internals.opens.slice(0, $1.length);
		}).replace(/\\(\}+)/g, ($0, $1) => {
			return internals.closes.slice(0, $1.length);
		});
	};
	internals.decode = function(string) {
		return string.replace(/\u0000/g, "{").replace(/\u0001/g, "}");
	};
	internals.split = function(string) {
		const parts = [];
		let current = "";
		for (let i = 0; i < string.length; ++i) {
			const char = string[i];
			if (char === "{") {
				let next = "";
				while (i + 1 < string.length && string[i + 1] === "{") {
					next += "{";
					++i;
				}
				parts.push(current);
				current = next;
			} else current += char;
		}
		parts.push(current);
		return parts;
	};
	internals.wrap = function(value, ends) {
		if (!ends) return value;
		if (ends.length === 1) return `${ends}${value}${ends}`;
		return `${ends[0]}${value}${ends[1]}`;
	};
	internals.stringify = function(value, original, state, prefs, local, options = {}) {
		const type = typeof value;
		const wrap = prefs && prefs.errors && prefs.errors.wrap || {};
		let skipWrap = false;
		if (Ref.isRef(value) && value.render) {
			skipWrap = value.in;
			value = value.resolve(original, state, prefs, local, {
				in: value.in,
				...options
			});
		}
		if (value === null) return "null";
		if (type === "string") return internals.wrap(value, options.arrayItems && wrap.string);
		if (type === "number" || type === "function" || type === "symbol") return value.toString();
		if (type !== "object") return JSON.stringify(value);
		if (value instanceof Date) return internals.Template.date(value, prefs);
		if (value instanceof Map) {
			const pairs = [];
			for (const [key, sym] of value.entries()) pairs.push(`${key.toString()} -> ${sym.toString()}`);
			value = pairs;
		}
		if (!Array.isArray(value)) return value.toString();
		const values = [];
		for (const item of value) values.push(internals.stringify(item, original, state, prefs, local, {
			arrayItems: true,
			...options
		}));
		return internals.wrap(values.join(", "), !skipWrap && wrap.array);
	};
	internals.constants = {
		true: true,
		false: false,
		null: null,
		second: 1e3,
		minute: 6e4,
		hour: 36e5,
		day: 864e5
	};
	internals.functions = {
		if(condition, then, otherwise) {
			return condition ? then : otherwise;
		},
		length(item) {
			if (typeof item === "string") return item.length;
			if (!item || typeof item !== "object") return null;
			if (Array.isArray(item)) return item.length;
			return Object.keys(item).length;
		},
		msg(code) {
			const [value, state, prefs, local, options] = this;
			const messages = options.messages;
			if (!messages) return "";
			const template = Errors.template(value, messages[0], code, state, prefs) || Errors.template(value, messages[1], code, state, prefs);
			if (!template) return "";
			return template.render(value, state, prefs, local, options);
		},
		number(value) {
			if (typeof value === "number") return value;
			if (typeof value === "string") return parseFloat(value);
			if (typeof value === "boolean") return value ? 1 : 0;
			if (value instanceof Date) return value.getTime();
			return null;
		}
	};
}));
// node_modules/joi/lib/messages.js
var require_messages = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { assert, clone } = require_lib$4();
	const Template = require_template();
	exports.compile = function(messages, target) {
		if (typeof messages === "string") {
			assert(!target, "Cannot set single message string");
			return new Template(messages);
		}
		if (Template.isTemplate(messages)) {
			assert(!target, "Cannot set single message template");
			return messages;
		}
		assert(typeof messages === "object" && !Array.isArray(messages), "Invalid message options");
		target = target ? clone(target) : {};
		for (const code of Object.keys(messages)) {
			const message = messages[code];
			if (code === "root" || Template.isTemplate(message)) {
				assert(code !== "__proto__", "Cannot use __proto__ as a message code");
				target[code] = message;
				continue;
			}
			if (typeof message === "string") {
				assert(code !== "__proto__", "Cannot use __proto__ as a message code");
				target[code] = new Template(message);
				continue;
			}
			assert(typeof message === "object" && !Array.isArray(message), "Invalid message for", code);
			const language = code;
			const localizedTarget = Object.hasOwn(target, language) ? target[language] : {};
			target[language] = localizedTarget;
			for (const key of Object.keys(message)) {
				const localized = message[key];
				assert(key !== "__proto__", "Cannot use __proto__ as a message code");
				if (key === "root" || Template.isTemplate(localized)) {
					localizedTarget[key] = localized;
					continue;
				}
				assert(typeof localized === "string", "Invalid message for", key, "in", language);
				localizedTarget[key] = new Template(localized);
			}
		}
		return target;
	};
	exports.decompile = function(messages) {
		const target = {};
		for (const code of Object.keys(messages)) {
			const message = messages[code];
			if (code === "root") {
				target.root = message;
				continue;
			}
			if (Template.isTemplate(message)) {
				target[code] = message.describe({ compact: true });
				continue;
			}
			const language = code;
			target[language] = {};
			for (const key of Object.keys(message)) {
				const localized = message[key];
				if (key === "root") {
					target[language].root = localized;
					continue;
				}
				target[language][key] = localized.describe({ compact: true });
			}
		}
		return target;
	};
	exports.merge = function(base, extended) {
		if (!base) return exports.compile(extended);
		if (!extended) return base;
		if (typeof extended === "string") return new Template(extended);
		if (Template.isTemplate(extended)) return extended;
		const target = clone(base);
		for (const code of Object.keys(extended)) {
			const message = extended[code];
			if (code === "root" || Template.isTemplate(message)) {
				assert(code !== "__proto__", "Cannot use __proto__ as a message code");
				target[code] = message;
				continue;
			}
			if (typeof message === "string") {
				assert(code !== "__proto__", "Cannot use __proto__ as a message code");
				target[code] = new Template(message);
				continue;
			}
			assert(typeof message === "object" && !Array.isArray(message), "Invalid message for", code);
			const language = code;
			const localizedTarget = Object.hasOwn(target, language) ? target[language] : {};
			target[language] = localizedTarget;
			for (const key of Object.keys(message)) {
				const localized = message[key];
				assert(key !== "__proto__", "Cannot use __proto__ as a message code");
				if (key === "root" || Template.isTemplate(localized)) {
					localizedTarget[key] = localized;
					continue;
				}
				assert(typeof localized === "string", "Invalid message for", key, "in", language);
				localizedTarget[key] = new Template(localized);
			}
		}
		return target;
	};
}));
// node_modules/joi/lib/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { assert: Assert, AssertError } = require_lib$4();
	const Pkg = require_package();
	let Messages;
	let Schemas;
	const internals = { isoDate: /^(?:[-+]\d{2})?(?:\d{4}(?!\d{2}\b))(?:(-?)(?:(?:0[1-9]|1[0-2])(?:\1(?:[12]\d|0[1-9]|3[01]))?|W(?:[0-4]\d|5[0-2])(?:-?[1-7])?|(?:00[1-9]|0[1-9]\d|[12]\d{2}|3(?:[0-5]\d|6[1-6])))(?![T]$|[T][\d]+Z$)(?:[T\s](?:(?:(?:[01]\d|2[0-3])(?:(:?)[0-5]\d)?|24\:?00)(?:[.,]\d+(?!:))?)(?:\2[0-5]\d(?:[.,]\d+)?)?(?:[Z]|(?:[+-])(?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?)?$/ };
	exports.version = Pkg.version;
	exports.defaults = {
		abortEarly: true,
		allowUnknown: false,
		artifacts: false,
		cache: true,
		context: null,
		convert: true,
		dateFormat: "iso",
		errors: {
			escapeHtml: false,
			label: "path",
			language: null,
			render: true,
			stack: false,
			wrap: {
				label: "\"",
				array: "[]"
			}
		},
		externals: true,
		messages: {},
		nonEnumerables: false,
		noDefaults: false,
		presence: "optional",
		skipFunctions: false,
		stripUnknown: false,
		warnings: false
	};
	exports.symbols = {
		any: Symbol.for("@hapi/joi/schema"),
		arraySingle: Symbol("arraySingle"),
		deepDefault: Symbol("deepDefault"),
		errors: Symbol("errors"),
		literal: Symbol("literal"),
		override: Symbol("override"),
		parent: Symbol("parent"),
		prefs: Symbol("prefs"),
		ref: Symbol("ref"),
		template: Symbol("template"),
		values: Symbol("values")
	};
	exports.assertOptions = function(options, keys, name = "Options") {
		Assert(options && typeof options === "object" && !Array.isArray(options), "Options must be of type object");
		const unknownKeys = Object.keys(options).filter((k) => !keys.includes(k));
		Assert(unknownKeys.length === 0, `${name} contain unknown keys: ${unknownKeys}`);
	};
	exports.checkPreferences = function(prefs) {
		Schemas = Schemas || require_schemas();
		const result = Schemas.preferences.validate(prefs);
		if (result.error) throw new AssertError([result.error.details[0].message]);
	};
	exports.compare = function(a, b, operator) {
		switch (operator) {
			case "=": return a === b;
			case ">": return a > b;
			case "<": return a < b;
			case ">=": return a >= b;
			case "<=": return a <= b;
		}
	};
	exports.default = function(value, defaultValue) {
		return value === void 0 ? defaultValue : value;
	};
	exports.intersect = function(set, other) {
		if (typeof set.intersection === "function") return set.intersection(other);
		const result = /* @__PURE__ */ new Set();
		for (const item of set) if (other.has(item)) result.add(item);
		return result;
	};
	exports.isIsoDate = function(date) {
		return internals.isoDate.test(date);
	};
	exports.isNumber = function(value) {
		return typeof value === "number" && !isNaN(value);
	};
	exports.isResolvable = function(obj) {
		if (!obj) return false;
		return obj[exports.symbols.ref] || obj[exports.symbols.template];
	};
	exports.isSchema = function(schema, options = {}) {
		const any = schema && schema[exports.symbols.any];
		if (!any) return false;
		Assert(options.legacy || any.version === exports.version, "Cannot mix different versions of joi schemas");
		return true;
	};
	exports.isValues = function(obj) {
		return obj[exports.symbols.values];
	};
	exports.limit = function(value) {
		return Number.isSafeInteger(value) && value >= 0;
	};
	exports.preferences = function(target, source) {
		Messages = Messages || require_messages();
		target = target || {};
		source = source || {};
		const merged = Object.assign({}, target, source);
		if (source.errors && target.errors) {
			merged.errors = Object.assign({}, target.errors, source.errors);
			merged.errors.wrap = Object.assign({}, target.errors.wrap, source.errors.wrap);
		}
		if (source.messages) merged.messages = Messages.compile(source.messages, target.messages);
		delete merged[exports.symbols.prefs];
		return merged;
	};
	exports.tryWithPath = function(fn, key, options = {}) {
		try {
			return fn();
		} catch (err) {
			if (err.path !== void 0) err.path = key + "." + err.path;
			else err.path = key;
			if (options.append) err.message = `${err.message} (${err.path})`;
			throw err;
		}
	};
	exports.validateArg = function(value, label, { assert, message }) {
		if (exports.isSchema(assert)) {
			const result = assert.validate(value);
			if (!result.error) return;
			return result.error.message;
		} else if (!assert(value)) return label ? `${label} ${message}` : message;
	};
	exports.verifyFlat = function(args, method) {
		for (const arg of args) Assert(!Array.isArray(arg), "Method no longer accepts array arguments:", method);
	};
}));
// node_modules/joi/lib/cache.js
var require_cache = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { assert, clone } = require_lib$4();
	const Common = require_common();
	const internals = {
		max: 1e3,
		supported: /* @__PURE__ */ new Set([
			"undefined",
			"boolean",
			"number",
			"string"
		])
	};
	exports.provider = { provision(options) {
		return new internals.Cache(options);
	} };
	internals.Cache = class {
		constructor(options = {}) {
			Common.assertOptions(options, ["max"]);
			assert(options.max === void 0 || options.max && options.max > 0 && isFinite(options.max), "Invalid max cache size");
			this._max = options.max || internals.max;
			this._map = /* @__PURE__ */ new Map();
			this._list = new internals.List();
		}
		get length() {
			return this._map.size;
		}
		set(key, value) {
			if (key !== null && !internals.supported.has(typeof key)) return;
			let node = this._map.get(key);
			if (node) {
				node.value = value;
				this._list.first(node);
				return;
			}
			node = this._list.unshift({
				key,
				value
			});
			this._map.set(key, node);
			this._compact();
		}
		get(key) {
			const node = this._map.get(key);
			if (node) {
				this._list.first(node);
				return clone(node.value);
			}
		}
		_compact() {
			if (this._map.size > this._max) {
				const node = this._list.pop();
				this._map.delete(node.key);
			}
		}
	};
	internals.List = class {
		constructor() {
			this.tail = null;
			this.head = null;
		}
		unshift(node) {
			node.next = null;
			node.prev = this.head;
			if (this.head) this.head.next = node;
			this.head = node;
			if (!this.tail) this.tail = node;
			return node;
		}
		first(node) {
			if (node === this.head) return;
			this._remove(node);
			this.unshift(node);
		}
		pop() {
			return this._remove(this.tail);
		}
		_remove(node) {
			const { next, prev } = node;
			next.prev = prev;
			if (prev) prev.next = next;
			if (node === this.tail) this.tail = next;
			node.prev = null;
			node.next = null;
			return node;
		}
	};
}));
// node_modules/joi/lib/compile.js
var require_compile = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { assert } = require_lib$4();
	const Common = require_common();
	const Ref = require_ref();
	const internals = {};
	exports.schema = function(Joi, config, options = {}) {
		Common.assertOptions(options, ["appendPath", "override"]);
		try {
			return internals.schema(Joi, config, options);
		} catch (err) {
			if (options.appendPath && err.path !== void 0) err.message = `${err.message} (${err.path})`;
			throw err;
		}
	};
	internals.schema = function(Joi, config, options) {
		assert(config !== void 0, "Invalid undefined schema");
		if (Array.isArray(config)) {
			assert(config.length, "Invalid empty array schema");
			if (config.length === 1) config = config[0];
		}
		const valid = (base, ...values) => {
			if (options.override !== false) return base.valid(Joi.override, ...values);
			return base.valid(...values);
		};
		if (internals.simple(config)) return valid(Joi, config);
		if (typeof config === "function") return Joi.custom(config);
		assert(typeof config === "object", "Invalid schema content:", typeof config);
		if (Common.isResolvable(config)) return valid(Joi, config);
		if (Common.isSchema(config)) return config;
		if (Array.isArray(config)) {
			for (const item of config) if (!internals.simple(item)) return Joi.alternatives().try(...config);
			return valid(Joi, ...config);
		}
		if (config instanceof RegExp) return Joi.string().regex(config);
		if (config instanceof Date) return valid(Joi.date(), config);
		assert(Object.getPrototypeOf(config) === Object.getPrototypeOf({}), "Schema can only contain plain objects");
		return Joi.object().keys(config);
	};
	exports.ref = function(id, options) {
		return Ref.isRef(id) ? id : Ref.create(id, options);
	};
	exports.compile = function(root, schema, options = {}) {
		Common.assertOptions(options, ["legacy"]);
		const any = schema && schema[Common.symbols.any];
		if (any) {
			assert(options.legacy || any.version === Common.version, "Cannot mix different versions of joi schemas:", any.version, Common.version);
			return schema;
		}
		if (typeof schema !== "object" || !options.legacy) return exports.schema(root, schema, { appendPath: true });
		const compiler = internals.walk(schema);
		if (!compiler) return exports.schema(root, schema, { appendPath: true });
		return compiler.compile(compiler.root, schema);
	};
	internals.walk = function(schema) {
		if (typeof schema !== "object") return null;
		if (Array.isArray(schema)) {
			for (const item of schema) {
				const compiler = internals.walk(item);
				if (compiler) return compiler;
			}
			return null;
		}
		const any = schema[Common.symbols.any];
		if (any) return {
			root: schema[any.root],
			compile: any.compile
		};
		assert(Object.getPrototypeOf(schema) === Object.getPrototypeOf({}), "Schema can only contain plain objects");
		for (const key of Object.keys(schema)) {
			const compiler = internals.walk(schema[key]);
			if (compiler) return compiler;
		}
		return null;
	};
	internals.simple = function(value) {
		return value === null || [
			"boolean",
			"string",
			"number"
		].includes(typeof value);
	};
	exports.when = function(schema, condition, options) {
		if (options === void 0) {
			assert(condition && typeof condition === "object", "Missing options");
			options = condition;
			condition = Ref.create(".");
		}
		if (Array.isArray(options)) options = { switch: options };
		Common.assertOptions(options, [
			"is",
			"not",
			"then",
			"otherwise",
			"switch",
			"break"
		]);
		if (Common.isSchema(condition)) {
			assert(options.is === void 0, "\"is\" can not be used with a schema condition");
			assert(options.not === void 0, "\"not\" can not be used with a schema condition");
			assert(options.switch === void 0, "\"switch\" can not be used with a schema condition");
			return internals.condition(schema, {
				is: condition,
				then: options.then,
				otherwise: options.otherwise,
				break: options.break
			});
		}
		assert(Ref.isRef(condition) || typeof condition === "string", "Invalid condition:", condition);
		assert(options.not === void 0 || options.is === void 0, "Cannot combine \"is\" with \"not\"");
		if (options.switch === void 0) {
			let rule = options;
			if (options.not !== void 0) rule = {
				is: options.not,
				then: options.otherwise,
				otherwise: options.then,
				break: options.break
			};
			let is = rule.is !== void 0 ? schema.$_compile(rule.is) : schema.$_root.invalid(null, false, 0, "").required();
			assert(rule.then !== void 0 || rule.otherwise !== void 0, "options must have at least one of \"then\", \"otherwise\", or \"switch\"");
			assert(rule.break === void 0 || rule.then === void 0 || rule.otherwise === void 0, "Cannot specify then, otherwise, and break all together");
			if (options.is !== void 0 && !Ref.isRef(options.is) && !Common.isSchema(options.is)) is = is.required();
			return internals.condition(schema, {
				ref: exports.ref(condition),
				is,
				then: rule.then,
				otherwise: rule.otherwise,
				break: rule.break
			});
		}
		assert(Array.isArray(options.switch), "\"switch\" must be an array");
		assert(options.is === void 0, "Cannot combine \"switch\" with \"is\"");
		assert(options.not === void 0, "Cannot combine \"switch\" with \"not\"");
		assert(options.then === void 0, "Cannot combine \"switch\" with \"then\"");
		const rule = {
			ref: exports.ref(condition),
			switch: [],
			break: options.break
		};
		for (let i = 0; i < options.switch.length; ++i) {
			const test = options.switch[i];
			const last = i === options.switch.length - 1;
			Common.assertOptions(test, last ? [
				"is",
				"then",
				"otherwise"
			] : ["is", "then"]);
			assert(test.is !== void 0, "Switch statement missing \"is\"");
			assert(test.then !== void 0, "Switch statement missing \"then\"");
			const item = {
				is: schema.$_compile(test.is),
				then: schema.$_compile(test.then)
			};
			if (!Ref.isRef(test.is) && !Common.isSchema(test.is)) item.is = item.is.required();
			if (last) {
				assert(options.otherwise === void 0 || test.otherwise === void 0, "Cannot specify \"otherwise\" inside and outside a \"switch\"");
				const otherwise = options.otherwise !== void 0 ? options.otherwise : test.otherwise;
				if (otherwise !== void 0) {
					assert(rule.break === void 0, "Cannot specify both otherwise and break");
					item.otherwise = schema.$_compile(otherwise);
				}
			}
			rule.switch.push(item);
		}
		return rule;
	};
	internals.condition = function(schema, condition) {
		for (const key of ["then", "otherwise"]) if (condition[key] === void 0) delete condition[key];
		else condition[key] = schema.$_compile(condition[key]);
		return condition;
	};
}));
// node_modules/joi/lib/extend.js
var require_extend = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { assert, clone } = require_lib$4();
	const Common = require_common();
	const Messages = require_messages();
	const internals = {};
	exports.type = function(from, options) {
		const base = Object.getPrototypeOf(from);
		const prototype = clone(base);
		const schema = from._assign(Object.create(prototype));
		const def = Object.assign({}, options);
		delete def.base;
		prototype._definition = def;
		const parent = base._definition || {};
		def.messages = Messages.merge(parent.messages, def.messages);
		def.properties = Object.assign({}, parent.properties, def.properties);
		schema.type = def.type;
		def.flags = Object.assign({}, parent.flags, def.flags);
		const terms = Object.assign({}, parent.terms);
		if (def.terms) for (const name of Object.keys(def.terms)) {
			const term = def.terms[name];
			assert(schema.$_terms[name] === void 0, "Invalid term override for", def.type, name);
			schema.$_terms[name] = term.init;
			terms[name] = term;
		}
		def.terms = terms;
		if (!def.args) def.args = parent.args;
		def.prepare = internals.prepare(def.prepare, parent.prepare);
		if (def.coerce) {
			if (typeof def.coerce === "function") def.coerce = { method: def.coerce };
			if (def.coerce.from && !Array.isArray(def.coerce.from)) def.coerce = {
				method: def.coerce.method,
				from: [].concat(def.coerce.from)
			};
		}
		def.coerce = internals.coerce(def.coerce, parent.coerce);
		def.validate = internals.validate(def.validate, parent.validate);
		const rules = Object.assign({}, parent.rules);
		if (def.rules) for (const name of Object.keys(def.rules)) {
			const rule = def.rules[name];
			assert(typeof rule === "object", "Invalid rule definition for", def.type, name);
			let method = rule.method;
			if (method === void 0) method = function() {
				return this.$_addRule(name);
			};
			if (method) {
				assert(!prototype[name], "Rule conflict in", def.type, name);
				prototype[name] = method;
			}
			assert(!rules[name], "Rule conflict in", def.type, name);
			rules[name] = rule;
			if (rule.alias) {
				const aliases = [].concat(rule.alias);
				for (const alias of aliases) prototype[alias] = rule.method;
			}
			if (rule.args) {
				rule.argsByName = /* @__PURE__ */ new Map();
				rule.args = rule.args.map((arg) => {
					if (typeof arg === "string") arg = { name: arg };
					assert(!rule.argsByName.has(arg.name), "Duplicated argument name", arg.name);
					if (Common.isSchema(arg.assert)) arg.assert = arg.assert.strict().label(arg.name);
					rule.argsByName.set(arg.name, arg);
					return arg;
				});
			}
		}
		def.rules = rules;
		if (!def.jsonSchema) def.jsonSchema = parent.jsonSchema;
		const modifiers = Object.assign({}, parent.modifiers);
		if (def.modifiers) for (const name of Object.keys(def.modifiers)) {
			assert(!prototype[name], "Rule conflict in", def.type, name);
			const modifier = def.modifiers[name];
			assert(typeof modifier === "function", "Invalid modifier definition for", def.type, name);
			const method = function(arg) {
				return this.rule({ [name]: arg });
			};
			prototype[name] = method;
			modifiers[name] = modifier;
		}
		def.modifiers = modifiers;
		if (def.overrides) {
			prototype._super = base;
			schema.$_super = {};
			for (const override of Object.keys(def.overrides)) {
				assert(base[override], "Cannot override missing", override);
				def.overrides[override][Common.symbols.parent] = base[override];
				schema.$_super[override] = base[override].bind(schema);
			}
			Object.assign(prototype, def.overrides);
		}
		def.cast = Object.assign({}, parent.cast, def.cast);
		const manifest = Object.assign({}, parent.manifest, def.manifest);
		manifest.build = internals.build(def.manifest && def.manifest.build, parent.manifest && parent.manifest.build);
		def.manifest = manifest;
		def.rebuild = internals.rebuild(def.rebuild, parent.rebuild);
		return schema;
	};
	internals.build = function(child, parent) {
		if (!child || !parent) return child || parent;
		return function(obj, desc) {
			return parent(child(obj, desc), desc);
		};
	};
	internals.coerce = function(child, parent) {
		if (!child || !parent) return child || parent;
		return {
			from: child.from && parent.from ? [.../* @__PURE__ */ new Set([...child.from, ...parent.from])] : null,
			method(value, helpers) {
				let coerced;
				if (!parent.from || parent.from.includes(typeof value)) {
					coerced = parent.method(value, helpers);
					if (coerced) {
						if (coerced.errors || coerced.value === void 0) return coerced;
						value = coerced.value;
					}
				}
				if (!child.from || child.from.includes(typeof value)) {
					const own = child.method(value, helpers);
					if (own) return own;
				}
				return coerced;
			}
		};
	};
	internals.prepare = function(child, parent) {
		if (!child || !parent) return child || parent;
		return function(value, helpers) {
			const prepared = child(value, helpers);
			if (prepared) {
				if (prepared.errors || prepared.value === void 0) return prepared;
				value = prepared.value;
			}
			return parent(value, helpers) || prepared;
		};
	};
	internals.rebuild = function(child, parent) {
		if (!child || !parent) return child || parent;
		return function(schema) {
			parent(schema);
			child(schema);
		};
	};
	internals.validate = function(child, parent) {
		if (!child || !parent) return child || parent;
		return function(value, helpers) {
			const result = parent(value, helpers);
			if (result) {
				if (result.errors && (!Array.isArray(result.errors) || result.errors.length)) return result;
				value = result.value;
			}
			return child(value, helpers) || result;
		};
	};
}));
// node_modules/joi/lib/manifest.js
var require_manifest = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { assert, clone } = require_lib$4();
	const Common = require_common();
	const Messages = require_messages();
	const Ref = require_ref();
	const Template = require_template();
	let Schemas;
	const internals = {};
	exports.describe = function(schema) {
		const def = schema._definition;
		const desc = {
			type: schema.type,
			flags: {},
			rules: []
		};
		for (const flag of Object.keys(schema._flags)) if (flag[0] !== "_") desc.flags[flag] = internals.describe(schema._flags[flag]);
		if (!Object.keys(desc.flags).length) delete desc.flags;
		if (schema._preferences) {
			desc.preferences = clone(schema._preferences, { shallow: ["messages"] });
			delete desc.preferences[Common.symbols.prefs];
			if (desc.preferences.messages) desc.preferences.messages = Messages.decompile(desc.preferences.messages);
		}
		if (schema._valids) desc.allow = schema._valids.describe();
		if (schema._invalids) desc.invalid = schema._invalids.describe();
		for (const rule of schema._rules) {
			if (def.rules[rule.name].manifest === false) continue;
			const item = { name: rule.name };
			for (const custom of Object.keys(def.modifiers)) if (rule[custom] !== void 0) item[custom] = internals.describe(rule[custom]);
			if (rule.args) {
				item.args = {};
				for (const key of Object.keys(rule.args)) {
					const arg = rule.args[key];
					if (key === "options" && !Object.keys(arg).length) continue;
					item.args[key] = internals.describe(arg, { assign: key });
				}
				if (!Object.keys(item.args).length) delete item.args;
			}
			desc.rules.push(item);
		}
		if (!desc.rules.length) delete desc.rules;
		for (const term of Object.keys(schema.$_terms)) {
			if (term[0] === "_") continue;
			assert(!desc[term], "Cannot describe schema due to internal name conflict with", term);
			const items = schema.$_terms[term];
			if (!items) continue;
			if (items instanceof Map) {
				if (items.size) desc[term] = [...items.entries()];
				continue;
			}
			if (Common.isValues(items)) {
				desc[term] = items.describe();
				continue;
			}
			assert(def.terms[term], "Term", term, "missing configuration");
			const manifest = def.terms[term].manifest;
			const mapped = typeof manifest === "object";
			if (!items.length && !mapped) continue;
			const normalized = [];
			for (const item of items) normalized.push(internals.describe(item));
			if (mapped) {
				const { from, to } = manifest.mapped;
				desc[term] = {};
				for (const item of normalized) desc[term][item[to]] = item[from];
				continue;
			}
			if (manifest === "single") {
				assert(normalized.length === 1, "Term", term, "contains more than one item");
				desc[term] = normalized[0];
				continue;
			}
			desc[term] = normalized;
		}
		internals.validate(schema.$_root, desc);
		return desc;
	};
	internals.describe = function(item, options = {}) {
		if (Array.isArray(item)) return item.map(internals.describe);
		if (item === Common.symbols.deepDefault) return { special: "deep" };
		if (typeof item !== "object" || item === null) return item;
		if (options.assign === "options") return clone(item);
		if (Buffer && Buffer.isBuffer(item)) return { buffer: item.toString("binary") };
		if (item instanceof Date) return item.toISOString();
		if (item instanceof Error) return item;
		if (item instanceof RegExp) {
			if (options.assign === "regex") return item.toString();
			return { regex: item.toString() };
		}
		if (item[Common.symbols.literal]) return { function: item.literal };
		if (typeof item.describe === "function") {
			if (options.assign === "ref") return item.describe().ref;
			return item.describe();
		}
		const normalized = {};
		for (const key of Object.keys(item)) {
			const value = item[key];
			if (value === void 0) continue;
			normalized[key] = internals.describe(value, { assign: key });
		}
		return normalized;
	};
	exports.build = function(joi, desc) {
		return new internals.Builder(joi).parse(desc);
	};
	internals.Builder = class {
		constructor(joi) {
			this.joi = joi;
		}
		parse(desc) {
			internals.validate(this.joi, desc);
			let schema = this.joi[desc.type]()._bare();
			const def = schema._definition;
			if (desc.flags) for (const flag of Object.keys(desc.flags)) {
				const setter = def.flags[flag] && def.flags[flag].setter || flag;
				assert(typeof schema[setter] === "function", "Invalid flag", flag, "for type", desc.type);
				schema = schema[setter](this.build(desc.flags[flag]));
			}
			if (desc.preferences) schema = schema.preferences(this.build(desc.preferences));
			if (desc.allow) schema = schema.allow(...this.build(desc.allow));
			if (desc.invalid) schema = schema.invalid(...this.build(desc.invalid));
			if (desc.rules) for (const rule of desc.rules) {
				assert(typeof schema[rule.name] === "function", "Invalid rule", rule.name, "for type", desc.type);
				const args = [];
				if (rule.args) {
					const built = {};
					for (const key of Object.keys(rule.args)) built[key] = this.build(rule.args[key], { assign: key });
					const keys = Object.keys(built);
					const definition = def.rules[rule.name].args;
					if (definition) {
						assert(keys.length <= definition.length, "Invalid number of arguments for", desc.type, rule.name, "(expected up to", definition.length, ", found", keys.length, ")");
						for (const { name } of definition) args.push(built[name]);
					} else {
						assert(keys.length === 1, "Invalid number of arguments for", desc.type, rule.name, "(expected up to 1, found", keys.length, ")");
						args.push(built[keys[0]]);
					}
				}
				schema = schema[rule.name](...args);
				const options = {};
				for (const custom of Object.keys(def.modifiers)) if (rule[custom] !== void 0) options[custom] = this.build(rule[custom]);
				if (Object.keys(options).length) schema = schema.rule(options);
			}
			const terms = {};
			for (const key of Object.keys(desc)) {
				if ([
					"allow",
					"flags",
					"invalid",
					"whens",
					"preferences",
					"rules",
					"type"
				].includes(key)) continue;
				assert(def.terms[key], "Term", key, "missing configuration");
				const manifest = def.terms[key].manifest;
				if (manifest === "schema") {
					terms[key] = desc[key].map((item) => this.parse(item));
					continue;
				}
				if (manifest === "values") {
					terms[key] = desc[key].map((item) => this.build(item));
					continue;
				}
				if (manifest === "single") {
					terms[key] = this.build(desc[key]);
					continue;
				}
				if (typeof manifest === "object") {
					terms[key] = {};
					for (const name of Object.keys(desc[key])) {
						const value = desc[key][name];
						terms[key][name] = this.parse(value);
					}
					continue;
				}
				terms[key] = this.build(desc[key]);
			}
			if (desc.whens) terms.whens = desc.whens.map((when) => this.build(when));
			schema = def.manifest.build(schema, terms);
			schema.$_temp.ruleset = false;
			return schema;
		}
		build(desc, options = {}) {
			if (desc === null) return null;
			if (Array.isArray(desc)) return desc.map((item) => this.build(item));
			if (desc instanceof Error) return desc;
			if (options.assign === "options") return clone(desc);
			if (options.assign === "regex") return internals.regex(desc);
			if (options.assign === "ref") return Ref.build(desc);
			if (typeof desc !== "object") return desc;
			if (Object.keys(desc).length === 1) {
				if (desc.buffer) {
					assert(Buffer, "Buffers are not supported");
					return Buffer && Buffer.from(desc.buffer, "binary");
				}
				if (desc.function) return {
					[Common.symbols.literal]: true,
					literal: desc.function
				};
				if (desc.override) return Common.symbols.override;
				if (desc.ref) return Ref.build(desc.ref);
				if (desc.regex) return internals.regex(desc.regex);
				if (desc.special) {
					assert(["deep"].includes(desc.special), "Unknown special value", desc.special);
					return Common.symbols.deepDefault;
				}
				if (desc.value) return clone(desc.value);
			}
			if (desc.type) return this.parse(desc);
			if (desc.template) return Template.build(desc);
			const normalized = {};
			for (const key of Object.keys(desc)) normalized[key] = this.build(desc[key], { assign: key });
			return normalized;
		}
	};
	internals.regex = function(string) {
		const end = string.lastIndexOf("/");
		const exp = string.slice(1, end);
		const flags = string.slice(end + 1);
		return new RegExp(exp, flags);
	};
	internals.validate = function(joi, desc) {
		Schemas = Schemas || require_schemas();
		joi.assert(desc, Schemas.description);
	};
}));
// node_modules/@hapi/pinpoint/lib/index.js
var require_lib$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.location = function(depth = 0) {
		const orig = Error.prepareStackTrace;
		Error.prepareStackTrace = (ignore, stack) => stack;
		const capture = {};
		Error.captureStackTrace(capture, this);
		const line = capture.stack[depth + 1];
		Error.prepareStackTrace = orig;
		return {
			filename: line.getFileName(),
			line: line.getLineNumber()
		};
	};
}));
// node_modules/joi/lib/trace.js
var require_trace = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { deepEqual } = require_lib$4();
	const Pinpoint = require_lib$2();
	const Errors = require_errors$1();
	const internals = {
		codes: {
			error: 1,
			pass: 2,
			full: 3
		},
		labels: {
			0: "never used",
			1: "always error",
			2: "always pass"
		}
	};
	exports.setup = function(root) {
		const trace = function() {
			root._tracer = root._tracer || new internals.Tracer();
			return root._tracer;
		};
		root.trace = trace;
		root[Symbol.for("@hapi/lab/coverage/initialize")] = trace;
		root.untrace = () => {
			root._tracer = null;
		};
	};
	exports.location = function(schema) {
		return schema.$_setFlag("_tracerLocation", Pinpoint.location(2));
	};
	internals.Tracer = class {
		constructor() {
			this.name = "Joi";
			this._schemas = /* @__PURE__ */ new Map();
		}
		_register(schema) {
			const existing = this._schemas.get(schema);
			if (existing) return existing.store;
			const store = new internals.Store(schema);
			const { filename, line } = schema._flags._tracerLocation || Pinpoint.location(5);
			this._schemas.set(schema, {
				filename,
				line,
				store
			});
			return store;
		}
		_combine(merged, sources) {
			for (const { store } of this._schemas.values()) store._combine(merged, sources);
		}
		report(file) {
			const coverage = [];
			for (const { filename, line, store } of this._schemas.values()) {
				if (file && file !== filename) continue;
				const missing = [];
				const skipped = [];
				for (const [schema, log] of store._sources.entries()) {
					if (internals.sub(log.paths, skipped)) continue;
					if (!log.entry) {
						missing.push({
							status: "never reached",
							paths: [...log.paths]
						});
						skipped.push(...log.paths);
						continue;
					}
					for (const type of ["valid", "invalid"]) {
						const set = schema[`_${type}s`];
						if (!set) continue;
						const values = new Set(set._values);
						const refs = new Set(set._refs);
						for (const { value, ref } of log[type]) {
							values.delete(value);
							refs.delete(ref);
						}
						if (values.size || refs.size) missing.push({
							status: [...values, ...[...refs].map((ref) => ref.display)],
							rule: `${type}s`
						});
					}
					const rules = schema._rules.map((rule) => rule.name);
					for (const type of ["default", "failover"]) if (schema._flags[type] !== void 0) rules.push(type);
					for (const name of rules) {
						const status = internals.labels[log.rule[name] || 0];
						if (status) {
							const report = {
								rule: name,
								status
							};
							if (log.paths.size) report.paths = [...log.paths];
							missing.push(report);
						}
					}
				}
				if (missing.length) coverage.push({
					filename,
					line,
					missing,
					severity: "error",
					message: `Schema missing tests for ${missing.map(internals.message).join(", ")}`
				});
			}
			return coverage.length ? coverage : null;
		}
	};
	internals.Store = class {
		constructor(schema) {
			this.active = true;
			this._sources = /* @__PURE__ */ new Map();
			this._combos = /* @__PURE__ */ new Map();
			this._scan(schema);
		}
		debug(state, source, name, result) {
			state.mainstay.debug && state.mainstay.debug.push({
				type: source,
				name,
				result,
				path: state.path
			});
		}
		entry(schema, state) {
			internals.debug(state, { type: "entry" });
			this._record(schema, (log) => {
				log.entry = true;
			});
		}
		filter(schema, state, source, value) {
			internals.debug(state, {
				type: source,
				...value
			});
			this._record(schema, (log) => {
				log[source].add(value);
			});
		}
		log(schema, state, source, name, result) {
			internals.debug(state, {
				type: source,
				name,
				result: result === "full" ? "pass" : result
			});
			this._record(schema, (log) => {
				log[source][name] = log[source][name] || 0;
				log[source][name] |= internals.codes[result];
			});
		}
		resolve(state, ref, to) {
			if (!state.mainstay.debug) return;
			const log = {
				type: "resolve",
				ref: ref.display,
				to,
				path: state.path
			};
			state.mainstay.debug.push(log);
		}
		value(state, by, from, to, name) {
			if (!state.mainstay.debug || deepEqual(from, to)) return;
			const log = {
				type: "value",
				by,
				from,
				to,
				path: state.path
			};
			if (name) log.name = name;
			state.mainstay.debug.push(log);
		}
		_record(schema, each) {
			const log = this._sources.get(schema);
			if (log) {
				each(log);
				return;
			}
			const sources = this._combos.get(schema);
			for (const source of sources) this._record(source, each);
		}
		_scan(schema, _path) {
			const path = _path || [];
			let log = this._sources.get(schema);
			if (!log) {
				log = {
					paths: /* @__PURE__ */ new Set(),
					entry: false,
					rule: {},
					valid: /* @__PURE__ */ new Set(),
					invalid: /* @__PURE__ */ new Set()
				};
				this._sources.set(schema, log);
			}
			if (path.length) log.paths.add(path);
			const each = (sub, source) => {
				const subId = internals.id(sub, source);
				this._scan(sub, path.concat(subId));
			};
			schema.$_modify({
				each,
				ref: false
			});
		}
		_combine(merged, sources) {
			this._combos.set(merged, sources);
		}
	};
	internals.message = function(item) {
		return `${item.paths ? Errors.path(item.paths[0]) + (item.rule ? ":" : "") : ""}${item.rule || ""} (${item.status})`;
	};
	internals.id = function(schema, { source, name, path, key }) {
		if (schema._flags.id) return schema._flags.id;
		if (key) return key;
		name = `@${name}`;
		if (source === "terms") return [name, path[Math.min(path.length - 1, 1)]];
		return name;
	};
	internals.sub = function(paths, skipped) {
		for (const path of paths) for (const skip of skipped) if (deepEqual(path.slice(0, skip.length), skip)) return true;
		return false;
	};
	internals.debug = function(state, event) {
		if (state.mainstay.debug) {
			event.path = state.debug ? [...state.path, state.debug] : state.path;
			state.mainstay.debug.push(event);
		}
	};
}));
// node_modules/joi/lib/modify.js
var require_modify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { assert } = require_lib$4();
	const Common = require_common();
	const Ref = require_ref();
	const internals = {};
	exports.Ids = internals.Ids = class {
		constructor() {
			this._byId = /* @__PURE__ */ new Map();
			this._byKey = /* @__PURE__ */ new Map();
			this._schemaChain = false;
		}
		clone() {
			const clone = new internals.Ids();
			if (this._byId.size) clone._byId = new Map(this._byId);
			if (this._byKey.size) clone._byKey = new Map(this._byKey);
			clone._schemaChain = this._schemaChain;
			return clone;
		}
		concat(source) {
			if (source._schemaChain) this._schemaChain = true;
			for (const [id, value] of source._byId.entries()) {
				assert(!this._byKey.has(id), "Schema id conflicts with existing key:", id);
				this._byId.set(id, value);
			}
			for (const [key, value] of source._byKey.entries()) {
				assert(!this._byId.has(key), "Schema key conflicts with existing id:", key);
				this._byKey.set(key, value);
			}
		}
		fork(path, adjuster, root) {
			const chain = this._collect(path);
			chain.push({ schema: root });
			const tail = chain.shift();
			let adjusted = {
				id: tail.id,
				schema: adjuster(tail.schema)
			};
			assert(Common.isSchema(adjusted.schema), "adjuster function failed to return a joi schema type");
			for (const node of chain) adjusted = {
				id: node.id,
				schema: internals.fork(node.schema, adjusted.id, adjusted.schema)
			};
			return adjusted.schema;
		}
		labels(path, behind = []) {
			const current = path[0];
			const node = this._get(current);
			if (!node) return [...behind, ...path].join(".");
			const forward = path.slice(1);
			behind = [...behind, node.schema._flags.label || current];
			if (!forward.length) return behind.join(".");
			return node.schema._ids.labels(forward, behind);
		}
		reach(path, behind = []) {
			const current = path[0];
			const node = this._get(current);
			assert(node, "Schema does not contain path", [...behind, ...path].join("."));
			const forward = path.slice(1);
			if (!forward.length) return node.schema;
			return node.schema._ids.reach(forward, [...behind, current]);
		}
		register(schema, { key } = {}) {
			if (!schema || !Common.isSchema(schema)) return;
			if (schema.$_property("schemaChain") || schema._ids._schemaChain) this._schemaChain = true;
			const id = schema._flags.id;
			if (id) {
				const existing = this._byId.get(id);
				assert(!existing || existing.schema === schema, "Cannot add different schemas with the same id:", id);
				assert(!this._byKey.has(id), "Schema id conflicts with existing key:", id);
				this._byId.set(id, {
					schema,
					id
				});
			}
			if (key) {
				assert(!this._byKey.has(key), "Schema already contains key:", key);
				assert(!this._byId.has(key), "Schema key conflicts with existing id:", key);
				this._byKey.set(key, {
					schema,
					id: key
				});
			}
		}
		reset() {
			this._byId = /* @__PURE__ */ new Map();
			this._byKey = /* @__PURE__ */ new Map();
			this._schemaChain = false;
		}
		_collect(path, behind = [], nodes = []) {
			const current = path[0];
			const node = this._get(current);
			assert(node, "Schema does not contain path", [...behind, ...path].join("."));
			nodes = [node, ...nodes];
			const forward = path.slice(1);
			if (!forward.length) return nodes;
			return node.schema._ids._collect(forward, [...behind, current], nodes);
		}
		_get(id) {
			return this._byId.get(id) || this._byKey.get(id);
		}
	};
	internals.fork = function(schema, id, replacement) {
		const each = (item, { key }) => {
			if (id === (item._flags.id || key)) return replacement;
		};
		const obj = exports.schema(schema, {
			each,
			ref: false
		});
		return obj ? obj.$_mutateRebuild() : schema;
	};
	exports.schema = function(schema, options) {
		let obj;
		for (const name of Object.keys(schema._flags)) {
			if (name[0] === "_") continue;
			const result = internals.scan(schema._flags[name], {
				source: "flags",
				name
			}, options);
			if (result !== void 0) {
				obj = obj || schema.clone();
				obj._flags[name] = result;
			}
		}
		for (let i = 0; i < schema._rules.length; ++i) {
			const rule = schema._rules[i];
			const result = internals.scan(rule.args, {
				source: "rules",
				name: rule.name
			}, options);
			if (result !== void 0) {
				obj = obj || schema.clone();
				const clone = Object.assign({}, rule);
				clone.args = result;
				obj._rules[i] = clone;
				if (obj._singleRules.get(rule.name) === rule) obj._singleRules.set(rule.name, clone);
			}
		}
		for (const name of Object.keys(schema.$_terms)) {
			if (name[0] === "_") continue;
			const result = internals.scan(schema.$_terms[name], {
				source: "terms",
				name
			}, options);
			if (result !== void 0) {
				obj = obj || schema.clone();
				obj.$_terms[name] = result;
			}
		}
		return obj;
	};
	internals.scan = function(item, source, options, _path, _key) {
		const path = _path || [];
		if (item === null || typeof item !== "object") return;
		let clone;
		if (Array.isArray(item)) {
			for (let i = 0; i < item.length; ++i) {
				const key = source.source === "terms" && source.name === "keys" && item[i].key;
				const result = internals.scan(item[i], source, options, [i, ...path], key);
				if (result !== void 0) {
					clone = clone || item.slice();
					clone[i] = result;
				}
			}
			return clone;
		}
		if (options.schema !== false && Common.isSchema(item) || options.ref !== false && Ref.isRef(item)) {
			const result = options.each(item, {
				...source,
				path,
				key: _key
			});
			if (result === item) return;
			return result;
		}
		for (const key of Object.keys(item)) {
			if (key[0] === "_") continue;
			const result = internals.scan(item[key], source, options, [key, ...path], _key);
			if (result !== void 0) {
				clone = clone || Object.assign({}, item);
				clone[key] = result;
			}
		}
		return clone;
	};
}));
// node_modules/joi/lib/state.js
var require_state = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { clone, reach } = require_lib$4();
	const Common = require_common();
	const internals = { value: Symbol("value") };
	module.exports = internals.State = class {
		constructor(path, ancestors, state) {
			this.path = path;
			this.ancestors = ancestors;
			this.mainstay = state.mainstay;
			this.schemas = state.schemas;
			this.debug = null;
		}
		localize(path, ancestors = null, schema = null) {
			const state = new internals.State(path, ancestors, this);
			if (schema && state.schemas) state.schemas = [internals.schemas(schema), ...state.schemas];
			return state;
		}
		nest(schema, debug) {
			const state = new internals.State(this.path, this.ancestors, this);
			state.schemas = state.schemas && [internals.schemas(schema), ...state.schemas];
			state.debug = debug;
			return state;
		}
		shadow(value, reason) {
			this.mainstay.shadow = this.mainstay.shadow || new internals.Shadow();
			this.mainstay.shadow.set(this.path, value, reason);
		}
		snapshot() {
			if (this.mainstay.shadow) this._snapshot = clone(this.mainstay.shadow.node(this.path));
			this.mainstay.snapshot();
		}
		restore() {
			if (this.mainstay.shadow) {
				this.mainstay.shadow.override(this.path, this._snapshot);
				this._snapshot = void 0;
			}
			this.mainstay.restore();
		}
		commit() {
			if (this.mainstay.shadow) {
				this.mainstay.shadow.override(this.path, this._snapshot);
				this._snapshot = void 0;
			}
			this.mainstay.commit();
		}
	};
	internals.schemas = function(schema) {
		if (Common.isSchema(schema)) return { schema };
		return schema;
	};
	internals.Shadow = class {
		constructor() {
			this._values = null;
		}
		set(path, value, reason) {
			if (!path.length) return;
			if (reason === "strip" && typeof path[path.length - 1] === "number") return;
			this._values = this._values || /* @__PURE__ */ new Map();
			let node = this._values;
			for (let i = 0; i < path.length; ++i) {
				const segment = path[i];
				let next = node.get(segment);
				if (!next) {
					next = /* @__PURE__ */ new Map();
					node.set(segment, next);
				}
				node = next;
			}
			node[internals.value] = value;
		}
		get(path) {
			const node = this.node(path);
			if (node) return node[internals.value];
		}
		node(path) {
			if (!this._values) return;
			return reach(this._values, path, { iterables: true });
		}
		override(path, node) {
			if (!this._values) return;
			const parents = path.slice(0, -1);
			const own = path[path.length - 1];
			const parent = reach(this._values, parents, { iterables: true });
			if (node) {
				parent.set(own, node);
				return;
			}
			if (parent) parent.delete(own);
		}
	};
}));
// node_modules/joi/lib/validator.js
var require_validator = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { assert, clone, ignore, reach } = require_lib$4();
	const Common = require_common();
	const Errors = require_errors$1();
	const State = require_state();
	const internals = { result: Symbol("result") };
	exports.entry = function(value, schema, prefs) {
		let settings = Common.defaults;
		if (prefs) {
			assert(prefs.warnings === void 0, "Cannot override warnings preference in synchronous validation");
			assert(prefs.artifacts === void 0, "Cannot override artifacts preference in synchronous validation");
			settings = Common.preferences(Common.defaults, prefs);
		}
		const result = internals.entry(value, schema, settings);
		assert(!result.mainstay.externals.length, "Schema with external rules must use validateAsync()");
		const outcome = { value: result.value };
		if (result.error) outcome.error = result.error;
		if (result.mainstay.warnings.length) outcome.warning = Errors.details(result.mainstay.warnings);
		if (result.mainstay.debug) outcome.debug = result.mainstay.debug;
		if (result.mainstay.artifacts) outcome.artifacts = result.mainstay.artifacts;
		return outcome;
	};
	exports.entryAsync = async function(value, schema, prefs) {
		let settings = Common.defaults;
		if (prefs) settings = Common.preferences(Common.defaults, prefs);
		const result = internals.entry(value, schema, settings);
		const mainstay = result.mainstay;
		if (result.error) {
			if (mainstay.debug) result.error.debug = mainstay.debug;
			throw result.error;
		}
		if (mainstay.externals.length) {
			let root = result.value;
			const errors = [];
			for (const external of mainstay.externals) {
				const path = external.state.path;
				const linked = external.schema.type === "link" ? mainstay.links.get(external.schema) : null;
				let node = root;
				let key;
				let parent;
				const ancestors = path.length ? [root] : [];
				const original = path.length ? reach(value, path) : value;
				if (path.length) {
					key = path[path.length - 1];
					let current = root;
					for (const segment of path.slice(0, -1)) {
						current = current[segment];
						ancestors.unshift(current);
					}
					parent = ancestors[0];
					node = parent[key];
				}
				try {
					const createError = (code, local) => (linked || external.schema).$_createError(code, node, local, external.state, settings);
					const output = await external.method(node, {
						schema: external.schema,
						linked,
						state: external.state,
						prefs,
						original,
						error: createError,
						errorsArray: internals.errorsArray,
						warn: (code, local) => mainstay.warnings.push((linked || external.schema).$_createError(code, node, local, external.state, settings)),
						message: (messages, local) => (linked || external.schema).$_createError("external", node, local, external.state, settings, { messages })
					});
					if (output === void 0 || output === node) continue;
					if (output instanceof Errors.Report) {
						mainstay.tracer.log(external.schema, external.state, "rule", "external", "error");
						errors.push(output);
						if (settings.abortEarly) break;
						continue;
					}
					if (Array.isArray(output) && output[Common.symbols.errors]) {
						mainstay.tracer.log(external.schema, external.state, "rule", "external", "error");
						errors.push(...output);
						if (settings.abortEarly) break;
						continue;
					}
					if (parent) {
						mainstay.tracer.value(external.state, "rule", node, output, "external");
						parent[key] = output;
					} else {
						mainstay.tracer.value(external.state, "rule", root, output, "external");
						root = output;
					}
				} catch (err) {
					if (settings.errors.label) err.message += ` (${external.label})`;
					throw err;
				}
			}
			result.value = root;
			if (errors.length) {
				result.error = Errors.process(errors, value, settings);
				if (mainstay.debug) result.error.debug = mainstay.debug;
				throw result.error;
			}
		}
		if (!settings.warnings && !settings.debug && !settings.artifacts) return result.value;
		const outcome = { value: result.value };
		if (mainstay.warnings.length) outcome.warning = Errors.details(mainstay.warnings);
		if (mainstay.debug) outcome.debug = mainstay.debug;
		if (mainstay.artifacts) outcome.artifacts = mainstay.artifacts;
		return outcome;
	};
	exports.standard = function(value, schema, options) {
		const prefs = options?.libraryOptions;
		if (schema.isAsync()) return exports.entryAsync(value, schema, prefs);
		return exports.entry(value, schema, prefs);
	};
	internals.Mainstay = class {
		constructor(tracer, debug, links) {
			this.externals = [];
			this.warnings = [];
			this.tracer = tracer;
			this.debug = debug;
			this.links = links;
			this.shadow = null;
			this.artifacts = null;
			this._snapshots = [];
		}
		snapshot() {
			this._snapshots.push({
				externals: this.externals.length,
				warnings: this.warnings.length
			});
		}
		restore() {
			const snapshot = this._snapshots.pop();
			this.externals.length = snapshot.externals;
			this.warnings.length = snapshot.warnings;
		}
		commit() {
			this._snapshots.pop();
		}
	};
	internals.entry = function(value, schema, prefs) {
		const { tracer, cleanup } = internals.tracer(schema, prefs);
		const debug = prefs.debug ? [] : null;
		const links = schema._ids._schemaChain ? /* @__PURE__ */ new Map() : null;
		const mainstay = new internals.Mainstay(tracer, debug, links);
		const schemas = schema._ids._schemaChain ? [{ schema }] : null;
		const state = new State([], [], {
			mainstay,
			schemas
		});
		const result = exports.validate(value, schema, state, prefs);
		if (cleanup) schema.$_root.untrace();
		const error = Errors.process(result.errors, value, prefs);
		return {
			value: result.value,
			error,
			mainstay
		};
	};
	internals.tracer = function(schema, prefs) {
		if (schema.$_root._tracer) return { tracer: schema.$_root._tracer._register(schema) };
		if (prefs.debug) {
			assert(schema.$_root.trace, "Debug mode not supported");
			return {
				tracer: schema.$_root.trace()._register(schema),
				cleanup: true
			};
		}
		return { tracer: internals.ignore };
	};
	exports.validate = function(value, schema, state, prefs, overrides = {}) {
		if (schema.$_terms.whens) schema = schema._generate(value, state, prefs).schema;
		if (schema._preferences) prefs = internals.prefs(schema, prefs);
		if (schema._cache && prefs.cache) {
			const result = schema._cache.get(value);
			state.mainstay.tracer.debug(state, "validate", "cached", !!result);
			if (result) return result;
		}
		if (schema._flags.failover !== void 0) state.snapshot();
		const createError = (code, local, localState) => schema.$_createError(code, value, local, localState || state, prefs);
		const helpers = {
			original: value,
			prefs,
			schema,
			state,
			error: createError,
			errorsArray: internals.errorsArray,
			warn: (code, local, localState) => state.mainstay.warnings.push(createError(code, local, localState)),
			message: (messages, local) => schema.$_createError("custom", value, local, state, prefs, { messages })
		};
		state.mainstay.tracer.entry(schema, state);
		const def = schema._definition;
		if (def.prepare && value !== void 0 && prefs.convert) {
			const prepared = def.prepare(value, helpers);
			if (prepared) {
				state.mainstay.tracer.value(state, "prepare", value, prepared.value);
				if (prepared.errors) return internals.finalize(prepared.value, [].concat(prepared.errors), helpers);
				value = prepared.value;
			}
		}
		if (def.coerce && value !== void 0 && prefs.convert && (!def.coerce.from || def.coerce.from.includes(typeof value))) {
			const coerced = def.coerce.method(value, helpers);
			if (coerced) {
				state.mainstay.tracer.value(state, "coerced", value, coerced.value);
				if (coerced.errors) return internals.finalize(coerced.value, [].concat(coerced.errors), helpers);
				value = coerced.value;
			}
		}
		const empty = schema._flags.empty;
		if (empty && empty.$_match(internals.trim(value, schema), state.nest(empty), Common.defaults)) {
			state.mainstay.tracer.value(state, "empty", value, void 0);
			value = void 0;
		}
		const presence = overrides.presence || schema._flags.presence || (schema._flags._endedSwitch ? null : prefs.presence);
		if (value === void 0) {
			if (presence === "forbidden") return internals.finalize(value, null, helpers);
			if (presence === "required") return internals.finalize(value, [schema.$_createError("any.required", value, null, state, prefs)], helpers);
			if (presence === "optional") {
				if (schema._flags.default !== Common.symbols.deepDefault) return internals.finalize(value, null, helpers);
				state.mainstay.tracer.value(state, "default", value, {});
				value = {};
			}
		} else if (presence === "forbidden") return internals.finalize(value, [schema.$_createError("any.unknown", value, null, state, prefs)], helpers);
		const errors = [];
		if (schema._valids) {
			const match = schema._valids.get(value, state, prefs, schema._flags.insensitive);
			if (match) {
				if (prefs.convert) {
					state.mainstay.tracer.value(state, "valids", value, match.value);
					value = match.value;
				}
				state.mainstay.tracer.filter(schema, state, "valid", match);
				return internals.finalize(value, null, helpers);
			}
			if (schema._flags.only) {
				const report = schema.$_createError("any.only", value, { valids: schema._valids.values({ display: true }) }, state, prefs);
				if (prefs.abortEarly) return internals.finalize(value, [report], helpers);
				errors.push(report);
			}
		}
		if (schema._invalids) {
			const match = schema._invalids.get(value, state, prefs, schema._flags.insensitive);
			if (match) {
				state.mainstay.tracer.filter(schema, state, "invalid", match);
				const report = schema.$_createError("any.invalid", value, { invalids: schema._invalids.values({ display: true }) }, state, prefs);
				if (prefs.abortEarly) return internals.finalize(value, [report], helpers);
				errors.push(report);
			}
		}
		if (def.validate) {
			const base = def.validate(value, helpers);
			if (base) {
				state.mainstay.tracer.value(state, "base", value, base.value);
				value = base.value;
				if (base.errors) {
					if (!Array.isArray(base.errors)) {
						errors.push(base.errors);
						return internals.finalize(value, errors, helpers);
					}
					if (base.errors.length) {
						errors.push(...base.errors);
						return internals.finalize(value, errors, helpers);
					}
				}
			}
		}
		if (!schema._rules.length) return internals.finalize(value, errors, helpers);
		return internals.rules(value, errors, helpers);
	};
	internals.rules = function(value, errors, helpers) {
		const { schema, state, prefs } = helpers;
		for (const rule of schema._rules) {
			const definition = schema._definition.rules[rule.method];
			if (definition.convert && prefs.convert) {
				state.mainstay.tracer.log(schema, state, "rule", rule.name, "full");
				continue;
			}
			let ret;
			let args = rule.args;
			if (rule._resolve.length) {
				args = Object.assign({}, args);
				for (const key of rule._resolve) {
					const resolver = definition.argsByName.get(key);
					const resolved = args[key].resolve(value, state, prefs);
					const normalized = resolver.normalize ? resolver.normalize(resolved) : resolved;
					const invalid = Common.validateArg(normalized, null, resolver);
					if (invalid) {
						ret = schema.$_createError("any.ref", resolved, {
							arg: key,
							ref: args[key],
							reason: invalid
						}, state, prefs);
						break;
					}
					args[key] = normalized;
				}
			}
			ret = ret || definition.validate(value, helpers, args, rule);
			const result = internals.rule(ret, rule);
			if (result.errors) {
				state.mainstay.tracer.log(schema, state, "rule", rule.name, "error");
				if (rule.warn) {
					state.mainstay.warnings.push(...result.errors);
					continue;
				}
				if (prefs.abortEarly) return internals.finalize(value, result.errors, helpers);
				errors.push(...result.errors);
			} else {
				state.mainstay.tracer.log(schema, state, "rule", rule.name, "pass");
				state.mainstay.tracer.value(state, "rule", value, result.value, rule.name);
				value = result.value;
			}
		}
		return internals.finalize(value, errors, helpers);
	};
	internals.rule = function(ret, rule) {
		if (ret instanceof Errors.Report) {
			internals.error(ret, rule);
			return {
				errors: [ret],
				value: null
			};
		}
		if (Array.isArray(ret) && ret[Common.symbols.errors]) {
			ret.forEach((report) => internals.error(report, rule));
			return {
				errors: ret,
				value: null
			};
		}
		return {
			errors: null,
			value: ret
		};
	};
	internals.error = function(report, rule) {
		if (rule.message) report._setTemplate(rule.message);
		return report;
	};
	internals.finalize = function(value, errors, helpers) {
		errors = errors || [];
		const { schema, state, prefs } = helpers;
		if (schema._flags.failover !== void 0) {
			let applied = false;
			if (errors.length) {
				const failover = internals.default("failover", void 0, errors, helpers);
				if (failover !== void 0) {
					state.mainstay.tracer.value(state, "failover", value, failover);
					value = failover;
					errors = [];
					applied = true;
				}
			}
			if (applied) state.restore();
			else state.commit();
		}
		if (errors.length && schema._flags.error) {
			if (typeof schema._flags.error === "function") {
				errors = schema._flags.error(errors);
				if (!Array.isArray(errors)) errors = [errors];
				for (const error of errors) assert(error instanceof Error || error instanceof Errors.Report, "error() must return an Error object");
			} else errors = [schema._flags.error];
		}
		if (value === void 0) {
			const defaulted = internals.default("default", value, errors, helpers);
			state.mainstay.tracer.value(state, "default", value, defaulted);
			value = defaulted;
		}
		if (schema._flags.cast && value !== void 0) {
			const caster = schema._definition.cast[schema._flags.cast];
			if (caster.from(value)) {
				const casted = caster.to(value, helpers);
				state.mainstay.tracer.value(state, "cast", value, casted, schema._flags.cast);
				value = casted;
			}
		}
		if (schema.$_terms.externals && prefs.externals && prefs._externals !== false) for (const { method } of schema.$_terms.externals) state.mainstay.externals.push({
			method,
			schema,
			state,
			label: Errors.label(schema._flags, state, prefs)
		});
		const result = {
			value,
			errors: errors.length ? errors : null
		};
		if (schema._flags.result) {
			result.value = schema._flags.result === "strip" ? void 0 : helpers.original;
			state.mainstay.tracer.value(state, schema._flags.result, value, result.value);
			state.shadow(value, schema._flags.result);
		}
		if (schema._cache && prefs.cache !== false && !schema._refs.length) schema._cache.set(helpers.original, result);
		if (value !== void 0 && !result.errors && schema._flags.artifact !== void 0) {
			state.mainstay.artifacts = state.mainstay.artifacts || /* @__PURE__ */ new Map();
			if (!state.mainstay.artifacts.has(schema._flags.artifact)) state.mainstay.artifacts.set(schema._flags.artifact, []);
			state.mainstay.artifacts.get(schema._flags.artifact).push(state.path);
		}
		return result;
	};
	internals.prefs = function(schema, prefs) {
		const isDefaultOptions = prefs === Common.defaults;
		if (isDefaultOptions && schema._preferences[Common.symbols.prefs]) return schema._preferences[Common.symbols.prefs];
		prefs = Common.preferences(prefs, schema._preferences);
		if (isDefaultOptions) schema._preferences[Common.symbols.prefs] = prefs;
		return prefs;
	};
	internals.default = function(flag, value, errors, helpers) {
		const { schema, state, prefs } = helpers;
		const source = schema._flags[flag];
		if (prefs.noDefaults || source === void 0) return value;
		state.mainstay.tracer.log(schema, state, "rule", flag, "full");
		if (!source) return source;
		if (typeof source === "function") {
			const args = source.length ? [clone(state.ancestors[0]), helpers] : [];
			try {
				return source(...args);
			} catch (err) {
				errors.push(schema.$_createError(`any.${flag}`, null, { error: err }, state, prefs));
				return;
			}
		}
		if (typeof source !== "object") return source;
		if (source[Common.symbols.literal]) return source.literal;
		if (Common.isResolvable(source)) return source.resolve(value, state, prefs);
		return clone(source);
	};
	internals.trim = function(value, schema) {
		if (typeof value !== "string") return value;
		const trim = schema.$_getRule("trim");
		if (!trim || !trim.args.enabled) return value;
		return value.trim();
	};
	internals.ignore = {
		active: false,
		debug: ignore,
		entry: ignore,
		filter: ignore,
		log: ignore,
		resolve: ignore,
		value: ignore
	};
	internals.errorsArray = function() {
		const errors = [];
		errors[Common.symbols.errors] = true;
		return errors;
	};
}));
// node_modules/joi/lib/values.js
var require_values = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert, deepEqual } = require_lib$4();
	const Common = require_common();
	const internals = {};
	module.exports = internals.Values = class {
		constructor(values, refs) {
			this._values = new Set(values);
			this._refs = new Set(refs);
			this._lowercase = internals.lowercases(values);
			this._override = false;
		}
		get length() {
			return this._values.size + this._refs.size;
		}
		add(value, refs) {
			if (Common.isResolvable(value)) {
				if (!this._refs.has(value)) {
					this._refs.add(value);
					if (refs) refs.register(value);
				}
				return;
			}
			if (!this.has(value, null, null, false)) {
				this._values.add(value);
				if (typeof value === "string") this._lowercase.set(value.toLowerCase(), value);
			}
		}
		static merge(target, source, remove) {
			target = target || new internals.Values();
			if (source) {
				if (source._override) return source.clone();
				for (const item of [...source._values, ...source._refs]) target.add(item);
			}
			if (remove) for (const item of [...remove._values, ...remove._refs]) target.remove(item);
			return target.length ? target : null;
		}
		remove(value) {
			if (Common.isResolvable(value)) {
				this._refs.delete(value);
				return;
			}
			this._values.delete(value);
			if (typeof value === "string") this._lowercase.delete(value.toLowerCase());
		}
		has(value, state, prefs, insensitive) {
			return !!this.get(value, state, prefs, insensitive);
		}
		get(value, state, prefs, insensitive) {
			if (!this.length) return false;
			if (this._values.has(value)) return { value };
			if (typeof value === "string" && value && insensitive) {
				const found = this._lowercase.get(value.toLowerCase());
				if (found) return { value: found };
			}
			if (!this._refs.size && typeof value !== "object") return false;
			if (typeof value === "object") {
				for (const item of this._values) if (deepEqual(item, value)) return { value: item };
			}
			if (state) for (const ref of this._refs) {
				const resolved = ref.resolve(value, state, prefs, null, { in: true });
				if (resolved === void 0) continue;
				const items = !ref.in || typeof resolved !== "object" ? [resolved] : Array.isArray(resolved) ? resolved : Object.keys(resolved);
				for (const item of items) {
					if (typeof item !== typeof value) continue;
					if (insensitive && value && typeof value === "string") {
						if (item.toLowerCase() === value.toLowerCase()) return {
							value: item,
							ref
						};
					} else if (deepEqual(item, value)) return {
						value: item,
						ref
					};
				}
			}
			return false;
		}
		override() {
			this._override = true;
		}
		values(options) {
			if (options && options.display) {
				const values = [];
				for (const item of [...this._values, ...this._refs]) if (item !== void 0) values.push(item);
				return values;
			}
			return Array.from([...this._values, ...this._refs]);
		}
		clone() {
			const set = new internals.Values(this._values, this._refs);
			set._override = this._override;
			return set;
		}
		concat(source) {
			assert(!source._override, "Cannot concat override set of values");
			const set = new internals.Values([...this._values, ...source._values], [...this._refs, ...source._refs]);
			set._override = this._override;
			return set;
		}
		describe() {
			const normalized = [];
			if (this._override) normalized.push({ override: true });
			for (const value of this._values.values()) normalized.push(value && typeof value === "object" ? { value } : value);
			for (const value of this._refs.values()) normalized.push(value.describe());
			return normalized;
		}
	};
	internals.Values.prototype[Common.symbols.values] = true;
	internals.Values.prototype.slice = internals.Values.prototype.clone;
	internals.lowercases = function(from) {
		const map = /* @__PURE__ */ new Map();
		if (from) {
			for (const value of from) if (typeof value === "string") map.set(value.toLowerCase(), value);
		}
		return map;
	};
}));
// node_modules/joi/lib/base.js
var require_base = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert, clone, deepEqual, merge } = require_lib$4();
	const Cache = require_cache();
	const Common = require_common();
	const Compile = require_compile();
	const Errors = require_errors$1();
	const Extend = require_extend();
	const Manifest = require_manifest();
	const Messages = require_messages();
	const Modify = require_modify();
	const Ref = require_ref();
	const Trace = require_trace();
	const Validator = require_validator();
	const Values = require_values();
	const internals = {
		standardTypes: /* @__PURE__ */ new Set([
			"string",
			"number",
			"integer",
			"boolean",
			"object",
			"array",
			"null"
		]),
		jsonSchemaTarget: "draft-2020-12",
		primitiveTypes: /* @__PURE__ */ new Set([
			"string",
			"number",
			"boolean"
		]),
		nullSchema: () => ({ type: "null" })
	};
	internals.Base = class {
		constructor(type) {
			this.type = type;
			this.$_root = null;
			this._definition = {};
			this._reset();
		}
		_reset() {
			this._ids = new Modify.Ids();
			this._preferences = null;
			this._refs = new Ref.Manager();
			this._cache = null;
			this._valids = null;
			this._invalids = null;
			this._flags = {};
			this._rules = [];
			this._singleRules = /* @__PURE__ */ new Map();
			this.$_terms = {};
			this.$_temp = {
				ruleset: null,
				whens: {}
			};
		}
		describe() {
			assert(typeof Manifest.describe === "function", "Manifest functionality disabled");
			return Manifest.describe(this);
		}
		$_jsonSchema(mode, options = {}) {
			if (options.target !== void 0 && options.target !== internals.jsonSchemaTarget) throw new Error(`Unsupported JSON Schema target: ${options.target}`);
			const rootCall = !options.$defs;
			const defs = options.$defs ?? {};
			let schema = {};
			const isTypeAny = this.type === "any";
			const isOnly = this._flags.only;
			const valids = this._valids && Array.from(this._valids._values).filter((v) => v !== null);
			let typesOverlap = true;
			if (valids && valids.length && isOnly && !isTypeAny) {
				const types = new Set(valids.map((v) => typeof v));
				typesOverlap = types.has(this.type) || this.type === "date" && types.has("object");
			}
			if (!isTypeAny && typesOverlap && internals.standardTypes.has(this.type)) schema.type = this.type;
			if (this._flags.description) schema.description = this._flags.description;
			if (this._flags.default !== void 0 && typeof this._flags.default !== "function") schema.default = this._flags.default;
			const subOptions = {
				...options,
				$defs: defs
			};
			if (this._definition.jsonSchema && typesOverlap) schema = this._definition.jsonSchema(this, schema, mode, subOptions);
			for (const rule of this._rules) {
				const definition = this._definition.rules[rule.name];
				if (definition.jsonSchema && typesOverlap && !rule._resolve.length) schema = definition.jsonSchema(rule, schema, isOnly, mode, subOptions);
			}
			if (this.$_terms.shared) for (const shared of this.$_terms.shared) defs[shared._flags.id] = shared.$_jsonSchema(mode, subOptions);
			if (rootCall && Object.keys(defs).length) schema.$defs = defs;
			if (this._valids) {
				const values = valids.filter((v) => typeof v !== "symbol");
				if (values.length) {
					if (this._flags.only) {
						schema.enum = values;
						const list = Common.intersect(new Set(values.map((v) => typeof v)), internals.primitiveTypes);
						if (list.size) {
							const types = [...list];
							schema.type = types.length === 1 ? types[0] : types;
						}
					} else {
						const otherTypes = values.filter((v) => typeof v !== this.type || isTypeAny);
						if (otherTypes.length && !(isTypeAny && !isOnly)) {
							if (!schema.anyOf) schema = { anyOf: [schema] };
							schema.anyOf.push({ enum: otherTypes });
						}
					}
				}
			}
			if (this._valids && this._valids.has(null) && !(isTypeAny && !isOnly)) {
				if (this._valids.length === 1 && (isTypeAny || isOnly)) schema.type = "null";
				else if (schema.type) schema.type = [schema.type, "null"];
				else if (schema.anyOf) schema.anyOf.unshift(internals.nullSchema());
				else schema = { anyOf: [internals.nullSchema(), schema] };
			}
			if (this.$_terms.whens) {
				const base = this.clone();
				base.$_terms.whens = null;
				const matches = [];
				for (const when of this.$_terms.whens) {
					const tests = when.is ? [when] : when.switch;
					for (let i = 0; i < tests.length; ++i) {
						const test = tests[i];
						if (test.then) matches.push(base.concat(test.then).$_jsonSchema(mode, subOptions));
						if (test.otherwise) matches.push(base.concat(test.otherwise).$_jsonSchema(mode, subOptions));
						if (!test.then || i === tests.length - 1 && !test.otherwise) matches.push(base.$_jsonSchema(mode, subOptions));
					}
				}
				const results = [];
				for (const match of matches) if (!results.some((r) => deepEqual(r, match))) results.push(match);
				return { anyOf: results };
			}
			return schema;
		}
		allow(...values) {
			Common.verifyFlat(values, "allow");
			return this._values(values, "_valids");
		}
		alter(targets) {
			assert(targets && typeof targets === "object" && !Array.isArray(targets), "Invalid targets argument");
			assert(!this._inRuleset(), "Cannot set alterations inside a ruleset");
			const obj = this.clone();
			obj.$_terms.alterations = obj.$_terms.alterations || [];
			for (const target of Object.keys(targets)) {
				const adjuster = targets[target];
				assert(typeof adjuster === "function", "Alteration adjuster for", target, "must be a function");
				obj.$_terms.alterations.push({
					target,
					adjuster
				});
			}
			obj.$_temp.ruleset = false;
			return obj;
		}
		artifact(id) {
			assert(id !== void 0, "Artifact cannot be undefined");
			assert(!this._cache, "Cannot set an artifact with a rule cache");
			return this.$_setFlag("artifact", id);
		}
		cast(to) {
			assert(to === false || typeof to === "string", "Invalid to value");
			assert(to === false || this._definition.cast[to], "Type", this.type, "does not support casting to", to);
			return this.$_setFlag("cast", to === false ? void 0 : to);
		}
		default(value, options) {
			return this._default("default", value, options);
		}
		description(desc) {
			assert(desc && typeof desc === "string", "Description must be a non-empty string");
			return this.$_setFlag("description", desc);
		}
		empty(schema) {
			const obj = this.clone();
			if (schema !== void 0) schema = obj.$_compile(schema, { override: false });
			return obj.$_setFlag("empty", schema, { clone: false });
		}
		error(err) {
			assert(err, "Missing error");
			assert(err instanceof Error || typeof err === "function", "Must provide a valid Error object or a function");
			return this.$_setFlag("error", err);
		}
		example(example, options = {}) {
			assert(example !== void 0, "Missing example");
			Common.assertOptions(options, ["override"]);
			return this._inner("examples", example, {
				single: true,
				override: options.override
			});
		}
		external(method, description) {
			if (typeof method === "object") {
				assert(!description, "Cannot combine options with description");
				description = method.description;
				method = method.method;
			}
			assert(typeof method === "function", "Method must be a function");
			assert(description === void 0 || description && typeof description === "string", "Description must be a non-empty string");
			return this._inner("externals", {
				method,
				description
			}, { single: true });
		}
		failover(value, options) {
			return this._default("failover", value, options);
		}
		forbidden() {
			return this.presence("forbidden");
		}
		id(id) {
			if (!id) return this.$_setFlag("id", void 0);
			assert(typeof id === "string", "id must be a non-empty string");
			assert(/^[^\.]+$/.test(id), "id cannot contain period character");
			return this.$_setFlag("id", id);
		}
		invalid(...values) {
			return this._values(values, "_invalids");
		}
		label(name) {
			assert(name && typeof name === "string", "Label name must be a non-empty string");
			return this.$_setFlag("label", name);
		}
		meta(meta) {
			assert(meta !== void 0, "Meta cannot be undefined");
			return this._inner("metas", meta, { single: true });
		}
		note(...notes) {
			assert(notes.length, "Missing notes");
			for (const note of notes) assert(note && typeof note === "string", "Notes must be non-empty strings");
			return this._inner("notes", notes);
		}
		only(mode = true) {
			assert(typeof mode === "boolean", "Invalid mode:", mode);
			return this.$_setFlag("only", mode);
		}
		optional() {
			return this.presence("optional");
		}
		prefs(prefs) {
			assert(prefs, "Missing preferences");
			assert(prefs.context === void 0, "Cannot override context");
			assert(prefs.externals === void 0, "Cannot override externals");
			assert(prefs.warnings === void 0, "Cannot override warnings");
			assert(prefs.debug === void 0, "Cannot override debug");
			Common.checkPreferences(prefs);
			const obj = this.clone();
			obj._preferences = Common.preferences(obj._preferences, prefs);
			return obj;
		}
		presence(mode) {
			assert([
				"optional",
				"required",
				"forbidden"
			].includes(mode), "Unknown presence mode", mode);
			return this.$_setFlag("presence", mode);
		}
		raw(enabled = true) {
			return this.$_setFlag("result", enabled ? "raw" : void 0);
		}
		result(mode) {
			assert(["raw", "strip"].includes(mode), "Unknown result mode", mode);
			return this.$_setFlag("result", mode);
		}
		required() {
			return this.presence("required");
		}
		strict(enabled) {
			const obj = this.clone();
			const convert = enabled === void 0 ? false : !enabled;
			obj._preferences = Common.preferences(obj._preferences, { convert });
			return obj;
		}
		strip(enabled = true) {
			return this.$_setFlag("result", enabled ? "strip" : void 0);
		}
		tag(...tags) {
			assert(tags.length, "Missing tags");
			for (const tag of tags) assert(tag && typeof tag === "string", "Tags must be non-empty strings");
			return this._inner("tags", tags);
		}
		unit(name) {
			assert(name && typeof name === "string", "Unit name must be a non-empty string");
			return this.$_setFlag("unit", name);
		}
		valid(...values) {
			Common.verifyFlat(values, "valid");
			const obj = this.allow(...values);
			obj.$_setFlag("only", !!obj._valids, { clone: false });
			return obj;
		}
		when(condition, options) {
			const obj = this.clone();
			if (!obj.$_terms.whens) obj.$_terms.whens = [];
			const when = Compile.when(obj, condition, options);
			if (!["any", "link"].includes(obj.type)) {
				const conditions = when.is ? [when] : when.switch;
				for (const item of conditions) {
					assert(!item.then || item.then.type === "any" || item.then.type === obj.type, "Cannot combine", obj.type, "with", item.then && item.then.type);
					assert(!item.otherwise || item.otherwise.type === "any" || item.otherwise.type === obj.type, "Cannot combine", obj.type, "with", item.otherwise && item.otherwise.type);
				}
			}
			obj.$_terms.whens.push(when);
			return obj.$_mutateRebuild();
		}
		cache(cache) {
			assert(!this._inRuleset(), "Cannot set caching inside a ruleset");
			assert(!this._cache, "Cannot override schema cache");
			assert(this._flags.artifact === void 0, "Cannot cache a rule with an artifact");
			const obj = this.clone();
			obj._cache = cache || Cache.provider.provision();
			obj.$_temp.ruleset = false;
			return obj;
		}
		clone() {
			const obj = Object.create(Object.getPrototypeOf(this));
			return this._assign(obj);
		}
		concat(source) {
			assert(Common.isSchema(source), "Invalid schema object");
			assert(this.type === "any" || source.type === "any" || source.type === this.type, "Cannot merge type", this.type, "with another type:", source.type);
			assert(!this._inRuleset(), "Cannot concatenate onto a schema with open ruleset");
			assert(!source._inRuleset(), "Cannot concatenate a schema with open ruleset");
			let obj = this.clone();
			if (this.type === "any" && source.type !== "any") {
				const tmpObj = source.clone();
				for (const key of Object.keys(obj)) if (key !== "type") tmpObj[key] = obj[key];
				obj = tmpObj;
			}
			obj._ids.concat(source._ids);
			obj._refs.register(source, Ref.toSibling);
			obj._preferences = obj._preferences ? Common.preferences(obj._preferences, source._preferences) : source._preferences;
			obj._valids = Values.merge(obj._valids, source._valids, source._invalids);
			obj._invalids = Values.merge(obj._invalids, source._invalids, source._valids);
			for (const name of source._singleRules.keys()) if (obj._singleRules.has(name)) {
				obj._rules = obj._rules.filter((target) => target.keep || target.name !== name);
				obj._singleRules.delete(name);
			}
			for (const test of source._rules) {
				if (!source._definition.rules[test.method].multi) obj._singleRules.set(test.name, test);
				obj._rules.push(test);
			}
			if (obj._flags.empty && source._flags.empty) {
				obj._flags.empty = obj._flags.empty.concat(source._flags.empty);
				const flags = Object.assign({}, source._flags);
				delete flags.empty;
				merge(obj._flags, flags);
			} else if (source._flags.empty) {
				obj._flags.empty = source._flags.empty;
				const flags = Object.assign({}, source._flags);
				delete flags.empty;
				merge(obj._flags, flags);
			} else merge(obj._flags, source._flags);
			for (const key of Object.keys(source.$_terms)) {
				const terms = source.$_terms[key];
				if (!terms) {
					if (!obj.$_terms[key]) obj.$_terms[key] = terms;
					continue;
				}
				if (!obj.$_terms[key]) {
					obj.$_terms[key] = terms.slice();
					continue;
				}
				obj.$_terms[key] = obj.$_terms[key].concat(terms);
			}
			if (this.$_root._tracer) this.$_root._tracer._combine(obj, [this, source]);
			return obj.$_mutateRebuild();
		}
		extend(options) {
			assert(!options.base, "Cannot extend type with another base");
			return Extend.type(this, options);
		}
		extract(path) {
			path = Array.isArray(path) ? path : path.split(".");
			return this._ids.reach(path);
		}
		fork(paths, adjuster) {
			assert(!this._inRuleset(), "Cannot fork inside a ruleset");
			let obj = this;
			for (let path of [].concat(paths)) {
				path = Array.isArray(path) ? path : path.split(".");
				obj = obj._ids.fork(path, adjuster, obj);
			}
			obj.$_temp.ruleset = false;
			return obj;
		}
		isAsync() {
			if (Boolean(this.$_terms.externals?.length)) return true;
			if (this.$_terms.whens) for (const when of this.$_terms.whens) {
				if (when.then?.isAsync()) return true;
				if (when.otherwise?.isAsync()) return true;
				if (when.switch) for (const item of when.switch) {
					if (item.then?.isAsync()) return true;
					if (item.otherwise?.isAsync()) return true;
				}
			}
			return false;
		}
		rule(options) {
			const def = this._definition;
			Common.assertOptions(options, Object.keys(def.modifiers));
			assert(this.$_temp.ruleset !== false, "Cannot apply rules to empty ruleset or the last rule added does not support rule properties");
			const start = this.$_temp.ruleset === null ? this._rules.length - 1 : this.$_temp.ruleset;
			assert(start >= 0 && start < this._rules.length, "Cannot apply rules to empty ruleset");
			const obj = this.clone();
			for (let i = start; i < obj._rules.length; ++i) {
				const original = obj._rules[i];
				const rule = clone(original);
				for (const name of Object.keys(options)) {
					def.modifiers[name](rule, options[name]);
					assert(rule.name === original.name, "Cannot change rule name");
				}
				obj._rules[i] = rule;
				if (obj._singleRules.get(rule.name) === original) obj._singleRules.set(rule.name, rule);
			}
			obj.$_temp.ruleset = false;
			return obj.$_mutateRebuild();
		}
		get ruleset() {
			assert(!this._inRuleset(), "Cannot start a new ruleset without closing the previous one");
			const obj = this.clone();
			obj.$_temp.ruleset = obj._rules.length;
			return obj;
		}
		get $() {
			return this.ruleset;
		}
		tailor(targets) {
			targets = [].concat(targets);
			assert(!this._inRuleset(), "Cannot tailor inside a ruleset");
			let obj = this;
			if (this.$_terms.alterations) {
				for (const { target, adjuster } of this.$_terms.alterations) if (targets.includes(target)) {
					obj = adjuster(obj);
					assert(Common.isSchema(obj), "Alteration adjuster for", target, "failed to return a schema object");
				}
			}
			obj = obj.$_modify({
				each: (item) => item.tailor(targets),
				ref: false
			});
			obj.$_temp.ruleset = false;
			return obj.$_mutateRebuild();
		}
		tracer() {
			return Trace.location ? Trace.location(this) : this;
		}
		validate(value, options) {
			return Validator.entry(value, this, options);
		}
		validateAsync(value, options) {
			return Validator.entryAsync(value, this, options);
		}
		$_addRule(options) {
			if (typeof options === "string") options = { name: options };
			assert(options && typeof options === "object", "Invalid options");
			assert(options.name && typeof options.name === "string", "Invalid rule name");
			for (const key of Object.keys(options)) assert(key[0] !== "_", "Cannot set private rule properties");
			const rule = Object.assign({}, options);
			rule._resolve = [];
			rule.method = rule.method || rule.name;
			const definition = this._definition.rules[rule.method];
			const args = rule.args;
			assert(definition, "Unknown rule", rule.method);
			const obj = this.clone();
			if (args) {
				const argKeys = Object.keys(args);
				assert(argKeys.length === 1 || argKeys.length === this._definition.rules[rule.name].args.length, "Invalid rule definition for", this.type, rule.name);
				for (const key of argKeys) {
					let arg = args[key];
					if (definition.argsByName) {
						const resolver = definition.argsByName.get(key);
						if (resolver.ref && Common.isResolvable(arg)) {
							rule._resolve.push(key);
							obj.$_mutateRegister(arg);
						} else {
							if (resolver.normalize) {
								arg = resolver.normalize(arg);
								args[key] = arg;
							}
							if (resolver.assert) {
								const error = Common.validateArg(arg, key, resolver);
								assert(!error, error, "or reference");
							}
						}
					}
					if (arg === void 0) {
						delete args[key];
						continue;
					}
					args[key] = arg;
				}
			}
			if (!definition.multi) {
				obj._ruleRemove(rule.name, { clone: false });
				obj._singleRules.set(rule.name, rule);
			}
			if (obj.$_temp.ruleset === false) obj.$_temp.ruleset = null;
			if (definition.priority) obj._rules.unshift(rule);
			else obj._rules.push(rule);
			return obj;
		}
		$_compile(schema, options) {
			return Compile.schema(this.$_root, schema, options);
		}
		$_createError(code, value, local, state, prefs, options = {}) {
			const flags = options.flags !== false ? this._flags : {};
			const messages = options.messages ? Messages.merge(this._definition.messages, options.messages) : this._definition.messages;
			return new Errors.Report(code, value, local, flags, messages, state, prefs);
		}
		$_getFlag(name) {
			return this._flags[name];
		}
		$_getRule(name) {
			return this._singleRules.get(name);
		}
		$_mapLabels(path) {
			path = Array.isArray(path) ? path : path.split(".");
			return this._ids.labels(path);
		}
		$_match(value, state, prefs, overrides) {
			prefs = Object.assign({}, prefs);
			prefs.abortEarly = true;
			prefs._externals = false;
			state.snapshot();
			const result = !Validator.validate(value, this, state, prefs, overrides).errors;
			state.restore();
			return result;
		}
		$_modify(options) {
			Common.assertOptions(options, [
				"each",
				"once",
				"ref",
				"schema"
			]);
			return Modify.schema(this, options) || this;
		}
		$_mutateRebuild() {
			assert(!this._inRuleset(), "Cannot add this rule inside a ruleset");
			this._refs.reset();
			this._ids.reset();
			const each = (item, { source, name, path, key }) => {
				const family = this._definition[source][name] && this._definition[source][name].register;
				if (family !== false) this.$_mutateRegister(item, {
					family,
					key
				});
			};
			this.$_modify({ each });
			if (this._definition.rebuild) this._definition.rebuild(this);
			this.$_temp.ruleset = false;
			return this;
		}
		$_mutateRegister(schema, { family, key } = {}) {
			this._refs.register(schema, family);
			this._ids.register(schema, { key });
		}
		$_property(name) {
			return this._definition.properties[name];
		}
		$_reach(path) {
			return this._ids.reach(path);
		}
		$_rootReferences() {
			return this._refs.roots();
		}
		$_setFlag(name, value, options = {}) {
			assert(name[0] === "_" || !this._inRuleset(), "Cannot set flag inside a ruleset");
			const flag = this._definition.flags[name] || {};
			if (deepEqual(value, flag.default)) value = void 0;
			if (deepEqual(value, this._flags[name])) return this;
			const obj = options.clone !== false ? this.clone() : this;
			if (value !== void 0) {
				obj._flags[name] = value;
				obj.$_mutateRegister(value);
			} else delete obj._flags[name];
			if (name[0] !== "_") obj.$_temp.ruleset = false;
			return obj;
		}
		$_parent(method, ...args) {
			return this[method][Common.symbols.parent].call(this, ...args);
		}
		$_validate(value, state, prefs) {
			return Validator.validate(value, this, state, prefs);
		}
		_assign(target) {
			target.type = this.type;
			target.$_root = this.$_root;
			target.$_temp = Object.assign({}, this.$_temp);
			target.$_temp.whens = {};
			target._ids = this._ids.clone();
			target._preferences = this._preferences;
			target._valids = this._valids && this._valids.clone();
			target._invalids = this._invalids && this._invalids.clone();
			target._rules = this._rules.slice();
			target._singleRules = new Map(this._singleRules);
			target._refs = this._refs.clone();
			target._flags = Object.assign({}, this._flags);
			target._cache = null;
			target.$_terms = {};
			for (const key of Object.keys(this.$_terms)) target.$_terms[key] = this.$_terms[key] ? this.$_terms[key].slice() : null;
			target.$_super = {};
			if (this.$_super) for (const override of Object.keys(this.$_super)) target.$_super[override] = this._super[override].bind(target);
			return target;
		}
		_bare() {
			const obj = this.clone();
			obj._reset();
			const terms = obj._definition.terms;
			for (const name of Object.keys(terms)) {
				const term = terms[name];
				obj.$_terms[name] = term.init;
			}
			return obj.$_mutateRebuild();
		}
		_default(flag, value, options = {}) {
			Common.assertOptions(options, "literal");
			assert(value !== void 0, "Missing", flag, "value");
			assert(typeof value === "function" || !options.literal, "Only function value supports literal option");
			if (typeof value === "function" && options.literal) value = {
				[Common.symbols.literal]: true,
				literal: value
			};
			return this.$_setFlag(flag, value);
		}
		_generate(value, state, prefs) {
			if (!this.$_terms.whens) return { schema: this };
			const whens = [];
			const ids = [];
			for (let i = 0; i < this.$_terms.whens.length; ++i) {
				const when = this.$_terms.whens[i];
				if (when.concat) {
					whens.push(when.concat);
					ids.push(`${i}.concat`);
					continue;
				}
				const input = when.ref ? when.ref.resolve(value, state, prefs) : value;
				const tests = when.is ? [when] : when.switch;
				const before = ids.length;
				for (let j = 0; j < tests.length; ++j) {
					const { is, then, otherwise } = tests[j];
					const baseId = `${i}${when.switch ? "." + j : ""}`;
					if (is.$_match(input, state.nest(is, `${baseId}.is`), prefs)) {
						if (then) {
							const localState = state.localize([...state.path, `${baseId}.then`], state.ancestors, state.schemas);
							const { schema: generated, id } = then._generate(value, localState, prefs);
							whens.push(generated);
							ids.push(`${baseId}.then${id ? `(${id})` : ""}`);
							break;
						}
					} else if (otherwise) {
						const localState = state.localize([...state.path, `${baseId}.otherwise`], state.ancestors, state.schemas);
						const { schema: generated, id } = otherwise._generate(value, localState, prefs);
						whens.push(generated);
						ids.push(`${baseId}.otherwise${id ? `(${id})` : ""}`);
						break;
					}
				}
				if (when.break && ids.length > before) break;
			}
			const id = ids.join(", ");
			state.mainstay.tracer.debug(state, "rule", "when", id);
			if (!id) return { schema: this };
			if (!state.mainstay.tracer.active && this.$_temp.whens[id]) return {
				schema: this.$_temp.whens[id],
				id
			};
			let obj = this;
			if (this._definition.generate) obj = this._definition.generate(this, value, state, prefs);
			for (const when of whens) obj = obj.concat(when);
			if (this.$_root._tracer) this.$_root._tracer._combine(obj, [this, ...whens]);
			this.$_temp.whens[id] = obj;
			return {
				schema: obj,
				id
			};
		}
		_inner(type, values, options = {}) {
			assert(!this._inRuleset(), `Cannot set ${type} inside a ruleset`);
			const obj = this.clone();
			if (!obj.$_terms[type] || options.override) obj.$_terms[type] = [];
			if (options.single) obj.$_terms[type].push(values);
			else obj.$_terms[type].push(...values);
			obj.$_temp.ruleset = false;
			return obj;
		}
		_inRuleset() {
			return this.$_temp.ruleset !== null && this.$_temp.ruleset !== false;
		}
		_ruleRemove(name, options = {}) {
			if (!this._singleRules.has(name)) return this;
			const obj = options.clone !== false ? this.clone() : this;
			obj._singleRules.delete(name);
			const filtered = [];
			for (let i = 0; i < obj._rules.length; ++i) {
				const test = obj._rules[i];
				if (test.name === name && !test.keep) {
					if (obj._inRuleset() && i < obj.$_temp.ruleset) --obj.$_temp.ruleset;
					continue;
				}
				filtered.push(test);
			}
			obj._rules = filtered;
			return obj;
		}
		_values(values, key) {
			Common.verifyFlat(values, key.slice(1, -1));
			const obj = this.clone();
			const override = values[0] === Common.symbols.override;
			if (override) values = values.slice(1);
			if (!obj[key] && values.length) obj[key] = new Values();
			else if (override) {
				obj[key] = values.length ? new Values() : null;
				obj.$_mutateRebuild();
			}
			if (!obj[key]) return obj;
			if (override) obj[key].override();
			for (const value of values) {
				assert(value !== void 0, "Cannot call allow/valid/invalid with undefined");
				assert(value !== Common.symbols.override, "Override must be the first value");
				const other = key === "_invalids" ? "_valids" : "_invalids";
				if (obj[other]) {
					obj[other].remove(value);
					if (!obj[other].length) {
						assert(key === "_valids" || !obj._flags.only, "Setting invalid value", value, "leaves schema rejecting all values due to previous valid rule");
						obj[other] = null;
					}
				}
				obj[key].add(value, obj._refs);
			}
			return obj;
		}
		get "~standard"() {
			const mapToStandardError = (error) => {
				let issues;
				if (Errors.ValidationError.isError(error)) issues = error.details.map(({ message, path }) => ({
					message,
					path
				}));
				else issues = [{ message: error.message }];
				return { issues };
			};
			const mapToStandardValue = (value) => ({ value });
			return {
				version: 1,
				vendor: "joi",
				validate: (value, options) => {
					const result = Validator.standard(value, this, options);
					if (result instanceof Promise) return result.then(mapToStandardValue, mapToStandardError);
					if (!result.error) return mapToStandardValue(result.value);
					return mapToStandardError(result.error);
				},
				jsonSchema: {
					input: (options) => this.$_jsonSchema("input", options),
					output: (options) => this.$_jsonSchema("output", options)
				}
			};
		}
	};
	internals.Base.prototype[Common.symbols.any] = {
		version: Common.version,
		compile: Compile.compile,
		root: "$_root"
	};
	internals.Base.prototype.isImmutable = true;
	internals.Base.prototype.deny = internals.Base.prototype.invalid;
	internals.Base.prototype.disallow = internals.Base.prototype.invalid;
	internals.Base.prototype.equal = internals.Base.prototype.valid;
	internals.Base.prototype.exist = internals.Base.prototype.required;
	internals.Base.prototype.not = internals.Base.prototype.invalid;
	internals.Base.prototype.options = internals.Base.prototype.prefs;
	internals.Base.prototype.preferences = internals.Base.prototype.prefs;
	module.exports = new internals.Base();
}));
// node_modules/joi/lib/types/any.js
var require_any = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert } = require_lib$4();
	const Base = require_base();
	const Common = require_common();
	const Messages = require_messages();
	module.exports = Base.extend({
		type: "any",
		flags: { only: { default: false } },
		terms: {
			alterations: { init: null },
			examples: { init: null },
			externals: { init: null },
			metas: { init: [] },
			notes: { init: [] },
			shared: { init: null },
			tags: { init: [] },
			whens: { init: null }
		},
		rules: {
			custom: {
				method(method, description) {
					assert(typeof method === "function", "Method must be a function");
					assert(description === void 0 || description && typeof description === "string", "Description must be a non-empty string");
					return this.$_addRule({
						name: "custom",
						args: {
							method,
							description
						}
					});
				},
				validate(value, helpers, { method }) {
					try {
						return method(value, helpers);
					} catch (err) {
						return helpers.error("any.custom", { error: err });
					}
				},
				args: ["method", "description"],
				multi: true
			},
			messages: { method(messages) {
				return this.prefs({ messages });
			} },
			shared: { method(schema) {
				assert(Common.isSchema(schema) && schema._flags.id, "Schema must be a schema with an id");
				const obj = this.clone();
				obj.$_terms.shared = obj.$_terms.shared || [];
				obj.$_terms.shared.push(schema);
				obj.$_mutateRegister(schema);
				return obj;
			} },
			warning: {
				method(code, local) {
					assert(code && typeof code === "string", "Invalid warning code");
					return this.$_addRule({
						name: "warning",
						args: {
							code,
							local
						},
						warn: true
					});
				},
				validate(value, helpers, { code, local }) {
					return helpers.error(code, local);
				},
				args: ["code", "local"],
				multi: true
			}
		},
		modifiers: {
			keep(rule, enabled = true) {
				rule.keep = enabled;
			},
			message(rule, message) {
				rule.message = Messages.compile(message);
			},
			warn(rule, enabled = true) {
				rule.warn = enabled;
			}
		},
		manifest: { build(obj, desc) {
			for (const key of Object.keys(desc)) {
				const values = desc[key];
				if ([
					"examples",
					"externals",
					"metas",
					"notes",
					"tags"
				].includes(key)) {
					for (const value of values) obj = obj[key.slice(0, -1)](value);
					continue;
				}
				if (key === "alterations") {
					const alter = {};
					for (const { target, adjuster } of values) alter[target] = adjuster;
					obj = obj.alter(alter);
					continue;
				}
				if (key === "whens") {
					for (const value of values) {
						const { ref, is, not, then, otherwise, concat } = value;
						if (concat) obj = obj.concat(concat);
						else if (ref) obj = obj.when(ref, {
							is,
							not,
							then,
							otherwise,
							switch: value.switch,
							break: value.break
						});
						else obj = obj.when(is, {
							then,
							otherwise,
							break: value.break
						});
					}
					continue;
				}
				if (key === "shared") for (const value of values) obj = obj.shared(value);
			}
			return obj;
		} },
		messages: {
			"any.custom": "{{#label}} failed custom validation because {{#error.message}}",
			"any.default": "{{#label}} threw an error when running default method",
			"any.failover": "{{#label}} threw an error when running failover method",
			"any.invalid": "{{#label}} contains an invalid value",
			"any.only": "{{#label}} must be {if(#valids.length == 1, \"\", \"one of \")}{{#valids}}",
			"any.ref": "{{#label}} {{#arg}} references {{:#ref}} which {{#reason}}",
			"any.required": "{{#label}} is required",
			"any.unknown": "{{#label}} is not allowed"
		}
	});
}));
// node_modules/joi/lib/types/alternatives.js
var require_alternatives = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert, merge } = require_lib$4();
	const Any = require_any();
	const Common = require_common();
	const Compile = require_compile();
	const Errors = require_errors$1();
	const Ref = require_ref();
	const internals = {};
	module.exports = Any.extend({
		type: "alternatives",
		flags: { match: { default: "any" } },
		terms: { matches: {
			init: [],
			register: Ref.toSibling
		} },
		args(schema, ...schemas) {
			if (schemas.length === 1) {
				if (Array.isArray(schemas[0])) return schema.try(...schemas[0]);
			}
			return schema.try(...schemas);
		},
		validate(value, helpers) {
			const { schema, error, state, prefs } = helpers;
			if (schema._flags.match) {
				const matched = [];
				const failed = [];
				for (let i = 0; i < schema.$_terms.matches.length; ++i) {
					const item = schema.$_terms.matches[i];
					const localState = state.nest(item.schema, `match.${i}`);
					localState.snapshot();
					const result = item.schema.$_validate(value, localState, prefs);
					if (!result.errors) {
						matched.push(result.value);
						localState.commit();
					} else {
						failed.push(result.errors);
						localState.restore();
					}
				}
				if (matched.length === 0) return { errors: error("alternatives.any", { details: failed.map((f) => Errors.details(f, { override: false })) }) };
				if (schema._flags.match === "one") return matched.length === 1 ? { value: matched[0] } : { errors: error("alternatives.one") };
				if (matched.length !== schema.$_terms.matches.length) return { errors: error("alternatives.all", { details: failed.map((f) => Errors.details(f, { override: false })) }) };
				const isAnyObj = (alternative) => {
					return alternative.$_terms.matches.some((v) => {
						return v.schema.type === "object" || v.schema.type === "alternatives" && isAnyObj(v.schema);
					});
				};
				return isAnyObj(schema) ? { value: matched.reduce((acc, v) => merge(acc, v, { mergeArrays: false })) } : { value: matched[matched.length - 1] };
			}
			const errors = [];
			for (let i = 0; i < schema.$_terms.matches.length; ++i) {
				const item = schema.$_terms.matches[i];
				if (item.schema) {
					const localState = state.nest(item.schema, `match.${i}`);
					localState.snapshot();
					const result = item.schema.$_validate(value, localState, prefs);
					if (!result.errors) {
						localState.commit();
						return result;
					}
					localState.restore();
					errors.push({
						schema: item.schema,
						reports: result.errors
					});
					continue;
				}
				const input = item.ref ? item.ref.resolve(value, state, prefs) : value;
				const tests = item.is ? [item] : item.switch;
				for (let j = 0; j < tests.length; ++j) {
					const { is, then, otherwise } = tests[j];
					const id = `match.${i}${item.switch ? "." + j : ""}`;
					if (!is.$_match(input, state.nest(is, `${id}.is`), prefs)) {
						if (otherwise) return otherwise.$_validate(value, state.nest(otherwise, `${id}.otherwise`), prefs);
					} else if (then) return then.$_validate(value, state.nest(then, `${id}.then`), prefs);
				}
			}
			return internals.errors(errors, helpers);
		},
		jsonSchema(schema, res, mode, options) {
			const matches = [];
			for (const match of schema.$_terms.matches) if (match.schema) matches.push(match.schema.$_jsonSchema(mode, options));
			else {
				const tests = match.is ? [match] : match.switch;
				for (const test of tests) {
					if (test.then) matches.push(test.then.$_jsonSchema(mode, options));
					if (test.otherwise) matches.push(test.otherwise.$_jsonSchema(mode, options));
				}
			}
			if (matches.length) {
				delete res.type;
				const matchMode = schema._flags.match ?? "any";
				if (matchMode === "one") res.oneOf = matches;
				else if (matchMode === "all") res.allOf = matches;
				else res.anyOf = matches;
			}
			return res;
		},
		rules: {
			conditional: { method(condition, options) {
				assert(!this._flags._endedSwitch, "Unreachable condition");
				assert(!this._flags.match, "Cannot combine match mode", this._flags.match, "with conditional rule");
				assert(options.break === void 0, "Cannot use break option with alternatives conditional");
				const obj = this.clone();
				const match = Compile.when(obj, condition, options);
				const conditions = match.is ? [match] : match.switch;
				for (const item of conditions) if (item.then && item.otherwise) {
					obj.$_setFlag("_endedSwitch", true, { clone: false });
					break;
				}
				obj.$_terms.matches.push(match);
				return obj.$_mutateRebuild();
			} },
			match: { method(mode) {
				assert([
					"any",
					"one",
					"all"
				].includes(mode), "Invalid alternatives match mode", mode);
				if (mode !== "any") for (const match of this.$_terms.matches) assert(match.schema, "Cannot combine match mode", mode, "with conditional rules");
				return this.$_setFlag("match", mode);
			} },
			try: { method(...schemas) {
				assert(schemas.length, "Missing alternative schemas");
				Common.verifyFlat(schemas, "try");
				assert(!this._flags._endedSwitch, "Unreachable condition");
				const obj = this.clone();
				for (const schema of schemas) obj.$_terms.matches.push({ schema: obj.$_compile(schema) });
				return obj.$_mutateRebuild();
			} }
		},
		overrides: {
			label(name) {
				const obj = this.$_parent("label", name);
				const each = (item, source) => {
					return source.path[0] !== "is" && typeof item._flags.label !== "string" ? item.label(name) : void 0;
				};
				return obj.$_modify({
					each,
					ref: false
				});
			},
			isAsync() {
				if (this.$_terms.externals?.length) return true;
				for (const match of this.$_terms.matches) {
					if (match.schema?.isAsync()) return true;
					if (match.then?.isAsync()) return true;
					if (match.otherwise?.isAsync()) return true;
				}
				return false;
			}
		},
		rebuild(schema) {
			const each = (item) => {
				if (Common.isSchema(item) && item.type === "array") schema.$_setFlag("_arrayItems", true, { clone: false });
			};
			schema.$_modify({ each });
		},
		manifest: { build(obj, desc) {
			if (desc.matches) for (const match of desc.matches) {
				const { schema, ref, is, not, then, otherwise } = match;
				if (schema) obj = obj.try(schema);
				else if (ref) obj = obj.conditional(ref, {
					is,
					then,
					not,
					otherwise,
					switch: match.switch
				});
				else obj = obj.conditional(is, {
					then,
					otherwise
				});
			}
			return obj;
		} },
		messages: {
			"alternatives.all": "{{#label}} does not match all of the required types",
			"alternatives.any": "{{#label}} does not match any of the allowed types",
			"alternatives.match": "{{#label}} does not match any of the allowed types",
			"alternatives.one": "{{#label}} matches more than one allowed type",
			"alternatives.types": "{{#label}} must be one of {{#types}}"
		}
	});
	internals.errors = function(failures, { error, state }) {
		if (!failures.length) return { errors: error("alternatives.any") };
		if (failures.length === 1) return { errors: failures[0].reports };
		const valids = /* @__PURE__ */ new Set();
		const complex = [];
		for (const { reports, schema } of failures) {
			if (reports.length > 1) return internals.unmatched(failures, error);
			const report = reports[0];
			if (report instanceof Errors.Report === false) return internals.unmatched(failures, error);
			if (report.state.path.length !== state.path.length) {
				complex.push({
					type: schema.type,
					report
				});
				continue;
			}
			if (report.code === "any.only") {
				for (const valid of report.local.valids) valids.add(valid);
				continue;
			}
			const [type, code] = report.code.split(".");
			if (code !== "base") complex.push({
				type: schema.type,
				report
			});
			else if (report.code === "object.base") valids.add(report.local.type);
			else valids.add(type);
		}
		if (!complex.length) return { errors: error("alternatives.types", { types: [...valids] }) };
		if (complex.length === 1) return { errors: complex[0].report };
		return internals.unmatched(failures, error);
	};
	internals.unmatched = function(failures, error) {
		const errors = [];
		for (const failure of failures) errors.push(...failure.reports);
		return { errors: error("alternatives.match", Errors.details(errors, { override: false })) };
	};
}));
// node_modules/joi/lib/types/array.js
var require_array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert, deepEqual, reach } = require_lib$4();
	const Any = require_any();
	const Common = require_common();
	const Compile = require_compile();
	const internals = {};
	module.exports = Any.extend({
		type: "array",
		flags: {
			single: { default: false },
			sparse: { default: false }
		},
		terms: {
			items: {
				init: [],
				manifest: "schema"
			},
			ordered: {
				init: [],
				manifest: "schema"
			},
			_exclusions: { init: [] },
			_inclusions: { init: [] },
			_requireds: { init: [] }
		},
		coerce: {
			from: "object",
			method(value, { schema, state, prefs }) {
				if (!Array.isArray(value)) return;
				const sort = schema.$_getRule("sort");
				if (!sort) return;
				return internals.sort(schema, value, sort.args.options, state, prefs);
			}
		},
		validate(value, { schema, error }) {
			if (!Array.isArray(value)) {
				if (schema._flags.single) {
					const single = [value];
					single[Common.symbols.arraySingle] = true;
					return { value: single };
				}
				return { errors: error("array.base") };
			}
			if (!schema.$_getRule("items") && !schema.$_terms.externals) return;
			return { value: value.slice() };
		},
		jsonSchema(schema, res, mode, options) {
			const ordered = schema.$_terms.ordered;
			if (ordered.length) res.prefixItems = ordered.map((item) => item.$_jsonSchema(mode, options));
			if (schema.$_terms.items.length) {
				let items;
				if (schema.$_terms.items.length === 1) items = schema.$_terms.items[0].$_jsonSchema(mode, options);
				else items = { anyOf: schema.$_terms.items.map((item) => item.$_jsonSchema(mode, options)) };
				if (ordered.length) {
					res.unevaluatedItems = items;
					internals.setOrderedMinItems(res, ordered);
				} else res.items = items;
			} else if (ordered.length) {
				res.unevaluatedItems = false;
				internals.setOrderedMinItems(res, ordered);
				res.maxItems = ordered.length;
			}
			const contains = [];
			for (const rule of schema._rules) if (rule.name === "has" && !rule.args.schema._refs.refs.length) contains.push(rule.args.schema.$_jsonSchema(mode, options));
			if (contains.length) {
				if (contains.length === 1) res.contains = contains[0];
				else res.allOf = contains.map((item) => ({ contains: item }));
			}
			if (schema._flags.single && schema.$_terms.items.length) {
				let items;
				if (schema.$_terms.items.length === 1) items = schema.$_terms.items[0].$_jsonSchema(mode, options);
				else items = { anyOf: schema.$_terms.items.map((item) => item.$_jsonSchema(mode, options)) };
				res = { anyOf: [res, items] };
			}
			return res;
		},
		rules: {
			has: {
				method(schema) {
					schema = this.$_compile(schema, { appendPath: true });
					const obj = this.$_addRule({
						name: "has",
						args: { schema }
					});
					obj.$_mutateRegister(schema);
					return obj;
				},
				validate(value, { state, prefs, error }, { schema: has }) {
					const ancestors = [value, ...state.ancestors];
					for (let i = 0; i < value.length; ++i) {
						const localState = state.localize([...state.path, i], ancestors, has);
						if (has.$_match(value[i], localState, prefs)) return value;
					}
					const patternLabel = has._flags.label;
					if (patternLabel) return error("array.hasKnown", { patternLabel });
					return error("array.hasUnknown", null);
				},
				multi: true
			},
			items: {
				method(...schemas) {
					Common.verifyFlat(schemas, "items");
					const obj = this.$_addRule("items");
					for (let i = 0; i < schemas.length; ++i) {
						const type = Common.tryWithPath(() => this.$_compile(schemas[i]), i, { append: true });
						obj.$_terms.items.push(type);
					}
					return obj.$_mutateRebuild();
				},
				validate(value, { schema, error, state, prefs, errorsArray }) {
					const requireds = schema.$_terms._requireds.slice();
					const ordereds = schema.$_terms.ordered.slice();
					const inclusions = [...schema.$_terms._inclusions, ...requireds];
					const wasArray = !value[Common.symbols.arraySingle];
					delete value[Common.symbols.arraySingle];
					const errors = errorsArray();
					let il = value.length;
					for (let i = 0; i < il; ++i) {
						const item = value[i];
						let errored = false;
						let isValid = false;
						const key = wasArray ? i : new Number(i);
						const path = [...state.path, key];
						if (!schema._flags.sparse && item === void 0) {
							errors.push(error("array.sparse", {
								key,
								path,
								pos: i,
								value: void 0
							}, state.localize(path)));
							if (prefs.abortEarly) return errors;
							ordereds.shift();
							continue;
						}
						const ancestors = [value, ...state.ancestors];
						for (const exclusion of schema.$_terms._exclusions) {
							if (!exclusion.$_match(item, state.localize(path, ancestors, exclusion), prefs, { presence: "ignore" })) continue;
							errors.push(error("array.excludes", {
								pos: i,
								value: item
							}, state.localize(path)));
							if (prefs.abortEarly) return errors;
							errored = true;
							ordereds.shift();
							break;
						}
						if (errored) continue;
						if (schema.$_terms.ordered.length) {
							if (ordereds.length) {
								const ordered = ordereds.shift();
								const res = ordered.$_validate(item, state.localize(path, ancestors, ordered), prefs);
								if (!res.errors) {
									if (ordered._flags.result === "strip") {
										internals.fastSplice(value, i);
										--i;
										--il;
									} else if (!schema._flags.sparse && res.value === void 0) {
										errors.push(error("array.sparse", {
											key,
											path,
											pos: i,
											value: void 0
										}, state.localize(path)));
										if (prefs.abortEarly) return errors;
										continue;
									} else value[i] = res.value;
								} else {
									errors.push(...res.errors);
									if (prefs.abortEarly) return errors;
								}
								continue;
							} else if (!schema.$_terms.items.length) {
								errors.push(error("array.orderedLength", {
									pos: i,
									limit: schema.$_terms.ordered.length
								}));
								if (prefs.abortEarly) return errors;
								break;
							}
						}
						const requiredChecks = [];
						let jl = requireds.length;
						for (let j = 0; j < jl; ++j) {
							const localState = state.localize(path, ancestors, requireds[j]);
							localState.snapshot();
							const res = requireds[j].$_validate(item, localState, prefs);
							requiredChecks[j] = res;
							if (!res.errors) {
								localState.commit();
								value[i] = res.value;
								isValid = true;
								internals.fastSplice(requireds, j);
								--j;
								--jl;
								if (!schema._flags.sparse && res.value === void 0) {
									errors.push(error("array.sparse", {
										key,
										path,
										pos: i,
										value: void 0
									}, state.localize(path)));
									if (prefs.abortEarly) return errors;
								}
								break;
							}
							localState.restore();
						}
						if (isValid) continue;
						const stripUnknown = prefs.stripUnknown && !!prefs.stripUnknown.arrays || false;
						jl = inclusions.length;
						for (const inclusion of inclusions) {
							let res;
							const previousCheck = requireds.indexOf(inclusion);
							if (previousCheck !== -1) res = requiredChecks[previousCheck];
							else {
								const localState = state.localize(path, ancestors, inclusion);
								localState.snapshot();
								res = inclusion.$_validate(item, localState, prefs);
								if (!res.errors) {
									localState.commit();
									if (inclusion._flags.result === "strip") {
										internals.fastSplice(value, i);
										--i;
										--il;
									} else if (!schema._flags.sparse && res.value === void 0) {
										errors.push(error("array.sparse", {
											key,
											path,
											pos: i,
											value: void 0
										}, state.localize(path)));
										errored = true;
									} else value[i] = res.value;
									isValid = true;
									break;
								}
								localState.restore();
							}
							if (jl === 1) {
								if (stripUnknown) {
									internals.fastSplice(value, i);
									--i;
									--il;
									isValid = true;
									break;
								}
								errors.push(...res.errors);
								if (prefs.abortEarly) return errors;
								errored = true;
								break;
							}
						}
						if (errored) continue;
						if ((schema.$_terms._inclusions.length || schema.$_terms._requireds.length) && !isValid) {
							if (stripUnknown) {
								internals.fastSplice(value, i);
								--i;
								--il;
								continue;
							}
							errors.push(error("array.includes", {
								pos: i,
								value: item
							}, state.localize(path)));
							if (prefs.abortEarly) return errors;
						}
					}
					if (requireds.length) internals.fillMissedErrors(schema, errors, requireds, value, state, prefs);
					if (ordereds.length) {
						internals.fillOrderedErrors(schema, errors, ordereds, value, state, prefs);
						if (!errors.length) internals.fillDefault(ordereds, value, state, prefs);
					}
					return errors.length ? errors : value;
				},
				priority: true,
				manifest: false
			},
			length: {
				method(limit) {
					return this.$_addRule({
						name: "length",
						args: { limit },
						operator: "="
					});
				},
				validate(value, helpers, { limit }, { name, operator, args }) {
					if (Common.compare(value.length, limit, operator)) return value;
					return helpers.error("array." + name, {
						limit: args.limit,
						value
					});
				},
				jsonSchema(rule, res) {
					res.minItems = rule.args.limit;
					res.maxItems = rule.args.limit;
					return res;
				},
				args: [{
					name: "limit",
					ref: true,
					assert: Common.limit,
					message: "must be a positive integer"
				}]
			},
			max: {
				method(limit) {
					return this.$_addRule({
						name: "max",
						method: "length",
						args: { limit },
						operator: "<="
					});
				},
				jsonSchema(rule, res) {
					res.maxItems = rule.args.limit;
					return res;
				}
			},
			min: {
				method(limit) {
					return this.$_addRule({
						name: "min",
						method: "length",
						args: { limit },
						operator: ">="
					});
				},
				jsonSchema(rule, res) {
					res.minItems = rule.args.limit;
					return res;
				}
			},
			ordered: { method(...schemas) {
				Common.verifyFlat(schemas, "ordered");
				const obj = this.$_addRule("items");
				for (let i = 0; i < schemas.length; ++i) {
					const type = Common.tryWithPath(() => this.$_compile(schemas[i]), i, { append: true });
					internals.validateSingle(type, obj);
					obj.$_mutateRegister(type);
					obj.$_terms.ordered.push(type);
				}
				return obj.$_mutateRebuild();
			} },
			single: { method(enabled) {
				const value = enabled === void 0 ? true : !!enabled;
				assert(!value || !this._flags._arrayItems, "Cannot specify single rule when array has array items");
				return this.$_setFlag("single", value);
			} },
			sort: {
				method(options = {}) {
					Common.assertOptions(options, ["by", "order"]);
					const settings = { order: options.order || "ascending" };
					if (options.by) {
						settings.by = Compile.ref(options.by, { ancestor: 0 });
						assert(!settings.by.ancestor, "Cannot sort by ancestor");
					}
					return this.$_addRule({
						name: "sort",
						args: { options: settings }
					});
				},
				validate(value, { error, state, prefs, schema }, { options }) {
					const { value: sorted, errors } = internals.sort(schema, value, options, state, prefs);
					if (errors) return errors;
					for (let i = 0; i < value.length; ++i) if (value[i] !== sorted[i]) return error("array.sort", {
						order: options.order,
						by: options.by ? options.by.key : "value"
					});
					return value;
				},
				convert: true
			},
			sparse: { method(enabled) {
				const value = enabled === void 0 ? true : !!enabled;
				if (this._flags.sparse === value) return this;
				return (value ? this.clone() : this.$_addRule("items")).$_setFlag("sparse", value, { clone: false });
			} },
			unique: {
				method(comparator, options = {}) {
					assert(!comparator || typeof comparator === "function" || typeof comparator === "string", "comparator must be a function or a string");
					Common.assertOptions(options, ["ignoreUndefined", "separator"]);
					const rule = {
						name: "unique",
						args: {
							options,
							comparator
						}
					};
					if (comparator) {
						if (typeof comparator === "string") {
							const separator = Common.default(options.separator, ".");
							rule.path = separator ? comparator.split(separator) : [comparator];
						} else rule.comparator = comparator;
					}
					return this.$_addRule(rule);
				},
				validate(value, { state, error, schema }, { comparator: raw, options }, { comparator, path }) {
					const found = {
						string: Object.create(null),
						number: Object.create(null),
						undefined: Object.create(null),
						boolean: Object.create(null),
						bigint: Object.create(null),
						object: /* @__PURE__ */ new Map(),
						function: /* @__PURE__ */ new Map(),
						custom: /* @__PURE__ */ new Map()
					};
					const compare = comparator || deepEqual;
					const ignoreUndefined = options.ignoreUndefined;
					for (let i = 0; i < value.length; ++i) {
						const item = path ? reach(value[i], path) : value[i];
						const records = comparator ? found.custom : found[typeof item];
						assert(records, "Failed to find unique map container for type", typeof item);
						if (records instanceof Map) {
							const entries = records.entries();
							let current;
							while (!(current = entries.next()).done) if (compare(current.value[0], item)) {
								const localState = state.localize([...state.path, i], [value, ...state.ancestors]);
								const context = {
									pos: i,
									value: value[i],
									dupePos: current.value[1],
									dupeValue: value[current.value[1]]
								};
								if (path) context.path = raw;
								return error("array.unique", context, localState);
							}
							records.set(item, i);
						} else {
							if ((!ignoreUndefined || item !== void 0) && records[item] !== void 0) {
								const context = {
									pos: i,
									value: value[i],
									dupePos: records[item],
									dupeValue: value[records[item]]
								};
								if (path) context.path = raw;
								return error("array.unique", context, state.localize([...state.path, i], [value, ...state.ancestors]));
							}
							records[item] = i;
						}
					}
					return value;
				},
				jsonSchema(rule, res) {
					if (!rule.args.comparator) res.uniqueItems = true;
					return res;
				},
				args: ["comparator", "options"],
				multi: true
			}
		},
		overrides: { isAsync() {
			if (this.$_terms.externals?.length) return true;
			for (const item of this.$_terms.items) if (item.isAsync()) return true;
			for (const item of this.$_terms.ordered) if (item.isAsync()) return true;
			return false;
		} },
		cast: { set: {
			from: Array.isArray,
			to(value, helpers) {
				return new Set(value);
			}
		} },
		rebuild(schema) {
			schema.$_terms._inclusions = [];
			schema.$_terms._exclusions = [];
			schema.$_terms._requireds = [];
			for (const type of schema.$_terms.items) {
				internals.validateSingle(type, schema);
				if (type._flags.presence === "required") schema.$_terms._requireds.push(type);
				else if (type._flags.presence === "forbidden") schema.$_terms._exclusions.push(type);
				else schema.$_terms._inclusions.push(type);
			}
			for (const type of schema.$_terms.ordered) internals.validateSingle(type, schema);
		},
		manifest: { build(obj, desc) {
			if (desc.items) obj = obj.items(...desc.items);
			if (desc.ordered) obj = obj.ordered(...desc.ordered);
			return obj;
		} },
		messages: {
			"array.base": "{{#label}} must be an array",
			"array.excludes": "{{#label}} contains an excluded value",
			"array.hasKnown": "{{#label}} does not contain at least one required match for type {:#patternLabel}",
			"array.hasUnknown": "{{#label}} does not contain at least one required match",
			"array.includes": "{{#label}} does not match any of the allowed types",
			"array.includesRequiredBoth": "{{#label}} does not contain {{#knownMisses}} and {{#unknownMisses}} other required value(s)",
			"array.includesRequiredKnowns": "{{#label}} does not contain {{#knownMisses}}",
			"array.includesRequiredUnknowns": "{{#label}} does not contain {{#unknownMisses}} required value(s)",
			"array.length": "{{#label}} must contain {{#limit}} items",
			"array.max": "{{#label}} must contain less than or equal to {{#limit}} items",
			"array.min": "{{#label}} must contain at least {{#limit}} items",
			"array.orderedLength": "{{#label}} must contain at most {{#limit}} items",
			"array.sort": "{{#label}} must be sorted in {#order} order by {{#by}}",
			"array.sort.mismatching": "{{#label}} cannot be sorted due to mismatching types",
			"array.sort.unsupported": "{{#label}} cannot be sorted due to unsupported type {#type}",
			"array.sparse": "{{#label}} must not be a sparse array item",
			"array.unique": "{{#label}} contains a duplicate value"
		}
	});
	internals.setOrderedMinItems = function(res, ordered) {
		const minItems = internals.orderedMinItems(ordered);
		if (minItems) res.minItems = minItems;
	};
	internals.orderedMinItems = function(ordered) {
		for (let i = ordered.length - 1; i >= 0; --i) if (ordered[i]._flags.presence === "required") return i + 1;
		return 0;
	};
	internals.fillMissedErrors = function(schema, errors, requireds, value, state, prefs) {
		const knownMisses = [];
		let unknownMisses = 0;
		for (const required of requireds) {
			const label = required._flags.label;
			if (label) knownMisses.push(label);
			else ++unknownMisses;
		}
		if (knownMisses.length) {
			if (unknownMisses) errors.push(schema.$_createError("array.includesRequiredBoth", value, {
				knownMisses,
				unknownMisses
			}, state, prefs));
			else errors.push(schema.$_createError("array.includesRequiredKnowns", value, { knownMisses }, state, prefs));
		} else errors.push(schema.$_createError("array.includesRequiredUnknowns", value, { unknownMisses }, state, prefs));
	};
	internals.fillOrderedErrors = function(schema, errors, ordereds, value, state, prefs) {
		const requiredOrdereds = [];
		for (const ordered of ordereds) if (ordered._flags.presence === "required") requiredOrdereds.push(ordered);
		if (requiredOrdereds.length) internals.fillMissedErrors(schema, errors, requiredOrdereds, value, state, prefs);
	};
	internals.fillDefault = function(ordereds, value, state, prefs) {
		const overrides = [];
		let trailingUndefined = true;
		for (let i = ordereds.length - 1; i >= 0; --i) {
			const ordered = ordereds[i];
			const ancestors = [value, ...state.ancestors];
			const override = ordered.$_validate(void 0, state.localize(state.path, ancestors, ordered), prefs).value;
			if (trailingUndefined) {
				if (override === void 0) continue;
				trailingUndefined = false;
			}
			overrides.unshift(override);
		}
		if (overrides.length) value.push(...overrides);
	};
	internals.fastSplice = function(arr, i) {
		let pos = i;
		while (pos < arr.length) arr[pos++] = arr[pos];
		--arr.length;
	};
	internals.validateSingle = function(type, obj) {
		if (type.type === "array" || type._flags._arrayItems) {
			assert(!obj._flags.single, "Cannot specify array item with single rule enabled");
			obj.$_setFlag("_arrayItems", true, { clone: false });
		}
	};
	internals.sort = function(schema, value, settings, state, prefs) {
		const order = settings.order === "ascending" ? 1 : -1;
		const aFirst = -1 * order;
		const bFirst = order;
		const sort = (a, b) => {
			let compare = internals.compare(a, b, aFirst, bFirst);
			if (compare !== null) return compare;
			if (settings.by) {
				a = settings.by.resolve(a, state, prefs);
				b = settings.by.resolve(b, state, prefs);
			}
			compare = internals.compare(a, b, aFirst, bFirst);
			if (compare !== null) return compare;
			const type = typeof a;
			if (type !== typeof b) throw schema.$_createError("array.sort.mismatching", value, null, state, prefs);
			if (type !== "number" && type !== "string") throw schema.$_createError("array.sort.unsupported", value, { type }, state, prefs);
			if (type === "number") return (a - b) * order;
			return a < b ? aFirst : bFirst;
		};
		try {
			return { value: value.slice().sort(sort) };
		} catch (err) {
			return { errors: err };
		}
	};
	internals.compare = function(a, b, aFirst, bFirst) {
		if (a === b) return 0;
		if (a === void 0) return 1;
		if (b === void 0) return -1;
		if (a === null) return bFirst;
		if (b === null) return aFirst;
		return null;
	};
}));
// node_modules/joi/lib/types/boolean.js
var require_boolean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert } = require_lib$4();
	const Any = require_any();
	const Common = require_common();
	const Values = require_values();
	const internals = {};
	internals.isBool = function(value) {
		return typeof value === "boolean";
	};
	module.exports = Any.extend({
		type: "boolean",
		flags: { sensitive: { default: false } },
		terms: {
			falsy: {
				init: null,
				manifest: "values"
			},
			truthy: {
				init: null,
				manifest: "values"
			}
		},
		coerce(value, { schema }) {
			if (typeof value === "boolean") return;
			if (typeof value === "string") {
				const trimmedValue = value.trim();
				const normalized = schema._flags.sensitive ? trimmedValue : trimmedValue.toLowerCase();
				value = normalized === "true" ? true : normalized === "false" ? false : value;
			}
			if (typeof value !== "boolean") value = schema.$_terms.truthy && schema.$_terms.truthy.has(value, null, null, !schema._flags.sensitive) || (schema.$_terms.falsy && schema.$_terms.falsy.has(value, null, null, !schema._flags.sensitive) ? false : value);
			return { value };
		},
		validate(value, { error }) {
			if (typeof value !== "boolean") return {
				value,
				errors: error("boolean.base")
			};
		},
		rules: {
			truthy: { method(...values) {
				Common.verifyFlat(values, "truthy");
				const obj = this.clone();
				obj.$_terms.truthy = obj.$_terms.truthy || new Values();
				for (let i = 0; i < values.length; ++i) {
					const value = values[i];
					assert(value !== void 0, "Cannot call truthy with undefined");
					obj.$_terms.truthy.add(value);
				}
				return obj;
			} },
			falsy: { method(...values) {
				Common.verifyFlat(values, "falsy");
				const obj = this.clone();
				obj.$_terms.falsy = obj.$_terms.falsy || new Values();
				for (let i = 0; i < values.length; ++i) {
					const value = values[i];
					assert(value !== void 0, "Cannot call falsy with undefined");
					obj.$_terms.falsy.add(value);
				}
				return obj;
			} },
			sensitive: { method(enabled = true) {
				return this.$_setFlag("sensitive", enabled);
			} }
		},
		cast: {
			number: {
				from: internals.isBool,
				to(value, helpers) {
					return value ? 1 : 0;
				}
			},
			string: {
				from: internals.isBool,
				to(value, helpers) {
					return value ? "true" : "false";
				}
			}
		},
		manifest: { build(obj, desc) {
			if (desc.truthy) obj = obj.truthy(...desc.truthy);
			if (desc.falsy) obj = obj.falsy(...desc.falsy);
			return obj;
		} },
		messages: { "boolean.base": "{{#label}} must be a boolean" }
	});
}));
// node_modules/joi/lib/types/date.js
var require_date = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert } = require_lib$4();
	const Any = require_any();
	const Common = require_common();
	const Template = require_template();
	const internals = { formats: [
		"iso",
		"javascript",
		"unix"
	] };
	internals.isDate = function(value) {
		return value instanceof Date;
	};
	module.exports = Any.extend({
		type: "date",
		coerce: {
			from: ["number", "string"],
			method(value, { schema }) {
				return { value: internals.parse(value, schema._flags.format) || value };
			}
		},
		validate(value, { schema, error, prefs }) {
			if (value instanceof Date && !isNaN(value.getTime())) return;
			const format = schema._flags.format;
			if (!prefs.convert || !format || typeof value !== "string") return {
				value,
				errors: error("date.base")
			};
			return {
				value,
				errors: error("date.format", { format })
			};
		},
		jsonSchema(schema, res, mode, options) {
			res.type = "string";
			res.format = "date-time";
			return res;
		},
		rules: {
			compare: {
				method: false,
				validate(value, helpers, { date }, { name, operator, args }) {
					const to = date === "now" ? Date.now() : date.getTime();
					if (Common.compare(value.getTime(), to, operator)) return value;
					return helpers.error("date." + name, {
						limit: args.date,
						value
					});
				},
				args: [{
					name: "date",
					ref: true,
					normalize: (date) => {
						return date === "now" ? date : internals.parse(date);
					},
					assert: (date) => date !== null,
					message: "must have a valid date format"
				}]
			},
			format: { method(format) {
				assert(internals.formats.includes(format), "Unknown date format", format);
				return this.$_setFlag("format", format);
			} },
			greater: {
				method(date) {
					return this.$_addRule({
						name: "greater",
						method: "compare",
						args: { date },
						operator: ">"
					});
				},
				jsonSchema(rule, res) {
					const date = rule.args.date;
					if (date instanceof Date) res["x-constraint"] = {
						...res["x-constraint"],
						greater: date.toISOString()
					};
					return res;
				}
			},
			iso: { method() {
				return this.format("iso");
			} },
			less: {
				method(date) {
					return this.$_addRule({
						name: "less",
						method: "compare",
						args: { date },
						operator: "<"
					});
				},
				jsonSchema(rule, res) {
					const date = rule.args.date;
					if (date instanceof Date) res["x-constraint"] = {
						...res["x-constraint"],
						less: date.toISOString()
					};
					return res;
				}
			},
			max: {
				method(date) {
					return this.$_addRule({
						name: "max",
						method: "compare",
						args: { date },
						operator: "<="
					});
				},
				jsonSchema(rule, res) {
					const date = rule.args.date;
					if (date instanceof Date) res["x-constraint"] = {
						...res["x-constraint"],
						max: date.toISOString()
					};
					return res;
				}
			},
			min: {
				method(date) {
					return this.$_addRule({
						name: "min",
						method: "compare",
						args: { date },
						operator: ">="
					});
				},
				jsonSchema(rule, res) {
					const date = rule.args.date;
					if (date instanceof Date) res["x-constraint"] = {
						...res["x-constraint"],
						min: date.toISOString()
					};
					return res;
				}
			},
			timestamp: { method(type = "javascript") {
				assert(["javascript", "unix"].includes(type), "\"type\" must be one of \"javascript, unix\"");
				return this.format(type);
			} }
		},
		cast: {
			number: {
				from: internals.isDate,
				to(value, helpers) {
					return value.getTime();
				}
			},
			string: {
				from: internals.isDate,
				to(value, { prefs }) {
					return Template.date(value, prefs);
				}
			}
		},
		messages: {
			"date.base": "{{#label}} must be a valid date",
			"date.format": "{{#label}} must be in {msg(\"date.format.\" + #format) || #format} format",
			"date.greater": "{{#label}} must be greater than {{:#limit}}",
			"date.less": "{{#label}} must be less than {{:#limit}}",
			"date.max": "{{#label}} must be less than or equal to {{:#limit}}",
			"date.min": "{{#label}} must be greater than or equal to {{:#limit}}",
			"date.format.iso": "ISO 8601 date",
			"date.format.javascript": "timestamp or number of milliseconds",
			"date.format.unix": "timestamp or number of seconds"
		}
	});
	internals.parse = function(value, format) {
		if (value instanceof Date) return value;
		if (typeof value !== "string" && (isNaN(value) || !isFinite(value))) return null;
		if (/^\s*$/.test(value)) return null;
		if (format === "iso") {
			if (!Common.isIsoDate(value)) return null;
			return internals.date(value.toString());
		}
		const original = value;
		if (typeof value === "string" && /^[+-]?\d+(\.\d+)?$/.test(value)) value = parseFloat(value);
		if (format) {
			if (format === "javascript") return internals.date(1 * value);
			if (format === "unix") return internals.date(1e3 * value);
			if (typeof original === "string") return null;
		}
		return internals.date(value);
	};
	internals.date = function(value) {
		const date = new Date(value);
		if (!isNaN(date.getTime())) return date;
		return null;
	};
}));
// node_modules/@hapi/topo/lib/index.js
var require_lib$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { assert } = require_lib$4();
	const internals = {};
	exports.Sorter = class {
		constructor() {
			this._items = [];
			this.nodes = [];
		}
		add(nodes, options) {
			options = options ?? {};
			const before = [].concat(options.before ?? []);
			const after = [].concat(options.after ?? []);
			const group = options.group ?? "?";
			const sort = options.sort ?? 0;
			assert(!before.includes(group), `Item cannot come before itself: ${group}`);
			assert(!before.includes("?"), "Item cannot come before unassociated items");
			assert(!after.includes(group), `Item cannot come after itself: ${group}`);
			assert(!after.includes("?"), "Item cannot come after unassociated items");
			if (!Array.isArray(nodes)) nodes = [nodes];
			for (const node of nodes) {
				const item = {
					seq: this._items.length,
					sort,
					before,
					after,
					group,
					node
				};
				this._items.push(item);
			}
			if (!options.manual) {
				const valid = this._sort();
				assert(valid, "item", group !== "?" ? `added into group ${group}` : "", "created a dependencies error");
			}
			return this.nodes;
		}
		merge(others) {
			if (!Array.isArray(others)) others = [others];
			for (const other of others) if (other) for (const item of other._items) this._items.push(Object.assign({}, item));
			this._items.sort(internals.mergeSort);
			for (let i = 0; i < this._items.length; ++i) this._items[i].seq = i;
			const valid = this._sort();
			assert(valid, "merge created a dependencies error");
			return this.nodes;
		}
		sort() {
			const valid = this._sort();
			assert(valid, "sort created a dependencies error");
			return this.nodes;
		}
		_sort() {
			const graph = {};
			const graphAfters = Object.create(null);
			const groups = Object.create(null);
			for (const item of this._items) {
				const seq = item.seq;
				const group = item.group;
				groups[group] = groups[group] ?? [];
				groups[group].push(seq);
				graph[seq] = item.before;
				for (const after of item.after) {
					graphAfters[after] = graphAfters[after] ?? [];
					graphAfters[after].push(seq);
				}
			}
			for (const node in graph) {
				const expandedGroups = [];
				for (const graphNodeItem in graph[node]) {
					const group = graph[node][graphNodeItem];
					groups[group] = groups[group] ?? [];
					expandedGroups.push(...groups[group]);
				}
				graph[node] = expandedGroups;
			}
			for (const group in graphAfters) if (groups[group]) for (const node of groups[group]) graph[node].push(...graphAfters[group]);
			const ancestors = {};
			for (const node in graph) {
				const children = graph[node];
				for (const child of children) {
					ancestors[child] = ancestors[child] ?? [];
					ancestors[child].push(node);
				}
			}
			const visited = {};
			const sorted = [];
			for (let i = 0; i < this._items.length; ++i) {
				let next = i;
				if (ancestors[i]) {
					next = null;
					for (let j = 0; j < this._items.length; ++j) {
						if (visited[j] === true) continue;
						if (!ancestors[j]) ancestors[j] = [];
						const shouldSeeCount = ancestors[j].length;
						let seenCount = 0;
						for (let k = 0; k < shouldSeeCount; ++k) if (visited[ancestors[j][k]]) ++seenCount;
						if (seenCount === shouldSeeCount) {
							next = j;
							break;
						}
					}
				}
				if (next !== null) {
					visited[next] = true;
					sorted.push(next);
				}
			}
			if (sorted.length !== this._items.length) return false;
			const seqIndex = {};
			for (const item of this._items) seqIndex[item.seq] = item;
			this._items = [];
			this.nodes = [];
			for (const value of sorted) {
				const sortedItem = seqIndex[value];
				this.nodes.push(sortedItem.node);
				this._items.push(sortedItem);
			}
			return true;
		}
	};
	internals.mergeSort = (a, b) => {
		return a.sort === b.sort ? 0 : a.sort < b.sort ? -1 : 1;
	};
}));
// node_modules/joi/lib/types/keys.js
var require_keys = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { applyToDefaults, assert, clone: Clone } = require_lib$4();
	const Topo = require_lib$1();
	const Any = require_any();
	const Common = require_common();
	const Compile = require_compile();
	const Errors = require_errors$1();
	const Ref = require_ref();
	const Template = require_template();
	const internals = { renameDefaults: {
		alias: false,
		multiple: false,
		override: false
	} };
	module.exports = Any.extend({
		type: "_keys",
		properties: { typeof: "object" },
		flags: { unknown: { default: void 0 } },
		terms: {
			dependencies: { init: null },
			keys: {
				init: null,
				manifest: { mapped: {
					from: "schema",
					to: "key"
				} }
			},
			patterns: { init: null },
			renames: { init: null }
		},
		args(schema, keys) {
			return schema.keys(keys);
		},
		jsonSchema(schema, res, mode, options) {
			res.type = "object";
			if (schema.$_terms.keys) {
				res.properties = {};
				const required = [];
				for (const child of schema.$_terms.keys) {
					const jsonSchema = child.schema.$_jsonSchema(mode, options);
					res.properties[child.key] = jsonSchema;
					if (child.schema._flags.id) options.$defs[child.schema._flags.id] = jsonSchema;
					if (child.schema._flags.presence === "required" || mode === "output" && child.schema._flags.default !== void 0) required.push(child.key);
				}
				if (required.length) res.required = required.sort();
			}
			if (schema.$_terms.patterns) {
				const patternProperties = {};
				for (const pattern of schema.$_terms.patterns) if (pattern.regex) patternProperties[pattern.regex.source] = pattern.rule.$_jsonSchema(mode, options);
				else if (pattern.schema.type === "any") res.additionalProperties = pattern.rule.$_jsonSchema(mode, options);
				else patternProperties[".*"] = pattern.rule.$_jsonSchema(mode, options);
				if (Object.keys(patternProperties).length) res.patternProperties = patternProperties;
			}
			if (res.additionalProperties === void 0) {
				if ((schema._flags.unknown === true || schema._flags.unknown === void 0 && !schema.$_terms.keys && !schema.$_terms.patterns && !schema._flags.only) === false) res.additionalProperties = false;
			}
			return res;
		},
		validate(value, { schema, error, state, prefs }) {
			if (!value || typeof value !== schema.$_property("typeof") || Array.isArray(value)) return {
				value,
				errors: error("object.base", { type: schema.$_property("typeof") })
			};
			if (!schema.$_terms.renames && !schema.$_terms.dependencies && !schema.$_terms.keys && !schema.$_terms.patterns && !schema.$_terms.externals) return;
			value = internals.clone(value, prefs);
			const errors = [];
			if (schema.$_terms.renames && !internals.rename(schema, value, state, prefs, errors)) return {
				value,
				errors
			};
			if (!schema.$_terms.keys && !schema.$_terms.patterns && !schema.$_terms.dependencies) return {
				value,
				errors
			};
			const unprocessed = new Set(Object.keys(value));
			if (schema.$_terms.keys) {
				const ancestors = [value, ...state.ancestors];
				for (const child of schema.$_terms.keys) {
					const key = child.key;
					const item = value[key];
					unprocessed.delete(key);
					const localState = state.localize([...state.path, key], ancestors, child);
					const result = child.schema.$_validate(item, localState, prefs);
					if (result.errors) {
						if (prefs.abortEarly) return {
							value,
							errors: result.errors
						};
						if (result.value !== void 0) value[key] = result.value;
						errors.push(...result.errors);
					} else if (child.schema._flags.result === "strip" || result.value === void 0 && item !== void 0) delete value[key];
					else if (result.value !== void 0) value[key] = result.value;
				}
			}
			if (unprocessed.size || schema._flags._hasPatternMatch) {
				const early = internals.unknown(schema, value, unprocessed, errors, state, prefs);
				if (early) return early;
			}
			if (schema.$_terms.dependencies) for (const dep of schema.$_terms.dependencies) {
				if (dep.key !== null && internals.isPresent(dep.options)(dep.key.resolve(value, state, prefs, null, { shadow: false })) === false) continue;
				const failed = internals.dependencies[dep.rel](schema, dep, value, state, prefs);
				if (failed) {
					const report = schema.$_createError(failed.code, value, failed.context, state, prefs);
					if (prefs.abortEarly) return {
						value,
						errors: report
					};
					errors.push(report);
				}
			}
			return {
				value,
				errors
			};
		},
		rules: {
			and: { method(...peers) {
				Common.verifyFlat(peers, "and");
				return internals.dependency(this, "and", null, peers);
			} },
			append: { method(schema) {
				if (schema === null || schema === void 0 || Object.keys(schema).length === 0) return this;
				return this.keys(schema);
			} },
			assert: {
				method(subject, schema, message) {
					if (!Template.isTemplate(subject)) subject = Compile.ref(subject);
					assert(message === void 0 || typeof message === "string", "Message must be a string");
					schema = this.$_compile(schema, { appendPath: true });
					const obj = this.$_addRule({
						name: "assert",
						args: {
							subject,
							schema,
							message
						}
					});
					obj.$_mutateRegister(subject);
					obj.$_mutateRegister(schema);
					return obj;
				},
				validate(value, { error, prefs, state }, { subject, schema, message }) {
					const about = subject.resolve(value, state, prefs);
					const path = Ref.isRef(subject) ? subject.absolute(state) : [];
					if (schema.$_match(about, state.localize(path, [value, ...state.ancestors], schema), prefs)) return value;
					return error("object.assert", {
						subject,
						message
					});
				},
				args: [
					"subject",
					"schema",
					"message"
				],
				multi: true
			},
			instance: {
				method(constructor, name) {
					assert(typeof constructor === "function", "constructor must be a function");
					name = name || constructor.name;
					return this.$_addRule({
						name: "instance",
						args: {
							constructor,
							name
						}
					});
				},
				validate(value, helpers, { constructor, name }) {
					if (value instanceof constructor) return value;
					return helpers.error("object.instance", {
						type: name,
						value
					});
				},
				args: ["constructor", "name"]
			},
			keys: { method(schema) {
				assert(schema === void 0 || typeof schema === "object", "Object schema must be a valid object");
				assert(!Common.isSchema(schema), "Object schema cannot be a joi schema");
				const obj = this.clone();
				if (!schema) obj.$_terms.keys = null;
				else if (!Object.keys(schema).length) obj.$_terms.keys = new internals.Keys();
				else {
					obj.$_terms.keys = obj.$_terms.keys ? obj.$_terms.keys.filter((child) => !schema.hasOwnProperty(child.key)) : new internals.Keys();
					for (const key of Object.keys(schema)) Common.tryWithPath(() => obj.$_terms.keys.push({
						key,
						schema: this.$_compile(schema[key])
					}), key);
				}
				return obj.$_mutateRebuild();
			} },
			length: {
				method(limit) {
					return this.$_addRule({
						name: "length",
						args: { limit },
						operator: "="
					});
				},
				validate(value, helpers, { limit }, { name, operator, args }) {
					if (Common.compare(Object.keys(value).length, limit, operator)) return value;
					return helpers.error("object." + name, {
						limit: args.limit,
						value
					});
				},
				jsonSchema(rule, res) {
					res.minProperties = rule.args.limit;
					res.maxProperties = rule.args.limit;
					return res;
				},
				args: [{
					name: "limit",
					ref: true,
					assert: Common.limit,
					message: "must be a positive integer"
				}]
			},
			max: {
				method(limit) {
					return this.$_addRule({
						name: "max",
						method: "length",
						args: { limit },
						operator: "<="
					});
				},
				jsonSchema(rule, res) {
					res.maxProperties = rule.args.limit;
					return res;
				}
			},
			min: {
				method(limit) {
					return this.$_addRule({
						name: "min",
						method: "length",
						args: { limit },
						operator: ">="
					});
				},
				jsonSchema(rule, res) {
					res.minProperties = rule.args.limit;
					return res;
				}
			},
			nand: { method(...peers) {
				Common.verifyFlat(peers, "nand");
				return internals.dependency(this, "nand", null, peers);
			} },
			or: { method(...peers) {
				Common.verifyFlat(peers, "or");
				return internals.dependency(this, "or", null, peers);
			} },
			oxor: { method(...peers) {
				return internals.dependency(this, "oxor", null, peers);
			} },
			pattern: { method(pattern, schema, options = {}) {
				const isRegExp = pattern instanceof RegExp;
				if (!isRegExp) pattern = this.$_compile(pattern, { appendPath: true });
				assert(schema !== void 0, "Invalid rule");
				Common.assertOptions(options, ["fallthrough", "matches"]);
				if (isRegExp) assert(!pattern.flags.includes("g") && !pattern.flags.includes("y"), "pattern should not use global or sticky mode");
				schema = this.$_compile(schema, { appendPath: true });
				const obj = this.clone();
				obj.$_terms.patterns = obj.$_terms.patterns || [];
				const config = {
					[isRegExp ? "regex" : "schema"]: pattern,
					rule: schema
				};
				if (options.matches) {
					config.matches = this.$_compile(options.matches);
					if (config.matches.type !== "array") config.matches = config.matches.$_root.array().items(config.matches);
					obj.$_mutateRegister(config.matches);
					obj.$_setFlag("_hasPatternMatch", true, { clone: false });
				}
				if (options.fallthrough) config.fallthrough = true;
				obj.$_terms.patterns.push(config);
				obj.$_mutateRegister(schema);
				return obj;
			} },
			ref: {
				method() {
					return this.$_addRule("ref");
				},
				validate(value, helpers) {
					if (Ref.isRef(value)) return value;
					return helpers.error("object.refType", { value });
				}
			},
			regex: {
				method() {
					return this.$_addRule("regex");
				},
				validate(value, helpers) {
					if (value instanceof RegExp) return value;
					return helpers.error("object.regex", { value });
				}
			},
			rename: { method(from, to, options = {}) {
				assert(typeof from === "string" || from instanceof RegExp, "Rename missing the from argument");
				assert(typeof to === "string" || to instanceof Template, "Invalid rename to argument");
				assert(to !== from, "Cannot rename key to same name:", from);
				Common.assertOptions(options, [
					"alias",
					"ignoreUndefined",
					"override",
					"multiple"
				]);
				const obj = this.clone();
				obj.$_terms.renames = obj.$_terms.renames || [];
				for (const rename of obj.$_terms.renames) assert(rename.from !== from, "Cannot rename the same key multiple times");
				if (to instanceof Template) obj.$_mutateRegister(to);
				obj.$_terms.renames.push({
					from,
					to,
					options: applyToDefaults(internals.renameDefaults, options)
				});
				return obj;
			} },
			schema: {
				method(type = "any") {
					return this.$_addRule({
						name: "schema",
						args: { type }
					});
				},
				validate(value, helpers, { type }) {
					if (Common.isSchema(value) && (type === "any" || value.type === type)) return value;
					return helpers.error("object.schema", { type });
				}
			},
			unknown: { method(allow) {
				return this.$_setFlag("unknown", allow !== false);
			} },
			with: { method(key, peers, options = {}) {
				return internals.dependency(this, "with", key, peers, options);
			} },
			without: { method(key, peers, options = {}) {
				return internals.dependency(this, "without", key, peers, options);
			} },
			xor: { method(...peers) {
				Common.verifyFlat(peers, "xor");
				return internals.dependency(this, "xor", null, peers);
			} }
		},
		overrides: {
			default(value, options) {
				if (value === void 0) value = Common.symbols.deepDefault;
				return this.$_parent("default", value, options);
			},
			isAsync() {
				if (this.$_terms.externals?.length) return true;
				if (this.$_terms.keys?.length) {
					for (const key of this.$_terms.keys) if (key.schema.isAsync()) return true;
				}
				if (this.$_terms.patterns?.length) {
					for (const pattern of this.$_terms.patterns) if (pattern.rule.isAsync()) return true;
				}
				return false;
			}
		},
		rebuild(schema) {
			if (schema.$_terms.keys) schema.$_terms.keys = new internals.Keys(...internals.sortKeys(schema.$_terms.keys));
		},
		manifest: { build(obj, desc) {
			if (desc.keys) obj = obj.keys(desc.keys);
			if (desc.dependencies) for (const { rel, key = null, peers, options } of desc.dependencies) obj = internals.dependency(obj, rel, key, peers, options);
			if (desc.patterns) for (const { regex, schema, rule, fallthrough, matches } of desc.patterns) obj = obj.pattern(regex || schema, rule, {
				fallthrough,
				matches
			});
			if (desc.renames) for (const { from, to, options } of desc.renames) obj = obj.rename(from, to, options);
			return obj;
		} },
		messages: {
			"object.and": "{{#label}} contains {{#presentWithLabels}} without its required peers {{#missingWithLabels}}",
			"object.assert": "{{#label}} is invalid because {if(#subject.key, `\"` + #subject.key + `\" failed to ` + (#message || \"pass the assertion test\"), #message || \"the assertion failed\")}",
			"object.base": "{{#label}} must be of type {{#type}}",
			"object.instance": "{{#label}} must be an instance of {{:#type}}",
			"object.length": "{{#label}} must have {{#limit}} key{if(#limit == 1, \"\", \"s\")}",
			"object.max": "{{#label}} must have less than or equal to {{#limit}} key{if(#limit == 1, \"\", \"s\")}",
			"object.min": "{{#label}} must have at least {{#limit}} key{if(#limit == 1, \"\", \"s\")}",
			"object.missing": "{{#label}} must contain at least one of {{#peersWithLabels}}",
			"object.nand": "{{:#mainWithLabel}} must not exist simultaneously with {{#peersWithLabels}}",
			"object.oxor": "{{#label}} contains a conflict between optional exclusive peers {{#peersWithLabels}}",
			"object.pattern.match": "{{#label}} keys failed to match pattern requirements",
			"object.refType": "{{#label}} must be a Joi reference",
			"object.regex": "{{#label}} must be a RegExp object",
			"object.rename.multiple": "{{#label}} cannot rename {{:#from}} because multiple renames are disabled and another key was already renamed to {{:#to}}",
			"object.rename.override": "{{#label}} cannot rename {{:#from}} because override is disabled and target {{:#to}} exists",
			"object.rename.proto": "{{#label}} cannot rename {{:#from}} because target {{:#to}} is a reserved key",
			"object.schema": "{{#label}} must be a Joi schema of {{#type}} type",
			"object.unknown": "{{#label}} is not allowed",
			"object.with": "{{:#mainWithLabel}} missing required peer {{:#peerWithLabel}}",
			"object.without": "{{:#mainWithLabel}} conflict with forbidden peer {{:#peerWithLabel}}",
			"object.xor": "{{#label}} contains a conflict between exclusive peers {{#peersWithLabels}}"
		}
	});
	internals.clone = function(value, prefs) {
		if (typeof value === "object") {
			if (prefs.nonEnumerables) return Clone(value, { shallow: true });
			const proto = Object.getPrototypeOf(value);
			const clone = Object.create(proto);
			Object.assign(clone, value);
			if (Object.getPrototypeOf(clone) !== proto) Object.setPrototypeOf(clone, proto);
			return clone;
		}
		const clone = function(...args) {
			return value.apply(this, args);
		};
		clone.prototype = Clone(value.prototype);
		Object.defineProperty(clone, "name", {
			value: value.name,
			writable: false
		});
		Object.defineProperty(clone, "length", {
			value: value.length,
			writable: false
		});
		Object.assign(clone, value);
		return clone;
	};
	internals.dependency = function(schema, rel, key, peers, options) {
		assert(key === null || typeof key === "string", rel, "key must be a strings");
		if (!options) options = peers.length > 1 && typeof peers[peers.length - 1] === "object" ? peers.pop() : {};
		Common.assertOptions(options, ["separator", "isPresent"]);
		peers = [].concat(peers);
		const separator = Common.default(options.separator, ".");
		const paths = [];
		for (const peer of peers) {
			assert(typeof peer === "string", rel, "peers must be strings");
			paths.push(Compile.ref(peer, {
				separator,
				ancestor: 0,
				prefix: false
			}));
		}
		if (key !== null) key = Compile.ref(key, {
			separator,
			ancestor: 0,
			prefix: false
		});
		const obj = schema.clone();
		obj.$_terms.dependencies = obj.$_terms.dependencies || [];
		obj.$_terms.dependencies.push(new internals.Dependency(rel, key, paths, peers, options));
		return obj;
	};
	internals.dependencies = {
		and(schema, dep, value, state, prefs) {
			const missing = [];
			const present = [];
			const count = dep.peers.length;
			const isPresent = internals.isPresent(dep.options);
			for (const peer of dep.peers) if (isPresent(peer.resolve(value, state, prefs, null, { shadow: false })) === false) missing.push(peer.key);
			else present.push(peer.key);
			if (missing.length !== count && present.length !== count) return {
				code: "object.and",
				context: {
					present,
					presentWithLabels: internals.keysToLabels(schema, present),
					missing,
					missingWithLabels: internals.keysToLabels(schema, missing)
				}
			};
		},
		nand(schema, dep, value, state, prefs) {
			const present = [];
			const isPresent = internals.isPresent(dep.options);
			for (const peer of dep.peers) if (isPresent(peer.resolve(value, state, prefs, null, { shadow: false }))) present.push(peer.key);
			if (present.length !== dep.peers.length) return;
			const main = dep.paths[0];
			const values = dep.paths.slice(1);
			return {
				code: "object.nand",
				context: {
					main,
					mainWithLabel: internals.keysToLabels(schema, main),
					peers: values,
					peersWithLabels: internals.keysToLabels(schema, values)
				}
			};
		},
		or(schema, dep, value, state, prefs) {
			const isPresent = internals.isPresent(dep.options);
			for (const peer of dep.peers) if (isPresent(peer.resolve(value, state, prefs, null, { shadow: false }))) return;
			return {
				code: "object.missing",
				context: {
					peers: dep.paths,
					peersWithLabels: internals.keysToLabels(schema, dep.paths)
				}
			};
		},
		oxor(schema, dep, value, state, prefs) {
			const present = [];
			const isPresent = internals.isPresent(dep.options);
			for (const peer of dep.peers) if (isPresent(peer.resolve(value, state, prefs, null, { shadow: false }))) present.push(peer.key);
			if (!present.length || present.length === 1) return;
			const context = {
				peers: dep.paths,
				peersWithLabels: internals.keysToLabels(schema, dep.paths)
			};
			context.present = present;
			context.presentWithLabels = internals.keysToLabels(schema, present);
			return {
				code: "object.oxor",
				context
			};
		},
		with(schema, dep, value, state, prefs) {
			const isPresent = internals.isPresent(dep.options);
			for (const peer of dep.peers) if (isPresent(peer.resolve(value, state, prefs, null, { shadow: false })) === false) return {
				code: "object.with",
				context: {
					main: dep.key.key,
					mainWithLabel: internals.keysToLabels(schema, dep.key.key),
					peer: peer.key,
					peerWithLabel: internals.keysToLabels(schema, peer.key)
				}
			};
		},
		without(schema, dep, value, state, prefs) {
			const isPresent = internals.isPresent(dep.options);
			for (const peer of dep.peers) if (isPresent(peer.resolve(value, state, prefs, null, { shadow: false }))) return {
				code: "object.without",
				context: {
					main: dep.key.key,
					mainWithLabel: internals.keysToLabels(schema, dep.key.key),
					peer: peer.key,
					peerWithLabel: internals.keysToLabels(schema, peer.key)
				}
			};
		},
		xor(schema, dep, value, state, prefs) {
			const present = [];
			const isPresent = internals.isPresent(dep.options);
			for (const peer of dep.peers) if (isPresent(peer.resolve(value, state, prefs, null, { shadow: false }))) present.push(peer.key);
			if (present.length === 1) return;
			const context = {
				peers: dep.paths,
				peersWithLabels: internals.keysToLabels(schema, dep.paths)
			};
			if (present.length === 0) return {
				code: "object.missing",
				context
			};
			context.present = present;
			context.presentWithLabels = internals.keysToLabels(schema, present);
			return {
				code: "object.xor",
				context
			};
		}
	};
	internals.sortKeys = function(keys, manual = true) {
		const topo = new Topo.Sorter();
		for (const child of keys) Common.tryWithPath(() => topo.add(child, {
			after: child.schema.$_rootReferences(),
			group: child.key,
			manual
		}), child.key);
		try {
			return topo.sort();
		} catch {
			return internals.sortKeys(keys, false);
		}
	};
	internals.keysToLabels = function(schema, keys) {
		if (Array.isArray(keys)) return keys.map((key) => schema.$_mapLabels(key));
		return schema.$_mapLabels(keys);
	};
	internals.isPresent = function(options) {
		return typeof options.isPresent === "function" ? options.isPresent : (resolved) => resolved !== void 0;
	};
	internals.rename = function(schema, value, state, prefs, errors) {
		const renamed = {};
		for (const rename of schema.$_terms.renames) {
			const matches = [];
			const pattern = typeof rename.from !== "string";
			if (!pattern) {
				if (Object.prototype.hasOwnProperty.call(value, rename.from) && (value[rename.from] !== void 0 || !rename.options.ignoreUndefined)) matches.push(rename);
			} else for (const from of Object.keys(value)) {
				if (value[from] === void 0 && rename.options.ignoreUndefined) continue;
				if (from === rename.to) continue;
				const match = rename.from.exec(from);
				if (!match) continue;
				matches.push({
					from,
					to: rename.to,
					match
				});
			}
			for (const match of matches) {
				const from = match.from;
				let to = match.to;
				if (to instanceof Template) to = to.render(value, state, prefs, match.match);
				if (from === to) continue;
				if (!rename.options.multiple && renamed[to]) {
					errors.push(schema.$_createError("object.rename.multiple", value, {
						from,
						to,
						pattern
					}, state, prefs));
					if (prefs.abortEarly) return false;
				}
				if (Object.prototype.hasOwnProperty.call(value, to) && !rename.options.override && !renamed[to]) {
					errors.push(schema.$_createError("object.rename.override", value, {
						from,
						to,
						pattern
					}, state, prefs));
					if (prefs.abortEarly) return false;
				}
				if (to === "__proto__") {
					errors.push(schema.$_createError("object.rename.proto", value, {
						from,
						to,
						pattern
					}, state, prefs));
					if (prefs.abortEarly) return false;
					continue;
				}
				if (value[from] === void 0) delete value[to];
				else value[to] = value[from];
				renamed[to] = true;
				if (!rename.options.alias) delete value[from];
			}
		}
		return true;
	};
	internals.unknown = function(schema, value, unprocessed, errors, state, prefs) {
		if (schema.$_terms.patterns) {
			let hasMatches = false;
			const matches = schema.$_terms.patterns.map((pattern) => {
				if (pattern.matches) {
					hasMatches = true;
					return [];
				}
			});
			const ancestors = [value, ...state.ancestors];
			for (const key of unprocessed) {
				const item = value[key];
				const path = [...state.path, key];
				for (let i = 0; i < schema.$_terms.patterns.length; ++i) {
					const pattern = schema.$_terms.patterns[i];
					if (pattern.regex) {
						const match = pattern.regex.test(key);
						state.mainstay.tracer.debug(state, "rule", `pattern.${i}`, match ? "pass" : "error");
						if (!match) continue;
					} else if (!pattern.schema.$_match(key, state.nest(pattern.schema, `pattern.${i}`), prefs)) continue;
					unprocessed.delete(key);
					const localState = state.localize(path, ancestors, {
						schema: pattern.rule,
						key
					});
					const result = pattern.rule.$_validate(item, localState, prefs);
					if (result.errors) {
						if (prefs.abortEarly) return {
							value,
							errors: result.errors
						};
						errors.push(...result.errors);
					}
					if (pattern.matches) matches[i].push(key);
					value[key] = result.value;
					if (!pattern.fallthrough) break;
				}
			}
			if (hasMatches) for (let i = 0; i < matches.length; ++i) {
				const match = matches[i];
				if (!match) continue;
				const stpm = schema.$_terms.patterns[i].matches;
				const localState = state.localize(state.path, ancestors, stpm);
				const result = stpm.$_validate(match, localState, prefs);
				if (result.errors) {
					const details = Errors.details(result.errors, { override: false });
					details.matches = match;
					const report = schema.$_createError("object.pattern.match", value, details, state, prefs);
					if (prefs.abortEarly) return {
						value,
						errors: report
					};
					errors.push(report);
				}
			}
		}
		if (!unprocessed.size || !schema.$_terms.keys && !schema.$_terms.patterns) return;
		if (prefs.stripUnknown && typeof schema._flags.unknown === "undefined" || prefs.skipFunctions) {
			const stripUnknown = prefs.stripUnknown ? prefs.stripUnknown === true ? true : !!prefs.stripUnknown.objects : false;
			for (const key of unprocessed) if (stripUnknown) {
				delete value[key];
				unprocessed.delete(key);
			} else if (typeof value[key] === "function") unprocessed.delete(key);
		}
		if (!Common.default(schema._flags.unknown, prefs.allowUnknown)) for (const unprocessedKey of unprocessed) {
			const localState = state.localize([...state.path, unprocessedKey], []);
			const report = schema.$_createError("object.unknown", value[unprocessedKey], { child: unprocessedKey }, localState, prefs, { flags: false });
			if (prefs.abortEarly) return {
				value,
				errors: report
			};
			errors.push(report);
		}
	};
	internals.Dependency = class {
		constructor(rel, key, peers, paths, options) {
			this.rel = rel;
			this.key = key;
			this.peers = peers;
			this.paths = paths;
			this.options = options;
		}
		describe() {
			const desc = {
				rel: this.rel,
				peers: this.paths
			};
			if (this.key !== null) desc.key = this.key.key;
			if (this.peers[0].separator !== ".") desc.options = {
				...desc.options,
				separator: this.peers[0].separator
			};
			if (this.options.isPresent) desc.options = {
				...desc.options,
				isPresent: this.options.isPresent
			};
			return desc;
		}
	};
	internals.Keys = class extends Array {
		concat(source) {
			const result = this.slice();
			const keys = /* @__PURE__ */ new Map();
			for (let i = 0; i < result.length; ++i) keys.set(result[i].key, i);
			for (const item of source) {
				const key = item.key;
				const pos = keys.get(key);
				if (pos !== void 0) result[pos] = {
					key,
					schema: result[pos].schema.concat(item.schema)
				};
				else result.push(item);
			}
			return result;
		}
	};
}));
// node_modules/joi/lib/types/function.js
var require_function = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert } = require_lib$4();
	module.exports = require_keys().extend({
		type: "function",
		properties: { typeof: "function" },
		rules: {
			arity: {
				method(n) {
					assert(Number.isSafeInteger(n) && n >= 0, "n must be a positive integer");
					return this.$_addRule({
						name: "arity",
						args: { n }
					});
				},
				validate(value, helpers, { n }) {
					if (value.length === n) return value;
					return helpers.error("function.arity", { n });
				}
			},
			class: {
				method() {
					return this.$_addRule("class");
				},
				validate(value, helpers) {
					if (/^\s*class\s/.test(value.toString())) return value;
					return helpers.error("function.class", { value });
				}
			},
			minArity: {
				method(n) {
					assert(Number.isSafeInteger(n) && n > 0, "n must be a strict positive integer");
					return this.$_addRule({
						name: "minArity",
						args: { n }
					});
				},
				validate(value, helpers, { n }) {
					if (value.length >= n) return value;
					return helpers.error("function.minArity", { n });
				}
			},
			maxArity: {
				method(n) {
					assert(Number.isSafeInteger(n) && n >= 0, "n must be a positive integer");
					return this.$_addRule({
						name: "maxArity",
						args: { n }
					});
				},
				validate(value, helpers, { n }) {
					if (value.length <= n) return value;
					return helpers.error("function.maxArity", { n });
				}
			}
		},
		messages: {
			"function.arity": "{{#label}} must have an arity of {{#n}}",
			"function.class": "{{#label}} must be a class",
			"function.maxArity": "{{#label}} must have an arity lesser or equal to {{#n}}",
			"function.minArity": "{{#label}} must have an arity greater or equal to {{#n}}"
		}
	});
}));
// node_modules/joi/lib/types/link.js
var require_link = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert } = require_lib$4();
	const Any = require_any();
	const Common = require_common();
	const Compile = require_compile();
	const Errors = require_errors$1();
	const internals = {};
	module.exports = Any.extend({
		type: "link",
		properties: { schemaChain: true },
		terms: { link: {
			init: null,
			manifest: "single",
			register: false
		} },
		args(schema, ref) {
			return schema.ref(ref);
		},
		jsonSchema(schema, res, mode, options) {
			if (!schema.$_terms.link) return res;
			const { ref } = schema.$_terms.link[0];
			if (ref.ancestor === "root" || ref.ancestor > 0) {
				res.$ref = `#/${ref.path.map((p) => `properties/${p}`).join("/")}`;
				return res;
			}
			if (ref.path.length === 1) res.$ref = `#/$defs/${ref.path[0]}`;
			else res.$ref = `#/${ref.path.slice(1).map((p) => `properties/${p}`).join("/")}`;
			return res;
		},
		validate(value, { schema, state, prefs, error }) {
			assert(schema.$_terms.link, "Uninitialized link schema");
			const limit = schema._flags.maxRecursion;
			if (limit !== void 0 && state.schemas.filter((entry) => entry.schema === schema).length > limit) return {
				value,
				errors: error("link.maxRecursion", { limit })
			};
			const linked = internals.generate(schema, value, state, prefs);
			const ref = schema.$_terms.link[0].ref;
			try {
				return linked.$_validate(value, state.nest(linked, `link:${ref.display}:${linked.type}`), prefs);
			} catch (err) {
				if (!(err instanceof RangeError)) throw err;
				return {
					value,
					errors: error("link.depth")
				};
			}
		},
		generate(schema, value, state, prefs) {
			return internals.generate(schema, value, state, prefs);
		},
		rules: {
			ref: { method(ref) {
				assert(!this.$_terms.link, "Cannot reinitialize schema");
				ref = Compile.ref(ref);
				assert(ref.type === "value" || ref.type === "local", "Invalid reference type:", ref.type);
				assert(ref.type === "local" || ref.ancestor === "root" || ref.ancestor > 0, "Link cannot reference itself");
				const obj = this.clone();
				obj.$_terms.link = [{ ref }];
				return obj;
			} },
			relative: { method(enabled = true) {
				return this.$_setFlag("relative", enabled);
			} },
			maxRecursion: { method(limit) {
				assert(Number.isSafeInteger(limit) && limit >= 1, "limit must be a positive integer");
				return this.$_setFlag("maxRecursion", limit);
			} }
		},
		messages: {
			"link.depth": "{{#label}} exceeds maximum recursion depth supported by the runtime",
			"link.maxRecursion": "{{#label}} exceeds maximum recursion depth of {{#limit}}"
		},
		overrides: { concat(source) {
			assert(this.$_terms.link, "Uninitialized link schema");
			assert(Common.isSchema(source), "Invalid schema object");
			assert(source.type !== "link", "Cannot merge type link with another link");
			const obj = this.clone();
			if (!obj.$_terms.whens) obj.$_terms.whens = [];
			obj.$_terms.whens.push({ concat: source });
			return obj.$_mutateRebuild();
		} },
		manifest: { build(obj, desc) {
			assert(desc.link, "Invalid link description missing link");
			return obj.ref(desc.link);
		} }
	});
	internals.generate = function(schema, value, state, prefs) {
		let linked = state.mainstay.links.get(schema);
		if (linked) return linked._generate(value, state, prefs).schema;
		const ref = schema.$_terms.link[0].ref;
		const { perspective, path } = internals.perspective(ref, state);
		internals.assert(perspective, "which is outside of schema boundaries", ref, schema, state, prefs);
		try {
			linked = path.length ? perspective.$_reach(path) : perspective;
		} catch {
			internals.assert(false, "to non-existing schema", ref, schema, state, prefs);
		}
		internals.assert(linked.type !== "link", "which is another link", ref, schema, state, prefs);
		if (!schema._flags.relative) state.mainstay.links.set(schema, linked);
		return linked._generate(value, state, prefs).schema;
	};
	internals.perspective = function(ref, state) {
		if (ref.type === "local") {
			for (const { schema, key } of state.schemas) {
				if ((schema._flags.id || key) === ref.path[0]) return {
					perspective: schema,
					path: ref.path.slice(1)
				};
				if (schema.$_terms.shared) {
					for (const shared of schema.$_terms.shared) if (shared._flags.id === ref.path[0]) return {
						perspective: shared,
						path: ref.path.slice(1)
					};
				}
			}
			return {
				perspective: null,
				path: null
			};
		}
		if (ref.ancestor === "root") return {
			perspective: state.schemas[state.schemas.length - 1].schema,
			path: ref.path
		};
		return {
			perspective: state.schemas[ref.ancestor] && state.schemas[ref.ancestor].schema,
			path: ref.path
		};
	};
	internals.assert = function(condition, message, ref, schema, state, prefs) {
		if (condition) return;
		assert(false, `"${Errors.label(schema._flags, state, prefs)}" contains link reference "${ref.display}" ${message}`);
	};
}));
// node_modules/joi/lib/types/number.js
var require_number = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert } = require_lib$4();
	const Any = require_any();
	const Common = require_common();
	const internals = {
		numberRx: /^\s*[+-]?(?:(?:\d+(?:\.\d*)?)|(?:\.\d+))(?:e([+-]?\d+))?\s*$/i,
		precisionRx: /(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/,
		exponentialPartRegex: /[eE][+-]?\d+$/,
		leadingSignAndZerosRegex: /^[+-]?(0*)?/,
		dotRegex: /\./,
		trailingZerosRegex: /0+$/,
		decimalPlaces(value) {
			const str = value.toString();
			const dindex = str.indexOf(".");
			const eindex = str.indexOf("e");
			return (dindex < 0 ? 0 : (eindex < 0 ? str.length : eindex) - dindex - 1) + (eindex < 0 ? 0 : Math.max(0, -parseInt(str.slice(eindex + 1))));
		}
	};
	module.exports = Any.extend({
		type: "number",
		flags: { unsafe: { default: false } },
		coerce: {
			from: "string",
			method(value, { schema, error }) {
				if (!value.match(internals.numberRx)) return;
				value = value.trim();
				const result = { value: parseFloat(value) };
				if (result.value === 0) result.value = 0;
				if (!schema._flags.unsafe) {
					if (value.match(/e/i)) {
						if (internals.extractSignificantDigits(value) !== internals.extractSignificantDigits(String(result.value))) {
							result.errors = error("number.unsafe");
							return result;
						}
					} else {
						const string = result.value.toString();
						if (string.match(/e/i)) return result;
						if (string !== internals.normalizeDecimal(value)) {
							result.errors = error("number.unsafe");
							return result;
						}
					}
				}
				return result;
			}
		},
		validate(value, { schema, error, prefs }) {
			if (value === 1e400 || value === -1e400) return {
				value,
				errors: error("number.infinity")
			};
			if (!Common.isNumber(value)) return {
				value,
				errors: error("number.base")
			};
			const result = { value };
			if (prefs.convert) {
				const rule = schema.$_getRule("precision");
				if (rule) {
					const precision = Math.pow(10, rule.args.limit);
					result.value = Math.round(result.value * precision) / precision;
				}
			}
			if (result.value === 0) result.value = 0;
			if (!schema._flags.unsafe && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER)) result.errors = error("number.unsafe");
			return result;
		},
		rules: {
			compare: {
				method: false,
				validate(value, helpers, { limit }, { name, operator, args }) {
					if (Common.compare(value, limit, operator)) return value;
					return helpers.error("number." + name, {
						limit: args.limit,
						value
					});
				},
				args: [{
					name: "limit",
					ref: true,
					assert: Common.isNumber,
					message: "must be a number"
				}]
			},
			greater: {
				method(limit) {
					return this.$_addRule({
						name: "greater",
						method: "compare",
						args: { limit },
						operator: ">"
					});
				},
				jsonSchema(rule, res) {
					res.exclusiveMinimum = rule.args.limit;
					return res;
				}
			},
			integer: {
				method() {
					return this.$_addRule("integer");
				},
				validate(value, helpers) {
					if (Math.trunc(value) - value === 0) return value;
					return helpers.error("number.integer");
				},
				jsonSchema(rule, res) {
					res.type = "integer";
					return res;
				}
			},
			less: {
				method(limit) {
					return this.$_addRule({
						name: "less",
						method: "compare",
						args: { limit },
						operator: "<"
					});
				},
				jsonSchema(rule, res) {
					res.exclusiveMaximum = rule.args.limit;
					return res;
				}
			},
			max: {
				method(limit) {
					return this.$_addRule({
						name: "max",
						method: "compare",
						args: { limit },
						operator: "<="
					});
				},
				jsonSchema(rule, res) {
					res.maximum = rule.args.limit;
					return res;
				}
			},
			min: {
				method(limit) {
					return this.$_addRule({
						name: "min",
						method: "compare",
						args: { limit },
						operator: ">="
					});
				},
				jsonSchema(rule, res) {
					res.minimum = rule.args.limit;
					return res;
				}
			},
			multiple: {
				method(base) {
					const baseDecimalPlace = typeof base === "number" ? internals.decimalPlaces(base) : null;
					const pfactor = Math.pow(10, baseDecimalPlace);
					return this.$_addRule({
						name: "multiple",
						args: {
							base,
							baseDecimalPlace,
							pfactor
						}
					});
				},
				validate(value, helpers, { base, baseDecimalPlace, pfactor }, options) {
					if (internals.decimalPlaces(value) > baseDecimalPlace) return helpers.error("number.multiple", {
						multiple: options.args.base,
						value
					});
					return Math.round(pfactor * value) % Math.round(pfactor * base) === 0 ? value : helpers.error("number.multiple", {
						multiple: options.args.base,
						value
					});
				},
				jsonSchema(rule, res) {
					res.multipleOf = rule.args.base;
					return res;
				},
				args: [
					{
						name: "base",
						ref: true,
						assert: (value) => typeof value === "number" && isFinite(value) && value > 0,
						message: "must be a positive number"
					},
					"baseDecimalPlace",
					"pfactor"
				],
				multi: true
			},
			negative: { method() {
				return this.sign("negative");
			} },
			port: {
				method() {
					return this.$_addRule("port");
				},
				validate(value, helpers) {
					if (Number.isSafeInteger(value) && value >= 0 && value <= 65535) return value;
					return helpers.error("number.port");
				},
				jsonSchema(rule, res) {
					res.type = "integer";
					res.minimum = 0;
					res.maximum = 65535;
					return res;
				}
			},
			positive: { method() {
				return this.sign("positive");
			} },
			precision: {
				method(limit) {
					assert(Number.isSafeInteger(limit), "limit must be an integer");
					return this.$_addRule({
						name: "precision",
						args: { limit }
					});
				},
				validate(value, helpers, { limit }) {
					const places = value.toString().match(internals.precisionRx);
					if (Math.max((places[1] ? places[1].length : 0) - (places[2] ? parseInt(places[2], 10) : 0), 0) <= limit) return value;
					return helpers.error("number.precision", {
						limit,
						value
					});
				},
				convert: true
			},
			sign: {
				method(sign) {
					assert(["negative", "positive"].includes(sign), "Invalid sign", sign);
					return this.$_addRule({
						name: "sign",
						args: { sign }
					});
				},
				validate(value, helpers, { sign }) {
					if (sign === "negative" && value < 0 || sign === "positive" && value > 0) return value;
					return helpers.error(`number.${sign}`);
				},
				jsonSchema(rule, res) {
					if (rule.args.sign === "positive") res.exclusiveMinimum = 0;
					else res.exclusiveMaximum = 0;
					return res;
				}
			},
			unsafe: { method(enabled = true) {
				assert(typeof enabled === "boolean", "enabled must be a boolean");
				return this.$_setFlag("unsafe", enabled);
			} }
		},
		cast: { string: {
			from: (value) => typeof value === "number",
			to(value, helpers) {
				return value.toString();
			}
		} },
		messages: {
			"number.base": "{{#label}} must be a number",
			"number.greater": "{{#label}} must be greater than {{#limit}}",
			"number.infinity": "{{#label}} cannot be infinity",
			"number.integer": "{{#label}} must be an integer",
			"number.less": "{{#label}} must be less than {{#limit}}",
			"number.max": "{{#label}} must be less than or equal to {{#limit}}",
			"number.min": "{{#label}} must be greater than or equal to {{#limit}}",
			"number.multiple": "{{#label}} must be a multiple of {{#multiple}}",
			"number.negative": "{{#label}} must be a negative number",
			"number.port": "{{#label}} must be a valid port",
			"number.positive": "{{#label}} must be a positive number",
			"number.precision": "{{#label}} must have no more than {{#limit}} decimal places",
			"number.unsafe": "{{#label}} must be a safe number"
		}
	});
	internals.extractSignificantDigits = function(value) {
		return value.replace(internals.exponentialPartRegex, "").replace(internals.dotRegex, "").replace(internals.trailingZerosRegex, "").replace(internals.leadingSignAndZerosRegex, "");
	};
	internals.normalizeDecimal = function(str) {
		str = str.replace(/^\+/, "").replace(/\.0*$/, "").replace(/^(-?)\.([^\.]*)$/, "$10.$2").replace(/^(-?)0+([0-9])/, "$1$2");
		if (str.includes(".") && str.endsWith("0")) str = str.replace(/0+$/, "");
		if (str === "-0") return "0";
		return str;
	};
}));
// node_modules/joi/lib/types/object.js
var require_object = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_keys().extend({
		type: "object",
		cast: { map: {
			from: (value) => value && typeof value === "object",
			to(value, helpers) {
				return new Map(Object.entries(value));
			}
		} }
	});
}));
// node_modules/@hapi/address/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
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
var require_domain = /* @__PURE__ */ __commonJSMin(((exports) => {
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
	/**
	* Analyzes a string to verify it is a valid domain name.
	*
	* @param domain - the domain name to validate.
	* @param options - optional settings.
	*
	* @return - undefined when valid, otherwise an object with single error key with a string message value.
	*/
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
	/**
	* Analyzes a string to verify it is a valid domain name.
	*
	* @param domain - the domain name to validate.
	* @param options - optional settings.
	*
	* @return - true when valid, otherwise false.
	*/
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
var require_email = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isEmailValid = exports.analyzeEmail = void 0;
	const Util = __require("util");
	const domain_1 = require_domain();
	const errors_1 = require_errors();
	const NON_ASCII_RX = /[^\x00-\x7f]/;
	const ENCODER_IMPL = new (Util.TextEncoder || TextEncoder)();
	/**
	* Analyzes a string to verify it is a valid email address.
	*
	* @param email - the email address to validate.
	* @param options - optional settings.
	*
	* @return - undefined when valid, otherwise an object with single error key with a string message value.
	*/
	function analyzeEmail(email, options) {
		return validateEmail(email, options);
	}
	exports.analyzeEmail = analyzeEmail;
	/**
	* Analyzes a string to verify it is a valid email address.
	*
	* @param email - the email address to validate.
	* @param options - optional settings.
	*
	* @return - true when valid, otherwise false.
	*/
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
// node_modules/@hapi/address/dist/uri.js
var require_uri = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.uriRegex = exports.ipVersions = void 0;
	const hoek_1 = require_lib$4();
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
	/**
	* Generates a regular expression used to validate URI addresses.
	*
	* @param options - optional settings.
	*
	* @returns an object with the regular expression and meta data.
	*/
	function uriRegex(options = {}) {
		if (options.scheme || options.allowRelative || options.relativeOnly || options.allowQuerySquareBrackets || options.domain) return createRegex(options);
		return genericUriRegex;
	}
	exports.uriRegex = uriRegex;
}));
// node_modules/@hapi/address/dist/ip.js
var require_ip = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ipRegex = void 0;
	const hoek_1 = require_lib$4();
	const uri_1 = require_uri();
	/**
	* Generates a regular expression used to validate IP addresses.
	*
	* @param options - optional settings.
	*
	* @returns an object with the regular expression and meta data.
	*/
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
var require_decode = /* @__PURE__ */ __commonJSMin(((exports) => {
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
	/**
	* Faster version of decodeURIComponent() that does not throw.
	*
	* @param string - the URL string to decode.
	*
	* @returns the decoded string or null if invalid.
	*/
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
var require_dist = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
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
// node_modules/@hapi/tlds/dist/commonjs/tlds.js
var require_tlds = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TLDS = void 0;
	exports.TLDS = [
		"AAA",
		"AARP",
		"ABB",
		"ABBOTT",
		"ABBVIE",
		"ABC",
		"ABLE",
		"ABOGADO",
		"ABUDHABI",
		"AC",
		"ACADEMY",
		"ACCENTURE",
		"ACCOUNTANT",
		"ACCOUNTANTS",
		"ACO",
		"ACTOR",
		"AD",
		"ADS",
		"ADULT",
		"AE",
		"AEG",
		"AERO",
		"AETNA",
		"AF",
		"AFL",
		"AFRICA",
		"AG",
		"AGAKHAN",
		"AGENCY",
		"AI",
		"AIG",
		"AIRBUS",
		"AIRFORCE",
		"AIRTEL",
		"AKDN",
		"AL",
		"ALIBABA",
		"ALIPAY",
		"ALLFINANZ",
		"ALLSTATE",
		"ALLY",
		"ALSACE",
		"ALSTOM",
		"AM",
		"AMAZON",
		"AMERICANEXPRESS",
		"AMERICANFAMILY",
		"AMEX",
		"AMFAM",
		"AMICA",
		"AMSTERDAM",
		"ANALYTICS",
		"ANDROID",
		"ANQUAN",
		"ANZ",
		"AO",
		"AOL",
		"APARTMENTS",
		"APP",
		"APPLE",
		"AQ",
		"AQUARELLE",
		"AR",
		"ARAB",
		"ARAMCO",
		"ARCHI",
		"ARMY",
		"ARPA",
		"ART",
		"ARTE",
		"AS",
		"ASDA",
		"ASIA",
		"ASSOCIATES",
		"AT",
		"ATHLETA",
		"ATTORNEY",
		"AU",
		"AUCTION",
		"AUDI",
		"AUDIBLE",
		"AUDIO",
		"AUSPOST",
		"AUTHOR",
		"AUTO",
		"AUTOS",
		"AW",
		"AWS",
		"AX",
		"AXA",
		"AZ",
		"AZURE",
		"BA",
		"BABY",
		"BAIDU",
		"BANAMEX",
		"BAND",
		"BANK",
		"BAR",
		"BARCELONA",
		"BARCLAYCARD",
		"BARCLAYS",
		"BAREFOOT",
		"BARGAINS",
		"BASEBALL",
		"BASKETBALL",
		"BAUHAUS",
		"BAYERN",
		"BB",
		"BBC",
		"BBT",
		"BBVA",
		"BCG",
		"BCN",
		"BD",
		"BE",
		"BEATS",
		"BEAUTY",
		"BEER",
		"BERLIN",
		"BEST",
		"BESTBUY",
		"BET",
		"BF",
		"BG",
		"BH",
		"BHARTI",
		"BI",
		"BIBLE",
		"BID",
		"BIKE",
		"BING",
		"BINGO",
		"BIO",
		"BIZ",
		"BJ",
		"BLACK",
		"BLACKFRIDAY",
		"BLOCKBUSTER",
		"BLOG",
		"BLOOMBERG",
		"BLUE",
		"BM",
		"BMS",
		"BMW",
		"BN",
		"BNPPARIBAS",
		"BO",
		"BOATS",
		"BOEHRINGER",
		"BOFA",
		"BOM",
		"BOND",
		"BOO",
		"BOOK",
		"BOOKING",
		"BOSCH",
		"BOSTIK",
		"BOSTON",
		"BOT",
		"BOUTIQUE",
		"BOX",
		"BR",
		"BRADESCO",
		"BRIDGESTONE",
		"BROADWAY",
		"BROKER",
		"BROTHER",
		"BRUSSELS",
		"BS",
		"BT",
		"BUILD",
		"BUILDERS",
		"BUSINESS",
		"BUY",
		"BUZZ",
		"BV",
		"BW",
		"BY",
		"BZ",
		"BZH",
		"CA",
		"CAB",
		"CAFE",
		"CAL",
		"CALL",
		"CALVINKLEIN",
		"CAM",
		"CAMERA",
		"CAMP",
		"CANON",
		"CAPETOWN",
		"CAPITAL",
		"CAPITALONE",
		"CAR",
		"CARAVAN",
		"CARDS",
		"CARE",
		"CAREER",
		"CAREERS",
		"CARS",
		"CASA",
		"CASE",
		"CASH",
		"CASINO",
		"CAT",
		"CATERING",
		"CATHOLIC",
		"CBA",
		"CBN",
		"CBRE",
		"CC",
		"CD",
		"CENTER",
		"CEO",
		"CERN",
		"CF",
		"CFA",
		"CFD",
		"CG",
		"CH",
		"CHANEL",
		"CHANNEL",
		"CHARITY",
		"CHASE",
		"CHAT",
		"CHEAP",
		"CHINTAI",
		"CHRISTMAS",
		"CHROME",
		"CHURCH",
		"CI",
		"CIPRIANI",
		"CIRCLE",
		"CISCO",
		"CITADEL",
		"CITI",
		"CITIC",
		"CITY",
		"CK",
		"CL",
		"CLAIMS",
		"CLEANING",
		"CLICK",
		"CLINIC",
		"CLINIQUE",
		"CLOTHING",
		"CLOUD",
		"CLUB",
		"CLUBMED",
		"CM",
		"CN",
		"CO",
		"COACH",
		"CODES",
		"COFFEE",
		"COLLEGE",
		"COLOGNE",
		"COM",
		"COMMBANK",
		"COMMUNITY",
		"COMPANY",
		"COMPARE",
		"COMPUTER",
		"COMSEC",
		"CONDOS",
		"CONSTRUCTION",
		"CONSULTING",
		"CONTACT",
		"CONTRACTORS",
		"COOKING",
		"COOL",
		"COOP",
		"CORSICA",
		"COUNTRY",
		"COUPON",
		"COUPONS",
		"COURSES",
		"CPA",
		"CR",
		"CREDIT",
		"CREDITCARD",
		"CREDITUNION",
		"CRICKET",
		"CROWN",
		"CRS",
		"CRUISE",
		"CRUISES",
		"CU",
		"CUISINELLA",
		"CV",
		"CW",
		"CX",
		"CY",
		"CYMRU",
		"CYOU",
		"CZ",
		"DAD",
		"DANCE",
		"DATA",
		"DATE",
		"DATING",
		"DATSUN",
		"DAY",
		"DCLK",
		"DDS",
		"DE",
		"DEAL",
		"DEALER",
		"DEALS",
		"DEGREE",
		"DELIVERY",
		"DELL",
		"DELOITTE",
		"DELTA",
		"DEMOCRAT",
		"DENTAL",
		"DENTIST",
		"DESI",
		"DESIGN",
		"DEV",
		"DHL",
		"DIAMONDS",
		"DIET",
		"DIGITAL",
		"DIRECT",
		"DIRECTORY",
		"DISCOUNT",
		"DISCOVER",
		"DISH",
		"DIY",
		"DJ",
		"DK",
		"DM",
		"DNP",
		"DO",
		"DOCS",
		"DOCTOR",
		"DOG",
		"DOMAINS",
		"DOT",
		"DOWNLOAD",
		"DRIVE",
		"DTV",
		"DUBAI",
		"DUPONT",
		"DURBAN",
		"DVAG",
		"DVR",
		"DZ",
		"EARTH",
		"EAT",
		"EC",
		"ECO",
		"EDEKA",
		"EDU",
		"EDUCATION",
		"EE",
		"EG",
		"EMAIL",
		"EMERCK",
		"ENERGY",
		"ENGINEER",
		"ENGINEERING",
		"ENTERPRISES",
		"EPSON",
		"EQUIPMENT",
		"ER",
		"ERICSSON",
		"ERNI",
		"ES",
		"ESQ",
		"ESTATE",
		"ET",
		"EU",
		"EUROVISION",
		"EUS",
		"EVENTS",
		"EXCHANGE",
		"EXPERT",
		"EXPOSED",
		"EXPRESS",
		"EXTRASPACE",
		"FAGE",
		"FAIL",
		"FAIRWINDS",
		"FAITH",
		"FAMILY",
		"FAN",
		"FANS",
		"FARM",
		"FARMERS",
		"FASHION",
		"FAST",
		"FEDEX",
		"FEEDBACK",
		"FERRARI",
		"FERRERO",
		"FI",
		"FIDELITY",
		"FIDO",
		"FILM",
		"FINAL",
		"FINANCE",
		"FINANCIAL",
		"FIRE",
		"FIRESTONE",
		"FIRMDALE",
		"FISH",
		"FISHING",
		"FIT",
		"FITNESS",
		"FJ",
		"FK",
		"FLICKR",
		"FLIGHTS",
		"FLIR",
		"FLORIST",
		"FLOWERS",
		"FLY",
		"FM",
		"FO",
		"FOO",
		"FOOD",
		"FOOTBALL",
		"FORD",
		"FOREX",
		"FORSALE",
		"FORUM",
		"FOUNDATION",
		"FOX",
		"FR",
		"FREE",
		"FRESENIUS",
		"FRL",
		"FROGANS",
		"FRONTIER",
		"FTR",
		"FUJITSU",
		"FUN",
		"FUND",
		"FURNITURE",
		"FUTBOL",
		"FYI",
		"GA",
		"GAL",
		"GALLERY",
		"GALLO",
		"GALLUP",
		"GAME",
		"GAMES",
		"GAP",
		"GARDEN",
		"GAY",
		"GB",
		"GBIZ",
		"GD",
		"GDN",
		"GE",
		"GEA",
		"GENT",
		"GENTING",
		"GEORGE",
		"GF",
		"GG",
		"GGEE",
		"GH",
		"GI",
		"GIFT",
		"GIFTS",
		"GIVES",
		"GIVING",
		"GL",
		"GLASS",
		"GLE",
		"GLOBAL",
		"GLOBO",
		"GM",
		"GMAIL",
		"GMBH",
		"GMO",
		"GMX",
		"GN",
		"GODADDY",
		"GOLD",
		"GOLDPOINT",
		"GOLF",
		"GOODYEAR",
		"GOOG",
		"GOOGLE",
		"GOP",
		"GOT",
		"GOV",
		"GP",
		"GQ",
		"GR",
		"GRAINGER",
		"GRAPHICS",
		"GRATIS",
		"GREEN",
		"GRIPE",
		"GROCERY",
		"GROUP",
		"GS",
		"GT",
		"GU",
		"GUCCI",
		"GUGE",
		"GUIDE",
		"GUITARS",
		"GURU",
		"GW",
		"GY",
		"HAIR",
		"HAMBURG",
		"HANGOUT",
		"HAUS",
		"HBO",
		"HDFC",
		"HDFCBANK",
		"HEALTH",
		"HEALTHCARE",
		"HELP",
		"HELSINKI",
		"HERE",
		"HERMES",
		"HIPHOP",
		"HISAMITSU",
		"HITACHI",
		"HIV",
		"HK",
		"HKT",
		"HM",
		"HN",
		"HOCKEY",
		"HOLDINGS",
		"HOLIDAY",
		"HOMEDEPOT",
		"HOMEGOODS",
		"HOMES",
		"HOMESENSE",
		"HONDA",
		"HORSE",
		"HOSPITAL",
		"HOST",
		"HOSTING",
		"HOT",
		"HOTELS",
		"HOTMAIL",
		"HOUSE",
		"HOW",
		"HR",
		"HSBC",
		"HT",
		"HU",
		"HUGHES",
		"HYATT",
		"HYUNDAI",
		"IBM",
		"ICBC",
		"ICE",
		"ICU",
		"ID",
		"IE",
		"IEEE",
		"IFM",
		"IKANO",
		"IL",
		"IM",
		"IMAMAT",
		"IMDB",
		"IMMO",
		"IMMOBILIEN",
		"IN",
		"INC",
		"INDUSTRIES",
		"INFINITI",
		"INFO",
		"ING",
		"INK",
		"INSTITUTE",
		"INSURANCE",
		"INSURE",
		"INT",
		"INTERNATIONAL",
		"INTUIT",
		"INVESTMENTS",
		"IO",
		"IPIRANGA",
		"IQ",
		"IR",
		"IRISH",
		"IS",
		"ISMAILI",
		"IST",
		"ISTANBUL",
		"IT",
		"ITAU",
		"ITV",
		"JAGUAR",
		"JAVA",
		"JCB",
		"JE",
		"JEEP",
		"JETZT",
		"JEWELRY",
		"JIO",
		"JLL",
		"JM",
		"JMP",
		"JNJ",
		"JO",
		"JOBS",
		"JOBURG",
		"JOT",
		"JOY",
		"JP",
		"JPMORGAN",
		"JPRS",
		"JUEGOS",
		"JUNIPER",
		"KAUFEN",
		"KDDI",
		"KE",
		"KERRYHOTELS",
		"KERRYPROPERTIES",
		"KFH",
		"KG",
		"KH",
		"KI",
		"KIA",
		"KIDS",
		"KIM",
		"KINDLE",
		"KITCHEN",
		"KIWI",
		"KM",
		"KN",
		"KOELN",
		"KOMATSU",
		"KOSHER",
		"KP",
		"KPMG",
		"KPN",
		"KR",
		"KRD",
		"KRED",
		"KUOKGROUP",
		"KW",
		"KY",
		"KYOTO",
		"KZ",
		"LA",
		"LACAIXA",
		"LAMBORGHINI",
		"LAMER",
		"LAND",
		"LANDROVER",
		"LANXESS",
		"LASALLE",
		"LAT",
		"LATINO",
		"LATROBE",
		"LAW",
		"LAWYER",
		"LB",
		"LC",
		"LDS",
		"LEASE",
		"LECLERC",
		"LEFRAK",
		"LEGAL",
		"LEGO",
		"LEXUS",
		"LGBT",
		"LI",
		"LIDL",
		"LIFE",
		"LIFEINSURANCE",
		"LIFESTYLE",
		"LIGHTING",
		"LIKE",
		"LILLY",
		"LIMITED",
		"LIMO",
		"LINCOLN",
		"LINK",
		"LIVE",
		"LIVING",
		"LK",
		"LLC",
		"LLP",
		"LOAN",
		"LOANS",
		"LOCKER",
		"LOCUS",
		"LOL",
		"LONDON",
		"LOTTE",
		"LOTTO",
		"LOVE",
		"LPL",
		"LPLFINANCIAL",
		"LR",
		"LS",
		"LT",
		"LTD",
		"LTDA",
		"LU",
		"LUNDBECK",
		"LUXE",
		"LUXURY",
		"LV",
		"LY",
		"MA",
		"MADRID",
		"MAIF",
		"MAISON",
		"MAKEUP",
		"MAN",
		"MANAGEMENT",
		"MANGO",
		"MAP",
		"MARKET",
		"MARKETING",
		"MARKETS",
		"MARRIOTT",
		"MARSHALLS",
		"MATTEL",
		"MBA",
		"MC",
		"MCKINSEY",
		"MD",
		"ME",
		"MED",
		"MEDIA",
		"MEET",
		"MELBOURNE",
		"MEME",
		"MEMORIAL",
		"MEN",
		"MENU",
		"MERCK",
		"MERCKMSD",
		"MG",
		"MH",
		"MIAMI",
		"MICROSOFT",
		"MIL",
		"MINI",
		"MINT",
		"MIT",
		"MITSUBISHI",
		"MK",
		"ML",
		"MLB",
		"MLS",
		"MM",
		"MMA",
		"MN",
		"MO",
		"MOBI",
		"MOBILE",
		"MODA",
		"MOE",
		"MOI",
		"MOM",
		"MONASH",
		"MONEY",
		"MONSTER",
		"MORMON",
		"MORTGAGE",
		"MOSCOW",
		"MOTO",
		"MOTORCYCLES",
		"MOV",
		"MOVIE",
		"MP",
		"MQ",
		"MR",
		"MS",
		"MSD",
		"MT",
		"MTN",
		"MTR",
		"MU",
		"MUSEUM",
		"MUSIC",
		"MV",
		"MW",
		"MX",
		"MY",
		"MZ",
		"NA",
		"NAB",
		"NAGOYA",
		"NAME",
		"NAVY",
		"NBA",
		"NC",
		"NE",
		"NEC",
		"NET",
		"NETBANK",
		"NETFLIX",
		"NETWORK",
		"NEUSTAR",
		"NEW",
		"NEWS",
		"NEXT",
		"NEXTDIRECT",
		"NEXUS",
		"NF",
		"NFL",
		"NG",
		"NGO",
		"NHK",
		"NI",
		"NICO",
		"NIKE",
		"NIKON",
		"NINJA",
		"NISSAN",
		"NISSAY",
		"NL",
		"NO",
		"NOKIA",
		"NORTON",
		"NOW",
		"NOWRUZ",
		"NOWTV",
		"NP",
		"NR",
		"NRA",
		"NRW",
		"NTT",
		"NU",
		"NYC",
		"NZ",
		"OBI",
		"OBSERVER",
		"OFFICE",
		"OKINAWA",
		"OLAYAN",
		"OLAYANGROUP",
		"OLLO",
		"OM",
		"OMEGA",
		"ONE",
		"ONG",
		"ONL",
		"ONLINE",
		"OOO",
		"OPEN",
		"ORACLE",
		"ORANGE",
		"ORG",
		"ORGANIC",
		"ORIGINS",
		"OSAKA",
		"OTSUKA",
		"OTT",
		"OVH",
		"PA",
		"PAGE",
		"PANASONIC",
		"PARIS",
		"PARS",
		"PARTNERS",
		"PARTS",
		"PARTY",
		"PAY",
		"PCCW",
		"PE",
		"PET",
		"PF",
		"PFIZER",
		"PG",
		"PH",
		"PHARMACY",
		"PHD",
		"PHILIPS",
		"PHONE",
		"PHOTO",
		"PHOTOGRAPHY",
		"PHOTOS",
		"PHYSIO",
		"PICS",
		"PICTET",
		"PICTURES",
		"PID",
		"PIN",
		"PING",
		"PINK",
		"PIONEER",
		"PIZZA",
		"PK",
		"PL",
		"PLACE",
		"PLAY",
		"PLAYSTATION",
		"PLUMBING",
		"PLUS",
		"PM",
		"PN",
		"PNC",
		"POHL",
		"POKER",
		"POLITIE",
		"PORN",
		"POST",
		"PR",
		"PRAXI",
		"PRESS",
		"PRIME",
		"PRO",
		"PROD",
		"PRODUCTIONS",
		"PROF",
		"PROGRESSIVE",
		"PROMO",
		"PROPERTIES",
		"PROPERTY",
		"PROTECTION",
		"PRU",
		"PRUDENTIAL",
		"PS",
		"PT",
		"PUB",
		"PW",
		"PWC",
		"PY",
		"QA",
		"QPON",
		"QUEBEC",
		"QUEST",
		"RACING",
		"RADIO",
		"RE",
		"READ",
		"REALESTATE",
		"REALTOR",
		"REALTY",
		"RECIPES",
		"RED",
		"REDUMBRELLA",
		"REHAB",
		"REISE",
		"REISEN",
		"REIT",
		"RELIANCE",
		"REN",
		"RENT",
		"RENTALS",
		"REPAIR",
		"REPORT",
		"REPUBLICAN",
		"REST",
		"RESTAURANT",
		"REVIEW",
		"REVIEWS",
		"REXROTH",
		"RICH",
		"RICHARDLI",
		"RICOH",
		"RIL",
		"RIO",
		"RIP",
		"RO",
		"ROCKS",
		"RODEO",
		"ROGERS",
		"ROOM",
		"RS",
		"RSVP",
		"RU",
		"RUGBY",
		"RUHR",
		"RUN",
		"RW",
		"RWE",
		"RYUKYU",
		"SA",
		"SAARLAND",
		"SAFE",
		"SAFETY",
		"SAKURA",
		"SALE",
		"SALON",
		"SAMSCLUB",
		"SAMSUNG",
		"SANDVIK",
		"SANDVIKCOROMANT",
		"SANOFI",
		"SAP",
		"SARL",
		"SAS",
		"SAVE",
		"SAXO",
		"SB",
		"SBI",
		"SBS",
		"SC",
		"SCB",
		"SCHAEFFLER",
		"SCHMIDT",
		"SCHOLARSHIPS",
		"SCHOOL",
		"SCHULE",
		"SCHWARZ",
		"SCIENCE",
		"SCOT",
		"SD",
		"SE",
		"SEARCH",
		"SEAT",
		"SECURE",
		"SECURITY",
		"SEEK",
		"SELECT",
		"SENER",
		"SERVICES",
		"SEVEN",
		"SEW",
		"SEX",
		"SEXY",
		"SFR",
		"SG",
		"SH",
		"SHANGRILA",
		"SHARP",
		"SHELL",
		"SHIA",
		"SHIKSHA",
		"SHOES",
		"SHOP",
		"SHOPPING",
		"SHOUJI",
		"SHOW",
		"SI",
		"SILK",
		"SINA",
		"SINGLES",
		"SITE",
		"SJ",
		"SK",
		"SKI",
		"SKIN",
		"SKY",
		"SKYPE",
		"SL",
		"SLING",
		"SM",
		"SMART",
		"SMILE",
		"SN",
		"SNCF",
		"SO",
		"SOCCER",
		"SOCIAL",
		"SOFTBANK",
		"SOFTWARE",
		"SOHU",
		"SOLAR",
		"SOLUTIONS",
		"SONG",
		"SONY",
		"SOY",
		"SPA",
		"SPACE",
		"SPORT",
		"SPOT",
		"SR",
		"SRL",
		"SS",
		"ST",
		"STADA",
		"STAPLES",
		"STAR",
		"STATEBANK",
		"STATEFARM",
		"STC",
		"STCGROUP",
		"STOCKHOLM",
		"STORAGE",
		"STORE",
		"STREAM",
		"STUDIO",
		"STUDY",
		"STYLE",
		"SU",
		"SUCKS",
		"SUPPLIES",
		"SUPPLY",
		"SUPPORT",
		"SURF",
		"SURGERY",
		"SUZUKI",
		"SV",
		"SWATCH",
		"SWISS",
		"SX",
		"SY",
		"SYDNEY",
		"SYSTEMS",
		"SZ",
		"TAB",
		"TAIPEI",
		"TALK",
		"TAOBAO",
		"TARGET",
		"TATAMOTORS",
		"TATAR",
		"TATTOO",
		"TAX",
		"TAXI",
		"TC",
		"TCI",
		"TD",
		"TDK",
		"TEAM",
		"TECH",
		"TECHNOLOGY",
		"TEL",
		"TEMASEK",
		"TENNIS",
		"TEVA",
		"TF",
		"TG",
		"TH",
		"THD",
		"THEATER",
		"THEATRE",
		"TIAA",
		"TICKETS",
		"TIENDA",
		"TIPS",
		"TIRES",
		"TIROL",
		"TJ",
		"TJMAXX",
		"TJX",
		"TK",
		"TKMAXX",
		"TL",
		"TM",
		"TMALL",
		"TN",
		"TO",
		"TODAY",
		"TOKYO",
		"TOOLS",
		"TOP",
		"TORAY",
		"TOSHIBA",
		"TOTAL",
		"TOURS",
		"TOWN",
		"TOYOTA",
		"TOYS",
		"TR",
		"TRADE",
		"TRADING",
		"TRAINING",
		"TRAVEL",
		"TRAVELERS",
		"TRAVELERSINSURANCE",
		"TRUST",
		"TRV",
		"TT",
		"TUBE",
		"TUI",
		"TUNES",
		"TUSHU",
		"TV",
		"TVS",
		"TW",
		"TZ",
		"UA",
		"UBANK",
		"UBS",
		"UG",
		"UK",
		"UNICOM",
		"UNIVERSITY",
		"UNO",
		"UOL",
		"UPS",
		"US",
		"UY",
		"UZ",
		"VA",
		"VACATIONS",
		"VANA",
		"VANGUARD",
		"VC",
		"VE",
		"VEGAS",
		"VENTURES",
		"VERISIGN",
		"VERSICHERUNG",
		"VET",
		"VG",
		"VI",
		"VIAJES",
		"VIDEO",
		"VIG",
		"VIKING",
		"VILLAS",
		"VIN",
		"VIP",
		"VIRGIN",
		"VISA",
		"VISION",
		"VIVA",
		"VIVO",
		"VLAANDEREN",
		"VN",
		"VODKA",
		"VOLVO",
		"VOTE",
		"VOTING",
		"VOTO",
		"VOYAGE",
		"VU",
		"WALES",
		"WALMART",
		"WALTER",
		"WANG",
		"WANGGOU",
		"WATCH",
		"WATCHES",
		"WEATHER",
		"WEATHERCHANNEL",
		"WEBCAM",
		"WEBER",
		"WEBSITE",
		"WED",
		"WEDDING",
		"WEIBO",
		"WEIR",
		"WF",
		"WHOSWHO",
		"WIEN",
		"WIKI",
		"WILLIAMHILL",
		"WIN",
		"WINDOWS",
		"WINE",
		"WINNERS",
		"WME",
		"WOODSIDE",
		"WORK",
		"WORKS",
		"WORLD",
		"WOW",
		"WS",
		"WTC",
		"WTF",
		"XBOX",
		"XEROX",
		"XIHUAN",
		"XIN",
		"XN--11B4C3D",
		"XN--1CK2E1B",
		"XN--1QQW23A",
		"XN--2SCRJ9C",
		"XN--30RR7Y",
		"XN--3BST00M",
		"XN--3DS443G",
		"XN--3E0B707E",
		"XN--3HCRJ9C",
		"XN--3PXU8K",
		"XN--42C2D9A",
		"XN--45BR5CYL",
		"XN--45BRJ9C",
		"XN--45Q11C",
		"XN--4DBRK0CE",
		"XN--4GBRIM",
		"XN--54B7FTA0CC",
		"XN--55QW42G",
		"XN--55QX5D",
		"XN--5SU34J936BGSG",
		"XN--5TZM5G",
		"XN--6FRZ82G",
		"XN--6QQ986B3XL",
		"XN--80ADXHKS",
		"XN--80AO21A",
		"XN--80AQECDR1A",
		"XN--80ASEHDB",
		"XN--80ASWG",
		"XN--8Y0A063A",
		"XN--90A3AC",
		"XN--90AE",
		"XN--90AIS",
		"XN--9DBQ2A",
		"XN--9ET52U",
		"XN--9KRT00A",
		"XN--B4W605FERD",
		"XN--BCK1B9A5DRE4C",
		"XN--C1AVG",
		"XN--C2BR7G",
		"XN--CCK2B3B",
		"XN--CCKWCXETD",
		"XN--CG4BKI",
		"XN--CLCHC0EA0B2G2A9GCD",
		"XN--CZR694B",
		"XN--CZRS0T",
		"XN--CZRU2D",
		"XN--D1ACJ3B",
		"XN--D1ALF",
		"XN--E1A4C",
		"XN--ECKVDTC9D",
		"XN--EFVY88H",
		"XN--FCT429K",
		"XN--FHBEI",
		"XN--FIQ228C5HS",
		"XN--FIQ64B",
		"XN--FIQS8S",
		"XN--FIQZ9S",
		"XN--FJQ720A",
		"XN--FLW351E",
		"XN--FPCRJ9C3D",
		"XN--FZC2C9E2C",
		"XN--FZYS8D69UVGM",
		"XN--G2XX48C",
		"XN--GCKR3F0F",
		"XN--GECRJ9C",
		"XN--GK3AT1E",
		"XN--H2BREG3EVE",
		"XN--H2BRJ9C",
		"XN--H2BRJ9C8C",
		"XN--HXT814E",
		"XN--I1B6B1A6A2E",
		"XN--IMR513N",
		"XN--IO0A7I",
		"XN--J1AEF",
		"XN--J1AMH",
		"XN--J6W193G",
		"XN--JLQ480N2RG",
		"XN--JVR189M",
		"XN--KCRX77D1X4A",
		"XN--KPRW13D",
		"XN--KPRY57D",
		"XN--KPUT3I",
		"XN--L1ACC",
		"XN--LGBBAT1AD8J",
		"XN--MGB9AWBF",
		"XN--MGBA3A3EJT",
		"XN--MGBA3A4F16A",
		"XN--MGBA7C0BBN0A",
		"XN--MGBAAM7A8H",
		"XN--MGBAB2BD",
		"XN--MGBAH1A3HJKRD",
		"XN--MGBAI9AZGQP6J",
		"XN--MGBAYH7GPA",
		"XN--MGBBH1A",
		"XN--MGBBH1A71E",
		"XN--MGBC0A9AZCG",
		"XN--MGBCA7DZDO",
		"XN--MGBCPQ6GPA1A",
		"XN--MGBERP4A5D4AR",
		"XN--MGBGU82A",
		"XN--MGBI4ECEXP",
		"XN--MGBPL2FH",
		"XN--MGBT3DHD",
		"XN--MGBTX2B",
		"XN--MGBX4CD0AB",
		"XN--MIX891F",
		"XN--MK1BU44C",
		"XN--MXTQ1M",
		"XN--NGBC5AZD",
		"XN--NGBE9E0A",
		"XN--NGBRX",
		"XN--NODE",
		"XN--NQV7F",
		"XN--NQV7FS00EMA",
		"XN--NYQY26A",
		"XN--O3CW4H",
		"XN--OGBPF8FL",
		"XN--OTU796D",
		"XN--P1ACF",
		"XN--P1AI",
		"XN--PGBS0DH",
		"XN--PSSY2U",
		"XN--Q7CE6A",
		"XN--Q9JYB4C",
		"XN--QCKA1PMC",
		"XN--QXA6A",
		"XN--QXAM",
		"XN--RHQV96G",
		"XN--ROVU88B",
		"XN--RVC1E0AM3E",
		"XN--S9BRJ9C",
		"XN--SES554G",
		"XN--T60B56A",
		"XN--TCKWE",
		"XN--TIQ49XQYJ",
		"XN--UNUP4Y",
		"XN--VERMGENSBERATER-CTB",
		"XN--VERMGENSBERATUNG-PWB",
		"XN--VHQUV",
		"XN--VUQ861B",
		"XN--W4R85EL8FHU5DNRA",
		"XN--W4RS40L",
		"XN--WGBH1C",
		"XN--WGBL6A",
		"XN--XHQ521B",
		"XN--XKC2AL3HYE2A",
		"XN--XKC2DL3A5EE0H",
		"XN--Y9A3AQ",
		"XN--YFRO4I67O",
		"XN--YGBI2AMMX",
		"XN--ZFR164B",
		"XXX",
		"XYZ",
		"YACHTS",
		"YAHOO",
		"YAMAXUN",
		"YANDEX",
		"YE",
		"YODOBASHI",
		"YOGA",
		"YOKOHAMA",
		"YOU",
		"YOUTUBE",
		"YT",
		"YUN",
		"ZA",
		"ZAPPOS",
		"ZARA",
		"ZERO",
		"ZIP",
		"ZM",
		"ZONE",
		"ZUERICH",
		"ZW"
	];
}));
// node_modules/@hapi/tlds/dist/commonjs/index.js
var require_commonjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.tlds = void 0;
	const tlds_js_1 = require_tlds();
	exports.tlds = new Set(tlds_js_1.TLDS.map((tld) => tld.toLowerCase()));
}));
// node_modules/joi/lib/types/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert, escapeRegex } = require_lib$4();
	const { isDomainValid, isEmailValid, ipRegex, uriRegex } = require_dist();
	const Tlds = require_commonjs();
	const Any = require_any();
	const Common = require_common();
	const internals = {
		tlds: Tlds.tlds instanceof Set ? { tlds: {
			allow: Tlds.tlds,
			deny: null
		} } : false,
		base64Regex: {
			true: {
				true: /^(?:[\w\-]{2}[\w\-]{2})*(?:[\w\-]{2}==|[\w\-]{3}=)?$/,
				false: /^(?:[A-Za-z0-9+\/]{2}[A-Za-z0-9+\/]{2})*(?:[A-Za-z0-9+\/]{2}==|[A-Za-z0-9+\/]{3}=)?$/
			},
			false: {
				true: /^(?:[\w\-]{2}[\w\-]{2})*(?:[\w\-]{2}(==)?|[\w\-]{3}=?)?$/,
				false: /^(?:[A-Za-z0-9+\/]{2}[A-Za-z0-9+\/]{2})*(?:[A-Za-z0-9+\/]{2}(==)?|[A-Za-z0-9+\/]{3}=?)?$/
			}
		},
		dataUriRegex: /^data:[\w+.-]+\/[\w+.-]+;((charset=[\w-]+|base64),)?(.*)$/,
		hexRegex: {
			withPrefix: /^0x[0-9a-f]+$/i,
			withOptionalPrefix: /^(?:0x)?[0-9a-f]+$/i,
			withoutPrefix: /^[0-9a-f]+$/i
		},
		ipRegex: ipRegex({ cidr: "forbidden" }).regex,
		isoDurationRegex: /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/,
		guidBrackets: {
			"{": "}",
			"[": "]",
			"(": ")",
			"": ""
		},
		guidVersions: {
			uuidv1: "1",
			uuidv2: "2",
			uuidv3: "3",
			uuidv4: "4",
			uuidv5: "5",
			uuidv6: "6",
			uuidv7: "7",
			uuidv8: "8"
		},
		guidSeparators: /* @__PURE__ */ new Set([
			void 0,
			true,
			false,
			"-",
			":"
		]),
		normalizationForms: [
			"NFC",
			"NFD",
			"NFKC",
			"NFKD"
		]
	};
	module.exports = Any.extend({
		type: "string",
		flags: {
			insensitive: { default: false },
			truncate: { default: false }
		},
		terms: { replacements: { init: null } },
		coerce: {
			from: "string",
			method(value, { schema, state, prefs }) {
				const normalize = schema.$_getRule("normalize");
				if (normalize) value = value.normalize(normalize.args.form);
				const casing = schema.$_getRule("case");
				if (casing) value = casing.args.direction === "upper" ? value.toLocaleUpperCase() : value.toLocaleLowerCase();
				const trim = schema.$_getRule("trim");
				if (trim && trim.args.enabled) value = value.trim();
				if (schema.$_terms.replacements) for (const replacement of schema.$_terms.replacements) value = value.replace(replacement.pattern, replacement.replacement);
				const hex = schema.$_getRule("hex");
				if (hex && hex.args.options.byteAligned && value.length % 2 !== 0) value = `0${value}`;
				if (schema.$_getRule("isoDate")) {
					const iso = internals.isoDate(value);
					if (iso) value = iso;
				}
				if (schema._flags.truncate) {
					const rule = schema.$_getRule("max");
					if (rule) {
						let limit = rule.args.limit;
						if (Common.isResolvable(limit)) {
							limit = limit.resolve(value, state, prefs);
							if (!Common.limit(limit)) return {
								value,
								errors: schema.$_createError("any.ref", limit, {
									ref: rule.args.limit,
									arg: "limit",
									reason: "must be a positive integer"
								}, state, prefs)
							};
						}
						value = value.slice(0, limit);
					}
				}
				return { value };
			}
		},
		validate(value, { schema, error }) {
			if (typeof value !== "string") return {
				value,
				errors: error("string.base")
			};
			if (value === "") {
				const min = schema.$_getRule("min");
				if (min && min.args.limit === 0) return;
				return {
					value,
					errors: error("string.empty")
				};
			}
		},
		jsonSchema(schema, res, mode, options) {
			if (!schema._valids?.has("") && !schema._flags.only) {
				const min = schema.$_getRule("min");
				const length = schema.$_getRule("length");
				if ((!min || min.args.limit > 0) && (!length || length.args.limit > 0)) res.minLength = 1;
			}
			return res;
		},
		rules: {
			alphanum: {
				method() {
					return this.$_addRule("alphanum");
				},
				validate(value, helpers) {
					if (/^[a-zA-Z0-9]+$/.test(value)) return value;
					return helpers.error("string.alphanum");
				}
			},
			base64: {
				method(options = {}) {
					Common.assertOptions(options, ["paddingRequired", "urlSafe"]);
					options = {
						urlSafe: false,
						paddingRequired: true,
						...options
					};
					assert(typeof options.paddingRequired === "boolean", "paddingRequired must be boolean");
					assert(typeof options.urlSafe === "boolean", "urlSafe must be boolean");
					return this.$_addRule({
						name: "base64",
						args: { options }
					});
				},
				validate(value, helpers, { options }) {
					if (internals.base64Regex[options.paddingRequired][options.urlSafe].test(value)) return value;
					return helpers.error("string.base64");
				},
				jsonSchema(rule, res) {
					res.format = "base64";
					return res;
				}
			},
			case: {
				method(direction) {
					assert(["lower", "upper"].includes(direction), "Invalid case:", direction);
					return this.$_addRule({
						name: "case",
						args: { direction }
					});
				},
				validate(value, helpers, { direction }) {
					if (direction === "lower" && value === value.toLocaleLowerCase() || direction === "upper" && value === value.toLocaleUpperCase()) return value;
					return helpers.error(`string.${direction}case`);
				},
				convert: true
			},
			creditCard: {
				method() {
					return this.$_addRule("creditCard");
				},
				validate(value, helpers) {
					let i = value.length;
					let sum = 0;
					let mul = 1;
					while (i--) {
						const char = value.charAt(i) * mul;
						sum = sum + (char - (char > 9) * 9);
						mul = mul ^ 3;
					}
					if (sum > 0 && sum % 10 === 0) return value;
					return helpers.error("string.creditCard");
				}
			},
			dataUri: {
				method(options = {}) {
					Common.assertOptions(options, ["paddingRequired"]);
					options = {
						paddingRequired: true,
						...options
					};
					assert(typeof options.paddingRequired === "boolean", "paddingRequired must be boolean");
					return this.$_addRule({
						name: "dataUri",
						args: { options }
					});
				},
				validate(value, helpers, { options }) {
					const matches = value.match(internals.dataUriRegex);
					if (matches) {
						if (!matches[2]) return value;
						if (matches[2] !== "base64") return value;
						if (internals.base64Regex[options.paddingRequired].false.test(matches[3])) return value;
					}
					return helpers.error("string.dataUri");
				},
				jsonSchema(rule, res) {
					res.format = "data-uri";
					return res;
				}
			},
			domain: {
				method(options) {
					if (options) Common.assertOptions(options, [
						"allowFullyQualified",
						"allowUnicode",
						"allowUnderscore",
						"maxDomainSegments",
						"minDomainSegments",
						"tlds"
					]);
					const address = internals.addressOptions(options);
					return this.$_addRule({
						name: "domain",
						args: { options },
						address
					});
				},
				validate(value, helpers, args, { address }) {
					if (isDomainValid(value, address)) return value;
					return helpers.error("string.domain");
				}
			},
			email: {
				method(options = {}) {
					Common.assertOptions(options, [
						"allowFullyQualified",
						"allowUnicode",
						"allowUnderscore",
						"ignoreLength",
						"maxDomainSegments",
						"minDomainSegments",
						"multiple",
						"separator",
						"tlds"
					]);
					assert(options.multiple === void 0 || typeof options.multiple === "boolean", "multiple option must be an boolean");
					const address = internals.addressOptions(options);
					const regex = new RegExp(`\\s*[${options.separator ? escapeRegex(options.separator) : ","}]\\s*`);
					return this.$_addRule({
						name: "email",
						args: { options },
						regex,
						address
					});
				},
				validate(value, helpers, { options }, { regex, address }) {
					const emails = options.multiple ? value.split(regex) : [value];
					const invalids = [];
					for (const email of emails) if (!isEmailValid(email, address)) invalids.push(email);
					if (!invalids.length) return value;
					return helpers.error("string.email", {
						value,
						invalids
					});
				},
				jsonSchema(rule, res) {
					res.format = "email";
					return res;
				}
			},
			guid: {
				alias: "uuid",
				method(options = {}) {
					Common.assertOptions(options, [
						"version",
						"separator",
						"wrapper"
					]);
					assert(options.wrapper === void 0 || typeof options.wrapper === "boolean" || typeof options.wrapper === "string" && typeof internals.guidBrackets[options.wrapper] === "string", `"wrapper" must be true, false, or one of "${Object.keys(internals.guidBrackets).filter(Boolean).join("\", \"")}"`);
					let versionNumbers = "";
					if (options.version) {
						const versions = [].concat(options.version);
						assert(versions.length >= 1, "version must have at least 1 valid version specified");
						const set = /* @__PURE__ */ new Set();
						for (let i = 0; i < versions.length; ++i) {
							const version = versions[i];
							assert(typeof version === "string", "version at position " + i + " must be a string");
							const versionNumber = internals.guidVersions[version.toLowerCase()];
							assert(versionNumber, "version at position " + i + " must be one of " + Object.keys(internals.guidVersions).join(", "));
							assert(!set.has(versionNumber), "version at position " + i + " must not be a duplicate");
							versionNumbers += versionNumber;
							set.add(versionNumber);
						}
					}
					assert(internals.guidSeparators.has(options.separator), "separator must be one of true, false, \"-\", or \":\"");
					const separator = options.separator === void 0 ? "[:-]?" : options.separator === true ? "[:-]" : options.separator === false ? "[]?" : `\\${options.separator}`;
					let wrapperStart;
					let wrapperEnd;
					if (options.wrapper === void 0) {
						wrapperStart = "[\\[{\\(]?";
						wrapperEnd = "[\\]}\\)]?";
					} else if (options.wrapper === true) {
						wrapperStart = "[\\[{\\(]";
						wrapperEnd = "[\\]}\\)]";
					} else if (options.wrapper === false) {
						wrapperStart = "";
						wrapperEnd = "";
					} else {
						wrapperStart = escapeRegex(options.wrapper);
						wrapperEnd = escapeRegex(internals.guidBrackets[options.wrapper]);
					}
					const regex = new RegExp(`^(${wrapperStart})[0-9A-F]{8}(${separator})[0-9A-F]{4}\\2?[${versionNumbers || "0-9A-F"}][0-9A-F]{3}\\2?[${versionNumbers ? "89AB" : "0-9A-F"}][0-9A-F]{3}\\2?[0-9A-F]{12}(${wrapperEnd})$`, "i");
					return this.$_addRule({
						name: "guid",
						args: { options },
						regex
					});
				},
				validate(value, helpers, args, { regex }) {
					const results = regex.exec(value);
					if (!results) return helpers.error("string.guid");
					const open = results[1];
					const close = results[results.length - 1];
					if ((open || close) && internals.guidBrackets[open] !== close) return helpers.error("string.guid");
					return value;
				},
				jsonSchema(rule, res) {
					res.format = "uuid";
					return res;
				}
			},
			hex: {
				method(options = {}) {
					Common.assertOptions(options, ["byteAligned", "prefix"]);
					options = {
						byteAligned: false,
						prefix: false,
						...options
					};
					assert(typeof options.byteAligned === "boolean", "byteAligned must be boolean");
					assert(typeof options.prefix === "boolean" || options.prefix === "optional", "prefix must be boolean or \"optional\"");
					return this.$_addRule({
						name: "hex",
						args: { options }
					});
				},
				validate(value, helpers, { options }) {
					if (!(options.prefix === "optional" ? internals.hexRegex.withOptionalPrefix : options.prefix === true ? internals.hexRegex.withPrefix : internals.hexRegex.withoutPrefix).test(value)) return helpers.error("string.hex");
					if (options.byteAligned && value.length % 2 !== 0) return helpers.error("string.hexAlign");
					return value;
				},
				jsonSchema(rule, res) {
					res.format = "hex";
					return res;
				}
			},
			hostname: {
				method() {
					return this.$_addRule("hostname");
				},
				validate(value, helpers) {
					if (isDomainValid(value, { minDomainSegments: 1 }) || internals.ipRegex.test(value)) return value;
					return helpers.error("string.hostname");
				},
				jsonSchema(rule, res) {
					res.format = "hostname";
					return res;
				}
			},
			insensitive: { method() {
				return this.$_setFlag("insensitive", true);
			} },
			ip: {
				method(options = {}) {
					Common.assertOptions(options, ["cidr", "version"]);
					const { cidr, versions, regex } = ipRegex(options);
					const version = options.version ? versions : void 0;
					return this.$_addRule({
						name: "ip",
						args: { options: {
							cidr,
							version
						} },
						regex
					});
				},
				validate(value, helpers, { options }, { regex }) {
					if (regex.test(value)) return value;
					if (options.version) return helpers.error("string.ipVersion", {
						value,
						cidr: options.cidr,
						version: options.version
					});
					return helpers.error("string.ip", {
						value,
						cidr: options.cidr
					});
				},
				jsonSchema(rule, res) {
					const version = rule.args.options.version;
					if (version && version.length === 1) res.format = version[0];
					else res.format = "ip";
					return res;
				}
			},
			isoDate: {
				method() {
					return this.$_addRule("isoDate");
				},
				validate(value, { error }) {
					if (internals.isoDate(value)) return value;
					return error("string.isoDate");
				},
				jsonSchema(rule, res) {
					res.format = "date-time";
					return res;
				}
			},
			isoDuration: {
				method() {
					return this.$_addRule("isoDuration");
				},
				validate(value, helpers) {
					if (internals.isoDurationRegex.test(value)) return value;
					return helpers.error("string.isoDuration");
				},
				jsonSchema(rule, res) {
					res.format = "duration";
					return res;
				}
			},
			length: {
				method(limit, encoding) {
					return internals.length(this, "length", limit, "=", encoding);
				},
				validate(value, helpers, { limit, encoding }, { name, operator, args }) {
					const length = encoding ? Buffer && Buffer.byteLength(value, encoding) : value.length;
					if (Common.compare(length, limit, operator)) return value;
					return helpers.error("string." + name, {
						limit: args.limit,
						value,
						encoding
					});
				},
				jsonSchema(rule, res) {
					res.minLength = rule.args.limit;
					res.maxLength = rule.args.limit;
					return res;
				},
				args: [{
					name: "limit",
					ref: true,
					assert: Common.limit,
					message: "must be a positive integer"
				}, "encoding"]
			},
			lowercase: { method() {
				return this.case("lower");
			} },
			max: {
				method(limit, encoding) {
					return internals.length(this, "max", limit, "<=", encoding);
				},
				jsonSchema(rule, res) {
					res.maxLength = rule.args.limit;
					return res;
				},
				args: ["limit", "encoding"]
			},
			min: {
				method(limit, encoding) {
					return internals.length(this, "min", limit, ">=", encoding);
				},
				jsonSchema(rule, res) {
					if (rule.args.limit > 0) res.minLength = rule.args.limit;
					return res;
				},
				args: ["limit", "encoding"]
			},
			normalize: {
				method(form = "NFC") {
					assert(internals.normalizationForms.includes(form), "normalization form must be one of " + internals.normalizationForms.join(", "));
					return this.$_addRule({
						name: "normalize",
						args: { form }
					});
				},
				validate(value, { error }, { form }) {
					if (value === value.normalize(form)) return value;
					return error("string.normalize", {
						value,
						form
					});
				},
				convert: true
			},
			pattern: {
				alias: "regex",
				method(regex, options = {}) {
					assert(regex instanceof RegExp, "regex must be a RegExp");
					assert(!regex.flags.includes("g") && !regex.flags.includes("y"), "regex should not use global or sticky mode");
					if (typeof options === "string") options = { name: options };
					Common.assertOptions(options, ["invert", "name"]);
					const errorCode = [
						"string.pattern",
						options.invert ? ".invert" : "",
						options.name ? ".name" : ".base"
					].join("");
					return this.$_addRule({
						name: "pattern",
						args: {
							regex,
							options
						},
						errorCode
					});
				},
				validate(value, helpers, { regex, options }, { errorCode }) {
					if (regex.test(value) ^ options.invert) return value;
					return helpers.error(errorCode, {
						name: options.name,
						regex,
						value
					});
				},
				jsonSchema(rule, res) {
					const pattern = rule.args.regex.source;
					if (res.allOf) res.allOf.push({ pattern });
					else if (res.pattern !== void 0) {
						res.allOf = [{ pattern: res.pattern }, { pattern }];
						delete res.pattern;
					} else res.pattern = pattern;
					return res;
				},
				args: ["regex", "options"],
				multi: true
			},
			replace: { method(pattern, replacement) {
				if (typeof pattern === "string") pattern = new RegExp(escapeRegex(pattern), "g");
				assert(pattern instanceof RegExp, "pattern must be a RegExp");
				assert(typeof replacement === "string", "replacement must be a String");
				const obj = this.clone();
				if (!obj.$_terms.replacements) obj.$_terms.replacements = [];
				obj.$_terms.replacements.push({
					pattern,
					replacement
				});
				return obj;
			} },
			token: {
				method() {
					return this.$_addRule("token");
				},
				validate(value, helpers) {
					if (/^\w+$/.test(value)) return value;
					return helpers.error("string.token");
				},
				jsonSchema(rule, res) {
					res.format = "token";
					return res;
				}
			},
			trim: {
				method(enabled = true) {
					assert(typeof enabled === "boolean", "enabled must be a boolean");
					return this.$_addRule({
						name: "trim",
						args: { enabled }
					});
				},
				validate(value, helpers, { enabled }) {
					if (!enabled || value === value.trim()) return value;
					return helpers.error("string.trim");
				},
				convert: true
			},
			truncate: { method(enabled = true) {
				assert(typeof enabled === "boolean", "enabled must be a boolean");
				return this.$_setFlag("truncate", enabled);
			} },
			uppercase: { method() {
				return this.case("upper");
			} },
			uri: {
				method(options = {}) {
					Common.assertOptions(options, [
						"allowRelative",
						"allowQuerySquareBrackets",
						"domain",
						"relativeOnly",
						"scheme",
						"encodeUri"
					]);
					if (options.domain) Common.assertOptions(options.domain, [
						"allowFullyQualified",
						"allowUnicode",
						"maxDomainSegments",
						"minDomainSegments",
						"tlds"
					]);
					const { regex, scheme } = uriRegex(options);
					const domain = options.domain ? internals.addressOptions(options.domain) : null;
					return this.$_addRule({
						name: "uri",
						args: { options },
						regex,
						domain,
						scheme
					});
				},
				validate(value, helpers, { options }, { regex, domain, scheme }) {
					if (["http:/", "https:/"].includes(value)) return helpers.error("string.uri");
					let match = regex.exec(value);
					if (!match && helpers.prefs.convert && options.encodeUri) {
						const encoded = encodeURI(value);
						match = regex.exec(encoded);
						if (match) value = encoded;
					}
					if (match) {
						const matched = match[1] || match[2];
						if (domain && (!options.allowRelative || matched) && !isDomainValid(matched, domain)) return helpers.error("string.domain", { value: matched });
						return value;
					}
					if (options.relativeOnly) return helpers.error("string.uriRelativeOnly");
					if (options.scheme) return helpers.error("string.uriCustomScheme", {
						scheme,
						value
					});
					return helpers.error("string.uri");
				},
				jsonSchema(rule, res) {
					res.format = "uri";
					return res;
				}
			}
		},
		manifest: { build(obj, desc) {
			if (desc.replacements) for (const { pattern, replacement } of desc.replacements) obj = obj.replace(pattern, replacement);
			return obj;
		} },
		messages: {
			"string.alphanum": "{{#label}} must only contain alpha-numeric characters",
			"string.base": "{{#label}} must be a string",
			"string.base64": "{{#label}} must be a valid base64 string",
			"string.creditCard": "{{#label}} must be a credit card",
			"string.dataUri": "{{#label}} must be a valid dataUri string",
			"string.domain": "{{#label}} must contain a valid domain name",
			"string.email": "{{#label}} must be a valid email",
			"string.empty": "{{#label}} is not allowed to be empty",
			"string.guid": "{{#label}} must be a valid GUID",
			"string.hex": "{{#label}} must only contain hexadecimal characters",
			"string.hexAlign": "{{#label}} hex decoded representation must be byte aligned",
			"string.hostname": "{{#label}} must be a valid hostname",
			"string.ip": "{{#label}} must be a valid ip address with a {{#cidr}} CIDR",
			"string.ipVersion": "{{#label}} must be a valid ip address of one of the following versions {{#version}} with a {{#cidr}} CIDR",
			"string.isoDate": "{{#label}} must be in iso format",
			"string.isoDuration": "{{#label}} must be a valid ISO 8601 duration",
			"string.length": "{{#label}} length must be {{#limit}} characters long",
			"string.lowercase": "{{#label}} must only contain lowercase characters",
			"string.max": "{{#label}} length must be less than or equal to {{#limit}} characters long",
			"string.min": "{{#label}} length must be at least {{#limit}} characters long",
			"string.normalize": "{{#label}} must be unicode normalized in the {{#form}} form",
			"string.token": "{{#label}} must only contain alpha-numeric and underscore characters",
			"string.pattern.base": "{{#label}} with value {:[.]} fails to match the required pattern: {{#regex}}",
			"string.pattern.name": "{{#label}} with value {:[.]} fails to match the {{#name}} pattern",
			"string.pattern.invert.base": "{{#label}} with value {:[.]} matches the inverted pattern: {{#regex}}",
			"string.pattern.invert.name": "{{#label}} with value {:[.]} matches the inverted {{#name}} pattern",
			"string.trim": "{{#label}} must not have leading or trailing whitespace",
			"string.uri": "{{#label}} must be a valid uri",
			"string.uriCustomScheme": "{{#label}} must be a valid uri with a scheme matching the {{#scheme}} pattern",
			"string.uriRelativeOnly": "{{#label}} must be a valid relative uri",
			"string.uppercase": "{{#label}} must only contain uppercase characters"
		}
	});
	internals.addressOptions = function(options) {
		if (!options) return internals.tlds || options;
		assert(options.minDomainSegments === void 0 || Number.isSafeInteger(options.minDomainSegments) && options.minDomainSegments > 0, "minDomainSegments must be a positive integer");
		assert(options.maxDomainSegments === void 0 || Number.isSafeInteger(options.maxDomainSegments) && options.maxDomainSegments > 0, "maxDomainSegments must be a positive integer");
		if (options.tlds === false) return options;
		if (options.tlds === true || options.tlds === void 0) {
			assert(internals.tlds, "Built-in TLD list disabled");
			return Object.assign({}, options, internals.tlds);
		}
		assert(typeof options.tlds === "object", "tlds must be true, false, or an object");
		const deny = options.tlds.deny;
		if (deny) {
			if (Array.isArray(deny)) options = Object.assign({}, options, { tlds: { deny: new Set(deny) } });
			assert(options.tlds.deny instanceof Set, "tlds.deny must be an array, Set, or boolean");
			assert(!options.tlds.allow, "Cannot specify both tlds.allow and tlds.deny lists");
			internals.validateTlds(options.tlds.deny, "tlds.deny");
			return options;
		}
		const allow = options.tlds.allow;
		if (!allow) return {
			...options,
			tlds: false
		};
		if (allow === true) {
			assert(internals.tlds, "Built-in TLD list disabled");
			return Object.assign({}, options, internals.tlds);
		}
		if (Array.isArray(allow)) options = Object.assign({}, options, { tlds: { allow: new Set(allow) } });
		assert(options.tlds.allow instanceof Set, "tlds.allow must be an array, Set, or boolean");
		internals.validateTlds(options.tlds.allow, "tlds.allow");
		return options;
	};
	internals.validateTlds = function(set, source) {
		for (const tld of set) assert(isDomainValid(tld, {
			minDomainSegments: 1,
			maxDomainSegments: 1
		}), `${source} must contain valid top level domain names`);
	};
	internals.isoDate = function(value) {
		if (!Common.isIsoDate(value)) return null;
		if (/T.*[+-]\d\d$/.test(value)) value += ":00";
		const date = new Date(value);
		if (isNaN(date.getTime())) return null;
		return date.toISOString();
	};
	internals.length = function(schema, name, limit, operator, encoding) {
		assert(!encoding || Buffer && Buffer.isEncoding(encoding), "Invalid encoding:", encoding);
		return schema.$_addRule({
			name,
			method: "length",
			args: {
				limit,
				encoding
			},
			operator
		});
	};
}));
// node_modules/joi/lib/types/symbol.js
var require_symbol = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert } = require_lib$4();
	const Any = require_any();
	const internals = {};
	internals.Map = class extends Map {
		slice() {
			return new internals.Map(this);
		}
	};
	module.exports = Any.extend({
		type: "symbol",
		terms: { map: { init: new internals.Map() } },
		coerce: { method(value, { schema, error }) {
			const lookup = schema.$_terms.map.get(value);
			if (lookup) value = lookup;
			if (!schema._flags.only || typeof value === "symbol") return { value };
			return {
				value,
				errors: error("symbol.map", { map: schema.$_terms.map })
			};
		} },
		validate(value, { error }) {
			if (typeof value !== "symbol") return {
				value,
				errors: error("symbol.base")
			};
		},
		rules: { map: { method(iterable) {
			if (iterable && !iterable[Symbol.iterator] && typeof iterable === "object") iterable = Object.entries(iterable);
			assert(iterable && iterable[Symbol.iterator], "Iterable must be an iterable or object");
			const obj = this.clone();
			const symbols = [];
			for (const entry of iterable) {
				assert(entry && entry[Symbol.iterator], "Entry must be an iterable");
				const [key, value] = entry;
				assert(typeof key !== "object" && typeof key !== "function" && typeof key !== "symbol", "Key must not be of type object, function, or Symbol");
				assert(typeof value === "symbol", "Value must be a Symbol");
				obj.$_terms.map.set(key, value);
				symbols.push(value);
			}
			return obj.valid(...symbols);
		} } },
		manifest: { build(obj, desc) {
			if (desc.map) obj = obj.map(desc.map);
			return obj;
		} },
		jsonSchema(schema, json, mode, options) {
			const map = schema.$_terms.map;
			if (!map.size) return {};
			return { anyOf: Array.from(map.keys()).map((key) => ({ const: key })) };
		},
		messages: {
			"symbol.base": "{{#label}} must be a symbol",
			"symbol.map": "{{#label}} must be one of {{#map}}"
		}
	});
}));
// node_modules/joi/lib/types/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert } = require_lib$4();
	const Any = require_any();
	const Common = require_common();
	module.exports = Any.extend({
		type: "binary",
		coerce: {
			from: ["string", "object"],
			method(value, { schema }) {
				if (typeof value === "string" || value !== null && value.type === "Buffer") try {
					return { value: Buffer.from(value, schema._flags.encoding) };
				} catch {}
			}
		},
		validate(value, { error }) {
			if (!Buffer.isBuffer(value)) return {
				value,
				errors: error("binary.base")
			};
		},
		jsonSchema(schema, res, mode, options) {
			res.type = "string";
			res.format = "binary";
			return res;
		},
		rules: {
			encoding: { method(encoding) {
				assert(Buffer.isEncoding(encoding), "Invalid encoding:", encoding);
				return this.$_setFlag("encoding", encoding);
			} },
			length: {
				method(limit) {
					return this.$_addRule({
						name: "length",
						method: "length",
						args: { limit },
						operator: "="
					});
				},
				validate(value, helpers, { limit }, { name, operator, args }) {
					if (Common.compare(value.length, limit, operator)) return value;
					return helpers.error("binary." + name, {
						limit: args.limit,
						value
					});
				},
				jsonSchema(rule, res) {
					res.minLength = rule.args.limit;
					res.maxLength = rule.args.limit;
					return res;
				},
				args: [{
					name: "limit",
					ref: true,
					assert: Common.limit,
					message: "must be a positive integer"
				}]
			},
			max: {
				method(limit) {
					return this.$_addRule({
						name: "max",
						method: "length",
						args: { limit },
						operator: "<="
					});
				},
				jsonSchema(rule, res) {
					res.maxLength = rule.args.limit;
					return res;
				}
			},
			min: {
				method(limit) {
					return this.$_addRule({
						name: "min",
						method: "length",
						args: { limit },
						operator: ">="
					});
				},
				jsonSchema(rule, res) {
					res.minLength = rule.args.limit;
					return res;
				}
			}
		},
		cast: { string: {
			from: (value) => Buffer.isBuffer(value),
			to(value, helpers) {
				return value.toString();
			}
		} },
		messages: {
			"binary.base": "{{#label}} must be a buffer or a string",
			"binary.length": "{{#label}} must be {{#limit}} bytes",
			"binary.max": "{{#label}} must be less than or equal to {{#limit}} bytes",
			"binary.min": "{{#label}} must be at least {{#limit}} bytes"
		}
	});
}));
// node_modules/joi/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { assert, clone } = require_lib$4();
	const Cache = require_cache();
	const Common = require_common();
	const Compile = require_compile();
	const Errors = require_errors$1();
	const Extend = require_extend();
	const Manifest = require_manifest();
	const Ref = require_ref();
	const Template = require_template();
	const Trace = require_trace();
	let Schemas;
	const internals = {
		types: {
			alternatives: require_alternatives(),
			any: require_any(),
			array: require_array(),
			boolean: require_boolean(),
			date: require_date(),
			function: require_function(),
			link: require_link(),
			number: require_number(),
			object: require_object(),
			string: require_string(),
			symbol: require_symbol()
		},
		aliases: {
			alt: "alternatives",
			bool: "boolean",
			func: "function"
		}
	};
	if (Buffer) internals.types.binary = require_binary();
	internals.root = function() {
		const root = { _types: new Set(Object.keys(internals.types)) };
		for (const type of root._types) root[type] = function(...args) {
			assert(!args.length || [
				"alternatives",
				"link",
				"object"
			].includes(type), "The", type, "type does not allow arguments");
			return internals.generate(this, internals.types[type], args);
		};
		for (const method of [
			"allow",
			"custom",
			"disallow",
			"equal",
			"exist",
			"forbidden",
			"invalid",
			"not",
			"only",
			"optional",
			"options",
			"prefs",
			"preferences",
			"required",
			"strip",
			"valid",
			"when"
		]) root[method] = function(...args) {
			return this.any()[method](...args);
		};
		Object.assign(root, internals.methods);
		for (const alias of Object.keys(internals.aliases)) root[alias] = root[internals.aliases[alias]];
		root.x = root.expression;
		if (Trace.setup) Trace.setup(root);
		return root;
	};
	internals.methods = {
		ValidationError: Errors.ValidationError,
		version: Common.version,
		cache: Cache.provider,
		assert(value, schema, ...args) {
			internals.assert(value, schema, true, args);
		},
		attempt(value, schema, ...args) {
			return internals.assert(value, schema, false, args);
		},
		build(desc) {
			assert(typeof Manifest.build === "function", "Manifest functionality disabled");
			return Manifest.build(this, desc);
		},
		checkPreferences(prefs) {
			Common.checkPreferences(prefs);
		},
		compile(schema, options) {
			return Compile.compile(this, schema, options);
		},
		defaults(modifier) {
			assert(typeof modifier === "function", "modifier must be a function");
			const joi = Object.assign({}, this);
			for (const type of joi._types) {
				const schema = modifier(joi[type]());
				assert(Common.isSchema(schema), "modifier must return a valid schema object");
				joi[type] = function(...args) {
					return internals.generate(this, schema, args);
				};
			}
			return joi;
		},
		expression(...args) {
			return new Template(...args);
		},
		extend(...extensions) {
			Common.verifyFlat(extensions, "extend");
			Schemas = Schemas || require_schemas();
			assert(extensions.length, "You need to provide at least one extension");
			this.assert(extensions, Schemas.extensions);
			const joi = Object.assign({}, this);
			joi._types = new Set(joi._types);
			for (let extension of extensions) {
				if (typeof extension === "function") extension = extension(joi);
				this.assert(extension, Schemas.extension);
				const expanded = internals.expandExtension(extension, joi);
				for (const item of expanded) {
					assert(joi[item.type] === void 0 || joi._types.has(item.type), "Cannot override name", item.type);
					const base = item.base || this.any();
					const schema = Extend.type(base, item);
					joi._types.add(item.type);
					joi[item.type] = function(...args) {
						return internals.generate(this, schema, args);
					};
				}
			}
			return joi;
		},
		isError: Errors.ValidationError.isError,
		isExpression: Template.isTemplate,
		isRef: Ref.isRef,
		isSchema: Common.isSchema,
		in(...args) {
			return Ref.in(...args);
		},
		override: Common.symbols.override,
		ref(...args) {
			return Ref.create(...args);
		},
		types() {
			const types = {};
			for (const type of this._types) types[type] = this[type]();
			for (const target of Object.keys(internals.aliases)) types[target] = this[target]();
			return types;
		}
	};
	internals.assert = function(value, schema, annotate, args) {
		const message = args[0] instanceof Error || typeof args[0] === "string" ? args[0] : null;
		const options = message !== null ? args[1] : args[0];
		const result = schema.validate(value, Common.preferences({ errors: { stack: true } }, options || {}));
		let error = result.error;
		if (!error) return result.value;
		if (message instanceof Error) throw message;
		const display = annotate && typeof error.annotate === "function" ? error.annotate() : error.message;
		if (error instanceof Errors.ValidationError === false) error = clone(error);
		error.message = message ? `${message} ${display}` : display;
		throw error;
	};
	internals.generate = function(root, schema, args) {
		assert(root, "Must be invoked on a Joi instance.");
		schema.$_root = root;
		if (!schema._definition.args || !args.length) return schema;
		return schema._definition.args(schema, ...args);
	};
	internals.expandExtension = function(extension, joi) {
		if (typeof extension.type === "string") return [extension];
		const extended = [];
		for (const type of joi._types) if (extension.type.test(type)) {
			const item = Object.assign({}, extension);
			item.type = type;
			item.base = joi[type]();
			extended.push(item);
		}
		return extended;
	};
	module.exports = internals.root();
}));
// node_modules/mailauth/lib/dkim/syntax.js
var require_syntax = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_tools = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const punycode = require_punycode();
	const libmime = require_libmime();
	const dns = __require("node:dns").promises;
	const crypto = __require("node:crypto");
	const https = __require("node:https");
	const packageData = require_package$1();
	const parseDkimHeaders = require_parse_dkim_headers();
	const { parseTagList } = parseDkimHeaders;
	const tldts = require_cjs();
	const Joi = require_lib();
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
	/**
	* Converts the U-labels of a domain name to A-labels (RFC 5890 section 2.3.2.1). Only the
	* labels that have non-ASCII characters in them are touched: they are normalized to NFC and
	* lower cased first, because the Punycode encoding of an upper case letter is a different
	* label than the encoding of its lower case form, and IDNA2008 has no upper case U-labels.
	* ASCII labels are returned as they are, so a value that is already an A-label (or plain
	* ASCII) never changes.
	*
	* @param {String} domain Domain name
	* @returns {String} Domain name with A-labels, or the input if it can not be converted
	*/
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
	/**
	* Generates `DKIM-Signature: ...` header for selected values
	* @param {Object} values
	*/
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
	/**
	* Creates an Error with a code, and any extra properties copied onto it
	*
	* @param {String} message Error message
	* @param {String} code Value for err.code
	* @param {Object} [extra] Properties to add to the error
	* @returns {Error}
	*/
	const createError = (message, code, extra) => {
		let err = new Error(message);
		err.code = code;
		return extra ? Object.assign(err, extra) : err;
	};
	/**
	* Appends every item that is not in the list yet, keeping the list free of duplicates
	*
	* @param {Array} list List to add to
	* @param {...*} items Items to add
	* @returns {Array} The same list
	*/
	const addWarning = (list, ...items) => {
		for (let item of items) if (!list.includes(item)) list.push(item);
		return list;
	};
	const KEY_ERROR_COMMENTS = /* @__PURE__ */ new Map([
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
	/**
	* Exports a public key as PEM. RSA keys have always been returned in the PKCS#1 form, but some
	* OpenSSL versions (Node.js 24.21) can not write a key that was read from a bare RSAPublicKey in
	* that form, so SubjectPublicKeyInfo is used then. Both forms verify the same signatures
	*
	* @param {KeyObject} keyObj Public key
	* @returns {String} PEM encoded key
	*/
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
	/**
	* Tells a bare RSAPublicKey (RFC 3447 A.1.1, SEQUENCE of two INTEGERs) apart from a
	* SubjectPublicKeyInfo (a SEQUENCE that starts with the AlgorithmIdentifier SEQUENCE) by the
	* tag of the first element of the outer DER SEQUENCE
	*
	* @param {Buffer} der DER encoded key
	* @returns {Boolean} true for a bare RSAPublicKey
	*/
	const isBareRsaPublicKey = (der) => {
		if (der.length < 3 || der[0] !== 48) return false;
		return der[der[1] < 128 ? 2 : 2 + (der[1] & 127)] === 2;
	};
	/**
	* Fetches and validates a DKIM public key record (RFC 6376 section 3.6.1, RFC 8463)
	*
	* @param {String} type 'DKIM', 'ARC' (for an ARC-Message-Signature) or 'AS' (for an ARC-Seal)
	* @param {String} name DNS name of the key record, "selector._domainkey.domain"
	* @param {Number} [minBitLength=1024] Minimum RSA key size, smaller keys throw ESHORTKEY
	* @param {Function} [resolver] DNS resolver
	* @param {Object} [options]
	* @param {Boolean} [options.strict=false] Apply the RFC 6376 key record syntax rules exactly
	* @param {String} [options.hashAlgo] Hash algorithm of the signature ('sha256', 'sha1'). When set,
	*        a key record h= tag that does not list it throws EINVALIDHASH (RFC 6376 section 6.1.2)
	* @returns {Object} { publicKey, rr, modulusLength, keyType, flags, testing, warnings }
	*/
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
	/**
	* Creates a key lookup cache for one message. DKIM-Signatures, the ARC-Message-Signature and the
	* ARC-Seals that name the same key record share one getPublicKey() call, and so one DNS query.
	* Everything that changes the outcome of the lookup is part of the cache key, so a result is
	* never used for a different question
	*
	* @param {Function} [resolver] DNS resolver, used for every lookup of the cache
	* @returns {Object} { resolver, get(type, name, minBitLength, options) }, `get` takes the
	*          arguments of getPublicKey() without the resolver and returns the same promise for
	*          the same question
	*/
	const createKeyCache = (resolver) => {
		const cache = /* @__PURE__ */ new Map();
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
	/**
	* Formats a property value for an Authentication-Results header (RFC 8601 section 2.2):
	* pvalue = value / [ [ local-part ] "@" ] domain-name, where value is a token or a
	* quoted-string. Returns an empty string when there is nothing to report.
	*
	* @param {String} value Property value
	* @param {Boolean} [strict] If true, an email identity is always written in the
	*        local-part@domain form that RFC 8601 section 2.2 requires, with the local-part quoted
	*        when it is not a dot-atom. Otherwise the output is kept as it was in older versions
	*        wherever that output was already valid, which quotes such identities as a whole
	*/
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
	/**
	* Makes a value safe to use as the content of an RFC 5322 comment. Both parentheses and the
	* backslash are escaped, so the comment always stays balanced and ends where it should.
	*
	* @param {String} value Comment text
	* @returns {String} Escaped comment text, without the parentheses around it
	*/
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
	/**
	* Formats the authserv-id of an Authentication-Results header (RFC 8601 section 2.5). It is
	* usually the host name of the MTA, which is a token, and an internationalized host name is
	* converted to its A-label form. Any other value is written as a quoted-string, which RFC 8601
	* allows (authserv-id = value). With strict set such a value throws instead, as a reader that
	* splits the header on semicolons would still take a value such as "mx.example; dkim=pass"
	* for a result
	*
	* @param {String} authservId Usually the host name of the MTA
	* @param {Boolean} [strict] If true, throws for a value that is not a token
	* @returns {String} The authserv-id
	*/
	const formatAuthservId = (authservId, strict) => {
		let value = toALabel(cleanHeaderText(authservId));
		if (value && value.length <= MAX_HEADER_VALUE_LENGTH && RFC2045_TOKEN.test(value)) return value;
		if (!value || value.length > MAX_HEADER_VALUE_LENGTH || strict) {
			let err = /* @__PURE__ */ new TypeError(`Invalid authserv-id ${JSON.stringify((authservId || "").toString())}, expecting a host name`);
			err.code = "EINVALIDAUTHSERVID";
			throw err;
		}
		return quoteString(value);
	};
	/**
	* Formats a single resinfo of an Authentication-Results header (RFC 8601 section 2.2)
	*
	* @param {String} method Authentication method, eg. "dkim"
	* @param {Object} status Result status: result, comment, and the policy/smtp/body/header ptypes
	* @param {Object} [options]
	* @param {Boolean} [options.strict] Format email identities in the RFC 8601 section 2.2 form
	* @returns {String} Formatted resinfo, without the leading semicolon
	*/
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
				let error = /* @__PURE__ */ new Error("Unknown signing algorithm");
				error.signAlgo = signAlgo;
				throw error;
			}
			if (!isSupportedAlgorithm(signAlgo, hashAlgo, !strict)) {
				let error = /* @__PURE__ */ new Error("Unknown hashing algorithm");
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
		return /* @__PURE__ */ new Date();
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
export { require_lib, require_libmime, require_syntax, require_tools };
