/** Method lookup: the Reference's "Method-call expressions", with impls of the stubs and of the crate. */
import type { FunctionDefinition, Module, TraitDefinition } from '../../names/index.ts';
import { preludeModules } from '../../names/index.ts';
import { mayAssumeTrait } from '../defaults.ts';
import { headerOf, type ImplHeader } from '../impls.ts';
import { matchTypes } from '../match.ts';
import { functionIn, valueNames } from '../members.ts';
import type { DerefStep, ReceiverFacts, TraitBound, Ty } from '../model.ts';
import { scopeOf } from '../scope.ts';
import type { Signature } from '../signature.ts';
import { reference, substitute } from '../ty.ts';
import type { InferenceContext } from './context.ts';

export interface MethodMatch {
  readonly function: FunctionDefinition;
  readonly signature: Signature;
  /** The type that has the method, behind the dereferences. */
  readonly self: Ty;
  readonly facts: ReceiverFacts;
  readonly owner:
    | { readonly kind: 'impl'; readonly header: ImplHeader; readonly bindings: Map<string, Ty> }
    | { readonly kind: 'trait'; readonly trait: TraitDefinition; readonly bound: TraitBound | null };
}

/** rustc follows 128 dereferences; real chains have fewer than five. */
const MAX_STEPS = 10;

/** The types a receiver dereferences to, with the step that leads to each: followed as far as somebody asks. */
export class Chain {
  private readonly cx: InferenceContext;
  private readonly known: Ty[];
  private readonly walked: DerefStep[] = [];
  /** The last type that a dereference leads to, once that is known. */
  private end: Ty | null = null;

  constructor(cx: InferenceContext, receiver: Ty) {
    this.cx = cx;
    this.known = [cx.structurally(receiver)];
  }

  /** The type behind so many dereferences; undefined where there are fewer. */
  at(index: number): Ty | undefined {
    while (this.known.length <= index && this.end === null) this.follow();
    return this.known[index];
  }

  *types(): Generator<readonly [index: number, type: Ty]> {
    for (let index = 0; ; index++) {
      const type = this.at(index);
      if (type === undefined) return;
      yield [index, type];
    }
  }

  /** The dereferences that lead to the type at `index`, which was asked for before. */
  stepsTo(index: number): readonly DerefStep[] {
    return index === 0 ? NO_STEPS : this.walked.slice(0, index);
  }

  /** All dereferences there are. */
  get steps(): readonly DerefStep[] {
    this.last();
    return this.walked;
  }

  /** True when the chain ends in something unknown: more methods may exist behind it. */
  get isOpen(): boolean {
    const last = this.last();
    return this.cx.table.isOpen(last) || this.cx.solver.impls.isForeign(last);
  }

  private last(): Ty {
    while (this.end === null) this.follow();
    return this.end;
  }

  private follow(): void {
    const last = this.known.at(-1)!;
    const next = this.known.length < MAX_STEPS ? this.cx.solver.deref(last, false) : null;
    if (next !== null) {
      this.walked.push(next.step);
      this.known.push(this.cx.structurally(next.type));
      return;
    }
    this.end = last;
    if (last.kind === 'array') this.known.push({ kind: 'slice', element: last.element });
  }
}

const NO_STEPS: readonly DerefStep[] = [];

type Candidate = Pick<MethodMatch, 'function' | 'signature' | 'owner'> & { readonly by: SelfKind };

type SelfKind = 'value' | 'ref' | 'mut' | 'wrapped';

/** Finds the method that `receiver.name(…)` calls; null when none is known. */
export function lookupMethod(cx: InferenceContext, chain: Chain, name: string): MethodMatch | null {
  return new MethodLookup(cx, chain, name).first();
}

/** Inherent methods, or those of the traits in scope. */
type Origin = 'own' | 'extending';

/** One lookup. A class, as there is one for every method call of a file: its functions are not made anew each time. */
class MethodLookup {
  private readonly cx: InferenceContext;
  private readonly chain: Chain;
  private readonly name: string;
  // Nearly always the first type has the method, and the others need not be looked at.
  private readonly candidates: Readonly<Record<Origin, (readonly Candidate[] | undefined)[]>> = {
    own: [],
    extending: [],
  };

  constructor(cx: InferenceContext, chain: Chain, name: string) {
    this.cx = cx;
    this.chain = chain;
    this.name = name;
  }

  first(): MethodMatch | null {
    for (let index = 0; ; index++) {
      const type = this.chain.at(index);
      if (type === undefined) return null;
      const match =
        this.asItIs(index, type, 'own') ??
        this.asItIs(index, type, 'extending') ??
        this.borrowed(index, type, false) ??
        this.borrowed(index, type, true);
      if (match !== null) return match;
    }
  }

