/** The types of all variables of a file, and of the places where pinning is decided: what the oracle asks rustc about. */
import { type Span, shift } from '../base/text.ts';
import type { Expr, ExprId } from '../hir/model.ts';
import type { AutoTraitProof, Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import { pointeeOf } from '../words/pointee.ts';

/** A variable or an expression, and what Pinscope takes it to be. */
export interface PlaceType {
  /** `local`: a variable. The others: what is awaited, given to a function named `poll`, or to be pinned. */
  readonly kind: 'local' | 'await' | 'poll' | 'pin!' | 'Pin::new';
  /** Null for expressions. */
  readonly name: string | null;
  /** File offsets of the identifier, or of the whole expression. */
  readonly span: Span;
  readonly type: Ty;
  /** Whether what a pointer points to is `Unpin`, as the code there sees it; null for what is no pointer. */
  pointeeUnpin(): AutoTraitProof['verdict'] | null;
}

/** Every place of every body, those of macros' own making left out. Expensive: all bodies are inferred. */
export function placeTypes(file: FileFacts): readonly PlaceType[] {
  return file.everyBody().flatMap((facts) => {
    const place = (kind: PlaceType['kind'], name: string | null, span: Span, type: Ty): PlaceType => ({
      kind,
      name,
      span: shift(span, facts.offset),
      type,
      pointeeUnpin: () => {
        const pointee = pointeeOf(type);
        return pointee && file.unpinIn(pointee, facts.item).verdict;
      },
    });
    const { body, types } = facts;
    const locals = body.bindings.flatMap(({ name, span, macro }, id) =>
      macro === null ? [place('local', name, span, types.binding(id))] : [],
    );
    const pinned = body.exprs.flatMap((expr, id) =>
      decidingPlaces(facts, expr, id).map(([kind, operand]) =>
        place(kind, null, body.exprs[operand]!.span, types.expr(operand)),
      ),
    );
    return [...locals, ...pinned];
  });
}

/** The operands of one expression whose pinning matters. */
function decidingPlaces(
  { body, types }: BodyFacts,
  expr: Expr,
  id: ExprId,
): readonly (readonly [PlaceType['kind'], ExprId])[] {
  switch (expr.kind) {
    case 'await':
      return [['await', expr.operand]];
    case 'methodCall':
      return expr.method.text === 'poll' ? [['poll', expr.receiver]] : [];
    case 'call': {
      const argument = expr.arguments[0];
      const callee = body.exprs[expr.callee]!;
      if (argument === undefined || callee.kind !== 'path') return [];
      if (callee.path.segments.at(-1)?.name.text === 'poll') return [['poll', argument]];
      return types.call(id).path === 'std::pin::Pin::new' ? [['Pin::new', argument]] : [];
    }
    case 'macro':
      return expr.body.shape === 'pin' ? [['pin!', expr.body.value]] : [];
    default:
      return [];
  }
}
