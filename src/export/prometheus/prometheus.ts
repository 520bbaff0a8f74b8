import type { Config } from '../../config/config.ts';
import { defaultMetrics, parseAddress, showAddress } from '../../staying/metrics/address.ts';
import { everyOf, goDuration } from '../every.ts';
import type { Exported, ExportedFile, ExportOptions } from '../exported.ts';
import { impostors } from '../missing.ts';
import { singleRequests } from '../single-request.ts';
import { missingIn, yamlFile } from '../yaml-file.ts';
import { routingOf } from './alertmanager.ts';
import { type Module, moduleOf } from './blackbox.ts';
import { type Probed, probeJob, probeRules } from './probes.ts';
import { job, uptimeRules } from './rules.ts';

/**
 * `launch-gate export prometheus`: the job and the rules of the metrics of `launch-gate uptime`, the routes of `alerts`
 * in Alertmanager, and the checks without a session as modules, job and rules of blackbox_exporter. Throws USAGE.
 */
export function exportPrometheus(
  config: Config,
  { every, metrics = defaultMetrics, blackbox = '127.0.0.1:9115' }: ExportOptions,
): Exported {
  const everyMs = everyOf(every);
  const target = showAddress(parseAddress('--metrics', metrics));
  const prober = showAddress(parseAddress('--blackbox', blackbox));
  const routing = routingOf(config.alerts, everyMs);
  const { probed, modules, missing } = modulesOf(config);
  const scrape = {
    job_name: job,
    scrape_interval: goDuration(Math.min(everyMs, 60_000)),
    static_configs: [{ targets: [target] }],
  };
  const groups = (name: string, rules: object[]) => ({
    groups: [{ name, interval: goDuration(Math.min(everyMs, 60_000)), rules }],
  });
  const files: ExportedFile[] = [
    {
      path: 'scrape.yml',
      text: yamlFile(
        [
          `The job for the metrics of: launch-gate uptime --every ${goDuration(everyMs)} --metrics ${target}`,
          'In prometheus.yml: scrape_config_files: [scrape.yml], or copy the job to scrape_configs.',
        ],
        { scrape_configs: [scrape] },
      ),
    },
    {
      path: 'rules.yml',
      text: yamlFile(
        ['The alerts on these metrics. In prometheus.yml: rule_files: [rules.yml]'],
        groups('launch-gate', uptimeRules(config, everyMs)),
      ),
    },
    {
      path: 'alertmanager.yml',
      text: yamlFile(
        [
          'The routes of "alerts". If you have an Alertmanager, copy the route, the inhibit rule and the receivers.',
          ...(routing.secrets.length > 0
            ? [
                '',
                'Secrets are read from files, which only Alertmanager should be able to read (url_file needs Alertmanager 0.26):',
                ...routing.secrets.map((each) => `- ${each}`),
              ]
            : []),
          ...missingIn(routing.missing, 'Alertmanager'),
        ],
        routing.config,
      ),
    },
    ...(probed.length > 0
      ? [
          {
            path: 'blackbox.yml',
            text: yamlFile(
              [
                'The checks without a session as modules of blackbox_exporter, for who runs no launch-gate uptime.',
                ...missingIn(missing, 'blackbox_exporter'),
              ],
              { modules },
            ),
          },
          {
            path: 'blackbox-scrape.yml',
            text: yamlFile(['The job that asks blackbox_exporter; use it as scrape.yml.'], {
              scrape_configs: [probeJob(probed, prober, everyMs)],
            }),
          },
          {
            path: 'blackbox-rules.yml',
            text: yamlFile(
              [
                'The alerts on these probes; use it as rules.yml.',
                'A certificate is told of two days before it expires: how long it lives is not known here.',
              ],
              groups('launch-gate-probes', probeRules(probed, config, everyMs)),
            ),
          },
        ]
      : []),
  ];
  return { files, missing: [...routing.missing, ...missing.map((each) => `blackbox_exporter: ${each}`)] };
}

/** A module for each check that needs no session, named after it. */
function modulesOf(config: Config): { probed: Probed[]; modules: Record<string, Module>; missing: string[] } {
  const { requests, missing } = singleRequests(config);
  const modules: Record<string, Module> = {};
  const probed: Probed[] = [];
  for (const single of requests) {
    const read = moduleOf(single);
    missing.push(...read.missing);
    if (!read.module) continue;
    const name = unused(single.check.name, modules);
    modules[name] = read.module;
    probed.push({ module: name, single });
  }
  return { probed, modules, missing: probed.length > 0 ? [...missing, impostors] : missing };
}

function unused(name: string, modules: object): string {
  const slug =
    name
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '_')
      .replace(/^_|_$/g, '')
      .slice(0, 60) || 'check';
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? slug : `${slug}_${number}`;
    if (!Object.hasOwn(modules, tried)) return tried;
  }
}
