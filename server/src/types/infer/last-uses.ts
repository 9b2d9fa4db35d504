/** Where local variables are mentioned last: a value that nobody looks at again may be used up there. */
import type { BindingId, Body, ExprId } from '../../hir/model.ts';

interface Mentions {
  readonly last: ExprId;
  readonly count: number;
}

export class LastUses {
  private readonly body: Body;
  private last: Map<BindingId, Mentions> | null = null;

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
    const mentions = this.last.get(expr.local);
    if (mentions?.last !== id) return false;
    return mentions.count > 1 || this.body.bindings[expr.local]?.mutable !== true;
  }

  private find(): Map<BindingId, Mentions> {
    const found = new Map<BindingId, Mentions>();
    for (const [id, expr] of this.body.exprs.entries()) {
      if (expr.kind !== 'path' || expr.local === null) continue;
      const before = found.get(expr.local);
      const isLater = before === undefined || this.body.exprs[before.last]!.span.start <= expr.span.start;
      found.set(expr.local, { last: isLater ? id : before.last, count: (before?.count ?? 0) + 1 });
    }
    return found;
  }
}
