import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseHost, parseOrigin } from '../../../src/config/sections/base-url.ts';
import { parseConnectTo, parseHostAndPort, parseNameServer } from '../../../src/config/sections/launch/hosts.ts';
import { textOf } from '../../foreign-input.ts';

const texts = textOf(
  [
    'example.com',
    'a',
    '.',
    '-',
    '_',
    ':',
    ':80',
    ':8443',
    '[::1]',
    '127.0.0.1',
    'https://',
    '$(id)',
    '%24',
    '；',
    'ü',
    '*',
  ],
  6,
);
const name = /^(?:[a-z0-9_][a-z0-9._-]*|[0-9a-f:.]+)$/;
const inBrackets = /^\[[0-9a-f:.]+\]$/;
const isHost = (host: string) => name.test(host) || inBrackets.test(host);

describe('a host of the configuration', () => {
  test('is a name or an address without any character of a shell, whatever was written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const launch = parseHostAndPort(text, 443);
        const server = parseNameServer(text);
        const origin = parseOrigin(text);
        const found = [
          ...(launch ? [launch.host] : []),
          ...(server ? [server.address] : []),
          ...('origin' in origin ? [new URL(origin.origin).hostname] : []),
          parseHost(text)?.replace(/:\d+$/, ''),
        ].filter((host) => host !== undefined);
        for (const host of found) expect(isHost(host)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  test('is itself when it is read again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = parseHostAndPort(text, 443);
        if (once) expect(parseHostAndPort(`${once.host}:${once.port}`, 443)).toEqual(once);
      }),
      { numRuns: 5_000 },
    );
  });

  test('is read from both sides of "connect-to", or the entry is refused', () => {
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const read = parseConnectTo(from, to);
        if (read?.host !== undefined) expect(isHost(read.host)).toBe(true);
        if (read?.toHost !== undefined) expect(isHost(read.toHost)).toBe(true);
        for (const port of [read?.port, read?.toPort].filter((each) => each !== undefined))
          expect(Number.isInteger(port) && port > 0 && port < 65_536).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
