export const id = 4809;
export const ids = [4809];
export const modules = {

/***/ 94809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkArrival: () => (/* binding */ checkArrival)
});

// EXTERNAL MODULE: ./lib/src/steps/check.js + 13 modules
var steps_check = __webpack_require__(37556);
// EXTERNAL MODULE: ./lib/src/steps/page-check/browser.js + 3 modules
var browser = __webpack_require__(12359);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/src/pillars/launch/dns/servers.js
var servers = __webpack_require__(89650);
// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var finding = __webpack_require__(40167);
// EXTERNAL MODULE: ./lib/src/config/language/template.js
var template = __webpack_require__(34472);
// EXTERNAL MODULE: ./lib/src/http/exchange.js
var exchange = __webpack_require__(13634);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/arrival/inbox.js


const maxListBytes = 5_000_000;
const maxMessageBytes = 25_000_000;
function openInbox({ inbox, headers, to }, client, { timeoutMs, signal }) {
    async function get(url, maxBodyBytes) {
        const request = {
            method: 'GET',
            url,
            headers: headers.map(([name, value]) => [name, (0,template/* render */.XX)(value, new Map())]),
            timeoutMs,
            maxBodyBytes,
            follow: false,
            isWritten: true,
            retries: 1,
        };
        try {
            const { status, body } = await client.send(request, signal);
            return status === 200
                ? { ok: true, value: Buffer.from(body) }
                : { ok: false, reason: `${url} answers ${status}` };
        }
        catch (error) {
            if (error instanceof exchange/* NetworkError */.D)
                return { ok: false, reason: error.message };
            throw error;
        }
    }
    return {
        async find() {
            const answer = await get(searchUrl({ inbox, to }), maxListBytes);
            if (!answer.ok)
                return answer;
            const ids = idsIn(answer.value.toString());
            return ids ? { ok: true, value: ids } : { ok: false, reason: `${inbox} does not answer as Mailpit does` };
        },
        raw: (id) => get(rawUrl(inbox, id), maxMessageBytes),
    };
}
function searchUrl({ inbox, to }) {
    return `${inbox}/search?query=${encodeURIComponent(`to:${to}`)}&limit=50`;
}
function rawUrl(inbox, id) {
    return `${inbox}/message/${encodeURIComponent(id)}/raw`;
}
function idsIn(text) {
    try {
        const { messages } = JSON.parse(text);
        const ids = messages.map(({ ID }) => ID);
        return ids.every((id) => typeof id === 'string') ? ids : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/mail/text-finding.js
var text_finding = __webpack_require__(94537);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/arrival/judge-message.js


/** Whether receivers can verify who a message is from. `name` is the check that had it sent. */
function judgeMessage(facts, name, place, dig) {
    const { from, aligned, failed } = facts;
    if (aligned)
        return [];
    const [open] = failed;
    // The look-up that failed might have been the one that passes.
    if (open)
        return [(0,text_finding/* unreachableFinding */.cg)(open.name, open.type, open.words, dig)];
    const whose = from ?? 'one domain';
    return [
        (0,finding/* launchFinding */.p)({
            rule: 'mail-not-aligned',
            severity: 'high',
            title: `${name} arrived, but nothing proves that it is from ${from ?? 'whom it says'}: other inboxes put it into spam`,
            expected: `a From address of ${whose}, and a DKIM signature or an SPF pass of the same domain`,
            observed: describe(facts),
            fix: fixOf(facts, whose),
            ...place,
        }),
    ];
}
function describe({ from, signatures, reported }) {
    const dkim = signatures.map(({ domain, selector, result, problem }) => {
        return `DKIM ${result} for ${domain} (selector ${selector}${problem ? `: ${problem}` : ''})`;
    });
    const spf = reported?.spf ? `SPF ${reported.spf.result} for ${reported.spf.domain}` : 'SPF not told by the inbox';
    return [
        from ? `From ${from}` : 'no single From address',
        ...(dkim.length > 0 ? dkim : ['no DKIM signature']),
        spf,
    ].join('; ');
}
function fixOf({ from, signatures }, whose) {
    if (!from)
        return 'Send it with one From header that names one address.';
    const other = signatures.find(({ result }) => result === 'pass');
    const broken = signatures.find(({ result }) => result !== 'pass');
    const own = `Add ${whose} as a sending domain at your mail provider, publish the DKIM records that it shows, and switch signing on for it (Amazon SES: Easy DKIM; Postmark, Resend, Mailgun: Domains; SendGrid: Domain Authentication)`;
    if (other)
        return `${own}: now it signs as ${other.domain}, which receivers do not take for ${whose}.`;
    if (!broken)
        return `${own}: now nothing signs.`;
    return `Compare the key at ${broken.selector}._domainkey.${broken.domain} with the one that the provider shows, and look for what changes the message after it was signed (a footer, a relay, a virus scanner).`;
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/mail/text-records.js
var text_records = __webpack_require__(83446);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/arrival/read-message.js

/** Verifies the signatures of a message, and compares the domains that passed with its From domain. */
async function readMessage(raw, resolver) {
    const [{ dkimVerify }, { dmarc }, { getAlignment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6502), __webpack_require__.e(9584)]).then(__webpack_require__.t.bind(__webpack_require__, 9584, 19)),
        Promise.all(/* import() */[__webpack_require__.e(6502), __webpack_require__.e(4327)]).then(__webpack_require__.t.bind(__webpack_require__, 64327, 19)),
        __webpack_require__.e(/* import() */ 6502).then(__webpack_require__.t.bind(__webpack_require__, 26502, 19)),
    ]);
    const names = (0,text_records/* askedNames */.r)(resolver);
    const verified = await dkimVerify(raw, { resolver: names.resolve });
    const signatures = verified.results
        .filter(({ signingDomain }) => signingDomain)
        .map(({ signingDomain = '', selector = '', status: { result, comment } }) => {
        return { domain: signingDomain, selector, result, problem: comment };
    });
    const received = verified.headers?.parsed.find(({ key }) => key === 'authentication-results');
    const reported = received && (await readResults(received.line));
    const passed = ({ result }) => result === 'pass';
    const spfDomains = reported?.spf && passed(reported.spf) ? [reported.spf.domain] : [];
    const dkimDomains = [...signatures, ...(reported?.dkim ?? [])].filter(passed).map(({ domain }) => ({ domain }));
    const { headerFrom, fromFields } = verified;
    const judged = await dmarc({ headerFrom, fromFields, spfDomains, dkimDomains, resolver: names.resolve });
    if (!judged)
        return { signatures, reported, failed: names.failed };
    const from = headerFrom[0]?.split('@').at(-1)?.toLowerCase() ?? '';
    const all = [...dkimDomains, ...spfDomains.map((domain) => ({ domain }))];
    // If the domain has no policy, mailauth compares nothing; relaxed alignment is the default (RFC 9989, 4.7).
    const isCompared = judged.status.result === 'pass' || judged.status.result === 'fail';
    const own = judged.alignment?.dkim?.result || judged.alignment?.spf?.result || undefined;
    const aligned = isCompared ? own : getAlignment(from, all, false) || undefined;
    return {
        from,
        signatures,
        reported,
        aligned: typeof aligned === 'object' ? aligned.domain : aligned,
        failed: names.failed,
    };
}
/** The length of the header in bytes, up to the first empty line (RFC 5322, 2.1). */
function headerLength(raw) {
    const ends = ['\n\n', '\n\r\n'].map((end) => raw.indexOf(end)).filter((at) => at >= 0);
    return Math.min(raw.length, ...ends);
}
async function readResults(line) {
    const { default: parse } = await __webpack_require__.e(/* import() */ 671).then(__webpack_require__.t.bind(__webpack_require__, 10671, 19));
    const { spf, dkim } = parse(line).parsed;
    const [first] = [spf ?? []].flat();
    return {
        spf: first && { result: first.value ?? '', domain: domainOf(first.smtp?.mailfrom ?? '') },
        dkim: [dkim ?? []]
            .flat()
            .map(({ value = '', header }) => ({ result: value, domain: domainOf(header?.d ?? header?.i ?? '') })),
    };
}
/** `smtp.mailfrom` and `header.i` hold an address or its domain alone. */
function domainOf(identity) {
    return identity.split('@').at(-1)?.toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/arrival/arrival.js








const pollMs = 1000;
/** Mail servers accept less (Postfix, header_size_limit: 102,400), and parsing a header is quadratic in its lines. */
const maxHeaderBytes = 204_800;
/** Runs the check that has a message sent, waits for it in the inbox, and judges how it was authenticated. */
const checkArrival = async (run) => {
    const { launch, network, context } = run;
    const arrival = launch.mail?.arrival;
    if (!arrival)
        return [];
    const { clock, signal } = context;
    const inbox = openInbox(arrival, network.client, { timeoutMs: network.timeoutMs, signal });
    const before = await inbox.find();
    if (!before.ok)
        return [notArrived(arrival, `the inbox cannot be read: ${before.reason}`)];
    const start = clock.monotonic();
    const problem = await trigger(arrival, run);
    if (problem)
        return [notArrived(arrival, problem)];
    const found = await waitForNew(inbox, new Set(before.value), arrival, run);
    if ('problem' in found)
        return [found.problem];
    const tookMs = clock.monotonic() - start;
    const raw = await inbox.raw(found.id);
    if (!raw.ok)
        return [notArrived(arrival, `the message cannot be read: ${raw.reason}`)];
    if (headerLength(raw.value) > maxHeaderBytes) {
        return [notArrived(arrival, `the message cannot be read: its header is larger than ${maxHeaderBytes} bytes`)];
    }
    const place = {
        where: { file: arrival.at.file, line: arrival.at.line },
        reproduce: `${curl(arrival, rawUrl(arrival.inbox, found.id))} | grep -iE -A5 '^(from|dkim-signature|authentication-results):'`,
    };
    const facts = await readMessage(raw.value, network.resolver);
    const wrong = judgeMessage(facts, arrival.check, place, (0,servers/* digOf */.S)(launch.network.resolvers?.[0]));
    return wrong.length > 0 ? wrong : [arrived(arrival, seconds(tookMs), facts.aligned ?? '', place)];
};
/** Runs the check. Returns why no message can be expected; undefined if the check has passed. */
async function trigger({ check: name }, { config, context, network, sessions }) {
    const check = config.checks.find((each) => each.name === name);
    // `--only` leaves checks out.
    if (!check)
        return `the check "${name}" is not part of this run`;
    const browsers = (0,browser/* createBrowsers */.C)(config, context);
    try {
        const { result, findings } = await (0,steps_check/* runCheck */.k)(check, config, context, { client: network.client, sessions, browsers });
        if (result.status === 'pass')
            return undefined;
        return `the check "${name}", which has it sent, did not pass: ${findings[0]?.title ?? result.reason ?? result.status}`;
    }
    finally {
        await browsers.close();
    }
}
async function waitForNew(inbox, known, arrival, { context: { clock, signal } }) {
    const end = clock.monotonic() + arrival.withinMs;
    for (;;) {
        const answer = await inbox.find();
        const id = answer.ok ? answer.value.find((each) => !known.has(each)) : undefined;
        if (id !== undefined)
            return { id };
        const leftMs = end - clock.monotonic();
        if (leftMs <= 0)
            return { problem: notArrived(arrival, answer.ok ? undefined : answer.reason) };
        try {
            await clock.sleep(Math.min(pollMs, leftMs), signal);
        }
        catch {
            return { problem: notArrived(arrival, 'the run ended first') };
        }
    }
}
/** With a `reason` it is not the fault of the mail, and the finding is inconclusive. */
function notArrived(arrival, reason) {
    const { at, check, to, withinMs } = arrival;
    return (0,finding/* launchFinding */.p)({
        rule: 'mail-not-arrived',
        severity: 'high',
        status: reason === undefined ? 'fail' : 'inconclusive',
        title: reason === undefined
            ? `${check} has sent no mail that arrives`
            : `Whether the mail of ${check} arrives is not known`,
        expected: `a new message to ${to} within ${seconds(withinMs)}`,
        observed: reason ?? 'none',
        where: { file: at.file, line: at.line },
        reproduce: curl(arrival, searchUrl(arrival)),
        fix: reason === undefined
            ? `Look for ${to} in the log of the application, then in the activity of the mail provider: is the job queue running, are the provider's key and sender set in production, is ${to} on its suppression list?`
            : `Mend that, or "arrival" in the configuration, and run it again.`,
    });
}
function arrived({ at, check, to }, took, domain, place) {
    return (0,finding/* launchFinding */.p)({
        rule: 'mail-arrived',
        severity: 'medium',
        status: 'pass',
        title: `mail of ${check} arrived after ${took}, authenticated as ${domain}`,
        expected: `a new message to ${to}`,
        observed: `it arrived after ${took}`,
        where: { file: at.file, line: at.line },
        reproduce: place.reproduce,
        fix: 'Nothing to do.',
    });
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
/** The values of the headers that open the inbox are not shown. */
function curl({ headers }, url) {
    return ['curl -sS', ...headers.map(([name]) => `-H "${name}: $INBOX"`), (0,shell_word/* shellWord */.r)(url)].join(' ');
}


/***/ }),

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createServers),
/* harmony export */   S: () => (/* binding */ digOf)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70370);
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20935);
/* harmony import */ var _network_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23943);



