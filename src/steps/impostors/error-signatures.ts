import { elementText, type Page } from '../page.ts';
import { brokenPageSignatures } from './broken-page-signatures.ts';
import { has, isShort, text, title } from './page-parts.ts';
import { isReason } from './reason-phrases.ts';
import type { Signature } from './signature.ts';
import { startPages } from './start-pages.ts';

const header = (page: Page, name: string): string => page.header(name) ?? '';

/** Recognised by a response header, so answers that are not HTML can match too. */
export const headerSignatures: Signature[] = [
  {
    name: 'an error of the Vercel platform',
    source: 'vercel.com/docs/errors: x-vercel-error names the code',
    matches: (page) => header(page, 'x-vercel-error') !== '',
  },
  {
    name: 'the fallback of the Railway edge: no container answers',
    source: 'docs.railway.com, "Application failed to respond": x-railway-fallback: true',
    matches: (page) => header(page, 'x-railway-fallback') === 'true',
  },
  {
    name: 'a page of the Render router: the service does not run',
    source: 'render.com: x-render-routing is no-server, no-deploy, suspend… or …-error when no instance answered',
    matches: (page) => /^(no-|suspend|hibernate)|-error$/.test(header(page, 'x-render-routing')),
  },
  {
    name: 'an error of the Fly proxy: no instance answers',
    source: 'fly.io/docs/networking/request-headers and /reference/fly-proxy: its own 502 and 503 are empty',
    matches: (page) =>
      page.response.status >= 500 && page.response.body.length === 0 && header(page, 'server').startsWith('Fly/'),
  },
];

