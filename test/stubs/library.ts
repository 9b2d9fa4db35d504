/** The declaration files of one library as modules of syntax nodes, and the public path of everything in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type FlatTree, NONE, type NodeId, type RustParser } from '../../server/src/syntax/index.ts';

const STUBS = path.join(process.cwd(), 'server/stubs');

/** Where in the declarations something comes from. */
export interface Origin {
  /** `tokio/sync.rs`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What is claimed there, for messages: `fn Mutex::lock`. */
  readonly subject: string;
}

export interface StubModule {
  /** Below the crate: `['sync', 'mpsc']`. */
  readonly path: readonly string[];
  readonly file: string;
  readonly tree: FlatTree;
  readonly items: readonly NodeId[];
  readonly public: boolean;
  readonly modules: ReadonlyMap<string, StubModule>;
}

/** Names of the libraries there are declarations of. */
export function libraryNames(): readonly string[] {
  return readdirSync(STUBS).filter((name) => existsSync(path.join(STUBS, name, 'lib.rs')));
}

/** The root module of a library, all its files parsed. */
export function readLibrary(name: string, parser: RustParser): StubModule {
  return readModule(name, [], true, parser);
}

function readModule(
  library: string,
  at: readonly string[],
  isPublic: boolean,
  parser: RustParser,
): StubModule {
  const file = `${library}/${at.length === 0 ? 'lib' : at.join('_')}.rs`;
  const document = parser.open(readFileSync(path.join(STUBS, file), 'utf8'));
  try {
    const tree = document.skeleton();
    return moduleOf({ library, path: at, file, tree, isPublic, items: tree.children(0) }, parser);
  } finally {
    document.dispose();
  }
}

interface ModuleParts {
  readonly library: string;
  readonly path: readonly string[];
  readonly file: string;
  readonly tree: FlatTree;
  readonly isPublic: boolean;
  readonly items: readonly NodeId[];
}

function moduleOf(
  { library, path: at, file, tree, isPublic, items }: ModuleParts,
  parser: RustParser,
): StubModule {
  const modules = new Map<string, StubModule>();
  for (const item of items) {
    if (tree.kind(item) !== 'mod_item') continue;
    const name = nameOf(tree, item);
    const inner = [...at, name];
    const body = tree.childByField(item, 'body');
    const module =
      body === NONE
        ? readModule(library, inner, isPub(tree, item), parser)
        : moduleOf(
            { library, path: inner, file, tree, isPublic: isPub(tree, item), items: tree.children(body) },
            parser,
          );
    modules.set(name, module);
  }
  return { path: at, file, tree, items, public: isPublic, modules };
}

export function nameOf(tree: FlatTree, item: NodeId): string {
  const name = tree.childByField(item, 'name');
  return name === NONE ? '' : tree.text(name);
}

export function isPub(tree: FlatTree, item: NodeId): boolean {
  const visibility = tree.childOfKind(item, 'visibility_modifier');
  return visibility !== NONE && tree.text(visibility) === 'pub';
}

/** The text between two nodes' offsets or of one node, comments left out, in one line. */
export function oneLine(text: string): string {
  return text
    .replace(/\/\/[^\n]*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function textOf(tree: FlatTree, node: NodeId): string {
  return node === NONE ? '' : oneLine(tree.text(node));
}

export function originOf(module: StubModule, node: NodeId, subject: string): Origin {
  const line = module.tree.source.slice(0, module.tree.start(node)).split('\n').length;
  return { file: module.file, line, subject };
}

/**
 * The path by which other crates reach a name of a module, without the crate: the module's own where it is public,
 * else that of the module which re-exports it. Null: nobody can name it.
 */
export function publicPath(root: StubModule, module: StubModule, name: string): string | null {
  const inside = modulePath(root, module);
  if (inside !== null) return [...inside, name].join('::');
  for (const parent of allModules(root)) {
    const at = modulePath(root, parent);
    if (at === null) continue;
    for (const { target, alias } of reexports(parent)) {
      if (alias === null && sameModule(root, parent, target, module)) return [...at, name].join('::');
      const leads = target.at(-1) === name && sameModule(root, parent, target.slice(0, -1), module);
      if (alias !== null && leads) return [...at, alias].join('::');
    }
  }
  return null;
}

/** The module's path from outside; null when it is, or lies in, a private one. */
export function modulePath(root: StubModule, module: StubModule): readonly string[] | null {
  let current = root;
  for (const name of module.path) {
    current = current.modules.get(name)!;
    if (!current.public) return null;
  }
  return module.path;
}

export function* allModules(module: StubModule): Generator<StubModule> {
  yield module;
  for (const inner of module.modules.values()) yield* allModules(inner);
}

export interface Reexport {
  readonly node: NodeId;
  /** As written, `*` left out. */
  readonly target: readonly string[];
  /** The name it gets; null for a glob. */
  readonly alias: string | null;
}

/** What the `pub use` items of a module bring in, groups flattened. */
export function reexports(module: StubModule): readonly Reexport[] {
  const { tree } = module;
  return module.items.flatMap((node) =>
    tree.kind(node) === 'use_declaration' && isPub(tree, node)
      ? flatten(textOf(tree, tree.childByField(node, 'argument')), []).map((each) => ({ node, ...each }))
      : [],
  );
}

function flatten(text: string, prefix: readonly string[]): readonly Omit<Reexport, 'node'>[] {
  const group = /^(.*?)(?:::)?\{(.*)\}$/.exec(text);
  if (group !== null) {
    const outer = [...prefix, ...group[1]!.split('::').filter((part) => part !== '')];
    return splitList(group[2]!).flatMap((each) => flatten(each, outer));
  }
  const [target = '', as] = text.split(' as ');
  const names = [...prefix, ...target.split('::').filter((part) => part !== '')];
  if (names.at(-1) === '*') return [{ target: names.slice(0, -1), alias: null }];
  if (names.at(-1) === 'self') names.pop();
  return [{ target: names, alias: as ?? names.at(-1)! }];
}

/** Splits at the separators that stand outside all brackets. */
export function splitList(text: string, separator = ','): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, letter] of [...text].entries()) {
    if ('<({['.includes(letter)) depth++;
    else if (')}]'.includes(letter) || (letter === '>' && text[index - 1] !== '-')) depth--;
    else if (letter === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

function sameModule(
  root: StubModule,
  from: StubModule,
  target: readonly string[],
  module: StubModule,
): boolean {
  let path = [...from.path];
  for (const [index, name] of target.entries()) {
    if (index === 0 && name === 'crate') path = [];
    else if (name === 'super') path.pop();
    else if (name !== 'self') path.push(name);
  }
  return path.join('::') === module.path.join('::') && root !== module;
}
