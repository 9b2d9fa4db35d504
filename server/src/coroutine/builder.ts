/**
 * Builds the graph of one coroutine body the way rustc builds MIR: every expression is lowered into a destination
 * (`into`), as a place (`place`) or as an operand (`operand`), and the scope each temporary lives in is the one
 * rustc's region resolution gives it. This class holds the state and the vocabulary; the parts in `build/` lower one
 * family of expressions each.
 */
import type { Span } from '../base/text.ts';
import type { BindingId, Body, Expr, ExprId } from '../hir/model.ts';
import { type BodyTypes, type Ty, type TypeOracle, UNKNOWN } from '../types/model.ts';
import { Borrows } from './borrows.ts';
import { buildInto } from './build/expressions.ts';
import { buildPlace } from './build/places.ts';
import type { CaptureFinder } from './captures.ts';
import { type BlockId, Graph, NO_SLOT, Op, type Site, type SlotId, type SlotKind } from './cfg.ts';
import type { Place } from './place.ts';
import { TypeQuestions } from './questions.ts';
import { type Scope, Scopes } from './scopes.ts';

/** A suspension point found while building. */
export interface PendingSuspension {
  readonly span: Span;
  readonly keyword: Span;
  readonly macro: string | null;
  readonly expr: ExprId;
  readonly awaited: Ty;
  /** The future being polled, for what it holds; {@link NO_SLOT} when it is not known. */
  readonly awaitee: SlotId;
  /** See `Scopes.time`. */
  readonly time: number;
}

/** A loop or labelled block that `break` and `continue` can name. */
interface Breakable {
  readonly expr: ExprId;
  readonly exit: BlockId;
  readonly again: BlockId | null;
  readonly destination: SlotId;
  readonly depth: number;
}

interface SlotOptions {
  readonly name?: string;
  readonly binding?: BindingId;
  readonly macro?: string;
  readonly real?: boolean;
  /** A type with the same drop glue and borrows, where the slot's own is put together here. */
  readonly like?: Ty;
}

export interface BuilderInput {
  readonly body: Body;
  readonly types: BodyTypes;
  readonly oracle: TypeOracle;
  /** 2015 to 2024, as a number. */
  readonly edition: number;
  /** Expressions that contain a suspension point of this coroutine. */
  readonly suspends: Uint8Array;
  readonly captures: CaptureFinder;
}

export class Builder {
  readonly body: Body;
  readonly types: BodyTypes;
  readonly oracle: TypeOracle;
  readonly questions: TypeQuestions;
  readonly edition: number;
  readonly suspends: Uint8Array;
  readonly captures: CaptureFinder;
  /** The stream macro whose block this is. */
  readonly stream: string | null;
  readonly graph = new Graph();
  readonly scopes: Scopes;
  readonly suspensions: PendingSuspension[] = [];
  readonly borrows: Borrows;
  /** Temporaries whose life a `let` extends, and `pin!` calls whose value it keeps, with the scope they get. */
  readonly extended = new Map<ExprId, Scope>();
  /** For futures of async functions that are awaited where they are made, what their outputs hold. */
  readonly outputs = new Map<SlotId, SlotId>();
  /** While a match guard runs, its bindings are references to what they will be bound to. */
  readonly guardReferences = new Map<BindingId, SlotId>();
  readonly breakables: Breakable[] = [];
  readonly entry: BlockId;
  readonly returnBlock: BlockId;
  block: BlockId;
  /** Where temporaries of the expression being lowered die: the innermost terminating scope. */
  tempScope: Scope;
  /** Where variables being bound die. */
  variableScope: Scope;
  private readonly locals: Int32Array;

