/** Up to where a variable is needed as what it is, with all that may be borrowed from it; and what is only read of it later. */
import { contains, type Span } from '../../base/text.ts';
import type { BindingId, Body } from '../../hir/model.ts';
import type { Ty } from '../../types/model.ts';
import type { BodyFacts, FileFacts } from '../../words/facts.ts';
import { ancestorsOf, letOf, usesOf } from '../../words/walk.ts';
import { declaredBetween, indexIn, type Life, releasesOf } from './kept-value.ts';
import { type Lifted, liftedFrom, statementBlock } from './lifted.ts';

/** Up to which statement a variable, and what is borrowed from it, is needed. */
export interface Needed {
  readonly last: number;
  /** Locals that may hold something borrowed from it, itself left out. */
  readonly borrowers: ReadonlySet<BindingId>;
  /** What is read of it where it must not live any more. */
  readonly lifted: readonly Lifted[];
  readonly releases: ReadonlySet<number>;
}

/** Null when it is needed behind the `.await` as what it is. */
export function neededUntil(
  file: FileFacts,
  facts: BodyFacts,
  life: Life,
  fits: (type: Ty) => boolean,
): Needed | null {
  const { body } = facts;
  const { block, binding, declared, awaits } = life;
  const releases = releasesOf(facts, life);
  const late = usesIn(body, life, binding).filter(({ index }) => index >= awaits && !releases.has(index));
  const lifted: Lifted[] = [];
  for (const { use } of late) {
    const value = liftedFrom(file, facts, use, fits);
    if (value === null || !mayBeLifted(body, life, value)) return null;
    lifted.push(value);
  }
  if (lifted.some(({ kind }) => kind === 'made') && lifted.length > 1) return null;

  const borrowers = new Set<BindingId>();
  const endOf = (last: number, local: BindingId) =>
    Math.max(
      last,
      ...usesIn(body, life, local).flatMap(({ index }) =>
        local === binding && index >= awaits ? [] : [index],
      ),
    );
  let last = endOf(Math.max(declared, 0), binding);
  for (let before = -1; before !== last + borrowers.size; ) {
    before = last + borrowers.size;
    const inside = declaredBetween(body, block, declared, last).filter(
      (local) => !fits(facts.types.binding(local)),
    );
    for (const local of [...inside, ...outsiders(file, facts, life, last)]) {
      if (local === binding || endOf(last, local) === last || isApart(facts, life, local)) continue;
      borrowers.add(local);
    }
    for (const local of borrowers) last = endOf(last, local);
  }
  if (last >= awaits) return null;
  return { last, borrowers, lifted, releases };
}

/** Where a variable is used, by the statement of the block; uses before its declaration come from an earlier turn. */
export function usesIn(body: Body, { block }: Life, local: BindingId) {
  return usesOf(body, local).flatMap((use) => {
    const index = indexIn(block, body.exprs[use]!.span);
    return index === null ? [] : [{ use, index }];
  });
}

/** Locals from before that may have been handed something borrowed by the statements up to `last`. */
function outsiders(
  file: FileFacts,
  { body, types }: BodyFacts,
  life: Life,
  last: number,
): readonly BindingId[] {
  const { block, declared } = life;
  const start = block.statements[declared]?.span.start ?? block.span.start;
  const isParameter = (span: Span) => body.parameters.some(({ pat }) => contains(body.pats[pat]!.span, span));
  return body.bindings.flatMap(({ span, mutable }, local) => {
    if (span.start >= start || isParameter(span)) return [];
    if (!mutable && letOf(body, local)?.statement.init !== null) return [];
    if (file.types.holdsBorrow(types.binding(local)) === 'no') return [];
    const isTouched = usesIn(body, life, local).some(({ index }) => index >= declared && index <= last);
    return isTouched ? [local] : [];
  });
}

/** Whether a local that is used behind the same `.await` is seen to point into other things only. */
function isApart({ body, types }: BodyFacts, life: Life, local: BindingId): boolean {
  const { binding, suspension, awaits } = life;
  if (!usesIn(body, life, local).some(({ index }) => index >= awaits)) return false;
  const reached = new Set([local]);
  for (const at of reached) {
    const held = suspension.held.find((each) => each.binding === at && each.value !== 'gone');
    if (at === binding || types.binding(at).kind === 'unknown') return false;
    if (at === local && held === undefined) return false;
    for (const { declaration } of held?.borrowsFrom ?? []) {
      const target = body.bindings.findIndex(({ span }) => span.start === declaration.start);
      if (target < 0) return false;
      reached.add(target);
    }
  }
  return true;
}

function mayBeLifted(body: Body, { id, block, awaits, suspension }: Life, value: Lifted): boolean {
  if (value.kind === 'copied') {
    for (const at of ancestorsOf(body, value.expr)) {
      if (at === id) return true;
      const expr = body.exprs[at]!;
      // What is read in an `unsafe` block may be readable only there.
      if (expr.kind === 'closure' || (expr.kind === 'block' && expr.flavor !== 'plain')) return false;
    }
    return false;
  }
  return (
    indexIn(block, value.span) === awaits &&
    value.span.end <= suspension.keyword.start &&
    statementBlock(body, value.expr) === id
  );
}
