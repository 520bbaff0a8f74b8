import { password, redirectAwayFrom, sessionPreset, username } from './preset.ts';

/**
 * The login form of `bin/rails generate authentication` (Rails 8). A wrong password leads back to `/session/new`. With
 * `path: /users/sign_in` and `scope: user`, it is the form of Devise, which answers a wrong password with 422.
 * guides.rubyonrails.org/security.html#authentication, github.com/rails/rails:
 * railties/lib/rails/generators/rails/authentication, github.com/heartcombo/devise:
 * app/views/devise/sessions/new.html.erb
 */
export const rails = sessionPreset({
  keys: { username, password, path: '/session/new', scope: '' },
  login: ({ path, scope, username, password }) => ({
    steps: [
      { get: path, capture: { csrf: { css: 'input[name=authenticity_token]', attribute: 'value' } } },
      {
        // `resource :session` is shown at /session/new and sent to /session; Devise has one path for both.
        post: path.replace(/\/new$/, ''),
        form: {
          authenticity_token: '${{ captured.csrf }}',
          [scope ? `${scope}[email]` : 'email_address']: username,
          [scope ? `${scope}[password]` : 'password']: password,
        },
        expect: redirectAwayFrom(path),
      },
    ],
  }),
});
