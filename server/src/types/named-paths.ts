/** What the paths written in a file lead to: for showing it, and for comparing it with rustc. */
import type { Span } from '../base/text.ts';
import { isIncluded } from '../hir/index.ts';
import type { Bound, Expansion, GenericParameters, Path, TypeRef, UseImport } from '../hir/model.ts';
import {
  type Definition,
  type ItemDefinition,
  type Module,
  type Namespace,
  placeOf,
} from '../names/index.ts';
import { type LowerScope, lowerBounds, lowerTraitPath, lowerType, type PathListener } from './lower.ts';
import type { Location } from './model.ts';
import { scopeOf } from './scope.ts';
import { bodyScope } from './signature.ts';

export interface NamedPath {
  /** Where the path is written; of an import the last name alone, because groups share what stands before it. */
  readonly span: Span;
  /** The last name that is written. */
  readonly name: string;
  /** Canonical. */
  readonly path: string;
  /** Null for modules, built-in types, and what nobody can see. */
  readonly location: Location | null;
  /** False when something unseen could have changed the meaning. */
  readonly certain: boolean;
}

/** Collects paths; the same path looked at again, as inference does, counts once. */
export class PathNotes implements PathListener {
  private readonly found = new Map<Path, NamedPath>();
  private readonly others: NamedPath[] = [];
  private readonly offset: number | null;
  /** Where macros write paths that the text does not have. */
  private readonly written: ReadonlySet<string>;

  /**
   * @param offset what makes spans outside of blocks those of the file; null where only names count
   * @param expansions of the body whose paths are collected
   */
  constructor(offset: number | null, expansions: readonly Expansion[] = []) {
    this.offset = offset;
    this.written = new Set(expansions.map(({ span }) => keyOf(span)));
  }

  path(path: Path, definition: Definition, certain: boolean): void {
    const last = path.segments.at(-1);
    if (last !== undefined && !this.written.has(keyOf(path.span)))
      this.found.set(path, named(path.span, last.name.text, definition, certain));
  }

  macro(written: string, start: number, module: Module): void {
    const global = written.startsWith('::');
    const names = (global ? written.slice('::'.length) : written).split('::');
    const at = this.offset === null ? undefined : module.block ? start : this.offset + start;
    const resolution = module.crate.resolve(module, names, 'macro', global, at);
    if (resolution === null || resolution.consumed < names.length) return;
    const span = { start, end: start + written.length };
    this.others.push(named(span, names.at(-1)!, resolution.definition, resolution.certain));
  }

  /** The types and traits in an item's head. */
  noteHead(definition: ItemDefinition): void {
    lowerHead(definition, this);
  }

  noteImport(module: Module, use: UseImport): void {
    const last = use.path.at(-1);
    if (last === undefined || isIncluded(last.text)) return;
    for (const namespace of use.alias === null ? GLOB_NAMESPACES : NAMESPACES) {
      const found = module.crate.imports.meaning(module, use, namespace);
      if (found !== null) this.others.push(named(last.span, last.text, found.definition, found.certain));
    }
  }

  all(): readonly NamedPath[] {
    return [...this.found.values(), ...this.others];
  }
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

const GLOB_NAMESPACES: readonly Namespace[] = ['type'];
const NAMESPACES: readonly Namespace[] = ['type', 'value', 'macro'];

function named(span: Span, name: string, definition: Definition, certain: boolean): NamedPath {
  return { span, name, path: definition.path, location: locationOf(definition), certain };
}

/** Where a definition has its name. */
export function locationOf(definition: Definition): Location | null {
  switch (definition.kind) {
    case 'adt':
    case 'alias':
    case 'trait':
    case 'function':
    case 'value':
    case 'macro':
      return placeOf(definition.home, definition.item, definition.item.name.span);
    case 'variant':
      return placeOf(definition.adt.home, definition.adt.item, definition.variant.name.span);
    default:
      return null;
  }
}

/** Lowers everything that an item's head says, for the sake of what is noted on the way. */
function lowerHead(definition: ItemDefinition, notes: PathListener): void {
  if (definition.kind === 'macro') return;
  const inside = definition.kind === 'function' ? bodyScope(definition) : scopeOf(definition);
  const scope: LowerScope = { ...inside, notes };
  const type = (written: TypeRef | null) => written !== null && lowerType(written, scope);
  const bounds = (written: readonly Bound[]) => lowerBounds(written, scope);
  const generics = ({ types, consts, where }: GenericParameters) => {
    for (const parameter of types) {
      bounds(parameter.bounds);
      type(parameter.default);
    }
    for (const parameter of consts) type(parameter.type);
    for (const clause of where) {
      type(clause.type);
      bounds(clause.bounds);
    }
  };
  const { item } = definition;
  if ('generics' in item) generics(item.generics);
  switch (item.kind) {
    case 'struct':
    case 'enum':
    case 'union':
      for (const { fields } of item.variants) for (const field of fields) type(field.type);
      return;
    case 'typeAlias':
      bounds(item.bounds);
      type(item.type);
      return;
    case 'trait':
      bounds(item.supertraits);
      return;
    case 'impl':
      if (item.trait !== null) lowerTraitPath(item.trait, scope);
      type(item.selfType);
      return;
    case 'function':
      type(item.self?.type ?? null);
      for (const parameter of item.parameters) type(parameter.type);
      type(item.output);
      return;
    case 'const':
    case 'static':
      type(item.type);
      return;
  }
}
