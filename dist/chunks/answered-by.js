// src/pillars/launch/answered-by.ts
const signs = [
	["cf-ray", "Cloudflare"],
	["x-amz-cf-id", "CloudFront"],
	["x-akamai-request-id", "Akamai"],
	["x-azure-ref", "Azure Front Door"],
	["x-vercel-id", "Vercel"],
	["x-nf-request-id", "Netlify"],
	["fly-request-id", "Fly.io"],
	["x-railway-request-id", "Railway"],
	["rndr-id", "Render"],
	["x-github-request-id", "GitHub Pages"],
	["x-fastly-request-id", "Fastly"]
];
function answeredBy(headers) {
	const known = signs.find(([sign]) => headers.some(([name]) => name === sign));
	if (known) return known[1];
	const server = headers.find(([name]) => name === "server")?.[1];
	return /^[A-Za-z][\w.-]{0,30}/.exec(server ?? "")?.[0];
}
function isCloudflare(headers) {
	return headers.some(([name, value]) => name === "cf-ray" || name === "server" && /^cloudflare$/i.test(value));
}
export { answeredBy, isCloudflare };
