/**
 * What every program finds that a test starts with an environment of its own: where programs are, and what
 * jest.config.js sets so that they start fast. Nothing else of this machine.
 */
export const childEnvironment: Readonly<Record<string, string>> = Object.fromEntries(
  ['PATH', 'NODE_COMPILE_CACHE', 'GLIBC_TUNABLES'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);
