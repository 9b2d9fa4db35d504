/** What pointers point to, as far as their types say. */
import type { Ty } from '../types/model.ts';

const TARGETING = new Set(['std::boxed::Box', 'std::rc::Rc', 'std::sync::Arc']);

/** `Deref::Target` of references and of the standard library's owning pointers; null for everything else. */
export function pointeeOf(pointer: Ty): Ty | null {
  if (pointer.kind === 'reference') return pointer.target;
  if (pointer.kind !== 'adt') return null;
  if (pointer.definition.path === 'std::pin::Pin') return pointeeOfPin(pointer);
  return TARGETING.has(pointer.definition.path) ? (pointer.arguments[0] ?? null) : null;
}

/** `T` of `Pin<&mut T>`, `Pin<Box<T>>`, …; null when the pointer is not known. */
export function pointeeOfPin(pin: Ty): Ty | null {
  const pointer = pin.kind === 'adt' ? pin.arguments[0] : undefined;
  return pointer === undefined ? null : pointeeOf(pointer);
}
