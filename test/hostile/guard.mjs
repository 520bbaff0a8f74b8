// Loaded before the gate by `node --import`: writes down every socket, name look-up and process that anything in it asks
// for, and which file asked; what leads out of this machine is refused.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { fileURLToPath } from 'node:url';

const file = process.env.LAUNCH_GATE_TEST_GUARD;
const isHere = (host) => host === undefined || /^(127\.|::1$|localhost$)/.test(host);

/** The file that asked first of all that are on the stack: what Node does for it is not counted, but its own fetch. */
function asker() {
  const frames = (new Error().stack ?? '').split('\n').slice(3);
  const places = frames.flatMap((frame) => /(?:\(|at )(?:file:\/\/)?(\/[^():]+):\d+:\d+\)?$/.exec(frame)?.[1] ?? []);
  const [fetch = 'unknown'] = /node:internal\/deps\/undici/.exec(frames.join('\n')) ?? [];
  return places.find((place) => place !== fileURLToPath(import.meta.url)) ?? fetch;
}

function note(kind, to, by = asker()) {
  appendFileSync(file, `${JSON.stringify({ kind, to, by })}\n`);
}

function leftTheMachine(kind, to) {
  return Object.assign(new Error(`${kind} to ${to}`), { code: 'ERR_LEFT_THE_MACHINE' });
}

function watch(target, name, kind, destination) {
  const original = target[name];
  target[name] = function (...args) {
    const { host, text } = destination.call(this, args);
    note(kind, text);
    if (!isHere(host)) throw leftTheMachine(kind, text);
    return original.apply(this, args);
  };
}

watch(net.Socket.prototype, 'connect', 'tcp', (args) => {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const options = typeof first === 'object' ? first : { port: first, host: second };
  const { host = 'localhost', port, path, lookup } = options;
  if (path) return { host: undefined, text: path };
  if (!lookup || net.isIP(host)) return { host, text: `${host}:${port}` };
  // Its own look-up says where the name leads; that of Node is watched below.
  const by = asker();
  options.lookup = (name, how, done) =>
    lookup(name, how, (error, found, family) => {
      const addresses = [found ?? []].flat().map((each) => each.address ?? each);
      for (const address of addresses) note('tcp', `${address}:${port}`, by);
      const away = addresses.find((address) => !isHere(address));
      done(error ?? (away && leftTheMachine('tcp', away)), found, family);
    });
  return { text: 'a name' };
});
for (const name of ['connect', 'send']) {
  watch(dgram.Socket.prototype, name, 'udp', (args) => {
    const port = args.findIndex((each, i) => typeof each === 'number' && typeof args[i + 1] === 'string');
    if (port < 0) return { text: 'connected' };
    return { host: args[port + 1], text: `${args[port + 1]}:${args[port]}` };
  });
}
for (const resolver of [dns, dns.promises]) {
  for (const name of Object.keys(resolver)) {
    if (!/^(lookup|resolve|reverse)/.test(name) || typeof resolver[name] !== 'function') continue;
    watch(resolver, name, 'dns', ([host]) => ({ host, text: host }));
  }
}
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  watch(childProcess, name, 'process', ([command]) => ({ text: String(command) }));
syncBuiltinESMExports();
