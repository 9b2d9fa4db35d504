/**
 * What the lowering of one body carries around: the arrays it fills, the names in scope, and the tree it reads.
 * The forms of expressions live in tables (see ./expressions.ts); the context looks them up, so that no form has to
 * import another.
 */
import type { Span } from '../../base/text.ts';
import {
  type FlatTree,
  type FragmentKind,
  NONE,
  type NodeId,
  type NodeKind,
  type PartedText,
  type Piece,
  type SyntaxDocument,
  type SyntaxKind,
} from '../../syntax/index.ts';
import { ItemLowering } from '../items.ts';
import type { MacroDefinitionText, MacroSource } from '../macros/definitions.ts';
import type { MacroNames } from '../macros/names.ts';
import type {
  Binding,
  BindingId,
  Expansion,
  Expr,
  ExprId,
  Name,
  Path,
  PatId,
  Pattern,
  Statement,
} from '../model.ts';
import { singleSegment } from '../plain-path.ts';
import { lowerName } from '../types.ts';
import { type CfgDecider, presentCode } from './cfg.ts';
import { JumpTargets, Scopes } from './scopes.ts';

/** Stands where an expression will be whose parts are being lowered. */
const UNFILLED: Expr = { kind: 'missing', span: { start: 0, end: 0 } };

/** Expressions and patterns nested deeper than this lower to `missing`; so no text can exhaust the stack. */
const DEPTH_LIMIT = 500;

/**
 * Lowers one kind of node to an expression. `id` is the number the expression will have; its parts get larger ones.
 * The returned span is the node's unless the form has a reason.
 */
export type ExpressionForm = (cx: BodyContext, node: NodeId, span: Span, id: ExprId) => Expr;
export type ExpressionForms = Readonly<Partial<Record<SyntaxKind, ExpressionForm>>>;

/**
 * The statements that a macro call makes in the block around it; null when it is an expression to whoever reads it.
 * `lower` reads the statements of a block of the present tree.
 */
export type MacroStatementForm = (
  cx: BodyContext,
  node: NodeId,
  lower: (block: NodeId) => readonly Statement[],
) => readonly Statement[] | null;

/** How what may stand in a body is read. */
export interface Forms {
  readonly expressions: ExpressionForms;
  readonly macroStatement: MacroStatementForm;
}

/** What decides about the meaning of a body besides its text. */
export interface BodySurroundings {
  /** The file's names of macros. */
  readonly names: MacroNames;
  readonly cfg: CfgDecider;
  readonly macros: MacroSource;
}

/** A pattern's binding as written, before it gets a number. */
export interface BindingForm {
  readonly name: string;
  readonly span: Span;
  readonly mutable: boolean;
  readonly mode: Binding['mode'];
  readonly macro?: string;
}

export class BodyContext {
  readonly exprs: Expr[] = [];
  readonly pats: Pattern[] = [];
  readonly bindings: Binding[] = [];
  readonly items: ItemLowering;
  /** Where a `#[cfg(…)]` stands that nobody could decide, on whatever. */
  readonly cfgs: Span[] = [];
  readonly expansions: Expansion[] = [];
  readonly surroundings: BodySurroundings;
  readonly scopes = new Scopes();
  readonly jumps = new JumpTargets();
  /** What {@link tree} is a tree of: the file, or what a macro writes. */
  private document: PartedText;
  private readonly file: SyntaxDocument;
  /** The names of macros in the present block. */
  macros: MacroNames;
  /** The tree that node numbers refer to: the body's, or that of a macro's arguments. */
  tree: FlatTree;
  /** How many macro calls' arguments are being lowered, one inside the other. */
  macroDepth = 0;
  /** How much text macro calls' arguments had so far, nested ones counted again. */
  macroEffort = 0;
  /** How many calls were expanded so far. */
  expansionCount = 0;
  /** How much text the body's item has. */
  readonly size: number;
  private readonly forms: Forms;
  /** File offset of the call whose expansion is being lowered, the outermost one; null outside of any. */
  private call: number | null = null;
  private owner: ExprId | null = null;
  private depth = 0;

