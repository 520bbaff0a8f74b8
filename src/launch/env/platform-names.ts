type Platform = {
  /** Where they are listed. */
  source: string;
  names?: string;
  prefixes?: string;
  /** Plain words, which elsewhere are a program's own: documented or not they are left alone, but where they must be set they count. */
  plain?: string;
};

/** Variables that are set by the platform, the system or the tools that start a program, not by whoever deploys it. */
const platforms: Platform[] = [
  {
    source: 'nodejs.org/api/cli.html, nextjs.org, guides.rubyonrails.org, docs.python.org, vite.dev/guide/env-and-mode',
    names:
      'NODE_ENV NODE_OPTIONS NODE_PATH NEXT_RUNTIME NEXT_PHASE RAILS_ENV RACK_ENV PYTHONPATH VIRTUAL_ENV DJANGO_SETTINGS_MODULE VITEST JEST_WORKER_ID',
    prefixes: 'npm CARGO',
    plain: 'MODE DEV PROD SSR BASE_URL',
  },
  {
    source: 'environ(7), specifications.freedesktop.org/basedir, learn.microsoft.com: recognized environment variables',
    names:
      'HOME PATH PWD LOGNAME SHELL TERM COLORTERM NO_COLOR FORCE_COLOR TMPDIR HOSTNAME APPDATA LOCALAPPDATA PROGRAMFILES USERPROFILE SYSTEMROOT COMSPEC',
    prefixes: 'XDG LC KUBERNETES',
    plain: 'HOST USER USERNAME TEMP TMP TZ LANG EDITOR DISPLAY',
  },
  {
    source: 'docs.github.com/actions/reference/variables-reference, docs.gitlab.com/ci/variables/predefined_variables',
    names: 'CI',
    prefixes: 'GITHUB RUNNER ACTIONS GITLAB CI CIRCLE TRAVIS BUILDKITE',
  },
  {
    source: 'vercel.com/docs/environment-variables/system-environment-variables and framework-environment-variables',
    names: 'VERCEL',
    prefixes:
      'VERCEL NEXT_PUBLIC_VERCEL NUXT_ENV_VERCEL REACT_APP_VERCEL GATSBY_VERCEL VITE_VERCEL PUBLIC_VERCEL VUE_APP_VERCEL REDWOOD_ENV_VERCEL SANITY_STUDIO_VERCEL',
  },
  {
    source: 'docs.netlify.com/build/configure-builds/environment-variables, read-only variables',
    names:
      'NETLIFY DEPLOY_URL DEPLOY_PRIME_URL DEPLOY_ID COMMIT_REF CACHED_COMMIT_REF INCOMING_HOOK_TITLE INCOMING_HOOK_URL INCOMING_HOOK_BODY',
    prefixes: 'NETLIFY',
    plain: 'URL CONTEXT BRANCH HEAD BUILD_ID SITE_NAME SITE_ID PULL_REQUEST REVIEW_ID REPOSITORY_URL',
  },
  { source: 'render.com/docs/environment-variables', names: 'PORT RENDER IS_PULL_REQUEST', prefixes: 'RENDER' },
  { source: 'docs.railway.com/reference/variables', prefixes: 'RAILWAY' },
  { source: 'fly.io/docs/machines/runtime-environment', names: 'PRIMARY_REGION', prefixes: 'FLY' },
  { source: 'devcenter.heroku.com/articles/dyno-metadata', names: 'DYNO', prefixes: 'HEROKU', plain: 'SOURCE_VERSION' },
  {
    source: 'developers.cloudflare.com/pages/configuration/build-configuration and workers/ci-cd/builds',
    names: 'CF_PAGES WORKERS_CI',
    prefixes: 'CF_PAGES WORKERS_CI',
  },
  {
    source:
      'docs.aws.amazon.com/lambda: defined runtime environment variables; docs.aws.amazon.com/amplify: environment variables',
    names:
      'AWS_REGION AWS_DEFAULT_REGION AWS_EXECUTION_ENV LAMBDA_TASK_ROOT LAMBDA_RUNTIME_DIR AWS_APP_ID AWS_BRANCH AWS_COMMIT_ID AWS_JOB_ID',
    prefixes: 'AWS_LAMBDA',
  },
  {
    source: 'cloud.google.com/run/docs/container-contract and appengine/docs: runtime environment',
    names:
      'K_SERVICE K_REVISION K_CONFIGURATION GOOGLE_CLOUD_PROJECT GCLOUD_PROJECT FUNCTION_TARGET FUNCTION_SIGNATURE_TYPE',
    prefixes: 'GAE CLOUD_RUN',
  },
  {
    source: 'learn.microsoft.com/azure/app-service/reference-app-settings',
    names:
      'WEBSITE_SITE_NAME WEBSITE_HOSTNAME WEBSITE_INSTANCE_ID WEBSITE_SKU WEBSITE_RESOURCE_GROUP WEBSITE_OWNER_NAME',
  },
  { source: 'docs.deno.com/deploy: environment variables', names: 'DENO_DEPLOYMENT_ID DENO_REGION' },
];

const words = (key: 'names' | 'prefixes' | 'plain') =>
  new Set(platforms.flatMap((platform) => platform[key]?.split(' ') ?? []));
const names = words('names');
const plain = words('plain');
const prefixes = new RegExp(`^(${[...words('prefixes')].join('|')})_`);

/** Whether a platform sets it, so that it need not be documented. */
export function isOfPlatform(name: string): boolean {
  return isSetByPlatform(name) || plain.has(name);
}

/** Whether nobody but a platform sets a variable of this name. */
export function isSetByPlatform(name: string): boolean {
  return names.has(name) || prefixes.test(name);
}
