import type { LaunchTable } from './check.ts';

/** The table of checks. They run side by side; those with most requests in a row start first. Code is loaded on use. */
export const launchChecks: LaunchTable = {
  cache: {
    asks: 'members',
    applies: ({ cache }) => cache !== undefined,
    load: async () => (await import('./cache/cache.ts')).checkCache,
  },
  cookies: {
    asks: 'members',
    applies: ({ cookies }) => cookies !== undefined,
    load: async () => (await import('./cookies/cookies.ts')).checkCookies,
  },
  dns: {
    asks: 'DNS',
    applies: ({ canonical, aliases, tls, dns }) => Boolean(dns && (canonical || aliases || tls?.length || dns.length)),
    load: async () => (await import('./dns/dns.ts')).checkDns,
  },
  tls: {
    asks: 'certificates',
    applies: ({ canonical, aliases, tls }) => Boolean(tls && (canonical || aliases || tls.length)),
    load: async () => (await import('./tls/tls.ts')).checkTls,
  },
  redirects: {
    asks: 'hosts',
    applies: ({ redirects }) => redirects !== undefined,
    load: async () => (await import('./redirects/redirects.ts')).checkRedirects,
  },
  edge: {
    asks: 'site',
    applies: ({ edge }) => edge !== undefined,
    load: async () => (await import('./edge/edge.ts')).checkEdge,
  },
  'request-id': {
    asks: 'site',
    applies: ({ requestId }) => requestId !== undefined,
    load: async () => (await import('./request-id/request-id.ts')).checkRequestId,
  },
  mail: {
    asks: 'DNS',
    applies: ({ mail }) => mail !== undefined,
    load: async () => (await import('./mail/mail.ts')).checkMail,
  },
  'mail-arrival': {
    asks: 'site',
    applies: ({ mail }) => mail?.arrival !== undefined,
    load: async () => (await import('./arrival/arrival.ts')).checkArrival,
  },
  env: {
    asks: 'files',
    applies: ({ env }) => env !== undefined,
    load: async () => (await import('./env/env.ts')).checkEnv,
  },
  headers: {
    asks: 'site',
    applies: ({ headers }) => headers !== undefined,
    load: async () => (await import('./headers/headers.ts')).checkHeaders,
  },
  'mixed-content': {
    asks: 'site',
    applies: ({ mixedContent }) => mixedContent !== undefined,
    load: async () => (await import('./mixed-content/mixed-content.ts')).checkMixedContent,
  },
  leaks: {
    asks: 'site',
    applies: ({ leaks }) => leaks !== undefined,
    load: async () => (await import('./leaks/leaks.ts')).checkLeaks,
  },
  leftover: {
    asks: 'site',
    applies: ({ leftover }) => leftover !== undefined,
    load: async () => (await import('./leftover/leftover.ts')).checkLeftovers,
  },
  'app-links': {
    asks: 'site',
    applies: ({ appLinks }) => appLinks !== undefined,
    load: async () => (await import('./app-links/app-links.ts')).checkAppLinks,
  },
  'rate-limit': {
    asks: 'site',
    last: true,
    applies: ({ rateLimit }) => rateLimit !== undefined,
    load: async () => (await import('./rate-limit/rate-limit.ts')).checkRateLimit,
  },
};
