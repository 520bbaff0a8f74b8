/** Reads a stream of events (WHATWG HTML, 9.2.6) up to its first event, in time linear in the input. */
export type EventReader = {
  /** Returns the data of the first event once the event is complete; undefined before. */
  push(bytes: Uint8Array): string | undefined;
  /** The number of lines so far that begin with a colon. Servers send them to keep the connection open. */
  comments: number;
};

export function createEventReader(): EventReader {
  const decoder = new TextDecoder();
  let isAfterCr = false;
  let line = '';
  let data: string[] = [];
  let first: string | undefined;

  function take(text: string): void {
    if (text === '') {
      // An event without data does not count.
      if (data.length > 0) first ??= data.join('\n');
      data = [];
    } else if (text.startsWith(':')) reader.comments += 1;
    else if (text === 'data' || text.startsWith('data:')) data.push(text.slice(5).replace(/^ /, ''));
  }

  const reader: EventReader = {
    comments: 0,
    push(bytes) {
      let text = decoder.decode(bytes, { stream: true });
      if (text === '' || first !== undefined) return first;
      if (isAfterCr && text.startsWith('\n')) text = text.slice(1);
      isAfterCr = text.endsWith('\r');
      const lines = text.split(/\r\n|\n|\r/);
      for (const [index, piece] of lines.entries()) {
        line += piece;
        if (index === lines.length - 1) break;
        take(line);
        line = '';
      }
      return first;
    },
  };
  return reader;
}

export function isEventStream(headers: readonly [name: string, value: string][]): boolean {
  return headers.some(([name, value]) => name === 'content-type' && /^\s*text\/event-stream\s*(;|$)/i.test(value));
}
