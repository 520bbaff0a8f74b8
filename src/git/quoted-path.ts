const escapes: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** Undoes git's C-style quoting (`quote.c`): `"a\ttab \303\251"`; what follows the closing quote is left out. */
export function unquotePath(quoted: Buffer): string {
  const bytes: number[] = [];
  for (let index = 1; index < quoted.length && quoted[index] !== 34; index += 1) {
    const byte = quoted[index] as number;
    if (byte !== 92) {
      bytes.push(byte);
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(quoted.toString('latin1', index + 1, index + 4));
    if (octal) bytes.push(Number.parseInt(octal[0], 8));
    else bytes.push(escapes[String.fromCharCode(quoted[index + 1] ?? 92)] ?? quoted[index + 1] ?? 92);
    index += octal ? 3 : 1;
  }
  return Buffer.from(bytes).toString('utf8');
}
