// The cheapest signs of an answer with a good status that is none: "launch-gate run" knows many more.

/** Whether an answer of 2xx is more than an empty page, broken JSON, errors of GraphQL, or the form that was just sent. */
function isGenuine(answer, method, fields = []) {
  if (answer.status < 200 || answer.status > 299 || answer.status === 204) return true;
  const type = (answer.header('content-type') ?? '').split(';')[0].trim().toLowerCase();
  const body = answer.text();
  if (/^(text\/html|application\/xhtml\+xml)$/.test(type))
    return !(method === 'GET' && answer.status === 200 && body.trim() === '') && !asksAgain(body, fields);
  if (!/^application\/([\w.-]+\+)?json$/.test(type) || body.startsWith(")]}'")) return true;
  if (body === '') return method !== 'GET';
  try {
    return !isFailedGraphql(type, JSON.parse(body));
  } catch {
    return false;
  }
}

/** The page has a password field of the same name as a field that was sent. */
function asksAgain(page, fields) {
  const inputs = fields.length > 0 ? (page.match(/<input\s[^>]*>/gi) ?? []) : [];
  const isPassword = /\stype\s*=\s*["']?password["'\s/>]/i;
  return inputs.some(
    (input) => isPassword.test(input) && fields.includes(/\sname\s*=\s*["']?([^"'\s/>]+)/i.exec(input)?.[1]),
  );
}

/** GraphQL answers 200 to a request that failed as a whole, with errors and no data. */
function isFailedGraphql(type, value) {
  if (!/^application\/(graphql-response\+)?json$/.test(type)) return false;
  if (value === null || typeof value !== 'object' || !Array.isArray(value.errors) || value.errors.length === 0)
    return false;
  const others = Object.keys(value).filter((key) => !['errors', 'data', 'extensions'].includes(key));
  const isError = (each) => each !== null && typeof each === 'object' && 'message' in each;
  return others.length === 0 && (value.data ?? null) === null && value.errors.every(isError);
}
