import type { Vars } from '../language/expressions.ts';
import type { Template } from '../language/template.ts';
import { type Reading, readTemplate, reportKey, reportValue } from '../reading.ts';

/** The file's own constants. A value may hold `${{ env.X }}`, but no captures, one-time codes or other `vars`. */
export function readVars(reading: Reading, raw: Record<string, unknown> = {}): Vars {
  return new Map(
    Object.keys(raw).map((name): [string, Template] => {
      if (!/^[A-Za-z_][\w-]*$/.test(name)) {
        const message = `${JSON.stringify(name)} cannot be used in \${{ vars.… }}; a name has letters, digits, "_" and "-"`;
        reportKey(reading, [raw, name], message);
      }
      const template = readTemplate({ ...reading, vars: new Map() }, [raw, name], new Set());
      if (template.parts.some(({ kind }) => kind === 'totp'))
        reportValue(reading, [raw, name], 'a one-time code is made for each request, and cannot be kept in "vars"');
      return [name, template];
    }),
  );
}
