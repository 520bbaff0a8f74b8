import { parentPort } from 'node:worker_threads';
import { type Place, runIn } from '../test/pillars/launch/lab/whole.ts';

/** One audit for each place that is sent, with the result as the answer. */
parentPort?.on('message', async (place: Place) => parentPort?.postMessage(await runIn(place)));
