import { cut } from '../../text/cut.ts';
import { messageText } from './mail-parts.ts';
import type { Fact, Message, MessagePart } from './message.ts';

/**
 * Limits of Block Kit (docs.slack.dev/reference/block-kit/blocks): a header holds 150 characters, the text of a section
 * 3,000, a message 50 blocks.
 */
const maxHeader = 150;
const maxSection = 3_000;
const maxBlocks = 50;
const maxText = 3_000;
const blocksPerPart = 3;

type PlainText = { type: 'plain_text'; text: string; emoji: false };
type RichElement = { type: 'text'; text: string; style?: { bold: true } } | { type: 'link'; url: string; text: string };
type Block =
  | { type: 'header'; text: PlainText }
  | { type: 'section'; text: PlainText }
  | {
      type: 'rich_text';
      elements: { type: 'rich_text_section' | 'rich_text_preformatted'; elements: RichElement[] }[];
    };

/**
 * The payload of an incoming webhook. Its blocks hold plain and rich text, in which Slack looks for no mentions, links
 * or emoji: a link is an element of its own. `text` says the same for notifications, screen readers, and receivers that
 * take Slack's messages but know no blocks, such as Mattermost.
 */
export function slackPayload(message: Message): { text: string; blocks: Block[] } {
  const { parts } = message;
  const shown = parts.slice(0, Math.floor((maxBlocks - 1) / blocksPerPart));
  const more = parts.length - shown.length;
  const blocks = shown.flatMap(blocksOf);
  if (more > 0) blocks.push({ type: 'section', text: plain(`And ${more} more.`, maxSection) });
  const text = `${parts.length > 1 ? `${message.subject}\n\n` : ''}${messageText({ ...message, parts: shown })}`;
  return { text: escape(cut(text, maxText)), blocks };
}

/**
 * How an answer of 200 says that the message is not shown: by an error's name in place of `ok`, in JSON, or because it is
 * a web page and no webhook. Undefined if it is shown. Receivers other than Slack have words of their own for success.
 */
export function slackRefusal(answer: string): string | undefined {
  if (answer.startsWith('<')) return ' with a web page: it is no webhook';
  if (/^[a-z]+(_[a-z]+)+$/.test(answer)) return nameOf(answer);
  try {
    const { ok, success, error } = JSON.parse(answer) ?? {};
    return ok === false || success === false ? nameOf(error) : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(error: unknown): string {
  return typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? ` (${error})` : ' and refused it';
}

function blocksOf({ headline, facts, command }: MessagePart): Block[] {
  const blocks: Block[] = [{ type: 'header', text: plain(headline, maxHeader) }];
  if (facts.length > 0)
    blocks.push({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: linesOf(facts) }] });
  if (command)
    blocks.push({
      type: 'rich_text',
      elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: cut(command, maxSection) }] }],
    });
  return blocks;
}

/** Facts after the first 3,000 characters are left out. */
function linesOf(facts: readonly Fact[]): RichElement[] {
  let left = maxSection;
  return facts.flatMap(({ label, text, url }, index): RichElement[] => {
    const [begin, end] = [`${label}: `, index < facts.length - 1 ? '\n' : ''];
    left -= begin.length + text.length + end.length;
    if (left < 0) return [];
    const value: RichElement = url ? { type: 'link', url, text } : { type: 'text', text };
    return [
      { type: 'text', text: begin, style: { bold: true } },
      value,
      ...(end ? [{ type: 'text' as const, text: end }] : []),
    ];
  });
}

function plain(text: string, maxLength: number): PlainText {
  return { type: 'plain_text', text: cut(text, maxLength), emoji: false };
}

/**
 * `text` is always mrkdwn, in which three characters can begin something (docs.slack.dev/messaging/formatting-message-text).
 * An invisible character breaks what Markdown would read as a mention, a link or an image.
 */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b')
    .replaceAll('](', ']\u200b(');
}
