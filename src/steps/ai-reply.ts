import type { JsonValue } from '../config/language/json.ts';
import type { Page } from './page.ts';

/** What a model answered: the text of its reply, put together from the pieces of a stream, and the tools it called. */
export type AiReply = { text: string; tools: string[] };

/** Fields that hold a piece of text in the streams of OpenAI, Anthropic, Gemini, Ollama and the AI SDK. */
const textKeys = new Set(['content', 'text', 'delta', 'textDelta', 'response', 'partial_json', 'arguments']);
const nameKeys = ['toolName', 'tool_name', 'tool', 'name'];
const argumentKeys = ['arguments', 'args', 'input', 'parameters', 'toolCallId', 'tool_call_id', 'call_id'];

/** Reads JSON, a stream of events or JSON lines, or plain text. Never throws. */
export function readAiReply(page: Page): AiReply {
  const body = page.text();
  const whole = parse(body);
  const events = whole === undefined ? body.split(/\r?\n/).map(eventData) : [{ value: whole, plain: '' }];
  const tools = new Set<string>();
  const pieces = events.map(({ value, plain }) => {
    if (value === undefined) return plain;
    const found: string[] = [];
    collect(value, '', found, tools, 0);
    return found.join('');
  });
  // The raw body is added because fields of other names may hold text too.
  return { text: `${pieces.join('')}\n${body}`, tools: [...tools] };
}

/** A line of `text/event-stream` (WHATWG HTML, 9.2.6), of JSON lines, or of the AI SDK's data stream (`0:"text"`). */
function eventData(line: string): { value: JsonValue | undefined; plain: string } {
  const plain = line.replace(/^data: ?/, '');
  return { value: parse(plain.replace(/^[0-9a-f]:/, '')), plain: line.startsWith('data:') ? plain : '' };
}

function parse(text: string): JsonValue | undefined {
  // JSON.parse throws on each line that is not JSON, which takes long for a long text.
  if (!/^\s*["[{tfn\d-]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** No reply nests deeper, and recursion must have a limit. */
const maxDepth = 100;

function collect(value: JsonValue, key: string, found: string[], tools: Set<string>, depth: number): void {
  if (typeof value === 'string' && (key === '' || textKeys.has(key))) found.push(value);
  if (typeof value !== 'object' || value === null || depth > maxDepth) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, key, found, tools, depth + 1);
    return;
  }
  // A list of available tools has names too, but no arguments and no id of a call.
  const isCall = argumentKeys.some((name) => Object.hasOwn(value, name));
  const name = nameKeys.map((candidate) => value[candidate]).find((candidate) => typeof candidate === 'string');
  if (isCall && typeof name === 'string') tools.add(name);
  for (const [inner, entry] of Object.entries(value)) collect(entry, inner, found, tools, depth + 1);
}
