import type { Capture, CaptureSource } from '../../config.ts';
import { readPattern } from '../../language/predicates.ts';
import { checkJsonPath, checkSelector, checkToken } from '../../language/selectors.ts';
import { keyPosition, type Reading, reportKey, reportLack } from '../../reading.ts';
import type { RawCapture } from './schema.ts';

const kinds = ['css', 'jsonpath', 'header', 'cookie', 'regex', 'body', 'status'] as const;

/** Reads what a step keeps of its response. `secret` is the default for captures that do not say. */
export function readCaptures(
  reading: Reading,
  raw: Record<string, RawCapture> | undefined,
  secret: boolean,
): Capture[] {
  return Object.entries(raw ?? {}).map(([name, capture]) => {
    const holder = raw as object;
    if (!/^[A-Za-z_][\w-]*$/.test(name)) {
      reportKey(
        reading,
        [holder, name],
        `${JSON.stringify(name)} cannot be used in \${{ captured.… }}; a name has letters, digits, "_" and "-"`,
      );
    }
    const from = readSource(reading, capture);
    if (!from) reportLack(reading, capture, [holder, name], `"${name}" needs exactly one of ${kinds.join(', ')}`);
    if (capture.attribute !== undefined && from?.kind !== 'css')
      reportKey(reading, [capture, 'attribute'], '"attribute" needs "css"');
    return {
      at: keyPosition(reading, [holder, name]),
      name,
      secret: capture.secret ?? secret,
      from: from ?? { kind: 'header', name: '' },
      decode: capture.decode,
    };
  });
}

function readSource(reading: Reading, raw: RawCapture): CaptureSource | undefined {
  const [kind, ...others] = kinds.filter((candidate) => raw[candidate] !== undefined);
  if (kind === undefined || others.length > 0) return undefined;
  if (kind === 'body' || kind === 'status') return { kind };
  const text = raw[kind] ?? '';
  switch (kind) {
    case 'css':
      checkSelector(reading, [raw, kind], text, 'value');
      return { kind, selector: text, attribute: raw.attribute };
    case 'jsonpath':
      checkJsonPath(reading, [raw, kind], text, 'value');
      return { kind, query: text };
    case 'regex':
      return { kind, pattern: readPattern(reading, [raw, kind]) };
    default:
      checkToken(reading, [raw, kind], text, 'value');
      return { kind, name: text };
  }
}
