export const id = 2182;
export const ids = [2182];
export const modules = {

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

/***/ 62182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkMail: () => (/* binding */ checkMail)
});

// EXTERNAL MODULE: ./lib/src/pillars/launch/dns/servers.js
var servers = __webpack_require__(89650);
// EXTERNAL MODULE: ./lib/src/pillars/launch/outcome.js
var outcome = __webpack_require__(80978);
// EXTERNAL MODULE: ./lib/src/pillars/launch/mail/text-records.js
var text_records = __webpack_require__(83446);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/mail/dkim.js

/** Reads the key of a selector, as mailauth does when it verifies a signature. */
async function readDkim(domain, selector, resolver) {
    const name = `${selector}._domainkey.${domain}`;
    const texts = await (0,text_records/* readTexts */.Z)(name, resolver);
    const key = { domain, selector, name, texts };
    if (texts.kind === 'unreachable')
        return { ...key, kind: 'unreachable' };
    if (texts.texts.length === 0)
        return { ...key, kind: 'missing' };
    // RFC 6376, 3.6.1: an empty p= says that the key is no longer to be used.
    if (texts.texts.some((text) => /(?:^|;)\s*p\s*=\s*(?:;|$)/.test(text)))
        return { ...key, kind: 'revoked' };
    const { getPublicKey } = await __webpack_require__.e(/* import() */ 6502).then(__webpack_require__.t.bind(__webpack_require__, 26502, 19));
    try {
        // The length of the key is judged later.
        const { keyType, modulusLength } = await getPublicKey('DKIM', name, 1, (0,text_records/* askedNames */.r)(resolver).resolve);
        return { ...key, kind: 'key', keyType, bits: modulusLength };
    }
    catch (error) {
        return { ...key, kind: 'invalid', problem: error.message };
    }
}

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/mail/dmarc.js


