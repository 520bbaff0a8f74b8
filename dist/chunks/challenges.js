// src/steps/impostors/challenges.ts
const cloudflare = "Cloudflare: Security, WAF, a custom rule with the action Skip for a secret header that the checks send (in \"headers\"), or for the address of the runner.";
const vercel = "Vercel: Firewall, a bypass rule for the runner, or \"protection-bypass: { vercel: ${{ env.VERCEL_AUTOMATION_BYPASS_SECRET }} }\".";
const aws = "AWS WAF: let the runner through by a rule with the action Allow, before the bot control, for a secret header that the checks send (in \"headers\").";
const other = (product) => `${product}: an allow rule for the address of the runner, or for a secret header that the checks send (in "headers").`;
const refusing = [
	403,
	405,
	406,
	429,
	503
];
const challenges = [
	{
		name: "a Cloudflare challenge",
		source: "developers.cloudflare.com/cloudflare-challenges: cf-mitigated: challenge",
		header: ["cf-mitigated", /^challenge$/i],
		fix: cloudflare
	},
	{
		name: "a Cloudflare challenge",
		source: "the page of developers.cloudflare.com/cloudflare-challenges sets window._cf_chl_opt",
		body: [/\bwindow\._cf_chl_opt\s*=/],
		fix: cloudflare
	},
	{
		name: "the block page of Cloudflare",
		source: "developers.cloudflare.com, error 1020 and WAF blocks: \"Sorry, you have been blocked\" in #cf-error-details",
		body: [/id="cf-error-details"/, /Sorry, you have been blocked|>Access denied<|data-translate="block_headline"/],
		statuses: refusing,
		fix: cloudflare
	},
	{
		name: "the bot protection of Vercel",
		source: "vercel.com/docs/vercel-firewall: x-vercel-mitigated",
		header: ["x-vercel-mitigated", /^(challenge|deny)$/i],
		fix: vercel
	},
	{
		name: "the bot protection of Vercel",
		source: "vercel.com/docs/vercel-firewall, the page \"Vercel Security Checkpoint\"",
		body: [/<title>Vercel Security Checkpoint<\/title>/],
		fix: vercel
	},
	{
		name: "AWS WAF",
		source: "docs.aws.amazon.com/waf, \"CAPTCHA and Challenge\": 202 or 405 with x-amzn-waf-action",
		header: ["x-amzn-waf-action", /^(challenge|captcha)$/i],
		fix: aws
	},
	{
		name: "AWS WAF",
		source: "docs.aws.amazon.com/AmazonCloudFront, \"HTTP 403\": CloudFront's page with \"Request blocked.\"",
		body: [/The request could not be satisfied/, /Request blocked\./],
		statuses: refusing,
		fix: aws
	},
	{
		name: "Imperva",
		source: "docs.imperva.com, \"Request unsuccessful. Incapsula incident ID\"; its script alone in an empty page",
		body: [/Request unsuccessful\. Incapsula incident ID|<iframe[^>]{1,300}src="[^"]{0,300}\/_Incapsula_Resource\?[^"]{0,500}incident_id=|<(?:html|head)[^>]{0,100}>\s{0,20}(?:<head>\s{0,20})?<META NAME="?robots"? CONTENT="?noindex,\s?nofollow"?>\s{0,20}<script[^>]{1,300}src="\/_Incapsula_Resource/i],
		fix: other("Imperva")
	},
	{
		name: "Anubis",
		source: "github.com/TecharoHQ/anubis: web/index.templ, script#anubis_challenge",
		body: [/<script id="anubis_challenge"|\/\.within\.website\/x\/cmd\/anubis\/static\/js\/main/],
		fix: "Anubis: let the runner through by a rule with the action ALLOW for a secret header that the checks send, before the challenge (botPolicies.yaml)."
	},
	{
		name: "DDoS-Guard",
		source: "ddos-guard.net: the page loads /.well-known/ddos-guard/js-challenge or check.js",
		body: [/\/\.well-known\/ddos-guard\/(?:js-challenge|check)/],
		fix: other("DDoS-Guard")
	},
	{
		name: "the firewall of Sucuri",
		source: "docs.sucuri.net: x-sucuri-block; sucuri_cloudproxy_js",
		header: ["x-sucuri-block", /./],
		fix: other("Sucuri")
	},
	{
		name: "the firewall of Sucuri",
		source: "docs.sucuri.net: the page that asks for JavaScript sets sucuri_cloudproxy_js",
		body: [/\bsucuri_cloudproxy_js\s*=|<title>Sucuri WebSite Firewall - Access Denied<\/title>/],
		fix: other("Sucuri")
	},
	{
		name: "DataDome",
		source: "docs.datadome.co: 403 with the script or the URL of captcha-delivery.com",
		body: [/\bcaptcha-delivery\.com\//],
		statuses: refusing,
		fix: other("DataDome")
	},
	{
		name: "HUMAN (PerimeterX)",
		source: "docs.humansecurity.com: #px-captcha, or JSON with jsClientSrc and appId PX…",
		body: [/\bpx-captcha\b|"appId"\s*:\s*"PX\w+"/, /\bpx-captcha\b|"jsClientSrc"/],
		statuses: refusing,
		fix: other("HUMAN")
	},
	{
		name: "Akamai",
		source: "techdocs.akamai.com: \"Access Denied\" with a reference of errors.edgesuite.net",
		body: [/<TITLE>Access Denied<\/TITLE>/i, /errors(?:\.|&#46;)edgesuite(?:\.|&#46;)net/],
		fix: other("Akamai")
	},
	{
		name: "Akamai",
		source: "techdocs.akamai.com, bot manager: the page of a challenge asks /_sec/cp_challenge/",
		body: [/id="sec-(?:if|bc|text)-(?:cpt-)?(?:container|if)"|\/_sec\/cp_challenge\//],
		fix: other("Akamai")
	},
	{
		name: "Kasada",
		source: "docs.kasada.io: 429 with x-kpsdk-ct",
		header: ["x-kpsdk-ct", /./],
		fix: other("Kasada")
	},
	{
		name: "the bot protection of Fastly",
		source: "docs.fastly.com, \"Fastly Bot Management\": the page of a challenge loads /_fs-ch-…/",
		body: [/<script[^>]{1,300}src="\/_fs-ch-/],
		fix: other("Fastly")
	},
	{
		name: "Bunny Shield",
		source: "docs.bunny.net, \"Bunny Shield\": the page of a challenge loads /.bunny-shield/",
		body: [/<script[^>]{1,300}src="\/\.bunny-shield\//],
		fix: other("Bunny Shield")
	}
];
const readBytes = 1e5;
function findChallenge({ status, headers, body }) {
	const byHeader = challenges.find(({ header }) => headers.some(([name, value]) => name === header?.[0] && header[1].test(value.trim())));
	if (byHeader) return byHeader;
	if (status >= 300 && status < 400) return void 0;
	const beginning = Buffer.from(body.subarray(0, readBytes)).toString("latin1");
	return challenges.find(({ body: signs, statuses }) => signs?.every((sign) => sign.test(beginning)) && (statuses?.includes(status) ?? true));
}
export { challenges, findChallenge };
