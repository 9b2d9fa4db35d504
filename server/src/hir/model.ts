/**
 * CONTRACT. The high-level representation of Rust source as plain data: items with their signatures, and bodies.
 *
 * Every span in an {@link ItemTree} is a file offset. Every span inside a {@link Body} (and of the items nested in
 * it) is relative to the start of the item that owns the body, so that an edit above a function leaves its lowered
 * body, and everything worked out from it, valid. The item's offset is added at the facade only.
 *
 * Names are the Rust Reference's. What does not parse becomes `missing`; lowering never throws.
 */
import type { Span } from '../base/text.ts';

export interface Name {
  readonly text: string;
  readonly span: Span;
}

// ---------------------------------------------------------------------------------------------- paths and types

export interface PathSegment {
  readonly name: Name;
  /** `<…>` behind the segment; `Fn(A) -> B` sugar is lowered to `parenthesized`. */
  readonly generics: readonly GenericArgument[];
  readonly parenthesized: { readonly inputs: readonly TypeRef[]; readonly output: TypeRef | null } | null;
}

/** `a::b::<T>::c`, `<T as Trait>::c`, `::a::b`. `crate`, `self`, `super`, `Self` are ordinary first segments. */
export interface Path {
  readonly span: Span;
  readonly global: boolean;
  /** `<ty as trait_>::…`: the segments then follow behind it. */
  readonly qself: { readonly type: TypeRef; readonly trait: Path | null } | null;
  readonly segments: readonly PathSegment[];
}

export type GenericArgument =
  | { readonly kind: 'type'; readonly type: TypeRef }
  | { readonly kind: 'lifetime'; readonly name: string }
  | { readonly kind: 'const'; readonly text: string }
  | { readonly kind: 'binding'; readonly name: string; readonly type: TypeRef }
  | { readonly kind: 'bound'; readonly name: string; readonly bounds: readonly Bound[] };

export type TypeRef = { readonly span: Span } & (
  | { readonly kind: 'path'; readonly path: Path }
  | {
      readonly kind: 'reference';
      readonly lifetime: string | null;
      readonly mutable: boolean;
      readonly target: TypeRef;
    }
  | { readonly kind: 'pointer'; readonly mutable: boolean; readonly target: TypeRef }
  | { readonly kind: 'tuple'; readonly elements: readonly TypeRef[] }
  | { readonly kind: 'slice'; readonly element: TypeRef }
  | { readonly kind: 'array'; readonly element: TypeRef; readonly length: string }
  | { readonly kind: 'function'; readonly inputs: readonly TypeRef[]; readonly output: TypeRef | null }
  | { readonly kind: 'dyn'; readonly bounds: readonly Bound[] }
  | { readonly kind: 'impl'; readonly bounds: readonly Bound[] }
  | { readonly kind: 'never' }
  | { readonly kind: 'infer' }
  /** A macro in type position, or what does not parse. */
  | { readonly kind: 'missing' }
);

export type Bound =
  | {
      readonly kind: 'trait';
      readonly path: Path;
      readonly modifier: '' | '?' | '!' | 'async' | 'const';
      readonly span: Span;
    }
  | { readonly kind: 'lifetime'; readonly name: string; readonly span: Span }
  /** `use<'a, T>` */
  | { readonly kind: 'use'; readonly names: readonly string[]; readonly span: Span };

export interface GenericParameters {
  readonly lifetimes: readonly string[];
  readonly types: readonly {
    readonly name: Name;
    readonly bounds: readonly Bound[];
    readonly default: TypeRef | null;
  }[];
  readonly consts: readonly { readonly name: Name; readonly type: TypeRef }[];
  readonly where: readonly { readonly type: TypeRef; readonly bounds: readonly Bound[] }[];
}

// --------------------------------------------------------------------------------------------------------- items

export interface Attribute {
  readonly span: Span;
  /** `derive`, `tokio::main`, `cfg`, … as written. */
  readonly path: string;
  /** The text of the arguments, without the outer parentheses; for `#[path = "x"]` the value; null without any. */
  readonly arguments: string | null;
  readonly inner: boolean;
}

