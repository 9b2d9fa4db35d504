/**
 * D5 `unpinned-poll`: `fut.poll(cx)` where nothing on the way from `fut` is a `Pin` that the method accepts. rustc says
 * E0599, "no method named `poll` found", at the method's name, and so do we.
 */
import { shift } from '../base/text.ts';
import type { Expr, ExprId, Item } from '../hir/model.ts';
import type { Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import type { Finding, LazyFix, RelatedPlace } from '../words/finding.ts';
import { shortened } from '../words/held.ts';
import { code } from '../words/markdown.ts';
import * as say from '../words/messages/rules.ts';
import { evidence, mayBeRedeclared, seenAsWritten } from './certainty.ts';
import { pinningFixes } from './fixes/pinning.ts';
import { isBorrowedPart, isPinnedPlace, rootLocal } from './places.ts';
import { POLL_METHODS, type Receiver, receiverOf, receiverTypes } from './polling.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';
import { boundsAreInSight, traitMethodMayBeInScope } from './traits-in-scope.ts';

export const unpinnedPoll: Rule = {
  meta: {
    name: 'unpinned-poll',
    id: 'D5',
    summary: '`poll`, `poll_next` and their kin are called on a value that is not pinned.',
    group: 'stable',
    severity: { learn: 'error', work: 'error' },
    clippy: null,
    rustc: 'E0599',
    fixes: ['F1', 'F2', 'F5'],
  },

  *check({ file }) {
    for (const facts of file.bodies()) {
      for (const call of unpinnedPolls(file, facts)) yield finding(file, facts, call);
      yield null;
    }
  },

  fixes(context: RuleContext, found: Finding): readonly LazyFix[] {
    const { file } = context;
    const facts = file.bodyAt(found.span.start);
    if (facts === null) return [];
    for (const call of unpinnedPolls(file, facts)) {
      if (call.expr.method.span.start + facts.offset !== found.span.start) continue;
      return pinningFixes(file, facts, { kind: 'poll', receiver: call.receiver, expr: call.expr.receiver });
    }
    return [];
  },
};

type MethodCall = Extract<Expr, { kind: 'methodCall' }>;

interface UnpinnedPoll {
  readonly id: ExprId;
  readonly expr: MethodCall;
  readonly trait: string;
  readonly receiver: Exclude<Receiver, { kind: 'none' }>;
}

function* unpinnedPolls(file: FileFacts, facts: BodyFacts): Generator<UnpinnedPoll> {
  for (let id = 0; id < facts.body.exprs.length; id++) {
    const expr = facts.body.exprs[id]!;
    if (expr.kind !== 'methodCall') continue;
    const method = POLL_METHODS.get(expr.method.text);
    if (method === undefined || expr.arguments.length !== method.arguments) continue;
    // A method that was found is somebody's own `poll`.
    if (facts.types.receiver(id).resolved) continue;
    if (mayBeRedeclared(facts.body, expr.receiver)) continue;
    const receiver = receiverOf(file, facts.types.expr(expr.receiver), method.trait, facts.item);
    if (receiver.kind === 'none') continue;
    yield { id, expr, trait: method.trait, receiver };
  }
}

function finding(file: FileFacts, facts: BodyFacts, call: UnpinnedPoll): RuleFinding {
  const { expr, receiver } = call;
  return {
    evidence: evidence(
      seenAsWritten(file, facts),
      !traitMethodMayBeInScope(
        file,
        facts,
        expr.method.text,
        receiverTypes(file, facts.types.expr(expr.receiver), facts.item),
      ),
      methodsInSight(file, receiver.kind === 'sharedPin' ? receiver.polled : receiver.type, facts.item),
    ),
    message: message(file, facts, call),
    span: shift(expr.method.span, facts.offset),
    related: declaration(file, facts, expr.receiver),
  };
}

function message(file: FileFacts, facts: BodyFacts, call: UnpinnedPoll): string {
  const { expr, receiver, trait } = call;
  const method = expr.method.text;
  const source = receiverText(file, facts, expr.receiver);
  switch (receiver.kind) {
    case 'pinnedPointer':
      return say.pollThroughAsMut(method, source, file.types.display(receiver.type));
    case 'sharedPin':
      return say.pollThroughShared(method, source, file.types.display(receiver.type));
    case 'unpinned': {
      const what = whatIsPolled(file, facts, receiver.type, trait);
      return say.unpinnedPoll(method, source, what, trait) + whatToDo(file, facts, call, receiver);
    }
  }
}

/** Types whose methods all stand in sight: a nominal type may have an inherent `poll` in another file of its crate. */
function methodsInSight(file: FileFacts, type: Ty, item: Item): boolean {
  switch (type.kind) {
    case 'future':
      return true;
    case 'opaque':
    case 'dyn':
    case 'parameter':
      return boundsAreInSight(
        file,
        type.bounds.map((bound) => bound.trait),
      );
    case 'projection':
      return boundsAreInSight(file, file.boundsIn(type, item));
    case 'adt': {
      const declaredIn = type.definition.location?.uri;
      const isDeclaration = declaredIn?.startsWith('pinscope-stub:') ?? false;
      return declaredIn === file.uri || isDeclaration || type.definition.path.startsWith('std::');
    }
    default:
      return false;
  }
}

function whatIsPolled(file: FileFacts, facts: BodyFacts, type: Ty, trait: string): string {
  const display = file.types.display(type);
  switch (type.kind) {
    case 'future':
      if (type.path === null) {
        const isClosure = type.expr !== null && facts.body.exprs[type.expr]?.kind === 'closure';
        return isClosure ? say.POLLED.asyncClosure : say.POLLED.asyncBlock;
      }
      return say.POLLED.asyncFn(type.path.split('::').at(-1)!);
    case 'opaque':
      return say.POLLED.impl(display);
    case 'parameter':
      // `fut: impl Future` declares a type parameter without a name.
      return display.startsWith('impl ') ? say.POLLED.impl(display) : say.POLLED.generic(display, trait);
    case 'dyn':
      return say.POLLED.dyn(display);
    default:
      return say.POLLED.named(display, trait);
  }
}

function whatToDo(
  file: FileFacts,
  facts: BodyFacts,
  { expr }: UnpinnedPoll,
  receiver: Extract<Receiver, { kind: 'unpinned' }>,
): string {
  if (receiver.through.includes('shared')) return say.SHARED;
  if (receiver.through.includes('guard')) return say.KEEP_IT_PINNED;
  if (file.unpinIn(receiver.type, facts.item).verdict === 'yes') return say.UNPIN_SO_PIN_NEW;
  if (isPinnedPlace(facts, expr.receiver)) return say.REACH_IT_THROUGH_PROJECTION;
  if (isBorrowedPart(facts, expr.receiver)) return say.KEEP_IT_PINNED;
  const pointer = receiver.through[0];
  if (pointer === 'box') return say.BOX_IT_IN_PLACE;
  if (pointer === 'ref' || pointer === 'refMut') return say.BORROWED_NOT_OWNED;
  return say.PIN_IT_FIRST;
}

function receiverText(file: FileFacts, facts: BodyFacts, receiver: ExprId): string {
  const { start, end } = shift(facts.body.exprs[receiver]!.span, facts.offset);
  return shortened(file.text.slice(start, end));
}

function declaration(file: FileFacts, facts: BodyFacts, receiver: ExprId): readonly RelatedPlace[] {
  const root = rootLocal(facts.body, receiver);
  if (root === null) return [];
  const binding = facts.body.bindings[root]!;
  return [
    {
      location: { uri: file.uri, item: null, span: shift(binding.span, facts.offset) },
      message: say.declaredHere(code(binding.name)),
    },
  ];
}
