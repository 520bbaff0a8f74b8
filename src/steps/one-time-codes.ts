import type { Step } from '../config/config.ts';
import { type Captured, codeName, type TemplatePart } from '../config/language/template.ts';
import type { Context } from '../model/context.ts';
import { UnusableRequest } from './request.ts';

type CodePart = TemplatePart & { kind: 'totp' };

/** Adds the current one-time codes (RFC 6238) that the step sends to the captured values. */
export async function addOneTimeCodes(
  step: Step,
  captured: Map<string, Captured>,
  { clock, redactor }: Pick<Context, 'clock' | 'redactor'>,
): Promise<void> {
  const parts = codeParts(step);
  if (parts.length === 0) return;
  const { Secret, TOTP, URI } = await import('otpauth');
  for (const part of parts) {
    const text = part.value.trim();
    try {
      const source = /^otpauth:/i.test(text)
        ? URI.parse(text)
        : new TOTP({ secret: Secret.fromBase32(text.replace(/[\s-]/g, '')) });
      const code = source instanceof TOTP ? source.generate({ timestamp: clock.now() }) : '';
      redactor.add(code, codeName(part));
      captured.set(codeName(part), { value: code, secret: true });
    } catch (error) {
      throw new UnusableRequest(`no one-time code can be made from ${part.name}`, { cause: error });
    }
  }
}

/** Recognises parts of templates by their shape, as secrets-of.ts does. */
function codeParts(value: unknown): CodePart[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, secret } = value as Partial<CodePart>;
  if (kind === 'totp' && secret === true) return [value as CodePart];
  return Object.values(value).flatMap(codeParts);
}
