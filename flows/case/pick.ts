type Primitive = string | number | boolean | null | undefined;

type Under<Name extends string, Value> = unknown extends Value
  ? never
  : Value extends Primitive
    ? Name
    : Value extends readonly (infer Element)[]
      ? Element extends Primitive
        ? Name
        : `${Name}[].${FieldPath<Element>}`
      : string extends keyof Value
        ? Name
        : `${Name}.${FieldPath<Value>}`;

/**
 * Paths to the single values of an object, `firm.contact.email` or `routes[].id`. Only values that hold no further fields have
 * one, so that a field added later stands on no list by itself.
 */
export type FieldPath<Value> = {
  [Name in keyof Value & string]: Under<Name, NonNullable<Value[Name]>>;
}[keyof Value & string];

interface Tree {
  [name: string]: Tree | true;
}

function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = {};
  for (const path of paths) {
    const names = path.replaceAll('[]', '').split('.');
    const last = names.pop() ?? '';
    let branch = tree;
    for (const name of names) {
      const next = branch[name];
      branch = typeof next === 'object' ? next : (branch[name] = {});
    }
    branch[last] = true;
  }
  return tree;
}

function picked(value: unknown, tree: Tree | true): unknown {
  if (tree === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => picked(element, tree));
  const all = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, branch]) =>
      Object.hasOwn(all, name) ? [[name, picked(all[name], branch)]] : [],
    ),
  );
}

/** What remains of any type when fields may be left out. */
export type Partially<Value> = Value extends Primitive
  ? Value
  : Value extends readonly (infer Element)[]
    ? Partially<Element>[]
    : { [Name in keyof Value]?: Partially<Value[Name]> };

/** A copy of an object with the listed fields only. */
export function pick<Value extends object>(
  value: Value,
  paths: readonly FieldPath<Value>[],
): Partially<Value> {
  return picked(value, treeOf(paths)) as Partially<Value>;
}
