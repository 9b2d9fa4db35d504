/** What stands in impls and traits, by name. */
import type {
  AliasDefinition,
  FunctionDefinition,
  ImplDefinition,
  TraitDefinition,
  ValueDefinition,
} from '../names/index.ts';

interface Members {
  readonly types: ReadonlyMap<string, AliasDefinition>;
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
  readonly values: ReadonlyMap<string, ValueDefinition>;
}

const members = new WeakMap<ImplDefinition | TraitDefinition, Members>();

function membersOf(container: ImplDefinition | TraitDefinition): Members {
  let known = members.get(container);
  if (known === undefined) {
    const types = new Map<string, AliasDefinition>();
    const functions = new Map<string, FunctionDefinition>();
    const values = new Map<string, ValueDefinition>();
    const { cfg } = container.module.crate;
    // Of members that `cfg` chooses between, one that some build has.
    const put = <M extends AliasDefinition | FunctionDefinition | ValueDefinition>(
      of: Map<string, M>,
      member: M,
    ) => {
      const before = of.get(member.name);
      if (before === undefined || cfg.isOff(before.item.attributes)) of.set(member.name, member);
    };
    for (const member of container.module.crate.members(container)) {
      if (member.kind === 'alias') put(types, member);
      else if (member.kind === 'function') put(functions, member);
      else if (member.kind === 'value') put(values, member);
    }
    known = { types, functions, values };
    members.set(container, known);
  }
  return known;
}

export function associatedTypeIn(
  container: ImplDefinition | TraitDefinition,
  name: string,
): AliasDefinition | null {
  return membersOf(container).types.get(name) ?? null;
}

export function functionIn(
  container: ImplDefinition | TraitDefinition,
  name: string,
): FunctionDefinition | null {
  return membersOf(container).functions.get(name) ?? null;
}

/** The names by which functions and constants are looked up. */
export function valueNames(container: ImplDefinition | TraitDefinition): Iterable<string> {
  const { functions, values } = membersOf(container);
  return values.size === 0 ? functions.keys() : [...functions.keys(), ...values.keys()];
}

export function valueIn(container: ImplDefinition | TraitDefinition, name: string): ValueDefinition | null {
  return membersOf(container).values.get(name) ?? null;
}