export interface ItemCommon {
  /** Index into the list that holds the item (`ItemTree.items` or `Body.items`). */
  readonly id: ItemId;
  /** The enclosing mod, impl, trait or extern block in the same list; null at the top. */
  readonly parent: ItemId | null;
  /** The whole item, its attributes and doc comments left out. */
  readonly span: Span;
  readonly attributes: readonly Attribute[];
  readonly visibility: 'private' | 'pub' | 'restricted';
  /** True when an error or missing node lies in the item itself, its body left out. */
  readonly hasError: boolean;
}

export type ItemId = number;

export interface Field {
  /** For tuple fields the index: `0`, `1`, …, with the span of the type. */
  readonly name: Name;
  readonly type: TypeRef;
  readonly attributes: readonly Attribute[];
  readonly visibility: 'private' | 'pub' | 'restricted';
}

export interface Variant {
  readonly name: Name;
  readonly shape: 'unit' | 'tuple' | 'struct';
  readonly fields: readonly Field[];
  readonly attributes: readonly Attribute[];
}

export interface Parameter {
  readonly span: Span;
  /** The pattern's text, for signatures; the body lowers the pattern itself. */
  readonly text: string;
  readonly type: TypeRef;
}

export interface SelfParameter {
  readonly span: Span;
  /** `self`, `&self`, `&mut self`, or `self: T` (then `type` is set). */
  readonly by: 'value' | 'ref' | 'mut';
  readonly lifetime: string | null;
  readonly type: TypeRef | null;
}

export interface FunctionItem extends ItemCommon {
  readonly kind: 'function';
  readonly name: Name;
  readonly generics: GenericParameters;
  readonly self: SelfParameter | null;
  readonly parameters: readonly Parameter[];
  readonly output: TypeRef | null;
  readonly async: boolean;
  readonly unsafe: boolean;
  readonly const: boolean;
  /** `fn name(..) -> T`, without the body. */
  readonly signature: Span;
  /** The braces of the body; null for a declaration in a trait or an extern block. */
  readonly body: Span | null;
}

export interface AdtItem extends ItemCommon {
  readonly kind: 'struct' | 'enum' | 'union';
  readonly name: Name;
  readonly generics: GenericParameters;
  /** A struct or union has exactly one, named like the type. */
  readonly variants: readonly Variant[];
}

export interface TypeAliasItem extends ItemCommon {
  readonly kind: 'typeAlias';
  readonly name: Name;
  readonly generics: GenericParameters;
  readonly bounds: readonly Bound[];
  readonly type: TypeRef | null;
}

export interface TraitItem extends ItemCommon {
  readonly kind: 'trait';
  readonly name: Name;
  readonly generics: GenericParameters;
  readonly supertraits: readonly Bound[];
  readonly auto: boolean;
}

/** What an impl's header says at first sight, before any name in it is looked up. */
export interface ImplHeading {
  /** The last name of the trait's path; null for an inherent impl. */
  readonly trait: string | null;
  /** The trait's path has no other name, so that an import may have given it. */
  readonly bare: boolean;
  /** The last name in the path of the type that it is for; null for other types, and where {@link anyType} is true. */
  readonly type: string | null;
  readonly kind: TypeRef['kind'];
  /** It is for types of any name: for a parameter of its own, or for what a type has in a trait. */
  readonly anyType: boolean;
}

export interface ImplItem extends ItemCommon {
  readonly kind: 'impl';
  readonly heading: ImplHeading;
  readonly generics: GenericParameters;
  readonly trait: Path | null;
  readonly negative: boolean;
  readonly selfType: TypeRef;
}

export interface ModItem extends ItemCommon {
  readonly kind: 'mod';
  readonly name: Name;
  /** False for `mod name;`, whose text is another file's. */
  readonly inline: boolean;
}

/** One name brought in by a `use`; groups are flattened. */
export interface UseImport {
  readonly path: readonly Name[];
  readonly global: boolean;
  /** The name it gets here; `_` for `as _`; null for a glob. */
  readonly alias: Name | null;
}

export interface UseItem extends ItemCommon {
  readonly kind: 'use';
  readonly imports: readonly UseImport[];
}

export interface ValueItem extends ItemCommon {
  readonly kind: 'const' | 'static';
  readonly name: Name;
  readonly type: TypeRef | null;
  readonly body: Span | null;
}

export interface ExternCrateItem extends ItemCommon {
  readonly kind: 'externCrate';
  readonly name: Name;
  readonly alias: Name | null;
}

export interface ExternBlockItem extends ItemCommon {
  readonly kind: 'externBlock';
}

