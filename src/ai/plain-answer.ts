import { cut } from '../text/cut.ts';
import { neutraliseLog, oneLine } from '../text/neutralise.ts';

const maxLength = 2_000;
const maxLines = 40;

/** Words of the gate's own verdicts, in any of the ways in which the gate writes them. */
const verdictWords =
  /launch\W{0,3}gate|(?:do|may|can|must)\W{0,3}not\W{0,3}(?:be\W{0,3})?launch|ready\W{0,3}(?:to|for)\W{0,3}launch|\bready\W{0,3}:|could\W{0,3}not\W{0,3}judge|\bverdict\b|all\W{0,3}checks\W{0,3}pass|^\W*(?:pass|passed|fail|failed|approved?|blocker|high|medium)\b\W*(?:$|:|\s{2})/i;
const leftOut = '(a line that reads like a verdict is left out)';

/**
 * The answer of a model as plain text of at most 2,000 characters. It holds no link, no mention, no HTML, no code, no
 * control character and no command of the runner, and no line that could be taken for a verdict of the gate.
 */
export function plainAnswer(text: string): string {
  // Models that think aloud first, as DeepSeek's, are not quoted with that.
  const thought = /^\s*<think>/.test(text) ? text.indexOf('</think>') : -1;
  const said = thought < 0 ? text : text.slice(thought + '</think>'.length);
  const lines = said
    .slice(0, 4 * maxLength)
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .slice(0, 10 * maxLines)
    .map(plainLine)
    .filter((line, index, all) => line !== '' || (all[index - 1] ?? '') !== '');
  const kept = lines.filter((line, index) => line !== leftOut || lines[index - 1] !== leftOut).slice(0, maxLines);
  return cut(kept.join('\n').trim(), maxLength);
}

function plainLine(line: string): string {
  // Compatibility forms: letters in bold, in circles or in full width would pass for others.
  const plain = oneLine(line.slice(0, maxLength).normalize('NFKC'));
  if (verdictWords.test(plain)) return leftOut;
  const harmless = plain
    .replace(/<[/!?a-z][^<>]*>?/gi, ' ')
    .replace(/[a-z][a-z0-9+.-]{0,20}:\/\/[^\s)>\]]*/gi, '(link left out)')
    .replace(/\bwww\.[^\s)>\]]*/gi, '(link left out)')
    .replace(/\b(?:javascript|data|mailto|vbscript):[^\s)]*/gi, '(link left out)')
    .replace(/[`*]|[✓✗✔✘✅❌]\ufe0f?/gu, '')
    .replace(/!?\[([^\][]*)\](?=\()/g, '$1 ')
    .replace(/@(?=[\w-])/g, '@ ')
    .replace(/^[#>|\s]+(?=\s)/, '')
    .replace(/ {2,}/g, ' ');
  return neutraliseLog(harmless).trim();
}
