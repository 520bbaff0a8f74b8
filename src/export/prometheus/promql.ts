/** A text as a PromQL string, whose escapes are those of Go. */
export function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed());
}

/**
 * Whether so many more of `all` than `share` are among `some` that chance does not explain it: three standard
 * deviations of a binomial, and one more. All are PromQL expressions; those that are vectors have the same labels.
 * Without this margin a site that is just within its budget would be told of many times a day.
 */
export function moreThanShare(some: string, all: string, share: string): string {
  return `${some} > ${share} * ${all} + 3 * sqrt(${share} * (1 - ${share}) * ${all}) + 1`;
}
