/** What impls are found by. */
import type { GenericParameters, ImplHeading, Path, TypeRef } from './model.ts';

export function implHeading(generics: GenericParameters, trait: Path | null, type: TypeRef): ImplHeading {
  const anyType = type.kind === 'path' && mayBeAny(type.path, generics);
  return {
    trait: trait?.segments.at(-1)?.name.text ?? null,
    bare: trait?.segments.length === 1,
    type: type.kind === 'path' && !anyType ? (type.path.segments.at(-1)?.name.text ?? '') : null,
    kind: type.kind,
    anyType,
  };
}

function mayBeAny({ qself, segments }: Path, { types }: GenericParameters): boolean {
  if (qself !== null) return true;
  const [first, ...others] = segments;
  return others.length === 0 && types.some(({ name }) => name.text === first?.name.text);
}
