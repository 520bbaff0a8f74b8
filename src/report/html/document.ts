import { createHash } from 'node:crypto';
import { html, type Markup } from './markup.ts';

/**
 * A page that needs no network. Its policy lets the one style sheet and the one script take effect by their hashes, and
 * nothing else: without a script, none runs. Where it is published, no search engine lists it.
 */
export function htmlDocument({
  title,
  style,
  body,
  script,
}: {
  title: string;
  style: string;
  body: Markup;
  script?: string;
}): string {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${hash(style)}'`,
    ...(script === undefined ? [] : [`script-src '${hash(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
${body}
${script !== undefined && html`<script>${{ markup: script }}</script>\n`}</body>
</html>
`.markup;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
