import { render } from '../config/language/template.ts';
import type { Ai } from '../config/sections/ai.ts';
import { openHttpClient } from '../http/open.ts';
import type { Context } from '../model/context.ts';
import type { AiResult } from '../model/results.ts';
import { plainAnswer } from './plain-answer.ts';

const maxBodyBytes = 64_000;

/** How long a model may take, the connection included. */
const maxTimeMs = 30_000;

/**
 * Sends the messages, redacted, to the endpoint that the configuration names, and nowhere else. Never throws: what goes
 * wrong is the `problem`, in one line. The key is added to the redactor.
 */
export async function askModel(
  ai: Ai,
  messages: AiResult['sent'],
  context: Context,
  timeoutMs = maxTimeMs,
): Promise<AiResult> {
  const { redactor } = context;
  const key = ai.key && render(ai.key, new Map());
  if (key) redactor.add(key, 'ai.key');
  const redact = (text: string) => redactor.redact(text, true);
  const sent = messages.map(({ role, content }) => ({ role, content: redact(content) }));
  const result = { model: redact(ai.model), sent };
  // Nothing was sent.
  if (!ai.url || key === '')
    return { ...result, sent: [], problem: `a variable of "ai: ${ai.url ? 'key' : 'url'}" is not set` };
  try {
    const body = JSON.stringify({ model: ai.model, messages: sent, stream: false });
    const answer = plainAnswer(await complete(ai.url, key, body, context, timeoutMs));
    if (answer === '') throw new Error('its answer holds no text');
    return { ...result, answer: redact(answer) };
  } catch (error) {
    return { ...result, problem: redact((error as Error).message) };
  }
}

/** The text of the first choice. Throws an error that says in one line why there is none. */
async function complete(
  url: string,
  key: string | undefined,
  body: string,
  context: Context,
  timeoutMs: number,
): Promise<string> {
  const client = await openHttpClient({ allowedHosts: [] }, context);
  try {
    const { status, body: answer } = await client.send(
      {
        method: 'POST',
        url,
        headers: [
          ['content-type', 'application/json'],
          ['accept', 'application/json'],
          ...(key ? [['authorization', `Bearer ${key}`] as [string, string]] : []),
        ],
        body,
        timeoutMs,
        maxBodyBytes: maxBodyBytes + 1,
        cutBody: true,
        follow: false,
        retries: 0,
        isWritten: true,
      },
      context.signal,
    );
    const host = new URL(url).hostname;
    if (status < 200 || status > 299)
      throw new Error(`${host} answered ${status}${status < 400 ? ', a redirect, which is not followed' : ''}`);
    if (answer.length > maxBodyBytes) throw new Error(`${host} answered with more than 64 kB`);
    const text = textIn(Buffer.from(answer).toString('utf8'));
    if (text === undefined) throw new Error(`${host} answered with something else than a completion`);
    return text;
  } finally {
    await client.close().catch(() => {});
  }
}

type Completion = { choices?: { message?: { content?: unknown } }[] } | null;

/** `choices[0].message.content` of a chat completion: a text, or parts of which some are text. */
function textIn(json: string): string | undefined {
  try {
    const content = (JSON.parse(json) as Completion)?.choices?.[0]?.message?.content;
    if (typeof content === 'string') return content;
    if (!Array.isArray(content)) return undefined;
    return content.map((part: { text?: unknown } | null) => (typeof part?.text === 'string' ? part.text : '')).join('');
  } catch {
    return undefined;
  }
}
