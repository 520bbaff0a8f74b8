import type { Config } from '../../../config/config.ts';
import type { Context } from '../../../model/context.ts';
import { GateError } from '../../../model/errors.ts';
import type { Finding } from '../../../model/finding.ts';
import { openClient } from '../../../steps/open-client.ts';
import { plural } from '../../../text/plural.ts';
import type { Engine } from '../engine.ts';
import type { Ignore } from '../ignore.ts';
import { maxSecrets, tooManySecrets } from '../too-many.ts';
import { liveBundles } from './bundles.ts';
import { listedFiles } from './files.ts';
import { gapFinding, placeFinding } from './finding.ts';
import { createTextSearch } from './search-text.ts';
import type { SourceText, SourceTexts, Unsearched } from './source-text.ts';
import { workflowLogs } from './workflow-logs.ts';

type PlacesResult = { findings: Finding[]; counts: Record<string, number>; reason: string };

/**
 * Searches everything that the configuration lists besides commits: build output, logs, the live bundles. A listed
 * place that could not be searched is a finding of its own. Throws ENGINE_FAILED.
 */
export async function scanSources(
  config: Pick<Config, 'secrets' | 'baseUrl' | 'allowedHosts'>,
  context: Context,
  engine: Engine,
  ignore: Ignore,
): Promise<PlacesResult> {
  const { paths = [], logs = [], bundles, envValues = [], beyondGitleaks } = config.secrets ?? {};
  const skipped = { binaries: 0, others: 0 };
  const texts = createTextSearch(engine, ignore, envValues, context, { beyondGitleaks });
  const findings: Finding[] = [];
  let searched = 0;

  async function searchAll(places: SourceTexts): Promise<void> {
    for await (const place of places) {
      if (context.signal.aborted || findings.length > maxSecrets) return;
      if ('gap' in place) {
        findings.push(gapFinding(place.gap));
        continue;
      }
      const name = place.text.name ?? place.text.path;
      try {
        const { secrets, problem } = await texts.search(place.text);
        for (const secret of secrets) findings.push(placeFinding(secret));
        if (problem)
          findings.push(
            gapFinding(unsearched(place.text, problem, 'Let the build write source maps into files of their own.')),
          );
        searched += 1;
      } catch (error) {
        if (context.signal.aborted) return;
        if (error instanceof GateError) throw error;
        const problem = `it cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`;
        findings.push(gapFinding(unsearched(place.text, problem, 'Run it again.')));
      }
      context.log.progress(`secrets: ${searched} files, ${name}`);
    }
  }

  try {
    const ofWorkflow = logs.find(({ path }) => path === 'workflow');
    const logFiles = logs.filter(({ path }) => path !== 'workflow');
    await searchAll(listedFiles(paths, 'paths', context, skipped));
    await searchAll(listedFiles(logFiles, 'logs', context, skipped));
    if (ofWorkflow) await searchAll(workflowLogs(ofWorkflow.at, context));
    if (bundles && !config.baseUrl) findings.push(gapFinding(noDeployment(bundles)));
    if (bundles && config.baseUrl) {
      const client = await openClient(config, context);
      try {
        await searchAll(liveBundles(config.baseUrl, client, context.signal));
      } finally {
        await client.close();
      }
    }
  } finally {
    engine.close();
  }
  if (findings.length > maxSecrets)
    findings.splice(maxSecrets, findings.length, tooManySecrets('what is built and printed'));
  if (context.signal.aborted) findings.push(openSources());
  for (const { name, value, at } of envValues) {
    if (value === '') findings.push(gapFinding(emptyValue(name, at)));
  }
  const skippedFiles = skipped.binaries + skipped.others;
  const reason = `${plural(findings.length, 'finding')} in ${plural(searched, 'file')} besides${skippedFiles > 0 ? `, ${skippedFiles} skipped` : ''}`;
  return { findings, counts: { files: searched, fileBytes: texts.bytes(), skippedFiles }, reason };
}

function unsearched({ path, name, where }: SourceText, problem: string, fix: string): Unsearched {
  return { what: name ?? path, problem, where, status: 'fail', fix };
}

function noDeployment(at: Unsearched['where']): Unsearched {
  const what = 'the bundles of the deployment';
  return { what, problem: 'there is no base URL', where: at, status: 'inconclusive', fix: 'Give base-url.' };
}

/** The finding for what was not searched because the run ended. */
export function openSources(): Finding {
  return gapFinding({
    what: 'all of build output, logs and bundles',
    problem: 'the run ended before it',
    where: {},
    status: 'inconclusive',
    fix: 'Run it again, with a longer "deadline" in the configuration if the work needs it.',
  });
}

function emptyValue(name: string, at: Unsearched['where']): Unsearched {
  const problem = 'it is empty, as in a pull request from a fork; its value was not searched for';
  return { what: name, problem, where: at, status: 'inconclusive', fix: 'Run this where the secret is set.' };
}
