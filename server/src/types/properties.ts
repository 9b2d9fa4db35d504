/** Copy, drop glue, borrows and guards: what a value of a type means to whoever holds it. */
import { checkpoint, orForget } from '../base/attempt.ts';
import type { Field, Variant } from '../hir/model.ts';
import type { AdtDefinition } from '../names/index.ts';
import { derivedOf } from './derives.ts';
import { lowerType } from './lower.ts';
import type { Answer, GuardKind, Ty } from './model.ts';
import { scopeOf } from './scope.ts';
import type { Solver } from './solver.ts';
import { declarationOf, substitute } from './ty.ts';

/** Fields inside fields that are followed: recursive types come back to themselves long before. */
const MAX_DEPTH = 16;

type Nominal = Extract<Ty, { kind: 'adt' }>;

/** The types of all fields of a nominal type, for its arguments; those that no build has are left out. */
export function fieldsOf(
  type: Nominal,
  declared: AdtDefinition,
): readonly { readonly variant: Variant; readonly field: Field; readonly type: Ty }[] {
  const { cfg } = declared.module.crate;
  const scope = scopeOf(declared);
  const substitution = new Map(
    declared.item.generics.types.map(({ name }, index): [string, Ty] => [
      name.text,
      type.arguments[index] ?? { kind: 'unknown' },
    ]),
  );
  const variants = declared.item.variants.filter(({ attributes }) => !cfg.isOff(attributes));
  return variants.flatMap((variant) =>
    variant.fields.flatMap((field) =>
      cfg.isOff(field.attributes)
        ? []
        : [{ variant, field, type: substitute(lowerType(field.type, scope), substitution) }],
    ),
  );
}

export class Properties {
  private readonly solver: Solver;
  private readonly drops = new Map<string, Answer>();
  /** What {@link guard} said of types without arguments. */
  private readonly guards = new Map<Nominal['definition'], GuardKind | null>();
  /** The types that {@link guard} is looking into, the outermost first. */
  private readonly around: Nominal['definition'][] = [];
  /** The outermost of {@link around} at which it did not go on, because that is being looked into. */
  private cut = Number.POSITIVE_INFINITY;

  constructor(solver: Solver) {
    this.solver = solver;
  }

  isCopy(type: Ty, depth = 0): Answer {
    if (depth > MAX_DEPTH) return 'unknown';
    switch (type.kind) {
      case 'unknown':
        return 'unknown';
      case 'primitive':
        return type.name === 'str' ? 'no' : 'yes';
      case 'never':
      case 'pointer':
      case 'fnPointer':
      case 'fnItem':
        return 'yes';
      case 'reference':
        return type.mutable ? 'no' : 'yes';
      case 'tuple':
        return this.areCopy(type.elements, depth);
      case 'array':
        return this.isCopy(type.element, depth + 1);
      case 'closure':
        return this.areCopy(type.captures, depth);
      case 'slice':
      case 'dyn':
      case 'future':
        return 'no';
      case 'adt': {
        const declared = declarationOf(type.definition);
        if (declared === null) return 'unknown';
        const answer = this.adtIsCopy(type, depth);
        return answer === 'no' && !derivedOf(declared).seen && derivesClone(type) ? 'unknown' : answer;
      }
      case 'opaque':
      case 'parameter':
        return this.solver.boundsOf(type).some(({ trait }) => trait === COPY) ? 'yes' : 'no';
      case 'projection': {
        if (this.solver.boundsOf(type).some(({ trait }) => trait === COPY)) return 'yes';
        const known = this.solver.normalize(type);
        if (known.kind !== 'projection') return this.isCopy(known, depth + 1);
        return isGeneric(type.base) ? 'no' : 'unknown';
      }
    }
  }

  /** An impl that nobody knows to apply, as what its parameters stand for may not be `Copy`, is no answer here. */
  private adtIsCopy(type: Nominal, depth: number): Answer {
    const trait = this.solver.trait(COPY);
    const selection = trait === null ? 'unknown' : this.solver.select(type, trait, null);
    if (selection === 'no' || selection === 'unknown') return selection;
    if (selection.kind === 'impl') return selection.sure ? 'yes' : 'unknown';
    if (selection.kind === 'bound') return 'yes';
    // A derive asks the same of every type argument.
    return this.areCopy(type.arguments, depth);
  }

  private areCopy(parts: readonly Ty[], depth: number): Answer {
    return conjunction(parts.map((part) => this.isCopy(part, depth + 1)));
  }

