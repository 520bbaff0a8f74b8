// Opened before a program (`node --import`): writes the addresses of all its modules to the file MODULES when it ends, in
// the order in which they were loaded.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
process.once('exit', () => writeFileSync(process.env['MODULES'] ?? '', JSON.stringify(loaded)));
