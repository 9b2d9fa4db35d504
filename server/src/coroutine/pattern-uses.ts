/** How patterns use the places they are matched against (rustc's `ExprUseVisitor`). */
import type { Body, PatId } from '../hir/model.ts';
import type { BodyTypes, Ty, TypeOracle } from '../types/model.ts';
import type { Projection, UseKind, VariablePlace } from './captures.ts';

export interface PatternContext {
  readonly body: Body;
  readonly types: BodyTypes;
  readonly oracle: TypeOracle;
}

export type Found = (place: VariablePlace, kind: UseKind) => void;

/**
 * Reports what a pattern takes from, or looks at in, the place it is matched against. Structs and tuples are taken
 * apart field by field; of an enum the discriminant is read, which is a use of the whole.
 */
export function walkPattern(cx: PatternContext, id: PatId, place: VariablePlace, found: Found): void {
  const pat = cx.body.pats[id]!;
  switch (pat.kind) {
    case 'wildcard':
    case 'rest':
      return;
    case 'binding':
      found(place, bindingUse(cx, id));
      if (pat.subpattern !== null) walkPattern(cx, pat.subpattern, place, found);
      return;
    case 'reference': {
      const type = cx.types.pattern(pat.inner);
      walkPattern(cx, pat.inner, extend(place, { kind: 'reference', type }), found);
      return;
    }
    case 'or':
      for (const alternative of pat.elements) walkPattern(cx, alternative, place, found);
      return;
    default: {
      const [base, type] = behindReferences(place, cx.types.pattern(id));
      const parts = fieldsOf(cx, id, type);
      if (parts === null) found(base, patternUse(cx, id) ?? 'ref');
      else
        for (const [name, sub] of parts)
          walkPattern(cx, sub, extend(base, { kind: 'field', name, type: cx.types.pattern(sub) }), found);
    }
  }
}

/** The strongest use a pattern makes of what it is matched against, or of any part of it; null for none. */
export function patternUse(cx: PatternContext, id: PatId): UseKind | null {
  const pat = cx.body.pats[id]!;
  const ofAll = (parts: readonly PatId[]) => strongest(parts.map((part) => patternUse(cx, part)));
  switch (pat.kind) {
    case 'wildcard':
    case 'rest':
      return null;
    case 'binding':
      return bindingUse(cx, id);
    case 'tuple':
    case 'slice':
    case 'or':
      return ofAll(pat.elements);
    case 'tupleStruct':
      return ofAll(pat.elements) ?? 'ref';
    case 'struct':
      return ofAll(pat.fields.map((field) => field.pat)) ?? 'ref';
    case 'reference':
    case 'box':
      return patternUse(cx, pat.inner);
    default:
      return 'ref';
  }
}

export function strongest(kinds: readonly (UseKind | null)[]): UseKind | null {
  if (kinds.includes('move')) return 'move';
  if (kinds.includes('mut')) return 'mut';
  return kinds.includes('ref') ? 'ref' : null;
}

export function extend(place: VariablePlace, step: Projection): VariablePlace {
  return { binding: place.binding, projections: [...place.projections, step] };
}

function bindingUse(cx: PatternContext, id: PatId): UseKind {
  const pat = cx.body.pats[id]!;
  if (pat.kind !== 'binding') return 'ref';
  const mode = cx.types.bindingMode(pat.binding);
  if (mode === 'refMut') return 'mut';
  return mode === 'ref' || cx.oracle.isCopy(cx.types.binding(pat.binding)) === 'yes' ? 'ref' : 'move';
}

/** Default binding modes look through references to the constructor's type. */
function behindReferences(place: VariablePlace, type: Ty): [VariablePlace, Ty] {
  let [at, inner] = [place, type];
  while (inner.kind === 'reference') {
    inner = inner.target;
    at = extend(at, { kind: 'reference', type: inner });
  }
  return [at, inner];
}

/** The fields that a pattern of a struct or tuple names, with what is said about each; null for all other patterns. */
function fieldsOf(cx: PatternContext, id: PatId, type: Ty): readonly (readonly [string, PatId])[] | null {
  const pat = cx.body.pats[id]!;
  const fields = cx.oracle.fields?.(type) ?? null;
  if (fields === null) return null;
  if (pat.kind === 'struct') return pat.fields.map((field) => [field.name.text, field.pat]);
  if (pat.kind !== 'tupleStruct' && pat.kind !== 'tuple') return null;
  const rest = pat.elements.findIndex((sub) => cx.body.pats[sub]!.kind === 'rest');
  const skipped = rest < 0 ? 0 : fields.length - pat.elements.length;
  return pat.elements.map((sub, i) => [String(i > rest ? i + skipped : i), sub]);
}