export interface MacroDefinitionItem extends ItemCommon {
  readonly kind: 'macroDefinition';
  readonly name: Name;
  /** True when a call gives back the items it is handed, perhaps with attributes, and nothing else. */
  readonly transparent: boolean;
  /** The whole item, for expanding calls; empty for a very long one. */
  readonly text: string;
}

/** An item-position call such as `pin_project! { … }`; the items inside it follow. */
export interface MacroCallItem extends ItemCommon {
  readonly kind: 'macroCall';
  readonly name: Name;
}

export type MacroItem = MacroDefinitionItem | MacroCallItem;

export type Item =
  | FunctionItem
  | AdtItem
  | TypeAliasItem
  | TraitItem
  | ImplItem
  | ModItem
  | UseItem
  | ValueItem
  | ExternCrateItem
  | ExternBlockItem
  | MacroItem;

/** The items of one file with their signatures, in source order; bodies are lowered on demand. */
export interface ItemTree {
  readonly items: readonly Item[];
  readonly innerAttributes: readonly Attribute[];
}

// -------------------------------------------------------------------------------------------------------- bodies

export type ExprId = number;
export type PatId = number;
/** A local variable: a parameter, `self`, or a name bound by a pattern. */
export type BindingId = number;

export interface Binding {
  readonly name: string;
  /** The identifier, `mut` and `ref` left out. */
  readonly span: Span;
  readonly mutable: boolean;
  readonly mode: 'move' | 'ref' | 'refMut';
  /** `tokio::pin!(x)` and `pin_mut!(x)` declare `x` twice more; `macro` names who wrote the binding. */
  readonly macro: string | null;
  /** Index of the closure, async block or async closure expression that owns it; null for the function itself. */
  readonly owner: ExprId | null;
}

export type Pattern = { readonly span: Span } & (
  | { readonly kind: 'missing' | 'wildcard' | 'rest' | 'range' }
  /** As it is written. */
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'binding'; readonly binding: BindingId; readonly subpattern: PatId | null }
  /** A constant, unit struct or unit variant. An upper-case identifier without a subpattern is taken for one. */
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'tupleStruct'; readonly path: Path; readonly elements: readonly PatId[] }
  | {
      readonly kind: 'struct';
      readonly path: Path;
      readonly fields: readonly { readonly name: Name; readonly pat: PatId }[];
      readonly rest: boolean;
    }
  | { readonly kind: 'tuple' | 'slice' | 'or'; readonly elements: readonly PatId[] }
  | { readonly kind: 'reference'; readonly mutable: boolean; readonly inner: PatId }
  | { readonly kind: 'box'; readonly inner: PatId }
  | { readonly kind: 'macro'; readonly name: string }
);

export type Statement =
  | {
      readonly kind: 'let';
      readonly span: Span;
      readonly pat: PatId;
      readonly type: TypeRef | null;
      readonly init: ExprId | null;
      readonly else: ExprId | null;
    }
  /** `semicolon: false` only where the grammar lets a block-like expression stand without one. */
  | { readonly kind: 'expr'; readonly span: Span; readonly expr: ExprId; readonly semicolon: boolean }
  /** `item` indexes {@link Body.items}. */
  | { readonly kind: 'item'; readonly span: Span; readonly item: ItemId };

export interface ClosureParameter {
  readonly pat: PatId;
  readonly type: TypeRef | null;
}

export interface MatchArm {
  readonly span: Span;
  readonly pat: PatId;
  readonly guard: ExprId | null;
  readonly body: ExprId;
}

export interface SelectArm {
  readonly span: Span;
  readonly pat: PatId;
  readonly future: ExprId;
  /** tokio's `, if condition`. */
  readonly precondition: ExprId | null;
  readonly handler: ExprId;
}

