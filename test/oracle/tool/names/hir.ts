/**
 * Reads `-Zunpretty=hir-tree`: what the paths of a crate resolve to, and where its definitions stand.
 *
 * `Type::name` is resolved only by type checking: such paths are handed out with the span under which THIR has them.
 */
import { type DebugNode, debugTrees, field, leaf } from './debug-tree.ts';
import { type Kind, type Place, parseDefId, parseSpan } from './truth.ts';

export interface HirPath {
  readonly kind: Kind;
  /** Of the whole path; of an import in a group only its own part. */
  readonly at: Place;
  /** The last segment's. */
  readonly name: string;
  readonly meanings: readonly HirMeaning[];
}

export interface HirMeaning {
  readonly kind: string;
  /** As printed: `DefId(…)`, or the name of a built-in type. */
  readonly definition: string;
}

/** `Type::name`, whose `at` is that of the expression, pattern or type around it. */
export interface RelativePath {
  readonly kind: Kind;
  readonly at: Place;
  readonly name: string;
  /** What the type resolves to when it is written as a path. */
  readonly on: readonly HirMeaning[];
}

export interface Hir {
  readonly paths: readonly HirPath[];
  readonly relative: readonly RelativePath[];
  /** By the definition path of a local item. */
  readonly places: ReadonlyMap<string, Place>;
}

export async function readHir(lines: AsyncIterable<string>): Promise<Hir> {
  const reader = new Reader();
  for await (const owner of debugTrees(lines, (head) => head.startsWith('DefId('))) reader.visit(owner, null);
  return reader;
}

const DEFINES = /^(Item|TraitItem|ImplItem|ForeignItem|Variant)$/;

/** What a path may be part of, with the kind that it has there. */
const OWNERS: Readonly<Record<string, Kind>> = {
  Expr: 'value',
  ConstArg: 'value',
  Pat: 'pattern',
  PatExpr: 'pattern',
  Ty: 'type',
  TraitRef: 'type',
  Item: 'import',
};

class Reader implements Hir {
  readonly paths: HirPath[] = [];
  readonly relative: RelativePath[] = [];
  readonly places = new Map<string, Place>();

  visit(node: DebugNode, around: DebugNode | null): void {
    this.define(node);
    if (node.head === 'Path' && field(node, 'res') !== null) this.path(node, around);
    else if (node.head === 'TypeRelative' && around !== null) this.typeRelative(node, around);
    const inside = node.head in OWNERS ? node : around;
    for (const child of node.children) this.visit(child, inside);
  }

  private define(node: DebugNode): void {
    if (!DEFINES.test(node.head)) return;
    const id = leaf(node, 'owner_id') ?? leaf(node, 'def_id');
    const definition = id === null ? null : parseDefId(id);
    const at = parseSpan(leaf(node, 'span') ?? '');
    if (definition === null || at === null || !at.written || this.places.has(definition.path)) return;
    this.places.set(definition.path, at);
  }

  private path(node: DebugNode, around: DebugNode | null): void {
    const at = parseSpan(leaf(node, 'span') ?? '');
    const segments = field(node, 'segments')?.children ?? [];
    const names = segments.map((segment) => nameOf(leaf(segment, 'ident')));
    const meanings = meaningsOf(field(node, 'res')!);
    if (at === null || !at.written || names.length === 0 || meanings.length === 0) return;
    const kind = around === null ? 'type' : OWNERS[around.head]!;
    this.paths.push({ kind, at, name: names.at(-1)!, meanings });
  }

  private typeRelative(node: DebugNode, around: DebugNode): void {
    const at = parseSpan(leaf(around, 'span') ?? '');
    const segment = node.children.find(({ head }) => head === 'PathSegment');
    if (at === null || !at.written || segment === undefined) return;
    const type = node.children.find(({ head }) => head === 'Ty');
    const kind = type === undefined ? null : field(type, 'kind');
    const resolved =
      kind?.head === 'Path' ? kind.children.find(({ head }) => head === 'Resolved') : undefined;
    const path = resolved?.children.find(({ head }) => head === 'Path');
    const on = path === undefined ? [] : meaningsOf(field(path, 'res')!);
    this.relative.push({ kind: OWNERS[around.head]!, at, name: nameOf(leaf(segment, 'ident')), on });
  }
}

function nameOf(ident: string | null): string {
  return (ident ?? '').replace(/#\d+$/, '').replace(/^r#/, '');
}

/** What is in scope only where it is written is no item, and names none. */
const NO_ITEMS = /^(TyParam|ConstParam|LifetimeParam|ExternCrate|Use)$/;

function meaningsOf(res: DebugNode): HirMeaning[] {
  if (res.head === 'PerNS') return res.children.flatMap(({ children }) => children.flatMap(meaningsOf));
  if (res.head === 'PrimTy') {
    const type = res.children[0];
    const name = (type?.children[0] ?? type)?.head.toLowerCase();
    return name === undefined ? [] : [{ kind: 'PrimTy', definition: name }];
  }
  const [kind, definition] = res.children;
  if (res.head !== 'Def' || kind === undefined || definition === undefined || NO_ITEMS.test(kind.head))
    return [];
  return [{ kind: kind.head, definition: definition.head }];
}
