import { password, sessionPreset, username } from './preset.ts';

/**
 * The credentials provider of Auth.js (next-auth 4 and 5 under `/api/auth`; @auth/express and @auth/sveltekit under
 * `/auth`). The last step asks for the session, because its cookie has another name in each version, and a refused
 * login is a redirect too. authjs.dev/reference/core#basepath, authjs.dev/getting-started/authentication/credentials,
 * next-auth.js.org/getting-started/rest-api
 */
export const authjs = sessionPreset({
  keys: { username, password, path: '/api/auth', field: 'username', provider: 'credentials' },
  login: ({ path, field, provider, username, password }) => ({
    steps: [
      { get: `${path}/csrf`, capture: { csrf: { jsonpath: '$.csrfToken' } } },
      {
        post: `${path}/callback/${provider}`,
        form: { csrfToken: '${{ captured.csrf }}', [field]: username, password },
        expect: { status: 302, header: { location: { not: { contains: 'error=' } } } },
      },
      { get: `${path}/session`, expect: { status: 200, jsonpath: { '$.user': { type: 'object' } } } },
    ],
  }),
});