  constructor(document: SyntaxDocument, tree: FlatTree, surroundings: BodySurroundings, forms: Forms) {
    this.file = document;
    this.document = document;
    this.surroundings = surroundings;
    this.tree = this.present(tree);
    this.size = tree.size === 0 ? 0 : tree.end(0) - tree.start(0);
    this.macros = surroundings.names;
    this.forms = forms;
    this.items = new ItemLowering(document);
  }

  /** The tree without what no build has; notes where it could not be decided. */
  private present(tree: FlatTree): FlatTree {
    const { tree: left, open } = presentCode(tree, this.surroundings.cfg);
    this.cfgs.push(...open);
    return left;
  }

  // ------------------------------------------------------------------------------------------------- expressions

  /** Lowers an expression; `missing` when there is none at `node`, which may be {@link NONE}. */
  expr(node: NodeId, near: NodeId = node): ExprId {
    const inner = this.unparenthesized(node);
    const form = this.formOf(inner);
    if (form === undefined || this.depth >= DEPTH_LIMIT) return this.missing(inner === NONE ? near : inner);
    const id = this.add(UNFILLED);
    this.depth++;
    this.exprs[id] = form(this, inner, this.tree.span(inner), id);
    this.depth--;
    return id;
  }

  /** The expression at `node` for a number that is given out already. */
  exprAs(id: ExprId, node: NodeId): Expr {
    const inner = this.unparenthesized(node);
    const form = this.formOf(inner);
    const span = this.tree.span(inner === NONE ? node : inner);
    if (form === undefined || this.depth >= DEPTH_LIMIT) return { kind: 'missing', span };
    this.depth++;
    const expr = form(this, inner, span, id);
    this.depth--;
    return expr;
  }

  private formOf(node: NodeId): ExpressionForm | undefined {
    if (node === NONE || this.tree.isMissing(node)) return undefined;
    return this.forms.expressions[this.tree.kind(node)];
  }

  /** See {@link MacroStatementForm}. */
  macroStatements(node: NodeId, lower: (block: NodeId) => readonly Statement[]): readonly Statement[] | null {
    return this.forms.macroStatement(this, node, lower);
  }

  optionalExpr(node: NodeId): ExprId | null {
    return node === NONE ? null : this.expr(node);
  }

  /** The expression in a field of `node`, or `missing` over the node. */
  exprByField(
    node: NodeId,
    field: 'value' | 'left' | 'right' | 'body' | 'condition' | 'consequence',
  ): ExprId {
    return this.expr(this.tree.childByField(node, field), node);
  }

  isExpression(node: NodeId): boolean {
    return this.forms.expressions[this.tree.kind(node)] !== undefined;
  }

  /** The children of `node` that are expressions. */
  expressionsIn(node: NodeId): NodeId[] {
    const found: NodeId[] = [];
    if (node === NONE) return found;
    const { tree } = this;
    for (let child = tree.firstChild(node); child !== NONE; child = tree.nextSibling(child))
      if (this.isExpression(child)) found.push(child);
    return found;
  }

  /** The first child of `node` that is an expression. */
  operand(node: NodeId): NodeId {
    const { tree } = this;
    if (node === NONE) return NONE;
    let child = tree.firstChild(node);
    while (child !== NONE && !this.isExpression(child)) child = tree.nextSibling(child);
    return child;
  }

  add(expr: Expr): ExprId {
    return this.exprs.push(expr) - 1;
  }

  /** Adds an expression that has to know its own number while its parts are lowered. */
  addWithId(make: (id: ExprId) => Expr): ExprId {
    const id = this.add(UNFILLED);
    this.exprs[id] = make(id);
    return id;
  }

  missing(near: NodeId): ExprId {
    return this.add({ kind: 'missing', span: this.tree.span(near) });
  }

  /** A single name as an expression; it means a local if one is in scope. */
  nameExpr(name: Name): Expr {
    return {
      kind: 'path',
      span: name.span,
      path: singleSegment(name),
      local: this.scopes.resolve(name.text),
    };
  }

