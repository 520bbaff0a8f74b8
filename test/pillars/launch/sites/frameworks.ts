import type { Framework } from './application.ts';

/** The generator of Rails 8: guides.rubyonrails.org/security.html, `bin/rails generate authentication`. */
export const rails: Framework = {
  cookie: ['session_id', 'path=/; secure; HttpOnly; SameSite=Lax'],
  csrf: ['authenticity_token', 422],
  fields: ['email_address', 'password'],
  limit: 10,
  wrong: [302, 'Try another email address or password.'],
  locked: [302, 'Try again later.'],
  account: 'max-age=0, private, must-revalidate',
};
export const django: Framework = {
  cookie: ['sessionid', 'Path=/; HttpOnly; SameSite=Lax; Secure'],
  csrf: ['csrfmiddlewaretoken', 403],
  fields: ['username', 'password'],
  limit: 5,
  wrong: [200, 'Please enter a correct username and password.'],
  locked: [429, 'Account locked: too many login attempts.'],
  account: 'max-age=0, no-cache, no-store, must-revalidate, private',
};
export const laravel: Framework = {
  cookie: ['laravel_session', 'path=/; secure; httponly; samesite=lax'],
  csrf: ['_token', 419],
  fields: ['email', 'password'],
  limit: 5,
  wrong: [302, 'These credentials do not match our records.'],
  locked: [302, 'Too many login attempts. Please try again in 57 seconds.'],
  account: 'no-cache, private',
};
/** A function of a platform that sets no header of its own: its default is what caches see. */
export const functionOf = (account: string): Framework => ({
  cookie: ['__Host-session', 'Path=/; HttpOnly; Secure; SameSite=Lax'],
  csrf: ['csrf', 403],
  fields: ['email', 'password'],
  limit: 10,
  wrong: [401, 'Wrong e-mail or password.'],
  locked: [429, 'Too many requests.'],
  account,
});
