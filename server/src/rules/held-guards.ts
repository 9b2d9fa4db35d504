/**
 * Guards that are really alive while a future is parked: what D2, D3 and D4 have in common. A guard that was dropped or
 * moved away holds nothing any more, although rustc may still keep its field; one inside an `Option`, a struct or a
 * captured variable holds as much as one in a variable of its own.
 */
import { type Span, shift } from '../base/text.ts';
import type { Capture, Held, Suspension } from '../coroutine/model.ts';
import type { BindingId, Body, ExprId } from '../hir/model.ts';
import type { BodyTypes, GuardKind, Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts, InvalidType } from '../words/facts.ts';
import type { Finding, LazyFix, RelatedPlace } from '../words/finding.ts';
import { heldName, type SuspensionPoint, shortened, suspensionPoints } from '../words/held.ts';
import { capitalized, code, lineNumber } from '../words/markdown.ts';
import * as say from '../words/messages/rules.ts';
import { isInside, letOf, parentsOf, usesOf } from '../words/walk.ts';
import { makes } from './candidates.ts';
import { evidence, seenAsWritten } from './certainty.ts';
import { endOfLifeFixes } from './fixes/end-of-life.ts';
import type { RuleContext, RuleFinding } from './rule.ts';

type Message = (words: say.GuardWords, kind: GuardKind) => string;

/** The guard that a value of a type is, or keeps inside; null when it is none of those that are looked for. */
export type GuardOf = (file: FileFacts, type: Ty) => GuardKind | null;

/** Guards of the kinds that the declarations of libraries tell. */
export function guardsOfKind(...kinds: readonly GuardKind['kind'][]): GuardOf {
  return (file, type) => {
    const guard = file.types.guard(type);
    return guard !== null && kinds.includes(guard.kind) ? guard : null;
  };
}

interface Holding {
  /** What the answers rest on besides the types. */
  readonly listed: readonly InvalidType[];
  readonly answers: Map<GuardOf, boolean>;
}

const holdings = new WeakMap<BodyTypes, Holding>();

/** Whether a body has a value that is or keeps a guard that is looked for: after a keystroke the others are as before. */
export function mayHoldGuard({ file }: RuleContext, facts: BodyFacts, guardOf: GuardOf): boolean {
  let holding = holdings.get(facts.types);
  if (holding?.listed !== file.invalidTypes) {
    holding = { listed: file.invalidTypes, answers: new Map() };
    holdings.set(facts.types, holding);
  }
  let answer = holding.answers.get(guardOf);
  if (answer === undefined) {
    answer = makes(facts, (type) => guardOf(file, type) !== null);
    holding.answers.set(guardOf, answer);
  }
  return answer;
}

/** One finding for each guard that is looked for, at the first suspension point that it is kept across. */
export function* guardFindings(
  context: RuleContext,
  guardOf: GuardOf,
  message: Message,
): Generator<RuleFinding | null> {
  const { file } = context;
  for (const facts of file.bodies()) {
    yield null;
    if (!mayHoldGuard(context, facts, guardOf)) continue;
    const reported = new Set<number>();
    for (const point of suspensionPoints(facts)) {
      for (const alive of aliveAt(file, point, guardOf)) {
        if (reported.has(alive.declaration.start)) continue;
        reported.add(alive.declaration.start);
        yield finding(file, point, alive, message);
      }
    }
  }
}

/** Ways to end the life of the guard that a finding of {@link guardFindings} is about. */
export function guardFixes({ file }: RuleContext, found: Finding, guardOf: GuardOf): readonly LazyFix[] {
  const facts = file.bodyAt(found.span.start);
  if (facts === null) return [];
  for (const point of suspensionPoints(facts)) {
    for (const { declaration, binding, sure } of aliveAt(file, point, guardOf)) {
      const { start, end } = shift(declaration, facts.offset);
      if (start !== found.span.start || end !== found.span.end) continue;
      if (!sure) return [];
      // A lock that is released earlier makes another program: people choose that, `check --fix` does not.
      return endOfLifeFixes(file, facts, { binding, declaration, matters: 'alive' }, false);
    }
  }
  return [];
}

interface AliveGuard {
  readonly guard: GuardKind;
  readonly name: string;
  readonly declaration: Span;
  readonly maybe: boolean;
  readonly temporary: boolean;
  readonly binding: BindingId | null;
  /** The whole chain was followed; for a capture the flow inside the block is only guessed. */
  readonly sure: boolean;
}

