import * as v from 'valibot';
import { keyPosition, type Reading, reportLack } from '../../reading.ts';
import { list, mapping, plain, whole } from '../../schema-parts.ts';
import type { NodeReference } from '../../yaml/source.ts';
import { readExpectations } from '../step/expectations.ts';
import { refusal } from '../step/schema.ts';
import type { RateLimit } from './launch.ts';

/** One more than the most common limit: the generator of Rails 8 writes `to: 10`. */
const defaultWithin = 11;

const path = v.pipe(v.string('a path such as /login'), v.regex(/^\/(?![/\\])/, 'a path such as /login'));
const fields = list(plain('the name of a field'), 'names of fields');
const route = mapping({
  post: path,
  page: v.optional(path),
  json: v.optional(fields),
  form: v.optional(fields),
  within: v.optional(whole(2, 100)),
  expect: v.optional(refusal),
});

export const rateLimitSchema = v.optional(
  v.union(
    [v.boolean(), route, list(route, 'routes')],
    'a mapping of post and json or form, a list of such mappings, true or false',
  ),
);

type RawRateLimit = v.InferInput<typeof rateLimitSchema>;

/** The routes in the order of the file; undefined if there are none. */
export function readRateLimits(reading: Reading, raw: { 'rate-limit'?: RawRateLimit }): RateLimit[] | undefined {
  const given = raw['rate-limit'];
  if (given === undefined || given === false) return undefined;
  const node: NodeReference = [raw, 'rate-limit'];
  const lack = (of: object, at: NodeReference) =>
    reportLack(reading, of, at, '"rate-limit" needs "post" and either "json" or "form"');
  if (given === true) {
    lack(raw, node);
    return undefined;
  }
  const routes = Array.isArray(given) ? given : [given];
  return routes.flatMap((one, index) => {
    const at: NodeReference = Array.isArray(given) ? [given, index] : node;
    const { post, page, json, form, within = defaultWithin, expect } = one;
    if ((json === undefined) === (form === undefined)) {
      lack(one, at);
      return [];
    }
    return {
      at: keyPosition(reading, at),
      path: post,
      page,
      encoding: json ? 'json' : 'form',
      fields: json ?? form ?? [],
      within,
      expect: readExpectations(reading, expect, new Set()),
    };
  });
}
