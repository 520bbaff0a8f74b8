import { sessionPreset } from './preset.ts';

/**
 * Clerk's own way to a session for tests: the Backend API opens a session for the user with the id `user`, and gives a
 * token that is valid for ten minutes (a browser's token is valid for one). Clerk refuses this on production instances.
 * clerk.com/docs/testing/overview#get-a-valid-session-token, clerk.com/docs/reference/backend-api: POST /sessions, POST
 * /sessions/{id}/tokens
 */
export const clerk = sessionPreset({
  keys: { user: '${{ env.CLERK_USER_ID }}', key: '${{ env.CLERK_SECRET_KEY }}', url: 'https://api.clerk.com' },
  login: ({ user, key, url }) => ({
    steps: [
      {
        post: `${url}/v1/sessions`,
        headers: { authorization: `Bearer ${key}` },
        json: { user_id: user },
        expect: { status: 200 },
        capture: { session: { jsonpath: '$.id' } },
      },
      {
        post: `${url}/v1/sessions/\${{ captured.session }}/tokens`,
        headers: { authorization: `Bearer ${key}` },
        json: { expires_in_seconds: 600 },
        expect: { status: 200 },
        capture: { token: { jsonpath: '$.jwt' } },
      },
    ],
    headers: { authorization: 'Bearer ${{ captured.token }}' },
  }),
});
