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
 * Every such use in a file of a bundle that ncc made: `eval`, `Function`, WebAssembly, computed imports, and each call on
 * a powerful module, which the bundle's own `require` gives by the `numbers` of {@link externals}.
 */
export function dynamicCode(name: string, source: string, numbers: ReadonlyMap<number, string>): Use[] {
  const uses: Use[] = [];
  const aliases = new Map<string, string>();
  const nodes: [node: Node, parent: Node | undefined][] = [];
  visit(parse(name, source), undefined, (node, parent) => nodes.push([node, parent]));
  const use = (what: string, { start, end }: Node) =>
    uses.push({ what, code: source.slice(start, end).replace(/\s+/g, ' ').slice(0, 90) });

  for (const [node, parent] of nodes) {
    const required = numbers.get(requiredNumber(node) ?? -1);
    if (required === undefined || !powerful.has(required)) continue;
    const isNamed = parent?.type === 'VariableDeclarator' && nameOf(parent['id']) !== undefined;
    if (isNamed) aliases.set(nameOf(parent['id']) as string, required);
    else if (parent?.type !== 'ExpressionStatement') use(`a door to ${required}`, parent ?? node);
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
    if (node.type === 'ImportExpression') use('import()', node);
    if (
      node.type === 'MemberExpression' &&
      nameOf(node['object']) === 'WebAssembly' &&
      parent?.type === 'NewExpression'
    )
      use('WebAssembly', parent);
    const alias = node.type === 'Identifier' ? aliases.get(String(node['name'])) : undefined;
    if (!alias || parent?.type === 'VariableDeclarator') continue;
    if (parent?.type !== 'MemberExpression' || parent['property'] === node) use(`${alias} as a value`, parent ?? node);
    else use(`${alias}.${memberOf(parent)}`, callOf(parent, nodes) ?? parent);
  }
  return uses;
}

/** Node's modules of a bundle by the numbers under which its files ask for them. */
export function externals(name: string, source: string): Map<number, string> {
  const numbers = new Map<number, string>();
  visit(parse(name, source), undefined, (node) => {
    const key = node.type === 'Property' ? (node['key'] as Node)['value'] : undefined;
    const text = source.slice(node.start, node.end);
    const builtin = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/.exec(text)?.[1];
    if (typeof key === 'number' && builtin && text.length < 400) numbers.set(key, builtin);
  });
  return numbers;
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

function requiredNumber(node: Node): number | undefined {
  if (node.type !== 'CallExpression' || !/^__(webpack|nccwpck)_require__$/.test(nameOf(node['callee']) ?? '')) return;
  const value = (node['arguments'] as Node[])[0]?.['value'];
  return typeof value === 'number' ? value : undefined;
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
  return node['computed'] ? (isText(property) ? String(property['value']) : undefined) : nameOf(property);
}

function nameOf(node: unknown): string | undefined {
  return (node as Node | undefined)?.type === 'Identifier' ? String((node as Node)['name']) : undefined;
}

function isText(node: Node | undefined): boolean {
  return node?.type === 'Literal' && typeof node['value'] === 'string';
}
