/**
 * CONTRACT. What every async body keeps at every suspension point. Spans are relative to the item that owns the body,
 * like those of the `Body` they were worked out from.
 */
import type { Span } from '../base/text.ts';
import type { BindingId, ExprId } from '../hir/model.ts';
import type { Ty } from '../types/model.ts';

/** An async fn's body, an async block or an async closure. */
export interface Coroutine {
  /** The function's name; for blocks and closures the enclosing function's name. */
  readonly name: string;
  readonly kind: 'async fn' | 'async block' | 'async closure';
  /** The whole function, block or closure. */
  readonly span: Span;
  /** Index of the enclosing coroutine in the same list; null when the body around it is not one. */
  readonly parent: number | null;
  /** The block or closure expression; null for an async fn. */
  readonly expr: ExprId | null;
  readonly parameters: readonly { readonly name: string; readonly type: Ty }[];
  readonly captures: readonly Capture[];
  readonly suspensions: readonly Suspension[];
  /** False when a syntax error or an unknown macro lies in the body: nothing here supports an `error`. */
  readonly complete: boolean;
}

export interface Capture {
  readonly name: string;
  readonly binding: BindingId;
  readonly by: 'ref' | 'mut' | 'move';
  readonly type: Ty;
}

export interface Suspension {
  /** The whole `expr.await`, or the macro call that writes the await. */
  readonly span: Span;
  /** The `await` keyword; for a macro its name. */
  readonly keyword: Span;
  /** `select!`, `join!`, … without path and `!`; null for a plain `.await`. */
  readonly macro: string | null;
  /** The await expression, or the macro expression. */
  readonly expr: ExprId;
  /** The type of the awaited future. */
  readonly awaited: Ty;
  /** What rustc stores for this state; the awaited future, drop flags and captures are left out. In order of declaration. */
  readonly held: readonly Held[];
  /** What only `Send` looks at, beyond `held` (SEMANTICS.md 1.2). */
  readonly witness: readonly Held[];
}

export interface Held {
  /** Null: a temporary. A variable that a macro of the code's own declares has a name and an origin. */
  readonly name: string | null;
  readonly binding: BindingId | null;
  /** `for`: a loop's iterator; `pin!`: the value that a pinning macro keeps; the name of any other macro that made it. */
  readonly origin: 'for' | 'pin!' | `${string}!` | null;
  readonly type: Ty;
  /** The binding's identifier, or the temporary's expression. */
  readonly declaration: Span;
  readonly role: 'borrow' | 'owned' | 'guard';
  /** `gone`: moved or dropped on every path to here, but the field is still reserved. */
  readonly value: 'present' | 'maybe' | 'gone';
  /** Never empty; in the order used, dropped, borrowed. */
  readonly why: readonly Reason[];
  /** Other held things of the same suspension that this one points into. */
  readonly borrowsFrom: readonly BorrowEdge[];
}

export interface Reason {
  readonly kind: 'used' | 'dropped' | 'borrowed';
  /** The next use, the end of the scope that drops it, or the borrow; null when there is no one place to show. */
  readonly at: Span | null;
}

export interface BorrowEdge {
  /** Name of what is borrowed; null for a temporary. */
  readonly name: string | null;
  readonly origin: Held['origin'];
  readonly declaration: Span;
}
