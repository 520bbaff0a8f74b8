import type { EvidenceFormat } from '../../../config/sections/evidence/evidence.ts';
import { type EvidenceReading, gapReading } from '../reading.ts';
import { parseJson } from './json.ts';
import { type LighthouseOptions, readLighthouse } from './lighthouse.ts';
import { readNpmAudit } from './npm-audit.ts';
import { readOsv } from './osv.ts';
import { readSarif } from './sarif.ts';
import { readSquawk } from './squawk.ts';

type JsonFormat = Exclude<EvidenceFormat, 'junit'>;
/** `base` is an older file, whose results are known. */
export type JsonFile = { format: JsonFormat; bytes: Uint8Array; base?: Uint8Array; lighthouse: LighthouseOptions };

/** Reads a file of one of the formats in JSON. */
export function readJson({ format, bytes, base, lighthouse }: JsonFile): EvidenceReading {
  const report = parseJson(bytes);
  if (report === undefined) return gapReading(bytes.length === 0 ? 'it is empty' : 'it is no JSON, or cut short');
  switch (format) {
    case 'sarif':
      return readSarif(report, base && parseJson(base));
    case 'squawk':
      return readSquawk(report);
    case 'npm-audit':
      return readNpmAudit(report);
    case 'osv':
      return readOsv(report);
    case 'lighthouse':
      return readLighthouse(report, lighthouse);
  }
}
