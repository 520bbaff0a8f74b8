import type { Expectation } from '../../config/config.ts';
import { render } from '../../config/language/template.ts';
import { isTemplate } from '../../steps/json-template.ts';
import { goDuration } from '../every.ts';
import { leftOut, notExpected } from '../missing.ts';
import type { SingleRequest } from '../single-request.ts';
import { passingStatuses } from '../statuses.ts';
import { patternsOf, quoteMeta, something } from './patterns.ts';

type HeaderMatch = { header: string; regexp: string; allow_missing: boolean };

/** A module of blackbox_exporter for one check (its CONFIGURATION.md, http_probe). */
export type Module = {
  prober: 'http';
  timeout: string;
  http: {
    method: string;
    headers?: Record<string, string>;
    body?: string;
    body_size_limit: string;
    valid_status_codes: number[];
    follow_redirects: boolean;
    fail_if_body_not_matches_regexp?: string[];
    fail_if_body_matches_regexp?: string[];
    fail_if_header_not_matches?: HeaderMatch[];
    fail_if_header_matches?: HeaderMatch[];
    preferred_ip_protocol: 'ip4' | 'ip6';
  };
};

/** The module, and a sentence for each expectation that it cannot judge. Undefined if no status at all would pass. */
export function moduleOf(single: SingleRequest): { module?: Module; missing: string[] } {
  const { step, request, check } = single;
  const statuses = passingStatuses(step);
  if (!statuses || statuses.length === 0) return { missing: [leftOut(check, 'its statuses cannot be listed')] };
  const read = step.expect
    .filter(({ subject }) => subject.kind !== 'status')
    .map((expectation) => ({ expectation, part: matchesOf(expectation) }));
  const matches = joined(read.flatMap(({ part }) => part ?? []));
  const isDefault = statuses.length === 100 && statuses[0] === 200 && statuses.at(-1) === 299;
  return {
    module: {
      prober: 'http',
      timeout: goDuration(request.timeoutMs),
      http: {
        method: request.method,
        ...(request.headers.length > 0 && { headers: Object.fromEntries(request.headers) }),
        ...(typeof request.body === 'string' && { body: request.body }),
        body_size_limit: `${request.maxBodyBytes}B`,
        valid_status_codes: isDefault ? [] : statuses,
        follow_redirects: step.follow,
        ...matches,
        preferred_ip_protocol: 'ip4',
      },
    },
    missing: read.flatMap(({ expectation, part }) => (part ? [] : [notExpected(check, expectation)])),
  };
}

type Matches = Pick<
  Module['http'],
  | 'fail_if_body_not_matches_regexp'
  | 'fail_if_body_matches_regexp'
  | 'fail_if_header_not_matches'
  | 'fail_if_header_matches'
>;

/** All of them, without empty lists. */
function joined(parts: readonly Matches[]): Matches {
  const all: Required<Matches> = {
    fail_if_body_not_matches_regexp: parts.flatMap((part) => part.fail_if_body_not_matches_regexp ?? []),
    fail_if_body_matches_regexp: parts.flatMap((part) => part.fail_if_body_matches_regexp ?? []),
    fail_if_header_not_matches: parts.flatMap((part) => part.fail_if_header_not_matches ?? []),
    fail_if_header_matches: parts.flatMap((part) => part.fail_if_header_matches ?? []),
  };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}

function matchesOf(expectation: Expectation): Matches | undefined {
  const { subject, predicates } = expectation;
  if (subject.kind === 'content-type') return contentType(expectation);
  const patterns = patternsOf(predicates);
  if (!patterns) return undefined;
  const { must, mustNot } = patterns;
  if (subject.kind === 'body') return { fail_if_body_not_matches_regexp: must, fail_if_body_matches_regexp: mustNot };
  if (subject.kind !== 'header') return undefined;
  const match = (allow_missing: boolean) => (regexp: string) => ({
    header: subject.name,
    // An empty header is there all the same.
    regexp: regexp === something ? '(?s)^' : regexp,
    allow_missing,
  });
  return { fail_if_header_not_matches: must.map(match(false)), fail_if_header_matches: mustNot.map(match(true)) };
}

/** The media type without case, and each parameter that is written (RFC 9110, section 8.3.1). */
function contentType({ predicates }: Expectation): Matches | undefined {
  const [only, ...more] = predicates;
  if (
    only?.name !== 'equals' ||
    more.length > 0 ||
    !isTemplate(only.value) ||
    only.value.parts.some(({ kind }) => kind !== 'text')
  )
    return undefined;
  const [type = '', ...parameters] = render(only.value, new Map())
    .split(';')
    .map((part) => part.trim());
  const regexps = [
    `(?i)^\\s*${quoteMeta(type)}\\s*(;|$)`,
    ...parameters.filter(Boolean).map((parameter) => {
      const [name = '', ...value] = parameter.split('=').map((part) => quoteMeta(part.trim().replaceAll('"', '')));
      return `(?i);\\s*${name}\\s*=\\s*"?${value.join('=')}"?\\s*(;|$)`;
    }),
  ];
  return {
    fail_if_header_not_matches: regexps.map((regexp) => ({ header: 'Content-Type', regexp, allow_missing: false })),
  };
}
