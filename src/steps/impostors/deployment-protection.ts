import { elementText, headerValues, type Page } from '../page.ts';
import type { Signature } from './signature.ts';

/** Who answers in place of the application, with what to do about it. */
export type DeploymentProtection = Signature & {
  rule: 'smoke/protected' | 'smoke/maintenance' | 'smoke/parked';
  fix: string;
};

const text = (page: Page, selector: string): string => {
  const [first] = page.select(selector);
  return first ? elementText(first) : '';
};
const isShort = (page: Page): boolean => page.visibleText().length <= 600;
const locationHost = (page: Page): string =>
  URL.parse(page.header('location') ?? '', page.response.url)?.hostname ?? '';
const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
const sources = (page: Page): string[] =>
  page.select('script[src], iframe[src], frame[src]').map(({ attribs }) => attribs['src'] ?? '');

/** Preview protection. A redirect or an answer that is not a page can show it too. */
export const protections: DeploymentProtection[] = [
  {
    rule: 'smoke/protected',
    name: 'the deployment protection of Vercel',
    source:
      'vercel.com/docs/deployment-protection: 401 or a redirect to vercel.com/sso-api, and the cookie _vercel_sso_nonce',
    matches: (page) =>
      page.response.setCookies.some((cookie) => cookie.startsWith('_vercel_sso_nonce=')) ||
      (locationHost(page) === 'vercel.com' && /\/\/vercel\.com\/sso-api\b/.test(page.header('location') ?? '')) ||
      (page.response.status === 401 && /https:\/\/vercel\.com\/sso-api\?/.test(page.text().slice(0, 100_000))),
    fix: 'Create a bypass secret (Vercel: Settings, Deployment Protection, Protection Bypass for Automation) and add "protection-bypass: { vercel: ${{ env.VERCEL_AUTOMATION_BYPASS_SECRET }} }".',
  },
  {
    rule: 'smoke/protected',
    name: 'Cloudflare Access',
    source:
      'developers.cloudflare.com/cloudflare-one/access-controls/: a redirect to TEAM.cloudflareaccess.com/cdn-cgi/access/login',
    matches: (page) =>
      isUnder(locationHost(page), 'cloudflareaccess.com') ||
      isUnder(URL.parse(page.response.url)?.hostname ?? '', 'cloudflareaccess.com') ||
      headerValues(page.response, 'www-authenticate').some((value) => /^Cloudflare-Access\b/i.test(value)),
    fix: 'Create a service token, allow it by a Service Auth policy, and add "protection-bypass: { cloudflare-access: { client-id: ${{ env.CF_ACCESS_CLIENT_ID }}, client-secret: ${{ env.CF_ACCESS_CLIENT_SECRET }} } }".',
  },
  {
    rule: 'smoke/protected',
    name: 'the password protection of Netlify',
    source:
      "docs.netlify.com/manage/security/secure-access-to-sites/: 401 of Netlify's own server, a form or basic auth",
    matches: (page) =>
      page.response.status === 401 &&
      /^netlify\b/i.test(page.header('server') ?? '') &&
      (headerValues(page.response, 'www-authenticate').some((value) => /^basic\b/i.test(value)) ||
        (page.isHtml() && isShort(page) && page.select('input[type=password]').length > 0)),
    fix: 'Netlify has no bypass header for its password page. Protect by "Basic-Auth" in _headers and add "protection-bypass: { netlify: { username: …, password: … } }", or test the deploy without protection.',
  },
];

/** Pages that stand where the application should be. */
export const placeholders: DeploymentProtection[] = [
  {
    rule: 'smoke/maintenance',
    name: 'a maintenance page',
    source:
      'wordpress: wp_maintenance(); laravel: artisan down, "Be right back."; heroku: herokucdn.com/…/maintenance-mode.html; others by title and text together',
    matches: (page) =>
      sources(page).some((source) => /herokucdn\.com\/error-pages\/maintenance-mode/.test(source)) ||
      (isShort(page) &&
        page.select('input:not([type=hidden]), nav').length === 0 &&
        /\bmaintenance\b|\b(be|right) back\b|coming back/i.test(text(page, 'title') || text(page, 'h1')) &&
        /\b(unavailable|down|offline) for (a (short|brief) |(a )?(scheduled|planned|routine) )?maintenance|\b(under|undergoing|performing|in) (scheduled |planned |routine |some )*maintenance|\bback (soon|shortly|online|in a (minute|moment|few))|^be right back\.?$/i.test(
          page.visibleText(),
        )),
    fix: 'End the maintenance mode of this release, or wait for it with "ready".',
  },
  {
    rule: 'smoke/parked',
    name: 'a parked domain',
    source: 'the scripts and frames of Sedo, Bodis, ParkingCrew, GoDaddy and Afternic; the titles of registrars',
    matches: (page) =>
      sources(page).some((source) =>
        /^(https?:)?\/\/([\w-]+\.)*(sedoparking\.com|parkingcrew\.net|bodis\.com|parklogic\.com|img1\.wsimg\.com\/parking-lander|above\.com\/park)/i.test(
          source,
        ),
      ) ||
      page
        .select('script')
        .some((script) =>
          /\bwindow\.LANDER_SYSTEM\s*=|^\s*window\.onload=function\(\)\{window\.location\.href="\/lander"\}/.test(
            elementText(script),
          ),
        ) ||
      (isShort(page) &&
        /^(parked domain( name)? on |.* is parked( free)?\b|.*\bdomain (is|may be) for sale\b|this domain (is|has been) (parked|registered))/i.test(
          text(page, 'title') || text(page, 'h1'),
        )),
    fix: 'Point the domain at the deployment: its DNS records still lead to the registrar.',
  },
];
