/** `2/5`. */
export function showShard({ index, of }: { index: number; of: number }): string {
  return `${index}/${of}`;
}
