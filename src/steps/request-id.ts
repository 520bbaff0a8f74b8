import type { HttpResponse } from '../http/exchange.ts';
import type { Redactor } from '../model/redactor.ts';
import { excerpt } from '../text/excerpt.ts';

/** Headers by which servers and platforms name a request in their logs. */
const names = [
  'x-request-id',
  'x-correlation-id',
  'x-vercel-id',
  'x-nf-request-id',
  'fly-request-id',
  'x-railway-request-id',
  'x-amz-cf-id',
  'x-amzn-requestid',
  'x-amzn-trace-id',
  'rndr-id',
  'cf-ray',
];

/** The id by which a request can be found in the server's log, made fit to be shown. */
export function requestId({ headers }: HttpResponse, redactor: Redactor): string | undefined {
  const value = names.map((wanted) => headers.find(([name]) => name === wanted)?.[1]).find(Boolean);
  return value && excerpt(value, redactor);
}
