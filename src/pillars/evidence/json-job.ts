import { readJson } from './formats/read-json.ts';

/** The job of the thread that reads large files in JSON (src/jobs.ts). */
export function start() {
  return { read: readJson };
}
