import { create } from './create.ts';
import { sources } from './sources.ts';

const size = 200_000_000;
const lead = ' x="';
/** The column at which the encoded key begins. */
export const keyColumn = size / 2 + lead.length + 1;

/** One commit whose one file is a single line of 200 MB of code, with a key in base64 in its middle. */
export function createLongLine(path: string): string {
  const code = Buffer.from(
    sources()
      .slice(0, 2_000)
      .flatMap(({ lines }) => lines)
      .join(' ')
      .replace(/[^\x20-\x7e]/g, ' '),
  );
  const line = Buffer.alloc(size, code);
  const secret = Buffer.from(`  aws = "AKIA${'IMNOJVGFDXXXE4OA'}"  `).toString('base64');
  line.write(`${lead}${secret}"; `, size / 2);
  return create(path, [{ branch: 'main', files: { 'app.min.js': line } }]);
}
