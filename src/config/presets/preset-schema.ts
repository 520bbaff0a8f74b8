import * as v from 'valibot';
import { list, plain, text } from '../schema-parts.ts';
import { sessionPresetKeys, sessionPresetNames } from './presets.ts';
import { injectionPreset } from './prompt-injection.ts';
import { webhookSchema } from './webhook.ts';

// Presets are expanded before validation. These entries serve editors, and presets that could not be expanded.

export const sessionPresetEntries = {
  preset: v.optional(v.picklist(sessionPresetNames, `one of ${sessionPresetNames.join(', ')}`)),
  ...Object.fromEntries(sessionPresetKeys.map((key) => [key, v.optional(text)])),
};

export const checkPresetEntries = {
  preset: v.optional(v.literal(injectionPreset, injectionPreset)),
  canary: v.optional(text),
  webhook: v.optional(webhookSchema),
  'forbidden-tools': v.optional(list(plain('the name of a tool'), 'names of tools')),
};