  private of(index: number, origin: Origin): readonly Candidate[] {
    const type = this.chain.at(index);
    if (type === undefined) return NO_CANDIDATES;
    const known = this.candidates[origin];
    known[index] ??=
      origin === 'own'
        ? inherentCandidates(this.cx, type, this.name)
        : traitCandidates(this.cx, type, this.name);
    return known[index];
  }

  private found(
    candidate: Candidate | undefined,
    self: Ty | undefined,
    steps: number,
    autoref: ReceiverFacts['autoref'],
  ): MethodMatch | null {
    if (candidate === undefined || self === undefined) return null;
    return {
      function: candidate.function,
      signature: candidate.signature,
      owner: candidate.owner,
      self,
      facts: { steps: this.chain.stepsTo(steps), autoref, resolved: true },
    };
  }

  /** A `self` that is a pointer to the type further down, `Pin<&mut Self>` or `&Arc<Self>`: the pointer itself is taken. */
  private pointer(
    index: number,
    type: Ty,
    origin: Origin,
    autoref: ReceiverFacts['autoref'],
  ): MethodMatch | null {
    if (!isPointer(this.cx, type)) return null;
    for (let at = index + 1; at <= index + 2; at++) {
      const candidate = wrapped(this.cx, this.of(at, origin), type);
      const match = this.found(candidate, this.chain.at(at), index, autoref);
      if (match !== null) return match;
    }
    return null;
  }

  /** Methods whose `self` has just this type, also those that borrow what a reference points to. */
  private asItIs(index: number, type: Ty, origin: Origin): MethodMatch | null {
    const taken = this.found(taking(this.of(index, origin), 'value'), type, index, 'none');
    if (taken !== null) return taken;
    if (type.kind === 'reference') {
      const [kind, autoref] = type.mutable ? MUTABLE : SHARED;
      const target = this.chain.at(index + 1);
      const through = this.found(taking(this.of(index + 1, origin), kind), target, index + 1, autoref);
      if (through !== null) return through;
    }
    return this.pointer(index, type, origin, 'none');
  }

  private borrowed(index: number, type: Ty, mutable: boolean): MethodMatch | null {
    const [kind, autoref] = mutable ? MUTABLE : SHARED;
    const borrow = reference(type, mutable);
    const candidate = taking(this.of(index, 'own'), kind) ?? taking(this.of(index, 'extending'), kind);
    return (
      this.found(candidate, type, index, autoref) ??
      this.pointer(index, borrow, 'own', autoref) ??
      this.found(taking(traitsOfReference(this.cx, borrow, this.name), 'value'), borrow, index, autoref)
    );
  }
}

const NO_CANDIDATES: readonly Candidate[] = [];
const SHARED = ['ref', 'shared'] as const;
const MUTABLE = ['mut', 'mutable'] as const;

/** Traits for references, `impl Executor for &mut Connection`, whose methods take the reference by value. */
function traitsOfReference(cx: InferenceContext, type: Ty & { kind: 'reference' }, name: string) {
  const target = cx.shallow(type.target);
  // What cannot be seen may have a method of its own.
  const unseen = target.kind === 'unknown' || cx.solver.impls.isForeign(target) || isBoundUnseen(cx, target);
  return unseen ? [] : traitCandidates(cx, type, name, true);
}

/** What `self` can be besides `Self` and references to it (the Reference: Items, "Methods"), as far as is known. */
const POINTERS: ReadonlySet<string> = new Set([
  'std::pin::Pin',
  'std::boxed::Box',
  'std::rc::Rc',
  'std::sync::Arc',
]);

/** Such a pointer, or a reference to one. */
function isPointer(cx: InferenceContext, type: Ty): boolean {
  const pointer = type.kind === 'reference' ? cx.shallow(type.target) : type;
  return pointer.kind === 'unknown' || (pointer.kind === 'adt' && POINTERS.has(pointer.definition.path));
}

function taking(candidates: readonly Candidate[], kind: SelfKind): Candidate | undefined {
  return candidates.find(({ by }) => by === kind);
}

function wrapped(cx: InferenceContext, candidates: readonly Candidate[], type: Ty): Candidate | undefined {
  return candidates.find(({ signature, owner, by }) => {
    if (by !== 'wrapped') return false;
    const self = signature.inputs[0]!;
    const names = new Set(signature.parameters);
    const pattern = owner.kind === 'impl' ? substitute(self, owner.bindings) : self;
    return matchTypes(pattern, type, names, new Map(), cx.solver.resolve) !== 'no';
  });
}

// ------------------------------------------------------------------------------------------ candidates

