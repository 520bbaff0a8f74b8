import type { Page } from '../page.ts';
import { ownContent } from './page-parts.ts';

/** How a language begins a trace. A text that only quotes one begins otherwise. */
export type Trace = { name: string; source: string; beginning: RegExp };

/** So much of a text is looked at. */
const maxTraceStart = 5_000;

export const traces: readonly Trace[] = [
  {
    name: 'a traceback of Python',
    source: 'docs.python.org, traceback: "Traceback (most recent call last):"',
    beginning: /^(?:Internal Server Error\n{1,2})?Traceback \(most recent call last\):\n\s+File "/,
  },
  {
    name: 'a stack trace of Node.js',
    source: 'v8.dev/docs/stack-trace-api: name and message, then lines with "at"',
    beginning: /^(?:Uncaught )?(?:\w+Error|Error)\b[^\n]{0,500}\n(?:[^\n]{0,500}\n){0,5}?\s+at [^\n]+:\d+:\d+\)?/,
  },
  {
    name: 'a fatal error of PHP',
    source: 'php-src: main/main.c, php_error_cb without html_errors',
    beginning: /^(?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,2}[^]{0,4000}? (?:in|thrown in) \S+ on line \d+/,
  },
  {
    name: 'a stack trace of Java',
    source: 'docs.oracle.com, Throwable.printStackTrace: class and message, then lines with a tab and "at"',
    beginning:
      /^(?:Exception in thread "[^"\n]{0,100}" )?(?:[a-z_]\w*\.)+[A-Z]\w*(?:Exception|Error)\b[^\n]{0,500}\n\s+at [\w.$/<>]+\(/,
  },
  {
    name: 'a panic of Go',
    source: 'golang/go: runtime/panic.go: "panic: …" and "goroutine N ["',
    beginning: /^(?:http: panic serving [^\n]{0,200}\n)?panic: [^\n]{0,500}\n[^]{0,500}?goroutine \d+ \[/,
  },
  {
    name: 'a panic of Rust',
    source: 'rust-lang/rust: library/std/src/panicking.rs: "thread \'main\' panicked at"',
    beginning: /^thread '[^'\n]{0,100}' (?:\(\d+\) )?panicked at /,
  },
  {
    name: 'an exception of Ruby',
    source: 'docs.ruby-lang.org, Exception#full_message: file:line:in, message and class in brackets',
    beginning: /^\S+\.rb:\d+:in [`'][^\n]{1,300}\((?:[A-Z]\w*::)*[A-Z]\w*(?:Error|Exception)\)/,
  },
  {
    name: 'an exception of .NET',
    source: 'learn.microsoft.com, Exception.ToString: class and message, then lines with "at … in …:line"',
    beginning: /^(?:Unhandled exception\. )?(?:[A-Z]\w*\.)+[A-Z]\w*Exception\b[^\n]{0,500}\n\s+at [\w.<>`]+\(/,
  },
];

/** How languages print a frame, each tested against one line. */
export const frames: readonly (readonly [language: string, frame: RegExp])[] = [
  ['JavaScript', /^\s*at\s.{0,300}?[\w\])/.-]:\d+:\d+\)?["'}\],\s]*$/],
  ['Python', /^\s*File ".{1,300}", line \d+(, in |\s*$)/],
  ['Java', /^\s*at\s[\w$.<>/@-]{1,300}\([\w$]{1,100}\.(java|kt|scala|groovy):\d+\)/],
  ['.NET', /^\s*at\s.{1,300}\)\sin\s.{1,300}:line \d+\s*$/],
  ['PHP', /^\s*#\d+\s.{1,300}\.php\(\d+\)|\bin\s.{1,300}\.php:\d+\s*$/],
  ['PHP', /"file":\s?".{1,300}\.php",\s?"line":\s?\d+/],
  ['Ruby', /^\s*(from\s)?.{1,300}\.rb:\d+:in\s[`'"]/],
  ['Go', /^goroutine \d+ \[[a-z ]+\]:/],
  ['Rust', /^thread '.{0,100}' (\(\d+\) )?panicked at /],
];

/** Lines of a trace that are no frame: `at Object.<anonymous>`, `… 12 more`, `#1 {main}`, `main.main()`, `main.go:7`. */
const betweenFrames =
  /^\s*(at\s\S|\.\.\. \d+ more|Caused by: |Stack trace:|thrown in |#\d+\s|\d+:\s|note: |created by |exit status|[\w.*/]+\(.{0,200}\)$|\S+\.go:\d+|[\^~\s]+$)/;

/** A word that each trace has in its first line, so that most pages are not read line by line. */
const anyTrace = /error|exception|traceback|panic/i;

/** A page of a trace may have a heading before it, and a line or two after it. */
const maxHeadingLines = 4;
const maxHeadingChars = 160;
const maxOtherChars = 120;
const maxPageChars = 50_000;
const maxLines = 500;
const maxLineChars = 1_000;

/** The trace that is all of an HTML page, as where an application sends `error.stack`; undefined if there is none. */
export function traceOfPage(page: Page): Trace | undefined {
  const text = page.visibleText();
  if (text.length > maxPageChars || !anyTrace.test(text.slice(0, maxLineChars)) || page.select(ownContent).length > 0)
    return undefined;
  const lines = page.visibleLines().map((line) => line.slice(0, maxLineChars));
  if (lines.length > maxLines) return undefined;
  for (let start = 0; start <= maxHeadingLines && start < lines.length; start++) {
    if (lines.slice(0, start).join('').length > maxHeadingChars) return undefined;
    const found = findTrace(lines.slice(start).join('\n'));
    if (found) return hasMore(lines.slice(start)) ? undefined : found;
  }
  return undefined;
}

/** The trace with which a text begins. */
export function findTrace(text: string): Trace | undefined {
  const beginning = text.slice(0, maxTraceStart).trimStart();
  return traces.find((trace) => trace.beginning.test(beginning));
}

/** Whether more than a line or two stand behind the first frame. */
function hasMore(lines: readonly string[]): boolean {
  const isFrame = (line: string) => frames.some(([, frame]) => frame.test(line)) || betweenFrames.test(line);
  const first = lines.findIndex(isFrame);
  let chars = 0;
  for (const [index, line] of lines.entries()) {
    // Python shows the line of the source below its place, and the message at the end.
    const isSource = /^\s*File "/.test(lines[index - 1] ?? '');
    if (index > first && !isFrame(line) && !isSource) chars += line.trim().length;
  }
  return chars > maxOtherChars;
}
