import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endJudging } from '../../../src/steps/judging.ts';
import '../../property-seed.ts';
import { smokeBench } from './gate.ts';
import { html, type Route } from './site.ts';

const { smoke, close } = smokeBench();
afterEach(close);
afterEach(endJudging);

/** Answers after some milliseconds, and counts. A request that the client cuts off is no longer open. */
function counting(waitMs = 0) {
  const seen = { open: 0, most: 0, ports: new Set<unknown>() };
  const answer: Route = async (_, response) => {
    let isOpen = true;
    const end = () => {
      if (isOpen) seen.open -= 1;
      isOpen = false;
    };
    response.on('close', end);
    seen.open += 1;
    seen.most = Math.max(seen.most, seen.open);
    seen.ports.add(response.socket?.remotePort);
    await delay(waitMs);
    end();
    html(response, '<h1>Home</h1>');
  };
  return { seen, answer };
}

describe('checks at the same time', () => {
  test('have at most four requests under way, and their results stand in the order of the file', async () => {
    const kinds = {
      one: '    get: /page\n',
      two: '    steps: [{ get: /page }, { get: /page }]\n',
      polling: '    get: /page\n    until: { timeout: 40ms, interval: 5ms }\n    expect: { css: { h1: Other } }\n',
      cleaning: '    get: /page\n    cleanup: [{ get: /page }, { get: /page }]\n',
      failing: '    steps: [{ get: /page, expect: { status: 404 } }, { get: /page }]\n',
    };
    type Kind = keyof typeof kinds;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...(Object.keys(kinds) as Kind[])), { minLength: 1, maxLength: 24 }),
        fc.nat({ max: 4 }),
        async (chosen, waitMs) => {
          const { seen, answer } = counting(waitMs);
          const yaml = chosen.map((kind, index) => `  - name: C${index}\n${kinds[kind]}`).join('');
          const { checks } = await smoke(`checks:\n${yaml}`, { routes: { 'GET /page': answer } });
          expect(seen.most).toBeLessThanOrEqual(4);
          const status = (kind: Kind) => (kind === 'polling' || kind === 'failing' ? 'fail' : 'pass');
          expect(checks.map(({ name, status }) => [name, status])).toEqual(
            chosen.map((kind, index) => [`C${index}`, status(kind)]),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  test.each([1, 4, 16, 64])('cost one request each and at most four connections: %i checks', async (count) => {
    const { seen, answer } = counting(5);
    const yaml = Array.from({ length: count }, (_, index) => `  - { name: C${index}, get: /page }\n`).join('');
    const { result, app } = await smoke(`checks:\n${yaml}`, { routes: { 'GET /page': answer } });
    expect(result.reason).toBe(count === 1 ? '1 of 1 check passed' : `${count} of ${count} checks passed`);
    expect(app.seen).toHaveLength(count);
    expect(seen.most).toBeLessThanOrEqual(4);
    expect(seen.ports.size).toBeLessThanOrEqual(4);
  });
});

describe('an answer that takes hours to judge', () => {
  /** Hours for `p:not(:has(+ p b))`, which looks around from each paragraph. */
  const nested = `<!doctype html><title>Shop</title>${'<div>'.repeat(1_900)}${'<p>a'.repeat(50_000)}`;
  const costly = 'get: /nested, expect: { css: { "p:not(:has(+ p b))": { count: 0 } } }';

  test.each([
    ['one step', `{ ${costly} }`, 8],
    ['a step that is asked until it holds', `{ ${costly}, until: { timeout: 1h, interval: 1s } }`, 4],
  ])('%s: further checks ask meanwhile, and the end of the run ends all', async (_, step, asked) => {
    const stop = new AbortController();
    let requests = 0;
    const yaml = Array.from({ length: 12 }, (_, index) => `  - { name: C${index}, ${step.slice(1)}\n`).join('');
    const { checks } = await smoke(`checks:\n${yaml}`, {
      signal: stop.signal,
      routes: {
        'GET /nested': (_, response) => {
          requests += 1;
          html(response, nested);
          if (requests === asked) response.once('close', () => setTimeout(() => stop.abort(new Error('stopped')), 300));
        },
      },
    });
    expect(requests).toBe(asked);
    expect(checks.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 'inconclusive'));
  });
});
