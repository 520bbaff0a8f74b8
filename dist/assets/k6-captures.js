// What a check keeps of an answer for its later requests. Nothing, or an empty text, is a failure.

function captured(seen, name) {
  const value = textOf(seen.value === undefined ? null : seen.value);
  if (!value) throw new Error(`there is no value for "${name}"`);
  return value;
}

/** A cookie of the answer, or one that the session has for its address. */
function storedCookie(answer, session, name) {
  return one(setCookie(answer, name)?.value ?? cookiesFor(session, answer.url).find((one) => one.name === name)?.value);
}

/** The first group of a pattern, or all of what it matches if it has none. */
function group(answer, pattern) {
  const found = pattern.exec(answer.text());
  return one(found ? (found.length > 1 ? found[1] : found[0]) : undefined);
}

function percentDecoded(seen) {
  return { ...seen, value: seen.value === undefined ? undefined : decodeURIComponent(seen.value) };
}
