/** Where the text of a `macro_rules!` comes from, which may stand in another file. */
import type { Path } from '../model.ts';

/** A `macro_rules!` found for a call. */
export interface MacroDefinitionText {
  /** The whole item's text. */
  readonly text: string;
  /** What `$crate` stands for where it is called: `crate`, or `::name`. */
  readonly crate: string;
}

/** Finds definitions for the calls in one file's bodies. */
export interface MacroSource {
  /** The macro that `path` means where it is called, at a file offset; null for one that nobody has the text of. */
  definition(path: Path, at: number): MacroDefinitionText | null;
}

export const NO_MACROS: MacroSource = { definition: () => null };
