import type { HttpResponse } from '../../http/exchange.ts';

/** Sends one attempt with these values; undefined where it could not be sent, as a step before it fails. */
export type Ask = (values: [field: string, value: string][]) => Promise<HttpResponse | undefined>;
