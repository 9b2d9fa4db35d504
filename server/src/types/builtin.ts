/** What the language itself implements: no impl is written down anywhere for these. */
import type { Ty } from './model.ts';
import { callable } from './ty.ts';

const FN = /^std::ops::(Fn|FnMut|FnOnce)$/;
const ASYNC_FN = /^std::ops::Async(Fn|FnMut|FnOnce)$/;

export function builtinImpl(type: Ty, trait: string): boolean {
  if (FN.test(trait)) return callable(type) !== null;
  if (ASYNC_FN.test(trait)) return callable(type) !== null;
  switch (trait) {
    case 'std::marker::Sized':
      return (
        type.kind !== 'dyn' && type.kind !== 'slice' && !(type.kind === 'primitive' && type.name === 'str')
      );
    case 'std::future::Future':
      return type.kind === 'future';
    case 'std::future::IntoFuture':
      return type.kind === 'future';
    case 'std::ops::Deref':
      return type.kind === 'reference';
    case 'std::ops::DerefMut':
      return type.kind === 'reference' && type.mutable;
    case 'std::clone::Clone':
      return isBuiltinClone(type);
    case 'std::marker::Copy':
      return isBuiltinCopy(type);
    default:
      return false;
  }
}

function isBuiltinCopy(type: Ty): boolean {
  switch (type.kind) {
    case 'primitive':
      return type.name !== 'str';
    case 'never':
    case 'pointer':
    case 'fnPointer':
    case 'fnItem':
      return true;
    case 'reference':
      return !type.mutable;
    default:
      return false;
  }
}

/** What has to be `Copy` for a tuple, array or closure to be it; null for all other types. */
export function partsCopied(type: Ty): readonly Ty[] | null {
  if (type.kind === 'tuple') return type.elements;
  if (type.kind === 'array') return [type.element];
  return type.kind === 'closure' ? type.captures : null;
}

function isBuiltinClone(type: Ty): boolean {
  return isBuiltinCopy(type) || type.kind === 'tuple' || type.kind === 'array' || type.kind === 'closure';
}

/** Associated types of those impls; null when it is none of them. */
export function builtinProjection(type: Ty, trait: string, name: string): Ty | null {
  if (type.kind === 'future' && trait === 'std::future::Future' && name === 'Output') return type.output;
  if (type.kind === 'future' && trait === 'std::future::IntoFuture')
    return name === 'Output' ? type.output : type;
  if (type.kind === 'reference' && name === 'Target' && /^std::ops::Deref(Mut)?$/.test(trait))
    return type.target;
  if (name === 'Output' && FN.test(trait)) return callable(type)?.output ?? null;
  if (name === 'Output' && ASYNC_FN.test(trait)) {
    const output = callable(type)?.output;
    return output?.kind === 'future' ? output.output : null;
  }
  return null;
}
