import type * as v from 'valibot';
import { didYouMean } from '../text/nearest.ts';
import { describePlace, type Path } from './yaml/describe-path.ts';
import type { NodeReference } from './yaml/source.ts';

/** The inner structure of valibot's schemas, as far as the walk below needs it. */
type Shape = {
  type: string;
  entries?: Record<string, Shape>;
  options?: Shape[];
  item?: Shape;
  value?: Shape;
  wrapped?: Shape;
  getter?: (input: unknown) => Shape;
};

/** Keys of later versions, by section. The message for such a key says so. */
const later: Record<string, readonly string[]> = {
  checks: ['errors'],
};

/**
 * Reports each key that the schema does not know (valibot itself stops at the first one of a mapping) and removes it
 * from `root`. Returns the mappings that lost a key.
 */
export function removeUnknownKeys(
  schema: v.GenericSchema,
  root: object,
  report: (node: NodeReference, message: string) => void,
): WeakSet<object> {
  const reduced = new WeakSet<object>();
  walk(schema as unknown as Shape, root, []);
  return reduced;

  function walk(schema: Shape, value: unknown, path: Path): void {
    if (typeof value !== 'object' || value === null) return;
    const shape = shapeFor(schema, value);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) if (shape?.item) step(shape.item, index, item, path);
      return;
    }
    for (const [key, entry] of Object.entries(value)) {
      if (shape?.value) step(shape.value, key, entry, path);
      else if (shape?.entries && Object.hasOwn(shape.entries, key)) step(shape.entries[key], key, entry, path);
      else if (shape?.entries) {
        report([value, key], complaint(key, path, root, Object.keys(shape.entries)));
        delete (value as Record<string, unknown>)[key];
        reduced.add(value);
      }
    }
  }

  function step(schema: Shape | undefined, key: string | number, value: unknown, path: Path): void {
    if (schema) walk(schema, value, [...path, key]);
  }
}

/** The only alternative of a schema that fits a list or a mapping; undefined if none does. */
function shapeFor(schema: Shape, value: object): Shape | undefined {
  if (schema.wrapped) return shapeFor(schema.wrapped, value);
  if (schema.getter) return shapeFor(schema.getter(undefined), value);
  if (schema.options)
    return schema.options.map((option) => shapeFor(option, value)).find((shape) => shape !== undefined);
  const wanted = Array.isArray(value) ? ['array'] : ['strict_object', 'record'];
  return wanted.includes(schema.type) ? schema : undefined;
}

function complaint(key: string, path: Path, root: object, known: string[]): string {
  const place = describePlace(path, root);
  const name = `${JSON.stringify(key)}${place && ` in ${place}`}`;
  if (later[path[0] ?? '']?.includes(key)) return `${name} is not in this version`;
  return `unknown key ${name}${didYouMean(key, known)}`;
}
