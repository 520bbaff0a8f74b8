import type { EvidenceFormat } from '../../../config/sections/evidence/evidence.ts';
import { type EvidenceReading, gapReading } from '../reading.ts';
import { parseJson, UnreadableJson } from './json.ts';
import { type LighthouseOptions, readLighthouse } from './lighthouse.ts';
import { readNpmAudit } from './npm-audit.ts';
import { readOsv } from './osv.ts';
import { type KnownResults, knownResults, readSarif } from './sarif.ts';
import { readSquawk } from './squawk.ts';

type JsonFormat = Exclude<EvidenceFormat, 'junit'>;
/** `base` is an older file, whose results are known. */
export type JsonFile = { format: JsonFormat; bytes: Uint8Array; base?: Uint8Array; lighthouse: LighthouseOptions };

/** Reads a file of one of the formats in JSON. */
export function readJson(file: JsonFile): EvidenceReading {
  try {
    return readReport(file);
  } catch (error) {
    if (error instanceof UnreadableJson) return gapReading(error.message);
    throw error;
  }
}

function readReport({ format, bytes, base, lighthouse }: JsonFile): EvidenceReading {
  // The older report is let go before the new one is parsed.
  const known = format === 'sarif' && base ? readBase(base) : undefined;
  const report = parseJson(bytes);
  switch (format) {
    case 'sarif':
      return readSarif(report, known);
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

function readBase(base: Uint8Array): KnownResults {
  try {
    return knownResults(parseJson(base));
  } catch (error) {
    if (error instanceof UnreadableJson) throw new UnreadableJson(`of its base: ${error.message}`);
    throw error;
  }
}
