import type { BasicAuth, MultipartField, RequestBody, SessionConfig, Signature, Step } from '../config/config.ts';
import { writeJson } from '../config/language/json.ts';
import { type CapturedValues, type Encoding, show, type Template } from '../config/language/template.ts';
import type { TlsFor } from '../http/tls-files.ts';
import { shellWord } from '../text/shell-word.ts';
import { renderJson } from './json-template.ts';
import { joinUrl } from './shown-url.ts';
import { fill, oldSeconds } from './sign.ts';

export type CurlOptions = {
  baseUrl?: string;
  captured: CapturedValues;
  /** The session's headers as they were written, and whether cookies went along. */
  sessionHeaders: SessionConfig['headers'];
  sessionBasic?: BasicAuth;
  cookies: boolean;
  tls?: TlsFor;
  /** The URLs that redirects led to. */
  hops?: readonly string[];
};

/**
 * A curl command that sends the step's request again. A secret stands as a shell variable that the reader sets:
 * `$SMOKE_PASSWORD` for `${{ env.SMOKE_PASSWORD }}`, `$TOKEN` for a captured `token`, `$TOKEN_PERCENT` for
 * `${{ percent(captured.token) }}`, `$COOKIE` for the cookies.
 * curl follows redirects itself only when nothing is secret, because it sends every `-H` on to the next host. Otherwise
 * each hop is a command of its own, on a line of its own.
 */
export function curl(step: Step, options: CurlOptions): string {
  const { baseUrl, captured, sessionHeaders, sessionBasic, cookies, tls, hops = [] } = options;
  const say = (template: Template) => withVariables(template, captured);
  const body = bodyOf(step, say);
  const signing = step.sign && step.sign.forge !== 'unsigned' ? signingWords(step.sign, body, say) : undefined;
  const words: string[] = [];
  if (step.method === 'HEAD') words.push('-I');
  else if (step.method !== 'GET') words.push(`-X ${step.method}`);
  const own: string[] = cookies ? ['-b "$COOKIE"'] : [];
  const named = new Set(step.headers.map(([name]) => name.toLowerCase()));
  if (step.firstEventMs !== undefined) {
    words.push('-N', `--max-time ${step.firstEventMs / 1000}`);
    if (!named.has('accept')) words.push("-H 'accept: text/event-stream'");
  }
  const headers = [...step.headers, ...sessionHeaders.filter(([name]) => !named.has(name.toLowerCase()))];
  for (const [name, value] of headers) own.push(`-H ${quote(`${name}: ${say(value)}`)}`);
  const basic = step.basic ?? sessionBasic;
  if (basic && !headers.some(([name]) => name.toLowerCase() === 'authorization'))
    own.push(`-u ${quote(`${say(basic.username)}:${say(basic.password)}`)}`);
  words.push(...own, ...(signing?.headers ?? []));
  if (step.body) words.push(...bodyWords(step.body, body, named.has('content-type'), say, signing !== undefined));
  const url = joinUrl(step, baseUrl, say, (template) => withVariables(template, captured, encodeURIComponent));
  const sent = quote(url.replace(/[\x00-\x20\x7f]/g, encodeURIComponent));
  const command = [...words, ...tlsWords(url, tls), sent].join(' ');
  if (signing) return `${signing.before}; curl -sS -i ${command}`;
  if (!step.follow) return `curl -sS -i ${command}`;
  const isOpen = !command.includes('"$') && !command.includes(' --cert ');
  if (isOpen) return `curl -sS -i -L ${command}`;
  const origin = URL.parse(baseUrl ?? '')?.origin;
  const next = hops.map((hop) =>
    [...(URL.parse(hop)?.origin === origin ? own : []), ...tlsWords(hop, tls), quote(hop)].join(' '),
  );
  return [command, ...next].map((line) => `curl -sS -i ${line}`).join('\n');
}

function tlsWords(url: string, tls: TlsFor | undefined): string[] {
  const parsed = URL.parse(url);
  const { ca, cert, key } = (parsed?.protocol === 'https:' && tls?.(parsed)) || {};
  return Object.entries({ cacert: ca, cert, key }).flatMap(([name, path]) =>
    path ? [`--${name} ${quote(path)}`] : [],
  );
}

