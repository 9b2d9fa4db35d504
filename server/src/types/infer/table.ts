/**
 * Inference variables and their unification.
 *
 * A variable is an unknown (or a number literal's `{integer}`, `{float}`) with an identity; whoever does not know of
 * variables sees an ordinary unknown. Unification is lenient: programs are taken to be correct, so where two types
 * disagree, what we know is wrong or a coercion stands between them, and nothing is concluded.
 */
import { type Ty, UNKNOWN } from '../model.ts';
import { callable, isAdt, isAtom, isFloat, isInteger, mapParts, someParts } from '../ty.ts';

type Variable = Ty & { readonly variable: number };

/** Nesting at which a type is no longer unified or rewritten: a bound for absurd types. */
const MAX_DEPTH = 64;

export class Table {
  private readonly values: (Ty | null)[] = [];
  private solved = 0;
  /** Variables that stand for what Pinscope does not know, rather than for what rustc has yet to infer. */
  private readonly ignorant = new Set<number>();

  /** A variable as rustc makes one. */
  fresh(): Ty {
    return this.open();
  }

  /** A variable for a type that rustc knows and Pinscope does not: coercions may stand behind every use of it. */
  unseen(): Ty {
    const type = this.open();
    this.ignorant.add(type.variable);
    return type;
  }

  number(kind: '{integer}' | '{float}'): Ty {
    const variable = this.values.push(null) - 1;
    const type: Variable = { kind: 'primitive', name: kind, variable };
    return type;
  }

  /** See `Variables`: how many variables are solved. */
  get revision(): number {
    return this.solved;
  }

  private solve(variable: Variable, type: Ty): void {
    this.values[variable.variable] = type;
    this.solved++;
  }

  private open(): Variable {
    return { kind: 'unknown', variable: this.values.push(null) - 1 };
  }

  /** The type as far as it is known now, its parts left as they are. */
  readonly shallow = (type: Ty): Ty => {
    let current = type;
    while (isVariable(current)) {
      const value: Ty | null = this.values[current.variable] ?? null;
      if (value === null) return current;
      current = value;
    }
    return current;
  };

  /** Rewrites every solved variable in a type; unsolved ones stay. */
  deep(type: Ty, depth = 0): Ty {
    if (depth > MAX_DEPTH) return UNKNOWN;
    const known = this.shallow(type);
    return isAtom(known) ? known : mapParts(known, (part) => this.deep(part, depth + 1));
  }

  /** The final form: no variable is left in it. */
  finish(type: Ty, depth = 0): Ty {
    if (depth > MAX_DEPTH) return UNKNOWN;
    const known = this.shallow(type);
    if (known.kind === 'unknown') return UNKNOWN;
    if (known.kind === 'primitive')
      return isVariable(known) ? { kind: 'primitive', name: known.name } : known;
    return isAtom(known) ? known : mapParts(known, (part) => this.finish(part, depth + 1));
  }

  /** The variables in some types that nothing is known of yet. */
  variablesIn(types: readonly Ty[], found: Ty[] = [], depth = 0): readonly Ty[] {
    if (depth > MAX_DEPTH) return found;
    for (const type of types) {
      const known = this.shallow(type);
      if (isVariable(known)) found.push(known);
      else if (!isAtom(known))
        mapParts(known, (part) => {
          this.variablesIn([part], found, depth + 1);
          return part;
        });
    }
    return found;
  }

  isOpen(type: Ty): boolean {
    return this.shallow(type).kind === 'unknown';
  }

  isUnseen(type: Ty): boolean {
    const known = this.shallow(type);
    return known.kind === 'unknown' && (!isVariable(known) || this.ignorant.has(known.variable));
  }

  /** Makes two types equal as far as they agree. False when they plainly differ. */
  unify(a: Ty, b: Ty, depth = 0): boolean {
    if (depth > MAX_DEPTH) return true;
    const left = this.shallow(a);
    const right = this.shallow(b);
    if (left === right) return true;
    if (left.kind === 'unknown' || right.kind === 'unknown') return this.bindOpen(left, right);
    if (left.kind === 'primitive' && right.kind === 'primitive') return this.unifyPrimitives(left, right);
    if (left.kind === 'never' || right.kind === 'never') return true;
    return this.unifyParts(left, right, depth);
  }

  private bindOpen(left: Ty, right: Ty): boolean {
    if (left.kind === 'unknown' && isVariable(left)) {
      // Two variables: what rustc has yet to infer follows what we don't know.
      if (right.kind === 'unknown' && !isVariable(right)) return true;
      if (right.kind === 'unknown' && isVariable(right) && this.ignorant.has(right.variable)) {
        if (!this.ignorant.has(left.variable)) this.ignorant.add(left.variable);
      }
      this.bind(left, right);
    } else if (right.kind === 'unknown' && isVariable(right)) {
      if (left.kind !== 'unknown') this.bind(right, left);
    }
    return true;
  }

