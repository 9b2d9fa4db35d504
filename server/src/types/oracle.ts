/** Questions about types that need no body: the {@link TypeOracle} of one file. */
import { type AdtDefinition, type AliasDefinition, placeOf, type TraitDefinition } from '../names/index.ts';
import { type ArgumentBound, argumentBounds } from './argument-bounds.ts';
import { displayType, type NameForm } from './display.ts';
import { aliasTarget } from './lower.ts';
import { functionIn, valueIn } from './members.ts';
import type { Answer, AutoTraitProof, GuardKind, Location, Ty, TypeOracle } from './model.ts';
import { Properties } from './properties.ts';
import { scopeOf } from './scope.ts';
import type { Solver } from './solver.ts';
import { UnpinProver } from './unpin.ts';

export class Oracle implements TypeOracle {
  private readonly solver: Solver;
  private readonly properties: Properties;
  private readonly guards = new WeakMap<object, GuardKind | null>();

  constructor(solver: Solver) {
    this.solver = solver;
    this.properties = new Properties(solver);
  }

  isCopy(type: Ty): Answer {
    return this.properties.isCopy(type);
  }

  needsDrop(type: Ty): Answer {
    return this.properties.needsDrop(type);
  }

  holdsBorrow(type: Ty): Answer {
    return this.properties.holdsBorrow(type);
  }

  guard(type: Ty): GuardKind | null {
    // Types without arguments are asked about in every body, others by every rule.
    const key = type.kind === 'adt' && type.arguments.length === 0 ? type.definition : type;
    let guard = this.guards.get(key);
    if (guard === undefined) {
      guard = this.properties.guard(type);
      this.guards.set(key, guard);
    }
    return guard;
  }

  isEnum(type: Ty): boolean {
    return this.properties.isEnum(type);
  }

  hasDestructor(type: Ty): boolean {
    return this.properties.hasDestructor(type);
  }

  fields(type: Ty): readonly { readonly name: string; readonly type: Ty }[] | null {
    return this.properties.fields(type);
  }

  argumentBounds(type: Ty): readonly ArgumentBound[] {
    return argumentBounds(this.solver, type);
  }

  unpin(type: Ty): AutoTraitProof {
    return new UnpinProver(this.solver).prove(type);
  }

  display(type: Ty, names?: NameForm): string {
    return displayType(type, names);
  }

  /** Where an associated function or constant of a type or trait is declared; null when it is not found. */
  memberLocation(owner: AdtDefinition | AliasDefinition | TraitDefinition, name: string): Location | null {
    const containers =
      owner.kind === 'trait'
        ? [owner]
        : this.solver.impls.inherent(
            owner.kind === 'adt' ? scopeOf(owner).self! : aliasTarget(owner, scopeOf(owner)),
          );
    for (const container of containers) {
      const member = functionIn(container, name) ?? valueIn(container, name);
      if (member !== null) return placeOf(member.home, member.item, member.item.name.span);
    }
    return null;
  }
}
