import { assertWritable as assertTarget, type WriteRules, writeBeside } from '../files/write-beside.ts';
import { GateError } from '../model/errors.ts';

/**
 * Refuses a path that can't be written, before the work whose result would be lost. Throws REPORT_UNWRITABLE,
 * LINK_IN_CHECKOUT.
 */
export async function assertWritable(path: string, rules?: WriteRules): Promise<void> {
  await guard(path, () => assertTarget(path, rules));
}

/** Replaces a file in one step, see {@link writeBeside}. Throws REPORT_UNWRITABLE, LINK_IN_CHECKOUT. */
export async function replaceFile(path: string, text: string, rules?: WriteRules): Promise<void> {
  await guard(path, () => writeBeside(path, text, rules));
}

async function guard(path: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (error instanceof GateError) throw error;
    throw new GateError('REPORT_UNWRITABLE', { path, problem: (error as Error).message }, { cause: error });
  }
}
