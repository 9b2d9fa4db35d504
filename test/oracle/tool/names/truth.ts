/** What rustc says that the paths of some crates mean: small, and of a shape that can be kept as JSON. */

/** How a path is used where it stands. */
export const KINDS = ['type', 'value', 'pattern', 'macro', 'import'] as const;
export type Kind = (typeof KINDS)[number];

/** One path in a source file, told by where it starts and by its last name: a type and what it leads to start alike. */
export interface Written {
  /** 1-based; columns count Unicode scalars. An import stands where its last name does, any other path where it starts. */
  readonly line: number;
  readonly column: number;
  readonly name: string;
  readonly kind: Kind;
  /** Several for an import that brings a name in more than one namespace; indices into {@link NameTruth.items}. */
  readonly items: readonly number[];
  /** Of `Type::name`: the item behind `Type`, where it is one. */
  readonly on?: number;
}

/** A definition, as far as rustc tells. */
export interface RustItem {
  /** `Struct`, `Mod`, `AssocFn`, `Ctor`, `PrimTy`, … */
  readonly kind: string;
  /** Definition path with the crate's own name first, `alloc::vec::{impl#0}::new`; the name of a built-in type. */
  readonly path: string;
  /** Where the item stands, if it is of a crate that was dumped and no macro wrote it. */
  readonly at: Place | null;
}

export interface Place {
  /** As the compiler prints it, below the folder it was started in. */
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export interface NamedFile {
  readonly path: string;
  readonly names: readonly Written[];
}

export interface NameTruth {
  readonly files: readonly NamedFile[];
  readonly items: readonly RustItem[];
  /** Arguments with which rustc finds the dependencies, for looking names up in them. */
  readonly externs: readonly string[];
}

/** `src/a.rs:1:2: 3:4 (#5)`; what a macro wrote has another number than 0. Null for what is no place. */
export function parseSpan(text: string): (Place & { readonly written: boolean }) | null {
  const match = /^(.*?):(\d+):(\d+): (\d+):(\d+) \(#(\d+)\)/.exec(text);
  if (match === null) return null;
  const [, file, line, column, endLine, endColumn, context] = match;
  return {
    file: file!,
    start: { line: Number(line), column: Number(column) },
    end: { line: Number(endLine), column: Number(endColumn) },
    written: context === '0',
  };
}

/** `DefId(2:81 ~ core[667c]::pin::Pin)` → `core::pin::Pin`, and whether it is of the crate being compiled. */
export function parseDefId(text: string): { readonly path: string; readonly local: boolean } | null {
  const match = /DefId\((\d+):\d+ ~ (\w+)\[[0-9a-f]+\]([^,)]*)\)/.exec(text);
  if (match === null) return null;
  return {
    path: `${match[2]}${match[3]}`.replace(/::\{constructor#\d+\}$/, ''),
    local: match[1] === '0',
  };
}
