import { html, json, marker, type Route } from '../lab/site.ts';
import type { World } from '../lab/whole.ts';
import type { Framework } from './application.ts';

/** Something that goes wrong on a launch day, and the failing rules that must say so. */
export type Break = {
  name: string;
  rules: string[];
  change?(world: World): void;
  /** Of a site with a login of its own. */
  framework?(own: Framework): Framework;
};

const make = (name: string, rule: string | string[], change: Break['change']): Break => {
  return { name, rules: [rule].flat(), change };
};
const within = (name: string, rule: string, framework: Break['framework']): Break => {
  return { name, rules: [rule], framework };
};
const hostOf = (world: World) => new URL(world.launch.canonical).host;
const twin = 'example.com';
const otherOf = (world: World) => (hostOf(world) === twin ? 'www.example.com' : twin);
const text = (status: number, body: string, type = 'text/plain'): Route => {
  return (_, response) => void response.writeHead(status, { 'content-type': type }).end(body);
};
const route = (path: string, answer: Route) => (world: World) => {
  world.switches.routes = { ...world.switches.routes, [path]: answer };
};
const headers = (changes: Record<string, string | undefined>) => (world: World) => {
  world.switches.headers = { ...world.switches.headers, ...changes };
};
const missing = '/launch-gate-no-such-page';

