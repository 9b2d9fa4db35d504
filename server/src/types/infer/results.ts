/** What inference found, in the form that other rooms ask for. */
import type { BindingId, Body, ExprId, PatId } from '../../hir/model.ts';
import { unresolvedReceiver } from '../defaults.ts';
import type { BodyTypes, CallFacts, Demand, DerefStep, ReceiverFacts, Ty } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { UNKNOWN_CALL } from './calls.ts';
import type { InferenceContext } from './context.ts';

export class InferredBody implements BodyTypes {
  private readonly cx: InferenceContext;
  private readonly body: Body;
  private readonly exprs: (Ty | undefined)[] = [];
  private readonly bindings: (Ty | undefined)[] = [];
  private demanded: readonly Demand[] | null = null;

  constructor(cx: InferenceContext) {
    this.cx = cx;
    this.body = cx.body;
  }

  expr(id: ExprId): Ty {
    this.exprs[id] ??= this.finish(this.cx.exprs[id]);
    return this.exprs[id];
  }

  binding(id: BindingId): Ty {
    this.bindings[id] ??= this.finish(this.cx.bindings[id]);
    return this.bindings[id];
  }

  pattern(id: PatId): Ty {
    return this.finish(this.cx.pats[id]);
  }

  bindingMode(id: BindingId): 'move' | 'ref' | 'refMut' {
    return this.cx.modes.get(id) ?? this.body.bindings[id]?.mode ?? 'move';
  }

  receiver(id: ExprId): ReceiverFacts {
    const known = this.cx.receivers.get(id);
    if (known !== undefined) return known;
    const expr = this.body.exprs[id];
    return unresolvedReceiver(expr?.kind === 'methodCall' ? expr.method.text : '', [], 'place', 0);
  }

  fieldSteps(id: ExprId): readonly DerefStep[] {
    return this.cx.fieldSteps.get(id) ?? [];
  }

  deref(id: ExprId): DerefStep {
    return this.cx.derefs.get(id) ?? 'reference';
  }

  index(id: ExprId): { readonly overloaded: boolean; readonly steps: readonly DerefStep[] } {
    return this.cx.indexes.get(id) ?? { overloaded: true, steps: [] };
  }

  operatorOverloaded(id: ExprId): boolean {
    return this.cx.overloadedOperators.has(id);
  }

  reborrowed(id: ExprId): boolean {
    return this.cx.reborrowed.has(id);
  }

  call(id: ExprId): CallFacts {
    return this.cx.calls.get(id) ?? UNKNOWN_CALL;
  }

  demands(): readonly Demand[] {
    this.demanded ??= this.cx.demands.map((demand) => ({ ...demand, type: this.finish(demand.type) }));
    return this.demanded;
  }

  private finish(type: Ty | undefined): Ty {
    return type === undefined ? UNKNOWN : this.cx.table.finish(type);
  }
}
