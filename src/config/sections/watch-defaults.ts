export const defaultWatch = { intervalMs: 15_000, writes: false, errors: 0.01 };
