/** What `use` declarations bring in (Reference, "Use declarations"). */
import type { UseImport } from '../hir/model.ts';
import type { Crate } from './crate.ts';
import { textualMacro } from './macro-scope.ts';
import type { ForeignDefinition, Namespace, PathResolution, TraitDefinition } from './model.ts';
import { type Found, type Module, variantOf } from './module.ts';

const NAMESPACES: readonly Namespace[] = ['type', 'value', 'macro'];

export class Imports {
  private readonly crate: Crate;
  /** Where globs lead, by the import: asked again for every name that is looked for. */
  private readonly targets = new WeakMap<Module, Map<UseImport, PathResolution | null>>();

  constructor(crate: Crate) {
    this.crate = crate;
  }

  /** What an imported name is; of a glob what it opens. */
  meaning(module: Module, use: UseImport, namespace: Namespace): Found | null {
    const found = this.follow(module, use, namespace);
    if (found === null || found.definition.kind !== 'foreign') return found;
    if (!isPlausible(found.definition, namespace)) return null;
    // What is known in one namespace is that alone.
    const isKnown = NAMESPACES.some((other) => {
      const kind = other === namespace ? undefined : this.follow(module, use, other)?.definition.kind;
      return kind !== undefined && kind !== 'foreign';
    });
    return isKnown ? null : found;
  }

  private follow(module: Module, use: UseImport, namespace: Namespace): Found | null {
    const names = use.path.map(({ text }) => text);
    // `use a::b::{self}` arrives as `a::b::self`.
    if (names.at(-1) === 'self' && names.length > 1) names.pop();
    const resolution = this.resolve(module, use, names, namespace);
    return resolution === null || resolution.consumed < names.length ? null : resolution;
  }

  /** In Rust 2015 paths of imports start at the crate's root. */
  private resolve(
    module: Module,
    use: UseImport,
    names: readonly string[],
    namespace: Namespace,
  ): PathResolution | null {
    const first = names[0];
    if (first === undefined) return null;
    const { paths } = this.crate;
    if (this.crate.source.edition === '2015' && !['self', 'super', 'crate', '$crate'].includes(first)) {
      const single = names.length === 1;
      const start =
        this.crate.root.lookup(first, single ? namespace : 'type', module) ?? paths.externalCrate(first);
      return start === null ? null : paths.walk(start, names, namespace, module);
    }
    // `use a;` must not find itself: only what is outside the module can be meant by a single name that it binds.
    if (names.length === 1 && use.alias?.text === first && !use.global) {
      const macro = namespace === 'macro' ? textualMacro(module, first) : null;
      if (macro !== null) return { definition: macro, consumed: 1, certain: true };
      const found = paths.outsideModules(module, first, namespace);
      return found === null ? null : { ...found, consumed: 1 };
    }
    return paths.resolve(module, names, namespace, use.global);
  }

  // ------------------------------------------------------------------------------------------ globs

  throughGlob(module: Module, use: UseImport, name: string, namespace: Namespace): Found | null {
    const target = this.target(module, use)?.definition;
    if (target?.kind === 'module') return target.module.lookup(name, namespace, module);
    if (target?.kind === 'adt') {
      const variant = variantOf(target, name);
      return variant === null ? null : { definition: variant, certain: true };
    }
    return null;
  }

  isUnseenGlob(module: Module, use: UseImport): boolean {
    const target = this.target(module, use)?.definition;
    if (target?.kind === 'module') return target.module.unseen;
    return target?.kind !== 'adt';
  }

  traitsThroughGlob(module: Module, use: UseImport): readonly TraitDefinition[] {
    const target = this.target(module, use)?.definition;
    return target?.kind === 'module' && target.module !== module ? target.module.traits() : [];
  }

  private target(module: Module, use: UseImport): PathResolution | null {
    let targets = this.targets.get(module);
    if (targets === undefined) {
      targets = new Map();
      this.targets.set(module, targets);
    }
    const known = targets.get(use);
    if (known !== undefined) return known;
    const cycles = this.crate.cycles;
    const target = this.findTarget(module, use);
    // What a circle of imports hid may be found when asked from elsewhere.
    if (target !== null || this.crate.cycles === cycles) targets.set(use, target);
    return target;
  }

  private findTarget(module: Module, use: UseImport): PathResolution | null {
    const names = use.path.map(({ text }) => text);
    if (names.length === 0) {
      const root = use.global && this.crate.source.edition !== '2015' ? null : this.crate.root;
      return root === null ? null : { definition: root.definition, consumed: 0, certain: true };
    }
    const resolution = this.resolve(module, { ...use, alias: null }, names, 'type');
    return resolution !== null && resolution.consumed === names.length ? resolution : null;
  }
}

/**
 * Something unseen stands for a type, a function or a macro: its letter case tells which. Crates for procedural macros
 * have nothing else, and by convention a name that says so.
 */
function isPlausible({ path, name }: ForeignDefinition, namespace: Namespace): boolean {
  if (/^(?!proc_macro::)\w+_(derive|macros?)::/.test(path)) return namespace === 'macro';
  return /^[A-Z]/.test(name) ? namespace !== 'macro' || /^[A-Z]+$/.test(name) : true;
}
