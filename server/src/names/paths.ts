/** What paths mean (Reference, "Name resolution" and "Paths"): from the first name on, segment by segment. */
import type { Crate } from './crate.ts';
import { textualMacro } from './macro-scope.ts';
import type { Definition, Namespace, PathResolution } from './model.ts';
import { type Found, type Module, variantOf } from './module.ts';
import { isPrimitive, preludeModules } from './prelude.ts';

export class Paths {
  private readonly crate: Crate;

  constructor(crate: Crate) {
    this.crate = crate;
  }

  /** See {@link Crate.resolve}. */
  resolve(
    from: Module,
    names: readonly string[],
    namespace: Namespace,
    global: boolean,
    at?: number,
  ): PathResolution | null {
    const first = names[0];
    if (first === undefined) return null;
    const declared = first === 'crate' ? this.resolveDeclared(names, namespace) : null;
    if (declared !== null) return declared;
    const single = names.length === 1;
    if (single && namespace === 'macro' && !global) {
      const macro = textualMacro(from, first, at);
      if (macro !== null) return { definition: macro, consumed: 1, certain: true };
    }
    let start = this.resolveFirst(from, first, single ? namespace : 'type', global);
    // `use quote::quote;` of a crate that nobody sees: the name in front of a `::` is the crate's, not the import's.
    if (!single && start?.definition.kind === 'foreign') start = this.externalCrate(first) ?? start;
    // `use std::u8;` leaves `u8` the type that it was.
    if (single && start?.definition.kind === 'module' && isPrimitive(first))
      return { definition: { kind: 'primitive', path: first, name: first }, consumed: 1, certain: true };
    return start === null ? null : this.walk(start, names, namespace, from);
  }

  walk(start: Found, names: readonly string[], namespace: Namespace, from: Module): PathResolution {
    let { definition, certain } = start;
    let consumed = 1;
    while (consumed < names.length) {
      const name = names[consumed]!;
      const last = consumed === names.length - 1;
      const next = this.step(definition, name, last ? namespace : 'type', from);
      if (next === null) break;
      definition = next.definition;
      certain &&= next.certain;
      consumed++;
    }
    return { definition, consumed, certain };
  }

  private step(definition: Definition, name: string, namespace: Namespace, from: Module): Found | null {
    switch (definition.kind) {
      case 'module':
        return this.stepInto(definition.module, name, namespace, from);
      case 'adt': {
        const variant = variantOf(definition, name);
        return variant === null ? null : { definition: variant, certain: true };
      }
      case 'foreign':
        return { definition: { kind: 'foreign', path: `${definition.path}::${name}`, name }, certain: true };
      default:
        return null;
    }
  }

  private stepInto(module: Module, name: string, namespace: Namespace, from: Module): Found {
    if (name === 'self') return { definition: module.definition, certain: true };
    if (name === 'super' && module.parent !== null)
      return { definition: module.parent.named.definition, certain: true };
    const found = module.lookup(name, namespace, from);
    if (found !== null) return found;
    const macro = module.path.length === 0 && namespace === 'macro' ? module.crate.exportedMacro(name) : null;
    if (macro !== null) return macro;
    const undeclared = this.stepUndeclared(module, name, namespace);
    if (undeclared !== null) return undeclared;
    const path = `${module.canonicalPath}::${name}`;
    return { definition: { kind: 'foreign', path, name }, certain: module.home === null };
  }

  // ------------------------------------------------------------------------------------------ first names

  private resolveFirst(from: Module, name: string, namespace: Namespace, global: boolean): Found | null {
    if (global) return this.externalCrate(name) ?? this.rootName(from, name, namespace);
    const { named } = from;
    if (name === 'crate' || name === '$crate')
      return { definition: this.crate.root.definition, certain: true };
    if (name === 'self') return { definition: named.definition, certain: true };
    if (name === 'super')
      return named.parent === null ? null : { definition: named.parent.named.definition, certain: true };
    let hidden = false;
    let absent: Found | null = null;
    for (let module: Module | null = from; module !== null; module = module.block ? module.parent : null) {
      const found = module.lookup(name, namespace, from);
      if (found !== null && found.absent === undefined)
        return hidden && found.certain ? { ...found, certain: false } : found;
      absent ??= found;
      hidden ||= module.hidesNames();
    }
    const found = this.outsideModules(from, name, namespace);
    if (found === null) return absent;
    return hidden ? { ...found, certain: false } : found;
  }

  /** What a name means that the module does not declare: a crate, the prelude's, a built-in type. */
  outsideModules(from: Module, name: string, namespace: Namespace): Found | null {
    if (namespace === 'type') {
      const external = this.externalCrate(name);
      if (external !== null) return external;
    }
    const { source, root } = this.crate;
    for (const prelude of preludeModules(source, source.edition, namespace)) {
      const found = prelude.lookup(name, namespace, prelude);
      if (found !== null) return found;
    }
    if (namespace === 'type' && isPrimitive(name))
      return { definition: { kind: 'primitive', path: name, name }, certain: true };
    if (namespace === 'macro') {
      // Textual scope may lead through macros that nobody sees: one of that name is better than none.
      const macro = this.crate.exportedMacro(name) ?? this.crate.anyMacro(name);
      if (macro !== null) return { ...macro, certain: false };
    }
    // Rust 2015 looks paths of other modules up from the root as well.
    return source.edition === '2015' && from.named !== root ? this.rootName(from, name, namespace) : null;
  }

  private rootName(from: Module, name: string, namespace: Namespace): Found | null {
    const { source, root } = this.crate;
    return source.edition === '2015' ? root.lookup(name, namespace, from) : null;
  }

  externalCrate(name: string): Found | null {
    const crate = this.crate.source.dependency(name);
    if (crate === undefined && name !== 'proc_macro') return null;
    if (crate === undefined || crate === null)
      return { definition: { kind: 'foreign', path: name, name }, certain: true };
    return { definition: crate.root.definition, certain: true };
  }

  // ------------------------------------------------------------------------------------------ declarations and sources

  /** In the sources of a crate that there are declarations for: the declared item of that path. */
  private resolveDeclared(names: readonly string[], namespace: Namespace): PathResolution | null {
    const declared = this.crate.source.declarations ?? null;
    if (declared === null || names.length < 2) return null;
    const found = declared.resolve(declared.root, names, namespace);
    const isWhole = found?.consumed === names.length;
    return isWhole && found.definition.kind !== 'foreign' && found.definition.kind !== 'module'
      ? found
      : null;
  }

  /** What the sources of a crate know under a name that its declarations leave out. */
  private stepUndeclared(module: Module, name: string, namespace: Namespace): Found | null {
    if (!module.crate.source.stub) return null;
    for (const crate of this.crate.source.undeclared?.(module.crate) ?? []) {
      const found = moduleNamed(crate, module.path)?.lookup(name, namespace, this.crate.root) ?? null;
      if (found !== null) return found;
    }
    return null;
  }
}

/** The module that a path from the root leads to, through re-exports too. */
function moduleNamed(crate: Crate, path: readonly string[]): Module | null {
  let module = crate.root;
  for (const name of path) {
    const found = module.lookup(name, 'type', module)?.definition;
    if (found?.kind !== 'module') return null;
    module = found.module;
  }
  return module;
}
