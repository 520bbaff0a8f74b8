import type { RequestBody, Signature, Step } from '../../config/config.ts';
import { defaultLimits } from '../../config/sections/defaults.ts';
import { comment, listCode, NotInK6, objectCode, quote } from './code.ts';
import { captureCode, defaultStatus, expectationCode, genuine, wordsOf } from './expectations.ts';
import { jsonCode, pairsCode, textCode, written } from './values.ts';

/** Told of each expectation that k6 cannot judge: its words, and what k6 cannot do. */
export type Unjudged = (words: string, problem: string) => void;

/** The code of a step: a function of the captured values that gives its request. Throws NotInK6. */
export function stepCode(step: Step, unjudged: Unjudged): string {
  if (step.firstEventMs !== undefined) throw new NotInK6('read a stream of events before it ends');
  if (step.cookiesOf) throw new NotInK6('send the cookies of a session to a host that must refuse them');
  const { query, headers, basic, sign, until, delayMs } = step;
  const entries: [string, string | undefined][] = [
    ['method', quote(step.method)],
    ['target', textCode(step.target)],
    ['label', quote(labelOf(step))],
    ['as', step.role === undefined ? undefined : quote(step.role)],
    ['query', query.length === 0 ? undefined : pairsCode(query)],
    ['headers', headers.length === 0 ? undefined : headersCode(headers)],
    ['basic', basic && `[${textCode(basic.username)}, ${textCode(basic.password)}]`],
    ['body', step.body && bodyCode(step.body, sign?.indent)],
    ['sign', sign && signCode(sign)],
    ['follow', step.follow ? 'true' : undefined],
    ['delayMs', delayMs === undefined ? undefined : String(delayMs)],
    ['until', until && `{ timeoutMs: ${until.timeoutMs}, intervalMs: ${until.intervalMs} }`],
    ...limitEntries(step),
    ['expect', expectCode(step, unjudged)],
    ['capture', step.captures.length === 0 ? undefined : capturesCode(step)],
  ];
  return `(value) => (${objectCode(entries)})`;
}

/** How the step is called in k6's metrics: without query and without a value. */
function labelOf({ method, target }: Step): string {
  return `${method} ${written(target)
    .replace(/[?#][^]*$/, '')
    .slice(0, 200)
    .toWellFormed()}`;
}

export function headersCode(headers: Step['headers']): string {
  return pairsCode(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

function limitEntries({ timeoutMs, retries, maxBodyBytes }: Step): [string, string | undefined][] {
  const unlessDefault = (value: number, usual: number) => (value === usual ? undefined : String(value));
  return [
    ['timeoutMs', unlessDefault(timeoutMs, defaultLimits.timeoutMs)],
    ['retries', unlessDefault(retries, defaultLimits.retries)],
    ['maxBodyBytes', unlessDefault(maxBodyBytes, defaultLimits.maxBodyBytes)],
  ];
}

function bodyCode(body: RequestBody, indent: number | undefined): string {
  switch (body.kind) {
    case 'json':
      return `json(${jsonCode(body.value)}${indent === undefined ? '' : `, ${indent}`})`;
    case 'form':
      return `form(${pairsCode(body.fields)})`;
    case 'text':
      return `text(${textCode(body.text)})`;
    case 'multipart':
      return `multipart(${listCode(
        body.fields.map(({ name, value, file }) => {
          const as = file && `, file: { name: ${quote(file.name)}, type: ${quote(file.type)} }`;
          return `{ name: ${quote(name)}, value: ${textCode(value)}${as ?? ''} }`;
        }),
      )})`;
  }
}

function signCode({ secret, key, algorithm, encoding, payload, headers, id, forge }: Signature): string {
  const pairs = Object.entries(headers).map(([name, value]) => `${quote(name)}: ${quote(value)}`);
  return objectCode([
    ['secret', textCode(secret)],
    ['key', quote(key)],
    ['algorithm', quote(algorithm)],
    ['encoding', quote(encoding)],
    ['payload', quote(payload)],
    ['headers', `{ ${pairs.join(', ')} }`],
    ['id', textCode(id)],
    ['forge', forge && quote(forge)],
  ]);
}

/** One line each: words and a function. What k6 cannot judge stays as a comment. */
function expectCode(step: Step, unjudged: Unjudged): string {
  const lines = defaultStatus(step).map(lineOf);
  for (const expectation of step.expect) {
    try {
      lines.push(lineOf(expectationCode(expectation)));
    } catch (error) {
      if (!(error instanceof NotInK6)) throw error;
      lines.push(comment(`not judged: ${wordsOf(expectation)}`));
      unjudged(wordsOf(expectation), error.message);
    }
  }
  lines.push(...genuine(step).map(lineOf));
  return `[\n${lines.map((line) => `  ${line}`).join('\n')}\n]`;
}

function lineOf({ words, code }: { words: string; code: string }): string {
  return `[${quote(words)}, (answer) => ${code}],`;
}

function capturesCode({ captures }: Step): string {
  return listCode(
    captures.map((capture) => {
      const takes = capture.from.kind === 'cookie' ? '(answer, session)' : '(answer)';
      return `[${quote(capture.name)}, ${takes} => ${captureCode(capture)}]`;
    }),
  );
}