/** What a macro call becomes. `name` in the surrounding expression is its path as written. */
export type MacroBody =
  /** `format!` and its kin: every argument, and every name captured in the format string, is borrowed in order. */
  | {
      readonly shape: 'format';
      readonly arguments: readonly ExprId[];
      readonly result: 'unit' | 'string' | 'arguments' | 'never' | 'unknown';
    }
  /** `write!(destination, …)`: `destination.write_fmt(format_args!(…))`. */
  | { readonly shape: 'write'; readonly destination: ExprId; readonly arguments: readonly ExprId[] }
  /** `assert!(condition, …)`; the arguments are formatted only on the way to the panic. */
  | {
      readonly shape: 'assert';
      readonly condition: ExprId;
      readonly arguments: readonly ExprId[];
      readonly debug: boolean;
    }
  /** `assert_eq!(a, b, …)`: `match (&a, &b) { … }`. */
  | {
      readonly shape: 'compare';
      readonly left: ExprId;
      readonly right: ExprId;
      readonly arguments: readonly ExprId[];
      readonly debug: boolean;
    }
  | { readonly shape: 'dbg'; readonly arguments: readonly ExprId[] }
  | {
      readonly shape: 'matches';
      readonly scrutinee: ExprId;
      readonly pat: PatId;
      readonly guard: ExprId | null;
    }
  | { readonly shape: 'vec'; readonly elements: readonly ExprId[] }
  | { readonly shape: 'vecRepeat'; readonly element: ExprId; readonly count: ExprId }
  /** `std::pin::pin!(expr)`: the value lives on in a hidden local of the enclosing block. */
  | { readonly shape: 'pin'; readonly value: ExprId }
  /** `tokio::pin!(x)`, `tokio::pin! { let x = expr; }`, `pin_mut!(x)`: a statement that shadows `x` with its pin. */
  | {
      readonly shape: 'pinShadow';
      readonly pinned: readonly {
        readonly value: ExprId;
        readonly storage: BindingId;
        readonly handle: BindingId;
      }[];
    }
  | {
      readonly shape: 'join';
      readonly flavor: 'tokio' | 'futures';
      readonly try: boolean;
      readonly futures: readonly ExprId[];
    }
  | {
      readonly shape: 'select';
      readonly flavor: 'tokio' | 'futures';
      readonly biased: boolean;
      readonly arms: readonly SelectArm[];
      /** tokio's `else =>`, futures' `complete =>`. */
      readonly otherwise: ExprId | null;
      /** futures' `default =>`. */
      readonly default: ExprId | null;
    }
  /** `ready!(poll)`: `match poll { Ready(v) => v, Pending => return Pending }`. */
  | { readonly shape: 'ready'; readonly poll: ExprId }
  /** `async_stream::stream! { … }`: an async block whose layout is the library's. */
  | { readonly shape: 'stream'; readonly body: ExprId; readonly try: boolean }
  /** `bail!`/`ensure!`: leaves the function with an error built from formatted arguments. */
  | { readonly shape: 'bail'; readonly condition: ExprId | null; readonly arguments: readonly ExprId[] }
  /** A macro whose arguments are evaluated in order and passed by value, such as `env!`, `concat!`, `line!` (none). */
  | { readonly shape: 'values'; readonly arguments: readonly ExprId[] }
  /** Nobody knows what it does: a borrow of every local named in it; its `.await`s are suspension points. */
  | { readonly shape: 'unknown'; readonly mentions: readonly ExprId[]; readonly awaits: readonly Span[] };

export type BlockFlavor = 'plain' | 'unsafe' | 'const' | 'async' | 'try' | 'gen';

