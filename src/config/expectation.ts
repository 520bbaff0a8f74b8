import type { Position } from '../model/position.ts';
import type { JsonTemplate, Template } from './language/template.ts';

/** One expectation: the part of the response, and the predicates, which must all hold. */
export type Expectation = { at: Position; subject: Subject; predicates: Predicate[] };
export type Subject =
  | { kind: 'status' }
  | { kind: 'url' }
  | { kind: 'content-type' }
  | { kind: 'body' }
  /** Bytes of the body, decompressed. */
  | { kind: 'size' }
  | { kind: 'header'; name: string }
  | { kind: 'cookie'; name: string; attribute?: CookieAttribute }
  | { kind: 'css'; selector: string; attribute?: string }
  | { kind: 'jsonpath'; query: string }
  /** What the reply of a model must not say, and the tools that it must not call. */
  | { kind: 'prompt-injection'; words: Template[]; tools: string[] };

export type CookieAttribute = 'secure' | 'httponly' | 'samesite' | 'domain' | 'path' | 'max-age';

export type Predicate =
  | { name: 'equals'; value: JsonTemplate }
  | { name: 'one-of'; values: JsonTemplate[] }
  | { name: 'contains' | 'starts-with' | 'ends-with'; value: Template }
  /** An RE2 pattern, unanchored. */
  | { name: 'matches'; pattern: string }
  | { name: 'exists'; value: boolean }
  | { name: 'count' | 'min' | 'max' | 'length'; value: number }
  | { name: 'type'; value: 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object' }
  | { name: 'not'; predicates: Predicate[] };
