import { isObject, type Json, listAt, objectAt, objectsAt, textAt, wholeAt } from './json.ts';

export type FindRule = (result: Json) => { rule?: Json; id?: string };

const levels = ['error', 'warning', 'note'];

/** Finds the rule of a result: by its index, or by its id, in the tool's driver or in one of its extensions (§3.27.7). */
export function ruleFinder(run: Json): FindRule {
  const { driver, extensions } = objectAt(run['tool']);
  const components = new Map<unknown, { rules: Json[]; byId: Map<unknown, Json> }>();
  const componentAt = (component: unknown) => {
    const found = components.get(component);
    if (found) return found;
    const rules = listAt(objectAt(component)['rules']).map(objectAt);
    const made = { rules, byId: new Map(rules.map((rule) => [rule['id'], rule])) };
    components.set(component, made);
    return made;
  };
  return (result) => {
    const reference = objectAt(result['rule']);
    const index = wholeAt(objectAt(reference['toolComponent'])['index'], 0);
    const { rules, byId } = componentAt(index === undefined ? driver : listAt(extensions)[index]);
    const id = textAt(result['ruleId']) ?? textAt(reference['id']);
    const at = wholeAt(result['ruleIndex'], 0) ?? wholeAt(reference['index'], 0);
    // §3.27.5: an id may have further parts, `CA1000/1`.
    const rule = (at === undefined ? undefined : rules[at]) ?? byId.get(id) ?? byId.get(id?.replace(/\/[^/]*$/, ''));
    return { rule, id: id ?? textAt(rule?.['id']) };
  };
}

/** `error`, `warning` or `note`, in the order of §3.27.10: the result, the invocation, the rule; otherwise a warning. */
export function levelOf(result: Json, run: Json, rule: Json | undefined): string {
  const given = result['level'] ?? overridden(result, run, rule) ?? objectAt(rule?.['defaultConfiguration'])['level'];
  // `none` is a result to which severities do not apply.
  if (given === 'none') return 'note';
  return levels.includes(given as string) ? (given as string) : 'warning';
}

function overridden(result: Json, run: Json, rule: Json | undefined): unknown {
  const index = wholeAt(objectAt(result['provenance'])['invocationIndex'], 0);
  if (index === undefined) return undefined;
  const overrides = overridesOf(listAt(run['invocations'])[index]);
  const found = overrides.get(rule?.['id'] ?? result['ruleId']) ?? overrides.get(result['ruleIndex']);
  return objectAt(found?.['configuration'])['level'];
}

const overridesBy = new WeakMap<Json, Map<unknown, Json>>();

/** The overrides of an invocation by the id and by the index of their rules, gathered once. */
function overridesOf(invocation: unknown): Map<unknown, Json> {
  if (!isObject(invocation)) return new Map();
  const known = overridesBy.get(invocation);
  if (known) return known;
  const found = new Map<unknown, Json>();
  for (const override of objectsAt(invocation['ruleConfigurationOverrides'])) {
    const { id, index } = objectAt(override['descriptor']);
    for (const key of [id, index]) if (key !== undefined) found.set(key, override);
  }
  overridesBy.set(invocation, found);
  return found;
}
