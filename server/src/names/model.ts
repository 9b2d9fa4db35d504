/**
 * What a name can mean: modules, items and what is inside them, as definitions with identity.
 *
 * A definition belongs to a {@link Crate}; two lookups that reach the same item give the same object, so that later
 * rooms may keep what they work out about it in a `WeakMap`.
 */
import type { FileUri } from '../base/host.ts';
import { type Span, shift } from '../base/text.ts';
import type {
  AdtItem,
  FunctionItem,
  ImplItem,
  Item,
  ItemId,
  ItemTree,
  MacroItem,
  TraitItem,
  TypeAliasItem,
  ValueItem,
  Variant,
} from '../hir/model.ts';
import type { Cfg } from './cfg.ts';
import type { Crate } from './crate.ts';
import type { ItemList } from './item-list.ts';
import type { Module } from './module.ts';

export type Edition = '2015' | '2018' | '2021' | '2024';

export type Namespace = 'type' | 'value' | 'macro';

/** One file's items; a crate is made of these. */
export interface SourceFile {
  readonly uri: FileUri;
  readonly items: ItemTree;
}

/** Where the files of a crate come from: the workspace, the stub library, later the sources of dependencies. */
export interface CrateSource {
  /** First segment of canonical paths: `crate` for the crate being looked at, `std`, `tokio`, … */
  readonly name: string;
  readonly edition: Edition;
  /** Declarations of our own: their items have no bodies, and impls stand in the file of the type or of the trait. */
  readonly stub: boolean;
  /** What the build says to `cfg`; nothing when left out. */
  readonly cfg?: Cfg;
  /** The file of a module (`[]` is the crate's root); null when nobody has it. */
  file(modulePath: readonly string[]): SourceFile | null;
  /** Module paths of every file known, for searching impls. */
  filePaths(): readonly (readonly string[])[];
  /**
   * Module paths of the files that may have impls of a trait (inherent ones for null) for a type of the given name (for
   * types of any name only, for null): no other file need be read for them. Left out where all have been read anyway.
   */
  implFiles?(trait: string | null, head: string | null): readonly (readonly string[])[];
  /** The same for the files that may define a macro. */
  macroFiles?(name: string): readonly (readonly string[])[];
  /** The crate that a name stands for in paths of this crate; null for an unknown one that is known to exist. */
  dependency(name: string): Crate | null | undefined;
  /** The crate that canonical paths of this name lead to, even where paths of this crate may not name it. */
  canonical(name: string): Crate | null;
  /** The sources that answer for what a crate of declarations leaves out, likeliest first; none when left out. */
  undeclared?(declared: Crate): readonly Crate[];
  /** For the sources of a crate of which there are declarations: these. What both have is the declared item. */
  readonly declarations?: Crate | null;
}

/** Where an item list stands, so that places in it can be told. */
export interface ItemHome {
  readonly uri: FileUri;
  readonly list: ItemList;
  /**
   * `file`: spans are file offsets of an item tree that may be edited; `stub`: of one that nobody edits; a number: the
   * list is a body's, its spans count from the start of the file's item with that id.
   */
  readonly anchor: 'file' | 'stub' | ItemId;
  /** Of the body of a function nested in the item: where that function starts, counted from the item. */
  readonly offset?: number;
}

interface Declared<I extends Item> {
  /** Canonical: `std::sync::Mutex`, `crate::net::Conn`, `crate::net::Conn::open`. */
  readonly path: string;
  readonly name: string;
  /** The module the item is declared in; for members the module of their impl or trait. */
  readonly module: Module;
  readonly home: ItemHome;
  readonly item: I;
}

export interface AdtDefinition extends Declared<AdtItem> {
  readonly kind: 'adt';
}
export interface AliasDefinition extends Declared<TypeAliasItem> {
  readonly kind: 'alias';
  /** For an associated type the impl or trait around it. */
  readonly container: ImplDefinition | TraitDefinition | null;
}
export interface TraitDefinition extends Declared<TraitItem> {
  readonly kind: 'trait';
}
export interface ImplDefinition extends Declared<ImplItem> {
  readonly kind: 'impl';
}
export interface FunctionDefinition extends Declared<FunctionItem> {
  readonly kind: 'function';
  readonly container: ImplDefinition | TraitDefinition | null;
}
export interface ValueDefinition extends Declared<ValueItem> {
  readonly kind: 'value';
  readonly container: ImplDefinition | TraitDefinition | null;
}
/** A `macro_rules!`, or the function behind a procedural macro. */
export interface MacroDefinition extends Declared<MacroItem | FunctionItem> {
  readonly kind: 'macro';
}
export interface VariantDefinition {
  readonly kind: 'variant';
  readonly path: string;
  readonly name: string;
  readonly adt: AdtDefinition;
  readonly variant: Variant;
}
export interface ModuleDefinition {
  readonly kind: 'module';
  readonly path: string;
  readonly name: string;
  readonly module: Module;
}
export interface PrimitiveDefinition {
  readonly kind: 'primitive';
  readonly path: string;
  readonly name: string;
}
/** Something in a crate or module whose source nobody has: its path is known, nothing else. */
export interface ForeignDefinition {
  readonly kind: 'foreign';
  readonly path: string;
  readonly name: string;
}

export type ItemDefinition =
  | AdtDefinition
  | AliasDefinition
  | TraitDefinition
  | ImplDefinition
  | FunctionDefinition
  | ValueDefinition
  | MacroDefinition;

export type Definition =
  | Exclude<ItemDefinition, ImplDefinition>
  | VariantDefinition
  | ModuleDefinition
  | PrimitiveDefinition
  | ForeignDefinition;

/** What a path means. */
export interface PathResolution {
  readonly definition: Definition;
  /** How many segments led to the definition; those behind it name associated items. */
  readonly consumed: number;
  /** False when a glob that cannot be seen, or a macro that makes items, could change the answer. */
  readonly certain: boolean;
}

/** The place of a span of `home`'s list, for the item that holds it. */
export function placeOf(
  home: ItemHome,
  item: Item,
  span: Span,
): { readonly uri: FileUri; readonly item: ItemId | null; readonly span: Span } {
  if (home.anchor === 'stub') return { uri: home.uri, item: null, span };
  if (home.anchor === 'file') {
    const base = item.span.start;
    return { uri: home.uri, item: item.id, span: { start: span.start - base, end: span.end - base } };
  }
  return { uri: home.uri, item: home.anchor, span: shift(span, home.offset ?? 0) };
}
