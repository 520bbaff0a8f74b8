import { isBuiltin } from 'node:module';
import { parseSync } from 'oxc-parser';

type Node = { type: string; start: number; end: number; [key: string]: unknown };

/** One use of what can run or load code that is not in the file, or leave the process; `code` is its beginning. */
export type Use = { what: string; code: string };

/** Modules of Node's that run code, start processes or threads, or load modules by name. */
const powerful = new Set(
  ['child_process', 'cluster', 'inspector', 'module', 'repl', 'test', 'v8', 'vm', 'wasi', 'worker_threads'].flatMap(
    (name) => [name, `node:${name}`],
  ),
);
const processDoors = new Set(['binding', '_linkedBinding', 'dlopen', 'getBuiltinModule']);
/** Of functions: `(() => {}).constructor('code')` is `Function('code')`. */
const constructors = new Set(['constructor']);
const timers = new Set(['setTimeout', 'setInterval', 'setImmediate']);

/**
 * Every such use in a file of the bundle: `eval`, `Function`, WebAssembly, computed imports, packages that the bundle
 * does not hold, and each use of a powerful module, however it was imported.
 */
export function dynamicCode(name: string, source: string): Use[] {
  const uses: Use[] = [];
  const nodes: [node: Node, parent: Node | undefined][] = [];
  visit(parse(name, source), undefined, (node, parent) => nodes.push([node, parent]));
  const use = (what: string, { start, end }: Node) =>
    uses.push({ what, code: source.slice(start, end).replace(/\s+/g, ' ').slice(0, 90) });

  /** The names that a powerful module, or one member of it, has in the file. */
  const aliases = new Map<string, { from: string; member?: string }>();
  const declared = new Set<Node>();
  for (const [node, directly] of nodes) {
    const from = sourceOf(node);
    // `const { name } = await import("module")`
    const parent = directly?.type === 'AwaitExpression' ? nodes.find(([each]) => each === directly)?.[1] : directly;
    if (from === undefined) continue;
    if (!from.startsWith('./') && !isBuiltin(from)) use(`the package ${from}`, node);
    if (!powerful.has(from)) continue;
    if (node.type === 'ImportDeclaration') {
      for (const specifier of node['specifiers'] as Node[])
        aliases.set(nameOf(specifier['local']) as string, { from, member: nameOf(specifier['imported']) });
    } else if (parent?.type === 'VariableDeclarator' && nameOf(parent['id'])) {
      aliases.set(nameOf(parent['id']) as string, { from });
    } else if (parent?.type === 'VariableDeclarator' && membersOf(parent['id'] as Node)) {
      for (const [member, local] of membersOf(parent['id'] as Node) ?? []) {
        aliases.set(nameOf(local) as string, { from, member });
        declared.add(local);
      }
    } else if (parent?.type === 'MemberExpression') use(`${from}.${memberOf(parent)}`, callOf(parent, nodes) ?? parent);
    else if (parent?.type !== 'ExpressionStatement') use(`a door to ${from}`, parent ?? node);
  }
  for (const [node, parent] of nodes) {
    const callee = node.type === 'CallExpression' || node.type === 'NewExpression' ? calleeOf(node) : undefined;
    const called = nameOf(callee);
    const member = callee?.type === 'MemberExpression' ? memberOf(callee) : undefined;
    const first = (node['arguments'] as Node[] | undefined)?.[0];
    if (called === 'eval' || called === 'Function') use(called, node);
    if (called && timers.has(called) && isText(first)) use('code in a timer', node);
    if (member && processDoors.has(member) && nameOf((callee as Node)['object']) === 'process')
      use(`process.${member}`, node);
    if (member && constructors.has(member) && (isText(first) || first?.type === 'TemplateLiteral'))
      use('Function', node);
    if (node.type === 'ImportExpression' && sourceOf(node) === undefined) use('import()', node);
    if (isRequire(node) && !isDeclared(node, parent) && sourceOf(parent as Node) === undefined)
      use('require', parent ?? node);
    if (
      node.type === 'MemberExpression' &&
      nameOf(node['object']) === 'WebAssembly' &&
      parent?.type === 'NewExpression'
    )
      use('WebAssembly', parent);
    const alias = node.type === 'Identifier' ? aliases.get(String(node['name'])) : undefined;
    if (!alias || declared.has(node) || isDeclared(node, parent)) continue;
    if (alias.member) use(`${alias.from}.${alias.member}`, callOf(node, nodes) ?? parent ?? node);
    else if (parent?.type !== 'MemberExpression') use(`${alias.from} as a value`, parent ?? node);
    else use(`${alias.from}.${memberOf(parent)}`, callOf(parent, nodes) ?? parent);
  }
  return uses;
}