  private bind(variable: Variable, type: Ty): void {
    const value = this.shallow(type);
    if (value.kind === 'never') return; // A diverging branch says nothing about the others.
    if (isVariable(value) && value.variable === variable.variable) return;
    if (this.occurs(variable.variable, value)) return;
    this.solve(variable, value);
  }

  private occurs(variable: number, type: Ty): boolean {
    return someParts(type, (part) => {
      const known = this.shallow(part);
      if (isVariable(known)) return known.variable === variable;
      return known !== part && this.occurs(variable, known);
    });
  }

  private unifyPrimitives(left: Ty & { kind: 'primitive' }, right: Ty & { kind: 'primitive' }): boolean {
    if (isVariable(left) && fits(left.name, right)) this.solve(left, right);
    else if (isVariable(right) && fits(right.name, left)) this.solve(right, left);
    else return left.name === right.name;
    return true;
  }

  private unifyParts(left: Ty, right: Ty, depth: number): boolean {
    const all = (a: readonly Ty[], b: readonly Ty[]) => {
      let agree = a.length === b.length;
      for (let index = 0; index < Math.min(a.length, b.length); index++) {
        if (!this.unify(a[index]!, b[index]!, depth + 1)) agree = false;
      }
      return agree;
    };
    switch (left.kind) {
      case 'adt':
        if (right.kind !== 'adt' || right.definition.path !== left.definition.path) return false;
        return all(left.arguments, right.arguments);
      case 'reference':
      case 'pointer':
        if (right.kind !== left.kind) return false;
        return this.unify(left.target, right.target, depth + 1) && left.mutable === right.mutable;
      case 'tuple':
        if (right.kind !== 'tuple' || right.elements.length !== left.elements.length) return false;
        return all(left.elements, right.elements);
      case 'array':
      case 'slice':
        if (right.kind !== left.kind) return false;
        return this.unify(left.element, right.element, depth + 1);
      case 'fnPointer': {
        const other = callable(right);
        if (other === null || other.inputs.length !== left.inputs.length) return false;
        return all([...left.inputs, left.output], [...other.inputs, other.output]);
      }
      case 'dyn':
      case 'opaque': {
        if (right.kind !== left.kind) return false;
        for (const bound of left.bounds) {
          const other = right.bounds.find(({ trait }) => trait === bound.trait);
          if (other === undefined) continue;
          all(bound.arguments, other.arguments);
          for (const { name, type } of bound.bindings) {
            const binding = other.bindings.find((candidate) => candidate.name === name);
            if (binding !== undefined) this.unify(type, binding.type, depth + 1);
          }
        }
        return true;
      }
      case 'future':
        if (right.kind !== 'future') return false;
        return (
          this.unify(left.output, right.output, depth + 1) &&
          left.expr === right.expr &&
          left.path === right.path
        );
      case 'parameter':
        return right.kind === 'parameter' && right.name === left.name;
      case 'projection':
        return (
          right.kind === 'projection' &&
          right.name === left.name &&
          this.unify(left.base, right.base, depth + 1)
        );
      case 'closure':
        return right.kind === 'closure' && right.expr === left.expr;
      case 'fnItem':
        return right.kind === 'fnItem' && right.path === left.path && all([left.output], [right.output]);
      default:
        return left.kind === right.kind;
    }
  }

  /** Whether two types have the same outermost constructor, so that unifying them is not a guess. */
  sameHead(a: Ty, b: Ty): boolean {
    const left = this.shallow(a);
    const right = this.shallow(b);
    if (left.kind === 'unknown' || right.kind === 'unknown') return true;
    if (left.kind === 'primitive' && right.kind === 'primitive') {
      return left.name === right.name || fits(left.name, right) || fits(right.name, left);
    }
    if (left.kind === 'adt' && right.kind === 'adt') return left.definition.path === right.definition.path;
    return left.kind === right.kind;
  }
}

export function isVariable(type: Ty): type is Variable {
  return (type.kind === 'unknown' || type.kind === 'primitive') && 'variable' in type;
}

function fits(kind: string, type: Ty): boolean {
  return kind === '{integer}' ? isInteger(type) : kind === '{float}' ? isFloat(type) : false;
}

/** Pointers whose target may become `dyn Trait` or a slice on the way to an expected type. */
export function isUnsizing(type: Ty): boolean {
  return [
    'std::boxed::Box',
    'std::rc::Rc',
    'std::sync::Arc',
    'std::pin::Pin',
    'std::rc::Weak',
    'std::sync::Weak',
  ].some((path) => isAdt(type, path));
}
