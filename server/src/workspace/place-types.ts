/** The types of all variables of a file, and of the places where pinning is decided: what the oracle asks rustc about. */
import { type Span, shift } from '../base/text.ts';
import type { Expr, ExprId } from '../hir/model.ts';
import type { AutoTraitProof, Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';

/** A variable or an expression, and what Pinscope takes it to be. */
export interface PlaceType {
  /**
   * `local`: a variable. `await`, `poll`: what is awaited, or the receiver of a method named `poll`. `pin`: the
   * argument of `Pin::new` or of a pinning macro.
   */
  readonly kind: 'local' | 'await' | 'poll' | 'pin';
  /** Null for expressions. */
  readonly name: string | null;
  /** File offsets of the identifier, or of the whole expression. */
  readonly span: Span;
  readonly type: Ty;
  /** Whether the type is `Unpin`, as the code there sees it. */
  unpin(): AutoTraitProof['verdict'];
}

/** Every place of every body, those of macros' own making left out. Expensive: all bodies are inferred. */
export function placeTypes(file: FileFacts): readonly PlaceType[] {
  return file.everyBody().flatMap((facts) => {
    const place = (kind: PlaceType['kind'], name: string | null, span: Span, type: Ty): PlaceType => ({
      kind,
      name,
      span: shift(span, facts.offset),
      type,
      unpin: () => file.unpinIn(type, facts.item).verdict,
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
  { types }: BodyFacts,
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
      return argument !== undefined && types.call(id).path === 'std::pin::Pin::new'
        ? [['pin', argument]]
        : [];
    }
    case 'macro':
      return expr.body.shape === 'pin' ? [['pin', expr.body.value]] : [];
    default:
      return [];
  }
}
