import type { Alert } from '../../config/sections/alerts.ts';
import type { AlertEvent } from '../incident.ts';

/** One entry of `alerts:`, ready to be sent to. */
export type Target = {
  /** Its place in the list and its kind, e.g. `0 slack`. */
  key: string;
  alert: Alert;
  /**
   * Sends the events as one message. `id` is the same at each try, so that a receiver can recognise a repeated one.
   * Throws {@link DeliveryFailed} and nothing else.
   */
  send(events: readonly AlertEvent[], id: string, signal: AbortSignal): Promise<void>;
  /** Brings what it shows of an open incident up to date, without telling anybody. Throws {@link DeliveryFailed}. */
  refresh?(event: AlertEvent, now: number, signal: AbortSignal): Promise<void>;
};

/** The message has no secret and no address in it: those of webhooks are secrets. */
export class DeliveryFailed extends Error {
  /** Another try cannot help: the target refuses the message, or is gone. */
  readonly isFinal: boolean;
  /** How long the target asks to wait. */
  readonly retryAfterMs: number | undefined;
  constructor(message: string, { isFinal = false, retryAfterMs }: { isFinal?: boolean; retryAfterMs?: number } = {}) {
    super(message);
    this.name = 'DeliveryFailed';
    this.isFinal = isFinal;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * What may have arrived is not sent again before this time, where the receiver would show it twice. Another target gets
 * it at once.
 */
export const unknownMs = 60 * 60_000;

export function keyOf({ to }: Alert, index: number): string {
  return `${index} ${to}`;
}

/** How people find it in the configuration, e.g. `slack (launch-gate.yml:41)`. */
export function nameOf({ alert: { to, at } }: Pick<Target, 'alert'>): string {
  return `${to} (${at.file}:${at.line})`;
}
