import type { Page } from '../page.ts';
import { connectionCode, failureFix, isFailure } from './failures.ts';
import { isUnwell, unwell } from './health.ts';
import { isReason } from './reason-phrases.ts';
import type { Signature } from './signature.ts';
import { findTrace } from './traces.ts';

type JsonObject = { [key: string]: unknown };

/** The body as a JSON object; undefined for lists, plain values and other content types. Throws Unreadable. */
function objectOf(page: Page): JsonObject | undefined {
  if (!/^application\/([\w.-]+\+)?json\b/i.test(page.header('content-type') ?? '')) return undefined;
  const value: unknown = page.json();
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

const isError = (status: unknown): boolean => typeof status === 'number' && status >= 400 && status < 600;
const isText = (value: unknown): value is string => typeof value === 'string';
const hasExactly = (object: JsonObject, ...keys: string[]): boolean =>
  Object.keys(object).length === keys.length && keys.every((key) => Object.hasOwn(object, key));

function signature(name: string, source: string, matches: (object: JsonObject) => boolean, fix?: string): Signature {
  return {
    name,
    source,
    fix,
    matches: (page) => {
      const object = objectOf(page);
      return object !== undefined && matches(object);
    },
  };
}

/** What may stand beside an error. With another member an answer has content of its own, such as an entry of a log. */
const besideErrors =
  /^(?:errors?|err|errno|messages?|msg|details?|description|reason|cause|code|status|status_?code|ok|success|result|data|name|type|kind|title|instance|path|url|method|timestamp|time|(?:request|trace|correlation)_?id|stack|stack_?trace|trace|syscall|hostname|address|port|sql(?:_?(?:state|message))?|meta|client_?version|severity|exception|class|file|line)$/i;
/** Those of them in which an error says what it is; a title may be that of a post. */
const ofError = /^(?:errors?|err|messages?|msg|details?|reason|cause|code|stack|stack_?trace|trace|exception)$/i;
const maxErrorMembers = 50;

/** What an answer that holds nothing but an error says of it, in its members and in those of `error`. */
function textsOfError(object: JsonObject): string[] {
  const members = Object.entries(object);
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  const holdsMore = ([key, value]: [string, unknown]) =>
    !besideErrors.test(key) || (/^(?:data|result)$/i.test(key) && typeof value === 'object' && !isEmpty(value));
  if (members.length > maxErrorMembers || members.some(holdsMore)) return [];
  return members.flatMap(([key, value]) => {
    if (!ofError.test(key)) return [];
    if (isText(value)) return [value];
    const isNested = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isNested ? Object.values(value).slice(0, maxErrorMembers).filter(isText) : [];
  });
}

/**
 * Errors as JSON, recognised by the shape of the whole answer. A list never matches; most shapes allow no other member.
 */
export const jsonSignatures: Signature[] = [
  signature(
    'an error of Spring',
    'spring-boot: DefaultErrorAttributes, {timestamp, status, error, path}',
    ({ timestamp, status, error, path }) =>
      timestamp !== undefined && isError(status) && isText(error) && isText(path) && path.startsWith('/'),
  ),
  signature(
    'an error of Rails',
    'rails: ActionDispatch::PublicExceptions, {status, error}',
    (object) => hasExactly(object, 'status', 'error') && isError(object['status']) && isReason(String(object['error'])),
  ),
  signature(
    'a debug answer of Laravel',
    'laravel/framework: Foundation/Exceptions/Handler::convertExceptionToArray, {message, exception, file, line, trace}',
    (object) => hasExactly(object, 'message', 'exception', 'file', 'line', 'trace') && Array.isArray(object['trace']),
  ),
  signature(
    'an error of Supabase (PostgREST)',
    'docs.postgrest.org, Errors: {code, details, hint, message} with a PGRST or SQLSTATE code',
    (object) =>
      hasExactly(object, 'code', 'details', 'hint', 'message') &&
      /^(PGRST\w+|[0-9A-Z]{5})$/.test(String(object['code'])),
  ),
  signature(
    'an error of Supabase Auth',
    'supabase/auth: internal/api/apierrors, {code, error_code, msg}',
    (object) => hasExactly(object, 'code', 'error_code', 'msg') && isError(object['code']),
  ),
  signature(
    'an error of the Vercel platform',
    'vercel.com/docs/errors: {error: {code, message}} with the words of its pages',
    ({ error }) =>
      typeof error === 'object' &&
      error !== null &&
      /^(A server error has occurred|The page could not be found)/.test(String((error as JsonObject)['message'])),
  ),
  signature(
    'an error of a Netlify or Lambda function',
    'docs.aws.amazon.com/lambda, Node.js errors: {errorType, errorMessage, trace}',
    (object) =>
      isText(object['errorType']) &&
      isText(object['errorMessage']) &&
      Array.isArray(object['trace'] ?? object['stackTrace']),
  ),
  signature(
    'an error of FastAPI or Django REST framework',
    'starlette: ExceptionMiddleware; rest_framework/views.py: {detail: reason}',
    (object) => hasExactly(object, 'detail') && isText(object['detail']) && isReason(object['detail']),
  ),
  signature(
    'an error with its stack trace',
    'the traces of traces.ts, in an answer that holds nothing but an error',
    (object) => textsOfError(object).some((text) => findTrace(text) !== undefined),
  ),
  signature(
    'a failure of what the application needs',
    'the messages of failures.ts and the codes of libuv, in an answer that holds nothing but an error',
    (object) => textsOfError(object).some((text) => connectionCode.test(text) || isFailure(text)),
    failureFix,
  ),
  signature(
    'an error of the server',
    'the reason phrases of 5xx, in an answer that holds nothing but an error',
    (object) =>
      textsOfError(object).some((text) => isReason(text) && /\b(?:server error|gateway|unavailable)\b/i.test(text)),
  ),
  { ...unwell, matches: (page) => isUnwell(page, objectOf(page)?.['status']) },
];
