/**
 * The reason phrases of errors in HTTP's registry (RFC 9110, section 15) and in Node's `STATUS_CODES`. They stand here,
 * because an import of node:http makes Node load a second HTTP client.
 */
const registered = [
  'Bad Request',
  'Unauthorized',
  'Payment Required',
  'Forbidden',
  'Not Found',
  'Method Not Allowed',
  'Not Acceptable',
  'Proxy Authentication Required',
  'Request Timeout',
  'Conflict',
  'Gone',
  'Length Required',
  'Precondition Failed',
  'Payload Too Large',
  'URI Too Long',
  'Unsupported Media Type',
  'Range Not Satisfiable',
  'Expectation Failed',
  "I'm a Teapot",
  'Misdirected Request',
  'Unprocessable Entity',
  'Locked',
  'Failed Dependency',
  'Too Early',
  'Upgrade Required',
  'Precondition Required',
  'Too Many Requests',
  'Request Header Fields Too Large',
  'Unavailable For Legal Reasons',
  'Internal Server Error',
  'Not Implemented',
  'Bad Gateway',
  'Service Unavailable',
  'Gateway Timeout',
  'HTTP Version Not Supported',
  'Variant Also Negotiates',
  'Insufficient Storage',
  'Loop Detected',
  'Bandwidth Limit Exceeded',
  'Not Extended',
  'Network Authentication Required',
];

/**
 * Phrases that servers write instead of those in the registry: nginx
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

const reasons = new Set([...registered, ...others].map(normal));

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
