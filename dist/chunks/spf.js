import { __commonJSMin, __require, __toCommonJS } from "./rolldown-runtime.js";
import { _entry_4_exports, init__entry_4, require_libmime, require_tools } from "./tools.js";
// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = __commonJSMin(((exports, module, this$1) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
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
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$1);
}));
// node_modules/mailauth/lib/spf/syntax.js
var require_syntax = __commonJSMin(((exports, module) => {
	const net = __require("node:net");
	const ipaddr = require_ipaddr();
	const MACRO_EXPAND = /^([a-z])(\d*)(r?)([.\-+,/_=]*)$/i;
	const MACRO_LETTERS = "slodiphcrtv";
	const EXP_ONLY_LETTERS = "crt";
	const TOPLABEL = /^(?:[a-z0-9]*[a-z][a-z0-9]*|[a-z0-9]+-[a-z0-9-]*[a-z0-9])$/i;
	const MODIFIER_NAME = /^[a-z][a-z0-9\-_.]*$/i;
	const QNUM = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])";
	const IP4_NETWORK = new RegExp(`^${QNUM}(?:\\.${QNUM}){3}$`);
	const IP4_CIDR = /^(?:0|[1-9][0-9]?)$/;
	const IP6_CIDR = /^(?:0|[1-9][0-9]{0,2})$/;
	const MAX_NAME_LENGTH = 253;
	const parseIp = (value) => {
		value = (value || "").toString().trim();
		switch (net.isIP(value)) {
			case 4: return ipaddr.parse(value);
			case 6: {
				let address = value.replace(/%.*$/, "");
				try {
					let canonical = new URL(`http://[${address}]/`).hostname.replace(/^\[|\]$/g, "");
					return ipaddr.parse(canonical);
				} catch (err) {
					return null;
				}
			}
			default: return null;
		}
	};
	const ipInNetwork = (addr, network, prefix) => {
		if (!addr || !network || addr.kind() !== network.kind()) return false;
		return addr.match(network, prefix);
	};
	const normalizeTargetName = (name) => {
		name = (name || "").toString().replace(/\.$/, "");
		while (name.length > MAX_NAME_LENGTH && name.indexOf(".") >= 0) name = name.substring(name.indexOf(".") + 1);
		return name;
	};
	const isValidTargetName = (name) => {
		if (typeof name !== "string" || !name || name.length > MAX_NAME_LENGTH) return false;
		let labels = name.split(".");
		if (labels.length < 2) return false;
		for (let label of labels) if (!label || label.length > 63 || !/^[\x20-\x2D\x2F-\x7E]+$/.test(label)) return false;
		return TOPLABEL.test(labels[labels.length - 1]);
	};
	const syntaxError = (message) => {
		let err = new Error(message);
		err.spfSyntax = true;
		return err;
	};
	const parseMacroString = (input, options) => {
		options = options || {};
		input = (input || "").toString();
		let tokens = [];
		let pos = 0;
		while (pos < input.length) {
			let chr = input.charAt(pos);
			if (chr === "%") {
				let next = input.charAt(pos + 1);
				if (next === "%" || next === "_" || next === "-") {
					tokens.push({ expand: chr + next });
					pos += 2;
					continue;
				}
				if (next !== "{") throw syntaxError("Unexpected % in macro");
				let end = input.indexOf("}", pos + 2);
				if (end < 0) throw syntaxError("Unterminated macro");
				let body = input.substring(pos + 2, end);
				let match = body.match(MACRO_EXPAND);
				if (!match) throw syntaxError(`Invalid macro "%{${body}}"`);
				let letter = match[1].toLowerCase();
				if (!MACRO_LETTERS.includes(letter)) throw syntaxError(`Unknown macro letter "${match[1]}"`);
				if (EXP_ONLY_LETTERS.includes(letter) && !options.explain && !options.expLetters) throw syntaxError(`Macro letter "${match[1]}" is only allowed in explanation text`);
				if (match[2] && Number(match[2]) === 0) throw syntaxError(`Invalid macro "%{${body}}", the number of parts must be nonzero`);
				tokens.push({ expand: input.substring(pos, end + 1) });
				pos = end + 1;
				continue;
			}
			let code = input.charCodeAt(pos);
			if (code >= 33 && code <= 126 || code === 32 && options.explain) {
				if (tokens.length && typeof tokens[tokens.length - 1].literal === "string") tokens[tokens.length - 1].literal += input.charAt(pos);
				else tokens.push({ literal: input.charAt(pos) });
				pos++;
				continue;
			}
			throw syntaxError("Invalid character in macro string");
		}
		return tokens;
	};
	const validateDomainSpec = (input) => {
		let tokens = parseMacroString(input);
		if (!tokens.length) throw syntaxError("Empty domain-spec");
		let last = tokens[tokens.length - 1];
		if (last.expand) return;
		let literal = last.literal.replace(/\.$/, "");
		let dotPos = literal.lastIndexOf(".");
		if (dotPos < 0 || !TOPLABEL.test(literal.substring(dotPos + 1))) throw syntaxError(`Invalid domain-spec "${input}"`);
	};
	const DUAL_CIDR_TERM = /^(?::(.+?))?(?:\/([0-9]+))?(?:\/\/([0-9]+))?$/;
	const validateCidr = (value, re, max) => {
		if (typeof value !== "string") return;
		if (!re.test(value) || Number(value) > max) throw syntaxError(`Invalid CIDR length "${value}"`);
	};
	const validateTerm = (term, counters) => {
		let eqPos = term.indexOf("=");
		let sepMatch = term.match(/[:/]/);
		let sepPos = sepMatch ? sepMatch.index : -1;
		if (eqPos >= 0 && (sepPos < 0 || eqPos < sepPos)) {
			let name = term.substring(0, eqPos);
			let value = term.substring(eqPos + 1);
			if (!MODIFIER_NAME.test(name)) throw syntaxError(`Invalid modifier name "${name}"`);
			switch (name.toLowerCase()) {
				case "redirect":
				case "exp":
					counters[name.toLowerCase()] = (counters[name.toLowerCase()] || 0) + 1;
					validateDomainSpec(value);
					break;
				default: parseMacroString(value, { expLetters: true });
			}
			return;
		}
		let match = term.match(/^([+\-?~]?)([^:/]*)(.*)$/);
		let mechanism = match[2].toLowerCase();
		let rest = match[3];
		switch (mechanism) {
			case "all":
				if (rest) throw syntaxError("Unexpected value for \"all\"");
				return;
			case "include":
			case "exists":
				if (rest.charAt(0) !== ":") throw syntaxError(`Missing domain-spec for "${mechanism}"`);
				validateDomainSpec(rest.substring(1));
				return;
			case "a":
			case "mx": {
				let parts = rest.match(DUAL_CIDR_TERM);
				if (!parts) throw syntaxError(`Invalid "${mechanism}" term`);
				if (typeof parts[1] === "string") validateDomainSpec(parts[1]);
				validateCidr(parts[2], IP4_CIDR, 32);
				validateCidr(parts[3], IP6_CIDR, 128);
				return;
			}
			case "ptr":
				if (!rest) return;
				if (rest.charAt(0) !== ":") throw syntaxError("Invalid \"ptr\" term");
				validateDomainSpec(rest.substring(1));
				return;
			case "ip4": {
				let parts = rest.match(/^:([^/]+)(?:\/([^/]*))?$/);
				if (!parts || !IP4_NETWORK.test(parts[1])) throw syntaxError("Invalid \"ip4\" term");
				validateCidr(parts[2], IP4_CIDR, 32);
				return;
			}
			case "ip6": {
				let parts = rest.match(/^:([0-9a-f:.]+)(?:\/([^/]*))?$/i);
				if (!parts || !net.isIPv6(parts[1])) throw syntaxError("Invalid \"ip6\" term");
				validateCidr(parts[2], IP6_CIDR, 128);
				return;
			}
			default: throw syntaxError(`Unknown mechanism "${mechanism}"`);
		}
	};
	const validateTerms = (terms) => {
		let counters = {};
		try {
			for (let term of terms) validateTerm(term, counters);
		} catch (err) {
			if (err.spfSyntax) return err.message;
			throw err;
		}
		for (let modifier of ["redirect", "exp"]) if (counters[modifier] > 1) return `more than 1 ${modifier} found`;
		return false;
	};
	module.exports = {
		parseIp,
		ipInNetwork,
		normalizeTargetName,
		isValidTargetName,
		parseMacroString,
		validateTerms
	};
}));
// node_modules/mailauth/lib/spf/macro.js
var require_macro = __commonJSMin(((exports, module) => {
	const os = __require("node:os");
	const { parseIp } = require_syntax();
	const urlEscape = (value) => Array.from(Buffer.from(value, "utf-8")).map((byte) => {
		let chr = String.fromCharCode(byte);
		if (/^[A-Za-z0-9\-._~]$/.test(chr)) return chr;
		return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
	const macro = (input, values) => {
		input = (input || "").toString();
		if (input.indexOf("%") < 0) return input;
		let { sender, ip, helo, mta, domain, p, addr } = values || {};
		sender = (sender || "").toString();
		ip = (ip || "").toString();
		helo = (helo || "").toString();
		let atPos = sender.lastIndexOf("@");
		let senderLocal = atPos >= 0 ? sender.substr(0, atPos) : "";
		let senderDomain = atPos >= 0 ? sender.substr(atPos + 1) : sender;
		let parsedIp = addr || parseIp(ip);
		let vStr = parsedIp ? parsedIp.kind() === "ipv4" ? "in-addr" : "ip6" : "";
		return input.replace(/%%|%_|%-|%\{([^}]+)\}|%/gi, (m, c) => {
			if (m === "%") {
				let err = new Error("Syntax error on parsing macro");
				err.spfResult = {
					error: "permerror",
					message: `Unexpected % in macro`
				};
				throw err;
			}
			if (m === "%%") return "%";
			if (m === "%_") return " ";
			if (m === "%-") return "%20";
			let curval = "";
			let chars = c.split("");
			let macroChar = chars.shift();
			let delimiters = "";
			switch (macroChar.toLowerCase()) {
				case "s":
					curval = sender;
					break;
				case "l":
					curval = senderLocal;
					break;
				case "o":
					curval = senderDomain;
					break;
				case "p":
					curval = p || "unknown";
					break;
				case "d":
					curval = domain || senderDomain;
					break;
				case "i":
					if (!parsedIp) throw new Error(`Invalid IP address ${ip}`);
					curval = parsedIp.toNormalizedString();
					if (parsedIp.kind() === "ipv6") curval = curval.split(":").flatMap((p) => {
						if (p.length < 4) p = "0".repeat(4 - p.length) + p;
						return p.split("");
					}).join(".");
					break;
				case "v":
					curval = vStr;
					break;
				case "h":
					curval = helo || `[${parsedIp ? parsedIp.toString() : ip}]`;
					break;
				case "c":
					if (!parsedIp) throw new Error(`Invalid IP address ${ip}`);
					curval = parsedIp.toString();
					break;
				case "r":
					curval = mta || os.hostname();
					break;
				case "t":
					curval = Math.round(Date.now() / 1e3).toString();
					break;
				default: {
					let err = new Error("Syntax error on parsing macro");
					err.spfResult = {
						error: "permerror",
						message: `Unknown macro letter "${macroChar}"`
					};
					throw err;
				}
			}
			let nr = "";
			let reversed = false;
			while (chars.length) {
				let char = chars[0];
				if (char >= "0" && char <= "9") {
					chars.shift();
					nr += char;
				} else break;
			}
			if (nr) nr = parseInt(nr, 10);
			if (chars.length && chars[0].toLowerCase() === "r") {
				chars.shift();
				reversed = true;
			}
			for (let char of chars) if ([
				".",
				"-",
				"+",
				",",
				"/",
				"_",
				"="
			].includes(char) && delimiters.indexOf(char) < 0) delimiters += char;
			delimiters = delimiters || ".";
			if (reversed || nr || delimiters !== ".") {
				curval = curval.split(new RegExp(`[${delimiters.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}]`));
				if (reversed) curval = curval.reverse();
				if (nr && nr > 0) curval = curval.slice(-nr);
				curval = curval.join(".");
			}
			if (macroChar !== macroChar.toLowerCase()) curval = urlEscape(curval);
			return curval;
		});
	};
	module.exports = macro;
}));
// node_modules/mailauth/lib/spf/spf-verify.js
var require_spf_verify = __commonJSMin(((exports, module) => {
	const net = __require("net");
	const macro = require_macro();
	const dns = __require("node:dns").promises;
	const { getPtrHostname, formatDomain, toALabel } = require_tools();
	const { parseIp, ipInNetwork, normalizeTargetName, isValidTargetName, parseMacroString, validateTerms } = require_syntax();
	const LIMIT_PTR_RESOLVE_RECORDS = 10;
	const isFatalError = (err) => !!(err && (err.spfResult && err.spfResult.error === "permerror" || err.code === "ESPFTIMELIMIT"));
	const usesMacro = (input, letters) => (input || "").toString().replace(/%%/g, "").split("%{").slice(1).some((part) => letters.includes(part.charAt(0).toLowerCase()));
	const permError = (text) => {
		let err = new Error("SPF failure");
		err.spfResult = {
			error: "permerror",
			text
		};
		return err;
	};
	const matchIp = (addr, range) => {
		let prefix;
		let rangeMatch = range.match(/^(.*)\/(\d+)$/);
		if (rangeMatch) {
			range = rangeMatch[1];
			prefix = Number(rangeMatch[2]);
		}
		let network = parseIp(range);
		if (!network) throw new Error(`Invalid IP address ${range}`);
		if (typeof prefix !== "number") prefix = network.kind() === "ipv4" ? 32 : 128;
		return ipInNetwork(addr, network, prefix);
	};
	const parseCidrValue = (val, defaultValue, type) => {
		val = val || "";
		let domain = "";
		let cidr4 = "";
		let cidr6 = "";
		let dualCidr = false;
		if (val) {
			let cidrMatch = val.match(/^(.*?)(\/\d+)?(\/\/\d+)?$/);
			if (!cidrMatch || /^\/0+[1-9]/.test(cidrMatch[2]) || /^\/\/0+[1-9]/.test(cidrMatch[3])) throw permError(`invalid address definition: ${val}`);
			domain = cidrMatch[1] || "";
			cidr4 = cidrMatch[2] ? Number(cidrMatch[2].substr(1)) : "";
			cidr6 = cidrMatch[3] ? Number(cidrMatch[3].substr(2)) : "";
			dualCidr = !!cidrMatch[3];
			if (type === "ip6" && typeof cidr4 === "number" && cidr6 === "") {
				cidr6 = cidr4;
				cidr4 = "";
			}
		}
		domain = domain.trim() || defaultValue;
		if (typeof cidr4 === "number" && cidr4 > 32 && !net.isIPv6(domain) || typeof cidr6 === "number" && cidr6 > 128) throw permError(`invalid cidr definition: ${val}`);
		return {
			domain,
			cidr4: typeof cidr4 === "number" ? `/${cidr4}` : "",
			cidr6: typeof cidr6 === "number" ? `/${cidr6}` : "",
			dualCidr
		};
	};
	const getValidatedNames = async (addr, resolver, subResolver) => {
		let ptrValues;
		try {
			ptrValues = await resolver(getPtrHostname(addr), "PTR");
		} catch (err) {
			if (isFatalError(err)) throw err;
			return [];
		}
		ptrValues = (Array.isArray(ptrValues) ? ptrValues : []).slice(0, LIMIT_PTR_RESOLVE_RECORDS);
		let results = await Promise.allSettled(ptrValues.map((ptrValue) => subResolver(ptrValue, addr.kind() === "ipv6" ? "AAAA" : "A")));
		let timeLimit = results.find((result) => result.status === "rejected" && result.reason && result.reason.code === "ESPFTIMELIMIT");
		if (timeLimit) throw timeLimit.reason;
		let kind = addr.kind();
		let normalized = addr.toNormalizedString();
		let validated = [];
		for (let i = 0; i < results.length; i++) {
			let result = results[i];
			if (result.status === "fulfilled" && Array.isArray(result.value) && result.value.some((val) => {
				let parsed = parseIp(val);
				return parsed && parsed.kind() === kind && parsed.toNormalizedString() === normalized;
			})) validated.push(ptrValues[i]);
		}
		return validated;
	};
	const selectPtrName = (validatedNames, domain) => {
		let target = formatDomain(domain || "");
		let names = validatedNames.map((name) => ({
			name: name.toString().replace(/\.+$/, ""),
			formatted: formatDomain(name.toString())
		}));
		let match = names.find((entry) => entry.formatted === target) || names.find((entry) => target && entry.formatted.substr(-(target.length + 1)) === `.${target}`) || names[0];
		return match ? match.name : "unknown";
	};
	const reportSubQueries = (resolver, subResolver, type) => {
		if (typeof resolver.updateSubQueries === "function" && typeof subResolver.getResolveCount === "function") {
			resolver.updateSubQueries(type, subResolver.getResolveCount());
			resolver.updateSubQueries(`${type}:void`, subResolver.getVoidCount());
		}
	};
	const spfVerify = async (domain, opts) => {
		opts = opts || {};
		let addr = opts.addr || (opts.ip ? parseIp(opts.ip) : null);
		if (!addr) return false;
		let strict = !!opts.strict;
		let ctx = opts.ctx || { warnings: new Set() };
		if (!opts.ctx || !opts.addr) opts = Object.assign({}, opts, {
			ctx,
			addr
		});
		domain = toALabel(domain);
		let isIPv6 = addr.kind() === "ipv6";
		let macroValues = {
			sender: opts.sender,
			ip: opts.ip,
			addr,
			helo: opts.helo,
			mta: opts.mta,
			domain
		};
		let resolver = opts.resolver || dns.resolve;
		let createSubResolver = (options) => typeof opts.createSubResolver === "function" ? opts.createSubResolver(options) : resolver;
		let senderStr = (opts.sender || "").toString();
		let nonAsciiLocalPart = /[^\x00-\x7F]/.test(senderStr.substr(0, Math.max(senderStr.lastIndexOf("@"), 0)));
		let withPtr = async (ptrResolver, subResolver) => Object.assign({}, macroValues, { p: selectPtrName(await getValidatedNames(addr, ptrResolver, subResolver), domain) });
		let expandTarget = async (spec, options) => {
			options = options || {};
			if (usesMacro(spec, "sl")) {
				if (!options.explanation) ctx.usedLocalPart = true;
				if (nonAsciiLocalPart) {
					if (strict) return { skip: "local-part" };
					ctx.warnings.add("non-ascii-local-part");
				}
			}
			let values = usesMacro(spec, "p") ? await withPtr(options.ptrResolver || resolver, options.ptrResolver || createSubResolver({ ignoreVoid: true })) : macroValues;
			if (options.lowercase) spec = spec.replace(/%\{[^}]*\}|%[%_-]|[^%]+|%/g, (part) => part.charAt(0) === "%" ? part : part.toLowerCase());
			let name = toALabel(macro(spec, values).replace(/\.$/, ""));
			name = normalizeTargetName(name);
			if (strict && !isValidTargetName(name)) return {
				skip: "invalid",
				name
			};
			return { name };
		};
		let responses;
		try {
			responses = await resolver(domain, "TXT");
		} catch (err) {
			if (err.code !== "ENOTFOUND" && err.code !== "ENODATA") throw err;
			responses = [];
		}
		let spfRecord;
		let spfRr;
		for (let row of responses || []) {
			row = [].concat(row || []).join("");
			let parts;
			let exactVersion = /^v=spf1(?: |$)/i.test(row);
			if (strict) {
				if (!exactVersion) continue;
				parts = row.split(" ").filter((part) => part);
			} else {
				parts = row.trim().split(/\s+/);
				if (parts[0].toLowerCase() !== "v=spf1") continue;
				if (!exactVersion) ctx.warnings.add("syntax-error");
			}
			if (spfRecord) throw permError(`multiple SPF records found for ${domain}`);
			spfRr = row;
			spfRecord = parts.slice(1);
			if (spfRr && /[^\x20-\x7E]/.test(spfRr)) {
				let err = new Error("Invalid characters in DNS response");
				err.spfResult = {
					error: "permerror",
					text: "DNS response includes invalid characters"
				};
				throw err;
			}
		}
		if (!spfRecord) {
			let err = new Error("SPF failure");
			err.spfResult = {
				error: "none",
				text: `no SPF records found for ${domain}`
			};
			throw err;
		}
		let syntaxError = validateTerms(spfRecord);
		if (syntaxError) {
			if (strict) throw permError(syntaxError);
			ctx.warnings.add("syntax-error");
		}
		let redirected = false;
		let getResult = async () => {
			for (let i = spfRecord.length - 1; i >= 0; i--) {
				let part = spfRecord[i];
				if (/^[^:/]+=/.test(part)) {
					if (!/^[a-z](a-z0-9-_\.)*/i.test(part)) throw permError(`invalid modifier ${part}`);
					let splitPos = part.indexOf("=");
					let modifier = part.substr(0, splitPos).toLowerCase();
					let rawValue = part.substr(splitPos + 1);
					if (!strict) {
						let value = macro(rawValue, macroValues).replace(/\.$/, "");
						if (!value && (modifier === "redirect" || modifier === "exp")) throw permError(`Empty modifier value for ${modifier}`);
						else if (modifier === "redirect" && !/^([\x21-\x2D\x2f-\x7e]+\.)+[a-z]+[a-z\-0-9]*$/i.test(value)) throw permError(`Invalid redirect target ${value}`);
					}
					spfRecord.splice(i, 1);
					spfRecord.push({
						modifier,
						value: rawValue
					});
					continue;
				}
				let mechanism = part.split(/[:/=]/).shift().toLowerCase().replace(/^[?\-~+]/, "");
				if (![
					"all",
					"include",
					"a",
					"mx",
					"ip4",
					"ip6",
					"exists",
					"ptr"
				].includes(mechanism)) throw permError(`Unknown mechanism ${mechanism}`);
			}
			if (spfRecord.filter((p) => p && p.modifier === "redirect").length > 1) throw permError(`more than 1 redirect found`);
			for (let i = 0; i < spfRecord.length; i++) {
				let part = spfRecord[i];
				if (typeof part === "object" && part.modifier) {
					let { modifier, value } = part;
					switch (modifier) {
						case "redirect": {
							if (spfRecord.some((p) => /^[?\-~+]?all$/i.test(p))) continue;
							let target = await expandTarget(value);
							if (target.skip) throw permError(`Invalid redirect target ${target.name || value}`);
							try {
								let subResult = await spfVerify(target.name, opts);
								if (subResult) {
									redirected = true;
									return subResult;
								}
							} catch (err) {
								if (err.spfResult && err.spfResult.error === "none") err.spfResult.error = "permerror";
								throw err;
							}
						}
					}
					continue;
				}
				let key = "";
				let val = "";
				let qualifier = "+";
				let splitterPos = part.indexOf(":");
				if (splitterPos === part.length - 1) throw permError(`unexpected empty value`);
				if (splitterPos >= 0) {
					key = part.substr(0, splitterPos);
					val = part.substr(splitterPos + 1);
				} else {
					let splitterPos = part.indexOf("/");
					if (splitterPos >= 0) {
						key = part.substr(0, splitterPos);
						val = part.substr(splitterPos);
					} else key = part;
				}
				if (/^[?\-~+]/.test(key)) {
					qualifier = key.charAt(0);
					key = key.substr(1);
				}
				let type = key.toLowerCase();
				switch (type) {
					case "all":
						if (val) throw permError(`unexpected extension for all`);
						return {
							type,
							qualifier
						};
					case "include":
						{
							let sub;
							try {
								let target = await expandTarget(val);
								if (target.skip === "local-part") break;
								if (target.skip) throw permError(`Invalid include target ${target.name}`);
								sub = await spfVerify(target.name, Object.assign({}, opts, { inInclude: true }));
							} catch (err) {
								if (err.spfResult) {
									if (err.spfResult.error === "none") err.spfResult.error = "permerror";
									return err.spfResult;
								}
								throw err;
							}
							if (sub && sub.qualifier === "+") return {
								type,
								val,
								include: sub,
								qualifier
							};
							if (sub && sub.error) return sub;
						}
						break;
					case "ip4":
					case "ip6":
						if (strict ? matchIpTermStrict(type, val, addr) : matchIpTermLax(type, val, addr, opts.ip)) return {
							type,
							val,
							qualifier
						};
						break;
					case "a":
						{
							let { domain: a, cidr4, cidr6 } = parseCidrValue(val, domain, type);
							let cidr = isIPv6 ? cidr6 : cidr4;
							let target = await expandTarget(a, { lowercase: true });
							if (target.skip) break;
							let responses = await resolver(target.name, isIPv6 ? "AAAA" : "A", { clientIpType: isIPv6 ? 6 : 4 });
							if (responses) {
								for (let ip of responses) if (matchIp(addr, ip + cidr)) return {
									type,
									val: domain,
									qualifier
								};
							}
						}
						break;
					case "mx":
						{
							let { domain: mxDomain, cidr4, cidr6 } = parseCidrValue(val, domain, type);
							let cidr = isIPv6 ? cidr6 : cidr4;
							let target = await expandTarget(mxDomain, { lowercase: true });
							if (target.skip) break;
							let mxList = await resolver(target.name, "MX");
							if (mxList) {
								let subResolver = createSubResolver({ ignoreVoid: true });
								try {
									mxList = mxList.sort((a, b) => a.priority - b.priority);
									for (let mx of mxList) {
										let exchange = mx && mx.exchange ? mx.exchange.toString().replace(/\.$/, "") : "";
										if (exchange) {
											let responses = await subResolver(exchange, isIPv6 ? "AAAA" : "A", { clientIpType: isIPv6 ? 6 : 4 });
											if (responses) {
												for (let a of responses) if (matchIp(addr, a + cidr)) return {
													type,
													val: mx.exchange,
													qualifier
												};
											}
										}
									}
								} finally {
									reportSubQueries(resolver, subResolver, "mx");
								}
							}
						}
						break;
					case "exists":
						{
							let target = await expandTarget(val);
							if (target.skip) break;
							let responses = await resolver(target.name, "A");
							if (responses && responses.length) return {
								type,
								val: target.name,
								qualifier
							};
						}
						break;
					case "ptr": {
						let { cidr4, cidr6 } = parseCidrValue(val, false, type);
						if (cidr4 || cidr6) throw permError(`invalid domain-spec definition: ${val}`);
						let ptrDomain = domain;
						if (val) {
							let target = await expandTarget(val);
							if (target.skip) break;
							ptrDomain = target.name;
						}
						ptrDomain = formatDomain(ptrDomain);
						let subResolver = createSubResolver({ ignoreVoid: true });
						let validatedPtrRecords = await getValidatedNames(addr, resolver, subResolver);
						reportSubQueries(resolver, subResolver, "ptr");
						for (let ptrRecord of validatedPtrRecords) {
							let formattedPtrRecord = formatDomain(ptrRecord);
							if (formattedPtrRecord === ptrDomain || formattedPtrRecord.substr(-(ptrDomain.length + 1)) === `.${ptrDomain}`) return {
								type,
								val: ptrRecord,
								qualifier
							};
						}
					}
				}
			}
			return false;
		};
		let getExplanation = async (spec) => {
			let expResolver = opts.expResolver || resolver;
			try {
				let target = await expandTarget(spec, {
					explanation: true,
					ptrResolver: expResolver
				});
				if (target.skip || !target.name) return false;
				let records = await expResolver(target.name, "TXT");
				if (!Array.isArray(records) || records.length !== 1) return false;
				let text = [].concat(records[0] || []).join("");
				if (!text || /[^\x20-\x7E]/.test(text)) return false;
				parseMacroString(text, { explain: true });
				if (usesMacro(text, "sl") && nonAsciiLocalPart && strict) return false;
				return macro(text, usesMacro(text, "p") ? await withPtr(expResolver, expResolver) : macroValues);
			} catch (err) {
				return false;
			}
		};
		try {
			let res = await getResult();
			if (res && res.qualifier === "-" && !redirected && !opts.inInclude) {
				let exp = spfRecord.find((p) => p && typeof p === "object" && p.modifier === "exp");
				if (exp) {
					let explanation = await getExplanation(exp.value);
					if (explanation) res.explanation = explanation;
				}
			}
			if (res && spfRr) res.rr = spfRr;
			else if (spfRr) res = {
				qualifier: "?",
				rr: spfRr
			};
			return res;
		} catch (err) {
			if (spfRr && err.spfResult) err.spfResult.rr = spfRr;
			throw err;
		}
	};
	const matchIpTermStrict = (type, val, addr) => {
		let match = val.match(/^(.*?)(?:\/(\d+))?$/);
		let network = parseIp(match[1]);
		if (!network || network.kind() !== (type === "ip4" ? "ipv4" : "ipv6")) throw permError(`invalid IP address`);
		let prefix = typeof match[2] === "string" ? Number(match[2]) : type === "ip4" ? 32 : 128;
		return ipInNetwork(addr, network, prefix);
	};
	const matchIpTermLax = (type, val, addr, clientIp) => {
		let { domain: range, cidr4, cidr6, dualCidr } = parseCidrValue(val, false, type);
		if (!range) throw permError(`bare IP address`);
		let mappingMatch = range.match(/^[:A-F]+:((\d+\.){3}\d+)$/i);
		if (type === "ip6") {
			if (net.isIPv6(range)) {
				if (dualCidr && mappingMatch) throw permError(`invalid CIDR for IP`);
				return addr.kind() === "ipv6" && matchIp(addr, range + cidr6);
			}
			if (net.isIPv4(range)) {
				if (cidr6) throw permError(`invalid CIDR for IP`);
				return false;
			}
			throw permError(`invalid IP address`);
		}
		if (mappingMatch) range = mappingMatch[1];
		if (!net.isIP(range)) throw permError(`invalid IP address`);
		if (cidr6 && net.isIPv4(range)) throw permError(`invalid CIDR for IP`);
		if (net.isIP(range) !== net.isIP(clientIp) || !net.isIPv4(range)) return false;
		return matchIp(addr, range + cidr4);
	};
	module.exports = { spfVerify };
}));
// node_modules/mailauth/lib/spf/index.js
var require_spf = __commonJSMin(((exports, module) => {
	const { spfVerify } = require_spf_verify();
	const { parseIp, isValidTargetName } = require_syntax();
	const os = __require("node:os");
	const dns = __require("node:dns");
	const libmime = require_libmime();
	const domainSchema = (init__entry_4(), __toCommonJS(_entry_4_exports)).string().domain({
		allowUnicode: false,
		tlds: false
	});
	const { formatAuthHeaderRow, escapeCommentValue, formatDotAtomOrQuoted, MAX_HEADER_VALUE_LENGTH, toALabel } = require_tools();
	const MAX_RESOLVE_COUNT = 10;
	const MAX_VOID_COUNT = 2;
	const formatHeaders = (result, keys) => {
		let pairs = [];
		for (let key of [
			"client-ip",
			"envelope-from",
			"helo"
		]) if (keys[key]) {
			let value = formatDotAtomOrQuoted(keys[key]);
			if (Buffer.byteLength(value) <= MAX_HEADER_VALUE_LENGTH) pairs.push(`${key}=${value};`);
		}
		let header = `Received-SPF: ${result.status.result}${result.status.comment ? ` (${escapeCommentValue(result.status.comment)})` : ""}${pairs.length ? ` ${pairs.join(" ")}` : ""}`;
		return libmime.foldLines(header, 160);
	};
	const timeLimitError = () => {
		let err = new Error("SPF evaluation time limit exceeded");
		err.code = "ESPFTIMELIMIT";
		err.spfResult = {
			error: "temperror",
			text: "SPF evaluation time limit exceeded"
		};
		return err;
	};
	let dualStackResolver = async (resolver, domain, opts, state) => {
		const isIPv6 = opts.clientIpType === 6;
		const [aResult, aaaaResult] = await Promise.allSettled([resolver(domain, "A"), resolver(domain, "AAAA")]);
		const aRecords = aResult.status === "fulfilled" ? aResult.value : [];
		const aError = aResult.status === "rejected" ? aResult.reason : null;
		const aaaaRecords = aaaaResult.status === "fulfilled" ? aaaaResult.value : [];
		const aaaaError = aaaaResult.status === "rejected" ? aaaaResult.reason : null;
		const aIsVoid = aError && (aError.code === "ENOTFOUND" || aError.code === "ENODATA");
		const aaaaIsVoid = aaaaError && (aaaaError.code === "ENOTFOUND" || aaaaError.code === "ENODATA");
		if (isIPv6 && aaaaError && !aaaaIsVoid) throw aaaaError;
		if (!isIPv6 && aError && !aIsVoid) throw aError;
		if (aIsVoid && aaaaIsVoid) throw isIPv6 ? aaaaError || aError : aError || aaaaError;
		if (state && (isIPv6 ? aaaaIsVoid : aIsVoid)) state.clientVoid = true;
		return isIPv6 ? aaaaRecords : aRecords;
	};
	let limitedResolver = (resolver, maxResolveCount, maxVoidCount, ignoreFirst, options) => {
		options = options || {};
		let resolveCount = 0;
		let voidCount = 0;
		let rfcVoidCount = 0;
		let subResolveCounts = {};
		let firstCounted = !ignoreFirst;
		maxResolveCount = maxResolveCount || MAX_RESOLVE_COUNT;
		maxVoidCount = maxVoidCount || MAX_VOID_COUNT;
		let checkRfcVoidCount = () => {
			if (rfcVoidCount > maxVoidCount && options.ctx && options.ctx.warnings) options.ctx.warnings.add("void-lookup-limit");
		};
		let resolverFunc = async (domain, type, opts) => {
			if (options.deadline && Date.now() >= options.deadline) throw timeLimitError();
			if (firstCounted) resolveCount++;
			else firstCounted = true;
			if (resolveCount > maxResolveCount) {
				let error = new Error("Too many DNS requests");
				error.spfResult = {
					error: "permerror",
					text: "Too many DNS requests"
				};
				throw error;
			}
			try {
				if (!/^([\x20-\x2D\x2f-\x7e]+\.)+[a-z]+[a-z\-0-9]*$/i.test(domain) && !(options.strict && isValidTargetName(domain))) throw new Error("Failed to validate domain");
			} catch (err) {
				err.spfResult = {
					error: "permerror",
					text: `Invalid domain ${domain}`
				};
				throw err;
			}
			let state = {};
			try {
				let result;
				if (!options.strict && opts?.clientIpType && (type === "A" || type === "AAAA")) result = await dualStackResolver(resolver, domain, opts, state);
				else result = await resolver(domain, type);
				if (state.clientVoid) {
					rfcVoidCount++;
					checkRfcVoidCount();
				}
				return result;
			} catch (err) {
				if (!err || typeof err !== "object") {
					let wrapped = new Error(`DNS error when resolving ${domain}: ${err}`);
					wrapped.spfResult = {
						error: "temperror",
						text: wrapped.message
					};
					throw wrapped;
				}
				switch (err.code) {
					case "ENOTFOUND":
					case "ENODATA":
						voidCount++;
						rfcVoidCount++;
						if (voidCount > maxVoidCount) {
							err.spfResult = {
								error: "permerror",
								text: "Too many void DNS results"
							};
							throw err;
						}
						checkRfcVoidCount();
						return [];
					case "ETIMEOUT":
						err.spfResult = {
							error: "temperror",
							text: "DNS timeout"
						};
						throw err;
					case "EREFUSED":
						err.spfResult = {
							error: "temperror",
							text: `DNS request refused by server when resolving ${domain}`
						};
						throw err;
					case "ESPFTIMELIMIT": throw err;
					case "EBADNAME":
						err.spfResult = {
							error: "permerror",
							text: `Invalid domain ${domain}`
						};
						throw err;
					default:
						if (!err.spfResult) err.spfResult = {
							error: "temperror",
							text: err.message
						};
						throw err;
				}
			}
		};
		resolverFunc.updateSubQueries = (type, count) => {
			if (!subResolveCounts[type]) subResolveCounts[type] = count;
			else subResolveCounts[type] += count;
		};
		resolverFunc.getResolveCount = () => resolveCount;
		resolverFunc.getResolveLimit = () => maxResolveCount;
		resolverFunc.getSubResolveCounts = () => subResolveCounts;
		resolverFunc.getVoidCount = () => voidCount;
		return resolverFunc;
	};
	const memoizeResolver = (resolver) => {
		const answers = new Map();
		const copyError = (err) => {
			if (!err || typeof err !== "object") return err;
			let copy = Object.assign(new Error(err.message), err);
			copy.code = err.code;
			if (err.spfResult && typeof err.spfResult === "object") copy.spfResult = Object.assign({}, err.spfResult);
			return copy;
		};
		return (name, type) => {
			let key = `${type}:${name}`;
			let answer = answers.get(key);
			if (!answer) {
				answer = Promise.resolve(resolver(name, type));
				answer.catch(() => false);
				answers.set(key, answer);
			}
			return answer.then((value) => Array.isArray(value) ? value.slice() : value, (err) => {
				throw copyError(err);
			});
		};
	};
	const verify = async (opts) => {
		let { sender, ip, helo, mta, maxResolveCount, maxVoidCount, resolver, strict, maxElapsedTime } = opts || {};
		strict = !!strict;
		mta = mta || os.hostname();
		let nullSender = !sender;
		sender = sender || `postmaster@${helo}`;
		let parsedIp = ip ? parseIp(ip) : null;
		if (parsedIp) ip = ip.toString().trim();
		if (parsedIp && parsedIp.kind() === "ipv6" && parsedIp.isIPv4MappedAddress()) {
			parsedIp = parsedIp.toIPv4Address();
			ip = parsedIp.toString();
		}
		let atPos = sender.lastIndexOf("@");
		if (atPos < 0) sender = `postmaster@${sender}`;
		else if (atPos === 0) sender = `postmaster${sender}`;
		atPos = sender.lastIndexOf("@");
		let domain = sender.substr(atPos + 1).toLowerCase().trim() || "-";
		let evalSender = sender;
		if (/[^\x00-\x7F]/.test(domain)) {
			domain = toALabel(domain);
			evalSender = `${sender.substr(0, atPos)}@${domain}`;
		}
		resolver = memoizeResolver(resolver || dns.promises.resolve);
		let status = {
			result: "neutral",
			comment: false,
			smtp: {
				mailfrom: sender,
				helo
			}
		};
		let ctx = {
			warnings: new Set(),
			usedLocalPart: false
		};
		let deadline = typeof maxElapsedTime === "number" && maxElapsedTime > 0 ? Date.now() + maxElapsedTime : false;
		let resolverOptions = {
			strict,
			ctx,
			deadline
		};
		let verifyResolver = limitedResolver(resolver, maxResolveCount, maxVoidCount, true, resolverOptions);
		let expResolver = async (name, type) => {
			if (deadline && Date.now() >= deadline) throw timeLimitError();
			return await resolver(name, type);
		};
		let result;
		let timer;
		try {
			if (!parsedIp) {
				let err = new Error("Invalid client IP");
				err.spfResult = {
					error: "temperror",
					text: "missing or invalid client IP address"
				};
				throw err;
			}
			let validation = domainSchema.validate(domain);
			if (validation.error) {
				let err = validation.error;
				err.spfResult = {
					error: "none",
					text: `Invalid domain ${domain}`
				};
				throw err;
			}
			let evaluation = spfVerify(domain, {
				sender: evalSender,
				ip,
				mta,
				helo,
				strict,
				ctx,
				expResolver,
				resolver: verifyResolver,
				createSubResolver: (subOptions) => limitedResolver(resolver, maxResolveCount, subOptions && subOptions.ignoreVoid ? 1e400 : maxVoidCount, false, resolverOptions)
			});
			if (deadline) {
				evaluation.catch(() => false);
				result = await Promise.race([evaluation, new Promise((resolve, reject) => {
					timer = setTimeout(() => reject(timeLimitError()), Math.max(deadline - Date.now(), 0));
				})]);
			} else result = await evaluation;
		} catch (err) {
			if (err.spfResult) result = err.spfResult;
			else result = {
				error: "temperror",
				text: err.message
			};
		} finally {
			clearTimeout(timer);
		}
		if (result && typeof result === "object") result.lookups = {
			limit: verifyResolver.getResolveLimit(),
			count: verifyResolver.getResolveCount(),
			void: verifyResolver.getVoidCount(),
			subqueries: verifyResolver.getSubResolveCounts()
		};
		let response = {
			domain,
			"client-ip": ip
		};
		if (helo) response.helo = helo;
		if (sender) response["envelope-from"] = sender;
		result = result || { qualifier: "?" };
		switch (result.qualifier || result.error) {
			case "+":
				status.result = "pass";
				status.comment = `${mta}: domain of ${sender} designates ${ip} as permitted sender`;
				break;
			case "~":
				status.result = "softfail";
				status.comment = `${mta}: domain of transitioning ${sender} does not designate ${ip} as permitted sender`;
				break;
			case "-":
				status.result = "fail";
				status.comment = `${mta}: domain of ${sender} does not designate ${ip} as permitted sender`;
				break;
			case "?":
				status.result = "neutral";
				status.comment = `${mta}: ${ip} is neither permitted nor denied by domain of ${sender}`;
				break;
			case "none":
				status.result = "none";
				status.comment = `${mta}: ${domain} does not designate permitted sender hosts`;
				break;
			case "permerror":
				status.result = "permerror";
				status.comment = `${mta}: permanent error in processing during lookup of ${sender}${result.text ? `: ${result.text}` : ""}`;
				break;
			default:
				status.result = "temperror";
				status.comment = `${mta}: error in processing during lookup of ${sender}${result.text ? `: ${result.text}` : ""}`;
		}
		if (strict) status.smtp = nullSender ? { helo } : { mailfrom: ctx.usedLocalPart ? sender : sender.substr(atPos + 1) };
		if (result.rr) response.rr = result.rr;
		response.status = status;
		response.header = formatHeaders(response, {
			"client-ip": parsedIp ? ip : false,
			"envelope-from": nullSender ? false : sender,
			helo
		});
		response.info = formatAuthHeaderRow("spf", status, { strict });
		if (typeof response.status.comment === "boolean") delete response.status.comment;
		if (result.lookups) response.lookups = result.lookups;
		if (result.explanation && status.result === "fail") response.explanation = result.explanation;
		if (ctx.warnings.size && status.result !== "permerror") response.warnings = Array.from(ctx.warnings);
		return response;
	};
	module.exports = { spf: verify };
}));
export default require_spf();
export {};
