/** Patterns: what they test, and what they bind from where (default binding modes included). */
import type { BindingId, Path, PatId, Pattern } from '../../hir/model.ts';
import type { Ty } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { type ListedField, NO_SLOT, patternSite, type SlotId } from '../cfg.ts';
import {
  borrow,
  consume,
  downcast,
  element,
  field,
  type Place,
  pointee,
  slotPlace,
  unboxed,
} from '../place.ts';

/** True when the pattern has to look at the value: not for variables, wildcards, and structs and tuples of those. */
export function isRefutable(b: Builder, id: PatId): boolean {
  const pat = b.body.pats[id]!;
  switch (pat.kind) {
    case 'wildcard':
    case 'rest':
      return false;
    case 'binding':
      return pat.subpattern !== null && isRefutable(b, pat.subpattern);
    case 'tuple':
      return pat.elements.some((sub) => isRefutable(b, sub));
    case 'tupleStruct':
      return isVariant(b, id, pat.path) || pat.elements.some((sub) => isRefutable(b, sub));
    case 'struct':
      return isVariant(b, id, pat.path) || pat.fields.some((sub) => isRefutable(b, sub.pat));
    case 'slice':
      return peel(b.types.pattern(id)).kind !== 'array' || pat.elements.some((sub) => isRefutable(b, sub));
    case 'reference':
    case 'box':
      return isRefutable(b, pat.inner);
    case 'path':
      return !isUnitStruct(b, id, pat.path);
    case 'missing':
    case 'literal':
    case 'range':
    case 'or':
    case 'macro':
      return true;
  }
}

/**
 * True for patterns that match every value, whatever the types are. Others leave a way on even where they are taken
 * for irrefutable: an arm that is followed by more arms rarely is.
 */
export function isCatchAll(b: Builder, id: PatId): boolean {
  const pat = b.body.pats[id]!;
  switch (pat.kind) {
    case 'wildcard':
    case 'rest':
      return true;
    case 'binding':
      return pat.subpattern === null || isCatchAll(b, pat.subpattern);
    case 'tuple':
      return pat.elements.every((sub) => isCatchAll(b, sub));
    case 'reference':
      return isCatchAll(b, pat.inner);
    default:
      return false;
  }
}

/** Whether two patterns name different variants or values somewhere, so that no value matches both. */
export function areDisjoint(b: Builder, one: PatId, other: PatId): boolean {
  const [a, c] = [variantsOf(b, one), variantsOf(b, other)];
  if (a !== null && c !== null && !a.some((name) => c.includes(name))) return true;
  const [pat, against] = [withoutName(b, one), withoutName(b, other)];
  if (pat.kind === 'or') return pat.elements.every((element) => areDisjoint(b, element, other));
  if (against.kind === 'or') return against.elements.every((element) => areDisjoint(b, one, element));
  if (pat.kind === 'literal' && against.kind === 'literal') {
    const [value, compared] = [literalValue(pat.text), literalValue(against.text)];
    return value !== null && compared !== null && value !== compared;
  }
  if (pat.kind === 'reference' && against.kind === 'reference')
    return areDisjoint(b, pat.inner, against.inner);
  if (pat.kind === 'struct' && against.kind === 'struct') {
    return pat.fields.some(({ name, pat: inner }) => {
      const twin = against.fields.find((field) => field.name.text === name.text);
      return twin !== undefined && areDisjoint(b, inner, twin.pat);
    });
  }
  if (
    (pat.kind === 'tuple' || pat.kind === 'tupleStruct' || pat.kind === 'slice') &&
    pat.kind === against.kind &&
    ![...pat.elements, ...against.elements].some((element) => b.body.pats[element]!.kind === 'rest')
  ) {
    const { elements } = against;
    return pat.elements.some(
      (element, i) => elements[i] !== undefined && areDisjoint(b, element, elements[i]),
    );
  }
  return false;
}

/** What a pattern demands, whatever name it gives to the value. */
function withoutName(b: Builder, id: PatId): Pattern {
  const pat = b.body.pats[id]!;
  return pat.kind === 'binding' && pat.subpattern !== null ? withoutName(b, pat.subpattern) : pat;
}

/** Something that equal literals have in common; null for those that may be written in several ways. */
function literalValue(literal: string): string | null {
  const number = /^(-?\s*)0*(\d[\d_]*?)_?(?:[iu](?:\d+|size))?$/.exec(literal);
  if (number !== null) return number[1]!.trim() + number[2]!.replaceAll('_', '');
  return /^(?:true|false|b?'[^\\]'|b?"[^\\]*")$/.test(literal) ? literal : null;
}

