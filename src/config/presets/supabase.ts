import { password, sessionPreset, username } from './preset.ts';

/**
 * A password login at Supabase Auth. Each request carries the access token and the publishable (anon) key, which the
 * gateway of Supabase requires. supabase.com/docs/reference/self-hosting-auth: POST /token?grant_type=password
 */
export const supabase = sessionPreset({
  keys: { username, password, url: '${{ env.SUPABASE_URL }}', key: '${{ env.SUPABASE_ANON_KEY }}' },
  login: ({ url, key, username, password }) => ({
    steps: [
      {
        post: `${url}/auth/v1/token`,
        query: { grant_type: 'password' },
        headers: { apikey: key },
        json: { email: username, password },
        expect: { status: 200 },
        capture: { token: { jsonpath: '$.access_token' } },
      },
    ],
    headers: { authorization: 'Bearer ${{ captured.token }}', apikey: key },
  }),
});
