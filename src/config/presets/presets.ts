import { authjs } from './authjs.ts';
import { clerk } from './clerk.ts';
import { django } from './django.ts';
import { firebase } from './firebase.ts';
import { laravel } from './laravel.ts';
import type { SessionPreset } from './preset.ts';
import { rails } from './rails.ts';
import { supabase } from './supabase.ts';
import { wordpress } from './wordpress.ts';

/** The stacks whose login a session can name. */
export const sessionPresets = { authjs, clerk, django, firebase, laravel, rails, supabase, wordpress } satisfies Record<
  string,
  SessionPreset
>;

export const sessionPresetNames = Object.keys(sessionPresets) as (keyof typeof sessionPresets)[];

/** Every key that may stand beside `preset` in a session, over all presets. */
export const sessionPresetKeys = [
  ...new Set(Object.values(sessionPresets).flatMap((preset) => Object.keys(preset.keys))),
];
