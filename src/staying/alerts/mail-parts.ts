import { escapeUTF8 as escape } from 'entities/escape';
import type { Message, MessagePart } from './message.ts';

/** A message as plain text. */
export function messageText({ parts }: Message): string {
  return parts
    .map(({ headline, facts, command }) =>
      [
        headline,
        '',
        ...facts.map(({ label, text }) => `${label}: ${text}`),
        ...(command ? ['', 'To see it again:', `  ${command}`] : []),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The HTML part of a mail. It loads nothing. */
export function mailHtml({ parts }: Message): string {
  return `<!doctype html><html><body style="font-family: sans-serif">${parts.map(partAsHtml).join('<hr>')}</body></html>`;
}

function partAsHtml({ headline, facts, command }: MessagePart): string {
  const rows = facts.map(({ label, text, url }) => {
    const shown = url ? `<a href="${escape(url)}">${escape(text)}</a>` : escape(text);
    return `<tr><th align="left" valign="top">${escape(label)}</th><td>${shown}</td></tr>`;
  });
  const again = command ? `<p>To see it again:</p><pre style="white-space: pre-wrap">${escape(command)}</pre>` : '';
  return `<h2 style="font-size: 1.1em">${escape(headline)}</h2><table cellpadding="4">${rows.join('')}</table>${again}`;
}
