import { isScalar, parseDocument, type Scalar, stringify } from 'yaml';
import { splitExpressions } from './language/expressions.ts';
import { encoded } from './language/template.ts';
import type { Source } from './yaml/source.ts';

/**
 * Writes the file with its presets, `vars` and aliases expanded. The result is a configuration with the same meaning.
 * `${{ env.X }}` stays as it is; `redact` hides the value of such a variable if the file holds it in plain text.
 */
export function expandSource(source: Source, redact: (text: string) => string): string {
  const { vars, ...rest } = (source.value ?? {}) as Record<string, unknown>;
  const texts = new Map(Object.keys((vars ?? {}) as object).map((name) => [name, textOf(vars as object, name)]));
  return stringify(expand(rest, source.value as object), { lineWidth: 0 });

  /** `holder` is the object by which `source` knows the places of the entries of `value`. */
  function expand(value: object, holder: object): unknown {
    const entries = Object.entries(value).map(([name, entry]): [string, unknown] => {
      const key = Array.isArray(value) ? Number(name) : name;
      if (typeof entry === 'string') return [redact(name), redact(withVars(entry))];
      if (typeof entry === 'object' && entry !== null) return [redact(name), expand(entry, entry)];
      return [name, asWritten(entry, source.written([holder, key]))];
    });
    return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
  }

  function withVars(text: string): string {
    return splitExpressions(text)
      .map((piece) => {
        const value = piece.kind === 'vars' ? texts.get(piece.name) : undefined;
        if (value === undefined) return piece.source;
        return piece.kind === 'vars' && piece.encode ? percentEncoded(value) : value;
      })
      .join('');
  }

  function textOf(holder: object, key: string): string {
    const value = (holder as Record<string, unknown>)[key];
    return typeof value === 'string' ? value : source.written([holder, key]);
  }
}

/** Applies `percent()` to each piece of a text from `vars`. */
function percentEncoded(text: string): string {
  return splitExpressions(text)
    .map((piece) =>
      'name' in piece ? `\${{ percent(${piece.kind}.${piece.name}) }}` : encoded(piece.source, 'percent'),
    )
    .join('');
}

/** `1.50` and `0x1F` stay as written, because a comparison of text uses the written form. */
function asWritten(value: unknown, written: string): unknown {
  const node = written === '' ? undefined : parseDocument(written).contents;
  return isScalar(node) && (node as Scalar).value === value ? node : value;
}
