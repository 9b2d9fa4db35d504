/** From the dumps of one or more crates to the truth about their paths. */
import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Source } from '../source.ts';
import { type Hir, type HirMeaning, type HirPath, readHir } from './hir.ts';
import { readHygiene } from './hygiene.ts';
import { readThir, spanKey, startKey, type Thir } from './thir.ts';
import { type Kind, type NameTruth, type Place, parseDefId, type RustItem, type Written } from './truth.ts';

interface DumpedCrate {
  readonly name: string;
  /** The folder rustc was started in: what printed paths are relative to. */
  readonly directory: string;
  readonly externs: readonly string[];
}

/** Reads the dumps of crates, a folder each. A file that several crates compile is told once, by all together. */
export async function distilNames(crates: readonly string[]): Promise<NameTruth> {
  const truth = new Collector();
  for (const folder of crates) {
    const about = JSON.parse(readFileSync(path.join(folder, 'crate.json'), 'utf8')) as DumpedCrate;
    const hir = await readHir(linesOf(path.join(folder, 'hir.gz')));
    const thir = await readThir(linesOf(path.join(folder, 'thir.gz')));
    const macros = await readHygiene(linesOf(path.join(folder, 'hygiene.gz')));
    truth.enter(about, hir);
    const prefixes = new Set<string>();
    for (const { kind, at, name, on } of hir.relative) {
      prefixes.add(startKey(at));
      // What types a body names, THIR does not tell.
      const definition = kind === 'type' ? null : relativeMeaning(thir, at, name, on[0]);
      if (definition === null) continue;
      truth.add(at, kind, name, [{ kind: 'AssocItem', definition }], on[0]);
    }
    for (const entry of hir.paths) {
      // `Type` of `Type::name` is a part of that path, not another one.
      if (entry.kind !== 'type' || !prefixes.has(startKey(entry.at))) truth.addPath(entry);
    }
    for (const { at, name, definition } of macros)
      truth.add(at, 'macro', name, [{ kind: 'Macro', definition }]);
  }
  return truth.finish();
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({
    input: createReadStream(file).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
}

/** A variant behind `Self::` or an alias is told by its type alone: it has the name that is written. */
function relativeMeaning(thir: Thir, at: Place, name: string, on?: HirMeaning): string | null {
  const { file, start, end } = at;
  const value = thir.values.get(spanKey(`${file}:${start.line}:${start.column}: ${end.line}:${end.column}`));
  if (value !== undefined) return value.includes(`::${name}`) ? value : null;
  const type = thir.types.get(startKey(at));
  // A constant in a pattern is replaced by its value, which may be of another type.
  const isOther = on !== undefined && /^(Struct|Enum|Union)$/.test(on.kind) && !type?.endsWith(on.definition);
  return type === undefined || isOther ? null : type.replace(/\)$/, `::${name})`);
}

class Collector {
  private readonly files = new Map<string, Map<string, Written>>();
  private readonly items: RustItem[] = [];
  private readonly known = new Map<string, number>();
  private readonly externs = new Set<string>();
  private readonly sources = new Map<string, Source | null>();
  private crate: DumpedCrate | null = null;
  private places: ReadonlyMap<string, Place> = new Map();

  enter(crate: DumpedCrate, hir: Hir): void {
    this.crate = crate;
    this.places = hir.places;
    for (const extern of crate.externs) this.externs.add(extern);
  }

  addPath({ at, kind, name, meanings }: HirPath): void {
    // Of an import in a group rustc prints the whole path, but the place of its own part: what counts is its end.
    const start =
      kind === 'import' ? { line: at.end.line, column: at.end.column - [...name].length } : at.start;
    this.add({ ...at, start }, kind, name, meanings);
  }

  add(at: Place, kind: Kind, name: string, meanings: readonly HirMeaning[], on?: HirMeaning): void {
    const { file, start } = at;
    const source = this.source(file);
    if (source === null || !isWritten(source, at, kind, name)) return;
    const names = this.files.get(file) ?? new Map<string, Written>();
    this.files.set(file, names);
    const key = `${start.line}:${start.column}:${name}:${kind}`;
    if (names.has(key)) return;
    const items = [...new Set(meanings.map((meaning) => this.item(meaning)))];
    names.set(key, { ...start, name, kind, items, ...(on !== undefined && { on: this.item(on) }) });
  }

  finish(): NameTruth {
    const files = [...this.files].map(([file, names]) => ({
      path: file,
      names: [...names.values()].sort((a, b) => a.line - b.line || a.column - b.column),
    }));
    return {
      files: files.filter(({ names }) => names.length > 0).sort((a, b) => (a.path < b.path ? -1 : 1)),
      items: this.items,
      externs: [...this.externs],
    };
  }

  private item({ kind, definition: printed }: HirMeaning): number {
    const id = parseDefId(printed);
    // A variant that is named like a type parameter is the second of that name.
    const at = id?.local ? (this.places.get(id.path) ?? this.places.get(`${id.path}#1`) ?? null) : null;
    const definition = (id?.path ?? printed).replace(/#\d+$/, '');
    const key = `${kind === 'PrimTy' ? kind : ''} ${definition} ${at === null ? '' : startKey(at)}`;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.items.length;
      this.known.set(key, index);
      this.items.push({ kind, path: definition, at });
    }
    return index;
  }

  /** The text of a file of the user's; null for those of dependencies and of the compiler. */
  private source(file: string): Source | null {
    let source = this.sources.get(file);
    if (source === undefined) {
      source = this.read(file);
      this.sources.set(file, source);
    }
    return source;
  }

  private read(file: string): Source | null {
    if (path.isAbsolute(file) || file.startsWith('<')) return null;
    try {
      return new Source(file, '', readFileSync(path.join(this.crate!.directory, file), 'utf8'));
    } catch {
      return null;
    }
  }
}

/**
 * Whether the text at a place is the path. Derive and attribute macros give paths that they make the place of what they
 * are made for: a field, an attribute, or the name of the type.
 */
function isWritten(source: Source, { start, end }: Place, kind: Kind, name: string): boolean {
  const before = source.slice({ start: { line: start.line, column: 1 }, end: start });
  if (DECLARES.test(before)) return false;
  const text = source.slice({ start, end });
  if (kind === 'macro') return new RegExp(`^(?:::|\\$?\\w+\\s*::\\s*)*(?:r#)?${name}\\s*!`).test(text);
  return new RegExp(`(?:^|\\W|r#)${name}(?:\\W|$)`).test(text) && /^(?:<|::|r#|[\p{L}_$])/u.test(text);
}

const DECLARES = /\b(?:struct|enum|union|trait|type|mod|fn|const|static|macro)\s+$/;