/** Whether `id` matches every value of the one variant that `other` names. */
export function coversVariant(b: Builder, id: PatId, other: PatId): boolean {
  const pat = b.body.pats[id]!;
  const named = variantsOf(b, other);
  if (named === null || named.some((name) => !variantsOf(b, id)?.includes(name))) return false;
  switch (pat.kind) {
    case 'tupleStruct':
      return pat.elements.every((sub) => isCatchAll(b, sub));
    case 'struct':
      return pat.fields.every((field) => isCatchAll(b, field.pat));
    case 'reference':
      return coversVariant(b, pat.inner, other);
    default:
      return pat.kind === 'path';
  }
}

/** The names of the variants that a pattern matches values of; null when it is no pattern of variants. */
function variantsOf(b: Builder, id: PatId): readonly string[] | null {
  const pat = b.body.pats[id]!;
  switch (pat.kind) {
    case 'tupleStruct':
    case 'struct':
    case 'path':
      return isVariant(b, id, pat.path) ? [pat.path.segments.at(-1)!.name.text] : null;
    case 'binding':
      return pat.subpattern === null ? null : variantsOf(b, pat.subpattern);
    case 'reference':
      return variantsOf(b, pat.inner);
    case 'or': {
      const names = pat.elements.map((sub) => variantsOf(b, sub));
      return names.includes(null) ? null : names.flatMap((list) => list ?? []);
    }
    default:
      return null;
  }
}

/** Whether a constructor pattern names a variant of an enum; by its spelling when the type is not declared in sight. */
function isVariant(b: Builder, id: PatId, path: Path): boolean {
  const type = peel(b.types.pattern(id));
  if (type.kind === 'adt' && b.oracle.isEnum(type)) return true;
  const [last, owner] = [path.segments.at(-1)?.name.text ?? '', path.segments.at(-2)?.name.text ?? ''];
  if (type.kind === 'adt' && last === type.definition.name) return false;
  return ['Some', 'None', 'Ok', 'Err'].includes(last) || /^[A-Z]/.test(owner);
}

/** A constant or a unit variant has to be compared with; a unit struct has one value only. */
function isUnitStruct(b: Builder, id: PatId, path: Path): boolean {
  const type = peel(b.types.pattern(id));
  return (
    type.kind === 'adt' && !isVariant(b, id, path) && path.segments.at(-1)?.name.text === type.definition.name
  );
}

function peel(type: Ty): Ty {
  let at = type;
  while (at.kind === 'reference') at = at.target;
  return at;
}

/** Binds the variables of a pattern that is known to match `place`. Their drops belong to the variable scope. */
export function bindPattern(b: Builder, id: PatId, place: Place): void {
  visitBindings(b, id, place, (binding, at) => bindVariable(b, id, binding, at));
}

function bindVariable(b: Builder, id: PatId, binding: BindingId, place: Place): void {
  const mode = b.types.bindingMode(binding);
  const known = b.local(binding);
  // The alternatives of an or-pattern bind the same variable.
  const slot = known === NO_SLOT ? b.declare(binding) : known;
  if (mode === 'move') consume(b, place, slot, patternSite(id));
  else borrow(b, place, slot, patternSite(id), mode === 'refMut');
  b.assign(slot, patternSite(id));
  if (known === NO_SLOT) b.scopes.scheduleDrop(b.variableScope, slot);
}

/**
 * Binds an arm's variables around its guard: while the guard runs, each variable is a reference to what it will be
 * bound to, so that a guard borrows the scrutinee even for variables bound by value (rustc's `bind_and_guard`).
 * Returns whether it does; what lies behind a reference is borrowed without it.
 */
export function bindGuarded(
  b: Builder,
  id: PatId,
  place: Place,
  suspends: boolean,
  guard: () => void,
): boolean {
  let borrows = false;
  const byValue: [BindingId, Place][] = [];
  const guarded = new Map<BindingId, SlotId>();
  visitBindings(b, id, place, (binding, at) => {
    const mode = b.types.bindingMode(binding);
    const { name, span } = b.body.bindings[binding]!;
    const site = patternSite(id);
    let target = at;
    borrows ||= !at.indirect;
    if (mode === 'move') byValue.push([binding, at]);
    else {
      const slot = b.declare(binding);
      borrow(b, at, slot, site, mode === 'refMut');
      b.assign(slot, site);
      target = slotPlace(slot, b.types.binding(binding));
    }
    const reference = b.newSlot('variable', b.unknownReference(), span, { name, binding, real: suspends });
    b.scopes.scheduleStorage(b.variableScope, reference);
    borrow(b, target, reference, site);
    b.assign(reference, site);
    b.guardReferences.set(binding, reference);
    guarded.set(binding, reference);
  });
  guard();
  for (const [binding, reference] of guarded) {
    b.guardReferences.delete(binding);
    b.mention(reference, patternSite(id));
  }
  for (const [binding, at] of byValue) bindVariable(b, id, binding, at);
  return borrows;
}

