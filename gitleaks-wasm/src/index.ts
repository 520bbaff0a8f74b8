export { type ConfigPosition, GitleaksError, type GitleaksErrorCode } from './engine/error.ts';
export {
  type Allowlist,
  type Fragment,
  type Gitleaks,
  type GitleaksFinding,
  type IgnoredKey,
  load,
  type Rule,
} from './engine/gitleaks.ts';
export { openScanner } from './scanner/open-scanner.ts';
export type { Scanner } from './scanner/scanner.ts';