  needsDrop(type: Ty, depth = 0): Answer {
    if (depth > MAX_DEPTH) return 'unknown';
    switch (type.kind) {
      case 'unknown':
        return 'unknown';
      case 'never':
      case 'primitive':
      case 'reference':
      case 'pointer':
      case 'fnPointer':
      case 'fnItem':
        return 'no';
      case 'tuple':
        return this.someNeedDrop(type.elements, depth);
      case 'array':
        return type.length === '0' ? 'no' : this.needsDrop(type.element, depth + 1);
      case 'slice':
        return this.needsDrop(type.element, depth + 1);
      case 'closure':
        return this.someNeedDrop(type.captures, depth);
      case 'future':
      case 'dyn':
        return 'yes';
      case 'adt':
        return this.adtNeedsDrop(type, depth);
      case 'opaque':
      case 'parameter':
      case 'projection':
        return this.isCopy(type, depth) === 'yes' ? 'no' : this.opaqueNeedsDrop(type, depth);
    }
  }

  private someNeedDrop(parts: readonly Ty[], depth: number): Answer {
    return disjunction(parts.map((part) => this.needsDrop(part, depth + 1)));
  }

  private opaqueNeedsDrop(type: Ty, depth: number): Answer {
    if (type.kind === 'opaque' && type.revealed !== null) return this.needsDrop(type.revealed, depth + 1);
    if (type.kind === 'projection') {
      const known = this.solver.normalize(type);
      if (known.kind !== 'projection') return this.needsDrop(known, depth + 1);
    }
    return 'yes';
  }

  private adtNeedsDrop(type: Nominal, depth: number): Answer {
    const { path } = type.definition;
    if (
      path === 'std::mem::ManuallyDrop' ||
      path === 'std::mem::MaybeUninit' ||
      path === 'std::marker::PhantomData'
    )
      return 'no';
    const declared = declarationOf(type.definition);
    if (declared === null) return 'unknown';
    const simple = type.arguments.length === 0 ? path : null;
    const known = simple === null ? undefined : this.drops.get(simple);
    if (known !== undefined) return known;
    if (simple !== null) this.drops.set(simple, 'no'); // A type inside itself adds nothing.
    const answer = orForget(
      () => this.structNeedsDrop(type, declared, depth),
      () => simple !== null && this.drops.delete(simple),
    );
    if (simple !== null) this.drops.set(simple, answer);
    return answer;
  }

  /** Whether the type itself implements `Drop`. */
  hasDestructor(type: Ty): boolean {
    const declared = type.kind === 'adt' ? declarationOf(type.definition) : null;
    if (declared === null) return false;
    return this.solver.implements(type, DROP) === 'yes' || hasPinnedDrop(declared);
  }

  private structNeedsDrop(type: Nominal, declared: AdtDefinition, depth: number): Answer {
    if (declared.item.kind === 'union') return this.solver.implements(type, DROP);
    if (this.hasDestructor(type)) return 'yes';
    return disjunction(
      fieldsOf(type, declared).map(({ type: field }) =>
        this.needsDrop(this.solver.normalize(field), depth + 1),
      ),
    );
  }

  holdsBorrow(type: Ty, depth = 0): Answer {
    if (depth > MAX_DEPTH) return 'unknown';
    switch (type.kind) {
      case 'unknown':
        return 'unknown';
      case 'never':
      case 'primitive':
      case 'fnItem':
      case 'fnPointer':
      case 'parameter':
        return 'no';
      case 'pointer':
        return 'no';
      case 'reference':
        return type.lifetime === "'static" ? this.holdsBorrow(type.target, depth + 1) : 'yes';
      case 'tuple':
        return this.someHoldBorrow(type.elements, depth);
      case 'array':
      case 'slice':
        return this.holdsBorrow(type.element, depth + 1);
      case 'closure':
        return this.someHoldBorrow(type.captures, depth);
      case 'future':
        return this.someHoldBorrow(type.arguments, depth);
      case 'adt': {
        if (type.lifetimes.some((lifetime) => lifetime !== "'static")) return 'yes';
        // Lifetimes that are left out in a path (`elided_lifetimes_in_paths`) are not reckoned with.
        return this.someHoldBorrow(type.arguments, depth);
      }
      case 'dyn':
        return type.bounds.some(({ trait }) => trait.startsWith("'") && trait !== "'static") ? 'yes' : 'no';
      case 'opaque':
        return type.argument ? 'no' : 'unknown';
      case 'projection': {
        const known = this.solver.normalize(type);
        if (known.kind !== 'projection') return this.holdsBorrow(known, depth + 1);
        return isGeneric(type.base) ? 'no' : this.holdsBorrow(type.base, depth + 1);
      }
    }
  }

  private someHoldBorrow(parts: readonly Ty[], depth: number): Answer {
    return disjunction(parts.map((part) => this.holdsBorrow(part, depth + 1)));
  }

  /** The guard that a value is, or keeps inside: in a field, an `Option`, a tuple, a `Vec`, a `Box`. */
  guard(type: Ty): GuardKind | null {
    this.around.length = 0;
    this.cut = Number.POSITIVE_INFINITY;
    return this.guardIn(type, 0);
  }

