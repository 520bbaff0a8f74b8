import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isInternalAddress } from '../../src/http/internal-address.ts';

const ipv4 = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));
const hex = (high = 0, low = 0) => (high * 256 + low).toString(16);

describe('an internal address', () => {
  test.each([
    '0.0.0.0',
    '10.255.255.255',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.251',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    'fd00:ec2::254',
    'fe80::1%eth0',
    'ff02::fb',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::a9fe:a9fe',
    '2002:7f00:1::',
    '::7f00:1',
  ])('%s is one', (address) => expect(isInternalAddress(address)).toBe(true));

  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:808:808::1',
    '2001:4860:4860::8888',
  ])('%s is none', (address) => expect(isInternalAddress(address)).toBe(false));

  test('stays one in every form that IPv6 has for it', () => {
    fc.assert(
      fc.property(ipv4, ([a, b, c, d]) => {
        const plain = isInternalAddress(`${a}.${b}.${c}.${d}`);
        const [high, low] = [hex(a, b), hex(c, d)];
        const forms = [`::ffff:${high}:${low}`, `64:ff9b::${high}:${low}`, `2002:${high}:${low}::1`];
        expect(forms.map(isInternalAddress)).toEqual([plain, plain, plain]);
      }),
    );
  });
});