// No real zone has more; the records of a hostile one could name any number.
const maxServers = 13;
const maxQuestionsAtOnce = 64;
/** Finds the servers to ask for a name: the authoritative ones of its zone, or those configured, and the resolver. */
function createServers({ launch, network, context: { signal } }) {
    const { resolver, timeoutMs } = network;
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(maxQuestionsAtOnce);
    const configured = launch.network.nameServers?.map((server) => authority(showServer(server), server));
    function authority(label, server) {
        const put = (name, type) => limit(() => (0,_network_question_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(server, { name, type, recursive: false }, { timeoutMs, signal }));
        return { label, dig: digOf(server), ask: put };
    }
    const recursive = {
        label: 'the resolver',
        isResolver: true,
        dig: digOf(launch.network.resolvers?.[0]),
        async ask(name, type) {
            const found = await resolver.lookup(name, type);
            if (found.kind === 'unreachable')
                return { kind: 'silent', words: `cannot answer: ${found.words}` };
            const rcode = found.kind === 'nxdomain' ? 'NXDOMAIN' : 'NOERROR';
            return { kind: 'answer', rcode, records: found.records, referral: false };
        },
    };
    /** The name servers of the closest zone above the name, as the resolver finds them. */
    async function discovered(name) {
        const found = await Promise.all(zonesAbove(name).map(async (zone) => {
            const resolution = await resolver.lookup(zone, 'NS');
            const records = resolution.kind === 'records' ? resolution.records : [];
            return records.filter((record) => record.type === 'NS' && record.name === zone);
        }));
        const closest = found.find((records) => records.length > 0) ?? [];
        const hosts = [...new Set(closest.map(({ value }) => value))].sort().slice(0, maxServers);
        return (await Promise.all(hosts.map(locate))).flat();
    }
    /** Empty if this machine cannot reach an address of that kind (IPv6). */
    async function locate(host) {
        const found = await resolver.addresses(host);
        if (found.kind !== 'found') {
            const reply = { kind: 'silent', words: `cannot be asked: ${found.words}` };
            return [{ label: host, dig: 'dig', ask: async () => reply }];
        }
        const open = found.addresses.filter((address) => !network.isForbidden(host, 53, address));
        if (open.length === 0) {
            const reply = { kind: 'silent', words: 'has an internal address only, which was not asked' };
            return [{ label: host, dig: 'dig', ask: async () => reply }];
        }
        const address = open.find(network.reaches);
        return address ? [authority(host, network.socketTarget(host, 53, address))] : [];
    }
    return async (name) => [...(configured ?? (await discovered(name))), recursive];
}
/** `www.shop.example.com`, `shop.example.com`, `example.com`: each may be a zone of its own. */
function zonesAbove(name) {
    const domain = (0,tldts__WEBPACK_IMPORTED_MODULE_0__.getDomain)(name, { validateHostname: false }) ?? name;
    const labels = name.split('.');
    return labels.map((_, index) => labels.slice(index).join('.')).filter((zone) => zone.length >= domain.length);
}
function showServer({ address, port }) {
    return port === 53 ? address : `${address}:${port}`;
}
/** The `dig` command that asks a server; the system's resolver if none is given. */
function digOf(server) {
    if (!server)
        return 'dig';
    return `dig @${server.address}${server.port === 53 ? '' : ` -p ${server.port}`}`;
}


/***/ }),

