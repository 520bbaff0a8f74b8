import { Buffer } from 'node:buffer';

// Of its own, so that what the gate forgets is not forgotten here too: a reader who tries everything he knows.
const unseen = /(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\p{M}\ufffd]/gu;
const names: Record<string, string> = {
  ...{ quot: '"', amp: '&', lt: '<', gt: '>', percnt: '%', plus: '+', sol: '/', num: '#', apos: "'", bsol: '\\' },
  ...{ dollar: '$', uuml: 'ü', Kopf: 'K', Zopf: 'Z', vopf: 'v', qopf: 'q', popf: 'p', nbsp: ' ' },
};
const byNumber = (digits: string, base: number) => {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const steps: ((text: string) => string)[] = [
  (text) => text.replaceAll(`'\\''`, "'"),
  (text) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  (text) => text.replace(/&#[xX]0*([\da-fA-F]+);?/g, (_, digits) => byNumber(digits, 16)),
  (text) => text.replace(/&#0*(\d+);?/g, (_, digits) => byNumber(digits, 10)),
  (text) => text.replace(/&(\w+);/g, (whole, name) => names[name] ?? whole),
  (text) => text.replace(/\\u\{([\da-f]+)\}/gi, (_, digits) => byNumber(digits, 16)),
  (text) => text.replace(/\\u([\da-f]{4})/gi, (_, digits) => byNumber(digits, 16)),
  (text) => text.replace(/(?:\\x[\da-f]{2})+/gi, (run) => utf8(run.replaceAll('\\x', ''))),
  (text) =>
    text.replace(/(?:\\[0-3][0-7]{2})+/g, (run) =>
      utf8(
        [...run.matchAll(/\d{3}/g)]
          .map(([digits]) => Number.parseInt(digits, 8).toString(16).padStart(2, '0'))
          .join(''),
      ),
    ),
  (text) => text.replace(/(?:%[\da-f]{2})+/gi, (run) => utf8(run.replaceAll('%', ''))),
];

function utf8(hex: string): string {
  const bytes = Buffer.from(hex, 'hex');
  // A careless decoder takes two bytes for what needs one.
  const short = bytes
    .toString('latin1')
    .replace(/[\xc0\xc1][\x80-\xbf]/g, (pair) =>
      String.fromCharCode(((pair.charCodeAt(0) & 3) << 6) | (pair.charCodeAt(1) & 63)),
    );
  return Buffer.from(short, 'latin1').toString();
}

function settled(text: string): string {
  let now = text;
  for (let i = 0; i < 12; i++) {
    const before = now;
    for (const step of steps) now = step(now);
    if (now === before) break;
  }
  return now;
}

const look = (text: string) => text.replace(unseen, '').normalize('NFKD').replace(unseen, '');

function ways(text: string, depth = 0): string[] {
  const plain = settled(look(text));
  const all = [text, look(text), plain, look(plain), look(plain).replace(/(["'])\1/g, '$1')];
  const dense = plain.replace(/["'](?:\s*[,:]\s*["']\w+["'])*\s*[,:]?\s*["']/g, '').replace(/\s+(?:[\w-]+: )?/g, '');
  all.push(look(dense), look(text).replace(/\s/g, ''), look(plain).replace(/\s/g, ''));
  if (/=[\dA-F]{2}/.test(text))
    all.push(
      utf8(
        text
          .replace(/=\s+/g, '')
          .replace(/[^=\dA-F]/g, '')
          .replaceAll('=', ''),
      ),
    );
  const digits = plain.replace(/0x/g, '').replace(/[^\da-fA-F]/g, '');
  all.push(Buffer.from(digits, 'hex').toString(), Buffer.from(digits.slice(1), 'hex').toString());
  all.push(
    ...[...plain.matchAll(/(?:\d{1,3}[\s,]+){3,}\d{1,3}/g)].map(([list]) =>
      Buffer.from(list.match(/\d+/g)?.map(Number) ?? []).toString(),
    ),
  );
  for (const base of depth < 2 ? [plain.replace(/\s+/g, ''), plain.replace(/[^\w+/-]+/g, '')] : []) {
    for (const run of base.match(/[\w+/-]{8,}/g) ?? []) {
      for (let i = 0; i < 4; i++) {
        const bytes = Buffer.from(run.slice(i), 'base64');
        const decoded = bytes.toString();
        all.push(decoded, bytes.toString('utf16le'), decoded.replaceAll('\0', ''));
        for (const [text] of decoded.matchAll(/[^\0-\x08\ufffd]{8,}/g)) all.push(...ways(text, depth + 1));
      }
    }
  }
  return all;
}

/** Whether a reader who decodes what he sees gets the value back. */
export function canRead(text: string, value: string): boolean {
  const wanted = [...new Set([value, look(value), look(settled(value)), look(value).replace(/\s/g, '')])];
  return ways(text).some((way) => wanted.some((each) => way.includes(each)));
}