  private guardIn(type: Ty, depth: number): GuardKind | null {
    if (depth > MAX_DEPTH) {
      this.cut = -1;
      return null;
    }
    switch (type.kind) {
      case 'tuple':
        return this.firstGuard(type.elements, depth);
      case 'array':
      case 'slice':
        return this.guardIn(type.element, depth + 1);
      case 'closure':
        return this.firstGuard(type.captures, depth);
      case 'opaque':
        return type.revealed === null ? null : this.guardIn(type.revealed, depth + 1);
      case 'adt': {
        const declared = declarationOf(type.definition);
        if (declared === null) return null;
        const own = guardAttribute(declared);
        return own ?? this.guardInside(type, declared, depth);
      }
      default:
        return null;
    }
  }

  private firstGuard(parts: readonly Ty[], depth: number): GuardKind | null {
    for (const part of parts) {
      const guard = this.guardIn(part, depth + 1);
      if (guard !== null) return guard;
    }
    return null;
  }

  /** Types lead to each other in many ways, so what is found is kept where it does not rest on what is being looked into. */
  private guardInside(type: Nominal, declared: AdtDefinition, depth: number): GuardKind | null {
    const { definition } = type;
    const known = this.guards.get(definition);
    if (known !== undefined) return known;
    const level = this.around.indexOf(definition);
    if (level >= 0) {
      this.cut = Math.min(this.cut, level);
      return null;
    }
    const { stub } = declared.module.crate.source;
    // Of library types only those that own what they are given can hide a guard: `Option<T>`, `Vec<T>`, `Box<T>`.
    if (stub && !OWNING.has(definition.path)) return null;
    const cutBefore = this.cut;
    this.cut = Number.POSITIVE_INFINITY;
    this.around.push(definition);
    const parts = stub ? type.arguments : fieldsOf(type, declared).map(({ type: field }) => field);
    const guard = this.firstGuard(parts, depth);
    this.around.pop();
    const isWhole = guard !== null || this.cut >= this.around.length;
    this.cut = isWhole ? cutBefore : Math.min(cutBefore, this.cut);
    if (isWhole && type.arguments.length === 0) {
      this.guards.set(definition, guard);
      checkpoint();
    }
    return guard;
  }

  /** The fields of a struct, tuple or closure with the arguments put in; null for enums and where nobody knows. */
  fields(type: Ty): readonly { readonly name: string; readonly type: Ty }[] | null {
    const numbered = (types: readonly Ty[]) =>
      types.map((part, index) => ({ name: String(index), type: part }));
    if (type.kind === 'tuple') return numbered(type.elements);
    if (type.kind === 'closure') return numbered(type.captures);
    const declared = type.kind === 'adt' ? declarationOf(type.definition) : null;
    if (type.kind !== 'adt' || declared?.item.kind !== 'struct' || declared.module.crate.source.stub)
      return null;
    return fieldsOf(type, declared).map(({ field, type: own }) => ({
      name: field.name.text,
      type: this.solver.normalize(own),
    }));
  }

  isEnum(type: Ty): boolean {
    return type.kind === 'adt' && declarationOf(type.definition)?.item.kind === 'enum';
  }
}

const COPY = 'std::marker::Copy';
const DROP = 'std::ops::Drop';

const OWNING = new Set([
  ...['std::option::Option', 'std::result::Result', 'std::vec::Vec', 'std::boxed::Box', 'std::pin::Pin'],
  ...[
    'std::collections::vec_deque::VecDeque',
    'std::collections::hash_map::HashMap',
    'std::collections::btree_map::BTreeMap',
    'std::task::Poll',
  ],
  ...['std::sync::PoisonError', 'std::sync::TryLockError', 'std::mem::ManuallyDrop'],
]);

const GUARD_KINDS: ReadonlySet<string> = new Set([
  'lock',
  'refcell',
  'tracing',
  'mustNotSuspend',
  'configured',
]);

function guardAttribute(declared: AdtDefinition): GuardKind | null {
  for (const { path, arguments: text } of declared.item.attributes) {
    if (path === 'pinscope::guard' && GUARD_KINDS.has(text ?? '')) {
      return { kind: text as GuardKind['kind'], path: declared.path };
    }
    if (path === 'must_not_suspend') return { kind: 'mustNotSuspend', path: declared.path };
  }
  return null;
}

/** pin-project's `#[pinned_drop]` becomes an `impl Drop`. */
function hasPinnedDrop(declared: AdtDefinition): boolean {
  return declared.item.attributes.some(
    ({ path, arguments: text }) => /(^|::)pin_project$/.test(path) && /\bPinnedDrop\b/.test(text ?? ''),
  );
}

function derivesClone(type: Nominal): boolean {
  const declared = declarationOf(type.definition);
  return declared !== null && derivedOf(declared).traits.has('std::clone::Clone');
}

function isGeneric(type: Ty): boolean {
  if (type.kind === 'projection') return isGeneric(type.base);
  return type.kind === 'parameter' || (type.kind === 'opaque' && type.argument);
}

function conjunction(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function disjunction(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}
