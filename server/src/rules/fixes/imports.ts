/**
 * The `use` that a fix needs: none when the name is there already, merged into a `use` of the same module when there
 * is one, else a line of its own in the order that rustfmt keeps.
 */
import type { Item, ModItem, Name, UseImport, UseItem } from '../../hir/model.ts';
import type { FileFacts } from '../../words/facts.ts';
import type { TextEdit } from '../../words/finding.ts';
import { itemsAround } from '../certainty.ts';
import { indentation, insert, newline, replace } from './edits.ts';

/** How to write the name, and what to change so that it means what it should. */
export interface Import {
  readonly name: string;
  readonly edits: readonly TextEdit[];
}

/** `std`, or `core` in a crate that says `#![no_std]`. */
export function standardLibrary(file: FileFacts): 'std' | 'core' {
  return file.items.innerAttributes.some((attribute) => attribute.path === 'no_std') ? 'core' : 'std';
}

/**
 * Makes `path` (`['std', 'pin', 'pin']`) usable at `offset`. Where its last name is taken by something else, the whole
 * path is written and nothing imported.
 */
export function importPath(file: FileFacts, offset: number, path: readonly string[]): Import {
  const name = path.at(-1)!;
  const module = itemsAround(file, offset).findLast((item): item is ModItem => item.kind === 'mod') ?? null;
  const uses = usesIn(file, module);
  for (const { imports } of uses) {
    for (const imported of imports) {
      if (brings(imported, path)) return { name: imported.alias?.text ?? name, edits: [] };
    }
  }
  if (isTaken(file, module, uses, name)) return { name: path.join('::'), edits: [] };
  return { name, edits: [mergedUse(file, uses, path) ?? newUse(file, module, uses, path)] };
}

/** True when the trait is in scope at `offset` without any import: the prelude's, or one that is imported. */
export function traitImport(file: FileFacts, offset: number, path: readonly string[]): readonly TextEdit[] {
  // The prelude of edition 2024 holds `Future` and `IntoFuture`.
  if (file.edition === '2024' && path.at(-1) === 'Future') return [];
  const { edits } = importPath(file, offset, path);
  return edits;
}

/** The `use` items of a module; null is the file's own top level. */
function usesIn(file: FileFacts, module: ModItem | null): readonly UseItem[] {
  return file.items.items.filter(
    (item): item is UseItem => item.kind === 'use' && item.parent === (module?.id ?? null) && !item.hasError,
  );
}

const FACES_OF_STD = new Set(['std', 'core', 'alloc']);

function sameNames(written: readonly Name[], wanted: readonly string[]): boolean {
  return (
    written.length === wanted.length &&
    written.every(
      (name, i) =>
        name.text === wanted[i] || (i === 0 && FACES_OF_STD.has(name.text) && FACES_OF_STD.has(wanted[0]!)),
    )
  );
}

function brings(imported: UseImport, path: readonly string[]): boolean {
  if (imported.alias === null) return sameNames(imported.path, path.slice(0, -1));
  return sameNames(imported.path, path) && imported.alias.text !== '_';
}

function isTaken(file: FileFacts, module: ModItem | null, uses: readonly UseItem[], name: string): boolean {
  return (
    uses.some(({ imports }) => imports.some(({ alias }) => alias?.text === name)) ||
    file.items.items.some(
      (item) =>
        item.parent === (module?.id ?? null) &&
        'name' in item &&
        item.kind !== 'macroCall' &&
        item.name.text === name,
    )
  );
}

/** `use std::pin::Pin;` becomes `use std::pin::{Pin, pin};`; a group that is there gets one name more. */
function mergedUse(file: FileFacts, uses: readonly UseItem[], path: readonly string[]): TextEdit | null {
  const module = path.slice(0, -1);
  const name = path.at(-1)!;
  for (const use of uses) {
    if (use.visibility !== 'private' || use.attributes.length > 0) continue;
    const siblings = use.imports.filter(
      (imported) =>
        imported.alias !== null && !imported.global && sameNames(imported.path.slice(0, -1), module),
    );
    const [first] = siblings;
    if (first === undefined) continue;
    const leaf = leafOf(first);
    const before = file.text.slice(use.span.start, leaf.start).trimEnd();
    if (before.endsWith('::')) {
      const own = file.text.slice(leaf.start, leaf.end);
      const names = [own, name].sort((a, b) => byRustfmt(file, a, b));
      return replace(file, leaf, `{${names.join(', ')}}`);
    }
    return intoGroup(file, siblings, name);
  }
  return null;
}

