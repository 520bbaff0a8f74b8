import { password, sessionPreset, username } from './preset.ts';

/**
 * wp-login.php. It expects its test cookie back, and answers a wrong password with 200 and the form again. The name of
 * the cookie that says "logged in" ends in a hash of the site's address.
 * developer.wordpress.org/reference/functions/wp_signon/, github.com/WordPress/WordPress: wp-login.php,
 * wp-includes/default-constants.php
 */
export const wordpress = sessionPreset({
  keys: { username, password, path: '/wp-login.php' },
  login: ({ path, username, password }) => ({
    steps: [
      { get: path, expect: { status: 200, cookie: 'wordpress_test_cookie' } },
      {
        post: path,
        form: { log: username, pwd: password, 'wp-submit': 'Log In', testcookie: 1 },
        expect: { status: 302, header: { 'set-cookie': { contains: 'wordpress_logged_in_' } } },
      },
    ],
  }),
});
