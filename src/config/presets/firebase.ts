import { password, sessionPreset, username } from './preset.ts';

/**
 * A password login at Firebase Authentication (Identity Platform). Each request carries the ID token. To use the
 * emulator, set `url` to its address, such as `http://127.0.0.1:9099/identitytoolkit.googleapis.com`.
 * firebase.google.com/docs/reference/rest/auth#section-sign-in-email-password
 */
export const firebase = sessionPreset({
  keys: { username, password, url: 'https://identitytoolkit.googleapis.com', key: '${{ env.FIREBASE_API_KEY }}' },
  login: ({ url, key, username, password }) => ({
    steps: [
      {
        post: `${url}/v1/accounts:signInWithPassword`,
        query: { key },
        json: { email: username, password, returnSecureToken: true },
        expect: { status: 200 },
        capture: { token: { jsonpath: '$.idToken' } },
      },
    ],
    headers: { authorization: 'Bearer ${{ captured.token }}' },
  }),
});
