import * as v from 'valibot';
import { readPlainTemplate, readResolved } from '../language/resolved.ts';
import type { Template } from '../language/template.ts';
import { type Reading, reportValue } from '../reading.ts';
import { mapping, plain } from '../schema-parts.ts';
import { webAddress } from './alert-addresses.ts';

/** A model behind an endpoint that speaks as OpenAI's "Chat Completions" does. */
export type Ai = {
  /** Where completions are asked for; undefined while a variable in it is not set. */
  url?: string;
  model: string;
  /** Sent as a bearer token. It is empty while its variable is not set. */
  key?: Template;
};

export const aiSchema = mapping({
  url: v.string('an https URL such as https://api.example.com/v1'),
  model: v.pipe(plain('the name of a model'), v.maxLength(200, 'the name of a model')),
  key: v.optional(v.string('a variable such as ${{ env.AI_KEY }}')),
});

const path = '/chat/completions';

/** Reads `ai`. */
export function readAi(reading: Reading, raw: v.InferInput<typeof aiSchema> | undefined): Ai | undefined {
  if (!raw?.url || !raw.model) return undefined;
  const text = readResolved(reading, [raw, 'url']);
  const address = text ? webAddress(text) : undefined;
  const problem = address && 'problem' in address ? address.problem : address?.authorization && 'must hold no user';
  if (problem) reportValue(reading, [raw, 'url'], `"url" ${problem}`);
  const key = raw.key === undefined ? undefined : readPlainTemplate(reading, [raw, 'key']);
  if (key?.parts.every(({ kind }) => kind === 'text'))
    reportValue(
      reading,
      [raw, 'key'],
      '"key" must come from a variable, not stand in the file; write ${{ env.AI_KEY }}',
    );
  return { url: address && 'url' in address ? completionsAt(address.url) : undefined, model: raw.model, key };
}

/** The base URL that other clients are given, such as `https://api.example.com/v1`, or the whole address. */
function completionsAt(base: string): string {
  const url = new URL(base);
  const prefix = url.pathname.replace(/\/+$/, '');
  if (!prefix.endsWith(path)) url.pathname = prefix + path;
  return url.href;
}
