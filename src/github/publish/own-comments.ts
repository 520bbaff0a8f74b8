/** Anybody can write a hidden line. Only an app, or an author who may write here anyway, is trusted. */
export function isTrusted(type: string | undefined, association: string | undefined): boolean {
  return type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association ?? '');
}

/** Ignores a 404: another run may have deleted the same comment. */
export async function orGone(deletion: Promise<unknown>): Promise<void> {
  await deletion.catch((error) => {
    if (error.status !== 404) throw error;
  });
}
