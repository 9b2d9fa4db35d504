/** F10: asks for `Unpin` in the bounds of the type parameter, or `impl Trait` argument, that a proof stops at. */
import type { Bound, Item, TypeRef } from '../../hir/model.ts';
import type { AutoTraitProof } from '../../types/model.ts';
import type { FileFacts } from '../../words/facts.ts';
import type { LazyFix, TextEdit } from '../../words/finding.ts';
import * as titles from '../../words/messages/fixes.ts';
import { insert, lazy } from './edits.ts';

/** None where more is asked for than one bound, or the parameter's declaration is not in this file. */
export function unpinBoundFixes(
  file: FileFacts,
  item: Item,
  proof: AutoTraitProof,
  preferred: boolean,
): readonly LazyFix[] {
  const [required, ...more] = proof.requires;
  const type = required?.type ?? argumentAt(proof);
  if (more.length > 0 || type === null || (required !== undefined && required.trait !== 'Unpin')) return [];
  const name = type.kind === 'parameter' ? type.name : type.kind === 'opaque' ? type.parameter : undefined;
  const edit = name === undefined ? null : boundEdit(file, item, name);
  if (edit === null) return [];
  return [lazy('F10', titles.addUnpinBound(file.types.display(type)), preferred, () => [edit])];
}

/** The `impl Trait` argument at the end of a proof. */
function argumentAt(proof: AutoTraitProof): AutoTraitProof['type'] | null {
  const [below] = proof.because;
  if (below !== undefined) return argumentAt(below);
  return proof.type.kind === 'opaque' && proof.type.argument ? proof.type : null;
}

function boundEdit(file: FileFacts, item: Item, name: string): TextEdit | null {
  // Only items of the file have their declarations in file offsets; those of bodies move with their function.
  if (file.items.items[item.id] !== item) return null;
  if (name.startsWith('impl#')) return implTraitEdit(file, item, Number(name.slice('impl#'.length)));
  for (const around of [item, item.parent === null ? undefined : file.items.items[item.parent]]) {
    if (around === undefined || !('generics' in around)) continue;
    const declared = around.generics.types.find((parameter) => parameter.name.text === name);
    if (declared === undefined) continue;
    const last = lastTrait(declared.bounds);
    return last === null
      ? insert(file, declared.name.span.end, `: ${UNPIN}`)
      : insert(file, last.span.end, ` + ${UNPIN}`);
  }
  return null;
}

const UNPIN = 'Unpin';

function lastTrait(bounds: readonly Bound[]): Bound | null {
  return bounds.at(-1) ?? null;
}

/** `impl Trait` arguments are numbered in the order they are written. */
function implTraitEdit(file: FileFacts, item: Item, index: number): TextEdit | null {
  if (item.kind !== 'function') return null;
  const written = item.parameters.flatMap(({ type }) => implTraits(type));
  const last = lastTrait(written[index] ?? []);
  return last === null ? null : insert(file, last.span.end, ` + ${UNPIN}`);
}

function implTraits(type: TypeRef): readonly (readonly Bound[])[] {
  switch (type.kind) {
    case 'impl':
      return [type.bounds];
    case 'reference':
    case 'pointer':
      return implTraits(type.target);
    case 'tuple':
      return type.elements.flatMap(implTraits);
    case 'slice':
    case 'array':
      return implTraits(type.element);
    case 'path':
      return type.path.segments.flatMap(({ generics }) =>
        generics.flatMap((argument) => (argument.kind === 'type' ? implTraits(argument.type) : [])),
      );
    default:
      return [];
  }
}
