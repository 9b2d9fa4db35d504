/** Patterns against the types they are matched with, default binding modes included (Reference, "Binding modes"). */
import type { Path, PatId } from '../../hir/model.ts';
import type { AdtDefinition, VariantDefinition } from '../../names/index.ts';
import type { Ty } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { reference } from '../ty.ts';
import type { InferenceContext } from './context.ts';
import { fieldTypes, freshAdt, resolveValue, type ValueMeaning } from './paths.ts';

type Mode = 'move' | 'ref' | 'refMut';

export function checkPattern(cx: InferenceContext, id: PatId, type: Ty, mode: Mode = 'move'): void {
  cx.pats[id] = type;
  const pattern = cx.pat(id);
  switch (pattern.kind) {
    case 'binding': {
      const binding = cx.body.bindings[pattern.binding]!;
      const own = binding.mode === 'move' ? mode : binding.mode;
      const bound = own === 'move' ? type : reference(type, own === 'refMut');
      cx.declare(pattern.binding, bound, own);
      if (pattern.subpattern !== null) checkPattern(cx, pattern.subpattern, type, mode);
      return;
    }
    case 'or':
      for (const alternative of pattern.elements) checkPattern(cx, alternative, type, mode);
      return;
    case 'reference': {
      const known = cx.structurally(type);
      const target =
        known.kind === 'reference' ? known.target : known.kind === 'unknown' ? cx.table.fresh() : type;
      if (known.kind === 'unknown') cx.unify(known, reference(target, pattern.mutable));
      checkPattern(cx, pattern.inner, target);
      return;
    }
    case 'tuple':
    case 'tupleStruct':
    case 'struct':
    case 'slice':
    case 'box':
    case 'path':
      checkDestructuring(cx, id, type, mode);
      return;
    default:
      return;
  }
}

/** Patterns that look through references: each one peeled off makes the bindings inside borrow. */
function checkDestructuring(cx: InferenceContext, id: PatId, type: Ty, outer: Mode): void {
  let mode = outer;
  let known = cx.structurally(type);
  while (known.kind === 'reference') {
    mode = known.mutable && mode !== 'ref' ? 'refMut' : 'ref';
    known = cx.structurally(known.target);
  }
  const pattern = cx.pat(id);
  switch (pattern.kind) {
    case 'tuple': {
      const elements = tupleElements(cx, pattern.elements, known);
      checkSequence(cx, pattern.elements, elements, mode);
      return;
    }
    case 'tupleStruct': {
      const meaning = constructorOf(cx, pattern.path, known);
      checkSequence(cx, pattern.elements, meaning?.fields.map((field) => field.type) ?? null, mode);
      return;
    }
    case 'struct': {
      const fields = structFields(cx, pattern.path, known);
      for (const { name, pat } of pattern.fields) {
        checkPattern(
          cx,
          pat,
          fields?.find((field) => field.name === name.text)?.type ?? cx.table.unseen(),
          mode,
        );
      }
      return;
    }
    case 'slice': {
      const element = known.kind === 'array' || known.kind === 'slice' ? known.element : cx.table.unseen();
      for (const inner of pattern.elements)
        checkPattern(cx, inner, isRestBinding(cx, inner) ? { kind: 'slice', element } : element, mode);
      return;
    }
    case 'box':
      checkPattern(
        cx,
        pattern.inner,
        known.kind === 'adt' ? (known.arguments[0] ?? UNKNOWN) : cx.table.unseen(),
        mode,
      );
      return;
    case 'path':
      constructorOf(cx, pattern.path, known);
      return;
    default:
      return;
  }
}

function tupleElements(cx: InferenceContext, patterns: readonly PatId[], type: Ty): readonly Ty[] | null {
  if (type.kind === 'tuple') return type.elements;
  if (type.kind !== 'unknown' || patterns.some((id) => cx.pat(id).kind === 'rest')) return null;
  const elements = patterns.map(() => (cx.table.isUnseen(type) ? cx.table.unseen() : cx.table.fresh()));
  cx.unify(type, { kind: 'tuple', elements });
  return elements;
}

/** Elements in order; what stands behind `..` is counted from the end. */
function checkSequence(
  cx: InferenceContext,
  patterns: readonly PatId[],
  types: readonly Ty[] | null,
  mode: Mode,
): void {
  const rest = patterns.findIndex((id) => cx.pat(id).kind === 'rest');
  for (const [index, id] of patterns.entries()) {
    if (index === rest) continue;
    const position =
      rest >= 0 && index > rest && types !== null ? types.length - (patterns.length - index) : index;
    checkPattern(cx, id, types?.[position] ?? cx.table.unseen(), mode);
  }
}

/** `rest @ ..` binds what is left of the slice. */
function isRestBinding(cx: InferenceContext, id: PatId): boolean {
  const pattern = cx.pat(id);
  return (
    pattern.kind === 'binding' && pattern.subpattern !== null && cx.pat(pattern.subpattern).kind === 'rest'
  );
}

type Constructor = Extract<ValueMeaning, { kind: 'constructor' }>;

/** The constructor a pattern names, fitted to the type it is matched with. */
function constructorOf(cx: InferenceContext, path: Path, type: Ty): Constructor | null {
  const meaning = resolveValue(cx, path);
  if (meaning?.kind !== 'constructor') return null;
  if (cx.table.isUnseen(type) || cx.table.sameHead(type, meaning.type)) cx.unify(type, meaning.type);
  return meaning;
}

/** Fields of a struct, union or struct variant by name. */
function structFields(
  cx: InferenceContext,
  path: Path,
  type: Ty,
): readonly { readonly name: string; readonly type: Ty }[] | null {
  const meaning = structMeaning(cx, path);
  if (meaning === null) return null;
  if (cx.table.isUnseen(type) || cx.table.sameHead(type, meaning.type)) cx.unify(type, meaning.type);
  return meaning.fields;
}

/** What `path { … }` builds: a struct by its type name, or a variant. */
interface StructMeaning {
  readonly type: Ty;
  readonly fields: readonly { readonly name: string; readonly type: Ty }[];
  /** What asks for the bounds of the type there; null for aliases and `Self`, which had to meet them already. */
  readonly definition: AdtDefinition | VariantDefinition | null;
}

/** Null when the path leads nowhere. */
export function structMeaning(cx: InferenceContext, path: Path): StructMeaning | null {
  const names = path.segments.map(({ name }) => name.text);
  if (path.qself === null && names.length > 0) {
    const isLocal = names[0] === 'Self' || cx.scope.parameters.has(names[0]!);
    const resolution = isLocal ? null : cx.module.crate.resolve(cx.module, names, 'type', path.global);
    const definition = resolution?.consumed === names.length ? resolution.definition : null;
    if (definition !== null) cx.scope.notes?.path(path, definition, resolution!.certain);
    if (definition?.kind === 'adt') {
      const written = path.segments.at(-1)!.generics;
      const type = freshAdt(cx, definition, written);
      return { type, definition, fields: fieldTypes(cx, type, definition, definition.item.variants[0]!) };
    }
    if (definition?.kind === 'alias' || (isLocal && names.length === 1)) {
      const type = cx.structurally(cx.lower({ kind: 'path', path, span: path.span }));
      const adt = type.kind === 'adt' ? cx.declaration(type) : null;
      if (adt !== null)
        return { type, definition: null, fields: fieldTypes(cx, type, adt, adt.item.variants[0]!) };
    }
  }
  const meaning = resolveValue(cx, path);
  return meaning?.kind === 'constructor' ? meaning : null;
}
