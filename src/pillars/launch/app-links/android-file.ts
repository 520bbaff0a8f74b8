import type { JsonValue } from '../../../config/language/json.ts';
import { isObject } from './apple-file.ts';

/** An assetlinks.json: the apps that may open the links of the host, with the certificates that sign them. */
export type AndroidFile = {
  apps: { package: string; fingerprints: string[] }[];
  /** Lists of other addresses, which are not asked. */
  includes: string[];
};

const opensLinks = 'delegate_permission/common.handle_all_urls';

/**
 * developers.google.com/digital-asset-links/v1/statements; a text says what is wrong. The fingerprints of other apps
 * than `wanted` may be placeholders: they are none of these apps' business. Pure.
 */
export function readAndroidFile(json: JsonValue, wanted: string[]): AndroidFile | string {
  if (!Array.isArray(json)) return 'it is no JSON list of statements';
  const file: AndroidFile = { apps: [], includes: [] };
  for (const [index, statement] of json.entries()) {
    const at = `statement ${index + 1}`;
    if (!isObject(statement)) return `${at} is no object`;
    const { include, relation, target } = statement;
    if (typeof include === 'string') {
      file.includes.push(include);
      continue;
    }
    if (!Array.isArray(relation)) return `"relation" of ${at} is no list`;
    if (!isObject(target)) return `${at} has no "target"`;
    if (target['namespace'] !== 'android_app' || !relation.includes(opensLinks)) continue;
    const { package_name: name, sha256_cert_fingerprints: fingerprints } = target;
    if (typeof name !== 'string') return `${at} has no "package_name"`;
    if (!Array.isArray(fingerprints)) return `"sha256_cert_fingerprints" of ${at} is no list`;
    const texts = fingerprints.filter((each) => typeof each === 'string');
    const wrong = texts.find((each) => !isFingerprint(each));
    if (wanted.includes(name) && (wrong !== undefined || texts.length < fingerprints.length))
      return `a fingerprint of ${at} is not of the form AA:BB:…, with 32 bytes`;
    file.apps.push({ package: name, fingerprints: texts.map((each) => each.toUpperCase()) });
  }
  return file;
}

function isFingerprint(text: string): boolean {
  return /^[0-9a-f]{2}(:[0-9a-f]{2}){31}$/i.test(text);
}
