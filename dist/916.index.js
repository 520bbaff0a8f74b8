export const id = 916;
export const ids = [916];
export const modules = {

/***/ 40916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDns: () => (/* binding */ checkDns)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
// EXTERNAL MODULE: ./lib/src/pillars/launch/aliases.js
var aliases = __webpack_require__(78514);
// EXTERNAL MODULE: ./lib/src/pillars/launch/network/resolver.js
var network_resolver = __webpack_require__(63921);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/dns/ask-servers.js

/** Asks every server about what is expected. */
function askServers(servers, { name, type }, resolver) {
    return Promise.all(servers.map(async (server) => {
        // A provider may flatten a CNAME into the addresses of its target.
        const asked = type === 'CNAME' ? ['CNAME', 'A', 'AAAA'] : [type];
        const [own, ...others] = await Promise.all(asked.map((each) => recordsOf(server, name, each, resolver)));
        if (!own || 'silent' in own)
            return { server, silent: own?.silent ?? '' };
        const inPlace = own.records.length === 0 ? others : [];
        const silent = inPlace.find((each) => 'silent' in each);
        if (silent)
            return { server, ...silent };
        const addresses = inPlace.flatMap((each) => ('records' in each ? each.records : []));
        const ttls = [...own.records, ...addresses].map(({ ttl }) => ttl);
        const held = {
            exists: own.exists,
            values: valuesOf(own.records, type),
            ttl: ttls.length > 0 ? Math.min(...ttls) : undefined,
            addresses: [...valuesOf(addresses, 'A'), ...valuesOf(addresses, 'AAAA')],
            cname: own.records.find((record) => record.type === 'CNAME' && record.name === name)?.value,
        };
        return { server, held };
    }));
}
async function recordsOf(server, name, type, resolver) {
    const reply = await server.ask(name, type);
    if (reply.kind === 'silent')
        return { silent: reply.words };
    if (reply.referral)
        return { silent: 'refers to other servers: it does not know the zone' };
    if (reply.rcode !== 'NOERROR' && reply.rcode !== 'NXDOMAIN')
        return { silent: (0,network_resolver/* said */.a)(reply) };
    const { records } = reply;
    const last = records.at(-1);
    if (type === 'CNAME' || last?.type !== 'CNAME')
        return { records, exists: reply.rcode === 'NOERROR' };
    // An authoritative server need not know the target of a CNAME outside its zone.
    const end = await resolver.lookup(last.value, type);
    if (end.kind === 'unreachable')
        return { silent: `leads to ${last.value}: ${end.words}` };
    return { records: [...records, ...end.records], exists: true };
}
function valuesOf(records, type) {
    return [...new Set(records.filter((record) => record.type === type).map(({ value }) => value))].sort();
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/network/record.js
var record = __webpack_require__(14250);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/dns/compare.js

/** Compares what the servers hold with what is expected. `target`: the addresses of the expected CNAME. */
function compare(expected, answers, target) {
    const answered = answers.flatMap((answer) => 'held' in answer ? [{ ...answer, meets: meets(expected, answer.held, target) }] : []);
    const silent = answers.filter((answer) => 'silent' in answer);
    return { fault: faultOf(expected, answered), answered, silent };
}
function faultOf({ match, type }, answered) {
    const broken = answered.filter((answer) => !answer.meets);
    if (broken.length === 0)
        return undefined;
    if (broken.length < answered.length)
        return 'disagree';
    const isEmpty = broken.every(({ held }) => held.values.length === 0 && held.addresses.length === 0);
    if (match === 'absent' || !isEmpty)
        return 'wrong';
    // A CNAME without addresses is reported for the name as a whole.
    const isLeading = broken.some(({ held }) => held.cname) && type !== 'A' && type !== 'AAAA';
    return isLeading ? 'dangling' : 'missing';
}
function meets({ type, values, match, proxied }, held, target) {
    const expected = [...new Set(values.map((value) => (0,record/* normalValue */.Fl)(type, value)))];
    const has = (value) => held.values.includes(value);
    if (match === 'absent')
        return expected.length === 0 ? held.values.length === 0 : !expected.some(has);
    if (proxied)
        return held.values.length > 0 || held.addresses.length > 0;
    const isFlattened = type === 'CNAME' && held.values.length === 0 && held.addresses.length > 0;
    if (isFlattened)
        return held.addresses.every((address) => target.includes(address));
    return expected.every(has) && (match === 'contains' || expected.length === held.values.length);
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var finding = __webpack_require__(40167);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/dns/host-finding.js


/** What is wrong with where a host leads; undefined where it has an address. `dig` addresses the resolver. */
function hostFinding(host, found, dig) {
    const place = (type) => ({
        where: { url: `dns:${host}?type=${type}` },
        reproduce: `${dig} ${host} ${type}`,
    });
    switch (found.kind) {
        case 'found':
            return undefined;
        case 'missing':
            return (0,finding/* launchFinding */.p)({
                rule: 'dns-missing',
                severity: 'blocker',
                title: `${host} has no address: nobody can reach it`,
                expected: 'an A or AAAA record, or a CNAME that leads to one',
                observed: found.words,
                ...place('A'),
                fix: addressFix(host),
            });
        case 'dangling':
            return (0,finding/* launchFinding */.p)({
                rule: 'dns-dangling',
                severity: 'blocker',
                title: `${host} leads nowhere: ${found.words}`,
                expected: 'a CNAME that ends at an address',
                observed: [host, ...found.chain].join(' → '),
                ...place('CNAME'),
                fix: `${takeover(host, found)}${addressFix(host)}`,
            });
        case 'unreachable':
            return (0,finding/* launchFinding */.p)({
                rule: 'dns-unreachable',
                severity: 'blocker',
                status: 'inconclusive',
                title: `Nobody can tell the address of ${host}`,
                expected: 'an answer',
                observed: `the resolver ${found.words}`,
                ...place('A'),
                fix: 'Run it again. If it stays, look at the status of the DNS provider; after moving the zone, at DNSSEC: a DS record of the old provider at the registrar makes every resolver answer SERVFAIL.',
            });
    }
}
function takeover(host, { chain, words }) {
    const target = chain.at(-1);
    return words.endsWith('does not exist') ? `Whoever gets ${target} at that provider answers for ${host}. ` : '';
}
/** The record to add, as each platform documents it. An apex cannot have a CNAME (RFC 1034, 3.6.2). */
function addressFix(host) {
    const zone = (0,cjs.getDomain)(host) ?? host;
    const record = host === zone
        ? `${host}. A <address>. Vercel: A 76.76.21.21. Netlify: ALIAS apex-loadbalancer.netlify.com, or A 75.2.60.5. Cloudflare: a CNAME here is flattened, proxied as you wish. nginx: the server's address, AAAA only if it listens there`
        : `${host}. CNAME <name given by the host>. Vercel: cname.vercel-dns.com. Netlify: <site>.netlify.app. Cloudflare Pages: <project>.pages.dev. nginx: an A record with the server's address`;
    return `In the zone ${zone} set: ${record}.`;
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/dns/record-findings.js


const maxShown = 200;
/** What is wrong with one listed name and type: at most one fault, besides servers that give no answer. */
function recordFindings(expected, comparison, isWildcard) {
    const found = [record_findings_faultOf(expected, comparison, isWildcard), silence(expected, comparison)];
    return found.flatMap((each) => (each ? (0,finding/* launchFinding */.p)(each) : []));
}
function record_findings_faultOf(expected, comparison, isWildcard) {
    const { name, type, match } = expected;
    const { fault, answered } = comparison;
    if (!fault)
        return undefined;
    const broken = answered.filter(({ meets }) => !meets);
    const title = {
        missing: `${name} has no ${type} record`,
        dangling: `${name}: its CNAME leads to no ${type} record`,
        wrong: match === 'absent' ? `${name} has ${type} records that must go` : `${name} ${type} is not what is listed`,
        disagree: `${name} ${type}: name servers disagree, and it depends on chance what visitors get`,
    }[fault];
    const first = fault === 'disagree' ? `${whyDisagree(broken)} ` : '';
    const wildcard = isWildcard ? ' A wildcard of the zone answers for it; a record of its own wins.' : '';
    return {
        ...common(expected, broken),
        rule: `dns-${fault}`,
        severity: fault === 'disagree' ? 'high' : 'blocker',
        title,
        observed: showAll(answered),
        fix: `${first}${fixOf(expected)}${wildcard}`,
    };
}
function silence(expected, { answered, silent }) {
    if (silent.length === 0)
        return undefined;
    return {
        ...common(expected, silent),
        rule: 'dns-unreachable',
        severity: 'blocker',
        status: 'inconclusive',
        title: `${expected.name} ${expected.type}: ${silent.length} of ${silent.length + answered.length} name servers give no answer`,
        observed: silent.map(({ server, silent: words }) => `${server.label} ${words}`).join('; '),
        fix: 'Run it again. If it stays, see whether the zone is served there; "name-servers: []" under "network" asks the resolver alone, for machines that reach no other server.',
    };
}
function common(expected, [first]) {
    const { name, type } = expected;
    return {
        where: { url: `dns:${name}?type=${type}` },
        expected: showExpected(expected),
        reproduce: `${first?.server.dig ?? 'dig'} ${name} ${type}`,
    };
}
function whyDisagree(broken) {
    const [first, ...more] = broken;
    if (first?.server.isResolver && more.length === 0)
        return `The resolver still has an old answer; it goes with its TTL (${first.held.ttl ?? 0} s).`;
    const servers = broken.map(({ server }) => server.label).join(', ');
    return `Look whether the zone has reached ${servers}: the same serial in "dig SOA" on each, and no server of a former provider among the NS records.`;
}
function showExpected({ type, values, match, proxied }) {
    const list = values.join(', ');
    if (match === 'absent')
        return list ? `none of: ${list}` : `no ${type} record`;
    if (proxied)
        return `${list}, or any address of the proxy before it`;
    return match === 'contains' ? `among others: ${list}` : list;
}
/** Servers that hold the same stand together, each with its TTL. */
function showAll(answered) {
    const groups = Map.groupBy(answered, ({ held }) => {
        const values = [...held.values, ...held.addresses].map(cut);
        return values.join(', ') || (held.exists ? 'no such record' : 'the name does not exist');
    });
    const who = ({ server, held }) => held.ttl === undefined ? server.label : `${server.label} (TTL ${held.ttl} s)`;
    return [...groups].map(([words, group]) => `${words} on ${group.map(who).join(', ')}`).join('; ');
}
/** A TXT record may hold 64 KB. */
function cut(value) {
    return value.length <= maxShown ? value : `${value.slice(0, maxShown)}…`;
}
function fixOf({ name, type, values, match }) {
    const zone = (0,cjs.getDomain)(name, { validateHostname: false }) ?? name;
    const quote = (value) => (type === 'TXT' ? `"${value}"` : value);
    const records = values.map((value) => `${name}. ${type} ${quote(value)}`).join(', ');
    if (match === 'absent') {
        const stale = type === 'AAAA' ? ' Visitors with IPv6 go where it leads, whatever the A record says.' : '';
        return `In the zone ${zone} delete: ${records || `${name}. ${type}`}.${stale}`;
    }
    const only = match === 'exact' ? ' and no other of that type' : '';
    return `In the zone ${zone} set: ${records}${only}. If what is there is right, correct it under "dns" in the configuration.`;
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/dns/servers.js
var servers = __webpack_require__(89650);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/dns/dns.js








/** Whether every host of the launch has an address, and whether every server holds the listed records. */
const checkDns = async (run) => {
    const serversOf = (0,servers/* createServers */.J)(run);
    const [hosts, records] = await Promise.all([
        Promise.all(hostsOf(run)),
        Promise.all((run.launch.dns ?? []).map((expected) => look(expected, run, serversOf))),
    ]);
    return judge(hosts, records, (0,servers/* digOf */.S)(run.launch.network.resolvers?.[0]));
};
/** A name that leads nowhere is reported once: what else is wrong with it follows from that. */
function judge(hosts, records, dig) {
    const dangling = new Set(hosts.filter(({ found }) => found.kind === 'dangling').map(({ host }) => host));
    const ofRecords = records
        .filter(({ expected, comparison }) => !dangling.has(expected.name) || comparison.fault === 'disagree')
        .map(({ expected, comparison, isWildcard }) => ({
        name: isAddress(expected) ? expected.name : '',
        findings: recordFindings(expected, comparison, isWildcard),
    }));
    const told = new Set(ofRecords.flatMap(({ name, findings }) => findings.map(({ rule }) => `${rule} ${name}`)));
    const ofHosts = hosts
        .filter(({ mustResolve, found }) => mustResolve || found.kind === 'dangling')
        .flatMap(({ host, found }) => hostFinding(host, found, dig) ?? [])
        .filter(({ rule, where }) => !told.has(`${rule} ${URL.parse(where.url ?? '')?.pathname}`));
    return [...ofHosts, ...ofRecords.flatMap(({ findings }) => findings)];
}
/** Resolves each host of the launch, and each name whose addresses are listed. */
function hostsOf({ launch, network }) {
    const canonical = (0,aliases/* canonicalHost */.rQ)({ launch });
    const twin = launch.aliases || !canonical ? undefined : (0,aliases/* twinOf */.wA)(canonical.host);
    const required = new Set([canonical, ...(launch.aliases ?? []), ...(launch.tls ?? [])].flatMap((each) => each?.host ?? []));
    const listed = (launch.dns ?? []).filter(isAddress).map(({ name }) => name);
    const all = new Set([...required, ...(twin ? [twin] : []), ...listed]);
    return [...all].map(async (host) => {
        const found = await network.resolver.addresses(host);
        // A host need not have a twin, but whether it has one must be known.
        const isUnknownTwin = host === twin && found.kind === 'unreachable';
        return { host, mustResolve: required.has(host) || isUnknownTwin, found };
    });
}
/** Whether the name must lead to an address. Names with an underscore are no hosts (RFC 8552). */
function isAddress({ name, type, match }) {
    return match !== 'absent' && ['A', 'AAAA', 'CNAME'].includes(type) && !name.includes('_');
}
async function look(expected, { network: { resolver } }, serversOf) {
    const { name, type, values } = expected;
    const targets = type === 'CNAME' ? values.map((value) => resolver.addresses(value)) : [];
    const [answers, ...found] = await Promise.all([
        serversOf(name).then((servers) => askServers(servers, expected, resolver)),
        ...targets,
    ]);
    const addresses = found.flatMap((each) => (each.kind === 'found' ? each.addresses : []));
    const comparison = compare(expected, answers, addresses);
    return { expected, comparison, isWildcard: comparison.fault === 'wrong' && (await isOfWildcard()) };
    /** Whether a random name, which nobody has entered, has the same records. */
    async function isOfWildcard() {
        if ((0,cjs.getDomain)(name, { validateHostname: false }) === name)
            return false;
        const nobody = name.replace(/^[^.]*/, `launch-gate-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
        const [probe] = await askServers((await serversOf(name)).filter(({ isResolver }) => isResolver), { name: nobody, type }, resolver);
        if (!probe || !('held' in probe))
            return false;
        const setOf = ({ values: own, addresses: inPlace }) => [...own, ...inPlace].join();
        return setOf(probe.held) !== '' && comparison.answered.some(({ held }) => setOf(held) === setOf(probe.held));
    }
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


/***/ })

};
