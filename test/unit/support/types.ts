/** A file with its types, asked about by the names that stand in it. */
import { lowerBody, lowerItems } from '../../../server/src/hir/index.ts';
import type { Body, ExprId, FunctionItem, Item } from '../../../server/src/hir/model.ts';
import type { Edition } from '../../../server/src/names/index.ts';
import {
  type AutoTraitProof,
  type BodyTypes,
  type CallFacts,
  createTypeContext,
  filesOf,
  type Library,
  type LibraryFile,
  type ReceiverFacts,
  type ResolvedPath,
  stubLibrary,
  type Ty,
  type TypeContext,
} from '../../../server/src/types/index.ts';
import { rustParser } from './parser.ts';

export class TypedFile {
  readonly context: TypeContext;
  private readonly items: readonly Item[];
  private readonly bodies: ReadonlyMap<Item, Body>;
  private readonly inferred = new Map<Item, BodyTypes>();

  constructor(context: TypeContext, items: readonly Item[], bodies: ReadonlyMap<Item, Body>) {
    this.context = context;
    this.items = items;
    this.bodies = bodies;
  }

  /** The type of the last variable of that name, as text. */
  local(name: string): string {
    return this.context.oracle.display(this.localType(name));
  }

  localType(name: string): Ty {
    const { body, id } = this.bindingOf(name);
    return this.typesOf(body).binding(id);
  }

  mode(name: string): 'move' | 'ref' | 'refMut' {
    const { body, id } = this.bindingOf(name);
    return this.typesOf(body).bindingMode(id);
  }

  /** Facts of the last call of a method of that name. */
  receiver(method: string): ReceiverFacts {
    const { body, id } = this.callOf(method);
    return this.typesOf(body).receiver(id);
  }

  /** Facts of the last call of a function or method of that name. */
  call(name: string): CallFacts {
    const { body, id } = this.callOf(name);
    return this.typesOf(body).call(id);
  }

  unpin(name: string): AutoTraitProof {
    const proof = this.context.unpinOf(this.item(name));
    if (proof === null) throw new Error(`${name} is no type`);
    return proof;
  }

  /** What a path means at the end of the file's root module, or in the item `inside`. */
  resolve(path: string, namespace: 'type' | 'value' | 'macro' = 'type', inside?: string): ResolvedPath {
    const segments = path.split('::').map((text) => ({
      name: { text, span: NOWHERE },
      generics: [],
      parenthesized: null,
    }));
    const item = inside === undefined ? null : this.item(inside);
    return this.context.resolvePath({ global: false, qself: null, segments, span: NOWHERE }, namespace, item);
  }

  item(name: string): Item {
    const found = this.items.findLast((item) => 'name' in item && item.name.text === name);
    if (found === undefined) throw new Error(`no item ${name}`);
    return found;
  }

  private bindingOf(name: string): { readonly body: Body; readonly id: number } {
    for (const body of [...this.bodies.values()].reverse()) {
      const id = body.bindings.findLastIndex((binding) => binding.name === name);
      if (id >= 0) return { body, id };
    }
    throw new Error(`no variable ${name}`);
  }

  private callOf(name: string): { readonly body: Body; readonly id: ExprId } {
    for (const body of [...this.bodies.values()].reverse()) {
      const id = body.exprs.findLastIndex(
        (expr) =>
          (expr.kind === 'methodCall' && expr.method.text === name) ||
          (expr.kind === 'call' && calledName(body, expr.callee) === name),
      );
      if (id >= 0) return { body, id };
    }
    throw new Error(`no call of ${name}`);
  }

  private typesOf(body: Body): BodyTypes {
    const item = [...this.bodies].find(([, candidate]) => candidate === body)![0];
    let types = this.inferred.get(item);
    if (types === undefined) {
      types = this.context.inferBody(body, item as FunctionItem);
      this.inferred.set(item, types);
    }
    return types;
  }
}

const NOWHERE = { start: 0, end: 0 };

function calledName(body: Body, callee: ExprId): string | undefined {
  const expr = body.exprs[callee];
  return expr?.kind === 'path' ? expr.path.segments.at(-1)?.name.text : undefined;
}

export interface Around {
  readonly edition?: Edition;
  readonly dependencies?: ReadonlySet<string>;
  /** Libraries at hand, by the names that the file gives them. */
  readonly libraries?: Readonly<Record<string, Library>>;
  /** Other files of the crate by their module path, `net::conn`. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A library of files that have been read; `libraries` are those it can name. */
export function libraryOver(
  name: string,
  files: readonly LibraryFile[],
  libraries: Readonly<Record<string, Library>> = {},
): Library {
  const reachable = (wanted: string): Library | null => {
    const direct = Object.values(libraries).find((library) => library.name === wanted);
    if (direct !== undefined) return direct;
    return Object.values(libraries).reduce<Library | null>(
      (found, one) => found ?? one.reachable(wanted),
      null,
    );
  };
  return {
    name,
    edition: '2021',
    fetched: false,
    files: filesOf(files),
    dependencies: new Set(),
    library: (alias) => libraries[alias] ?? null,
    reachable,
    bodyOf: () => null,
  };
}

export async function typedFile(text: string, around: Around = {}): Promise<TypedFile> {
  const parser = await rustParser();
  const lowered = (source: string) => {
    const document = parser.open(source);
    const items = lowerItems(document);
    const bodies = new Map<Item, Body>();
    for (const item of items.items) {
      const body = lowerBody(document, item);
      if (body !== null) bodies.set(item, body);
    }
    document.dispose();
    return { items, bodies };
  };
  const { items, bodies } = lowered(text);
  const { files = {}, libraries = {}, edition = '2021', dependencies = new Set() } = around;
  const uri = 'file:///app/src/lib.rs';
  const others = Object.entries(files).map(([path, source]) => ({
    uri: `file:///app/src/${path.replaceAll('::', '/')}.rs`,
    modulePath: path.split('::'),
    items: lowered(source).items,
  }));
  const library = libraryOver('crate', [...others, { uri, modulePath: [], items }], libraries);
  const context = createTypeContext({
    uri,
    library: { ...library, edition, dependencies, bodyOf: (_, item) => bodies.get(item) ?? null },
    stubs: stubLibrary(parser),
  });
  return new TypedFile(context, items.items, bodies);
}

/** `code` inside a function. */
export function typedCode(code: string, outside = ''): Promise<TypedFile> {
  return typedFile(`${outside}\nasync fn example() {\n${code}\n}`);
}
