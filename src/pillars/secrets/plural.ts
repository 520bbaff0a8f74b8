const thousands = new Intl.NumberFormat('en');

/** `1 secret`, `6,392 commits`. */
export function plural(count: number, word: string): string {
  return `${thousands.format(count)} ${word}${count === 1 ? '' : 's'}`;
}
