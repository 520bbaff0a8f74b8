/**
 * Services where the users of other sites log in, by the host names in their documentation. The configuration lists a
 * login on a host name of the site's own (`auth.example.com`) in `login-hosts`.
 */
const services: [service: string, host: RegExp][] = [
  ['Auth0', /\.auth0\.com$/], // auth0.com/docs/get-started/applications/application-settings
  ['Clerk', /\.accounts\.dev$|^accounts\.clerk\.com$/], // clerk.com/docs/guides/account-portal/overview
  ['WorkOS', /\.authkit\.app$|^(api|auth)\.workos\.com$/], // workos.com/docs/authkit/hosted-ui
  ['Amazon Cognito', /\.auth(-fips)?\.[a-z0-9-]+\.amazoncognito\.com$/], // docs.aws.amazon.com/cognito: managed login domain
  ['AWS IAM Identity Center', /\.awsapps\.com$|\.signin\.aws$/],
  ['Okta', /\.okta(preview|-emea|-gov)?\.com$/], // developer.okta.com/docs/concepts/okta-organizations
  ['OneLogin', /\.onelogin\.com$/],
  ['Microsoft Entra', /^login\.(microsoftonline\.(com|us)|live\.com|windows\.net|partner\.microsoftonline\.cn)$/],
  ['Microsoft Entra External ID', /\.ciamlogin\.com$|\.b2clogin\.com$/],
  ['Google', /^accounts\.google\.com$/],
  ['Apple', /^appleid\.apple\.com$/],
  ['GitHub', /^github\.com$/], // /login/oauth/authorize
  ['GitLab', /^gitlab\.com$/], // /oauth/authorize
  ['Kinde', /\.kinde\.com$/],
  ['Descope', /\.descope\.(com|io)$/],
  ['Frontegg', /\.frontegg\.com$/],
  ['PropelAuth', /\.propelauth(test)?\.com$/],
  ['Stytch', /\.stytch\.com$/],
  ['Logto', /\.logto\.app$/],
  ['ZITADEL', /\.zitadel\.cloud$/],
  ['FusionAuth', /\.fusionauth\.io$/],
  ['Ory', /\.oryapis\.com$/],
  ['Supabase', /\.supabase\.co$/], // /auth/v1/authorize
];

/** The paths of logins on hosts that serve more than logins. */
const loginPath = /(^|\/)(login|oauth2?|authorize|session)(\/|$)/;
const hasMore = new Set(['GitHub', 'GitLab', 'Okta', 'OneLogin', 'Kinde', 'Frontegg', 'Stytch', 'Descope', 'Supabase']);

/** Whether a URL is a login that the site may lead to. */
export function isLogin(url: URL, loginHosts: string[]): boolean {
  return loginHosts.includes(url.hostname) || identityService(url) !== undefined;
}

/** The service whose login a URL is; undefined if it is none. */
export function identityService({ hostname, pathname }: URL): string | undefined {
  const found = services.find(([, host]) => host.test(hostname))?.[0];
  return found && hasMore.has(found) && !loginPath.test(pathname) ? undefined : found;
}
