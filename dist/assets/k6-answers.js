// What can be expected of an answer. Each gives the value that was seen, undefined where there is none, and how many.

function one(value) {
  return { value, count: value === undefined ? 0 : 1 };
}

function status(answer) {
  return one(answer.status);
}

/** Bytes of the body, decompressed. */
function size(answer) {
  return one(answer.size);
}

function body(answer) {
  return one(answer.text() || undefined);
}

function header(answer, name) {
  return one(answer.header(name));
}

/** The address after all redirects; a path is compared with path and query. */
function url(answer) {
  const path = answer.url.slice(originOf(answer.url).length) || '/';
  return { ...one(answer.url), same: (written, seen) => written === seen || written === path };
}

/** Compares the media type without case, and the parameters that were written. */
function contentType(answer) {
  const read = (text) =>
    text
      .toLowerCase()
      .split(';')
      .map((part) =>
        part
          .trim()
          .replace(/\s*=\s*/, '=')
          .replace(/"/g, ''),
      );
  const same = (written, seen) => {
    const [type, ...parameters] = read(written);
    const [seenType, ...seenParameters] = read(seen);
    return type === seenType && parameters.every((each) => each === '' || seenParameters.includes(each));
  };
  return { ...one(answer.header('content-type')), same };
}

/** A cookie that the answer sets; one that is being deleted counts as absent. */
function setCookie(answer, name) {
  const now = Date.parse(answer.header('date')) || 366 * 86400000;
  const [cookie] = answer.setCookies.filter((each) => each.name === name).slice(-1);
  return cookie && !isDeleted(cookie, now) ? cookie : undefined;
}

function cookie(answer, name) {
  return one(setCookie(answer, name)?.value);
}

/** `secure`, `httponly`, `samesite`, `domain`, `path` or `max-age` (seconds) of a cookie. */
function cookieAttribute(answer, name, attribute) {
  const found = setCookie(answer, name);
  const same = (written, seen) => written.toLowerCase().replace(/^\./, '') === seen.toLowerCase();
  if (!found) return { ...one(undefined), same };
  const lifetime = () => {
    if (found.maxAge !== undefined || found.expires === undefined) return found.maxAge;
    const now = Date.parse(answer.header('date'));
    return Number.isNaN(now) ? undefined : Math.round((found.expires - now) / 1000);
  };
  const read = {
    secure: () => String(found.secure),
    httponly: () => String(found.httpOnly),
    samesite: () => found.sameSite,
    domain: () => found.domain,
    path: () => found.writtenPath,
    'max-age': lifetime,
  };
  return { ...one(read[attribute]()), same };
}
