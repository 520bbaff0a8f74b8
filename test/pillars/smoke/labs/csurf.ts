import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lab, labFolder, startServer } from './server-process.ts';

/** As csurf's own examples, with its token in the session. */
const app = `
const express = require('express');
const session = require('express-session');
const csurf = require('csurf');
const app = express();
app.use(session({ secret: 'lab', resave: false, saveUninitialized: false, cookie: { secure: process.env.SECURE === 'yes' } }));
app.use(express.urlencoded({ extended: false }), express.json(), csurf());
const page = (body, head = '') => '<!doctype html><html><head><title>Notes</title>' + head + '</head><body>' + body + '</body></html>';
app.get('/login', (request, response) => {
  response.send(page('<form method="post"><input type="hidden" name="_csrf" value="' + request.csrfToken() + '"><input name="username"><input type="password" name="password"></form>'));
});
app.post('/login', (request, response, next) => {
  const { username, password } = request.body;
  if (username !== 'smoke' || password !== process.env.LAB_PASSWORD) {
    response.status(401).send(page('<h1>Log in</h1><p>Wrong name or password</p>'));
    return;
  }
  request.session.regenerate((error) => {
    if (error) return next(error);
    request.session.user = username;
    response.redirect('/account');
  });
});
app.use((request, response, next) => (request.session.user ? next() : response.redirect('/login')));
app.get('/account', (request, response) => {
  response.send(page('<h1>Welcome</h1>', '<meta name="csrf-token" content="' + request.csrfToken() + '">'));
});
const notes = new Map();
app.post('/notes', (request, response) => {
  notes.set(String(notes.size + 1), request.body.text);
  response.status(201).json({ id: notes.size });
});
app.delete('/notes/:id', (request, response) => response.sendStatus(notes.delete(request.params.id) ? 204 : 404));
app.listen(Number(process.argv[2]), '127.0.0.1');
`;

/** Express with csurf. `secure`: its session cookie is for https alone, but it does not know that it stands behind https ("trust proxy" is missing). */
export function startCsurf(stacks: string, password: string, { secure = false } = {}): Promise<Lab> {
  const folder = labFolder();
  writeFileSync(join(folder, 'app.js'), app);
  return startServer({
    command: process.execPath,
    arguments: (port) => ['app.js', String(port)],
    folder,
    env: {
      NODE_PATH: join(stacks, 'node/node_modules'),
      NODE_ENV: 'production',
      LAB_PASSWORD: password,
      SECURE: secure ? 'yes' : 'no',
    },
    ready: '/login',
  });
}