type Visit = (binding: BindingId, place: Place) => void;

function visitBindings(b: Builder, id: PatId, place: Place, visit: Visit): void {
  const pat = b.body.pats[id]!;
  switch (pat.kind) {
    case 'binding':
      visit(pat.binding, place);
      if (pat.subpattern !== null) visitBindings(b, pat.subpattern, place, visit);
      return;
    case 'reference':
      visitBindings(b, pat.inner, pointee(place, b.types.pattern(pat.inner)), visit);
      return;
    case 'box':
      visitBindings(b, pat.inner, unboxed(place, b.types.pattern(pat.inner)), visit);
      return;
    case 'slice': {
      const base = through(b, id, place);
      if (base.type.kind === 'array') visitElements(b, pat.elements, base, visit);
      else for (const sub of pat.elements) visitBindings(b, sub, element(base, b.types.pattern(sub)), visit);
      return;
    }
    case 'tuple':
      visitElements(b, pat.elements, through(b, id, place), visit);
      return;
    case 'tupleStruct':
      visitElements(b, pat.elements, variantOf(b, id, pat.path, through(b, id, place)), visit);
      return;
    case 'struct': {
      const base = variantOf(b, id, pat.path, through(b, id, place));
      if (!pat.rest)
        listFields(
          b,
          base,
          pat.fields.map((sub) => ({ name: sub.name.text, type: b.types.pattern(sub.pat) })),
        );
      for (const sub of pat.fields)
        visitBindings(b, sub.pat, field(base, sub.name.text, b.types.pattern(sub.pat)), visit);
      return;
    }
    case 'or':
      visitAlternatives(b, pat.elements, place, visit);
      return;
    default:
  }
}

/** Default binding modes look through references to the constructor's type. */
function through(b: Builder, id: PatId, place: Place): Place {
  let at = place;
  let type = b.types.pattern(id);
  while (type.kind === 'reference') {
    type = type.target;
    at = pointee(at, type);
  }
  return at;
}

function variantOf(b: Builder, id: PatId, path: Path, place: Place): Place {
  return isVariant(b, id, path) ? downcast(place, path.segments.at(-1)?.name.text ?? '') : place;
}

/** The elements of a tuple or tuple struct; behind `..` they are counted from the end. */
function visitElements(b: Builder, elements: readonly PatId[], place: Place, visit: Visit): void {
  const rest = elements.findIndex((sub) => isRest(b, sub));
  if (rest < 0)
    listFields(
      b,
      place,
      elements.map((sub, i) => ({ name: String(i), type: b.types.pattern(sub) })),
    );
  const count = lengthOf(place.type) ?? elements.length;
  for (const [i, sub] of elements.entries()) {
    const index = rest >= 0 && i > rest ? count - (elements.length - i) : i;
    visitBindings(b, sub, field(place, String(index), b.types.pattern(sub)), visit);
  }
}

/** `..`, or `name @ ..` in an array pattern. */
function isRest(b: Builder, id: PatId): boolean {
  const pat = b.body.pats[id]!;
  return (
    pat.kind === 'rest' || (pat.kind === 'binding' && pat.subpattern !== null && isRest(b, pat.subpattern))
  );
}

function lengthOf(type: Ty): number | null {
  if (type.kind === 'tuple') return type.elements.length;
  return type.kind === 'array' && /^\d+$/.test(type.length) ? Number(type.length) : null;
}

/** A pattern without `..` tells all fields of what it takes apart, whether its type is known or not. */
function listFields(b: Builder, place: Place, fields: readonly ListedField[]): void {
  if (place.slot !== NO_SLOT && place.movable && place.parent === null)
    b.graph.listedFields.set(place.slot, fields);
}

function visitAlternatives(b: Builder, alternatives: readonly PatId[], place: Place, visit: Visit): void {
  const first = alternatives[0];
  if (first === undefined) return;
  if (!alternatives.some((sub) => hasBindings(b, sub))) return;
  const from = b.block;
  const after = b.newBlock();
  for (const sub of alternatives) {
    b.block = from;
    b.block = b.branch();
    visitBindings(b, sub, place, visit);
    b.goto(after);
  }
  b.block = after;
}

function hasBindings(b: Builder, id: PatId): boolean {
  const pat = b.body.pats[id]!;
  switch (pat.kind) {
    case 'binding':
      return true;
    case 'tuple':
    case 'slice':
    case 'tupleStruct':
    case 'or':
      return pat.elements.some((sub) => hasBindings(b, sub));
    case 'struct':
      return pat.fields.some((sub) => hasBindings(b, sub.pat));
    case 'reference':
    case 'box':
      return hasBindings(b, pat.inner);
    default:
      return false;
  }
}
