import type { HttpClient } from '../http/exchange.ts';
import type { Context } from '../model/context.ts';
import type { PillarName, PillarResult } from '../model/results.ts';
import type { Sessions } from '../steps/sessions.ts';
import type { GateRequest } from './request.ts';

/** One line of the table of pillars. */
export type Pillar = {
  /** Whether a run has something for the pillar to judge. */
  applies(request: GateRequest): boolean;
  /** What the configuration lacks if the pillar was named and does not apply, e.g. `section "launch"`. */
  lacks: string;
  /** Called before any pillar runs, so that a refusal leaves nothing half done. */
  open(request: GateRequest, context: Context): OpenPillar | Promise<OpenPillar>;
};

/** A pillar of one run. What it throws ends the run: it could not judge. */
export type OpenPillar = {
  /** Collects, judges, and says what it found. */
  run(shared: Shared): Promise<PillarResult>;
  /** Called after every pillar has run: adds to the result what could not be judged earlier. */
  finish?(result: PillarResult): Promise<PillarResult>;
  /** Called if the verdict is pass. */
  keep?(): Promise<void>;
};

/** What the pillars of one run share. */
type Shared = {
  /** Opened for the first pillar that asks for it, and closed after the last. */
  site(): Promise<Site>;
  /** The results of the pillars that ran before. */
  judged: ReadonlyMap<PillarName, PillarResult>;
};

/** One client for the deployment, and the sessions that are logged in with it. */
export type Site = { client: HttpClient; sessions: Sessions };

/** The pillars run in the order of the table. */
export type PillarTable = Partial<Record<PillarName, Pillar>>;
