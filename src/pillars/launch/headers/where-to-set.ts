/** The setting that sends a header with every answer, for the servers and platforms that set it in their own way. */
export function whereToSet(name: string, value: string): string {
  const cloudflare =
    name === 'Strict-Transport-Security'
      ? 'SSL/TLS, Edge Certificates, HTTP Strict Transport Security'
      : 'Rules, Transform Rules, Modify Response Header, Set static';
  return [
    `${name}: ${value}`,
    `nginx: add_header ${name} "${value}" always;`,
    `Vercel: vercel.json, "headers": [{ "source": "/(.*)", "headers": [{ "key": "${name}", "value": "${value}" }] }]`,
    `Netlify: _headers, under the line /*: ${name}: ${value}`,
    `Cloudflare: ${cloudflare}`,
  ].join('\n');
}
