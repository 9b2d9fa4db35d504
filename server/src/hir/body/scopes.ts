/** Which local a name means: bindings in the order in which they come into scope, innermost last. */
import type { BindingId, ExprId, Name } from '../model.ts';

/** Stands where a nested item takes a name away from the locals around its block. */
const HIDDEN = -1;

export class Scopes {
  private readonly names: string[] = [];
  private readonly bindings: (BindingId | typeof HIDDEN)[] = [];

  /** Runs `inside`; what it declares goes out of scope at its end. */
  scoped<T>(inside: () => T): T {
    const mark = this.names.length;
    const result = inside();
    this.names.length = mark;
    this.bindings.length = mark;
    return result;
  }

  declare(name: string, binding: BindingId): void {
    this.names.push(name);
    this.bindings.push(binding);
  }

  /** From here to the end of the block, `name` means an item until a local of that name is declared. */
  hide(name: string): void {
    this.declare(name, HIDDEN);
  }

  resolve(name: string): BindingId | null {
    const index = this.names.lastIndexOf(name);
    const binding = index < 0 ? HIDDEN : this.bindings[index]!;
    return binding === HIDDEN ? null : binding;
  }
}

interface JumpTarget {
  readonly label: string | null;
  readonly loop: boolean;
  readonly expr: ExprId;
}

/** What `break` and `continue` leave: the loops and labelled blocks around, up to a closure or async block. */
export class JumpTargets {
  private targets: JumpTarget[] = [];

  within<T>(target: JumpTarget, inside: () => T): T {
    this.targets.push(target);
    const result = inside();
    this.targets.pop();
    return result;
  }

  /** Runs `inside` without any target: no jump crosses the edge of a closure or async block. */
  cutOff<T>(inside: () => T): T {
    const saved = this.targets;
    this.targets = [];
    const result = inside();
    this.targets = saved;
    return result;
  }

  resolve(label: Name | null): ExprId | null {
    const found = this.targets.findLast((target) =>
      label === null ? target.loop : target.label === label.text,
    );
    return found?.expr ?? null;
  }
}
