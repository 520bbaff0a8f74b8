/**
 * Messages with which an application that hands an error on says that something it needs does not answer, or refuses
 * it. Each holds what prose about it leaves out: an address, a name in quotes, a code in brackets.
 */
const failures: readonly RegExp[] = [
  // Node: lib/net.js, lib/dns.js; libuv's names
  /\bconnect (?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH) \S/,
  /\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) \S/,
  // PDO: ext/pdo/pdo.c
  /\bSQLSTATE\[\w{5}\]/,
  // PostgreSQL: libpq, src/backend/utils/init
  /\bconnection to server (?:at|on socket) "[^"]{1,200}".{0,80} failed: /,
  /\bcould not (?:connect to server|translate host name "[^"]{1,200}" to address): /,
  /\b(?:password authentication failed for user|no pg_hba\.conf entry for host) "/,
  /\b(?:database|role|relation) "[^"]{1,100}" does not exist\b/,
  /\b(?:sorry, too many clients already|remaining connection slots are reserved)\b/,
  // MySQL and MariaDB: share/errmsg, libmysql/errmsg
  /\bCan't connect to (?:local )?(?:MySQL|MariaDB|server|MySQL server) .{0,100}(?:\(\d+\)|')/,
  /\bAccess denied for user '[^']{0,100}'@'/,
  /\bUnknown database '[^']{1,100}'/,
  /\bTable '[^']{1,200}' doesn't exist\b/,
  /\bYou have an error in your SQL syntax; check the manual that corresponds to your\b/,
  // Others
  /\bSQLITE_[A-Z]{3,20}: /,
  /\bno such table: \w/,
  /\bORA-\d{5}: /,
  /\bCan't reach database server at [`'"]?[\w.-]/,
  /\bOperation `[\w.]{1,100}\(\)` buffering timed out after \d/,
  /\b(?:MISCONF Redis is configured|NOAUTH Authentication required|READONLY You can't write against a read only)/,
  /^Error establishing an? (?:database|Redis) connection\.?$/,
];

/** Names of libuv for a connection that failed. */
export const connectionCode = /^(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

export const failureFix =
  'Check that what the message names runs, and that the application has its address and password in this environment.';

/** Longer than what libraries put before their message: `Error: Connection failed: `. */
const maxLead = 120;

/** Whether such a message begins within the first words of a text. */
export function isFailure(text: string): boolean {
  const beginning = text.trim().slice(0, 1_000);
  return failures.some((failure) => {
    const at = beginning.search(failure);
    return at >= 0 && at <= maxLead;
  });
}