export const htmlSignatures: Signature[] = [
  {
    name: 'the error page of Next.js',
    source:
      'next: client/components/error-boundary, GlobalError ("Application error: a server-side exception has occurred")',
    matches: (page) =>
      isShort(page) &&
      !has(page, 'h1, a[href]') &&
      /^Application error: a (server|client)-side exception has occurred/.test(text(page, 'body h2')),
  },
  {
    name: 'the error page of Next.js',
    source: 'next: pages/_error and http-access-fallback: h1.next-error-h1; app-render: html#__next_error__',
    matches: (page) => has(page, 'h1.next-error-h1') || has(page, 'html#__next_error__'),
  },
  {
    name: 'the error overlay of Vite',
    source: 'vite: server/middlewares/error.ts, an inline script that imports ErrorOverlay from /@vite/client',
    matches: (page) =>
      has(page, 'vite-error-overlay') ||
      page
        .select('script[type=module]')
        .some((script) => /\bimport \{ ErrorOverlay \} from ['"]\S*\/@vite\/client['"]/.test(elementText(script))),
  },
  {
    name: 'the debug page of Django',
    source: 'django: views/templates/technical_500.html and technical_404.html',
    matches: (page) => has(page, '#summary h1') && /\bDEBUG = True\b/.test(text(page, '#explanation')),
  },
  {
    name: 'the CSRF failure page of Django',
    source: 'django: views/templates/csrf_403.html',
    matches: (page) =>
      text(page, '#summary h1').startsWith('Forbidden') && /CSRF verification failed/.test(text(page, '#summary')),
  },
  {
    name: 'the debugger of Werkzeug (Flask)',
    source: 'werkzeug: debug/tbtools.py, "// Werkzeug Debugger"',
    matches: (page) => / \/\/ Werkzeug Debugger$/.test(title(page)) && has(page, 'div.debugger'),
  },
  {
    name: 'the error page of Rails',
    source: 'rails: public/500.html, 404.html, 422.html as generated; the text is followed by the code in the title',
    matches: (page) =>
      /^(We.{1,6}re sorry, but something went wrong|The page you were looking for doesn.{1,6}t exist|The change you wanted was rejected) \(\d{3}/.test(
        title(page),
      ),
  },
  {
    name: 'the debug page of Rails',
    source: 'rails: action_dispatch/middleware/templates/rescues/layout.erb',
    matches: (page) => title(page) === 'Action Controller: Exception caught',
  },
  {
    name: 'the error page of SvelteKit',
    source: 'sveltejs/kit: src/core/config/default-error.html',
    matches: (page) =>
      isShort(page) && /^[45]\d\d$/.test(text(page, 'body .error > .status')) && has(page, '.error > .message > h1'),
  },
  {
    name: 'the error page of Laravel',
    source: 'laravel/framework: Foundation/Exceptions/views/minimal.blade.php, code and message side by side',
    matches: (page) =>
      /^[45]\d\d [A-Z][A-Za-z ]+$/.test(page.visibleText()) && page.visibleText().slice(4) === title(page),
  },
  {
    name: 'the debug page of Laravel',
    source: 'spatie/laravel-ignition: resources/views/errorPage.blade.php, window.ignite(…)',
    matches: (page) => page.select('script').some((script) => /\bwindow\.ignite\(/.test(elementText(script))),
  },
  {
    name: 'the debug page of Symfony',
    source: 'symfony/error-handler: Resources/views/exception_full.html.php and traces.html.php',
    matches: (page) => /\([45]\d\d [A-Z][\w ]+\)$/.test(title(page)) && has(page, '.trace.trace-as-html'),
  },
  {
    name: 'the error page of Symfony',
    source: 'symfony/error-handler: Resources/views/error.html.php',
    matches: (page) =>
      /^An Error Occurred: /.test(title(page)) && /^The server returned a "\d{3} /.test(text(page, 'h2')),
  },
  {
    name: 'the error page of Express',
    source: 'pillarjs/finalhandler: createHtmlDocument, title "Error" and one <pre>',
    matches: (page) =>
      title(page) === 'Error' && has(page, 'body > pre') && page.visibleText() === text(page, 'body > pre'),
  },
  {
    name: 'the Whitelabel error page of Spring',
    source: 'spring-boot: ErrorMvcAutoConfiguration.StaticView',
    matches: (page) => text(page, 'body > h1') === 'Whitelabel Error Page' && has(page, '#created'),
  },
  {
    name: 'the error page of Tomcat',
    source: 'tomcat: org.apache.catalina.valves.ErrorReportValve',
    matches: (page) =>
      /^HTTP Status [45]\d\d\b/.test(title(page)) && /^HTTP Status [45]\d\d\b/.test(text(page, 'body > h1')),
  },
  {
    name: 'a fatal error of PHP',
    source: 'php-src: main/main.c, php_error_cb with html_errors; an article would escape the tags',
    matches: (page) => isPhpError(page.text(), 'Fatal error|Parse error|Recoverable fatal error'),
  },
  {
    name: 'a message of PHP in the page (display_errors)',
    source: 'php-src: main/main.c, php_error_cb with html_errors, for what does not end the program; xdebug: stack.c',
    outcome: 'answered with a message of PHP in the page',
    fix: 'Mend what it tells, and turn off display_errors: users see it, and the paths in it.',
    matches: (page) => isPhpError(page.text(), 'Warning|Notice|Deprecated') || has(page, 'table.xdebug-error'),
  },
  {
    name: 'the error page of WordPress',
    source: 'wordpress: _default_wp_die_handler, body#error-page; wp-includes/load.php',
    matches: (page) => has(page, 'body#error-page .wp-die-message'),
  },
  {
    name: 'the error page of ASP.NET',
    source: 'system.web: ErrorFormatter, "Server Error in \'/\' Application."',
    matches: (page) => /^Server Error in '.*' Application\.$/.test(text(page, 'h1')),
  },
  {
    name: 'the error page of Vercel',
    source: 'vercel.com/docs/errors: the title is status and code',
    matches: (page) => isShort(page) && /^[45]\d\d: [A-Z]+(_[A-Z]+)*$/.test(title(page)),
  },
  {
    name: 'the error page of Netlify',
    source: 'Netlify\'s default pages "Page not found" and "Site not found"',
    matches: (page) =>
      isShort(page) &&
      /^(Page|Site) not found$/i.test(title(page)) &&
      /you've followed a broken link|Netlify/.test(page.visibleText().replaceAll('’', "'")),
  },
  {
    name: 'the error page of Cloudflare',
    source: 'developers.cloudflare.com, 5xx and 1xxx errors: #cf-error-details in #cf-wrapper',
    matches: (page) => has(page, '#cf-error-details, .cf-error-details, body #cf-wrapper .cf-error-overview'),
  },
  {
    name: 'the error page of CloudFront',
    source: 'AWS CloudFront: "Generated by cloudfront (CloudFront)"',
    matches: (page) =>
      /^(ERROR: )?The request could not be satisfied\.?$/i.test(title(page)) &&
      /Generated by cloudfront/.test(text(page, 'pre')),
  },
  {
    name: 'the error page of Heroku',
    source: 'devcenter.heroku.com/articles/error-pages: an iframe of herokucdn.com/error-pages',
    matches: (page) => has(page, 'iframe[src*="herokucdn.com/error-pages/"]'),
  },
  {
    name: 'the error page of GitHub Pages',
    source: 'GitHub Pages: 404 page of a site that does not exist',
    matches: (page) => isShort(page) && /^Site not found · GitHub Pages$/.test(title(page)),
  },
  {
    name: 'the error page of React Router',
    source: 'remix-run/react-router: lib/hooks.tsx, DefaultErrorComponent',
    matches: (page) => page.select('h2 + h3').length > 0 && text(page, 'h2') === 'Unexpected Application Error!',
  },
  ...startPages,
  {
    name: 'a bare error page of a server or proxy',
    source:
      'nginx (ngx_http_special_response.c), Apache, HAProxy, Django, Flask, gunicorn: an HTTP reason phrase and little else',
    matches: (page) => {
      if (!isShort(page)) return false;
      const heading = text(page, 'h1') || text(page, 'h2');
      return isReason(heading) ? isReason(title(page) || heading) : isReason(page.visibleText());
    },
  },
  ...brokenPageSignatures,
];

function isPhpError(text: string, kinds: string): boolean {
  const start = text.search(new RegExp(`<b>(?:${kinds})</b>: `));
  // A stack trace may stand between the message and the place.
  return start >= 0 && / in <b>[^<]+<\/b> on line <b>\d+<\/b>/.test(text.slice(start, start + 20_000));
}