function* aliveAt(file: FileFacts, point: SuspensionPoint, guardOf: GuardOf): Generator<AliveGuard> {
  const { facts, coroutine, suspension } = point;
  for (const held of suspension.held) {
    if (held.value === 'gone') continue;
    const guard = guardOf(file, held.type) ?? boxedGuard(file, facts, held, guardOf);
    if (guard === null) continue;
    yield {
      guard,
      name: heldName(file, facts, held),
      declaration: held.declaration,
      maybe: held.value === 'maybe',
      temporary: held.binding === null,
      binding: held.binding,
      sure: true,
    };
  }
  if (coroutine.expr === null) return;
  for (const capture of coroutine.captures) {
    if (capture.by !== 'move') continue;
    const guard = guardOf(file, capture.type);
    if (guard === null || isMovedAway(facts.body, coroutine.expr, capture, suspension)) continue;
    yield {
      guard,
      name: code(capture.name),
      declaration: facts.body.bindings[capture.binding]!.span,
      maybe: false,
      temporary: false,
      binding: capture.binding,
      sure: false,
    };
  }
}

/** `let g: Box<dyn Deref<Target = T>> = Box::new(m.lock().unwrap())`: the type hides what the initialiser shows. */
function boxedGuard(file: FileFacts, facts: BodyFacts, held: Held, guardOf: GuardOf): GuardKind | null {
  const { body, types } = facts;
  if (held.binding === null || held.type.kind !== 'adt' || held.type.definition.path !== 'std::boxed::Box')
    return null;
  const init = letOf(body, held.binding)?.statement.init ?? null;
  const made = init === null ? null : body.exprs[init]!;
  if (made?.kind !== 'call' || made.arguments.length !== 1) return null;
  return guardOf(file, types.expr(made.arguments[0]!));
}

/** True when the captured guard is given away inside the block before the suspension point. */
function isMovedAway(body: Body, block: ExprId, capture: Capture, suspension: Suspension): boolean {
  const parents = parentsOf(body);
  return usesOf(body, capture.binding).some((use) => {
    if (!isInside(body, use, block) || body.exprs[use]!.span.start >= suspension.span.start) return false;
    const parent = parents[use] ?? null;
    if (parent === null) return false;
    const holder = body.exprs[parent]!;
    return (
      (holder.kind === 'call' && holder.arguments.includes(use)) ||
      (holder.kind === 'block' &&
        holder.statements.some((statement) => statement.kind === 'let' && statement.init === use))
    );
  });
}

function finding(file: FileFacts, point: SuspensionPoint, alive: AliveGuard, message: Message): RuleFinding {
  const { facts, coroutine, suspension, number } = point;
  const keyword = shift(suspension.keyword, facts.offset);
  const words: say.GuardWords = {
    guard: alive.temporary
      ? say.temporaryGuard(alive.name, alive.guard.path)
      : say.guardNamed(alive.name, alive.guard.path),
    line: `line ${lineNumber(file, keyword.start)}`,
    maybe: alive.maybe,
    source: lockedThing(file, facts, alive),
    temporary: alive.temporary,
  };
  const related: RelatedPlace[] = [
    {
      location: { uri: file.uri, item: null, span: keyword },
      message: say.awaitedHere(number, coroutine.suspensions.length),
    },
  ];
  return {
    evidence: evidence(seenAsWritten(file, facts), coroutine.complete, alive.sure),
    message: capitalized(message(words, alive.guard)),
    span: shift(alive.declaration, facts.offset),
    related,
  };
}

const LOCKING = /^(?:try_)?(?:lock|read|write|borrow|borrow_mut|upgradable_read|lock_arc|enter|entered)$/;

/** `state` in `state.lock().unwrap()`: what the guard was taken from. */
function lockedThing(file: FileFacts, { body, offset }: BodyFacts, alive: AliveGuard): string | null {
  const init =
    alive.binding === null
      ? body.exprs.findIndex(
          ({ span }) => span.start === alive.declaration.start && span.end === alive.declaration.end,
        )
      : (letOf(body, alive.binding)?.statement.init ?? -1);
  for (let at = init; at >= 0; ) {
    const expr = body.exprs[at]!;
    if (expr.kind === 'methodCall') {
      if (LOCKING.test(expr.method.text)) {
        const { start, end } = body.exprs[expr.receiver]!.span;
        return code(shortened(file.text.slice(start + offset, end + offset)));
      }
      at = expr.receiver;
    } else if (expr.kind === 'try' || expr.kind === 'await' || expr.kind === 'deref' || expr.kind === 'ref') {
      at = expr.operand;
    } else {
      return null;
    }
  }
  return null;
}
