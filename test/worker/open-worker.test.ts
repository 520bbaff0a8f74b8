import { afterEach, describe, expect, test } from '@jest/globals';
import { openWorker } from '../../src/worker/open-worker.ts';
import { response, step } from '../steps/response.ts';

const answer = (body: string) => ({
  step: step(),
  response: response(body),
  captured: new Map(),
  cookies: new Map<string, string>(),
});
const large = `<title>x</title>${'<p>a'.repeat(150_000)}`;

describe('a worker', () => {
  let opened: { close(): void } | undefined;
  const open = (options: { signal?: AbortSignal; maxHeapMegabytes?: number } = {}) => {
    const worker = openWorker<typeof import('../../src/steps/answer-job.ts')>('answers', {
      ...options,
      init: () => undefined,
    });
    opened = worker;
    return worker;
  };
  afterEach(() => opened?.close());

  test('answers in the order in which it was asked', async () => {
    const worker = open();
    const order: number[] = [];
    const bodies = [large, 'x', large, 'y'];
    await Promise.all(bodies.map((body, index) => worker.call('judge', answer(body)).then(() => order.push(index))));
    expect(order).toEqual([0, 1, 2, 3]);
  });

  test('that runs out of memory is told from one that answers, and the next one works', async () => {
    const worker = open({ maxHeapMegabytes: 24 });
    await expect(worker.call('judge', answer(large))).rejects.toMatchObject({
      name: 'WorkerDied',
      message: 'it ran out of memory',
    });
    expect(await worker.call('judge', answer('x'))).toMatchObject({ mismatches: [] });
  });

  test('is not started when the run has been stopped', async () => {
    const worker = open({ signal: AbortSignal.abort(new Error('stopped')) });
    await expect(worker.call('judge', answer('x'))).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  test('throws what its work throws, with its code', async () => {
    const worker = openWorker<typeof import('gitleaks-wasm/thread')>('gitleaks', {
      init: () => ({ config: { text: 'title = [', files: {} } }),
    });
    opened = worker;
    await expect(worker.call('describe', undefined)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      position: { line: 1 },
    });
  });

  test('is given buffers without a copy, and anew when it starts again', async () => {
    const { prepareBeside } = await import('../../gitleaks-wasm/src/engine/instance.ts');
    const given: Uint8Array[] = [];
    const worker = openWorker<typeof import('gitleaks-wasm/thread')>('gitleaks', {
      init: async () => ({ engine: await prepareBeside() }),
      transfer({ engine }) {
        if (!engine) return [];
        given.push(engine.memory);
        return [engine.memory.buffer];
      },
    });
    opened = worker;
    for (const time of [1, 2]) {
      const key = `AKIA${'Z7VTGWQ2XN4JRP6H'}`;
      const [found] = await worker.call('detect', [{ text: `aws = "${key}"\n`, path: 'a.txt' }]);
      expect(found).toMatchObject([{ ruleId: 'aws-access-token', secret: key }]);
      expect(given.map(({ byteLength }) => byteLength)).toEqual(Array(time).fill(0));
      worker.close();
    }
  });

  test('gives up what it was asked when it is closed', async () => {
    const worker = open();
    const asked = worker.call('judge', answer(large));
    worker.close();
    await expect(asked).rejects.toThrow('closed');
  });
});
