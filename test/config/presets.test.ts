import { describe, expect, test } from '@jest/globals';
import { show } from '../../src/config/language/template.ts';
import { sessionPresets } from '../../src/config/presets/presets.ts';
import { diagnostics, load } from './config-file.ts';

const env = { SMOKE_USER: 'ada', SMOKE_PASSWORD: 'not shown here' };
const file = (session: string) =>
  `base-url: https://app.example.com\nsessions:\n  member:\n${session.replace(/^/gm, '    ')}\n`;

describe('a session with a preset', () => {
  test('becomes steps that stand where the preset does, with the user and password of the environment', async () => {
    const { sessions } = await load(file('preset: django'), env);
    const [form, login] = sessions[0]?.steps ?? [];
    expect(form).toMatchObject({
      method: 'GET',
      at: { line: 4, column: 5 },
      captures: [{ name: 'csrf', secret: true }],
    });
    expect(login).toMatchObject({ method: 'POST', at: { line: 4, column: 5 } });
    const fields = login?.body?.kind === 'form' ? login.body.fields.map(([name, value]) => [name, show(value)]) : [];
    expect(fields).toEqual([
      ['csrfmiddlewaretoken', '${{ captured.csrf }}'],
      ['username', '${{ env.SMOKE_USER }}'],
      ['password', '${{ env.SMOKE_PASSWORD }}'],
    ]);
  });

  test('takes what stands beside it: its own values, limits, headers, and steps that come after the login', async () => {
    const { sessions } = await load(
      file(
        'preset: supabase\nurl: https://abc.supabase.co\nkey: 007\npassword: 12.50\ntimeout: 3s\nheaders: { apikey: mine, x-team: 08 }\nsteps: [{ get: /me }]',
      ),
      env,
    );
    const [session] = sessions;
    expect(session?.steps.map(({ target, timeoutMs }) => [show(target), timeoutMs])).toEqual([
      ['https://abc.supabase.co/auth/v1/token', 3000],
      ['/me', 3000],
    ]);
    expect(session?.headers.map(([name, value]) => [name, show(value)])).toEqual([
      ['apikey', 'mine'],
      ['x-team', '08'],
      ['authorization', 'Bearer ${{ captured.token }}'],
    ]);
    const [login] = session?.steps ?? [];
    expect(login?.headers.map(([, value]) => show(value))).toEqual(['007']);
    expect(JSON.stringify(login?.body)).toContain('12.50');
  });

  test.each(Object.keys(sessionPresets))(
    'says on the line of the preset which variable is not set: %s',
    async (preset) => {
      const [first = ''] = await diagnostics(file(`timeout: 3s\npreset: ${preset}`));
      expect(first).toMatch(/^gate\.yml:5:13 {2}[A-Z_]+ is not set\. In the workflow: env: /);
    },
  );

  test('says on the line of a value of its own what is wrong with it', async () => {
    expect(await diagnostics(file('preset: django\npassword: "${{ env.ADMIN_PASSWORD }}"'), env)).toEqual([
      'gate.yml:5:16  ADMIN_PASSWORD is not set. In the workflow: env: { ADMIN_PASSWORD: "${{ secrets.ADMIN_PASSWORD }}" }',
    ]);
  });

  test.each([
    ['an unknown preset', 'preset: djnago', 'gate.yml:4:13  "preset" of session "member" must be one of authjs,'],
    ['a key of another preset', 'preset: django\nprovider: x', 'gate.yml:5:5  "provider" goes with "preset: authjs"'],
    ['a key without preset', 'get: /\nusername: ada', 'gate.yml:5:5  "username" goes with "preset: authjs | django'],
    [
      'a value that is no text',
      'preset: django\npassword: [a]',
      'gate.yml:5:15  "password" of session "member" must be text',
    ],
    [
      'steps that are no list',
      'preset: django\nsteps: 7',
      'gate.yml:5:12  "steps" of session "member" must be a list of steps',
    ],
    [
      'an unknown key',
      'preset: django\npasword: x',
      'gate.yml:5:5  unknown key "pasword" in session "member"; did you mean "password"?',
    ],
    [
      'a value that captures',
      'preset: django\nusername: "${{ captured.x }}"',
      'gate.yml:5:16  nothing before this captures "x"',
    ],
  ])('refuses %s', async (_, session, message) => {
    expect((await diagnostics(file(session), env))[0]).toContain(message);
  });
});

describe('a check with preset: prompt-injection', () => {
  const check = (more: string) =>
    `base-url: https://app.example.com\nchecks:\n  - name: Chat\n${more.replace(/^/gm, '    ')}\n`;

  test('becomes one step for each prompt, with a planted word that is new in each run and in none of them', async () => {
    const text = check(
      'preset: prompt-injection\npost: /chat\njson: { messages: [{ role: user, text: "${{ prompt }}" }] }\nexpect: { status: 200 }',
    );
    const runs = await Promise.all([load(text), load(text)]);
    const [first, second] = runs.map(({ checks }) => checks[0]?.steps ?? []);
    expect(first?.length).toBeGreaterThanOrEqual(4);
    for (const step of first ?? []) {
      expect(step).toMatchObject({
        method: 'POST',
        timeoutMs: 60_000,
        expect: [{ subject: { kind: 'status' } }, { subject: { kind: 'prompt-injection' } }],
      });
      const subject = step.expect[1]?.subject;
      const word = subject?.kind === 'prompt-injection' ? show(subject.words[0] ?? { parts: [] }) : '';
      expect(word).toMatch(/^[a-z]{12}$/);
      expect(JSON.stringify(step.body)).not.toContain(word);
    }
    expect(JSON.stringify(first)).not.toBe(JSON.stringify(second));
  });

  test.each([
    [
      'no place for the prompt',
      'preset: prompt-injection\npost: /chat\njson: { message: hi }',
      '4:5  "preset: prompt-injection" needs "${{ prompt }}"',
    ],
    [
      'steps',
      'preset: prompt-injection\npost: /chat\nbody: "${{ prompt }}"\nsteps: [{ get: / }]',
      '7:5  "steps" cannot stand beside',
    ],
    ['another preset', 'preset: prompt\nget: /', '4:13  "preset" of check "Chat" must be prompt-injection'],
    ['its keys without it', 'get: /\ncanary: x', '5:5  "canary" goes with "preset: prompt-injection"'],
    [
      'tools that are no list',
      'preset: prompt-injection\npost: /chat\nbody: "${{ prompt }}"\nforbidden-tools: rm',
      '7:22  "forbidden-tools" of check "Chat" must be a list',
    ],
    ['its expression elsewhere', 'post: /chat\nbody: "${{ prompt }}"', '5:12  unknown expression'],
  ])('refuses %s', async (_, more, message) => {
    expect((await diagnostics(check(more))).join()).toContain(message);
  });
});
