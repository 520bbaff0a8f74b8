import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, answers, emptyStore, type Store } from './fake-github-answers.ts';
import { invalidIn } from './fake-github-schema.ts';

export type Fault =
  | 403
  | 404
  | 422
  | 429
  | 500
  | 502
  | 'rate limit'
  | 'reset'
  | 'hang'
  | 'no JSON'
  | 'half an answer'
  | { status: number; message: string };

type Call = { operation: string; path: string; body: unknown; status?: number };

export type FakeGitHub = {
  url: string;
  /** What GitHub holds; tests read and fill it. */
  store: Store;
  /** Every request in the order of its arrival. */
  calls: Call[];
  /** Requests that GitHub's own description does not allow: a test expects none. */
  invalid: string[];
  /** The environment of a run on `o/r` with a token that may do this much, e.g. `{ issues: 'write' }`; undefined = all. */
  runner(permissions?: Record<string, 'read' | 'write'>, more?: Record<string, string>): Record<string, string>;
  /** The next `times` requests of an operation (part of its name, e.g. `POST` or `/check-runs`) end so. */
  fail(operation: string, fault: Fault, times?: number): void;
  /** Holds requests of an operation back until so many wait: two runs at once. */
  gather(operation: string, count: number): void;
  /** Answers one request after the other from now on, in the order that `random` (from 0 to 1) picks of those waiting. */
  interleave(random: () => number): void;
  /** Does what the next request of an operation asks for, and loses the connection before it answers. */
  loseAnswer(operation: string): void;
  /** From now on, answers are under way for so many milliseconds. What they ask for has happened by then. */
  delay(ms: (operation: string) => number): void;
  close(): Promise<void>;
};

/** GitHub's REST API as far as the gate uses it, with its permissions, limits and faults. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const store = emptyStore();
  const calls: Call[] = [];
  const invalid: string[] = [];
  const tokens = new Map<string, Record<string, string> | undefined>();
  const faults: { operation: string; fault: Fault; times: number }[] = [];
  const turns: { waiting: (() => void)[]; random?: () => number } = { waiting: [] };
  let lost: string | undefined;
  let delayMs: ((operation: string) => number) | undefined;
  const gates: { operation: string; count: number; waiting: (() => void)[] }[] = [];

  const server = createServer(async (request, response) => {
    const text = await read(request);
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const found = answers.find(
      (each) => each.operation.startsWith(`${request.method} `) && each.pattern.test(url.pathname),
    );
    if (!found) {
      invalid.push(`${request.method} ${url.pathname}: no such operation here`);
      return send(response, 404, { message: 'Not Found' });
    }
    const { operation, pattern, permission, answer } = found;
    const body: unknown = text ? JSON.parse(text) : undefined;
    const params = pattern.exec(url.pathname)?.groups ?? {};
    const call: Call = { operation, path: url.pathname, body };
    calls.push(call);
    for (const problem of invalidIn(operation, params, url.searchParams, body)) {
      invalid.push(`${operation}: ${problem}`);
    }
    const gate = gates.find((each) => operation.includes(each.operation));
    if (gate) await gather(gate);
    if (turns.random) await new Promise<void>((go) => turns.waiting.push(go));
    const fault = faults.find((each) => each.times > 0 && operation.includes(each.operation));
    if (fault) {
      fault.times -= 1;
      return strike(fault.fault, response);
    }
    const { accept = '' } = request.headers;
    const { status, data, raw, headers } =
      refuse(request, tokens, permission) ??
      answer(store, { params, query: url.searchParams, body: body as Record<string, unknown>, accept });
    call.status = status;
    if (lost !== undefined && operation.includes(lost)) {
      lost = undefined;
      return strike('reset', response);
    }
    if (delayMs) await delay(delayMs(operation));
    send(response, status, raw ?? data, { ...headers, ...link(url, headers) });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    store,
    calls,
    invalid,
    runner(permissions, more = {}) {
      const token = ['ghs', String(tokens.size).padStart(36, 'a')].join('_');
      tokens.set(token, permissions);
      return {
        GITHUB_API_URL: url,
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_SERVER_URL: 'https://github.example',
        INPUT_TOKEN: token,
        ...more,
      };
    },
    fail(operation, fault, times = Number.POSITIVE_INFINITY) {
      faults.push({ operation, fault, times });
    },
    gather(operation, count) {
      gates.push({ operation, count, waiting: [] });
    },
    interleave(random) {
      turns.random = random;
      void takeTurns(random);
    },
    loseAnswer(operation) {
      lost = operation;
    },
    delay(ms) {
      delayMs = ms;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };

  /** Whoever can ask has asked after this pause. */
  async function takeTurns(random: () => number): Promise<void> {
    while (server.listening) {
      await delay(2);
      const { waiting } = turns;
      waiting.splice(Math.floor(random() * waiting.length), 1)[0]?.();
    }
  }

  async function gather(gate: (typeof gates)[number]): Promise<void> {
    await new Promise<void>((go) => {
      gate.waiting.push(go);
      if (gate.waiting.length < gate.count) return;
      gates.splice(gates.indexOf(gate), 1);
      for (const each of gate.waiting) each();
    });
  }
}

/** What GitHub answers to a token that may not do this. */
function refuse(
  request: IncomingMessage,
  tokens: Map<string, Record<string, string> | undefined>,
  [names, need]: readonly [string, string],
): Answer | undefined {
  const token = request.headers.authorization?.replace(/^(?:token|Bearer) /, '') ?? '';
  if (!tokens.has(token)) return { status: 401, data: { message: 'Bad credentials' } };
  const granted = tokens.get(token);
  const may = (name: string) => granted?.[name] === 'write' || (need === 'read' && granted?.[name]);
  if (!granted || names.split('|').some(may)) return undefined;
  return { status: 403, data: { message: 'Resource not accessible by integration' } };
}

async function strike(fault: Fault, response: ServerResponse): Promise<void> {
  if (fault === 'reset') return void response.socket?.resetAndDestroy();
  if (fault === 'hang') return void (await delay(60_000, undefined, { ref: false }));
  if (fault === 'no JSON') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
  if (fault === 'half an answer') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
    return void response.write('[{', () => response.socket?.resetAndDestroy());
  }
  if (typeof fault === 'object') return send(response, fault.status, { message: fault.message });
  const status = fault === 'rate limit' ? 403 : fault;
  // As foreign as an answer can be: nothing of it may become a command, a mention or a second line.
  const message =
    fault === 'rate limit' ? 'API rate limit exceeded' : `refused\n::error::forged ##[error] @team \u001b[31m`;
  const limited = fault === 'rate limit' || fault === 429;
  const reset = String(Math.floor(Date.now() / 1000) + 3600);
  send(
    response,
    status,
    { message, documentation_url: 'https://docs.github.com/rest' },
    limited ? { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } : {},
  );
}

function send(response: ServerResponse, status: number, data: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(data === undefined || data instanceof Buffer ? data : JSON.stringify(data));
}

/** Lists are cut into pages; the header says where the next one is (RFC 8288). */
function link(url: URL, headers: Record<string, string> = {}): Record<string, string> {
  if (headers['x-next-page'] === undefined) return {};
  const next = new URL(url);
  next.searchParams.set('page', headers['x-next-page']);
  return { link: `<${next.href}>; rel="next"` };
}

async function read(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