/** What the shell computes before a signed request, and the headers that hold it. */
function signingWords(sign: Signature, body: string, say: (template: Template) => string) {
  const { algorithm, encoding, key, payload, forge } = sign;
  const values = { id: say(sign.id), time: shellVariable('T'), signature: shellVariable('SIGNATURE'), body };
  const headers = Object.entries(sign.headers).map(([name, value]) => `-H ${quote(`${name}: ${fill(value, values)}`)}`);
  const time = forge === 'old' ? `$(($(date +%s) - ${oldSeconds}))` : '$(date +%s)';
  const secret = forge === 'wrong-secret' ? '$(openssl rand -base64 24)' : quote(say(sign.secret));
  // OpenSSL takes a key that is no text in hexadecimal only.
  const hex = '$(printf %s "${KEY#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d " \\n")';
  const mac = key === 'text' ? '-hmac "$KEY"' : `-mac HMAC -macopt "hexkey:${hex}"`;
  const output = encoding === 'hex' ? '-r | cut -d " " -f 1' : '-binary | openssl base64 -A';
  const signature = `$(printf %s ${quote(fill(payload, values))} | openssl dgst -${algorithm} ${mac} ${output})`;
  const isTimed = [payload, ...Object.values(sign.headers)].some((text) => text.includes('{time}'));
  const before = [...(isTimed ? [`T=${time}`] : []), `KEY=${secret}`, `SIGNATURE=${signature}`];
  return { before: before.join('; '), headers };
}

/** The body as it is sent; empty for a multipart form. */
function bodyOf({ body, sign }: Step, say: (template: Template) => string): string {
  if (body?.kind === 'text') return say(body.text);
  if (body?.kind === 'json') return writeJson(renderJson(body.value, new Map(), say), sign?.indent);
  if (body?.kind !== 'form') return '';
  return body.fields.map(([name, value]) => `${formEncoded(name)}=${formEncoded(say(value))}`).join('&');
}

/** As a form is sent; the marks of variables stay. */
function formEncoded(text: string): string {
  return text
    .split(/(\ue000\w+\ue001)/)
    .map((piece, index) => (index % 2 === 1 ? piece : new URLSearchParams({ x: piece }).toString().slice(2)))
    .join('');
}

function bodyWords(
  body: RequestBody,
  text: string,
  isTyped: boolean,
  say: (template: Template) => string,
  isSigned: boolean,
): string[] {
  const type = (name: string) => (isTyped ? [] : [`-H 'content-type: ${name}'`]);
  switch (body.kind) {
    case 'form':
      // curl encodes a field in another way than the body that was signed.
      if (isSigned) return [`--data-raw ${quote(text)}`];
      return body.fields.map(([name, value]) => `--data-urlencode ${quote(`${name}=${say(value)}`)}`);
    case 'multipart':
      return body.fields.map((field) => multipartWord(field, say));
    case 'json':
      return [...type('application/json'), `--data-raw ${quote(text)}`];
    case 'text':
      return [...type('text/plain'), `--data-raw ${quote(text)}`];
  }
}

/** The quotes keep curl from interpreting `;` and `@` in a file's content. */
function multipartWord({ name, value, file }: MultipartField, say: (template: Template) => string): string {
  if (!file) return `--form-string ${quote(`${name}=${say(value)}`)}`;
  const inner = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  return `-F ${quote(`${name}=${inner(say(value))};filename=${inner(file.name)};type=${file.type}`)}`;
}

// Private-use characters mark a variable until the shell's quotes are set; JSON leaves them as they are.
const marks = /\ue000(\w+)\ue001/g;

function withVariables(template: Template, captured: CapturedValues, encode = (text: string) => text): string {
  return template.parts
    .map((part) => {
      const isSecret =
        part.kind === 'env' || part.kind === 'totp'
          ? part.secret
          : part.kind === 'captured' && (captured.get(part.name)?.secret ?? true);
      if (isSecret && part.kind !== 'text') return shellVariable(variable(part));
      return encode(show({ parts: [part] }, captured).replace(/[\ue000\ue001]/g, ''));
    })
    .join('');
}

function shellVariable(name: string): string {
  return `\ue000${name}\ue001`;
}

/**
 * `$TOKEN` for a captured `token`; a variable of the environment keeps its name, and `$NAME_CODE` is its one-time code.
 */
function variable({ kind, name, encode }: { kind: 'env' | 'captured' | 'totp'; name: string; encode?: Encoding }) {
  const word = kind === 'captured' ? name.toUpperCase().replace(/\W/g, '_') : name;
  return `${word}${kind === 'totp' ? '_CODE' : ''}${encode ? '_PERCENT' : ''}`;
}

/** One word for a POSIX shell, with its variables in double quotes. */
function quote(text: string): string {
  const quoted = shellWord(text).replace(marks, `'"$$$1"'`);
  return quoted.length > 2 ? quoted.replace(/^''(?=")|(?<=")''$/g, '') : quoted;
}
