export function home(): string {
  return page('Teapot Shop', '<h1>Teapot Shop</h1>\n<p><a href="/pricing">Pricing</a> <a href="/login">Log in</a></p>');
}

export function pricing(): string {
  return page('Pricing', '<h1>Pricing</h1>\n<p>One teapot: 12 euros. Two teapots: 24 euros.</p>');
}

export function login({ csrf, next, refused = false }: { csrf: string; next: string; refused?: boolean }): string {
  return page(
    'Log in',
    `<h1>Log in</h1>
${refused ? '<p role="alert">Wrong user or password.</p>\n' : ''}<form method="post" action="/login">
<input type="hidden" name="csrf" value="${escapeHtml(csrf)}">
<input type="hidden" name="next" value="${escapeHtml(next)}">
<label>User <input name="username" autocomplete="username" required></label>
<label>Password <input type="password" name="password" autocomplete="current-password" required></label>
<button>Log in</button>
</form>`,
  );
}

export function dashboard(user: string): string {
  return page('Dashboard', `<h1>Welcome</h1>\n<p>Logged in as ${escapeHtml(user)}.</p>`);
}

export function forbidden(): string {
  return page('Forbidden', '<h1>The form has expired</h1>\n<p><a href="/login">Log in</a></p>');
}

export function notFound(): string {
  return page('Not found', '<h1>There is no such page</h1>');
}

/**
 * What Next.js 13 to 15 shows for an error that no page catches. The head of a streamed page has left
 * before the error happens, so the status is 200, and nothing that looks only at the status notices.
 */
export function applicationError(): string {
  return `<!DOCTYPE html><html id="__next_error__"><head></head><body>
<div style="font-family:system-ui;height:100vh;text-align:center;display:flex;flex-direction:column;align-items:center;justify-content:center"><div>
<h2 style="font-size:14px;font-weight:400;line-height:28px;margin:0 8px">Application error: a server-side exception has occurred (see the server logs for more information).</h2>
<p style="font-size:14px;font-weight:400;line-height:28px;margin:0 8px">Digest: 2719481063</p>
</div></div></body></html>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
${body}
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
