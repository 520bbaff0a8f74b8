import type { Report } from '../report/report.ts';
import { decodedViews } from './decoded-views.ts';
import { secretForms } from './secret-forms.ts';

/** Remembers the secrets of a run and hides them wherever they turn up. */
export type Redactor = {
  /** `label` stands in for the value, e.g. `env.SMOKE_PASSWORD`. Values shorter than six characters are not searched for. */
  add(value: string, label: string): void;
  /** Replaces each secret, in any of its encoded forms, by `(redacted: label)`. */
  redact(text: string): string;
};

type Form = { text: string; label: string };
type Span = { start: number; end: number; label: string };

const minLength = 6;

/**
 * An empty redactor. Values are found as they are and as percent, HTML and JSON encoding write them (also two of
 * these on top of each other), as hex, and inside base64 and base64url at any alignment, as `Authorization: Basic`
 * puts a password. A value of several lines is hidden line by line too. What is hidden once stays as it is.
 */
export function createRedactor(): Redactor {
  const known = new Set<string>();
  const labels = new Set<string>();
  const byHead = new Map<number, Form[]>();

  const addForm = (text: string, label: string): void => {
    if (text.length < minLength || known.has(text)) return;
    known.add(text);
    const head = headOf(text, 0);
    const bucket = byHead.get(head) ?? [];
    const shorter = bucket.findIndex((each) => each.text.length < text.length);
    bucket.splice(shorter < 0 ? bucket.length : shorter, 0, { text, label });
    byHead.set(head, bucket);
  };

  const spansIn = (text: string): Span[] => {
    const spans: Span[] = [];
    let head = headOf(text, 0);
    for (let at = 0; at + minLength <= text.length; at++) {
      const form = byHead.get(head)?.find((each) => text.startsWith(each.text, at));
      if (form) spans.push({ start: at, end: at + form.text.length, label: form.label });
      head = nextHead(head, text.charCodeAt(at), text.charCodeAt(at + minLength));
    }
    return spans;
  };

  const hide = (text: string): string => {
    const spans: Span[] = [];
    for (const view of decodedViews(text)) {
      for (const { start, end, label } of spansIn(view.text)) {
        spans.push({ start: view.origin(start), end: view.origin(end), label });
      }
    }
    return replaceSpans(text, spans);
  };

  return {
    add(value, label) {
      // A marker must end at its first bracket, or it could not be told from foreign text.
      const plainLabel = label.replace(/[()\r\n]/g, ' ');
      for (const part of new Set([value, ...value.split(/\r\n|\r|\n/)].map((each) => each.trim()))) {
        if (part.length < minLength) continue;
        labels.add(plainLabel);
        for (const form of secretForms(part)) addForm(form, plainLabel);
      }
    },
    redact(text) {
      if (byHead.size === 0) return text;
      // Until nothing changes: what stands around a marker may read differently once the secret is gone.
      for (let before = text; ; ) {
        const after = outsideMarkers(before, labels, hide);
        if (after === before) return after;
        before = after;
      }
    },
  };
}

/** A rolling hash (Rabin and Karp) of the six characters at `at`, as an integer. */
function headOf(text: string, at: number): number {
  let head = 0;
  for (let i = at; i < at + minLength; i++) head = (Math.imul(head, 33) + text.charCodeAt(i)) | 0;
  return head;
}

function nextHead(head: number, leaving: number, entering: number): number {
  return (Math.imul(head, 33) + entering - Math.imul(leaving, 33 ** minLength)) | 0;
}

/** Applies `change` to what stands between the markers `(redacted: label)` of known labels. */
function outsideMarkers(text: string, labels: ReadonlySet<string>, change: (part: string) => string): string {
  let result = '';
  let from = 0;
  for (const marker of text.matchAll(/\(redacted: ([^()\r\n]*)\)/g)) {
    if (!labels.has(marker[1] as string)) continue;
    result += change(text.slice(from, marker.index)) + marker[0];
    from = marker.index + marker[0].length;
  }
  return result + change(text.slice(from));
}

/** Spans that overlap, or touch under one label, become one; it takes the label of the longest that begins first. */
function replaceSpans(text: string, spans: Span[]): string {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && (span.start < last.end || (span.start === last.end && span.label === last.label))) {
      last.end = Math.max(last.end, span.end);
    } else merged.push({ ...span });
  }
  let result = '';
  let from = 0;
  for (const { start, end, label } of merged) {
    result += `${text.slice(from, start)}(redacted: ${label})`;
    from = end;
  }
  return result + text.slice(from);
}

/** The report with each free text in it redacted; words of the contract itself (verdicts, severities, pillars) stay. */
export function redactReport(report: Report, redactor: Redactor): Report {
  const redacted = redactStrings(report, redactor);
  return {
    ...redacted,
    tool: report.tool,
    pillars: redacted.pillars.map((pillar, i) => ({ ...pillar, name: (report.pillars[i] as typeof pillar).name })),
  };
}

// A screenshot holds no text; its secrets were blanked before it was taken.
const contractKeys = new Set(['verdict', 'status', 'severity', 'rule', 'startedAt', 'screenshot']);

function redactStrings<T>(value: T, redactor: Redactor): T {
  if (typeof value === 'string') return redactor.redact(value) as T;
  if (Array.isArray(value)) return value.map((each) => redactStrings(each, redactor)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    contractKeys.has(key) ? each : redactStrings(each, redactor),
  ]);
  return Object.fromEntries(entries);
}
