/**
 * CONTRACT. What rules, hovers and explanations may ask about a file. `workspace` implements it and memoises every
 * answer; everything here is plain data or a pure question.
 */
import type { FileUri } from '../base/host.ts';
import type { LineIndex, Span } from '../base/text.ts';
import type { Coroutine } from '../coroutine/model.ts';
import type { Body, FunctionItem, Item, ItemTree, Path, TypeRef, ValueItem } from '../hir/model.ts';
import type { Answer, AutoTraitProof, BodyTypes, Location, Ty, TypeOracle } from '../types/model.ts';
import type { NamedPath } from '../types/named-paths.ts';

/** `learn`: teaching hints and comparisons with TypeScript. `work`: hazards and errors only, terse. */
export type Mode = 'learn' | 'work';

export type Edition = '2015' | '2018' | '2021' | '2024';

/** One body with everything known about it. Add `offset` to its relative spans to get file offsets. */
export interface BodyFacts {
  readonly item: FunctionItem | ValueItem;
  /** The item's start in the file. */
  readonly offset: number;
  readonly body: Body;
  readonly types: BodyTypes;
  /** In source order; bodies of nested functions have a `BodyFacts` of their own. */
  readonly coroutines: readonly Coroutine[];
  /** What the paths in the body lead to, spans as in the body. Expensive: for measurements. */
  paths(): readonly NamedPath[];
}

/** A type that the crate's own configuration forbids to keep at an `.await`. */
export interface InvalidType {
  /** As it is written there, with the crate's own name in front of the crate's own types. */
  readonly path: string;
  readonly reason: string | null;
}

/** What a path or a type written in an item or body means. */
export interface Resolution {
  /** Canonical path, `std::pin::Pin`, `tokio::pin`; null when nothing is known. */
  readonly path: string | null;
  readonly location: Location | null;
  /** False when a glob, a macro or an undecided `cfg` could change the answer. */
  readonly certain: boolean;
}

export interface FileFacts {
  readonly uri: FileUri;
  readonly text: string;
  readonly lines: LineIndex;
  readonly edition: Edition;
  /** `rust-version` of the crate as `1.68`, if written. */
  readonly rustVersion: string | null;
  /** Names of the crate's dependencies as they are written in paths (`tokio`, `futures`, …). */
  readonly dependencies: ReadonlySet<string>;
  /** Names by which the crate's own types may be called from outside: of its library and its package. */
  readonly crateNames: readonly string[];
  /** From `clippy.toml`; broken ones list nothing. */
  readonly invalidTypes: readonly InvalidType[];
  /** `#[test]` code, `tests/`, `benches/`: severities are one step lower. */
  isTestCode(offset: number): boolean;
  readonly items: ItemTree;
  /** Facts of every body that mentions async or Pin; the others are lowered only when asked by {@link bodyAt}. */
  bodies(): readonly BodyFacts[];
  /**
   * What works out the types of {@link bodies}, in steps of one body, each to be run before the next is asked for; nothing
   * needs it but time. A step that is given up can be run again.
   */
  prepare(): Generator<() => void, void>;
  /** Facts of all bodies, nested ones behind those around them: for measurements, and for files that speak of `Unpin`. */
  everyBody(): readonly BodyFacts[];
  /** What the paths outside of bodies lead to: in signatures, in `use` declarations, and in calls of macros. */
  paths(): readonly NamedPath[];
  /** The body around a file offset, innermost function first. */
  bodyAt(offset: number): BodyFacts | null;
  readonly types: TypeOracle;
  /** File offsets of a place as of now; null when its file is not known any more. */
  place(location: Location): { readonly uri: FileUri; readonly span: Span } | null;
  /** Meaning of a path that stands in `item` (for generics and `Self`), in the type namespace or as a value or macro. */
  resolvePath(path: Path, namespace: 'type' | 'value' | 'macro', item: Item | null): Resolution;
  /** The type that a written type means in `item`'s scope. */
  typeOf(type: TypeRef, item: Item | null): Ty;
  /** Unpin of a type as code inside `item` sees it: the bounds and `where` clauses that hold there count. */
  unpinIn(type: Ty, item: Item | null): AutoTraitProof;
  /** Send or Sync of a type, likewise. */
  threadSafetyIn(trait: 'Send' | 'Sync', type: Ty, item: Item | null): AutoTraitProof;
  /** Whether the future of an async body is Send, with everything it keeps; a coroutine of `facts`. */
  sendOf(facts: BodyFacts, coroutine: Coroutine): AutoTraitProof;
  /** Whether a type implements a trait, given by its canonical path, as code inside `item` sees it. */
  implementsIn(type: Ty, trait: string, item: Item | null): Answer;
  /** What a smart pointer or guard points to, by its `Deref`; null for everything else. */
  derefIn(type: Ty, item: Item | null): Ty | null;
  /** Paths of the traits that a type parameter, `impl`, `dyn` or associated type is known by its bounds to have. */
  boundsIn(type: Ty, item: Item | null): readonly string[];
  /** Unpin of a struct, enum, union or alias of this file, its own parameters taken as they are declared. */
  unpinOf(item: Item): AutoTraitProof | null;
  /** Type declarations that have an Unpin verdict, with the identifier's span (for `inspect`). */
  readonly typeItems: readonly { readonly item: Item; readonly span: Span }[];
}