  constructor(input: BuilderInput, span: Span, stream: string | null) {
    this.stream = stream;
    this.body = input.body;
    this.types = input.types;
    this.oracle = input.oracle;
    this.questions = TypeQuestions.of(input.oracle);
    this.edition = input.edition;
    this.suspends = input.suspends;
    this.captures = input.captures;
    this.locals = new Int32Array(input.body.bindings.length).fill(NO_SLOT);
    this.borrows = new Borrows(this.graph);
    this.scopes = new Scopes(this.graph);
    this.entry = this.graph.newBlock();
    this.returnBlock = this.graph.newBlock();
    this.block = this.entry;
    this.tempScope = this.variableScope = this.scopes.push(span.end, true);
  }

  into(destination: SlotId, expr: ExprId): void {
    buildInto(this, destination, expr);
  }

  place(expr: ExprId): Place {
    return buildPlace(this, expr);
  }

  expr(id: ExprId): Expr {
    return this.body.exprs[id]!;
  }

  // --------------------------------------------------------------------------------------------------- questions

  needsDrop(type: Ty): boolean {
    return this.questions.needsDrop(type);
  }

  mayHoldBorrow(type: Ty): boolean {
    return this.questions.holdsBorrow(type) !== 'no';
  }

  anySuspends(exprs: readonly ExprId[]): boolean {
    return exprs.some((expr) => this.suspends[expr] === 1);
  }

  // ------------------------------------------------------------------------------------------------------- slots

  newSlot(kind: SlotKind, type: Ty, declaration: Span, options: SlotOptions = NO_OPTIONS): SlotId {
    const like = options.like ?? type;
    const real = options.real ?? true;
    return this.graph.newSlot({
      kind,
      name: options.name ?? null,
      binding: options.binding ?? null,
      macro: options.macro ?? this.writer(declaration),
      type,
      declaration,
      needsDrop: real && this.needsDrop(like),
      holdsBorrow: this.questions.holdsBorrow(like),
      real,
      scopeEnd: -1,
      disturbed: UNDISTURBED,
      scheduled: 0,
    });
  }

  /** A temporary for the value of `expr` in `scope`; without events where no suspension point can meet it. */
  temporary(expr: ExprId, scope: Scope, type: Ty = this.types.expr(expr)): SlotId {
    if (!scope.suspends) return this.passing(expr, type);
    const slot = this.newSlot('temporary', type, this.expr(expr).span);
    this.scopes.scheduleStorage(scope, slot);
    return slot;
  }

  /** Stands for what the output of a future will hold that has just been made in `future`. */
  outputOf(future: SlotId): SlotId {
    const { type, declaration } = this.graph.slot(future);
    const output = this.newSlot('temporary', type, declaration, PASSING);
    this.outputs.set(future, output);
    return output;
  }

  /** Schedules the drop of a temporary that stays where it is; one without events may at least unwind. */
  scheduleDrop(scope: Scope, slot: SlotId, type: Ty): void {
    if (scope.suspends) this.scopes.scheduleDrop(scope, slot);
    else if (this.needsDrop(type)) scope.dropsMore = true;
  }

  /** A slot that only passes borrows on; none when the type cannot hold any. */
  passing(expr: ExprId, type: Ty = this.types.expr(expr)): SlotId {
    return this.mayHoldBorrow(type)
      ? this.newSlot('temporary', type, this.expr(expr).span, PASSING)
      : NO_SLOT;
  }

  /** The slot of a variable declared in this body; none for captured variables. */
  local(binding: BindingId): SlotId {
    return this.locals[binding]!;
  }

  declare(binding: BindingId, type: Ty = this.types.binding(binding)): SlotId {
    const { name, span } = this.body.bindings[binding]!;
    const slot = this.newSlot('variable', type, span, { name, binding });
    this.locals[binding] = slot;
    this.scopes.scheduleStorage(this.variableScope, slot);
    return slot;
  }

  /** The macro of the code's own that wrote what lies at `span`; null for what the text itself says. */
  writer({ start, end }: Span): string | null {
    const { expansions } = this.body;
    if (expansions.length === 0) return null;
    const found = expansions.find(
      ({ span, name }) => name !== '' && span.start === start && span.end === end,
    );
    return found === undefined ? null : found.name.slice(found.name.lastIndexOf(':') + 1);
  }

