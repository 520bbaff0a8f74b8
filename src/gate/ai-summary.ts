import type { Context } from '../model/context.ts';
import type { Report } from '../report/model/report.ts';
import type { GateRequest } from './request.ts';

/**
 * The report of a failed run with a model's summary, if the configuration asks for one. The verdict, its findings and
 * the exit code are final before. Never throws; a model that does not answer costs one line. On a pull request from a
 * fork nothing is asked: it gets no secrets, and its text is a stranger's.
 */
export async function withSummary(
  report: Report,
  { config: { ai }, isOfFork }: Pick<GateRequest, 'config' | 'isOfFork'>,
  context: Context,
): Promise<Report> {
  if (!ai || report.verdict !== 'fail' || context.signal.aborted) return report;
  const skip = (why: string) => context.log.info(`No summary by a model: ${why}.`);
  if (isOfFork) {
    skip('the pull request is from a fork');
    return report;
  }
  context.log.progress(`asking ${ai.model} for a summary`);
  const [{ askModel }, { summaryPrompt }] = await Promise.all([import('../ai/ask.ts'), import('../ai/summary.ts')]);
  const result = await askModel(ai, summaryPrompt(report.findings), context);
  context.log.progress('');
  if (result.problem) skip(result.problem);
  return { ...report, ai: result };
}
