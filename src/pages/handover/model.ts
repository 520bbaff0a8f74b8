import { answersIn, isWritten, type OwnerTexts } from './owner-text.ts';
import type { PartName } from './parts.ts';

/** A piece of a line. Texts may be foreign; an address is one of the gate's own tables. */
export type Text = string | { code: string } | { address: string };
export type Line = Text | readonly Text[];

/** `name` says what the table lists. */
export type Table = { name: string; head: readonly string[]; rows: readonly (readonly Line[])[] };
export type Block = Table | { list: readonly Line[] };

/** What nobody but the owner knows, or what could not be found out. `answer` is what the owner wrote after `field:`. */
export type Question = { field: string; ask: Line; answer?: string };

/** A place for the owner's text; `text` is what stands there, as it is. */
export type Part = { name: PartName; title?: string; text: string; questions: readonly Question[] };

export type Section = { id: string; title: string; lead: string; blocks: readonly Block[]; parts: readonly Part[] };

/** The page in plain text, which each format makes safe in its own way. */
export type Handover = {
  title: string;
  sections: readonly Section[];
  /** What the owner wrote for parts that the page has no more. */
  kept: readonly Part[];
};

/** The part with what the owner wrote there: on lines `- Field: answer` or, if `isFree`, in any words. */
export function partOf(
  name: PartName,
  asked: readonly Omit<Question, 'answer'>[],
  owner: OwnerTexts,
  { title, isFree }: { title?: string; isFree?: boolean } = {},
): Part {
  const text = owner.get(name)?.text ?? '';
  // The name of a host is whatever the configuration calls it; a field is one line, and read back.
  const all = asked.map(({ field, ask }) => ({ field: field.replace(/[^\w .:/@[\]-]/g, '_').trim(), ask }));
  const answers = answersIn(text);
  const hasFields = all.some(({ field }) => text.toLowerCase().includes(`${field.toLowerCase()}:`));
  const free = isFree && !hasFields && isWritten(text) ? text.trim() : undefined;
  const questions = all.map((each) => ({ ...each, answer: answers.get(each.field.toLowerCase()) ?? free }));
  return { name, title, text, questions };
}

/** A line without its forms, for a terminal. */
export function plainText(line: Line): string {
  return [line]
    .flat()
    .map((text: Text) => (typeof text === 'string' ? text : 'code' in text ? text.code : text.address))
    .join('');
}

export function isTable(block: Block): block is Table {
  return 'rows' in block;
}

/** The questions that nobody has answered yet, with the part in which the answer is written. */
export function openQuestions({ sections }: Handover): { section: Section; part: Part; question: Question }[] {
  return sections.flatMap((section) =>
    section.parts.flatMap((part) => openIn(part).map((question) => ({ section, part, question }))),
  );
}

export function openIn({ questions }: Part): Question[] {
  return questions.filter(({ answer }) => answer === undefined);
}

/** The space before a text and the one after it, which making it one line takes away. */
export function spacesAround(text: string): [before: string, after: string] {
  return [text.startsWith(' ') ? ' ' : '', /\S $/.test(text) ? ' ' : ''];
}

/** The page without the secrets that `redact` knows. What the owner wrote stays: a secret in it was refused before. */
export function redacted(handover: Handover, redact: (text: string) => string): Handover {
  const sections = handover.sections.map(({ blocks, parts, ...section }) => ({
    ...section,
    lead: redact(section.lead),
    blocks: redactedIn(blocks, redact),
    parts: parts.map((part) => ({ ...part, questions: redactedIn(part.questions, redact) })),
  }));
  return { ...handover, title: redact(handover.title), sections };
}

function redactedIn<Value>(value: Value, redact: (text: string) => string): Value {
  if (typeof value === 'string') return redact(value) as Value;
  if (Array.isArray(value)) return value.map((each) => redactedIn(each, redact)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactedIn(each, redact)])) as Value;
}