  // ------------------------------------------------------------------------------------------------------ events

  private emit(op: number, path: number, site: Site): void {
    if (path === NO_SLOT || !this.graph.slot(this.graph.pathSlot[path]!).real) return;
    this.graph.emit(this.block, op, path, site);
  }

  assign(slot: SlotId, site: Site): void {
    this.emit(Op.assign, slot, site);
  }

  assignPart(path: number, site: Site): void {
    this.emit(Op.assignPart, path, site);
  }

  use(slot: SlotId, site: Site): void {
    this.emit(Op.use, slot, site);
  }

  move(path: number, site: Site): void {
    this.emit(Op.move, path, site);
  }

  moveUnsure(path: number, site: Site): void {
    this.emit(Op.moveUnsure, path, site);
  }

  borrowSlot(slot: SlotId, site: Site): void {
    this.emit(Op.borrow, slot, site);
  }

  drop(path: number): void {
    this.emit(Op.drop, path, this.scopes.time);
  }

  mention(slot: SlotId, site: Site): void {
    this.emit(Op.mention, slot, site);
  }

  unseenBorrow(slot: SlotId, site: Site): void {
    this.emit(Op.unseenBorrow, slot, site);
  }

  call(site: Site): void {
    this.graph.emit(this.block, Op.call, this.scopes.time, site);
  }

  // ----------------------------------------------------------------------------------------------- control flow

  newBlock(): BlockId {
    return this.graph.newBlock();
  }

  goto(target: BlockId): void {
    this.graph.link(this.block, target);
  }

  /** Ends the current block in `target` and goes on there. */
  enter(target: BlockId): void {
    this.goto(target);
    this.block = target;
  }

  /** A new block reached from the current one, which stays current. */
  branch(): BlockId {
    const block = this.newBlock();
    this.goto(block);
    return block;
  }

  /** What follows is unreachable. */
  diverge(): void {
    this.block = this.newBlock();
  }

  /** Leaves all scopes deeper than `depth` for `target`; what follows is unreachable. */
  exit(depth: number, target: BlockId): void {
    this.scopes.exit(this.block, depth, target);
    this.diverge();
  }

  /** Runs `build` in a scope at whose end its temporaries die. */
  terminating(end: number, suspends: boolean, build: () => void): void {
    const outer = this.tempScope;
    this.tempScope = this.scopes.push(end, suspends);
    build();
    this.scopes.pop(this.block);
    this.tempScope = outer;
  }

  /** Lowers `expr` as a terminating scope of its own. */
  intoTerminating(destination: SlotId, expr: ExprId): void {
    this.terminating(this.expr(expr).span.end, this.suspends[expr] === 1, () => this.into(destination, expr));
  }

  /** Runs `build` in a scope for variables that is no border for temporaries. */
  withVariables(scope: Scope, build: () => void): void {
    const outer = this.variableScope;
    this.variableScope = scope;
    build();
    this.variableScope = outer;
  }

  /** Suspends here; afterwards the current block is where the future goes on. */
  suspend(point: Omit<PendingSuspension, 'time'>): void {
    this.graph.emit(this.block, Op.yield, this.suspensions.length, point.expr);
    this.suspensions.push({ ...point, time: this.scopes.time });
    const resumed = this.branch();
    this.scopes.cancel(this.block);
    this.block = resumed;
  }

  unknownReference(): Ty {
    return UNKNOWN_REFERENCE;
  }
}

const UNDISTURBED: readonly number[] = [];
const NO_OPTIONS: SlotOptions = {};
const PASSING: SlotOptions = { real: false };
const UNKNOWN_REFERENCE: Ty = { kind: 'reference', mutable: false, target: UNKNOWN, lifetime: null };
