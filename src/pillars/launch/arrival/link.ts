/** A link as written. `words` are those by which readers know what it is for: its text, or what stands before it. */
export type Found = {
  what: 'link' | 'form' | 'image' | 'stylesheet';
  href: string;
  words: string;
  /** A line of the text ends within it. */
  isBroken?: true;
};
/** A link that leads to a host, or (without `url`) to nowhere, because a message has no address of its own. */
export type MailLink = Found & { part: 'HTML' | 'text' | 'List-Unsubscribe'; url?: URL };
