// src/pages/handover/platforms.ts
const command = (words) => new RegExp(`(?:^|[\\s;&|(/])(?:${words})(?=$|[\\s;&|)"'])`, "m");
const platforms = [
	{
		id: "vercel",
		name: "Vercel",
		files: /^(?:.*\/)?(?:vercel\.(?:json|ts)|now\.json|\.vercel\/project\.json)$/,
		actions: /^(?:amondnet\/vercel-action|BetaHuhn\/deploy-to-vercel-action)\b/i,
		commands: command("vercel(?:@[\\w.-]+)?\\s+(?:--prod|deploy|pull|build|promote|rollback)"),
		deploy: ["vercel deploy --prod"],
		rollback: ["vercel rollback"],
		dashboard: "the project → Instant Rollback, on its production deployment",
		note: "The environment variables of the older build come back with it. On the Hobby plan only the deployment before can be chosen.",
		docs: "https://vercel.com/docs/instant-rollback"
	},
	{
		id: "netlify",
		name: "Netlify",
		files: /^(?:.*\/)?netlify\.toml$/,
		actions: /^(?:nwtgck\/actions-netlify|netlify\/actions)\b/i,
		commands: command("(?:netlify|ntl)\\s+deploy"),
		deploy: ["netlify deploy --prod"],
		rollback: [],
		dashboard: "Deploys → a deploy that was good → Publish deploy",
		note: "With auto publishing on, the next push replaces it again: stop auto publishing in the list of deploys.",
		docs: "https://docs.netlify.com/site-deploys/manage-deploys/"
	},
	{
		id: "fly",
		name: "Fly.io",
		files: /^(?:.*\/)?fly(?:\.[\w-]+)?\.toml$/,
		actions: /^superfly\/flyctl-actions\b/i,
		commands: command("(?:fly|flyctl)\\s+deploy"),
		deploy: ["fly deploy"],
		rollback: ["fly releases --image", "fly deploy --image IMAGE"],
		dashboard: "none: the command alone",
		note: "The image of an earlier release is deployed again; fly.toml is today’s.",
		docs: "https://fly.io/docs/blueprints/rollback-guide/"
	},
	{
		id: "render",
		name: "Render",
		files: /^render\.yaml$/,
		actions: /^(?:johnbeynon\/render-deploy-action|JorgeLNJunior\/render-deploy)\b/i,
		commands: /(?:^|[\s;&|])render\s+deploys\s+create\b|api\.render\.com\/deploy\//m,
		deploy: ["render deploys create SERVICE_ID --wait"],
		rollback: ["render deploys create SERVICE_ID --commit SHA --wait"],
		dashboard: "the service → Events → a deploy that was good → Rollback",
		note: "A rollback in the dashboard turns automatic deploys off: turn them on again in the settings.",
		docs: "https://render.com/docs/rollbacks"
	},
	{
		id: "railway",
		name: "Railway",
		files: /^(?:.*\/)?railway\.(?:json|toml)$/,
		actions: /^bervProject\/railway-deploy\b/i,
		commands: command("railway\\s+(?:up|redeploy)"),
		deploy: ["railway up"],
		rollback: [],
		dashboard: "the service → Deployments → the three dots of an earlier one → Rollback",
		note: "Its image and its variables come back. How long it can be chosen depends on the plan.",
		docs: "https://docs.railway.com/guides/deployment-actions"
	},
	{
		id: "heroku",
		name: "Heroku",
		files: /^heroku\.yml$/,
		weakFiles: /^Procfile$/,
		actions: /^akhileshns\/heroku-deploy\b/i,
		commands: command("heroku\\s+(?:container:release|builds:create|deploy:\\w+)|git\\s+push\\s+(?:-f\\s+|--force\\s+)?heroku"),
		deploy: ["git push heroku main"],
		rollback: ["heroku releases", "heroku rollback vNN"],
		dashboard: "the app → Activity → Roll back to here",
		note: "The config vars of that release come back, the database does not.",
		docs: "https://devcenter.heroku.com/articles/releases"
	},
	{
		id: "cloudflare-pages",
		name: "Cloudflare Pages",
		files: /^(?:.*\/)?wrangler\.(?:toml|jsonc?)$/,
		content: /pages_build_output_dir/,
		actions: /^cloudflare\/pages-action\b/i,
		commands: command("wrangler(?:@[\\w.-]+)?\\s+pages\\s+(?:deploy|publish)|pages\\s+(?:deploy|publish)"),
		deploy: ["npx wrangler pages deploy"],
		rollback: [],
		dashboard: "the Pages project → Deployments → the three dots of a deployment → Rollback to this deployment",
		docs: "https://developers.cloudflare.com/pages/configuration/rollbacks/"
	},
	{
		id: "cloudflare-workers",
		name: "Cloudflare Workers",
		files: /^(?:.*\/)?wrangler\.(?:toml|jsonc?)$/,
		content: /^(?![^]*pages_build_output_dir)/,
		commands: command("wrangler(?:@[\\w.-]+)?\\s+(?:deploy|publish|versions\\s+deploy)"),
		deploy: ["npx wrangler deploy"],
		rollback: ["npx wrangler rollback"],
		dashboard: "Workers & Pages → the Worker → Deployments → the three dots of a version → Rollback",
		note: "KV, D1, R2 and Durable Objects keep what is in them.",
		docs: "https://developers.cloudflare.com/workers/versions-and-deployments/rollbacks/"
	},
	{
		id: "docker",
		name: "Docker",
		weakFiles: /^(?:(?:docker-)?compose(?:\.[\w-]+)?\.ya?ml|Dockerfile)$/,
		actions: /^docker\/build-push-action\b/i,
		commands: command("docker\\s+(?:compose\\s+(?:up|pull)|push|stack\\s+deploy|service\\s+update)|docker-compose\\s+(?:up|pull)"),
		deploy: ["docker compose pull", "docker compose up -d"],
		rollback: ["docker compose up -d"],
		dashboard: "none: on the server",
		note: "Before the rollback, put the earlier tag or digest of the image into the compose file. A tag such as \"latest\" cannot be gone back to.",
		docs: "https://docs.docker.com/reference/cli/docker/compose/up/"
	},
	{
		id: "github",
		name: "GitHub Actions",
		actions: /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|JamesIves\/github-pages-deploy-action|chrnorm\/deployment-action|bobheadxi\/deployments)\b/i,
		deploy: [],
		rollback: ["gh run list --workflow WORKFLOW", "gh run rerun RUN_ID"],
		dashboard: "Actions → the workflow → the run of the last good commit → Re-run all jobs",
		note: "A run can be repeated for 30 days, and uses the commit that it was for. After that: git revert, and push.",
		docs: "https://docs.github.com/en/actions/managing-workflow-runs/re-running-workflows-and-jobs"
	}
];
export { platforms };
