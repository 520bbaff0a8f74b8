import { Unreadable, elementText } from "./page.js";
import { STATUS_CODES } from "node:http";
// src/steps/impostors/reason-phrases.ts
const others = [
	"400 Request Header Or Cookie Too Large",
	"Request Header Or Cookie Too Large",
	"The plain HTTP request was sent to HTTPS port",
	"The SSL certificate error",
	"No required SSL certificate was sent",
	"Authorization Required",
	"Not Allowed",
	"Request Time-out",
	"Request Entity Too Large",
	"Request-URI Too Large",
	"Requested Range Not Satisfiable",
	"Service Temporarily Unavailable",
	"Service Unavailable: Back-end server is at capacity",
	"Backend fetch failed",
	"Guru Meditation",
	"Gateway Time-out",
	"Proxy Error",
	"Server Error",
	"Forbidden: Access is denied.",
	"File or directory not found.",
	"Internal server error."
];
const reasons = new Set([...Object.entries(STATUS_CODES).map(([code, phrase = ""]) => Number(code) >= 400 ? phrase : ""), ...others].filter(Boolean).map(normal));
function isReason(words) {
	const reason = words.trim().replace(/^(?:(?:http )?(?:status|error|error code)[:\s]*)?[45]\d\d[:.,\s|–-]*/i, "").replace(/ \([45]\d\d\)$/, "");
	return reasons.has(normal(reason)) && /[ \d]/.test(words);
}
function normal(words) {
	return words.toLowerCase().replace(/[.!]$/, "");
}
// src/steps/impostors/error-signatures.ts
const shortTextChars = 400;
const text = (page, selector) => {
	const [first] = page.select(selector);
	return first ? elementText(first) : "";
};
const has = (page, selector) => page.select(selector).length > 0;
const isShort = (page) => page.visibleText().length <= shortTextChars;
const title = (page) => text(page, "title");
const header = (page, name) => page.header(name) ?? "";
const headerSignatures = [
	{
		name: "an error of the Vercel platform",
		source: "vercel.com/docs/errors: x-vercel-error names the code",
		matches: (page) => header(page, "x-vercel-error") !== ""
	},
	{
		name: "the fallback of the Railway edge: no container answers",
		source: "docs.railway.com, \"Application failed to respond\": x-railway-fallback: true",
		matches: (page) => header(page, "x-railway-fallback") === "true"
	},
	{
		name: "a page of the Render router: the service does not run",
		source: "render.com: x-render-routing is no-server, no-deploy, suspend… or …-error when no instance answered",
		matches: (page) => /^(no-|suspend|hibernate)|-error$/.test(header(page, "x-render-routing"))
	},
	{
		name: "an error of the Fly proxy: no instance answers",
		source: "fly.io/docs/networking/request-headers and /reference/fly-proxy: its own 502 and 503 are empty",
		matches: (page) => page.response.status >= 500 && page.response.body.length === 0 && header(page, "server").startsWith("Fly/")
	}
];
const htmlSignatures = [
	{
		name: "the error page of Next.js",
		source: "next: client/components/error-boundary, GlobalError (\"Application error: a server-side exception has occurred\")",
		matches: (page) => isShort(page) && !has(page, "h1, a[href]") && /^Application error: a (server|client)-side exception has occurred/.test(text(page, "body h2"))
	},
	{
		name: "the error page of Next.js",
		source: "next: pages/_error and http-access-fallback: h1.next-error-h1; app-render: html#__next_error__",
		matches: (page) => has(page, "h1.next-error-h1") || has(page, "html#__next_error__")
	},
	{
		name: "the error overlay of Vite",
		source: "vite: server/middlewares/error.ts, an inline script that imports ErrorOverlay from /@vite/client",
		matches: (page) => has(page, "vite-error-overlay") || page.select("script[type=module]").some((script) => /\bimport \{ ErrorOverlay \} from ['"]\S*\/@vite\/client['"]/.test(elementText(script)))
	},
	{
		name: "the debug page of Django",
		source: "django: views/templates/technical_500.html and technical_404.html",
		matches: (page) => has(page, "#summary h1") && /\bDEBUG = True\b/.test(text(page, "#explanation"))
	},
	{
		name: "the CSRF failure page of Django",
		source: "django: views/templates/csrf_403.html",
		matches: (page) => text(page, "#summary h1").startsWith("Forbidden") && /CSRF verification failed/.test(text(page, "#summary"))
	},
	{
		name: "the debugger of Werkzeug (Flask)",
		source: "werkzeug: debug/tbtools.py, \"// Werkzeug Debugger\"",
		matches: (page) => / \/\/ Werkzeug Debugger$/.test(title(page)) && has(page, "div.debugger")
	},
	{
		name: "the error page of Rails",
		source: "rails: public/500.html, 404.html, 422.html as generated; the text is followed by the code in the title",
		matches: (page) => /^(We.{1,6}re sorry, but something went wrong|The page you were looking for doesn.{1,6}t exist|The change you wanted was rejected) \(\d{3}/.test(title(page))
	},
	{
		name: "the debug page of Rails",
		source: "rails: action_dispatch/middleware/templates/rescues/layout.erb",
		matches: (page) => title(page) === "Action Controller: Exception caught"
	},
	{
		name: "the error page of SvelteKit",
		source: "sveltejs/kit: src/core/config/default-error.html",
		matches: (page) => isShort(page) && /^[45]\d\d$/.test(text(page, "body .error > .status")) && has(page, ".error > .message > h1")
	},
	{
		name: "the error page of Laravel",
		source: "laravel/framework: Foundation/Exceptions/views/minimal.blade.php, code and message side by side",
		matches: (page) => /^[45]\d\d [A-Z][A-Za-z ]+$/.test(page.visibleText()) && page.visibleText().slice(4) === title(page)
	},
	{
		name: "the debug page of Laravel",
		source: "spatie/laravel-ignition: resources/views/errorPage.blade.php, window.ignite(…)",
		matches: (page) => page.select("script").some((script) => /\bwindow\.ignite\(/.test(elementText(script)))
	},
	{
		name: "the debug page of Symfony",
		source: "symfony/error-handler: Resources/views/exception_full.html.php and traces.html.php",
		matches: (page) => /\([45]\d\d [A-Z][\w ]+\)$/.test(title(page)) && has(page, ".trace.trace-as-html")
	},
	{
		name: "the error page of Symfony",
		source: "symfony/error-handler: Resources/views/error.html.php",
		matches: (page) => /^An Error Occurred: /.test(title(page)) && /^The server returned a "\d{3} /.test(text(page, "h2"))
	},
	{
		name: "the error page of Express",
		source: "pillarjs/finalhandler: createHtmlDocument, title \"Error\" and one <pre>",
		matches: (page) => title(page) === "Error" && has(page, "body > pre") && page.visibleText() === text(page, "body > pre")
	},
	{
		name: "the Whitelabel error page of Spring",
		source: "spring-boot: ErrorMvcAutoConfiguration.StaticView",
		matches: (page) => text(page, "body > h1") === "Whitelabel Error Page" && has(page, "#created")
	},
	{
		name: "the error page of Tomcat",
		source: "tomcat: org.apache.catalina.valves.ErrorReportValve",
		matches: (page) => /^HTTP Status [45]\d\d\b/.test(title(page)) && /^HTTP Status [45]\d\d\b/.test(text(page, "body > h1"))
	},
	{
		name: "a fatal error of PHP",
		source: "php-src: main/main.c, php_error_cb with html_errors; an article would escape the tags",
		matches: (page) => isPhpError(page.text())
	},
	{
		name: "the error page of WordPress",
		source: "wordpress: _default_wp_die_handler, body#error-page; wp-includes/load.php",
		matches: (page) => has(page, "body#error-page .wp-die-message")
	},
	{
		name: "the error page of ASP.NET",
		source: "system.web: ErrorFormatter, \"Server Error in '/' Application.\"",
		matches: (page) => /^Server Error in '.*' Application\.$/.test(text(page, "h1"))
	},
	{
		name: "the error page of Vercel",
		source: "vercel.com/docs/errors: the title is status and code",
		matches: (page) => isShort(page) && /^[45]\d\d: [A-Z]+(_[A-Z]+)*$/.test(title(page))
	},
	{
		name: "the error page of Netlify",
		source: "Netlify's default pages \"Page not found\" and \"Site not found\"",
		matches: (page) => isShort(page) && /^(Page|Site) not found$/i.test(title(page)) && /you've followed a broken link|Netlify/.test(page.visibleText().replaceAll("’", "'"))
	},
	{
		name: "the error page of Cloudflare",
		source: "developers.cloudflare.com, 5xx and 1xxx errors: #cf-error-details in #cf-wrapper",
		matches: (page) => has(page, "#cf-error-details, .cf-error-details, body #cf-wrapper .cf-error-overview")
	},
	{
		name: "the error page of CloudFront",
		source: "AWS CloudFront: \"Generated by cloudfront (CloudFront)\"",
		matches: (page) => /^(ERROR: )?The request could not be satisfied\.?$/i.test(title(page)) && /Generated by cloudfront/.test(text(page, "pre"))
	},
	{
		name: "the error page of Heroku",
		source: "devcenter.heroku.com/articles/error-pages: an iframe of herokucdn.com/error-pages",
		matches: (page) => has(page, "iframe[src*=\"herokucdn.com/error-pages/\"]")
	},
	{
		name: "the error page of GitHub Pages",
		source: "GitHub Pages: 404 page of a site that does not exist",
		matches: (page) => isShort(page) && /^Site not found · GitHub Pages$/.test(title(page))
	},
	{
		name: "the start page of nginx",
		source: "nginx: html/index.html",
		matches: (page) => isShort(page) && title(page) === "Welcome to nginx!" && text(page, "h1") === "Welcome to nginx!"
	},
	{
		name: "the start page of Apache",
		source: "httpd: docs/docroot/index.html",
		matches: (page) => page.visibleText() === "It works!"
	},
	{
		name: "a bare error page of a server or proxy",
		source: "nginx (ngx_http_special_response.c), Apache, HAProxy, Django, Flask, gunicorn: an HTTP reason phrase and little else",
		matches: (page) => {
			if (!isShort(page)) return false;
			const heading = text(page, "h1") || text(page, "h2");
			return isReason(heading) ? isReason(title(page) || heading) : isReason(page.visibleText());
		}
	}
];
function isPhpError(text) {
	const start = text.search(/<b>(Fatal error|Parse error|Recoverable fatal error)<\/b>:/);
	return start >= 0 && / in <b>[^<]+<\/b> on line <b>\d+<\/b>/.test(text.slice(start, start + 2e4));
}
// src/steps/impostors/json-error-signatures.ts
function objectOf(page) {
	if (!/^application\/([\w.-]+\+)?json\b/i.test(page.header("content-type") ?? "")) return void 0;
	const value = page.json();
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
const isError = (status) => typeof status === "number" && status >= 400 && status < 600;
const isText = (value) => typeof value === "string";
const hasExactly = (object, ...keys) => Object.keys(object).length === keys.length && keys.every((key) => Object.hasOwn(object, key));
function signature(name, source, matches) {
	return {
		name,
		source,
		matches: (page) => {
			const object = objectOf(page);
			return object !== void 0 && matches(object);
		}
	};
}
const jsonSignatures = [
	signature("an error of Spring", "spring-boot: DefaultErrorAttributes, {timestamp, status, error, path}", ({ timestamp, status, error, path }) => timestamp !== void 0 && isError(status) && isText(error) && isText(path) && path.startsWith("/")),
	signature("an error of Rails", "rails: ActionDispatch::PublicExceptions, {status, error}", (object) => hasExactly(object, "status", "error") && isError(object["status"]) && isReason(String(object["error"]))),
	signature("a debug answer of Laravel", "laravel/framework: Foundation/Exceptions/Handler::convertExceptionToArray, {message, exception, file, line, trace}", (object) => hasExactly(object, "message", "exception", "file", "line", "trace") && Array.isArray(object["trace"])),
	signature("an error of Supabase (PostgREST)", "docs.postgrest.org, Errors: {code, details, hint, message} with a PGRST or SQLSTATE code", (object) => hasExactly(object, "code", "details", "hint", "message") && /^(PGRST\w+|[0-9A-Z]{5})$/.test(String(object["code"]))),
	signature("an error of Supabase Auth", "supabase/auth: internal/api/apierrors, {code, error_code, msg}", (object) => hasExactly(object, "code", "error_code", "msg") && isError(object["code"])),
	signature("an error of the Vercel platform", "vercel.com/docs/errors: {error: {code, message}} with the words of its pages", ({ error }) => typeof error === "object" && error !== null && /^(A server error has occurred|The page could not be found)/.test(String(error["message"]))),
	signature("an error of a Netlify or Lambda function", "docs.aws.amazon.com/lambda, Node.js errors: {errorType, errorMessage, trace}", (object) => isText(object["errorType"]) && isText(object["errorMessage"]) && Array.isArray(object["trace"] ?? object["stackTrace"])),
	signature("an error of FastAPI or Django REST framework", "starlette: ExceptionMiddleware; rest_framework/views.py: {detail: reason}", (object) => hasExactly(object, "detail") && isText(object["detail"]) && isReason(object["detail"]))
];
// src/steps/impostors/text-error-signatures.ts
const shortChars = 300;
const isFile = (page) => /\.(txt|log|md|out|csv)$/i.test(new URL(page.response.url).pathname);
const whole = (pattern) => (page) => {
	const text = page.text();
	return text.length <= shortChars && pattern.test(text.trim());
};
const begins = (pattern) => (page) => !isFile(page) && pattern.test(page.text().slice(0, 5e3).trimStart());
const textSignatures = [
	{
		name: "an error of the Vercel platform",
		source: "vercel.com/docs/errors: a sentence, the code in capitals, the id of the request",
		matches: whole(/^[^\n]{1,120}\n+[A-Z]+(?:_[A-Z]+)+\n+(?:[a-z]{3}\d::)?[\w:-]+$/)
	},
	{
		name: "an error of the Envoy proxy",
		source: "envoyproxy/envoy: source/common/http/utility.cc and router.cc, local replies",
		matches: whole(/^(?:upstream connect error or disconnect\/reset before headers\b[^\n]*|no healthy upstream|upstream request timeout|stream timeout|RBAC: access denied|fault filter abort)$/)
	},
	{
		name: "the default backend of Kubernetes ingress",
		source: "kubernetes/ingress-nginx: images/defaultbackend",
		matches: whole(/^default backend - 404$/)
	},
	{
		name: "an error of Traefik",
		source: "traefik/traefik: pkg/server/service/loadbalancer, \"no available server\"",
		matches: whole(/^no available server$/)
	},
	{
		name: "the 404 of a Go server or of Traefik",
		source: "golang/go: net/http, NotFound: \"404 page not found\"",
		matches: whole(/^404 page not found$/)
	},
	{
		name: "an error of Cloudflare",
		source: "developers.cloudflare.com, errors as plain text: \"error code: 1016\"",
		matches: whole(/^error code: \d{3,4}$/)
	},
	{
		name: "a bare error of a server or proxy",
		source: "the reason phrases of HTTP and of servers, as the whole body",
		matches: (page) => page.text().length <= shortChars && isReason(page.text().trim())
	},
	{
		name: "a traceback of Python",
		source: "docs.python.org, traceback: \"Traceback (most recent call last):\"",
		matches: begins(/^(?:Internal Server Error\n{1,2})?Traceback \(most recent call last\):\n\s+File "/)
	},
	{
		name: "a stack trace of Node.js",
		source: "v8.dev/docs/stack-trace-api: name and message, then lines with \"at\"",
		matches: begins(/^(?:Uncaught )?(?:\w+Error|Error)\b[^\n]{0,500}\n(?:[^\n]{0,500}\n){0,5}?\s+at [^\n]+:\d+:\d+\)?/)
	},
	{
		name: "a fatal error of PHP",
		source: "php-src: main/main.c, php_error_cb without html_errors",
		matches: begins(/^(?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,2}[^]{0,4000}? (?:in|thrown in) \S+ on line \d+/)
	},
	{
		name: "a stack trace of Java",
		source: "docs.oracle.com, Throwable.printStackTrace: class and message, then lines with a tab and \"at\"",
		matches: begins(/^(?:Exception in thread "[^"\n]{0,100}" )?(?:[a-z_]\w*\.)+[A-Z]\w*(?:Exception|Error)\b[^\n]{0,500}\n\s+at [\w.$/<>]+\(/)
	},
	{
		name: "a panic of Go",
		source: "golang/go: runtime/panic.go: \"panic: …\" and \"goroutine N [\"",
		matches: begins(/^(?:http: panic serving [^\n]{0,200}\n)?panic: [^\n]{0,500}\n[^]{0,500}?goroutine \d+ \[/)
	},
	{
		name: "a panic of Rust",
		source: "rust-lang/rust: library/std/src/panicking.rs: \"thread 'main' panicked at\"",
		matches: begins(/^thread '[^'\n]{0,100}' (?:\(\d+\) )?panicked at /)
	},
	{
		name: "an exception of Ruby",
		source: "docs.ruby-lang.org, Exception#full_message: file:line:in, message and class in brackets",
		matches: begins(/^\S+\.rb:\d+:in [`'][^\n]{1,300}\((?:[A-Z]\w*::)*[A-Z]\w*(?:Error|Exception)\)/)
	},
	{
		name: "an exception of .NET",
		source: "learn.microsoft.com, Exception.ToString: class and message, then lines with \"at … in …:line\"",
		matches: begins(/^(?:Unhandled exception\. )?(?:[A-Z]\w*\.)+[A-Z]\w*Exception\b[^\n]{0,500}\n\s+at [\w.<>`]+\(/)
	}
];
// src/steps/impostors/error-page.ts
const maxBytes = 2e6;
function findErrorPage(page, method) {
	const { status, body } = page.response;
	if (status >= 300 && status < 400) return void 0;
	const byHeader = headerSignatures.find((signature) => signature.matches(page));
	if (byHeader || body.length > maxBytes) return byHeader?.name;
	if (page.isHtml() && method === "GET" && status === 200 && body.every((byte) => byte <= 32)) return "an empty HTML page";
	try {
		return signaturesFor(page).find((signature) => signature.matches(page))?.name;
	} catch (error) {
		if (error instanceof Unreadable) return void 0;
		throw error;
	}
}
function signaturesFor(page) {
	if (page.isHtml()) return htmlSignatures;
	const type = (page.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase();
	return type === "" || type === "text/plain" ? textSignatures : jsonSignatures;
}
export { findErrorPage };
