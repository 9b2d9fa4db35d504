/**
 * CONTRACT. Types as later rooms see them, and the questions that the coroutine room, the rules and the hovers ask.
 *
 * Unknown is an ordinary answer. Every question says what unknown means for whoever asks.
 */
import type { FileUri } from '../base/host.ts';
import type { Span } from '../base/text.ts';
import type { BindingId, ExprId, ItemId, PatId } from '../hir/model.ts';

/**
 * A place in a source file that stays true while text above it is edited. `span` is relative to the start of the item
 * `item` of that file's `ItemTree`; with `item: null` it holds file offsets (stubs, and files that nobody edits).
 * `FileFacts.place` and the facade turn it into file offsets. For library stubs the URI is `pinscope-stub:/<file>.rs`.
 */
export interface Location {
  readonly uri: FileUri;
  readonly item: ItemId | null;
  readonly span: Span;
}

/** What a nominal type is: its canonical path (`std::sync::MutexGuard`, `crate::net::Conn`) and where it is declared. */
export interface AdtDefinition {
  /** Unique within an analysis; std's re-exports are folded to the `std::` path. */
  readonly path: string;
  readonly name: string;
  readonly location: Location | null;
}

export type Ty =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'never' }
  /** `i32`, `bool`, `char`, `str`, …; an integer or float literal of undetermined type is `{integer}` or `{float}`. */
  | { readonly kind: 'primitive'; readonly name: string }
  | {
      readonly kind: 'adt';
      readonly definition: AdtDefinition;
      readonly arguments: readonly Ty[];
      readonly lifetimes: readonly string[];
    }
  | {
      readonly kind: 'reference';
      readonly mutable: boolean;
      readonly target: Ty;
      readonly lifetime: string | null;
    }
  | { readonly kind: 'pointer'; readonly mutable: boolean; readonly target: Ty }
  | { readonly kind: 'tuple'; readonly elements: readonly Ty[] }
  | { readonly kind: 'array'; readonly element: Ty; readonly length: string }
  | { readonly kind: 'slice'; readonly element: Ty }
  | { readonly kind: 'fnPointer'; readonly inputs: readonly Ty[]; readonly output: Ty }
  /** A function item's own type: its path, for display and calls. */
  | { readonly kind: 'fnItem'; readonly path: string; readonly output: Ty }
  /** A closure of the body being analysed; `captures` are the types it stores. */
  | {
      readonly kind: 'closure';
      readonly expr: ExprId;
      readonly async: boolean;
      readonly captures: readonly Ty[];
      readonly output: Ty;
      readonly origin?: BodyOrigin;
    }
  /** The future of an async fn, block or closure: never `Unpin`. `expr` for a block of this body, `path` for a function. */
  | {
      readonly kind: 'future';
      readonly expr: ExprId | null;
      readonly path: string | null;
      readonly output: Ty;
      readonly arguments: readonly Ty[];
      readonly origin?: BodyOrigin;
      /** See `opaque`. */
      readonly call?: ExprId;
      /** An attribute macro that nobody knows may have made something else of the function. */
      readonly rewritten?: true;
    }
  | { readonly kind: 'dyn'; readonly bounds: readonly TraitBound[] }
  /** `impl Trait`; `revealed` is the concrete type when the defining body shows it (auto traits leak through). */
  | {
      readonly kind: 'opaque';
      readonly bounds: readonly TraitBound[];
      readonly revealed: Ty | null;
      readonly argument: boolean;
      /** Of an argument's: the name of the type parameter that it stands for. */
      readonly parameter?: string;
      /** The call of this body whose result it is, if the function asks for `Unpin`: unmet, the type is ill-formed. */
      readonly call?: ExprId;
    }
  | { readonly kind: 'parameter'; readonly name: string; readonly bounds: readonly TraitBound[] }
  /** `<T as Trait>::Name` that could not be normalised. */
  | {
      readonly kind: 'projection';
      readonly base: Ty;
      readonly trait: string | null;
      readonly name: string;
      /** Those of the trait, `<T as Service<Request>>::Future`; left out when they are not known. */
      readonly arguments?: readonly Ty[];
    };

/**
 * The function, constant or static whose body makes a closure or a future. What is kept inside is written in terms of
 * that body's type parameters; `generics` says what they are where the type stands.
 */
export interface BodyOrigin {
  readonly location: Location;
  readonly generics: readonly { readonly name: string; readonly type: Ty }[];
}

export interface TraitBound {
  /** Canonical path of the trait, `std::future::Future`; a lifetime bound is written `'a`. */
  readonly trait: string;
  readonly arguments: readonly Ty[];
  /** `Output = T`, `Item = T`. */
  readonly bindings: readonly { readonly name: string; readonly type: Ty }[];
}

