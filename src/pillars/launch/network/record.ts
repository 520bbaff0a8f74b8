import type { Answer } from 'dns-packet';

/** A record with its value as `dig +short` prints it, lower case and without the last dot; TXT as it is, chunks joined. */
export type DnsRecord = { name: string; type: string; ttl: number; value: string };

/** Undefined for types that no check reads. */
export function toRecord(answer: Answer): DnsRecord | undefined {
  const value = valueOf(answer);
  if (value === undefined) return undefined;
  return { name: normalName(answer.name), type: answer.type, ttl: ('ttl' in answer && answer.ttl) || 0, value };
}

/** DNS compares names without case; a last dot says nothing new. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** A value as a user writes it, in the form of {@link DnsRecord}. */
export function normalValue(type: string, value: string): string {
  if (type === 'TXT') return value;
  if (type === 'AAAA') return shortAddress(value.trim());
  if (type === 'CAA') return caaValue(value);
  return value.trim().split(/\s+/).map(normalName).join(' ');
}

/** IPv6 has many spellings; a URL's is that of RFC 5952. */
function shortAddress(address: string): string {
  return URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? address;
}

function caaValue(value: string): string {
  const [, flags, tag = '', text] = /^(\d+)\s+(\w+)\s+(.*)$/s.exec(value.trim()) ?? [];
  return text === undefined ? value : `${flags} ${tag.toLowerCase()} "${text.replace(/^"/, '').replace(/"$/, '')}"`;
}

function valueOf(answer: Answer): string | undefined {
  switch (answer.type) {
    case 'A':
      return answer.data;
    case 'AAAA':
      return shortAddress(answer.data);
    case 'CNAME':
    case 'NS':
      return normalName(answer.data);
    case 'MX':
      return `${answer.data.preference ?? 0} ${normalName(answer.data.exchange)}`;
    case 'TXT':
      return [answer.data].flat().map(String).join('');
    case 'SRV': {
      const { priority = 0, weight = 0, port, target } = answer.data;
      return `${priority} ${weight} ${port} ${normalName(target)}`;
    }
    case 'CAA':
      return caaValue(`${answer.data.flags ?? 0} ${answer.data.tag} ${answer.data.value}`);
    default:
      return undefined;
  }
}
