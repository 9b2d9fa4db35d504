/**
 * F7: ends the life of something that must not be kept across an `.await` before it. In a block of its own, which gives
 * out what is still needed; with `drop`; or by copying out what is read of it later. Each is offered only where the code
 * behind it goes without the value itself.
 */
import { type Span, shift } from '../../base/text.ts';
import { pathOf } from '../../hir/index.ts';
import type { BindingId, Body } from '../../hir/model.ts';
import type { Ty } from '../../types/model.ts';
import { someParts } from '../../types/ty.ts';
import type { BodyFacts, FileFacts } from '../../words/facts.ts';
import type { LazyFix } from '../../words/finding.ts';
import { shortened } from '../../words/held.ts';
import * as titles from '../../words/messages/fixes.ts';
import { lazy, replace, statementBefore } from './edits.ts';
import {
  declaredBetween,
  indexIn,
  type KeptValue,
  type Life,
  lifeOf,
  mayUseWhenDropped,
  releasesOf,
  spanAt,
  suspensionsKeeping,
} from './kept-value.ts';
import { hasEffectsBefore, type Lifted, liftedFrom, nameFor, namesIn, statementBlock } from './lifted.ts';
import { type Needed, neededUntil, usesIn } from './needed-until.ts';
import { lineOf, type Scoped, scopedBlock } from './scoped-block.ts';

/**
 * The fixes for one kept thing, the best first; none where something borrowed from it is needed behind the `.await`.
 * `advised`: the first of them is what people should do.
 */
export function endOfLifeFixes(
  file: FileFacts,
  facts: BodyFacts,
  kept: KeptValue,
  advised: boolean,
): readonly LazyFix[] {
  const { body } = facts;
  if (body.errors.length > 0 || body.cfgs.length > 0) return [];
  const fits = (type: Ty) => mayStay(file, facts, kept, type);
  if (kept.binding === null) return temporaryFixes(file, facts, kept, fits, advised);
  const life = lifeOf(facts, kept.binding, kept);
  const needed = life === null ? null : neededUntil(file, facts, life, fits);
  if (life === null || needed === null) return [];
  const { name } = body.bindings[life.binding]!;
  const scoped = scopedLife(file, facts, life, needed, fits);
  const fixes: LazyFix[] = [];
  if (scoped !== null) {
    const title = scoped.lifted.length > 0 ? titles.copyOut(name) : titles.endInBlock(name);
    fixes.push(lazy('F7', title, advised, () => scopedBlock(file, facts, scoped)));
  }
  if (mayBeDropped(file, facts, life, needed, kept))
    fixes.push(
      lazy('F7', titles.dropBefore(name), advised && scoped === null, () => dropEdits(file, facts, life)),
    );
  return fixes;
}

/** Whether something may be kept in the place of what is not: it holds no borrow, and none of the trouble. */
function mayStay(file: FileFacts, { item }: BodyFacts, { matters }: KeptValue, type: Ty): boolean {
  // What hides behind `impl Trait` may hold a borrow for the compiler, whatever it is.
  if (file.types.holdsBorrow(type) !== 'no' || someParts(type, (part) => part.kind === 'opaque'))
    return false;
  return matters === 'alive'
    ? file.types.guard(type) === null
    : file.threadSafetyIn('Send', type, item).verdict === 'yes';
}

// ------------------------------------------------------------------------------------------------------- variables

/** Null when something else would end with the block, or could not be given out of it. */
function scopedLife(
  file: FileFacts,
  facts: BodyFacts,
  life: Life,
  needed: Needed,
  fits: (type: Ty) => boolean,
): Scoped | null {
  const { body, types } = facts;
  const { block, declared, awaits } = life;
  if (declared < 0) return null;
  // What nobody uses is there for what happens while it lives; what is made may need all that was done before.
  const isUsed = needed.last > declared || needed.lifted.length > 0;
  const toTheAwait = !isUsed || needed.lifted.some(({ kind }) => kind === 'made');
  const last = toTheAwait ? awaits - 1 : needed.last;
  const inside = declaredBetween(body, block, declared, last);
  const given: BindingId[] = [];
  for (const local of inside) {
    if (local === life.binding || needed.borrowers.has(local)) continue;
    const uses = usesIn(body, life, local);
    const type = types.binding(local);
    if (uses.some(({ index }) => index > last)) {
      if (!fits(type) || types.bindingMode(local) !== 'move') return null;
      given.push(local);
    } else if (uses.length === 0 && file.types.needsDrop(type) !== 'no') {
      return null;
    }
  }
  const isShadowed = (local: BindingId) =>
    inside.some((other) => other > local && body.bindings[other]!.name === body.bindings[local]!.name);
  if (given.some(isShadowed) || !mayBeEnclosed(body, life, last)) return null;
  if (needed.lifted.length > 0 && isShadowed(life.binding)) return null;
  return {
    block,
    first: declared,
    last,
    given,
    lifted: named(file, facts, needed.lifted, body.bindings[life.binding]!.name),
    released: needed.releases,
  };
}

