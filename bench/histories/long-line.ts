import { create } from './create.ts';
import { sources } from './sources.ts';

/** One commit whose one file is a single line of `size` characters of code, with a key in base64 in its middle. */
export function createLongLine(path: string, size = 200_000_000): string {
  const code = Buffer.from(
    sources()
      .slice(0, 2_000)
      .flatMap(({ lines }) => lines)
      .join(' ')
      .replace(/[^\x20-\x7e]/g, ' '),
  );
  const line = Buffer.alloc(size, code);
  const secret = Buffer.from(`  aws = "AKIA${'IMNOJVGFDXXXE4OA'}"  `).toString('base64');
  line.write(` x="${secret}"; `, size / 2);
  return create(path, [{ branch: 'main', files: { 'app.min.js': line } }]);
}
