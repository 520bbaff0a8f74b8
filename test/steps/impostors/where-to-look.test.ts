import { describe, expect, test } from '@jest/globals';
import { placeholders, protections } from '../../../src/steps/impostors/deployment-protection.ts';
import { findErrorPage } from '../../../src/steps/impostors/error-page.ts';
import { readPage } from '../../../src/steps/page.ts';
import { response } from '../response.ts';

type More = Parameters<typeof response>[2];
const find = (body: string, type = 'text/html', more: More = {}, method = 'GET') =>
  findErrorPage(readPage(response(body, type, more)), method)?.name;
const bare = '<title>Internal Server Error</title><h1>Internal Server Error</h1>';
const vercel: [string, string][] = [['x-vercel-error', 'FUNCTION_INVOCATION_FAILED']];
const spring = '{"timestamp":1,"status":500,"error":"Internal Server Error","path":"/a"}';

describe('an error page', () => {
  test.each([
    [299, true],
    [300, false],
    [399, false],
    [400, true],
  ])('is looked for in an answer with the status %i: %s', (status, isFound) => {
    expect(find(bare, 'text/html', { status }) !== undefined).toBe(isFound);
    expect(find('', 'text/html', { status, headers: vercel }) !== undefined).toBe(isFound);
  });

  test('is known by a header, however large the answer is, and by its text only where that is small', () => {
    const padded = (length: number) => bare.replace('<h1>', `<h1>${' '.repeat(length - bare.length)}`);
    expect(find(padded(2_000_000))).toBe('a bare error page of a server or proxy');
    expect(find(padded(2_000_001))).toBeUndefined();
    expect(find(padded(2_000_001), 'text/html', { headers: vercel })).toBe('an error of the Vercel platform');
    expect(find('fine', 'text/plain', { headers: vercel })).toBe('an error of the Vercel platform');
  });

  test.each<[string, string, string | undefined]>([
    ['404 page not found', '', 'the 404 of a Go server or of Traefik'],
    ['404 page not found', ' Text/Plain ; charset=utf-8', 'the 404 of a Go server or of Traefik'],
    ['404 page not found', 'text/css', undefined],
    ['404 page not found', 'application/json', undefined],
    [spring, 'application/json', 'an error of Spring'],
    [spring, 'Application/Problem+JSON; charset=utf-8', 'an error of Spring'],
    [spring, 'text/plain', undefined],
    [spring, '', undefined],
    [bare, 'text/plain', undefined],
    ['{"timestamp":', 'application/json', undefined],
    [`${'<i>'.repeat(2_100)}${bare}`, 'text/html', undefined],
  ])('%j as "%s" is %s', (body, type, name) => {
    expect(find(body, type)).toBe(name);
  });

  test('is an empty page of HTML, where a page was asked for', () => {
    expect([find(''), find(' \r\n\t')]).toEqual(['an empty HTML page', 'an empty HTML page']);
    expect(find('', 'text/html', { status: 201 })).toBeUndefined();
    expect(find('', 'text/html', {}, 'POST')).toBeUndefined();
    expect(find('', 'text/plain')).toBeUndefined();
    expect(find('!')).toBeUndefined();
  });
});