  /** Parentheses leave nothing behind but the expression in them. A loop, as people nest them by the thousand. */
  private unparenthesized(node: NodeId): NodeId {
    let inner = node;
    while (inner !== NONE && this.tree.kind(inner) === 'parenthesized_expression')
      inner = this.operand(inner);
    return inner;
  }

  // ---------------------------------------------------------------------------------------------------- patterns

  addPattern(pattern: Pattern): PatId {
    return this.pats.push(pattern) - 1;
  }

  addBinding(form: BindingForm): BindingId {
    const { name, span, mutable, mode, macro = null } = form;
    return this.bindings.push({ name, span, mutable, mode, macro, owner: this.owner }) - 1;
  }

  // ------------------------------------------------------------------------------------------------ surroundings

  /** Runs `inside` as the inside of a closure or async block: its bindings belong to `owner`, no jump leaves it. */
  owned<T>(owner: ExprId, inside: () => T): T {
    const saved = this.owner;
    this.owner = owner;
    const result = this.jumps.cutOff(() => this.scopes.scoped(inside));
    this.owner = saved;
    return result;
  }

  /** Runs `inside` on another tree of the same file whose offsets count from the same origin. */
  within<T>(tree: FlatTree, inside: () => T): T {
    const saved = this.tree;
    this.tree = tree;
    const result = inside();
    this.tree = saved;
    return result;
  }

  /** A part of the present tree's text parsed on its own; offsets count from the same origin. */
  fragment(span: Span, kind: FragmentKind, standIn?: string): FlatTree {
    const { origin } = this.tree;
    const fileSpan = { start: origin + span.start, end: origin + span.end };
    const options = standIn === undefined ? {} : { standIn };
    return this.present(this.document.fragment(fileSpan, kind, origin, options));
  }

  /** Parts of the present tree's text, with Rust between them, parsed as one; offsets count from the same origin. */
  compose(pieces: readonly Piece[], root: NodeKind): FlatTree {
    const { origin } = this.tree;
    const inFile = pieces.map((piece) =>
      typeof piece === 'string' ? piece : { start: origin + piece.start, end: origin + piece.end },
    );
    return this.present(this.document.compose(inFile, root, origin));
  }

  /** The text of the `macro_rules!` that a call at `start`, an offset of the present tree, means; null without one. */
  definitionOf(path: Path, start: number): MacroDefinitionText | null {
    const [first, second] = path.segments;
    const own = first === undefined || second !== undefined ? null : this.macros.textOf(first.name.text);
    if (own !== null) return { text: own, crate: 'crate' };
    return this.surroundings.macros.definition(path, this.call ?? this.tree.origin + start);
  }

  /**
   * Runs `inside` on the tree of what a macro writes at a call at `start`, which may be nothing that parses. What is
   * lowered there has offsets in `text`; with what comes back `place` puts it where it is for the caller.
   */
  inExpansion<T>(
    text: string,
    kind: FragmentKind,
    start: number,
    inside: (tree: FlatTree) => T | null,
    place: <C>(code: C) => C,
  ): T | null {
    const { document, call, tree: around } = this;
    this.document = this.items.document = this.file.partsOf(text);
    this.call ??= around.origin + start;
    const tree = this.present(this.document.fragment({ start: 0, end: text.length }, kind, 0));
    const lists: unknown[][] = [
      this.exprs,
      this.pats,
      this.bindings,
      this.cfgs,
      this.expansions,
      this.items.items,
    ];
    const marks = lists.map(({ length }) => length);
    const result = this.within(tree, () => inside(tree));
    this.document = this.items.document = document;
    this.call = call;
    lists.forEach((list, index) => {
      for (let at = marks[index]!; at < list.length; at++) list[at] = place(list[at]);
    });
    return result === null ? null : place(result);
  }

  /** The name at an identifier, `self`, label or field node. */
  name(node: NodeId, span?: Span): Name {
    return lowerName(this.tree, node, span);
  }

  label(node: NodeId): Name | null {
    const label = this.tree.childOfKind(node, 'label');
    return label === NONE ? null : this.name(label);
  }
}