export const envFile = make('.env is served', 'leak-env-file', route('/.env', text(200, 'API_KEY=\nDEBUG=\n')));
export const gitFolder = make('.git is served', 'leak-git', route('/.git/HEAD', text(200, 'ref: refs/heads/main\n')));
export const expired = make('certificate expired', 'tls-expired', (world) => {
  world.certificates[hostOf(world)] = { fromDays: -90, untilDays: -1 };
});
export const otherName = make('certificate of another host', 'tls-wrong-host', (world) => {
  world.certificates[hostOf(world)] = { names: ['platform.example.net'] };
});
export const noIntermediate = make('intermediate not sent', 'tls-incomplete-chain', (world) => {
  world.certificates[hostOf(world)] = { sends: 'leaf' };
});
export const aliasExpired = make('certificate of the alias expired', 'tls-expired', (world) => {
  world.certificates[otherOf(world)] = { fromDays: -90, untilDays: -1 };
});
export const loop = make('redirect loop', 'redirect-loop', (world) => {
  world.answers[`https://${hostOf(world)}/`] = [301, `https://${hostOf(world)}/$query`];
});
export const aliasLoop = make('both names redirect to each other', 'redirect-loop', (world) => {
  world.answers[`https://${hostOf(world)}/`] = [301, `https://${otherOf(world)}/$query`];
});
export const plain = make('http is served', 'redirect-insecure', (world) => {
  world.answers[`http://${hostOf(world)}/`] = [200];
});
export const backToHttp = make('https leads back to http', 'redirect-insecure', (world) => {
  world.answers[`https://${otherOf(world)}/`] = [301, `http://${hostOf(world)}/$query`];
});
export const toPlatform = make("the alias leads to the platform's own host", 'redirect-wrong-host', (world) => {
  world.answers[`https://${otherOf(world)}/`] = [301, 'https://api.example.com/$query'];
  world.answers['https://api.example.com/'] = [200];
});
export const twice = make('the alias serves the site too', 'redirect-two-hosts', (world) => {
  world.answers[`https://${otherOf(world)}/`] = [200];
});
export const notAdded = make('domain not added to the platform', 'redirect-broken', (world) => {
  world.answers[`https://${hostOf(world)}/`] = [404];
});
export const forgotten = make('moved URL forgotten', 'redirect-broken', (world) => {
  world.launch.redirects = { '/old-pricing': '/' };
  world.answers[`${world.launch.canonical}/old-pricing`] = [404];
});
export const misled = make('moved URL leads elsewhere', 'redirect-wrong-target', (world) => {
  world.launch.redirects = { '/old-pricing': '/pricing' };
  world.answers[`${world.launch.canonical}/old-pricing`] = [301, '/'];
});
export const dangling = make('CNAME leads to nothing', 'dns-dangling', (world) => {
  const target = [world.zone[hostOf(world)]?.CNAME ?? []].flat()[0] ?? '';
  delete world.zone[target.replace(/\.$/, '')];
});
export const noAddress = make('no address', 'dns-missing', (world) => {
  world.zone[hostOf(world)] = { TXT: 'x' };
});
export const noHsts = make('no HSTS', 'hsts-missing', headers({ 'strict-transport-security': undefined }));
export const anyOrigin = make(
  'any origin may read with credentials',
  'cors-reflects-origin',
  route('/', ({ headers: { origin } }, response) => {
    response.setHeader('access-control-allow-origin', origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    html(response, '<h1>Lab</h1>');
  }),
);
export const mixed = make(
  'script over http',
  'mixed-active',
  (world) => void (world.switches.html = '<script src="http://cdn.example.net/a.js"></script>'),
);
export const formOverHttp = make(
  'form sent over http',
  'mixed-active',
  (world) => void (world.switches.html = '<form action="http://forms.example.net/"><input name="email"></form>'),
);

const page = (trace: string) => text(404, `<!doctype html><title>Error</title><pre>${trace}</pre>`, 'text/html');
const traces: Record<string, Route> = {
  JavaScript: page('Error: not here\n    at find (/srv/app/pages.js:1:2)\n    at run (/srv/app/server.js:9:3)'),
  Ruby: page(
    "No route matches\n/srv/app/controllers/application_controller.rb:3:in `call'\n/srv/app/lib/a.rb:9:in `run'",
  ),
  Python: text(
    500,
    '{"detail":"Traceback (most recent call last):\\n  File \\"/srv/app/main.py\\", line 3, in find"}',
    'application/json',
  ),
  PHP: page('Fatal error: Uncaught Error in /var/www/html/wp-content/themes/shop/functions.php:12'),
};
export const trace = (language: keyof typeof traces) =>
  make(`stack trace of ${language} on 404`, 'leak-stack-trace', route(missing, traces[language] as Route));

export const leaked = make("a member's page is cached and leaked", 'cache-leak', (world) => {
  // The edge keeps it whoever asks, and says so only where it answers.
  const own = world.switches.routes?.['GET /account'];
  let kept = false;
  route('GET /account', (request, response) => {
    if (!kept && request.headers.cookie) {
      kept = true;
      return own?.(request, response);
    }
    response.setHeader('age', '12');
    html(response, `<h1>The ${marker}</h1>`);
  })(world);
});
export const shared = within("caches may share a member's page", 'cache-shared', (own) => {
  return { ...own, account: 'public, s-maxage=60' };
});
/** The session cookie with other attributes. */
const cookie = (name: string, rule: string, change: (attributes: string) => string) =>
  within(name, rule, (own) => ({ ...own, cookie: [own.cookie[0].replace('__Host-', ''), change(own.cookie[1])] }));
const without = (attribute: RegExp) => (attributes: string) => attributes.replace(attribute, '');
export const insecure = cookie('session cookie without Secure', 'cookie-insecure', without(/; secure/i));
export const readable = cookie('session cookie without HttpOnly', 'cookie-no-httponly', without(/; httponly/i));
export const ofSuffix = cookie(
  'session cookie for a public suffix',
  'cookie-public-suffix',
  (attributes) => `${attributes}; Domain=com`,
);
export const foreign = cookie(
  'session cookie for another host',
  'cookie-refused',
  (attributes) => `${attributes}; Domain=app.host.example`,
);
export const unlimited = within('no limit on attempts', 'rate-limit-missing', (own) => ({ ...own, limit: Infinity }));
export const unlimitedApi = make(
  'no limit on attempts',
  'rate-limit-missing',
  route('POST /api/login', (_, response) => json(response, 401, { detail: 'wrong' })),
);

const apexTexts = (world: World, change: (texts: string[]) => string[]) => {
  world.zone[twin] = { ...world.zone[twin], TXT: change([world.zone[twin]?.TXT ?? []].flat()) };
};
const isSpf = (value: string) => value.startsWith('v=spf1');
const keys = (world: World) => Object.keys(world.zone).filter((name) => name.includes('._domainkey.'));
export const noAuthentication = make(
  'neither SPF nor DKIM',
  ['dkim-missing', 'mail-unauthenticated', 'spf-missing'],
  (world) => {
    apexTexts(world, (texts) => texts.filter((value) => !isSpf(value)));
    for (const name of keys(world)) delete world.zone[name];
  },
);
export const noKey = make('DKIM key missing', 'dkim-missing', (world) => {
  for (const name of keys(world)) delete world.zone[name];
});
export const twoSpf = make('SPF twice', 'spf-multiple', (world) =>
  apexTexts(world, (texts) => [...texts, 'v=spf1 include:_spf.provider.example ~all']),
);
export const noDmarc = make('no DMARC', 'dmarc-missing', ({ zone }) => void delete zone['_dmarc.example.com']);
export const notSet = make('a variable is not set', 'env-missing', (world) => {
  world.files['.env.example'] += 'STRIPE_SECRET_KEY=\n';
});
