import type { Context } from '../../model/context.ts';
import { plural } from '../plural.ts';

export type OutputFormat = 'text' | 'json' | 'xml' | 'html';

/**
 * Redacts each finished output once more before it leaves the gate. Its parts were redacted one by one; this step sees
 * the whole output as it will be read, after all changes to its text. A secret found only here is a mistake of the
 * gate: it is hidden, counted and logged.
 */
export type LastLook = {
  /** Returns the finished output `name`, still well-formed: in markup, only texts and values of attributes change. */
  at(name: string, text: string, format?: OutputFormat): string;
  /** How many secrets were found only here. */
  caught(): number;
};

export function createLastLook({ redactor, log }: Pick<Context, 'redactor' | 'log'>): LastLook {
  let caught = 0;
  return {
    caught: () => caught,
    at(name, text, format = 'text') {
      const before = caught;
      const look = (piece: string) => {
        const shown = redactor.redact(piece, true);
        if (shown !== piece) caught += Math.max(1, markersIn(shown) - markersIn(piece));
        return shown;
      };
      // Almost always nothing is found in the whole output, and it need not be taken apart.
      if (redactor.redact(text.replace(dataUrl, ''), true) === text.replace(dataUrl, '')) return text;
      const shown = lookInto[format](text, look);
      if (caught > before) {
        const count = caught - before;
        log.info(
          `${plural(count, 'secret')} got as far as the finished ${name}, and ${count === 1 ? 'was' : 'were'} hidden there. This is a mistake of the gate itself: report it, without the value.`,
        );
      }
      return shown;
    },
  };
}

type Look = (piece: string) => string;

const dataUrl = /data:image\/png;base64,[\w+/=]*/g;
const markersIn = (text: string) => text.split('(redacted: ').length - 1;

const lookInto: Record<OutputFormat, (text: string, look: Look) => string> = {
  // Each line is redacted alone, so that what is hidden never reaches over lines and removes the end of a block.
  text: (text, look) =>
    text
      .split('\n')
      .map((line) => look(line))
      .join('\n'),
  json(text, look) {
    const indent = /^[[{]\n( *)/.exec(text)?.[1]?.length;
    return `${JSON.stringify(lookIntoValue(JSON.parse(text), look), undefined, indent)}\n`;
  },
  xml: (text, look) => lookIntoMarkup(text, look),
  html: (text, look) =>
    text.replace(/<(script|style)\b[^>]*>[^]*?<\/\1>|(?:(?!<(?:script|style)\b)[^])+/g, (part, name?: string) => {
      if (name === undefined) return lookIntoMarkup(part, look);
      const [, open = '', data = ''] = /^(<script type="application\/json"[^>]*>)([^]*)<\/script>$/.exec(part) ?? [];
      return (open && `${open}${lookInto.json(data, look).trimEnd().replaceAll('<', '\\u003c')}</script>`) || part;
    }),
};

function lookIntoValue(value: unknown, look: Look): unknown {
  if (typeof value === 'string') return look(value);
  if (Array.isArray(value)) return value.map((each) => lookIntoValue(each, look));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [look(key), lookIntoValue(each, look)]));
}

/** Of a tag, only the values of attributes change. Inside a tag, `<` and `>` are always written as references. */
function lookIntoMarkup(text: string, look: Look): string {
  return text.replace(/<[^<>]*>|[^<>]+/g, (token) =>
    token.startsWith('<')
      ? token.replace(/"([^"]*)"/g, (whole, value: string) => {
          if (value.startsWith('data:')) return whole;
          const shown = lookIntoText(value, look);
          return shown === undefined ? whole : `"${shown}"`;
        })
      : (lookIntoText(token, look) ?? token),
  );
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function lookIntoText(escaped: string, look: Look): string | undefined {
  const text = escaped.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (characters[name] ?? whole),
  );
  const shown = look(text);
  return shown === text ? undefined : shown.replace(/[&<>"]/g, (each) => references[each] as string);
}
