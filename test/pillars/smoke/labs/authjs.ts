import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ExpressAuth, type ExpressAuthConfig, getSession } from '@auth/express';
import express from 'express';

/** Who may log in, all with the same password. */
const people = ['owner', 'member'];

/**
 * A small application as the documentation of Auth.js shows it: the credentials provider in Express, with its own CSRF
 * token and encrypted session cookie; a dashboard, a page for one role, and notes by JSON.
 */
export async function startAuthjs(password: string) {
  const config: ExpressAuthConfig = {
    secret: randomBytes(32).toString('hex'),
    trustHost: true,
    basePath: '/auth',
    logger: { error() {}, warn() {}, debug() {} },
    providers: [
      // What the function "Credentials" of @auth/express/providers makes, whose type knows no plain object.
      {
        id: 'credentials',
        name: 'Credentials',
        type: 'credentials',
        credentials: { username: {}, password: { type: 'password' } },
        authorize: ({ username, password: given }) =>
          given === password && people.includes(String(username))
            ? { id: String(username), name: String(username) }
            : null,
      },
    ],
  };
  const app = express();
  const notes = new Map<string, string>();
  let last = 0;
  app.set('trust proxy', true);
  app.use('/auth', ExpressAuth(config));
  app.use(express.json());
  app.use(async (request, response, next) => {
    response.locals['user'] = (await getSession(request, config))?.user?.name;
    next();
  });
  app.get('/dashboard', (_, response) => {
    const user: unknown = response.locals['user'];
    if (!user) response.redirect('/auth/signin?callbackUrl=/dashboard');
    else response.send(`<!doctype html><title>Notes</title><h1>Welcome, ${user}</h1>`);
  });
  app.get('/admin', (_, response) => {
    if (response.locals['user'] === 'owner') response.send('<!doctype html><title>Admin</title><h1>Admin</h1>');
    else response.status(404).send('<!doctype html><title>Nothing</title><h1>Nothing here</h1>');
  });
  app.use('/api', (_, response, next) => {
    if (response.locals['user']) next();
    else response.status(401).json({ error: 'log in first' });
  });
  app.get('/api/notes', (_, response) => void response.json({ notes: [...notes.values()], ok: true }));
  app.post('/api/notes', (request, response) => {
    last += 1;
    notes.set(String(last), String((request.body as { text: unknown }).text));
    response.status(201).json({ id: last });
  });
  app.delete('/api/notes/:id', (request, response) => {
    response.status(notes.delete(request.params.id) ? 204 : 404).end();
  });
  app.get('/boom', () => {
    throw new Error('boom');
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
