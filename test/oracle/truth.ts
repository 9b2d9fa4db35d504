/**
 * What rustc keeps in every async body, as JSON. The shape is that of `pinscope inspect --json`
 * (ARCHITECTURE.md), so that the two are compared field by field; README.md beside this file says where it
 * differs. Lines and columns are 1-based, columns count Unicode scalars, `end` is exclusive.
 */

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type CoroutineKind = 'async fn' | 'async block' | 'async closure';

/** Why rustc reserves the slot: read again, only dropped again, or borrowed at least once in this scope. */
export type Reason = 'used' | 'dropped' | 'borrowed';

/** What the slot holds while the future is parked; `partly`: some fields of a struct or tuple were moved out. */
export type SlotValue = 'present' | 'maybe' | 'gone' | 'partly';

/** The owner that a stored pointer may point into. */
export interface BorrowEdge {
  readonly name: string | null;
  readonly declaration: Range;
  /** False: the pointer is stored, but the borrow checker knows that nobody follows it any more. */
  readonly live: boolean;
  readonly mutable: boolean;
}

/** A variable or temporary that the parked future stores. */
export interface Slot {
  /** Null for temporaries and for variables that only the compiler or a macro named. */
  readonly name: string | null;
  /** `for`: a loop's iterator; `NAME!`: made by that macro; null: written in the source. */
  readonly origin: string | null;
  readonly type: string | null;
  readonly declaration: Range;
  readonly value: SlotValue | null;
  readonly why: readonly Reason[];
  readonly borrowsFrom: readonly BorrowEdge[];
}

export interface Suspension {
  /** The whole `expr.await`; the macro call's range where a macro wrote the `.await`. */
  readonly range: Range;
  readonly macro: string | null;
  readonly held: readonly Slot[];
  /** What only auto traits look at, beyond `held`. */
  readonly witness: readonly Slot[];
}

export interface Capture {
  readonly name: string;
  readonly by: 'ref' | 'mut' | 'move';
  readonly type: string | null;
}

export interface Coroutine {
  readonly name: string;
  readonly kind: CoroutineKind;
  /** The body's braces for an async fn or closure, the whole expression for an async block. */
  readonly range: Range;
  readonly parent: number | null;
  readonly captures: readonly Capture[];
  readonly suspensions: readonly Suspension[];
}

export interface TruthFile {
  readonly path: string;
  readonly coroutines: readonly Coroutine[];
}

export interface Truth {
  readonly version: 1;
  readonly files: readonly TruthFile[];
}

/** Negative, zero or positive as `a` stands before, at or behind `b`. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

export function sameRange(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

/** True when `inner` lies wholly inside `outer`. */
export function encloses(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

/** `12:5-12:9`, for messages. */
export function showRange(range: Range): string {
  return `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`;
}
