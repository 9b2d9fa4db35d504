/** A file with its types, asked about by the names that stand in it. */
import { lowerBody, lowerItems } from '../../../server/src/hir/index.ts';
import type { Body, ExprId, FunctionItem, Item } from '../../../server/src/hir/model.ts';
import {
  type AutoTraitProof,
  type BodyTypes,
  type CallFacts,
  createTypeContext,
  type ReceiverFacts,
  type ResolvedPath,
  stubLibrary,
  type Ty,
  type TypeContext,
  type TypeContextOptions,
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

export type Around = Partial<Pick<TypeContextOptions, 'edition' | 'dependencies' | 'libraries'>> & {
  /** Other files of the crate by their module path, `net::conn`. */
  readonly files?: Readonly<Record<string, string>>;
};

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
  const { files = {}, ...rest } = around;
  const context = createTypeContext({
    uri: 'file:///app/src/lib.rs',
    items,
    edition: '2021',
    dependencies: new Set(),
    stubs: stubLibrary(parser),
    bodyOf: (item) => bodies.get(item) ?? null,
    otherFiles: Object.entries(files).map(([path, source]) => ({
      uri: `file:///app/src/${path.replaceAll('::', '/')}.rs`,
      modulePath: path.split('::'),
      items: lowered(source).items,
    })),
    ...rest,
  });
  return new TypedFile(context, items.items, bodies);
}

/** `code` inside a function. */
export function typedCode(code: string, outside = ''): Promise<TypedFile> {
  return typedFile(`${outside}\nasync fn example() {\n${code}\n}`);
}
