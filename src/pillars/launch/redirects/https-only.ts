/**
 * Top-level domains that browsers never ask over http, because all of their sites are on https (Chromium's
 * net/http/transport_security_state_static.json, "policy": "public-suffix"; registry.google, "HSTS preload list").
 */
const domains = new Set(
  (
    'android app bank boo channel chrome dad day dev esq foo gle gmail google hangout ing insurance meet meme mov new nexus ' +
    'page phd play prof rsvp search youtube zip'
  ).split(' '),
);

/** Whether no browser ever asks a host over http. */
export function isHttpsOnly(hostname: string): boolean {
  const labels = hostname.replace(/\.$/, '').split('.');
  return labels.length > 1 && domains.has(labels.at(-1) ?? '');
}