/** The module that an import, a re-export or a `require` names by a literal. */
function sourceOf(node: Node | undefined): string | undefined {
  const isCall = node?.type === 'CallExpression' && isRequire(node['callee'] as Node);
  const from = (isCall ? (node['arguments'] as Node[])[0] : node?.['source']) as Node | null | undefined;
  return from ? textOf(from) : undefined;
}

/** `__require` is what the bundler gives to CommonJS. */
function isRequire(node: Node): boolean {
  return /^(__)?require$/.test(nameOf(node) ?? '');
}

/** What a pattern such as `{ spawn, exec: run }` takes out; undefined if it can take out more than it names. */
function membersOf(pattern: Node): [member: string, local: Node][] | undefined {
  if (pattern.type !== 'ObjectPattern') return;
  const members: [string, Node][] = [];
  for (const { key, value, computed } of pattern['properties'] as Node[]) {
    const member = nameOf(key);
    if (computed || member === undefined || nameOf(value) === undefined) return;
    members.push([member, value as Node]);
  }
  return members;
}

/** Whether an identifier only says a name: where it is declared or imported, or as the key or property of something. */
function isDeclared(node: Node, parent: Node | undefined): boolean {
  if (!parent || /^(Import|Export)\w*Specifier$/.test(parent.type)) return true;
  if (parent.type === 'VariableDeclarator') return parent['id'] === node;
  if (parent.type === 'MemberExpression') return parent['property'] === node && !parent['computed'];
  if (!/^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type)) return false;
  return parent['key'] === node && !parent['computed'];
}

function parse(name: string, source: string): unknown {
  const { program, errors } = parseSync(name, source, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return program;
}

function visit(value: unknown, parent: Node | undefined, see: (node: Node, parent: Node | undefined) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, parent, see);
  if (typeof value !== 'object' || value === null || typeof (value as Node).type !== 'string') return;
  const node = value as Node;
  see(node, parent);
  for (const each of Object.values(node)) if (typeof each === 'object') visit(each, node, see);
}

/** Bundlers write `(0,module.name)(…)`, so that `this` is not the module. */
function calleeOf(node: Node): Node | undefined {
  let callee = node['callee'] as Node;
  while (callee.type === 'ParenthesizedExpression') callee = callee['expression'] as Node;
  return callee.type === 'SequenceExpression' ? (callee['expressions'] as Node[]).at(-1) : callee;
}

function callOf(member: Node, nodes: [Node, Node | undefined][]): Node | undefined {
  return nodes.find(([node]) => /^(Call|New)Expression$/.test(node.type) && calleeOf(node) === member)?.[0];
}

function memberOf(node: Node): string | undefined {
  const property = node['property'] as Node;
  return node['computed'] ? textOf(property) : nameOf(property);
}

function nameOf(node: unknown): string | undefined {
  return (node as Node | undefined)?.type === 'Identifier' ? String((node as Node)['name']) : undefined;
}

function isText(node: Node | undefined): boolean {
  return node !== undefined && textOf(node) !== undefined;
}

/** What a string says, also one in backticks without an expression, as minified code has them. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'TemplateLiteral' || (node['expressions'] as Node[]).length > 0) return undefined;
  return (node['quasis'] as { value: { cooked: string } }[])[0]?.value.cooked;
}
