// Signatures of events, as the senders of webhooks make them.

/** The headers of a signature over the exact text of a body. `forge` makes one that the receiver must refuse. */
function signatureHeaders(body, { secret, key, algorithm, encoding: as, payload, headers, id, forge }) {
  if (forge === 'unsigned') return [];
  const time = String(Math.floor(Date.now() / 1000) - (forge === 'old' ? 3600 : 0));
  const fill = (pattern, values) =>
    pattern.replace(/\{(id|time|body|signature)\}/g, (whole, name) => values[name] ?? whole);
  const keyBytes = forge === 'wrong-secret' ? crypto.randomBytes(32) : keyOf(secret, key);
  const signature = crypto.hmac(algorithm, keyBytes, fill(payload, { id, time, body }), as);
  return Object.entries(headers).map(([name, value]) => [name, fill(value, { id, time, signature })]);
}

function keyOf(secret, kind) {
  if (!secret) throw new Error('the secret of a signature is empty');
  return kind === 'whsec' ? encoding.b64decode(secret.replace(/^whsec_/, '').replace(/=+$/, ''), 'rawstd') : secret;
}
