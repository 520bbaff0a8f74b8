import { STATUS_CODES } from 'node:http';

/**
 * Phrases that servers write instead of those in HTTP's registry, which Node knows: nginx
 * (ngx_http_special_response.c), Apache (modules/http/http_protocol.c), IIS and HTTP.sys, HAProxy, Varnish, Django,
 * gunicorn.
 */
const others = [
  '400 Request Header Or Cookie Too Large',
  'Request Header Or Cookie Too Large',
  'The plain HTTP request was sent to HTTPS port',
  'The SSL certificate error',
  'No required SSL certificate was sent',
  'Authorization Required',
  'Not Allowed',
  'Request Time-out',
  'Request Entity Too Large',
  'Request-URI Too Large',
  'Requested Range Not Satisfiable',
  'Service Temporarily Unavailable',
  'Service Unavailable: Back-end server is at capacity',
  'Backend fetch failed',
  'Guru Meditation',
  'Gateway Time-out',
  'Proxy Error',
  'Server Error',
  'Forbidden: Access is denied.',
  'File or directory not found.',
  'Internal server error.',
];

const reasons = new Set(
  [...Object.entries(STATUS_CODES).map(([code, phrase = '']) => (Number(code) >= 400 ? phrase : '')), ...others]
    .filter(Boolean)
    .map(normal),
);

/**
 * Whether the words are a reason phrase: `502 Bad Gateway`, `HTTP Error 503. Service Unavailable`, `Not Found`,
 * Django's `Server Error (500)`. One word alone ("Gone") does not count: it may be a page's own.
 */
export function isReason(words: string): boolean {
  const reason = words
    .trim()
    .replace(/^(?:(?:http )?(?:status|error|error code)[:\s]*)?[45]\d\d[:.,\s|–-]*/i, '')
    .replace(/ \([45]\d\d\)$/, '');
  return reasons.has(normal(reason)) && /[ \d]/.test(words);
}

/** In lower case, without a `.` or `!` at the end. */
function normal(words: string): string {
  return words.toLowerCase().replace(/[.!]$/, '');
}
