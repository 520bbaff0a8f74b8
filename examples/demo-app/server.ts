import { randomBytes } from 'node:crypto';
import { startDemoApp } from './app.ts';

// node examples/demo-app/server.ts [--broken]
const { PORT, SMOKE_USER = 'smoke@example.com', SMOKE_PASSWORD, GITHUB_SHA = 'local' } = process.env;
const password = SMOKE_PASSWORD ?? randomBytes(12).toString('hex');
const app = await startDemoApp({
  user: SMOKE_USER,
  password,
  sha: GITHUB_SHA,
  broken: process.argv.includes('--broken'),
  port: PORT ? Number(PORT) : 3000,
});
console.log(`${app.url}  user ${SMOKE_USER}${SMOKE_PASSWORD ? '' : `  password ${password}`}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
