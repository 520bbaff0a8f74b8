import * as v from 'valibot';
import { namedPredicates, predicate, predicateWith } from '../../language/predicate-schema.ts';
import { duration, list, mapping, named, plain, size, text, whole } from '../../schema-parts.ts';
import { signSchema } from './sign.ts';

const oneOrMorePredicates = named(predicate, 'predicates');

const element = predicateWith({ attribute: v.optional(plain('the name of an attribute')) });

const sameSite = v.pipe(
  v.string('strict, lax or none'),
  v.regex(/^([Ss]trict|[Ll]ax|[Nn]one)$/, 'strict, lax or none'),
);
const cookie = predicateWith({
  secure: v.optional(v.boolean('true or false')),
  httponly: v.optional(v.boolean('true or false')),
  samesite: v.optional(v.union([sameSite, list(sameSite, 'strict, lax and none')], 'strict, lax or none')),
  domain: v.optional(predicate),
  path: v.optional(predicate),
  'max-age': v.optional(v.union([v.number(), namedPredicates], 'seconds or predicates')),
});

const status = v.optional(
  v.union(
    [whole(100, 599), list(whole(100, 599), 'statuses'), namedPredicates],
    'a status from 100 to 599, a list of them or predicates',
  ),
);

export const expect = v.pipe(
  mapping({
    status,
    'content-type': v.optional(predicate),
    header: v.optional(oneOrMorePredicates),
    cookie: v.optional(
      v.union(
        [plain('a name'), list(plain('a name'), 'names'), named(cookie, 'predicates')],
        'a name, a list of names or a mapping of predicates',
      ),
    ),
    css: v.optional(
      v.union([plain('a selector'), named(element, 'predicates')], 'a selector or a mapping of selectors'),
    ),
    jsonpath: v.optional(named(predicate, 'JSONPath queries')),
    body: v.optional(predicate),
    size: v.optional(v.union([whole(0, 100_000_000), namedPredicates], 'bytes or predicates')),
    url: v.optional(predicate),
    'prompt-injection': v.optional(
      mapping({ words: list(text, 'words'), tools: v.optional(list(plain('the name of a tool'), 'names of tools')) }),
    ),
  }),
  v.minEntries(1, 'a mapping with at least one expectation'),
);

/** What can be expected of a refusal that any route may give: its head, and words. */
export const refusal = v.pipe(
  mapping({ status, header: v.optional(oneOrMorePredicates), body: v.optional(predicate) }),
  v.minEntries(1, 'a mapping with at least one expectation'),
);

export const capture = mapping({
  css: v.optional(plain('a selector')),
  attribute: v.optional(plain('the name of an attribute')),
  jsonpath: v.optional(plain('a JSONPath query')),
  header: v.optional(plain('the name of a header')),
  cookie: v.optional(plain('the name of a cookie')),
  regex: v.optional(plain('an RE2 pattern')),
  body: v.optional(v.literal(true, 'true')),
  status: v.optional(v.literal(true, 'true')),
  secret: v.optional(v.boolean('true or false')),
  decode: v.optional(v.literal('percent', 'percent')),
});

const file = mapping({
  file: plain('the name of a file'),
  content: text,
  type: v.optional(plain('a media type such as text/csv')),
});
const fileExample = 'a mapping such as { file: orders.csv, content: "id;sku" }';
const multipartField = v.union([text, file], `text, or ${fileExample}`);
// One flat union, so that a mistake in a file is reported at its own place and not for the whole field.
const multipartFields = v.union(
  [text, file, list(multipartField, 'texts and files')],
  `text, ${fileExample}, or a list of these`,
);
const repeated = v.union([text, list(text, 'texts')], 'text, or a list of texts for a name that stands several times');

/** HTTP's own authentication (RFC 7617). */
const basic = mapping({ username: text, password: text });

const target = v.optional(v.pipe(v.string('a path or an http(s) URL'), v.minLength(1, 'a path or an http(s) URL')));

/** The keys of a read that stands alone: `ready`. */
export const readEntries = {
  get: target,
  head: target,
  query: v.optional(named(repeated, 'names and values')),
  headers: v.optional(named(text, 'names and values')),
  expect: v.optional(expect),
  follow: v.optional(v.boolean('true or false')),
  'max-body': v.optional(size),
  'error-page': v.optional(v.literal('allow', 'allow')),
};

/** Time, retries and size; allowed on a step, on the session or check around it, and in `defaults`. */
export const limitEntries = {
  timeout: v.optional(duration),
  retries: v.optional(whole(0, 10)),
  'max-body': v.optional(size),
};

export const stepEntries = {
  ...readEntries,
  ...limitEntries,
  post: target,
  put: target,
  patch: target,
  delete: target,
  options: target,
  form: v.optional(named(repeated, 'names and values')),
  json: v.optional(v.any()),
  multipart: v.optional(named(multipartFields, 'names and values or files')),
  body: v.optional(v.string('text')),
  basic: v.optional(basic),
  capture: v.optional(named(capture, 'names and what is captured')),
  'first-event': v.optional(duration),
  sign: v.optional(signSchema),
  deliver: v.optional(whole(2, 5)),
  delay: v.optional(duration),
  until: v.optional(mapping({ timeout: duration, interval: v.optional(duration) })),
};

export const step = mapping(stepEntries);

/** The expectations for each role. A role is the name of a session, or `stranger`. */
const as = v.optional(named(expect, 'roles and what is expected for each'));
const cookiesOf = v.optional(
  mapping({
    session: v.string('the name of a session'),
    names: list(plain('the name of a cookie'), 'names of cookies'),
  }),
);
export const checkEntries = { ...stepEntries, as, 'cookies-of': cookiesOf };
export const checkStep = mapping(checkEntries);
export type RawStep = v.InferInput<typeof checkStep>;
export type RawExpect = v.InferInput<typeof expect>;
export type RawMultipartField = v.InferInput<typeof multipartField>;
export type RawCapture = v.InferInput<typeof capture>;