function inherentCandidates(cx: InferenceContext, type: Ty, name: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const impl of cx.solver.impls.inherent(type)) {
    const definition = functionIn(impl, name);
    if (definition === null || definition.item.self === null) continue;
    const header = headerOf(impl);
    const bindings = new Map<string, Ty>();
    if (
      header.standsFor === null &&
      matchTypes(header.self, type, header.parameters, bindings, cx.solver.resolve) === 'no'
    )
      continue;
    const signature = cx.solver.signature(definition);
    found.push({
      function: definition,
      signature,
      owner: { kind: 'impl', header, bindings },
      by: selfKind(definition, signature),
    });
  }
  if (type.kind === 'dyn') found.push(...boundCandidates(cx, type, name));
  if (type.kind === 'parameter' || type.kind === 'opaque' || type.kind === 'projection')
    found.push(...boundCandidates(cx, type, name));
  return found;
}

/** Methods of the traits that a type parameter, `dyn` or `impl Trait` is bound by: these need no import. */
function boundCandidates(cx: InferenceContext, type: Ty, name: string): readonly Candidate[] {
  return cx.solver.boundsOf(type).flatMap((bound): Candidate[] => {
    const trait = cx.solver.trait(bound.trait);
    const definition = trait === null ? null : functionIn(trait, name);
    if (trait === null || definition === null || definition.item.self === null) return [];
    const signature = cx.solver.signature(definition);
    return [
      {
        function: definition,
        signature,
        owner: { kind: 'trait', trait, bound },
        by: selfKind(definition, signature),
      },
    ];
  });
}

/** With `sure` only traits of which it is beyond doubt that the type has them. */
function traitCandidates(cx: InferenceContext, type: Ty, name: string, sure = false): readonly Candidate[] {
  if (type.kind === 'unknown') return [];
  // The methods of a bound come first, so where one cannot be seen, nothing is sure about the other traits.
  const guessing = isBoundUnseen(cx, type);
  const found: Candidate[] = [];
  for (const trait of traitsInScope(cx.module, name)) {
    const definition = functionIn(trait, name);
    if (definition === null || definition.item.self === null) continue;
    const selection = cx.solver.select(type, trait, null);
    if (selection === 'no') continue;
    if (selection === 'unknown' && !mayAssumeTrait(trait.path, name)) continue;
    if (sure && (selection === 'unknown' || (selection.kind === 'impl' && !selection.sure))) continue;
    if (guessing && selection !== 'unknown' && selection.kind === 'impl' && !mayAssumeTrait(trait.path, name))
      continue;
    const bound = selection !== 'unknown' && selection.kind === 'bound' ? selection.bound : null;
    const signature = cx.solver.signature(definition);
    found.push({
      function: definition,
      signature,
      owner: { kind: 'trait', trait, bound },
      by: selfKind(definition, signature),
    });
  }
  return found;
}

function isBoundUnseen(cx: InferenceContext, type: Ty): boolean {
  return cx.solver
    .boundsOf(type)
    .some(({ trait }) => !trait.startsWith("'") && cx.solver.trait(trait) === null);
}

function selfKind({ item, container }: FunctionDefinition, signature: Signature): SelfKind {
  const { self } = item;
  if (self === null || self.type === null) return self === null || self.by === 'value' ? 'value' : self.by;
  const type = signature.inputs[0]!;
  const own = container === null ? null : scopeOf(container).self;
  if (own !== null && type === own) return 'value';
  if (type.kind === 'reference' && type.target === own) return type.mutable ? 'mut' : 'ref';
  return 'wrapped';
}

// ------------------------------------------------------------------------------------------ traits in scope

const importedMethods = new WeakMap<Module, ReadonlyMap<string, readonly TraitDefinition[]>>();

const foundInScope = new WeakMap<Module, Map<string, readonly TraitDefinition[]>>();

/** The traits in scope that have a function or constant of that name, the nearest scope first. */
export function traitsInScope(from: Module, method: string): readonly TraitDefinition[] {
  let byMethod = foundInScope.get(from);
  if (byMethod === undefined) {
    byMethod = new Map();
    foundInScope.set(from, byMethod);
  }
  let traits = byMethod.get(method);
  if (traits === undefined) {
    traits = searchScopes(from, method);
    byMethod.set(method, traits);
  }
  return traits;
}

function searchScopes(from: Module, method: string): readonly TraitDefinition[] {
  const found = new Set<TraitDefinition>();
  for (let module: Module | null = from; module !== null; module = module.block ? module.parent : null) {
    for (const trait of methodsOf(module).get(method) ?? []) found.add(trait);
  }
  const { source } = from.crate;
  for (const prelude of preludeModules(source, source.edition, 'type')) {
    for (const trait of methodsOf(prelude).get(method) ?? []) found.add(trait);
  }
  return [...found];
}

function methodsOf(module: Module): ReadonlyMap<string, readonly TraitDefinition[]> {
  let known = importedMethods.get(module);
  if (known === undefined) {
    const methods = new Map<string, TraitDefinition[]>();
    for (const trait of module.traits()) {
      for (const name of valueNames(trait)) {
        const list = methods.get(name);
        if (list === undefined) methods.set(name, [trait]);
        else list.push(trait);
      }
    }
    known = methods;
    importedMethods.set(module, known);
  }
  return known;
}
