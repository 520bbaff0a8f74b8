import { keyPosition, type Reading, reportKey, reportLack } from '../../reading.ts';
import { parseHostAndPort } from './hosts.ts';
import type { ExpectedRecords, RecordType } from './launch.ts';
import type { RawLaunch } from './schema.ts';

type RawRecords = Exclude<RawLaunch['dns'], boolean | undefined>;

/** `dns`: the expected records of each name and type. */
export function readRecords(reading: Reading, raw: RawRecords): ExpectedRecords[] {
  return Object.entries(raw).flatMap(([key, types]) => {
    const name = dnsName(key);
    if (!name) reportKey(reading, [raw, key], `${JSON.stringify(key)} must be a name such as www.example.com`);
    return Object.entries(types).map(([type, expected]): ExpectedRecords => {
      const at = keyPosition(reading, [types, type]);
      const shared = { at, name: name ?? key, type: type as RecordType };
      if (typeof expected === 'string' || Array.isArray(expected))
        return { ...shared, values: [expected].flat(), match: 'exact', proxied: false };
      const { values, match = 'exact', proxied = false } = expected ?? {};
      if (match !== 'absent' && values === undefined)
        reportLack(reading, expected ?? types, [types, type], `"${type}" needs "values", or "match: absent"`);
      return { ...shared, values: values === undefined ? [] : [values].flat(), match, proxied };
    });
  });
}

/** A DNS name in ASCII; labels such as `_dmarc` are fine. */
function dnsName(text: string): string | undefined {
  const name = text.replace(/\.$/, '').toLowerCase();
  if (/^(?!.{254})([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(name))
    return name;
  const parsed = parseHostAndPort(name, 1);
  return parsed?.port === 1 && !parsed.host.startsWith('[') ? parsed.host : undefined;
}
