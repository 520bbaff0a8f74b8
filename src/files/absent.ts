/** For `catch`: gives undefined where no file is, and throws any other error. */
export function undefinedIfAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
