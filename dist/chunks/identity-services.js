// src/pillars/launch/redirects/identity-services.ts
const services = [
	["Auth0", /\.auth0\.com$/],
	["Clerk", /\.accounts\.dev$|^accounts\.clerk\.com$/],
	["WorkOS", /\.authkit\.app$|^(api|auth)\.workos\.com$/],
	["Amazon Cognito", /\.auth(-fips)?\.[a-z0-9-]+\.amazoncognito\.com$/],
	["AWS IAM Identity Center", /\.awsapps\.com$|\.signin\.aws$/],
	["Okta", /\.okta(preview|-emea|-gov)?\.com$/],
	["OneLogin", /\.onelogin\.com$/],
	["Microsoft Entra", /^login\.(microsoftonline\.(com|us)|live\.com|windows\.net|partner\.microsoftonline\.cn)$/],
	["Microsoft Entra External ID", /\.ciamlogin\.com$|\.b2clogin\.com$/],
	["Google", /^accounts\.google\.com$/],
	["Apple", /^appleid\.apple\.com$/],
	["GitHub", /^github\.com$/],
	["GitLab", /^gitlab\.com$/],
	["Kinde", /\.kinde\.com$/],
	["Descope", /\.descope\.(com|io)$/],
	["Frontegg", /\.frontegg\.com$/],
	["PropelAuth", /\.propelauth(test)?\.com$/],
	["Stytch", /\.stytch\.com$/],
	["Logto", /\.logto\.app$/],
	["ZITADEL", /\.zitadel\.cloud$/],
	["FusionAuth", /\.fusionauth\.io$/],
	["Ory", /\.oryapis\.com$/],
	["Supabase", /\.supabase\.co$/]
];
const loginPath = /(^|\/)(login|oauth2?|authorize|session)(\/|$)/;
const hasMore = new Set([
	"GitHub",
	"GitLab",
	"Okta",
	"OneLogin",
	"Kinde",
	"Frontegg",
	"Stytch",
	"Descope",
	"Supabase"
]);
function isLogin(url, loginHosts) {
	return loginHosts.includes(url.hostname) || identityService(url) !== void 0;
}
function identityService({ hostname, pathname }) {
	const found = services.find(([, host]) => host.test(hostname))?.[0];
	return found && hasMore.has(found) && !loginPath.test(pathname) ? void 0 : found;
}
export { identityService, isLogin };
