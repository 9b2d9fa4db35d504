/** Where local variables are mentioned last: a value that nobody looks at again may be used up there. */
import type { Body, ExprId } from '../../hir/model.ts';

export class LastUses {
  private readonly body: Body;
  /** By variable; null until somebody asks. */
  private last: readonly Mentions[] | null = null;

  constructor(body: Body) {
    this.body = body;
  }

  /**
   * Whether the path expression `id` is the last one in the text that names the variable. A `mut` variable that is
   * mentioned only once is mutated there, and so outlives it.
   */
  isLast(id: ExprId): boolean {
    const expr = this.body.exprs[id];
    if (expr?.kind !== 'path' || expr.local === null) return false;
    this.last ??= this.find();
    const mentions = this.last[expr.local];
    if (mentions?.last !== id) return false;
    return mentions.count > 1 || this.body.bindings[expr.local]?.mutable !== true;
  }

  private find(): readonly Mentions[] {
    const { exprs } = this.body;
    const found: Mentions[] = this.body.bindings.map(() => ({ last: -1, count: 0 }));
    for (let id = 0; id < exprs.length; id++) {
      const expr = exprs[id]!;
      const mentions = expr.kind === 'path' && expr.local !== null ? found[expr.local] : undefined;
      if (mentions === undefined) continue;
      mentions.count++;
      if (mentions.last < 0 || exprs[mentions.last]!.span.start <= expr.span.start) mentions.last = id;
    }
    return found;
  }
}

interface Mentions {
  /** -1 when nothing mentions the variable. */
  last: ExprId;
  count: number;
}
