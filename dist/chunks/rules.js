// src/model/rules/gate.ts
const unjudged = "What was not judged may be broken";
const gateRules = {
	"gate/changed": {
		severity: "medium",
		means: "A pull request changes a file that steers the gate, or hides text from it by attributes of git.",
		impact: "Whoever may change what the gate looks for decides what it finds",
		fix: "Review the change as you would review a secret.",
		page: "secrets.md#the-gate-is-not-rewritten-by-what-it-judges"
	},
	"gate/deadline": {
		severity: "blocker",
		means: "The run did not end within its deadline.",
		impact: unjudged,
		fix: "Look for what was slow, or give a longer \"deadline\" in the configuration.",
		page: "configuration.md#the-whole-run"
	},
	"gate/cancelled": {
		severity: "blocker",
		means: "The run was told to stop before everything was judged.",
		impact: unjudged,
		fix: "Run it again.",
		page: "exit-codes.md#exit-3-could-not-judge"
	},
	"gate/nothing-judged": {
		severity: "blocker",
		as: "unclear",
		means: "Of a part of the gate nothing at all could be judged, which is no pass.",
		impact: unjudged,
		fix: "Mend what the unclear findings name, or wait until it has passed; then run it again.",
		page: "exit-codes.md"
	},
	"gate/not-listed": {
		severity: "blocker",
		otherwise: "that of the most severe finding which is left out",
		means: "The report has no room for all findings.",
		impact: "More is wrong than is shown",
		fix: "Mend those that are listed and run it again.",
		page: "report.md#json"
	}
};
// src/model/rules/latency.ts
const slow = "People leave a page that makes them wait";
const page$3 = "latency.md#how-it-is-judged";
const otherwise = "medium while it is not settled";
const latencyRules = {
	"latency/p95": {
		severity: "high",
		otherwise,
		means: "More than one request in twenty takes longer than the budget of this route.",
		impact: slow,
		fix: "Compare with the last release; if the route has to take this long, raise its budget.",
		page: page$3
	},
	"latency/p50": {
		severity: "high",
		otherwise,
		means: "Half of the requests take longer than the budget of this route.",
		impact: slow,
		fix: "Compare with the last release; if the route has to take this long, raise its budget.",
		page: page$3
	},
	"latency/errors": {
		severity: "high",
		otherwise,
		means: "More requests failed than the budget of this route allows.",
		impact: "What fails once in a while fails for some users always",
		fix: "Look for the reason in the log of the server.",
		page: page$3
	},
	"latency/regression": {
		severity: "high",
		otherwise,
		means: "A route is slower than that of the previous deployment, measured side by side, twice.",
		impact: slow,
		fix: "Look for what changed in the code, its data, or where it runs; or go back.",
		page: "latency-history.md#side-by-side-with-the-previous-deployment"
	},
	"latency/drift": {
		severity: "high",
		otherwise: "a warning unless two deployments in a row measured it and \"on-drift\" says fail",
		means: "A route is slower than with the deployments before this one.",
		impact: "A little slower with each release is what nobody notices until users do",
		fix: "Look for what changed in the first deployment that measured it.",
		page: "latency-history.md#against-the-history"
	}
};
// src/model/rules/impacts.ts
const impacts = {
	publicSecrets: "Secrets are public: whatever they open counts as taken",
	foreignData: "One user sees the data of another",
	down: "Visitors do not get to the site, or to a page of it",
	warning: "Browsers stop visitors with a warning",
	wrongPlace: "Visitors end in the wrong place, or without encryption",
	unset: "The application does not start, or fails in use",
	noLogin: "Nobody can log in",
	takeover: "Accounts can be taken over",
	mail: "Mail does not arrive, or anyone can write in your name",
	record: "Mail, or a service that looks for a record of yours, does not work",
	partly: "Some visitors get another answer than the others",
	twice: "The site stands twice, or old links lead astray",
	staging: "The staging system receives the sessions of users",
	telling: "Attackers learn how the application is built",
	interception: "Somebody on the way can read or change what visitors see",
	proxy: "The proxy in front does not do what it is for",
	unprotected: "A protection that browsers offer is not used",
	costly: "It costs time, or is forgotten by the next one",
	unknown: "What was not judged may be broken"
};
// src/model/rules/launch-hosts.ts
const dns = "launch.md#dns";
const page$2 = "launch.md#rules";
const launchHostRules = {
	"launch/dns-missing": {
		severity: "blocker",
		means: "A name that is listed does not exist, or has no record of the type asked for.",
		impact: impacts.down,
		impactOfRecord: impacts.record,
		fix: "Add the record that the finding names, in the zone that it names.",
		page: dns
	},
	"launch/dns-dangling": {
		severity: "blocker",
		means: "A CNAME leads to nothing, or round in a loop.",
		impact: impacts.down,
		impactOfRecord: impacts.record,
		fix: "Correct its target or remove it: whoever gets that name at the provider answers in your place.",
		page: dns
	},
	"launch/dns-wrong": {
		severity: "blocker",
		means: "A record differs from what the configuration lists, at every name server.",
		impact: impacts.down,
		impactOfRecord: impacts.record,
		fix: "Correct the record, or the list if the change was meant.",
		page: dns
	},
	"launch/dns-disagree": {
		severity: "high",
		means: "Some name servers have the record that is listed, and some do not.",
		impact: impacts.partly,
		fix: "Wait until the change has arrived everywhere; if it stays, look at what each server says.",
		page: dns
	},
	"launch/dns-unreachable": {
		severity: "blocker",
		otherwise: "high for the records of mail",
		as: "unclear",
		means: "Nobody answers a question about this name.",
		impact: impacts.unknown,
		fix: "Run it again. If it stays, look at the status of the DNS provider; after moving the zone, at DNSSEC.",
		page: dns
	},
	"launch/unreachable": {
		severity: "blocker",
		means: "A host or page does not answer; as unclear where it was only too slow, or could not be asked from here.",
		impact: impacts.down,
		fix: "Check that the server runs, and that the record of the host points at it.",
		page: page$2
	},
	"launch/challenged": {
		severity: "high",
		as: "unclear",
		means: "A wall against bots answers in place of the site, or the host asks to be left alone (429).",
		impact: impacts.unknown,
		fix: "Let the runner through, or run it from where the site can be seen.",
		page: page$2
	},
	"launch/stopped": {
		severity: "blocker",
		as: "unclear",
		means: "The run ended before every launch check was answered.",
		impact: impacts.unknown,
		fix: "Look for what was slow; a longer \"deadline\" in the configuration gives more time.",
		page: "configuration.md#the-whole-run"
	},
	"launch/redirect-loop": {
		severity: "blocker",
		means: "A URL redirects for ever.",
		impact: impacts.down,
		fix: "Keep the rule that leads to the canonical host, and drop the one that leads back.",
		page: page$2
	},
	"launch/redirect-insecure": {
		severity: "blocker",
		means: "A page is served over http, or https leads back to it.",
		impact: impacts.wrongPlace,
		fix: "Redirect http to https, and write https in the target.",
		page: page$2
	},
	"launch/redirect-wrong-host": {
		severity: "blocker",
		means: "A host leads to another one than the canonical host.",
		impact: impacts.wrongPlace,
		fix: "Correct the redirect, or the canonical host in the configuration.",
		page: page$2
	},
	"launch/redirect-login": {
		severity: "medium",
		means: "The site leads to a login at a service that \"login-hosts\" does not name.",
		impact: impacts.costly,
		fix: "Name the host in \"login-hosts\" if the login there is meant.",
		page: page$2
	},
	"launch/redirect-broken": {
		severity: "blocker",
		means: "A host leads to no page: an error, or a redirect without a usable target.",
		impact: impacts.down,
		fix: "Look at the last answer of the trail, and at what should stand there.",
		page: page$2
	},
	"launch/redirect-two-hosts": {
		severity: "high",
		means: "A second host serves the site itself in place of leading to the canonical one.",
		impact: impacts.twice,
		fix: "Redirect it with 301 or 308.",
		page: page$2
	},
	"launch/redirect-wrong-target": {
		severity: "high",
		means: "An old URL does not lead to where it moved.",
		impact: impacts.twice,
		fix: "Correct the redirect, or its entry in the configuration.",
		page: page$2
	},
	"launch/redirect-temporary": {
		severity: "medium",
		means: "A redirect for good is told as one for the time being.",
		impact: impacts.costly,
		fix: "Answer 301 or 308.",
		page: page$2
	},
	"launch/redirect-too-many": {
		severity: "medium",
		means: "It takes more than two redirects to arrive.",
		impact: impacts.costly,
		fix: "Redirect straight to the end.",
		page: page$2
	},
	"launch/redirect-skips-https": {
		severity: "medium",
		means: "A host leaves over http for another host, so that it can never send HSTS.",
		impact: impacts.costly,
		fix: "Redirect to https on the same host first.",
		page: page$2
	},
	"launch/redirect-query-lost": {
		severity: "medium",
		means: "A redirect drops the query.",
		impact: impacts.costly,
		fix: "Pass it on: campaign parameters and deep links get lost.",
		page: page$2
	},
	"launch/tls-expired": {
		severity: "blocker",
		means: "A certificate has expired.",
		impact: impacts.warning,
		fix: "Renew it, and find out why it was not renewed by itself.",
		page: page$2
	},
	"launch/tls-not-yet-valid": {
		severity: "blocker",
		means: "A certificate is not valid yet.",
		impact: impacts.warning,
		fix: "Put the one before it back, or have one issued now.",
		page: page$2
	},
	"launch/tls-wrong-host": {
		severity: "blocker",
		means: "A certificate does not name this host.",
		impact: impacts.warning,
		fix: "Add the host to the certificate.",
		page: page$2
	},
	"launch/tls-self-signed": {
		severity: "blocker",
		means: "A certificate is signed by itself.",
		impact: impacts.warning,
		fix: "Have one issued by an authority that browsers trust.",
		page: page$2
	},
	"launch/tls-incomplete-chain": {
		severity: "blocker",
		means: "The intermediate certificate is not sent.",
		impact: impacts.warning,
		fix: "Send the full chain.",
		page: page$2
	},
	"launch/tls-untrusted": {
		severity: "blocker",
		means: "A certificate comes from an authority that is not trusted.",
		impact: impacts.warning,
		fix: "Have one issued by a public authority.",
		page: page$2
	},
	"launch/tls-old-protocol": {
		severity: "blocker",
		means: "A host speaks only versions of TLS that browsers refuse.",
		impact: impacts.warning,
		fix: "Allow TLS 1.2 and 1.3.",
		page: page$2
	},
	"launch/tls-expiry": {
		severity: "blocker",
		otherwise: "high below a tenth of its lifetime, medium below a quarter; a blocker within 24 hours",
		means: "A certificate ends soon, so its renewal is late.",
		impact: impacts.warning,
		fix: "Renew it, and find out why it was not renewed by itself.",
		page: page$2
	}
};
// src/model/rules/launch-mail.ts
const page$1 = "launch-mail.md";
const arrival = "launch-mail.md#does-it-really-arrive";
const launchMailRules = {
	"launch/mail-unauthenticated": {
		severity: "blocker",
		means: "Mail of a domain passes neither SPF nor DKIM.",
		impact: impacts.mail,
		fix: "Set the records that the sender names.",
		page: page$1
	},
	"launch/mail-not-arrived": {
		severity: "high",
		otherwise: "as unclear where the inbox could not be read",
		means: "A message that was sent did not arrive in time.",
		impact: impacts.mail,
		fix: "Look at the queue and the log of what sends it.",
		page: arrival
	},
	"launch/mail-not-aligned": {
		severity: "high",
		means: "A message arrived that is not signed or sent for the domain that it is from.",
		impact: impacts.mail,
		fix: "Have the provider sign with your domain, or send from a host of it.",
		page: arrival
	},
	"launch/mail-arrived": {
		severity: "medium",
		as: "note",
		means: "A message arrived, and its authentication holds.",
		impact: impacts.mail,
		fix: "Nothing is to do.",
		page: arrival
	},
	"launch/spf-missing": {
		severity: "high",
		otherwise: "medium while a listed DKIM selector has a usable key, or none is listed",
		means: "A domain has no SPF record.",
		impact: impacts.mail,
		fix: "Add the record that the sender names.",
		page: page$1
	},
	"launch/spf-multiple": {
		severity: "high",
		means: "A domain has more than one SPF record, so none counts.",
		impact: impacts.mail,
		fix: "Make one of them.",
		page: page$1
	},
	"launch/spf-invalid": {
		severity: "high",
		means: "An SPF record is not valid, so SPF fails for all mail.",
		impact: impacts.mail,
		fix: "Correct what the finding names.",
		page: page$1
	},
	"launch/spf-too-many-lookups": {
		severity: "high",
		means: "An SPF record needs more than ten look-ups.",
		impact: impacts.mail,
		fix: "Take out the senders that are not used any more.",
		page: page$1
	},
	"launch/spf-allows-all": {
		severity: "high",
		means: "An SPF record allows every server to send.",
		impact: impacts.mail,
		fix: "End it with ~all or -all.",
		page: page$1
	},
	"launch/spf-no-all": {
		severity: "medium",
		means: "An SPF record does not say what to do with mail of other servers.",
		impact: impacts.mail,
		fix: "End it with ~all or -all.",
		page: page$1
	},
	"launch/spf-void-lookups": {
		severity: "medium",
		means: "An SPF record names hosts that have no record.",
		impact: impacts.mail,
		fix: "Take them out.",
		page: page$1
	},
	"launch/spf-ptr": {
		severity: "medium",
		means: "An SPF record uses ptr, which large receivers ignore.",
		impact: impacts.mail,
		fix: "Take it out.",
		page: page$1
	},
	"launch/dkim-missing": {
		severity: "high",
		means: "A DKIM selector has no record.",
		impact: impacts.mail,
		fix: "Add the record that the sender names.",
		page: page$1
	},
	"launch/dkim-revoked": {
		severity: "high",
		means: "A DKIM key is revoked.",
		impact: impacts.mail,
		fix: "Publish the key that signs, or sign with one that is published.",
		page: page$1
	},
	"launch/dkim-invalid": {
		severity: "high",
		means: "A DKIM key cannot be read.",
		impact: impacts.mail,
		fix: "Publish it again as the sender shows it.",
		page: page$1
	},
	"launch/dkim-weak": {
		severity: "high",
		otherwise: "medium from 1024 bits on",
		means: "A DKIM key is too short.",
		impact: impacts.mail,
		fix: "Have a key of 2048 bits made.",
		page: page$1
	},
	"launch/dkim-no-selectors": {
		severity: "high",
		as: "unclear",
		means: "Whether mail is signed is not known: no DKIM selector is configured.",
		impact: impacts.mail,
		fix: "List the selectors of your senders in \"dkim-selectors\".",
		page: page$1
	},
	"launch/dmarc-missing": {
		severity: "high",
		means: "A domain has no DMARC policy.",
		impact: impacts.mail,
		fix: "Add the record that the finding shows.",
		page: page$1
	},
	"launch/dmarc-multiple": {
		severity: "high",
		means: "A domain has more than one DMARC record, so none counts.",
		impact: impacts.mail,
		fix: "Keep one of them.",
		page: page$1
	},
	"launch/dmarc-invalid": {
		severity: "high",
		means: "A DMARC record has no policy that receivers know.",
		impact: impacts.mail,
		fix: "Set p to none, quarantine or reject.",
		page: page$1
	},
	"launch/dmarc-policy": {
		severity: "high",
		otherwise: "medium for \"none\" with reports",
		means: "A DMARC policy lets forged mail through, or is below the one asked for.",
		impact: impacts.mail,
		fix: "Raise it once its reports are quiet.",
		page: page$1
	}
};
// src/model/rules/launch-pages.ts
const page = "launch.md#rules";
const launchPageRules = {
	"launch/hsts-missing": {
		severity: "high",
		otherwise: "medium on a platform that redirects by itself and sends none",
		means: "A page does not tell browsers to stay on https.",
		impact: impacts.interception,
		fix: "Send Strict-Transport-Security.",
		page
	},
	"launch/hsts-short": {
		severity: "medium",
		means: "A page tells browsers to stay on https for too short a time.",
		impact: impacts.interception,
		fix: "Raise max-age to half a year or more.",
		page
	},
	"launch/nosniff-missing": {
		severity: "medium",
		means: "A page lets browsers guess content types.",
		impact: impacts.unprotected,
		fix: "Send X-Content-Type-Options: nosniff.",
		page
	},
	"launch/framing-allowed": {
		severity: "medium",
		means: "A page may be shown in a frame of any site, which can then steal clicks.",
		impact: impacts.unprotected,
		fix: "Send frame-ancestors in Content-Security-Policy.",
		page
	},
	"launch/csp-missing": {
		severity: "medium",
		means: "A page has no Content-Security-Policy.",
		impact: impacts.unprotected,
		fix: "Begin with Content-Security-Policy-Report-Only, and add what its reports name.",
		page
	},
	"launch/cors-reflects-origin": {
		severity: "blocker",
		means: "Any site may read what a user sees here: a foreign origin is allowed, with credentials.",
		impact: impacts.foreignData,
		fix: "Allow the origins that you know, and no others.",
		page
	},
	"launch/cache-shared": {
		severity: "blocker",
		means: "A page for one user may be kept by caches that others share.",
		impact: impacts.foreignData,
		fix: "Send Cache-Control: private or no-store.",
		page
	},
	"launch/cache-leak": {
		severity: "blocker",
		means: "A stranger is shown what only a user may see, out of a cache.",
		impact: impacts.foreignData,
		fix: "Send Cache-Control: private or no-store, and empty the cache.",
		page
	},
	"launch/cache-unclear": {
		severity: "medium",
		means: "A page for one user does not say that caches must not share it.",
		impact: impacts.costly,
		fix: "Send Cache-Control: private or no-store.",
		page
	},
	"launch/cache-same-for-all": {
		severity: "medium",
		as: "unclear",
		means: "A page for one user shows nothing private, so its caching could not be judged.",
		impact: impacts.costly,
		fix: "Name a \"marker\" that only this user's page holds, or a route of the API.",
		page
	},
	"launch/cookie-insecure": {
		severity: "blocker",
		means: "A session cookie travels unencrypted too.",
		impact: impacts.takeover,
		fix: "Set Secure.",
		page
	},
	"launch/cookie-public-suffix": {
		severity: "blocker",
		means: "Browsers drop a session cookie: its Domain belongs to others too.",
		impact: impacts.noLogin,
		fix: "Take Domain out of it.",
		page
	},
	"launch/cookie-refused": {
		severity: "blocker",
		means: "Browsers refuse a session cookie.",
		impact: impacts.noLogin,
		fix: "Correct what the finding names: its prefix, Domain or length.",
		page
	},
	"launch/cookie-no-httponly": {
		severity: "high",
		means: "Scripts can read a session cookie.",
		impact: impacts.takeover,
		fix: "Set HttpOnly.",
		page
	},
	"launch/cookie-none-insecure": {
		severity: "high",
		means: "A session cookie has SameSite=None without Secure, which browsers refuse.",
		impact: impacts.takeover,
		fix: "Set SameSite=Lax, or Secure as well.",
		page
	},
	"launch/cookie-covers-staging": {
		severity: "high",
		means: "A session cookie is sent to a staging host as well.",
		impact: impacts.staging,
		fix: "Take Domain out of it, or put staging on another domain.",
		page
	},
	"launch/cookie-no-samesite": {
		severity: "medium",
		means: "A session cookie leaves it to browsers which sites may use it.",
		impact: impacts.unprotected,
		fix: "Set SameSite=Lax.",
		page
	},
	"launch/cookie-not-seen": {
		severity: "high",
		as: "unclear",
		means: "A session cookie that is listed was never set.",
		impact: impacts.unprotected,
		fix: "Correct its name, or name a session or route that sets it.",
		page
	},
	"launch/leak-env-file": {
		severity: "blocker",
		means: "The file .env can be read by anyone.",
		impact: impacts.publicSecrets,
		fix: "Rotate what stands in it, then keep it off the server.",
		page
	},
	"launch/leak-git": {
		severity: "blocker",
		means: "The folder .git can be read by anyone, and with it the whole history.",
		impact: impacts.publicSecrets,
		fix: "Keep it off the server, and rotate what the history holds.",
		page
	},
	"launch/leak-stack-trace": {
		severity: "high",
		means: "An error shows a stack trace.",
		impact: impacts.telling,
		fix: "Switch debugging off in production.",
		page
	},
	"launch/leak-version": {
		severity: "medium",
		means: "A header tells the version of the server.",
		impact: impacts.telling,
		fix: "Leave the version out.",
		page
	},
	"launch/mixed-active": {
		severity: "high",
		means: "A page uses scripts, frames, styles or forms over http.",
		impact: impacts.takeover,
		fix: "Write https in these URLs.",
		page
	},
	"launch/mixed-passive": {
		severity: "medium",
		means: "A page uses images or media over http.",
		impact: impacts.interception,
		fix: "Write https in these URLs.",
		page
	},
	"launch/edge-missing": {
		severity: "high",
		means: "The proxy that is expected does not stand in front of the site.",
		impact: impacts.proxy,
		fix: "Turn the proxy of the record on.",
		page
	},
	"launch/edge-unexpected": {
		severity: "medium",
		means: "A proxy stands in front of the site where none was meant to.",
		impact: impacts.proxy,
		fix: "Turn the proxy of the record off, or say so in \"edge\".",
		page
	},
	"launch/edge-static-uncached": {
		severity: "medium",
		means: "A static file is not kept by the proxy.",
		impact: impacts.proxy,
		fix: "Look at its Cache-Control, and at the cache rules of the proxy.",
		page
	},
	"launch/request-id-missing": {
		severity: "medium",
		otherwise: "as unclear where no error could be provoked",
		means: "An error carries no request id to find it by in the log.",
		impact: impacts.costly,
		fix: "Send the header also with errors.",
		page
	},
	"launch/rate-limit-missing": {
		severity: "high",
		means: "Passwords can be guessed: eleven wrong ones are answered alike.",
		impact: impacts.takeover,
		fix: "Limit the attempts for an account and for an address.",
		page
	},
	"launch/rate-limit-unknown": {
		severity: "high",
		as: "unclear",
		means: "The attempts did not get as far as the check of a password.",
		impact: impacts.unknown,
		fix: "Name the route and fields of the login, or a session that logs in there.",
		page
	},
	"launch/env-missing": {
		severity: "blocker",
		means: "A variable that the application needs is not set in production.",
		impact: impacts.unset,
		fix: "Set it where production is configured.",
		page: "launch-env.md"
	},
	"launch/env-empty": {
		severity: "blocker",
		means: "A variable that the application needs is set, but empty.",
		impact: impacts.unset,
		fix: "Give it a value.",
		page: "launch-env.md"
	},
	"launch/env-undocumented": {
		severity: "medium",
		means: "The code reads a variable that the example file lacks.",
		impact: impacts.costly,
		fix: "Add its name to the example file.",
		page: "launch-env.md"
	}
};
// src/model/rules/secrets.ts
const taken = "Whatever it opens counts as taken: by whoever can read the repository, the build or the site";
const secretsRules = {
	"secrets/env-value": {
		severity: "blocker",
		means: "The value of an environment variable that is listed as secret stands in a file, a log or the live site.",
		impact: taken,
		fix: "Rotate it first, then keep it out of what is built and sent.",
		page: "secrets.md#other-places"
	},
	"secrets/supabase-service-role": {
		severity: "blocker",
		means: "A secret key of Supabase stands where users can read it: it passes every row-level policy.",
		impact: "Anyone can read and change every row of the database",
		fix: "Rotate it, and give the browser the publishable key.",
		page: "secrets.md#other-places"
	},
	"secrets/not-searched": {
		severity: "blocker",
		otherwise: "as unclear where it was only led to, not listed",
		means: "Something that was to be searched for secrets could not be.",
		impact: "A secret may stand there",
		fix: "Do what the finding says: mostly a path that is wrong, or something too large to be read.",
		page: "secrets.md#other-places"
	},
	"secrets/too-many": {
		severity: "blocker",
		means: "So many new secrets were found that the search has stopped.",
		impact: "More secrets are public than are shown",
		fix: "Mend those that are listed and run it again; for an old repository, write a baseline.",
		page: "secrets.md#an-old-repository"
	}
};
const gitleaksRule = {
	severity: "blocker",
	means: "gitleaks finds a secret by this rule, one of its own or of .gitleaks.toml.",
	impact: taken,
	fix: "Rotate it first, then remove it; rewriting history does not make it safe. A false alarm goes to .gitleaksignore.",
	page: "secrets.md#a-secret-was-found"
};
// src/model/rules/smoke.ts
const broken = "Users meet what the check met: this part of the release does not work";
const notYours = "Users see a page that is not your application";
const reading = "checks.md#reading-a-finding";
const expectation = "checks.md#what-the-predicates-compare";
const disguises = "presets.md#what-a-good-status-hides";
const pages = "page-checks.md#what-fails";
const mend = "Mend the release; if the answer was meant to change, change the expectation.";
const smokeRules = {
	"smoke/status": {
		severity: "blocker",
		means: "A request is answered with another status than the check expects.",
		impact: broken,
		fix: "Repeat the request with the command of the finding; for 500 and above read the log of the application.",
		page: reading
	},
	"smoke/network": {
		severity: "blocker",
		means: "A request is not answered at all: refused, reset, too slow, or no certificate that is trusted.",
		impact: "The deployment cannot be used",
		fix: "Check that the deployment runs and answers at this address.",
		page: reading
	},
	"smoke/request": {
		severity: "blocker",
		means: "A request cannot be put together, or would leave the origin that it belongs to.",
		impact: "This part of the release was not checked",
		fix: "Check what is captured before, and where it is used.",
		page: "checks.md#captures"
	},
	"smoke/ready": {
		severity: "blocker",
		means: "The new release did not answer in time.",
		impact: "The old release, or none, is what users get",
		fix: "Check that the deployment has finished and serves this release; a longer \"timeout\" gives it more time.",
		page: "configuration.md#ready-wait-for-the-new-release"
	},
	"smoke/session": {
		severity: "blocker",
		means: "A session cannot log in, so what needs it was not checked.",
		impact: "Users may be unable to log in",
		fix: "Check what it logs in with, then the login itself.",
		page: "checks.md#sessions"
	},
	"smoke/session-lost": {
		severity: "medium",
		as: "warning",
		means: "A session was no longer accepted in the middle of the run; after a second login it was.",
		impact: "Users are logged out while they work",
		fix: "Give a check that logs out a session of its own; if none does, look at where sessions are kept.",
		page: "checks.md#sessions"
	},
	"smoke/flaky": {
		severity: "medium",
		as: "warning",
		means: "A request was answered only at a later try, after network errors.",
		impact: "Some users meet the error that was tried again here",
		fix: "Look for restarts, full connection pools or a load balancer that still knows an old instance.",
		page: "checks.md#writes-waiting-cleaning-up"
	},
	"smoke/cleanup": {
		severity: "medium",
		means: "What a check has made could not be removed.",
		impact: "Things of the test stay in your data",
		fix: "Remove it by hand, then mend the cleanup or the route that it calls.",
		page: "checks.md#writes-waiting-cleaning-up"
	},
	"smoke/role": {
		severity: "blocker",
		means: "A role is shown what it must not see.",
		impact: "One user sees what belongs to another",
		fix: "Check the permission in this route before anything else goes live.",
		page: "checks.md#roles"
	},
	"smoke/error-page": {
		severity: "blocker",
		means: "The page is an error page of a framework, server or platform, whatever its status says.",
		impact: broken,
		fix: "Read the log of the application for this request.",
		page: "checks.md#error-pages"
	},
	"smoke/protected": {
		severity: "blocker",
		means: "Protection of the deployment, or a wall against bots, stands before the application.",
		impact: "Nothing of the application was checked; if it is so for users, none gets in",
		fix: "Let the runner through: the finding names the setting, a preset sends what it asks for.",
		page: "presets.md#the-protection-of-a-preview"
	},
	"smoke/maintenance": {
		severity: "blocker",
		means: "A maintenance page stands in place of the application.",
		impact: notYours,
		fix: "Switch maintenance off, or wait until it has ended.",
		page: disguises
	},
	"smoke/parked": {
		severity: "blocker",
		means: "The domain leads to a page for parked domains.",
		impact: notYours,
		fix: "Check the DNS records of the domain, and that it has not expired.",
		page: disguises
	},
	"smoke/login-form": {
		severity: "blocker",
		means: "The form that was sent is answered with the same form again.",
		impact: "Users may be unable to log in",
		fix: "Check what it is filled in with, and the token against forged requests.",
		page: disguises
	},
	"smoke/login-redirect": {
		severity: "blocker",
		means: "A page led to the login.",
		impact: "Users who are logged in are asked to do it again",
		fix: "Check that the session is accepted for this page, and that this user may see it.",
		page: pages
	},
	"smoke/spa-fallback": {
		severity: "blocker",
		means: "A file or an answer of the API is the HTML of a single-page app.",
		impact: broken,
		fix: "Check the rewrites: they take paths that the API or a file should answer.",
		page: disguises
	},
	"smoke/broken-body": {
		severity: "blocker",
		means: "What is announced as JSON is cut, empty or something else.",
		impact: broken,
		fix: "Look at what is sent, and at proxies that cut or rewrite it.",
		page: disguises
	},
	"smoke/content-type": {
		severity: "blocker",
		means: "The type of an answer is another one than expected, or one that browsers do not use.",
		impact: "Browsers do not show, or do not run, what is sent",
		fix: "Check which content type this release sends for the route.",
		page: expectation
	},
	"smoke/header": {
		severity: "blocker",
		means: "A header of the answer is not as expected.",
		impact: broken,
		fix: mend,
		page: expectation
	},
	"smoke/cookie": {
		severity: "blocker",
		means: "A cookie is not set as expected, or so that browsers do not keep it.",
		impact: "Users may be unable to log in, or are logged out",
		fix: "Look at the Set-Cookie of the answer: the finding says what browsers refuse.",
		page: expectation
	},
	"smoke/css": {
		severity: "blocker",
		means: "A page does not show what is expected.",
		impact: broken,
		fix: mend,
		page: expectation
	},
	"smoke/jsonpath": {
		severity: "blocker",
		means: "JSON does not hold what is expected.",
		impact: broken,
		fix: mend,
		page: expectation
	},
	"smoke/body": {
		severity: "blocker",
		means: "The text of an answer is not as expected.",
		impact: broken,
		fix: mend,
		page: expectation
	},
	"smoke/size": {
		severity: "blocker",
		means: "An answer is larger or smaller than expected.",
		impact: broken,
		fix: mend,
		page: expectation
	},
	"smoke/url": {
		severity: "blocker",
		means: "A request or page ended on another URL than expected.",
		impact: broken,
		fix: "Look at the redirects on the way, or at the script that leads there.",
		page: expectation
	},
	"smoke/capture": {
		severity: "blocker",
		means: "A value that later steps need is missing or empty.",
		impact: broken,
		fix: "Look at the answer: if it was meant to change, capture from where the value is now.",
		page: "checks.md#captures"
	},
	"smoke/stream": {
		severity: "blocker",
		means: "A stream sent no event in time.",
		impact: "Users look at an answer that never begins",
		fix: "Look for what holds events back: a proxy that buffers, or a model that is slow.",
		page: "checks.md#streams"
	},
	"smoke/prompt-injection": {
		severity: "blocker",
		means: "A reply of a model obeys an instruction that was planted in its text.",
		impact: "Whoever writes a text that the model reads can command it",
		fix: "Tell the model which text is data, give it no tool that this user may not use, and check its reply before it is shown.",
		page: "presets.md#planted-instructions"
	},
	"smoke/mixed-content": {
		severity: "blocker",
		means: "A page asks for content over http, which browsers refuse on https.",
		impact: "Parts of the page are missing in every browser",
		fix: "Write https in these URLs.",
		page: pages
	},
	"smoke/failed-request": {
		severity: "blocker",
		means: "Something that a page needs of its own origin is answered with an error, or not at all.",
		impact: broken,
		fix: "Check that the file or route is part of this release.",
		page: pages
	},
	"smoke/exception": {
		severity: "blocker",
		means: "A script of a page threw an error that nothing caught.",
		impact: broken,
		fix: "Open the page with the browser's console.",
		page: pages
	},
	"smoke/blank": {
		severity: "blocker",
		means: "A page shows nothing.",
		impact: "Users see an empty page",
		fix: "Open the page with the browser's console; a script that fails or is missing leaves an app blank.",
		page: pages
	},
	"smoke/browser": {
		severity: "blocker",
		as: "unclear",
		means: "Pages could not be opened, as there is no browser, or it did not survive. This is no pass.",
		impact: "No page was looked at",
		fix: "Install Chrome or Chromium on the machine that runs the gate.",
		page: "page-checks.md#the-browser"
	},
	"smoke/stopped": {
		severity: "blocker",
		as: "unclear",
		means: "The run ended before every check was answered.",
		impact: "What was not judged may be broken",
		fix: "Look for what was slow; a longer \"deadline\" in the configuration gives more time.",
		page: "configuration.md#the-whole-run"
	}
};
// src/model/rules.ts
const catalogue = {
	...secretsRules,
	...smokeRules,
	...latencyRules,
	...launchHostRules,
	...launchMailRules,
	...launchPageRules,
	...gateRules
};
const gitleaksFamily = "secrets/…";
function allRules() {
	const known = Object.keys(catalogue);
	return [describe(gitleaksFamily, gitleaksRule), ...known.map((id) => describe(id, catalogue[id]))];
}
function findRule(id) {
	if (Object.hasOwn(catalogue, id)) return describe(id, catalogue[id]);
	return /^secrets\/./s.test(id) ? describe(id, gitleaksRule) : void 0;
}
const documentation = "https://github.com/launch-gate/launch-gate/blob/main/docs/";
function helpUri({ id, pillar }) {
	const anchor = Object.hasOwn(catalogue, id) ? id.replace("/", "") : pillar;
	return `${documentation}rules.md#${anchor}`;
}
function severityWords({ severity, otherwise, as }) {
	return [
		severity,
		otherwise,
		as && `${as}: it never fails a run by itself`
	].filter(Boolean).join("; ");
}
const ruleIds = Object.keys(catalogue);
function describe(id, text) {
	return {
		id,
		pillar: id.slice(0, id.indexOf("/")),
		...text
	};
}
export { allRules, documentation, findRule, gitleaksFamily, helpUri, impacts, ruleIds, severityWords };
