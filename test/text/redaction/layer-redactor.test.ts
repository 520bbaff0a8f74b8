import { describe, expect, test } from '@jest/globals';
import { layerRedactor } from '../../../src/text/redaction/layer-redactor.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';

describe('a redactor above another', () => {
  test('hides what both know, and tells the other nothing', () => {
    const below = createRedactor();
    below.add('hunter2-below', 'env.BELOW');
    const above = layerRedactor(below);
    above.add('hunter2-above', 'env.ABOVE');
    const text = 'a hunter2-below b hunter2-above c';
    expect(above.redact(text)).toBe('a (redacted: env.BELOW) b (redacted: env.ABOVE) c');
    expect(below.redact(text)).toBe('a (redacted: env.BELOW) b hunter2-above c');
  });

  test('hides no plain word of either in a finished text', () => {
    const below = createRedactor();
    below.add('server', 'env.BELOW');
    const above = layerRedactor(below);
    above.add('passing', 'env.ABOVE');
    expect(above.redact('passing server')).toBe('(redacted: env.ABOVE) (redacted: env.BELOW)');
    expect(above.redact('passing server', true)).toBe('passing server');
  });
});
