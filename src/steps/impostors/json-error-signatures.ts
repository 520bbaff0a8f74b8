import type { Page } from '../page.ts';
import type { Signature } from './error-signatures.ts';
import { isReason } from './reason-phrases.ts';

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

function signature(name: string, source: string, matches: (object: JsonObject) => boolean): Signature {
  return {
    name,
    source,
    matches: (page) => {
      const object = objectOf(page);
      return object !== undefined && matches(object);
    },
  };
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
];
