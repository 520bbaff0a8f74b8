import type { Step } from '../config/config.ts';
import type { Captured } from '../config/language/template.ts';
import type { HttpClient, HttpResponse, NetworkError } from '../http/exchange.ts';
import type { TlsFor } from '../http/tls-files.ts';
import type { Context } from '../model/context.ts';
import type { StepResult } from '../model/results.ts';
import type { Mismatch } from './judge.ts';
import type { Place } from './place.ts';
import type { Session } from './session.ts';

/** What the steps of one session or check share while they are taken. */
export type StepContext = {
  /** The steps fill its jar. */
  session: Session;
  /** The sessions of the steps' roles; each is a copy. */
  roles?: ReadonlyMap<string, Session>;
  /** The steps fill it. */
  captured: Map<string, Captured>;
  baseUrl?: string;
  context: Context;
  client: HttpClient;
  signal: AbortSignal;
  /** It is left with the answer to the last step. Not set if further requests may follow. */
  place?: Place;
  /** Whether every cookie is a secret, not only those that scripts may not read. */
  secretCookies: boolean;
  /** The files that a curl command has to name. */
  tls?: TlsFor;
};

export type Taken = {
  result: StepResult;
  mismatches: Mismatch[];
  response?: HttpResponse;
  /** Why there is no response. */
  unanswered?: Pick<NetworkError, 'kind' | 'stage'>;
  /** The run was stopped before the step could be judged. */
  open: boolean;
  /** How often and how long `until` asked, and what was observed before the last answer. */
  waited?: { tries: number; ms: number; before?: string };
};

export type Failure = Taken & { step: Step; index: number };