export type Expr = { readonly span: Span } & (
  | { readonly kind: 'missing' }
  /** `_` on the left of an assignment. */
  | { readonly kind: 'underscore' }
  | {
      readonly kind: 'literal';
      readonly literal: 'int' | 'float' | 'bool' | 'char' | 'byte' | 'string' | 'byteString' | 'cString';
      readonly suffix: string | null;
    }
  /** `local` is set when the path is a single name that a binding in scope has. */
  | { readonly kind: 'path'; readonly path: Path; readonly local: BindingId | null }
  | { readonly kind: 'call'; readonly callee: ExprId; readonly arguments: readonly ExprId[] }
  | {
      readonly kind: 'methodCall';
      readonly receiver: ExprId;
      readonly method: Name;
      readonly generics: readonly GenericArgument[];
      readonly arguments: readonly ExprId[];
    }
  | { readonly kind: 'field'; readonly base: ExprId; readonly name: Name }
  | { readonly kind: 'index'; readonly base: ExprId; readonly index: ExprId }
  /** `keyword` is the word `await`. */
  | { readonly kind: 'await'; readonly operand: ExprId; readonly keyword: Span }
  | { readonly kind: 'try'; readonly operand: ExprId }
  | { readonly kind: 'ref'; readonly mutable: boolean; readonly raw: boolean; readonly operand: ExprId }
  | { readonly kind: 'deref'; readonly operand: ExprId }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: ExprId }
  /** Includes `&&`, `||` and the comparisons. */
  | { readonly kind: 'binary'; readonly operator: string; readonly left: ExprId; readonly right: ExprId }
  | { readonly kind: 'assign'; readonly left: ExprId; readonly right: ExprId }
  | {
      readonly kind: 'compoundAssign';
      readonly operator: string;
      readonly left: ExprId;
      readonly right: ExprId;
    }
  | {
      readonly kind: 'range';
      readonly start: ExprId | null;
      readonly end: ExprId | null;
      readonly inclusive: boolean;
    }
  | { readonly kind: 'cast'; readonly operand: ExprId; readonly type: TypeRef }
  | { readonly kind: 'tuple'; readonly elements: readonly ExprId[] }
  | { readonly kind: 'array'; readonly elements: readonly ExprId[] }
  | { readonly kind: 'repeat'; readonly element: ExprId; readonly count: ExprId }
  | {
      readonly kind: 'struct';
      readonly path: Path;
      readonly fields: readonly { readonly name: Name; readonly value: ExprId }[];
      readonly base: ExprId | null;
    }
  | {
      readonly kind: 'block';
      readonly flavor: BlockFlavor;
      readonly move: boolean;
      readonly label: Name | null;
      readonly statements: readonly Statement[];
      readonly tail: ExprId | null;
    }
  | { readonly kind: 'if'; readonly condition: ExprId; readonly then: ExprId; readonly else: ExprId | null }
  /** `let pat = scrutinee` as a condition of `if`, `while` or a match guard, possibly under `&&`. */
  | { readonly kind: 'let'; readonly pat: PatId; readonly scrutinee: ExprId }
  | { readonly kind: 'match'; readonly scrutinee: ExprId; readonly arms: readonly MatchArm[] }
  | { readonly kind: 'loop'; readonly label: Name | null; readonly body: ExprId }
  | { readonly kind: 'while'; readonly label: Name | null; readonly condition: ExprId; readonly body: ExprId }
  | {
      readonly kind: 'for';
      readonly label: Name | null;
      readonly pat: PatId;
      readonly iterable: ExprId;
      readonly body: ExprId;
    }
  /** `target` is the loop or labelled block left, resolved by label; null when there is none in sight. */
  | {
      readonly kind: 'break';
      readonly label: Name | null;
      readonly target: ExprId | null;
      readonly value: ExprId | null;
    }
  | { readonly kind: 'continue'; readonly label: Name | null; readonly target: ExprId | null }
  | { readonly kind: 'return' | 'yield' | 'become'; readonly value: ExprId | null }
  | {
      readonly kind: 'closure';
      readonly move: boolean;
      readonly async: boolean;
      readonly parameters: readonly ClosureParameter[];
      readonly output: TypeRef | null;
      readonly body: ExprId;
    }
  | { readonly kind: 'macro'; readonly name: string; readonly body: MacroBody }
);

/** One lowered body with everything nested in it. Ids index the arrays. Spans are relative to the owning item. */
export interface Body {
  readonly exprs: readonly Expr[];
  readonly pats: readonly Pattern[];
  readonly bindings: readonly Binding[];
  /** Patterns of the parameters in order; `self` comes first as a binding named `self`. */
  readonly parameters: readonly {
    readonly pat: PatId;
    readonly type: TypeRef | null;
    readonly isSelf: boolean;
  }[];
  readonly root: ExprId;
  /** Items declared inside the body, at any depth; functions among them have bodies in {@link Body.nested}. */
  readonly items: readonly Item[];
  readonly nested: ReadonlyMap<ItemId, Body>;
  /** Spans of syntax errors in the body: nothing proven may rest on an item that has one. */
  readonly errors: readonly Span[];
  /** Spans of `#[cfg(…)]` on statements, arms, fields and expressions: what they are on may not be there. */
  readonly cfgs: readonly Span[];
  /** Calls of `macro_rules!` that were expanded: code that the macro writes lies at the whole call. */
  readonly expansions: readonly Expansion[];
}

export interface Expansion {
  /** The call. */
  readonly span: Span;
  /** The macro's path, as written; empty for a call that another macro writes. */
  readonly name: string;
  /** The first expression that it makes; there may be none. */
  readonly first: ExprId;
}
