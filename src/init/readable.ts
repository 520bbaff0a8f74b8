import { Unreadable } from '../steps/page.ts';

/** What `read` takes from a page; `otherwise` where the page cannot be read, as one that nests too deep. */
export function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return otherwise;
    throw error;
  }
}
