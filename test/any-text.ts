import fc from 'fast-check';

const firstSurrogate = 0xd800;
const surrogates = 0x800;

/** The characters of fast-check's unit `binary`, in its order. It builds a table of all the million in each test file. */
const anyCharacter = fc.nat({ max: 0x10ffff - surrogates }).map(
  (index) => String.fromCodePoint(index < firstSurrogate ? index : index + surrogates),
  (value) => {
    if (typeof value !== 'string' || !value.isWellFormed() || [...value].length !== 1)
      throw new Error('it is not one character');
    const point = value.codePointAt(0) as number;
    return point < firstSurrogate ? point : point - surrogates;
  },
);

/** A text of any characters of Unicode, with control characters and those that no standard has named yet. */
export const anyText = (constraints: Omit<fc.StringConstraints, 'unit'> = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: anyCharacter });
