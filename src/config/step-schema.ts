import * as v from 'valibot';
import { namedPredicates, predicate } from './predicate-schema.ts';
import { duration, list, mapping, named, plain, size, text, whole } from './schema-parts.ts';

const oneOrMorePredicates = named(predicate, 'predicates');

export const expect = v.pipe(
  mapping({
    status: v.optional(
      v.union(
        [whole(100, 599), list(whole(100, 599), 'statuses'), namedPredicates],
        'a status from 100 to 599, a list of them or predicates',
      ),
    ),
    'content-type': v.optional(predicate),
    header: v.optional(oneOrMorePredicates),
    cookie: v.optional(
      v.union(
        [plain('a name'), list(plain('a name'), 'names'), oneOrMorePredicates],
        'a name, a list of names or a mapping of predicates',
      ),
    ),
    css: v.optional(v.union([plain('a selector'), oneOrMorePredicates], 'a selector or a mapping of selectors')),
    jsonpath: v.optional(named(predicate, 'JSONPath queries')),
    body: v.optional(predicate),
    url: v.optional(predicate),
    'prompt-injection': v.optional(
      mapping({ words: list(text, 'words'), tools: v.optional(list(plain('the name of a tool'), 'names of tools')) }),
    ),
  }),
  v.minEntries(1, 'a mapping with at least one expectation'),
);

export const capture = mapping({
  css: v.optional(plain('a selector')),
  attribute: v.optional(plain('the name of an attribute')),
  jsonpath: v.optional(plain('a JSONPath query')),
  header: v.optional(plain('the name of a header')),
  cookie: v.optional(plain('the name of a cookie')),
  regex: v.optional(plain('an RE2 pattern')),
  secret: v.optional(v.boolean('true or false')),
});

const target = v.optional(v.pipe(v.string('a path or an http(s) URL'), v.minLength(1, 'a path or an http(s) URL')));

/** What a read that is asked by itself can hold: `ready`. */
export const readEntries = {
  get: target,
  head: target,
  query: v.optional(named(text, 'names and values')),
  headers: v.optional(named(text, 'names and values')),
  expect: v.optional(expect),
  follow: v.optional(v.boolean('true or false')),
  'max-body': v.optional(size),
  'error-page': v.optional(v.literal('allow', 'allow')),
};

/** How long and how often; on a step, on what holds steps, and in `defaults`. */
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
  form: v.optional(named(text, 'names and values')),
  json: v.optional(v.any()),
  body: v.optional(v.string('text')),
  capture: v.optional(named(capture, 'names and what is captured')),
  until: v.optional(mapping({ timeout: duration, interval: v.optional(duration) })),
};

export const step = mapping(stepEntries);
export type RawStep = v.InferInput<typeof step>;
export type RawExpect = v.InferInput<typeof expect>;
export type RawCapture = v.InferInput<typeof capture>;
