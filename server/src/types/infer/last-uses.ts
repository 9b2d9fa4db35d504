/** Where local variables are mentioned last: a value that nobody looks at again may be used up there. */
import type { BindingId, Body, ExprId } from '../../hir/model.ts';

export class LastUses {
  private readonly body: Body;
  private last: Map<BindingId, ExprId> | null = null;

  constructor(body: Body) {
    this.body = body;
  }

  /** Whether the path expression `id` is the last one in the text that names the variable. */
  isLast(id: ExprId): boolean {
    const expr = this.body.exprs[id];
    if (expr?.kind !== 'path' || expr.local === null) return false;
    this.last ??= this.find();
    return this.last.get(expr.local) === id;
  }

  private find(): Map<BindingId, ExprId> {
    const last = new Map<BindingId, ExprId>();
    for (const [id, expr] of this.body.exprs.entries()) {
      if (expr.kind !== 'path' || expr.local === null) continue;
      const before = last.get(expr.local);
      if (before === undefined || this.body.exprs[before]!.span.start <= expr.span.start)
        last.set(expr.local, id);
    }
    return last;
  }
}
