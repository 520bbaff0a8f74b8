import fc from 'fast-check';

// The same cases in every run, so that a change is judged by what it changes; another seed looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 1) });
