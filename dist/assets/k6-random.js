import crypto from 'k6/crypto';

/** 24 hex digits. */
function randomHex() {
  return Array.from(new Uint8Array(crypto.randomBytes(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
