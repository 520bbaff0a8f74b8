import pLimit from 'p-limit';

/** The right to send requests. A check holds a place while it may still send one. */
export type Place = {
  /** Waits for a free place, unless it is held already. Places are given in the order in which they were asked for. */
  enter(): Promise<void>;
  /** Gives the place to the next that waits. Does nothing if it is not held. */
  leave(): void;
};

/** Makes places, of which at most `max` are held at the same time. */
export function createPlaces(max: number): () => Place {
  const limit = pLimit(max);
  return () => {
    let held: (() => void) | undefined;
    return {
      async enter() {
        if (held) return;
        held = await new Promise<() => void>((entered) => {
          limit(() => new Promise<void>(entered));
        });
      },
      leave() {
        held?.();
        held = undefined;
      },
    };
  };
}
