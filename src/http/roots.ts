import { createSecureContext, type SecureContext } from 'node:tls';

const contexts = new WeakMap<string[], SecureContext>();

/** Trusts these roots, in PEM, alone. Reading some hundred roots takes longer than a handshake: it is done once a list. */
export function contextOf(roots: string[]): SecureContext {
  const context = contexts.get(roots) ?? createSecureContext({ ca: roots });
  contexts.set(roots, context);
  return context;
}
