import { type Annotation, annotations } from '../../report/formats/annotations.ts';
import { type CommentLinks, comment, type EarlierComment, unjudgedComment } from '../../report/formats/comment.ts';
import { summary } from '../../report/formats/summary.ts';
import { headline } from '../../report/model/headline.ts';
import type { Report } from '../../report/model/report.ts';
import { codeBlock } from '../../text/neutralise.ts';

/** How a run ended, as GitHub's surfaces say it. */
export type Outcome = {
  /** `none`: the gate could not judge, which is never a pass. */
  verdict: 'pass' | 'fail' | 'none';
  /** One line. */
  headline: string;
  annotations(most: number): Annotation[];
  summary(maxBytes?: number): string;
  comment(sha: string, links: CommentLinks, earlier: EarlierComment | undefined, maxLength: number): string;
};

export function judged(report: Report): Outcome {
  return {
    verdict: report.verdict,
    headline: headline(report),
    annotations: (most) => annotations(report, most),
    summary: (maxBytes) => summary(report, maxBytes),
    comment: (_, links, earlier, maxLength) => comment(report, links, earlier, maxLength),
  };
}

/** `text` says why: the lines that the log shows (`describeFailure`). */
export function notJudged(text: string, annotations: Annotation[] = []): Outcome {
  const short = text.slice(0, 20_000);
  return {
    verdict: 'none',
    headline: 'Launch Gate: could not judge. This is not a pass.',
    annotations: (most) => annotations.slice(0, most),
    summary: () => `## ? Could not judge\n\nThis is not a pass.\n\n${codeBlock(short)}\n`,
    comment: (sha, links) => unjudgedComment(short, sha, links),
  };
}