export const UNKNOWN: Ty = { kind: 'unknown' };

export type Answer = 'yes' | 'no' | 'unknown';

/** One step of implicit or explicit dereferencing. Only `overloaded` borrows the value that is dereferenced. */
export type DerefStep = 'reference' | 'box' | 'pointer' | 'overloaded';

export interface ReceiverFacts {
  /** Autoderef steps from the receiver expression's type to the type that has the method. */
  readonly steps: readonly DerefStep[];
  readonly autoref: 'none' | 'shared' | 'mutable';
  /** False when the method was not found: `steps` and `autoref` then follow SEMANTICS.md 2.3's defaults. */
  readonly resolved: boolean;
}

export interface CallFacts {
  /** Canonical path of the function or method called, `std::sync::Mutex::lock`; null when not known. */
  readonly path: string | null;
  /** Where it is declared. */
  readonly location: Location | null;
  /** An `async fn`: the result is a future that holds every argument. */
  readonly async: boolean;
  readonly diverges: boolean;
  /**
   * Which arguments' borrows the result may still hold (the receiver of a method call is number 0), from elision,
   * written lifetimes or what is known of the method; null when the signature is unknown.
   */
  readonly resultHolds: readonly number[] | null;
  /**
   * Those of {@link resultHolds} that are references of which the result holds only what their targets hold: an
   * iterator's `next(&mut self)` gives what the iterator points to, not a borrow of the iterator.
   */
  readonly resultHoldsContents: readonly number[];
  /** The same two of what the future of an `async fn` gives in the end; null for other functions. */
  readonly awaited: { readonly whole: readonly number[] | null; readonly contents: readonly number[] } | null;
  /** Of a method documented as cancel-safe or not; null when nothing is known. */
  readonly cancelSafe: boolean | null;
}

/** A place that demands an auto trait of a type. */
export interface Demand {
  readonly trait: 'Send' | 'Sync' | 'Unpin';
  readonly type: Ty;
  /**
   * `bound`: `expr` is a call whose callee asks for it. `coercion`: `expr` becomes a `dyn Trait + Send` there; null
   * when the place of the coercion is not one expression. `await`: `expr` is awaited or polled there: an `.await`, or
   * an argument or arm of a macro; {@link path} is `await`, or the macro's name.
   */
  readonly kind: 'bound' | 'coercion' | 'await';
  readonly expr: ExprId | null;
  /** The argument of the call (the receiver is number 0) whose own type is asked about; null: some other type. */
  readonly argument: number | null;
  /** The one argument whose type mentions what is asked about, where rustc points; null: several, or none. */
  readonly blamed: number | null;
  /** Which of the callee's own type parameters it is, as they are written in a turbofish; null: none of them. */
  readonly turbofish: number | null;
  /** No argument says anything of what is asked about, but the result does: rustc points at the whole call. */
  readonly ofResult: boolean;
  /** It is asked of a trait's `Self`, which may be written in front of the function's name. */
  readonly ofSelf: boolean;
  /** Path of the function that asks, or of the trait object's first trait. */
  readonly path: string;
  /** Of a bound: the call's result is an associated type that there is only if the demand is met. */
  readonly givesResult: boolean;
  /** Of a bound: without it the type in front has no such function, and rustc says that instead (E0599). */
  readonly hidesCallee: boolean;
}

/** What inference found out about one body. Ids are those of the `Body` it was made from. */
export interface BodyTypes {
  expr(id: ExprId): Ty;
  binding(id: BindingId): Ty;
  /** The type the pattern is matched against, before default binding modes. */
  pattern(id: PatId): Ty;
  /** The mode a binding really has, default binding modes included; Copy or not is asked of its type. */
  bindingMode(id: BindingId): 'move' | 'ref' | 'refMut';
  /** For `methodCall`. */
  receiver(id: ExprId): ReceiverFacts;
  /** For `field`: the implicit dereferences before the field. */
  fieldSteps(id: ExprId): readonly DerefStep[];
  /** For `deref`. */
  deref(id: ExprId): DerefStep;
  /** For `index`: arrays and slices are builtin (with the steps to reach them), everything else is overloaded. */
  index(id: ExprId): { readonly overloaded: boolean; readonly steps: readonly DerefStep[] };
  /** For `binary`, `unary` and `compoundAssign`. */
  operatorOverloaded(id: ExprId): boolean;
  /**
   * Whether a reference is used where a reference is wanted: then what it points to is borrowed again (`&*r`), and a
   * `&mut` stays where it is. Where a type parameter is wanted it is copied or moved.
   */
  reborrowed(id: ExprId): boolean;
  /** For `call`, `methodCall`, and macros that call. */
  call(id: ExprId): CallFacts;
  /** Where auto traits are demanded, in source order of the places as far as inference met them so. */
  demands(): readonly Demand[];
}

