import { password, sessionPreset, username } from './preset.ts';

/**
 * Django's own login view: the admin, or `django.contrib.auth.views.LoginView` on another `path`. It answers a wrong
 * password with 200 and the form again. django-allauth calls the field `login`.
 * docs.djangoproject.com/en/5.2/topics/auth/default/#all-authentication-views, …/howto/csrf/,
 * …/ref/settings/#session-cookie-name
 */
export const django = sessionPreset({
  keys: { username, password, path: '/admin/login/', field: 'username', cookie: 'sessionid' },
  login: ({ path, field, cookie, username, password }) => ({
    steps: [
      {
        get: path,
        capture: { csrf: { css: 'input[name=csrfmiddlewaretoken]', attribute: 'value' } },
      },
      {
        post: path,
        form: { csrfmiddlewaretoken: '${{ captured.csrf }}', [field]: username, password },
        expect: { status: 302, cookie },
      },
    ],
  }),
});
