import { isDomainValid } from '@hapi/address';

// The two checks that mailauth asks of joi, with joi's answers. It asks only whether there is an error. Any other check
// is no function here, so mailauth would throw as it is loaded.

type Schema = { validate(value: unknown): { error?: Error } };

/** `Joi.string()`. */
export const string = () => ({ base64, domain });

/** Throws if the options are not those of mailauth. */
function base64(options: { paddingRequired: false }): Schema {
  expectOptions(options, { paddingRequired: false });
  return schema((text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(==)?|[A-Za-z0-9+/]{3}=?)?$/.test(text));
}

/** Throws if the options are not those of mailauth. */
function domain(options: { allowUnicode: false; tlds: false }): Schema {
  expectOptions(options, { allowUnicode: false, tlds: false });
  return schema((text) => isDomainValid(text, { allowUnicode: false }));
}

function expectOptions(options: unknown, expected: object): void {
  if (JSON.stringify(options) !== JSON.stringify(expected)) throw new Error('the bundle holds a part of joi only');
}

/** In joi a value that is absent is valid, and an empty text is not. */
function schema(isValid: (text: string) => boolean): Schema {
  return {
    validate(value) {
      if (value === undefined || (typeof value === 'string' && value !== '' && isValid(value))) return {};
      return { error: new Error('it is not valid') };
    },
  };
}
