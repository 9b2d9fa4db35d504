/** In which file the text of a `mod name;` is looked for (Reference, "Module source filenames"). */
import { type FileUri, parentUri, relativeUri } from '../base/host.ts';
import { INCLUDE } from '../hir/index.ts';
import type { Attribute, ModItem } from '../hir/model.ts';
import type { Cfg } from '../names/index.ts';

/** A file whose text may hold `mod name;`. */
export interface ModuleSource {
  readonly uri: FileUri;
  /** A crate's root, a `mod.rs`, or a file that `#[path]` names: its modules lie beside it, not in a folder below. */
  readonly ownsDirectory: boolean;
}

/** Files that a module's text may be in; the first one that exists is. */
export interface ModulePlaces {
  readonly candidates: readonly FileUri[];
  /** Those of them that an attribute names: such a file owns its directory, whatever it is called. */
  readonly named: ReadonlySet<FileUri>;
}

/** @param around names of the inline modules that `item` stands in, outermost first. */
export function placesOf(
  source: ModuleSource,
  around: readonly string[],
  item: ModItem,
  cfg: Cfg,
): ModulePlaces {
  const directory = parentUri(source.uri) ?? source.uri;
  const stem = source.uri.slice(directory.length + 1).replace(/\.rs$/, '');
  const folder = [source.ownsDirectory ? directory : `${directory}/${stem}`, ...around].join('/');
  const included = item.attributes.find(({ path }) => path === INCLUDE)?.arguments ?? null;
  if (included !== null) {
    const uri = relativeUri(directory, included);
    return { candidates: [uri], named: new Set([uri]) };
  }
  const name = moduleName(item);
  const usual = [`${folder}/${name}.rs`, `${folder}/${name}/mod.rs`];
  const from = around.length === 0 ? directory : folder;
  const written = writtenPaths(item.attributes, cfg).map((path) => relativeUri(from, path));
  const named = new Set(written);
  const always = item.attributes.some(({ path }) => path === 'path');
  // What `cfg_attr` says may not apply; then the usual places do.
  return { candidates: always ? written.slice(0, 1) : [...written, ...usual], named };
}

/** The file that was found, as the place of further modules. */
export function foundAt(uri: FileUri, { named }: ModulePlaces): ModuleSource {
  return { uri, ownsDirectory: named.has(uri) || uri.endsWith('/mod.rs') };
}

export function moduleName(item: ModItem): string {
  return item.name.text.replace(/^r#/, '');
}

/** Paths of `#[path = "…"]`, then those of `#[cfg_attr(…, path = "…")]` that may apply. */
function writtenPaths(attributes: readonly Attribute[], cfg: Cfg): string[] {
  const plain = attributes.flatMap(({ path, arguments: text }) =>
    path === 'path' && text !== null ? [text.replace(/^"|"$/g, '')] : [],
  );
  const conditional = attributes.flatMap(({ path, arguments: text }) => {
    const [, condition = '', found] =
      (path === 'cfg_attr' ? /^(.*),\s*path\s*=\s*"([^"]*)"/s.exec(text ?? '') : null) ?? [];
    return found === undefined || cfg.decide(condition) === 'off' ? [] : [found];
  });
  return [...plain, ...conditional];
}