/***/ 94537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   cg: () => (/* binding */ unreachableFinding),
/* harmony export */   dl: () => (/* binding */ textFinding)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20935);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40167);


/** A finding about the TXT records of `name`. `dig` is the command line that asks the run's resolver. */
function textFinding({ name, type = 'TXT', dig, ...rest }) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .launchFinding */ .p)({
        ...rest,
        where: { url: `dns:${name}?type=${type}` },
        reproduce: `${dig} ${name} ${type}`,
    });
}
function unreachableFinding(name, type, words, dig) {
    return textFinding({
        rule: 'dns-unreachable',
        severity: 'high',
        status: 'inconclusive',
        title: `The ${type} records of ${name} cannot be read: its mail is not judged`,
        expected: 'an answer, or that there is no such name',
        observed: words,
        name,
        type,
        dig,
        fix: `Ask again in a minute. If it stays so, look at the name servers of ${zoneOf(name)} at the registrar and at their status page.`,
    });
}
/** The record itself, and where it is entered. */
function enter(name, value) {
    const zone = zoneOf(name);
    const label = name === zone ? '@' : name.slice(0, -zone.length - 1);
    return [
        `${name}.  TXT  "${value}"`,
        `Vercel: vercel dns add ${zone} '${label}' TXT '${value}'`,
        `Cloudflare, Netlify: DNS, add a TXT record named ${label} with that content`,
        `Elsewhere: where the name servers of ${zone} are kept`,
    ].join('\n');
}
/** The text of records, cut to a readable length. */
function shown(texts) {
    const short = texts.slice(0, 4).map((text) => `"${text.length > 200 ? `${text.slice(0, 200)}…` : text}"`);
    return [...short, ...(texts.length > 4 ? [`${texts.length - 4} more`] : [])].join(', ');
}
function zoneOf(name) {
    return (0,tldts__WEBPACK_IMPORTED_MODULE_0__.getDomain)(name) ?? name;
}


