import { password, redirectAwayFrom, sessionPreset, username } from './preset.ts';

/**
 * The login form of Laravel's starter kits with Blade (Breeze, Jetstream, Fortify): a wrong password leads back to it.
 * Kits that render the form in the browser have no token in the page; there the API's own login is tested by steps.
 * laravel.com/docs/12.x/csrf, laravel.com/docs/12.x/fortify#authentication
 */
export const laravel = sessionPreset({
  keys: { username, password, path: '/login', field: 'email' },
  login: ({ path, field, username, password }) => ({
    steps: [
      { get: path, capture: { csrf: { css: 'input[name=_token]', attribute: 'value' } } },
      {
        post: path,
        form: { _token: '${{ captured.csrf }}', [field]: username, password },
        expect: redirectAwayFrom(path),
      },
    ],
  }),
});