const policies = ['none', 'quarantine', 'reject'];
/** RFC 9989, 4.7: the version comes first, and its value is exact. */
function isDmarc(text) {
    return /^\s*[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/.test(text);
}
async function readDmarc(domain, resolver) {
    const organisational = (0,cjs.getDomain)(domain, { allowPrivateDomains: true }) ?? domain;
    const own = await read(domain);
    if (own.texts.kind === 'unreachable' || own.records.length > 0 || organisational === domain)
        return own;
    const above = await read(organisational);
    return above.texts.kind === 'unreachable' || above.records.length > 0 ? above : own;
    async function read(holder) {
        const name = `_dmarc.${holder}`;
        const texts = await (0,text_records/* readTexts */.Z)(name, resolver);
        const records = texts.kind === 'texts' ? texts.texts.filter(isDmarc) : [];
        const [record] = records;
        const inherited = holder !== domain;
        const policy = record !== undefined && records.length === 1 ? await policyOf(record, inherited) : undefined;
        return { domain, name, inherited, texts, records, policy };
    }
}
async function policyOf(record, inherited) {
    const { default: dmarc } = await Promise.all(/* import() */[__webpack_require__.e(6502), __webpack_require__.e(7877)]).then(__webpack_require__.t.bind(__webpack_require__, 37877, 19));
    const tags = dmarc.parseDmarcRecord(record.trim());
    const tag = inherited && tags['sp'] !== undefined ? 'sp' : 'p';
    const asked = policies.find((policy) => policy === tags[tag]);
    const testing = tags['t'] === 'y';
    const effective = asked && testing ? policies[Math.max(0, policies.indexOf(asked) - 1)] : asked;
    // For a record without a policy mailauth applies `none`, but only if the address for reports is valid.
    const reported = dmarc.getPolicyTags({ rua: tags['rua'] }) !== null;
    return { asked, effective, testing, reported, tag };
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/mail/text-finding.js
var text_finding = __webpack_require__(94537);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/mail/judge-dkim.js

/** RFC 8301, 3.2: verifiers must not accept less, and signers should use at least 2048. */
const minBits = 1024;
const goodBits = 2048;
/** Judges the key of one selector. */
function judgeDkim(key, dig) {
    const { domain, selector, name, texts } = key;
    if (texts.kind === 'unreachable')
        return { findings: [(0,text_finding/* unreachableFinding */.cg)(name, 'TXT', texts.words, dig)] };
    const find = (rest) => (0,text_finding/* textFinding */.dl)({ name, dig, observed: (0,text_finding/* shown */.SP)(texts.texts), ...rest });
    const broken = (finding) => ({ findings: [finding], canPass: false });
    const publish = `Publish at ${name} what your mail provider shows for the selector ${selector} of ${domain} (a CNAME, or a TXT record v=DKIM1; k=rsa; p=…)`;
    switch (key.kind) {
        case 'unreachable':
        case 'missing':
            return broken(find({
                rule: 'dkim-missing',
                severity: 'high',
                title: `The DKIM selector ${selector} of ${domain} has no record: its signatures cannot be verified`,
                expected: 'a TXT record with the public key, or a CNAME to one',
                observed: texts.chain.length > 0 ? `a CNAME to ${texts.chain.at(-1)}, where there is none` : 'no TXT record',
                fix: `${publish}. Or, if nothing signs with it, take ${selector} out of dkim-selectors.`,
            }));
        case 'revoked':
            return broken(find({
                rule: 'dkim-revoked',
                severity: 'high',
                title: `The DKIM key ${selector} of ${domain} is revoked: receivers refuse what it signs`,
                expected: 'a public key in p=',
                fix: `${publish}; an empty p= says that the key is no longer used. Or take ${selector} out of dkim-selectors, if nothing signs with it any more.`,
            }));
        case 'invalid':
            return broken(find({
                rule: 'dkim-invalid',
                severity: 'high',
                title: `The DKIM key ${selector} of ${domain} cannot be read: its signatures cannot be verified`,
                expected: 'v=DKIM1; k=rsa; p= and the public key in base64, in one record',
                observed: `${key.problem}: ${(0,text_finding/* shown */.SP)(texts.texts)}`,
                fix: `${publish}, whole: a key that is longer than 255 characters stands in several quoted strings of one record, without a space lost or added.`,
            }));
        case 'key': {
            const { bits = goodBits, keyType } = key;
            if (keyType !== 'rsa' || bits >= goodBits)
                return { findings: [], canPass: true };
            const isBroken = bits < minBits;
            const weak = find({
                rule: 'dkim-weak',
                severity: isBroken ? 'high' : 'medium',
                title: `The DKIM key ${selector} of ${domain} has ${bits} bits: ${isBroken ? 'receivers refuse it' : 'it is short'}`,
                expected: `${goodBits} bits`,
                observed: `RSA, ${bits} bits`,
                fix: `Have your mail provider make a key of ${goodBits} bits under a new selector, publish it beside this one, switch over, and list the new selector in dkim-selectors.`,
            });
            return { findings: [weak], canPass: !isBroken };
        }
    }
}
/** DNS cannot list selectors: without their names nothing is known. */
function noSelectors(domain, dig) {
    return (0,text_finding/* textFinding */.dl)({
        rule: 'dkim-no-selectors',
        severity: 'high',
        status: 'inconclusive',
        title: `Whether ${domain} signs its mail is not known: no DKIM selector is configured`,
        expected: 'launch.mail.dkim-selectors in the configuration',
        observed: 'it is not there, and DNS gives no list of selectors',
        name: `_domainkey.${domain}`,
        dig,
        fix: 'Open the source of a message that your application sent, take s= out of its DKIM-Signature header, and add it: dkim-selectors: [<that>].',
    });
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/mail/judge-dmarc.js


/** Judges the DMARC policy that counts for a domain. */
function judgeDmarc({ domain, name, inherited, texts, records, policy }, least, dig) {
    if (texts.kind === 'unreachable')
        return [(0,text_finding/* unreachableFinding */.cg)(name, 'TXT', texts.words, dig)];
    const find = (rest) => (0,text_finding/* textFinding */.dl)({ name, dig, observed: (0,text_finding/* shown */.SP)(records), ...rest });
    const holder = name.slice('_dmarc.'.length);
    const whose = inherited ? `${domain}, which is that of ${holder},` : domain;
    // Begin with quarantine: mail must not be refused before reports show who sends it.
    const wanted = least === 'reject' ? 'reject' : 'quarantine';
    const good = `v=DMARC1; p=${wanted}; rua=mailto:dmarc@${holder}`;
    if (records.length === 0) {
        const near = texts.texts.length > 0 ? `${(0,text_finding/* shown */.SP)(texts.texts)}, which is none: it must begin with v=DMARC1;` : 'no record';
        const title = `${domain} has no DMARC policy: anyone can write in its name, and large receivers refuse its bulk mail`;
        return [
            find({ rule: 'dmarc-missing', severity: 'high', title, expected: good, observed: near, fix: (0,text_finding/* enter */.Ve)(name, good) }),
        ];
    }
    if (!policy) {
        const title = `${holder} has ${records.length} DMARC records: receivers ignore them all`;
        const fix = `Delete all but one, which then says\n${(0,text_finding/* enter */.Ve)(name, records[0] ?? good)}`;
        return [find({ rule: 'dmarc-multiple', severity: 'high', title, expected: 'one record', fix })];
    }
    const { asked, effective, testing, reported, tag } = policy;
    if (!asked || !effective) {
        const title = `The DMARC record of ${whose} has no policy that receivers know`;
        const expected = `${tag}=none, ${tag}=quarantine or ${tag}=reject`;
        return [find({ rule: 'dmarc-invalid', severity: 'high', title, expected, fix: (0,text_finding/* enter */.Ve)(name, good) })];
    }
    const isBelow = policies.indexOf(effective) < policies.indexOf(least);
    if (!isBelow && effective !== 'none')
        return [];
    const tested = testing && asked !== 'none' ? `, as t=y takes one level off ${tag}=${asked}` : '';
    const report = reported ? '' : ', and nobody gets reports';
    return [
        find({
            rule: 'dmarc-policy',
            severity: isBelow || !reported ? 'high' : 'medium',
            title: `The DMARC policy of ${whose} is ${effective}${isBelow ? `, below ${least}` : ': forged mail is delivered'}${report}`,
            expected: isBelow
                ? `at least ${least} (launch.mail.min-policy)`
                : 'quarantine or reject, once the reports show that your own mail passes',
            observed: `${effective}${tested}: ${(0,text_finding/* shown */.SP)(records)}`,
            fix: (0,text_finding/* enter */.Ve)(name, strengthened(records[0] ?? good, tag, wanted, reported ? '' : `; rua=mailto:dmarc@${holder}`)),
        }),
    ];
}
/** The record with another policy and without `t`, whose test mode weakens it; the other tags stay. */
function strengthened(record, tag, policy, reports) {
    const tags = record
        .split(';')
        .map((each) => each.trim())
        .filter((each) => each && !/^t\s*=/i.test(each));
    const isTag = new RegExp(`^${tag}\\s*=`, 'i');
    return tags.map((each) => (isTag.test(each) ? `${tag}=${policy}` : each)).join('; ') + reports;
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/mail/spf-record.js
/** The terms of a record in lower case, without the version. */
function termsOf(record) {
    return record.toLowerCase().split(/\s+/).slice(1).filter(Boolean);
}
/** Whether the record permits any sender; `v=spf1 -all` says that the domain sends nothing. */
function isAnyonePermitted(record) {
    return termsOf(record).some((term) => term.startsWith('redirect=') || !/^[?~-]|^exp=/.test(term));
}
/** The record with this `all` at its end, in place of its own `all` or `redirect`. */
function withAll(record, all) {
    const kept = record.split(/\s+/).filter((term) => term && !/^([+?~-]?all|redirect=.*)$/i.test(term));
    return [...kept, all].join(' ');
}
function withoutPtr(record) {
    return record
        .split(/\s+/)
        .filter((term) => !/^[+?~-]?ptr(?:[:/]|$)/i.test(term))
        .join(' ');
}
/** All terms of all records, once each; the end is `~all` if a record ends in any other `all` than `-all`. */
function merged(records) {
    const terms = new Set(records.flatMap((record) => record.split(/\s+/).slice(1).filter(Boolean)));
    return withAll(['v=spf1', ...terms].join(' '), [...terms].every((term) => !/all$/i.test(term) || term === '-all') ? '-all' : '~all');
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/mail/judge-spf-terms.js


/** More than this is a permanent error by RFC 7208, 4.6.4, but not for all receivers. */
const maxVoids = 2;
/** Faults in terms that receivers accept. */
function termFindings(record, domain, evaluation, find) {
    const terms = termsOf(record);
    const all = terms.find((term) => /^[+?~-]?all$/.test(term));
    const ending = { expected: '~all or -all at the end', fix: (0,text_finding/* enter */.Ve)(domain, withAll(record, '~all')) };
    const found = [];
    const allowsAll = {
        rule: 'spf-allows-all',
        severity: 'high',
        title: `Anyone may send mail as ${domain}: its SPF record allows every server`,
    };
    if (all === 'all' || all === '+all') {
        found.push(find({ ...allowsAll, ...ending }));
    }
    else if (evaluation.result === 'pass') {
        found.push(find({
            ...allowsAll,
            expected: 'a record that only your own senders pass',
            observed: `an address of nobody passes ${(0,text_finding/* shown */.SP)([record])}`,
            fix: `Take out of the TXT record of ${domain} the ip4 or exists that matches every address, or the include of a record that ends in +all.`,
        }));
    }
    else if (all === '?all' || (!all && !terms.some((term) => term.startsWith('redirect=')))) {
        const title = `The SPF record of ${domain} does not say what to do with mail from other servers`;
        found.push(find({ rule: 'spf-no-all', severity: 'medium', title, ...ending }));
    }
    if (evaluation.voids > maxVoids) {
        found.push(find({
            rule: 'spf-void-lookups',
            severity: 'medium',
            title: `The SPF record of ${domain} names ${evaluation.voids} hosts without a record: strict receivers give up after 2`,
            expected: 'at most 2 look-ups that find nothing',
            observed: `nothing at ${evaluation.empty.slice(0, 10).join(', ')}`,
            fix: `Take the terms that name them out of the TXT record of ${domain}, or out of the record that it includes.`,
        }));
    }
    if (terms.some((term) => /^[+?~-]?ptr(?:[:/]|$)/.test(term))) {
        const title = `The SPF record of ${domain} uses ptr, which is slow and which large receivers ignore`;
        const expected = 'no ptr (RFC 7208, 5.5: do not use)';
        found.push(find({ rule: 'spf-ptr', severity: 'medium', title, expected, fix: (0,text_finding/* enter */.Ve)(domain, withoutPtr(record)) }));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/mail/judge-spf.js



const providers = 'include: is what your provider documents: Google Workspace _spf.google.com, Microsoft 365 spf.protection.outlook.com, Amazon SES amazonses.com, Postmark spf.mtasv.net, SendGrid sendgrid.net, Mailgun mailgun.org';
/** The number of look-ups that RFC 7208, 4.6.4 allows. */
const maxLookups = 10;
/**
 * Judges the SPF of a domain. `isSigned`: whether a DKIM key of the domain itself is usable; undefined if that is not
 * known. If none is, a missing SPF record leaves nothing that aligns with the domain (RFC 7489, 3.1): an SPF pass of
 * the provider is for the provider's own return path.
 */
function judgeSpf({ domain, texts, records, evaluation }, dig, isSigned) {
    const about = { name: domain, dig };
    const none = { expected: 'one TXT record that begins with v=spf1', ...about };
    if (texts.kind === 'unreachable')
        return { findings: [(0,text_finding/* unreachableFinding */.cg)(domain, 'TXT', texts.words, dig)] };
    const [record] = records;
    if (record === undefined) {
        const near = texts.texts.filter((text) => /spf/i.test(text));
        const seen = near.length > 0 ? `${(0,text_finding/* shown */.SP)(near)}, which receivers do not take for one` : 'no such record';
        const fix = `${(0,text_finding/* enter */.Ve)(domain, 'v=spf1 include:<your mail provider> ~all')}\n${providers}.`;
        const doubt = isSigned === false ? '' : ' that DKIM does not sign';
        const title = `${domain} has no SPF record: ${isSigned ? 'its mail rests on DKIM alone' : `receivers doubt its mail${doubt}`}`;
        const severity = isSigned === false ? 'high' : 'medium';
        const missing = { rule: 'spf-missing', severity, title, observed: seen, fix };
        return { findings: [(0,text_finding/* textFinding */.dl)({ ...none, ...missing })], canPass: false };
    }
    if (!evaluation) {
        const multiple = (0,text_finding/* textFinding */.dl)({
            ...none,
            rule: 'spf-multiple',
            severity: 'high',
            title: `${domain} has ${records.length} SPF records: receivers refuse to choose, and SPF fails for all its mail`,
            observed: `${records.length}: ${(0,text_finding/* shown */.SP)(records)}`,
            fix: `Delete them all but one, which then says\n${(0,text_finding/* enter */.Ve)(domain, merged(records))}`,
        });
        return { findings: [multiple], canPass: false };
    }
    if (evaluation.result === 'temperror') {
        const [{ name, type, words } = { name: domain, type: 'TXT', words: evaluation.problem ?? 'no answer' }] = evaluation.failed;
        return { findings: [(0,text_finding/* unreachableFinding */.cg)(name, type, words, dig)] };
    }
    const find = (rest) => (0,text_finding/* textFinding */.dl)({ ...about, observed: (0,text_finding/* shown */.SP)([record]), ...rest });
    const isInvalid = evaluation.result === 'permerror' && evaluation.lookups <= maxLookups;
    const isTooLong = evaluation.lookups > maxLookups;
    const broken = [
        ...(isInvalid
            ? [
                find({
                    rule: 'spf-invalid',
                    severity: 'high',
                    title: `The SPF record of ${domain} is not valid: SPF fails for all its mail`,
                    expected: 'a record that follows RFC 7208, as do all that it includes',
                    observed: `${evaluation.problem ?? 'permerror'}, in ${(0,text_finding/* shown */.SP)([record])}`,
                    fix: `Mend what is named above. A record that works looks like\n${(0,text_finding/* enter */.Ve)(domain, 'v=spf1 include:<your mail provider> ~all')}`,
                }),
            ]
            : []),
        ...(isTooLong
            ? [
                find({
                    rule: 'spf-too-many-lookups',
                    severity: 'high',
                    title: `The SPF record of ${domain} needs ${evaluation.lookups} DNS look-ups: receivers give up after 10`,
                    expected: 'at most 10 look-ups by include, a, mx, ptr, exists and redirect, included records counted',
                    observed: `${evaluation.lookups}, from ${(0,text_finding/* shown */.SP)([record])}`,
                    fix: `Take out the includes of services that no longer send for ${domain}, and a and mx where the web server sends no mail; or let each service send from a subdomain with a record of its own.`,
                }),
            ]
            : []),
    ];
    return {
        findings: [...broken, ...termFindings(record, domain, evaluation, find)],
        canPass: broken.length === 0 && isAnyonePermitted(record),
    };
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/mail/spf.js

/** An address in the reserved block 240.0.0.0/4: no record lists it, so every term is evaluated. */
const probe = '240.0.0.1';
/** Names that a macro makes from the probe; it is right that these do not exist. */
const ofProbe = /240\.0\.0\.1|1\.0\.0\.240|launch-gate-probe/i;
/** RFC 7208 allows 10; more are followed to tell how many the record needs. */
const spf_maxLookups = 100;
/** RFC 7208, 4.6.4: a limit on the whole evaluation should allow at least 20 seconds. */
const minElapsedMs = 20_000;
/** Whether a TXT record is an SPF record (RFC 7208, 4.5). */
function isSpf(text) {
    return /^v=spf1(?: |$)/i.test(text);
}
/** Reads a domain's SPF record and has mailauth evaluate it. */
async function readSpf(domain, resolver, timeoutMs) {
    const texts = await (0,text_records/* readTexts */.Z)(domain, resolver);
    const records = texts.kind === 'texts' ? texts.texts.filter(isSpf) : [];
    if (records.length !== 1)
        return { domain, texts, records };
    const { spf } = await Promise.all(/* import() */[__webpack_require__.e(6502), __webpack_require__.e(8829)]).then(__webpack_require__.t.bind(__webpack_require__, 88829, 19));
    const names = (0,text_records/* askedNames */.r)(resolver);
    const { status, lookups } = await spf({
        sender: `launch-gate-probe@${domain}`,
        ip: probe,
        helo: domain,
        mta: domain,
        resolver: names.resolve,
        maxResolveCount: spf_maxLookups,
        maxVoidCount: spf_maxLookups,
        maxElapsedTime: Math.max(minElapsedMs, timeoutMs),
        strict: true,
    });
    const evaluation = {
        result: status.result,
        problem: typeof status.comment === 'string' ? problemIn(status.comment) : undefined,
        lookups: lookups?.count ?? 0,
        voids: (lookups?.void ?? 0) - names.empty.filter((name) => ofProbe.test(name)).length,
        empty: names.empty.filter((name) => !ofProbe.test(name)),
        failed: names.failed,
    };
    return { domain, texts, records, evaluation };
}
/**
 * mailauth's comment names receiver and sender first: `mx: permanent error in processing during lookup of a@b: why`.
 */
function problemIn(comment) {
    return /during lookup of \S+: (.+)$/s.exec(comment)?.[1];
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/mail/mail.js









/** SPF, DKIM and DMARC of the domains that send mail, side by side. */
const checkMail = async ({ launch, network }) => {
    const { mail } = launch;
    if (!mail)
        return [];
    const { resolver, timeoutMs } = network;
    const dig = (0,servers/* digOf */.S)(launch.network.resolvers?.[0]);
    const found = await Promise.all(mail.domains.map(({ domain }) => checkDomain(domain, mail, { resolver, timeoutMs, dig })));
    // Two domains may include the same name that does not answer, or share one policy.
    return (0,outcome/* distinct */.dM)(found.flat());
};
async function checkDomain(domain, { selectors, minPolicy }, { resolver, timeoutMs, dig }) {
    const [spf, dmarc, ...keys] = await Promise.all([
        readSpf(domain, resolver, timeoutMs),
        readDmarc(domain, resolver),
        ...(selectors ?? []).map((selector) => readDkim(domain, selector, resolver)),
    ]);
    const keysJudged = keys.map((key) => judgeDkim(key, dig));
    const isUnknown = !selectors || keysJudged.some(({ canPass }) => canPass === undefined);
    const isSigned = keysJudged.some(({ canPass }) => canPass) || (isUnknown ? undefined : false);
    const spfJudged = judgeSpf(spf, dig, isSigned);
    return [
        ...unauthenticated(domain, spfJudged, keysJudged, dig),
        ...spfJudged.findings,
        ...(selectors ? keysJudged.flatMap(({ findings }) => findings) : [noSelectors(domain, dig)]),
        ...judgeDmarc(dmarc, minPolicy, dig),
    ];
}
/** No finding if no selector is listed, or one could not be read: DKIM may still pass. */
function unauthenticated(domain, spf, keys, dig) {
    const cannot = [spf, ...keys].every(({ canPass }) => canPass === false);
    if (!cannot || keys.length === 0)
        return [];
    return [
        (0,text_finding/* textFinding */.dl)({
            rule: 'mail-unauthenticated',
            severity: 'blocker',
            title: `Mail from ${domain} passes neither SPF nor DKIM: large receivers put it into spam or refuse it`,
            expected: 'an SPF record that lists your mail provider, or a DKIM key that can be verified',
            observed: `no usable SPF record, and no usable key among ${keys.length === 1 ? 'the one selector' : `the ${keys.length} selectors`} listed`,
            name: domain,
            dig,
            fix: `Publish the SPF and DKIM records that your mail provider shows for ${domain}: one of the two is enough to be delivered, both are what receivers expect.`,
        }),
    ];
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
