const thousands = new Intl.NumberFormat('en');

/** `1 commit`, `6,392 commits`. */
export function plural(count: number, noun: string): string {
  return `${thousands.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `once`, `3 times`. */
export function times(count: number): string {
  return count === 1 ? 'once' : `${thousands.format(count)} times`;
}
