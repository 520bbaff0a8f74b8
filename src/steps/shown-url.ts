import type { Step } from '../config/config.ts';
import { type CapturedValues, show, type Template } from '../config/language/template.ts';
import type { Redactor } from '../model/redactor.ts';

type Shown = { baseUrl?: string; captured: CapturedValues; context: { redactor: Redactor } };

/** The URL of a step as it may be shown: a secret stands as its expression in the configuration. */
export function shownUrl(step: Step, { baseUrl, captured, context }: Shown): string {
  return context.redactor.redact(joinUrl(step, baseUrl, (template) => show(template, captured)));
}

/** Joins base URL, target and query. `text` and `queryText` turn their templates into text. */
export function joinUrl(
  step: Step,
  baseUrl: string | undefined,
  text: (template: Template) => string,
  queryText = text,
): string {
  const target = text(step.target);
  const absolute = /^https?:/i.test(target) || !baseUrl ? target : new URL(baseUrl).origin + target;
  const query = step.query.map(([name, value]) => `${encodeURIComponent(name)}=${queryText(value)}`).join('&');
  return query === '' ? absolute : `${absolute}${absolute.includes('?') ? '&' : '?'}${query}`;
}
