import type { Layer } from '../model/finding.ts';
import type { Severity } from '../model/severity.ts';

/** 0 for the most severe. */
export function rankOf(severity: Severity): number {
  return ['blocker', 'high', 'medium'].indexOf(severity);
}

/** What went wrong for one reason, as alerts tell it. Everything in it is redacted. Times are milliseconds (epoch). */
export type Incident = {
  /** Stays the same for as long as the incident lives, also when it is reopened. */
  id: string;
  /** One line: what is down for whom. */
  title: string;
  severity: Severity;
  /** Undefined for a warning that no request failed for, e.g. a certificate that expires soon. */
  layer?: Layer;
  /** It takes nothing down and has no end, e.g. a certificate that expires soon. */
  isWarning?: boolean;
  /** When the first try failed. */
  startedAt: number;
  /** When the first good try after it began. */
  resolvedAt?: number;
  /** How often it was down in that time, where it came back. */
  downs?: number;
  /** Names of the checks that it takes down. */
  checks: string[];
  /** What was seen, in one line. */
  observed?: string;
  /** The command that shows it again. */
  reproduce?: string;
  fix?: string;
};

/**
 * What an alert says of an incident. A warning, such as a slow hour, is told once: it has no end. `updated`: the
 * severity grew. `test` is sent by `--test-alert`.
 */
export type AlertEvent = {
  event: 'opened' | 'updated' | 'resolved' | 'test';
  incident: Incident;
  /** The release that is live, where it is known. */
  deployment?: Deployment;
};

/** A deployment at GitHub. */
export type Deployment = {
  sha: string;
  environment: string;
  /** ISO 8601. */
  at: string;
  url?: string;
};

/**
 * A message that still has to be delivered to one target. It stands in the state before it is sent, so that a process
 * that is killed loses none. `target` is the index of the alert in the configuration with its kind, e.g. `0 slack`.
 */
export type Pending = {
  /** Of the message: the same at each try, so that a receiver can recognise a repeated one. */
  id: string;
  event: AlertEvent;
  target: string;
  /** When the message was made, and before when it is not tried again. */
  since: number;
  notBefore: number;
  /** Tries that failed. */
  failed: number;
  /** Targets that were given up. */
  gaveUp: string[];
  /** Another process delivers it until then. */
  claimedUntil?: number;
};