function intoGroup(file: FileFacts, siblings: readonly UseImport[], name: string): TextEdit {
  const after = siblings.find((sibling) => byRustfmt(file, name, sibling.path.at(-1)!.text) < 0);
  const near = leafOf(after ?? siblings.at(-1)!);
  const ownLine =
    file.text.slice(file.lines.lineStart(file.lines.line(near.start)), near.start).trim() === '';
  const gap = ownLine ? `${newline(file)}${indentation(file, near.start)}` : ' ';
  return after === undefined
    ? insert(file, near.end, `,${gap}${name}`)
    : insert(file, near.start, `${name},${gap}`);
}

/** The last name of an import, with its `as` part. */
function leafOf(imported: UseImport): { readonly start: number; readonly end: number } {
  const last = imported.path.at(-1)!;
  return { start: last.span.start, end: Math.max(last.span.end, imported.alias?.span.end ?? 0) };
}

function newUse(
  file: FileFacts,
  module: ModItem | null,
  uses: readonly UseItem[],
  path: readonly string[],
): TextEdit {
  const line = `use ${path.join('::')};`;
  const lineBreak = newline(file);
  const standard = uses.filter(({ imports }) => FACES_OF_STD.has(imports[0]?.path[0]?.text ?? ''));
  const following = standard.find(({ imports }) => compareUses(file, path, imports[0]!) < 0);
  if (following !== undefined) return onLineBefore(file, following, line);
  const preceding = standard.at(-1);
  if (preceding !== undefined) {
    return insert(file, preceding.span.end, `${lineBreak}${indentation(file, preceding.span.start)}${line}`);
  }
  const firstUse = uses[0];
  if (firstUse !== undefined) return onLineBefore(file, firstUse, line);
  return beforeFirstItem(file, module, line);
}

function compareUses(file: FileFacts, path: readonly string[], imported: UseImport): number {
  for (let i = 0; i < Math.min(path.length, imported.path.length); i++) {
    const order = byRustfmt(file, path[i]!, imported.path[i]!.text);
    if (order !== 0) return order;
  }
  return path.length - imported.path.length;
}

function onLineBefore(file: FileFacts, item: Item, line: string): TextEdit {
  const start = startWithAttributes(item);
  return insert(file, start, `${line}${newline(file)}${indentation(file, start)}`);
}

function beforeFirstItem(file: FileFacts, module: ModItem | null, line: string): TextEdit {
  const first = file.items.items.find((item) => item.parent === (module?.id ?? null));
  const lineBreak = newline(file);
  if (first === undefined) return insert(file, 0, `${line}${lineBreak}`);
  let lineNumber = file.lines.line(startWithAttributes(first));
  // Comments and attributes right above the item belong to it.
  while (lineNumber > 0) {
    const above = file.text
      .slice(file.lines.lineStart(lineNumber - 1), file.lines.lineEnd(lineNumber - 1))
      .trim();
    if (!/^(?:\/\/(?!!)|#\[)/.test(above)) break;
    lineNumber -= 1;
  }
  const at = file.lines.lineStart(lineNumber);
  const ownLine =
    file.text.slice(at, startWithAttributes(first)).trim() === '' ||
    lineNumber < file.lines.line(first.span.start);
  if (!ownLine) return insert(file, startWithAttributes(first), `${line} `);
  return insert(file, at, `${indentation(file, first.span.start)}${line}${lineBreak}${lineBreak}`);
}

function startWithAttributes(item: Item): number {
  return Math.min(item.span.start, ...item.attributes.map((attribute) => attribute.span.start));
}

/**
 * rustfmt's order of names: in style edition 2024 as they stand in ASCII, before that names in snake case first, then
 * CamelCase.
 */
function byRustfmt(file: FileFacts, a: string, b: string): number {
  if (file.edition !== '2024') {
    const rank = (name: string) => (/^[a-z_]/.test(name) ? 0 : 1);
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
