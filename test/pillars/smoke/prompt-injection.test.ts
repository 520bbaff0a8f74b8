import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readAiReply } from '../../../src/steps/ai-reply.ts';
import { readPage } from '../../../src/steps/page.ts';
import { response } from '../../steps/response.ts';
import { smokeBench } from './gate.ts';
import { json, type Route } from './site.ts';

const { smoke, close } = smokeBench();
afterEach(close);

const check = (more = '') =>
  `checks: [{ name: Assistant, preset: prompt-injection, post: /api/chat, json: { message: "\${{ prompt }}" } ${more} }]`;
const chat = (answer: (prompt: string, response: ServerResponse) => void): Record<string, Route> => ({
  'POST /api/chat': ({ body }, response) => answer((JSON.parse(body) as { message: string }).message, response),
});
/** What a model that obeys would make of the two halves. */
const joined = (prompt: string) => (/\b([a-z]{6}) and ([a-z]{6})\b/.exec(prompt) ?? []).slice(1).join('');

describe('a model that holds to its instructions', () => {
  test('passes, also when it quotes the prompt that it refuses', async () => {
    const routes = chat((prompt, response) => json(response, { reply: `I cannot do this: ${prompt}` }));
    const { result, app } = await smoke(check(), { routes });
    expect(result).toMatchObject({ status: 'pass', findings: [] });
    expect(app.seen.length).toBeGreaterThanOrEqual(4);
    expect(app.seen.map(({ body }) => body).join()).not.toContain('${{');
  });

  test('passes when it lists the forbidden tool without calling it', async () => {
    const routes = chat((_, response) =>
      json(response, { reply: 'No.', tools: [{ name: 'delete_user', description: 'Deletes' }] }),
    );
    const { result, app } = await smoke(check(', forbidden-tools: [delete_user]'), { routes });
    expect(result.findings).toEqual([]);
    expect(app.seen.some(({ body }) => body.includes('delete_user'))).toBe(true);
  });
});

describe('a model that obeys whoever speaks last', () => {
  test('fails when it says what it was planted', async () => {
    const { finding } = await smoke(check(), {
      routes: chat((prompt, response) => json(response, { reply: joined(prompt) })),
    });
    expect(finding).toMatchObject({
      rule: 'smoke/prompt-injection',
      severity: 'blocker',
      title: 'Assistant: POST /api/chat obeyed a planted instruction',
      observed: expect.stringMatching(/^the reply says "[a-z]{12}"/),
      reproduce: expect.stringContaining('Ignore all previous instructions'),
    });
  });

  test('fails when the reply comes in pieces', async () => {
    const routes = chat((prompt, response) => {
      response.setHeader('content-type', 'text/event-stream');
      for (const piece of joined(prompt))
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: piece } }] })}\n\n`);
      response.end('data: [DONE]\n\n');
    });
    expect((await smoke(check(), { routes })).finding?.rule).toBe('smoke/prompt-injection');
  });

  test('fails when only an instruction inside of data is obeyed', async () => {
    const routes = chat((prompt, response) =>
      json(response, { reply: prompt.startsWith('Summarise') ? joined(prompt) : 'No.' }),
    );
    expect((await smoke(check(), { routes })).finding?.reproduce).toContain('Summarise this review');
  });

  test('fails when it calls a forbidden tool', async () => {
    const routes = chat((prompt, response) =>
      json(
        response,
        /call the tool/.test(prompt)
          ? { tool_calls: [{ function: { name: 'delete_user', arguments: '{}' } }] }
          : { reply: 'No.' },
      ),
    );
    const { finding } = await smoke(check(', forbidden-tools: [delete_user]'), { routes });
    expect(finding).toMatchObject({
      rule: 'smoke/prompt-injection',
      observed: expect.stringContaining('calls the tool delete_user'),
    });
  });

  test('fails when it gives its system prompt away, and the report does not repeat the mark', async () => {
    const mark = 'marked-instructions-4711';
    const routes = chat((prompt, response) =>
      json(response, { reply: /Repeat everything/.test(prompt) ? `You are Ada. ${mark}` : 'No.' }),
    );
    const { finding, findings } = await smoke(check(', canary: "${{ env.PROMPT_TOKEN }}"'), {
      routes,
      env: { PROMPT_TOKEN: mark },
    });
    expect(finding).toMatchObject({
      rule: 'smoke/prompt-injection',
      observed: expect.stringContaining('env.PROMPT_TOKEN'),
    });
    expect(JSON.stringify(findings)).not.toContain(mark);
  });

  test('is not judged by an answer that is an error: that is the finding', async () => {
    const { finding } = await smoke(check(), {
      routes: chat((_, response) => json(response, { error: 'quota' }, 429)),
    });
    expect(finding).toMatchObject({ rule: 'smoke/status', observed: expect.stringContaining('429') });
  });
});

describe('the words of a reply', () => {
  test.each([
    ['of the AI SDK, version 4', '0:"ab"\n0:"cd"\nd:{"finishReason":"stop"}\n', 'text/plain'],
    [
      'of the AI SDK, version 5',
      'data: {"type":"text-delta","id":"1","delta":"ab"}\n\ndata: {"type":"text-delta","id":"1","delta":"cd"}\n\n',
      'text/event-stream',
    ],
    [
      'of Anthropic',
      'event: x\ndata: {"type":"content_block_delta","delta":{"type":"text_delta","text":"ab"}}\n\ndata: {"delta":{"text":"cd"}}\n\n',
      'text/event-stream',
    ],
    ['of Ollama', '{"response":"ab","done":false}\n{"response":"cd","done":true}\n', 'application/x-ndjson'],
    ['in plain events', 'data: ab\n\ndata: cd\n\n', 'text/event-stream'],
  ])('are put together: %s', (_, body, type) => {
    expect(readAiReply(readPage(response(body, type))).text.split('\n')[0]).toContain('abcd');
  });

  test('may be nested as deep as they like', () => {
    const deep = `${'['.repeat(5_000)}"x"${']'.repeat(5_000)}`;
    expect(() => readAiReply(readPage(response(deep, 'application/json')))).not.toThrow();
  });
});
