import { cut } from '../../text/cut.ts';
import type { Message, MessagePart } from './message.ts';

/**
 * Limits of Block Kit (docs.slack.dev/reference/block-kit/blocks): a header holds 150 characters, the text of a section
 * 3,000, a message 50 blocks.
 */
const maxHeader = 150;
const maxSection = 3_000;
const maxBlocks = 50;
const blocksPerPart = 3;

type Block =
  | { type: 'header'; text: PlainText }
  | { type: 'section'; text: PlainText }
  | { type: 'rich_text'; elements: [{ type: 'rich_text_preformatted'; elements: [{ type: 'text'; text: string }] }] };
type PlainText = { type: 'plain_text'; text: string; emoji: false };

/**
 * The payload of an incoming webhook. Everything is plain text, in which Slack knows no mentions, links or emoji. Only
 * `text`, which notifications show, is always mrkdwn, and there the three characters that can begin something are
 * escaped (docs.slack.dev/messaging/formatting-message-text).
 */
export function slackPayload({ subject, parts }: Message): { text: string; blocks: Block[] } {
  const shown = parts.slice(0, Math.floor((maxBlocks - 1) / blocksPerPart));
  const more = parts.length - shown.length;
  const blocks = shown.flatMap(blocksOf);
  if (more > 0) blocks.push({ type: 'section', text: plain(`And ${more} more.`, maxSection) });
  return { text: escape(subject), blocks };
}

function blocksOf({ headline, facts, command }: MessagePart): Block[] {
  const lines = facts.map(([label, text]) => `${label}: ${text}`).join('\n');
  const blocks: Block[] = [{ type: 'header', text: plain(headline, maxHeader) }];
  if (lines !== '') blocks.push({ type: 'section', text: plain(lines, maxSection) });
  if (command)
    blocks.push({
      type: 'rich_text',
      elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: command }] }],
    });
  return blocks;
}

function plain(text: string, maxLength: number): PlainText {
  return { type: 'plain_text', text: cut(text, maxLength), emoji: false };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
