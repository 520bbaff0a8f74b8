import * as v from 'valibot';
import { duration, list, mapping, named, plain, text } from '../../schema-parts.ts';
import { expect } from '../step/schema.ts';

const pattern = plain('an RE2 pattern');

const entry = mapping({
  check: plain('the name of a check'),
  inbox: v.string("the address of an inbox's API"),
  headers: v.optional(named(text, 'names and values')),
  to: v.string('an address'),
  within: v.optional(duration),
  budget: v.optional(duration),
  bulk: v.optional(v.boolean('true or false')),
  links: v.optional(
    mapping({
      hosts: v.optional(list(v.string('a host'), 'hosts')),
      strict: v.optional(v.boolean('true or false')),
      open: v.optional(v.union([v.boolean(), pattern], 'true, false or an RE2 pattern')),
    }),
  ),
  link: v.optional(
    mapping({
      matches: pattern,
      form: v.optional(v.picklist(['reset', 'sign-up'], 'reset or sign-up')),
      expect: v.optional(expect),
    }),
  ),
});

/** `launch.mail.arrival`: one message, or several. */
export const arrivalSchema = v.union([entry, list(entry, 'messages')], 'a mapping or a list of mappings');
export type RawArrival = v.InferInput<typeof entry>;
