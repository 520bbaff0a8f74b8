// src/git/binary.ts
const headBytes = 8e3;
function isBinary(content) {
	return content.subarray(0, headBytes).includes(0);
}
// src/pillars/secrets/describe.ts
const opening = /^(?:detected|identified|found|discovered|uncovered)\s+(?:an?\s+|the\s+)?(?:(?:potential|possible)\s+)?(?:(?:a\s+)?pattern\s+(?:that\s+may\s+indicate|that\s+resembles|resembling)\s+)?(?:an?\s+)?/i;
const plain = new Set("access account admin app client code credentials data encryption identity key keys long-lived management org organization password personal private public refresh secret server service session short-lived signing token tokens user webhook workspace generic".split(" "));
function describeRule(rule) {
	const phrase = (rule.description.replace(opening, "").split(/[,.;(]\s|\.$|\s(?:which|that|potentially|posing|risking)\s/)[0] ?? "").trim();
	const lowered = ((opening.test(rule.description) || rule.description.split(/\s+/).length <= 5) && phrase !== "" && phrase.length <= 60 ? phrase.replaceAll(/\bapi\b/g, "API") : rule.id.replaceAll(/[-_]+/g, " ").replaceAll(/\b(?:api|id|url|yaml)\b/g, (word) => word.toUpperCase())).replaceAll(/\s+/g, " ").replaceAll(/[\w-]+/g, (word) => plain.has(word.toLowerCase()) ? word.toLowerCase() : word);
	return lowered.charAt(0).toUpperCase() + lowered.slice(1);
}
function preview(secret, rule) {
	const lower = secret.toLowerCase();
	const prefix = (rule?.keywords ?? []).filter((word) => lower.startsWith(word.toLowerCase()) && word.length * 4 <= secret.length).reduce((longest, word) => word.length > longest.length ? word : longest, "");
	return prefix === "" ? "(redacted)" : `${secret.slice(0, prefix.length)}…(redacted)`;
}
// src/pillars/secrets/rotation.ts
const github = {
	page: "https://github.com/settings/tokens",
	proof: "https://api.github.com/user answers 401 to it"
};
const gitlab = {
	page: "https://gitlab.com/-/user_settings/personal_access_tokens",
	proof: "https://gitlab.com/api/v4/user answers 401 to it"
};
const slack = {
	page: "https://api.slack.com/apps",
	proof: "https://slack.com/api/auth.test answers invalid_auth to it"
};
const shopify = { page: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials" };
const sentry = { page: "https://docs.sentry.io/account/auth-tokens/" };
const digitalocean = {
	page: "https://cloud.digitalocean.com/account/api/tokens",
	proof: "https://api.digitalocean.com/v2/account answers 401 to it"
};
const cloudflare = { page: "https://dash.cloudflare.com/profile/api-tokens" };
const huggingface = { page: "https://huggingface.co/settings/tokens" };
const rotations = {
	"aws-access-token": {
		page: "https://console.aws.amazon.com/iam/home#/security_credentials",
		proof: "`aws sts get-caller-identity` answers InvalidClientTokenId with it"
	},
	"github-pat": github,
	"github-fine-grained-pat": {
		...github,
		page: "https://github.com/settings/personal-access-tokens"
	},
	"github-oauth": {
		...github,
		page: "https://github.com/settings/developers"
	},
	"github-app-token": {
		...github,
		page: "https://github.com/settings/apps"
	},
	"github-refresh-token": {
		...github,
		page: "https://github.com/settings/apps",
		proof: void 0
	},
	"gitlab-pat": gitlab,
	"gitlab-pat-routable": gitlab,
	"gitlab-deploy-token": { page: "https://docs.gitlab.com/user/project/deploy_tokens/" },
	"stripe-access-token": {
		page: "https://dashboard.stripe.com/apikeys",
		proof: "https://api.stripe.com/v1/balance answers 401 to it"
	},
	"sendgrid-api-token": {
		page: "https://app.sendgrid.com/settings/api_keys",
		proof: "https://api.sendgrid.com/v3/scopes answers 401 to it"
	},
	"slack-bot-token": slack,
	"slack-user-token": slack,
	"slack-app-token": { page: slack.page },
	"slack-webhook-url": { page: slack.page },
	"openai-api-key": {
		page: "https://platform.openai.com/api-keys",
		proof: "https://api.openai.com/v1/models answers 401 to it"
	},
	"anthropic-api-key": {
		page: "https://console.anthropic.com/settings/keys",
		proof: "https://api.anthropic.com/v1/models answers 401 to it"
	},
	"anthropic-admin-api-key": { page: "https://console.anthropic.com/settings/admin-keys" },
	"gcp-api-key": { page: "https://console.cloud.google.com/apis/credentials" },
	"npm-access-token": {
		page: "https://www.npmjs.com/settings/~/tokens",
		proof: "https://registry.npmjs.org/-/whoami answers 401 to it"
	},
	"pypi-upload-token": { page: "https://pypi.org/manage/account/token/" },
	"twilio-api-key": { page: "https://console.twilio.com/us1/account/keys-credentials/api-keys" },
	"mailgun-private-api-token": {
		page: "https://app.mailgun.com/settings/api_security",
		proof: "https://api.mailgun.net/v3/domains answers 401 to it"
	},
	"digitalocean-pat": digitalocean,
	"digitalocean-access-token": digitalocean,
	"heroku-api-key": {
		page: "https://dashboard.heroku.com/account",
		proof: "https://api.heroku.com/account answers 401 to it"
	},
	"heroku-api-key-v2": { page: "https://dashboard.heroku.com/account" },
	"azure-ad-client-secret": { page: "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade" },
	"cloudflare-api-key": {
		...cloudflare,
		proof: "https://api.cloudflare.com/client/v4/user/tokens/verify no longer calls it active"
	},
	"cloudflare-global-api-key": cloudflare,
	"cloudflare-origin-ca-key": cloudflare,
	"shopify-access-token": shopify,
	"shopify-custom-access-token": shopify,
	"shopify-private-app-access-token": shopify,
	"shopify-shared-secret": shopify,
	"square-access-token": { page: "https://developer.squareup.com/apps" },
	"discord-api-token": {
		page: "https://discord.com/developers/applications",
		proof: "https://discord.com/api/v10/users/@me answers 401 to it"
	},
	"discord-client-secret": { page: "https://discord.com/developers/applications" },
	"telegram-bot-api-token": {
		page: "https://t.me/BotFather",
		proof: "getMe of api.telegram.org answers 401 to it"
	},
	"datadog-access-token": { page: "https://app.datadoghq.com/organization-settings/api-keys" },
	"sentry-access-token": sentry,
	"sentry-org-token": sentry,
	"sentry-user-token": sentry,
	"huggingface-access-token": {
		...huggingface,
		proof: "https://huggingface.co/api/whoami-v2 answers 401 to it"
	},
	"huggingface-organization-api-token": huggingface,
	"netlify-access-token": { page: "https://app.netlify.com/user/applications#personal-access-tokens" },
	"flyio-access-token": { page: "https://fly.io/user/personal_access_tokens" },
	"hashicorp-tf-api-token": { page: "https://app.terraform.io/app/settings/tokens" },
	"notion-api-token": { page: "https://www.notion.so/profile/integrations" },
	"linear-api-key": { page: "https://linear.app/settings/account/security" },
	"grafana-service-account-token": { page: "https://grafana.com/docs/grafana/latest/administration/service-accounts/" }
};
export { describeRule, headBytes, isBinary, preview, rotations };