describe('what stands before the application', () => {
  const who = (list: typeof protections, body: string, type: string, more: More) =>
    list.find(({ matches }) => matches(readPage(response(body, type, more))))?.name;
  const guard = (more: More, body = 'x', type = 'text/plain') => who(protections, body, type, more);
  const basic: [string, string] = ['www-authenticate', 'Basic realm="x"'];
  const form = '<input type=password>';

  test.each<[string, More, string | undefined]>([
    ['a cookie of Vercel', { setCookies: ['_vercel_sso_nonce=a'] }, 'the deployment protection of Vercel'],
    ['another cookie', { setCookies: ['a=_vercel_sso_nonce='] }, undefined],
    [
      'a redirect to the login of Vercel',
      { headers: [['location', 'https://vercel.com/sso-api?url=x']] },
      'the deployment protection of Vercel',
    ],
    ['a redirect to another page of Vercel', { headers: [['location', 'https://vercel.com/docs']] }, undefined],
    ['a redirect that names it', { headers: [['location', '/a?b=//vercel.com/sso-api']] }, undefined],
    [
      'a redirect to Cloudflare Access',
      { headers: [['location', 'https://cloudflareaccess.com/']] },
      'Cloudflare Access',
    ],
    ['a team of Cloudflare Access', { url: 'https://a.cloudflareaccess.com/' }, 'Cloudflare Access'],
    ['a host that only ends alike', { url: 'https://notcloudflareaccess.com/' }, undefined],
    ['a redirect that cannot be read', { headers: [['location', 'https://[']] }, undefined],
    ['a URL that cannot be read', { url: '' }, undefined],
    ['one of two challenges', { headers: [basic, ['www-authenticate', 'cloudflare-access x']] }, 'Cloudflare Access'],
    ['a challenge that names it', { headers: [['www-authenticate', 'Not Cloudflare-Access']] }, undefined],
    [
      'basic auth of Netlify',
      { status: 401, headers: [['server', 'netlify'], ['www-authenticate', 'Digest'], basic] },
      'the password protection of Netlify',
    ],
    ['basic auth of another server', { status: 401, headers: [['server', 'not netlify'], basic] }, undefined],
    ['basic auth of no server', { status: 401, headers: [basic] }, undefined],
    ['basic auth of Netlify with another status', { status: 403, headers: [['server', 'Netlify'], basic] }, undefined],
    [
      'another challenge of Netlify',
      {
        status: 401,
        headers: [
          ['server', 'Netlify'],
          ['www-authenticate', 'No basic'],
        ],
      },
      undefined,
    ],
  ])('%s', (_, more, name) => {
    expect(guard(more)).toBe(name);
  });

  test('is the login of Vercel in the text of a refusal', () => {
    const text = 'see https://vercel.com/sso-api?url=x';
    expect(guard({ status: 401 }, text)).toBe('the deployment protection of Vercel');
    expect(guard({ status: 200 }, text)).toBeUndefined();
    expect(guard({ status: 401 }, `${' '.repeat(100_000)}${text}`)).toBeUndefined();
  });

  test('is a short page of Netlify that asks for a password', () => {
    const more: More = { status: 401, headers: [['server', 'Netlify']] };
    const name = 'the password protection of Netlify';
    expect(guard(more, `${form}<p>${'x'.repeat(600)}`, 'text/html')).toBe(name);
    expect(guard(more, `${form}<p>${'x'.repeat(601)}`, 'text/html')).toBeUndefined();
    expect(guard(more, '<p>x', 'text/html')).toBeUndefined();
    expect(guard(more, form, 'text/plain')).toBeUndefined();
  });

  test('says what to do', () => {
    for (const { fix, rule, source } of [...protections, ...placeholders]) {
      expect(fix).toMatch(/\.$/);
      expect(source).not.toBe('');
      expect(rule).toMatch(/^smoke\/(?:protected|maintenance|parked)$/);
    }
  });

  const stands = (body: string) => who(placeholders, body, 'text/html', {});
  const maintained = (words: string, title = 'Maintenance') => stands(`<title>${title}</title><p>${words}`);

  test.each([
    'Unavailable for maintenance.',
    'We are down for a short maintenance.',
    'Offline for scheduled maintenance',
    'Offline for a planned maintenance',
    'It is under maintenance',
    'We are performing some routine maintenance',
    'Undergoing planned scheduled maintenance',
    'We will be back shortly.',
    'Back in a few minutes',
  ])('is a page of maintenance that says "%s"', (words) => {
    expect(maintained(words)).toBe('a maintenance page');
    expect(maintained(words, 'Shop')).toBeUndefined();
    expect(stands(`<h1>We will be right back</h1><p>${words}`)).toBe('a maintenance page');
    expect(stands(`<title>Maintenance</title><nav></nav><p>${words}`)).toBeUndefined();
    expect(stands(`<title>Maintenance</title><p>${words}${'x'.repeat(601)}`)).toBeUndefined();
  });

  test.each([
    ['//img.sedoparking.com/x.js', true],
    ['http://parkingcrew.net/x.js', true],
    ['https://a.b.bodis.com/x.js', true],
    ['https://www.parklogic.com/x', true],
    ['https://img1.wsimg.com/parking-lander/x', true],
    ['https://above.com/park/x', true],
    ['/sedoparking.com/x.js', false],
    ['https://a.example/https://bodis.com/', false],
    ['https://notbodis.com/x', false],
  ])('is a parked domain where it loads %s: %s', (source, isParked) => {
    expect(stands(`<script src="${source}"></script>`)).toBe(isParked ? 'a parked domain' : undefined);
  });

  test.each([
    ['window.LANDER_SYSTEM = "PW"', true],
    ['window.LANDER_SYSTEM="PW"', true],
    [' window.onload=function(){window.location.href="/lander"}', true],
    ['x();window.onload=function(){window.location.href="/lander"}', false],
    ['xwindow.LANDER_SYSTEM=1', false],
  ])('is a parked domain where it runs %s: %s', (script, isParked) => {
    expect(stands(`<script>let a</script><script>${script}</script>`)).toBe(isParked ? 'a parked domain' : undefined);
  });

  test.each([
    ['Parked domain on Registrar', true],
    ['Parked domain name on Registrar', true],
    ['example.com is parked free', true],
    ['The domain is for sale', true],
    ['This great domain may be for sale', true],
    ['This domain has been registered', true],
    ['Our parked domain on hold', false],
    ['Cars that were parked', false],
  ])('is a parked domain where it is called "%s": %s', (title, isParked) => {
    expect(stands(`<title>${title}</title>`)).toBe(isParked ? 'a parked domain' : undefined);
    expect(stands(`<h1>${title}</h1>`)).toBe(isParked ? 'a parked domain' : undefined);
    expect(stands(`<title>${title}</title><p>${'x'.repeat(700)}`)).toBeUndefined();
  });
});