/***/ }),

/***/ 83446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts),
/* harmony export */   r: () => (/* binding */ askedNames)
/* harmony export */ });
async function readTexts(name, resolver) {
    const resolution = await resolver.lookup(name, 'TXT');
    if (resolution.kind === 'unreachable')
        return { ...resolution, name };
    const valuesOf = (type) => resolution.records.filter((record) => record.type === type).map(({ value }) => value);
    return { kind: 'texts', name, texts: valuesOf('TXT'), chain: valuesOf('CNAME') };
}
const asked = ['A', 'AAAA', 'CNAME', 'MX', 'TXT'];
function askedNames(resolver) {
    const empty = [];
    const failed = [];
    const none = (name, code) => {
        empty.push(name);
        throw Object.assign(new Error(`${name} has no such record`), { code });
    };
    async function resolve(name, given) {
        const type = asked.find((each) => each === given);
        // mailauth asks PTR for the address of the sender, which is our probe: it has no name.
        if (!type)
            return none(name, 'ENOTFOUND');
        const resolution = await resolver.lookup(name, type);
        if (resolution.kind === 'unreachable') {
            failed.push({ name, type, words: resolution.words });
            throw Object.assign(new Error(resolution.words), { code: 'ESERVFAIL' });
        }
        const values = resolution.records.filter((record) => record.type === type).map(({ value }) => value);
        if (values.length === 0)
            return none(name, resolution.kind === 'nxdomain' ? 'ENOTFOUND' : 'ENODATA');
        if (type === 'TXT')
            return values.map((value) => [value]);
        if (type !== 'MX')
            return values;
        return values.map((value) => {
            const [priority, exchange] = value.split(' ');
            return { priority: Number(priority), exchange };
        });
    }
    return { resolve, empty, failed };
}


/***/ })

};
