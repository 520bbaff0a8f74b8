export { type ConfigPosition, GitleaksError, type GitleaksErrorCode } from './engine/error.ts';
export {
  type Fragment,
  type Gitleaks,
  type GitleaksFinding,
  load,
} from './engine/gitleaks.ts';
export type { Allowlist, IgnoredKey, Rule } from './engine/rules.ts';
export { openScanner } from './scanner/open-scanner.ts';
export type { Scanner } from './scanner/scanner.ts';
