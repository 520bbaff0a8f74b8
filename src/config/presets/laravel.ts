import { password, redirectAwayFrom, sessionPreset, username } from './preset.ts';

/**
 * The login form of Laravel's starter kits with Blade (Breeze, Jetstream, Fortify). A wrong password leads back to the
 * form. Kits that render the form in the browser have no token in the page; for those, write the API's login as steps.
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
