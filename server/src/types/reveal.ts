/** Seeing through `impl Trait` in return types: auto traits leak, so the body that makes the value counts. */
import type { Ty } from './model.ts';
import { mapParts } from './ty.ts';

/** The part of `actual` that stands where the `index`th `impl Trait` of the declared type stands; null when they differ. */
export function partAtOpaque(declared: Ty, actual: Ty, index: number): Ty | null {
  let count = 0;
  let found: Ty | null = null;
  const walk = (pattern: Ty, type: Ty | null): void => {
    if (found !== null) return;
    if (pattern.kind === 'opaque') {
      if (count++ === index) found = type;
      return;
    }
    const parts = partsOf(pattern);
    const others = type !== null && type.kind === pattern.kind ? partsOf(type) : [];
    for (const [position, part] of parts.entries()) walk(part, others[position] ?? null);
  };
  walk(declared, actual);
  return found;
}

function partsOf(type: Ty): readonly Ty[] {
  const parts: Ty[] = [];
  mapParts(type, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
}
