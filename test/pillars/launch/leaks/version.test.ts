import { describe, expect, test } from '@jest/globals';
import { versionedHeaders } from '../../../../src/pillars/launch/leaks/version.ts';

describe('a server', () => {
  test.each<[string, boolean]>([
    ['Apache/2', true],
    ['Apache/12', true],
    ['Apache/v2', true],
    ['nginx/12.1', true],
    ['nginx/1.22.1', true],
    ['nginx/v1.22', true],
    ['openresty 1.21.4', true],
    ['Phusion Passenger 6.0', true],
    ['Phusion\tPassenger\t16.0', true],
    ['JBoss-5.0', true],
    ['Jetty(9.4)', true],
    ['Jetty(v9.4.1)', true],
    ['1.22', false],
    ['nginx', false],
    ['nginx/', false],
    ['nginx/stable', false],
    ['nginx 1', false],
    ['Next1.22', false],
    ['Apache/2a', false],
    ['Apache/2-beta', false],
    ['AmazonS3', false],
    ['', false],
  ])('of the name "%s" tells its version: %s', (value, told) => {
    expect(versionedHeaders([['server', value]])).toHaveLength(told ? 1 : 0);
  });
});

describe('the version of a platform is not that of the site', () => {
  test.each([
    'awselb/2.0',
    'AWSELB/2.0',
    'Microsoft-Azure-Application-Gateway/v2',
    'Windows-Azure-Blob/1.0',
    'Windows-Azure-File/1.0',
    'Windows-Azure-Web/1.0',
    'Microsoft-HTTPAPI/2.0',
    'Apache-Coyote/1.1',
    'Pepyaka/1.23.4',
    'DPS/2.0.0-1.2',
    'Flywheel/5.1.0',
    'imunify360-webshield/1.21',
    'Fly/6aa8a2f1-1.0',
    'GFE/2.0',
    'sffe/1.0',
    'ECS/2',
    'ECAcc/2',
    'awselb/2.0, GFE/2.0',
    'awselb/2.0,GFE/2.0',
  ])('%s', (value) => {
    expect(versionedHeaders([['server', value]])).toEqual([]);
  });

  test.each([
    'awselb/2.0 nginx/1.22.1',
    'nginx/1.22.1 awselb/2.0',
    'awselb/2.0,nginx/1.22.1',
    'Butterfly/1.0',
    'Windows-Azure-Other/1.0',
  ])('but that of another in %s is', (value) => {
    expect(versionedHeaders([['server', value]])).toEqual([['server', value]]);
  });
});

test('headers that name software are looked at, in the order in which they came', () => {
  const powered: [string, string] = ['x-powered-by', 'PHP/8.2.7'];
  const server: [string, string] = ['server', 'nginx/1.22.1'];
  const others: [string, string][] = [
    ['via', 'varnish/7.1'],
    ['user-agent', 'curl/8.5.0'],
    ['x-powered-by-plesk', 'PleskLin/18.0'],
    ['server', 'cloudflare'],
  ];
  expect(versionedHeaders([powered, ...others, server])).toEqual([powered, server]);
  expect(versionedHeaders([])).toEqual([]);
});
