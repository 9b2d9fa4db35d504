/** `match`: one decision after the other, guards that only borrow, bindings once an arm is chosen. */
import type { Expr, ExprId, MatchArm, PatId } from '../../hir/model.ts';
import type { Ty } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { type BlockId, NO_SLOT, type SlotId } from '../cfg.ts';
import type { Place } from '../place.ts';
import { buildCondition } from './control.ts';
import { areDisjoint, bindGuarded, bindPattern, coversVariant, isCatchAll, isRefutable } from './patterns.ts';
import { borrowedPlace } from './places.ts';

export function buildMatch(b: Builder, destination: SlotId, expr: Extract<Expr, { kind: 'match' }>): void {
  // What is promoted is no local: guards borrow a constant then.
  const place = borrowedPlace(b, expr.scrutinee);
  // What is matched on is looked at, whatever the patterns are (rustc's `PlaceMention`).
  b.use(place.slot, expr.scrutinee);
  buildArms(b, destination, place, expr.scrutinee, expr.arms);
}

/** Tries the arms in order; the value of the chosen one goes into `destination`. */
export function buildArms(
  b: Builder,
  destination: SlotId,
  place: Place,
  scrutinee: ExprId,
  arms: readonly MatchArm[],
): void {
  const after = b.newBlock();
  const watched = fakeBorrow(b, place, scrutinee, arms);
  const built: BuiltArm[] = [];
  for (const [i, arm] of arms.entries()) {
    const last = i === arms.length - 1;
    const test = b.block;
    const refutable = isRefutable(b, arm.pat);
    // Even the last arm, which always matches then, takes part in the test of a common discriminant.
    if (refutable) b.use(place.slot, scrutinee);
    const chosen = b.branch();
    const next = b.newBlock();
    if (!last && !isCatchAll(b, arm.pat)) b.goto(next);
    b.block = chosen;
    if (built.some((one) => one.borrows && areDisjoint(b, one.pat, arm.pat)))
      b.unseenBorrow(place.slot, scrutinee);
    const refused = arm.guard === null ? next : b.newBlock();
    const borrows = buildArm(b, destination, place, arm, refused, after, watched);
    built.push({ pat: arm.pat, test, chosen, refused: arm.guard === null ? null : refused, borrows });
    b.block = next;
  }
  for (const [i, { pat, refused }] of built.entries()) {
    if (refused === null) continue;
    b.block = refused;
    linkRefused(b, refused, pat, built.slice(i + 1), () => b.use(place.slot, scrutinee));
  }
  b.block = after;
}

interface BuiltArm {
  readonly pat: PatId;
  /** Where it is decided whether the pattern matches. */
  readonly test: BlockId;
  /** Where it is known that it does. */
  readonly chosen: BlockId;
  /** Where the guard did not hold; null without a guard. */
  readonly refused: BlockId | null;
  /** Whether the guard borrows what is matched. The borrow checker has a way from it to every arm behind. */
  readonly borrows: boolean;
}

/**
 * When a guard does not hold, the arms that cannot match after this pattern are not tried: from `Some(n) if …` no way
 * leads to `None`. An arm for any value ends what rustc decides with one test; behind it all are tried again.
 */
function linkRefused(
  b: Builder,
  refused: BlockId,
  pat: PatId,
  later: readonly BuiltArm[],
  test: () => void,
): void {
  let isTested = false;
  for (const arm of later) {
    if (isCatchAll(b, arm.pat)) {
      b.graph.link(refused, arm.test);
      return;
    }
    if (areDisjoint(b, pat, arm.pat)) continue;
    const isSure = coversVariant(b, arm.pat, pat);
    if (!isSure && !isTested) test();
    isTested ||= !isSure;
    b.graph.link(refused, arm.chosen);
    if (arm.refused === null && isSure) return;
  }
}

/**
 * While guards run the borrow checker keeps a borrow of what is matched, so that no guard changes it. Later passes
 * remove it: only the `Send` witness of an await in a guard sees it (SEMANTICS.md 1.2).
 */
function fakeBorrow(b: Builder, place: Place, scrutinee: ExprId, arms: readonly MatchArm[]): SlotId {
  if (place.slot === NO_SLOT || !b.anySuspends(arms.flatMap((arm) => arm.guard ?? []))) return NO_SLOT;
  if (!arms.some((arm) => isRefutable(b, arm.pat))) return NO_SLOT;
  const type: Ty = { kind: 'reference', mutable: false, target: place.type, lifetime: null };
  const slot = b.newSlot('temporary', type, b.expr(scrutinee).span);
  b.scopes.scheduleStorage(b.tempScope, slot);
  b.assign(slot, scrutinee);
  return slot;
}

/** Returns whether the arm's guard borrows what is matched. */
function buildArm(
  b: Builder,
  destination: SlotId,
  place: Place,
  arm: Omit<MatchArm, 'body'> & { readonly body: ExprId | null },
  next: BlockId,
  after: BlockId,
  watched: SlotId,
): boolean {
  let borrows = false;
  const depth = b.scopes.depth;
  const suspends = b.anySuspends([arm.body, arm.guard].filter((part) => part !== null));
  b.terminating(arm.span.end, suspends, () => {
    b.withVariables(b.tempScope, () => {
      const { guard } = arm;
      if (guard === null) bindPattern(b, arm.pat, place);
      else {
        borrows = bindGuarded(b, arm.pat, place, b.suspends[guard] === 1, () => {
          buildCondition(b, guard, { block: next, depth });
          b.mention(watched, guard);
        });
      }
      if (arm.body !== null) b.into(destination, arm.body);
    });
  });
  b.goto(after);
  return borrows;
}

/** `matches!(scrutinee, pattern if guard)`: a match whose arms only say whether they were chosen. */
export function buildTest(b: Builder, place: Place, scrutinee: ExprId, test: Omit<MatchArm, 'body'>): void {
  const after = b.newBlock();
  const next = b.newBlock();
  b.use(place.slot, scrutinee);
  const chosen = b.branch();
  b.goto(next);
  b.block = chosen;
  buildArm(b, NO_SLOT, place, { ...test, body: null }, next, after, NO_SLOT);
  b.graph.link(next, after);
  b.block = after;
}
