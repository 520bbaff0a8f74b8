/** A framework with what its sites have in common. Paths are asked only as a stranger asks them. */
export type Stack = {
  id: string;
  name: string;
  /** A package of npm, pip, Composer or Ruby by which a repository shows it. */
  packages: RegExp;
  /** Files by which a repository shows it. */
  files?: RegExp;
  /** Where its login stands if nobody moved it, the likeliest first. */
  logins: readonly string[];
  /** Pages that are for who is logged in. */
  pages: readonly string[];
  /** Where it says that it is well. */
  health: readonly string[];
};

/** In the order in which they are looked for: a WordPress theme may be built by Vite, an Express app may serve Next. */
export const stacks: readonly Stack[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    packages: /^(?:roots\/wordpress|johnpbloch\/wordpress(?:-core)?)$/,
    files: /(?:^|\/)(?:wp-config(?:-sample)?\.php|wp-login\.php)$|(?:^|\/)wp-content\//,
    logins: ['/wp-login.php'],
    pages: ['/wp-admin/'],
    health: ['/wp-json/'],
  },
  {
    id: 'django',
    name: 'Django',
    packages: /^django$/i,
    files: /(?:^|\/)manage\.py$/,
    logins: ['/accounts/login/', '/login/', '/admin/login/'],
    pages: ['/admin/', '/dashboard/', '/accounts/profile/'],
    health: ['/healthz', '/health/', '/ht/'],
  },
  {
    id: 'rails',
    name: 'Rails',
    packages: /^rails$/,
    files: /(?:^|\/)config\/routes\.rb$/,
    logins: ['/session/new', '/users/sign_in', '/login'],
    pages: ['/dashboard', '/account', '/users/edit'],
    health: ['/up'],
  },
  {
    id: 'laravel',
    name: 'Laravel',
    packages: /^laravel\/framework$/,
    files: /(?:^|\/)artisan$/,
    logins: ['/login'],
    pages: ['/dashboard', '/home', '/profile'],
    health: ['/up'],
  },
  {
    id: 'fastapi',
    name: 'FastAPI',
    packages: /^fastapi(?:-slim)?$/i,
    logins: [],
    pages: [],
    health: ['/health', '/healthz', '/api/health'],
  },
  {
    id: 'nextjs',
    name: 'Next.js',
    packages: /^next$/,
    files: /(?:^|\/)next\.config\.(?:js|mjs|cjs|ts)$/,
    logins: ['/login', '/signin', '/sign-in', '/auth/signin', '/api/auth/signin'],
    pages: ['/dashboard', '/account', '/settings'],
    health: ['/api/health', '/api/healthz', '/healthz'],
  },
  {
    id: 'supabase',
    name: 'a single-page app with Supabase',
    packages: /^@supabase\/supabase-js$/,
    logins: ['/login'],
    pages: [],
    health: ['/healthz'],
  },
  {
    id: 'express',
    name: 'Express',
    packages: /^express$/,
    logins: ['/login', '/signin', '/auth/login'],
    pages: ['/dashboard', '/account', '/profile'],
    health: ['/healthz', '/health', '/api/health'],
  },
];

/** What is looked for where the stack is not known. */
export const anyStack: Stack = {
  id: 'unknown',
  name: 'an unknown framework',
  packages: /^$/,
  logins: ['/login', '/signin', '/sign-in', '/auth/login', '/users/sign_in', '/user/login'],
  pages: ['/dashboard', '/account', '/admin'],
  health: ['/healthz', '/health', '/api/health', '/up'],
};