/** Whether nothing in the statements declares what only the whole block would show. */
function mayBeEnclosed(body: Body, { block, declared }: Life, last: number): boolean {
  const statements = block.statements.slice(declared, last + 1);
  const isPlain = statements.every((statement) => {
    if (statement.kind === 'item') return false;
    const expr = statement.kind === 'expr' ? body.exprs[statement.expr]! : null;
    return expr?.kind !== 'macro' || expr.body.shape !== 'unknown';
  });
  return (
    isPlain &&
    !body.bindings.some(({ macro, span }) => {
      const index = macro === null ? null : indexIn(block, span);
      return index !== null && index >= declared && index <= last;
    })
  );
}

/** The values that are read, each once, with the places where they are. */
function named(
  file: FileFacts,
  facts: BodyFacts,
  lifted: readonly Lifted[],
  owner: string,
): Scoped['lifted'] {
  const taken = new Set(namesIn(facts.body));
  const values = new Map<string, { name: string; value: Lifted; places: Span[] }>();
  for (const value of lifted) {
    const text = textOf(file, facts, value.span);
    const known = values.get(text);
    if (known !== undefined) {
      known.places.push(value.span);
      continue;
    }
    const name = nameFor(facts.body, value.expr, taken, owner);
    taken.add(name);
    values.set(text, { name, value, places: [value.span] });
  }
  return [...values.values()];
}

function textOf(file: FileFacts, { offset }: BodyFacts, span: Span): string {
  return file.text.slice(span.start + offset, span.end + offset);
}

/**
 * `drop` moves the value, so it has to be there, and nothing with something of it to drop may come behind. rustc still
 * reserves the place of what was borrowed before it was dropped (SEMANTICS.md 1.1), so that may not be if that matters.
 */
function mayBeDropped(
  file: FileFacts,
  facts: BodyFacts,
  life: Life,
  needed: Needed,
  { matters }: KeptValue,
): boolean {
  const { body, types } = facts;
  const { binding, block, declared, awaits } = life;
  if (!life.present || needed.lifted.length > 0 || types.bindingMode(binding) !== 'move') return false;
  if ([...needed.borrowers].some((local) => mayUseWhenDropped(file, types.binding(local)))) return false;
  const uses = usesIn(body, life, binding).filter(({ index }) => !needed.releases.has(index));
  if (matters === 'stored' && (uses.length > 0 || declared < 0)) return false;
  const { name } = body.bindings[binding]!;
  return !declaredBetween(body, block, declared, awaits - 1).some(
    (other) => other !== binding && body.bindings[other]!.name === name,
  );
}

function dropEdits(file: FileFacts, facts: BodyFacts, life: Life) {
  const { body, offset, item } = facts;
  const { block, awaits, binding } = life;
  const { name } = body.bindings[binding]!;
  const isPrelude = file.resolvePath(pathOf(['drop']), 'value', item).path === 'std::mem::drop';
  const at = spanAt(body, block, awaits)!;
  const late = [...releasesOf(facts, life)].filter((index) => index >= awaits);
  return [
    statementBefore(file, at.start + offset, `${isPrelude ? 'drop' : 'std::mem::drop'}(${name});`),
    ...late.map((index) => replace(file, lineOf(file, shift(block.statements[index]!.span, offset)), '')),
  ];
}

// ----------------------------------------------------------------------------------------------------- temporaries

/** `save(*m.lock().unwrap()).await`: what is needed of the temporary is taken in a `let` before the statement. */
function temporaryFixes(
  file: FileFacts,
  facts: BodyFacts,
  kept: KeptValue,
  fits: (type: Ty) => boolean,
  advised: boolean,
): readonly LazyFix[] {
  const { body, offset } = facts;
  const [first] = suspensionsKeeping(facts, kept);
  const root = body.exprs.findIndex(
    ({ span }) => span.start === kept.declaration.start && span.end === kept.declaration.end,
  );
  if (first === undefined || root < 0) return [];
  const value = liftedFrom(file, facts, root, fits);
  const id = value === null ? null : statementBlock(body, value.expr);
  const block = id === null ? undefined : body.exprs[id];
  if (value === null || block?.kind !== 'block') return [];
  const index = indexIn(block, value.span);
  const statement = index === null ? null : spanAt(body, block, index);
  if (statement === null || hasEffectsBefore(body, statement, kept.declaration)) return [];
  const text = textOf(file, facts, value.span);
  const name = nameFor(body, value.expr, namesIn(body), null);
  return [
    lazy('F7', titles.takeBefore(shortened(text)), advised, () => {
      const declaration = statementBefore(file, statement.start + offset, `let ${name} = ${text};`);
      return [declaration, replace(file, shift(value.span, offset), name)];
    }),
  ];
}