/** Questions about types, independent of a body. */
export interface TypeOracle {
  isCopy(type: Ty): Answer;
  /** Drop glue. SEMANTICS.md 2.3 says what to assume for unknown: yes. */
  needsDrop(type: Ty): Answer;
  /** Whether a value of the type may hold a borrow (a reference or a lifetime parameter). */
  holdsBorrow(type: Ty): Answer;
  /** A guard that blocks others while it lives. */
  guard(type: Ty): GuardKind | null;
  /** For enums, so that drop elaboration can tell them from structs. */
  isEnum(type: Ty): boolean;
  /** Whether the type itself implements `Drop`: its drop runs as a whole, whatever its fields are. */
  hasDestructor?(type: Ty): boolean;
  /** The fields of a struct, tuple or closure with the arguments put in; null for enums and where nobody knows. */
  fields?(type: Ty): readonly { readonly name: string; readonly type: Ty }[] | null;
  /** The auto traits that the bounds of a nominal type ask of its arguments. */
  argumentBounds(type: Ty): readonly { readonly trait: Demand['trait']; readonly type: Ty }[];
  unpin(type: Ty): AutoTraitProof;
  display(type: Ty, names?: 'short' | 'canonical'): string;
}

export interface GuardKind {
  readonly kind: 'lock' | 'refcell' | 'tracing' | 'mustNotSuspend' | 'configured';
  /** Canonical path of the guard type. */
  readonly path: string;
}

/** Why a type has or lacks an auto trait: a tree whose leaves are facts and whose steps have places. */
export interface AutoTraitProof {
  readonly trait: 'Unpin' | 'Send' | 'Sync';
  readonly type: Ty;
  readonly verdict: 'yes' | 'no' | 'conditional' | 'unknown';
  /** For `conditional`: what must hold, `T: Unpin`. */
  readonly requires: readonly { readonly type: Ty; readonly trait: string }[];
  readonly reason: ProofReason;
  /** Where the deciding thing stands: the field, the impl, the async block, the parameter. */
  readonly location: Location | null;
  /** The steps below; for `no` only the deciding ones, for `yes` those worth telling. */
  readonly because: readonly AutoTraitProof[];
  /** False when something on the path was assumed or could not be seen: such a proof supports no `error`. */
  readonly complete: boolean;
}

export type ProofReason =
  | { readonly kind: 'builtin' }
  | { readonly kind: 'pointer'; readonly of: 'reference' | 'raw' | 'box' | 'rc' | 'arc' | 'pin' | 'other' }
  | { readonly kind: 'field'; readonly owner: string; readonly field: string }
  | { readonly kind: 'argument'; readonly owner: string; readonly index: number }
  | { readonly kind: 'capture'; readonly name: string }
  /** A parameter of an async fn: its future stores it from the call on. */
  | { readonly kind: 'parameter'; readonly name: string }
  /** Stored at a suspension point; `name` is null for a temporary, `location` is where it is declared. */
  | {
      readonly kind: 'kept';
      readonly name: string | null;
      readonly suspension: Location;
      /** Not stored any more, but reckoned in when auto traits are worked out (SEMANTICS.md 1.2). */
      readonly witnessOnly: boolean;
    }
  /** The future that is waited for at a suspension point. */
  | { readonly kind: 'awaited'; readonly suspension: Location }
  /** `&T` is `Send` when `T` is `Sync`; `&mut T` is when `T` is. */
  | { readonly kind: 'reference'; readonly mutable: boolean }
  | { readonly kind: 'rawPointer' }
  /** An `async fn` of a trait: callers know nothing of its future but what it gives. */
  | { readonly kind: 'asyncInTrait' }
  | { readonly kind: 'allFields' }
  | { readonly kind: 'impl'; readonly negative: boolean }
  | { readonly kind: 'phantomPinned' }
  | { readonly kind: 'asyncFuture'; readonly what: 'fn' | 'block' | 'closure' }
  | { readonly kind: 'bound'; readonly missing: boolean }
  | { readonly kind: 'dyn' }
  | { readonly kind: 'opaque' }
  /** `structural`: by its pinned fields; `never`: `!Unpin`; `byImpl`: by an `UnsafeUnpin` that is not there. */
  | {
      readonly kind: 'pinProject';
      readonly macro: string;
      readonly unpin: 'structural' | 'never' | 'byImpl';
    }
  | { readonly kind: 'library'; readonly path: string }
  | { readonly kind: 'recursion' }
  | { readonly kind: 'unknown'; readonly what: string };
